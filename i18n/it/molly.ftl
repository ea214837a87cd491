### Molly: che cosa ne dice la guida.

## A colpo d’occhio

molly-tagline = Un’altra app per Signal, su Android
molly-aliases = Molly Messenger
molly-case = Privacy Guides suggerisce di prenderla in considerazione su Android, se hai bisogno di protezione dagli attacchi mirati
molly-summary = Molly è un’app alternativa per la rete di Signal, solo per Android. Aggiunge funzioni per la sicurezza e la facilità d’uso, e significa fidarsi di due gruppi di sviluppo invece che di uno.

## Link

molly-link-privacy = Privacy Guides non elenca un’informativa propria di Molly; questa è quella di Signal.

## Informazioni

molly-fact-network = Molly è un’alternativa all’app di Signal: raggiunge la stessa rete, con più funzioni per la sicurezza e la facilità d’uso.
molly-fact-database = Il database locale dell’app può essere crittografato con una passphrase quando non è in uso. I dati rimasti in memoria (RAM) possono essere cancellati in modo sicuro quando non servono più.
molly-fact-tor = La connessione può essere instradata attraverso Tor.
molly-fact-reproducible = Nella versione della pagina su cui si basa questa guida, sia Molly sia Molly-FOSS supportano le build riproducibili: si può confermare che l’APK corrisponde al codice sorgente pubblicato.
molly-fact-everyday = I backup si possono programmare, e l’app può bloccarsi da sola.
molly-fact-linked-device = Un telefono Android può essere un dispositivo collegato di un account Signal, invece che il suo dispositivo principale.
molly-fact-more = Privacy Guides elenca altre funzioni in un articolo a parte.
molly-fact-two-teams = Con Molly ti affidi a due gruppi di sviluppo, quello di Signal e quello di Molly, perché forniscano in tempo aggiornamenti sicuri.
molly-fact-updates = Le novità e le correzioni di Signal arrivano con un aggiornamento ogni due settimane. Fanno eccezione i problemi di sicurezza, che vengono corretti il prima possibile.
molly-fact-delay = Molly può essere leggermente in ritardo rispetto a Signal, il che può influire per esempio sul passaggio da Signal a Molly.
molly-fact-same-security = La versione della pagina su cui si basa questa guida elenca tre versioni, tutte con gli stessi miglioramenti di sicurezza.
molly-fact-unifiedpush = UnifiedPush è un’alternativa open source alle notifiche push di Google.
molly-fact-mollysocket = Per usare UnifiedPush serve un programma a parte, chiamato Mollysocket. Puoi farlo funzionare in proprio, su un altro computer o su un server (VPS), oppure usarne uno pubblico.
molly-fact-tutorial = Su come farlo esistono istruzioni passo per passo, in tedesco.
molly-fact-unifiedpush-limit = UnifiedPush non si può usare mentre Molly è un dispositivo collegato.
molly-fact-proxy = Con un proxy SOCKS o Tor attivato in Molly, tutto il suo traffico passa di lì. Nel maggio 2025 a Privacy Guides non erano note fughe di indirizzi IP o di richieste DNS.

## Criteri

molly-criterion-open-source-clients = la versione standard aveva codice proprietario, come i servizi di Google usati anche da Signal
molly-criterion-open-source-clients-now = il progetto dice che esiste una sola versione, senza codice proprietario
molly-criterion-no-identifier-to-contacts = come in Signal, di cui usa la rete
molly-criterion-private-messages-encrypted = usa la rete di Signal
molly-criterion-all-messages-encryptable = usa la rete di Signal
molly-criterion-forward-secrecy = usa la rete di Signal
molly-criterion-future-secrecy = usa la rete di Signal
molly-criterion-all-encrypted-by-default = usa la rete di Signal
molly-criterion-decentralized = questa guida conta la rete di Signal tra i servizi centralizzati
molly-criterion-all-five-systems = un’app per Android
molly-criterion-no-phone-number = richiede un account Signal, per cui serve un numero di telefono
molly-criterion-open-source-servers-now = si collega ai server di Signal, il cui codice è su GitHub
molly-criterion-audited-now = il suo README non nomina alcun audit

## Minacce

molly-threat-targeted-attacks = Privacy Guides suggerisce di prenderla in considerazione su Android, se qualcuno potrebbe avere preso di mira proprio te.

## Versioni

molly-variant-molly = Nella versione della pagina su cui si basa questa guida, questa era la versione standard, con codice proprietario come i servizi di Google. Supporta le build riproducibili.
molly-variant-molly-foss = Faceva a meno del codice proprietario, come i servizi di Google, e quindi di alcune funzioni, per esempio le notifiche push tramite Google Play Services, che fanno risparmiare batteria. Supportava le build riproducibili.
molly-variant-molly-up = Era basata su Molly-FOSS e aggiungeva le notifiche push tramite UnifiedPush.

## Che cosa è cambiato

molly-change-molly-up = Privacy Guides non elenca più Molly-UP come versione a sé: Molly e Molly-FOSS, le due elencate a quel punto, potevano usare entrambe UnifiedPush.
molly-change-one-version = Ora esiste una sola versione di Molly, e il suo sito dice che è interamente open source, senza codice proprietario. Molly-FOSS non è più una versione a sé.

## Chiavi

molly-key-app = Molly dal suo repository F-Droid, da Accrescent e da GitHub
molly-key-repository = Il repository F-Droid di Molly
molly-check-source = Build riproducibili: Molly descrive come compilare in proprio l’APK e confrontarlo con quello su GitHub.
molly-blocked-tor = Installa Orbot, che si collega a Tor. Nelle impostazioni di Molly apri «Rete» (Network) e, per «Proxy», scegli «Tor tramite Orbot» (Tor via Orbot). Per un altro proxy, scegli «SOCKS5».
