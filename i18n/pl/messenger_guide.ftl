### Słowa samego programu. To, co mówi się o komunikatorach, jest w plikach obok.

## Nazwa i języki

app-name = Przewodnik po komunikatorach
language-name = Polski

## Nagłówek

screen-guide = Komunikatory
screen-about = O programie
back = Wstecz
language-menu = Język
language-unread = Native speaker jeszcze tego nie przeczytał
theme-menu = Jasny lub ciemny
theme-system = Jak w systemie
theme-light = Jasny
theme-dark = Ciemny
high-contrast = Wysoki kontrast
text-size = Rozmiar tekstu
text-percent = { $percent }%
text-smaller = Mniejszy tekst
text-normal = Zwykły rozmiar
text-larger = Większy tekst

## Lista

standing-recommended-group = Polecane
standing-with-reservations-group = Z zastrzeżeniami

## Status

standing-recommended = Polecany
standing-with-reservations = Z zastrzeżeniami
standing-recommended-about = Privacy Guides poleca go do poufnej komunikacji.
standing-in-one-case = Polecany w jednym przypadku
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = Od { $date } już nie jest polecany
standing-no-longer-about = Projekt Privacy Guides usunął go ze swojej listy komunikatorów.
standing-edition = Na stronie z { $date }: { $standing }
standing-with-reservations-about = Projekt Privacy Guides wymieniał go tylko jako dodatkową opcję, z ostrzeżeniem.
client-of = Korzysta z sieci { $name }
warning-title = Dlaczego jest ostrzeżenie
delisted-title = Od { $date } nie ma go na liście Privacy Guides
caution-title = Ważne przed wyborem

## Pobieranie i odnośniki

downloads-title = Pobierz { $name }
download-this-computer = Na ten komputer
download-other-computers = Inne komputery
download-browser = W przeglądarce
download-phones = Na telefon
download-several = Na kilka systemów
download-none-here = Wśród oficjalnych miejsc pobierania komunikatora { $name } nie ma żadnego dla systemu { $system }.
download-missing = { $system }: nie wymieniono aplikacji
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = Wersja beta
download-needs-phone = Najpierw zainstaluj na telefonie
download-minimum = { $system } lub nowszy
publisher-project = Oficjalne
publisher-store = Od wolontariuszy sklepu
publisher-not-stated = Brak informacji o wydawcy
link-homepage = Strona główna
link-privacy = Polityka prywatności
link-documentation = Dokumentacja
link-source-code = Kod źródłowy
link-contribute = Wesprzyj projekt
link-reference = Więcej na ten temat
link-more = Kliknij prawym przyciskiem, aby skopiować adres lub pokazać jego kod QR
link-replaces = Zastępuje { $address }

## Systemy i miejsca

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = Przeglądarka
platform-android = Android
platform-ios = iOS
platform-several = Kilka systemów
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = APK na Androida
channel-website = Oficjalna strona

## W skrócie

glance-title = W skrócie
glance-note = { $level }: { $note }
glance-note-since = { $level }, od { $date }: { $note }
glance-privacy-guides = Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = Wcześniej: { $level }
tier-minimum = Minimalne wymagania
tier-best-case = Najlepszy scenariusz
tier-joining = Dołączanie

## Poziomy pewności

level-yes = Tak
level-implied = Wynika z tekstu
level-partly = Częściowo
level-no = Nie
level-not-stated = Brak informacji
level-yes-about = Podane obok źródło mówi to wprost.
level-implied-about = Wynika to z podanego źródła, choć nie mówi ono tego wprost.
level-partly-about = Prawdziwe tylko częściowo.
level-no-about = Źródło mówi, że tak nie jest, albo mówi coś, co to wyklucza.
level-not-stated-about = Tam, gdzie szukał ten przewodnik, nic na ten temat nie powiedziano. Nie oznacza to „nie”.

## Źródła

source-numbered = { $speaker } { $number }
source-page = strona w obecnej postaci
source-edition = strona z { $date }

## Kto to mówi

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = { $name } (sam projekt), przeczytano { $date }
said-by-project-mark = { $words } *
said-by-project-legend = * Mówi to sam projekt albo F-Droid o sobie, a nie Privacy Guides.
said-by-default = Tam, gdzie nikogo nie wymieniono, mówi to Privacy Guides albo sam ten przewodnik.
checked-all = Wszystko to ostatnio sprawdzono { $date } lub później.
said-by-downloads = Oficjalne miejsca pobierania

## Części opisu komunikatora

topic-protection = Jak chroni
topic-features = Co potrafi
topic-good-to-know = Warto wiedzieć
topic-background = Informacje ogólne
threats-title = Przed czym pomaga się chronić
threats-of-page = W wersji strony, na której opiera się ten przewodnik, projekt Privacy Guides mówił o całej swojej liście, że chroni przed tymi zagrożeniami:
threats-once-of-page = Tego komunikatora nie ma już na liście Privacy Guides. W wersji strony, na której opiera się ten przewodnik, projekt Privacy Guides mówił o całej tej liście, że chroni przed tymi zagrożeniami:
audits-title = Audyty
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · Privacy Guides nie podaje, kto go przeprowadził
audit-report = Przeczytaj o nim
variants-title = Wersje komunikatora { $name }
variant-gone = Już niewydawana (odnotowano { $date })
step-optional = Opcjonalnie
specifications-title = Specyfikacje i publikacje
changes-title = Co się zmieniło
changes-criteria = Kryteria Privacy Guides
changes-all = Wszystkie zmiany, wszystkich komunikatorów
changes-none = Nie są znane żadne zmiany.

## Daty i listy

list-separator = { ", " }
date-day =
    { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    } { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] styczeń
        [2] luty
        [3] marzec
        [4] kwiecień
        [5] maj
        [6] czerwiec
        [7] lipiec
        [8] sierpień
        [9] wrzesień
        [10] październik
        [11] listopad
       *[12] grudzień
    } { $year }

