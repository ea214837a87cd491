### SimpleX Chat: yanayosemwa na mwongozo kuihusu.

## Kwa muhtasari

simplex-tagline = Bila nambari ya simu, bila jina la mtumiaji
simplex-aliases = SimpleX Messenger, Simplex, Simpleksi
simplex-summary = SimpleX Chat hufanya kazi bila kitambulisho chochote cha kipekee: haihitaji nambari ya simu wala jina la mtumiaji. Huendeshwa kwenye mtandao uliogatuliwa, jambo linaloifanya ifae mahali ambapo mawasiliano yanadhibitiwa.

## Taarifa

simplex-fact-network = Mtandao wake umegatuliwa, jambo ambalo, kwa mujibu wa Privacy Guides, linaifanya iwe zana yenye ufanisi dhidi ya udhibiti wa habari.
simplex-fact-no-identifiers = Kuitumia hakukuunganishi na kitambulisho chochote cha kipekee, iwe nambari ya simu au jina la mtumiaji.
simplex-fact-audited = Kampuni ya Trail of Bits ilifanya ukaguzi mnamo Oktoba 2022.
simplex-fact-joining = Unaweza kushiriki katika mazungumzo ya kikundi kwa kuchanganua msimbo wa QR au kwa kubofya kiungo cha mwaliko.
simplex-fact-chats = Unaweza kumwandikia mtu mmoja moja kwa moja au kupiga gumzo katika vikundi, vyenye vipengele vya msingi. Ujumbe unaweza kuhaririwa, na kupangwa muundo kwa Markdown.
simplex-fact-protocol = Tangu Oktoba 2024, Privacy Guides inasema kwamba ujumbe wa moja kwa moja na magumzo ya kikundi, pamoja na simu zilizosimbwa mwisho hadi mwisho, hulindwa kwa SimpleX Messaging Protocol, ambayo hutumia usimbaji fiche wa double ratchet.
simplex-fact-calls = Simu za sauti na za video zinawezekana pia, kwa usimbaji fiche wa mwisho hadi mwisho: walio kwenye simu hiyo tu ndio wanaoweza kuisikia na kuiona.
simplex-fact-moving = Hakuna seva kuu inayokuhifadhia nakala rudufu. Ili kuhamia kifaa kingine, hamisha data yako nje kisha uiingize huko.
simplex-fact-metadata = Tangu Oktoba 2024, Privacy Guides inasema kwamba programu hii hulinda metadata, kwa sababu ujumbe hupelekwa kupitia “simplex queues” (foleni) za njia moja.
simplex-fact-verification = Tangu Oktoba 2024, Privacy Guides inasema kwamba kuchanganua msimbo wa QR au kubofya kiungo cha mwaliko hukuwezesha kumthibitisha mwasiliani nje ya mtandao wa programu yenyewe, jambo linalokinga dhidi ya watoa huduma wa mtandao wanaojiweka katikati.
simplex-fact-own-protocol = Mradi unasema kwamba double ratchet inayolinda ujumbe wake ina usiri wa yaliyopita na usiri wa yajayo.
simplex-fact-third-audit = Kwa mujibu wa mradi, Trail of Bits ilikamilisha ukaguzi wa tatu mwaka 2026; ulikuwa bado haujachapishwa wakati haya yaliposomwa.
simplex-fact-reproducible = Matoleo ya Linux, pamoja na APK zilizo GitHub, yana uundaji unaoweza kurudiwa: mradi una hati (scripts) za kuyaunda kutokana na msimbo uliochapishwa na kulinganisha matokeo.
simplex-fact-more = Privacy Guides inaweka pia kiungo cha orodha ya mradi wenyewe ya vipengele vya faragha na usalama, pamoja na mipaka yake.
simplex-fact-channels = Chaneli za umma, mpya katika toleo la 6.5 la Aprili 2026, hazijasimbwa mwisho hadi mwisho: yeyote anayeendesha vipitishi vyake (relays) huona kinachoandikwa humo. Mradi unaziita toleo la kwanza la beta, na unasema kwamba utambulisho halisi wa wenye chaneli na wa wasomaji wake haujulikani kwa wanaoendesha vipitishi hivyo.
simplex-fact-operators = Seva zilizowekwa tayari katika programu huendeshwa na SimpleX Chat na, tangu Desemba 2024, pia na mwendeshaji wa pili, Flux.
simplex-fact-tor-and-servers = SimpleX Chat inaweza kuunganishwa kupitia Tor, kwa mfano kwa njia ya Orbot, na inaweza kutumia seva zako mwenyewe badala ya zile zilizowekwa tayari.

## Vipakuliwa

