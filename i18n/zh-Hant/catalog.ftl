### 各款通訊軟體共通的內容：標準、威脅、網路類型，以及對第二組的警告。

## 標準：最低要求

criterion-open-source-clients = 應用程式開放原始碼
criterion-open-source-clients-about = 任何人都可以閱讀應用程式的程式碼，因此開發者以外的人也能檢查它做了什麼。
criterion-no-identifier-to-contacts = 不向聯絡人透露號碼或電子郵件
criterion-no-identifier-to-contacts-about = 與你通訊的人不必知道你的電話號碼、電子郵件地址，或其他能識別你身分的資訊。
criterion-private-messages-encrypted = 私人訊息預設加密
criterion-private-messages-encrypted-about = 私人訊息使用端對端加密，不需要有人另外啟用：只有參與對話的人能讀取。
criterion-all-messages-encryptable = 所有訊息皆可加密
criterion-all-messages-encryptable-about = 每一則訊息都能使用端對端加密，無論屬於哪一種對話。
criterion-audited = 經獨立稽核
criterion-audited-about = 專案以外的專家檢查過它有無弱點，並報告了檢查結果。

## 標準：最佳情況

criterion-forward-secrecy = 前向保密
criterion-forward-secrecy-about = 金鑰更換得十分頻繁，竊取今天金鑰的人無法用它讀取過去的訊息。Privacy Guides 於 2025 年 5 月 16 日將它列為最低要求。
criterion-future-secrecy = 未來保密
criterion-future-secrecy-about = 又稱入侵後安全性（post-compromise security）：竊取金鑰的人，一旦有一次金鑰交換未能攔截，就會失去憑該金鑰得到的讀取能力，無法讀取此後的訊息。
criterion-open-source-servers = 伺服器開放原始碼
criterion-open-source-servers-about = 在伺服器上執行的程式碼也是公開的。
criterion-decentralized = 去中心化
criterion-decentralized-about = 沒有任何單一組織營運整個網路：由許多伺服器共同運作（聯邦式），或由應用程式彼此直接連線（點對點）。
criterion-all-encrypted-by-default = 全部預設加密
criterion-all-encrypted-by-default-about = 每一則訊息都使用端對端加密，包括群組中的訊息，不需要有人另外啟用。
criterion-all-five-systems = 支援全部五種系統
criterion-all-five-systems-about = 有 Linux、Windows、macOS、Android 與 iOS 的應用程式。

## 標準：加入

criterion-no-phone-number = 加入不需電話號碼
criterion-no-phone-number-about = 不提供電話號碼也能加入；電話號碼能識別你本人的身分。

## 威脅

threat-anonymity = 身分被識別
threat-anonymity-about = 有人想知道某項活動背後是誰。防護的作用，是把你的身分與你做的事分開。
threat-targeted-attacks = 針對性攻擊
threat-targeted-attacks-about = 有人專門針對你，試圖入侵你的裝置或取得你的資料。
threat-supply-chain-attacks = 供應鏈攻擊
threat-supply-chain-attacks-about = 良好的軟體或其中某個部分，在到你手中之前被人植入弱點，通常是針對性攻擊的一種形式。
threat-passive-attacks = 被動攻擊
threat-passive-attacks-about = 惡意軟體、資料外洩，以及其他同時針對許多人的攻擊。
threat-service-providers = 服務供應商
threat-service-providers-about = 營運服務的一方，有可能讀取經過該服務的內容。防護的作用，是使對方無法讀取。
threat-mass-surveillance = 大規模監控
threat-mass-surveillance-about = 政府機關、組織、網站與服務共同追蹤人們的行為。
threat-surveillance-capitalism = 監控資本主義
threat-surveillance-capitalism-about = 大型廣告網路與無數其他公司收集人們的資料。
threat-public-exposure = 公開曝光
threat-public-exposure-about = 任何人只要去找，就能找到關於你的事。防護的作用，是限制能被找到的內容。
threat-censorship = 審查
threat-censorship-about = 取得資訊的途徑被封鎖，或人們在網路上的言論受到審查。

## 網路類型