## Powiadomienia

banner-settings-put-aside = Nie udało się odczytać ustawień, więc program uruchomił się z domyślnymi. Stary plik zachowano jako { $file }.
banner-settings-unusable = Nie udało się odczytać ustawień ani przenieść ich pliku w inne miejsce. Program działa, ale nie może zapamiętać twoich wyborów.
banner-cannot-remember = Na tym komputerze nie można zapisać twoich wyborów. Program działa, ale ich nie zapamięta.
banner-forgotten = Usunięto wszystko, co ten przewodnik zapamiętał: plik ustawień i jego kopie zapasowe. Historia przeglądarki i zapisane przez ciebie pliki pozostają nietknięte. To, co wybierzesz od teraz, będzie znowu zapamiętywane.
banner-not-forgotten = Nie udało się usunąć tego, co było zapamiętane. Usuń plik samodzielnie: { $file }
banner-remembers-nothing = Usunięto to, co było zapamiętane, i od teraz nic nie jest zapamiętywane. W pliku ustawień zapisane jest tylko to. Historia przeglądarki i zapisane przez ciebie pliki pozostają nietknięte.
banner-remembers-again = Od teraz to, co wybierasz, jest zapamiętywane na tym komputerze.
banner-link-failed = Nie udało się otworzyć żadnej przeglądarki. Skopiuj adres i otwórz go samodzielnie:
banner-link-requested = Przed chwilą wysłano do przeglądarki polecenie otwarcia tego odnośnika. Jeśli nic się nie pojawia, być może przeglądarka jeszcze się uruchamia.
banner-facts-aged = Fakty ostatnio przejrzano { $date }, co najmniej sześć miesięcy temu. Niektóre mogły się od tego czasu zmienić. Sprawdź stronę samego komunikatora i stronę Privacy Guides w obecnej postaci albo poszukaj nowszej wersji tego przewodnika.
copy = Kopiuj
copied = Skopiowano

## O programie

about-lead = Pomaga wybrać prywatny komunikator i prowadzi do miejsca, z którego można go oficjalnie pobrać.
about-versions-title = Wersja i fakty
about-version = Wersja { $version }
about-edition = Fakty ze strony Privacy Guides w wersji z { $date }
welcome = Fakty o prywatnych komunikatorach od Privacy Guides i od samych projektów, ostatnio przejrzane { $date }. Wybierasz i czytasz offline: nic nie opuszcza tego komputera, chyba że otworzysz odnośnik w przeglądarce.
welcome-language = Przewodnik nie ma języka twojego systemu. Ma inne: wybierz jeden z nich przyciskiem języka u góry lub naciśnij Ctrl+L.
about-promises-title = Czego się spodziewać
about-no-connection = Przewodnik sam nie nawiązuje żadnego połączenia. Przekazuje odnośnik przeglądarce tylko wtedy, gdy go klikniesz, i tylko taki, który jest w niego wbudowany i został sprawdzony. Przeglądarka może zapamiętać odnośnik, a twoja sieć może widzieć, jaką witrynę odwiedzasz.
about-remembers = Przewodnik zapamiętuje język, kolory i ich kontrast, rozmiar tekstu i swojego okna, ostatnio oglądany komunikator, to, co jest dla ciebie ważne, i zaznaczone przez ciebie kroki; wszystko to przechowuje wyłącznie na tym komputerze.
about-remembers-nothing = Przewodnik nic nie zapamiętuje. W jego pliku ustawień zapisane jest tylko to.
about-memory-title = Co jest zapamiętywane
about-memory-file = Plik ustawień: { $file }
about-memory-no-folder = Na tym komputerze nie ma folderu na ustawienia, więc nic nie jest zapamiętywane.
about-remember-nothing = Nic nie zapamiętuj
about-forget = Zapomnij wszystko
about-keys = Wszystko można zrobić z klawiatury: pokaż skróty (F1)
about-no-affiliation = Przewodnik nie jest powiązany z żadnym z komunikatorów ani z Privacy Guides i nie ma ich poparcia.
about-own-research = Fakty się zmieniają. Zanim zaczniesz polegać na komunikatorze, przeczytaj jego własne strony i sprawdź, co się zmieniło od czasu przeglądu faktów.
about-languages-title = Języki
about-languages-unread = Tych tłumaczeń nie czytał jeszcze żaden native speaker należący do projektu: { $languages }.
about-languages-help = Jeśli jedno z nich jest w twoim języku: powiedz projektowi, co jest błędne lub niejasne, korzystając z formularza dla tłumaczeń wśród zgłoszeń projektu (issues), albo przeczytaj całość i daj o tym znać.
about-languages-form = Formularz dla tłumaczeń ({ $host })
about-attribution-title = Skąd pochodzą fakty
about-attribution = Fakty i odnośniki pochodzą z Privacy Guides: ze strony „Real-Time Communication: The Best Private Instant Messengers” (wydanie hebrajskie, wersja z { $date }) oraz z innych stron tego projektu: { $pages }; wszystko © współtwórcy Privacy Guides, na licencji CC BY-SA 4.0. Fakty wyrażono innymi słowami, porównano z późniejszymi zmianami i oznaczono tam, gdzie coś się zmieniło. To, co mówią same projekty, oznaczono ich nazwami.
about-page-link = Strona w obecnej postaci
about-licences-title = Licencje
about-licence-code = Program: MIT lub Apache 2.0, do wyboru.
about-licence-words = Fakty, teksty i tłumaczenia: Creative Commons Uznanie autorstwa – Na tych samych warunkach 4.0 Międzynarodowe (CC BY-SA 4.0).
about-licence-link = Licencja CC BY-SA 4.0
about-licence-fonts = Czcionki: Open Sans, { $open_sans }, oraz Noto Sans, { $noto } i { $adobe }, na licencji SIL Open Font License 1.1.
about-licence-icons = Ikony: Lucide, { $lucide }, na licencji ISC; niektóre z Feather, { $feather }, na licencji MIT. Własna ikona przewodnika jest częścią programu.
about-trademarks = Nazwy komunikatorów i sklepów są znakami towarowymi ich właścicieli. Zamiast ich logo użyto kolorowych kafelków.

