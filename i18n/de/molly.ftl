### Molly: was der Ratgeber darüber sagt.

## Auf einen Blick

molly-tagline = Eine andere App für Signal, auf Android
molly-aliases = Molly Messenger, Molly-Messenger
molly-case = Privacy Guides schlägt vor, die App auf Android in Betracht zu ziehen, wenn Schutz vor gezielten Angriffen nötig ist
molly-summary = Molly ist eine alternative App für das Signal-Netzwerk, nur für Android. Sie bietet zusätzliche Funktionen für Sicherheit und Bedienkomfort, und man vertraut damit zwei Teams statt einem.

## Links

molly-link-privacy = Privacy Guides führt keine eigene Datenschutzerklärung von Molly auf; dies ist die von Signal.

## Informationen

molly-fact-network = Molly ist eine Alternative zur App von Signal selbst: Sie erreicht dasselbe Netzwerk und bietet mehr Funktionen für Sicherheit und Bedienkomfort.
molly-fact-database = Solange die lokale Datenbank der App nicht benutzt wird, kann sie mit einer Passphrase verschlüsselt sein. Daten, die im Arbeitsspeicher (RAM) zurückbleiben, können sicher gelöscht werden, sobald sie nicht mehr gebraucht werden.
molly-fact-tor = Die Verbindung kann über Tor geleitet werden.
molly-fact-reproducible = In der Fassung der Seite, auf der dieser Ratgeber beruht, unterstützen Molly und Molly-FOSS beide reproduzierbare Builds: Es lässt sich bestätigen, dass das APK dem veröffentlichten Quellcode entspricht.
molly-fact-everyday = Backups können nach Zeitplan laufen, und die App kann sich selbst sperren.
molly-fact-linked-device = Ein Android-Smartphone kann ein gekoppeltes Gerät eines Signal-Kontos sein statt dessen Hauptgerät.
molly-fact-more = Weitere Funktionen nennt Privacy Guides in einem eigenen Artikel.
molly-fact-two-teams = Wer Molly nutzt, vertraut darauf, dass zwei Teams rechtzeitig sichere Updates liefern: das von Signal und das von Molly.
molly-fact-updates = Neue Funktionen und Fehlerbehebungen von Signal kommen mit einem Update alle zwei Wochen. Ausgenommen sind Sicherheitsprobleme: Sie werden so schnell wie möglich behoben.
molly-fact-delay = Molly kann etwas hinter Signal zurückliegen. Das kann sich zum Beispiel auf den Umzug von Signal zu Molly auswirken.
molly-fact-same-security = Die Fassung der Seite, auf der dieser Ratgeber beruht, führt drei Versionen auf, alle mit denselben Sicherheitsverbesserungen.
molly-fact-unifiedpush = UnifiedPush ist eine quelloffene Alternative zu den Push-Benachrichtigungen von Google.
molly-fact-mollysocket = Für UnifiedPush wird ein eigenes Programm namens Mollysocket gebraucht. Man kann es selbst auf einem anderen Computer oder auf einem Server (VPS) betreiben oder ein öffentliches nutzen.
molly-fact-tutorial = Dafür gibt es eine Schritt-für-Schritt-Anleitung auf Deutsch.
molly-fact-unifiedpush-limit = UnifiedPush lässt sich nicht nutzen, solange Molly ein gekoppeltes Gerät ist.
molly-fact-proxy = Ist in Molly ein SOCKS-Proxy oder Tor eingeschaltet, läuft der gesamte Datenverkehr von Molly darüber. Im Mai 2025 waren Privacy Guides keine Lecks von IP-Adressen oder DNS-Anfragen bekannt.

## Kriterien

molly-criterion-open-source-clients = die Standardversion hatte proprietären Code, etwa die Google-Dienste, die auch Signal nutzt
molly-criterion-open-source-clients-now = das Projekt sagt, dass es nur eine Version gibt, ohne proprietären Code
molly-criterion-no-identifier-to-contacts = wie bei Signal, dessen Netzwerk die App nutzt
molly-criterion-private-messages-encrypted = die App nutzt das Netzwerk von Signal
molly-criterion-all-messages-encryptable = die App nutzt das Netzwerk von Signal
molly-criterion-forward-secrecy = die App nutzt das Netzwerk von Signal
molly-criterion-future-secrecy = die App nutzt das Netzwerk von Signal
molly-criterion-all-encrypted-by-default = die App nutzt das Netzwerk von Signal
molly-criterion-decentralized = dieser Ratgeber zählt das Netzwerk von Signal zu den zentralisierten Diensten
molly-criterion-all-five-systems = eine App für Android
molly-criterion-no-phone-number = nötig ist ein Signal-Konto, das eine Telefonnummer erfordert
molly-criterion-open-source-servers-now = die App verbindet sich mit den Servern von Signal, deren Code auf GitHub liegt
molly-criterion-audited-now = die README-Datei nennt kein Audit

## Bedrohungen

molly-threat-targeted-attacks = Privacy Guides schlägt vor, Molly auf Android in Betracht zu ziehen, wenn jemand es auf Sie persönlich abgesehen haben könnte.

## Versionen

molly-variant-molly = In der Fassung der Seite, auf der dieser Ratgeber beruht, war dies die Standardversion, mit proprietärem Code wie den Google-Diensten. Sie unterstützt reproduzierbare Builds.
molly-variant-molly-foss = Sie verzichtete auf proprietären Code wie die Google-Dienste und damit auf einige Funktionen, zum Beispiel auf die akkusparenden Push-Benachrichtigungen über die Google Play-Dienste. Sie unterstützte reproduzierbare Builds.
molly-variant-molly-up = Sie beruhte auf Molly-FOSS und ergänzte Push-Benachrichtigungen über UnifiedPush.

## Was sich geändert hat

molly-change-molly-up = Privacy Guides führt Molly-UP nicht mehr als eigene Version auf: Molly und Molly-FOSS, die beiden damals aufgeführten, konnten beide UnifiedPush nutzen.
molly-change-one-version = Von Molly gibt es nur noch eine Version, und die Website des Projekts sagt, dass sie vollständig quelloffen und ohne proprietären Code ist. Molly-FOSS ist keine eigene Version mehr.

## Schlüssel

molly-key-app = Molly aus dem eigenen F-Droid-Repository, von Accrescent und von GitHub
molly-key-repository = Mollys eigenes F-Droid-Repository
molly-check-source = Reproduzierbare Builds: Molly beschreibt, wie sich das APK selbst erstellen und mit dem auf GitHub vergleichen lässt.
molly-blocked-tor = Orbot installieren, das die Verbindung zu Tor herstellt. In den Einstellungen von Molly „Netzwerk“ (Network) öffnen und bei „Proxy“ „Tor über Orbot“ (Tor via Orbot) wählen. Für einen anderen Proxy „SOCKS5“ wählen.
