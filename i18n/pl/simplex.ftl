### Co przewodnik mówi o komunikatorze SimpleX Chat.

## W skrócie

simplex-tagline = Bez numeru telefonu ani nazwy użytkownika
simplex-aliases = SimpleX Messenger, Simpleks
simplex-summary = SimpleX Chat działa bez żadnego niepowtarzalnego identyfikatora: nie trzeba ani numeru telefonu, ani nazwy użytkownika. Korzysta ze zdecentralizowanej sieci, dzięki czemu przydaje się tam, gdzie komunikacja jest cenzurowana.

## Fakty

simplex-fact-network = Jego sieć jest zdecentralizowana, co według Privacy Guides czyni go skutecznym narzędziem przeciw cenzurze.
simplex-fact-no-identifiers = Używanie go nie wiąże cię z żadnym niepowtarzalnym identyfikatorem: ani z numerem telefonu, ani z nazwą użytkownika.
simplex-fact-audited = W październiku 2022 roku audyt przeprowadziła firma Trail of Bits.
simplex-fact-joining = Do rozmowy grupowej można dołączyć, skanując kod QR lub klikając link z zaproszeniem.
simplex-fact-chats = Można pisać bezpośrednio do jednej osoby lub czatować w grupach, które mają podstawowe funkcje. Wiadomości można edytować i formatować za pomocą Markdown.
simplex-fact-protocol = Od października 2024 roku Privacy Guides mówi, że wiadomości bezpośrednie, czaty grupowe i szyfrowane end-to-end połączenia zabezpiecza SimpleX Messaging Protocol, który używa szyfrowania z podwójną zapadką (double ratchet).
simplex-fact-calls = Możliwe są też połączenia głosowe i wideo, z szyfrowaniem end-to-end: słyszą je i widzą tylko osoby, które biorą w nich udział.
simplex-fact-moving = Nie ma centralnego serwera, który przechowywałby twoją kopię zapasową. Aby przenieść się na inne urządzenie, wyeksportuj dane i zaimportuj je tam.
simplex-fact-metadata = Od października 2024 roku Privacy Guides mówi, że aplikacja chroni metadane, ponieważ wiadomości są dostarczane przez jednokierunkowe „kolejki simplex” (simplex queues).
simplex-fact-verification = Od października 2024 roku Privacy Guides mówi, że zeskanowanie kodu QR lub kliknięcie linku z zaproszeniem pozwala zweryfikować kontakt poza siecią aplikacji, a to chroni przed dostawcami sieci, którzy stają pośrodku, między rozmówcami.
simplex-fact-own-protocol = Według projektu podwójna zapadka (double ratchet), która chroni wiadomości, ma utajnianie z wyprzedzeniem (forward secrecy) i utajnianie po kradzieży klucza (future secrecy).
simplex-fact-third-audit = Według projektu firma Trail of Bits zakończyła w 2026 roku trzeci audyt; w chwili, gdy to przeczytano, miał dopiero zostać opublikowany.
simplex-fact-reproducible = Kompilacje na system Linux i pliki APK na GitHubie są odtwarzalne: projekt ma skrypty, które budują je z opublikowanego kodu i porównują wyniki.
simplex-fact-more = Privacy Guides odsyła też do własnej listy projektu, która opisuje zabezpieczenia prywatności i bezpieczeństwa oraz ich ograniczenia.
simplex-fact-channels = Kanały publiczne, nowość w wersji 6.5 z kwietnia 2026 roku, nie są szyfrowane end-to-end: ten, kto prowadzi ich przekaźniki, widzi, co się tam pisze. Projekt nazywa je pierwszą wersją beta i mówi, że prawdziwa tożsamość właścicieli i czytelników kanału jest nieznana tym, którzy prowadzą przekaźniki.
simplex-fact-operators = Serwery ustawione wstępnie w aplikacji prowadzi SimpleX Chat, a od grudnia 2024 roku także drugi operator, Flux.
simplex-fact-tor-and-servers = SimpleX Chat może łączyć się przez Tor, na przykład za pośrednictwem aplikacji Orbot, i może używać twoich własnych serwerów w miejsce serwerów ustawionych wstępnie.

## Pobieranie

simplex-download-f-droid = SimpleX Chat ma własne repozytorium F-Droid z wersjami stabilnymi i beta, które budują jego twórcy. Na stronie podany jest adres, który trzeba dodać w aplikacji F-Droid.
simplex-download-f-droid-org = F-Droid.org samodzielnie buduje wersje stabilne i pojawiają się one tam kilka dni później. Są podpisane innym kluczem: aby przejść na nie z wersji twórców albo odwrotnie, najpierw wyeksportuj bazę danych czatów, a potem zainstaluj aplikację od nowa i zaimportuj bazę danych.