## Wiersz poleceń

cli-about = Wybierz prywatny komunikator i pobierz go z jego oficjalnej strony lub sklepu.
cli-lang = Język: { $languages }
cli-theme = Kolory: light, dark lub system
cli-help = Pokaż tę pomoc
cli-version = Pokaż wersję
cli-usage-heading = Użycie:
cli-options-heading = Opcje
cli-value-language = JĘZYK
cli-value-theme = MOTYW
cli-value-command = POLECENIE
error-prefix = błąd: { $problem }
error-see-help = Uruchom „{ $command } --help”, aby zobaczyć, co można podać.
error-unknown-option = nie ma opcji „{ $option }”
error-unexpected-value = „{ $value }” nie jest tu oczekiwane
error-missing-value = „{ $option }” wymaga wartości
error-repeated-option = „{ $option }” można podać tylko raz
error-unknown-language = nie ma języka „{ $value }”; wybierz spośród: { $languages }
error-unknown-theme = nie ma motywu „{ $value }”; wybierz spośród: light, dark, system
error-not-text = argument nie jest prawidłowym tekstem
error-arguments = argumenty są niezrozumiałe
error-no-display = nie ma ekranu, na którym można otworzyć okno; uruchom ten program z sesji graficznej albo ustaw DISPLAY lub WAYLAND_DISPLAY
error-display-unreachable = ekran „{ $display }” jest nieosiągalny; uruchom ten program z sesji, do której należy ekran, albo ustaw w { $variable } ekran, który jest osiągalny
error-color-depth = głębia kolorów ekranu w bitach to { $bits }, a okno potrzebuje 24; ustaw ekran lub pulpit zdalny na 24 lub 32 bity
error-too-many-files = nie udało się otworzyć okna, bo otwartych jest zbyt wiele plików; zamknij inne programy lub zwiększ limit („ulimit -n”) i uruchom ponownie
error-no-resources = nie udało się otworzyć okna, bo jest za mało pamięci lub nie wolno utworzyć kolejnego wątku; zamknij inne programy i uruchom ponownie
error-display-lost = połączenie z ekranem zostało utracone, a z nim okno; uruchom ten program ponownie
error-no-window = z nieznanego powodu nie udało się otworzyć okna; uruchom ten program w terminalu z MESSENGER_GUIDE_LOG=info i zgłoś, co wypisze
error-missing-library = brakuje biblioteki potrzebnej do okna: { $library }; zainstaluj ją (w systemach Debian i Ubuntu: { $package }) i uruchom ponownie
error-missing-other-library = brakuje biblioteki potrzebnej do okna: { $library }; zainstaluj pakiet, do którego należy, i uruchom ponownie
error-unexpected = program zakończył się z powodu nieoczekiwanego błędu; uruchom go ponownie, a jeśli znów się zakończy, uruchom go w terminalu z MESSENGER_GUIDE_LOG=info i zgłoś, co wypisze
error-data = wbudowane dane są uszkodzone; pobierz ten program ponownie z jego oficjalnej strony
cli-commands-heading = Polecenia
cli-list = Wypisz wszystkie komunikatory
cli-show = Pokaż wszystko o komunikatorze
cli-compare = Porównaj komunikatory obok siebie; wszystkie, jeśli żadnego nie podano
cli-find = Znajdź komunikatory według słów, jak w oknie
cli-changes = Wypisz, co się zmieniło, od najnowszych zmian: dla jednego komunikatora albo, jeśli żadnego nie podano, dla wszystkich i dla kryteriów
cli-links = Wypisz oficjalne odnośniki komunikatora
cli-open = Otwórz oficjalne pobieranie w przeglądarce, tak jak robi to jego przycisk
cli-verify = Sprawdź, czy pobrany plik jest autentyczny
cli-handout = Zapisz stronę do wydruku lub wysłania, w formacie HTML: wszystkie komunikatory, jeśli żadnego nie podano
cli-files = Plik do sprawdzenia, na przykład APK; można podać kilka
cli-sha256 = Suma SHA-256, którą plik powinien mieć
cli-json = Wypisz JSON, dla programów
cli-differences = Tylko wiersze, w których komunikatory się różnią
cli-messenger = Identyfikator komunikatora, jaki wypisuje „list”
cli-words = Czego szukać
cli-platform = Tylko pobieranie dla jednego systemu, na przykład „linux”
cli-download = System, na przykład „linux”, lub identyfikator miejsca pobierania; jeśli go nie podano, system tego komputera
cli-value-messenger = KOMUNIKATOR
cli-value-file = PLIK
cli-value-checksum = WARTOŚĆ
cli-value-words = SŁOWA
cli-value-platform = SYSTEM
error-missing-argument = nie podano: { $value }
error-unknown-command = nie ma polecenia „{ $value }”; wybierz spośród: { $known }
error-unknown-command-near = nie ma polecenia „{ $value }”; może chodziło o „{ $near }”? Wybierz spośród: { $known }
error-unknown-messenger = nie ma komunikatora „{ $value }”; wybierz spośród: { $known }
error-unknown-messenger-near = nie ma komunikatora „{ $value }”; może chodziło o „{ $near }”? Wybierz spośród: { $known }
error-unknown-platform = nie ma systemu „{ $value }”; wybierz spośród: { $known }
error-unknown-platform-near = nie ma systemu „{ $value }”; może chodziło o „{ $near }”? Wybierz spośród: { $known }
error-no-download = { $name } nie ma miejsca pobierania „{ $value }”; wybierz spośród: { $known }
error-no-browser = nie ma przeglądarki, w której można otworzyć adres; zainstaluj jakąś, wskaż ją w zmiennej BROWSER albo otwórz adres na innym urządzeniu: { $address }
error-not-opened = przeglądarka nie otworzyła adresu; otwórz go samodzielnie: { $address }
error-no-checksum = „{ $value }” nie jest sumą SHA-256; taka suma ma 64 znaki: cyfry 0–9 i litery a–f
error-not-read = nie udało się odczytać { $path }: { $reason }
error-unverified = co najmniej jednego pliku nie udało się sprawdzić, więc nic o nim nie wiadomo
error-refused = NIE INSTALUJ: co najmniej jeden plik jest uszkodzony albo nie jest autentyczny; zobacz wyżej
error-write = nie udało się zapisać danych wyjściowych: { $reason }
io-error-not-found = nie ma takiego pliku ani folderu
io-error-no-access = odmowa dostępu
io-error-not-a-file = to folder albo coś innego, a nie plik
io-error-no-space = zabrakło miejsca
io-error-read-only = to miejsce jest tylko do odczytu
io-error-other = system zgłosił błąd; MESSENGER_GUIDE_LOG=info pokaże, jaki

