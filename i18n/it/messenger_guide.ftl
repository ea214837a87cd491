### Le parole del programma stesso. Ciò che si dice delle app di messaggistica sta nei file accanto a questo.

## Nome e lingue

app-name = Guida alle app di chat
language-name = Italiano

## Intestazione

screen-guide = Messaggistica
screen-about = Info
back = Indietro
language-menu = Lingua
language-unread = Non ancora letta da madrelingua
theme-menu = Chiaro o scuro
theme-system = Come il sistema
theme-light = Chiaro
theme-dark = Scuro
high-contrast = Contrasto elevato
text-size = Dimensione testo
text-percent = { $percent }%
text-smaller = Testo più piccolo
text-normal = Dimensione normale
text-larger = Testo più grande

## L’elenco

standing-recommended-group = Consigliate
standing-with-reservations-group = Con riserve

## Valutazione

standing-recommended = Consigliata
standing-with-reservations = Con riserve
standing-recommended-about = Privacy Guides la consiglia per le comunicazioni sensibili.
standing-in-one-case = Consigliata in un caso
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = Non più consigliata dal giorno { $date }
standing-no-longer-about = Privacy Guides l’ha tolta dal suo elenco di app di messaggistica.
standing-edition = Nella pagina del giorno { $date }: { $standing }
standing-with-reservations-about = Privacy Guides la elencava solo come opzione aggiuntiva, con un avvertimento.
client-of = Usa la rete di { $name }
warning-title = Perché c’è un avvertimento
delisted-title = Fuori dall’elenco di Privacy Guides dal giorno { $date }
caution-title = Da sapere prima di scegliere

## Download e link

downloads-title = Scarica { $name }
download-this-computer = Per questo computer
download-other-computers = Altri computer
download-browser = Nel browser
download-phones = Per il telefono
download-several = Per diversi sistemi
download-none-here = Tra i download ufficiali di { $name } non ce n’è nessuno per { $system }.
download-missing = Nessuna app elencata per { $system }
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = Versione beta
download-needs-phone = Prima installala su un telefono
download-minimum = { $system } o successivo
publisher-project = Ufficiale
publisher-store = Dai volontari dello store
publisher-not-stated = Senza indicazione dell’editore
link-homepage = Homepage
link-privacy = Informativa privacy
link-documentation = Documentazione
link-source-code = Codice sorgente
link-contribute = Contribuisci
link-reference = Per approfondire
link-more = Clic destro per copiare l’indirizzo o mostrarne il codice QR
link-replaces = Sostituisce { $address }

## Sistemi e luoghi

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = Browser
platform-android = Android
platform-ios = iOS
platform-several = Diversi sistemi
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = APK per Android
channel-website = Sito ufficiale

## A colpo d’occhio

glance-title = A colpo d’occhio
glance-note = { $level }: { $note }
glance-note-since = { $level }, dal giorno { $date }: { $note }
glance-privacy-guides = Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = Prima: { $level }
tier-minimum = Requisiti minimi
tier-best-case = Caso migliore
tier-joining = Iscrizione

## Livelli di certezza

level-yes = Sì
level-implied = Implicito
level-partly = In parte
level-no = No
level-not-stated = Senza indicazione
level-yes-about = La fonte indicata accanto lo dice esplicitamente.
level-implied-about = La fonte lo lascia intendere senza dirlo.
level-partly-about = È vero solo in parte.
level-no-about = La fonte dice che non è così, oppure ciò che dice lo esclude.
level-not-stated-about = Dove questa guida ha cercato, non se ne diceva nulla. Ciò non vuol dire «no».

## Fonti

source-numbered = { $speaker } { $number }
source-page = pagina com’è oggi
source-edition = pagina del giorno { $date }

## Chi lo dice

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = Il progetto { $name }, consultato il giorno { $date }
said-by-project-mark = { $words } *
said-by-project-legend = * Lo dice il progetto stesso, oppure F-Droid di sé, non Privacy Guides.
said-by-default = Dove non è nominato nessuno, lo dice Privacy Guides, oppure questa guida stessa.
checked-all = L’ultimo controllo di tutto questo risale al giorno { $date } o è più recente.
said-by-downloads = Download ufficiali

## Sezioni su un’app di messaggistica

topic-protection = Come protegge
topic-features = Che cosa può fare
topic-good-to-know = Buono a sapersi
topic-background = Contesto
threats-title = Da che cosa aiuta a proteggerti
threats-of-page = Nella versione della sua pagina su cui si basa questa guida, Privacy Guides diceva di tutto il suo elenco che protegge da:
threats-once-of-page = Nella versione della sua pagina su cui si basa questa guida, Privacy Guides diceva di tutto il suo elenco che protegge dalle minacce che seguono. Questa app di messaggistica non fa più parte di quell’elenco:
audits-title = Audit
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · Privacy Guides non dice chi ha svolto l’audit
audit-report = Leggi di più
variants-title = Versioni di { $name }
variant-gone = Non più offerta (annotato il giorno { $date })
step-optional = Facoltativo
specifications-title = Specifiche e articoli
changes-title = Che cosa è cambiato
changes-criteria = Criteri di Privacy Guides
changes-all = Tutti i cambiamenti, di tutte le app di messaggistica
changes-none = Nessun cambiamento noto.

## Date ed elenchi

