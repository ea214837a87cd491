### Signal: што кажа пра яго даведнік.

## Сцісла

signal-tagline = Зашыфраваныя паведамленні і званкі
signal-aliases = Сігнал, Сигнал, Signal Messenger
signal-summary = Signal — праграма для імгненных паведамленняў і званкоў, абароненых пратаколам Signal Protocol. Для рэгістрацыі патрэбны нумар тэлефона; імя карыстальніка разам з адпаведнай наладай можа схаваць яго ад кантактаў.

## Факты

signal-fact-maker = Signal — мабільная праграма, да якой ёсць і праграмы для камп’ютараў. Яе распрацоўвае кампанія Signal Messenger LLC.
signal-fact-protocol = Тое, што вы пішаце і кажаце, абаронена пратаколам Signal Protocol, які Privacy Guides называе надзвычай бяспечным спосабам шыфравання.
signal-fact-secrecy = Пратакол мае прамую сакрэтнасць: ключы мяняюцца так часта, што ключ, скрадзены сёння, не адкрывае мінулых паведамленняў. Ён мае і будучую сакрэтнасць (абарону пасля кампраметацыі): той, хто скраў ключ, не можа чытаць далей пасля першага ж абмену ключамі, які яму не ўдалося перахапіць.
signal-fact-contacts-and-profiles = Ваш спіс кантактаў зашыфраваны вашым PIN-кодам Signal, таму сервер не можа яго прачытаць. Ваш профіль таксама зашыфраваны, і доступ да яго маюць толькі тыя, з кім вы размаўляеце.
signal-fact-private-groups = Звесткі пра групы таксама схаваны ад сервера: ён не мае запісаў ні пра тое, хто ўваходзіць у групу, ні пра яе назву, выяву ці іншыя ўласцівасці.
signal-fact-sealed-sender = Калі ўключаны «Прыхаваны адпраўнік» (Sealed Sender), паведамленне пакідае мала метаданых (звестак пра паведамленне, а не з яго). Адрас адпраўніка шыфруецца разам з паведамленнем; сервер бачыць толькі адрас атрымальніка.
signal-fact-reproducible = Зборкі для Android узнаўляльныя: можна пацвердзіць, што праграма з Google Play або ўласны APK праекта Signal сабраны з апублікаванага кода.
signal-fact-messages-and-calls = Імгненныя паведамленні і званкі абаронены адным і тым самым пратаколам.
signal-fact-username = Каб схаваць свой нумар тэлефона ад кантактаў, Privacy Guides раіць стварыць імя карыстальніка і для «Хто можа бачыць мой нумар» (Who Can See My Number) выбраць «Ніхто» (Nobody). Дзякуючы лічбам, якія дадаюцца да імя, яго цяжка адгадаць.
signal-fact-phone-number = Без нумара тэлефона зарэгістравацца нельга.
signal-fact-sealed-sender-limits = Калі нічога не мяняць у наладах, «Прыхаваны адпраўнік» дзейнічае толькі паміж кантактамі. Яго можна ўключыць для ўсіх, але тады большая рызыка спаму.
signal-fact-hardening = Privacy Guides мае дапаможнік, як наладзіць Signal і зрабіць атакі на яго больш складанымі.
signal-fact-saved-number = Нават калі ваш нумар тэлефона схаваны, людзі, у якіх ён захаваны ў кантактах тэлефона, усё роўна яго бачаць: яны яго ўжо ведаюць.
signal-fact-censored = Там, дзе Signal цэнзуруюць, праграма можа паспрабаваць абысці цэнзуру, а таксама можа злучацца праз проксі.
signal-fact-proxy-limit = Той, хто блакуе Signal, можа даведацца, што вы карыстаецеся ім праз проксі, бо праграма накіроўвае праз проксі не ўсе свае злучэнні. З гэтай прычыны ў 2022 годзе праект Privacy Guides рэкамендаваў замест гэтага Molly з праграмай Orbot. Той, хто кіруе проксі, не можа прачытаць тое, што праз яго праходзіць.

## Спампоўкі

signal-download-linux = Для Linux Signal распаўсюджваецца як пакет .deb, як для Debian і Ubuntu, і патрабуе glibc 2.34 або навейшай.

## Крытэрыі

