### Yanayosemwa kuhusu Session.

## Kwa kifupi

session-tagline = Ujumbe hupita kwenye nodi tatu
session-aliases = Session Messenger, Sesheni
session-summary = Programu ya ujumbe iliyogatuliwa, iliyojengwa kwa ajili ya mawasiliano ya faragha, salama na yasiyotambulisha. Nodi za mtandao wake huhifadhi ujumbe, na kila ujumbe uliosimbwa hupita kwenye nodi tatu kati ya hizo; lakini hakuna usiri wa yaliyopita, kwa hiyo ufunguo ulioibwa hufichua pia jumbe zilizopita.

## Vipakuliwa

session-download-linux = Kwenye Linux, Session inahitaji glibc 2.35 au toleo la baadaye, kama ilivyo katika Debian 12 au Ubuntu 22.04.

## Usuli

session-fact-focus = Session ni programu iliyogatuliwa. Lengo lake kuu ni kuwawezesha watu kuwasiliana kwa faragha, kwa usalama na bila kutambuliwa.
session-fact-own-protocol = Zamani ilijengwa juu ya Signal Protocol, ambayo iliibadilisha kwa itifaki yake yenyewe mnamo Desemba 2020.

## Ulinzi

session-fact-three-nodes = Wakati wa toleo la ukurasa ambalo ndilo msingi wa mwongozo huu, Oxen Service Node Network ilihifadhi ujumbe na kuupitisha. Kila ujumbe uliosimbwa ulipita njiani kwenye nodi zake tatu, kiasi kwamba kwa vitendo, kwa mujibu wa Privacy Guides, hakuna nodi iliyoweza kujua jambo lolote muhimu kuhusu watu waliotumia mtandao huo.
session-fact-encrypted-chats = Magumzo kati ya watu wawili na vikundi vilivyofungwa yanaweza kusimbwa mwisho hadi mwisho: wanaoshiriki tu ndio wanaoweza kuyasoma.

## Vipengele

session-fact-talking = Unaweza kumwandikia mtu mmoja, kupiga gumzo katika vikundi na kupiga simu za sauti.
session-fact-groups = Vikundi vilivyofungwa vinaweza kuwa na hadi wanachama 100, vikundi vilivyo wazi idadi yoyote.

## Mambo ya kujua

session-fact-no-forward-secrecy = Itifaki yake haina usiri wa yaliyopita: ufunguo ulioibwa hufichua pia jumbe zilizopita.
session-fact-open-groups = Kikundi kilicho wazi kimekusudiwa kuwa wazi. Privacy Guides inataja usimbaji fiche wa mwisho hadi mwisho kwa magumzo kati ya watu wawili na kwa vikundi vilivyofungwa tu.

## Kwa muhtasari

session-criterion-open-source-clients = msimbo umechapishwa GitHub
session-criterion-private-messages-encrypted = katika magumzo kati ya watu wawili na katika vikundi vilivyofungwa
session-criterion-all-messages-encryptable = yanatajwa magumzo kati ya watu wawili na vikundi vilivyofungwa tu
session-criterion-all-messages-encryptable-now = vikundi vilivyo wazi havijasimbwa mwisho hadi mwisho
session-criterion-audited = programu, 2021
session-criterion-forward-secrecy = haumo katika itifaki yake yenyewe
session-criterion-decentralized = mtandao wa Oxen Service Node Network
session-criterion-all-encrypted-by-default = vikundi vilivyo wazi vimekusudiwa kuwa wazi
session-criterion-all-encrypted-by-default-now = vikundi vilivyo wazi havijasimbwa mwisho hadi mwisho
session-criterion-all-five-systems = pia matoleo yaliyo GitHub
session-criterion-decentralized-now = mtandao wake yenyewe, Session Network
session-criterion-open-source-servers-now = msimbo wa seva zake za kuhifadhi uko GitHub
session-criterion-no-phone-number-now = hakuna nambari ya simu wala barua pepe inayohitajika ili kujisajili
session-criterion-no-identifier-to-contacts-now = Kitambulisho cha Akaunti (Account ID) huchukua nafasi ya vyote viwili
session-criterion-future-secrecy-now = mwanzo wa tangazo la itifaki yake mpya hauutaji miongoni mwa malengo

## Ukaguzi

session-audit-2021 = Oxen iliuomba mnamo Machi 2020; ulikamilika mnamo Aprili 2021. Uamuzi wake wakati huo: usalama kwa jumla ni mzuri, na watu wanaojali faragha yao wanaweza kutumia programu hii.

## Maelezo ya kiufundi

session-spec-whitepaper = Waraka wa kiufundi (whitepaper) kuhusu programu na itifaki yake
session-spec-protocol = Taarifa za kiufundi kuhusu Session Protocol

## Kilichobadilika

session-change-foundation = Sasa Session inaendeshwa na Session Technology Foundation, na msimbo wake umehamia kwenye akaunti ya taasisi hiyo iliyo GitHub.
session-change-open-groups = Privacy Guides ilisema kwamba vikundi vilivyo wazi havijasimbwa mwisho hadi mwisho. Hilo lilikuwa kwenye ukurasa wake hadi Session ilipoondolewa.
session-change-dropped = Usiri wa yaliyopita ulifanywa kuwa sharti la kima cha chini la Privacy Guides. Session na sehemu yote ya chaguo za ziada viliondolewa kwenye ukurasa.
session-change-network = Session iliuacha mtandao wa Oxen mnamo Mei 2025. Tangu wakati huo, mtandao wake yenyewe, Session Network, ndio unaopitisha ujumbe.
session-change-protocol-v2 = Session ilitangaza toleo jipya la itifaki yake, lenye usiri wa yaliyopita na kinga dhidi ya kompyuta za quantum. Kwa kadiri mwongozo huu ulivyoweza kupata, ni mpango tu: halikupatikana toleo lolote lililotolewa lenye itifaki hiyo.
session-change-funding = Taasisi ilitangaza kwamba wafanyakazi wake wa kulipwa walikuwa wamefanya kazi siku yao ya mwisho, na kwamba bila pesa zaidi ingelazimika kufunga shughuli baada ya 8 Julai 2026, pamoja na miundombinu. Tarehe hiyo imepita, na matoleo mapya yametoka tangu wakati huo; la karibuni zaidi ambalo mwongozo huu unalijua ni la 19 Novemba 2026. Kabla ya kuitegemea Session, angalia kwenye tovuti yake yenyewe kama bado inaendelea kufanya kazi.

## Funguo

session-key-app = Programu iliyo katika hifadhi ya F-Droid ya Session yenyewe
session-key-repository = Hifadhi ya F-Droid ya Session yenyewe
session-check-desktop = Checksum zilizosainiwa: kila toleo lina faili “signature.asc” yenye checksum za faili zake. Session inaeleza jinsi ya kuhakiki saini ya faili hiyo, na ufunguo ni wa nani.
session-check-android = Checksum zilizosainiwa: kila toleo lililo GitHub lina faili “signature.asc” yenye checksum za faili zake. Session inaeleza jinsi ya kuhakiki saini ya faili hiyo, na ufunguo ni wa nani.
