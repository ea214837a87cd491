### Che cosa si dice di Session.

## In breve

session-tagline = I messaggi passano per tre nodi
session-aliases = Session Messenger
session-summary = Un’app di messaggistica decentralizzata, costruita attorno a una comunicazione privata, sicura e anonima. I nodi della sua rete conservano i messaggi, e ogni messaggio crittografato passa per tre di essi; manca però la segretezza in avanti, quindi una chiave rubata espone anche i messaggi passati.

## Download

session-download-linux = Su Linux, Session richiede glibc 2.35 o successiva, come in Debian 12 o Ubuntu 22.04.

## Contesto

session-fact-focus = Session è un’app decentralizzata. Il suo scopo principale è permettere alle persone di comunicare in modo privato, sicuro e anonimo.
session-fact-own-protocol = In passato si basava sul Signal Protocol, che nel dicembre 2020 ha sostituito con un protocollo proprio.

## Protezione

session-fact-three-nodes = Al tempo della versione della pagina su cui si basa questa guida, era la Oxen Service Node Network a conservare e inoltrare i messaggi. Lungo il percorso ogni messaggio crittografato passava per tre dei suoi nodi; così, in pratica, secondo Privacy Guides, nessun nodo poteva venire a sapere qualcosa di importante sulle persone che usavano la rete.
session-fact-encrypted-chats = Le chat tra due persone e i gruppi chiusi possono essere crittografati end-to-end: solo chi vi partecipa può leggerli.

## Funzioni

session-fact-talking = Puoi scrivere a una persona, chattare in gruppo e fare chiamate vocali.
session-fact-groups = I gruppi chiusi contengono fino a 100 membri, quelli aperti un numero qualsiasi.

## Buono a sapersi

session-fact-no-forward-secrecy = Il suo protocollo non ha la segretezza in avanti: una chiave rubata espone anche i messaggi passati.
session-fact-open-groups = Un gruppo aperto è concepito per essere aperto. Privacy Guides parla di crittografia end-to-end solo per le chat tra due persone e per i gruppi chiusi.

## A colpo d’occhio

session-criterion-open-source-clients = il codice è pubblicato su GitHub
session-criterion-private-messages-encrypted = nelle chat tra due persone e nei gruppi chiusi
session-criterion-all-messages-encryptable = si parla solo di chat tra due persone e gruppi chiusi
session-criterion-all-messages-encryptable-now = i gruppi aperti non sono crittografati end-to-end
session-criterion-audited = l’app, 2021
session-criterion-forward-secrecy = non nel suo protocollo
session-criterion-decentralized = la Oxen Service Node Network
session-criterion-all-encrypted-by-default = i gruppi aperti sono concepiti per essere aperti
session-criterion-all-encrypted-by-default-now = i gruppi aperti non sono crittografati end-to-end
session-criterion-all-five-systems = anche con versioni pubblicate su GitHub
session-criterion-decentralized-now = una rete propria, la Session Network
session-criterion-open-source-servers-now = il codice dei suoi server di archiviazione è su GitHub
session-criterion-no-phone-number-now = per iscriversi non servono né numero di telefono né email
session-criterion-no-identifier-to-contacts-now = al posto di entrambi c’è un ID utente (Account ID)
session-criterion-future-secrecy-now = l’inizio dell’annuncio del suo nuovo protocollo non la nomina tra gli obiettivi

## Audit

session-audit-2021 = Oxen lo ha richiesto a marzo 2020; è stato completato ad aprile 2021. Il giudizio di allora: nel complesso la sicurezza è buona, e chi tiene alla propria privacy può usare l’app.

## Specifiche

session-spec-whitepaper = Whitepaper sull’app e sul suo protocollo
session-spec-protocol = Informazioni tecniche sul Session Protocol

## Che cosa è cambiato

session-change-foundation = Session è ora gestita dalla Session Technology Foundation, e il suo codice è passato all’account della fondazione su GitHub.
session-change-open-groups = Privacy Guides ha dichiarato che i gruppi aperti non sono crittografati end-to-end. Questo è rimasto scritto sulla sua pagina finché Session non ne è stata tolta.
session-change-dropped = La segretezza in avanti è diventata un requisito minimo di Privacy Guides. Session e l’intera sezione delle opzioni aggiuntive sono state tolte dalla pagina.
session-change-network = A maggio 2025 Session ha lasciato la rete Oxen. Da allora a inoltrare i messaggi è una rete propria, la Session Network.
session-change-protocol-v2 = Session ha annunciato una nuova versione del suo protocollo, con segretezza in avanti e protezione contro i computer quantistici. Per quanto questa guida ha potuto trovare, è soltanto un piano: non è stata trovata alcuna versione pubblicata dell’app che contenga il nuovo protocollo.
session-change-funding = La fondazione ha annunciato che il suo personale retribuito aveva svolto l’ultimo giorno di lavoro e che, senza altro denaro, avrebbe dovuto chiudere dopo l’8 luglio 2026, e con essa l’infrastruttura. Quella data è passata, e da allora sono uscite nuove versioni; l’ultima di cui questa guida è a conoscenza è del 19 novembre 2026. Prima di affidarti a Session, controlla sul suo sito se è ancora in funzione.

## Chiavi

session-key-app = L’app nel repository F-Droid di Session
session-key-repository = Il repository F-Droid di Session
session-check-desktop = Somme di controllo firmate: ogni versione pubblicata ha un file «signature.asc» con le somme di controllo dei suoi file. Session descrive come verificarne la firma, e di chi è la chiave.
session-check-android = Somme di controllo firmate: ogni versione pubblicata su GitHub ha un file «signature.asc» con le somme di controllo dei suoi file. Session descrive come verificarne la firma, e di chi è la chiave.
