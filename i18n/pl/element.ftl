### Co przewodnik mówi o komunikatorze Element.

## W skrócie

element-tagline = Szyfrowane pokoje prywatne w sieci Matrix
element-aliases = Element Messenger
element-summary = Sztandarowa aplikacja Matrix, otwartego standardu zdecentralizowanej, bezpiecznej komunikacji. Wiadomości w pokojach prywatnych i połączenia między dwiema osobami są domyślnie szyfrowane end-to-end; nie ma jednak utajniania z wyprzedzeniem (forward secrecy), więc skradziony klucz ujawnia też wcześniejsze wiadomości.

## Informacje ogólne

element-fact-matrix = Matrix to protokół i otwarty standard. Umożliwia bezpieczną komunikację w czasie rzeczywistym w zdecentralizowanej sieci. Element jest jego sztandarową aplikacją.

## Ochrona

element-fact-private-rooms = W pokojach prywatnych, do których można wejść tylko z zaproszeniem, wiadomości i pliki są domyślnie szyfrowane end-to-end: przeczytać je mogą tylko osoby, które są w pokoju. To samo dotyczy połączeń głosowych i wideo między dwiema osobami.
element-fact-group-calls = Połączenia grupowe też są domyślnie szyfrowane end-to-end, odkąd Element Call stał się częścią aplikacji przeglądarkowej, aplikacji na komputer i napisanych od nowa aplikacji na telefon.
element-fact-ratchet = Zapadka (ratchet) Olm to metoda wymiany kluczy na nowe, której używa Matrix; jest implementacją metody Double Ratchet projektu Signal. Nie daje to jednak aplikacji Element utajniania z wyprzedzeniem (forward secrecy).

## Funkcje

element-fact-talking = W pokojach można wymieniać wiadomości i pliki; można też prowadzić połączenia głosowe lub wideo z jedną osobą oraz połączenia grupowe.

## Warto wiedzieć

element-fact-not-encrypted = Szyfrowanie nie obejmuje wszystkiego: pseudonimy, reakcje i zdjęcia profilowe nie są szyfrowane.
element-fact-no-forward-secrecy = W teorii Matrix może obsługiwać utajnianie z wyprzedzeniem (forward secrecy), dzięki któremu skradziony klucz nie ujawnia wcześniejszych wiadomości. Element obecnie go nie obsługuje, ponieważ przestałyby działać niektóre funkcje, takie jak kopie zapasowe kluczy i wspólna historia wiadomości.
element-fact-settings = Dla aplikacji Element w przeglądarce i na komputerze Privacy Guides zaleca dziś szereg ustawień, między innymi te. Usuń nazwę każdej sesji, która w przeciwnym razie może powiedzieć innym coś o twoim urządzeniu. Wyłącz potwierdzenia przeczytania i powiadomienia o pisaniu. Wyłącz „Zezwól na Peer-to-Peer dla połączeń 1:1” (Allow Peer-to-Peer for 1:1 calls) i „Zezwól na alternatywny serwer wspierający (turn.matrix.org)” (Allow fallback call assist server). Rozważ wyłączenie menedżera integracji. Jeśli chcesz, włącz „W pokojach szyfrowanych wysyłaj wiadomości tylko do zweryfikowanych użytkowników” (In encrypted rooms, only send messages to verified users), co może ograniczyć krąg osób, z którymi możesz rozmawiać.
element-fact-homeserver = Privacy Guides nie poleca żadnego konkretnego serwera, a odradza matrix.org, który prowadzą sami twórcy Matrix.

## Pobieranie

element-download-google-play = Element Classic to starsza aplikacja na telefon. Otrzymuje tylko aktualizacje zabezpieczeń.
element-download-app-store = Element Classic to starsza aplikacja na telefon. Otrzymuje tylko aktualizacje zabezpieczeń. Privacy Guides odsyła teraz do Element X.
element-download-github = Element Classic to starsza aplikacja na telefon. Otrzymuje tylko aktualizacje zabezpieczeń. Wersje na GitHubie to te przeznaczone dla Google Play; zależą od niektórych usług Google.
element-download-f-droid = F-Droid sam buduje Element Classic, więc nowa wersja może się tam pojawić dopiero po kilku dniach.
element-download-github-x = Wydania na GitHubie zawierają dwie wersje Element X: jedną dla Google Play i jedną dla F-Droid, podpisaną przez Element.

## W skrócie o kryteriach

element-criterion-open-source-clients = kod jest opublikowany na GitHubie
element-criterion-private-messages-encrypted = w pokojach prywatnych (tylko z zaproszeniem)
element-criterion-all-messages-encryptable = zdjęcia profilowe, reakcje i pseudonimy nie są szyfrowane
element-criterion-audited = protokół, 2016
element-criterion-forward-secrecy = w Matrix możliwe w teorii; w aplikacji Element obecnie nie
element-criterion-decentralized = dzięki Matrix
element-criterion-all-encrypted-by-default = tylko pokoje prywatne; pseudonimy i reakcje nie są szyfrowane
element-criterion-all-five-systems = także w przeglądarce
element-criterion-open-source-servers-now = Synapse, serwer, który tworzy Element
element-criterion-no-phone-number-now = z nazwą użytkownika; o tym, co jeszcze trzeba podać, decyduje serwer
element-criterion-no-identifier-to-contacts-now = inni znają cię po wybranej przez ciebie nazwie użytkownika; adres e-mail jest opcjonalny
element-criterion-future-secrecy-now = Matrix mówi, że sam Megolm go nie ma i że aplikacje powinny co jakiś czas zaczynać nowe sesje

## Audyty

element-audit-protocol-2016 = Niezależny audyt protokołu. Privacy Guides nie mówi, co wykazał.

## Specyfikacje

element-spec-matrix-spec = Specyfikacja protokołu Matrix
element-spec-olm = Szyfrowanie end-to-end w Matrix, z zapadką Olm
element-spec-double-ratchet = Metoda Double Ratchet projektu Signal, którą implementuje Olm

## Co się zmieniło

element-change-moved = Projekt Privacy Guides usunął Element ze swojej listy komunikatorów. Element jest teraz na stronie Privacy Guides o sieciach społecznościowych, która mówi, że żadna sieć społecznościowa nie nadaje się do prywatnej ani poufnej komunikacji. W przypadku połączeń między dwiema osobami strona ta radzi wyłączyć „Zezwól na Peer-to-Peer dla połączeń 1:1” (Allow Peer-to-Peer for 1:1 calls) i „Zezwól na alternatywny serwer wspierający (turn.matrix.org)” (Allow fallback call assist server), aby druga strona nie zobaczyła twojego adresu IP.
element-change-element-x = W przypadku telefonów Privacy Guides odsyła teraz do Element X. Starsze aplikacje na telefon projekt Element nazywa Element Classic i zapewnia im tylko aktualizacje zabezpieczeń.
element-change-verification = Projekt Element ogłosił, że od października 2026 (początkowo od kwietnia 2026) urządzenia, które nie są zweryfikowane, nie będą już mogły wysyłać ani odbierać szyfrowanych wiadomości. Zweryfikuj każde urządzenie, także te, których już używasz, i zachowaj klucz przywracania (recovery key).

## Klucze

element-key-google-play-x = Element X z Google Play
element-key-f-droid-x = Element X z F-Droid
element-key-google-play-classic = Element Classic z Google Play