signal-criterion-open-source-clients = код ёсць на GitHub; Privacy Guides адзначае, што Signal выкарыстоўвае сэрвісы Google
signal-criterion-no-identifier-to-contacts = з імем карыстальніка і калі для «Хто можа бачыць мой нумар» выбрана «Ніхто»
signal-criterion-private-messages-encrypted = абаронены пратаколам Signal Protocol
signal-criterion-all-messages-encryptable = і паведамленні, і званкі
signal-criterion-audited = пратакол, 2016
signal-criterion-forward-secrecy = у Signal Protocol
signal-criterion-future-secrecy = у Signal Protocol
signal-criterion-open-source-servers-now = код сервера ёсць на GitHub, пад ліцэнзіяй AGPLv3
signal-criterion-decentralized = даведнік адносіць яго да цэнтралізаваных сэрвісаў
signal-criterion-all-encrypted-by-default = і паведамленні, і званкі
signal-criterion-all-five-systems = а таксама як APK для Android
signal-criterion-no-phone-number = патрэбны нумар тэлефона

## Аўдыты

signal-audit-protocol-2016 = Незалежны аўдыт Signal Protocol. Што ён выявіў, Privacy Guides не паведамляе.

## Наладжванне

signal-setup = Схаваць нумар тэлефона ад тых, у каго ён не захаваны
signal-step-profile = Перайдзіце ў налады Signal і націсніце на профіль свайго ўліковага запісу, у самым версе.
signal-step-username = Націсніце «Імя карыстальніка» (Username). На экране «Наладзьце сваё імя карыстальніка Signal» (Set up your Signal username) выберыце «Працягнуць» (Continue).
signal-step-enter = Увядзіце імя карыстальніка. Да яго заўсёды дадаюцца лічбы, каб яно было ўнікальнае і яго было цяжка адгадаць: «John», напрыклад, можа стаць @john.35. Лічбаў дзве, калі не выбраць больш; імя карыстальніка разам з лічбамі можа мець не больш за 32 знакі.
signal-step-privacy = Вярніцеся на галоўную старонку налад і адкрыйце «Канфідэнцыйнасць» (Privacy).
signal-step-phone-number = Адкрыйце «Нумар тэлефона» (Phone Number).
signal-step-who-can-see = Для «Хто можа бачыць мой нумар» (Who Can See My Number) выберыце «Ніхто» (Nobody).
signal-step-who-can-find = Для «Хто можа знайсці мяне па нумары» (Who Can Find Me By Number) таксама выберыце «Ніхто» (Nobody). Тады тыя, у каго ўжо ёсць ваш нумар, не змогуць знайсці па ім ваш уліковы запіс.

## Спецыфікацыі

signal-spec-protocol-documentation = Спецыфікацыя Signal Protocol

## Што змянілася

signal-change-github-releases = Privacy Guides цяпер прыводзіць і выпускі Signal для Android на GitHub.

## Ключы

signal-key-android-13 = Уласны APK праекта Signal і Google Play, на Android 13 або навейшым
signal-key-older-android = Уласны APK праекта Signal і Google Play, на старэйшым Android
signal-check-android = Узнаўляльныя зборкі: Signal кажа, што праграму з Google Play і APK з яго сайта можна параўнаць з зыходным кодам, самастойна сабраўшы праграму.
signal-check-linux = Узнаўляльныя зборкі, як эксперымент: Signal апісвае, як самастойна сабраць пакет для Debian і Ubuntu і параўнаць яго, і кажа, што гэта пакуль можа не атрымацца.
signal-check-desktop = Даведнік не ведае ніводнага спосабу гэта праверыць. Signal кажа, што ўзнаўляльныя зборкі для Windows і macOS пакуль недаступныя.
signal-blocked-circumvention = На тэлефоне: у наладах Signal адкрыйце «Канфідэнцыйнасць» (Privacy), потым «Пашыраныя» (Advanced) і ўключыце «Абыход цэнзуры» (Censorship circumvention). Паводле слоў Signal, рабіць гэта трэба толькі там, дзе Signal цэнзуруюць; тады праграма спрабуе абысці цэнзуру.
signal-blocked-proxy = Папрасіце чалавека, якому давяраеце і які знаходзіцца там, дзе Signal не заблакіраваны, запусціць проксі Signal: Signal дае для гэтага праграму. Проксі перадаюць як адрас, які пачынаецца з https://signal.tube/#.
signal-blocked-use-proxy = Каб выкарыстоўваць проксі на Android: у наладах Signal адкрыйце «Даныя і сховішча» (Data and storage), потым «Выкарыстоўваць проксі» (Use proxy) і ўвядзіце адрас проксі. Паводле слоў Signal, рабіць гэта трэба, толькі калі інакш праграма не злучаецца.
