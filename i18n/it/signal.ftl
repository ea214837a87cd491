### Signal: che cosa ne dice la guida.

## A colpo d’occhio

signal-tagline = Messaggi e chiamate crittografati
signal-aliases = Signal Messenger
signal-summary = Signal è un’app per messaggi istantanei e chiamate, protetti dal Signal Protocol. Per registrarsi serve un numero di telefono; un nome utente, insieme all’impostazione giusta, può nasconderlo ai tuoi contatti.

## Informazioni

signal-fact-maker = Signal è un’app per telefono, accompagnata da app desktop. La sviluppa la società Signal Messenger LLC.
signal-fact-protocol = Ciò che scrivi e dici è protetto dal Signal Protocol, che Privacy Guides definisce un metodo di crittografia estremamente sicuro.
signal-fact-secrecy = Il protocollo ha la segretezza in avanti: le chiavi cambiano così spesso che una chiave rubata oggi non apre i messaggi passati. Ha anche la segretezza futura (sicurezza post compromissione): chi ha rubato una chiave non può continuare a leggere dopo il primo scambio di chiavi che non riesce a intercettare.
signal-fact-contacts-and-profiles = Il tuo elenco dei contatti è crittografato con il tuo PIN di Signal, perciò il server non può leggerlo. È crittografato anche il tuo profilo, che viene condiviso solo con le persone con cui comunichi.
signal-fact-private-groups = Anche i gruppi restano nascosti al server: non ha traccia di chi fa parte di un gruppo, né del nome, dell’immagine o di altre caratteristiche del gruppo.
signal-fact-sealed-sender = Con «Mittente sigillato» (Sealed Sender) attivo, un messaggio lascia pochi metadati (dati che riguardano il messaggio, non il suo contenuto). L’indirizzo di chi invia viene crittografato insieme al messaggio; il server vede solo quello di chi riceve.
signal-fact-reproducible = Le build per Android sono riproducibili: si può confermare che l’app da Google Play, o l’APK diffuso da Signal, proviene dalla compilazione del codice pubblicato.
signal-fact-messages-and-calls = Messaggi istantanei e chiamate sono protetti dallo stesso protocollo.
signal-fact-username = Per nascondere il tuo numero di telefono ai contatti, Privacy Guides consiglia di creare un nome utente e di impostare «Chi può vedere il mio numero di telefono» (Who Can See My Number) su «Nessuno» (Nobody). Le cifre aggiunte al nome utente lo rendono difficile da indovinare.
signal-fact-phone-number = Non ci si può registrare senza un numero di telefono.
signal-fact-sealed-sender-limits = Per impostazione predefinita, «Mittente sigillato» è attivo solo tra contatti. Si può attivare per chiunque, con un rischio maggiore di spam.
signal-fact-hardening = Privacy Guides ha una guida per configurare Signal e renderla più difficile da attaccare.
signal-fact-saved-number = Anche se il tuo numero di telefono è nascosto, chi lo ha salvato tra i contatti del proprio telefono continua a vederlo: lo conosce già.
signal-fact-censored = Dove Signal è censurata, l’app può tentare di aggirare la censura, e può collegarsi attraverso un proxy.
signal-fact-proxy-limit = Chi blocca Signal potrebbe venire a sapere che la usi attraverso un proxy, perché l’app non fa passare tutte le sue connessioni per il proxy. Per questo motivo, nel 2022 Privacy Guides consigliava invece Molly con Orbot. Chi gestisce il proxy non può leggere ciò che vi passa.

## Download

signal-download-linux = Su Linux, Signal viene fornita come pacchetto .deb, il formato di Debian e Ubuntu, e richiede glibc 2.34 o successiva.

## Criteri

