### Maneno ya programu hii yenyewe. Yanayosemwa kuhusu programu za ujumbe yako katika faili zilizo kando ya hii.

## Jina na lugha

app-name = Mwongozo wa Ujumbe
language-name = Kiswahili

## Sehemu ya juu

screen-guide = Programu za ujumbe
screen-about = Kuhusu
back = Rudi
language-menu = Lugha
language-unread = Bado haijasomwa na mzungumzaji asilia
theme-menu = Angavu au giza
theme-system = Kama mfumo
theme-light = Angavu
theme-dark = Giza
high-contrast = Utofautishaji wa juu
text-size = Ukubwa wa herufi
text-percent = { $percent }%
text-smaller = Herufi ndogo zaidi
text-normal = Ukubwa wa kawaida
text-larger = Herufi kubwa zaidi

## Orodha

standing-recommended-group = Zinazopendekezwa
standing-with-reservations-group = Kwa tahadhari

## Hadhi

standing-recommended = Inapendekezwa
standing-with-reservations = Kwa tahadhari
standing-recommended-about = Privacy Guides inaipendekeza kwa mawasiliano nyeti.
standing-in-one-case = Inapendekezwa katika hali moja
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = Haipendekezwi tena tangu { $date }
standing-no-longer-about = Privacy Guides imeiondoa kwenye orodha yake ya programu za ujumbe.
standing-edition = Kwenye ukurasa wa { $date }: { $standing }
standing-with-reservations-about = Privacy Guides iliiorodhesha kama chaguo la ziada tu, ikiwa na onyo.
client-of = Hutumia mtandao wa { $name }
warning-title = Kwa nini kuna onyo
delisted-title = Haimo tena kwenye orodha ya Privacy Guides tangu { $date }
caution-title = Fahamu hili kabla ya kuchagua

## Vipakuliwa na viungo

downloads-title = Pata { $name }
download-this-computer = Kwa kompyuta hii
download-other-computers = Kompyuta nyingine
download-browser = Kwenye kivinjari
download-phones = Kwa simu yako
download-several = Kwa mifumo kadhaa
download-none-here = Miongoni mwa vipakuliwa rasmi vya { $name }, hakuna cha { $system }.
download-missing = Hakuna ya { $system } kwenye orodha
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = Toleo la beta
download-needs-phone = Isakinishe kwenye simu kwanza
download-minimum = { $system } au ya baadaye
publisher-project = Rasmi
publisher-store = Watu wa kujitolea wa duka hilo
publisher-not-stated = Mchapishaji hajatajwa
link-homepage = Ukurasa mkuu
link-privacy = Sera ya faragha
link-documentation = Nyaraka
link-source-code = Msimbo wa chanzo
link-contribute = Changia
link-reference = Soma zaidi
link-more = Bofya kwa kitufe cha kulia ili kunakili anwani au kuonyesha msimbo wake wa QR
link-replaces = Badala ya { $address }

## Mifumo na mahali

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = Kivinjari
platform-android = Android
platform-ios = iOS
platform-several = Mifumo kadhaa
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = APK ya Android
channel-website = Tovuti rasmi

## Kwa muhtasari

glance-title = Kwa muhtasari
glance-note = { $level }: { $note }
glance-note-since = { $level }, tangu { $date }: { $note }
glance-privacy-guides = Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = Kabla ya hapo: { $level }
tier-minimum = Masharti ya kima cha chini
tier-best-case = Hali bora kabisa
tier-joining = Kujiunga

## Viwango vya uhakika

level-yes = Ndiyo
level-implied = Imedokezwa
level-partly = Kwa sehemu
level-no = Hapana
level-not-stated = Haijatajwa
level-yes-about = Chanzo kilichotajwa kando yake kinasema hivyo waziwazi.
level-implied-about = Chanzo kinadokeza hivyo bila kusema waziwazi.
level-partly-about = Ni kweli kwa sehemu tu.
level-no-about = Chanzo kinasema kwamba sivyo ilivyo, au kile kinachosema kinaondoa uwezekano huo.
level-not-stated-about = Mahali ambapo mwongozo huu ulitazama, hakuna kilichosemwa kuhusu jambo hili. Hilo halimaanishi “hapana”.

## Vyanzo

source-numbered = { $speaker } { $number }
source-page = ukurasa ulivyo leo
source-edition = ukurasa wa { $date }

## Nani anasema

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = { $name } yenyewe, ilisomwa mnamo { $date }
said-by-project-mark = { $words } *
said-by-project-legend = * Imesemwa na mradi wenyewe, au na F-Droid kujihusu yenyewe, si na Privacy Guides.
said-by-default = Pale ambapo hakuna aliyetajwa kuwa msemaji, anayesema ni Privacy Guides, au mwongozo huu wenyewe.
checked-all = Haya yote yalihakikiwa mara ya mwisho mnamo { $date } au baadaye.
said-by-downloads = Vipakuliwa rasmi

## Sehemu kuhusu programu ya ujumbe

topic-protection = Jinsi inavyolinda
topic-features = Inachoweza kufanya
topic-good-to-know = Mambo ya kujua
topic-background = Usuli
threats-title = Inasaidia kukukinga na nini
threats-of-page = Katika toleo la ukurasa wake ambalo ndilo msingi wa mwongozo huu, Privacy Guides ilisema kuhusu orodha yake yote kwamba inakinga dhidi ya:
threats-once-of-page = Katika toleo la ukurasa wake ambalo ndilo msingi wa mwongozo huu, Privacy Guides ilisema kuhusu orodha yake yote kwamba inakinga dhidi ya mambo yafuatayo. Programu hii ya ujumbe haimo tena kwenye orodha hiyo:
audits-title = Ukaguzi
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · mkaguzi hakutajwa na Privacy Guides
audit-report = Soma kuuhusu
variants-title = Matoleo ya { $name }
variant-gone = Limesitishwa (ilibainishwa mnamo { $date })
step-optional = Hiari
specifications-title = Maelezo ya kiufundi na makala
changes-title = Kilichobadilika
changes-criteria = Vigezo vya Privacy Guides
changes-all = Mabadiliko yote, ya programu zote za ujumbe
changes-none = Hakuna mabadiliko yanayojulikana.

## Tarehe na orodha

