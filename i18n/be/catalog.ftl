### Што агульнага ў месенджараў: крытэрыі, пагрозы, віды сетак і папярэджанне пра другую групу.

## Крытэрыі: мінімальныя патрабаванні

criterion-open-source-clients = Адкрыты код праграм
criterion-open-source-clients-about = Код праграм можа прачытаць кожны, таму праверыць, што яны робяць, могуць не толькі іх стваральнікі.
criterion-no-identifier-to-contacts = Нумар і пошта не паведамляюцца кантактам
criterion-no-identifier-to-contacts-about = Тым, каму вы пішаце, неабавязкова ведаць ваш нумар тэлефона, адрас электроннай пошты ці нешта іншае, па чым можна вызначыць, хто вы.
criterion-private-messages-encrypted = Шыфраванне асабістых паведамленняў уключана адразу
criterion-private-messages-encrypted-about = Асабістыя паведамленні абаронены скразным шыфраваннем, і ўключаць яго не трэба: прачытаць іх могуць толькі ўдзельнікі размовы.
criterion-all-messages-encryptable = Шыфраванне магчымае для ўсіх паведамленняў
criterion-all-messages-encryptable-about = Скразное шыфраванне можна выкарыстоўваць для любога паведамлення, у якой бы размове яно ні было адпраўлена.
criterion-audited = Незалежны аўдыт
criterion-audited-about = Спецыялісты, якія не ўваходзяць у праект, шукалі ў ім слабыя месцы і паведамілі, што менавіта знайшлі.

## Крытэрыі: найлепшы выпадак

criterion-forward-secrecy = Прамая сакрэтнасць
criterion-forward-secrecy-about = Ключы мяняюцца так часта, што той, хто скрадзе сённяшні ключ, не зможа прачытаць з яго дапамогай мінулыя паведамленні. 16 мая 2025 года праект Privacy Guides зрабіў прамую сакрэтнасць мінімальным патрабаваннем.
criterion-future-secrecy = Будучая сакрэтнасць
criterion-future-secrecy-about = Яе называюць таксама абаронай пасля кампраметацыі: той, хто скраў ключ, страчвае атрыманы доступ пры першым жа абмене ключамі, які яму не ўдалося перахапіць, і не можа прачытаць паведамленні, што ідуць пасля.
criterion-open-source-servers = Адкрыты код сервераў
criterion-open-source-servers-about = Код, які працуе на серверах, таксама апублікаваны.
criterion-decentralized = Дэцэнтралізацыя
criterion-decentralized-about = Ніводная арганізацыя не кіруе ўсёй сеткай адна: разам працуе мноства сервераў (федэратыўная сетка) або праграмы непасрэдна злучаюцца адна з адной (аднарангавая сетка).
criterion-all-encrypted-by-default = Шыфраванне ўсяго ўключана адразу
criterion-all-encrypted-by-default-about = Кожнае паведамленне, у тым ліку ў групах, абаронена скразным шыфраваннем, і ўключаць яго не трэба.
criterion-all-five-systems = Усе пяць сістэм
criterion-all-five-systems-about = Ёсць праграмы для Linux, Windows, macOS, Android і iOS.

## Крытэрыі: рэгістрацыя

criterion-no-phone-number = Рэгістрацыя без нумара тэлефона
criterion-no-phone-number-about = Зарэгістравацца можна, не паведамляючы нумара тэлефона; па нумары можна вызначыць, хто вы.

## Пагрозы

