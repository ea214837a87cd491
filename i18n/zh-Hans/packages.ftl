### 菜单、商店和安装程序中对本程序的说明。

## 菜单

package-kind = 私密通讯软件指南
package-summary = 选择私密通讯软件，并从其官方网站或商店获取
# 人们搜索时用的词，以英文逗号分隔。
package-keywords = 通讯软件, 即时通讯, 聊天, 聊天软件, 隐私, 加密, 加密聊天, 下载, messenger, Signal, Molly, SimpleX, Briar, Element, Session
package-makers = Messenger Guide 贡献者

## 版权

package-copyright = © 2026 Messenger Guide 贡献者

## 商店

package-description = 该用哪款通讯软件？真正的官方下载在哪里？通讯软件指南（Messenger Guide）汇集了 Privacy Guides 对其中六款的介绍：Signal、Molly、SimpleX Chat、Briar、Element 和 Session。
package-point-downloads = 点击一次即可前往官方下载，并且事先能看到完整地址。若用于手机，可以扫描二维码。
package-point-sources = 资料附有指向来源的链接，“未说明”与“否”分开标示，此后的变化都注明日期。
package-point-compare = 可以搜索、选择自己看重的内容、并排比较通讯软件，并了解每个术语的含义；备有多种语言。
package-point-offline = 无需联网即可使用，自身也不建立任何连接：链接交由浏览器打开，而且只限于程序内置并经过核对的链接。
package-no-affiliation = 与 Privacy Guides 及任何通讯软件均无隶属关系，也未得到它们的认可或推荐。

## 安装程序

package-newer = 已经安装了版本更高的通讯软件指南。
