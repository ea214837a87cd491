### Ciò che le app di messaggistica hanno in comune: criteri, minacce, tipi di rete e l’avvertimento sul secondo gruppo.

## Criteri: requisiti minimi

criterion-open-source-clients = App open source
criterion-open-source-clients-about = Chiunque può leggere il codice delle app: così anche chi non le ha create può controllare che cosa fanno.
criterion-no-identifier-to-contacts = Nessun numero o email ai contatti
criterion-no-identifier-to-contacts-about = Le persone a cui scrivi non devono per forza conoscere il tuo numero di telefono, il tuo indirizzo email o altri dati che ti identificano.
criterion-private-messages-encrypted = Crittografia predefinita per i messaggi privati
criterion-private-messages-encrypted-about = I messaggi privati usano la crittografia end-to-end senza che nessuno debba attivarla: solo chi partecipa alla conversazione può leggerli.
criterion-all-messages-encryptable = Crittografia possibile per tutti i messaggi
criterion-all-messages-encryptable-about = La crittografia end-to-end si può usare per ogni messaggio, in qualunque tipo di conversazione.
criterion-audited = Audit indipendente
criterion-audited-about = Persone esperte esterne al progetto l’hanno esaminata in cerca di punti deboli e hanno riferito che cosa hanno trovato.

## Criteri: caso migliore

criterion-forward-secrecy = Segretezza in avanti
criterion-forward-secrecy-about = Le chiavi vengono sostituite così spesso che chi ruba quella di oggi non può usarla per leggere i messaggi passati. Privacy Guides ne ha fatto un requisito minimo il 16 maggio 2025.
criterion-future-secrecy = Segretezza futura
criterion-future-secrecy-about = Detta anche sicurezza post compromissione: chi ha rubato una chiave perde l’accesso così ottenuto già con il primo scambio di chiavi che non riesce a intercettare, e non può leggere i messaggi che seguono.
criterion-open-source-servers = Server open source
criterion-open-source-servers-about = È pubblico anche il codice che funziona sui server.
criterion-decentralized = Decentralizzata
criterion-decentralized-about = Nessuna organizzazione gestisce da sola l’intera rete: molti server collaborano (rete federata), oppure le app si collegano direttamente l’una all’altra (peer-to-peer).
criterion-all-encrypted-by-default = Crittografia predefinita per tutto
criterion-all-encrypted-by-default-about = Ogni messaggio, anche nei gruppi, usa la crittografia end-to-end senza che nessuno debba attivarla.
criterion-all-five-systems = Tutti e cinque i sistemi
criterion-all-five-systems-about = Ci sono app per Linux, Windows, macOS, Android e iOS.

## Criteri: iscrizione

criterion-no-phone-number = Iscrizione senza numero di telefono
criterion-no-phone-number-about = Puoi iscriverti senza fornire un numero di telefono, che ti identifica personalmente.

## Minacce

threat-anonymity = Perdita dell’anonimato
threat-anonymity-about = Qualcuno vuole sapere chi c’è dietro un’attività. La protezione tiene separato chi sei da ciò che fai.
threat-targeted-attacks = Attacchi mirati
threat-targeted-attacks-about = Qualcuno ha preso di mira proprio te e cerca di arrivare al tuo dispositivo o ai tuoi dati.
threat-supply-chain-attacks = Attacchi alla supply chain
threat-supply-chain-attacks-about = Un punto debole viene introdotto di nascosto in un buon software, o in una sua parte, prima che arrivi a te (lungo la sua catena di fornitura); in genere è una forma di attacco mirato.
threat-passive-attacks = Attacchi passivi
threat-passive-attacks-about = Malware, violazioni di dati e altri attacchi rivolti contro molte persone insieme.
threat-service-providers = Fornitori di servizi
threat-service-providers-about = Chi gestisce un servizio potrebbe leggere ciò che vi passa. La protezione glielo rende illeggibile.
threat-mass-surveillance = Sorveglianza di massa
threat-mass-surveillance-about = Enti governativi, organizzazioni, siti web e servizi collaborano per tracciare ciò che fanno le persone.
threat-surveillance-capitalism = Capitalismo della sorveglianza
threat-surveillance-capitalism-about = Grandi reti pubblicitarie e innumerevoli altre aziende raccolgono dati sulle persone.
threat-public-exposure = Esposizione pubblica
threat-public-exposure-about = Chiunque cerchi può trovare informazioni su di te. La protezione limita ciò che si può trovare.
threat-censorship = Censura
threat-censorship-about = L’accesso alle informazioni è bloccato, oppure le persone vengono censurate quando si esprimono online.

## Tipi di rete