## Sprawdzanie pliku

signing-keys-title = Jak sprawdzić pobrany plik
signing-keys-fingerprints = Odciski kluczy:
check-certificate = Porównaj odcisk (poniżej) klucza, którym podpisano aplikację. W przypadku pliku APK może to za ciebie zrobić ten przewodnik.
check-repository = Odcisk (poniżej) repozytorium F-Droid: porównaj go, gdy dodajesz repozytorium.
check-signed-list = Podpisane sumy kontrolne: porównaj plik z listą projektu, sprawdź podpis listy i porównaj odcisk (poniżej) klucza, którym ją podpisano.
check-store = O ile temu przewodnikowi wiadomo, projekt nie publikuje niczego, za pomocą czego można by to sprawdzić. Autentyczność aplikacji zależy wyłącznie od sklepu.
check-nothing = O ile temu przewodnikowi wiadomo, projekt nie publikuje niczego, za pomocą czego można by to sprawdzić. Pobieraj tylko z oficjalnego adresu.
check-browser = Działa w przeglądarce, więc nie ma pliku do sprawdzenia. Upewnij się, że adres jest tym oficjalnym.
verify-genuine = AUTENTYCZNY PLIK. Jest podpisany kluczem, który { $name } publikuje dla tej aplikacji. Mimo to plik może być starą wersją: zobacz wersję poniżej.
verify-genuine-recorded = AUTENTYCZNY PLIK. Jest podpisany kluczem, który projekt Privacy Guides zapisał dla komunikatora { $name }. O ile temu przewodnikowi wiadomo, sam projekt { $name } żadnego nie publikuje. Mimo to plik może być starą wersją: zobacz wersję poniżej.
verify-other-key = NIE INSTALUJ. Ten plik przedstawia się jako { $name } ({ $package }), ale jest podpisany kluczem, którego ten przewodnik nie zna.
verify-channels-without-key = Ten przewodnik nie zna kluczy tych miejsc: { $channels }. Nie może więc rozpoznać aplikacji, która stamtąd pochodzi. Taką aplikację instaluj tylko bezpośrednio z tego miejsca.
verify-other-app = NIE INSTALUJ. Ten plik jest podpisany kluczem komunikatora { $name }, ale { $package } nie jest jedną z aplikacji, dla których ten klucz jest przeznaczony.
verify-not-signed = NIE INSTALUJ. To aplikacja na Androida bez podpisu. Nikt nie może stwierdzić, kto ją stworzył.
verify-damaged = NIE INSTALUJ. Ten plik został uszkodzony lub zmieniony po podpisaniu albo podpisano go w sposób, któremu nie można ufać.
verify-reason = Co stwierdzono, językiem technicznym: { $reason }
verify-no-key = NIE SPRAWDZONO. Ten plik przedstawia się jako { $name } ({ $package }), ale ten przewodnik nie zna żadnego klucza tej aplikacji. Nie może stwierdzić, czy plik jest autentyczny.
verify-unknown-app = NIE SPRAWDZONO. Ta aplikacja ({ $package }) nie należy do żadnego komunikatora z tego przewodnika. Jeśli przedstawiono ją jako jeden z nich, nie instaluj jej.
verify-not-apk = NIE SPRAWDZONO. To nie jest aplikacja na Androida (APK), więc plik nie ma podpisu, który ten przewodnik może sprawdzić. Plik można tylko porównać.
verify-checksum = Jego SHA-256:
verify-checksum-is-given = ZGADZA SIĘ. Suma SHA-256 tego pliku jest taka sama jak podana. Można mu ufać tylko na tyle, na ile można ufać miejscu, z którego pochodzi ta wartość.
verify-checksum-differs = NIE UŻYWAJ TEGO PLIKU. Jego suma SHA-256 jest inna niż podana.
verify-only-compared = To nie jest aplikacja na Androida (APK), więc ten przewodnik może jedynie porównać plik.
verify-checksum-paste = Jeśli projekt publikuje własną wartość dla tego pliku, wklej poniżej właśnie ją: ten przewodnik porówna obie.
verify-checksum-compare = Jeśli projekt publikuje tę wartość, porównaj obie albo podaj opublikowaną po --sha256.
verify-listed = ZGADZA SIĘ z wartością w pliku { $list }, który jest w tym samym folderze: pobrano cały plik. Kto stworzył pobrany plik, pokazuje tylko podpis pliku { $list }.
verify-listed-differs = NIE UŻYWAJ TEGO PLIKU. W pliku { $list }, który jest w tym samym folderze, jest dla niego inna suma SHA-256.
verify-steps = Jeśli projekt podpisuje listę takich wartości, sprawdź też ten podpis:
verify-step-key = Zdobądź klucz publiczny projektu, na przykład wyszukując go po adresie e-mail projektu:
verify-step-fingerprint = Porównaj cały odcisk klucza. { $name } ({ $files }):
verify-step-gpg = Sprawdź podpis (wstaw nazwy swoich plików). Zainstaluj tylko wtedy, gdy podpis jest prawidłowy i złożony tym kluczem:
verify-app = Aplikacja: { $package }, wersja { $version }. Jej podpisy: { $schemes }.
verify-signers = Odcisk certyfikatu podpisującego (SHA-256):

