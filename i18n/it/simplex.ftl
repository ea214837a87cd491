### SimpleX Chat: che cosa ne dice la guida.

## A colpo d’occhio

simplex-tagline = Né numero di telefono né nome utente
simplex-aliases = SimpleX Messenger
simplex-summary = SimpleX Chat funziona senza alcun identificatore univoco: non serve né un numero di telefono né un nome utente. Si appoggia a una rete decentralizzata, e perciò è utile dove le comunicazioni sono censurate.

## Informazioni

simplex-fact-network = La sua rete è decentralizzata, il che secondo Privacy Guides ne fa uno strumento efficace contro la censura.
simplex-fact-no-identifiers = Usarla non ti lega ad alcun identificatore univoco, che sia un numero di telefono o un nome utente.
simplex-fact-audited = La società Trail of Bits ha svolto un audit nell’ottobre 2022.
simplex-fact-joining = Puoi partecipare a conversazioni di gruppo inquadrando un codice QR o facendo clic su un link di invito.
simplex-fact-chats = Puoi scrivere direttamente a una persona o chattare in gruppi, che offrono le funzioni di base. I messaggi si possono modificare e formattare con Markdown.
simplex-fact-protocol = Da ottobre 2024, Privacy Guides dice che i messaggi diretti e le chat di gruppo, come pure le chiamate crittografate end-to-end, sono protetti dal SimpleX Messaging Protocol, che usa la crittografia double ratchet.
simplex-fact-calls = Sono possibili anche chiamate vocali e videochiamate, con crittografia end-to-end: solo chi partecipa alla chiamata può sentirla e vederla.
simplex-fact-moving = Nessun server centrale conserva un backup per te. Per passare a un altro dispositivo, esporta i tuoi dati e importali lì.
simplex-fact-metadata = Da ottobre 2024, Privacy Guides dice che l’app protegge i metadati, perché i messaggi vengono consegnati attraverso code a senso unico («simplex queues»).
simplex-fact-verification = Da ottobre 2024, Privacy Guides dice che inquadrare un codice QR o fare clic su un link di invito ti permette di verificare un contatto al di fuori della rete dell’app; questo protegge dai fornitori di rete che si mettono in mezzo.
simplex-fact-own-protocol = Il double ratchet che protegge i suoi messaggi ha la segretezza in avanti e la segretezza futura, dice il progetto.
simplex-fact-third-audit = Secondo il progetto, nel 2026 Trail of Bits ha completato un terzo audit, che doveva ancora essere pubblicato quando questa informazione è stata letta.
simplex-fact-reproducible = Le build per Linux e gli APK su GitHub sono riproducibili: il progetto ha degli script che li generano dal codice pubblicato e confrontano i risultati.
simplex-fact-more = Privacy Guides rimanda anche all’elenco, fatto dal progetto stesso, delle funzioni di privacy e sicurezza e dei loro limiti.
simplex-fact-channels = I canali pubblici, introdotti con la versione 6.5 di aprile 2026, non sono crittografati end-to-end: chi ne gestisce i relay vede ciò che vi si scrive. Il progetto li definisce una prima versione beta, e dice che chi gestisce i relay non conosce la vera identità di chi possiede un canale né di chi lo legge.
simplex-fact-operators = I server preimpostati nell’app sono gestiti da SimpleX Chat e, da dicembre 2024, da un secondo operatore, Flux.
simplex-fact-tor-and-servers = SimpleX Chat può collegarsi attraverso Tor, per esempio tramite Orbot, e può usare server tuoi al posto di quelli preimpostati.

## Download

simplex-download-f-droid = SimpleX Chat ha un proprio repository F-Droid, con versioni stabili e beta compilate da chi la sviluppa. La pagina mostra l’indirizzo da aggiungere nell’app di F-Droid.
simplex-download-f-droid-org = F-Droid.org compila in proprio le versioni stabili, che vi compaiono diversi giorni dopo. Sono firmate con un’altra chiave: per passare da queste a quelle di chi la sviluppa, o viceversa, prima esporta il database delle chat, poi installa l’app da capo e importa il database.