network-centralized = Servizio centralizzato
network-centralized-about = Una sola organizzazione gestisce tutti i server.
network-centralized-new-features = Le nuove funzioni arrivano in fretta.
network-centralized-finding-contacts = È facile trovare le persone che conosci.
network-centralized-restrictions = L’organizzazione può limitare il servizio.
network-centralized-change-of-hands = Può cambiare proprietario o cambiare le proprie regole.
network-federated = Rete federata
network-federated-about = Server indipendenti comunicano tra loro, come con le email.
network-federated-choice-of-trust = Scegli di chi fidarti.
network-federated-metadata = Chi gestisce un server può arrivare a vedere una parte dei metadati.
network-federated-slow-features = Le nuove funzioni arrivano più lentamente.
network-peer-to-peer = Rete peer-to-peer
network-peer-to-peer-about = Le app si collegano direttamente l’una all’altra.
network-peer-to-peer-no-server = In mezzo non ci sono server altrui.
network-peer-to-peer-little-exposure = Ben poco resta esposto a terzi.
network-peer-to-peer-both-online = Entrambe le parti devono essere online.
network-peer-to-peer-battery = Le batterie durano meno.
network-peer-to-peer-ip-address = Il tuo indirizzo IP e quelli delle persone con cui parli sono visibili, a meno che non li nasconda Tor o una VPN.
network-anonymous-routing = Instradamento anonimo
network-anonymous-routing-about = I messaggi non vanno dritti a destinazione: fanno delle deviazioni.
network-anonymous-routing-hidden-parties = Nasconde almeno una di queste cose: chi ha inviato un messaggio, chi l’ha ricevuto o il fatto stesso che le due parti abbiano comunicato.
network-anonymous-routing-slow = È lento.
network-anonymous-routing-mostly-text = È per lo più limitato al testo.
network-anonymous-routing-less-reliable = Può essere meno affidabile.
network-decentralized-relays = Relay decentralizzati
network-decentralized-relays-about = I messaggi passano per i relay di una rete decentralizzata.

## L’avvertimento sul secondo gruppo

warning-no-forward-secrecy = Qui non c’è segretezza in avanti.
warning-other-needs = Risponde ad alcune esigenze a cui le app consigliate potrebbero non rispondere.
warning-not-for-sensitive = Privacy Guides non la consiglia per comunicazioni sensibili o a lungo termine.
warning-key-compromise = Se viene rubata la chiave anche di una sola persona della conversazione, ne risulta intaccata la riservatezza di tutti i messaggi passati di quella conversazione.

## Che cosa è cambiato sulla pagina della fonte

change-minimum-requirements = La segretezza in avanti è diventata un requisito minimo, e ora serve un audit pubblicato, svolto da una terza parte indipendente e di buona reputazione. Tutti i requisiti sono stati riformulati: un’app di messaggistica deve soddisfare quelli minimi e dovrebbe soddisfare gli altri. La sezione delle opzioni aggiuntive, cioè il secondo gruppo di questa guida, è stata eliminata.

## Esigenze

need-no-phone-number = Senza numero di telefono
need-forward-secrecy = Segretezza in avanti
need-without-internet = Da vicino, senza internet
need-without-internet-about = I messaggi raggiungono le persone vicine quando manca la connessione a internet.
need-without-google-play = Android senza Google Play
need-without-google-play-about = Per Android c’è un download al di fuori di Google Play, ufficiale o nominato dal progetto. Questo dice da dove viene l’app, non se funziona su un telefono senza i servizi di Google.
need-decentralized = Decentralizzata
need-number-hidden = Numero nascosto ai contatti
need-future-secrecy = Segretezza futura
need-over-tor = Funziona via Tor
need-over-tor-about = La connessione può passare per la rete Tor.
need-where-blocked = Può funzionare dove la messaggistica è bloccata
need-where-blocked-about = C’è un modo per continuare a usarla dove sono bloccate le app di messaggistica, oppure internet. Che quel modo funzioni o no dipende dal blocco.
need-audited = Audit indipendente
need-reproducible-builds = Build riproducibili
need-reproducible-builds-about = Si può confermare che l’app che installi è stata generata dal codice pubblicato.
need-encrypted-groups = Gruppi crittografati
need-encrypted-groups-about = Ci sono chat di gruppo con crittografia end-to-end.
need-calls = Chiamate
need-calls-about = Le persone possono parlarsi, a voce o in video.
answer-of-the-list = Privacy Guides dice di tutto il suo elenco che protegge da questa minaccia
answer-once-of-the-list = Privacy Guides lo diceva del suo elenco, ma questa app di messaggistica non ne fa più parte
answer-outside-google-play = per Android c’è un download al di fuori di Google Play, ufficiale o nominato dal progetto
warning-short = Senza segretezza in avanti

## Che cosa aiuta dove uno store è bloccato

store-step-f-droid-mirrors = Se un repository F-Droid è bloccato: aprilo nell’elenco dei repository di F-Droid. Se ha altri indirizzi da cui scaricare, sono elencati sotto «Mirror ufficiali» (Official mirrors). Nelle impostazioni di F-Droid c’è anche «Connetti con proxy SOCKS» (Connect via SOCKS proxy).
store-step-f-droid-nearby = Per ricevere senza internet un’app da una persona vicina: tu e l’altra persona aprite «Qui vicino» (Nearby) in F-Droid e vi trovate a vicenda; poi scegli l’app. Per farlo serve F-Droid a entrambe le persone.
