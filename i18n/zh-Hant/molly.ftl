### Molly：本指南對它的說明。

## 重點一覽

molly-tagline = 另一款使用 Signal 網路的 Android 應用程式
molly-aliases = Molly Messenger, Molly 通訊軟體
molly-case = 如果在 Android 上需要防範針對性攻擊，Privacy Guides 建議考慮使用它
molly-summary = Molly 是使用 Signal 網路的另一款應用程式，只有 Android 版。它增加了安全性與便利性方面的功能；使用它，意味著要信任兩個團隊，而不是一個。

## 連結

molly-link-privacy = Privacy Guides 沒有列出 Molly 自己的政策；這是 Signal 的政策。

## 資料

molly-fact-network = Molly 可以代替 Signal 自己的應用程式：它使用同一個網路，並有更多安全性與便利性方面的功能。
molly-fact-database = 應用程式的本機資料庫在未使用時，可以用密語（passphrase）加密。留在記憶體（RAM）中的資料不再需要時，可以安全抹除。
molly-fact-tor = 連線可以經由 Tor。
molly-fact-reproducible = 在本指南所依據的頁面版本中，Molly 與 Molly-FOSS 都支援可重現建置：可以確認 APK 與公布的原始碼相符。
molly-fact-everyday = 可以按排程備份，應用程式也可以自動鎖定。
molly-fact-linked-device = Android 手機可以作為 Signal 帳號的已連結裝置，而不是該帳號的主要裝置。
molly-fact-more = Privacy Guides 在另一篇文章中列出更多功能。
molly-fact-two-teams = 使用 Molly，等於信任兩個團隊會及時提供安全的更新：Signal 的團隊與 Molly 的團隊。
molly-fact-updates = Signal 的新功能與修正，會隨著每兩週一次的更新提供。安全性問題例外：會盡快修正。
molly-fact-delay = Molly 可能稍微落後於 Signal，這可能影響從 Signal 移轉到 Molly 之類的操作。
molly-fact-same-security = 本指南所依據的頁面版本列出 Molly 的三個版本，安全性方面的改進都相同。
molly-fact-unifiedpush = UnifiedPush 是 Google 推播通知的開放原始碼替代方案。
molly-fact-mollysocket = 使用 UnifiedPush 需要另一個名為 Mollysocket 的程式。可以自行在另一台電腦或伺服器（VPS）上執行，也可以使用公開提供的。
molly-fact-tutorial = 這方面有一份逐步教學，以德文寫成。
molly-fact-unifiedpush-limit = Molly 作為已連結裝置時，無法使用 UnifiedPush。
molly-fact-proxy = 在 Molly 中開啟 SOCKS 代理伺服器或 Tor 後，它的所有流量都經由這條途徑。2025 年 5 月時，就 Privacy Guides 所知，沒有 IP 位址或 DNS 請求洩漏的情況。

## 標準

molly-criterion-open-source-clients = 標準版曾含有專有程式碼，例如 Signal 也使用的 Google 服務
molly-criterion-open-source-clients-now = 專案表示只有一個版本，不含專有程式碼
molly-criterion-no-identifier-to-contacts = 與 Signal 相同，因為使用的是 Signal 的網路
molly-criterion-private-messages-encrypted = 使用 Signal 的網路
molly-criterion-all-messages-encryptable = 使用 Signal 的網路
molly-criterion-forward-secrecy = 使用 Signal 的網路
molly-criterion-future-secrecy = 使用 Signal 的網路
molly-criterion-all-encrypted-by-default = 使用 Signal 的網路
molly-criterion-decentralized = 本指南將 Signal 的網路歸為中心化服務
molly-criterion-all-five-systems = Android 的應用程式
molly-criterion-no-phone-number = 需要 Signal 帳號，而 Signal 帳號需要電話號碼
molly-criterion-open-source-servers-now = 它連線到 Signal 的伺服器，其程式碼在 GitHub 上
molly-criterion-audited-now = 它的 README 沒有提到任何稽核

## 威脅

molly-threat-targeted-attacks = 如果可能有人專門針對你，Privacy Guides 建議在 Android 上考慮使用它。

## 版本

molly-variant-molly = 在本指南所依據的頁面版本中，這在當時是標準版，含有 Google 服務等專有程式碼。它支援可重現建置。
molly-variant-molly-foss = 這個版本當時不含 Google 服務等專有程式碼，也因此少了一些功能，例如透過 Google Play Services 的推播通知，這種通知較省電。它當時支援可重現建置。
molly-variant-molly-up = 這個版本當時以 Molly-FOSS 為基礎，並增加了透過 UnifiedPush 的推播通知。

## 變動

molly-change-molly-up = Privacy Guides 不再將 Molly-UP 列為獨立的版本：當時列出的 Molly 與 Molly-FOSS 都能使用 UnifiedPush。
molly-change-one-version = Molly 現在只有一個版本，其網站表示它完全開放原始碼，不含專有程式碼。Molly-FOSS 不再是獨立的版本。

## 金鑰

molly-key-app = 來自 Molly 自己的 F-Droid 軟體庫、Accrescent 與 GitHub 的 Molly
molly-key-repository = Molly 自己的 F-Droid 軟體庫
molly-check-source = 可重現建置：Molly 說明了如何自行建置 APK，並與 GitHub 上的 APK 比對。
molly-blocked-tor = 安裝會連線到 Tor 的 Orbot。在 Molly 的設定中開啟「網絡」（Network），將「代理」（Proxy）設為「Tor 經 Orbot」（Tor via Orbot）。若使用其他代理伺服器，請選擇「SOCKS5」。
