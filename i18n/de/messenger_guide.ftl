### Die Worte des Programms selbst. Was über die Messenger gesagt wird, steht in den Dateien daneben.

## Name und Sprachen

app-name = Messenger-Ratgeber
language-name = Deutsch

## Kopfzeile

screen-guide = Messenger
screen-about = Info
back = Zurück
language-menu = Sprache
language-unread = Noch nicht muttersprachlich gegengelesen
theme-menu = Hell oder dunkel
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
high-contrast = Hoher Kontrast
text-size = Textgröße
text-percent = { $percent } %
text-smaller = Text kleiner
text-normal = Normale Größe
text-larger = Text größer

## Die Liste

standing-recommended-group = Empfohlen
standing-with-reservations-group = Mit Vorbehalt

## Einstufung

standing-recommended = Empfohlen
standing-with-reservations = Mit Vorbehalt
standing-recommended-about = Privacy Guides empfiehlt diesen Messenger für sensible Kommunikation.
standing-in-one-case = In einem Fall empfohlen
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = Seit dem { $date } nicht mehr empfohlen
standing-no-longer-about = Privacy Guides hat diesen Messenger von seiner Liste der Messenger genommen.
standing-edition = Auf der Seite vom { $date }: { $standing }
standing-with-reservations-about = Privacy Guides führte diesen Messenger nur als zusätzliche Option auf, mit einer Warnung.
client-of = Nutzt das Netzwerk von { $name }
warning-title = Warum es eine Warnung gibt
delisted-title = Seit dem { $date } nicht mehr auf der Liste von Privacy Guides
caution-title = Wichtig vor der Entscheidung

## Downloads und Links

downloads-title = { $name } herunterladen
download-this-computer = Für diesen Computer
download-other-computers = Andere Computer
download-browser = Im Browser
download-phones = Für das Smartphone
download-several = Für mehrere Systeme
download-none-here = Unter den offiziellen Downloads von { $name } ist keiner für { $system }.
download-missing = Keine App für { $system } aufgeführt
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = Beta-Version
download-needs-phone = Zuerst auf einem Smartphone installieren
download-minimum = { $system } oder neuer
publisher-project = Offiziell
publisher-store = Von Freiwilligen des Stores
publisher-not-stated = Herausgeber nicht angegeben
link-homepage = Homepage
link-privacy = Datenschutzerklärung
link-documentation = Dokumentation
link-source-code = Quellcode
link-contribute = Unterstützen
link-reference = Zum Weiterlesen
link-more = Rechtsklick: Adresse kopieren oder QR-Code anzeigen
link-replaces = Ersetzt { $address }

## Systeme und Bezugsquellen

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = Browser
platform-android = Android
platform-ios = iOS
platform-several = Mehrere Systeme
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = Android-APK
channel-website = Offizielle Website

## Auf einen Blick

glance-title = Auf einen Blick
glance-note = { $level }: { $note }
glance-note-since = { $level }, seit dem { $date }: { $note }
glance-privacy-guides = Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = Davor: { $level }
tier-minimum = Mindestanforderungen
tier-best-case = Im besten Fall
tier-joining = Registrierung

## Belegstufen

level-yes = Ja
level-implied = Implizit
level-partly = Teilweise
level-no = Nein
level-not-stated = Keine Angabe
level-yes-about = Die daneben genannte Quelle sagt es ausdrücklich.
level-implied-about = Es geht aus der Quelle hervor, ohne dass sie es ausspricht.
level-partly-about = Trifft nur teilweise zu.
level-no-about = Die Quelle sagt, dass es nicht so ist, oder was sie sagt, schließt es aus.
level-not-stated-about = Dort, wo dieser Ratgeber nachgesehen hat, wurde dazu nichts gesagt. Das heißt nicht „Nein“.

## Quellen

source-numbered = { $speaker } { $number }
source-page = heutiger Stand der Seite
source-edition = Seite vom { $date }

## Wer es sagt

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = { $name } selbst, gelesen am { $date }
said-by-project-mark = { $words } *
said-by-project-legend = * Sagt das Projekt selbst oder F-Droid über sich selbst, nicht Privacy Guides.
said-by-default = Wo niemand genannt ist, sagt es Privacy Guides oder dieser Ratgeber selbst.
checked-all = Alles hier wurde zuletzt am { $date } oder später geprüft.
said-by-downloads = Offizielle Downloads

## Abschnitte über einen Messenger

topic-protection = Schutz
topic-features = Funktionen
topic-good-to-know = Gut zu wissen
topic-background = Hintergrund
threats-title = Wovor die App schützen hilft
threats-of-page = In der Fassung seiner Seite, auf der dieser Ratgeber beruht, sagte Privacy Guides von seiner ganzen Liste, dass sie vor Folgendem schützt:
threats-once-of-page = In der Fassung seiner Seite, auf der dieser Ratgeber beruht, sagte Privacy Guides von seiner ganzen Liste, auf der dieser Messenger nicht mehr steht, dass sie vor Folgendem schützt:
audits-title = Audits
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · Privacy Guides nennt nicht, von wem
audit-report = Mehr darüber lesen
variants-title = Versionen von { $name }
variant-gone = Eingestellt (vermerkt am { $date })
step-optional = Optional
specifications-title = Spezifikationen und Fachartikel
changes-title = Änderungen
changes-criteria = Kriterien von Privacy Guides
changes-all = Alle Änderungen, bei allen Messengern
changes-none = Es ist keine Änderung bekannt.

## Daten und Aufzählungen

list-separator = { ", " }
date-day =
    { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }

## Hinweise

