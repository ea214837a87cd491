### SimpleX Chat: що каже про нього довідник.

## Стислий огляд

simplex-tagline = Без номера телефону й імені користувача
simplex-aliases = Сімплекс, Симплекс, Сімплекс чат, Simplex Chat, SimpleX Messenger
simplex-summary = SimpleX Chat працює без жодного унікального ідентифікатора: не потрібні ні номер телефону, ні ім’я користувача. Його мережа децентралізована, тому він корисний там, де спілкування цензурують.

## Факти

simplex-fact-network = Його мережа децентралізована, і завдяки цьому, за словами Privacy Guides, він є дієвим засобом проти цензури.
simplex-fact-no-identifiers = Коли ви ним користуєтеся, вас не прив’язано до жодного унікального ідентифікатора, як-от номера телефону чи імені користувача.
simplex-fact-audited = Компанія Trail of Bits провела аудит у жовтні 2022 року.
simplex-fact-joining = Щоб узяти участь у груповій розмові, можна відсканувати QR-код або перейти за посиланням-запрошенням.
simplex-fact-chats = Можна писати одній людині безпосередньо або спілкуватися в групах, які мають основні можливості. Повідомлення можна редагувати й форматувати за допомогою Markdown.
simplex-fact-protocol = З жовтня 2024 року Privacy Guides каже, що особисті повідомлення, групові чати, а також дзвінки з наскрізним шифруванням захищає протокол SimpleX Messaging Protocol, який використовує шифрування за методом подвійного храповика (double ratchet).
simplex-fact-calls = Можливі також голосові та відеодзвінки з наскрізним шифруванням: чути й бачити їх можуть лише учасники дзвінка.
simplex-fact-moving = Центрального сервера, який зберігав би вашу резервну копію, немає. Щоб перейти на інший пристрій, експортуйте свої дані й імпортуйте їх там.
simplex-fact-metadata = З жовтня 2024 року Privacy Guides каже, що застосунок захищає метадані, бо повідомлення йдуть через односторонні «черги simplex» (simplex queues).
simplex-fact-verification = З жовтня 2024 року Privacy Guides каже, що сканування QR-коду або перехід за посиланням-запрошенням дає змогу перевірити контакт поза мережею застосунку, а це захищає від постачальників мережі, які стають між співрозмовниками.
simplex-fact-own-protocol = За словами проєкту, подвійний храповик (double ratchet), що захищає повідомлення, має пряму секретність і майбутню секретність.
simplex-fact-third-audit = За словами проєкту, у 2026 році компанія Trail of Bits завершила третій аудит; його ще не опубліковано.
simplex-fact-reproducible = Збірки для Linux і файли APK на GitHub відтворювані: проєкт має скрипти, які збирають їх з опублікованого коду й порівнюють результати.
simplex-fact-more = Privacy Guides також посилається на власний перелік проєкту, де описано засоби приватності й безпеки та їхні обмеження.
simplex-fact-channels = Публічні канали, що з’явилися у версії 6.5 у квітні 2026 року, не мають наскрізного шифрування: той, хто утримує їхні ретранслятори, бачить, що там пишуть. Хто є власником каналу і хто його читає, лишається для нього прихованим.
simplex-fact-operators = Серверами, заданими в застосунку заздалегідь, керують SimpleX Chat і, з грудня 2024 року, другий оператор — Flux.
simplex-fact-tor-and-servers = SimpleX Chat може з’єднуватися через Tor, наприклад за допомогою Orbot, і може використовувати ваші власні сервери замість заданих заздалегідь.

## Завантаження

simplex-download-f-droid = SimpleX Chat має власний репозиторій F-Droid зі стабільними й бета-версіями, які збирають його розробники. На його сторінці показано адресу, яку треба додати в застосунку F-Droid.
simplex-download-f-droid-org = F-Droid.org збирає стабільні версії самостійно, і вони з’являються там на кілька днів пізніше. Їх підписано іншим ключем: щоб перейти з одних на інші, експортуйте базу даних чатів і встановіть застосунок заново.

## Критерії

simplex-criterion-open-source-clients = код і випуски є на GitHub
simplex-criterion-no-identifier-to-contacts = немає ні номера, ні імені користувача, якими можна було б поділитися
simplex-criterion-private-messages-encrypted = наведено серед зашифрованих месенджерів
simplex-criterion-audited = Trail of Bits, 2022 і 2024
simplex-criterion-forward-secrecy-now = проєкт каже це про свій подвійний храповик
simplex-criterion-all-encrypted-by-default-now = не в публічних каналах, доданих у версії 6.5
simplex-criterion-all-messages-encryptable-now = не в публічних каналах, доданих у версії 6.5
simplex-criterion-future-secrecy-now = проєкт каже це про свій подвійний храповик
simplex-criterion-decentralized = децентралізована мережа
simplex-criterion-all-five-systems = завантаження для всіх п’яти
simplex-criterion-no-phone-number = без номера телефону й без імені користувача
simplex-criterion-open-source-servers-now = код серверів є на GitHub, за ліцензією AGPLv3

## Аудити

simplex-audit-trail-of-bits-2022 = Аудит SimpleX Chat. Що він виявив, Privacy Guides не повідомляє.
simplex-audit-trail-of-bits-2024 = Другий аудит, який провела та сама компанія; цього разу — криптографічної побудови.

## Специфікації

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = Подвійний храповик SimpleX зі стійкістю до квантових комп’ютерів

## Що змінилося

simplex-change-forward-secrecy = Тепер Privacy Guides називає другий аудит і протокол SimpleX Messaging Protocol, що має шифрування за методом подвійного храповика (double ratchet) і стійкість до квантових комп’ютерів. З цього випливають пряма й майбутня секретність, про які сторінка прямо не каже; каже про них проєкт. Пряма секретність стала мінімальною вимогою 16 травня 2025 року.
simplex-change-flathub = Для Linux застосунок доступний також на Flathub.
simplex-change-channels = У версії 6.5 з’явилися публічні канали, які не мають наскрізного шифрування.

## Ключі

simplex-key-website = APK на GitHub і у власному репозиторії F-Droid проєкту SimpleX Chat
simplex-key-google-play = Застосунок із Google Play
simplex-key-f-droid-org = Основний репозиторій F-Droid, волонтери якого збирають і підписують застосунок
simplex-key-repository = Власний репозиторій F-Droid проєкту SimpleX Chat
simplex-key-releases = На GitHub, для кожного випуску: список контрольних сум для Linux (_sha256sums) і файли APK
simplex-check-source = Відтворювані збірки: SimpleX Chat описує, як самостійно зібрати застосунки для Android і Linux та порівняти їх із тими, що на GitHub.
simplex-blocked-android = На Android: установіть застосунок Orbot, який з’єднується з Tor, і в налаштуваннях SimpleX Chat, у розділі «Мережа та сервери» (Network & servers), увімкніть «Використовувати SOCKS-проксі» (Use SOCKS proxy).
simplex-blocked-ios = На iPhone: установіть застосунок Orbot, який працює там як VPN, увімкніть його і в розділі «Мережа та сервери» (Network & servers) для «Використовуйте хости .onion» (Use .onion hosts) виберіть «За наявності» (when available). SimpleX Chat попереджає, що частина трафіку все одно може йти в обхід VPN, наприклад якщо застосунок VPN аварійно завершиться.
simplex-blocked-servers = Якщо сервер SimpleX утримуєте ви самі або людина, якій ви довіряєте: уведіть його в розділі «Мережа та сервери» (Network & servers) замість серверів, заданих заздалегідь.