list-separator = { ", " }
date-day =
    { $day } { $month ->
        [1] Januari
        [2] Februari
        [3] Machi
        [4] Aprili
        [5] Mei
        [6] Juni
        [7] Julai
        [8] Agosti
        [9] Septemba
        [10] Oktoba
        [11] Novemba
       *[12] Desemba
    } { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] Januari
        [2] Februari
        [3] Machi
        [4] Aprili
        [5] Mei
        [6] Juni
        [7] Julai
        [8] Agosti
        [9] Septemba
        [10] Oktoba
        [11] Novemba
       *[12] Desemba
    } { $year }

## Arifa

banner-settings-put-aside = Mipangilio haikuweza kusomwa, kwa hiyo programu hii imeanza na mipangilio yake ya mwanzo. Faili ya zamani imehifadhiwa kama { $file }.
banner-settings-unusable = Mipangilio haikuweza kusomwa, na faili yake haikuweza kuwekwa kando. Programu hii inafanya kazi, lakini haiwezi kukumbuka chaguo zako.
banner-cannot-remember = Chaguo zako haziwezi kuhifadhiwa kwenye kompyuta hii. Programu hii inafanya kazi, lakini haitazikumbuka.
banner-forgotten = Kila kitu ambacho mwongozo huu ulikuwa umekumbuka kimefutwa: faili ya mipangilio na nakala rudufu zake. Historia ya kivinjari chako na faili ulizohifadhi hazijaguswa. Utakachochagua kuanzia sasa kitakumbukwa tena.
banner-not-forgotten = Kilichokumbukwa hakikuweza kufutwa. Futa faili hii mwenyewe: { $file }
banner-remembers-nothing = Kilichokumbukwa kimefutwa, na kuanzia sasa hakuna kinachokumbukwa. Faili ya mipangilio inasema hilo tu. Historia ya kivinjari chako na faili ulizohifadhi hazijaguswa.
banner-remembers-again = Kuanzia sasa, unachochagua kinakumbukwa kwenye kompyuta hii.
banner-link-failed = Hakuna kivinjari kilichoweza kufunguliwa. Nakili anwani na uifungue mwenyewe:
banner-link-requested = Kivinjari kiliombwa muda mfupi uliopita kufungua kiungo hiki. Ikiwa hakuna kinachoonekana, huenda bado kinaanza.
banner-facts-aged = Taarifa hizi zilipitiwa mara ya mwisho mnamo { $date }, miezi sita au zaidi iliyopita. Huenda baadhi zimebadilika tangu wakati huo. Angalia tovuti ya programu ya ujumbe yenyewe na ukurasa wa Privacy Guides ulivyo leo, au utafute toleo jipya zaidi la mwongozo huu.
copy = Nakili
copied = Imenakiliwa

## Kuhusu

about-lead = Mwongozo huu unakusaidia kuchagua programu ya ujumbe inayolinda faragha, na kukufikisha kwenye kipakuliwa chake rasmi.
about-versions-title = Toleo na taarifa
about-version = Toleo { $version }
about-edition = Taarifa kutoka ukurasa wa Privacy Guides ulivyokuwa mnamo { $date }
welcome = Taarifa kuhusu programu za ujumbe zinazolinda faragha, kutoka Privacy Guides na kutoka miradi ya programu hizo zenyewe, zilizopitiwa mara ya mwisho mnamo { $date }. Unachagua na kusoma bila intaneti: hakuna kinachotoka kwenye kompyuta hii isipokuwa ukifungua kiungo kwenye kivinjari chako.
welcome-language = Mwongozo huu hauna lugha ya mfumo wako. Kuna lugha nyingine: chagua moja kwa kitufe cha lugha kilicho juu, au bonyeza Ctrl+L.
about-promises-title = Cha kutarajia
about-no-connection = Mwongozo huu wenyewe hauanzishi muunganisho wowote. Kiungo hukabidhiwa kwa kivinjari chako pale tu unapokibofya, na ni viungo vile tu vilivyomo ndani ya mwongozo na vilivyohakikiwa. Kivinjari chako kinaweza kukikumbuka kiungo hicho, na mtandao wako unaweza kuona tovuti unayotembelea.
about-remembers = Mwongozo huu hukumbuka lugha, rangi na utofautishaji wake, ukubwa wa herufi na wa dirisha lake, programu ya ujumbe uliyotazama mwisho, yaliyo muhimu kwako na hatua ulizoweka alama; na hayo yote huhifadhiwa kwenye kompyuta hii tu.
about-remembers-nothing = Mwongozo huu haukumbuki chochote. Faili yake ya mipangilio inasema hilo tu.
about-memory-title = Kinachokumbukwa
about-memory-file = Faili ya mipangilio: { $file }
about-memory-no-folder = Hakuna folda ya mipangilio kwenye kompyuta hii, kwa hiyo hakuna kinachokumbukwa.
about-remember-nothing = Usikumbuke chochote
about-forget = Sahau kila kitu
about-keys = Kila kitu kinaweza kufanywa kwa kibodi: onyesha mikato (F1)
about-no-affiliation = Mwongozo huu hauhusiani na programu yoyote kati ya hizi za ujumbe, wala na Privacy Guides, na hakuna hata mmoja wao anayeuidhinisha.
about-own-research = Taarifa hubadilika. Kabla ya kutegemea programu ya ujumbe, soma kurasa zake yenyewe, na yaliyobadilika tangu taarifa hizi zilipopitiwa.
about-languages-title = Lugha
about-languages-unread = Tafsiri hizi bado hazijasomwa na mzungumzaji asilia aliye mmoja wa watu wa mradi huu: { $languages }.
about-languages-help = Ikiwa mojawapo ni lugha yako: uambie mradi kilicho na kosa au kisichoeleweka, kwa fomu ya tafsiri iliyo katika sehemu yake ya masuala (issues), au isome tafsiri yote na useme kwamba umeisoma.
about-languages-form = Fomu ya tafsiri ({ $host })
about-attribution-title = Taarifa zinatoka wapi
about-attribution = Taarifa na viungo vinatoka kwa Privacy Guides: kwenye ukurasa “Real-Time Communication: The Best Private Instant Messengers”, toleo la Kiebrania, la { $date }, na kwenye kurasa zake nyingine: { $pages }; vyote © wachangiaji wa Privacy Guides, chini ya CC BY-SA 4.0. Yameandikwa upya kwa maneno mengine, yamehakikiwa dhidi ya mabadiliko ya baadaye, na yamewekwa alama pale ambapo kitu kimebadilika. Yanayosemwa na miradi yenyewe yamewekwa alama ya majina yake.
about-page-link = Ukurasa ulivyo leo
about-licences-title = Leseni
about-licence-code = Programu: MIT au Apache 2.0, upendavyo.
about-licence-words = Taarifa, maneno na tafsiri: Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0).
about-licence-link = Leseni ya CC BY-SA 4.0
about-licence-fonts = Fonti: Open Sans, { $open_sans }, na Noto Sans, { $noto } na { $adobe }, chini ya SIL Open Font License 1.1.
about-licence-icons = Aikoni: Lucide, { $lucide }, chini ya leseni ya ISC; baadhi kutoka Feather, { $feather }, chini ya leseni ya MIT. Aikoni ya mwongozo huu wenyewe ni sehemu ya programu.
about-trademarks = Majina ya programu za ujumbe na ya maduka ni alama za biashara za wamiliki wake. Vigae vya rangi vimewekwa badala ya nembo zao.