list-separator = { ", " }
date-day =
    { $day ->
        [1] 1º
       *[other] { $day }
    } { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[12] dicembre
    } { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[12] dicembre
    } { $year }

## Avvisi

banner-settings-put-aside = Non è stato possibile leggere le impostazioni, quindi il programma è partito con quelle predefinite. Il vecchio file è stato conservato come { $file }.
banner-settings-unusable = Non è stato possibile leggere le impostazioni né spostare il loro file. Il programma funziona, ma non può ricordare le tue scelte.
banner-cannot-remember = Su questo computer non si possono salvare le tue scelte. Il programma funziona, ma non le ricorderà.
banner-forgotten = Tutto ciò che questa guida ricordava è stato cancellato: il file delle impostazioni e i suoi backup. La cronologia del tuo browser e i file che hai salvato non vengono toccati. Ciò che scegli d’ora in poi verrà di nuovo ricordato.
banner-not-forgotten = Non è stato possibile cancellare ciò che era ricordato. Cancella tu il file: { $file }
banner-remembers-nothing = Ciò che era ricordato è stato cancellato, e d’ora in poi non verrà ricordato nulla. Il file delle impostazioni dice solo questo. La cronologia del tuo browser e i file che hai salvato non vengono toccati.
banner-remembers-again = D’ora in poi ciò che scegli verrà ricordato su questo computer.
banner-link-failed = Non è stato possibile aprire alcun browser. Copia l’indirizzo e aprilo tu:
banner-link-requested = Poco fa è stato chiesto al browser di aprire questo link. Se non compare nulla, può darsi che il browser si stia ancora avviando.
banner-facts-aged = Le informazioni sono state riviste l’ultima volta il giorno { $date }, sei mesi fa o più. Alcune possono essere cambiate da allora. Consulta il sito dell’app di messaggistica stessa e la pagina di Privacy Guides com’è oggi, oppure cerca una versione più recente di questa guida.
copy = Copia
copied = Copiato

## Info

about-lead = Ti aiuta a scegliere un’app di messaggistica privata e ti porta al suo download ufficiale.
about-versions-title = Versione e informazioni
about-version = Versione { $version }
about-edition = Informazioni dalla pagina di Privacy Guides com’era il giorno { $date }
welcome = Informazioni sulle app di messaggistica private, tratte da Privacy Guides e dai progetti delle app stesse, riviste l’ultima volta il giorno { $date }. Scegli e leggi offline: nulla esce da questo computer, a meno che tu non apra un link nel browser.
welcome-language = Questa guida non è disponibile nella lingua del tuo sistema, ma lo è in altre: scegline una con il pulsante della lingua in alto, oppure premi Ctrl+L.
about-promises-title = Che cosa aspettarsi
about-no-connection = Questa guida non stabilisce alcuna connessione per conto proprio. Passa un link al browser solo quando ci fai clic, e solo link che sono incorporati in essa e sono stati controllati. Il browser può ricordare il link, e la tua rete può vedere quale sito visiti.
about-remembers = Questa guida ricorda la lingua, i colori e il loro contrasto, la dimensione del testo e quella della finestra, l’ultima app di messaggistica che hai guardato, che cosa conta per te e i passaggi che hai spuntato; conserva tutto questo solo su questo computer.
about-remembers-nothing = Questa guida non ricorda nulla. Il suo file delle impostazioni dice solo questo.
about-memory-title = Che cosa viene ricordato
about-memory-file = Il file delle impostazioni: { $file }
about-memory-no-folder = Su questo computer non c’è una cartella per le impostazioni, quindi non viene ricordato nulla.
about-remember-nothing = Non ricordare nulla
about-forget = Dimentica tutto
about-keys = Si può fare tutto con la tastiera: mostra le scorciatoie (F1)
about-no-affiliation = Questa guida non ha legami con alcuna delle app di messaggistica né con Privacy Guides, e non ne ha l’avallo.
about-own-research = Le informazioni cambiano. Prima di affidarti a un’app di messaggistica, leggi le sue pagine e che cosa è cambiato da quando le informazioni sono state riviste.
about-languages-title = Lingue
about-languages-unread = Queste traduzioni non sono ancora state lette da una persona madrelingua che faccia parte di questo progetto: { $languages }.
about-languages-help = Se una di queste lingue è la tua: di’ al progetto che cosa è sbagliato o poco chiaro, con il modulo per le traduzioni tra le sue segnalazioni (issues), oppure leggi tutta la traduzione e fallo sapere.
about-languages-form = Modulo per le traduzioni ({ $host })
about-attribution-title = Da dove vengono le informazioni
about-attribution = Le informazioni e i link vengono da Privacy Guides: dalla pagina «Real-Time Communication: The Best Private Instant Messengers», edizione in ebraico, versione del giorno { $date }, e da altre sue pagine: { $pages }; il tutto © Privacy Guides contributors, con licenza CC BY-SA 4.0. Le informazioni sono state riformulate, confrontate con i cambiamenti successivi e contrassegnate dove qualcosa è cambiato. Ciò che dicono i progetti stessi è contrassegnato con il loro nome.
about-page-link = La pagina com’è oggi
about-licences-title = Licenze
about-licence-code = Il programma: MIT o Apache 2.0, a tua scelta.
about-licence-words = Le informazioni, i testi e le traduzioni: Creative Commons Attribuzione – Condividi allo stesso modo 4.0 Internazionale (CC BY-SA 4.0).
about-licence-link = La licenza CC BY-SA 4.0
about-licence-fonts = Caratteri: Open Sans, { $open_sans }, e Noto Sans, { $noto } e { $adobe }, con licenza SIL Open Font License 1.1.
about-licence-icons = Icone: Lucide, { $lucide }, con licenza ISC; alcune provengono da Feather, { $feather }, con licenza MIT. L’icona di questa guida fa parte del programma.
about-trademarks = I nomi delle app di messaggistica e degli store sono marchi dei rispettivi titolari. Al posto dei loro loghi ci sono riquadri colorati.

