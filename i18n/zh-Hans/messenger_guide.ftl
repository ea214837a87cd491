### 程序自身的文字。关于各通讯软件的说明在旁边的文件中。

## 名称和语言

app-name = 通讯软件指南
language-name = 简体中文

## 顶部

screen-guide = 通讯软件
screen-about = 关于
back = 返回
language-menu = 语言
language-unread = 尚未经母语者审读
theme-menu = 浅色或深色
theme-system = 跟随系统
theme-light = 浅色
theme-dark = 深色
high-contrast = 高对比度
text-size = 文字大小
text-percent = { $percent }%
text-smaller = 缩小文字
text-normal = 标准大小
text-larger = 放大文字

## 列表

standing-recommended-group = 推荐
standing-with-reservations-group = 有所保留

## 推荐状态

standing-recommended = 推荐
standing-with-reservations = 有所保留
standing-recommended-about = Privacy Guides 推荐将它用于敏感通信。
standing-in-one-case = 在一种情况下推荐
standing-in-one-case-with = { $standing }：{ $case }
standing-no-longer = 自 { $date }起不再推荐
standing-no-longer-about = Privacy Guides 已将它从其通讯软件名单中移除。
standing-edition = { $date }的页面上：{ $standing }
standing-with-reservations-about = Privacy Guides 曾只将它列为附加选项，并附有警告。
client-of = 使用 { $name } 网络
warning-title = 为何有警告
delisted-title = 自 { $date }起不在 Privacy Guides 名单上
caution-title = 选择之前须知

## 下载和链接

downloads-title = 获取 { $name }
download-this-computer = 用于这台电脑
download-other-computers = 用于其他电脑
download-browser = 在浏览器中使用
download-phones = 用于手机
download-several = 用于多种系统
download-none-here = { $name } 的官方下载中没有适用于 { $system } 的版本。
download-missing = 未列出 { $system } 应用
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = 测试版
download-needs-phone = 须先在手机上安装
download-minimum = { $system } 或更高版本
publisher-project = 官方
publisher-store = 由商店的志愿者发布
publisher-not-stated = 未说明发布者
link-homepage = 官网首页
link-privacy = 隐私政策
link-documentation = 文档
link-source-code = 源代码
link-contribute = 支持项目
link-reference = 延伸阅读
link-more = 右键点击可复制地址或显示其二维码
link-replaces = 取代 { $address }

## 系统和渠道

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = 浏览器
platform-android = Android
platform-ios = iOS
platform-several = 多种系统
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = Android APK
channel-website = 官方网站

## 概览