threat-anonymity = Раскрыццё асобы
threat-anonymity-about = Нехта хоча даведацца, хто стаіць за пэўнай дзейнасцю. Абарона не дае звязаць тое, хто вы, з тым, што вы робіце.
threat-targeted-attacks = Мэтавыя атакі
threat-targeted-attacks-about = Нехта выбраў мэтай менавіта вас і спрабуе дабрацца да вашай прылады ці вашых даных.
threat-supply-chain-attacks = Атакі на ланцуг паставак
threat-supply-chain-attacks-about = У добрую праграму ці ў адну з яе частак непрыкметна ўносяць слабое месца яшчэ да таго, як праграма трапіць да вас; звычайна гэта разнавіднасць мэтавай атакі.
threat-passive-attacks = Пасіўныя атакі
threat-passive-attacks-about = Шкодныя праграмы, уцечкі даных і іншыя атакі, накіраваныя адразу на многіх людзей.
threat-service-providers = Пастаўшчыкі паслуг
threat-service-providers-about = Той, хто кіруе сэрвісам, мог бы чытаць тое, што праз яго праходзіць. Дзякуючы абароне прачытаць гэта ён не можа.
threat-mass-surveillance = Масавае сачэнне
threat-mass-surveillance-about = Дзяржаўныя ведамствы, арганізацыі, сайты і сэрвісы разам адсочваюць, што робяць людзі.
threat-surveillance-capitalism = Капіталізм сачэння
threat-surveillance-capitalism-about = Буйныя рэкламныя сеткі і безліч іншых кампаній збіраюць звесткі пра людзей.
threat-public-exposure = Публічныя даныя пра вас
threat-public-exposure-about = Звесткі пра вас можа знайсці кожны, хто стане шукаць. Абарона абмяжоўвае тое, што можна знайсці.
threat-censorship = Цэнзура
threat-censorship-about = Доступ да інфармацыі блакуюць, або цэнзуруюць тое, што людзі кажуць у інтэрнэце.

## Віды сетак

network-centralized = Цэнтралізаваны сэрвіс
network-centralized-about = Усімі серверамі кіруе адна арганізацыя.
network-centralized-new-features = Новыя магчымасці з’яўляюцца хутка.
network-centralized-finding-contacts = Знаёмых лёгка знайсці.
network-centralized-restrictions = Арганізацыя можа абмежаваць сэрвіс.
network-centralized-change-of-hands = Сэрвіс можа перайсці ў іншыя рукі або змяніць свае правілы.
network-federated = Федэратыўная сетка
network-federated-about = Незалежныя серверы абменьваюцца паведамленнямі паміж сабой, як у электроннай пошце.
network-federated-choice-of-trust = Вы самі выбіраеце, каму давяраць.
network-federated-metadata = Той, хто кіруе серверам, можа бачыць частку метаданых.
network-federated-slow-features = Новыя магчымасці з’яўляюцца павольней.
network-peer-to-peer = Аднарангавая сетка
network-peer-to-peer-about = Праграмы непасрэдна злучаюцца адна з адной.
network-peer-to-peer-no-server = Паміж вамі няма чужога сервера.
network-peer-to-peer-little-exposure = Трэцім асобам раскрываецца вельмі мала.
network-peer-to-peer-both-online = Абодва бакі павінны быць у сетцы.
network-peer-to-peer-battery = Батарэя разраджаецца хутчэй.
network-peer-to-peer-ip-address = Ваш IP-адрас і IP-адрасы тых, з кім вы размаўляеце, можна ўбачыць, калі іх не хавае Tor або VPN.
network-anonymous-routing = Ананімная маршрутызацыя
network-anonymous-routing-about = Паведамленні ідуць да мэты не прама, а абходнымі шляхамі.
network-anonymous-routing-hidden-parties = Яна хавае прынамсі адно з гэтага: хто адправіў паведамленне, хто яго атрымаў або сам факт, што гэтыя двое размаўлялі.
network-anonymous-routing-slow = Яна працуе павольна.
network-anonymous-routing-mostly-text = Праз яе звычайна можна перадаваць толькі тэкст.
network-anonymous-routing-less-reliable = Яна можа быць менш надзейнай у працы.
network-decentralized-relays = Рэтранслятары без цэнтра
network-decentralized-relays-about = Паведамленні праходзяць праз рэтранслятары дэцэнтралізаванай сеткі.

## Папярэджанне пра другую групу