## Mstari wa amri

cli-about = Chagua programu ya ujumbe inayolinda faragha na uipate kutoka tovuti au duka lake rasmi.
cli-lang = Lugha: { $languages }
cli-theme = Rangi: light, dark au system
cli-help = Onyesha msaada huu
cli-version = Onyesha toleo
cli-usage-heading = Matumizi:
cli-options-heading = Chaguo
cli-value-language = LUGHA
cli-value-theme = MANDHARI
cli-value-command = AMRI
error-prefix = hitilafu: { $problem }
error-see-help = Endesha “{ $command } --help” ili kuona inachokubali.
error-unknown-option = hakuna chaguo “{ $option }”
error-unexpected-value = “{ $value }” haikutarajiwa hapa
error-missing-value = “{ $option }” inahitaji thamani
error-repeated-option = “{ $option }” inaweza kutolewa mara moja tu
error-unknown-language = hakuna lugha “{ $value }”; chagua kati ya: { $languages }
error-unknown-theme = hakuna mandhari “{ $value }”; chagua kati ya: light, dark, system
error-not-text = hoja moja si maandishi halali
error-arguments = hoja hazieleweki
error-no-display = hakuna skrini (display) ya kufungulia dirisha; endesha programu hii kutoka kipindi chenye madirisha (graphical session), au weka DISPLAY au WAYLAND_DISPLAY
error-display-unreachable = skrini “{ $display }” haifikiki; anzisha programu hii kutoka kipindi chenye skrini hiyo, au weka { $variable } iwe skrini inayofikika
error-color-depth = kina cha rangi cha skrini ni biti { $bits }, na dirisha linahitaji 24; weka skrini au kompyuta ya mbali iwe biti 24 au 32
error-too-many-files = dirisha halikuweza kufunguliwa kwa sababu faili nyingi mno zimefunguliwa; funga programu nyingine au ongeza kikomo (“ulimit -n”), kisha uanze tena
error-no-resources = dirisha halikuweza kufunguliwa kwa sababu kumbukumbu ni ndogo mno au hakuna uzi (thread) zaidi unaoruhusiwa; funga programu nyingine kisha uanze tena
error-display-lost = muunganisho na skrini umekatika, na dirisha limepotea pamoja nao; anzisha programu hii tena
error-no-window = dirisha halikuweza kufunguliwa, na sababu haijulikani; anzisha programu hii kwenye terminali kwa MESSENGER_GUIDE_LOG=info na uripoti inachoandika
error-missing-library = maktaba inayohitajika na dirisha haipo: { $library }; isakinishe (kwenye Debian na Ubuntu: { $package }) kisha uanze tena
error-missing-other-library = maktaba inayohitajika na dirisha haipo: { $library }; sakinisha kifurushi chake kisha uanze tena
error-unexpected = hitilafu isiyotarajiwa imesimamisha programu hii; ianzishe tena, na ikisimama tena, ianzishe kwenye terminali kwa MESSENGER_GUIDE_LOG=info na uripoti inachoandika
error-data = data iliyomo ndani ya programu imeharibika; pakua programu hii tena kutoka tovuti yake rasmi
cli-commands-heading = Amri
cli-list = Orodhesha programu zote za ujumbe
cli-show = Onyesha kila kitu kuhusu programu ya ujumbe
cli-compare = Linganisha programu za ujumbe kando kwa kando; zote ikiwa hakuna iliyotajwa
cli-find = Tafuta programu za ujumbe kwa maneno, kama kwenye dirisha
cli-changes = Andika kilichobadilika, kipya zaidi kwanza: kwa programu moja ya ujumbe, au kwa zote na vigezo ikiwa hakuna iliyotajwa
cli-links = Andika viungo rasmi vya programu ya ujumbe
cli-open = Fungua kipakuliwa rasmi kwenye kivinjari, kama kitufe chake kinavyofanya
cli-verify = Hakiki kama faili iliyopakuliwa ni halisi
cli-handout = Andika ukurasa wa kuchapisha au kutuma, kama HTML: programu zote za ujumbe ikiwa hakuna iliyotajwa
cli-files = Faili ya kuhakiki, kwa mfano APK; unaweza kutoa kadhaa
cli-sha256 = SHA-256 ambayo faili inapaswa kuwa nayo
cli-json = Andika JSON, kwa ajili ya programu
cli-differences = Safu tu ambazo programu za ujumbe zinatofautiana
cli-messenger = Kitambulisho (ID) cha programu ya ujumbe, kama “list” inavyokiandika
cli-words = Cha kutafuta
cli-platform = Vipakuliwa vya mfumo mmoja tu, kwa mfano “linux”
cli-download = Mfumo kama vile “linux”, au kitambulisho (ID) cha kipakuliwa; ukiachwa, ni mfumo wa kompyuta hii
cli-value-messenger = PROGRAMU
cli-value-file = FAILI
cli-value-checksum = THAMANI
cli-value-words = MANENO
cli-value-platform = MFUMO
error-missing-argument = kinachokosekana: { $value }
error-unknown-command = hakuna amri “{ $value }”; chagua kati ya: { $known }
error-unknown-command-near = hakuna amri “{ $value }”; je, ulimaanisha “{ $near }”? Chagua kati ya: { $known }
error-unknown-messenger = hakuna programu ya ujumbe “{ $value }”; chagua kati ya: { $known }
error-unknown-messenger-near = hakuna programu ya ujumbe “{ $value }”; je, ulimaanisha “{ $near }”? Chagua kati ya: { $known }
error-unknown-platform = hakuna mfumo “{ $value }”; chagua kati ya: { $known }
error-unknown-platform-near = hakuna mfumo “{ $value }”; je, ulimaanisha “{ $near }”? Chagua kati ya: { $known }
error-no-download = { $name } haina kipakuliwa “{ $value }”; chagua kati ya: { $known }
error-no-browser = hakuna kivinjari cha kufungulia anwani; sakinisha kimoja, kitaje katika BROWSER, au fungua anwani kwenye kifaa kingine: { $address }
error-not-opened = kivinjari hakikufungua anwani; ifungue mwenyewe: { $address }
error-no-checksum = “{ $value }” si SHA-256; SHA-256 ina herufi 64: 0–9 na a–f
error-not-read = { $path } haikuweza kusomwa: { $reason }
error-unverified = angalau faili moja haikuweza kuhakikiwa, kwa hiyo hakuna kinachojulikana kuihusu
error-refused = USISAKINISHE: angalau faili moja imeharibika au si halisi; tazama hapo juu
error-write = matokeo hayakuweza kuandikwa: { $reason }
io-error-not-found = hakuna faili wala folda kama hiyo
io-error-no-access = ufikiaji hauruhusiwi
io-error-not-a-file = hiyo ni folda au kitu kingine, si faili
io-error-no-space = hakuna nafasi iliyobaki
io-error-read-only = mahali hapo ni pa kusoma tu
io-error-other = mfumo umeripoti hitilafu; MESSENGER_GUIDE_LOG=info inaonyesha ni ipi

