### SimpleX Chat: што кажа пра яго даведнік.

## Сцісла

simplex-tagline = Без нумара тэлефона, без імя карыстальніка
simplex-aliases = Сімплекс, Сімплекс чат, Симплекс, SimpleX Messenger
simplex-summary = SimpleX Chat працуе без якіх-небудзь унікальных ідэнтыфікатараў: не патрэбны ні нумар тэлефона, ні імя карыстальніка. Ён працуе ў дэцэнтралізаванай сетцы і таму карысны там, дзе зносіны цэнзуруюць.

## Факты

simplex-fact-network = Яго сетка дэцэнтралізаваная, што, паводле слоў Privacy Guides, робіць яго дзейсным сродкам супраць цэнзуры.
simplex-fact-no-identifiers = Карыстанне ім не прывязвае вас ні да якога ўнікальнага ідэнтыфікатара, няхай гэта нумар тэлефона ці імя карыстальніка.
simplex-fact-audited = Кампанія Trail of Bits правяла аўдыт у кастрычніку 2022 года.
simplex-fact-joining = Да групавых размоў можна далучыцца, адсканаваўшы QR-код або націснуўшы спасылку-запрашэнне.
simplex-fact-chats = Можна пісаць непасрэдна аднаму чалавеку або размаўляць у групах з базавымі магчымасцямі. Паведамленні можна рэдагаваць і фарматаваць з дапамогай Markdown.
simplex-fact-protocol = З кастрычніка 2024 года Privacy Guides кажа, што асабістыя паведамленні, групавыя чаты, а таксама званкі са скразным шыфраваннем абаронены пратаколам SimpleX Messaging Protocol, які выкарыстоўвае шыфраванне з двайным храпавіком (double ratchet).
simplex-fact-calls = Магчымыя таксама галасавыя і відэазванкі, са скразным шыфраваннем: чуць і бачыць размову могуць толькі ўдзельнікі званка.
simplex-fact-moving = Няма цэнтральнага сервера, які захоўвае для вас рэзервовую копію. Каб перайсці на іншую прыладу, экспартуйце свае даныя і імпартуйце іх там.
simplex-fact-metadata = З кастрычніка 2024 года Privacy Guides кажа, што праграма абараняе метаданыя, бо паведамленні дастаўляюцца праз аднабаковыя «чэргі simplex» (simplex queues).
simplex-fact-verification = З кастрычніка 2024 года Privacy Guides кажа, што сканаванне QR-кода або націсканне спасылкі-запрашэння дазваляе праверыць кантакт па-за ўласнай сеткай праграмы, і гэта абараняе ад пастаўшчыкоў сеткі, якія становяцца пасярэдзіне.
simplex-fact-own-protocol = Двайны храпавік, які абараняе яго паведамленні, мае прамую і будучую сакрэтнасць, паводле слоў праекта.
simplex-fact-third-audit = Паводле слоў праекта, Trail of Bits завяршыла трэці аўдыт у 2026 годзе; ён яшчэ не апублікаваны.
simplex-fact-reproducible = Зборкі для Linux і файлы APK на GitHub узнаўляльныя: праект мае скрыпты, якія збіраюць іх з апублікаванага кода і параўноўваюць вынікі.
simplex-fact-more = Privacy Guides таксама дае спасылку на спіс магчымасцей прыватнасці і бяспекі, складзены самім праектам, з іх абмежаваннямі.
simplex-fact-channels = Публічныя каналы, якія з’явіліся ў версіі 6.5 (красавік 2026 года), не маюць скразнога шыфравання: той, хто трымае іх рэтранслятары, бачыць, што там напісана. Хто валодае каналам і хто яго чытае, яму не відаць.
simplex-fact-operators = Серверы, якія зададзены ў праграме загадзя, трымаюць SimpleX Chat і, са снежня 2024 года, другі аператар — Flux.
simplex-fact-tor-and-servers = SimpleX Chat можа злучацца праз Tor, напрыклад з дапамогай праграмы Orbot, і можа выкарыстоўваць вашы ўласныя серверы замест зададзеных загадзя.

## Спампоўкі

