### Wspólne dla komunikatorów: kryteria, zagrożenia, rodzaje sieci i ostrzeżenie przy drugiej grupie.

## Kryteria: minimalne wymagania

criterion-open-source-clients = Otwarty kod aplikacji
criterion-open-source-clients-about = Każdy może przeczytać kod aplikacji, więc także osoby spoza grona twórców mogą sprawdzić, co aplikacja robi.
criterion-no-identifier-to-contacts = Bez podawania kontaktom numeru ani e-maila
criterion-no-identifier-to-contacts-about = Osoby, do których piszesz, nie muszą znać twojego numeru telefonu, adresu e-mail ani niczego innego, co pozwala ustalić twoją tożsamość.
criterion-private-messages-encrypted = Prywatne wiadomości domyślnie szyfrowane
criterion-private-messages-encrypted-about = Prywatne wiadomości są szyfrowane end-to-end i nikt nie musi tego włączać: mogą je przeczytać tylko osoby, które biorą udział w rozmowie.
criterion-all-messages-encryptable = Szyfrowanie możliwe dla wszystkich wiadomości
criterion-all-messages-encryptable-about = Szyfrowania end-to-end można użyć dla każdej wiadomości, niezależnie od rodzaju rozmowy.
criterion-audited = Niezależny audyt
criterion-audited-about = Specjaliści spoza projektu szukali w nim słabych punktów i przedstawili, co znaleźli.

## Kryteria: najlepszy scenariusz

criterion-forward-secrecy = Utajnianie z wyprzedzeniem
criterion-forward-secrecy-about = Po angielsku forward secrecy: klucze zmieniają się tak często, że ktoś, kto ukradnie dzisiejszy klucz, nie przeczyta nim wcześniejszych wiadomości. 16 maja 2025 roku projekt Privacy Guides uczynił z tego minimalne wymaganie.
criterion-future-secrecy = Utajnianie po kradzieży klucza
criterion-future-secrecy-about = Po angielsku future secrecy, nazywane też bezpieczeństwem po przejęciu klucza (post-compromise security): ktoś, kto ukradł klucz, traci uzyskany dostęp przy pierwszej wymianie kluczy, której nie przechwyci, i nie może czytać następnych wiadomości.
criterion-open-source-servers = Otwarty kod serwerów
criterion-open-source-servers-about = Kod, który działa na serwerach, też jest publicznie dostępny.
criterion-decentralized = Decentralizacja
criterion-decentralized-about = Żadna organizacja nie prowadzi sama całej sieci: współpracuje w niej wiele serwerów (sieć federacyjna) albo aplikacje łączą się bezpośrednio ze sobą (sieć peer-to-peer).
criterion-all-encrypted-by-default = Wszystko domyślnie szyfrowane
criterion-all-encrypted-by-default-about = Każda wiadomość, także w grupach, jest szyfrowana end-to-end i nikt nie musi tego włączać.
criterion-all-five-systems = Wszystkie pięć systemów
criterion-all-five-systems-about = Są aplikacje na systemy Linux, Windows, macOS, Android i iOS.

## Kryteria: dołączanie

criterion-no-phone-number = Dołączanie bez numeru telefonu
criterion-no-phone-number-about = Można dołączyć bez podawania numeru telefonu, który pozwala ustalić tożsamość.

## Zagrożenia

threat-anonymity = Ujawnienie tożsamości
threat-anonymity-about = Ktoś chce się dowiedzieć, kto stoi za jakimś działaniem. Ochrona oddziela to, kim jesteś, od tego, co robisz.
threat-targeted-attacks = Ataki ukierunkowane
threat-targeted-attacks-about = Ktoś bierze na cel właśnie ciebie i próbuje się dostać do twojego urządzenia lub twoich danych.
threat-supply-chain-attacks = Ataki na łańcuch dostaw
threat-supply-chain-attacks-about = Do dobrego oprogramowania lub jednej z jego części ktoś wprowadza słaby punkt, zanim oprogramowanie do ciebie trafi; zwykle jest to odmiana ataku ukierunkowanego.
threat-passive-attacks = Ataki pasywne
threat-passive-attacks-about = Złośliwe oprogramowanie, wycieki danych i inne ataki wymierzone w wiele osób naraz.
threat-service-providers = Dostawcy usług
threat-service-providers-about = Ten, kto prowadzi usługę, mógłby czytać to, co przez nią przechodzi. Ochrona sprawia, że nie może tego odczytać.
threat-mass-surveillance = Masowa inwigilacja
threat-mass-surveillance-about = Agencje rządowe, organizacje, strony internetowe i usługi wspólnie śledzą, co robią ludzie.
threat-surveillance-capitalism = Kapitalizm inwigilacji
threat-surveillance-capitalism-about = Wielkie sieci reklamowe i mnóstwo innych firm zbierają dane o ludziach.
threat-public-exposure = Publiczne dane o tobie
threat-public-exposure-about = Każdy, kto szuka, może znaleźć informacje o tobie. Ochrona ogranicza to, co można znaleźć.
threat-censorship = Cenzura
threat-censorship-about = Dostęp do informacji jest blokowany albo ludzie są cenzurowani, gdy wypowiadają się w internecie.

## Rodzaje sieci

