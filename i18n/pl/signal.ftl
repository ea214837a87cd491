### Co przewodnik mówi o komunikatorze Signal.

## W skrócie

signal-tagline = Szyfrowane wiadomości i połączenia
signal-aliases = Signal Messenger, Sygnał
signal-summary = Signal to aplikacja do wysyłania wiadomości i do dzwonienia; jedno i drugie zabezpiecza Signal Protocol. Do rejestracji potrzebny jest numer telefonu; nazwa użytkownika w połączeniu z odpowiednim ustawieniem może go ukryć przed kontaktami.

## Fakty

signal-fact-maker = Signal to aplikacja mobilna, uzupełniona aplikacjami na komputer. Tworzy ją firma Signal Messenger LLC.
signal-fact-protocol = To, co piszesz i mówisz, zabezpiecza Signal Protocol, który Privacy Guides nazywa niezwykle bezpiecznym sposobem szyfrowania.
signal-fact-secrecy = Protokół ma utajnianie z wyprzedzeniem (forward secrecy): klucze zmieniają się tak często, że skradziony dziś klucz nie otwiera wcześniejszych wiadomości. Ma też utajnianie po kradzieży klucza (future secrecy, post-compromise security): ktoś, kto ukradł klucz, nie może czytać dalej po pierwszej wymianie kluczy, której nie przechwyci.
signal-fact-contacts-and-profiles = Twoja lista kontaktów jest zaszyfrowana za pomocą twojego kodu PIN Signal, więc serwer nie może jej odczytać. Twój profil też jest zaszyfrowany i udostępniany tylko osobom, z którymi rozmawiasz.
signal-fact-private-groups = Także grupy pozostają prywatne wobec serwera: nie ma on żadnych zapisów o tym, kto należy do grupy, ani o nazwie, zdjęciu czy innych cechach grupy.
signal-fact-sealed-sender = Gdy włączony jest „Ukryty nadawca” (Sealed Sender), wiadomość pozostawia mało metadanych (czyli danych o wiadomości, a nie danych w niej zawartych). Adres nadawcy jest zaszyfrowany razem z wiadomością; serwer widzi tylko adres odbiorcy.
signal-fact-reproducible = Kompilacje na Androida są odtwarzalne: można potwierdzić, że aplikacja z Google Play lub własny plik APK projektu Signal powstały z opublikowanego kodu.
signal-fact-messages-and-calls = Wiadomości i połączenia głosowe lub wideo chroni ten sam protokół.
signal-fact-username = Aby ukryć numer telefonu przed kontaktami, Privacy Guides radzi utworzyć nazwę użytkownika i ustawić opcję „Kto może zobaczyć mój numer” (Who Can See My Number) na „Nikt” (Nobody). Dołączone do nazwy cyfry utrudniają jej odgadnięcie.
signal-fact-phone-number = Bez numeru telefonu nie można się zarejestrować.
signal-fact-sealed-sender-limits = „Ukryty nadawca” (Sealed Sender) jest domyślnie włączony tylko między kontaktami. Można go włączyć dla wszystkich, co zwiększa ryzyko spamu.
signal-fact-hardening = Privacy Guides ma poradnik o tym, jak skonfigurować Signal i utrudnić ataki na niego.
signal-fact-saved-number = Nawet gdy numer telefonu jest ukryty, nadal widzą go osoby, które mają go zapisanego w kontaktach telefonu: i tak już go znają.
signal-fact-censored = Tam, gdzie Signal jest cenzurowany, aplikacja może spróbować to obejść, a także może łączyć się przez serwer proxy.
signal-fact-proxy-limit = Ten, kto blokuje Signal, może się dowiedzieć, że korzystasz z niego przez serwer proxy, ponieważ aplikacja nie wszystkie swoje połączenia kieruje przez ten serwer. Z tego powodu w 2022 roku projekt Privacy Guides polecał zamiast tego Molly z aplikacją Orbot. Ten, kto prowadzi serwer proxy, nie może odczytać tego, co przez niego przechodzi.

## Pobieranie

signal-download-linux = W systemie Linux Signal jest dostępny jako pakiet .deb, jak dla Debiana i Ubuntu, i wymaga biblioteki glibc 2.34 lub nowszej.

## Kryteria

