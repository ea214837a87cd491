### 关于 Session 的说明。

## 简述

session-tagline = 消息经过三个节点
session-aliases = Session Messenger
session-summary = 一款去中心化的通讯软件，以私密、安全、匿名的通信为核心。其网络的节点会存储消息，每条加密消息要经过其中三个节点；但它没有前向保密，因此密钥被窃取也会暴露过去的消息。

## 下载

session-download-linux = 在 Linux 上，Session 需要 glibc 2.35 或更高版本，例如 Debian 12 或 Ubuntu 22.04 中的版本。

## 背景

session-fact-focus = Session 是一款去中心化的应用，主要目标是让人们能够私密、安全、匿名地通信。
session-fact-own-protocol = 它曾以 Signal Protocol 为基础，2020 年 12 月改用自己的协议。

## 保护

session-fact-three-nodes = 在本指南所依据的页面版本的时期，消息由 Oxen Service Node Network 保存并转发。当时每条加密消息在途中要经过该网络的三个节点，因此 Privacy Guides 认为，在实践中没有哪个节点能得知关于网络使用者的任何重要信息。
session-fact-encrypted-chats = 两人聊天和封闭群组可以使用端到端加密：只有参与者能读到。

## 功能

session-fact-talking = 可以单独给一个人写消息，可以在群组中聊天，也可以进行语音通话。
session-fact-groups = 封闭群组最多 100 名成员，开放群组人数不限。

## 值得了解

session-fact-no-forward-secrecy = 它的协议没有前向保密：密钥被窃取也会暴露过去的消息。
session-fact-open-groups = 开放群组在设计上就是开放的。Privacy Guides 只在谈到两人聊天和封闭群组时提到端到端加密。

## 概览

session-criterion-open-source-clients = 代码在 GitHub 上公布
session-criterion-private-messages-encrypted = 在两人聊天和封闭群组中
session-criterion-all-messages-encryptable = 只提到了两人聊天和封闭群组
session-criterion-all-messages-encryptable-now = 开放群组没有端到端加密
session-criterion-audited = 应用，2021 年
session-criterion-forward-secrecy = 它自己的协议中没有
session-criterion-decentralized = Oxen Service Node Network
session-criterion-all-encrypted-by-default = 开放群组在设计上就是开放的
session-criterion-all-encrypted-by-default-now = 开放群组没有端到端加密
session-criterion-all-five-systems = GitHub 上也有发布版本
session-criterion-decentralized-now = 自己的网络 Session Network
session-criterion-open-source-servers-now = 其存储服务器的代码在 GitHub 上
session-criterion-no-phone-number-now = 注册不需要电话号码，也不需要电子邮箱
session-criterion-no-identifier-to-contacts-now = 以账户 ID（Account ID）代替号码和邮箱
session-criterion-future-secrecy-now = 其新协议的公告开头所列的目标中，没有提到这一项

## 审计

session-audit-2021 = 由 Oxen 于 2020 年 3 月委托，2021 年 4 月完成。其当时的结论：总体安全性良好，重视隐私的人可以使用该应用。

## 规范

session-spec-whitepaper = 关于该应用及其协议的白皮书
session-spec-protocol = 关于 Session Protocol 的技术资料

## 变化

session-change-foundation = Session 现在由 Session Technology Foundation 运营，其代码已迁移到该基金会的 GitHub 账户。
session-change-open-groups = Privacy Guides 写明开放群组没有端到端加密。这一说明一直保留在其页面上，直到 Session 被移除。
session-change-dropped = 前向保密成为 Privacy Guides 的最低要求。Session 和整个“附加选项”部分都从页面上移除了。
session-change-network = Session 于 2025 年 5 月离开 Oxen 网络。此后由自己的网络 Session Network 转发消息。
session-change-protocol-v2 = Session 宣布了新版协议，将具有前向保密和对量子计算机的防护。就本指南所能查到的资料来看，这只是一项计划：没有找到采用新版协议的已发布版本。
session-change-funding = 该基金会宣布，其受薪员工已经结束了最后一天的工作；如果没有更多资金，它将不得不在 2026 年 7 月 8 日之后关闭，基础设施也会随之关闭。该日期已过，此后仍有新版本发布；本指南所知的最新版本，日期为 2026 年 11 月 19 日。在依赖 Session 之前，请到它自己的网站查看它是否仍在运行。

## 密钥

session-key-app = Session 自己的 F-Droid 软件源中的应用
session-key-repository = Session 自己的 F-Droid 软件源
session-check-desktop = 经签名的校验值：每个发布版本都有一个“signature.asc”文件，其中有该版本各文件的校验值。Session 说明了如何检查它的签名，以及签名密钥属于谁。
session-check-android = 经签名的校验值：GitHub 上的每个发布版本都有一个“signature.asc”文件，其中有该版本各文件的校验值。Session 说明了如何检查它的签名，以及签名密钥属于谁。
