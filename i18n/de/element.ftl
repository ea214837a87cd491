### Was über Element gesagt wird.

## Auf einen Blick

element-tagline = Verschlüsselte private Räume über Matrix
element-aliases = Element Messenger, Element-Messenger
element-summary = Die Vorzeige-App von Matrix, einem offenen Standard für dezentrale, sichere Kommunikation. Nachrichten in privaten Räumen und Anrufe zwischen zwei Personen sind standardmäßig Ende-zu-Ende-verschlüsselt; es gibt aber keine Forward Secrecy, sodass ein gestohlener Schlüssel auch frühere Nachrichten preisgibt.

## Hintergrund

element-fact-matrix = Matrix ist ein Protokoll und ein offener Standard. Es ermöglicht, über ein dezentrales Netzwerk sicher und in Echtzeit zu kommunizieren. Element ist seine Vorzeige-App.

## Schutz

element-fact-private-rooms = In privaten Räumen, die man nur auf Einladung betreten kann, sind Nachrichten und Dateien standardmäßig Ende-zu-Ende-verschlüsselt: Nur die Menschen im Raum können sie lesen. Dasselbe gilt für Sprach- und Videoanrufe zwischen zwei Personen.
element-fact-group-calls = Auch Gruppenanrufe sind standardmäßig Ende-zu-Ende-verschlüsselt, seit Element Call Teil der Web-App, der Desktop-Apps und der neu geschriebenen Smartphone-Apps ist.
element-fact-ratchet = Die Olm-Ratchet, die Matrix verwendet, ein Verfahren zum Ersetzen von Schlüsseln, ist eine Umsetzung der Double Ratchet von Signal. Das verschafft Element keine Forward Secrecy.

## Funktionen

element-fact-talking = Man kann in Räumen Nachrichten und Dateien austauschen, eine einzelne Person per Sprache oder Video anrufen und Gruppenanrufe führen.

## Gut zu wissen

element-fact-not-encrypted = Die Verschlüsselung umfasst nicht alles: Spitznamen, Reaktionen und Profilbilder sind nicht verschlüsselt.
element-fact-no-forward-secrecy = Theoretisch kann Matrix Forward Secrecy unterstützen, die verhindert, dass ein gestohlener Schlüssel frühere Nachrichten preisgibt. Element unterstützt sie derzeit nicht, weil dann manches nicht mehr funktionieren würde, etwa Schlüssel-Backups und der gemeinsame Nachrichtenverlauf.
element-fact-settings = Für die Web-App und die Desktop-Apps von Element empfiehlt Privacy Guides heute Einstellungen, darunter diese. Den Namen jeder Sitzung leeren, der sonst anderen etwas über Ihr Gerät verraten kann. Lesebestätigungen und Tippbenachrichtigungen ausschalten. „Erlaube Peer-to-Peer-Verbindungen für Anrufe in Direktnachrichten“ (Allow Peer-to-Peer for 1:1 calls) und „Ersatz-Anrufassistenz-Server erlauben (turn.matrix.org)“ (Allow fallback call assist server) ausschalten. Erwägen, den Integrationsmanager auszuschalten. Wenn Sie möchten, „In verschlüsselten Chats dürfen Nachrichten nur an verifizierte Nutzer gesendet werden“ (In encrypted rooms, only send messages to verified users) einschalten, was den Kreis derer einschränken kann, mit denen Sie sprechen können.
element-fact-homeserver = Privacy Guides empfiehlt keinen bestimmten Server und rät von dem Server matrix.org ab, den diejenigen selbst betreiben, die Matrix entwickeln.

## Downloads

element-download-google-play = Element Classic ist die ältere Smartphone-App. Sie erhält nur noch Sicherheitsupdates.
element-download-app-store = Element Classic ist die ältere Smartphone-App. Sie erhält nur noch Sicherheitsupdates. Privacy Guides verlinkt inzwischen Element X.
element-download-github = Element Classic ist die ältere Smartphone-App. Sie erhält nur noch Sicherheitsupdates. Die Versionen auf GitHub sind die für Google Play und auf einige Google-Dienste angewiesen.
element-download-f-droid = F-Droid erstellt Element Classic selbst, daher kann es einige Tage dauern, bis eine neue Version dort erscheint.
element-download-github-x = Die Veröffentlichungen auf GitHub enthalten zwei Versionen von Element X: eine für Google Play und eine für F-Droid, die von Element signiert ist.

## Auf einen Blick

element-criterion-open-source-clients = der Code ist auf GitHub veröffentlicht
element-criterion-private-messages-encrypted = in privaten Räumen (nur auf Einladung)
element-criterion-all-messages-encryptable = Profilbilder, Reaktionen und Spitznamen sind nicht verschlüsselt
element-criterion-audited = das Protokoll, 2016
element-criterion-forward-secrecy = in Matrix theoretisch möglich; in Element derzeit nicht
element-criterion-decentralized = durch Matrix
element-criterion-all-encrypted-by-default = nur private Räume; Spitznamen und Reaktionen sind nicht verschlüsselt
element-criterion-all-five-systems = auch im Browser
element-criterion-open-source-servers-now = Synapse, der Server, den Element entwickelt
element-criterion-no-phone-number-now = mit einem Nutzernamen; was sonst noch verlangt wird, entscheidet der Server
element-criterion-no-identifier-to-contacts-now = bekannt ist man anderen unter einem selbst gewählten Nutzernamen; eine E-Mail-Adresse ist freiwillig
element-criterion-future-secrecy-now = Matrix sagt, dass Megolm für sich allein keine Future Secrecy hat und dass Apps von Zeit zu Zeit neue Sitzungen beginnen sollten

## Audits

element-audit-protocol-2016 = Ein unabhängiges Audit des Protokolls. Privacy Guides sagt nicht, was dabei gefunden wurde.

## Spezifikationen

element-spec-matrix-spec = Spezifikation des Matrix-Protokolls
element-spec-olm = Ende-zu-Ende-Verschlüsselung in Matrix, mit der Olm-Ratchet
element-spec-double-ratchet = Die Double Ratchet von Signal, die Olm umsetzt

## Was sich geändert hat

element-change-moved = Privacy Guides hat Element von seiner Liste der Messenger genommen. Element steht nun auf der Seite über soziale Netzwerke, die sagt, dass kein soziales Netzwerk für private oder sensible Kommunikation geeignet ist. Für Anrufe zwischen zwei Personen rät diese Seite, „Erlaube Peer-to-Peer-Verbindungen für Anrufe in Direktnachrichten“ (Allow Peer-to-Peer for 1:1 calls) und „Ersatz-Anrufassistenz-Server erlauben (turn.matrix.org)“ (Allow fallback call assist server) auszuschalten, damit die Gegenseite die eigene IP-Adresse nicht zu sehen bekommt.
element-change-element-x = Für Smartphones verlinkt Privacy Guides nun Element X. Element nennt die älteren Smartphone-Apps Element Classic und versorgt sie nur mit Sicherheitsupdates.
element-change-verification = Element hat angekündigt, dass nicht verifizierte Geräte ab Oktober 2026 (ursprünglich ab April 2026) keine verschlüsselten Nachrichten mehr senden oder empfangen können. Jedes Gerät verifizieren, auch die bereits genutzten, und den Wiederherstellungsschlüssel aufbewahren.

## Schlüssel

element-key-google-play-x = Element X aus Google Play
element-key-f-droid-x = Element X von F-Droid
element-key-google-play-classic = Element Classic aus Google Play
