### 各通讯软件共有的内容：标准、威胁、网络类型，以及对第二组的警告。

## 标准：最低要求

criterion-open-source-clients = 应用开源
criterion-open-source-clients-about = 任何人都可以阅读应用的代码，因此开发者以外的人也能检查应用做了什么。
criterion-no-identifier-to-contacts = 不向联系人透露号码或邮箱
criterion-no-identifier-to-contacts-about = 与你通信的人不必知道你的电话号码、电子邮箱地址或其他任何能识别你身份的信息。
criterion-private-messages-encrypted = 私人消息默认加密
criterion-private-messages-encrypted-about = 私聊消息使用端到端加密，不需要任何人去开启：只有对话的参与者能读到。
criterion-all-messages-encryptable = 所有消息均可加密
criterion-all-messages-encryptable-about = 每一条消息都可以使用端到端加密，无论它属于哪种对话。
criterion-audited = 经过独立审计
criterion-audited-about = 项目之外的专家检查过它有无弱点，并报告了检查结果。

## 标准：最佳情况

criterion-forward-secrecy = 前向保密
criterion-forward-secrecy-about = 密钥更换得非常频繁，即使有人窃取了今天的密钥，也无法用它读取过去的消息。2025 年 5 月 16 日，Privacy Guides 将它定为最低要求。
criterion-future-secrecy = 未来保密
criterion-future-secrecy-about = 又称“泄露后安全”（post-compromise security）：窃取了密钥的人，一旦有一次密钥交换没能截获，就会失去凭该密钥得到的读取能力，读不到此后的消息。
criterion-open-source-servers = 服务器开源
criterion-open-source-servers-about = 服务器上运行的代码也是公开的。
criterion-decentralized = 去中心化
criterion-decentralized-about = 没有任何一个组织独自运营整个网络：或由许多服务器协同工作（联邦式），或由应用彼此直接连接（点对点）。
criterion-all-encrypted-by-default = 全部默认加密
criterion-all-encrypted-by-default-about = 每一条消息都使用端到端加密，群组消息也不例外，不需要任何人去开启。
criterion-all-five-systems = 支持全部五种系统
criterion-all-five-systems-about = 有适用于 Linux、Windows、macOS、Android 和 iOS 的应用。

## 标准：加入

criterion-no-phone-number = 加入无需电话号码
criterion-no-phone-number-about = 不提供电话号码也能加入；电话号码能识别你本人的身份。

## 威胁

threat-anonymity = 身份被识别
threat-anonymity-about = 有人想知道某项活动背后是谁。防护的作用，是把你是谁与你做了什么分开。
threat-targeted-attacks = 定向攻击
threat-targeted-attacks-about = 有人专门针对你，试图侵入你的设备或获取你的数据。
threat-supply-chain-attacks = 供应链攻击
threat-supply-chain-attacks-about = 在可靠的软件或其某个组成部分到达你手中之前，有人在其中植入漏洞，通常是定向攻击的一种形式。
threat-passive-attacks = 被动攻击
threat-passive-attacks-about = 恶意软件、数据泄露，以及其他同时针对许多人的攻击。
threat-service-providers = 服务提供商
threat-service-providers-about = 运营服务的一方可能读取经过其服务的内容。防护的作用，是让对方无法读懂这些内容。
threat-mass-surveillance = 大规模监控
threat-mass-surveillance-about = 政府机构、组织、网站和服务相互配合，追踪人们的行为。
threat-surveillance-capitalism = 监视资本主义
threat-surveillance-capitalism-about = 大型广告网络和无数其他公司收集人们的数据。
threat-public-exposure = 公开曝光
threat-public-exposure-about = 任何人只要去找，就能找到关于你的信息。防护的作用，是减少能被找到的内容。
threat-censorship = 审查
threat-censorship-about = 获取信息的途径被封锁，或者人们在网上的言论受到审查。

## 网络类型

