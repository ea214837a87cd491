### SimpleX Chat：本指南對它的說明。

## 重點一覽

simplex-tagline = 不需電話號碼，也不需使用者名稱
simplex-aliases = SimpleX Messenger, SimpleX 通訊軟體, Simple X
simplex-summary = SimpleX Chat 不需要任何唯一識別碼就能運作：既不需要電話號碼，也不需要使用者名稱。它在去中心化的網路上運作，因此在通訊受到審查的地方有幫助。

## 資料

simplex-fact-network = 根據 Privacy Guides，它的網路是去中心化的，因此是對抗審查的有效工具。
simplex-fact-no-identifiers = 使用它，不會把你與任何唯一識別碼綁在一起，無論是電話號碼還是使用者名稱。
simplex-fact-audited = Trail of Bits 公司於 2022 年 10 月進行了稽核。
simplex-fact-joining = 掃描 QR Code 或點擊邀請連結，就能參加群組對話。
simplex-fact-chats = 可以直接傳訊息給一個人，也可以在群組中聊天，群組提供基本功能。訊息可以編輯，也可以用 Markdown 設定格式。
simplex-fact-protocol = 自 2024 年 10 月起，Privacy Guides 表示，私訊、群組聊天與端對端加密的通話，都以 SimpleX Messaging Protocol 保護，該協定使用雙棘輪加密。
simplex-fact-calls = 也可以進行語音與視訊通話，並有端對端加密：只有參與通話的人能聽到和看到。
simplex-fact-moving = 沒有中央伺服器為你保存備份。若要換到另一台裝置，請匯出你的資料，再匯入到新裝置。
simplex-fact-metadata = 自 2024 年 10 月起，Privacy Guides 表示這個應用程式會保護元數據，因為訊息是透過單向的「simplex queues」（單向佇列）傳送的。
simplex-fact-verification = 自 2024 年 10 月起，Privacy Guides 表示，掃描 QR Code 或點擊邀請連結，可以在應用程式自己的網路之外驗證聯絡人，從而防範介入雙方之間的網路供應商。
simplex-fact-own-protocol = 專案表示，保護其訊息的雙棘輪具有前向保密與未來保密。
simplex-fact-third-audit = 根據專案的說法，Trail of Bits 在 2026 年完成了第三次稽核；查閱這項資訊時，報告尚未公布。
simplex-fact-reproducible = Linux 的建置與 GitHub 上的 APK 都可重現：專案備有指令碼，可從公布的程式碼建置它們，並比對結果。
simplex-fact-more = Privacy Guides 也連結到專案自己列出的隱私與安全功能清單，其中包括這些功能的限制。
simplex-fact-channels = 公開頻道是 2026 年 4 月 6.5 版新增的功能，沒有端對端加密：營運其中繼站的人看得到頻道上所寫的內容。專案表示這是首個 Beta 版，並表示營運中繼站的人不知道頻道擁有者與讀者的真實身分。
simplex-fact-operators = 應用程式中預設的伺服器由 SimpleX Chat 營運；自 2024 年 12 月起，也包括由第二個營運者 Flux 營運的伺服器。
simplex-fact-tor-and-servers = SimpleX Chat 可以經由 Tor 連線（例如透過 Orbot），也可以使用你自己的伺服器，取代預設的伺服器。

## 下載

simplex-download-f-droid = SimpleX Chat 有自己的 F-Droid 軟體庫，提供由其開發者建置的穩定版與 Beta 版。該頁面會顯示要加入 F-Droid 應用程式的位址。
simplex-download-f-droid-org = F-Droid.org 自行建置穩定版，會晚幾天才出現在那裡。這些版本以另一把金鑰簽署：若要在兩者之間更換，請先匯出聊天資料庫，再重新安裝應用程式，並匯入該資料庫。

## 標準

simplex-criterion-open-source-clients = 程式碼與發行版本都在 GitHub 上
simplex-criterion-no-identifier-to-contacts = 沒有可透露的號碼或使用者名稱
simplex-criterion-private-messages-encrypted = 列在加密通訊軟體之中
simplex-criterion-audited = 由 Trail of Bits 進行，2022 年與 2024 年
simplex-criterion-forward-secrecy-now = 專案表示其雙棘輪具備
simplex-criterion-all-encrypted-by-default-now = 6.5 版新增的公開頻道並非如此
simplex-criterion-all-messages-encryptable-now = 6.5 版新增的公開頻道並非如此
simplex-criterion-future-secrecy-now = 專案表示其雙棘輪具備
simplex-criterion-decentralized = 去中心化的網路
simplex-criterion-all-five-systems = 五種系統都有下載
simplex-criterion-no-phone-number = 不需電話號碼，也不需使用者名稱
simplex-criterion-open-source-servers-now = 伺服器的程式碼在 GitHub 上，採用 AGPLv3 授權

## 稽核

simplex-audit-trail-of-bits-2022 = 對 SimpleX Chat 的稽核。Privacy Guides 沒有說明結果如何。
simplex-audit-trail-of-bits-2024 = 同一家公司的第二次稽核，這次是針對密碼學設計。

## 規格

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = SimpleX 的雙棘輪，具抗量子能力

## 變動

simplex-change-forward-secrecy = Privacy Guides 現在提到第二次稽核，以及採用雙棘輪加密並具抗量子能力的 SimpleX Messaging Protocol。由此可推知具有前向保密與未來保密；該頁面沒有明說，專案自己則有明說。前向保密於 2025 年 5 月 16 日成為最低要求。
simplex-change-flathub = Linux 的應用程式也可從 Flathub 取得。
simplex-change-channels = 6.5 版增加了公開頻道，這些頻道沒有端對端加密。

## 金鑰

simplex-key-website = GitHub 上的 APK，以及 SimpleX Chat 自己的 F-Droid 軟體庫中的 APK
simplex-key-google-play = 來自 Google Play 的應用程式
simplex-key-f-droid-org = F-Droid 的主要軟體庫，由其志工建置並簽署應用程式
simplex-key-repository = SimpleX Chat 自己的 F-Droid 軟體庫
simplex-key-releases = GitHub 上每個發行版本的 Linux 檢查碼清單（_sha256sums）與 APK
simplex-check-source = 可重現建置：SimpleX Chat 說明了如何自行建置 Android 與 Linux 的應用程式，並與 GitHub 上的應用程式比對。
simplex-blocked-android = 在 Android 上：安裝會連線到 Tor 的 Orbot，啟動它，並在 SimpleX Chat 設定的「網路和伺服器」（Network & servers）中開啟「使用 SOCKS 代理伺服器」（Use SOCKS proxy）。若要避免不經過 Tor 的連線，請將「使用 .onion 主機」（Use .onion hosts）設為「需要」（required）：這樣，就無法連線到沒有這種位址的伺服器。
simplex-blocked-ios = 在 iPhone 上：安裝並開啟 Orbot（它在 iPhone 上作為 VPN 執行），並在「網路和伺服器」（Network & servers）中將「使用 .onion 主機」（Use .onion hosts）設為「當可用時」（when available）。SimpleX Chat 警告說，仍可能有部分流量不經過 VPN 送出，例如在 VPN 應用程式意外關閉時。
simplex-blocked-servers = 如果你或你信任的人營運 SimpleX 伺服器：在「網路和伺服器」（Network & servers）中填入該伺服器，取代預設的伺服器。
