### Briar: yanayosemwa na mwongozo kuihusu.

## Kwa muhtasari

briar-tagline = Kupitia Tor, au bila intaneti kwa walio karibu
briar-aliases = Briar Messenger, Braia, Braya
briar-summary = Briar ni programu ya ujumbe uliosimbwa, inayounganishwa na programu za watu wengine kupitia mtandao wa Tor, jambo linaloifanya ifae dhidi ya udhibiti wa habari. Watu walio karibu wanaweza pia kuunganishwa kwa Wi-Fi au Bluetooth, jambo linaloweza kusaidia mahali ambapo kupata intaneti ni tatizo.

## Viungo

briar-link-contribute = Hufungua sehemu ya michango kwenye ukurasa wa msimbo wa chanzo. Katika toleo la ukurasa ambalo ndilo msingi wa mwongozo huu, kiungo kilielekeza kwenye ukurasa mkuu, ambao njia za kuchangia ziko chini yake kabisa.

## Vipakuliwa

briar-download-flathub = Briar yenyewe inapanga kuchapisha Flatpak, na hadi wakati huo inazieleza njia zote za kusakinisha Briar Desktop kuwa nusu rasmi.

## Taarifa

briar-fact-about = Briar ni programu ya ujumbe inayosimba unachoandika. Kupitia mtandao wa Tor, programu yako huunganishwa na programu za watu unaowasiliana nao.
briar-fact-specification = Mradi umechapisha kwa ukamilifu maelezo yake ya kiufundi, yaani maelezo sahihi ya jinsi Briar inavyofanya kazi.
briar-fact-forward-secrecy = Kuna usiri wa yaliyopita: funguo hubadilika mara nyingi sana kiasi kwamba ufunguo ulioibwa leo haufungui jumbe zilizopita. Unatokana na itifaki mbili za Briar yenyewe, Bramble Handshake na Bramble Transport.
briar-fact-censorship = Kwa sababu miunganisho hupitia Tor, Privacy Guides inaichukulia Briar kuwa njia yenye ufanisi ya kukwepa udhibiti wa habari.
briar-fact-audited = Programu ilipitia ukaguzi huru; ripoti ambayo Privacy Guides inaweka kiungo chake ni ya 2017. Kwa uelekezaji usiotambulisha, Briar hutegemea Tor, ambayo pia imekaguliwa.
briar-fact-nearby = Vifaa vilivyo karibu vinaweza kuunganishwa kwa Wi-Fi au Bluetooth. Mtandao kama huo wa mahali hapo (mesh) unaweza kusaidia mahali ambapo intaneti haifikiki.
briar-fact-adding-contacts = Watu wawili huwa wawasiliani pale tu kila mmoja anapokuwa amemwongeza mwenzake. Hubadilishana viungo vya briar:// au, wakiwa mahali pamoja, kila mmoja huchanganua msimbo wa QR wa mwenzake.
briar-fact-systems = Privacy Guides inaorodhesha programu za Linux, Windows na Android. Hakuna iliyoorodheshwa ya macOS wala iOS; hilo halimaanishi kwamba hakuna.
briar-fact-reproducible = Uundaji wake unaweza kurudiwa: mradi unatoa zana za kuhakiki kwamba APK iliyochapishwa haina kitu kingine zaidi ya msimbo wake wa chanzo ulio wazi.
briar-fact-groups = Kuna vikundi vya faragha. Kwa mujibu wa mradi, mawasiliano yote kati ya vifaa yamesimbwa mwisho hadi mwisho.
briar-fact-desktop-beta = Briar Desktop hutolewa kama toleo la beta. README yake inazieleza njia zote za kuisakinisha, vikiwemo vipakuliwa vya tovuti ya Briar yenyewe, kuwa nusu rasmi tu.
briar-fact-no-servers = Briar haina seva zinazoweza kuzuiwa. Mahali ambapo Tor imezuiwa, Briar inaweza kutumia madaraja (bridges); bila intaneti, inaweza kutumia Bluetooth au Wi-Fi.

## Vigezo

briar-criterion-open-source-clients = msimbo umechapishwa
briar-criterion-no-identifier-to-contacts = wawasiliani huongezwa kwa kiungo au msimbo wa QR
briar-criterion-private-messages-encrypted = inaelezwa kuwa programu ya ujumbe uliosimbwa
briar-criterion-audited = programu, 2017
briar-criterion-forward-secrecy = kupitia itifaki za Bramble
briar-criterion-decentralized = kutoka programu hadi programu: Tor, Wi-Fi au Bluetooth
briar-criterion-all-five-systems = hakuna iliyoorodheshwa ya macOS wala iOS
briar-criterion-all-messages-encryptable-now = mawasiliano yote kati ya vifaa
briar-criterion-all-encrypted-by-default-now = mawasiliano yote kati ya vifaa
briar-criterion-no-phone-number-now = akaunti inahitaji jina la utani na nenosiri, na hukaa kwenye kifaa
briar-criterion-open-source-servers-now = haitegemei seva kuu
briar-criterion-future-secrecy-now = README yake na ukurasa wake “How it works” (jinsi inavyofanya kazi) havitaji jambo hili

## Ukaguzi

briar-audit-client-2017 = Ukaguzi huru wa programu. Privacy Guides haisemi uligundua nini.

## Maelezo ya kiufundi

briar-spec-briar-spec = Maelezo ya kiufundi ya Briar
briar-spec-bramble-handshake = Itifaki ya Bramble Handshake Protocol
briar-spec-bramble-transport = Itifaki ya Bramble Transport Protocol

## Funguo

briar-key-app = Briar kutoka tovuti yake yenyewe (APK), kutoka hifadhi yake yenyewe ya F-Droid, na kutoka Google Play
briar-check-source = Uundaji unaoweza kurudiwa: Briar inatoa zana za kukuwezesha uunde APK mwenyewe na kuilinganisha na ile iliyochapishwa.
briar-blocked-bridges = Ikiwa Tor pia imezuiwa: katika mipangilio, fungua “Viunganishi” (Connections), na katika “Unganisha njia kwa mtandao wa Tor” (Connection method for Tor network) chagua “Tumia mtandao wa Tor na madaraja” (Use Tor network with bridges). “Kiotomatiki inategemeana na mahali” (Automatic based on location) huiachia Briar uamuzi.
briar-blocked-nearby = Bila intaneti: katika “Viunganishi” (Connections), iruhusu Briar iwafikie wawasiliani kwa Bluetooth au kwenye mtandao uo huo wa Wi-Fi.
briar-blocked-drive = Ikiwa hakuna hata njia moja kati ya hizi inayomfikia mwasiliani: “Connect via Removable Drive” (unganisha kupitia kifaa kinachochomolewa) huandika jumbe zako, zikiwa zimesimbwa, kwenye flash ya USB au kadi ya SD, ambayo kisha unamfikishia.
briar-blocked-pass-on = Ili kumpa mtu programu bila intaneti: fungua “Share this app offline” (shiriki programu hii bila intaneti). Simu hufungua mtandaopepe wa Wi-Fi (hotspot), ambao kupitia kwake watu walio karibu wanaweza kupakua Briar. Au hifadhi programu kama faili ya APK na uitume kwa njia nyingine.