warning-no-forward-secrecy = Прамой сакрэтнасці тут няма.
warning-other-needs = Ён адпавядае пэўным патрэбам, якім рэкамендаваныя месенджары могуць не адпавядаць.
warning-not-for-sensitive = Privacy Guides не рэкамендуе яго для працяглых або канфідэнцыяльных зносін.
warning-key-compromise = Калі скрадуць ключ хаця б аднаго ўдзельніка размовы, пацерпіць канфідэнцыяльнасць усіх яе мінулых паведамленняў.

## Што змянілася на старонцы крыніцы

change-minimum-requirements = Прамая сакрэтнасць стала мінімальным патрабаваннем; акрамя таго, цяпер патрабуецца апублікаваны аўдыт, праведзены незалежным трэцім бокам з добрай рэпутацыяй. Усе патрабаванні сфармуляваны нанова: мінімальныя патрабаванні месенджар абавязаны выконваць, а астатнія яму варта выконваць. Раздзел дадатковых варыянтаў, гэта значыць другая група гэтага даведніка, прыбраны.

## Патрэбы

need-no-phone-number = Без нумара тэлефона
need-forward-secrecy = Прамая сакрэтнасць
need-without-internet = Побач, без інтэрнэту
need-without-internet-about = Паведамленні даходзяць да людзей паблізу, калі няма злучэння з інтэрнэтам.
need-without-google-play = Android без Google Play
need-without-google-play-about = Для Android ёсць спампоўка па-за Google Play, афіцыйная або названая праектам. Гэта кажа пра тое, адкуль узяць праграму, а не пра тое, ці працуе яна на тэлефоне без сэрвісаў Google.
need-decentralized = Дэцэнтралізацыя
need-number-hidden = Нумар схаваны ад кантактаў
need-future-secrecy = Будучая сакрэтнасць
need-over-tor = Працуе праз Tor
need-over-tor-about = Злучэнне можа ісці праз сетку Tor.
need-where-blocked = Можа працаваць там, дзе месенджары заблакіраваны
need-where-blocked-about = Там, дзе заблакіраваны месенджары або інтэрнэт, ёсць спосаб і далей карыстацца гэтым месенджарам. Ці падзейнічае гэты спосаб, залежыць ад блакіроўкі.
need-audited = Незалежны аўдыт
need-reproducible-builds = Узнаўляльныя зборкі
need-reproducible-builds-about = Можна пацвердзіць, што праграма, якую вы ўсталёўваеце, сабрана з апублікаванага кода.
need-encrypted-groups = Зашыфраваныя групы
need-encrypted-groups-about = Ёсць групавыя чаты са скразным шыфраваннем.
need-calls = Званкі
need-calls-about = Людзі могуць размаўляць адно з адным голасам або з відэа.
answer-of-the-list = Privacy Guides кажа пра ўвесь свой спіс, што ён абараняе ад гэтага
answer-once-of-the-list = Праект Privacy Guides казаў так пра свой спіс, але гэтага месенджара ў ім больш няма
answer-outside-google-play = для Android ёсць спампоўка па-за Google Play, афіцыйная або названая праектам
warning-short = Няма прамой сакрэтнасці

## Што дапамагае там, дзе крама заблакіравана

store-step-f-droid-mirrors = Калі рэпазіторый F-Droid заблакіраваны: адкрыйце яго ў спісе рэпазіторыяў у праграме F-Droid. Калі ў яго ёсць дадатковыя адрасы для спампоўкі, яны пералічаны ў раздзеле «Афіцыйныя люстэркі» (Official mirrors). У наладах F-Droid ёсць таксама «Падлучыцца праз SOCKS проксі» (Connect via SOCKS proxy).
store-step-f-droid-nearby = Каб атрымаць праграму без інтэрнэту ад чалавека паблізу: адкрыйце ў F-Droid на абедзвюх прыладах «Абмен» (Nearby) і знайдзіце адно аднаго; потым выберыце праграму. F-Droid патрэбны для гэтага на абедзвюх прыладах.