## Sprawdzanie pliku w oknie

fingerprint-title = Odcisk klucza
fingerprint-copy = Kopiuj odcisk
fingerprint-code = Pokaż kod QR
fingerprint-scan = Skieruj aparat telefonu na kod, aby odczytać ten odcisk jako tekst na telefonie.
file-check-title = Sprawdzanie pliku
file-check-open = Sprawdź pobrany plik
file-check-about = Czy pobrany plik to autentyczna aplikacja? Przeciągnij go do tego okna albo wybierz. Przewodnik tylko go czyta, na tym komputerze.
file-check-choose = Wybierz pliki
file-check-name = Plik: { $name }
file-check-waiting = Jeszcze NIE SPRAWDZONO. Przewodnik sprawdzi go po poprzednim pliku.
file-check-running = Jeszcze NIE SPRAWDZONO. Dotąd odczytano { $percent }%.
file-check-cancel = Anuluj
file-check-cancelled = NIE SPRAWDZONO. Sprawdzanie anulowano, więc o tym pliku nic nie wiadomo.
file-check-not-read = NIE SPRAWDZONO. Tego pliku nie udało się odczytać, więc nic o nim nie wiadomo: { $reason }
file-check-cut = Podano więcej plików, niż można sprawdzić naraz. Sprawdzane są tylko te, które są tu wymienione: { $count }.
file-check-no-dialog = To środowisko graficzne nie wyświetla okna wyboru plików. Przeciągnij plik do tego okna, a jeśli to nie działa, sprawdź go w terminalu:
file-check-paste = Jeśli masz sumę SHA-256 tego pliku otrzymaną od projektu, wklej ją, aby porównać:
file-check-unreadable = To nie jest suma SHA-256, więc niczego nie porównano. Suma SHA-256 ma 64 znaki: cyfry 0–9 i litery a–f.

## W terminalu

terminal-id = ID
terminal-name = Nazwa
terminal-standing = Status
terminal-in-short = W skrócie
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = Od { $date }; wcześniej: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = Spróbuj użyć mniej słów lub krótszych; „list” pokazuje wszystkie komunikatory.
terminal-opened = Przekazano przeglądarce: { $address }
terminal-other-download = Jest też „{ $id }”: { $address }

## Porównanie

screen-compare = Porównanie
compare-lead = Co wiadomo o możliwościach każdego z nich. „Brak informacji” to nie „nie”: oznacza, że tam, gdzie szukano na potrzeby przewodnika, nic na ten temat nie powiedziano.
compare-only-differences = Tylko różnice
compare-copy-markdown = Kopiuj jako Markdown
compare-copy-text = Kopiuj jako tekst
compare-copy-csv = Kopiuj jako CSV
compare-choose = Komunikatory do porównania
compare-choose-two = Wybierz dwa komunikatory
compare-more = Więcej
compare-network = Sieć
compare-systems = Systemy
compare-stores = Skąd pobrać
compare-audits = Audyty
compare-basis = { $criterion }: { $name }
compare-choose-some = Komunikatory z początku listy: { $count }; inne można znaleźć, szukając na liście
compare-columns = { $first }–{ $last } z { $all }
compare-columns-back = Poprzednie
compare-columns-on = Następne
compare-basis-downloads = Dokąd prowadzi oficjalne pobieranie:
compare-basis-audit = { $date }: { $text }
compare-none = Wybierz co najmniej jeden komunikator.

## Wyszukiwanie

search-placeholder = Szukaj komunikatorów
search-clear = Wyczyść wyszukiwanie
search-found = Znaleziono: { $count }
search-cut = W wyszukiwaniu liczą się tylko pierwsze znaki ({ $count }). Mniej słów pozwala znaleźć więcej.
search-nothing = Nic nie znaleziono
search-nothing-about = Spróbuj użyć mniej słów lub krótszych, nazwy systemu, takiej jak „Android”, słowa takiego jak „grupy” albo wybierz u góry, co jest dla ciebie ważne.

## Co jest ważne

needs-title = Co jest dla ciebie ważne
needs-more = Więcej
needs-fewer = Mniej
needs-clear = Wyczyść
needs-threats = Przed czym chronić
needs-devices = Urządzenia wszystkich osób
needs-devices-about = Systemy, których używasz ty i osoby, z którymi rozmawiasz. Komunikator musi działać na wszystkich.
verdict-meets = Spełniają wszystko: { $count }
verdict-not-stated = Z brakiem informacji: { $count }
verdict-does-not = Nie spełniają wszystkiego: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: jest oficjalne miejsce pobierania.
reason-no-download = { $level }: nie wymieniono oficjalnego miejsca pobierania dla tego systemu.

## Kroki konfiguracji

steps-done = Zrobiono { $done } z { $of }
steps-reset = Zacznij od nowa
blocked-title = Jeśli jest zablokowany tam, gdzie jesteś
blocked-check = Jeśli dostajesz aplikację od innej osoby lub z nietypowego miejsca, sprawdź plik przed instalacją.
blocked-noticed = Omijanie blokady może zostać zauważone. Zanim spróbujesz, zastanów się, co może ci się stać tam, gdzie jesteś.

## Dla kogoś znajomego

