### 本程式自己的文字。關於各款通訊軟體的說明在旁邊的其他檔案中。

## 名稱與語言

app-name = 通訊軟體指南
language-name = 繁體中文

## 頁首

screen-guide = 通訊軟體
screen-about = 關於
back = 返回
language-menu = 語言
language-unread = 尚未經母語人士讀過
theme-menu = 淺色或深色
theme-system = 與系統相同
theme-light = 淺色
theme-dark = 深色
high-contrast = 高對比
text-size = 文字大小
text-percent = { $percent }%
text-smaller = 縮小文字
text-normal = 標準大小
text-larger = 放大文字

## 清單

standing-recommended-group = 推薦
standing-with-reservations-group = 有所保留

## 推薦狀態

standing-recommended = 推薦
standing-with-reservations = 有所保留
standing-recommended-about = Privacy Guides 推薦將它用於敏感通訊。
standing-in-one-case = 在一種情況下推薦
standing-in-one-case-with = { $standing }：{ $case }
standing-no-longer = 自 { $date }起不再推薦
standing-no-longer-about = Privacy Guides 已將它從通訊軟體名單中移除。
standing-edition = { $date }的頁面：{ $standing }
standing-with-reservations-about = Privacy Guides 當時只將它列為附加選項，並附有警告。
client-of = 使用 { $name } 的網路
warning-title = 為何有警告
delisted-title = 自 { $date }起不在 Privacy Guides 的名單上
caution-title = 選擇之前須知

## 下載與連結

downloads-title = 取得 { $name }
download-this-computer = 用於這台電腦
download-other-computers = 用於其他電腦
download-browser = 在瀏覽器中
download-phones = 用於你的手機
download-several = 用於多種系統
download-none-here = { $name } 的官方下載中，沒有適用於 { $system } 的版本。
download-missing = 沒有列出 { $system } 的應用程式
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = Beta 版
download-needs-phone = 須先安裝在手機上
download-minimum = { $system } 或更新版本
publisher-project = 官方
publisher-store = 由商店的志工提供
publisher-not-stated = 未說明發布者
link-homepage = 首頁
link-privacy = 隱私權政策
link-documentation = 說明文件
link-source-code = 原始碼
link-contribute = 支持專案
link-reference = 延伸閱讀
link-more = 按右鍵可複製網址或顯示其 QR Code
link-replaces = 取代 { $address }

## 系統與管道

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = 瀏覽器
platform-android = Android
platform-ios = iOS
platform-several = 多種系統
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = Android APK
channel-website = 官方網站

## 重點一覽

