### Was die Messenger gemeinsam haben: Kriterien, Bedrohungen, Arten von Netzwerken und die Warnung zur zweiten Gruppe.

## Kriterien: Mindestanforderungen

criterion-open-source-clients = Quelloffene Apps
criterion-open-source-clients-about = Der Code der Apps ist für alle lesbar. So können nicht nur diejenigen, die sie entwickeln, prüfen, was die Apps tun.
criterion-no-identifier-to-contacts = Nummer und E-Mail vor Kontakten verborgen
criterion-no-identifier-to-contacts-about = Die Menschen, denen Sie schreiben, müssen weder Ihre Telefonnummer noch Ihre E-Mail-Adresse noch sonst etwas kennen, das Sie identifiziert.
criterion-private-messages-encrypted = Private Nachrichten standardmäßig verschlüsselt
criterion-private-messages-encrypted-about = Private Nachrichten sind Ende-zu-Ende-verschlüsselt, ohne dass jemand das einschalten muss: Nur die an der Unterhaltung Beteiligten können sie lesen.
criterion-all-messages-encryptable = Verschlüsselung für alle Nachrichten möglich
criterion-all-messages-encryptable-about = Ende-zu-Ende-Verschlüsselung lässt sich für jede Nachricht nutzen, gleich zu welcher Art von Unterhaltung sie gehört.
criterion-audited = Unabhängiges Audit
criterion-audited-about = Fachleute von außerhalb des Projekts haben es auf Schwachstellen untersucht und berichtet, was sie gefunden haben.

## Kriterien: Im besten Fall

criterion-forward-secrecy = Forward Secrecy
criterion-forward-secrecy-about = Schlüssel werden so oft ersetzt, dass sich mit dem heutigen Schlüssel, wenn er gestohlen wird, keine früheren Nachrichten lesen lassen. Privacy Guides machte dies am 16. Mai 2025 zur Mindestanforderung.
criterion-future-secrecy = Future Secrecy
criterion-future-secrecy-about = Auch Post-Compromise-Sicherheit genannt: Wer einen Schlüssel gestohlen hat, verliert den damit erlangten Zugang beim ersten Schlüsselaustausch, der nicht abgefangen wird, und kann die darauf folgenden Nachrichten nicht lesen.
criterion-open-source-servers = Quelloffene Server
criterion-open-source-servers-about = Auch der Code, der auf den Servern läuft, ist öffentlich.
criterion-decentralized = Dezentral
criterion-decentralized-about = Das Netzwerk wird nicht von einer einzigen Organisation betrieben: Viele Server arbeiten zusammen (föderiert), oder die Apps verbinden sich direkt miteinander (Peer-to-Peer).
criterion-all-encrypted-by-default = Alles standardmäßig verschlüsselt
criterion-all-encrypted-by-default-about = Jede Nachricht, auch in Gruppen, ist Ende-zu-Ende-verschlüsselt, ohne dass jemand das einschalten muss.
criterion-all-five-systems = Alle fünf Systeme
criterion-all-five-systems-about = Es gibt Apps für Linux, Windows, macOS, Android und iOS.

## Kriterien: Registrierung

criterion-no-phone-number = Registrierung ohne Telefonnummer
criterion-no-phone-number-about = Die Registrierung ist möglich, ohne eine Telefonnummer anzugeben; eine solche identifiziert Sie persönlich.

## Bedrohungen

threat-anonymity = Identifizierung
threat-anonymity-about = Jemand will wissen, wer hinter einer Aktivität steckt. Der Schutz trennt, wer Sie sind, von dem, was Sie tun.
threat-targeted-attacks = Gezielte Angriffe
threat-targeted-attacks-about = Jemand hat es auf Sie persönlich abgesehen und versucht, an Ihr Gerät oder Ihre Daten zu gelangen.
threat-supply-chain-attacks = Lieferkettenangriffe
threat-supply-chain-attacks-about = In gute Software oder einen ihrer Bestandteile wird eine Schwachstelle eingeschleust, bevor die Software bei Ihnen ankommt. Typischerweise ist das eine Form des gezielten Angriffs.
threat-passive-attacks = Passive Angriffe
threat-passive-attacks-about = Schadsoftware, Datenlecks und andere Angriffe, die sich gegen viele Menschen zugleich richten.
threat-service-providers = Diensteanbieter
threat-service-providers-about = Wer einen Dienst betreibt, könnte lesen, was über ihn läuft. Der Schutz macht es für den Dienst unlesbar.
threat-mass-surveillance = Massenüberwachung
threat-mass-surveillance-about = Behörden, Organisationen, Websites und Dienste arbeiten zusammen, um zu verfolgen, was Menschen tun.
threat-surveillance-capitalism = Überwachungskapitalismus
threat-surveillance-capitalism-about = Große Werbenetzwerke und zahllose andere Unternehmen sammeln Daten über Menschen.
threat-public-exposure = Öffentliche Sichtbarkeit
threat-public-exposure-about = Wer danach sucht, kann Dinge über Sie finden. Der Schutz begrenzt, was es zu finden gibt.
threat-censorship = Zensur
threat-censorship-about = Der Zugang zu Informationen wird gesperrt, oder Menschen werden zensiert, wenn sie sich im Internet äußern.

## Arten von Netzwerken

