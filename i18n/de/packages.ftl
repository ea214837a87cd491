### Was Menüs, Stores und Installationsprogramme über das Programm sagen.

## Menüs

package-kind = Ratgeber zu privaten Messengern
package-summary = Einen privaten Messenger wählen und von der offiziellen Website oder aus dem offiziellen Store beziehen
# Wörter, nach denen Menschen suchen, mit Kommas dazwischen.
package-keywords = Messenger, Chat, Privatsphäre, Datenschutz, Verschlüsselung, Download, Herunterladen, Signal, Molly, SimpleX, Briar, Element, Session
package-makers = Mitwirkende am Messenger-Ratgeber

## Urheberrecht

package-copyright = © 2026 Mitwirkende am Messenger-Ratgeber

## Stores

package-description = Welchen Messenger soll ich nutzen, und wo bekomme ich ihn wirklich? Der Messenger-Ratgeber trägt zusammen, was Privacy Guides über sechs von ihnen geschrieben hat: Signal, Molly, SimpleX Chat, Briar, Element und Session.
package-point-downloads = Der offizielle Download ist einen Klick entfernt, und vorher ist seine ganze Adresse zu sehen. Für Smartphones gibt es einen Code zum Scannen.
package-point-sources = Informationen sind mit ihren Quellen verlinkt, „Keine Angabe“ bleibt von „Nein“ getrennt, und was sich seither geändert hat, trägt ein Datum.
package-point-compare = Suchen, festlegen, was wichtig ist, Messenger nebeneinanderstellen und nachlesen, was jeder Begriff bedeutet – in vielen Sprachen.
package-point-offline = Funktioniert ohne Verbindung und stellt selbst keine her: Links werden an den Browser übergeben, und nur solche, die eingebaut sind und geprüft wurden.
package-no-affiliation = Weder mit Privacy Guides noch mit einem der Messenger verbunden und von keinem davon befürwortet.

## Installationsprogramm

package-newer = Eine neuere Version des Messenger-Ratgebers ist bereits installiert.
