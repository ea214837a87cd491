### Was über Session gesagt wird.

## Auf einen Blick

session-tagline = Nachrichten laufen über drei Knoten
session-aliases = Session Messenger, Session-Messenger
session-summary = Ein dezentraler Messenger, der auf private, sichere und anonyme Kommunikation ausgerichtet ist. Die Knoten seines Netzwerks speichern Nachrichten, und jede verschlüsselte Nachricht läuft über drei von ihnen; es gibt aber keine Forward Secrecy, sodass ein gestohlener Schlüssel auch frühere Nachrichten preisgibt.

## Downloads

session-download-linux = Unter Linux braucht Session glibc 2.35 oder neuer, wie in Debian 12 oder Ubuntu 22.04.

## Hintergrund

session-fact-focus = Session ist eine dezentrale App. Ihr Hauptziel ist, dass Menschen privat, sicher und anonym kommunizieren können.
session-fact-own-protocol = Früher beruhte Session auf dem Signal Protocol; im Dezember 2020 trat ein eigenes Protokoll an dessen Stelle.

## Schutz

session-fact-three-nodes = Zur Zeit der Fassung der Seite, auf der dieser Ratgeber beruht, bewahrte das Oxen Service Node Network Nachrichten auf und leitete sie weiter. Jede verschlüsselte Nachricht lief unterwegs über drei seiner Knoten, sodass laut Privacy Guides in der Praxis kein Knoten etwas Wichtiges über die Menschen erfahren konnte, die das Netzwerk nutzten.
session-fact-encrypted-chats = Chats zwischen zwei Personen und geschlossene Gruppen können Ende-zu-Ende-verschlüsselt sein: Dann können nur die Beteiligten sie lesen.

## Funktionen

session-fact-talking = Man kann einer einzelnen Person schreiben, in Gruppen chatten und Sprachanrufe führen.
session-fact-groups = Geschlossene Gruppen fassen bis zu 100 Mitglieder, offene Gruppen beliebig viele.

## Gut zu wissen

session-fact-no-forward-secrecy = Das Protokoll hat keine Forward Secrecy: Ein gestohlener Schlüssel gibt auch frühere Nachrichten preis.
session-fact-open-groups = Eine offene Gruppe ist von vornherein offen angelegt. Privacy Guides erwähnt Ende-zu-Ende-Verschlüsselung nur für Chats zwischen zwei Personen und für geschlossene Gruppen.

## Auf einen Blick

session-criterion-open-source-clients = der Code ist auf GitHub veröffentlicht
session-criterion-private-messages-encrypted = in Chats zwischen zwei Personen und in geschlossenen Gruppen
session-criterion-all-messages-encryptable = erwähnt sind nur Chats zwischen zwei Personen und geschlossene Gruppen
session-criterion-all-messages-encryptable-now = offene Gruppen sind nicht Ende-zu-Ende-verschlüsselt
session-criterion-audited = die App, 2021
session-criterion-forward-secrecy = nicht im eigenen Protokoll
session-criterion-decentralized = das Oxen Service Node Network
session-criterion-all-encrypted-by-default = offene Gruppen sind von vornherein offen angelegt
session-criterion-all-encrypted-by-default-now = offene Gruppen sind nicht Ende-zu-Ende-verschlüsselt
session-criterion-all-five-systems = Versionen auch auf GitHub
session-criterion-decentralized-now = ein eigenes Netzwerk, das Session Network
session-criterion-open-source-servers-now = der Code der Speicherserver liegt auf GitHub
session-criterion-no-phone-number-now = zur Registrierung sind weder Telefonnummer noch E-Mail-Adresse nötig
session-criterion-no-identifier-to-contacts-now = an die Stelle von beidem tritt eine Account-ID
session-criterion-future-secrecy-now = der Anfang der Ankündigung des neuen Protokolls nennt sie nicht unter den Zielen

## Audits

session-audit-2021 = Oxen gab es im März 2020 in Auftrag; abgeschlossen wurde es im April 2021. Das damalige Urteil: Die Sicherheit ist insgesamt gut, und Menschen, denen ihre Privatsphäre wichtig ist, können die App nutzen.

## Spezifikationen

session-spec-whitepaper = Whitepaper über die App und ihr Protokoll
session-spec-protocol = Technische Informationen zum Session Protocol

## Was sich geändert hat

session-change-foundation = Session wird jetzt von der Session Technology Foundation betrieben, und der Code ist in das GitHub-Konto der Stiftung umgezogen.
session-change-open-groups = Privacy Guides schrieb, dass offene Gruppen nicht Ende-zu-Ende-verschlüsselt sind. Das stand auf der Seite, bis Session gestrichen wurde.
session-change-dropped = Forward Secrecy wurde bei Privacy Guides zur Mindestanforderung. Session und der gesamte Abschnitt mit zusätzlichen Optionen wurden von der Seite gestrichen.
session-change-network = Session verließ das Oxen-Netzwerk im Mai 2025. Seitdem leitet ein eigenes Netzwerk, das Session Network, die Nachrichten weiter.
session-change-protocol-v2 = Session hat eine neue Version seines Protokolls angekündigt, mit Forward Secrecy und Schutz vor Quantencomputern. Soweit für diesen Ratgeber festzustellen war, ist das nur ein Plan: Eine veröffentlichte Version damit wurde nicht gefunden.
session-change-funding = Die Stiftung teilte mit, dass ihre bezahlten Beschäftigten ihren letzten Arbeitstag hatten und dass sie ohne zusätzliches Geld nach dem 8. Juli 2026 schließen müsste, und mit ihr die Infrastruktur. Dieser Tag ist vorbei, und seitdem sind neue Versionen erschienen; die neueste, die dieser Ratgeber kennt, ist vom 19. November 2026. Wer sich auf Session verlassen will, sollte vorher auf dessen eigener Website prüfen, ob es noch betrieben wird.

## Schlüssel

session-key-app = Die App im eigenen F-Droid-Repository von Session
session-key-repository = Das eigene F-Droid-Repository von Session
session-check-desktop = Signierte Prüfsummen: Zu jeder Version gibt es eine Datei „signature.asc“ mit den Prüfsummen ihrer Dateien. Session beschreibt, wie sich die Signatur dieser Datei prüfen lässt und wem der Schlüssel gehört.
session-check-android = Signierte Prüfsummen: Zu jeder Version auf GitHub gibt es eine Datei „signature.asc“ mit den Prüfsummen ihrer Dateien. Session beschreibt, wie sich die Signatur dieser Datei prüfen lässt und wem der Schlüssel gehört.