## Kuhakiki faili

signing-keys-title = Jinsi ya kuhakiki ulichopakua
signing-keys-fingerprints = Alama za utambuzi (fingerprints) za funguo:
check-certificate = Linganisha alama ya utambuzi (fingerprint) ya ufunguo unaoisaini (hapa chini). Kwa faili ya APK, mwongozo huu unaweza kukufanyia hivyo.
check-repository = Alama ya utambuzi (fingerprint) ya hifadhi ya F-Droid (hapa chini): ilinganishe unapoongeza hifadhi hiyo.
check-signed-list = Checksum zilizosainiwa: linganisha faili na orodha ya mradi, hakiki saini ya orodha hiyo, na ulinganishe alama ya utambuzi (fingerprint) ya ufunguo wake (hapa chini).
check-store = Kwa kadiri mwongozo huu unavyojua, mradi hauchapishi chochote kinachoweza kutumiwa kuihakiki. Uhalisi wake unategemea duka pekee.
check-nothing = Kwa kadiri mwongozo huu unavyojua, mradi hauchapishi chochote kinachoweza kutumiwa kuihakiki. Ipate kutoka anwani rasmi tu.
check-browser = Huendeshwa ndani ya kivinjari, kwa hiyo hakuna faili ya kuhakiki. Hakikisha kwamba anwani ni ile rasmi.
verify-genuine = HALISI. Faili hii imesainiwa kwa ufunguo ambao { $name } inauchapisha kwa ajili ya programu hii. Hata hivyo faili hii inaweza kuwa ya toleo la zamani: tazama toleo hapa chini.
verify-genuine-recorded = HALISI. Faili hii imesainiwa kwa ufunguo ambao Privacy Guides imeurekodi kwa ajili ya { $name }. Kwa kadiri mwongozo huu unavyojua, { $name } yenyewe haichapishi ufunguo wowote. Hata hivyo faili hii inaweza kuwa ya toleo la zamani: tazama toleo hapa chini.
verify-other-key = USISAKINISHE. Faili hii inajitambulisha kuwa { $name } ({ $package }), lakini imesainiwa kwa ufunguo ambao mwongozo huu hauujui.
verify-channels-without-key = Mwongozo huu haujui funguo za sehemu zifuatazo, kwa hiyo hauwezi kutambua programu inayotoka huko: { $channels }. Sakinisha programu kama hiyo kutoka sehemu hiyo yenyewe tu.
verify-other-app = USISAKINISHE. Faili hii imesainiwa kwa ufunguo wa { $name }, lakini { $package } si mojawapo ya programu ambazo ufunguo huu umekusudiwa.
verify-not-signed = USISAKINISHE. Hii ni programu ya Android isiyo na saini. Hakuna anayeweza kujua nani aliitengeneza.
verify-damaged = USISAKINISHE. Faili hii iliharibika au ilibadilishwa baada ya kusainiwa, au imesainiwa kwa njia isiyoweza kuaminiwa.
verify-reason = Kilichopatikana, kwa maneno ya kiufundi: { $reason }
verify-no-key = HAIJAHAKIKIWA. Faili hii inajitambulisha kuwa { $name } ({ $package }), lakini mwongozo huu haujui ufunguo wowote wa programu hii. Hauwezi kusema kama faili ni halisi au la.
verify-unknown-app = HAIJAHAKIKIWA. Programu hii ({ $package }) si ya programu yoyote ya ujumbe iliyo katika mwongozo huu. Ikiwa uliambiwa kwamba ni mojawapo, usiisakinishe.
verify-not-apk = HAIJAHAKIKIWA. Hii si programu ya Android (APK), kwa hiyo haina saini ambayo mwongozo huu unaweza kuihakiki. Inaweza tu kulinganishwa.
verify-checksum = SHA-256 yake:
verify-checksum-is-given = INALINGANA. Faili ina SHA-256 ile ile uliyoitoa. Unaweza kuiamini kwa kadiri ile tu unavyopaamini mahali ulipoipata thamani hiyo.
verify-checksum-differs = USITUMIE FAILI HII. Haina SHA-256 uliyoitoa.
verify-only-compared = Si programu ya Android (APK), kwa hiyo mwongozo huu unaweza kuilinganisha tu.
verify-checksum-paste = Ikiwa mradi unachapisha thamani yake yenyewe ya faili hii, ibandike hapa chini: mwongozo huu utalinganisha hizo mbili.
verify-checksum-compare = Ikiwa mradi unachapisha thamani hii, ilinganishe, au itoe kwa --sha256.
verify-listed = INALINGANA na thamani iliyo katika { $list }, faili iliyo katika folda hiyo hiyo: upakuaji umekamilika. Ni saini ya { $list } tu inayoonyesha ni nani aliyeitengeneza faili iliyopakuliwa.
verify-listed-differs = USITUMIE FAILI HII. { $list }, iliyo katika folda hiyo hiyo, ina SHA-256 nyingine kwa ajili ya faili hii.
verify-steps = Ikiwa mradi unasaini orodha ya thamani kama hizo, hakiki saini hiyo pia:
verify-step-key = Pata ufunguo wa umma wa mradi, kwa mfano kwa anwani yake ya barua pepe:
verify-step-fingerprint = Linganisha alama yote nzima ya utambuzi (fingerprint) ya ufunguo. { $name } ({ $files }):
verify-step-gpg = Hakiki saini (weka majina ya faili zako). Sakinisha tu ikiwa saini ni halali (good) na imewekwa kwa ufunguo huo:
verify-app = Programu: { $package }, toleo { $version }. Saini zake: { $schemes }.
verify-signers = Alama ya utambuzi (fingerprint) ya cheti cha aliyesaini (SHA-256):