## Kryteria

simplex-criterion-open-source-clients = kod i wydania są na GitHubie
simplex-criterion-no-identifier-to-contacts = nie ma numeru ani nazwy użytkownika, które można by udostępnić
simplex-criterion-private-messages-encrypted = wymieniony wśród szyfrowanych komunikatorów
simplex-criterion-audited = Trail of Bits, 2022 i 2024
simplex-criterion-forward-secrecy-now = projekt mówi to o swojej podwójnej zapadce
simplex-criterion-all-encrypted-by-default-now = nie w kanałach publicznych, dodanych w wersji 6.5
simplex-criterion-all-messages-encryptable-now = nie w kanałach publicznych, dodanych w wersji 6.5
simplex-criterion-future-secrecy-now = projekt mówi to o swojej podwójnej zapadce
simplex-criterion-decentralized = zdecentralizowana sieć
simplex-criterion-all-five-systems = do pobrania dla wszystkich pięciu
simplex-criterion-no-phone-number = bez numeru telefonu i bez nazwy użytkownika
simplex-criterion-open-source-servers-now = kod serwerów jest na GitHubie, na licencji AGPLv3

## Audyty

simplex-audit-trail-of-bits-2022 = Audyt SimpleX Chat. Privacy Guides nie mówi, co wykazał.
simplex-audit-trail-of-bits-2024 = Drugi audyt tej samej firmy, tym razem projektu kryptograficznego.

## Specyfikacje

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = Podwójna zapadka (double ratchet) SimpleX, odporna na ataki kwantowe

## Co się zmieniło

simplex-change-forward-secrecy = Privacy Guides wymienia teraz drugi audyt i SimpleX Messaging Protocol, z szyfrowaniem z podwójną zapadką (double ratchet) i odpornością na ataki kwantowe. Wynikają z tego utajnianie z wyprzedzeniem (forward secrecy) i utajnianie po kradzieży klucza (future secrecy), o których strona nie mówi wprost; mówi o nich projekt. Utajnianie z wyprzedzeniem stało się minimalnym wymaganiem 16 maja 2025 roku.
simplex-change-flathub = Aplikacja na system Linux jest dostępna także na Flathubie.
simplex-change-channels = W wersji 6.5 pojawiły się kanały publiczne, które nie są szyfrowane end-to-end.

## Klucze

simplex-key-website = Plik APK na GitHubie i we własnym repozytorium F-Droid projektu SimpleX Chat
simplex-key-google-play = Aplikacja z Google Play
simplex-key-f-droid-org = Główne repozytorium F-Droid, którego wolontariusze budują i podpisują aplikację
simplex-key-repository = Własne repozytorium F-Droid projektu SimpleX Chat
simplex-key-releases = Na GitHubie, dla każdego wydania: lista sum kontrolnych dla systemu Linux (_sha256sums) oraz pliki APK
simplex-check-source = Odtwarzalne kompilacje: SimpleX Chat opisuje, jak samodzielnie zbudować aplikacje na systemy Android i Linux i porównać je z tymi na GitHubie.
simplex-blocked-android = Na Androidzie: zainstaluj aplikację Orbot, która łączy się z siecią Tor, uruchom ją i w ustawieniach SimpleX Chat, w części „Sieć i serwery” (Network & servers), włącz „Użyj proxy SOCKS” (Use SOCKS proxy). Aby nie było połączeń bez sieci Tor, w pozycji „Użyj hostów .onion” (Use .onion hosts) wybierz „Wymagane” (required): z serwerami bez takiego adresu nie można się wtedy połączyć.
simplex-blocked-ios = Na iPhonie: zainstaluj aplikację Orbot, która działa tam jako VPN, włącz ją i w części „Sieć i serwery” (Network & servers) w pozycji „Użyj hostów .onion” (Use .onion hosts) wybierz „Gdy dostępny” (when available). SimpleX Chat ostrzega, że część ruchu nadal może wychodzić poza VPN, na przykład gdy aplikacja VPN ulegnie awarii.
simplex-blocked-servers = Jeśli ty lub ktoś zaufany prowadzi serwer SimpleX: wpisz go w części „Sieć i serwery” (Network & servers) w miejsce serwerów ustawionych wstępnie.