simplex-download-f-droid = SimpleX Chat ina hifadhi yake yenyewe ya F-Droid, yenye matoleo thabiti na ya beta yanayoundwa na wasanidi wake. Ukurasa unaonyesha anwani ya kuongeza katika programu ya F-Droid.
simplex-download-f-droid-org = F-Droid.org huunda yenyewe matoleo thabiti; huonekana huko siku kadhaa baadaye. Yamesainiwa kwa ufunguo mwingine: ili kubadilisha kati ya matoleo haya na yale ya vyanzo vingine, kwanza hamisha hifadhidata ya magumzo nje (export), kisha usakinishe programu upya na uingize hifadhidata hiyo (import).

## Vigezo

simplex-criterion-open-source-clients = msimbo na matoleo yako GitHub
simplex-criterion-no-identifier-to-contacts = hakuna nambari wala jina la mtumiaji la kushiriki
simplex-criterion-private-messages-encrypted = imeorodheshwa miongoni mwa programu za ujumbe uliosimbwa
simplex-criterion-audited = umefanywa na Trail of Bits, 2022 na 2024
simplex-criterion-forward-secrecy-now = mradi unasema hivyo kuhusu double ratchet yake
simplex-criterion-all-encrypted-by-default-now = si katika chaneli za umma, zilizoongezwa katika toleo la 6.5
simplex-criterion-all-messages-encryptable-now = si katika chaneli za umma, zilizoongezwa katika toleo la 6.5
simplex-criterion-future-secrecy-now = mradi unasema hivyo kuhusu double ratchet yake
simplex-criterion-decentralized = mtandao uliogatuliwa
simplex-criterion-all-five-systems = vipakuliwa kwa yote mitano
simplex-criterion-no-phone-number = bila nambari ya simu na bila jina la mtumiaji
simplex-criterion-open-source-servers-now = msimbo wa seva uko GitHub, chini ya AGPLv3

## Ukaguzi

simplex-audit-trail-of-bits-2022 = Ukaguzi wa SimpleX Chat. Privacy Guides haisemi uligundua nini.
simplex-audit-trail-of-bits-2024 = Ukaguzi wa pili wa kampuni hiyo hiyo, mara hii wa muundo wa usimbaji fiche.

## Maelezo ya kiufundi

simplex-spec-smp = Itifaki ya SimpleX Messaging Protocol
simplex-spec-double-ratchet = Double ratchet ya SimpleX, yenye ukinzani dhidi ya kompyuta za quantum

## Kilichobadilika

simplex-change-forward-secrecy = Sasa Privacy Guides inataja ukaguzi wa pili na SimpleX Messaging Protocol, yenye usimbaji fiche wa double ratchet na ukinzani dhidi ya kompyuta za quantum. Hilo linadokeza usiri wa yaliyopita na usiri wa yajayo, mambo ambayo ukurasa hauyasemi; mradi unayasema. Usiri wa yaliyopita ulifanywa kuwa sharti la kima cha chini mnamo 16 Mei 2025.
simplex-change-flathub = Kwa Linux, programu inapatikana pia kutoka Flathub.
simplex-change-channels = Toleo la 6.5 lilileta chaneli za umma, ambazo hazijasimbwa mwisho hadi mwisho.

## Funguo

simplex-key-website = APK iliyo GitHub na katika hifadhi ya F-Droid ya SimpleX Chat yenyewe
simplex-key-google-play = Programu kutoka Google Play
simplex-key-f-droid-org = Hifadhi kuu ya F-Droid, ambayo watu wake wa kujitolea huunda na kusaini programu hii
simplex-key-repository = Hifadhi ya F-Droid ya SimpleX Chat yenyewe
simplex-key-releases = Kwenye GitHub, kwa kila toleo: orodha ya checksum kwa ajili ya Linux (_sha256sums), na faili za APK
simplex-check-source = Uundaji unaoweza kurudiwa: SimpleX Chat inaeleza jinsi ya kuunda mwenyewe programu za Android na Linux na kuzilinganisha na zile zilizo GitHub.
simplex-blocked-android = Kwenye Android: sakinisha Orbot, ambayo huunganishwa na Tor, uianzishe, na uwashe “Use SOCKS proxy” (tumia seva mbadala ya SOCKS) katika “Network & servers” (mtandao na seva) kwenye mipangilio ya SimpleX Chat. Ili kuepuka miunganisho isiyopitia Tor, chagua “required” (lazima) kwa “Use .onion hosts” (tumia seva za .onion): hapo seva zisizo na anwani kama hiyo haziwezi kufikiwa.
simplex-blocked-ios = Kwenye iPhone: sakinisha Orbot, ambayo hapo hufanya kazi kama VPN, uiwashe, na uchague “when available” (inapopatikana) kwa “Use .onion hosts” (tumia seva za .onion) katika “Network & servers” (mtandao na seva). SimpleX Chat inaonya kwamba baadhi ya data bado inaweza kutoka bila kupitia VPN, kwa mfano programu ya VPN ikizimika ghafla.
simplex-blocked-servers = Ikiwa wewe au mtu unayemwamini anaendesha seva ya SimpleX: iweke katika “Network & servers” (mtandao na seva) badala ya zile zilizowekwa tayari.
