### Co przewodnik mówi o komunikatorze Molly.

## W skrócie

molly-tagline = Inna aplikacja do sieci Signal, na Androida
molly-aliases = Molly Messenger
molly-case = Privacy Guides proponuje rozważyć go na Androidzie, jeśli potrzebna jest ochrona przed atakami ukierunkowanymi
molly-summary = Molly to alternatywna aplikacja do sieci Signal, tylko na Androida. Dodaje funkcje, które zwiększają bezpieczeństwo i wygodę, i wymaga zaufania do dwóch zespołów zamiast jednego.

## Odnośniki

molly-link-privacy = Privacy Guides nie wymienia własnej polityki prywatności Molly; ta jest polityką projektu Signal.

## Fakty

molly-fact-network = Molly to alternatywa dla własnej aplikacji Signal: korzysta z tej samej sieci i ma więcej funkcji, które zwiększają bezpieczeństwo i wygodę.
molly-fact-database = Lokalną bazę danych aplikacji można zaszyfrować hasłem na czas, gdy nie jest używana. Dane pozostałe w pamięci (RAM) można bezpiecznie wymazać, gdy nie są już potrzebne.
molly-fact-tor = Połączenie można poprowadzić przez Tor.
molly-fact-reproducible = W wersji strony, na której opiera się ten przewodnik, odtwarzalne kompilacje zapewniają zarówno Molly, jak i Molly-FOSS: można potwierdzić, że plik APK odpowiada opublikowanemu kodowi źródłowemu.
molly-fact-everyday = Kopie zapasowe mogą się tworzyć według harmonogramu, a aplikacja może się sama blokować.
molly-fact-linked-device = Telefon z Androidem może być połączonym urządzeniem konta Signal, zamiast jego urządzeniem głównym.
molly-fact-more = Dalsze funkcje Privacy Guides wymienia w osobnym artykule.
molly-fact-two-teams = Używanie Molly wymaga zaufania, że dwa zespoły, Signal i Molly, będą na czas dostarczać bezpieczne aktualizacje.
molly-fact-updates = Nowe funkcje i poprawki z aplikacji Signal pojawiają się w aktualizacji co dwa tygodnie. Wyjątkiem są problemy z bezpieczeństwem: usuwa się je najszybciej, jak to możliwe.
molly-fact-delay = Molly może pozostawać nieco w tyle za aplikacją Signal, co może mieć wpływ na przykład na przenosiny z Signal na Molly.
molly-fact-same-security = Wersja strony, na której opiera się ten przewodnik, wymienia trzy wersje, wszystkie z tymi samymi ulepszeniami bezpieczeństwa.
molly-fact-unifiedpush = UnifiedPush to otwartoźródłowa alternatywa dla powiadomień push Google.
molly-fact-mollysocket = Do korzystania z UnifiedPush potrzebny jest osobny program o nazwie Mollysocket. Można go uruchomić samodzielnie na innym komputerze lub na serwerze (VPS) albo skorzystać z publicznego.
molly-fact-tutorial = Jest do tego instrukcja krok po kroku, po niemiecku.
molly-fact-unifiedpush-limit = Z UnifiedPush nie można korzystać, gdy Molly jest połączonym urządzeniem.
molly-fact-proxy = Gdy w Molly włączony jest serwer proxy SOCKS lub Tor, cały ruch tej aplikacji idzie tą drogą. W maju 2025 roku projekt Privacy Guides nie wiedział o żadnych wyciekach adresów IP ani zapytań DNS.

## Kryteria

molly-criterion-open-source-clients = wersja standardowa zawierała kod własnościowy, na przykład usługi Google, z których korzysta też Signal
molly-criterion-open-source-clients-now = projekt mówi, że jest jedna wersja, bez kodu własnościowego
molly-criterion-no-identifier-to-contacts = jak w aplikacji Signal: Molly korzysta z tej samej sieci
molly-criterion-private-messages-encrypted = korzysta z sieci Signal
molly-criterion-all-messages-encryptable = korzysta z sieci Signal
molly-criterion-forward-secrecy = korzysta z sieci Signal
molly-criterion-future-secrecy = korzysta z sieci Signal
molly-criterion-all-encrypted-by-default = korzysta z sieci Signal
molly-criterion-decentralized = ten przewodnik zalicza sieć Signal do usług scentralizowanych
molly-criterion-all-five-systems = aplikacja na Androida
molly-criterion-no-phone-number = potrzebne jest konto Signal, a ono wymaga numeru telefonu
molly-criterion-open-source-servers-now = łączy się z serwerami Signal, których kod jest na GitHubie
molly-criterion-audited-now = plik README nie wymienia żadnego audytu

## Zagrożenia

molly-threat-targeted-attacks = Privacy Guides sugeruje rozważenie Molly na Androidzie, jeśli ktoś może brać na cel właśnie ciebie.

## Wersje

molly-variant-molly = W wersji strony, na której opiera się ten przewodnik, była to wersja standardowa, z kodem własnościowym, takim jak usługi Google. Molly zapewnia odtwarzalne kompilacje.
molly-variant-molly-foss = Nie zawierała kodu własnościowego, takiego jak usługi Google, a przez to brakowało jej niektórych funkcji, na przykład oszczędzających baterię powiadomień push przez Usługi Google Play. Zapewniała odtwarzalne kompilacje.
molly-variant-molly-up = Opierała się na Molly-FOSS i dodawała powiadomienia push przez UnifiedPush.

## Co się zmieniło

molly-change-molly-up = Privacy Guides nie wymienia już Molly-UP jako osobnej wersji: z UnifiedPush mogły korzystać obie wersje, które wtedy wymieniano, Molly i Molly-FOSS.
molly-change-one-version = Istnieje teraz tylko jedna wersja Molly, a strona projektu mówi, że aplikacja jest w pełni otwartoźródłowa, bez kodu własnościowego. Molly-FOSS nie jest już osobną wersją.

## Klucze

molly-key-app = Molly z własnego repozytorium F-Droid, z Accrescent i z GitHuba
molly-key-repository = Własne repozytorium F-Droid projektu Molly
molly-check-source = Odtwarzalne kompilacje: Molly opisuje, jak samodzielnie zbudować plik APK i porównać go z tym na GitHubie.
molly-blocked-tor = Zainstaluj aplikację Orbot, która łączy się z siecią Tor. W ustawieniach Molly otwórz „Sieć” (Network) i w pozycji „Proxy” wybierz „Tor przez Orbot” (Tor via Orbot). Dla innego serwera proxy wybierz „SOCKS5”.
