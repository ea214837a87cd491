### Mambo yanayohusu programu zote za ujumbe: vigezo, vitisho, aina za mitandao, na onyo kuhusu kundi la pili.

## Vigezo: masharti ya kima cha chini

criterion-open-source-clients = Programu za chanzo huria
criterion-open-source-clients-about = Mtu yeyote anaruhusiwa kusoma msimbo wa programu, hivyo watu wengine zaidi ya watengenezaji wake wanaweza kuchunguza inachofanya.
criterion-no-identifier-to-contacts = Bila kuwapa wawasiliani nambari au barua pepe
criterion-no-identifier-to-contacts-about = Watu unaowaandikia hawalazimiki kujua nambari yako ya simu, anwani yako ya barua pepe wala kitu kingine kinachokutambulisha.
criterion-private-messages-encrypted = Ujumbe wa faragha husimbwa kiotomatiki
criterion-private-messages-encrypted-about = Ujumbe wa faragha hutumia usimbaji fiche wa mwisho hadi mwisho bila mtu yeyote kulazimika kuuwasha: walio kwenye mazungumzo tu ndio wanaoweza kuusoma.
criterion-all-messages-encryptable = Usimbaji fiche unawezekana kwa jumbe zote
criterion-all-messages-encryptable-about = Usimbaji fiche wa mwisho hadi mwisho unaweza kutumika kwa kila ujumbe, katika mazungumzo ya aina yoyote.
criterion-audited = Ukaguzi huru umefanyika
criterion-audited-about = Wataalamu wasio wa mradi wameichunguza ili kutafuta udhaifu, na wametoa ripoti ya walichokipata.

## Vigezo: hali bora kabisa

criterion-forward-secrecy = Usiri wa yaliyopita
criterion-forward-secrecy-about = Kwa Kiingereza forward secrecy; pia huitwa “usiri wa mbele”. Funguo hubadilishwa mara nyingi sana kiasi kwamba anayeiba ufunguo wa leo hawezi kuutumia kusoma jumbe zilizopita. Privacy Guides iliufanya kuwa sharti la kima cha chini mnamo 16 Mei 2025.
criterion-future-secrecy = Usiri wa yajayo
criterion-future-secrecy-about = Pia huitwa usalama baada ya kuvamiwa (future secrecy, post-compromise security): mara ya kwanza funguo zinapobadilishanwa bila aliyeiba ufunguo kufaulu kunasa ubadilishanaji huo, yeye hupoteza uwezo wa kusoma aliokuwa ameupata, na hawezi kusoma jumbe zinazofuata.
criterion-open-source-servers = Seva za chanzo huria
criterion-open-source-servers-about = Msimbo unaoendeshwa kwenye seva pia uko wazi kwa umma.
criterion-decentralized = Mtandao uliogatuliwa
criterion-decentralized-about = Hakuna shirika moja linaloendesha mtandao wote: seva nyingi hufanya kazi pamoja (shirikisho), au programu huunganishwa moja kwa moja zenyewe kwa zenyewe (peer-to-peer).
criterion-all-encrypted-by-default = Kila kitu husimbwa kiotomatiki
criterion-all-encrypted-by-default-about = Kila ujumbe, hata katika vikundi, hutumia usimbaji fiche wa mwisho hadi mwisho bila mtu yeyote kulazimika kuuwasha.
criterion-all-five-systems = Mifumo yote mitano
criterion-all-five-systems-about = Kuna programu za Linux, Windows, macOS, Android na iOS.

## Vigezo: kujiunga

criterion-no-phone-number = Kujiunga bila nambari ya simu
criterion-no-phone-number-about = Unaweza kujiunga bila kutoa nambari ya simu, ambayo hukutambulisha wewe binafsi.

## Vitisho