network-centralized = Usługa scentralizowana
network-centralized-about = Wszystkie serwery prowadzi jedna organizacja.
network-centralized-new-features = Nowe funkcje pojawiają się szybko.
network-centralized-finding-contacts = Łatwo znaleźć znajomych.
network-centralized-restrictions = Organizacja może ograniczyć usługę.
network-centralized-change-of-hands = Usługa może zmienić właściciela albo zasady.
network-federated = Sieć federacyjna
network-federated-about = Niezależne serwery komunikują się ze sobą, jak w poczcie e-mail.
network-federated-choice-of-trust = Można wybrać, komu zaufać.
network-federated-metadata = Ten, kto prowadzi serwer, może widzieć część metadanych.
network-federated-slow-features = Nowe funkcje pojawiają się wolniej.
network-peer-to-peer = Sieć peer-to-peer (P2P)
network-peer-to-peer-about = Aplikacje łączą się bezpośrednio ze sobą.
network-peer-to-peer-no-server = Pośrodku nie ma cudzego serwera.
network-peer-to-peer-little-exposure = Osobom trzecim ujawnia się bardzo mało.
network-peer-to-peer-both-online = Obie strony muszą być online.
network-peer-to-peer-battery = Bateria zużywa się szybciej.
network-peer-to-peer-ip-address = Twój adres IP i adresy IP osób, z którymi rozmawiasz, można zobaczyć, chyba że ukrywa je Tor lub VPN.
network-anonymous-routing = Anonimowe trasowanie
network-anonymous-routing-about = Wiadomości nie idą prosto do celu, tylko okrężną drogą.
network-anonymous-routing-hidden-parties = Ukrywa co najmniej jedną z tych rzeczy: kto wysłał wiadomość, kto ją otrzymał lub to, że te osoby w ogóle się kontaktowały.
network-anonymous-routing-slow = Działa wolno.
network-anonymous-routing-mostly-text = Ogranicza się głównie do tekstu.
network-anonymous-routing-less-reliable = Może być mniej niezawodne.
network-decentralized-relays = Zdecentralizowane przekaźniki
network-decentralized-relays-about = Wiadomości przechodzą przez przekaźniki zdecentralizowanej sieci.

## Ostrzeżenie przy drugiej grupie

warning-no-forward-secrecy = Nie ma tu utajniania z wyprzedzeniem (forward secrecy).
warning-other-needs = Ten komunikator spełnia pewne potrzeby, których polecane komunikatory mogą nie spełniać.
warning-not-for-sensitive = Privacy Guides nie poleca go do długotrwałej ani poufnej komunikacji.
warning-key-compromise = Kradzież klucza choćby jednej osoby biorącej udział w rozmowie podważa poufność wszystkich wcześniejszych wiadomości tej rozmowy.

## Co się zmieniło na stronie źródłowej

change-minimum-requirements = Utajnianie z wyprzedzeniem (forward secrecy) stało się minimalnym wymaganiem; wymagany jest też teraz opublikowany audyt, przeprowadzony przez niezależny podmiot zewnętrzny o dobrej reputacji. Wszystkie wymagania sformułowano na nowo: minimum komunikator musi spełniać, resztę powinien. Usunięto dział opcji dodatkowych, czyli drugą grupę tego przewodnika.

## Potrzeby

need-no-phone-number = Bez numeru telefonu
need-forward-secrecy = Utajnianie z wyprzedzeniem
need-without-internet = W pobliżu, bez internetu
need-without-internet-about = Wiadomości docierają do osób w pobliżu, gdy nie ma połączenia z internetem.
need-without-google-play = Android bez Google Play
need-without-google-play-about = Aplikację na Androida można pobrać poza Google Play, z miejsca oficjalnego lub wskazanego przez projekt. To mówi, skąd pochodzi aplikacja, a nie to, czy działa na telefonie bez usług Google.
need-decentralized = Decentralizacja
need-number-hidden = Numer ukryty przed kontaktami
need-future-secrecy = Utajnianie po kradzieży klucza
need-over-tor = Działa przez Tor
need-over-tor-about = Połączenie może przechodzić przez sieć Tor.
need-where-blocked = Może działać tam, gdzie komunikatory są zablokowane
need-where-blocked-about = Tam, gdzie zablokowane są komunikatory lub internet, istnieje sposób, by nadal korzystać z tego komunikatora. To, czy ten sposób zadziała, zależy od blokady.
need-audited = Niezależny audyt
need-reproducible-builds = Odtwarzalne kompilacje
need-reproducible-builds-about = Można potwierdzić, że instalowana aplikacja została zbudowana z opublikowanego kodu.
need-encrypted-groups = Szyfrowane grupy
need-encrypted-groups-about = Są czaty grupowe szyfrowane end-to-end.
need-calls = Dzwonienie
need-calls-about = Można do siebie dzwonić: są połączenia głosowe lub wideo.
answer-of-the-list = Privacy Guides mówi o całej swojej liście, że chroni przed tym zagrożeniem
answer-once-of-the-list = projekt Privacy Guides mówił tak o swojej liście, ale tego komunikatora już na niej nie ma
answer-outside-google-play = aplikację na Androida można pobrać poza Google Play: z miejsca oficjalnego lub wskazanego przez projekt
warning-short = Bez utajniania z wyprzedzeniem

## Co pomaga tam, gdzie sklep jest zablokowany

store-step-f-droid-mirrors = Jeśli repozytorium F-Droid jest zablokowane: otwórz je na liście repozytoriów w aplikacji F-Droid. Jeśli ma dodatkowe adresy do pobierania, są one wymienione w części „Oficjalne serwery lustrzane” (Official mirrors). W ustawieniach aplikacji F-Droid jest też „Łącz się przez proxy SOCKS” (Connect via SOCKS proxy).
store-step-f-droid-nearby = Aby dostać aplikację bez internetu od osoby w pobliżu: na obu urządzeniach otwórzcie „W pobliżu” (Nearby) w aplikacji F-Droid i odnajdźcie się nawzajem; potem wybierzcie aplikację. F-Droid jest do tego potrzebny na obu urządzeniach.
