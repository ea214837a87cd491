### 关于 Element 的说明。

## 简述

element-tagline = 基于 Matrix 的加密私密房间
element-aliases = Element Messenger, Matrix, 元素
element-summary = Matrix 是一个去中心化安全通信的开放标准，Element 是它的旗舰应用。私密房间中的消息和两人通话默认端到端加密；但它没有前向保密，因此密钥被窃取也会暴露过去的消息。

## 背景

element-fact-matrix = Matrix 是一个协议，也是一个开放标准，让人们在去中心化网络上安全地实时通信。Element 是它的旗舰应用。

## 保护

element-fact-private-rooms = 私密房间只有受到邀请才能进入，其中的消息和文件默认端到端加密：只有房间里的人能读到。两人之间的语音和视频通话也是如此。
element-fact-group-calls = 自 Element Call 成为网页版应用、桌面应用和重写后的手机应用的一部分以来，群组通话也默认端到端加密。
element-fact-ratchet = Matrix 使用的 Olm 棘轮是一种更换密钥的方法，是 Signal 的 Double Ratchet（双棘轮）的一种实现。但这并不使 Element 具有前向保密。

## 功能

element-fact-talking = 可以在房间中交换消息和文件，与一个人进行语音或视频通话，也可以进行群组通话。

## 值得了解

element-fact-not-encrypted = 加密并不涵盖一切：昵称、表情回应和头像不加密。
element-fact-no-forward-secrecy = 前向保密可以防止被窃取的密钥暴露过去的消息。Matrix 理论上可以支持它，但 Element 目前不支持，因为这会使密钥备份、共享历史消息等一些功能无法正常工作。
element-fact-settings = 对于 Element 的网页版和桌面版应用，Privacy Guides 目前推荐一些设置，包括以下几项。清空每个会话的名称，否则其他人可能从中得知你的设备信息。关闭已读回执和“正在输入”通知。关闭“允许1:1通话的点对点”（Allow Peer-to-Peer for 1:1 calls）和“允许使用官方的ICE辅助服务器 (turn.matrix.org)”（Allow fallback call assist server (turn.matrix.org)）。考虑关闭集成管理器。如果愿意，还可以开启“在加密房间中只向已验证的用户发送消息”（In encrypted rooms, only send messages to verified users），但这可能会限制你能与之交谈的人。
element-fact-homeserver = Privacy Guides 不推荐任何特定的服务器，并建议不要使用由 Matrix 开发者自己运营的 matrix.org。

## 下载

element-download-google-play = Element Classic 是较旧的手机应用，只获得安全更新。
element-download-app-store = Element Classic 是较旧的手机应用，只获得安全更新。Privacy Guides 现在链接到 Element X。
element-download-github = Element Classic 是较旧的手机应用，只获得安全更新。GitHub 上的版本是用于 Google Play 的版本，依赖部分 Google 服务。
element-download-f-droid = F-Droid 自行构建 Element Classic，因此新版本可能要过几天才会出现在那里。
element-download-github-x = GitHub 上的发布版本包括两种 Element X：一种用于 Google Play，另一种用于 F-Droid（由 Element 签名）。

## 概览

element-criterion-open-source-clients = 代码在 GitHub 上公布
element-criterion-private-messages-encrypted = 在私密房间（仅限受邀者进入）中
element-criterion-all-messages-encryptable = 头像、表情回应和昵称不加密
element-criterion-audited = 协议，2016 年
element-criterion-forward-secrecy = Matrix 理论上可行；Element 目前没有
element-criterion-decentralized = 通过 Matrix
element-criterion-all-encrypted-by-default = 仅限私密房间；昵称和表情回应不加密
element-criterion-all-five-systems = 还可在浏览器中使用
element-criterion-open-source-servers-now = Synapse，Element 开发的服务器
element-criterion-no-phone-number-now = 使用用户名；服务器决定还要求提供什么
element-criterion-no-identifier-to-contacts-now = 其他人通过你自选的用户名认识你；电子邮箱地址为可选
element-criterion-future-secrecy-now = Matrix 称 Megolm 本身不具有此特性，应用应当不时开始新的会话

## 审计

element-audit-protocol-2016 = 对该协议的一次独立审计。Privacy Guides 没有说明审计的结果。

## 规范

element-spec-matrix-spec = Matrix 协议规范
element-spec-olm = Matrix 中的端到端加密，使用 Olm 棘轮
element-spec-double-ratchet = Signal 的 Double Ratchet，Olm 是它的一种实现

## 变化

element-change-moved = Privacy Guides 已将 Element 从其通讯软件名单中移除。它现在位于关于社交网络的页面上，该页面称任何社交网络都不适合私密或敏感的通信。对于两人通话，该页面建议关闭“允许1:1通话的点对点”（Allow Peer-to-Peer for 1:1 calls）和“允许使用官方的ICE辅助服务器 (turn.matrix.org)”（Allow fallback call assist server (turn.matrix.org)），以免对方看到你的 IP 地址。
element-change-element-x = 对于手机，Privacy Guides 现在链接到 Element X。Element 把较旧的手机应用称为 Element Classic，只为它们提供安全更新。
element-change-verification = Element 宣布，自 2026 年 10 月起（原定为 2026 年 4 月），未经验证的设备将不能再发送或接收加密消息。请验证每台设备，包括已经在使用的设备，并保存好恢复密钥。

## 密钥

element-key-google-play-x = 来自 Google Play 的 Element X
element-key-f-droid-x = 来自 F-Droid 的 Element X
element-key-google-play-classic = 来自 Google Play 的 Element Classic