## Riga di comando

cli-about = Scegli un’app di messaggistica privata e scaricala dal suo sito o store ufficiale.
cli-lang = Lingua: { $languages }
cli-theme = Colori: light (chiaro), dark (scuro) o system (come il sistema)
cli-help = Mostra questo aiuto
cli-version = Mostra la versione
cli-usage-heading = Uso:
cli-options-heading = Opzioni
cli-value-language = LINGUA
cli-value-theme = TEMA
cli-value-command = COMANDO
error-prefix = errore: { $problem }
error-see-help = Esegui «{ $command } --help» per vedere che cosa accetta.
error-unknown-option = l’opzione «{ $option }» non esiste
error-unexpected-value = «{ $value }» non è previsto qui
error-missing-value = «{ $option }» richiede un valore
error-repeated-option = «{ $option }» si può indicare una volta sola
error-unknown-language = la lingua «{ $value }» non c’è; scegli tra: { $languages }
error-unknown-theme = il tema «{ $value }» non c’è; scegli tra: light, dark, system
error-not-text = un argomento non è un testo valido
error-arguments = gli argomenti sono incomprensibili
error-no-display = non c’è uno schermo su cui aprire una finestra; esegui questo programma da una sessione grafica, oppure imposta DISPLAY o WAYLAND_DISPLAY
error-display-unreachable = lo schermo «{ $display }» non è raggiungibile; avvia questo programma dalla sessione a cui appartiene lo schermo, oppure imposta { $variable } su uno schermo raggiungibile
error-color-depth = la profondità di colore dello schermo è di { $bits } bit, e la finestra ne richiede 24; imposta lo schermo o il desktop remoto a 24 o 32 bit
error-too-many-files = non è stato possibile aprire la finestra perché ci sono troppi file aperti; chiudi altri programmi o aumenta il limite («ulimit -n»), e riavvia il programma
error-no-resources = non è stato possibile aprire la finestra perché la memoria è insufficiente o non sono consentiti altri thread; chiudi altri programmi e riavvia il programma
error-display-lost = la connessione con lo schermo è andata persa, e con essa la finestra; riavvia il programma
error-no-window = non è stato possibile aprire la finestra, e il motivo non è noto; avvia questo programma in un terminale con MESSENGER_GUIDE_LOG=info e segnala ciò che stampa
error-missing-library = manca una libreria necessaria alla finestra: { $library }; installala (su Debian e Ubuntu: { $package }) e riavvia il programma
error-missing-other-library = manca una libreria necessaria alla finestra: { $library }; installa il pacchetto a cui appartiene e riavvia il programma
error-unexpected = un errore imprevisto ha terminato il programma; riavvialo e, se termina di nuovo, avvialo in un terminale con MESSENGER_GUIDE_LOG=info e segnala ciò che stampa
error-data = i dati incorporati sono danneggiati; scarica di nuovo questo programma dal suo sito ufficiale
cli-commands-heading = Comandi
cli-list = Elenca tutte le app di messaggistica
cli-show = Mostra tutto su un’app di messaggistica
cli-compare = Confronta app di messaggistica l’una accanto all’altra; tutte, se non ne è indicata nessuna
cli-find = Trova app di messaggistica in base a parole, come nella finestra
cli-changes = Stampa che cosa è cambiato, dal più recente: per un’app di messaggistica, oppure per tutte e per i criteri se non ne è indicata nessuna
cli-links = Stampa i link ufficiali di un’app di messaggistica
cli-open = Apre un download ufficiale nel browser, come fa il suo pulsante
cli-verify = Verifica se un file scaricato è autentico
cli-handout = Scrive una pagina HTML da stampare o da inviare: per tutte le app di messaggistica, se non ne è indicata nessuna
cli-files = Il file da verificare, per esempio un APK; se ne possono indicare diversi
cli-sha256 = Lo SHA-256 che il file deve avere
cli-json = Stampa in JSON, per i programmi
cli-differences = Solo le righe in cui le app di messaggistica differiscono
cli-messenger = ID di un’app di messaggistica, come lo stampa «list»
cli-words = Che cosa cercare
cli-platform = Solo i download per un sistema, per esempio «linux»
cli-download = Un sistema, per esempio «linux», o l’ID di un download; se manca, il sistema di questo computer
cli-value-messenger = APP
cli-value-file = FILE
cli-value-checksum = VALORE
cli-value-words = PAROLE
cli-value-platform = SISTEMA
error-missing-argument = manca { $value }
error-unknown-command = il comando «{ $value }» non esiste; scegli tra: { $known }
error-unknown-command-near = il comando «{ $value }» non esiste; intendevi «{ $near }»? Scegli tra: { $known }
error-unknown-messenger = l’app di messaggistica «{ $value }» non c’è; scegli tra: { $known }
error-unknown-messenger-near = l’app di messaggistica «{ $value }» non c’è; intendevi «{ $near }»? Scegli tra: { $known }
error-unknown-platform = il sistema «{ $value }» non c’è; scegli tra: { $known }
error-unknown-platform-near = il sistema «{ $value }» non c’è; intendevi «{ $near }»? Scegli tra: { $known }
error-no-download = { $name } non ha il download «{ $value }»; scegli tra: { $known }
error-no-browser = non c’è un browser con cui aprire l’indirizzo; installane uno, indicane uno in BROWSER, oppure apri l’indirizzo su un altro dispositivo: { $address }
error-not-opened = il browser non ha aperto l’indirizzo; aprilo tu: { $address }
error-no-checksum = «{ $value }» non è uno SHA-256, che ha 64 caratteri tra 0–9 e a–f
error-not-read = non è stato possibile leggere { $path }: { $reason }
error-unverified = c’è almeno un file che non è stato possibile verificare, quindi non se ne sa nulla
error-refused = NON INSTALLARE: almeno un file è danneggiato o non è autentico; vedi sopra
error-write = non è stato possibile scrivere l’output: { $reason }
io-error-not-found = il file o la cartella non esiste
io-error-no-access = l’accesso non è consentito
io-error-not-a-file = è una cartella o qualcos’altro, non un file
io-error-no-space = lo spazio è esaurito
io-error-read-only = la posizione è di sola lettura
io-error-other = il sistema ha segnalato un errore; MESSENGER_GUIDE_LOG=info mostra quale

