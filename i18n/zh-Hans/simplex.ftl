### SimpleX Chat：本指南对它的说明。

## 概览

simplex-tagline = 无需电话号码，无需用户名
simplex-aliases = SimpleX Messenger, Simple X, SimpleX 聊天
simplex-summary = SimpleX Chat 不需要任何唯一标识：既不需要电话号码，也不需要用户名。它运行在去中心化网络上，因此在通信受到审查的地方很有用。

## 资料

simplex-fact-network = 它的网络是去中心化的，Privacy Guides 认为它因此是应对审查的有效工具。
simplex-fact-no-identifiers = 使用它不会把你与任何唯一标识绑定，无论是电话号码还是用户名。
simplex-fact-audited = Trail of Bits 公司于 2022 年 10 月进行了一次审计。
simplex-fact-joining = 扫描二维码或点击邀请链接，即可参加群组对话。
simplex-fact-chats = 可以单独给一个人写消息，也可以在群组中聊天，群组具备基本功能。消息可以编辑，也可以用 Markdown 设置格式。
simplex-fact-protocol = 自 2024 年 10 月起，Privacy Guides 称：私聊消息、群聊和端到端加密的通话由 SimpleX Messaging Protocol 保护，该协议使用双棘轮加密。
simplex-fact-calls = 也可以进行语音和视频通话，并有端到端加密：只有通话的参与者能听到和看到。
simplex-fact-moving = 没有为你保存备份的中央服务器。换到另一台设备时，需要导出数据，再在新设备上导入。
simplex-fact-metadata = 自 2024 年 10 月起，Privacy Guides 称：该应用会保护元数据，因为消息是经由单向的“simplex 队列”投递的。
simplex-fact-verification = 自 2024 年 10 月起，Privacy Guides 称：扫描二维码或点击邀请链接，可以在应用自身的网络之外验证联系人，从而防范网络提供商充当中间人。
simplex-fact-own-protocol = 项目方称，保护其消息的双棘轮具有前向保密和未来保密。
simplex-fact-third-audit = 据项目方称，Trail of Bits 于 2026 年完成了第三次审计；查阅此信息时，审计报告尚未公布。
simplex-fact-reproducible = 适用于 Linux 的构建和 GitHub 上的 APK 是可复现的：项目方有脚本，可从已公布的代码构建它们，并比对结果。
simplex-fact-more = Privacy Guides 还链接到项目方自己的隐私与安全功能列表，其中也写明了这些功能的局限。
simplex-fact-channels = 2026 年 4 月的 6.5 版新增了公开频道，公开频道没有端到端加密：运营其中继的人能看到频道中写的内容。项目方称这是首个测试版，并称运营中继的人不知道频道所有者和读者的真实身份。
simplex-fact-operators = 应用中预设的服务器由 SimpleX Chat 运营，自 2024 年 12 月起也有一部分由第二家运营方 Flux 运营。
simplex-fact-tor-and-servers = SimpleX Chat 可以经由 Tor 连接（例如通过 Orbot），也可以使用你自己的服务器，代替预设的服务器。

## 下载

simplex-download-f-droid = SimpleX Chat 有自己的 F-Droid 软件源，其中有开发者构建的稳定版和测试版。页面上有要添加到 F-Droid 应用中的地址。
simplex-download-f-droid-org = F-Droid.org 自行构建稳定版，会晚几天才出现在那里。这些版本用另一个密钥签名：要从一种换到另一种，需先导出聊天数据库，然后重新安装应用，并导入该数据库。

## 标准

simplex-criterion-open-source-clients = 代码和发布版本都在 GitHub 上
simplex-criterion-no-identifier-to-contacts = 没有号码或用户名可供透露
simplex-criterion-private-messages-encrypted = 被列为加密的通讯软件
simplex-criterion-audited = 由 Trail of Bits 审计，2022 年和 2024 年
simplex-criterion-forward-secrecy-now = 项目方称其双棘轮具有此特性
simplex-criterion-all-encrypted-by-default-now = 6.5 版新增的公开频道除外
simplex-criterion-all-messages-encryptable-now = 6.5 版新增的公开频道除外
simplex-criterion-future-secrecy-now = 项目方称其双棘轮具有此特性
simplex-criterion-decentralized = 去中心化网络
simplex-criterion-all-five-systems = 五种系统都有下载
simplex-criterion-no-phone-number = 无需电话号码，也无需用户名
simplex-criterion-open-source-servers-now = 服务器代码在 GitHub 上，采用 AGPLv3 许可

## 审计

simplex-audit-trail-of-bits-2022 = 对 SimpleX Chat 的一次审计。Privacy Guides 没有说明审计的结果。
simplex-audit-trail-of-bits-2024 = 由同一家公司进行的第二次审计，这次针对加密设计。

## 规范

simplex-spec-smp = SimpleX Messaging Protocol（消息协议）
simplex-spec-double-ratchet = SimpleX 的双棘轮，具有抗量子能力

## 变化

simplex-change-forward-secrecy = Privacy Guides 现在提到了第二次审计和 SimpleX Messaging Protocol，该协议使用双棘轮加密并具有抗量子能力。这间接表明它具有前向保密和未来保密；页面没有直接说明这一点，项目方则有说明。2025 年 5 月 16 日，前向保密成为最低要求。
simplex-change-flathub = Linux 版应用现在也可以从 Flathub 获取。
simplex-change-channels = 6.5 版新增了公开频道，公开频道没有端到端加密。

## 密钥

simplex-key-website = GitHub 和 SimpleX Chat 自己的 F-Droid 软件源中的 APK
simplex-key-google-play = 来自 Google Play 的应用
simplex-key-f-droid-org = F-Droid 的主软件源，由其志愿者构建应用并签名
simplex-key-repository = SimpleX Chat 自己的 F-Droid 软件源
simplex-key-releases = GitHub 上每个发布版本的 Linux 校验值清单（_sha256sums）和 APK
simplex-check-source = 可复现构建：SimpleX Chat 说明了如何自行构建适用于 Android 和 Linux 的应用，并与 GitHub 上的应用比对。
simplex-blocked-android = 在 Android 上：安装会连接到 Tor 的 Orbot，启动它，并在 SimpleX Chat 设置的“网络和服务器”（Network & servers）中开启“使用 SOCKS 代理”（Use SOCKS proxy）。若要避免不经过 Tor 的连接，请将“使用 .onion 主机”（Use .onion hosts）设为“必须”（required）：这样，就无法连接到没有此类地址的服务器。
simplex-blocked-ios = 在 iPhone 上：安装并开启 Orbot（它在 iPhone 上作为 VPN 运行），并在“网络和服务器”（Network & servers）中将“使用 .onion 主机”（Use .onion hosts）设为“当可用时”（when available）。SimpleX Chat 警告说，仍可能有一部分流量不经过 VPN 发出，例如在 VPN 应用意外退出时。
simplex-blocked-servers = 如果你或你信任的人运行着 SimpleX 服务器：在“网络和服务器”（Network & servers）中填入该服务器，代替预设的服务器。