banner-settings-put-aside = Die Einstellungen konnten nicht gelesen werden; das Programm ist deshalb mit den Voreinstellungen gestartet. Die alte Datei wurde als { $file } aufbewahrt.
banner-settings-unusable = Die Einstellungen konnten nicht gelesen werden, und die Datei ließ sich nicht beiseitelegen. Das Programm funktioniert, kann sich Ihre Auswahl aber nicht merken.
banner-cannot-remember = Ihre Auswahl kann auf diesem Computer nicht gespeichert werden. Das Programm funktioniert, merkt sie sich aber nicht.
banner-forgotten = Alles, was dieser Ratgeber sich gemerkt hat, wurde gelöscht: die Einstellungsdatei und ihre Sicherungskopien. Der Verlauf Ihres Browsers und Dateien, die Sie gespeichert haben, bleiben unberührt. Was Sie von nun an wählen, wird wieder gemerkt.
banner-not-forgotten = Das Gemerkte konnte nicht gelöscht werden. Löschen Sie die Datei selbst: { $file }
banner-remembers-nothing = Das Gemerkte wurde gelöscht, und von nun an wird nichts gemerkt. In der Einstellungsdatei steht nur das. Der Verlauf Ihres Browsers und Dateien, die Sie gespeichert haben, bleiben unberührt.
banner-remembers-again = Von nun an wird auf diesem Computer gemerkt, was Sie wählen.
banner-link-failed = Es konnte kein Browser geöffnet werden. Kopieren Sie die Adresse und öffnen Sie sie selbst:
banner-link-requested = Der Browser wurde soeben gebeten, diesen Link zu öffnen. Falls nichts erscheint, startet er vielleicht noch.
banner-facts-aged = Die Informationen wurden zuletzt am { $date } überprüft, vor sechs Monaten oder mehr. Manches kann sich seither geändert haben. Sehen Sie auf der Website des Messengers selbst und auf der heutigen Seite von Privacy Guides nach, oder suchen Sie nach einer neueren Version dieses Ratgebers.
copy = Kopieren
copied = Kopiert

## Info

about-lead = Hilft bei der Wahl eines privaten Messengers und führt zu seinem offiziellen Download.
about-versions-title = Version und Informationen
about-version = Version { $version }
about-edition = Informationen von der Seite von Privacy Guides, Stand { $date }
welcome = Informationen über private Messenger, von Privacy Guides und von den Projekten der Messenger selbst, zuletzt überprüft am { $date }. Sie wählen und lesen offline: Nichts verlässt diesen Computer, außer wenn Sie einen Link in Ihrem Browser öffnen.
welcome-language = Die Sprache Ihres Systems gibt es in diesem Ratgeber nicht, aber andere: Wählen Sie eine mit der Sprachschaltfläche oben aus oder drücken Sie Strg+L (Ctrl+L).
about-promises-title = Was zu erwarten ist
about-no-connection = Dieser Ratgeber stellt selbst keine Verbindung her. Er übergibt einen Link nur dann an Ihren Browser, wenn Sie darauf klicken, und nur Links, die in ihn eingebaut sind und geprüft wurden. Ihr Browser merkt sich den Link möglicherweise, und Ihr Netzwerk kann möglicherweise sehen, welche Website Sie besuchen.
about-remembers = Dieser Ratgeber merkt sich die Sprache, die Farben und ihren Kontrast, die Größe des Textes und seines Fensters, den Messenger, den Sie zuletzt angesehen haben, was Ihnen wichtig ist und welche Schritte Sie abgehakt haben. All das bewahrt er nur auf diesem Computer auf.
about-remembers-nothing = Dieser Ratgeber merkt sich nichts. In seiner Einstellungsdatei steht nur das.
about-memory-title = Was gemerkt wird
about-memory-file = Die Einstellungsdatei: { $file }
about-memory-no-folder = Auf diesem Computer gibt es keinen Ordner für Einstellungen, daher wird nichts gemerkt.
about-remember-nothing = Nichts merken
about-forget = Alles vergessen
about-keys = Alles lässt sich mit der Tastatur bedienen: Tastenkürzel anzeigen (F1)
about-no-affiliation = Dieser Ratgeber ist mit keinem der Messenger verbunden und auch nicht mit Privacy Guides. Weder Privacy Guides noch einer der Messenger befürwortet ihn.
about-own-research = Informationen veralten. Bevor Sie sich auf einen Messenger verlassen, lesen Sie seine eigenen Seiten und was sich geändert hat, seit die Informationen überprüft wurden.
about-languages-title = Sprachen
about-languages-unread = Diese Übersetzungen wurden im Projekt noch nicht muttersprachlich gegengelesen: { $languages }.
about-languages-help = Falls Ihre Muttersprache dabei ist: Melden Sie dem Projekt, was falsch oder unklar ist, mit dem Formular für Übersetzungen in seinem Bereich „Issues“, oder lesen Sie die ganze Übersetzung und teilen Sie das mit.
about-languages-form = Formular für Übersetzungen ({ $host })
about-attribution-title = Woher die Informationen kommen
about-attribution = Informationen und Links stammen von Privacy Guides: von der Seite „Echtzeitkommunikation: Die besten privaten Instant-Messenger“, hebräische Ausgabe, Fassung vom { $date }, und von weiteren Seiten: { $pages }; alles © Mitwirkende an Privacy Guides, unter CC BY-SA 4.0. Die Texte wurden neu formuliert, mit späteren Änderungen abgeglichen und dort gekennzeichnet, wo sich etwas geändert hat. Was die Projekte selbst sagen, ist mit ihren Namen gekennzeichnet.
about-page-link = Die Seite, wie sie heute ist
about-licences-title = Lizenzen
about-licence-code = Das Programm: MIT oder Apache 2.0, nach Wahl.
about-licence-words = Informationen, Texte und Übersetzungen: Creative Commons Namensnennung - Weitergabe unter gleichen Bedingungen 4.0 International (CC BY-SA 4.0).
about-licence-link = Die Lizenz CC BY-SA 4.0
about-licence-fonts = Schriften: Open Sans, { $open_sans }, und Noto Sans, { $noto } und { $adobe }, unter der SIL Open Font License 1.1.
about-licence-icons = Symbole: Lucide, { $lucide }, unter der ISC-Lizenz; einige davon aus Feather, { $feather }, unter der MIT-Lizenz. Das eigene Symbol dieses Ratgebers ist Teil des Programms.
about-trademarks = Namen von Messengern und Stores sind Marken der jeweiligen Rechteinhaber. Farbige Kacheln stehen an der Stelle ihrer Logos.

