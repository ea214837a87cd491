### Signal：本指南对它的说明。

## 概览

signal-tagline = 加密的消息和通话
signal-aliases = Signal Messenger, Signal 私人信使, 信号
signal-summary = Signal 是一款用于即时消息和通话的应用，由 Signal Protocol 保护。注册需要电话号码；设置用户名并调整相应设置，可以对联系人隐藏该号码。

## 资料

signal-fact-maker = Signal 是一款手机应用，并有配套的桌面应用，由 Signal Messenger LLC 开发。
signal-fact-protocol = 你写的和说的内容由 Signal Protocol 保护，Privacy Guides 称之为极其安全的加密方式。
signal-fact-secrecy = 该协议具有前向保密：密钥更换得非常频繁，今天被窃取的密钥无法解开过去的消息。它还具有未来保密（又称“泄露后安全”）：窃取了密钥的人，一旦有一次密钥交换没能截获，就无法继续读取。
signal-fact-contacts-and-profiles = 联系人列表用你的 Signal PIN 加密，因此服务器无法读取。个人资料也经过加密，只与和你通信的人共享。
signal-fact-private-groups = 群组信息同样对服务器保密：服务器没有关于群组成员的记录，也没有群组名称、图片或其他属性的记录。
signal-fact-sealed-sender = 开启“密封发送人”（Sealed Sender）后，消息留下的元数据（关于消息的数据，而非消息内容）很少。发送人的地址与消息一起加密；服务器只能看到接收人的地址。
signal-fact-reproducible = 适用于 Android 的构建是可复现的：可以确认来自 Google Play 的应用或 Signal 自己的 APK 是由已公布的代码构建而成的。
signal-fact-messages-and-calls = 即时消息和通话都受同一协议保护。
signal-fact-username = 若要对联系人隐藏电话号码，Privacy Guides 建议创建用户名，并将“谁可以看到我的电话号码”（Who Can See My Number）设为“没有人”（Nobody）。用户名后附加的数字使它难以被猜到。
signal-fact-phone-number = 没有电话号码就无法注册。
signal-fact-sealed-sender-limits = 默认情况下，“密封发送人”只在联系人之间开启。可以对所有人开启，但收到垃圾消息的风险会更高。
signal-fact-hardening = Privacy Guides 有一份指南，介绍如何配置 Signal，使它更难被攻击。
signal-fact-saved-number = 即使隐藏了电话号码，已在手机通讯录中保存该号码的人仍能看到它，因为对方本来就知道。
signal-fact-censored = 在 Signal 受到审查的地方，应用可以尝试绕过审查，也可以通过代理连接。
signal-fact-proxy-limit = 封锁 Signal 的一方有可能得知你在通过代理使用 Signal，因为应用的连接并非全部经过代理。因此，Privacy Guides 在 2022 年曾推荐改用 Molly 配合 Orbot。运行代理的人无法读取经过代理的内容。

## 下载

signal-download-linux = 在 Linux 上，Signal 以 .deb 软件包提供，即 Debian 和 Ubuntu 等系统所用的软件包，需要 glibc 2.34 或更高版本。

## 标准

signal-criterion-open-source-clients = 代码在 GitHub 上；Privacy Guides 指出 Signal 使用 Google 服务
signal-criterion-no-identifier-to-contacts = 需设置用户名，并将“谁可以看到我的电话号码”设为“没有人”
signal-criterion-private-messages-encrypted = 由 Signal Protocol 保护
signal-criterion-all-messages-encryptable = 消息和通话都是如此
signal-criterion-audited = 协议，2016 年
signal-criterion-forward-secrecy = 由 Signal Protocol 实现
signal-criterion-future-secrecy = 由 Signal Protocol 实现
signal-criterion-open-source-servers-now = 服务器代码在 GitHub 上，采用 AGPLv3 许可
signal-criterion-decentralized = 本指南将它归为中心化服务
signal-criterion-all-encrypted-by-default = 消息和通话都是如此
signal-criterion-all-five-systems = Android 还可使用 APK
signal-criterion-no-phone-number = 必须有电话号码

## 审计

signal-audit-protocol-2016 = 对 Signal Protocol 的一次独立审计。Privacy Guides 没有说明审计的结果。

## 设置步骤

signal-setup = 对没有保存你号码的人隐藏电话号码
signal-step-profile = 打开 Signal 的设置，点按最上方你账户的个人资料。
signal-step-username = 点按“用户名”（Username）。在“设置您的 Signal 用户名”（Set up your Signal username）界面上，选择“继续”（Continue）。
signal-step-enter = 输入用户名。后面总会附加数字，使它独一无二且难以被猜到：例如“John”可能变成 @john.35。附加的数字为两位，除非你选择更多；用户名和数字合计最多 32 个字符。
signal-step-privacy = 返回设置的主页面，打开“隐私”（Privacy）。
signal-step-phone-number = 打开“手机号码”（Phone Number）。
signal-step-who-can-see = 将“谁可以看到我的电话号码”（Who Can See My Number）设为“没有人”（Nobody）。
signal-step-who-can-find = 将“谁可以通过电话号码找到我”（Who Can Find Me By Number）也设为“没有人”（Nobody）。这样，已经有你号码的人就无法用它发现你的账户。

## 规范

signal-spec-protocol-documentation = Signal Protocol 规范

## 变化

signal-change-github-releases = Privacy Guides 现在还列出了 GitHub 上适用于 Android 的 Signal 发布版本。

## 密钥

signal-key-android-13 = Signal 自己的 APK 和 Google Play，Android 13 或更高版本
signal-key-older-android = Signal 自己的 APK 和 Google Play，较旧的 Android 版本
signal-check-android = 可复现构建：Signal 称，可以通过自行构建应用，将来自 Google Play 的应用和来自其网站的 APK 与源代码比对。
signal-check-linux = 可复现构建（试验性）：Signal 说明了如何自行构建用于 Debian 和 Ubuntu 的软件包并进行比对，并称这目前可能还行不通。
signal-check-desktop = 本指南不知道有什么方法可以核实它。Signal 称，适用于 Windows 和 macOS 的可复现构建尚未提供。
signal-blocked-circumvention = 在手机上：在 Signal 的设置中打开“隐私”（Privacy），再打开“高级”（Advanced），并开启“审查规避”（Censorship circumvention）。Signal 说，只在 Signal 受到审查的地方这样做；开启后，应用会尝试绕过审查。
signal-blocked-proxy = 请一位你信任、且所在之处没有封锁 Signal 的人运行 Signal 代理：Signal 提供了所需的程序。代理以地址的形式传给别人，地址以 https://signal.tube/# 开头。
signal-blocked-use-proxy = 若要在 Android 上使用代理：在 Signal 的设置中打开“数据和存储”（Data and storage），再打开“使用代理”（Use proxy），并填入代理的地址。Signal 说，只在应用以其他方式连接不上时这样做。
