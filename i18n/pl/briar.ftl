### Co przewodnik mówi o komunikatorze Briar.

## W skrócie

briar-tagline = Działa przez Tor, a w pobliżu także bez internetu
briar-aliases = Briar Messenger
briar-summary = Briar to szyfrowany komunikator, który łączy się z aplikacjami innych osób przez sieć Tor, dzięki czemu przydaje się przeciw cenzurze. Osoby, które są blisko siebie, mogą się też łączyć przez Wi-Fi lub Bluetooth, co może pomóc tam, gdzie jest problem z dostępem do internetu.

## Odnośniki

briar-link-contribute = Otwiera część strony z kodem źródłowym poświęconą wpłatom. W wersji strony, na której opiera się ten przewodnik, odnośnik prowadził do strony głównej, gdzie możliwości wsparcia podano na dole.

## Pobieranie

briar-download-flathub = Projekt Briar planuje sam opublikować pakiet Flatpak, a do tego czasu wszystkie sposoby instalacji Briar Desktop określa jako półoficjalne.

## Fakty

briar-fact-about = Briar to komunikator, który szyfruje to, co piszesz. Twoja aplikacja łączy się przez sieć Tor z aplikacjami osób, z którymi rozmawiasz.
briar-fact-specification = Projekt opublikował w całości swoją specyfikację, czyli dokładny opis działania komunikatora Briar.
briar-fact-forward-secrecy = Jest utajnianie z wyprzedzeniem (forward secrecy): klucze zmieniają się tak często, że skradziony dziś klucz nie otwiera wcześniejszych wiadomości. Zapewniają je dwa własne protokoły projektu Briar: Bramble Handshake i Bramble Transport.
briar-fact-censorship = Ponieważ połączenia przechodzą przez Tor, Privacy Guides uważa Briar za skuteczny w omijaniu cenzury.
briar-fact-audited = Przeprowadzono niezależny audyt aplikacji; raport, do którego odsyła Privacy Guides, pochodzi z 2017 roku. W anonimowym trasowaniu Briar opiera się na sieci Tor, której audyt też przeprowadzono.
briar-fact-nearby = Urządzenia, które są blisko siebie, mogą się łączyć przez Wi-Fi lub Bluetooth. Taka lokalna sieć kratowa (mesh) może pomóc tam, gdzie internet jest nieosiągalny.
briar-fact-adding-contacts = Dwie osoby stają się kontaktami dopiero wtedy, gdy każda doda drugą. Wymieniają się linkami briar:// albo, gdy są w tym samym miejscu, nawzajem skanują swoje kody QR.
briar-fact-systems = Privacy Guides wymienia aplikacje na systemy Linux, Windows i Android. Żadnej nie wymienia dla systemów macOS i iOS; nie znaczy to, że jej nie ma.
briar-fact-reproducible = Kompilacje są odtwarzalne: projekt udostępnia narzędzia do sprawdzenia, czy opublikowany plik APK zawiera wyłącznie jego publicznie dostępny kod źródłowy.
briar-fact-groups = Są grupy prywatne. Według projektu cała komunikacja między urządzeniami jest szyfrowana end-to-end.
briar-fact-desktop-beta = Briar Desktop jest wydawany jako wersja beta. Jego plik README określa wszystkie sposoby instalacji, w tym pliki do pobrania z własnej strony projektu Briar, jako jedynie półoficjalne.
briar-fact-no-servers = Briar nie ma serwerów, które można by zablokować. Tam, gdzie zablokowany jest Tor, Briar może używać mostów, a bez internetu – Bluetooth lub Wi-Fi.

## Kryteria

briar-criterion-open-source-clients = kod jest opublikowany
briar-criterion-no-identifier-to-contacts = kontakty dodaje się linkiem lub kodem QR
briar-criterion-private-messages-encrypted = opisywany jako szyfrowany komunikator
briar-criterion-audited = aplikacja, 2017
briar-criterion-forward-secrecy = dzięki protokołom Bramble
briar-criterion-decentralized = z aplikacji do aplikacji: Tor, Wi-Fi lub Bluetooth
briar-criterion-all-five-systems = nie wymieniono aplikacji dla macOS ani iOS
briar-criterion-all-messages-encryptable-now = cała komunikacja między urządzeniami
briar-criterion-all-encrypted-by-default-now = cała komunikacja między urządzeniami
briar-criterion-no-phone-number-now = konto wymaga pseudonimu i hasła i jest przechowywane na urządzeniu
briar-criterion-open-source-servers-now = nie opiera się na centralnym serwerze
briar-criterion-future-secrecy-now = nie wspomina o tym ani plik README, ani strona „How it works”

## Audyty

briar-audit-client-2017 = Niezależny audyt aplikacji. Privacy Guides nie mówi, co wykazał.

## Specyfikacje

briar-spec-briar-spec = Specyfikacja Briar
briar-spec-bramble-handshake = Bramble Handshake Protocol
briar-spec-bramble-transport = Bramble Transport Protocol

## Klucze

briar-key-app = Briar z własnej strony projektu (plik APK), z jego własnego repozytorium F-Droid i z Google Play
briar-check-source = Odtwarzalne kompilacje: Briar udostępnia narzędzia, by samodzielnie zbudować plik APK i porównać go z opublikowanym.
briar-blocked-bridges = Jeśli Tor też jest zablokowany: w ustawieniach otwórz „Połączenia” (Connections) i w pozycji „Metoda połączenia dla sieci Tor” (Connection method for Tor network) wybierz „Używaj sieci Tor z mostami” (Use Tor network with bridges). Przy „Automatycznie bazując na lokalizacji” (Automatic based on location) wybiera sam Briar.
briar-blocked-nearby = Bez internetu: w ustawieniach „Połączenia” (Connections) pozwól aplikacji Briar łączyć się z kontaktami przez Bluetooth lub w tej samej sieci Wi-Fi.
briar-blocked-drive = Jeśli nic z tego nie pozwala połączyć się z kontaktem: „Połącz przez Dysk Przenośny” (Connect via Removable Drive) zapisuje twoje wiadomości, zaszyfrowane, na pamięci USB lub karcie SD, którą przekazujesz dalej.
briar-blocked-pass-on = Aby przekazać aplikację bez internetu: otwórz „Udostępnij tą aplikację offline” (Share this app offline). Telefon uruchomi hotspot Wi-Fi, z którego osoby w pobliżu mogą pobrać Briar. Można też zapisać aplikację jako plik APK i przesłać ją w inny sposób.
