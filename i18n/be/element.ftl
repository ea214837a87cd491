### Што сказана пра Element.

## Сцісла

element-tagline = Зашыфраваныя прыватныя пакоі ў Matrix
element-aliases = Элемент, Элемент месенджар, Element Messenger
element-summary = Галоўная праграма Matrix, адкрытага стандарту дэцэнтралізаваных бяспечных зносін. Паведамленні ў прыватных пакоях і званкі паміж двума людзьмі абаронены скразным шыфраваннем, якое ўключана адразу; але прамой сакрэтнасці няма, таму скрадзены ключ раскрывае і мінулыя паведамленні.

## Агульныя звесткі

element-fact-matrix = Matrix — гэта пратакол і адкрыты стандарт. Ён дазваляе людзям бяспечна мець зносіны ў рэальным часе ў дэцэнтралізаванай сетцы. Element — яго галоўная праграма.

## Абарона

element-fact-private-rooms = У прыватных пакоях, куды можна ўвайсці толькі па запрашэнні, паведамленні і файлы абаронены скразным шыфраваннем, якое ўключана адразу: прачытаць іх могуць толькі людзі ў пакоі. Тое самае датычыцца галасавых і відэазванкоў паміж двума людзьмі.
element-fact-group-calls = Групавыя званкі таксама абаронены скразным шыфраваннем, якое ўключана адразу, — з таго часу, як Element Call стаў часткай вэб-праграмы, праграм для камп’ютараў і перапісаных праграм для тэлефонаў.
element-fact-ratchet = «Храпавік» Olm, які выкарыстоўвае Matrix, гэта значыць спосаб замены ключоў, — рэалізацыя алгарытму Double Ratchet праекта Signal. Прамой сакрэтнасці гэта праграме Element не дае.

## Магчымасці

element-fact-talking = Можна абменьвацца паведамленнямі і файламі ў пакоях, рабіць галасавыя і відэазванкі аднаму чалавеку і праводзіць групавыя званкі.

## Варта ведаць

element-fact-not-encrypted = Шыфраванне ахоплівае не ўсё: псеўданімы, рэакцыі і выявы профіляў не зашыфраваны.
element-fact-no-forward-secrecy = Тэарэтычна Matrix можа падтрымліваць прамую сакрэтнасць, якая не дае скрадзенаму ключу раскрыць мінулыя паведамленні. Element яе цяпер не падтрымлівае, бо з ёй перасталі б працаваць некаторыя рэчы, напрыклад рэзервовыя копіі ключоў і агульная гісторыя паведамленняў.
element-fact-settings = Для вэб-праграмы Element і яго праграм для камп’ютараў Privacy Guides сёння рэкамендуе шэраг налад, сярод іх такія. Сатрыце назву кожнага сеанса, бо інакш яна можа расказаць іншым пра вашу прыладу. Адключыце пацвярджэнні прачытання і апавяшчэнні аб наборы тэксту. Адключыце «Дазволіць аднарангавыя званкі 1:1» (Allow Peer-to-Peer for 1:1 calls) і «Дазволіць запасны сервер падтрымкі званкоў (turn.matrix.org)» (Allow fallback call assist server). Падумайце пра адключэнне менеджара інтэграцый. Калі хочаце, уключыце «У зашыфраваных пакоях адпраўляць паведамленні толькі пацверджаным карыстальнікам» (In encrypted rooms, only send messages to verified users), што можа абмежаваць кола людзей, з якімі вы можаце размаўляць.
element-fact-homeserver = Privacy Guides не рэкамендуе ніякага пэўнага сервера і раіць не выбіраць matrix.org, які трымаюць самі распрацоўшчыкі Matrix.

## Спампоўкі