## Befehlszeile

cli-about = Einen privaten Messenger wählen und von seiner offiziellen Website oder aus dem offiziellen Store beziehen.
cli-lang = Sprache: { $languages }
cli-theme = Farben: light (hell), dark (dunkel) oder system (wie das System)
cli-help = Diese Hilfe anzeigen
cli-version = Die Version anzeigen
cli-usage-heading = Aufruf:
cli-options-heading = Optionen
cli-value-language = SPRACHE
cli-value-theme = FARBSCHEMA
cli-value-command = BEFEHL
error-prefix = Fehler: { $problem }
error-see-help = „{ $command } --help“ zeigt, welche Angaben möglich sind.
error-unknown-option = die Option „{ $option }“ gibt es nicht
error-unexpected-value = „{ $value }“ wird hier nicht erwartet
error-missing-value = „{ $option }“ braucht einen Wert
error-repeated-option = „{ $option }“ darf nur einmal angegeben werden
error-unknown-language = die Sprache „{ $value }“ gibt es nicht; zur Auswahl stehen: { $languages }
error-unknown-theme = das Farbschema „{ $value }“ gibt es nicht; zur Auswahl stehen: light, dark, system
error-not-text = ein Argument ist kein gültiger Text
error-arguments = die Argumente sind nicht zu verstehen
error-no-display = es gibt kein Display, auf dem sich ein Fenster öffnen ließe; starten Sie das Programm aus einer grafischen Sitzung oder setzen Sie DISPLAY oder WAYLAND_DISPLAY
error-display-unreachable = das Display „{ $display }“ ist nicht erreichbar; starten Sie das Programm aus der Sitzung, zu der das Display gehört, oder setzen Sie { $variable } auf ein erreichbares Display
error-color-depth = die Farbtiefe des Displays beträgt { $bits } Bit, das Fenster braucht aber 24; stellen Sie das Display oder den Remote-Desktop auf 24 oder 32 Bit ein
error-too-many-files = das Fenster konnte nicht geöffnet werden, weil zu viele Dateien geöffnet sind; schließen Sie andere Programme oder erhöhen Sie die Grenze („ulimit -n“) und starten Sie neu
error-no-resources = das Fenster konnte nicht geöffnet werden, weil der Speicher nicht reicht oder kein weiterer Thread erlaubt ist; schließen Sie andere Programme und starten Sie neu
error-display-lost = die Verbindung zum Display ging verloren und mit ihr das Fenster; starten Sie das Programm neu
error-no-window = das Fenster konnte nicht geöffnet werden, der Grund ist nicht bekannt; starten Sie das Programm in einem Terminal mit MESSENGER_GUIDE_LOG=info und melden Sie, was es ausgibt
error-missing-library = eine Bibliothek, die das Fenster braucht, fehlt: { $library }; installieren Sie sie (unter Debian und Ubuntu: { $package }) und starten Sie neu
error-missing-other-library = eine Bibliothek, die das Fenster braucht, fehlt: { $library }; installieren Sie das Paket, zu dem sie gehört, und starten Sie neu
error-unexpected = ein unerwarteter Fehler hat das Programm beendet; starten Sie es neu, und wenn es wieder endet, starten Sie es in einem Terminal mit MESSENGER_GUIDE_LOG=info und melden Sie, was es ausgibt
error-data = die eingebauten Daten sind beschädigt; laden Sie das Programm erneut von seiner offiziellen Website herunter
cli-commands-heading = Befehle
cli-list = Alle Messenger auflisten
cli-show = Alles über einen Messenger anzeigen
cli-compare = Messenger nebeneinander vergleichen; alle, wenn keiner genannt ist
cli-find = Messenger anhand von Wörtern finden, wie im Fenster
cli-changes = Ausgeben, was sich geändert hat, das Neueste zuerst: für einen Messenger oder, wenn keiner genannt ist, für alle und für die Kriterien
cli-links = Die offiziellen Links eines Messengers ausgeben
cli-open = Einen offiziellen Download im Browser öffnen, wie es seine Schaltfläche tut
cli-verify = Prüfen, ob eine heruntergeladene Datei echt ist
cli-handout = Eine Seite zum Drucken oder Verschicken schreiben, als HTML: alle Messenger, wenn keiner genannt ist
cli-files = Die zu prüfende Datei, etwa ein APK; mehrere sind möglich
cli-sha256 = Der SHA-256-Wert, den die Datei haben sollte
cli-json = JSON ausgeben, für Programme
cli-differences = Nur die Zeilen, in denen sich die Messenger unterscheiden
cli-messenger = ID eines Messengers, wie „list“ sie ausgibt
cli-words = Wonach gesucht wird
cli-platform = Nur Downloads für ein System, etwa „linux“
cli-download = Ein System wie „linux“ oder die ID eines Downloads; ohne Angabe das System dieses Computers
cli-value-messenger = MESSENGER
cli-value-file = DATEI
cli-value-checksum = WERT
cli-value-words = WÖRTER
cli-value-platform = SYSTEM
error-missing-argument = nicht angegeben: { $value }
error-unknown-command = den Befehl „{ $value }“ gibt es nicht; zur Auswahl stehen: { $known }
error-unknown-command-near = den Befehl „{ $value }“ gibt es nicht; war „{ $near }“ gemeint? Zur Auswahl stehen: { $known }
error-unknown-messenger = den Messenger „{ $value }“ gibt es nicht; zur Auswahl stehen: { $known }
error-unknown-messenger-near = den Messenger „{ $value }“ gibt es nicht; war „{ $near }“ gemeint? Zur Auswahl stehen: { $known }
error-unknown-platform = das System „{ $value }“ gibt es nicht; zur Auswahl stehen: { $known }
error-unknown-platform-near = das System „{ $value }“ gibt es nicht; war „{ $near }“ gemeint? Zur Auswahl stehen: { $known }
error-no-download = { $name } hat keinen Download „{ $value }“; zur Auswahl stehen: { $known }
error-no-browser = es gibt keinen Browser, um die Adresse zu öffnen; installieren Sie einen, nennen Sie einen in BROWSER oder öffnen Sie die Adresse auf einem anderen Gerät: { $address }
error-not-opened = der Browser hat die Adresse nicht geöffnet; öffnen Sie sie selbst: { $address }
error-no-checksum = „{ $value }“ ist kein SHA-256-Wert; ein solcher hat 64 Zeichen: 0–9 und a–f
error-not-read = { $path } konnte nicht gelesen werden: { $reason }
error-unverified = mindestens eine Datei konnte nicht geprüft werden, daher ist über sie nichts bekannt
error-refused = NICHT INSTALLIEREN: Mindestens eine Datei ist beschädigt oder nicht echt; siehe oben
error-write = die Ausgabe konnte nicht geschrieben werden: { $reason }
io-error-not-found = Datei oder Ordner nicht vorhanden
io-error-no-access = Zugriff nicht erlaubt
io-error-not-a-file = ein Ordner oder etwas anderes, keine Datei
io-error-no-space = kein Speicherplatz mehr frei
io-error-read-only = Speicherort schreibgeschützt
io-error-other = Fehler des Systems; MESSENGER_GUIDE_LOG=info zeigt, welcher