## Criteri

simplex-criterion-open-source-clients = il codice e le versioni pubblicate sono su GitHub
simplex-criterion-no-identifier-to-contacts = non c’è alcun numero o nome utente da condividere
simplex-criterion-private-messages-encrypted = elencata tra le app di messaggistica crittografate
simplex-criterion-audited = da Trail of Bits, 2022 e 2024
simplex-criterion-forward-secrecy-now = il progetto lo dice del suo double ratchet
simplex-criterion-all-encrypted-by-default-now = non nei canali pubblici, introdotti con la versione 6.5
simplex-criterion-all-messages-encryptable-now = non nei canali pubblici, introdotti con la versione 6.5
simplex-criterion-future-secrecy-now = il progetto lo dice del suo double ratchet
simplex-criterion-decentralized = una rete decentralizzata
simplex-criterion-all-five-systems = download per tutti e cinque
simplex-criterion-no-phone-number = né numero di telefono né nome utente
simplex-criterion-open-source-servers-now = il codice dei server è su GitHub, con licenza AGPLv3

## Audit

simplex-audit-trail-of-bits-2022 = Un audit di SimpleX Chat. Privacy Guides non dice che cosa ne sia emerso.
simplex-audit-trail-of-bits-2024 = Il secondo audit della stessa società, questa volta sulla progettazione crittografica.

## Specifiche

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = Il double ratchet di SimpleX, con resistenza quantistica

## Che cosa è cambiato

simplex-change-forward-secrecy = Privacy Guides ora nomina un secondo audit e il SimpleX Messaging Protocol, con crittografia double ratchet e resistenza quantistica. Questo implica la segretezza in avanti e la segretezza futura, che la pagina non dichiara; il progetto sì. La segretezza in avanti è diventata un requisito minimo il 16 maggio 2025.
simplex-change-flathub = Per Linux, l’app è disponibile anche su Flathub.
simplex-change-channels = La versione 6.5 ha introdotto i canali pubblici, che non sono crittografati end-to-end.

## Chiavi

simplex-key-website = L’APK su GitHub e nel repository F-Droid di SimpleX Chat
simplex-key-google-play = L’app da Google Play
simplex-key-f-droid-org = Il repository principale di F-Droid, i cui volontari compilano e firmano l’app
simplex-key-repository = Il repository F-Droid di SimpleX Chat
simplex-key-releases = Su GitHub, per ogni versione: l’elenco delle somme di controllo per Linux (_sha256sums) e gli APK
simplex-check-source = Build riproducibili: SimpleX Chat descrive come compilare in proprio le app per Android e Linux e confrontarle con quelle su GitHub.
simplex-blocked-android = Su Android: installa Orbot, che si collega a Tor, avvialo e attiva «Usa proxy SOCKS» (Use SOCKS proxy) in «Rete e server» (Network & servers), nelle impostazioni di SimpleX Chat. Per evitare connessioni senza Tor, scegli «Obbligatorio» (required) per «Usa gli host .onion» (Use .onion hosts): in questo modo i server che non hanno un indirizzo di questo tipo non sono raggiungibili.
simplex-blocked-ios = Su iPhone: installa Orbot, che lì funziona come VPN, attivalo e scegli «Quando disponibili» (when available) per «Usa gli host .onion» (Use .onion hosts), in «Rete e server» (Network & servers). SimpleX Chat avverte che una parte del traffico può comunque uscire senza passare per la VPN, per esempio se l’app della VPN si chiude in modo imprevisto.
simplex-blocked-servers = Se un server SimpleX è gestito da te o da una persona di cui ti fidi: inseriscilo in «Rete e server» (Network & servers) al posto di quelli preimpostati.