element-download-google-play = Element Classic — старэйшая праграма для тэлефонаў. Яна атрымлівае толькі абнаўленні бяспекі.
element-download-app-store = Element Classic — старэйшая праграма для тэлефонаў. Яна атрымлівае толькі абнаўленні бяспекі. Цяпер Privacy Guides спасылаецца на Element X.
element-download-github = Element Classic — старэйшая праграма для тэлефонаў. Яна атрымлівае толькі абнаўленні бяспекі. Версіі на GitHub — тыя, што для Google Play, і яны залежаць ад некаторых сэрвісаў Google.
element-download-f-droid = F-Droid збірае Element Classic самастойна, таму новая версія можа з’явіцца там на некалькі дзён пазней.
element-download-github-x = Сярод выпускаў на GitHub ёсць дзве версіі Element X: адна для Google Play і адна для F-Droid, падпісаная праектам Element.

## Сцісла

element-criterion-open-source-clients = код апублікаваны на GitHub
element-criterion-private-messages-encrypted = у прыватных пакоях (толькі для запрошаных)
element-criterion-all-messages-encryptable = выявы профіляў, рэакцыі і псеўданімы не зашыфраваны
element-criterion-audited = пратакол, 2016
element-criterion-forward-secrecy = тэарэтычна магчымая ў Matrix; у Element цяпер няма
element-criterion-decentralized = праз Matrix
element-criterion-all-encrypted-by-default = толькі прыватныя пакоі; псеўданімы і рэакцыі не зашыфраваны
element-criterion-all-five-systems = а таксама ў браўзеры
element-criterion-open-source-servers-now = Synapse, сервер, які распрацоўвае Element
element-criterion-no-phone-number-now = з імем карыстальніка; пра што яшчэ пытаць, вырашае сервер
element-criterion-no-identifier-to-contacts-now = іншыя ведаюць вас па імені карыстальніка, якое вы выбралі; адрас электроннай пошты неабавязковы
element-criterion-future-secrecy-now = Matrix кажа, што Megolm сам па сабе яе не мае і што праграмам варта час ад часу пачынаць новыя сеансы

## Аўдыты

element-audit-protocol-2016 = Незалежны аўдыт пратакола. Што ён выявіў, Privacy Guides не паведамляе.

## Спецыфікацыі

element-spec-matrix-spec = Спецыфікацыя пратакола Matrix
element-spec-olm = Скразное шыфраванне ў Matrix, з «храпавіком» Olm
element-spec-double-ratchet = Double Ratchet праекта Signal, рэалізацыяй якога з’яўляецца Olm

## Што змянілася

element-change-moved = Праект Privacy Guides прыбраў Element са свайго спіса месенджараў. Цяпер Element — на старонцы гэтага праекта пра сацыяльныя сеткі, дзе сказана, што ніводная сацыяльная сетка не падыходзіць для прыватных ці канфідэнцыяльных зносін. Для званкоў паміж двума людзьмі гэтая старонка раіць адключыць «Дазволіць аднарангавыя званкі 1:1» (Allow Peer-to-Peer for 1:1 calls) і «Дазволіць запасны сервер падтрымкі званкоў (turn.matrix.org)» (Allow fallback call assist server), каб іншаму боку не паказваўся ваш IP-адрас.
element-change-element-x = Для тэлефонаў Privacy Guides цяпер спасылаецца на Element X. Старэйшыя праграмы для тэлефонаў праект Element называе Element Classic і выпускае для іх толькі абнаўленні бяспекі.
element-change-verification = Праект Element абвясціў, што з кастрычніка 2026 года (спачатку з красавіка 2026 года) непацверджаныя прылады больш не змогуць ні адпраўляць, ні атрымліваць зашыфраваныя паведамленні. Пацвердзіце (verify) кожную прыладу, у тым ліку тыя, якімі вы ўжо карыстаецеся, і захоўвайце ключ аднаўлення.

## Ключы

element-key-google-play-x = Element X з Google Play
element-key-f-droid-x = Element X з F-Droid
element-key-google-play-classic = Element Classic з Google Play