network-centralized = Zentralisierter Dienst
network-centralized-about = Eine einzige Organisation betreibt alle Server.
network-centralized-new-features = Neue Funktionen kommen schnell.
network-centralized-finding-contacts = Die Menschen, die Sie kennen, sind leicht zu finden.
network-centralized-restrictions = Die Organisation kann den Dienst einschränken.
network-centralized-change-of-hands = Der Dienst kann in andere Hände übergehen oder seine Richtlinien ändern.
network-federated = Föderiertes Netzwerk
network-federated-about = Unabhängige Server kommunizieren miteinander, wie bei E-Mail.
network-federated-choice-of-trust = Sie wählen, wem Sie vertrauen.
network-federated-metadata = Wer einen Server betreibt, sieht möglicherweise einen Teil der Metadaten.
network-federated-slow-features = Neue Funktionen kommen langsamer.
network-peer-to-peer = Peer-to-Peer-Netzwerk
network-peer-to-peer-about = Die Apps verbinden sich direkt miteinander.
network-peer-to-peer-no-server = Kein fremder Server steht dazwischen.
network-peer-to-peer-little-exposure = Dritten wird nur sehr wenig preisgegeben.
network-peer-to-peer-both-online = Beide Seiten müssen online sein.
network-peer-to-peer-battery = Akkus sind schneller leer.
network-peer-to-peer-ip-address = Ihre IP-Adresse und die der Menschen, mit denen Sie sprechen, können gesehen werden, sofern nicht Tor oder ein VPN sie verbirgt.
network-anonymous-routing = Anonymes Routing
network-anonymous-routing-about = Nachrichten gehen nicht auf geradem Weg ans Ziel, sondern über Umwege.
network-anonymous-routing-hidden-parties = Es verbirgt mindestens eines davon: wer eine Nachricht gesendet hat, wer sie empfangen hat oder dass die beiden überhaupt miteinander kommuniziert haben.
network-anonymous-routing-slow = Es ist langsam.
network-anonymous-routing-mostly-text = Es ist meist auf Text beschränkt.
network-anonymous-routing-less-reliable = Es kann weniger zuverlässig sein.
network-decentralized-relays = Dezentrale Relays
network-decentralized-relays-about = Nachrichten laufen über die Relays eines dezentralen Netzwerks.

## Die Warnung zur zweiten Gruppe

warning-no-forward-secrecy = Hier gibt es keine Forward Secrecy.
warning-other-needs = Dieser Messenger deckt bestimmte Bedürfnisse ab, die die empfohlenen Messenger möglicherweise nicht abdecken.
warning-not-for-sensitive = Privacy Guides empfiehlt diesen Messenger nicht für langfristige oder sensible Kommunikation.
warning-key-compromise = Wird der Schlüssel auch nur einer Person in einer Unterhaltung gestohlen, ist die Vertraulichkeit aller früheren Nachrichten dieser Unterhaltung beeinträchtigt.

## Was sich auf der Seite der Quelle geändert hat

change-minimum-requirements = Forward Secrecy wurde zur Mindestanforderung, und seitdem wird ein veröffentlichtes Audit durch eine angesehene, unabhängige dritte Stelle verlangt. Alle Anforderungen wurden neu formuliert: Die Mindestanforderungen muss ein Messenger erfüllen, die übrigen sollte er erfüllen. Der Abschnitt mit zusätzlichen Optionen, in diesem Ratgeber die zweite Gruppe, ist weggefallen.

## Was wichtig ist

need-no-phone-number = Ohne Telefonnummer
need-forward-secrecy = Forward Secrecy
need-without-internet = In der Nähe, ohne Internet
need-without-internet-about = Nachrichten erreichen Menschen in der Nähe, wenn es keine Verbindung zum Internet gibt.
need-without-google-play = Android ohne Google Play
need-without-google-play-about = Für Android gibt es einen Download außerhalb von Google Play, der offiziell ist oder vom Projekt genannt wird. Das sagt, woher die App kommt, nicht, ob sie auf einem Smartphone ohne die Dienste von Google funktioniert.
need-decentralized = Dezentral
need-number-hidden = Nummer vor Kontakten verborgen
need-future-secrecy = Future Secrecy
need-over-tor = Über Tor nutzbar
need-over-tor-about = Die Verbindung kann über das Tor-Netzwerk laufen.
need-where-blocked = Kann funktionieren, wo Messenger gesperrt sind
need-where-blocked-about = Es gibt einen Weg, den Messenger dort weiter zu nutzen, wo Messenger oder das Internet gesperrt sind. Ob dieser Weg funktioniert, hängt von der Sperre ab.
need-audited = Unabhängiges Audit
need-reproducible-builds = Reproduzierbare Builds
need-reproducible-builds-about = Es lässt sich bestätigen, dass die App, die Sie installieren, aus dem veröffentlichten Code erstellt wurde.
need-encrypted-groups = Verschlüsselte Gruppen
need-encrypted-groups-about = Es gibt Gruppenchats mit Ende-zu-Ende-Verschlüsselung.
need-calls = Anrufe
need-calls-about = Man kann miteinander sprechen, per Sprache oder per Video.
answer-of-the-list = Privacy Guides sagt von seiner ganzen Liste, dass sie davor schützt
answer-once-of-the-list = Privacy Guides sagte das von seiner Liste, aber dieser Messenger steht nicht mehr darauf
answer-outside-google-play = für Android gibt es einen Download außerhalb von Google Play, der offiziell ist oder den das Projekt nennt
warning-short = Keine Forward Secrecy

## Was hilft, wo ein Store gesperrt ist

store-step-f-droid-mirrors = Falls ein F-Droid-Repository gesperrt ist: Dieses in der Liste der Repositorys von F-Droid öffnen. Falls es weitere Adressen zum Herunterladen hat, stehen sie unter „Offizielle Spiegelserver“ (Official mirrors). In den Einstellungen von F-Droid gibt es auch „Über einen SOCKS-Proxy verbinden“ (Connect via SOCKS proxy).
store-step-f-droid-nearby = Um eine App ohne Internet von einer Person in der Nähe zu bekommen: Beide öffnen „Umfeld“ (Nearby) in F-Droid und finden einander; dann die App auswählen. Dafür brauchen beide F-Droid.