share = Udostępnij
share-about = Kilka słów o komunikatorze { $name } dla innej osoby, z oficjalnymi miejscami pobierania:
share-copy = Kopiuj tekst
share-tooltip = Powiedz komuś o komunikatorze { $name }
share-official = Pobieraj tylko stąd:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = Uwaga: { $text }
share-change = { $date }: { $text }
share-source = Fakty z Privacy Guides (CC BY-SA 4.0), wyrażone innymi słowami w Przewodniku po komunikatorach, gdzie ostatnio przejrzano je { $date }.

## Strona do wydruku

handout-save = Zapisz stronę
handout-about = Strona do wydruku lub wysłania, z odciskami kluczy i z kodami do zeskanowania. Po jednej stronie wydruku dla każdego z tych komunikatorów:
handout-saved = Zapisano. Aby wydrukować stronę, otwórz ją w przeglądarce: { $file }
handout-no-dialog = To środowisko graficzne nie wyświetla okna zapisu plików. W terminalu stronę zapisuje polecenie „messenger-guide handout”.
handout-not-saved = Nie udało się zapisać strony: { $reason }
handout-title = { $names }: prywatne komunikatory, z programu Przewodnik po komunikatorach
handout-official = Pobieraj tylko z tych oficjalnych miejsc. Skieruj aparat telefonu na kod, aby otworzyć jego adres.
handout-fingerprints = Odciski kluczy autentycznych plików
handout-optional = { $text } (opcjonalnie)
handout-reviewed = Fakty ostatnio przejrzano { $date }. Mogły się od tego czasu zmienić.

## Okna

close = Zamknij
link-modal-title = Dokąd prowadzi ten odnośnik
link-modal-scan = Skieruj aparat telefonu na kod, aby otworzyć ten adres na telefonie.
link-modal-open = Otwórz tutaj
link-menu-open = Otwórz
link-menu-copy = Kopiuj adres
link-menu-code = Pokaż kod QR
text-menu-cut = Wytnij
text-menu-copy = Kopiuj
text-menu-paste = Wklej
text-menu-select-all = Zaznacz wszystko
download-code = Kod do zeskanowania: { $name }
keys-title = Skróty klawiszowe
keys-tab = Następny element, poprzedni element
keys-arrows = Poruszanie się po liście i tabeli, gdzie indziej przewijanie
keys-page = Przewinięcie o stronę
keys-space = Przewinięcie o stronę, gdy nic nie jest wybrane
keys-ends = Na początek, na koniec
keys-enter = Uruchomienie wybranego elementu
keys-escape = Zamknięcie tego, co otwarte, wyczyszczenie wyszukiwania
keys-screens = Przełączanie ekranów
keys-search = Wyszukiwanie; można też od razu pisać
keys-language = Język
keys-text-size = Większy tekst, mniejszy tekst, zwykły rozmiar
keys-select = Zaznaczanie tekstu od wybranego elementu lub od góry tego, co widać
keys-caret = Kursor w tekście, przesuwany strzałkami: aby zaznaczać od dowolnego miejsca
keys-select-all = Zaznaczenie całego tekstu
keys-copy = Skopiowanie tego, co zaznaczone, lub adresu wybranego odnośnika
keys-link = Menu wybranego odnośnika, pola lub tego, co zaznaczone, jak prawym przyciskiem myszy
keys-close = Zamknięcie okna
keys-full-screen = Pełny ekran i z powrotem
keys-help = Ta lista

## Strona podręcznika

man-name = NAZWA
man-synopsis = SKŁADNIA
man-description = OPIS
man-environment = ZMIENNE ŚRODOWISKOWE
man-files = PLIKI
man-exit-status = KOD ZAKOŃCZENIA
man-version = WERSJA
man-log = Co wypisywać na standardowe wyjście błędów, na przykład „info”. Nic, jeśli nie ustawiono.
man-settings = Co zapamiętuje okno. Plik, którego nie można odczytać, jest zachowywany obok.
man-exit-0 = Powodzenie, nawet jeśli program czytający dane wyjściowe przestał czytać.
man-exit-1 = Coś się nie udało: brak ekranu, brak przeglądarki, uszkodzone dane.
man-exit-2 = Błędne argumenty.
man-exit-3 = Polecenie „verify” znalazło plik, którego nie wolno instalować.
man-exit-4 = Co najmniej jednego pliku polecenie „verify” nie mogło sprawdzić.

## Wiedza