threat-anonymity = Kutambuliwa
threat-anonymity-about = Mtu anataka kujua nani yuko nyuma ya shughuli fulani. Kinga hutenganisha wewe ni nani na unachofanya.
threat-targeted-attacks = Mashambulizi lengwa
threat-targeted-attacks-about = Mtu anakulenga wewe hasa, na anajaribu kufikia kifaa chako au data yako.
threat-supply-chain-attacks = Mashambulizi kupitia ugavi
threat-supply-chain-attacks-about = Udhaifu hupenyezwa katika programu nzuri au katika mojawapo ya sehemu zake kabla haijakufikia, yaani kupitia mnyororo wake wa ugavi. Kwa kawaida ni aina ya shambulizi lengwa.
threat-passive-attacks = Mashambulizi kwa wengi
threat-passive-attacks-about = Programu hasidi, uvujaji wa data na mashambulizi mengine yanayoelekezwa kwa watu wengi kwa wakati mmoja (passive attacks).
threat-service-providers = Watoa huduma
threat-service-providers-about = Yeyote anayeendesha huduma angeweza kusoma kinachopita ndani yake. Kinga hufanya kisisomeke kwake.
threat-mass-surveillance = Ufuatiliaji wa watu wengi
threat-mass-surveillance-about = Taasisi za serikali, mashirika, tovuti na huduma hushirikiana kufuatilia wanachofanya watu.
threat-surveillance-capitalism = Ubepari wa ufuatiliaji
threat-surveillance-capitalism-about = Mitandao mikubwa ya matangazo na kampuni nyingine zisizohesabika hukusanya data kuhusu watu.
threat-public-exposure = Kufichuka hadharani
threat-public-exposure-about = Mambo yanayokuhusu yanaweza kupatikana na yeyote anayetafuta. Kinga hupunguza yanayoweza kupatikana.
threat-censorship = Udhibiti wa habari
threat-censorship-about = Watu huzuiwa kupata habari, au hudhibitiwa wanapojieleza mtandaoni.

## Aina za mitandao

network-centralized = Huduma yenye kitovu kimoja
network-centralized-about = Shirika moja huendesha seva zote.
network-centralized-new-features = Vipengele vipya huja haraka.
network-centralized-finding-contacts = Ni rahisi kuwapata watu unaowajua.
network-centralized-restrictions = Shirika hilo linaweza kuiwekea huduma vizuizi.
network-centralized-change-of-hands = Huduma inaweza kupata mmiliki mwingine, au kubadilisha sera yake.
network-federated = Mtandao wa shirikisho
network-federated-about = Seva huru huwasiliana zenyewe kwa zenyewe, kama ilivyo kwa barua pepe.
network-federated-choice-of-trust = Wewe ndiye unayechagua wa kumwamini.
network-federated-metadata = Yeyote anayeendesha seva anaweza kuona sehemu ya metadata.
network-federated-slow-features = Vipengele vipya huja polepole zaidi.
network-peer-to-peer = Mtandao wa peer-to-peer
network-peer-to-peer-about = Programu huunganishwa moja kwa moja zenyewe kwa zenyewe.
network-peer-to-peer-no-server = Hakuna seva ya mtu mwingine katikati.
network-peer-to-peer-little-exposure = Ni machache sana yanayofichuka kwa wengine wasiohusika.
network-peer-to-peer-both-online = Lazima pande zote mbili ziwe mtandaoni.
network-peer-to-peer-battery = Betri huisha haraka zaidi.
network-peer-to-peer-ip-address = Anwani yako ya IP na anwani za IP za watu unaozungumza nao zinaweza kuonekana, isipokuwa Tor au VPN ikizificha.
network-anonymous-routing = Uelekezaji usiotambulisha
network-anonymous-routing-about = Ujumbe hauendi moja kwa moja unakokusudiwa: hupitia njia za mzunguko (anonymous routing).
network-anonymous-routing-hidden-parties = Huficha angalau jambo moja kati ya haya: nani alituma ujumbe, nani aliupokea, au kwamba wawili hao waliwahi kuwasiliana.
network-anonymous-routing-slow = Ni wa polepole.
network-anonymous-routing-mostly-text = Kwa sehemu kubwa huishia kwenye maandishi tu.
network-anonymous-routing-less-reliable = Uelekezaji huu unaweza usiwe wa kutegemewa sana kama aina nyingine.
network-decentralized-relays = Vipitishi vilivyogatuliwa
network-decentralized-relays-about = Ujumbe hupita kwenye vipitishi (relays) vya mtandao uliogatuliwa.

## Onyo kuhusu kundi la pili

