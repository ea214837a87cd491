### Briar：本指南對它的說明。

## 重點一覽

briar-tagline = 經由 Tor 運作；距離近時，沒有網際網路也能連線
briar-aliases = Briar Messenger, Briar 通訊軟體
briar-summary = Briar 是加密通訊軟體，透過 Tor 網路連線到其他人的應用程式，因此有助於對抗審查。距離相近的人也可以透過 Wi-Fi 或藍牙連線，在難以使用網際網路的地方可能有幫助。

## 連結

briar-link-contribute = 開啟原始碼頁面上關於捐款的段落。在本指南所依據的頁面版本中，這個連結通往首頁，捐款方式在首頁底部。

## 下載

briar-download-flathub = Briar 打算自行發布 Flatpak；在那之前，它稱 Briar Desktop 的所有安裝方式都是半官方的。

## 資料

briar-fact-about = Briar 是會將你所寫內容加密的通訊軟體。你的應用程式透過 Tor 網路，連線到與你交談的人的應用程式。
briar-fact-specification = 專案已完整公布其規格，也就是對 Briar 運作方式的精確描述。
briar-fact-forward-secrecy = 具有前向保密：金鑰更換得十分頻繁，今天被竊的金鑰無法解開過去的訊息。這來自 Briar 自己的兩個協定：Bramble Handshake 與 Bramble Transport。
briar-fact-censorship = 由於連線經由 Tor，Privacy Guides 認為 Briar 能有效繞過審查。
briar-fact-audited = 應用程式經過獨立稽核；Privacy Guides 連結到的報告出自 2017 年。在匿名路由方面，Briar 依靠 Tor，而 Tor 也經過稽核。
briar-fact-nearby = 距離相近的裝置可以透過 Wi-Fi 或藍牙連線。這樣的區域網路稱為「網狀網路」，在連不上網際網路的地方可能有幫助。
briar-fact-adding-contacts = 只有雙方都新增了對方，才會成為聯絡人。雙方交換 briar:// 連結；如果在同一個地方，也可以互相掃描 QR Code。
briar-fact-systems = Privacy Guides 列出 Linux、Windows 與 Android 的應用程式。沒有列出 macOS 或 iOS 的；這不表示沒有。
briar-fact-reproducible = 建置可重現：專案提供工具，可以檢查公布的 APK 是否只包含其公開的原始碼，沒有其他內容。
briar-fact-groups = 有私人群組。根據專案的說法，裝置之間的所有通訊都有端對端加密。
briar-fact-desktop-beta = Briar Desktop 以 Beta 版發行。它的 README 稱，所有安裝方式，包括從 Briar 自己的網站下載，都只是半官方的。
briar-fact-no-servers = Briar 沒有可供封鎖的伺服器。在 Tor 被封鎖的地方，它可以使用橋接（bridge）；沒有網際網路時，可以使用藍牙或 Wi-Fi。

## 標準

briar-criterion-open-source-clients = 程式碼已公布
briar-criterion-no-identifier-to-contacts = 以連結或 QR Code 新增聯絡人
briar-criterion-private-messages-encrypted = 被描述為加密通訊軟體
briar-criterion-audited = 應用程式，2017 年
briar-criterion-forward-secrecy = 透過 Bramble 協定
briar-criterion-decentralized = 從應用程式到應用程式：經由 Tor、Wi-Fi 或藍牙
briar-criterion-all-five-systems = 沒有列出 macOS 或 iOS 的應用程式
briar-criterion-all-messages-encryptable-now = 裝置之間的所有通訊
briar-criterion-all-encrypted-by-default-now = 裝置之間的所有通訊
briar-criterion-no-phone-number-now = 建立帳號需要暱稱與密碼，帳號保存在裝置上
briar-criterion-open-source-servers-now = 不依賴中央伺服器
briar-criterion-future-secrecy-now = 它的 README 與「How it works」頁面都沒有提到

## 稽核

briar-audit-client-2017 = 對應用程式的獨立稽核。Privacy Guides 沒有說明結果如何。

## 規格

briar-spec-briar-spec = Briar 規格
briar-spec-bramble-handshake = Bramble Handshake 協定
briar-spec-bramble-transport = Bramble Transport 協定

## 金鑰

briar-key-app = 來自 Briar 自己的網站（APK）、自己的 F-Droid 軟體庫與 Google Play 的 Briar
briar-check-source = 可重現建置：Briar 提供了工具，可用來自行建置 APK，並與已公布的 APK 比對。
briar-blocked-bridges = 如果 Tor 也被封鎖：在設定中開啟「連線」（Connections），將「連接 Tor 網路的方式」（Connection method for Tor network）設為「使用橋接的 Tor 網路」（Use Tor network with bridges）。「基於位置自動選擇」（Automatic based on location）則由 Briar 選擇。
briar-blocked-nearby = 沒有網際網路時：在「連線」（Connections）中，讓 Briar 透過藍牙或在同一個 Wi-Fi 網路中連線到聯絡人。
briar-blocked-drive = 如果這些方式都聯絡不到某位聯絡人：「透過移動硬碟連線」（Connect via Removable Drive）會將你的訊息以加密形式寫入 USB 隨身碟或 SD 卡，再由你轉交給對方。
briar-blocked-pass-on = 若要在沒有網際網路的情況下把應用程式傳給別人：開啟「離線分享此應用」（Share this app offline）。手機會開啟 Wi-Fi 熱點，附近的人可以從中下載 Briar。也可以將應用程式儲存為 APK 檔案，以其他方式傳送。