screen-learn = Wiedza
learn-list = Prostymi słowami
learn-back-to = Wróć: { $name }
learn-back-to-compare = Wróć: Porównanie
learn-back-to-about = Wróć: O programie
learn-evidence = Skąd to wiadomo
learn-evidence-tagline = Jak pewny jest każdy fakt i od kiedy
learn-evidence-lead = Ten przewodnik podaje, co mówi kilka stron Privacy Guides i co się od tego czasu zmieniło według Privacy Guides lub samych projektów. Przy każdym fakcie pokazuje, skąd pochodzi; przy każdym kryterium także, jak bardzo jest pewny.
learn-levels-title = Co znaczą symbole
learn-not-stated = „Brak informacji” to nie „nie”. Gdy nic nie powiedziano, komunikator może spełniać kryterium albo nie; ten przewodnik pozostawia pytanie otwarte, zamiast zgadywać.
learn-claims-title = Skąd pochodzi każde stwierdzenie
learn-claims-sources = Przy każdym stwierdzeniu widać, kto tak mówi, wraz z odnośnikiem. To, co projekt Privacy Guides mówił w wersji strony, na której opiera się ten przewodnik, prowadzi do tekstu z tamtego dnia; to, co mówi dziś, do strony w obecnej postaci; a to, co mówi sam projekt, do jego własnej strony, z dniem, w którym ją przeczytano. Najedź wskaźnikiem na odnośnik, aby zobaczyć jego cały adres, zanim cokolwiek się otworzy.
learn-claims-own-words = Fakty i odnośniki pochodzą z Privacy Guides i od samych projektów. Zdania nie: to własne słowa tego przewodnika.
learn-claims-edition = Fakty pochodzą ze strony Privacy Guides w wersji z { $date }. Ostatnio przejrzano je { $reviewed }.
learn-since-title = Co się dzieje, gdy coś się zmieni
learn-since-notes = Późniejsza zmiana nie zastępuje pierwotnych faktów. Pojawia się przy komunikatorze jako uwaga, z własną datą i źródłem.
learn-since-levels = Gdy zmienił się poziom, symbol pokazuje dzisiejszy, a pod nim podany jest wcześniejszy.
learn-since-links = Gdy oficjalny adres został zastąpiony, przycisk prowadzi do nowego. Stary jest zachowany do porównania, ale nigdy nie jest otwierany.
learn-never-title = Czego ten przewodnik nigdy nie robi
learn-never-connect = Sam nie nawiązuje żadnego połączenia: wszystko, co pokazuje, jest w nim wbudowane.
learn-never-open = Otwiera tylko adresy, które są w niego wbudowane i zostały sprawdzone, i tylko wtedy, gdy je klikniesz.
learn-never-tell = Nikomu nie mówi, co czytasz. Odnośnik, który otwierasz, trafia do przeglądarki, która może go zapamiętać, a twoja sieć może widzieć, jaką witrynę odwiedzasz.
learn-never-guess = Żadnej luki nie wypełnia domysłem i nie zamienia milczenia na „nie”.
learn-criteria = Kryteria
learn-criteria-tagline = Według czego ocenia się komunikatory
learn-criteria-title = Co znaczą kryteria
learn-criteria-lead = Czego Privacy Guides oczekuje od komunikatora i co znaczy każde wymaganie.
learn-criteria-choice-title = Jak wybiera Privacy Guides
learn-criteria-choice = Privacy Guides nie ma powiązań z projektami, które poleca. Aby zachować obiektywizm, ocenia je według jasnych wymagań, dodanych do swoich wymagań ogólnych. Każdemu radzi poznać je przed wyborem i samodzielnie zbadać sprawę.
learn-criteria-best-case = To, co Privacy Guides nazywa „najlepszym scenariuszem” (best case), opisuje idealny projekt: polecanemu projektowi może brakować części tego albo wszystkiego, a taki, który ma z tego więcej, może być wyżej na liście. Na stronie, na której opiera się ten przewodnik, należało do tego utajnianie z wyprzedzeniem (forward secrecy); 16 maja 2025 roku stało się ono minimalnym wymaganiem.
learn-tier-minimum = Najmniej, czego wymaga Privacy Guides.
learn-tier-best-case = Co miałby idealny projekt.
learn-tier-joining = To nie jest jedno z kryteriów Privacy Guides. Dodaje je ten przewodnik, ponieważ o niektórych komunikatorach Privacy Guides mówi, czego trzeba, by do nich dołączyć.
learn-see-picture = Zobacz to na schemacie
learn-see-networks = Rodzaje sieci
learn-secrecy = Utajnianie a kradzież klucza
learn-secrecy-tagline = Co ujawnia skradziony klucz
learn-secrecy-lead = Szyfrowanie end-to-end działa dzięki kluczom. Te dwie właściwości decydują o tym, co ktoś, kto ukradnie klucz, może nim przeczytać: utajnianie z wyprzedzeniem (forward secrecy) chroni to, co napisano wcześniej, a utajnianie po kradzieży klucza (future secrecy) – to, co napisano później.
learn-legend-title = Jak czytać schematy
learn-legend-time = Czas płynie od lewej do prawej. Każde pole dolnego rzędu to wiadomość; nad nią znajduje się klucz, który ją chroni.
learn-legend-key = Klucz
learn-legend-theft = Tu ktoś kradnie klucz
learn-legend-exchange = Wymiana kluczy, której złodziej nie przechwytuje
learn-legend-closed = Wiadomość, która pozostaje tajna
learn-legend-open = Wiadomość, która jest ujawniona
learn-without-title = Bez utajniania z wyprzedzeniem
learn-without-about = Skradziony klucz ujawnia wcześniejsze wiadomości, a także te, które nastąpią.
learn-forward-title = Z utajnianiem z wyprzedzeniem
learn-forward-limit = Samo utajnianie z wyprzedzeniem nie chroni tego, co zostanie napisane od tej chwili.
learn-future-title = Także z utajnianiem po kradzieży klucza
learn-future-about = Utajnianie po kradzieży klucza nazywa się też bezpieczeństwem po przejęciu klucza (post-compromise security). Ktoś, kto ukradł klucz, traci uzyskany dostęp przy pierwszej wymianie kluczy, której nie zdoła przechwycić. Aby czytać dalej, musiałby przechwytywać całą komunikację między obiema stronami.
learn-future-further = Przeczytać można tylko to, co napisano w międzyczasie. Aby przeczytać więcej, trzeba by ukraść kolejne klucze.
learn-networks = Sieci
learn-networks-tagline = Jaką drogą idą wiadomości
learn-networks-lead = Wiadomości przechodzą przez sieć, a zbudować ją można na kilka sposobów. Każdy ma swoje zalety i wady.
learn-legend-person = Osoba
learn-legend-server = Serwer
learn-legend-relay = Przekaźnik lub węzeł, który przekazuje wiadomości dalej
learn-advantages = Zalety
learn-drawbacks = Wady
learn-network-users = Komunikatory tego rodzaju
learn-network-no-points = Privacy Guides nie wymienia zalet ani wad tego rodzaju sieci.
learn-threats = Zagrożenia
learn-threats-tagline = Przed czym się chronić
learn-threats-lead = Może cię nie dotyczyć żadne z tych zagrożeń, może dotyczyć jedno, kilka lub wszystkie. Mało które narzędzie chroni przed wszystkimi.
learn-threats-choice = Przed wyborem komunikatora warto zadać sobie pytanie, które z nich cię dotyczą.
learn-threats-title = Zagrożenia po kolei
learn-threat-of-page = Privacy Guides mówi o całej swojej liście, że chroni przed tym zagrożeniem.
learn-threat-named = Privacy Guides wymienia w szczególności:
learn-changes-tagline = Wszystkie późniejsze zmiany, od najnowszej
learn-changes-lead = Zmiany, których nie widać na stronie Privacy Guides z { $date }, na której opiera się ten przewodnik: zmiany dotyczące każdego komunikatora i kryteriów, na ile przewodnik je zna. Najnowsza jest pierwsza.
learn-limits = Czego nie ukrywa szyfrowanie end-to-end
learn-limits-tagline = Metadane, sieć, klucze
learn-limits-lead = Przy szyfrowaniu end-to-end to, co napisano, mogą przeczytać tylko osoby biorące udział w rozmowie, o ile nikt inny nie zdobędzie dostępu do ich kluczy lub urządzeń. Szyfrowanie to nie ukrywa wszystkiego, co dotyczy rozmowy.
learn-metadata-title = Metadane
learn-metadata-about = Metadane to wszystko, czego można się dowiedzieć o wiadomości bez jej czytania: kto z kim rozmawia, kiedy i jak często.
learn-metadata-not-hidden = Szyfrowanie end-to-end nie ukrywa metadanych.
learn-limits-networks-title = Co pokazuje sieć
learn-limits-keys-title = Co ujawnia skradziony klucz
learn-limits-keys = Rozmowa jest tylko tak bezpieczna, jak klucze wszystkich, którzy biorą w niej udział. Bez utajniania z wyprzedzeniem klucz skradziony choćby jednej z tych osób ujawnia wcześniejsze wiadomości.
learn-blocked = W razie blokady
learn-blocked-tagline = Co może pomóc i czego to nie ukrywa
learn-blocked-lead = Komunikator jest zablokowany tam, gdzie nie można się połączyć z jego serwerami lub ze sklepami, z których pochodzi. Mogą to spowodować rządy, administratorzy sieci i dostawcy usług.
learn-blocked-helps-title = Co może pomóc
learn-blocked-proxy = Serwer proxy, który przekazuje twoje połączenie dalej; najlepiej taki, który prowadzi ktoś zaufany.
learn-blocked-tor = Tor, który kieruje połączenie przez serwery prowadzone przez wolontariuszy. Jeśli ktoś być może obserwuje twoje połączenie, a masz VPN, któremu ufasz, Privacy Guides radzi najpierw połączyć się z tym VPN.
learn-blocked-bridges = Mosty i zamaskowane połączenia, które mogą prowadzić do sieci Tor tam, gdzie sam Tor jest zablokowany.
learn-blocked-messengers = Więcej sposobów, na przykład własne serwery lub łączność bez internetu, krok po kroku opisują projekty komunikatorów:
learn-blocked-limits-title = Czego to nie ukrywa
learn-blocked-visible = Tor lub VPN może ukryć, co odwiedzasz, ale nie to, że z niego korzystasz, przy czym Tor zwykle wyróżnia się bardziej niż VPN. Nawet zamaskowane połączenia można wykryć.
learn-blocked-later = Z czasem mosty stają się znane. Zapisy twoich połączeń mogą wtedy pokazać twoje wcześniejsze korzystanie z sieci Tor.
learn-blocked-plan = Zastanów się, co potrafią zrobić ci, którzy blokują, i co może z tego wyniknąć, i miej plan na wypadek, gdyby cię przyłapano.
learn-blocked-stores-title = Jeśli sklep jest zablokowany
keys-back = Powrót z objaśnienia

