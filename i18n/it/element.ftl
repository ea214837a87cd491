### Che cosa si dice di Element.

## In breve

element-tagline = Stanze private crittografate su Matrix
element-aliases = Element Messenger
element-summary = L’app di punta di Matrix, uno standard aperto per comunicazioni decentralizzate e sicure. I messaggi nelle stanze private e le chiamate tra due persone sono crittografati end-to-end per impostazione predefinita; manca però la segretezza in avanti, quindi una chiave rubata espone anche i messaggi passati.

## Contesto

element-fact-matrix = Matrix è un protocollo e uno standard aperto. Permette di comunicare in modo sicuro e in tempo reale su una rete decentralizzata. Element è la sua app di punta.

## Protezione

element-fact-private-rooms = Nelle stanze private, in cui si entra solo su invito, messaggi e file sono crittografati end-to-end per impostazione predefinita: solo chi è nella stanza può leggerli. Lo stesso vale per le chiamate vocali e le videochiamate tra due persone.
element-fact-group-calls = Anche le chiamate di gruppo sono crittografate end-to-end per impostazione predefinita, da quando Element Call fa parte dell’app web, delle app desktop e delle app per telefono riscritte.
element-fact-ratchet = Matrix usa Olm, un metodo per sostituire le chiavi (un «ratchet») che è un’implementazione del Double Ratchet di Signal. Questo non dà a Element la segretezza in avanti.

## Funzioni

element-fact-talking = Puoi scambiare messaggi e file nelle stanze, chiamare una persona a voce o in video e fare chiamate di gruppo.

## Buono a sapersi

element-fact-not-encrypted = La crittografia non copre tutto: i nickname, le reazioni e le immagini del profilo non sono crittografati.
element-fact-no-forward-secrecy = In teoria Matrix può supportare la segretezza in avanti, che impedisce a una chiave rubata di esporre i messaggi passati. Attualmente Element non la supporta, perché con essa alcune cose smetterebbero di funzionare, come i backup delle chiavi e la cronologia condivisa dei messaggi.
element-fact-settings = Per le app di Element per browser e per computer, Privacy Guides oggi consiglia alcune impostazioni, tra cui queste. Svuota il nome di ogni sessione, che altrimenti può rivelare agli altri qualcosa del tuo dispositivo. Disattiva le conferme di lettura e le notifiche di scrittura. Disattiva «Permetti Peer-to-Peer per chiamate 1:1» (Allow Peer-to-Peer for 1:1 calls) e «Permetti server di chiamata di ripiego (turn.matrix.org)» (Allow fallback call assist server). Valuta se disattivare il gestore di integrazioni. Se vuoi, attiva «In encrypted rooms, only send messages to verified users» (nelle stanze crittografate, inviare messaggi solo a utenti verificati), che può limitare le persone con cui puoi parlare.
element-fact-homeserver = Privacy Guides non consiglia alcun server in particolare e sconsiglia matrix.org, gestito direttamente da chi sviluppa Matrix.

## Download

element-download-google-play = Element Classic è la vecchia app per telefono. Riceve soltanto aggiornamenti di sicurezza.
element-download-app-store = Element Classic è la vecchia app per telefono. Riceve soltanto aggiornamenti di sicurezza. Privacy Guides ora rimanda a Element X.
element-download-github = Element Classic è la vecchia app per telefono. Riceve soltanto aggiornamenti di sicurezza. Le versioni su GitHub sono quelle per Google Play e dipendono da alcuni servizi di Google.
element-download-f-droid = F-Droid compila Element Classic in proprio, quindi una nuova versione può comparirvi con diversi giorni di ritardo.
element-download-github-x = Su GitHub sono pubblicate due versioni di Element X: una per Google Play e una per F-Droid, firmata da Element.

## A colpo d’occhio

element-criterion-open-source-clients = il codice è pubblicato su GitHub
element-criterion-private-messages-encrypted = nelle stanze private (solo su invito)
element-criterion-all-messages-encryptable = immagini del profilo, reazioni e nickname non sono crittografati
element-criterion-audited = il protocollo, 2016
element-criterion-forward-secrecy = possibile in teoria in Matrix; attualmente non in Element
element-criterion-decentralized = tramite Matrix
element-criterion-all-encrypted-by-default = solo le stanze private; nickname e reazioni non sono crittografati
element-criterion-all-five-systems = anche nel browser
element-criterion-open-source-servers-now = Synapse, il server sviluppato da Element
element-criterion-no-phone-number-now = con un nome utente; è il server a decidere che cos’altro chiedere
element-criterion-no-identifier-to-contacts-now = gli altri ti conoscono con un nome utente a tua scelta; l’indirizzo email è facoltativo
element-criterion-future-secrecy-now = Matrix dice che Megolm da solo non ce l’ha, e che le app dovrebbero iniziare ogni tanto nuove sessioni

## Audit

element-audit-protocol-2016 = Un audit indipendente del protocollo. Privacy Guides non dice che cosa ne sia emerso.

## Specifiche

element-spec-matrix-spec = Specifica del protocollo Matrix
element-spec-olm = La crittografia end-to-end in Matrix, con il ratchet Olm
element-spec-double-ratchet = Il Double Ratchet di Signal, implementato da Olm

## Che cosa è cambiato

element-change-moved = Privacy Guides ha tolto Element dal suo elenco di app di messaggistica. Ora si trova nella sua pagina sui social network, la quale dice che nessun social network è adatto a comunicazioni private o sensibili. Per le chiamate tra due persone, quella pagina consiglia di disattivare «Permetti Peer-to-Peer per chiamate 1:1» (Allow Peer-to-Peer for 1:1 calls) e «Permetti server di chiamata di ripiego (turn.matrix.org)» (Allow fallback call assist server), così che all’altra parte non venga mostrato il tuo indirizzo IP.
element-change-element-x = Per i telefoni, Privacy Guides ora rimanda a Element X. Element chiama Element Classic le vecchie app per telefono e fornisce loro soltanto aggiornamenti di sicurezza.
element-change-verification = Element ha annunciato che da ottobre 2026 (in un primo momento: aprile 2026) i dispositivi non verificati non potranno più né inviare né ricevere messaggi crittografati. Verifica ogni dispositivo, anche quelli che usi già, e conserva la chiave di recupero.

## Chiavi

element-key-google-play-x = Element X da Google Play
element-key-f-droid-x = Element X da F-Droid
element-key-google-play-classic = Element Classic da Google Play