## Kuhakiki faili kwenye dirisha

fingerprint-title = Alama ya utambuzi
fingerprint-copy = Nakili alama ya utambuzi
fingerprint-code = Onyesha msimbo wa QR
fingerprint-scan = Elekeza kamera ya simu kwenye msimbo ili kusoma alama hii ya utambuzi (fingerprint) kama maandishi kwenye simu.
file-check-title = Hakiki faili
file-check-open = Hakiki faili iliyopakuliwa
file-check-about = Je, faili iliyopakuliwa ndiyo programu halisi? Iburute na kuiachia kwenye dirisha hili, au ichague. Mwongozo huu huisoma tu, kwenye kompyuta hii.
file-check-choose = Chagua faili
file-check-name = Faili: { $name }
file-check-waiting = Bado HAIJAHAKIKIWA. Itahakikiwa baada ya faili iliyo kabla yake.
file-check-running = Bado HAIJAHAKIKIWA. { $percent }% imesomwa hadi sasa.
file-check-cancel = Ghairi
file-check-cancelled = HAIJAHAKIKIWA. Uliughairi uhakiki, kwa hiyo hakuna kinachojulikana kuhusu faili hii.
file-check-not-read = HAIJAHAKIKIWA. Faili hii haikuweza kusomwa, kwa hiyo hakuna kinachojulikana kuihusu: { $reason }
file-check-cut = Zilitolewa faili nyingi kuliko zinazoweza kuhakikiwa kwa mara moja. Ni zile tu zilizoorodheshwa hapa zinazohakikiwa: { $count }.
file-check-no-dialog = Mfumo wa kompyuta hii hauonyeshi dirisha la kuchagulia faili. Iburute faili na kuiachia kwenye dirisha hili au, mahali ambapo hilo halifanyi kazi, ihakiki kwenye terminali:
file-check-paste = Ikiwa una SHA-256 ya faili hii kutoka kwa mradi, ibandike ili kulinganisha:
file-check-unreadable = Hii si SHA-256, kwa hiyo hakuna kilicholinganishwa. SHA-256 ina herufi 64: 0–9 na a–f.

## Kwenye terminali

terminal-id = ID
terminal-name = Jina
terminal-standing = Hadhi
terminal-in-short = Kwa kifupi
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = Tangu { $date }; kabla ya hapo: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = Jaribu maneno machache au mafupi zaidi; “list” huonyesha programu zote za ujumbe.
terminal-opened = Imekabidhiwa kwa kivinjari: { $address }
terminal-other-download = Kuna pia “{ $id }”: { $address }

## Kulinganisha

screen-compare = Linganisha
compare-lead = Yale ambayo kila moja inajulikana kuyafanya. “Haijatajwa” si “hapana”: maana yake ni kwamba hakuna kilichosemwa kuhusu jambo hilo pale mwongozo huu ulipoangalia.
compare-only-differences = Tofauti tu
compare-copy-markdown = Nakili kama Markdown
compare-copy-text = Nakili kama maandishi
compare-copy-csv = Nakili kama CSV
compare-choose = Programu za kulinganisha
compare-choose-two = Chagua programu mbili za ujumbe
compare-more = Zaidi
compare-network = Mtandao
compare-systems = Mifumo
compare-stores = Mahali pa kuipata
compare-audits = Ukaguzi
compare-basis = { $criterion }: { $name }
compare-choose-some = Hizi ni programu { $count } za kwanza kwenye orodha; nyingine zinaweza kupatikana kwa kuzitafuta humo
compare-columns = { $first }–{ $last } kati ya { $all }
compare-columns-back = Zilizotangulia
compare-columns-on = Zinazofuata
compare-basis-downloads = Vipakuliwa rasmi vinaelekeza wapi:
compare-basis-audit = { $date }: { $text }
compare-none = Chagua angalau programu moja ya ujumbe.

## Kutafuta

search-placeholder = Tafuta programu za ujumbe
search-clear = Futa utafutaji
search-found = Matokeo: { $count }
search-cut = Ni herufi { $count } za kwanza tu zinazotafutwa. Maneno machache hupata zaidi.
search-nothing = Hakuna matokeo
search-nothing-about = Jaribu maneno machache au mafupi zaidi, jina la mfumo kama vile “Android”, neno kama vile “vikundi”, au chagua yaliyo muhimu kwako hapo juu.

## Yaliyo muhimu

needs-title = Yaliyo muhimu kwako
needs-more = Zaidi
needs-fewer = Machache
needs-clear = Ondoa chaguo
needs-threats = Kinga dhidi ya
needs-devices = Vifaa vya kila mtu
needs-devices-about = Mifumo ambayo wewe na watu unaowasiliana nao mnaitumia. Programu ya ujumbe lazima ifanye kazi kwenye yote.
verdict-meets = Zinatimiza yote: { $count }
verdict-not-stated = Kuna jambo lisilotajwa: { $count }
verdict-does-not = Hazitimizi jambo moja au zaidi: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: kuna kipakuliwa rasmi.
reason-no-download = { $level }: hakuna kipakuliwa rasmi cha mfumo huo kilichoorodheshwa.

## Hatua za kuweka mipangilio

steps-done = Tayari: { $done } kati ya { $of }
steps-reset = Anza upya
blocked-title = Ikiwa imezuiwa mahali ulipo
blocked-check = Ukipata programu kutoka kwa mtu mwingine au mahali pasipo pa kawaida, hakiki faili kabla ya kuisakinisha.
blocked-noticed = Kukwepa kizuizi kunaweza kugunduliwa. Kabla ya kujaribu, fikiria yanayoweza kukupata mahali ulipo.

## Kwa rafiki

share = Shiriki
share-about = Maneno machache kuhusu { $name } kwa ajili ya rafiki, pamoja na vipakuliwa vyake rasmi:
share-copy = Nakili maandishi
share-tooltip = Mwambie rafiki kuhusu { $name }
share-official = Ipate kutoka hapa tu:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = Tahadhari: { $text }
share-change = { $date }: { $text }
share-source = Taarifa kutoka Privacy Guides (CC BY-SA 4.0), zilizoandikwa upya na Mwongozo wa Ujumbe, ambao ulizipitia mara ya mwisho mnamo { $date }.

