### Briar: was der Ratgeber darüber sagt.

## Auf einen Blick

briar-tagline = Über Tor oder in der Nähe ohne Internet
briar-aliases = Briar Messenger, Briar-Messenger
briar-summary = Briar ist ein verschlüsselter Messenger, der sich über das Tor-Netzwerk mit den Apps anderer Menschen verbindet, was ihn gegen Zensur nützlich macht. Menschen, die nahe beieinander sind, können sich auch über WLAN oder Bluetooth verbinden; das kann helfen, wo der Internetzugang ein Problem ist.

## Links

briar-link-contribute = Öffnet den Abschnitt über Spenden auf der Seite des Quellcodes. In der Fassung der Seite, auf der dieser Ratgeber beruht, führte der Link zur Homepage, an deren Ende die Spendenmöglichkeiten stehen.

## Downloads

briar-download-flathub = Briar plant, selbst ein Flatpak zu veröffentlichen, und bezeichnet bis dahin alle Wege, Briar Desktop zu installieren, als halboffiziell.

## Informationen

briar-fact-about = Briar ist ein Messenger, der verschlüsselt, was Sie schreiben. Ihre App verbindet sich über das Tor-Netzwerk mit den Apps der Menschen, mit denen Sie sprechen.
briar-fact-specification = Das Projekt hat seine Spezifikation, die genaue Beschreibung, wie Briar funktioniert, vollständig veröffentlicht.
briar-fact-forward-secrecy = Es gibt Forward Secrecy: Die Schlüssel wechseln so oft, dass sich mit einem heute gestohlenen Schlüssel keine früheren Nachrichten entschlüsseln lassen. Dafür sorgen zwei eigene Protokolle von Briar, Bramble Handshake und Bramble Transport.
briar-fact-censorship = Da die Verbindungen über Tor laufen, hält Privacy Guides Briar für wirksam beim Umgehen von Zensur.
briar-fact-audited = Die App war Gegenstand eines unabhängigen Audits; der Bericht, den Privacy Guides verlinkt, ist von 2017. Beim anonymen Routing stützt sich Briar auf Tor, das ebenfalls Gegenstand eines Audits war.
briar-fact-nearby = Geräte, die nahe beieinander sind, können sich über WLAN oder Bluetooth verbinden. Ein solches lokales Netz, ein „Mesh“, kann helfen, wo das Internet nicht erreichbar ist.
briar-fact-adding-contacts = Zwei Menschen werden erst dann zu Kontakten, wenn beide einander hinzugefügt haben. Sie tauschen briar://-Links aus oder scannen, wenn sie am selben Ort sind, gegenseitig ihre QR-Codes.
briar-fact-systems = Privacy Guides führt Apps für Linux, Windows und Android auf. Für macOS und iOS ist keine aufgeführt; das heißt nicht, dass es keine gibt.
briar-fact-reproducible = Die Builds sind reproduzierbar: Das Projekt stellt Werkzeuge bereit, mit denen sich prüfen lässt, dass das veröffentlichte APK nichts als den öffentlichen Quellcode enthält.
briar-fact-groups = Es gibt private Gruppen. Laut dem Projekt ist die gesamte Kommunikation zwischen Geräten Ende-zu-Ende-verschlüsselt.
briar-fact-desktop-beta = Briar Desktop wird als Beta veröffentlicht. Die zugehörige README-Datei bezeichnet alle Wege, es zu installieren, auch die Downloads auf der eigenen Website von Briar, nur als halboffiziell.
briar-fact-no-servers = Briar hat keine Server, die gesperrt werden könnten. Wo Tor gesperrt ist, kann Briar Bridges nutzen; ohne Internet kann Briar Bluetooth oder WLAN nutzen.

## Kriterien

briar-criterion-open-source-clients = der Code ist veröffentlicht
briar-criterion-no-identifier-to-contacts = Kontakte werden per Link oder QR-Code hinzugefügt
briar-criterion-private-messages-encrypted = als verschlüsselter Messenger beschrieben
briar-criterion-audited = die App, 2017
briar-criterion-forward-secrecy = durch die Bramble-Protokolle
briar-criterion-decentralized = von App zu App: Tor, WLAN oder Bluetooth
briar-criterion-all-five-systems = keine App für macOS oder iOS aufgeführt
briar-criterion-all-messages-encryptable-now = die gesamte Kommunikation zwischen Geräten
briar-criterion-all-encrypted-by-default-now = die gesamte Kommunikation zwischen Geräten
briar-criterion-no-phone-number-now = ein Konto braucht einen Spitznamen und ein Passwort und wird auf dem Gerät gespeichert
briar-criterion-open-source-servers-now = Briar ist nicht auf einen zentralen Server angewiesen
briar-criterion-future-secrecy-now = weder die README-Datei noch die Seite „How it works“ erwähnt sie

## Audits

briar-audit-client-2017 = Ein unabhängiges Audit der App. Privacy Guides sagt nicht, was dabei gefunden wurde.

## Spezifikationen

briar-spec-briar-spec = Spezifikation von Briar
briar-spec-bramble-handshake = Bramble Handshake Protocol
briar-spec-bramble-transport = Bramble Transport Protocol

## Schlüssel

briar-key-app = Briar von der eigenen Website (APK), aus dem eigenen F-Droid-Repository und aus Google Play
briar-check-source = Reproduzierbare Builds: Briar stellt die Werkzeuge bereit, um das APK selbst zu erstellen und mit dem veröffentlichten zu vergleichen.
briar-blocked-bridges = Falls auch Tor gesperrt ist: In den Einstellungen „Verbindungen“ (Connections) öffnen und bei „Verbindungsmethode mit dem Tor-Netzwerk“ (Connection method for Tor network) „Tor-Netzwerk mit Bridges nutzen“ (Use Tor network with bridges) wählen. „Automatisch (standortbasiert)“ (Automatic based on location) überlässt Briar die Wahl.
briar-blocked-nearby = Ohne Internet: Unter „Verbindungen“ (Connections) erlauben, dass Briar Kontakte über Bluetooth oder im selben WLAN erreicht.
briar-blocked-drive = Falls sich ein Kontakt mit nichts davon erreichen lässt: „Über Wechseldatenträger verbinden“ (Connect via Removable Drive) schreibt die eigenen Nachrichten verschlüsselt auf einen USB-Stick oder eine SD-Karte, zum Weitergeben.
briar-blocked-pass-on = Um die App ohne Internet weiterzugeben: „Diese App offline teilen“ (Share this app offline) öffnen. Das Smartphone öffnet einen WLAN-Hotspot, von dem Menschen in der Nähe Briar herunterladen können. Oder die App als APK-Datei speichern und auf einem anderen Weg senden.
