### Briar: che cosa ne dice la guida.

## A colpo d’occhio

briar-tagline = Funziona via Tor, o da vicino senza internet
briar-aliases = Briar Messenger
briar-summary = Briar è un’app di messaggistica crittografata che si collega alle app delle altre persone attraverso la rete Tor; perciò è utile contro la censura. Chi si trova vicino può collegarsi anche tramite Wi-Fi o Bluetooth, il che può aiutare dove l’accesso a internet è un problema.

## Link

briar-link-contribute = Apre la sezione sulle donazioni nella pagina del codice sorgente. Nella versione della pagina su cui si basa questa guida, il link portava alla homepage, in fondo alla quale si trovano i modi per donare.

## Download

briar-download-flathub = Briar prevede di pubblicare in proprio un Flatpak e fino ad allora definisce semiufficiali tutti i modi di installare Briar Desktop.

## Informazioni

briar-fact-about = Briar è un’app di messaggistica che crittografa ciò che scrivi. Attraverso la rete Tor, la tua app si collega alle app delle persone con cui comunichi.
briar-fact-specification = Il progetto ha pubblicato per intero la sua specifica, cioè la descrizione esatta di come funziona Briar.
briar-fact-forward-secrecy = C’è la segretezza in avanti: le chiavi cambiano così spesso che una chiave rubata oggi non apre i messaggi passati. Deriva da due protocolli propri di Briar, Bramble Handshake e Bramble Transport.
briar-fact-censorship = Poiché le connessioni passano per Tor, Privacy Guides considera Briar efficace per aggirare la censura.
briar-fact-audited = L’app è stata sottoposta a un audit indipendente; il rapporto a cui rimanda Privacy Guides è del 2017. Per l’instradamento anonimo Briar si affida a Tor, anch’esso sottoposto a un audit.
briar-fact-nearby = I dispositivi vicini tra loro possono collegarsi tramite Wi-Fi o Bluetooth. Una rete locale di questo tipo, detta «mesh», può aiutare dove internet non è raggiungibile.
briar-fact-adding-contacts = Due persone diventano contatti solo quando ciascuna ha aggiunto l’altra. Si scambiano link briar:// oppure, se si trovano nello stesso posto, ciascuna inquadra il codice QR dell’altra.
briar-fact-systems = Privacy Guides elenca app per Linux, Windows e Android. Non ne elenca nessuna per macOS o iOS; ciò non vuol dire che non ne esistano.
briar-fact-reproducible = Le build sono riproducibili: il progetto fornisce strumenti per controllare che l’APK pubblicato non contenga altro che il suo codice sorgente pubblico.
briar-fact-groups = Ci sono gruppi privati. Secondo il progetto, ogni comunicazione tra dispositivi è crittografata end-to-end.
briar-fact-desktop-beta = Briar Desktop viene pubblicato come versione beta. Il suo README definisce solo semiufficiali tutti i modi di installarlo, compresi i download sul sito di Briar stesso.
briar-fact-no-servers = Briar non ha server che si possano bloccare. Dove Tor è bloccato, può usare i bridge; senza internet, può usare Bluetooth o Wi-Fi.

## Criteri

briar-criterion-open-source-clients = il codice è pubblicato
briar-criterion-no-identifier-to-contacts = i contatti si aggiungono con un link o un codice QR
briar-criterion-private-messages-encrypted = descritta come app di messaggistica crittografata
briar-criterion-audited = l’app, 2017
briar-criterion-forward-secrecy = grazie ai protocolli Bramble
briar-criterion-decentralized = da app ad app: Tor, Wi-Fi o Bluetooth
briar-criterion-all-five-systems = nessuna elencata per macOS o iOS
briar-criterion-all-messages-encryptable-now = ogni comunicazione tra dispositivi
briar-criterion-all-encrypted-by-default-now = ogni comunicazione tra dispositivi
briar-criterion-no-phone-number-now = per l’account servono un nickname e una password, e l’account resta sul dispositivo
briar-criterion-open-source-servers-now = non si affida a un server centrale
briar-criterion-future-secrecy-now = non ne parlano né il suo README né la sua pagina «How it works»

## Audit

briar-audit-client-2017 = Un audit indipendente dell’app. Privacy Guides non dice che cosa ne sia emerso.

## Specifiche

briar-spec-briar-spec = Specifica di Briar
briar-spec-bramble-handshake = Protocollo Bramble Handshake
briar-spec-bramble-transport = Protocollo Bramble Transport

## Chiavi

briar-key-app = Briar dal suo sito (APK), dal suo repository F-Droid e da Google Play
briar-check-source = Build riproducibili: Briar fornisce gli strumenti per compilare in proprio l’APK e confrontarlo con quello pubblicato.
briar-blocked-bridges = Se è bloccato anche Tor: nelle impostazioni apri «Connessioni» (Connections) e, per «Metodo di connessione per la rete Tor» (Connection method for Tor network), scegli «Usa la rete Tor con bridge» (Use Tor network with bridges). «Automatico basato sulla posizione» (Automatic based on location) lascia la scelta a Briar.
briar-blocked-nearby = Senza internet: in «Connessioni» (Connections), permetti a Briar di raggiungere i contatti tramite Bluetooth o sulla stessa rete Wi-Fi.
briar-blocked-drive = Se in nessuno di questi modi si raggiunge un contatto: «Connessione tramite unità rimovibile» (Connect via Removable Drive) scrive i tuoi messaggi, crittografati, su una chiavetta USB o una scheda SD, che poi fai avere al contatto.
briar-blocked-pass-on = Per passare l’app senza internet a un’altra persona: apri «Condividi questa app offline» (Share this app offline). Il telefono apre un hotspot Wi-Fi, da cui chi si trova vicino può scaricare Briar. Oppure salva l’app come file APK e inviala in altro modo.
