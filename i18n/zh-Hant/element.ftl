### 關於 Element 的說明。

## 簡介

element-tagline = Matrix 上的加密私人聊天室
element-aliases = Element Messenger, Element 通訊軟體, Matrix
element-summary = Matrix 的代表性應用程式；Matrix 是用於去中心化安全通訊的開放標準。私人聊天室中的訊息以及兩人之間的通話，預設有端對端加密；但沒有前向保密，因此金鑰被竊時，過去的訊息也會曝光。

## 背景

element-fact-matrix = Matrix 是一種協定，也是開放標準，讓人們在去中心化的網路上安全而即時地通訊。Element 是它的代表性應用程式。

## 保護

element-fact-private-rooms = 在須受邀才能進入的私人聊天室中，訊息與檔案預設有端對端加密：只有聊天室中的人能讀取。兩人之間的語音與視訊通話也是如此。
element-fact-group-calls = 自從 Element Call 成為網頁版、電腦版與重寫後手機版應用程式的一部分，群組通話也預設有端對端加密。
element-fact-ratchet = Matrix 使用的 Olm 棘輪是一種更換金鑰的方法，實作了 Signal 的 Double Ratchet（雙棘輪）。但這並不使 Element 具有前向保密。

## 功能

element-fact-talking = 可以在聊天室中交換訊息與檔案、與一個人進行語音或視訊通話，也可以進行群組通話。

## 值得留意

element-fact-not-encrypted = 加密並未涵蓋一切：暱稱、表情回應與個人檔案圖片不加密。
element-fact-no-forward-secrecy = 前向保密可使過去的訊息不因金鑰被竊而曝光，理論上 Matrix 可以支援。Element 目前不支援，因為這會使金鑰備份、共享訊息紀錄等功能無法運作。
element-fact-settings = 對於 Element 的網頁版與桌面版應用程式，Privacy Guides 目前建議一些設定，包括以下幾項。清空每個工作階段的名稱，否則可能會讓其他人得知你裝置的資訊。關閉讀取回條與「輸入中」的通知。關閉「允許在 1 對 1 通話使用點對點連線」（Allow Peer-to-Peer for 1:1 calls）與「允許使用備用通話輔助伺服器（turn.matrix.org）」（Allow fallback call assist server）。考慮關閉整合管理員（integration manager）。如果願意，也可以開啟「在加密的聊天室中，只傳送訊息給已驗證的使用者」（In encrypted rooms, only send messages to verified users），但這可能會限制你能與之交談的人。
element-fact-homeserver = Privacy Guides 沒有推薦特定的伺服器，並建議不要使用由 Matrix 開發者自己營運的 matrix.org。

## 下載

element-download-google-play = Element Classic 是較舊的手機應用程式，只會收到安全性更新。
element-download-app-store = Element Classic 是較舊的手機應用程式，只會收到安全性更新。Privacy Guides 現在連結到 Element X。
element-download-github = Element Classic 是較舊的手機應用程式，只會收到安全性更新。GitHub 上的版本就是 Google Play 用的版本，依賴 Google 的部分服務。
element-download-f-droid = F-Droid 自行建置 Element Classic，因此新版本可能要幾天後才會出現在那裡。
element-download-github-x = GitHub 上的發行版本包含兩種 Element X：一種供 Google Play 使用，另一種供 F-Droid 使用（由 Element 簽署）。

## 重點一覽

element-criterion-open-source-clients = 程式碼公布在 GitHub 上
element-criterion-private-messages-encrypted = 在私人聊天室（須受邀才能進入）中
element-criterion-all-messages-encryptable = 個人檔案圖片、表情回應與暱稱不加密
element-criterion-audited = 協定，2016 年
element-criterion-forward-secrecy = Matrix 理論上可以支援；Element 目前不支援
element-criterion-decentralized = 透過 Matrix
element-criterion-all-encrypted-by-default = 只限私人聊天室；暱稱與表情回應不加密
element-criterion-all-five-systems = 也可在瀏覽器中使用
element-criterion-open-source-servers-now = Element 開發的伺服器 Synapse
element-criterion-no-phone-number-now = 以使用者名稱加入；是否還要求其他資料，由伺服器決定
element-criterion-no-identifier-to-contacts-now = 其他人是透過你自選的使用者名稱認識你；電子郵件地址為選填
element-criterion-future-secrecy-now = Matrix 表示，Megolm 本身不具備未來保密，應用程式應不時開始新的工作階段

## 稽核

element-audit-protocol-2016 = 對協定的獨立稽核。Privacy Guides 沒有說明結果如何。

## 規格

element-spec-matrix-spec = Matrix 協定規格
element-spec-olm = Matrix 的端對端加密，使用 Olm 棘輪
element-spec-double-ratchet = Signal 的 Double Ratchet，Olm 實作的即是它

## 變動

element-change-moved = Privacy Guides 已將 Element 從通訊軟體名單中移除。它現在列在關於社群網路的頁面上，該頁面表示，沒有任何社群網路適合私密或敏感的通訊。對於兩人之間的通話，該頁面建議關閉「允許在 1 對 1 通話使用點對點連線」（Allow Peer-to-Peer for 1:1 calls）與「允許使用備用通話輔助伺服器（turn.matrix.org）」（Allow fallback call assist server），以免對方看到你的 IP 位址。
element-change-element-x = 手機方面，Privacy Guides 現在連結到 Element X。Element 把較舊的手機應用程式稱為 Element Classic，只為它們提供安全性更新。
element-change-verification = Element 宣布，自 2026 年 10 月起（原定為 2026 年 4 月），未經驗證的裝置將無法再傳送或接收加密訊息。請驗證每一台裝置，包括已經在使用的裝置，並保存好復原金鑰。

## 金鑰

element-key-google-play-x = 來自 Google Play 的 Element X
element-key-f-droid-x = 來自 F-Droid 的 Element X
element-key-google-play-classic = 來自 Google Play 的 Element Classic
