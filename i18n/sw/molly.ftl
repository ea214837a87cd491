### Molly: yanayosemwa na mwongozo kuihusu.

## Kwa muhtasari

molly-tagline = Programu nyingine ya kutumia Signal, kwenye Android
molly-aliases = Molly Messenger, Moli
molly-case = Privacy Guides inatoa wazo la kuifikiria kwenye Android, ikiwa unahitaji kinga dhidi ya mashambulizi lengwa
molly-summary = Molly ni programu mbadala ya mtandao wa Signal, kwa Android tu. Inaongeza vipengele vya usalama na vya urahisi wa kutumia, na maana yake ni kuamini timu mbili badala ya moja.

## Viungo

molly-link-privacy = Privacy Guides haiorodheshi sera ya Molly yenyewe; hii ni ya Signal.

## Taarifa

molly-fact-network = Molly ni mbadala wa programu ya Signal yenyewe: inafikia mtandao huo huo, ikiwa na vipengele zaidi vya usalama na vya urahisi wa kutumia.
molly-fact-database = Hifadhidata ya programu iliyo kwenye kifaa inaweza kusimbwa kwa kaulisiri (passphrase) wakati haitumiki. Data iliyobaki kwenye kumbukumbu (RAM) inaweza kufutwa kwa usalama ikiwa haihitajiki tena.
molly-fact-tor = Muunganisho unaweza kupitishwa kwenye Tor.
molly-fact-reproducible = Katika toleo la ukurasa ambalo ndilo msingi wa mwongozo huu, Molly na Molly-FOSS zote mbili zinaruhusu uundaji unaoweza kurudiwa: inawezekana kuthibitisha kwamba APK inalingana na msimbo wa chanzo uliochapishwa.
molly-fact-everyday = Nakala rudufu zinaweza kufanywa kwa ratiba, na programu inaweza kujifunga yenyewe.
molly-fact-linked-device = Simu ya Android inaweza kuwa kifaa kilichounganishwa cha akaunti ya Signal, badala ya kuwa kifaa kikuu cha akaunti hiyo.
molly-fact-more = Privacy Guides inaorodhesha vipengele zaidi katika makala nyingine.
molly-fact-two-teams = Ukitumia Molly, unaamini timu mbili kuleta masasisho salama kwa wakati: ya Signal na ya Molly.
molly-fact-updates = Vipengele vipya vya Signal na marekebisho yake hufika kwa sasisho kila baada ya wiki mbili. Matatizo ya usalama hayafuati ratiba hiyo: hurekebishwa mapema iwezekanavyo.
molly-fact-delay = Molly inaweza kuwa nyuma kidogo ya Signal, na hilo linaweza kuathiri mambo kama vile kuhama kutoka Signal kwenda Molly.
molly-fact-same-security = Toleo la ukurasa ambalo ndilo msingi wa mwongozo huu linaorodhesha matoleo matatu, yote yakiwa na maboresho yale yale ya usalama.
molly-fact-unifiedpush = UnifiedPush ni mbadala wa chanzo huria wa arifa za push za Google.
molly-fact-mollysocket = Ili kutumia UnifiedPush, inahitajika programu nyingine inayoitwa Mollysocket. Unaweza kuiendesha mwenyewe kwenye kompyuta nyingine au kwenye seva (VPS), au kutumia iliyo wazi kwa umma.
molly-fact-tutorial = Kuna mafunzo ya hatua kwa hatua kuhusu hili, kwa Kijerumani.
molly-fact-unifiedpush-limit = UnifiedPush haiwezi kutumika wakati Molly ni kifaa kilichounganishwa.
molly-fact-proxy = Seva mbadala (proxy) ya SOCKS au Tor ikiwashwa katika Molly, mawasiliano yake yote ya mtandao hupitia huko. Mnamo Mei 2025, Privacy Guides haikujua uvujaji wowote wa anwani za IP wala wa maombi ya DNS.

## Vigezo

molly-criterion-open-source-clients = toleo la kawaida lilikuwa na msimbo usio huria (proprietary), kama vile huduma za Google ambazo Signal pia huzitumia
molly-criterion-open-source-clients-now = mradi unasema kwamba kuna toleo moja, lisilo na msimbo usio huria
molly-criterion-no-identifier-to-contacts = kama kwenye Signal, ambayo mtandao wake ndio inaoutumia
molly-criterion-private-messages-encrypted = inatumia mtandao wa Signal
molly-criterion-all-messages-encryptable = inatumia mtandao wa Signal
molly-criterion-forward-secrecy = inatumia mtandao wa Signal
molly-criterion-future-secrecy = inatumia mtandao wa Signal
molly-criterion-all-encrypted-by-default = inatumia mtandao wa Signal
molly-criterion-decentralized = mwongozo huu unahesabu mtandao wa Signal miongoni mwa huduma zenye kitovu kimoja
molly-criterion-all-five-systems = programu ya Android
molly-criterion-no-phone-number = inahitaji akaunti ya Signal, ambayo inahitaji nambari ya simu
molly-criterion-open-source-servers-now = inaunganishwa na seva za Signal, ambazo msimbo wake uko GitHub
molly-criterion-audited-now = README yake haitaji ukaguzi wowote

## Vitisho

molly-threat-targeted-attacks = Privacy Guides inashauri uifikirie kwenye Android ikiwa huenda mtu anakulenga wewe hasa.

## Matoleo

molly-variant-molly = Katika toleo la ukurasa ambalo ndilo msingi wa mwongozo huu, hili ndilo lililokuwa toleo la kawaida, lenye msimbo usio huria kama vile huduma za Google. Linaruhusu uundaji unaoweza kurudiwa.
molly-variant-molly-foss = Halikuwa na msimbo usio huria kama vile huduma za Google, na kwa hiyo lilikosa baadhi ya vipengele, kwa mfano arifa za push kupitia Google Play Services, ambazo huokoa betri. Liliruhusu uundaji unaoweza kurudiwa.
molly-variant-molly-up = Lilitokana na Molly-FOSS na liliongeza arifa za push kupitia UnifiedPush.

## Kilichobadilika

molly-change-molly-up = Privacy Guides haiorodheshi tena Molly-UP kama toleo la kujitegemea: Molly na Molly-FOSS, mawili yaliyoorodheshwa wakati huo, yote yaliweza kutumia UnifiedPush.
molly-change-one-version = Sasa kuna toleo moja tu la Molly, na tovuti yake inasema kwamba lote ni la chanzo huria, bila msimbo usio huria. Molly-FOSS si toleo la kujitegemea tena.

## Funguo

molly-key-app = Molly kutoka hifadhi yake yenyewe ya F-Droid, Accrescent na GitHub
molly-key-repository = Hifadhi ya F-Droid ya Molly yenyewe
molly-check-source = Uundaji unaoweza kurudiwa: Molly inaeleza jinsi ya kuunda APK mwenyewe na kuilinganisha na ile iliyo GitHub.
molly-blocked-tor = Sakinisha Orbot, ambayo huunganishwa na Tor. Katika mipangilio ya Molly, fungua “Network” (mtandao), na katika “Proxy” (seva mbadala) chagua “Tor via Orbot” (Tor kupitia Orbot). Kwa seva mbadala nyingine, chagua “SOCKS5”.