## Eine Datei prüfen

signing-keys-title = Einen Download prüfen
signing-keys-fingerprints = Die Fingerabdrücke der Schlüssel:
check-certificate = Den Fingerabdruck des Schlüssels vergleichen, mit dem der Download signiert ist (siehe unten). Bei einer APK-Datei kann dieser Ratgeber das übernehmen.
check-repository = Fingerabdruck des F-Droid-Repositorys (siehe unten): Beim Hinzufügen des Repositorys vergleichen.
check-signed-list = Signierte Prüfsummen: Die Datei mit der Liste des Projekts vergleichen, die Signatur der Liste prüfen und den Fingerabdruck des Schlüssels vergleichen, mit dem die Liste signiert ist (siehe unten).
check-store = Dieser Ratgeber kennt nichts, was das Projekt zum Prüfen dieses Downloads veröffentlicht. Ob er echt ist, hängt allein vom Store ab.
check-nothing = Dieser Ratgeber kennt nichts, was das Projekt zum Prüfen dieses Downloads veröffentlicht. Nur von der offiziellen Adresse herunterladen.
check-browser = Läuft im Browser, daher gibt es keine Datei, die zu prüfen wäre. Darauf achten, dass die Adresse die offizielle ist.
verify-genuine = ECHT. Diese Datei ist mit dem Schlüssel signiert, den { $name } für diese App veröffentlicht. Die Datei kann trotzdem eine alte Version sein: siehe die Version unten.
verify-genuine-recorded = ECHT. Diese Datei ist mit dem Schlüssel signiert, den Privacy Guides für { $name } festgehalten hat. { $name } selbst veröffentlicht keinen, von dem dieser Ratgeber weiß. Die Datei kann trotzdem eine alte Version sein: siehe die Version unten.
verify-other-key = NICHT INSTALLIEREN. Diese Datei nennt sich { $name } ({ $package }), ist aber mit einem Schlüssel signiert, den dieser Ratgeber nicht kennt.
verify-channels-without-key = Dieser Ratgeber kennt die Schlüssel dieser Bezugsquellen nicht und kann daher eine App von dort nicht als echt erkennen: { $channels }. Installieren Sie eine solche App nur direkt von der Bezugsquelle selbst.
verify-other-app = NICHT INSTALLIEREN. Diese Datei ist mit einem Schlüssel von { $name } signiert, aber { $package } ist keine der Apps, für die dieser Schlüssel gilt.
verify-not-signed = NICHT INSTALLIEREN. Dies ist eine Android-App ohne Signatur. Niemand kann feststellen, von wem sie stammt.
verify-damaged = NICHT INSTALLIEREN. Diese Datei wurde nach dem Signieren beschädigt oder verändert, oder sie ist auf eine Weise signiert, der man nicht trauen kann.
verify-reason = Was gefunden wurde, in technischen Worten: { $reason }
verify-no-key = NICHT GEPRÜFT. Diese Datei nennt sich { $name } ({ $package }), aber dieser Ratgeber kennt keinen Schlüssel dieser App. Er kann nicht sagen, ob die Datei echt ist.
verify-unknown-app = NICHT GEPRÜFT. Diese App ({ $package }) gehört zu keinem Messenger in diesem Ratgeber. Wenn Ihnen gesagt wurde, sie sei einer davon, installieren Sie sie nicht.
verify-not-apk = NICHT GEPRÜFT. Dies ist keine Android-App (APK) und hat daher keine Signatur, die dieser Ratgeber prüfen kann. Die Datei lässt sich nur vergleichen.
verify-checksum = SHA-256-Wert der Datei:
verify-checksum-is-given = GLEICHER WERT. Die Datei hat den SHA-256-Wert, den Sie angegeben haben. Sie können ihr nur so weit vertrauen wie der Stelle, von der Sie diesen Wert haben.
verify-checksum-differs = DIESE DATEI NICHT VERWENDEN. Sie hat nicht den SHA-256-Wert, den Sie angegeben haben.
verify-only-compared = Die Datei ist keine Android-App (APK), daher kann dieser Ratgeber sie nur vergleichen.
verify-checksum-paste = Wenn das Projekt zu dieser Datei selbst einen Wert veröffentlicht, fügen Sie unten diesen Wert des Projekts ein: Dieser Ratgeber vergleicht die beiden.
verify-checksum-compare = Wenn das Projekt diesen Wert veröffentlicht, vergleichen Sie ihn, oder geben Sie ihn mit --sha256 an.
verify-listed = GLEICHER WERT wie in { $list }, einer Datei im selben Ordner: Der Download ist vollständig. Von wem der Download stammt, sagt nur die Signatur von { $list }.
verify-listed-differs = DIESE DATEI NICHT VERWENDEN. In { $list }, einer Datei im selben Ordner, steht für den Download ein anderer SHA-256-Wert.
verify-steps = Wenn das Projekt eine Liste solcher Werte signiert, prüfen Sie auch diese Signatur:
verify-step-key = Beschaffen Sie sich den öffentlichen Schlüssel des Projekts, zum Beispiel anhand seiner E-Mail-Adresse:
verify-step-fingerprint = Vergleichen Sie den ganzen Fingerabdruck des Schlüssels. { $name } ({ $files }):
verify-step-gpg = Prüfen Sie die Signatur (setzen Sie die Namen Ihrer Dateien ein). Installieren Sie nur, wenn sie gültig ist und mit diesem Schlüssel erstellt wurde:
verify-app = Die App: { $package }, Version { $version }. Signaturen: { $schemes }.
verify-signers = Fingerabdruck des Zertifikats, mit dem signiert wurde (SHA-256):