## Ukurasa wa kuchapisha

handout-save = Hifadhi ukurasa
handout-about = Ukurasa wa kuchapisha au kutuma, wenye alama za utambuzi (fingerprints), na misimbo ya kuchanganua. Ukurasa mmoja uliochapishwa kwa kila moja ya hizi:
handout-saved = Imehifadhiwa. Ifungue kwenye kivinjari ili kuichapisha: { $file }
handout-no-dialog = Mfumo wa kompyuta hii hauonyeshi dirisha la kuhifadhia faili. Kwenye terminali, “messenger-guide handout” huandika ukurasa huo.
handout-not-saved = Ukurasa haukuweza kuhifadhiwa: { $reason }
handout-title = { $names }: programu za ujumbe zinazolinda faragha, kutoka Mwongozo wa Ujumbe
handout-official = Ipate kutoka sehemu hizi rasmi tu. Elekeza kamera ya simu kwenye msimbo ili kufungua anwani yake.
handout-fingerprints = Alama za utambuzi (fingerprints) za vipakuliwa halisi
handout-optional = { $text } (hiari)
handout-reviewed = Taarifa zilipitiwa mara ya mwisho mnamo { $date }. Huenda zimebadilika tangu wakati huo.

## Vidirisha

close = Funga
link-modal-title = Kiungo hiki kinaelekeza wapi
link-modal-scan = Elekeza kamera ya simu kwenye msimbo ili kufungua anwani hii kwenye simu.
link-modal-open = Fungua hapa
link-menu-open = Fungua
link-menu-copy = Nakili anwani
link-menu-code = Onyesha msimbo wa QR
text-menu-cut = Kata
text-menu-copy = Nakili
text-menu-paste = Bandika
text-menu-select-all = Chagua yote
download-code = Msimbo wa kuchanganua: { $name }
keys-title = Mikato ya kibodi
keys-tab = Kipengee kinachofuata, kilichotangulia
keys-arrows = Sogea kwenye orodha na kwenye jedwali, kwingine sogeza ukurasa
keys-page = Sogeza kwa ukurasa mmoja
keys-space = Sogeza kwa ukurasa mmoja, wakati hakuna kilicholengwa
keys-ends = Hadi mwanzo, hadi mwisho
keys-enter = Tumia kipengee kilicholengwa
keys-escape = Funga kilichofunguliwa, futa utafutaji
keys-screens = Badilisha skrini
keys-search = Tafuta; au anza tu kuandika
keys-language = Lugha
keys-text-size = Herufi kubwa zaidi, ndogo zaidi, ukubwa wa kawaida
keys-select = Chagua maandishi, kuanzia kipengee kilicholengwa au juu ya kinachoonekana
keys-caret = Kasa ndani ya maandishi, inayosogezwa kwa vishale: kuchagua kuanzia popote
keys-select-all = Chagua maandishi yote
keys-copy = Nakili kilichochaguliwa, au anwani ya kiungo kilicholengwa
keys-link = Menyu ya kiungo kilicholengwa, ya sehemu ya kuandika au ya kilichochaguliwa, kama kwa kitufe cha kulia cha kipanya
keys-close = Funga dirisha
keys-full-screen = Skrini nzima, na kurudi
keys-help = Orodha hii

## Ukurasa wa mwongozo (man)

man-name = JINA
man-synopsis = MUHTASARI
man-description = MAELEZO
man-environment = VIGEUZI VYA MAZINGIRA
man-files = FAILI
man-exit-status = HALI YA KUTOKA
man-version = TOLEO
man-log = Cha kuandika kwenye towe la hitilafu (standard error), kwa mfano “info”. Hakuna kinachoandikwa ikiwa haijawekwa.
man-settings = Yanayokumbukwa na dirisha. Faili isiyoweza kusomwa huhifadhiwa kando yake.
man-exit-0 = Imefaulu, hata kama programu inayosoma matokeo iliacha kusoma.
man-exit-1 = Kuna kilichoenda vibaya: hakuna skrini, hakuna kivinjari, data imeharibika.
man-exit-2 = Hoja zina makosa.
man-exit-3 = “verify” ilipata faili ambayo haipaswi kusakinishwa.
man-exit-4 = “verify” haikuweza kuhakiki kila faili.

## Jifunze

