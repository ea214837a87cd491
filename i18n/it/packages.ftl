### Che cosa dicono del programma i menu, gli store e i programmi di installazione.

## Menu

package-kind = Guida alle app di messaggistica private
package-summary = Scegli un’app di messaggistica privata e scaricala dal suo sito o store ufficiale
# Parole che le persone cercano, separate da virgole.
package-keywords = messaggistica, messaggi, messaggistica istantanea, messenger, chat, privacy, riservatezza, sicurezza, crittografia, cifratura, download, scaricare, Signal, Molly, SimpleX, Briar, Element, Session
package-makers = Contributori della Guida alle app di chat

## Copyright

package-copyright = © 2026 Contributori della Guida alle app di chat

## Store

package-description = Quale app di messaggistica usare, e dove si trova quella vera? La Guida alle app di chat raccoglie ciò che Privacy Guides ha scritto su sei di esse: Signal, Molly, SimpleX Chat, Briar, Element e Session.
package-point-downloads = Il download ufficiale è a un clic, e prima ne vedi l’indirizzo completo. Per il telefono c’è un codice da inquadrare.
package-point-sources = Le informazioni rimandano alle loro fonti, «senza indicazione» resta distinto da «no», e ciò che è cambiato in seguito porta la sua data.
package-point-compare = Cerca, di’ che cosa conta per te, confronta le app di messaggistica l’una accanto all’altra e leggi che cosa significa ogni termine, in molte lingue.
package-point-offline = Funziona senza connessione e non ne stabilisce alcuna: i link vengono passati al browser, e solo quelli che sono incorporati e sono stati controllati.
package-no-affiliation = Senza legami con Privacy Guides né con alcuna app di messaggistica, e senza il loro avallo.

## Programma di installazione

package-newer = È già installata una versione più recente della Guida alle app di chat.
