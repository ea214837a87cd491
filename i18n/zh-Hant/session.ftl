### 關於 Session 的說明。

## 簡介

session-tagline = 訊息會經過三個節點
session-aliases = Session Messenger, Session 通訊軟體
session-summary = 一款去中心化的通訊軟體，以私密、安全、匿名的通訊為核心。其網路的節點會儲存訊息，每則加密訊息都會經過其中三個；但沒有前向保密，因此金鑰被竊時，過去的訊息也會曝光。

## 下載

session-download-linux = 在 Linux 上，Session 需要 glibc 2.35 或更新版本，例如 Debian 12 或 Ubuntu 22.04 中的版本。

## 背景

session-fact-focus = Session 是去中心化的應用程式，主要目標是讓人們私密、安全且匿名地通訊。
session-fact-own-protocol = 它過去建立在 Signal Protocol 之上，2020 年 12 月換成了自己的協定。

## 保護

session-fact-three-nodes = 在本指南所依據的頁面版本的時期，由 Oxen Service Node Network 保存並轉送訊息。當時每則加密訊息途中都會經過其中三個節點，因此根據 Privacy Guides，實際上沒有任何節點能得知關於這個網路的使用者的任何重要資訊。
session-fact-encrypted-chats = 兩人聊天與封閉群組可以有端對端加密：只有參與者能讀取。

## 功能

session-fact-talking = 可以傳訊息給一個人、在群組中聊天，也可以進行語音通話。
session-fact-groups = 封閉群組最多 100 名成員，開放群組不限人數。

## 值得留意

session-fact-no-forward-secrecy = 它的協定沒有前向保密：金鑰被竊時，過去的訊息也會曝光。
session-fact-open-groups = 開放群組在設計上就是開放的。Privacy Guides 只在提到兩人聊天與封閉群組時提及端對端加密。

## 重點一覽

session-criterion-open-source-clients = 程式碼公布在 GitHub 上
session-criterion-private-messages-encrypted = 在兩人聊天與封閉群組中
session-criterion-all-messages-encryptable = 只提到兩人聊天與封閉群組
session-criterion-all-messages-encryptable-now = 開放群組沒有端對端加密
session-criterion-audited = 應用程式，2021 年
session-criterion-forward-secrecy = 它自己的協定不具備
session-criterion-decentralized = Oxen Service Node Network
session-criterion-all-encrypted-by-default = 開放群組在設計上就是開放的
session-criterion-all-encrypted-by-default-now = 開放群組沒有端對端加密
session-criterion-all-five-systems = GitHub 上也有發行版本
session-criterion-decentralized-now = 自己的網路，即 Session Network
session-criterion-open-source-servers-now = 其儲存伺服器的程式碼在 GitHub 上
session-criterion-no-phone-number-now = 註冊不需要電話號碼或電子郵件
session-criterion-no-identifier-to-contacts-now = 以帳號 ID（Account ID）取代電話號碼與電子郵件
session-criterion-future-secrecy-now = 其新協定的公告開頭所列的目標中，沒有提到這一項

## 稽核

session-audit-2021 = Oxen 於 2020 年 3 月提出委託，2021 年 4 月完成。稽核當時的結論是：整體安全性良好，重視隱私的人可以使用這個應用程式。

## 規格

session-spec-whitepaper = 關於應用程式及其協定的白皮書
session-spec-protocol = Session Protocol 的技術資訊

## 變動

session-change-foundation = Session 現由 Session Technology Foundation 營運，程式碼已移到該基金會的 GitHub 帳號。
session-change-open-groups = Privacy Guides 指出，開放群組沒有端對端加密。這段說明一直留在其頁面上，直到 Session 被移除為止。
session-change-dropped = 前向保密成為 Privacy Guides 的最低要求。Session 以及整個附加選項部分都從頁面上移除。
session-change-network = Session 於 2025 年 5 月離開 Oxen 網路。此後由它自己的網路 Session Network 轉送訊息。
session-change-protocol-v2 = Session 宣布了新版協定，具有前向保密，並能防範量子電腦。就本指南所能查到的資料來看，這還只是計畫：沒有找到採用它的已發行版本。
session-change-funding = 基金會宣布，其受薪人員已做完最後一個工作日；如果沒有更多資金，基金會在 2026 年 7 月 8 日之後將不得不關閉，基礎設施也會隨之關閉。這個日期已過，此後仍有新版本出現；本指南所知的最新版本，日期為 2026 年 11 月 19 日。依賴 Session 之前，請到它自己的網站確認是否仍在運作。

## 金鑰

session-key-app = Session 自己的 F-Droid 軟體庫中的應用程式
session-key-repository = Session 自己的 F-Droid 軟體庫
session-check-desktop = 經簽署的檢查碼：每個發行版本都有「signature.asc」檔案，內含該版本各檔案的檢查碼。Session 說明了如何驗證它的簽章，以及簽署金鑰屬於誰。
session-check-android = 經簽署的檢查碼：GitHub 上的每個發行版本都有「signature.asc」檔案，內含該版本各檔案的檢查碼。Session 說明了如何驗證它的簽章，以及簽署金鑰屬於誰。
