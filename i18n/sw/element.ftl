### Yanayosemwa kuhusu Element.

## Kwa kifupi

element-tagline = Vyumba vya faragha vilivyosimbwa, kwenye Matrix
element-aliases = Element Messenger, Elementi
element-summary = Programu kuu ya Matrix, kiwango huria cha mawasiliano salama na yaliyogatuliwa. Ujumbe katika vyumba vya faragha, na simu kati ya watu wawili, husimbwa kiotomatiki mwisho hadi mwisho; lakini hakuna usiri wa yaliyopita, kwa hiyo ufunguo ulioibwa hufichua pia jumbe zilizopita.

## Usuli

element-fact-matrix = Matrix ni itifaki na kiwango huria. Huwawezesha watu kuwasiliana kwa usalama na papo hapo kwenye mtandao uliogatuliwa. Element ni programu yake kuu.

## Ulinzi

element-fact-private-rooms = Katika vyumba vya faragha, ambavyo huingiwa kwa mwaliko tu, ujumbe na faili husimbwa kiotomatiki mwisho hadi mwisho: walio kwenye chumba tu ndio wanaoweza kuzisoma. Ndivyo ilivyo pia kwa simu za sauti na za video kati ya watu wawili.
element-fact-group-calls = Simu za kikundi pia husimbwa kiotomatiki mwisho hadi mwisho, tangu Element Call ilipofanywa kuwa sehemu ya programu ya kivinjari, programu za kompyuta na programu za simu zilizoandikwa upya.
element-fact-ratchet = Olm ratchet inayotumiwa na Matrix, njia ya kubadilisha funguo, ni utekelezaji wa Double Ratchet ya Signal. Hilo haliipi Element usiri wa yaliyopita.

## Vipengele

element-fact-talking = Unaweza kubadilishana ujumbe na faili katika vyumba, kumpigia mtu mmoja simu ya sauti au ya video, na kufanya simu za kikundi.

## Mambo ya kujua

element-fact-not-encrypted = Usimbaji fiche haufuniki kila kitu: majina ya utani, miitikio (reactions) na picha za wasifu havisimbwi.
element-fact-no-forward-secrecy = Kinadharia, Matrix inaweza kuwa na usiri wa yaliyopita, ambao huzuia ufunguo ulioibwa kufichua jumbe zilizopita. Kwa sasa Element haina, kwa sababu usiri huo ungevuruga mambo kadhaa kama vile nakala rudufu za funguo na historia ya ujumbe inayoshirikiwa.
element-fact-settings = Kwa programu ya kivinjari na programu za kompyuta za Element, Privacy Guides leo inapendekeza mipangilio, miongoni mwake hii. Ondoa jina la kila kipindi (session), ambalo vinginevyo linaweza kuwaambia wengine kuhusu kifaa chako. Zima taarifa za kusomwa kwa ujumbe (read receipts) na taarifa za kuandika (typing notifications). Zima “Allow Peer-to-Peer for 1:1 calls” (ruhusu peer-to-peer katika simu za watu wawili) na “Allow fallback call assist server (turn.matrix.org)” (ruhusu seva ya akiba ya kusaidia simu). Fikiria kuzima kidhibiti cha ujumuishaji (integration manager). Ukipenda, washa “In encrypted rooms, only send messages to verified users” (katika vyumba vilivyosimbwa, tuma ujumbe kwa watumiaji waliothibitishwa pekee), jambo linaloweza kupunguza watu unaoweza kuzungumza nao.
element-fact-homeserver = Privacy Guides haipendekezi seva yoyote mahususi, na inashauri kutotumia matrix.org, ambayo inaendeshwa na wasanidi wa Matrix wenyewe.

## Vipakuliwa