screen-learn = Jifunze
learn-list = Kwa maneno mepesi
learn-back-to = Rudi kwenye { $name }
learn-back-to-compare = Rudi kwenye Linganisha
learn-back-to-about = Rudi kwenye Kuhusu
learn-evidence = Uhakika
learn-evidence-tagline = Kila taarifa ina uhakika kiasi gani, na tangu lini
learn-evidence-lead = Mwongozo huu unasema yanayosemwa na kurasa chache za Privacy Guides, na yaliyobadilika tangu wakati huo, kwa mujibu wa Privacy Guides au wa miradi yenyewe. Kwa kila taarifa unaonyesha inatoka wapi; na kwa kila kigezo pia ina uhakika kiasi gani.
learn-levels-title = Maana ya ishara
learn-not-stated = “Haijatajwa” si “hapana”. Mahali ambapo hakuna kilichosemwa, programu ya ujumbe inaweza kuwa inatimiza kigezo au haikitimizi; mwongozo huu unaliacha swali wazi badala ya kukisia.
learn-claims-title = Kila kauli inatoka wapi
learn-claims-sources = Kando ya kila kauli unaona nani anaisema, pamoja na kiungo. Yaliyosemwa na Privacy Guides katika toleo la ukurasa wake ambalo ndilo msingi wa mwongozo huu yanaelekeza kwenye maandishi ya siku hiyo; yale inayoyasema leo, kwenye ukurasa ulivyo leo; na yanayosemwa na mradi wenyewe, kwenye ukurasa wa mradi huo, pamoja na siku uliposomwa. Weka kielekezi juu ya kiungo ili kuona anwani yake yote kabla ya chochote kufunguliwa.
learn-claims-own-words = Taarifa na viungo vinatoka kwa Privacy Guides na kwa miradi yenyewe. Sentensi hazitoki huko: maneno ni ya mwongozo huu wenyewe.
learn-claims-edition = Taarifa zinatoka kwenye ukurasa wa Privacy Guides ulivyokuwa mnamo { $date }. Zilipitiwa mara ya mwisho mnamo { $reviewed }.
learn-since-title = Nini hutokea kitu kinapobadilika
learn-since-notes = Mabadiliko ya baadaye hayaandikwi juu ya taarifa za awali. Huonekana kando ya programu ya ujumbe kama dokezo, lenye tarehe na chanzo chake lenyewe.
learn-since-levels = Mahali ambapo kiwango kimebadilika, ishara huonyesha kiwango cha leo, na cha awali kiko chini yake.
learn-since-links = Mahali ambapo anwani rasmi ilibadilishwa, kitufe huelekeza kwenye ile mpya. Ya zamani huhifadhiwa kwa ajili ya kulinganisha, lakini haifunguliwi kamwe.
learn-never-title = Mambo ambayo mwongozo huu haufanyi kamwe
learn-never-connect = Wenyewe hauanzishi muunganisho wowote: kila unachoonyesha kimo ndani yake.
learn-never-open = Hufungua tu anwani zilizomo ndani yake na zilizohakikiwa, na pale tu unapozibofya.
learn-never-tell = Haumwambii mtu yeyote unachosoma. Kiungo unachofungua hukabidhiwa kwa kivinjari chako, ambacho kinaweza kukikumbuka, na mtandao wako unaweza kuona tovuti unayotembelea.
learn-never-guess = Haujazi pengo lolote kwa kukisia, na haugeuzi ukimya kuwa “hapana”.
learn-criteria = Vigezo
learn-criteria-tagline = Programu za ujumbe hupimwa kwa vigezo gani
learn-criteria-title = Maana ya vigezo
learn-criteria-lead = Mambo ambayo Privacy Guides inayataka kutoka kwa programu ya ujumbe, na maana ya kila sharti.
learn-criteria-choice-title = Jinsi Privacy Guides inavyochagua
learn-criteria-choice = Privacy Guides haina uhusiano na miradi inayoipendekeza. Ili kubaki bila upendeleo, huipima kwa masharti yaliyo wazi, pamoja na masharti yake ya jumla. Inamshauri kila mtu ayafahamu kabla ya kuchagua, na afanye utafiti wake mwenyewe.
learn-criteria-best-case = Kile ambacho Privacy Guides inakiita hali bora kabisa (best case) huelezea mradi kamilifu: mradi uliopendekezwa unaweza kukosa baadhi ya mambo hayo au yote, na ulio nayo zaidi unaweza kupewa nafasi ya juu zaidi. Kwenye ukurasa ambao ndio msingi wa mwongozo huu, usiri wa yaliyopita ulikuwa miongoni mwa mambo hayo; mnamo 16 Mei 2025 ulifanywa kuwa sharti la kima cha chini.
learn-tier-minimum = Kiwango cha chini kabisa ambacho Privacy Guides inakitaka.
learn-tier-best-case = Ambacho mradi kamilifu ungekuwa nacho.
learn-tier-joining = Hiki si mojawapo ya vigezo vya Privacy Guides. Mwongozo huu unakiongeza, kwa sababu Privacy Guides inasema kuhusu baadhi ya programu za ujumbe kinachohitajika ili kujiunga.
learn-see-picture = Tazama kwenye mchoro
learn-see-networks = Aina za mitandao
learn-secrecy = Usiri wa yaliyopita na yajayo
learn-secrecy-tagline = Ufunguo ulioibwa hufichua nini
learn-secrecy-lead = Usimbaji fiche wa mwisho hadi mwisho hufanya kazi kwa funguo. Sifa hizi mbili huamua mtu anayeiba ufunguo anaweza kusoma nini kwa ufunguo huo: usiri wa yaliyopita (forward secrecy) hulinda yaliyoandikwa kabla, na usiri wa yajayo (future secrecy) yanayoandikwa baada ya hapo.
learn-legend-title = Jinsi ya kusoma michoro
learn-legend-time = Wakati unaenda kutoka kushoto kwenda kulia. Kila kisanduku cha safu ya chini ni ujumbe; juu yake kuna ufunguo unaoulinda.
learn-legend-key = Ufunguo
learn-legend-theft = Hapa mtu anaiba ufunguo
learn-legend-exchange = Ubadilishanaji wa funguo ambao mwizi haunasi
learn-legend-closed = Ujumbe unaobaki siri
learn-legend-open = Ujumbe unaofichuliwa
learn-without-title = Bila usiri wa yaliyopita
learn-without-about = Ufunguo ulioibwa hufichua jumbe zilizopita, pamoja na zinazofuata.
learn-forward-title = Kukiwa na usiri wa yaliyopita
learn-forward-limit = Usiri wa yaliyopita peke yake haulindi yanayoandikwa kuanzia sasa.
learn-future-title = Kukiwa na usiri wa yajayo pia
learn-future-about = Usiri wa yajayo pia huitwa usalama baada ya kuvamiwa (post-compromise security). Mara ya kwanza funguo zinapobadilishanwa bila aliyeiba ufunguo kufaulu kunasa ubadilishanaji huo, yeye hupoteza uwezo wa kusoma aliokuwa ameupata. Ili kuendelea kusoma, ingemlazimu kunasa mawasiliano yote kati ya pande hizo mbili.
learn-future-further = Ni yaliyoandikwa katikati ya hapo tu yanayoweza kusomwa. Ili kusoma zaidi, ingemlazimu mwizi kuiba funguo zaidi.
learn-networks = Mitandao
learn-networks-tagline = Njia ambazo ujumbe hupitia
learn-networks-lead = Ujumbe husafiri kwenye mtandao, na kuna njia kadhaa za kuujenga. Kila moja ina faida na hasara zake.
learn-legend-person = Mtu
learn-legend-server = Seva
learn-legend-relay = Kipitishi (relay) au nodi, ambayo hupitisha ujumbe
learn-advantages = Faida
learn-drawbacks = Hasara
learn-network-users = Programu za ujumbe za aina hii
learn-network-no-points = Privacy Guides haiorodheshi faida wala hasara za aina hii ya mtandao.
learn-threats = Vitisho
learn-threats-tagline = Mambo ya kujikinga nayo
learn-threats-lead = Huenda hakuna hata kimoja kati ya vitisho hivi kinachokuhusu; au huenda kimoja, baadhi au vyote vinakuhusu. Ni vigumu kupata zana inayokinga dhidi ya vyote.
learn-threats-choice = Kabla ya kuchagua programu ya ujumbe, inasaidia kujiuliza ni vipi kati ya hivi vinavyokuhusu.
learn-threats-title = Vitisho, kimoja kimoja
learn-threat-of-page = Privacy Guides inasema kuhusu orodha yake yote kwamba inakinga dhidi ya tishio hili.
learn-threat-named = Zilizotajwa na Privacy Guides hasa:
learn-changes-tagline = Kila badiliko la baadaye, jipya zaidi kwanza
learn-changes-lead = Mabadiliko ambayo ukurasa wa Privacy Guides wa { $date }, ambao ndio msingi wa mwongozo huu, hauyaonyeshi: ya kila programu ya ujumbe na ya vigezo, kwa kadiri mwongozo huu unavyoyajua. Yaliyo mapya zaidi yanatangulia.
learn-limits = Yasiyofichwa na usimbaji fiche wa mwisho hadi mwisho
learn-limits-tagline = Metadata, mtandao, funguo
learn-limits-lead = Kwa usimbaji fiche wa mwisho hadi mwisho, watu walio kwenye mazungumzo tu ndio wanaoweza kusoma kinachoandikwa, maadamu hakuna mtu mwingine anayefikia funguo zao au vifaa vyao. Hilo halimaanishi kwamba kila kitu kuhusu mazungumzo hayo kimefichwa.
learn-metadata-title = Metadata
learn-metadata-about = Metadata ni yale yanayoweza kujulikana kuhusu ujumbe bila kuusoma: nani anawasiliana na nani, lini, na mara ngapi.
learn-metadata-not-hidden = Usimbaji fiche wa mwisho hadi mwisho haufichi metadata.
learn-limits-networks-title = Mtandao unaonyesha nini
learn-limits-keys-title = Ufunguo ulioibwa hufichua nini
learn-limits-keys = Usalama wa mazungumzo hauzidi usalama wa funguo za kila aliye ndani yake. Bila usiri wa yaliyopita, ufunguo ulioibwa kwa mmoja wao tu hufichua jumbe zilizopita.
learn-blocked = Programu inapozuiwa
learn-blocked-tagline = Yanayoweza kusaidia, na yasiyofichwa nayo
learn-blocked-lead = Programu ya ujumbe imezuiwa mahali ambapo haiwezekani kufikia seva zake, au maduka inakotoka. Serikali, wasimamizi wa mitandao na watoa huduma wanaweza kufanya hivyo.
learn-blocked-helps-title = Yanayoweza kusaidia
learn-blocked-proxy = Seva mbadala (proxy), ambayo hupitisha muunganisho wako; iliyo bora ni ile inayoendeshwa na mtu unayemwamini.
learn-blocked-tor = Tor, ambayo hupitisha muunganisho wako kwenye seva zinazoendeshwa na watu wa kujitolea. Ikiwa huenda mtu anaufuatilia muunganisho wako, nawe una VPN unayoiamini, Privacy Guides inashauri uunganishe VPN hiyo kwanza.
learn-blocked-bridges = Madaraja (bridges) na miunganisho iliyogeuzwa sura, ambayo inaweza kufikisha kwenye Tor mahali ambapo Tor yenyewe imezuiwa.
learn-blocked-messengers = Njia zaidi, kama vile kutumia seva zako mwenyewe au kuwasiliana bila intaneti, hatua kwa hatua kutoka kwa miradi ya:
learn-blocked-limits-title = Yasiyofichwa nayo
learn-blocked-visible = Tor au VPN inaweza kuficha unachotembelea, lakini haiwezi kuficha kwamba unaitumia, na kwa kawaida Tor hutambulika kwa urahisi zaidi kuliko VPN. Hata miunganisho iliyogeuzwa sura inaweza kutambuliwa.
learn-blocked-later = Baada ya muda, madaraja (bridges) hujulikana. Hapo rekodi za miunganisho yako zinaweza kuonyesha kwamba ulitumia Tor.
learn-blocked-plan = Fikiria wanaozuia wana uwezo wa kufanya nini na matokeo gani yanaweza kufuata, na uwe na mpango wa utakachofanya iwapo utakamatwa.
learn-blocked-stores-title = Ikiwa duka limezuiwa
keys-back = Rudi kutoka kwenye maelezo

