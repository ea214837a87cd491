### SimpleX Chat: was der Ratgeber darüber sagt.

## Auf einen Blick

simplex-tagline = Ohne Telefonnummer und ohne Nutzernamen
simplex-aliases = SimpleX Messenger, SimpleX-Messenger, SimpleX, SimplexChat
simplex-summary = SimpleX Chat kommt ohne jede eindeutige Kennung aus: Weder eine Telefonnummer noch ein Nutzername ist nötig. Die App läuft über ein dezentrales Netzwerk und ist damit nützlich, wo Kommunikation zensiert wird.

## Informationen

simplex-fact-network = Das Netzwerk ist dezentral, was die App laut Privacy Guides zu einem wirksamen Werkzeug gegen Zensur macht.
simplex-fact-no-identifiers = Wer die App nutzt, ist an keine eindeutige Kennung gebunden, weder an eine Telefonnummer noch an einen Nutzernamen.
simplex-fact-audited = Die Firma Trail of Bits führte im Oktober 2022 ein Audit durch.
simplex-fact-joining = An Gruppenunterhaltungen nimmt man teil, indem man einen QR-Code scannt oder auf einen Einladungslink klickt.
simplex-fact-chats = Man kann einer einzelnen Person direkt schreiben oder in Gruppen chatten, die das Grundlegende bieten. Nachrichten lassen sich bearbeiten und mit Markdown formatieren.
simplex-fact-protocol = Seit Oktober 2024 sagt Privacy Guides, dass Direktnachrichten, Gruppenchats und Ende-zu-Ende-verschlüsselte Anrufe mit dem SimpleX Messaging Protocol gesichert sind, das Double-Ratchet-Verschlüsselung verwendet.
simplex-fact-calls = Auch Sprach- und Videoanrufe sind möglich, mit Ende-zu-Ende-Verschlüsselung: Nur die am Anruf Beteiligten können ihn hören und sehen.
simplex-fact-moving = Es gibt keinen zentralen Server, der ein Backup für Sie aufbewahrt. Für den Umzug auf ein anderes Gerät exportieren Sie Ihre Daten und importieren sie dort.
simplex-fact-metadata = Seit Oktober 2024 sagt Privacy Guides, dass die App Metadaten schützt, weil Nachrichten über „simplex queues“ zugestellt werden, Warteschlangen, die nur in eine Richtung führen.
simplex-fact-verification = Seit Oktober 2024 sagt Privacy Guides, dass sich ein Kontakt durch Scannen eines QR-Codes oder Klicken auf einen Einladungslink außerhalb des Netzwerks der App verifizieren lässt. Das schützt vor Netzanbietern, die sich dazwischenschalten.
simplex-fact-own-protocol = Die Double Ratchet, die die Nachrichten schützt, hat laut dem Projekt Forward Secrecy und Future Secrecy.
simplex-fact-third-audit = Laut dem Projekt hat Trail of Bits 2026 ein drittes Audit abgeschlossen; als dies gelesen wurde, stand die Veröffentlichung noch aus.
simplex-fact-reproducible = Die Builds für Linux und die APKs auf GitHub sind reproduzierbar: Das Projekt hat Skripte, die sie aus dem veröffentlichten Code erstellen und die Ergebnisse vergleichen.
simplex-fact-more = Privacy Guides verlinkt auch die Liste, in der das Projekt selbst seine Privatsphäre- und Sicherheitsfunktionen mit ihren Grenzen beschreibt.
simplex-fact-channels = Öffentliche Kanäle, neu in Version 6.5 vom April 2026, sind nicht Ende-zu-Ende-verschlüsselt: Diejenigen, die ihre Relays betreiben, sehen, was dort geschrieben wird. Das Projekt nennt sie eine erste Beta-Version und sagt, dass die wahre Identität derer, denen ein Kanal gehört oder die ihn lesen, denjenigen unbekannt ist, die die Relays betreiben.
simplex-fact-operators = Die in der App voreingestellten Server werden von SimpleX Chat betrieben und seit Dezember 2024 auch von einem zweiten Betreiber, Flux.
simplex-fact-tor-and-servers = SimpleX Chat kann sich über Tor verbinden, zum Beispiel mit Orbot, und kann eigene Server anstelle der voreingestellten nutzen.

## Downloads

