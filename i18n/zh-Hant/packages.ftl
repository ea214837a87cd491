### 選單、商店與安裝程式對本程式的說明。

## 選單

package-kind = 注重隱私的通訊軟體指南
package-summary = 選擇注重隱私的通訊軟體，並從其官方網站或商店取得
# 人們會搜尋的字詞，以逗號分隔。
package-keywords = 通訊軟體, 即時通訊, 聊天, 聊天軟體, 通訊軟件, 隱私, 私隱, 加密, 加密通訊, 下載, messenger, Signal, Molly, SimpleX, Briar, Element, Session
package-makers = 通訊軟體指南（Messenger Guide）的貢獻者

## 著作權

package-copyright = © 2026 Messenger Guide 的貢獻者

## 商店

package-description = 該用哪一款通訊軟體，又該從哪裡取得真正的版本？通訊軟體指南（Messenger Guide）彙整了 Privacy Guides 對其中六款的說明：Signal、Molly、SimpleX Chat、Briar、Element 和 Session。
package-point-downloads = 點擊一下就能前往官方下載管道，而且會先看到完整網址。要在手機上取得，可以掃描 QR Code。
package-point-sources = 資料附有來源連結，「未說明」與「否」分開標示，此後的變動則註明日期。
package-point-compare = 可以搜尋、指定你重視的事項、並列比較各款通訊軟體，並查閱每個用語的意思；提供多種語言。
package-point-offline = 不需要連線就能使用，本身也不建立連線：連結會交給你的瀏覽器開啟，而且只限內建並經過查核的連結。
package-no-affiliation = 與 Privacy Guides 及任何通訊軟體都沒有關聯，也未獲其背書。

## 安裝程式

package-newer = 已安裝較新版本的通訊軟體指南。