## Verifica di un file

signing-keys-title = Come verificare un download
signing-keys-fingerprints = Le impronte delle chiavi:
check-certificate = Confronta l’impronta della chiave che firma il download (qui sotto). Se è un file APK, questa guida può farlo per te.
check-repository = Impronta del repository F-Droid (qui sotto): confrontala quando aggiungi il repository.
check-signed-list = Somme di controllo firmate: confronta il file con l’elenco del progetto, verifica la firma dell’elenco e confronta l’impronta della sua chiave (qui sotto).
check-store = Per quanto ne sa questa guida, il progetto non pubblica nulla con cui verificare il download. Che sia autentico o no dipende soltanto dallo store.
check-nothing = Per quanto ne sa questa guida, il progetto non pubblica nulla con cui verificare il download. Scarica solo dall’indirizzo ufficiale.
check-browser = Funziona nel browser, quindi non c’è alcun file da verificare. Assicurati che l’indirizzo sia quello ufficiale.
verify-genuine = AUTENTICO. Questo file è firmato con la chiave che { $name } pubblica per questa app. Potrebbe comunque essere una versione vecchia: vedi la versione qui sotto.
verify-genuine-recorded = AUTENTICO. Questo file è firmato con la chiave che Privacy Guides ha registrato per { $name }. Il progetto { $name } stesso non ne pubblica nessuna di cui questa guida sia a conoscenza. Il file potrebbe comunque essere una versione vecchia: vedi la versione qui sotto.
verify-other-key = NON INSTALLARE. Questo file dice di essere { $name } ({ $package }), ma è firmato con una chiave che questa guida non conosce.
verify-channels-without-key = Questa guida non conosce le chiavi di questi luoghi, quindi non può riconoscere un’app che viene da lì: { $channels }. Installa un’app di questo genere solo direttamente dal luogo stesso.
verify-other-app = NON INSTALLARE. Questo file è firmato con una chiave di { $name }, ma { $package } non è una delle app per cui vale questa chiave.
verify-not-signed = NON INSTALLARE. Questa è un’app per Android senza firma. Nessuno può dire chi l’ha creata.
verify-damaged = NON INSTALLARE. Questo file è stato danneggiato o modificato dopo la firma, oppure è firmato in un modo di cui non ci si può fidare.
verify-reason = Che cosa è stato trovato, in termini tecnici: { $reason }
verify-no-key = NON VERIFICATO. Questo file dice di essere { $name } ({ $package }), ma questa guida non conosce alcuna chiave di questa app. Non può dire se il file è autentico.
verify-unknown-app = NON VERIFICATO. Questa app ({ $package }) non corrisponde ad alcuna app di messaggistica di questa guida. Se ti è stato detto che è una di esse, non installarla.
verify-not-apk = NON VERIFICATO. Questa non è un’app per Android (APK), quindi non ha una firma che questa guida possa verificare. Si può soltanto confrontare il file.
verify-checksum = Il suo SHA-256:
verify-checksum-is-given = COINCIDE. Il file ha lo SHA-256 che hai indicato. Puoi fidartene solo quanto ti fidi del luogo da cui hai preso quel valore.
verify-checksum-differs = NON USARE QUESTO FILE. Non ha lo SHA-256 che hai indicato.
verify-only-compared = Non è un’app per Android (APK), quindi questa guida può soltanto confrontare il file.
verify-checksum-paste = Se il progetto pubblica un proprio valore per questo file, incolla qui sotto quello del progetto: questa guida confronta i due.
verify-checksum-compare = Se il progetto pubblica questo valore, confronta i due, oppure indica quello del progetto con --sha256.
verify-listed = COINCIDE con quanto riporta { $list }, che si trova nella stessa cartella: il download è completo. A dire chi ha creato il file scaricato è solo la firma di { $list }.
verify-listed-differs = NON USARE QUESTO FILE. { $list }, che si trova nella stessa cartella, riporta per questo file un altro SHA-256.
verify-steps = Se il progetto firma un elenco di questi valori, verifica anche quella firma:
verify-step-key = Procurati la chiave pubblica del progetto, per esempio cercandola con il suo indirizzo email:
verify-step-fingerprint = Confronta l’intera impronta della chiave. { $name } ({ $files }):
verify-step-gpg = Verifica la firma usando i nomi dei tuoi file, e installa solo se la firma è valida ed è fatta con quella chiave:
verify-app = L’app: { $package }, versione { $version }. Le sue firme: { $schemes }.
verify-signers = Impronta del certificato di chi ha firmato (SHA-256):

