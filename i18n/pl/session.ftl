### Co przewodnik mówi o komunikatorze Session.

## W skrócie

session-tagline = Wiadomości przechodzą przez trzy węzły
session-aliases = Session Messenger, Sesja
session-summary = Zdecentralizowany komunikator zaprojektowany z myślą o prywatnej, bezpiecznej i anonimowej komunikacji. Węzły jego sieci przechowują wiadomości, a każda zaszyfrowana wiadomość przechodzi przez trzy z nich; nie ma jednak utajniania z wyprzedzeniem (forward secrecy), więc skradziony klucz ujawnia też wcześniejsze wiadomości.

## Pobieranie

session-download-linux = W systemie Linux Session wymaga biblioteki glibc 2.35 lub nowszej, jak w Debianie 12 lub Ubuntu 22.04.

## Informacje ogólne

session-fact-focus = Session to zdecentralizowana aplikacja. Jej głównym celem jest umożliwienie prywatnej, bezpiecznej i anonimowej komunikacji.
session-fact-own-protocol = Dawniej opierała się na Signal Protocol; w grudniu 2020 roku zastąpiono go własnym protokołem.

## Ochrona

session-fact-three-nodes = W czasie, z którego pochodzi wersja strony, na której opiera się ten przewodnik, wiadomości przechowywała i przekazywała sieć Oxen Service Node Network. Każda zaszyfrowana wiadomość przechodziła po drodze przez trzy węzły tej sieci, tak że w praktyce, według Privacy Guides, żaden węzeł nie mógł się dowiedzieć niczego istotnego o osobach, które z sieci korzystały.
session-fact-encrypted-chats = Czaty między dwiema osobami i grupy zamknięte mogą być szyfrowane end-to-end: przeczytać je mogą tylko osoby, które biorą w nich udział.

## Funkcje

session-fact-talking = Można pisać do jednej osoby, czatować w grupach i wykonywać połączenia głosowe.
session-fact-groups = Grupa zamknięta mieści do 100 osób, a grupa otwarta dowolnie wiele.

## Warto wiedzieć

session-fact-no-forward-secrecy = Protokół nie ma utajniania z wyprzedzeniem (forward secrecy): skradziony klucz ujawnia także wcześniejsze wiadomości.
session-fact-open-groups = Grupa otwarta jest z założenia otwarta. O szyfrowaniu end-to-end Privacy Guides wspomina tylko w odniesieniu do czatów między dwiema osobami i do grup zamkniętych.

## W skrócie o kryteriach

session-criterion-open-source-clients = kod jest opublikowany na GitHubie
session-criterion-private-messages-encrypted = w czatach między dwiema osobami i w grupach zamkniętych
session-criterion-all-messages-encryptable = wspomniano tylko o czatach między dwiema osobami i grupach zamkniętych
session-criterion-all-messages-encryptable-now = grupy otwarte nie są szyfrowane end-to-end
session-criterion-audited = aplikacja, 2021
session-criterion-forward-secrecy = własny protokół go nie ma
session-criterion-decentralized = Oxen Service Node Network
session-criterion-all-encrypted-by-default = grupy otwarte są z założenia otwarte
session-criterion-all-encrypted-by-default-now = grupy otwarte nie są szyfrowane end-to-end
session-criterion-all-five-systems = także wydania na GitHubie
session-criterion-decentralized-now = własna sieć, Session Network
session-criterion-open-source-servers-now = kod serwerów przechowujących wiadomości jest na GitHubie
session-criterion-no-phone-number-now = do rejestracji nie trzeba numeru telefonu ani adresu e-mail
session-criterion-no-identifier-to-contacts-now = zamiast numeru i e-maila jest identyfikator konta (Account ID)
session-criterion-future-secrecy-now = początek zapowiedzi nowego protokołu nie wymienia go wśród celów

## Audyty

session-audit-2021 = Zlecony przez Oxen w marcu 2020 roku, zakończony w kwietniu 2021 roku. Ówczesny wniosek: ogólny poziom bezpieczeństwa jest dobry, a osoby dbające o prywatność mogą używać tej aplikacji.

## Specyfikacje

session-spec-whitepaper = Dokument techniczny (whitepaper) o aplikacji i jej protokole
session-spec-protocol = Informacje techniczne o Session Protocol

## Co się zmieniło

session-change-foundation = Session prowadzi teraz fundacja Session Technology Foundation, a kod przeniesiono na konto fundacji na GitHubie.
session-change-open-groups = Projekt Privacy Guides podał, że grupy otwarte nie są szyfrowane end-to-end. Było tak napisane na jego stronie, dopóki nie usunięto z niej Session.
session-change-dropped = Utajnianie z wyprzedzeniem (forward secrecy) stało się minimalnym wymaganiem Privacy Guides. Ze strony usunięto Session i cały dział opcji dodatkowych.
session-change-network = W maju 2025 roku Session opuścił sieć Oxen. Od tego czasu wiadomości przekazuje jego własna sieć, Session Network.
session-change-protocol-v2 = Projekt Session zapowiedział nową wersję swojego protokołu, z utajnianiem z wyprzedzeniem (forward secrecy) i ochroną przed komputerami kwantowymi. Na ile udało się ustalić na potrzeby przewodnika, jest to tylko plan: nie znaleziono żadnej wydanej wersji z tym protokołem.
session-change-funding = Fundacja ogłosiła, że jej płatni pracownicy przepracowali swój ostatni dzień i że bez dodatkowych pieniędzy będzie musiała po 8 lipca 2026 roku zakończyć działalność, razem z infrastrukturą. Ta data minęła i od tego czasu pojawiły się nowe wersje; ostatnia, którą zna ten przewodnik, jest z 19 listopada 2026 roku. Zanim zaczniesz polegać na Session, sprawdź na jego własnej stronie, czy nadal działa.

## Klucze

session-key-app = Aplikacja z własnego repozytorium F-Droid projektu Session
session-key-repository = Własne repozytorium F-Droid projektu Session
session-check-desktop = Podpisane sumy kontrolne: każde wydanie ma plik „signature.asc” z sumami kontrolnymi swoich plików. Session opisuje, jak sprawdzić podpis tego pliku i czyj jest klucz.
session-check-android = Podpisane sumy kontrolne: każde wydanie na GitHubie ma plik „signature.asc” z sumami kontrolnymi swoich plików. Session opisuje, jak sprawdzić podpis tego pliku i czyj jest klucz.
