### Briar: што кажа пра яго даведнік.

## Сцісла

briar-tagline = Працуе праз Tor, а побач — і без інтэрнэту
briar-aliases = Браяр, Браер, Брайар, Брыяр, Briar Messenger
briar-summary = Briar — месенджар з шыфраваннем, які злучаецца з праграмамі іншых людзей праз сетку Tor, і таму карысны супраць цэнзуры. Людзі, якія знаходзяцца побач, могуць злучацца і праз Wi-Fi або Bluetooth; гэта можа дапамагчы там, дзе з доступам да інтэрнэту праблемы.

## Спасылкі

briar-link-contribute = Адкрывае раздзел пра ахвяраванні на старонцы зыходнага кода. У той версіі старонкі, на якой заснаваны даведнік, спасылка вяла на галоўную старонку праекта, унізе якой пададзены спосабы ахвяраваць.

## Спампоўкі

briar-download-flathub = Праект Briar плануе сам публікаваць Flatpak, а да таго часу апісвае ўсе спосабы ўсталявання Briar Desktop як паўафіцыйныя.

## Факты

briar-fact-about = Briar — месенджар, які шыфруе тое, што вы пішаце. Праз сетку Tor ваша праграма злучаецца з праграмамі тых, з кім вы размаўляеце.
briar-fact-specification = Праект цалкам апублікаваў сваю спецыфікацыю, гэта значыць дакладнае апісанне таго, як працуе Briar.
briar-fact-forward-secrecy = Прамая сакрэтнасць ёсць: ключы мяняюцца так часта, што ключ, скрадзены сёння, не адкрывае мінулых паведамленняў. Яе забяспечваюць два ўласныя пратаколы Briar: Bramble Handshake і Bramble Transport.
briar-fact-censorship = Паколькі злучэнні ідуць праз Tor, Privacy Guides лічыць Briar дзейсным сродкам абыходу цэнзуры.
briar-fact-audited = Быў праведзены незалежны аўдыт праграмы; справаздача, на якую спасылаецца Privacy Guides, датавана 2017 годам. Для ананімнай маршрутызацыі Briar выкарыстоўвае Tor, аўдыт якога таксама праводзіўся.
briar-fact-nearby = Прылады, якія знаходзяцца побач, могуць злучацца праз Wi-Fi або Bluetooth. Такая мясцовая сетка паміж прыладамі (mesh) можа дапамагчы там, дзе інтэрнэт недаступны.
briar-fact-adding-contacts = Двое людзей становяцца кантактамі, толькі калі кожны дадаў іншага. Яны абменьваюцца спасылкамі briar:// або, калі знаходзяцца ў адным месцы, скануюць QR-коды адно аднаго.
briar-fact-systems = Privacy Guides прыводзіць праграмы для Linux, Windows і Android. Для macOS і iOS не прыведзена ніводнай; гэта не значыць, што іх няма.
briar-fact-reproducible = Зборкі ўзнаўляльныя: праект дае інструменты, якімі можна праверыць, што апублікаваны APK не змяшчае нічога, акрамя яго апублікаванага зыходнага кода.
briar-fact-groups = Ёсць прыватныя групы. Паводле слоў праекта, усе зносіны паміж прыладамі абаронены скразным шыфраваннем.
briar-fact-desktop-beta = Briar Desktop выпускаецца як бэта-версія. У яго README ўсе спосабы ўсталявання, у тым ліку спампоўкі з уласнага сайта Briar, апісаны толькі як паўафіцыйныя.
briar-fact-no-servers = Briar не мае сервераў, якія можна было б заблакіраваць. Там, дзе заблакіраваны Tor, Briar можа выкарыстоўваць масты, а без інтэрнэту — Bluetooth або Wi-Fi.

## Крытэрыі

briar-criterion-open-source-clients = код апублікаваны
briar-criterion-no-identifier-to-contacts = кантакты дадаюць па спасылцы або QR-кодзе
briar-criterion-private-messages-encrypted = апісаны як месенджар з шыфраваннем
briar-criterion-audited = праграма, 2017
briar-criterion-forward-secrecy = дзякуючы пратаколам Bramble
briar-criterion-decentralized = ад праграмы да праграмы: Tor, Wi-Fi або Bluetooth
briar-criterion-all-five-systems = для macOS і iOS ніводнай не прыведзена
briar-criterion-all-messages-encryptable-now = усе зносіны паміж прыладамі
briar-criterion-all-encrypted-by-default-now = усе зносіны паміж прыладамі
briar-criterion-no-phone-number-now = для ўліковага запісу патрэбны псеўданім і пароль; сам запіс захоўваецца на прыладзе
briar-criterion-open-source-servers-now = не залежыць ад цэнтральнага сервера
briar-criterion-future-secrecy-now = пра яе не згадваюць ні README, ні старонка «How it works»

## Аўдыты

briar-audit-client-2017 = Незалежны аўдыт праграмы. Што ён выявіў, Privacy Guides не паведамляе.

## Спецыфікацыі

briar-spec-briar-spec = Спецыфікацыя Briar
briar-spec-bramble-handshake = Bramble Handshake Protocol
briar-spec-bramble-transport = Bramble Transport Protocol

## Ключы

briar-key-app = Briar з уласнага сайта праекта (APK), з яго ўласнага рэпазіторыя F-Droid і з Google Play
briar-check-source = Узнаўляльныя зборкі: Briar дае інструменты, каб самастойна сабраць APK і параўнаць яго з апублікаваным.
briar-blocked-bridges = Калі Tor таксама заблакіраваны: у наладах адкрыйце «Падключэнні» (Connections) і для «Спосаб падключэння да сеткі Tor» (Connection method for Tor network) выберыце «Выкарыстоўваць сетку Tor з мастамі» (Use Tor network with bridges). «Аўтаматычна паводле месцазнаходжання» (Automatic based on location) пакідае выбар за Briar.
briar-blocked-nearby = Без інтэрнэту: у раздзеле «Падключэнні» (Connections) дазвольце Briar злучацца з кантактамі праз Bluetooth або ў той самай сетцы Wi-Fi.
briar-blocked-drive = Калі нічым з гэтага звязацца з кантактам не ўдаецца: «Падключыцца праз здымны носьбіт» (Connect via Removable Drive) запісвае вашы паведамленні ў зашыфраваным выглядзе на USB-назапашвальнік або карту SD, а вы перадаяце гэты носьбіт далей.
briar-blocked-pass-on = Каб перадаць праграму без інтэрнэту: адкрыйце «Падзяліцца гэтай праграмай без інтэрнэту» (Share this app offline). Тэлефон створыць пункт доступу Wi-Fi, праз які людзі паблізу змогуць спампаваць Briar. Або захавайце праграму як файл APK і адпраўце яго іншым спосабам.