## Verifica di un file nella finestra

fingerprint-title = Impronta
fingerprint-copy = Copia impronta
fingerprint-code = Mostra codice QR
fingerprint-scan = Inquadra il codice con la fotocamera di un telefono per leggere questa impronta come testo sul telefono.
file-check-title = Verifica un file
file-check-open = Verifica un file scaricato
file-check-about = Un file scaricato è davvero l’app autentica? Trascinalo su questa finestra, oppure sceglilo. Questa guida si limita a leggerlo, su questo computer.
file-check-choose = Scegli file
file-check-name = File: { $name }
file-check-waiting = NON VERIFICATO, per ora. La verifica avviene dopo quella del file che lo precede.
file-check-running = NON VERIFICATO, per ora. Parte letta: { $percent }%.
file-check-cancel = Annulla
file-check-cancelled = NON VERIFICATO. Hai annullato la verifica, quindi di questo file non si sa nulla.
file-check-not-read = NON VERIFICATO. Non è stato possibile leggere questo file, quindi non se ne sa nulla: { $reason }
file-check-cut = Sono stati indicati più file di quanti se ne possano verificare insieme. Vengono verificati solo quelli elencati qui: { $count }.
file-check-no-dialog = Questo desktop non mostra finestre per scegliere file. Trascina il file su questa finestra o, dove questo non funziona, verificalo in un terminale:
file-check-paste = Se hai lo SHA-256 di questo file dal progetto, incollalo per confrontarlo:
file-check-unreadable = Questo non è uno SHA-256, quindi non è stato confrontato nulla. Uno SHA-256 ha 64 caratteri tra 0–9 e a–f.

## In un terminale

terminal-id = ID
terminal-name = Nome
terminal-standing = Valutazione
terminal-in-short = In breve
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = Dal giorno { $date }; prima: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = Prova con meno parole o con parole più corte; «list» mostra tutte le app di messaggistica.
terminal-opened = Passato al browser: { $address }
terminal-other-download = C’è anche «{ $id }»: { $address }

## Confronto

screen-compare = Confronta
compare-lead = Che cosa fa ciascuna, per quanto si sa. «Senza indicazione» non è «no»: significa che, dove questa guida ha cercato, non se ne diceva nulla.
compare-only-differences = Solo le differenze
compare-copy-markdown = Copia come Markdown
compare-copy-text = Copia come testo
compare-copy-csv = Copia come CSV
compare-choose = App da confrontare
compare-choose-two = Scegli due app
compare-more = Altro
compare-network = Rete
compare-systems = Sistemi
compare-stores = Dove si scarica
compare-audits = Audit
compare-basis = { $criterion }: { $name }
compare-choose-some = Queste sono le prime { $count } app di messaggistica dell’elenco; le altre si possono trovare cercando lì
compare-columns = { $first }–{ $last } di { $all }
compare-columns-back = Precedenti
compare-columns-on = Successive
compare-basis-downloads = Dove portano i download ufficiali:
compare-basis-audit = { $date }: { $text }
compare-none = Scegli almeno un’app di messaggistica.

## Ricerca

search-placeholder = Cerca app
search-clear = Cancella la ricerca
search-found = Risultati: { $count }
search-cut = Si cercano solo i primi { $count } caratteri. Con meno parole si trova di più.
search-nothing = Nessun risultato
search-nothing-about = Prova con meno parole o con parole più corte, con il nome di un sistema come «Android», con una parola come «gruppi», oppure scegli qui sopra che cosa conta per te.

## Che cosa conta

needs-title = Che cosa conta per te
needs-more = Altro
needs-fewer = Meno
needs-clear = Azzera
needs-threats = Protezione contro
needs-devices = Dispositivi di tutti
needs-devices-about = I sistemi che usate tu e le persone con cui comunichi. L’app di messaggistica deve funzionare su tutti.
verdict-meets = App che soddisfano tutto: { $count }
verdict-not-stated = App con punti senza indicazione: { $count }
verdict-does-not = App che non soddisfano tutto: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: c’è un download ufficiale.
reason-no-download = { $level }: nessun download ufficiale elencato per questo sistema.

## Passaggi della configurazione

steps-done = Fatti { $done } su { $of }
steps-reset = Ricomincia
blocked-title = Se è bloccata dove ti trovi
blocked-check = Se ricevi un’app da un’altra persona o da un luogo insolito, verifica il file prima di installarla.
blocked-noticed = Il fatto di aggirare un blocco può essere notato. Prima di provarci, pensa a che cosa potrebbe succederti dove ti trovi.

## Per un’altra persona