network-centralized = 中心化服務
network-centralized-about = 所有伺服器都由同一個組織營運。
network-centralized-new-features = 新功能推出得快。
network-centralized-finding-contacts = 容易找到認識的人。
network-centralized-restrictions = 該組織可以限制服務。
network-centralized-change-of-hands = 可能易主，也可能改變政策。
network-federated = 聯邦式網路
network-federated-about = 各自獨立的伺服器互相通訊，就像電子郵件。
network-federated-choice-of-trust = 你可以選擇要信任誰。
network-federated-metadata = 營運伺服器的人可能看得到部分元數據。
network-federated-slow-features = 新功能推出得較慢。
network-peer-to-peer = 點對點網路
network-peer-to-peer-about = 應用程式彼此直接連線。
network-peer-to-peer-no-server = 中間沒有其他人的伺服器。
network-peer-to-peer-little-exposure = 暴露給第三方的資訊非常少。
network-peer-to-peer-both-online = 雙方都必須在線上。
network-peer-to-peer-battery = 電池消耗較快。
network-peer-to-peer-ip-address = 你的 IP 位址，以及與你交談的人的 IP 位址，都能被看到，除非以 Tor 或 VPN 隱藏。
network-anonymous-routing = 匿名路由
network-anonymous-routing-about = 訊息不會直接送往目的地，而是繞道而行。
network-anonymous-routing-hidden-parties = 它至少會隱藏下列其中一項：訊息由誰傳送、由誰接收，或雙方曾經交談這件事。
network-anonymous-routing-slow = 速度慢。
network-anonymous-routing-mostly-text = 大多只限文字。
network-anonymous-routing-less-reliable = 可靠性可能較低。
network-decentralized-relays = 去中心化的中繼站
network-decentralized-relays-about = 訊息會經過去中心化網路的中繼站。

## 對第二組的警告

warning-no-forward-secrecy = 這裡沒有前向保密。
warning-other-needs = 有些需求，推薦的通訊軟體可能無法滿足，而它可以。
warning-not-for-sensitive = Privacy Guides 不推薦將它用於長期或敏感的通訊。
warning-key-compromise = 對話中只要有一個人的金鑰被竊，該對話過去所有訊息的機密性都會受到影響。

## 來源頁面的變動

change-minimum-requirements = 前向保密成為最低要求；另外，現在還要求有信譽良好的獨立第三方所做、且已公布的稽核。所有要求都重新表述：通訊軟體必須符合最低要求，其餘的則應該符合。附加選項部分（即本指南的第二組）已被移除。

## 需求

need-no-phone-number = 不需電話號碼
need-forward-secrecy = 前向保密
need-without-internet = 距離近時，不需網際網路
need-without-internet-about = 沒有網際網路連線時，訊息也能送達附近的人。
need-without-google-play = 不經 Google Play 的 Android 版
need-without-google-play-about = Android 版在 Google Play 以外有下載，由官方提供或由專案指明。這只表示應用程式從哪裡取得，不表示它能否在沒有 Google 服務的手機上運作。
need-decentralized = 去中心化
need-number-hidden = 對聯絡人隱藏號碼
need-future-secrecy = 未來保密
need-over-tor = 可經由 Tor 運作
need-over-tor-about = 連線可以經由 Tor 網路。
need-where-blocked = 在通訊軟體被封鎖的地方可能仍可使用
need-where-blocked-about = 在通訊軟體或網際網路被封鎖的地方，有一種辦法可以繼續使用它。這種辦法是否有效，取決於封鎖的情況。
need-audited = 經獨立稽核
need-reproducible-builds = 可重現建置
need-reproducible-builds-about = 可以確認你安裝的應用程式是由公布的程式碼建置的。
need-encrypted-groups = 加密群組
need-encrypted-groups-about = 有具備端對端加密的群組聊天。
need-calls = 通話
need-calls-about = 人們可以用語音或視訊交談。
answer-of-the-list = Privacy Guides 表示，其整份名單可防範這項威脅
answer-once-of-the-list = Privacy Guides 曾表示，其整份名單可防範這項威脅，但這款通訊軟體已不在名單上
answer-outside-google-play = Android 版在 Google Play 以外有下載，由官方提供或由專案指明
warning-short = 沒有前向保密

## 商店被封鎖時有什麼幫助

store-step-f-droid-mirrors = 如果某個 F-Droid 軟體庫被封鎖：在 F-Droid 的軟體庫清單中開啟它。如果它還有其他下載位址，會列在「官方鏡像」（Official mirrors）下面。F-Droid 的設定中還有「透過 SOCKS5 代理連線」（Connect via SOCKS proxy）。
store-step-f-droid-nearby = 若要在沒有網際網路的情況下從附近的人那裡取得應用程式：你和對方都在 F-Droid 中開啟「鄰近」（Nearby），並找到彼此；然後選擇應用程式。為此，雙方都需要有 F-Droid。
