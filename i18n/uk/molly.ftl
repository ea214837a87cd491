### Molly: що каже про нього довідник.

## Стислий огляд

molly-tagline = Інший застосунок для Signal, на Android
molly-aliases = Моллі, Молі, Молли, Molly Messenger
molly-case = Privacy Guides пропонує розглянути цей варіант на Android, якщо вам потрібен захист від цілеспрямованих атак
molly-summary = Molly — інший застосунок для мережі Signal, лише для Android. Він додає можливості для безпеки та зручності, але довіряти доводиться двом командам замість однієї.

## Посилання

molly-link-privacy = Власної політики Molly на Privacy Guides не вказано; це політика Signal.

## Факти

molly-fact-network = Molly — альтернатива власному застосунку Signal: він працює в тій самій мережі й має більше можливостей для безпеки та зручності.
molly-fact-database = Локальну базу даних застосунку, поки вона не використовується, можна тримати зашифрованою за допомогою парольної фрази. Дані, що лишилися в оперативній пам’яті (RAM), можна надійно стирати, коли вони більше не потрібні.
molly-fact-tor = З’єднання можна спрямувати через Tor.
molly-fact-reproducible = У версії сторінки, на якій ґрунтується цей довідник, і Molly, і Molly-FOSS підтримують відтворювані збірки: можна підтвердити, що APK відповідає опублікованому вихідному коду.
molly-fact-everyday = Резервні копії можуть створюватися за розкладом, а застосунок може блокуватися сам.
molly-fact-linked-device = Телефон з Android може бути прив’язаним пристроєм облікового запису Signal, а не основним.
molly-fact-more = Інші можливості Privacy Guides перелічує в окремій статті.
molly-fact-two-teams = З Molly ви покладаєтеся на те, що безпечні оновлення вчасно випускатимуть дві команди: Signal і Molly.
molly-fact-updates = Нові можливості й виправлення Signal надходять з оновленням раз на два тижні. Виняток — проблеми безпеки: їх усувають якнайшвидше.
molly-fact-delay = Molly може трохи відставати від Signal, і це може позначитися, наприклад, на перенесенні даних із Signal до Molly.
molly-fact-same-security = У версії сторінки, на якій ґрунтується цей довідник, наведено три версії Molly, усі з однаковими вдосконаленнями безпеки.
molly-fact-unifiedpush = UnifiedPush — це альтернатива push-сповіщенням Google, яка має відкритий код.
molly-fact-mollysocket = Для UnifiedPush потрібна окрема програма під назвою Mollysocket. Її можна запустити самостійно на іншому комп’ютері чи на сервері (VPS) або скористатися загальнодоступною.
molly-fact-tutorial = Для цього є покрокова інструкція німецькою мовою.
molly-fact-unifiedpush-limit = UnifiedPush не працює, поки Molly є прив’язаним пристроєм.
molly-fact-proxy = Якщо в Molly ввімкнено SOCKS-проксі або Tor, увесь трафік Molly йде цим шляхом. У травні 2025 року проєкту Privacy Guides не було відомо про жодні витоки IP-адрес або DNS-запитів.

## Критерії

molly-criterion-open-source-clients = стандартна версія мала пропрієтарний код, зокрема сервіси Google, які використовує й Signal
molly-criterion-open-source-clients-now = проєкт каже, що версія одна, без пропрієтарного коду
molly-criterion-no-identifier-to-contacts = як у Signal, мережу якого він використовує
molly-criterion-private-messages-encrypted = він використовує мережу Signal
molly-criterion-all-messages-encryptable = він використовує мережу Signal
molly-criterion-forward-secrecy = він використовує мережу Signal
molly-criterion-future-secrecy = він використовує мережу Signal
molly-criterion-all-encrypted-by-default = він використовує мережу Signal
molly-criterion-decentralized = цей довідник зараховує мережу Signal до централізованих сервісів
molly-criterion-all-five-systems = застосунок для Android
molly-criterion-no-phone-number = потрібен обліковий запис Signal, а для нього — номер телефону
molly-criterion-open-source-servers-now = він з’єднується із серверами Signal, код яких є на GitHub
molly-criterion-audited-now = у його README аудиту не названо

## Загрози

molly-threat-targeted-attacks = Privacy Guides пропонує розглянути його на Android, якщо хтось може обрати ціллю саме вас.

## Версії

molly-variant-molly = У версії сторінки, на якій ґрунтується цей довідник, це була стандартна версія, з пропрієтарним кодом, зокрема сервісами Google. Вона підтримує відтворювані збірки.
molly-variant-molly-foss = Вона не містила пропрієтарного коду, зокрема сервісів Google, а отже, і деяких можливостей, наприклад push-сповіщень через сервіси Google Play, які заощаджують заряд батареї. Вона підтримувала відтворювані збірки.
molly-variant-molly-up = Вона була створена на основі Molly-FOSS і додавала push-сповіщення через UnifiedPush.

## Що змінилося

molly-change-molly-up = Privacy Guides більше не наводить Molly-UP як окрему версію: обидві наведені тоді версії, Molly і Molly-FOSS, могли використовувати UnifiedPush.
molly-change-one-version = Тепер є лише одна версія Molly, і на її сайті сказано, що її код повністю відкритий, без пропрієтарного. Molly-FOSS більше не є окремою версією.

## Ключі

molly-key-app = Molly з власного репозиторію F-Droid, Accrescent і GitHub
molly-key-repository = Власний репозиторій F-Droid проєкту Molly
molly-check-source = Відтворювані збірки: Molly описує, як самостійно зібрати APK і порівняти його з тим, що на GitHub.
molly-blocked-tor = Установіть застосунок Orbot, який з’єднується з Tor. У налаштуваннях Molly відкрийте «Мережа» (Network) і для «Проксі» (Proxy) виберіть «Tor через Orbot» (Tor via Orbot). Для іншого проксі виберіть «SOCKS5».
