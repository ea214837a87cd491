### Signal: yanayosemwa na mwongozo kuihusu.

## Kwa muhtasari

signal-tagline = Ujumbe na simu zilizosimbwa
signal-aliases = Signal Messenger, Signal App, Signali
signal-summary = Signal ni programu ya ujumbe wa papo hapo na simu, vinavyolindwa kwa Signal Protocol. Unahitaji nambari ya simu ili kujisajili; jina la mtumiaji, pamoja na mpangilio unaofaa, vinaweza kuwaficha wawasiliani wako nambari hiyo.

## Taarifa

signal-fact-maker = Signal ni programu ya simu ya mkononi, pamoja na programu za kompyuta zinazoandamana nayo. Inatengenezwa na kampuni ya Signal Messenger LLC.
signal-fact-protocol = Unachoandika na kusema kinalindwa kwa Signal Protocol, ambayo Privacy Guides inaiita njia ya usimbaji fiche iliyo salama kwa kiwango cha juu sana.
signal-fact-secrecy = Itifaki hii ina usiri wa yaliyopita: funguo hubadilika mara nyingi sana kiasi kwamba ufunguo ulioibwa leo haufungui jumbe zilizopita. Ina pia usiri wa yajayo (post-compromise security): aliyeiba ufunguo hawezi kuendelea kusoma baada ya ubadilishanaji wa kwanza wa funguo ambao anashindwa kuunasa.
signal-fact-contacts-and-profiles = Orodha ya wawasiliani wako imesimbwa kwa PIN yako ya Signal, hivyo seva haiwezi kuisoma. Wasifu wako pia umesimbwa, na unashirikiwa tu na watu unaowasiliana nao.
signal-fact-private-groups = Vikundi pia vimefichwa ili seva isivijue: haina rekodi ya nani yumo katika kikundi, wala ya jina, picha au sifa nyingine za kikundi hicho.
signal-fact-sealed-sender = Kipengele cha “Mtumaji mwenye muhuri” (Sealed Sender) kikiwashwa, ujumbe huacha metadata kidogo (data kuhusu ujumbe, si iliyo ndani yake). Anwani ya mtumaji husimbwa pamoja na ujumbe; seva huona anwani ya mpokeaji tu.
signal-fact-reproducible = Matoleo ya Android yana uundaji unaoweza kurudiwa: inawezekana kuthibitisha kwamba programu kutoka Google Play, au APK ya Signal yenyewe, iliundwa kutokana na msimbo uliochapishwa.
signal-fact-messages-and-calls = Ujumbe wa papo hapo na simu hulindwa kwa itifaki hiyo hiyo moja.
signal-fact-username = Ili kuwaficha wawasiliani wako nambari yako ya simu, Privacy Guides inashauri uunde jina la mtumiaji, na uweke “Anayeweza kuona nambari yangu” (Who Can See My Number) kuwa “Hakuna mtu” (Nobody). Tarakimu zinazoongezwa kwenye jina hilo la mtumiaji hulifanya liwe gumu kubahatishwa.
signal-fact-phone-number = Huwezi kujisajili bila nambari ya simu.
signal-fact-sealed-sender-limits = Bila kubadilisha mipangilio, kipengele cha “Mtumaji mwenye muhuri” (Sealed Sender) huwashwa kati ya wawasiliani tu. Kinaweza kuwashwa kwa kila mtu, lakini hatari ya ujumbe taka huwa kubwa zaidi.
signal-fact-hardening = Privacy Guides ina mwongozo wa kuweka mipangilio ya Signal na kuifanya iwe ngumu zaidi kushambuliwa.
signal-fact-saved-number = Hata kama nambari yako ya simu imefichwa, watu walioihifadhi katika wawasiliani wa simu zao bado wanaiona: tayari wanaijua.
signal-fact-censored = Mahali ambapo Signal inakabiliwa na udhibiti wa habari, programu inaweza kujaribu kuukwepa, na inaweza kuunganishwa kupitia seva mbadala (proxy).
signal-fact-proxy-limit = Yeyote anayezuia Signal anaweza kugundua kwamba unaitumia kupitia seva mbadala (proxy), kwa sababu si miunganisho yote ya programu inayopitishwa kwenye seva hiyo. Kwa sababu hiyo, mnamo 2022 Privacy Guides ilipendekeza Molly pamoja na Orbot badala yake. Yeyote anayeendesha seva mbadala hawezi kusoma kinachopita ndani yake.

## Vipakuliwa

signal-download-linux = Kwenye Linux, Signal hupatikana kama kifurushi cha .deb, kama cha Debian na Ubuntu, na inahitaji glibc 2.34 au toleo la baadaye.

## Vigezo