signal-criterion-open-source-clients = il codice è su GitHub; Privacy Guides fa notare che Signal usa servizi di Google
signal-criterion-no-identifier-to-contacts = con un nome utente, e con «Chi può vedere il mio numero di telefono» su «Nessuno»
signal-criterion-private-messages-encrypted = protette dal Signal Protocol
signal-criterion-all-messages-encryptable = sia i messaggi sia le chiamate
signal-criterion-audited = il protocollo, 2016
signal-criterion-forward-secrecy = nel Signal Protocol
signal-criterion-future-secrecy = nel Signal Protocol
signal-criterion-open-source-servers-now = il codice del server è su GitHub, con licenza AGPLv3
signal-criterion-decentralized = questa guida la conta tra i servizi centralizzati
signal-criterion-all-encrypted-by-default = sia i messaggi sia le chiamate
signal-criterion-all-five-systems = anche come APK per Android
signal-criterion-no-phone-number = serve un numero di telefono

## Audit

signal-audit-protocol-2016 = Un audit indipendente del Signal Protocol. Privacy Guides non dice che cosa ne sia emerso.

## Configurazione

signal-setup = Nascondi il tuo numero di telefono a chi non lo ha salvato
signal-step-profile = Vai nelle impostazioni di Signal e tocca il profilo del tuo account, proprio in cima.
signal-step-username = Tocca «Nome utente» (Username). Nella schermata «Imposta il tuo nome utente per Signal» (Set up your Signal username), scegli «Continua» (Continue).
signal-step-enter = Inserisci un nome utente. Vi vengono sempre aggiunte delle cifre, così che sia unico e difficile da indovinare: «John», per esempio, potrebbe diventare @john.35. Le cifre sono due, se non ne scegli di più; nome utente e cifre insieme possono avere fino a 32 caratteri.
signal-step-privacy = Torna alla pagina principale delle impostazioni e apri «Privacy».
signal-step-phone-number = Apri «Numero di telefono» (Phone Number).
signal-step-who-can-see = Imposta «Chi può vedere il mio numero di telefono» (Who Can See My Number) su «Nessuno» (Nobody).
signal-step-who-can-find = Imposta su «Nessuno» anche «Chi può trovarmi tramite il mio numero» (Who Can Find Me By Number). Così chi ha già il tuo numero non può usarlo per scoprire il tuo account.

## Specifiche

signal-spec-protocol-documentation = Specifica del Signal Protocol

## Che cosa è cambiato

signal-change-github-releases = Privacy Guides ora elenca anche le versioni di Signal per Android pubblicate su GitHub.

## Chiavi

signal-key-android-13 = L’APK diffuso da Signal e l’app da Google Play, su Android 13 o successivo
signal-key-older-android = L’APK diffuso da Signal e l’app da Google Play, su versioni precedenti di Android
signal-check-android = Build riproducibili: Signal dice che l’app da Google Play e l’APK dal suo sito si possono confrontare con il codice sorgente, compilando in proprio l’app.
signal-check-linux = Build riproducibili, in via sperimentale: Signal descrive come compilare in proprio il pacchetto per Debian e Ubuntu e confrontarlo, e dice che questo potrebbe non funzionare ancora.
signal-check-desktop = Questa guida non conosce alcun modo per verificarlo. Signal dice che le build riproducibili per Windows e macOS non sono ancora disponibili.
signal-blocked-circumvention = Sul telefono: nelle impostazioni di Signal apri «Privacy», poi «Avanzate» (Advanced), e attiva «Raggiro della censura» (Censorship circumvention). Signal dice di farlo solo dove l’app è censurata; questa tenta allora di aggirare la censura.
signal-blocked-proxy = Chiedi a una persona di cui ti fidi, che si trovi in un luogo dove Signal non è bloccata, di far funzionare un proxy per Signal: il programma necessario lo fornisce Signal. Il proxy si comunica sotto forma di indirizzo che inizia con https://signal.tube/#.
signal-blocked-use-proxy = Per usare un proxy su Android: nelle impostazioni di Signal apri «Dati e archiviazione» (Data and storage), poi «Usa proxy» (Use proxy), e inserisci l’indirizzo del proxy. Signal dice di farlo solo se l’app non si collega in altro modo.
