### Molly：本指南对它的说明。

## 概览

molly-tagline = 另一款可连接 Signal 的应用，用于 Android
molly-aliases = Molly Messenger, 莫莉
molly-case = 如果在 Android 上需要防范定向攻击，Privacy Guides 建议考虑使用它
molly-summary = Molly 是 Signal 网络的另一款可选应用，只用于 Android。它在安全性和易用性方面增加了功能，同时意味着要信任两个团队，而不是一个。

## 链接

molly-link-privacy = Privacy Guides 没有列出 Molly 自己的隐私政策；这是 Signal 的隐私政策。

## 资料

molly-fact-network = Molly 可以替代 Signal 自己的应用：它连接同一个网络，并在安全性和易用性方面有更多功能。
molly-fact-database = 应用不在使用时，其本地数据库可以用密码短语加密。留在内存（RAM）中的数据，一旦不再需要，可以安全地抹除。
molly-fact-tor = 连接可以经由 Tor。
molly-fact-reproducible = 在本指南所依据的页面版本中，Molly 和 Molly-FOSS 都支持可复现构建：可以确认 APK 与已公布的源代码相符。
molly-fact-everyday = 备份可以按计划自动进行，应用可以自动锁定。
molly-fact-linked-device = Android 手机可以作为 Signal 账户的已链接设备，而不是该账户的主设备。
molly-fact-more = Privacy Guides 在另一篇文章中列出了更多功能。
molly-fact-two-teams = 使用 Molly，就要信任两个团队都能按时提供安全的更新：Signal 的团队和 Molly 的团队。
molly-fact-updates = Signal 的新功能和修复，通过每两周一次的更新提供。安全问题例外：会尽快修复。
molly-fact-delay = Molly 可能略微落后于 Signal，这可能影响从 Signal 迁移到 Molly 之类的操作。
molly-fact-same-security = 本指南所依据的页面版本列出了三个版本，都有相同的安全改进。
molly-fact-unifiedpush = UnifiedPush 是 Google 推送通知的开源替代方案。
molly-fact-mollysocket = 使用 UnifiedPush 需要另一个程序 Mollysocket。可以在另一台电脑或服务器（VPS）上自己运行，也可以使用公共的 Mollysocket。
molly-fact-tutorial = 对此有一份分步教程，语言为德语。
molly-fact-unifiedpush-limit = Molly 作为已链接设备时，不能使用 UnifiedPush。
molly-fact-proxy = 在 Molly 中开启 SOCKS 代理或 Tor 后，它的所有流量都经由这条途径。2025 年 5 月时，据 Privacy Guides 所知，没有 IP 地址或 DNS 请求泄漏的情况。

## 标准

molly-criterion-open-source-clients = 标准版当时含有专有代码，例如 Signal 也使用的 Google 服务
molly-criterion-open-source-clients-now = 项目方称只有一个版本，且不含专有代码
molly-criterion-no-identifier-to-contacts = 与 Signal 相同，它使用 Signal 的网络
molly-criterion-private-messages-encrypted = 它使用 Signal 的网络
molly-criterion-all-messages-encryptable = 它使用 Signal 的网络
molly-criterion-forward-secrecy = 它使用 Signal 的网络
molly-criterion-future-secrecy = 它使用 Signal 的网络
molly-criterion-all-encrypted-by-default = 它使用 Signal 的网络
molly-criterion-decentralized = 本指南将 Signal 的网络归为中心化服务
molly-criterion-all-five-systems = 有适用于 Android 的应用
molly-criterion-no-phone-number = 需要 Signal 账户，而该账户必须有电话号码
molly-criterion-open-source-servers-now = 它连接到 Signal 的服务器，服务器的代码在 GitHub 上
molly-criterion-audited-now = 其 README 没有提到任何审计

## 威胁

molly-threat-targeted-attacks = 如果可能有人专门针对你，Privacy Guides 建议在 Android 上考虑使用它。

## 版本

molly-variant-molly = 在本指南所依据的页面版本中，这在当时是标准版，含有专有代码，例如 Google 服务。它支持可复现构建。
molly-variant-molly-foss = 它当时去掉了 Google 服务等专有代码，也因此缺少一些功能，例如通过 Google Play 服务发送的省电的推送通知。它曾支持可复现构建。
molly-variant-molly-up = 它曾以 Molly-FOSS 为基础，并增加了通过 UnifiedPush 发送的推送通知。

## 变化

molly-change-molly-up = Privacy Guides 不再把 Molly-UP 列为单独的版本：当时列出的 Molly 和 Molly-FOSS 都能使用 UnifiedPush。
molly-change-one-version = Molly 现在只有一个版本，其网站称它完全开源，不含专有代码。Molly-FOSS 不再是单独的版本。

## 密钥

molly-key-app = Molly，来自它自己的 F-Droid 软件源、Accrescent 和 GitHub
molly-key-repository = Molly 自己的 F-Droid 软件源
molly-check-source = 可复现构建：Molly 说明了如何自行构建 APK，并与 GitHub 上的 APK 比对。
molly-blocked-tor = 安装会连接到 Tor 的 Orbot。在 Molly 的设置中打开“网络”（Network），将“代理”（Proxy）设为“Tor 通过 Orbot”（Tor via Orbot）。若使用其他代理，请选择“SOCKS5”。