simplex-download-f-droid = SimpleX Chat мае ўласны рэпазіторый F-Droid са стабільнымі і бэта-версіямі, якія збіраюць яго распрацоўшчыкі. На старонцы паказаны адрас, які трэба дадаць у праграму F-Droid.
simplex-download-f-droid-org = F-Droid.org збірае стабільныя версіі самастойна, і яны з’яўляюцца там на некалькі дзён пазней. Яны падпісаны іншым ключом: каб перайсці з адных на другія, экспартуйце базу даных чатаў і ўсталюйце праграму нанова.

## Крытэрыі

simplex-criterion-open-source-clients = код і выпускі ёсць на GitHub
simplex-criterion-no-identifier-to-contacts = няма ні нумара, ні імя карыстальніка, якія можна паведаміць
simplex-criterion-private-messages-encrypted = у спісе зашыфраваных месенджараў
simplex-criterion-audited = ад Trail of Bits, 2022 і 2024
simplex-criterion-forward-secrecy-now = так праект кажа пра свой двайны храпавік
simplex-criterion-all-encrypted-by-default-now = не ў публічных каналах, якія дадалі ў версіі 6.5
simplex-criterion-all-messages-encryptable-now = не ў публічных каналах, якія дадалі ў версіі 6.5
simplex-criterion-future-secrecy-now = так праект кажа пра свой двайны храпавік
simplex-criterion-decentralized = дэцэнтралізаваная сетка
simplex-criterion-all-five-systems = спампоўкі для ўсіх пяці
simplex-criterion-no-phone-number = ні нумара тэлефона, ні імя карыстальніка
simplex-criterion-open-source-servers-now = код сервераў ёсць на GitHub, пад ліцэнзіяй AGPLv3

## Аўдыты

simplex-audit-trail-of-bits-2022 = Аўдыт SimpleX Chat. Што ён выявіў, Privacy Guides не паведамляе.
simplex-audit-trail-of-bits-2024 = Другі аўдыт той самай кампаніі, на гэты раз — крыптаграфічнай архітэктуры.

## Спецыфікацыі

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = Двайны храпавік SimpleX, з устойлівасцю да квантавых камп’ютараў

## Што змянілася

simplex-change-forward-secrecy = Privacy Guides цяпер называе другі аўдыт і SimpleX Messaging Protocol, з шыфраваннем двайным храпавіком і ўстойлівасцю да квантавых камп’ютараў. З гэтага вынікаюць прамая і будучая сакрэтнасць, пра якія сама старонка не кажа; пра іх кажа праект. Прамая сакрэтнасць стала мінімальным патрабаваннем 16 мая 2025 года.
simplex-change-flathub = Для Linux праграма даступная таксама з Flathub.
simplex-change-channels = У версіі 6.5 з’явіліся публічныя каналы, якія не маюць скразнога шыфравання.

## Ключы

simplex-key-website = APK на GitHub і ва ўласным рэпазіторыі F-Droid праекта SimpleX Chat
simplex-key-google-play = Праграма з Google Play
simplex-key-f-droid-org = Галоўны рэпазіторый F-Droid, валанцёры якога збіраюць і падпісваюць праграму
simplex-key-repository = Уласны рэпазіторый F-Droid праекта SimpleX Chat
simplex-key-releases = На GitHub, для кожнага выпуску: спіс кантрольных сум для Linux (_sha256sums) і файлы APK
simplex-check-source = Узнаўляльныя зборкі: SimpleX Chat апісвае, як самастойна сабраць праграмы для Android і Linux і параўнаць іх з тымі, што на GitHub.
simplex-blocked-android = На Android: усталюйце праграму Orbot, якая злучаецца з Tor, і ў наладах SimpleX Chat, у раздзеле «Сетка і серверы» (Network & servers), уключыце «Выкарыстоўваць SOCKS-проксі» (Use SOCKS proxy).
simplex-blocked-ios = На iPhone: усталюйце праграму Orbot, якая працуе там як VPN, уключыце яе і ў раздзеле «Сетка і серверы» (Network & servers) для «Выкарыстоўваць вузлы .onion» (Use .onion hosts) выберыце «калі даступна» (when available). SimpleX Chat папярэджвае, што частка трафіку ўсё роўна можа ісці ў абход VPN, напрыклад калі праграма VPN аварыйна завершыцца.
simplex-blocked-servers = Калі сервер SimpleX ёсць у вас або ў чалавека, якому вы давяраеце: увядзіце яго ў раздзеле «Сетка і серверы» (Network & servers) замест тых, што зададзены загадзя.