glance-title = 概览
glance-note = { $level }：{ $note }
glance-note-since = { $level }，自 { $date }起：{ $note }
glance-privacy-guides = Privacy Guides：{ $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = 此前：{ $level }
tier-minimum = 最低要求
tier-best-case = 最佳情况
tier-joining = 加入

## 判定

level-yes = 是
level-implied = 间接表明
level-partly = 部分符合
level-no = 否
level-not-stated = 未说明
level-yes-about = 旁边给出的来源明确这样说。
level-implied-about = 来源没有直接这样说，但其内容间接表明了这一点。
level-partly-about = 只有一部分属实。
level-no-about = 来源说并非如此，或者来源所说的内容排除了这一点。
level-not-stated-about = 在本指南查阅过的地方，没有提到这一点。这不等于“否”。

## 来源

source-numbered = { $speaker } { $number }
source-page = 当前页面
source-edition = { $date }的页面

## 说法出自谁

said-by = { $speaker }：
said-by-privacy-guides = Privacy Guides
said-by-project = { $name } 项目方，{ $date }查阅
said-by-project-mark = { $words } *
said-by-project-legend = * 由项目方自己所说，或由 F-Droid 就其自身所说，并非 Privacy Guides 所说。
said-by-default = 没有标明由谁所说的内容，出自 Privacy Guides 或本指南自身。
checked-all = 这些内容最近一次核对都在 { $date }或之后。
said-by-downloads = 官方下载

## 介绍通讯软件的各部分

topic-protection = 如何保护
topic-features = 有哪些功能
topic-good-to-know = 值得了解
topic-background = 背景
threats-title = 有助于防范什么
threats-of-page = 在本指南所依据的页面版本中，Privacy Guides 称其整份名单可防范：
threats-once-of-page = 在本指南所依据的页面版本中，Privacy Guides 称其整份名单可防范以下威胁。此通讯软件已不在该名单上：
audits-title = 审计
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · Privacy Guides 未指明审计方
audit-report = 查看详情
variants-title = { $name } 的版本
variant-gone = 已停止提供（{ $date }记录）
step-optional = 可选
specifications-title = 规范和论文
changes-title = 变化
changes-criteria = Privacy Guides 的标准
changes-all = 所有通讯软件的全部变化
changes-none = 没有已知的变化。

## 日期和列表

list-separator = { "、" }
date-day = { $year } 年 { $month } 月 { $day } 日
date-year = { $year } 年
date-month = { $year } 年 { $month } 月

## 通知

banner-settings-put-aside = 无法读取设置，因此本程序以默认设置启动。旧文件已保留为 { $file }。
banner-settings-unusable = 无法读取设置，也无法移走该文件。本程序可以使用，但不能记住你的选择。
banner-cannot-remember = 你的选择无法保存在这台电脑上。本程序可以使用，但不会记住这些选择。
banner-forgotten = 本指南记住的内容已全部删除：设置文件及其备份。你的浏览器历史记录和你保存的文件不受影响。从现在起，你的选择会再次被记住。
banner-not-forgotten = 无法删除记住的内容。请自行删除此文件：{ $file }
banner-remembers-nothing = 记住的内容已删除，从现在起不再记住任何内容。设置文件中只写着这一点。你的浏览器历史记录和你保存的文件不受影响。
banner-remembers-again = 从现在起，你的选择会记在这台电脑上。
banner-link-failed = 无法打开浏览器。请复制地址并自行打开：
banner-link-requested = 刚才已请求浏览器打开此链接。如果没有出现任何内容，浏览器可能仍在启动。
banner-facts-aged = 资料最近一次复核于 { $date }，距今已有六个月或更久。有些内容可能已经改变。请查看该通讯软件自己的网站和 Privacy Guides 的当前页面，或查找本指南的较新版本。
copy = 复制
copied = 已复制

## 关于

about-lead = 帮助你选择私密通讯软件，并带你到它的官方下载处。
about-versions-title = 版本和资料
about-version = 版本 { $version }
about-edition = 资料取自 { $date }的 Privacy Guides 页面
welcome = 关于私密通讯软件的资料，出自 Privacy Guides 和各通讯软件的项目方，最近一次复核于 { $date }。选择和阅读都在离线状态下进行：除非你在浏览器中打开链接，否则任何内容都不会离开这台电脑。
welcome-language = 本指南没有你的系统所用的语言，但有其他语言：用顶部的语言按钮选择，或按 Ctrl+L。
about-promises-title = 本指南的做法
about-no-connection = 本指南自身不建立任何连接。只有在你点击时，它才把链接交给浏览器，而且只限于内置并经过核对的链接。浏览器可能会记住该链接，你所用的网络也可能看到你访问哪个网站。
about-remembers = 本指南会记住语言、颜色及对比度、文字和窗口的大小、最后查看的通讯软件、你看重的内容以及勾选过的步骤，并且只保存在这台电脑上。
about-remembers-nothing = 本指南不记住任何内容。其设置文件中只写着这一点。
about-memory-title = 记住的内容
about-memory-file = 设置文件：{ $file }
about-memory-no-folder = 这台电脑上没有存放设置的文件夹，因此不会记住任何内容。
about-remember-nothing = 不记住任何内容
about-forget = 全部忘记
about-keys = 所有操作都可以用键盘完成：显示快捷键（F1）
about-no-affiliation = 本指南与任何通讯软件均无隶属关系，与 Privacy Guides 也没有，它们都没有认可或推荐本指南。
about-own-research = 情况会变。在依赖一款通讯软件之前，请阅读它自己的页面，并了解资料复核之后有什么变化。
about-languages-title = 语言
about-languages-unread = 以下译文尚未经属于本项目的母语者审读：{ $languages }。
about-languages-help = 如果其中有你的母语：请用项目问题反馈（issues）中的翻译表单，向本项目指出哪里有错或不清楚；或者通读全文，并告知已经读过。
about-languages-form = 翻译表单（{ $host }）
about-attribution-title = 资料从何而来
about-attribution = 资料和链接出自 Privacy Guides 的“Real-Time Communication: The Best Private Instant Messengers”（实时通讯）页面，希伯来语版，{ $date }的版本，以及 Privacy Guides 的下列页面：{ $pages }；均为 © Privacy Guides 贡献者，采用 CC BY-SA 4.0 许可。内容经过重新表述，并与后来的变化核对，有变化之处均已标明。项目方自己的说法标有其名称。
about-page-link = 当前页面
about-licences-title = 许可
about-licence-code = 程序：MIT 或 Apache 2.0，任选其一。
about-licence-words = 资料、文字和译文：知识共享署名-相同方式共享 4.0 国际（CC BY-SA 4.0）。
about-licence-link = CC BY-SA 4.0 许可协议
about-licence-fonts = 字体：Open Sans，{ $open_sans }；Noto Sans，{ $noto } 和 { $adobe }；均采用 SIL Open Font License 1.1 许可。
about-licence-icons = 图标：Lucide，{ $lucide }，采用 ISC 许可；其中一些来自 Feather，{ $feather }，采用 MIT 许可。本指南自己的图标属于程序的一部分。
about-trademarks = 通讯软件和商店的名称是其所有者的商标。这里用彩色方块代替它们的标志。

## 命令行

cli-about = 选择私密通讯软件，并从其官方网站或商店获取。
cli-lang = 语言：{ $languages }
cli-theme = 颜色：light、dark 或 system
cli-help = 显示此帮助
cli-version = 显示版本
cli-usage-heading = 用法：
cli-options-heading = 选项
cli-value-language = 语言
cli-value-theme = 主题
cli-value-command = 命令
error-prefix = 错误：{ $problem }
error-see-help = 运行“{ $command } --help”可查看它接受的内容。
error-unknown-option = 没有名为“{ $option }”的选项
error-unexpected-value = 此处不应出现“{ $value }”
error-missing-value = “{ $option }”需要一个值
error-repeated-option = “{ $option }”只能给出一次
error-unknown-language = 没有名为“{ $value }”的语言；可选：{ $languages }
error-unknown-theme = 没有名为“{ $value }”的主题；可选：light、dark、system
error-not-text = 有一个参数不是有效文本
error-arguments = 无法理解这些参数
error-no-display = 没有可用来打开窗口的图形显示；请在图形会话中运行本程序，或设置 DISPLAY 或 WAYLAND_DISPLAY
error-display-unreachable = 无法连接到图形显示“{ $display }”；请在它所属的会话中启动本程序，或将 { $variable } 设为可以连接的图形显示
error-color-depth = 图形显示的颜色深度为 { $bits } 位，而窗口需要 24 位；请将图形显示或远程桌面设为 24 位或 32 位
error-too-many-files = 无法打开窗口，因为打开的文件过多；请关闭其他程序或提高上限（“ulimit -n”），然后再次启动本程序
error-no-resources = 无法打开窗口，因为内存不足或不允许再创建线程；请关闭其他程序，然后再次启动本程序
error-display-lost = 与图形显示的连接已断开，窗口随之关闭；请再次启动本程序
error-no-window = 无法打开窗口，原因不明；请在终端中以 MESSENGER_GUIDE_LOG=info 启动本程序，并报告它输出的内容
error-missing-library = 缺少窗口所需的库：{ $library }；请安装它（在 Debian 和 Ubuntu 上：{ $package }），然后再次启动本程序
error-missing-other-library = 缺少窗口所需的库：{ $library }；请安装它所属的软件包，然后再次启动本程序
error-unexpected = 本程序因意外错误而终止；请再次启动，如果又终止，请在终端中以 MESSENGER_GUIDE_LOG=info 启动，并报告它输出的内容
error-data = 内置数据已损坏；请从官方网站重新下载本程序
cli-commands-heading = 命令
cli-list = 列出所有通讯软件
cli-show = 显示一款通讯软件的全部内容
cli-compare = 并排比较通讯软件；未指定时比较全部
cli-find = 按词语查找通讯软件，与窗口中相同
cli-changes = 输出变化，最新的在前：指定一款通讯软件时输出它的变化，未指定时输出全部通讯软件和标准的变化
cli-links = 输出一款通讯软件的官方链接
cli-open = 在浏览器中打开官方下载，与其按钮相同
cli-verify = 核实下载的文件是否为真品
cli-handout = 生成可打印或发送的 HTML 页面；未指定通讯软件时包含全部
cli-files = 要核实的文件，例如 APK；可以给出多个
cli-sha256 = 文件应有的 SHA-256
cli-json = 输出 JSON，供程序使用
cli-differences = 只显示通讯软件之间有差异的行
cli-messenger = 通讯软件的 ID，如“list”所输出
cli-words = 要查找的内容
cli-platform = 只列出一种系统的下载，例如“linux”
cli-download = 系统（例如“linux”）或下载的 ID；省略时为这台电脑的系统
cli-value-messenger = 通讯软件
cli-value-file = 文件
cli-value-checksum = 校验值
cli-value-words = 词语
cli-value-platform = 系统
error-missing-argument = 缺少参数：{ $value }
error-unknown-command = 没有名为“{ $value }”的命令；可选：{ $known }
error-unknown-command-near = 没有名为“{ $value }”的命令；是否想输入“{ $near }”？可选：{ $known }
error-unknown-messenger = 没有名为“{ $value }”的通讯软件；可选：{ $known }
error-unknown-messenger-near = 没有名为“{ $value }”的通讯软件；是否想输入“{ $near }”？可选：{ $known }
error-unknown-platform = 没有名为“{ $value }”的系统；可选：{ $known }
error-unknown-platform-near = 没有名为“{ $value }”的系统；是否想输入“{ $near }”？可选：{ $known }
error-no-download = { $name } 没有名为“{ $value }”的下载；可选：{ $known }
error-no-browser = 没有可以打开该地址的浏览器；请安装一个浏览器，在 BROWSER 中指定一个，或在另一台设备上打开该地址：{ $address }
error-not-opened = 浏览器没有打开该地址；请自行打开：{ $address }
error-no-checksum = “{ $value }”不是 SHA-256；SHA-256 有 64 个字符，只含 0–9 和 a–f
error-not-read = 无法读取 { $path }：{ $reason }
error-unverified = 至少有一个文件未能核实，因此无从得知它的情况
error-refused = 【请勿安装】至少有一个文件已损坏或不是真品；见上文
error-write = 无法写入输出：{ $reason }
io-error-not-found = 没有这个文件或文件夹
io-error-no-access = 不允许访问
io-error-not-a-file = 这是文件夹或其他内容，不是文件
io-error-no-space = 存储空间不足
io-error-read-only = 该位置只能读取
io-error-other = 系统报告了错误；用 MESSENGER_GUIDE_LOG=info 可以看到是什么错误

## 核实文件

signing-keys-title = 如何核实下载的文件
signing-keys-fingerprints = 密钥的指纹：
check-certificate = 比对为它签名的密钥的指纹（见下文）。如果是 APK 文件，本指南可以替你比对。
check-repository = F-Droid 软件源的指纹（见下文）：添加该软件源时请比对。
check-signed-list = 经签名的校验值：将文件与项目方的清单比对，检查清单的签名，并比对签名密钥的指纹（见下文）。
check-store = 就本指南所知，项目方没有公布任何可用来核实它的内容。它是否为真品，完全取决于商店。
check-nothing = 就本指南所知，项目方没有公布任何可用来核实它的内容。请只从官方地址获取。
check-browser = 它在浏览器中运行，因此没有可核实的文件。请确认地址是官方地址。
verify-genuine = 【真品】此文件由 { $name } 为此应用公布的密钥签名。但它仍可能是旧版本：请看下方的版本。
verify-genuine-recorded = 【真品】此文件由 Privacy Guides 为 { $name } 记录的密钥签名。本指南未发现 { $name } 自己公布过密钥。但此文件仍可能是旧版本：请看下方的版本。
verify-other-key = 【请勿安装】此文件自称是 { $name }（{ $package }），但为它签名的密钥是本指南不认识的。
verify-channels-without-key = 本指南不知道以下渠道的密钥，因此无法辨认来自那里的应用：{ $channels }。这样的应用，请只从该渠道本身安装。
verify-other-app = 【请勿安装】此文件由 { $name } 的一个密钥签名，但 { $package } 不是该密钥所对应的应用之一。
verify-not-signed = 【请勿安装】这是一个没有签名的 Android 应用。谁也无法判断它由谁制作。
verify-damaged = 【请勿安装】此文件在签名之后损坏或被改动，或者其签名方式不可信。
verify-reason = 检查结果的技术描述：{ $reason }
verify-no-key = 【未核实】此文件自称是 { $name }（{ $package }），但本指南不知道此应用的任何密钥，无法判断文件是否为真品。
verify-unknown-app = 【未核实】此应用（{ $package }）不属于本指南中的任何通讯软件。如果有人告诉你它是其中之一，请勿安装。
verify-not-apk = 【未核实】这不是 Android 应用（APK），因此没有本指南能检查的签名。只能进行比对。
verify-checksum = 它的 SHA-256：
verify-checksum-is-given = 【一致】此文件的 SHA-256 与你提供的相同。它最多只能与你获得该值的地方同样可信。
verify-checksum-differs = 【请勿使用此文件】它的 SHA-256 与你提供的不同。
verify-only-compared = 它不是 Android 应用（APK），因此本指南能对它做的只有比对。
verify-checksum-paste = 如果项目方公布了这个值，请将公布的值粘贴到下方：本指南会比对两者。
verify-checksum-compare = 如果项目方公布了这个值，请进行比对，或用 --sha256 提供该值。
verify-listed = 【一致】与同一文件夹中的 { $list } 所列相同：下载完整。至于文件由谁制作，只有 { $list } 的签名才能说明。
verify-listed-differs = 【请勿使用此文件】同一文件夹中的 { $list } 为它列出的是另一个 SHA-256。
verify-steps = 如果项目方为列有这类值的清单签了名，也请检查该签名：
verify-step-key = 获取项目方的公钥，例如按其电子邮箱地址查找：
verify-step-fingerprint = 逐字比对密钥的完整指纹。{ $name }（{ $files }）：
verify-step-gpg = 把文件名换成你的文件名，再检查签名；只有签名完好且出自该密钥时才安装：
verify-app = 此应用：{ $package }，版本 { $version }。其签名：{ $schemes }。
verify-signers = 签名者证书的指纹（SHA-256）：

## 在窗口中核实文件

fingerprint-title = 指纹
fingerprint-copy = 复制指纹
fingerprint-code = 显示二维码
fingerprint-scan = 用手机摄像头对准二维码，即可在手机上以文字形式读取此指纹。
file-check-title = 核实文件
file-check-open = 核实下载的文件
file-check-about = 下载的文件是不是应用的真品？请将它拖放到此窗口，或选择该文件。本指南只读取它，而且只在这台电脑上读取。
file-check-choose = 选择文件
file-check-name = 文件：{ $name }
file-check-waiting = 【未核实】还没有轮到它：会在前一个文件之后核实。
file-check-running = 【未核实】尚未完成：已读取 { $percent }%。
file-check-cancel = 取消
file-check-cancelled = 【未核实】你取消了核实，因此关于此文件什么也无法确定。
file-check-not-read = 【未核实】关于此文件什么也无法确定，因为无法读取它：{ $reason }
file-check-cut = 给出的文件超过了一次能核实的数量。只核实此处列出的文件：{ $count } 个。
file-check-no-dialog = 此桌面环境不显示选择文件的对话框。请将文件拖放到此窗口；如果不起作用，请在终端中核实：
file-check-paste = 如果你从项目方获得了此文件的 SHA-256，请粘贴到这里进行比对：
file-check-unreadable = 这不是 SHA-256，因此没有进行任何比对。SHA-256 有 64 个字符，只含 0–9 和 a–f。

## 终端

terminal-id = ID
terminal-name = 名称
terminal-standing = 推荐状态
terminal-in-short = 简述
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = 自 { $date }起；此前：{ $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }：{ $names }
terminal-change = { $date } · { $name }
terminal-found = { $name }（{ $id }）：{ $tagline }
terminal-nothing-about = 请试试更少或更短的词；“list”可显示所有通讯软件。
terminal-opened = 已交给浏览器：{ $address }
terminal-other-download = 另有“{ $id }”：{ $address }

## 比较

screen-compare = 比较
compare-lead = 已知每款通讯软件能做到什么。“未说明”不等于“否”：它表示在本指南查阅过的地方，没有提到这一点。
compare-only-differences = 只看差异
compare-copy-markdown = 复制为 Markdown
compare-copy-text = 复制为文本
compare-copy-csv = 复制为 CSV
compare-choose = 要比较的通讯软件
compare-choose-two = 请选择两款通讯软件
compare-more = 更多
compare-network = 网络
compare-systems = 系统
compare-stores = 获取渠道
compare-audits = 审计
compare-basis = { $criterion }：{ $name }
compare-choose-some = 这是列表中的前 { $count } 款通讯软件；其他的可以在列表中搜索找到
compare-columns = { $first }–{ $last }，共 { $all }
compare-columns-back = 上一组
compare-columns-on = 下一组
compare-basis-downloads = 官方下载指向何处：
compare-basis-audit = { $date }：{ $text }
compare-none = 请至少选择一款通讯软件。

## 搜索

search-placeholder = 搜索通讯软件
search-clear = 清除搜索
search-found = 找到：{ $count }
search-cut = 只搜索前 { $count } 个字符。词越少，找到的越多。
search-nothing = 没有找到
search-nothing-about = 请试试更少或更短的词、系统名称（例如“Android”）、“群组”这样的词，或者在上方选择你看重的内容。

## 看重的内容

needs-title = 你看重什么
needs-more = 更多
needs-fewer = 收起
needs-clear = 清除
needs-threats = 防范
needs-devices = 所有人的设备
needs-devices-about = 你和与你通信的人所用的系统。通讯软件必须能在所有这些系统上运行。
verdict-meets = 全部符合：{ $count } 款
verdict-not-stated = 有未说明之处：{ $count } 款
verdict-does-not = 有不符合之处：{ $count } 款
reason-short = { $name }：{ $level }
reason-download = { $level }：有官方下载。
reason-no-download = { $level }：未列出适用于它的官方下载。

## 设置步骤

steps-done = 已完成 { $done } / { $of }
steps-reset = 重新开始
blocked-title = 如果它在你所在的地方被封锁
blocked-check = 如果从别人那里或从不寻常的渠道得到应用，请先核实文件，再安装。
blocked-noticed = 绕过封锁的行为可能会被察觉。在尝试之前，请想一想，在你所在的地方，你可能会遭遇什么。

## 给朋友

share = 分享
share-about = 可以发给朋友的几句 { $name } 介绍，附有其官方下载：
share-copy = 复制文字
share-tooltip = 向朋友介绍 { $name }
share-official = 请只从这里获取：
share-line = { $name }：{ $address }
share-channel = { $system }（{ $channel }）
share-download = { $name } – { $about }
share-caution = 注意：{ $text }
share-change = { $date }：{ $text }
share-source = 资料出自 Privacy Guides（CC BY-SA 4.0），由通讯软件指南（Messenger Guide）重新表述，最近一次复核于 { $date }。

## 可打印的页面

handout-save = 保存页面
handout-about = 可打印或发送的页面，附有密钥指纹和可扫描的二维码。以下通讯软件，每款各印一页：
handout-saved = 已保存。要打印，请在浏览器中打开：{ $file }
handout-no-dialog = 此桌面环境不显示保存文件的对话框。在终端中运行“messenger-guide handout”即可生成该页面。
handout-not-saved = 无法保存该页面：{ $reason }
handout-title = { $names }：私密通讯软件，出自通讯软件指南
handout-official = 请只从这些官方渠道获取。用手机摄像头对准二维码，即可打开其地址。
handout-fingerprints = 真品下载文件的指纹
handout-optional = { $text }（可选）
handout-reviewed = 资料最近一次复核于 { $date }，此后可能已有变化。

## 弹出窗格

close = 关闭
link-modal-title = 此链接指向何处
link-modal-scan = 用手机摄像头对准二维码，即可在手机上打开此地址。
link-modal-open = 在此打开
link-menu-open = 打开
link-menu-copy = 复制地址
link-menu-code = 显示二维码
text-menu-cut = 剪切
text-menu-copy = 复制
text-menu-paste = 粘贴
text-menu-select-all = 全选
download-code = 可扫描的二维码：{ $name }
keys-title = 键盘快捷键
keys-tab = 下一项、上一项
keys-arrows = 在列表和表格中移动，在其他地方滚动
keys-page = 滚动一页
keys-space = 没有选中项目时，滚动一页
keys-ends = 到开头、到末尾
keys-enter = 激活选中的项目
keys-escape = 关闭打开的内容、清除搜索
keys-screens = 切换界面
keys-search = 搜索；也可以直接输入
keys-language = 语言
keys-text-size = 放大文字、缩小文字、标准大小
keys-select = 选择文字：从选中的项目开始，或从所见内容的最上方开始
keys-caret = 文字中的光标，用方向键移动：可从任意位置开始选择
keys-select-all = 选择全部文字
keys-copy = 复制所选文字，或选中链接的地址
keys-link = 选中链接、输入框或所选文字的菜单，与鼠标右键相同
keys-close = 关闭窗口
keys-full-screen = 进入、退出全屏
keys-help = 此列表

## 手册页

man-name = 名称
man-synopsis = 用法
man-description = 描述
man-environment = 环境变量
man-files = 文件
man-exit-status = 退出状态
man-version = 版本
man-log = 写入标准错误的日志内容，例如“info”。未设置时不写入任何内容。
man-settings = 窗口记住的内容。无法读取的文件会保留在它旁边。
man-exit-0 = 成功，即使读取输出的程序已停止读取。
man-exit-1 = 出现问题：没有图形显示、没有浏览器、数据损坏。
man-exit-2 = 参数有误。
man-exit-3 = “verify”发现有文件不能安装。
man-exit-4 = “verify”未能核实所有文件。

## 了解

screen-learn = 了解
learn-list = 通俗解释
learn-back-to = 返回 { $name }
learn-back-to-compare = 返回“比较”
learn-back-to-about = 返回“关于”
learn-evidence = 依据
learn-evidence-tagline = 每条资料有多确定，从何时起
learn-evidence-lead = 本指南转述 Privacy Guides 几个页面的说法，以及此后据 Privacy Guides 或项目方自己所说发生的变化。每条资料都标明从何而来；每项标准还标明有多确定。
learn-levels-title = 各标记的含义
learn-not-stated = “未说明”不等于“否”。在没有提到的地方，通讯软件可能符合标准，也可能不符合；本指南不作猜测，也不下结论。
learn-claims-title = 每个说法从何而来
learn-claims-sources = 每个说法旁边都标明出自谁，并附有链接。Privacy Guides 在本指南所依据的页面版本中的说法，链接到那一天的文本；它现在的说法，链接到当前页面；项目方自己的说法，链接到项目方自己的页面，并注明查阅日期。把鼠标指针移到链接上，就能在打开任何内容之前看到完整地址。
learn-claims-own-words = 资料和链接出自 Privacy Guides 和项目方自己，句子则不是：文字由本指南自己撰写。
learn-claims-edition = 资料取自 { $date }的 Privacy Guides 页面，最近一次复核于 { $reviewed }。
learn-since-title = 有变化时会怎样
learn-since-notes = 后来的变化不会覆盖原来的资料，而是作为注释显示在该通讯软件旁边，带有自己的日期和来源。
learn-since-levels = 如果某项判定已经改变，标记显示现在的判定，下方显示先前的判定。
learn-since-links = 如果某个官方地址已被取代，按钮会指向新地址。旧地址保留下来供对照，但绝不会被打开。
learn-never-title = 本指南绝不做的事
learn-never-connect = 自身不建立任何连接：显示的一切都内置于程序之中。
learn-never-open = 它只打开内置并经过核对的地址，而且只在你点击时才打开。
learn-never-tell = 不把你阅读的内容告诉任何人。你打开的链接会交给浏览器，浏览器可能会记住它，你的网络也可能看到你访问哪个网站。
learn-never-guess = 不用猜测填补空白，也不把没有提到当作“否”。
learn-criteria = 标准
learn-criteria-tagline = 用什么衡量通讯软件
learn-criteria-title = 各项标准的含义
learn-criteria-lead = Privacy Guides 对通讯软件有哪些要求，每项要求是什么意思。
learn-criteria-choice-title = Privacy Guides 如何选择
learn-criteria-choice = Privacy Guides 与其推荐的项目没有隶属关系。为保持客观，除了一般要求之外，它还按明确的要求来评判。它建议每个人在选择之前了解这些要求，并自己进行研究。
learn-criteria-best-case = Privacy Guides 所称的“最佳情况”描述的是完美的项目：被推荐的项目可能缺少其中一部分或全部，具备较多的项目可能排名更高。在本指南所依据的页面上，前向保密属于最佳情况；2025 年 5 月 16 日，它成为最低要求。
learn-tier-minimum = Privacy Guides 要求的最低限度。
learn-tier-best-case = 完美的项目会具备的内容。
learn-tier-joining = 这不是 Privacy Guides 的标准之一，而是本指南增加的，因为 Privacy Guides 说明了加入某些通讯软件需要什么。
learn-see-picture = 看图示
learn-see-networks = 网络类型
learn-secrecy = 前向保密与未来保密
learn-secrecy-tagline = 密钥被窃取会暴露什么
learn-secrecy-lead = 端到端加密依靠密钥。有人窃取密钥后能用它读到什么，由这两种特性决定：前向保密保护窃取之前所写的内容，未来保密保护窃取之后所写的内容。
learn-legend-title = 如何看图
learn-legend-time = 时间从左到右。下面一行的每个方框是一条消息，其上方是保护它的密钥。
learn-legend-key = 密钥
learn-legend-theft = 有人在此窃取密钥
learn-legend-exchange = 窃取者没有截获的密钥交换
learn-legend-closed = 仍然保密的消息
learn-legend-open = 暴露的消息
learn-without-title = 没有前向保密
learn-without-about = 被窃取的密钥会暴露过去的消息，以及此后的消息。
learn-forward-title = 有前向保密
learn-forward-limit = 仅凭前向保密，并不能保护从现在起所写的内容。
learn-future-title = 再加上未来保密
learn-future-about = 未来保密又称“泄露后安全”（post-compromise security）。窃取了密钥的人，一旦有一次密钥交换没能截获，就会失去凭该密钥得到的读取能力。要想继续读取，此人就得截获双方之间的全部通信。
learn-future-further = 只有在这期间所写的内容能被读到。要读到更多，就必须再窃取别的密钥。
learn-networks = 网络
learn-networks-tagline = 消息所走的路线
learn-networks-lead = 消息经由网络传送，而网络有几种构建方式。每种方式都有各自的优点和缺点。
learn-legend-person = 人
learn-legend-server = 服务器
learn-legend-relay = 转发消息的中继或节点
learn-advantages = 优点
learn-drawbacks = 缺点
learn-network-users = 属于此类的通讯软件
learn-network-no-points = Privacy Guides 没有列出此类网络的优点或缺点。
learn-threats = 威胁
learn-threats-tagline = 要防范什么
learn-threats-lead = 这些威胁，你可能一个也不担心，也可能担心其中一个、几个或全部。几乎没有工具能防范所有威胁。
learn-threats-choice = 在选择通讯软件之前，先想想其中哪些与你有关，会有帮助。
learn-threats-title = 逐一了解各种威胁
learn-threat-of-page = Privacy Guides 称其整份名单可防范此威胁。
learn-threat-named = Privacy Guides 特别提到的：
learn-changes-tagline = 后来的所有变化，最新的在前
learn-changes-lead = 本指南所依据的 { $date }的 Privacy Guides 页面没有显示的变化：各通讯软件和各项标准的变化，以本指南所知为限。最新的在前。
learn-limits = 端到端加密不隐藏什么
learn-limits-tagline = 元数据、网络、密钥
learn-limits-lead = 有了端到端加密，只有对话的参与者能读到所写的内容，前提是没有其他人能获取参与者的密钥或访问其设备。但加密并不能隐藏关于对话的一切。
learn-metadata-title = 元数据
learn-metadata-about = 元数据是不读消息也能了解到的关于消息的信息：谁与谁通信，在什么时候，有多频繁。
learn-metadata-not-hidden = 端到端加密不隐藏元数据。
learn-limits-networks-title = 网络会显露什么
learn-limits-keys-title = 密钥被窃取会暴露什么
learn-limits-keys = 对话的安全，取决于其中每个人的密钥是否安全。没有前向保密时，只要其中一个人的密钥被窃取，就会暴露过去的消息。
learn-blocked = 遇到封锁时
learn-blocked-tagline = 哪些办法可能有帮助，以及它们不隐藏什么
learn-blocked-lead = 如果在某个地方无法连接到一款通讯软件的服务器，或无法访问提供它的商店，它在那里就被封锁了。政府、网络管理员和服务提供商都能实施封锁。
learn-blocked-helps-title = 哪些办法可能有帮助
learn-blocked-proxy = 代理，它会转发你的连接；最好使用由你信任的人运行的代理。
learn-blocked-tor = Tor，它让你的连接经过由志愿者运行的服务器。如果可能有人在监视你的连接，而你有信任的 VPN，Privacy Guides 建议先连接到该 VPN。
learn-blocked-bridges = 网桥和经过伪装的连接，在 Tor 本身被封锁的地方，它们可以通往 Tor。
learn-blocked-messengers = 更多办法，例如使用自己的服务器或不用互联网，由以下软件的项目方分步说明：
learn-blocked-limits-title = 这些办法不隐藏什么
learn-blocked-visible = Tor 或 VPN 可以隐藏你访问了什么，但不隐藏你在使用它们这件事，而且 Tor 通常比 VPN 更容易被注意到。即使是经过伪装的连接，也可能被检测出来。
learn-blocked-later = 时间久了，网桥会为人所知。那时，你的连接记录就可能显示你用过 Tor。
learn-blocked-plan = 请考虑实施封锁的一方能做到什么、可能会有什么后果，并事先想好如果你被抓到该怎么办。
learn-blocked-stores-title = 如果商店被封锁
keys-back = 从解释返回

## 供屏幕阅读器使用

spoken-screens = 界面
spoken-banner = 通知
spoken-link-menu = 链接的菜单
spoken-text-menu = 文本的菜单
spoken-code = 二维码，地址为 { $address }
spoken-fingerprint-code = 二维码，内容为此指纹的文本
spoken-download = 下载适用于 { $system } 的 { $app }，{ $host }
spoken-download-from = 从 { $store } 下载适用于 { $system } 的 { $app }，{ $host }
spoken-open-in-browser = 在浏览器中打开 { $app }，{ $host }
spoken-needs-clear = 清除你看重的内容
spoken-needs-fold = { $words }：你看重的内容
spoken-columns-back = 上一组通讯软件
spoken-columns-on = 下一组通讯软件
spoken-cell = { $name }，{ $criterion }：{ $words }
spoken-drawing-centralized = 图示：中间有一台服务器，周围有八个人，每个人都只与这台服务器相连。
spoken-drawing-federated = 图示：三台服务器，每台都与另外两台相连，并各有两名自己的用户。
spoken-drawing-peer-to-peer = 图示：六个人，彼此直接相连。没有服务器。
spoken-drawing-anonymous-routing = 图示：一条带箭头的路线，从一个人通向另一个人，途中经过九个节点中的三个。其他节点没有用到。
spoken-drawing-decentralized-relays = 图示：四个中继，彼此不相连；还有四个人，每个人与两个中继相连。
spoken-drawing-one-key = 图示：按时间顺序排列的七条消息，全都使用同一个密钥。到第四条消息时，密钥被窃取，七条消息全都能被读到。
spoken-drawing-forward = 图示：按时间顺序排列的七条消息，每条都有自己的密钥。到第四条消息时，这一条的密钥被窃取。此前的三条仍然保密；第四条和此后的消息能被读到。
spoken-drawing-future = 图示：按时间顺序排列的七条消息，每条都有自己的密钥。到第四条消息时，这一条的密钥被窃取；第五条消息之后，交换了新的密钥。只有第四条和第五条能被读到。