warning-no-forward-secrecy = Hapa hakuna usiri wa yaliyopita (forward secrecy).
warning-other-needs = Inatimiza mahitaji fulani ambayo huenda programu zinazopendekezwa haziyatimizi.
warning-not-for-sensitive = Privacy Guides haiipendekezi kwa mawasiliano ya muda mrefu wala mawasiliano nyeti.
warning-key-compromise = Ufunguo wa mtu mmoja tu kwenye mazungumzo ukiibwa, usiri wa jumbe zote zilizopita za mazungumzo hayo huathirika.

## Kilichobadilika kwenye ukurasa wa chanzo

change-minimum-requirements = Usiri wa yaliyopita ulifanywa kuwa sharti la kima cha chini, na sasa unahitajika pia ukaguzi uliochapishwa wa upande wa tatu ulio huru na wenye sifa nzuri. Masharti yote yaliandikwa upya: programu ya ujumbe lazima itimize ya kima cha chini, na inafaa itimize mengine. Sehemu ya chaguo za ziada, yaani kundi la pili la mwongozo huu, iliondolewa.

## Mahitaji

need-no-phone-number = Bila nambari ya simu
need-forward-secrecy = Usiri wa yaliyopita
need-without-internet = Walio karibu, bila intaneti
need-without-internet-about = Ujumbe huwafikia watu walio karibu wakati hakuna muunganisho wa intaneti.
need-without-google-play = Android bila Google Play
need-without-google-play-about = Kuna kipakuliwa cha Android nje ya Google Play, kilicho rasmi au kilichotajwa na mradi. Hii inaonyesha programu inatoka wapi, si kama inafanya kazi kwenye simu isiyo na huduma za Google.
need-decentralized = Mtandao uliogatuliwa
need-number-hidden = Nambari isiyoonwa na wawasiliani
need-future-secrecy = Usiri wa yajayo
need-over-tor = Inaweza kupitia Tor
need-over-tor-about = Muunganisho unaweza kupita kwenye mtandao wa Tor.
need-where-blocked = Inaweza kufanya kazi mahali programu za ujumbe zimezuiwa
need-where-blocked-about = Kuna njia ya kuendelea kuitumia mahali ambapo programu za ujumbe, au intaneti, zimezuiwa. Iwapo njia hiyo inafanya kazi au la hutegemea kizuizi chenyewe.
need-audited = Ukaguzi huru umefanyika
need-reproducible-builds = Uundaji unaoweza kurudiwa
need-reproducible-builds-about = Inawezekana kuthibitisha kwamba programu unayosakinisha iliundwa kutokana na msimbo uliochapishwa (reproducible builds).
need-encrypted-groups = Vikundi vilivyosimbwa
need-encrypted-groups-about = Kuna magumzo ya kikundi yenye usimbaji fiche wa mwisho hadi mwisho.
need-calls = Kupiga simu
need-calls-about = Watu wanaweza kuzungumza, kwa sauti au kwa video.
answer-of-the-list = Privacy Guides inasema kuhusu orodha yake yote kwamba inakinga dhidi ya hili
answer-once-of-the-list = Privacy Guides ilisema hivyo kuhusu orodha yake, lakini programu hii ya ujumbe haimo tena
answer-outside-google-play = kwa Android kuna kipakuliwa nje ya Google Play, ambacho ni rasmi au kimetajwa na mradi
warning-short = Hakuna usiri wa yaliyopita

## Yanayosaidia mahali ambapo duka limezuiwa

store-step-f-droid-mirrors = Ikiwa hifadhi ya F-Droid imezuiwa: ifungue katika orodha ya hifadhi iliyo katika programu ya F-Droid. Ikiwa ina anwani nyingine za kupakulia, zimeorodheshwa chini ya “Vioo rasmi” (Official mirrors). Mipangilio ya F-Droid pia ina “Connect via SOCKS proxy” (unganisha kupitia seva mbadala ya SOCKS).
store-step-f-droid-nearby = Ili kupata programu bila intaneti kutoka kwa mtu aliye karibu: wewe na mtu huyo, kila mmoja afungue “Karibu” (Nearby) katika F-Droid na ampate mwenzake; kisha chagua programu. Wote wawili wanahitaji F-Droid kwa ajili ya hili.