share = Condividi
share-about = Qualche riga su { $name } per una persona amica, con i download ufficiali:
share-copy = Copia il testo
share-tooltip = Parla di { $name } a una persona amica
share-official = Scaricala solo da qui:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = Attenzione: { $text }
share-change = { $date }: { $text }
share-source = Informazioni di Privacy Guides (CC BY-SA 4.0), riformulate dalla Guida alle app di chat, che le ha riviste l’ultima volta il giorno { $date }.

## Una pagina da stampare

handout-save = Salva la pagina
handout-about = Una pagina da stampare o da inviare, con impronte e con codici da inquadrare. Una pagina stampata per ciascuna di queste app:
handout-saved = Salvata. Per stamparla, aprila in un browser: { $file }
handout-no-dialog = Questo desktop non mostra finestre per salvare file. In un terminale, «messenger-guide handout» scrive la pagina.
handout-not-saved = Non è stato possibile salvare la pagina: { $reason }
handout-title = { $names }: app di messaggistica private, dalla Guida alle app di chat
handout-official = Scaricala solo da questi luoghi ufficiali. Inquadra un codice con la fotocamera di un telefono per aprirne l’indirizzo.
handout-fingerprints = Impronte dei download autentici
handout-optional = { $text } (facoltativo)
handout-reviewed = Le informazioni sono state riviste l’ultima volta il giorno { $date }. Da allora possono essere cambiate.

## Riquadri

close = Chiudi
link-modal-title = Dove porta questo link
link-modal-scan = Inquadra il codice con la fotocamera di un telefono per aprire questo indirizzo sul telefono.
link-modal-open = Apri qui
link-menu-open = Apri
link-menu-copy = Copia indirizzo
link-menu-code = Mostra codice QR
text-menu-cut = Taglia
text-menu-copy = Copia
text-menu-paste = Incolla
text-menu-select-all = Seleziona tutto
download-code = Codice da inquadrare: { $name }
keys-title = Scorciatoie da tastiera
keys-tab = Elemento successivo o precedente
keys-arrows = Muoversi nell’elenco e nella tabella; altrove, scorrere
keys-page = Scorrere di una pagina
keys-space = Scorrere di una pagina, quando nessun elemento è evidenziato
keys-ends = All’inizio, alla fine
keys-enter = Attivare l’elemento evidenziato
keys-escape = Chiudere ciò che è aperto, cancellare la ricerca
keys-screens = Cambiare schermata
keys-search = Cercare; o semplicemente iniziare a scrivere
keys-language = Lingua
keys-text-size = Testo più grande, testo più piccolo, dimensione normale
keys-select = Selezionare il testo, dall’elemento evidenziato o dall’inizio di ciò che si vede
keys-caret = Cursore nel testo, mosso con le frecce: per selezionare da qualsiasi punto
keys-select-all = Selezionare tutto il testo
keys-copy = Copiare ciò che è selezionato, o l’indirizzo del link evidenziato
keys-link = Menu del link evidenziato, del campo o di ciò che è selezionato, come con il tasto destro del mouse
keys-close = Chiudere la finestra
keys-full-screen = Schermo intero, e ritorno
keys-help = Questo elenco

## Pagina di manuale

man-name = NOME
man-synopsis = SINTASSI
man-description = DESCRIZIONE
man-environment = VARIABILI D’AMBIENTE
man-files = FILE
man-exit-status = STATO DI USCITA
man-version = VERSIONE
man-log = Che cosa registrare sullo standard error, per esempio «info». Nulla, se non è impostata.
man-settings = Che cosa ricorda la finestra. Un file che non si può leggere viene conservato accanto.
man-exit-0 = Riuscito, anche se il programma che legge l’output ha smesso di leggere.
man-exit-1 = Qualcosa è andato storto: nessuno schermo, nessun browser, dati danneggiati.
man-exit-2 = Gli argomenti sono sbagliati.
man-exit-3 = «verify» ha trovato un file che non si deve installare.
man-exit-4 = C’è almeno un file che «verify» non ha potuto verificare.

## Impara