## Kwa wanaosikiliza dirisha

spoken-screens = Skrini
spoken-banner = Arifa
spoken-link-menu = Menyu ya kiungo
spoken-text-menu = Menyu ya maandishi
spoken-code = Msimbo wa QR wenye anwani { $address }
spoken-fingerprint-code = Msimbo wa QR wenye alama hii ya utambuzi kama maandishi
spoken-download = Pakua { $app } ya { $system }, { $host }
spoken-download-from = Pakua { $app } ya { $system } kutoka { $store }, { $host }
spoken-open-in-browser = Fungua { $app } kwenye kivinjari, { $host }
spoken-needs-clear = Ondoa uliyochagua kuwa muhimu kwako
spoken-needs-fold = { $words }: yaliyo muhimu kwako
spoken-columns-back = Programu za ujumbe zilizotangulia
spoken-columns-on = Programu za ujumbe zinazofuata
spoken-cell = { $name }, { $criterion }: { $words }
spoken-drawing-centralized = Mchoro: seva moja katikati, na watu wanane kuizunguka, kila mmoja ameunganishwa na seva hiyo tu.
spoken-drawing-federated = Mchoro: seva tatu, kila moja imeunganishwa na nyingine mbili. Kila moja ina watu wake wawili.
spoken-drawing-peer-to-peer = Mchoro: watu sita, waliounganishwa moja kwa moja wao kwa wao. Hakuna seva.
spoken-drawing-anonymous-routing = Mchoro: njia yenye mishale kutoka mtu mmoja hadi mwingine, kupitia nodi tatu kati ya tisa. Nodi nyingine hazitumiki.
spoken-drawing-decentralized-relays = Mchoro: vipitishi vinne, visivyounganishwa vyenyewe kwa vyenyewe, na watu wanne. Kila mtu ameunganishwa na vipitishi viwili.
spoken-drawing-one-key = Mchoro: jumbe saba kwa mpangilio wa wakati, zote chini ya ufunguo mmoja. Wakati wa ujumbe wa nne ufunguo unaibwa, na zote saba zinaweza kusomwa.
spoken-drawing-forward = Mchoro: jumbe saba kwa mpangilio wa wakati, kila moja ina ufunguo wake. Wakati wa ujumbe wa nne ufunguo wake unaibwa. Tatu zilizo kabla yake zinabaki zimefungwa; ule wa nne na zinazoufuata zinaweza kusomwa.
spoken-drawing-future = Mchoro: jumbe saba kwa mpangilio wa wakati, kila moja ina ufunguo wake. Wakati wa ujumbe wa nne ufunguo wake unaibwa, na baada ya wa tano funguo mpya zinabadilishanwa. Ni ujumbe wa nne na wa tano tu unaoweza kusomwa.