signal-criterion-open-source-clients = kod jest na GitHubie; Privacy Guides zaznacza, że Signal korzysta z usług Google
signal-criterion-no-identifier-to-contacts = z nazwą użytkownika i opcją „Kto może zobaczyć mój numer” (Who Can See My Number) ustawioną na „Nikt” (Nobody)
signal-criterion-private-messages-encrypted = zabezpieczone protokołem Signal Protocol
signal-criterion-all-messages-encryptable = zarówno wiadomości, jak i połączenia
signal-criterion-audited = protokół, 2016
signal-criterion-forward-secrecy = w Signal Protocol
signal-criterion-future-secrecy = w Signal Protocol
signal-criterion-open-source-servers-now = kod serwera jest na GitHubie, na licencji AGPLv3
signal-criterion-decentralized = ten przewodnik zalicza go do usług scentralizowanych
signal-criterion-all-encrypted-by-default = zarówno wiadomości, jak i połączenia
signal-criterion-all-five-systems = na Androida także jako plik APK
signal-criterion-no-phone-number = numer telefonu jest wymagany

## Audyty

signal-audit-protocol-2016 = Niezależny audyt Signal Protocol. Privacy Guides nie mówi, co wykazał.

## Konfiguracja

signal-setup = Ukryj numer telefonu przed osobami, które nie mają go zapisanego
signal-step-profile = Przejdź do ustawień aplikacji Signal i dotknij profilu swojego konta, na samej górze.
signal-step-username = Dotknij „Nazwa użytkownika” (Username). Na ekranie „Ustaw swoją nazwę użytkownika w Signal” (Set up your Signal username) wybierz „Kontynuuj” (Continue).
signal-step-enter = Wpisz nazwę użytkownika. Zawsze dołączane są do niej cyfry, aby była niepowtarzalna i trudna do odgadnięcia: na przykład z „John” może powstać @john.35. Cyfry są dwie, chyba że wybierzesz więcej; nazwa użytkownika razem z cyframi może mieć do 32 znaków.
signal-step-privacy = Wróć do głównej strony ustawień i otwórz „Prywatność” (Privacy).
signal-step-phone-number = Otwórz „Numer telefonu” (Phone Number).
signal-step-who-can-see = Ustaw „Kto może zobaczyć mój numer” (Who Can See My Number) na „Nikt” (Nobody).
signal-step-who-can-find = Ustaw na „Nikt” (Nobody) także „Kto może mnie znaleźć po numerze telefonu” (Who Can Find Me By Number). Wtedy osoby, które już mają twój numer, nie mogą za jego pomocą odnaleźć twojego konta.

## Specyfikacje

signal-spec-protocol-documentation = Specyfikacja Signal Protocol

## Co się zmieniło

signal-change-github-releases = Privacy Guides wymienia teraz także wydania Signal na Androida na GitHubie.

## Klucze

signal-key-android-13 = Własny plik APK projektu Signal i Google Play, na Androidzie 13 lub nowszym
signal-key-older-android = Własny plik APK projektu Signal i Google Play, na starszym Androidzie
signal-check-android = Odtwarzalne kompilacje: Signal mówi, że aplikację z Google Play i plik APK z jego strony można porównać z kodem źródłowym, budując je samodzielnie.
signal-check-linux = Odtwarzalne kompilacje, eksperymentalnie: Signal opisuje, jak samodzielnie zbudować i porównać pakiet dla Debiana i Ubuntu, i mówi, że może to jeszcze nie działać.
signal-check-desktop = Temu przewodnikowi nie jest znany żaden sposób sprawdzenia. Signal mówi, że odtwarzalne kompilacje dla Windows i macOS nie są jeszcze dostępne.
signal-blocked-circumvention = Na telefonie: w ustawieniach aplikacji Signal otwórz „Prywatność” (Privacy), potem „Zaawansowane” (Advanced) i włącz „Omijanie cenzury” (Censorship circumvention). Według projektu Signal należy to robić tylko tam, gdzie aplikacja jest cenzurowana; próbuje ona wtedy obejść cenzurę.
signal-blocked-proxy = Poproś kogoś zaufanego, kto jest w miejscu, gdzie Signal nie jest zablokowany, o uruchomienie serwera proxy Signal: Signal udostępnia program do tego celu. Proxy przekazuje się jako adres, który zaczyna się od https://signal.tube/#.
signal-blocked-use-proxy = Aby używać serwera proxy na Androidzie: w ustawieniach aplikacji Signal otwórz „Dane i pamięć” (Data and storage), potem „Użyj proxy” (Use proxy) i wpisz adres serwera proxy. Według projektu Signal należy to robić tylko wtedy, gdy inaczej aplikacja się nie łączy.
