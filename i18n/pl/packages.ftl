### Co o programie mówią menu, sklepy i instalatory.

## Menu

package-kind = Przewodnik po prywatnych komunikatorach
package-summary = Wybierz prywatny komunikator i pobierz go z jego oficjalnej strony lub sklepu
# Słowa, których ludzie szukają, oddzielone przecinkami.
package-keywords = komunikator, czat, wiadomości, prywatność, szyfrowanie, pobieranie, Signal, Molly, SimpleX, Briar, Element, Session
package-makers = Współtwórcy Przewodnika po komunikatorach

## Prawa autorskie

package-copyright = © 2026 współtwórcy Przewodnika po komunikatorach

## Sklepy

package-description = Którego komunikatora używać i skąd naprawdę go pobrać? Przewodnik po komunikatorach zbiera to, co projekt Privacy Guides napisał o sześciu z nich: Signal, Molly, SimpleX Chat, Briar, Element i Session.
package-point-downloads = Do oficjalnego pobierania prowadzi jedno kliknięcie, a przedtem widać cały adres. Dla telefonu jest kod do zeskanowania.
package-point-sources = Fakty mają odnośniki do źródeł, „brak informacji” jest oddzielony od „nie”, a przy późniejszych zmianach podano datę.
package-point-compare = Szukaj, wskaż, co jest dla ciebie ważne, porównuj komunikatory obok siebie i sprawdzaj, co znaczy każde pojęcie, w wielu językach.
package-point-offline = Działa bez połączenia i sam żadnego nie nawiązuje: odnośniki przekazuje przeglądarce, i tylko te, które są wbudowane i sprawdzone.
package-no-affiliation = Program nie jest powiązany z Privacy Guides ani z żadnym komunikatorem i nie ma ich poparcia.

## Instalator

package-newer = Nowsza wersja Przewodnika po komunikatorach jest już zainstalowana.