## Eine Datei im Fenster prüfen

fingerprint-title = Fingerabdruck
fingerprint-copy = Fingerabdruck kopieren
fingerprint-code = QR-Code anzeigen
fingerprint-scan = Die Kamera eines Smartphones auf den Code richten, um diesen Fingerabdruck dort als Text zu lesen.
file-check-title = Datei prüfen
file-check-open = Heruntergeladene Datei prüfen
file-check-about = Ist eine heruntergeladene Datei die echte App? Ziehen Sie die Datei in dieses Fenster, oder wählen Sie sie aus. Dieser Ratgeber liest sie lediglich, auf diesem Computer.
file-check-choose = Dateien wählen
file-check-name = Datei: { $name }
file-check-waiting = Noch NICHT GEPRÜFT. Diese Datei wird nach der Datei davor geprüft.
file-check-running = Noch NICHT GEPRÜFT. Bisher gelesen: { $percent } %.
file-check-cancel = Abbrechen
file-check-cancelled = NICHT GEPRÜFT. Sie haben die Prüfung abgebrochen, daher ist über diese Datei nichts bekannt.
file-check-not-read = NICHT GEPRÜFT. Diese Datei konnte nicht gelesen werden, daher ist über sie nichts bekannt: { $reason }
file-check-cut = Es wurden mehr Dateien angegeben, als auf einmal geprüft werden können. Geprüft werden nur die hier aufgeführten: { $count }.
file-check-no-dialog = Dieser Desktop zeigt keinen Dialog zum Auswählen von Dateien. Ziehen Sie die Datei in dieses Fenster, oder prüfen Sie sie, wo das nicht geht, in einem Terminal:
file-check-paste = Wenn Sie den SHA-256-Wert dieser Datei vom Projekt haben, fügen Sie ihn zum Vergleichen ein:
file-check-unreadable = Das ist kein SHA-256-Wert, daher wurde nichts verglichen. Ein SHA-256-Wert hat 64 Zeichen: 0–9 und a–f.

## Im Terminal

terminal-id = ID
terminal-name = Name
terminal-standing = Einstufung
terminal-in-short = Kurz gesagt
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = Seit dem { $date }; davor: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = Versuchen Sie es mit weniger oder kürzeren Wörtern; „list“ zeigt alle Messenger.
terminal-opened = An den Browser übergeben: { $address }
terminal-other-download = Es gibt auch „{ $id }“: { $address }

## Vergleich

screen-compare = Vergleich
compare-lead = Was jeder Messenger tut, soweit bekannt. „Keine Angabe“ ist nicht „Nein“: Es bedeutet, dass dort, wo dieser Ratgeber nachgesehen hat, nichts dazu gesagt wurde.
compare-only-differences = Nur Unterschiede
compare-copy-markdown = Als Markdown kopieren
compare-copy-text = Als Text kopieren
compare-copy-csv = Als CSV kopieren
compare-choose = Messenger für den Vergleich
compare-choose-two = Zwei Messenger wählen
compare-more = Mehr
compare-network = Netzwerk
compare-systems = Systeme
compare-stores = Wo erhältlich
compare-audits = Audits
compare-basis = { $criterion }: { $name }
compare-choose-some = Dies sind die ersten { $count } Messenger der Liste; weitere findet die Suche dort
compare-columns = { $first }–{ $last } von { $all }
compare-columns-back = Vorherige
compare-columns-on = Nächste
compare-basis-downloads = Wohin die offiziellen Downloads führen:
compare-basis-audit = { $date }: { $text }
compare-none = Wählen Sie mindestens einen Messenger.

## Suche

search-placeholder = Messenger suchen
search-clear = Suche leeren
search-found = Gefunden: { $count }
search-cut = Gesucht wird nur nach den ersten { $count } Zeichen. Mit weniger Wörtern finden Sie mehr.
search-nothing = Nichts gefunden
search-nothing-about = Versuchen Sie es mit weniger oder kürzeren Wörtern, mit dem Namen eines Systems wie „Android“ oder einem Wort wie „Gruppen“, oder wählen Sie oben, was Ihnen wichtig ist.

## Was wichtig ist

needs-title = Was Ihnen wichtig ist
needs-more = Mehr
needs-fewer = Weniger
needs-clear = Zurücksetzen
needs-threats = Schutz vor
needs-devices = Geräte aller Beteiligten
needs-devices-about = Die Systeme, die Sie und die Menschen verwenden, mit denen Sie sprechen. Der Messenger muss auf allen laufen.
verdict-meets = Erfüllen alles: { $count }
verdict-not-stated = Mit fehlenden Angaben: { $count }
verdict-does-not = Erfüllen nicht alles: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: Es gibt einen offiziellen Download.
reason-no-download = { $level }: Es ist kein offizieller Download dafür aufgeführt.

## Schritte zur Einrichtung

steps-done = { $done } von { $of } erledigt
steps-reset = Neu beginnen
blocked-title = Wenn die App vor Ort gesperrt ist
blocked-check = Wenn eine App von einer anderen Person oder aus einer ungewöhnlichen Quelle kommt, die Datei vor dem Installieren prüfen.
blocked-noticed = Das Umgehen einer Sperre kann bemerkt werden. Vor dem Versuch bedenken, was einem vor Ort geschehen könnte.

## Zum Weitergeben