glance-title = 重點一覽
glance-note = { $level }：{ $note }
glance-note-since = { $level }，自 { $date }起：{ $note }
glance-privacy-guides = Privacy Guides：{ $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = 在此之前：{ $level }
tier-minimum = 最低要求
tier-best-case = 最佳情況
tier-joining = 加入

## 確定程度

level-yes = 是
level-implied = 可推知
level-partly = 部分符合
level-no = 否
level-not-stated = 未說明
level-yes-about = 旁邊所列的來源明確這樣說。
level-implied-about = 來源沒有明說，但從它所說的可以推知。
level-partly-about = 只有一部分成立。
level-no-about = 來源說並非如此，或它所說的排除了這種可能。
level-not-stated-about = 在本指南查閱過的地方，對此沒有任何說明。這不等於「否」。

## 來源

source-numbered = { $speaker } { $number }
source-page = 目前的頁面
source-edition = { $date }的頁面

## 由誰所說

said-by = { $speaker }：
said-by-privacy-guides = Privacy Guides
said-by-project = { $name } 自己（{ $date }查閱）
said-by-project-mark = { $words } *
said-by-project-legend = * 這是專案自己所說，或 F-Droid 就其自身所說，不是 Privacy Guides 所說。
said-by-default = 沒有標明由誰所說的內容，出自 Privacy Guides 或本指南自身。
checked-all = 這裡的內容最後一次查核都是在 { $date }或之後。
said-by-downloads = 官方下載

## 每款通訊軟體的段落

topic-protection = 如何保護
topic-features = 有哪些功能
topic-good-to-know = 值得留意
topic-background = 背景
threats-title = 有助於防範什麼
threats-of-page = 在本指南所依據的頁面版本中，Privacy Guides 表示，其整份名單可防範：
threats-once-of-page = 在本指南所依據的頁面版本中，Privacy Guides 表示，其整份名單可防範下列威脅。這款通訊軟體現在已不在那份名單上：
audits-title = 稽核
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · Privacy Guides 未指明稽核者
audit-report = 閱讀相關說明
variants-title = { $name } 的版本
variant-gone = 已停止提供（{ $date }註記）
step-optional = 選擇性步驟
specifications-title = 規格與論文
changes-title = 有哪些變動
changes-criteria = Privacy Guides 的標準
changes-all = 所有通訊軟體的全部變動
changes-none = 沒有已知的變動。

## 日期與清單

list-separator = { "、" }
date-day = { $year } 年 { $month } 月 { $day } 日
date-year = { $year } 年
date-month = { $year } 年 { $month } 月

## 通知

banner-settings-put-aside = 無法讀取設定，因此本程式以預設值啟動。舊檔案已保留為 { $file }。
banner-settings-unusable = 無法讀取設定，也無法將該檔案移開。本程式可以使用，但無法記住你的選擇。
banner-cannot-remember = 你的選擇無法儲存在這台電腦上。本程式可以使用，但不會記住這些選擇。
banner-forgotten = 本指南先前記住的內容已全部刪除，也就是設定檔及其備份。瀏覽器中的瀏覽紀錄與你儲存的檔案不受影響。從現在起，你的選擇會重新被記住。
banner-not-forgotten = 無法刪除先前記住的內容。請自行刪除這個檔案：{ $file }
banner-remembers-nothing = 先前記住的內容已刪除，從現在起不再記住任何內容。設定檔中只記載了這一點。瀏覽器中的瀏覽紀錄與你儲存的檔案不受影響。
banner-remembers-again = 從現在起，你的選擇會記錄在這台電腦上。
banner-link-failed = 無法開啟瀏覽器。請複製網址並自行開啟：
banner-link-requested = 剛才已請瀏覽器開啟這個連結。如果沒有任何反應，可能是瀏覽器還在啟動。
banner-facts-aged = 這些資料最後一次複查是在 { $date }，距今已有六個月或更久，其中有些可能已經改變。請查看通訊軟體自己的網站，以及 Privacy Guides 目前的頁面，或看看本指南有沒有更新的版本。
copy = 複製
copied = 已複製

## 關於

about-lead = 協助你選擇注重隱私的通訊軟體，並帶你前往其官方下載管道。
about-versions-title = 版本與資料
about-version = 版本 { $version }
about-edition = 資料出自 { $date }的 Privacy Guides 頁面
welcome = 關於注重隱私的通訊軟體的資料，出自 Privacy Guides 與各款通訊軟體自己的專案，最後一次複查是在 { $date }。選擇與閱讀都不需要連線：除非你在瀏覽器中開啟連結，否則不會有任何內容離開這台電腦。
welcome-language = 本指南沒有你的系統所用的語言，但有其他語言：請用上方的語言按鈕選擇，或按 Ctrl+L。
about-promises-title = 本指南如何運作
about-no-connection = 本指南自己不建立任何連線。只有在你點擊連結時，它才會把那個連結交給你的瀏覽器，而且只限內建於本指南並經過查核的連結。你的瀏覽器可能會記住那個連結，你所用的網路也可能看到你造訪哪個網站。
about-remembers = 本指南會記住語言、色彩與對比、文字大小與視窗大小、你上次查看的通訊軟體、你重視的事項，以及你勾選的步驟；這些全都只保存在這台電腦上。
about-remembers-nothing = 本指南不會記住任何內容。它的設定檔中只記載了這一點。
about-memory-title = 記住的內容
about-memory-file = 設定檔：{ $file }
about-memory-no-folder = 這台電腦上沒有可存放設定的資料夾，因此不會記住任何內容。
about-remember-nothing = 不要記住任何內容
about-forget = 刪除所有記住的內容
about-keys = 所有操作都能用鍵盤完成：顯示鍵盤快速鍵（F1）
about-no-affiliation = 本指南與任何通訊軟體、與 Privacy Guides 都沒有關聯，也未獲其中任何一方背書。
about-own-research = 資料會改變。依賴某款通訊軟體之前，請閱讀它自己的頁面，以及這些資料複查之後的變動。
about-languages-title = 語言
about-languages-unread = 以下翻譯尚未經屬於本專案的母語人士讀過：{ $languages }。
about-languages-help = 如果其中有你的母語：請用專案議題（issues）中的翻譯表單，告訴專案哪裡有錯或不清楚；或者從頭到尾讀過一遍，並告知專案。
about-languages-form = 翻譯表單（{ $host }）
about-attribution-title = 資料從何而來
about-attribution = 資料與連結出自 Privacy Guides 的「Real-Time Communication: The Best Private Instant Messengers」頁面，希伯來文版，{ $date }的版本，以及 Privacy Guides 的下列頁面：{ $pages }；以上皆為 © Privacy Guides 的貢獻者，採用 CC BY-SA 4.0 授權。這些內容經過改寫，與後來的變動核對過，有變動之處都已標明。專案自己所說的內容，都標有專案的名稱。
about-page-link = 目前的頁面
about-licences-title = 授權條款
about-licence-code = 程式：MIT 或 Apache 2.0，由你選擇。
about-licence-words = 資料、文字與翻譯：創用 CC 姓名標示－相同方式分享 4.0 國際（CC BY-SA 4.0）。
about-licence-link = CC BY-SA 4.0 授權條款
about-licence-fonts = 字型：Open Sans，{ $open_sans }；Noto Sans，{ $noto } 與 { $adobe }；採用 SIL Open Font License 1.1 授權。
about-licence-icons = 圖示：Lucide，{ $lucide }，採用 ISC 授權；其中一部分來自 Feather，{ $feather }，採用 MIT 授權。本指南自己的圖示是程式的一部分。
about-trademarks = 通訊軟體與商店的名稱是其擁有者的商標。這裡以彩色方塊代替它們的標誌。

## 命令列

cli-about = 選擇注重隱私的通訊軟體，並從其官方網站或商店取得。
cli-lang = 語言：{ $languages }
cli-theme = 色彩：light、dark 或 system
cli-help = 顯示這份說明
cli-version = 顯示版本
cli-usage-heading = 用法：
cli-options-heading = 選項
cli-value-language = 語言
cli-value-theme = 色彩
cli-value-command = 指令
error-prefix = 錯誤：{ $problem }
error-see-help = 執行「{ $command } --help」可查看它接受哪些內容。
error-unknown-option = 沒有「{ $option }」這個選項
error-unexpected-value = 這裡不應該有「{ $value }」
error-missing-value = 「{ $option }」需要一個值
error-repeated-option = 「{ $option }」只能指定一次
error-unknown-language = 沒有「{ $value }」這個語言；可選擇：{ $languages }
error-unknown-theme = 沒有「{ $value }」這種色彩；可選擇：light、dark、system
error-not-text = 有一個引數不是有效的文字
error-arguments = 無法理解這些引數
error-no-display = 沒有可供開啟視窗的顯示環境；請在圖形工作階段中執行本程式，或設定 DISPLAY 或 WAYLAND_DISPLAY
error-display-unreachable = 無法連上顯示環境「{ $display }」；請在該顯示環境所屬的工作階段中啟動本程式，或將 { $variable } 設為能連上的顯示環境
error-color-depth = 顯示環境的色彩深度為 { $bits } 位元，而視窗需要 24 位元；請將顯示環境或遠端桌面設為 24 或 32 位元
error-too-many-files = 無法開啟視窗，因為開啟的檔案過多；請關閉其他程式或提高上限（「ulimit -n」），再重新啟動
error-no-resources = 無法開啟視窗，因為記憶體不足，或不允許再增加執行緒；請關閉其他程式，再重新啟動
error-display-lost = 與顯示環境的連線已中斷，視窗也隨之消失；請重新啟動本程式
error-no-window = 無法開啟視窗，原因不明；請在終端機中以 MESSENGER_GUIDE_LOG=info 啟動本程式，並回報它輸出的內容
error-missing-library = 缺少視窗所需的函式庫：{ $library }；請安裝它（在 Debian 與 Ubuntu 上：{ $package }），再重新啟動
error-missing-other-library = 缺少視窗所需的函式庫：{ $library }；請安裝它所屬的套件，再重新啟動
error-unexpected = 發生未預期的錯誤，本程式已結束；請重新啟動，如果再次結束，請在終端機中以 MESSENGER_GUIDE_LOG=info 啟動，並回報它輸出的內容
error-data = 內建的資料已損壞；請從官方網站重新下載本程式
cli-commands-heading = 指令
cli-list = 列出所有通訊軟體
cli-show = 顯示一款通訊軟體的全部內容
cli-compare = 並列比較通訊軟體；未指定則比較全部
cli-find = 以字詞尋找通訊軟體，與視窗中的搜尋相同
cli-changes = 列出變動，由新到舊：指定的一款通訊軟體；未指定則為全部通訊軟體與標準
cli-links = 列出一款通訊軟體的官方連結
cli-open = 在瀏覽器中開啟官方下載，與其按鈕的作用相同
cli-verify = 檢查下載的檔案是否為真品
cli-handout = 產生可列印或傳送的 HTML 頁面；未指定通訊軟體則包含全部
cli-files = 要檢查的檔案，例如 APK；可以指定多個
cli-sha256 = 檔案應有的 SHA-256
cli-json = 輸出 JSON，供程式使用
cli-differences = 只列出各款通訊軟體有差異的列
cli-messenger = 通訊軟體的 ID，即「list」列出的 ID
cli-words = 要尋找的內容
cli-platform = 只限一種系統的下載，例如「linux」
cli-download = 系統，例如「linux」，或某個下載的 ID；省略則為這台電腦的系統
cli-value-messenger = 通訊軟體
cli-value-file = 檔案
cli-value-checksum = 值
cli-value-words = 字詞
cli-value-platform = 系統
error-missing-argument = 缺少：{ $value }
error-unknown-command = 沒有「{ $value }」這個指令；可選擇：{ $known }
error-unknown-command-near = 沒有「{ $value }」這個指令；你是不是要輸入「{ $near }」？可選擇：{ $known }
error-unknown-messenger = 沒有「{ $value }」這款通訊軟體；可選擇：{ $known }
error-unknown-messenger-near = 沒有「{ $value }」這款通訊軟體；你是不是要輸入「{ $near }」？可選擇：{ $known }
error-unknown-platform = 沒有「{ $value }」這個系統；可選擇：{ $known }
error-unknown-platform-near = 沒有「{ $value }」這個系統；你是不是要輸入「{ $near }」？可選擇：{ $known }
error-no-download = { $name } 沒有「{ $value }」這個下載；可選擇：{ $known }
error-no-browser = 沒有可開啟該網址的瀏覽器；請安裝一個、在 BROWSER 中指定一個，或在另一台裝置上開啟該網址：{ $address }
error-not-opened = 瀏覽器沒有開啟該網址；請自行開啟：{ $address }
error-no-checksum = 「{ $value }」不是 SHA-256；SHA-256 是 64 個字元，只含 0–9 與 a–f
error-not-read = 無法讀取 { $path }：{ $reason }
error-unverified = 至少有一個檔案無法檢查，因此無從得知它的情況
error-refused = 【請勿安裝】至少有一個檔案已損壞或不是真品；請見上方
error-write = 無法寫入輸出：{ $reason }
io-error-not-found = 沒有這個檔案或資料夾
io-error-no-access = 不允許存取
io-error-not-a-file = 這是資料夾或其他內容，不是檔案
io-error-no-space = 儲存空間不足
io-error-read-only = 這個位置只能讀取
io-error-other = 系統回報了錯誤；用 MESSENGER_GUIDE_LOG=info 可以看到是什麼錯誤

## 檢查檔案

signing-keys-title = 如何檢查下載的檔案
signing-keys-fingerprints = 金鑰的指紋：
check-certificate = 比對簽署它的金鑰的指紋（見下方）。若是 APK 檔案，本指南可以替你比對。
check-repository = F-Droid 軟體庫的指紋（見下方）：加入該軟體庫時，請加以比對。
check-signed-list = 經簽署的檢查碼：將檔案與專案的清單比對，驗證清單的簽章，並比對簽署金鑰的指紋（見下方）。
check-store = 就本指南所知，專案沒有公布任何可用來檢查它的內容。它是否為真品，完全取決於商店。
check-nothing = 就本指南所知，專案沒有公布任何可用來檢查它的內容。請只從官方網址取得。
check-browser = 它在瀏覽器中執行，因此沒有可檢查的檔案。請確認網址是官方網址。
verify-genuine = 【真品】這個檔案是用 { $name } 為此應用程式公布的金鑰簽署的。但它仍可能是舊版本：請看下方的版本。
verify-genuine-recorded = 【真品】這個檔案是用 Privacy Guides 為 { $name } 記錄的金鑰簽署的。就本指南所知，{ $name } 自己沒有公布金鑰。但這個檔案仍可能是舊版本：請看下方的版本。
verify-other-key = 【請勿安裝】這個檔案自稱是 { $name }（{ $package }），但簽署它的金鑰是本指南不認識的。
verify-channels-without-key = 本指南不知道下列管道的金鑰，因此無法辨識來自這些管道的應用程式：{ $channels }。這樣的應用程式，請只從該管道直接安裝。
verify-other-app = 【請勿安裝】這個檔案是用 { $name } 的金鑰簽署的，但 { $package } 並不是這把金鑰所適用的應用程式之一。
verify-not-signed = 【請勿安裝】這是沒有簽章的 Android 應用程式。沒有人能判斷它是誰製作的。
verify-damaged = 【請勿安裝】這個檔案在簽署之後損壞或被更改，或其簽署方式不可信任。
verify-reason = 檢查結果的技術說明：{ $reason }
verify-no-key = 【未經檢查】這個檔案自稱是 { $name }（{ $package }），但本指南不知道這個應用程式的任何金鑰，無法判斷檔案是否為真品。
verify-unknown-app = 【未經檢查】這個應用程式（{ $package }）不屬於本指南中的任何通訊軟體。如果有人告訴你它是其中之一，請勿安裝。
verify-not-apk = 【未經檢查】這不是 Android 應用程式（APK），因此沒有本指南能檢查的簽章，只能進行比對。
verify-checksum = 它的 SHA-256：
verify-checksum-is-given = 【相同】這個檔案的 SHA-256 與你提供的相同。它最多只能和你取得那個值的地方一樣可信。
verify-checksum-differs = 【請勿使用此檔案】它的 SHA-256 不是你提供的那個值。
verify-only-compared = 這不是 Android 應用程式（APK），因此本指南能對它做的只有比對。
verify-checksum-paste = 如果專案公布了這個值，請將公布的值貼到下方：本指南會比對兩者。
verify-checksum-compare = 如果專案公布了這個值，請加以比對，或以 --sha256 提供那個值。
verify-listed = 【相同】與同一資料夾中 { $list } 所列的值相同：下載是完整的。下載的檔案是誰製作的，只能由 { $list } 的簽章得知。
verify-listed-differs = 【請勿使用此檔案】同一資料夾中的 { $list } 為它列出的是另一個 SHA-256。
verify-steps = 如果專案簽署了列有這類值的清單，也請驗證該簽章：
verify-step-key = 取得專案的公開金鑰，例如以其電子郵件地址查詢：
verify-step-fingerprint = 比對金鑰的完整指紋。{ $name }（{ $files }）：
verify-step-gpg = 驗證簽章（請換成你的檔名）。只有簽章有效，而且出自這把金鑰，才可安裝：
verify-app = 應用程式：{ $package }，版本 { $version }。其簽章：{ $schemes }。
verify-signers = 簽署者憑證的指紋（SHA-256）：

## 在視窗中檢查檔案

fingerprint-title = 指紋
fingerprint-copy = 複製指紋
fingerprint-code = 顯示 QR Code
fingerprint-scan = 以手機的相機對準 QR Code，即可在手機上以文字讀取這個指紋。
file-check-title = 檢查檔案
file-check-open = 檢查下載的檔案
file-check-about = 下載的檔案是不是應用程式的真品？請將它拖放到這個視窗，或選擇該檔案。本指南只會讀取它，而且只在這台電腦上讀取。
file-check-choose = 選擇檔案
file-check-name = 檔案：{ $name }
file-check-waiting = 【未經檢查】還沒輪到它：會在前一個檔案之後檢查。
file-check-running = 【未經檢查】尚未完成：已讀取 { $percent }%。
file-check-cancel = 取消
file-check-cancelled = 【未經檢查】你取消了檢查，因此對這個檔案無法做出任何判斷。
file-check-not-read = 【未經檢查】對這個檔案無法做出任何判斷，因為無法讀取它：{ $reason }
file-check-cut = 提供的檔案超過一次能檢查的數量。只會檢查這裡列出的檔案：{ $count } 個。
file-check-no-dialog = 這個桌面環境不會顯示選擇檔案的對話方塊。請將檔案拖放到這個視窗；如果行不通，請在終端機中檢查：
file-check-paste = 如果你從專案取得了這個檔案的 SHA-256，請貼上以進行比對：
file-check-unreadable = 這不是 SHA-256，因此沒有進行任何比對。SHA-256 是 64 個字元，只含 0–9 與 a–f。

## 在終端機中

terminal-id = ID
terminal-name = 名稱
terminal-standing = 推薦狀態
terminal-in-short = 簡介
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = 自 { $date }起；在此之前：{ $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }：{ $names }
terminal-change = { $date } · { $name }
terminal-found = { $name }（{ $id }）：{ $tagline }
terminal-nothing-about = 請試試更少或更短的字詞；「list」會列出所有通訊軟體。
terminal-opened = 已交給瀏覽器：{ $address }
terminal-other-download = 另有「{ $id }」：{ $address }

## 比較

screen-compare = 比較
compare-lead = 就目前所知，每一款能做到什麼。「未說明」不是「否」：它表示在本指南查閱過的地方，沒有任何相關說明。
compare-only-differences = 只看差異
compare-copy-markdown = 複製為 Markdown
compare-copy-text = 複製為文字
compare-copy-csv = 複製為 CSV
compare-choose = 要比較的通訊軟體
compare-choose-two = 選擇兩款通訊軟體
compare-more = 更多
compare-network = 網路
compare-systems = 系統
compare-stores = 取得管道
compare-audits = 稽核
compare-basis = { $criterion }：{ $name }
compare-choose-some = 這些是清單中的前 { $count } 款通訊軟體；其他的可以在清單中搜尋
compare-columns = { $first }–{ $last }，共 { $all }
compare-columns-back = 上一頁
compare-columns-on = 下一頁
compare-basis-downloads = 官方下載的連結通往：
compare-basis-audit = { $date }：{ $text }
compare-none = 請至少選擇一款通訊軟體。

## 搜尋

search-placeholder = 搜尋通訊軟體
search-clear = 清除搜尋
search-found = 找到：{ $count }
search-cut = 只會搜尋前 { $count } 個字元。字詞越少，找到的越多。
search-nothing = 找不到任何結果
search-nothing-about = 請試試更少或更短的字詞、系統的名稱（例如「Android」）、「群組」之類的字詞，或在上方選擇你重視的事項。

## 重視的事項

needs-title = 你重視什麼
needs-more = 更多
needs-fewer = 收起
needs-clear = 清除
needs-threats = 防範
needs-devices = 大家的裝置
needs-devices-about = 你和與你交談的人使用的系統。通訊軟體必須能在所有這些系統上執行。
verdict-meets = 符合全部條件：{ $count } 款通訊軟體
verdict-not-stated = 至少一項未說明：{ $count } 款通訊軟體
verdict-does-not = 至少一項未完全符合：{ $count } 款通訊軟體
reason-short = { $name }：{ $level }
reason-download = { $level }：有官方下載。
reason-no-download = { $level }：沒有列出相應的官方下載。

## 設定步驟

steps-done = 共 { $of } 步，已完成 { $done } 步
steps-reset = 重新開始
blocked-title = 如果它在你所在的地方被封鎖
blocked-check = 如果從別人那裡或從不尋常的管道取得應用程式，請先檢查檔案，再安裝。
blocked-noticed = 繞過封鎖的行為可能會被察覺。嘗試之前，請想一想，在你所在的地方，你可能會遭遇什麼。

## 給朋友

share = 分享
share-about = 可以傳給朋友的幾句 { $name } 介紹，附上其官方下載：
share-copy = 複製文字
share-tooltip = 向朋友介紹 { $name }
share-official = 請只從這裡取得：
share-line = { $name }：{ $address }
share-channel = { $system }（{ $channel }）
share-download = { $name } – { $about }
share-caution = 注意：{ $text }
share-change = { $date }：{ $text }
share-source = 資料出自 Privacy Guides（CC BY-SA 4.0），由通訊軟體指南（Messenger Guide）改寫，最後一次複查是在 { $date }。

## 可列印的頁面

handout-save = 儲存頁面
handout-about = 可列印或傳送的頁面，附有金鑰指紋與可掃描的 QR Code。下列通訊軟體，每款各印一頁：
handout-saved = 已儲存。若要列印，請在瀏覽器中開啟：{ $file }
handout-no-dialog = 這個桌面環境不會顯示儲存檔案的對話方塊。在終端機中執行「messenger-guide handout」，即可產生這個頁面。
handout-not-saved = 無法儲存這個頁面：{ $reason }
handout-title = { $names }：注重隱私的通訊軟體，出自通訊軟體指南
handout-official = 請只從這些官方管道取得。以手機的相機對準 QR Code，即可開啟其網址。
handout-fingerprints = 真品下載檔案的指紋
handout-optional = { $text }（選擇性步驟）
handout-reviewed = 這些資料最後一次複查是在 { $date }，此後可能已有變動。

## 面板

close = 關閉
link-modal-title = 這個連結通往哪裡
link-modal-scan = 以手機的相機對準 QR Code，即可在手機上開啟這個網址。
link-modal-open = 在這裡開啟
link-menu-open = 開啟
link-menu-copy = 複製網址
link-menu-code = 顯示 QR Code
text-menu-cut = 剪下
text-menu-copy = 複製
text-menu-paste = 貼上
text-menu-select-all = 全選
download-code = 可掃描的 QR Code：{ $name }
keys-title = 鍵盤快速鍵
keys-tab = 下一項、上一項
keys-arrows = 在清單與表格中移動，在其他地方捲動
keys-page = 捲動一頁
keys-space = 捲動一頁（沒有任何項目取得焦點時）
keys-ends = 到開頭、到結尾
keys-enter = 啟用取得焦點的項目
keys-escape = 關閉已開啟的內容、清除搜尋
keys-screens = 切換畫面
keys-search = 搜尋；也可以直接開始輸入
keys-language = 語言
keys-text-size = 放大文字、縮小文字、標準大小
keys-select = 選取文字：從取得焦點的項目開始，或從所見內容的最上方開始
keys-caret = 文字中的游標，用方向鍵移動：可從任何位置開始選取
keys-select-all = 選取全部文字
keys-copy = 複製選取的文字，或取得焦點的連結的網址
keys-link = 取得焦點的連結、輸入欄位或選取文字的選單，與按滑鼠右鍵相同
keys-close = 關閉視窗
keys-full-screen = 進入或離開全螢幕
keys-help = 這份清單

## 手冊頁面

man-name = 名稱
man-synopsis = 用法
man-description = 描述
man-environment = 環境變數
man-files = 檔案
man-exit-status = 結束狀態
man-version = 版本
man-log = 要記錄到標準錯誤輸出的內容，例如「info」。未設定則不記錄。
man-settings = 視窗記住的內容。無法讀取的檔案會保留在旁邊。
man-exit-0 = 成功，即使讀取輸出的程式已停止讀取。
man-exit-1 = 發生問題：沒有顯示環境、沒有瀏覽器、資料損壞。
man-exit-2 = 引數有誤。
man-exit-3 = 「verify」發現不得安裝的檔案。
man-exit-4 = 「verify」未能檢查每一個檔案。

## 了解

screen-learn = 了解
learn-list = 淺白說明
learn-back-to = 返回 { $name }
learn-back-to-compare = 返回「比較」
learn-back-to-about = 返回「關於」
learn-evidence = 依據
learn-evidence-tagline = 每項資料有多確定，從何時起
learn-evidence-lead = 本指南說明的是 Privacy Guides 的幾個頁面所說的內容，以及根據 Privacy Guides 或專案自己的說法，此後有哪些變動。每項資料都會標明出處；每項標準還會標明有多確定。
learn-levels-title = 符號的意思
learn-not-stated = 「未說明」不是「否」。沒有任何說明時，通訊軟體可能符合該標準，也可能不符合；本指南讓問題保持未定，而不去猜測。
learn-claims-title = 每個說法從何而來
learn-claims-sources = 每個說法旁邊都會標明由誰所說，並附有連結。Privacy Guides 在本指南所依據的頁面版本中所說的，連結到當天的文字；它今天所說的，連結到目前的頁面；專案自己所說的，連結到專案自己的頁面，並註明查閱的日期。將游標移到連結上，就能在開啟任何內容之前看到完整網址。
learn-claims-own-words = 資料與連結出自 Privacy Guides 與專案自己。文句則不是：這些文字是本指南自己寫的。
learn-claims-edition = 資料出自 { $date }的 Privacy Guides 頁面，最後一次複查是在 { $reviewed }。
learn-since-title = 有變動時會怎麼處理
learn-since-notes = 後來的變動不會覆蓋原來的資料，而是以註記的形式列在該通訊軟體旁邊，附上自己的日期與來源。
learn-since-levels = 確定程度有變動時，符號顯示的是現在的程度，先前的程度列在下方。
learn-since-links = 官方網址被取代時，按鈕通往新網址。舊網址保留下來供比較，但絕不會被開啟。
learn-never-title = 本指南絕不做的事
learn-never-connect = 它自己不建立任何連線：顯示的一切都是內建的。
learn-never-open = 它只開啟內建並經過查核的網址，而且只在你點擊時才開啟。
learn-never-tell = 它不會告訴任何人你讀了什麼。你開啟的連結會交給瀏覽器，瀏覽器可能會記住它，你的網路也可能看到你造訪哪個網站。
learn-never-guess = 它不會用猜測填補空缺，也不會把沒有說明當成「否」。
learn-criteria = 標準
learn-criteria-tagline = 用什麼衡量通訊軟體
learn-criteria-title = 各項標準的意思
learn-criteria-lead = Privacy Guides 對通訊軟體有哪些要求，以及每項要求的意思。
learn-criteria-choice-title = Privacy Guides 如何選擇
learn-criteria-choice = Privacy Guides 與它推薦的專案都沒有關聯。為了保持客觀，它在一般要求之外，還以明確的要求評判這些專案。它建議每個人在選擇之前先了解這些要求，並自行查證。
learn-criteria-best-case = Privacy Guides 所稱的「最佳情況」描述的是完美的專案：受推薦的專案可能缺少其中一部分，甚至全部；具備較多的專案，排名可能較高。在本指南所依據的頁面上，前向保密屬於最佳情況；2025 年 5 月 16 日，它成為最低要求。
learn-tier-minimum = Privacy Guides 要求的最低限度。
learn-tier-best-case = 完美的專案會具備的項目。
learn-tier-joining = 這不是 Privacy Guides 的標準。本指南加上這一項，是因為 Privacy Guides 對某些通訊軟體說明了加入需要什麼。
learn-see-picture = 看圖解
learn-see-networks = 網路的類型
learn-secrecy = 前向保密與未來保密
learn-secrecy-tagline = 金鑰被竊會暴露什麼
learn-secrecy-lead = 端對端加密靠金鑰運作。這兩種特性決定了竊取金鑰的人能用它讀到什麼：前向保密保護先前寫下的內容，未來保密保護之後寫下的內容。
learn-legend-title = 如何閱讀圖解
learn-legend-time = 時間由左向右。下排的每個方框是一則訊息；上方是保護它的金鑰。
learn-legend-key = 金鑰
learn-legend-theft = 有人在這裡竊取金鑰
learn-legend-exchange = 竊取者沒有攔截到的金鑰交換
learn-legend-closed = 仍然保密的訊息
learn-legend-open = 已經曝光的訊息
learn-without-title = 沒有前向保密
learn-without-about = 金鑰一旦被竊，過去的訊息與此後的訊息都會曝光。
learn-forward-title = 有前向保密
learn-forward-limit = 只靠前向保密，並不能保護從現在起寫下的內容。
learn-future-title = 再加上未來保密
learn-future-about = 未來保密又稱入侵後安全性（post-compromise security）。竊取金鑰的人，一旦有一次金鑰交換未能攔截，就會失去憑該金鑰得到的讀取能力。若要繼續讀取，此人就得攔截雙方之間的所有通訊。
learn-future-further = 能被讀取的，只有這段期間寫下的內容。若要讀到更多，就必須再竊取其他金鑰。
learn-networks = 網路
learn-networks-tagline = 訊息走的路徑
learn-networks-lead = 訊息經由網路傳送，而建立網路的方式有好幾種，各有優點與缺點。
learn-legend-person = 人
learn-legend-server = 伺服器
learn-legend-relay = 中繼站或節點，負責轉送訊息
learn-advantages = 優點
learn-drawbacks = 缺點
learn-network-users = 屬於這一類的通訊軟體
learn-network-no-points = Privacy Guides 沒有列出這一類網路的優點或缺點。
learn-threats = 威脅
learn-threats-tagline = 該防範什麼
learn-threats-lead = 這些威脅，與你有關的可能一個也沒有，可能有一個或幾個，也可能全部都有。幾乎沒有任何工具能防範全部威脅。
learn-threats-choice = 選擇通訊軟體之前，先問問自己哪些威脅與你有關，會有幫助。
learn-threats-title = 逐一說明各種威脅
learn-threat-of-page = Privacy Guides 表示，其整份名單可防範這項威脅。
learn-threat-named = Privacy Guides 特別指出的：
learn-changes-tagline = 後來的每個變動，由新到舊
learn-changes-lead = 本指南所依據的 { $date }的 Privacy Guides 頁面沒有顯示的變動：各款通訊軟體與標準的變動，以本指南所知為限，由新到舊排列。
learn-limits = 端對端加密不會隱藏什麼
learn-limits-tagline = 元數據、網路、金鑰
learn-limits-lead = 有了端對端加密，只有參與對話的人能讀取所寫的內容，前提是沒有其他人能取得參與者的金鑰或存取其裝置。但加密並不會隱藏關於對話的一切。
learn-metadata-title = 元數據
learn-metadata-about = 元數據（又稱後設資料）是關於訊息的資料，不必讀取訊息就能得知：誰與誰交談、在什麼時候、有多頻繁。
learn-metadata-not-hidden = 端對端加密不會隱藏元數據。
learn-limits-networks-title = 網路會透露什麼
learn-limits-keys-title = 金鑰被竊會暴露什麼
learn-limits-keys = 對話有多安全，取決於其中每個人的金鑰有多安全。如果沒有前向保密，只要其中一個人的金鑰被竊，過去的訊息就會曝光。
learn-blocked = 遇到封鎖時
learn-blocked-tagline = 哪些辦法可能有幫助，以及它們不會隱藏什麼
learn-blocked-lead = 如果在某個地方無法連線到一款通訊軟體的伺服器，或連不上提供它的商店，它在那裡就被封鎖了。政府、網路管理員與服務供應商都能實施封鎖。
learn-blocked-helps-title = 哪些辦法可能有幫助
learn-blocked-proxy = 代理伺服器，它會轉送你的連線；最好使用由你信任的人執行的代理伺服器。
learn-blocked-tor = Tor，它讓你的連線經過由志工執行的伺服器。如果可能有人在監視你的連線，而你有信任的 VPN，Privacy Guides 建議先連線到該 VPN。
learn-blocked-bridges = 橋接（bridge）與經過偽裝的連線，在 Tor 本身被封鎖的地方，它們可以通往 Tor。
learn-blocked-messengers = 更多辦法，例如使用自己的伺服器或不用網際網路，由下列軟體的專案逐步說明：
learn-blocked-limits-title = 這些辦法不會隱藏什麼
learn-blocked-visible = Tor 或 VPN 可以隱藏你造訪了什麼，但不會隱藏你正在使用它們這件事，而且 Tor 通常比 VPN 更容易引起注意。即使是經過偽裝的連線，也可能被偵測出來。
learn-blocked-later = 時間久了，橋接（bridge）會為人所知。到那時，你的連線紀錄就可能顯示你用過 Tor。
learn-blocked-plan = 請考慮實施封鎖的一方能做到什麼、可能會有什麼後果，並事先想好如果你被抓到該怎麼辦。
learn-blocked-stores-title = 如果商店被封鎖
keys-back = 從說明返回

## 供螢幕閱讀器使用

spoken-screens = 畫面
spoken-banner = 通知
spoken-link-menu = 連結的選單
spoken-text-menu = 文字的選單
spoken-code = QR Code，網址為 { $address }
spoken-fingerprint-code = QR Code，內容為此指紋的文字
spoken-download = 下載適用於 { $system } 的 { $app }，{ $host }
spoken-download-from = 從 { $store } 下載適用於 { $system } 的 { $app }，{ $host }
spoken-open-in-browser = 在瀏覽器中開啟 { $app }，{ $host }
spoken-needs-clear = 清除你重視的事項
spoken-needs-fold = { $words }：你重視的事項
spoken-columns-back = 上一頁的通訊軟體
spoken-columns-on = 下一頁的通訊軟體
spoken-cell = { $name }，{ $criterion }：{ $words }
spoken-drawing-centralized = 圖解：一台伺服器在中間，周圍有八個人，每個人都只連到這台伺服器。
spoken-drawing-federated = 圖解：三台伺服器，每一台都與另外兩台相連，也各有兩名自己的使用者。
spoken-drawing-peer-to-peer = 圖解：六個人，彼此直接相連。沒有伺服器。
spoken-drawing-anonymous-routing = 圖解：一條帶有箭頭的路徑，從一個人通往另一個人，途中經過九個節點中的三個。其他節點沒有用到。
spoken-drawing-decentralized-relays = 圖解：四個中繼站，彼此不相連；另有四個人，每個人連到兩個中繼站。
spoken-drawing-one-key = 圖解：依時間順序排列的七則訊息，全都使用同一把金鑰。到第四則訊息時，金鑰被竊，七則訊息全都能被讀取。
spoken-drawing-forward = 圖解：依時間順序排列的七則訊息，每一則都有自己的金鑰。到第四則訊息時，這一則的金鑰被竊。之前的三則仍然保密；第四則與之後的訊息都能被讀取。
spoken-drawing-future = 圖解：依時間順序排列的七則訊息，每一則都有自己的金鑰。到第四則訊息時，這一則的金鑰被竊；第五則訊息之後，交換了新的金鑰。只有第四則與第五則能被讀取。
