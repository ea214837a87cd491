### Signal：本指南對它的說明。

## 重點一覽

signal-tagline = 加密的訊息與通話
signal-aliases = Signal Messenger, Signal 通訊軟體, 訊號
signal-summary = Signal 是用於即時訊息與通話的應用程式，以 Signal Protocol 保護。註冊時需要電話號碼；建立使用者名稱並配合適當的設定，可以不讓聯絡人看到這個號碼。

## 資料

signal-fact-maker = Signal 是手機應用程式，另有搭配使用的電腦版。開發者是 Signal Messenger LLC 公司。
signal-fact-protocol = 你寫的和說的內容都以 Signal Protocol 保護，Privacy Guides 稱它是極為安全的加密方式。
signal-fact-secrecy = 這個協定具有前向保密：金鑰更換得十分頻繁，今天被竊的金鑰無法解開過去的訊息。它也具有未來保密（又稱入侵後安全性，post-compromise security）：竊取金鑰的人，一旦有一次金鑰交換未能攔截，此後就無法繼續讀取。
signal-fact-contacts-and-profiles = 你的聯絡人清單以你的 Signal PIN 加密，因此伺服器無法讀取。你的個人檔案同樣經過加密，只與和你交談的人分享。
signal-fact-private-groups = 群組同樣對伺服器保密：伺服器沒有群組成員的紀錄，也沒有群組名稱、圖片或其他屬性的紀錄。
signal-fact-sealed-sender = 開啟「密封發件人」（Sealed Sender）時，訊息留下的元數據很少（元數據是關於訊息的資料，而不是訊息的內容）。寄件者的位址會與訊息一起加密；伺服器只看得到收件者的位址。
signal-fact-reproducible = Android 版的建置可重現：可以確認來自 Google Play 的應用程式，或 Signal 自己的 APK，是由公布的程式碼建置的。
signal-fact-messages-and-calls = 即時訊息與通話都以同一個協定保護。
signal-fact-username = 若不想讓聯絡人看到你的電話號碼，Privacy Guides 建議建立使用者名稱，並將「誰可以看到我的號碼」（Who Can See My Number）設為「沒有人」（Nobody）。使用者名稱後面附加的數字使它難以猜中。
signal-fact-phone-number = 沒有電話號碼就無法註冊。
signal-fact-sealed-sender-limits = 預設情況下，「密封發件人」（Sealed Sender）只在聯絡人之間開啟。可以改為對所有人開啟，但收到垃圾訊息的風險會提高。
signal-fact-hardening = Privacy Guides 有一篇指南，說明如何設定 Signal，使它更難被攻擊。
signal-fact-saved-number = 即使隱藏了電話號碼，手機通訊錄中已存有你號碼的人仍然看得到：這些人本來就知道。
signal-fact-censored = 在 Signal 受到審查的地方，應用程式可以嘗試繞過審查，也可以透過代理伺服器連線。
signal-fact-proxy-limit = 封鎖 Signal 的一方有可能得知你透過代理伺服器使用 Signal，因為應用程式的連線並非全部經過代理伺服器。因此，Privacy Guides 在 2022 年曾推薦改用 Molly 搭配 Orbot。營運代理伺服器的人無法讀取經過它的內容。

## 下載

signal-download-linux = 在 Linux 上，Signal 以 .deb 套件提供，也就是 Debian 與 Ubuntu 等系統使用的套件，並需要 glibc 2.34 或更新版本。

## 標準

signal-criterion-open-source-clients = 程式碼在 GitHub 上；Privacy Guides 指出 Signal 使用 Google 的服務
signal-criterion-no-identifier-to-contacts = 須使用使用者名稱，並將「誰可以看到我的號碼」設為「沒有人」
signal-criterion-private-messages-encrypted = 以 Signal Protocol 保護
signal-criterion-all-messages-encryptable = 訊息與通話皆是如此
signal-criterion-audited = 協定，2016 年
signal-criterion-forward-secrecy = Signal Protocol 具備
signal-criterion-future-secrecy = Signal Protocol 具備
signal-criterion-open-source-servers-now = 伺服器的程式碼在 GitHub 上，採用 AGPLv3 授權
signal-criterion-decentralized = 本指南將它歸為中心化服務
signal-criterion-all-encrypted-by-default = 訊息與通話皆是如此
signal-criterion-all-five-systems = Android 另有 APK
signal-criterion-no-phone-number = 需要電話號碼

## 稽核

signal-audit-protocol-2016 = 對 Signal Protocol 的獨立稽核。Privacy Guides 沒有說明結果如何。

## 設定步驟

signal-setup = 不讓沒有儲存你號碼的人看到你的電話號碼
signal-step-profile = 前往 Signal 的設定，點按最上方你帳號的個人檔案。
signal-step-username = 點按「使用者名稱」（Username）。在「設定你的 Signal 用戶名稱」（Set up your Signal username）畫面上，選擇「繼續」（Continue）。
signal-step-enter = 輸入使用者名稱。名稱後面一定會附加數字，使它獨一無二且難以猜中：例如「John」可能變成 @john.35。數字為兩位，除非你選擇更多；使用者名稱與數字合計最多 32 個字元。
signal-step-privacy = 回到設定的主頁面，開啟「隱私權」（Privacy）。
signal-step-phone-number = 開啟「電話號碼」（Phone Number）。
signal-step-who-can-see = 將「誰可以看到我的號碼」（Who Can See My Number）設為「沒有人」（Nobody）。
signal-step-who-can-find = 將「誰可以透過電話號碼找到我」（Who Can Find Me By Number）也設為「沒有人」（Nobody）。這樣一來，已有你號碼的人就無法用它發現你的帳號。

## 規格

signal-spec-protocol-documentation = Signal Protocol 規格

## 變動

signal-change-github-releases = Privacy Guides 現在也列出 Signal 在 GitHub 上的 Android 發行版本。

## 金鑰

signal-key-android-13 = Signal 自己的 APK 與 Google Play，用於 Android 13 或更新版本
signal-key-older-android = Signal 自己的 APK 與 Google Play，用於較舊的 Android
signal-check-android = 可重現建置：Signal 表示，可以透過自行建置應用程式，將來自 Google Play 的應用程式與來自其網站的 APK，和原始碼進行比對。
signal-check-linux = 可重現建置（實驗性質）：Signal 說明了如何自行建置用於 Debian 與 Ubuntu 的套件並進行比對，並表示目前可能還行不通。
signal-check-desktop = 本指南不知道有任何方法可以檢查它。Signal 表示，Windows 與 macOS 的可重現建置尚未提供。
signal-blocked-circumvention = 在手機上：在 Signal 的設定中開啟「隱私權」（Privacy），再開啟「進階」（Advanced），並開啟「審查規避」（Censorship circumvention）。Signal 表示，只在 Signal 受到審查的地方這樣做；開啟後，應用程式會嘗試繞過審查。
signal-blocked-proxy = 請一位你信任、且所在之處沒有封鎖 Signal 的人執行 Signal 代理伺服器：Signal 提供了所需的程式。代理伺服器以網址的形式傳給別人，網址以 https://signal.tube/# 開頭。
signal-blocked-use-proxy = 若要在 Android 上使用代理伺服器：在 Signal 的設定中開啟「數據與儲存空間」（Data and storage），再開啟「使用代理伺服器」（Use proxy），並填入代理伺服器的網址。Signal 表示，只在應用程式以其他方式連不上時這樣做。