share = Teilen
share-about = Ein paar Worte über { $name } zum Weitergeben, mit den offiziellen Downloads:
share-copy = Text kopieren
share-tooltip = Anderen von { $name } erzählen
share-official = Nur von hier herunterladen:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = Achtung: { $text }
share-change = { $date }: { $text }
share-source = Informationen von Privacy Guides (CC BY-SA 4.0), neu formuliert vom Messenger-Ratgeber, der sie zuletzt am { $date } überprüft hat.

## Eine Seite zum Drucken

handout-save = Seite speichern
handout-about = Eine Seite zum Drucken oder Verschicken, mit Fingerabdrücken und mit Codes zum Scannen. Gedruckt je eine Seite für:
handout-saved = Gespeichert. Zum Drucken in einem Browser öffnen: { $file }
handout-no-dialog = Dieser Desktop zeigt keinen Dialog zum Speichern von Dateien. In einem Terminal schreibt „messenger-guide handout“ die Seite.
handout-not-saved = Die Seite konnte nicht gespeichert werden: { $reason }
handout-title = { $names }: private Messenger, aus dem Messenger-Ratgeber
handout-official = Nur von diesen offiziellen Bezugsquellen herunterladen. Die Kamera eines Smartphones auf einen Code richten, um seine Adresse zu öffnen.
handout-fingerprints = Fingerabdrücke echter Downloads
handout-optional = { $text } (optional)
handout-reviewed = Die Informationen wurden zuletzt am { $date } überprüft. Sie können sich seither geändert haben.

## Einblendungen

close = Schließen
link-modal-title = Wohin dieser Link führt
link-modal-scan = Die Kamera eines Smartphones auf den Code richten, um diese Adresse dort zu öffnen.
link-modal-open = Hier öffnen
link-menu-open = Öffnen
link-menu-copy = Adresse kopieren
link-menu-code = QR-Code anzeigen
text-menu-cut = Ausschneiden
text-menu-copy = Kopieren
text-menu-paste = Einfügen
text-menu-select-all = Alles auswählen
download-code = Code zum Scannen: { $name }
keys-title = Tastenkürzel
keys-tab = Nächster Eintrag, voriger Eintrag
keys-arrows = In Liste und Tabelle bewegen, sonst scrollen
keys-page = Seitenweise scrollen
keys-space = Seitenweise scrollen, wenn nichts fokussiert ist
keys-ends = Zum Anfang, zum Ende
keys-enter = Fokussierten Eintrag auslösen
keys-escape = Geöffnetes schließen, Suche leeren
keys-screens = Bereich wechseln
keys-search = Suche; oder einfach lostippen
keys-language = Sprache
keys-text-size = Text größer, kleiner, normale Größe
keys-select = Text auswählen, vom fokussierten Eintrag oder vom oberen Rand des Sichtbaren an
keys-caret = Cursor im Text, mit den Pfeiltasten bewegt: um von überall aus auszuwählen
keys-select-all = Gesamten Text auswählen
keys-copy = Ausgewähltes kopieren oder die Adresse des fokussierten Links
keys-link = Menü des fokussierten Links, des Felds oder des Ausgewählten, wie mit der rechten Maustaste
keys-close = Fenster schließen
keys-full-screen = Vollbild ein und aus
keys-help = Diese Liste

## Handbuchseite

man-name = BEZEICHNUNG
man-synopsis = ÜBERSICHT
man-description = BESCHREIBUNG
man-environment = UMGEBUNGSVARIABLEN
man-files = DATEIEN
man-exit-status = EXIT-STATUS
man-version = VERSION
man-log = Was auf der Standardfehlerausgabe protokolliert wird, zum Beispiel „info“. Nichts, wenn nicht gesetzt.
man-settings = Was sich das Fenster merkt. Eine Datei, die sich nicht lesen lässt, wird daneben aufbewahrt.
man-exit-0 = Erfolg, auch wenn das Programm, das die Ausgabe liest, aufgehört hat zu lesen.
man-exit-1 = Etwas ist schiefgegangen: kein Display, kein Browser, beschädigte Daten.
man-exit-2 = Die Argumente sind falsch.
man-exit-3 = „verify“ hat eine Datei gefunden, die nicht installiert werden darf.
man-exit-4 = „verify“ konnte nicht jede Datei prüfen.

## Wissen

