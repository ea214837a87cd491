### Molly: што кажа пра яго даведнік.

## Сцісла

molly-tagline = Іншая праграма для Signal, на Android
molly-aliases = Молі, Молли, Molly Messenger
molly-case = Privacy Guides прапануе разгледзець гэты варыянт на Android, калі вам патрэбна абарона ад мэтавых атак
molly-summary = Molly — іншая праграма для сеткі Signal, толькі для Android. Яна дадае магчымасці для бяспекі і зручнасці, але давяраць даводзіцца дзвюм камандам замест адной.

## Спасылкі

molly-link-privacy = Уласнай палітыкі Molly на старонцы Privacy Guides не прыведзена; гэта палітыка Signal.

## Факты

molly-fact-network = Molly — альтэрнатыва ўласнай праграме Signal: яна працуе ў той самай сетцы і мае больш магчымасцей для бяспекі і зручнасці.
molly-fact-database = Лакальную базу даных праграмы, пакуль яна не выкарыстоўваецца, можна трымаць зашыфраванай з дапамогай парольнай фразы. Даныя, што засталіся ў аператыўнай памяці (RAM), можна надзейна сціраць, калі яны больш не патрэбны.
molly-fact-tor = Злучэнне можна накіраваць праз Tor.
molly-fact-reproducible = У той версіі старонкі, на якой заснаваны даведнік, і Molly, і Molly-FOSS падтрымліваюць узнаўляльныя зборкі: можна пацвердзіць, што APK адпавядае апублікаванаму зыходнаму коду.
molly-fact-everyday = Рэзервовыя копіі могуць стварацца па раскладзе, а праграма можа блакіравацца сама.
molly-fact-linked-device = Тэлефон з Android можа быць звязанай прыладай уліковага запісу Signal, а не асноўнай.
molly-fact-more = Іншыя магчымасці Privacy Guides пералічвае ў асобным артыкуле.
molly-fact-two-teams = З Molly вы давяраеце дзвюм камандам, Signal і Molly: разлічваеце, што абедзве своечасова выпусцяць бяспечныя абнаўленні.
molly-fact-updates = Новыя магчымасці і выпраўленні Signal прыходзяць з абнаўленнем раз на два тыдні. Выключэнне — праблемы бяспекі: іх выпраўляюць як мага хутчэй.
molly-fact-delay = Molly можа крыху адставаць ад Signal, і гэта можа паўплываць, напрыклад, на пераход з Signal на Molly.
molly-fact-same-security = У той версіі старонкі, на якой заснаваны даведнік, прыведзены тры версіі, усе з аднолькавымі паляпшэннямі бяспекі.
molly-fact-unifiedpush = UnifiedPush — гэта альтэрнатыва push-апавяшчэнням Google, якая мае адкрыты код.
molly-fact-mollysocket = Для UnifiedPush патрэбна асобная праграма пад назвай Mollysocket. Яе можна запусціць самастойна на іншым камп’ютары або на серверы (VPS) ці скарыстацца агульнадаступнай.
molly-fact-tutorial = Для гэтага ёсць пакрокавая інструкцыя на нямецкай мове.
molly-fact-unifiedpush-limit = UnifiedPush нельга выкарыстоўваць, пакуль Molly з’яўляецца звязанай прыладай.
molly-fact-proxy = Калі ў Molly ўключаны SOCKS-проксі або Tor, увесь трафік Molly ідзе гэтым шляхам. У маі 2025 года праекту Privacy Guides не было вядома ні пра ўцечкі IP-адрасоў, ні пра ўцечкі DNS-запытаў.

## Крытэрыі

molly-criterion-open-source-clients = стандартная версія мела прапрыетарны код, напрыклад сэрвісы Google, якія выкарыстоўвае і Signal
molly-criterion-open-source-clients-now = праект кажа, што версія адна, без прапрыетарнага кода
molly-criterion-no-identifier-to-contacts = як у Signal, сетка якога выкарыстоўваецца
molly-criterion-private-messages-encrypted = выкарыстоўвае сетку Signal
molly-criterion-all-messages-encryptable = выкарыстоўвае сетку Signal
molly-criterion-forward-secrecy = выкарыстоўвае сетку Signal
molly-criterion-future-secrecy = выкарыстоўвае сетку Signal
molly-criterion-all-encrypted-by-default = выкарыстоўвае сетку Signal
molly-criterion-decentralized = даведнік адносіць сетку Signal да цэнтралізаваных сэрвісаў
molly-criterion-all-five-systems = праграма для Android
molly-criterion-no-phone-number = патрэбны ўліковы запіс Signal, а для яго — нумар тэлефона
molly-criterion-open-source-servers-now = злучаецца з серверамі Signal, код якіх ёсць на GitHub
molly-criterion-audited-now = у яе README ніводзін аўдыт не названы

## Пагрозы

molly-threat-targeted-attacks = Privacy Guides прапануе падумаць пра яе на Android, калі нехта можа выбраць мэтай менавіта вас.

## Версіі

molly-variant-molly = У той версіі старонкі, на якой заснаваны даведнік, гэта была стандартная версія, з прапрыетарным кодам, напрыклад сэрвісамі Google. Яна падтрымлівае ўзнаўляльныя зборкі.
molly-variant-molly-foss = Яна не мела прапрыетарнага кода, напрыклад сэрвісаў Google, а разам з ім і некаторых магчымасцей, такіх як push-апавяшчэнні праз сэрвісы Google Play, якія эканомяць зарад батарэі. Яна падтрымлівала ўзнаўляльныя зборкі.
molly-variant-molly-up = Яна была заснавана на Molly-FOSS і дадавала push-апавяшчэнні праз UnifiedPush.

## Што змянілася

molly-change-molly-up = Privacy Guides больш не прыводзіць Molly-UP як асобную версію: абедзве прыведзеныя тады версіі, Molly і Molly-FOSS, маглі выкарыстоўваць UnifiedPush.
molly-change-one-version = Цяпер ёсць толькі адна версія Molly, і на яе сайце сказана, што яе код цалкам адкрыты, без прапрыетарнага. Molly-FOSS больш не з’яўляецца асобнай версіяй.

## Ключы

molly-key-app = Molly з уласнага рэпазіторыя F-Droid, Accrescent і GitHub
molly-key-repository = Уласны рэпазіторый F-Droid праекта Molly
molly-check-source = Узнаўляльныя зборкі: Molly апісвае, як самастойна сабраць APK і параўнаць яго з тым, што на GitHub.
molly-blocked-tor = Усталюйце праграму Orbot, якая злучаецца з Tor. У наладах Molly адкрыйце «Network» і для «Proxy» выберыце «Tor via Orbot». Для іншага проксі выберыце «SOCKS5».