simplex-download-f-droid = SimpleX Chat hat ein eigenes F-Droid-Repository mit stabilen und Beta-Versionen, die das Projekt selbst erstellt. Die Seite zeigt die Adresse, die in der F-Droid-App hinzuzufügen ist.
simplex-download-f-droid-org = F-Droid.org erstellt die stabilen Versionen selbst; sie erscheinen dort mehrere Tage später. Sie sind mit einem anderen Schlüssel signiert: Zum Wechsel zwischen ihnen und den Versionen aus anderen Quellen zuerst die Chat-Datenbank exportieren, dann die App neu installieren und die Datenbank importieren.

## Kriterien

simplex-criterion-open-source-clients = der Code und die Versionen liegen auf GitHub
simplex-criterion-no-identifier-to-contacts = es gibt weder Nummer noch Nutzernamen, die man weitergeben könnte
simplex-criterion-private-messages-encrypted = unter den verschlüsselten Messengern aufgeführt
simplex-criterion-audited = durch Trail of Bits, 2022 und 2024
simplex-criterion-forward-secrecy-now = das Projekt sagt es von seiner Double Ratchet
simplex-criterion-all-encrypted-by-default-now = nicht in öffentlichen Kanälen, die mit Version 6.5 hinzukamen
simplex-criterion-all-messages-encryptable-now = nicht in öffentlichen Kanälen, die mit Version 6.5 hinzukamen
simplex-criterion-future-secrecy-now = das Projekt sagt es von seiner Double Ratchet
simplex-criterion-decentralized = ein dezentrales Netzwerk
simplex-criterion-all-five-systems = Downloads für alle fünf
simplex-criterion-no-phone-number = weder Telefonnummer noch Nutzername
simplex-criterion-open-source-servers-now = der Code der Server liegt auf GitHub, unter der AGPLv3

## Audits

simplex-audit-trail-of-bits-2022 = Ein Audit von SimpleX Chat. Privacy Guides sagt nicht, was dabei gefunden wurde.
simplex-audit-trail-of-bits-2024 = Das zweite Audit durch dieselbe Firma, diesmal des kryptografischen Entwurfs.

## Spezifikationen

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = Die Double Ratchet von SimpleX, mit Quantenresistenz

## Was sich geändert hat

simplex-change-forward-secrecy = Privacy Guides nennt nun ein zweites Audit und das SimpleX Messaging Protocol mit Double-Ratchet-Verschlüsselung und Quantenresistenz. Das impliziert Forward Secrecy und Future Secrecy; die Seite sagt das nicht, das Projekt aber schon. Forward Secrecy wurde am 16. Mai 2025 zur Mindestanforderung.
simplex-change-flathub = Für Linux gibt es die App auch bei Flathub.
simplex-change-channels = Version 6.5 brachte öffentliche Kanäle, die nicht Ende-zu-Ende-verschlüsselt sind.

## Schlüssel

simplex-key-website = Das APK auf GitHub und im eigenen F-Droid-Repository von SimpleX Chat
simplex-key-google-play = Die App aus Google Play
simplex-key-f-droid-org = Das Haupt-Repository von F-Droid, dessen Freiwillige die App erstellen und signieren
simplex-key-repository = Das eigene F-Droid-Repository von SimpleX Chat
simplex-key-releases = Auf GitHub, zu jeder Version: die Liste der Prüfsummen für Linux (_sha256sums) und die APKs
simplex-check-source = Reproduzierbare Builds: SimpleX Chat beschreibt, wie sich die Apps für Android und Linux selbst erstellen und mit denen auf GitHub vergleichen lassen.
simplex-blocked-android = Unter Android: Orbot installieren, das die Verbindung zu Tor herstellt, es starten und in den Einstellungen von SimpleX Chat unter „Netzwerk & Server“ (Network & servers) „SOCKS-Proxy nutzen“ (Use SOCKS proxy) einschalten. Um Verbindungen ohne Tor zu vermeiden, bei „Verwende .onion-Hosts“ (Use .onion hosts) „Erforderlich“ (required) wählen: Server ohne eine solche Adresse sind dann nicht erreichbar.
simplex-blocked-ios = Auf einem iPhone: Orbot installieren, das dort als VPN arbeitet, es einschalten und unter „Netzwerk & Server“ (Network & servers) bei „Verwende .onion-Hosts“ (Use .onion hosts) „Wenn verfügbar“ (when available) wählen. SimpleX Chat warnt, dass ein Teil des Datenverkehrs trotzdem am VPN vorbei nach außen gehen kann, zum Beispiel wenn die VPN-App abstürzt.
simplex-blocked-servers = Falls eine Person Ihres Vertrauens oder Sie selbst einen SimpleX-Server betreiben: Diesen Server unter „Netzwerk & Server“ (Network & servers) anstelle der voreingestellten eintragen.