screen-learn = Wissen
learn-list = Einfach erklärt
learn-back-to = Zurück: { $name }
learn-back-to-compare = Zurück: Vergleich
learn-back-to-about = Zurück: Info
learn-evidence = Belege
learn-evidence-tagline = Wie sicher jede Information ist und seit wann
learn-evidence-lead = Dieser Ratgeber sagt, was einige Seiten von Privacy Guides sagen und was sich seither geändert hat, laut Privacy Guides oder den Projekten selbst. Zu jeder Information zeigt er, woher sie stammt, zu jedem Kriterium auch, wie sicher sie ist.
learn-levels-title = Was die Zeichen bedeuten
learn-not-stated = „Keine Angabe“ ist nicht „Nein“. Wo nichts gesagt wird, kann ein Messenger das Kriterium erfüllen oder auch nicht; dieser Ratgeber lässt die Frage offen, statt zu raten.
learn-claims-title = Woher jede Aussage stammt
learn-claims-sources = Neben jeder Aussage steht, von wem sie kommt, mit einem Link. Was Privacy Guides in der Fassung seiner Seite sagte, auf der dieser Ratgeber beruht, führt zum Text jenes Tages; was es heute sagt, zur heutigen Seite; und was ein Projekt selbst sagt, zu einer seiner Seiten, mit dem Tag, an dem sie gelesen wurde. Zeigen Sie auf einen Link, um seine ganze Adresse zu sehen, bevor etwas geöffnet wird.
learn-claims-own-words = Die Informationen und Links stammen von Privacy Guides und von den Projekten selbst, die Sätze nicht: Die Worte sind die dieses Ratgebers.
learn-claims-edition = Die Informationen stammen von der Seite von Privacy Guides, Stand { $date }. Zuletzt überprüft wurden sie am { $reviewed }.
learn-since-title = Was geschieht, wenn sich etwas ändert
learn-since-notes = Eine spätere Änderung überschreibt die ursprünglichen Informationen nicht. Sie erscheint beim Messenger als Anmerkung, mit eigenem Datum und eigener Quelle.
learn-since-levels = Wo sich eine Stufe geändert hat, zeigt das Zeichen die heutige, und darunter steht die frühere.
learn-since-links = Wo eine offizielle Adresse ersetzt wurde, führt die Schaltfläche zur neuen. Die alte wird zum Vergleich aufbewahrt, aber niemals geöffnet.
learn-never-title = Was dieser Ratgeber niemals tut
learn-never-connect = Er stellt selbst keine Verbindung her: Alles, was er zeigt, ist in ihn eingebaut.
learn-never-open = Er öffnet nur Adressen, die eingebaut sind und geprüft wurden, und nur, wenn Sie darauf klicken.
learn-never-tell = Er teilt niemandem mit, was Sie lesen. Ein Link, den Sie öffnen, geht an Ihren Browser, der ihn sich möglicherweise merkt, und Ihr Netzwerk kann möglicherweise sehen, welche Website Sie besuchen.
learn-never-guess = Er füllt keine Lücke mit einer Vermutung und macht aus Schweigen kein „Nein“.
learn-criteria = Kriterien
learn-criteria-tagline = Woran Messenger gemessen werden
learn-criteria-title = Was die Kriterien bedeuten
learn-criteria-lead = Was Privacy Guides von einem Messenger verlangt und was jede Anforderung bedeutet.
learn-criteria-choice-title = Wie Privacy Guides auswählt
learn-criteria-choice = Privacy Guides ist mit den Projekten, die es empfiehlt, nicht verbunden. Um objektiv zu bleiben, beurteilt es sie nach klaren Anforderungen, die zu seinen allgemeinen hinzukommen. Es rät allen, diese Anforderungen vor der Wahl kennenzulernen und sich selbst kundig zu machen.
learn-criteria-best-case = Was Privacy Guides „Im besten Fall“ nennt, beschreibt ein vollkommenes Projekt: Einem empfohlenen kann manches oder alles davon fehlen, und eines, das mehr davon hat, kann höher eingestuft sein. Auf der Seite, auf der dieser Ratgeber beruht, gehörte Forward Secrecy dazu; am 16. Mai 2025 wurde sie zur Mindestanforderung.
learn-tier-minimum = Das Mindeste, was Privacy Guides verlangt.
learn-tier-best-case = Was ein vollkommenes Projekt hätte.
learn-tier-joining = Dies ist keines der Kriterien von Privacy Guides. Dieser Ratgeber fügt es hinzu, weil Privacy Guides bei einigen Messengern sagt, was zur Registrierung nötig ist.
learn-see-picture = Im Diagramm ansehen
learn-see-networks = Die Arten von Netzwerken
learn-secrecy = Forward Secrecy und Future Secrecy
learn-secrecy-tagline = Was ein gestohlener Schlüssel preisgibt
learn-secrecy-lead = Ende-zu-Ende-Verschlüsselung arbeitet mit Schlüsseln. Diese beiden Eigenschaften entscheiden, was jemand mit einem gestohlenen Schlüssel lesen kann: Forward Secrecy schützt, was vorher geschrieben wurde, Future Secrecy, was danach geschrieben wird.
learn-legend-title = So sind die Diagramme zu lesen
learn-legend-time = Die Zeit läuft von links nach rechts. Jedes Kästchen der unteren Reihe ist eine Nachricht; darüber steht der Schlüssel, der sie schützt.
learn-legend-key = Ein Schlüssel
learn-legend-theft = Hier stiehlt jemand den Schlüssel
learn-legend-exchange = Ein Schlüsselaustausch, der nicht abgefangen wird
learn-legend-closed = Eine Nachricht, die geheim bleibt
learn-legend-open = Eine preisgegebene Nachricht
learn-without-title = Ohne Forward Secrecy
learn-without-about = Ein gestohlener Schlüssel gibt frühere Nachrichten preis und auch die folgenden.
learn-forward-title = Mit Forward Secrecy
learn-forward-limit = Für sich allein schützt Forward Secrecy nicht, was von nun an geschrieben wird.
learn-future-title = Zusätzlich mit Future Secrecy
learn-future-about = Future Secrecy heißt auch Post-Compromise-Sicherheit. Wer einen Schlüssel gestohlen hat, verliert den damit erlangten Zugang beim ersten Schlüsselaustausch, der nicht abgefangen wird. Wer weiter mitlesen will, müsste die gesamte Kommunikation zwischen den beiden Seiten abfangen.
learn-future-further = Nur was dazwischen geschrieben wurde, kann gelesen werden. Für mehr müssten weitere Schlüssel gestohlen werden.
learn-networks = Netzwerke
learn-networks-tagline = Welche Wege Nachrichten nehmen
learn-networks-lead = Nachrichten laufen über ein Netzwerk, und es gibt mehrere Arten, eines aufzubauen. Jede hat ihre Vorteile und Nachteile.
learn-legend-person = Ein Mensch
learn-legend-server = Ein Server
learn-legend-relay = Ein Relay oder Knoten, der Nachrichten weiterleitet
learn-advantages = Vorteile
learn-drawbacks = Nachteile
learn-network-users = Messenger dieser Art
learn-network-no-points = Privacy Guides nennt für diese Art von Netzwerk keine Vorteile oder Nachteile.
learn-threats = Bedrohungen
learn-threats-tagline = Wovor Sie sich schützen möchten
learn-threats-lead = Vielleicht betrifft Sie keine dieser Bedrohungen, eine, einige oder alle. Kaum ein Werkzeug schützt vor allen.
learn-threats-choice = Vor der Wahl eines Messengers hilft die Frage, welche davon Sie betreffen.
learn-threats-title = Die einzelnen Bedrohungen
learn-threat-of-page = Privacy Guides sagt von seiner ganzen Liste, dass sie vor dieser Bedrohung schützt.
learn-threat-named = Von Privacy Guides dafür eigens genannt:
learn-changes-tagline = Alle späteren Änderungen, die neueste zuerst
learn-changes-lead = Änderungen, die die Seite von Privacy Guides vom { $date }, auf der dieser Ratgeber beruht, nicht zeigt: die Änderungen bei jedem Messenger und bei den Kriterien, soweit dieser Ratgeber sie kennt. Die neueste steht zuerst.
learn-limits = Was Ende-zu-Ende-Verschlüsselung nicht verbirgt
learn-limits-tagline = Metadaten, das Netzwerk, die Schlüssel
learn-limits-lead = Bei Ende-zu-Ende-Verschlüsselung können nur die an einer Unterhaltung Beteiligten lesen, was geschrieben wird, solange niemand sonst an deren Schlüssel oder Geräte gelangt. Die Verschlüsselung verbirgt nicht alles über die Unterhaltung.
learn-metadata-title = Metadaten
learn-metadata-about = Metadaten sind das, was sich über eine Nachricht erfahren lässt, ohne sie zu lesen: wer mit wem spricht, wann und wie oft.
learn-metadata-not-hidden = Ende-zu-Ende-Verschlüsselung verbirgt Metadaten nicht.
learn-limits-networks-title = Was das Netzwerk zeigt
learn-limits-keys-title = Was ein gestohlener Schlüssel preisgibt
learn-limits-keys = Eine Unterhaltung ist nur so sicher wie die Schlüssel aller Beteiligten. Ohne Forward Secrecy gibt ein Schlüssel, der auch nur einer beteiligten Person gestohlen wird, frühere Nachrichten preis.
learn-blocked = Bei einer Sperre
learn-blocked-tagline = Was helfen kann und was es nicht verbirgt
learn-blocked-lead = Ein Messenger ist dort gesperrt, wo seine Server oder die Stores, aus denen er kommt, nicht erreichbar sind. Regierungen, Netzwerkadministratoren und Diensteanbieter können das bewirken.
learn-blocked-helps-title = Was helfen kann
learn-blocked-proxy = Ein Proxy, der Ihre Verbindung weiterleitet; am besten einer, den jemand betreibt, dem Sie vertrauen.
learn-blocked-tor = Tor, das die Verbindung über Server leitet, die von Freiwilligen betrieben werden. Wenn jemand möglicherweise Ihre Verbindung beobachtet und Sie ein VPN haben, dem Sie vertrauen, rät Privacy Guides, sich zuerst mit diesem VPN zu verbinden.
learn-blocked-bridges = Bridges und getarnte Verbindungen, die zu Tor führen können, wo Tor selbst gesperrt ist.
learn-blocked-messengers = Weitere Wege, etwa mit eigenen Servern oder ohne Internet, Schritt für Schritt von den Projekten dieser Messenger:
learn-blocked-limits-title = Was es nicht verbirgt
learn-blocked-visible = Tor oder ein VPN kann verbergen, was Sie besuchen, aber nicht, dass Sie Tor oder ein VPN nutzen, und Tor fällt meist stärker auf als ein VPN. Selbst getarnte Verbindungen können erkannt werden.
learn-blocked-later = Mit der Zeit werden Bridges bekannt. Aufzeichnungen Ihrer Verbindungen können dann zeigen, dass Sie Tor genutzt haben.
learn-blocked-plan = Bedenken Sie, wozu diejenigen in der Lage sind, die sperren, und was folgen könnte, und halten Sie einen Plan bereit für den Fall, dass Sie erwischt werden.
learn-blocked-stores-title = Wenn der Store gesperrt ist
keys-back = Zurück aus einer Erklärung