network-centralized = 中心化服务
network-centralized-about = 所有服务器都由一个组织运营。
network-centralized-new-features = 新功能推出得快。
network-centralized-finding-contacts = 容易找到认识的人。
network-centralized-restrictions = 该组织可以限制服务。
network-centralized-change-of-hands = 服务可能易主，也可能改变政策。
network-federated = 联邦网络
network-federated-about = 各自独立的服务器相互通信，就像电子邮件那样。
network-federated-choice-of-trust = 可以自己选择信任谁。
network-federated-metadata = 运营服务器的人可能看到一部分元数据。
network-federated-slow-features = 新功能推出得较慢。
network-peer-to-peer = 点对点网络
network-peer-to-peer-about = 应用彼此直接连接。
network-peer-to-peer-no-server = 中间没有他人的服务器。
network-peer-to-peer-little-exposure = 暴露给第三方的信息非常少。
network-peer-to-peer-both-online = 双方都必须在线。
network-peer-to-peer-battery = 耗电更快。
network-peer-to-peer-ip-address = 你的 IP 地址以及与你交谈的人的 IP 地址能被看到，除非用 Tor 或 VPN 隐藏。
network-anonymous-routing = 匿名路由
network-anonymous-routing-about = 消息不直接送往目的地，而是绕道传送。
network-anonymous-routing-hidden-parties = 它至少隐藏以下一项：消息由谁发出、由谁接收，或者双方有过通信这件事本身。
network-anonymous-routing-slow = 速度慢。
network-anonymous-routing-mostly-text = 大多只限于文字。
network-anonymous-routing-less-reliable = 可靠性可能较低。
network-decentralized-relays = 去中心化中继
network-decentralized-relays-about = 消息经由一个去中心化网络的中继传送。

## 对第二组的警告

warning-no-forward-secrecy = 它没有前向保密。
warning-other-needs = 它能满足某些需求，而推荐的通讯软件未必能满足这些需求。
warning-not-for-sensitive = Privacy Guides 不推荐将它用于长期通信或敏感通信。
warning-key-compromise = 对话中只要有一个人的密钥被窃取，该对话过去所有消息的机密性都会受到影响。

## 来源页面上的变化

change-minimum-requirements = 前向保密成为最低要求，并且现在要求有一份已公布的审计，由声誉良好的独立第三方完成。所有要求都改了措辞：通讯软件必须满足最低要求，并应当满足其余要求。“附加选项”部分（即本指南的第二组）已被取消。

## 需求

need-no-phone-number = 无需电话号码
need-forward-secrecy = 前向保密
need-without-internet = 近距离，无需互联网
need-without-internet-about = 没有互联网连接时，消息也能送达附近的人。
need-without-google-play = 不用 Google Play 的 Android
need-without-google-play-about = 在 Google Play 之外有适用于 Android 的下载，由官方提供或由项目方指明。这只说明应用从哪里获取，不说明它能否在没有 Google 服务的手机上运行。
need-decentralized = 去中心化
need-number-hidden = 对联系人隐藏号码
need-future-secrecy = 未来保密
need-over-tor = 可经由 Tor 使用
need-over-tor-about = 连接可以经由 Tor 网络。
need-where-blocked = 在通讯软件被封锁的地方可能仍可使用
need-where-blocked-about = 在通讯软件或互联网被封锁的地方，有一种办法可以继续使用它。这种办法是否有效，取决于封锁的情况。
need-audited = 经过独立审计
need-reproducible-builds = 可复现构建
need-reproducible-builds-about = 可以确认所安装的应用是由已公布的代码构建而成的。
need-encrypted-groups = 加密群组
need-encrypted-groups-about = 有使用端到端加密的群聊。
need-calls = 通话
need-calls-about = 可以进行语音通话或视频通话。
answer-of-the-list = Privacy Guides 称其整份名单可防范此威胁
answer-once-of-the-list = Privacy Guides 曾称其整份名单可防范此威胁，但此通讯软件已不在名单上
answer-outside-google-play = 在 Google Play 之外有适用于 Android 的下载，由官方提供或由项目方指明
warning-short = 没有前向保密

## 商店被封锁时有什么帮助

store-step-f-droid-mirrors = 如果某个 F-Droid 软件源被封锁：在 F-Droid 的软件源列表中打开它。如果它还有其他下载地址，会列在“官方镜像”（Official mirrors）下面。F-Droid 的设置中还有“通过 SOCKS5 代理连接”（Connect via SOCKS proxy）。
store-step-f-droid-nearby = 若要在没有互联网的情况下从附近的人那里得到应用：你和对方都在 F-Droid 中打开“附近”（Nearby），并找到彼此；然后选择应用。为此，双方都需要有 F-Droid。