screen-learn = Impara
learn-list = In parole semplici
learn-back-to = Torna a { $name }
learn-back-to-compare = Torna a Confronta
learn-back-to-about = Torna a Info
learn-evidence = Grado di certezza
learn-evidence-tagline = Quanto è certa ogni informazione, e da quando
learn-evidence-lead = Questa guida dice ciò che dicono poche pagine di Privacy Guides, e che cosa è cambiato da allora, secondo Privacy Guides o secondo i progetti stessi. Di ogni informazione mostra da dove viene; di ogni criterio, anche quanto è certa.
learn-levels-title = Che cosa significano i segni
learn-not-stated = «Senza indicazione» non è «no». Dove non si dice nulla, un’app di messaggistica può soddisfare il criterio oppure no; questa guida lascia aperta la domanda invece di fare supposizioni.
learn-claims-title = Da dove viene ogni affermazione
learn-claims-sources = Accanto a ogni affermazione vedi chi la fa, con un link. Ciò che Privacy Guides diceva nella versione della sua pagina su cui si basa questa guida porta al testo di quel giorno; ciò che dice oggi, alla pagina com’è oggi; e ciò che dice un progetto stesso, a una pagina del progetto, con il giorno in cui è stata letta. Porta il puntatore su un link per vederne l’indirizzo completo prima che si apra qualcosa.
learn-claims-own-words = Le informazioni e i link vengono da Privacy Guides e dai progetti stessi. Le frasi no: le parole sono di questa guida.
learn-claims-edition = Le informazioni vengono dalla pagina di Privacy Guides com’era il giorno { $date }. Sono state riviste l’ultima volta il giorno { $reviewed }.
learn-since-title = Che cosa succede quando qualcosa cambia
learn-since-notes = Un cambiamento successivo non viene scritto al posto delle informazioni originali. Compare accanto all’app di messaggistica come nota, con la propria data e la propria fonte.
learn-since-levels = Dove un livello è cambiato, il segno mostra il livello di oggi, con sotto quello precedente.
learn-since-links = Dove un indirizzo ufficiale è stato sostituito, il pulsante porta a quello nuovo. Quello vecchio viene conservato per confronto, ma non viene mai aperto.
learn-never-title = Che cosa questa guida non fa mai
learn-never-connect = Non stabilisce alcuna connessione per conto proprio: tutto ciò che mostra è incorporato in essa.
learn-never-open = Apre solo indirizzi che sono incorporati e sono stati controllati, e solo quando ci fai clic.
learn-never-tell = Non dice a nessuno che cosa leggi. Un link che apri passa al browser, che può memorizzarlo, e la tua rete può vedere quale sito visiti.
learn-never-guess = Non riempie alcuna lacuna con supposizioni, e non trasforma il silenzio in un «no».
learn-criteria = Criteri
learn-criteria-tagline = Con che cosa si misurano le app di messaggistica
learn-criteria-title = Che cosa significano i criteri
learn-criteria-lead = Che cosa chiede Privacy Guides a un’app di messaggistica, e che cosa significa ogni requisito.
learn-criteria-choice-title = Come sceglie Privacy Guides
learn-criteria-choice = Privacy Guides non ha legami con i progetti che consiglia. Per mantenere l’obiettività li giudica in base a requisiti chiari, che si aggiungono a quelli generali. Consiglia a tutti di conoscerli prima di scegliere, e di fare le proprie ricerche.
learn-criteria-best-case = Quello che Privacy Guides chiama «caso migliore» descrive un progetto perfetto: a un progetto consigliato può mancarne una parte o tutto, e uno che ne ha di più può essere collocato più in alto. Nella pagina su cui si basa questa guida ne faceva parte la segretezza in avanti; il 16 maggio 2025 è diventata un requisito minimo.
learn-tier-minimum = Il minimo che Privacy Guides richiede.
learn-tier-best-case = Ciò che avrebbe un progetto perfetto.
learn-tier-joining = Questo non è uno dei criteri di Privacy Guides. Lo aggiunge questa guida, perché di alcune app di messaggistica Privacy Guides dice che cosa serve per iscriversi.
learn-see-picture = Vedi in un diagramma
learn-see-networks = I tipi di rete
learn-secrecy = Segretezza in avanti e futura
learn-secrecy-tagline = Che cosa espone una chiave rubata
learn-secrecy-lead = La crittografia end-to-end funziona con delle chiavi. Queste due proprietà decidono che cosa può leggere chi ruba una chiave: la segretezza in avanti (forward secrecy) protegge ciò che è stato scritto prima, la segretezza futura ciò che viene scritto dopo.
learn-legend-title = Come leggere i diagrammi
learn-legend-time = Il tempo scorre da sinistra a destra. Ogni riquadro della riga inferiore è un messaggio; sopra c’è la chiave che lo protegge.
learn-legend-key = Una chiave
learn-legend-theft = Qui qualcuno ruba la chiave
learn-legend-exchange = Uno scambio di chiavi non intercettato da chi ha rubato la chiave
learn-legend-closed = Un messaggio che resta segreto
learn-legend-open = Un messaggio esposto
learn-without-title = Senza segretezza in avanti
learn-without-about = Una chiave rubata espone i messaggi passati, e quelli che seguono.
learn-forward-title = Con la segretezza in avanti
learn-forward-limit = Da sola, la segretezza in avanti non protegge ciò che viene scritto dopo il furto.
learn-future-title = Con in più la segretezza futura
learn-future-about = La segretezza futura è detta anche sicurezza post compromissione. Chi ha rubato una chiave perde l’accesso così ottenuto già con il primo scambio di chiavi che non riesce a intercettare. Per continuare a leggere, dovrebbe intercettare tutta la comunicazione tra le due parti.
learn-future-further = Si può leggere solo ciò che è stato scritto nel frattempo. Per leggere altro, bisognerebbe rubare altre chiavi.
learn-networks = Reti
learn-networks-tagline = Le strade che prendono i messaggi
learn-networks-lead = I messaggi viaggiano su una rete, e ci sono diversi modi di costruirne una. Ognuno ha vantaggi e svantaggi propri.
learn-legend-person = Una persona
learn-legend-server = Un server
learn-legend-relay = Un relay o nodo, che inoltra i messaggi
learn-advantages = Vantaggi
learn-drawbacks = Svantaggi
learn-network-users = App di questo tipo
learn-network-no-points = Privacy Guides non elenca vantaggi o svantaggi di questo tipo di rete.
learn-threats = Minacce
learn-threats-tagline = Da che cosa proteggersi
learn-threats-lead = Può darsi che non ti riguardi nessuna di queste minacce, o che te ne riguardino una, alcune o tutte. Quasi nessuno strumento protegge da tutte.
learn-threats-choice = Prima di scegliere un’app di messaggistica, è utile chiedersi quali di esse ti riguardano.
learn-threats-title = Le minacce, una per una
learn-threat-of-page = Privacy Guides dice di tutto il suo elenco che protegge da questa minaccia.
learn-threat-named = Nominate in particolare da Privacy Guides:
learn-changes-tagline = Ogni cambiamento successivo, dal più recente
learn-changes-lead = Cambiamenti che la pagina di Privacy Guides del giorno { $date }, su cui si basa questa guida, non mostra: quelli di ogni app di messaggistica e quelli dei criteri, per quanto ne sa questa guida. Il più recente viene per primo.
learn-limits = Che cosa la crittografia end-to-end non nasconde
learn-limits-tagline = I metadati, la rete, le chiavi
learn-limits-lead = Con la crittografia end-to-end, solo chi partecipa a una conversazione può leggere ciò che si scrive, purché nessun altro riesca ad accedere alle chiavi o ai dispositivi di chi vi partecipa. La crittografia non nasconde tutto della conversazione.
learn-metadata-title = Metadati
learn-metadata-about = I metadati sono ciò che si può sapere di un messaggio senza leggerlo: chi parla con chi, quando e quanto spesso.
learn-metadata-not-hidden = La crittografia end-to-end non nasconde i metadati.
learn-limits-networks-title = Che cosa mostra la rete
learn-limits-keys-title = Che cosa espone una chiave rubata
learn-limits-keys = Una conversazione è sicura solo quanto lo sono le chiavi di tutte le persone che vi partecipano. Senza segretezza in avanti, una chiave rubata anche a una sola di esse espone i messaggi passati.
learn-blocked = In caso di blocco
learn-blocked-tagline = Che cosa può aiutare e che cosa non nasconde
learn-blocked-lead = Un’app di messaggistica è bloccata dove non si possono raggiungere i suoi server, o gli store da cui proviene. Possono bloccarla i governi, chi amministra una rete e i fornitori di servizi.
learn-blocked-helps-title = Che cosa può aiutare
learn-blocked-proxy = Un proxy, che inoltra la tua connessione; il meglio è un proxy gestito da una persona di cui ti fidi.
learn-blocked-tor = Tor, che fa passare la tua connessione per server gestiti da volontari. Se è possibile che qualcuno sorvegli la tua connessione e hai una VPN di cui ti fidi, Privacy Guides consiglia di collegarsi prima a quella VPN.
learn-blocked-bridges = Bridge e connessioni mascherate, che possono portare a Tor dove Tor stesso è bloccato.
learn-blocked-messengers = Altri modi, come usare server propri o fare a meno di internet, spiegati passo per passo dai progetti di:
learn-blocked-limits-title = Che cosa non nasconde
learn-blocked-visible = Tor o una VPN possono nascondere che cosa visiti, ma non il fatto che li usi, e di solito Tor si fa notare più di una VPN. Perfino le connessioni mascherate possono essere rilevate.
learn-blocked-later = Con il tempo i bridge diventano noti. A quel punto i registri delle tue connessioni possono mostrare che hai usato Tor.
learn-blocked-plan = Considera che cosa è in grado di fare chi impone il blocco e quali conseguenze potrebbero esserci, e tieni pronto un piano nel caso in cui ti prendano.
learn-blocked-stores-title = Se lo store è bloccato
keys-back = Indietro da una spiegazione