signal-criterion-open-source-clients = msimbo uko GitHub; Privacy Guides inabainisha kuwa Signal hutumia huduma za Google
signal-criterion-no-identifier-to-contacts = kwa jina la mtumiaji, na “Anayeweza kuona nambari yangu” (Who Can See My Number) ikiwekwa kuwa “Hakuna mtu” (Nobody)
signal-criterion-private-messages-encrypted = hulindwa kwa Signal Protocol
signal-criterion-all-messages-encryptable = ujumbe na simu vilevile
signal-criterion-audited = itifaki, 2016
signal-criterion-forward-secrecy = katika Signal Protocol
signal-criterion-future-secrecy = katika Signal Protocol
signal-criterion-open-source-servers-now = msimbo wa seva uko GitHub, chini ya AGPLv3
signal-criterion-decentralized = mwongozo huu unaihesabu miongoni mwa huduma zenye kitovu kimoja
signal-criterion-all-encrypted-by-default = ujumbe na simu vilevile
signal-criterion-all-five-systems = pia kama APK ya Android
signal-criterion-no-phone-number = nambari ya simu inahitajika

## Ukaguzi

signal-audit-protocol-2016 = Ukaguzi huru wa Signal Protocol. Privacy Guides haisemi uligundua nini.

## Kuweka mipangilio

signal-setup = Wafiche nambari yako ya simu watu ambao hawajaihifadhi
signal-step-profile = Nenda kwenye mipangilio ya Signal na uguse wasifu wa akaunti yako, juu kabisa.
signal-step-username = Gusa “Jina la mtumiaji” (Username). Kwenye skrini ya “Sajili jina lako la Mtumiaji la Signal” (Set up your Signal username), chagua “Endelea” (Continue).
signal-step-enter = Weka jina la mtumiaji. Tarakimu huongezwa kwake kila wakati, ili liwe la kipekee na gumu kubahatishwa: kwa mfano, “John” linaweza kuwa @john.35. Tarakimu ni mbili usipochagua zaidi; jina la mtumiaji na tarakimu pamoja vinaweza kuwa na hadi herufi 32.
signal-step-privacy = Rudi kwenye ukurasa mkuu wa mipangilio na ufungue “Faragha” (Privacy).
signal-step-phone-number = Fungua “Nambari ya Simu” (Phone Number).
signal-step-who-can-see = Weka “Anayeweza kuona nambari yangu” (Who Can See My Number) kuwa “Hakuna mtu” (Nobody).
signal-step-who-can-find = Weka pia “Yule anayeweza kunipata kupitia nambari yangu” (Who Can Find Me By Number) kuwa “Hakuna mtu” (Nobody). Hapo watu ambao tayari wana nambari yako hawawezi kuitumia kugundua akaunti yako.

## Maelezo ya kiufundi

signal-spec-protocol-documentation = Maelezo ya kiufundi ya Signal Protocol

## Kilichobadilika

signal-change-github-releases = Sasa Privacy Guides inaorodhesha pia matoleo ya Signal ya Android yaliyo GitHub.

## Funguo

signal-key-android-13 = APK ya Signal yenyewe na Google Play, kwenye Android 13 au ya baadaye
signal-key-older-android = APK ya Signal yenyewe na Google Play, kwenye Android ya zamani zaidi
signal-check-android = Uundaji unaoweza kurudiwa: Signal inasema kwamba programu kutoka Google Play na APK kutoka tovuti yake zinaweza kulinganishwa na msimbo wa chanzo, kwa kuiunda programu mwenyewe.
signal-check-linux = Uundaji unaoweza kurudiwa, kama jaribio: Signal inaeleza jinsi ya kuunda mwenyewe kifurushi cha Debian na Ubuntu na kukilinganisha, na inasema kwamba huenda hilo lisifanye kazi bado.
signal-check-desktop = Mwongozo huu haujui njia yoyote ya kuihakiki. Signal inasema kwamba uundaji unaoweza kurudiwa kwa Windows na macOS bado haupatikani.
signal-blocked-circumvention = Kwenye simu: katika mipangilio ya Signal, fungua “Faragha” (Privacy), kisha “ya juu” (Advanced), na uwashe “Kukwepa udhibiti” (Censorship circumvention). Signal inasema ufanye hivyo mahali tu ambapo Signal inakabiliwa na udhibiti wa habari; hapo programu hujaribu kuukwepa.
signal-blocked-proxy = Mwombe mtu unayemwamini, aliye mahali ambapo Signal haijazuiwa, aendeshe seva mbadala (proxy) ya Signal: Signal inatoa programu ya kufanya hivyo. Seva hiyo hushirikiwa kama anwani inayoanza na https://signal.tube/#.
signal-blocked-use-proxy = Ili kutumia seva mbadala (proxy) kwenye Android: katika mipangilio ya Signal, fungua “Data na hifadhi” (Data and storage), kisha “Tumia kipengele mbadala” (Use proxy), na uweke anwani ya seva hiyo. Signal inasema ufanye hivyo ikiwa tu Signal haiunganishwi kwa njia nyingine.