element-download-google-play = Element Classic ni programu ya zamani ya simu. Hupokea masasisho ya usalama tu.
element-download-app-store = Element Classic ni programu ya zamani ya simu. Hupokea masasisho ya usalama tu. Sasa Privacy Guides inaweka kiungo cha Element X.
element-download-github = Element Classic ni programu ya zamani ya simu. Hupokea masasisho ya usalama tu. Matoleo yaliyo GitHub ni yale ya Google Play na yanategemea baadhi ya huduma za Google.
element-download-f-droid = F-Droid huunda Element Classic yenyewe, kwa hiyo toleo jipya linaweza kuchukua siku kadhaa kuonekana huko.
element-download-github-x = Matoleo yaliyo GitHub yana namna mbili za Element X: moja ya Google Play, na moja ya F-Droid ambayo imesainiwa na Element.

## Kwa muhtasari

element-criterion-open-source-clients = msimbo umechapishwa GitHub
element-criterion-private-messages-encrypted = katika vyumba vya faragha (vya mwaliko tu)
element-criterion-all-messages-encryptable = picha za wasifu, miitikio (reactions) na majina ya utani havisimbwi
element-criterion-audited = itifaki, 2016
element-criterion-forward-secrecy = kinadharia unawezekana katika Matrix; kwa sasa haumo katika Element
element-criterion-decentralized = kupitia Matrix
element-criterion-all-encrypted-by-default = vyumba vya faragha tu; majina ya utani na miitikio (reactions) havisimbwi
element-criterion-all-five-systems = pia kwenye kivinjari
element-criterion-open-source-servers-now = Synapse, seva inayotengenezwa na Element
element-criterion-no-phone-number-now = kwa jina la mtumiaji; seva ndiyo inayoamua inauliza nini kingine
element-criterion-no-identifier-to-contacts-now = wengine wanakujua kwa jina la mtumiaji unalochagua; anwani ya barua pepe ni hiari
element-criterion-future-secrecy-now = Matrix inasema kwamba Megolm yenyewe haina, na kwamba programu zinafaa kuanza vipindi vipya mara kwa mara

## Ukaguzi

element-audit-protocol-2016 = Ukaguzi huru wa itifaki. Privacy Guides haisemi uligundua nini.

## Maelezo ya kiufundi

element-spec-matrix-spec = Maelezo ya kiufundi ya itifaki ya Matrix
element-spec-olm = Usimbaji fiche wa mwisho hadi mwisho katika Matrix, kwa Olm ratchet
element-spec-double-ratchet = Double Ratchet ya Signal, ambayo Olm inaitekeleza

## Kilichobadilika

element-change-moved = Privacy Guides iliiondoa Element kwenye orodha yake ya programu za ujumbe. Sasa iko kwenye ukurasa wake kuhusu mitandao ya kijamii, unaosema kwamba hakuna mtandao wa kijamii unaofaa kwa mawasiliano ya faragha au nyeti. Kwa simu kati ya watu wawili, ukurasa huo unashauri kuzima “Allow Peer-to-Peer for 1:1 calls” (ruhusu peer-to-peer katika simu za watu wawili) na “Allow fallback call assist server (turn.matrix.org)” (ruhusu seva ya akiba ya kusaidia simu), ili upande wa pili usionyeshwe anwani yako ya IP.
element-change-element-x = Kwa simu za mkononi, sasa Privacy Guides inaweka kiungo cha Element X. Programu za zamani za simu, Element inaziita Element Classic na inazipa masasisho ya usalama tu.
element-change-verification = Element ilitangaza kwamba kuanzia Oktoba 2026 (awali Aprili 2026) vifaa ambavyo havijathibitishwa havitaweza tena kutuma wala kupokea ujumbe uliosimbwa. Thibitisha kila kifaa, pamoja na vile ambavyo tayari unavitumia, na utunze ufunguo wa kurejesha (recovery key).

## Funguo

element-key-google-play-x = Element X kutoka Google Play
element-key-f-droid-x = Element X kutoka F-Droid
element-key-google-play-classic = Element Classic kutoka Google Play