## Dla tych, którzy słuchają okna

spoken-screens = Ekrany
spoken-banner = Powiadomienie
spoken-link-menu = Menu odnośnika
spoken-text-menu = Menu tekstu
spoken-code = Kod QR z adresem { $address }
spoken-fingerprint-code = Kod QR z tym odciskiem jako tekstem
spoken-download = Pobierz { $app }, system: { $system }, { $host }
spoken-download-from = Pobierz { $app }, system: { $system }, miejsce: { $store }, { $host }
spoken-open-in-browser = Otwórz { $app } w przeglądarce, { $host }
spoken-needs-clear = Wyczyść to, co jest dla ciebie ważne
spoken-needs-fold = { $words }: co jest dla ciebie ważne
spoken-columns-back = Poprzednie komunikatory
spoken-columns-on = Następne komunikatory
spoken-cell = { $name }, { $criterion }: { $words }
spoken-drawing-centralized = Schemat: jeden serwer pośrodku, a wokół niego osiem osób, każda połączona tylko z tym serwerem.
spoken-drawing-federated = Schemat: trzy serwery, każdy połączony z dwoma pozostałymi. Z każdym połączone są dwie inne osoby.
spoken-drawing-peer-to-peer = Schemat: sześć osób połączonych bezpośrednio ze sobą. Nie ma serwera.
spoken-drawing-anonymous-routing = Schemat: droga ze strzałkami od jednej osoby do drugiej, przez trzy z dziewięciu węzłów. Pozostałe węzły nie są używane.
spoken-drawing-decentralized-relays = Schemat: cztery przekaźniki, niepołączone ze sobą, i cztery osoby. Każda osoba jest połączona z dwoma przekaźnikami.
spoken-drawing-one-key = Schemat: siedem wiadomości w kolejności czasu, wszystkie pod jednym kluczem. Podczas czwartej klucz zostaje skradziony i można przeczytać wszystkie siedem.
spoken-drawing-forward = Schemat: siedem wiadomości w kolejności czasu, każda z własnym kluczem. Podczas czwartej jej klucz zostaje skradziony. Trzy wcześniejsze pozostają zamknięte; czwartą i następne można przeczytać.
spoken-drawing-future = Schemat: siedem wiadomości w kolejności czasu, każda z własnym kluczem. Podczas czwartej jej klucz zostaje skradziony, a po piątej następuje wymiana nowych kluczy. Przeczytać można tylko czwartą i piątą.