## Per i lettori di schermo

spoken-screens = Schermate
spoken-banner = Avviso
spoken-link-menu = Menu del link
spoken-text-menu = Menu del testo
spoken-code = Codice QR con l’indirizzo { $address }
spoken-fingerprint-code = Codice QR con questa impronta come testo
spoken-download = Scarica { $app } per { $system }, { $host }
spoken-download-from = Scarica { $app } per { $system } da { $store }, { $host }
spoken-open-in-browser = Apri { $app } nel browser, { $host }
spoken-needs-clear = Azzera che cosa conta per te
spoken-needs-fold = { $words }: che cosa conta per te
spoken-columns-back = App precedenti
spoken-columns-on = App successive
spoken-cell = { $name }, { $criterion }: { $words }
spoken-drawing-centralized = Disegno: un server al centro e otto persone intorno, ciascuna collegata solo a quel server.
spoken-drawing-federated = Disegno: tre server, ciascuno collegato agli altri due. Ogni server ha due persone proprie.
spoken-drawing-peer-to-peer = Disegno: sei persone, collegate direttamente tra loro. Non c’è alcun server.
spoken-drawing-anonymous-routing = Disegno: un percorso con frecce da una persona a un’altra, attraverso tre dei nove nodi. Gli altri nodi non vengono usati.
spoken-drawing-decentralized-relays = Disegno: quattro relay, non collegati tra loro, e quattro persone. Ogni persona è collegata a due relay.
spoken-drawing-one-key = Disegno: sette messaggi in ordine di tempo, tutti protetti da una sola chiave. Durante il quarto la chiave viene rubata, e si possono leggere tutti e sette.
spoken-drawing-forward = Disegno: sette messaggi in ordine di tempo, ciascuno con una propria chiave. Durante il quarto la sua chiave viene rubata. I tre precedenti restano chiusi; il quarto e quelli successivi si possono leggere.
spoken-drawing-future = Disegno: sette messaggi in ordine di tempo, ciascuno con una propria chiave. Durante il quarto la sua chiave viene rubata, e dopo il quinto vengono scambiate nuove chiavi. Si possono leggere solo il quarto e il quinto.
