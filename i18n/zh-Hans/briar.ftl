### Briar：本指南对它的说明。

## 概览

briar-tagline = 可经由 Tor 通信，近距离时无需互联网
briar-aliases = Briar Messenger, 布赖尔, 布莱尔
briar-summary = Briar 是一款加密的通讯软件，经由 Tor 网络连接到其他人的应用，因此有助于应对审查。彼此靠近的人还可以通过 Wi-Fi 或蓝牙连接，在难以上网的地方可能有帮助。

## 链接

briar-link-contribute = 打开源代码页面上关于捐款的部分。在本指南所依据的页面版本中，此链接指向官网首页，捐款方式在首页底部。

## 下载

briar-download-flathub = Briar 计划自行发布 Flatpak，并称在此之前 Briar Desktop 的所有安装方式都是半官方的。

## 资料

briar-fact-about = Briar 是一款通讯软件，会加密你写的内容。你的应用经由 Tor 网络，连接到与你通信的人的应用。
briar-fact-specification = 项目方完整公布了规范，即对 Briar 工作方式的精确描述。
briar-fact-forward-secrecy = 它具有前向保密：密钥更换得非常频繁，今天被窃取的密钥无法解开过去的消息。这由 Briar 自己的两个协议实现：Bramble Handshake 和 Bramble Transport。
briar-fact-censorship = 由于连接经由 Tor，Privacy Guides 认为 Briar 能有效绕过审查。
briar-fact-audited = 该应用经过一次独立审计；Privacy Guides 链接的报告是 2017 年的。Briar 的匿名路由依靠 Tor，Tor 也经过审计。
briar-fact-nearby = 彼此靠近的设备可以通过 Wi-Fi 或蓝牙连接。这样的本地网络称为“网状网络”，在无法使用互联网的地方可能有帮助。
briar-fact-adding-contacts = 只有双方都添加了对方，才会成为联系人。双方可以交换 briar:// 链接，如果在同一地点，也可以互相扫描二维码。
briar-fact-systems = Privacy Guides 列出了适用于 Linux、Windows 和 Android 的应用，没有列出适用于 macOS 或 iOS 的应用；这并不表示没有。
briar-fact-reproducible = 构建是可复现的：项目方提供工具，可以检查所发布的 APK 是否只包含其公开的源代码。
briar-fact-groups = 有私密群组。据项目方称，设备之间的所有通信都是端到端加密的。
briar-fact-desktop-beta = Briar Desktop 以测试版发布。其 README 称，所有安装方式，包括从 Briar 自己的网站下载，都只是半官方的。
briar-fact-no-servers = Briar 没有可供封锁的服务器。在 Tor 被封锁的地方，它可以使用网桥；没有互联网时，可以使用蓝牙或 Wi-Fi。

## 标准

briar-criterion-open-source-clients = 代码已公布
briar-criterion-no-identifier-to-contacts = 通过链接或二维码添加联系人
briar-criterion-private-messages-encrypted = 被描述为加密的通讯软件
briar-criterion-audited = 应用，2017 年
briar-criterion-forward-secrecy = 由 Bramble 协议实现
briar-criterion-decentralized = 应用与应用相连：Tor、Wi-Fi 或蓝牙
briar-criterion-all-five-systems = 未列出适用于 macOS 或 iOS 的应用
briar-criterion-all-messages-encryptable-now = 设备之间的所有通信
briar-criterion-all-encrypted-by-default-now = 设备之间的所有通信
briar-criterion-no-phone-number-now = 账户只需昵称和密码，并保存在设备上
briar-criterion-open-source-servers-now = 它不依赖中央服务器
briar-criterion-future-secrecy-now = 其 README 和“How it works”页面都没有提到这一点

## 审计

briar-audit-client-2017 = 对该应用的一次独立审计。Privacy Guides 没有说明审计的结果。

## 规范

briar-spec-briar-spec = Briar 规范
briar-spec-bramble-handshake = Bramble Handshake Protocol（握手协议）
briar-spec-bramble-transport = Bramble Transport Protocol（传输协议）

## 密钥

briar-key-app = Briar，来自它自己的网站（APK）、它自己的 F-Droid 软件源和 Google Play
briar-check-source = 可复现构建：Briar 提供了工具，可用来自行构建 APK，并与所发布的 APK 比对。
briar-blocked-bridges = 如果 Tor 也被封锁：在设置中打开“连接”（Connections），将“Tor 网络连接方式”（Connection method for Tor network）设为“通过网桥连接到 Tor”（Use Tor network with bridges）。“基于位置自动选择”（Automatic based on location）则由 Briar 来选择。
briar-blocked-nearby = 没有互联网时：在“连接”（Connections）中，让 Briar 通过蓝牙或在同一个 Wi-Fi 网络中连接联系人。
briar-blocked-drive = 如果这些方式都联系不到某个联系人：“通过可移动驱动器连接”（Connect via Removable Drive）会将你的消息以加密形式写入 U 盘或 SD 卡，再由你转交给对方。
briar-blocked-pass-on = 若要在没有互联网的情况下把应用传给别人：打开“离线分享此应用”（Share this app offline）。手机会开启 Wi-Fi 热点，附近的人可以从中下载 Briar。也可以将应用保存为 APK 文件，用其他方式发送。