## Für Screenreader

spoken-screens = Bereiche
spoken-banner = Hinweis
spoken-link-menu = Menü des Links
spoken-text-menu = Menü des Textes
spoken-code = QR-Code mit der Adresse { $address }
spoken-fingerprint-code = QR-Code mit diesem Fingerabdruck als Text
spoken-download = { $app } für { $system } herunterladen, { $host }
spoken-download-from = { $app } für { $system } herunterladen: { $store }, { $host }
spoken-open-in-browser = { $app } im Browser öffnen, { $host }
spoken-needs-clear = Zurücksetzen, was Ihnen wichtig ist
spoken-needs-fold = { $words }: was Ihnen wichtig ist
spoken-columns-back = Vorherige Messenger
spoken-columns-on = Nächste Messenger
spoken-cell = { $name }, { $criterion }: { $words }
spoken-drawing-centralized = Diagramm: ein Server in der Mitte und um ihn herum acht Menschen, jeder nur mit diesem Server verbunden.
spoken-drawing-federated = Diagramm: drei Server, jeder mit den beiden anderen verbunden. Zu jedem Server gehören zwei Menschen, zu jedem andere.
spoken-drawing-peer-to-peer = Diagramm: sechs Menschen, direkt miteinander verbunden. Es gibt keinen Server.
spoken-drawing-anonymous-routing = Diagramm: ein Weg mit Pfeilen von einem Menschen zu einem anderen, über drei von neun Knoten. Die übrigen Knoten werden nicht benutzt.
spoken-drawing-decentralized-relays = Diagramm: vier Relays, nicht miteinander verbunden, und vier Menschen. Jeder Mensch ist mit zwei Relays verbunden.
spoken-drawing-one-key = Diagramm: sieben Nachrichten in zeitlicher Reihenfolge, alle mit demselben Schlüssel geschützt. Während der vierten wird der Schlüssel gestohlen, und alle sieben können gelesen werden.
spoken-drawing-forward = Diagramm: sieben Nachrichten in zeitlicher Reihenfolge, jede mit einem eigenen Schlüssel. Während der vierten wird ihr Schlüssel gestohlen. Die drei davor bleiben verschlossen; die vierte und die danach können gelesen werden.
spoken-drawing-future = Diagramm: sieben Nachrichten in zeitlicher Reihenfolge, jede mit einem eigenen Schlüssel. Während der vierten wird ihr Schlüssel gestohlen, und nach der fünften werden neue Schlüssel ausgetauscht. Nur die vierte und die fünfte können gelesen werden.
