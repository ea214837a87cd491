### Спільне для месенджерів: критерії, загрози, види мереж і попередження про другу групу.

## Критерії: мінімальні вимоги

criterion-open-source-clients = Відкритий код застосунків
criterion-open-source-clients-about = Будь-хто може читати код застосунків, тож перевірити, що робить застосунок, можуть не лише його автори.
criterion-no-identifier-to-contacts = Контакти не бачать номера чи пошти
criterion-no-identifier-to-contacts-about = Людям, яким ви пишете, не обов’язково знати ваш номер телефону, адресу електронної пошти чи щось інше, за чим вас можна впізнати.
criterion-private-messages-encrypted = Приватні повідомлення зашифровано за замовчуванням
criterion-private-messages-encrypted-about = Приватні повідомлення захищає наскрізне шифрування, і вмикати його не треба: прочитати їх можуть лише учасники розмови.
criterion-all-messages-encryptable = Шифрування можливе для всіх повідомлень
criterion-all-messages-encryptable-about = Наскрізне шифрування можна застосувати до кожного повідомлення в розмові будь-якого виду.
criterion-audited = Незалежний аудит
criterion-audited-about = Фахівці, які не належать до проєкту, шукали в ньому слабкі місця й повідомили, що знайшли.

## Критерії: найкращий випадок

criterion-forward-secrecy = Пряма секретність
criterion-forward-secrecy-about = Ключі змінюються так часто, що той, хто викраде сьогоднішній ключ, не зможе прочитати ним минулі повідомлення. 16 травня 2025 року проєкт Privacy Guides зробив пряму секретність мінімальною вимогою.
criterion-future-secrecy = Майбутня секретність
criterion-future-secrecy-about = Інша назва — захист після компрометації: той, хто викрав ключ, втрачає отриманий доступ за першого ж обміну ключами, якого не перехопить, і наступних повідомлень прочитати не може.
criterion-open-source-servers = Відкритий код серверів
criterion-open-source-servers-about = Код, який працює на серверах, теж відкритий для всіх.
criterion-decentralized = Децентралізація
criterion-decentralized-about = Жодна організація не керує всією мережею сама: разом працює багато серверів (федеративна мережа) або застосунки з’єднуються безпосередньо один з одним (однорангова мережа).
criterion-all-encrypted-by-default = Усе зашифровано за замовчуванням
criterion-all-encrypted-by-default-about = Кожне повідомлення, зокрема й у групах, захищає наскрізне шифрування, і вмикати його не треба.
criterion-all-five-systems = Усі п’ять систем
criterion-all-five-systems-about = Є застосунки для Linux, Windows, macOS, Android та iOS.

## Критерії: приєднання

criterion-no-phone-number = Приєднання без номера телефону
criterion-no-phone-number-about = Приєднатися можна, не повідомляючи номера телефону, адже за ним можна встановити вашу особу.

## Загрози

threat-anonymity = Розкриття особи
threat-anonymity-about = Хтось хоче дізнатися, хто стоїть за певними діями. Захист відокремлює те, ким ви є, від того, що ви робите.
threat-targeted-attacks = Цілеспрямовані атаки
threat-targeted-attacks-about = Хтось обрав ціллю саме вас і намагається дістатися до вашого пристрою чи ваших даних.
threat-supply-chain-attacks = Атаки на ланцюг постачання
threat-supply-chain-attacks-about = У добру програму або в одну з її складових підкидають слабке місце ще до того, як вона потрапить до вас; зазвичай це різновид цілеспрямованої атаки.
threat-passive-attacks = Пасивні атаки
threat-passive-attacks-about = Шкідливі програми, витоки даних та інші атаки, спрямовані на багатьох людей одразу.
threat-service-providers = Постачальники послуг
threat-service-providers-about = Той, хто надає послугу, міг би прочитати те, що через неї проходить. Захист не дає йому цього прочитати.
threat-mass-surveillance = Масове стеження
threat-mass-surveillance-about = Державні органи, організації, сайти й сервіси разом відстежують, що роблять люди.
threat-surveillance-capitalism = Капіталізм нагляду
threat-surveillance-capitalism-about = Великі рекламні мережі й безліч інших компаній збирають дані про людей.
threat-public-exposure = Публічні дані про вас
threat-public-exposure-about = Відомості про вас може знайти кожен, хто шукає. Захист обмежує те, що можна знайти.
threat-censorship = Цензура
threat-censorship-about = Доступ до інформації блокують, або людей цензурують, коли вони висловлюються в інтернеті.

## Види мереж

network-centralized = Централізований сервіс
network-centralized-about = Усіма серверами керує одна організація.
network-centralized-new-features = Нові можливості з’являються швидко.
network-centralized-finding-contacts = Знайомих легко знайти.
network-centralized-restrictions = Організація може обмежити сервіс.
network-centralized-change-of-hands = Він може перейти в інші руки або змінити свої правила.
network-federated = Федеративна мережа
network-federated-about = Незалежні сервери спілкуються між собою, як в електронній пошті.
network-federated-choice-of-trust = Ви самі вибираєте, кому довіряти.
network-federated-metadata = Той, хто утримує сервер, може бачити частину метаданих.
network-federated-slow-features = Нові можливості з’являються повільніше.
network-peer-to-peer = Однорангова мережа (P2P)
network-peer-to-peer-about = Застосунки з’єднуються безпосередньо один з одним.
network-peer-to-peer-no-server = Між вами немає чужого сервера.
network-peer-to-peer-little-exposure = Третім сторонам розкривається дуже мало даних.
network-peer-to-peer-both-online = Обидві сторони мають бути в мережі.
network-peer-to-peer-battery = Батарея розряджається швидше.
network-peer-to-peer-ip-address = Вашу IP-адресу та IP-адреси тих, з ким ви спілкуєтеся, можна побачити, якщо їх не приховує Tor або VPN.
network-anonymous-routing = Анонімна маршрутизація
network-anonymous-routing-about = Повідомлення йдуть до одержувача не прямо, а обхідними шляхами.
network-anonymous-routing-hidden-parties = Вона приховує щонайменше одне з цього: хто надіслав повідомлення, хто його отримав або сам факт, що вони спілкувалися.
network-anonymous-routing-slow = Вона повільна.
network-anonymous-routing-mostly-text = Вона здебільшого обмежена текстом.
network-anonymous-routing-less-reliable = Вона може бути менш надійною.
network-decentralized-relays = Децентралізовані ретранслятори
network-decentralized-relays-about = Повідомлення проходять через ретранслятори децентралізованої мережі.

## Попередження про другу групу

warning-no-forward-secrecy = Тут немає прямої секретності.
warning-other-needs = Він задовольняє певні потреби, яких рекомендовані месенджери можуть не задовольняти.
warning-not-for-sensitive = Privacy Guides не рекомендує його для тривалого чи конфіденційного спілкування.
warning-key-compromise = Якщо викрадено ключ хоча б однієї людини в розмові, від цього страждає конфіденційність усіх минулих повідомлень цієї розмови.

## Що змінилося на сторінці-джерелі

change-minimum-requirements = Пряма секретність стала мінімальною вимогою, і тепер потрібен опублікований аудит, який провела незалежна третя сторона з доброю репутацією. Усі вимоги сформульовано по-новому: мінімум месенджер мусить виконувати, решту йому слід виконувати. Розділ додаткових варіантів, тобто другу групу цього довідника, вилучено.

## Потреби

need-no-phone-number = Без номера телефону
need-forward-secrecy = Пряма секретність
need-without-internet = Поруч, без інтернету
need-without-internet-about = Повідомлення доходять до людей поблизу, коли немає зв’язку з інтернетом.
need-without-google-play = Android без Google Play
need-without-google-play-about = Для Android є завантаження поза Google Play — офіційне або назване проєктом. Це показує, звідки береться застосунок, а не те, чи працює він на телефоні без сервісів Google.
need-decentralized = Децентралізація
need-number-hidden = Номер приховано від контактів
need-future-secrecy = Майбутня секретність
need-over-tor = Працює через Tor
need-over-tor-about = З’єднання може йти через мережу Tor.
need-where-blocked = Може працювати там, де месенджери заблоковано
need-where-blocked-about = Там, де заблоковано месенджери або інтернет, є спосіб і далі користуватися цим месенджером. Чи подіє цей спосіб, залежить від блокування.
need-audited = Незалежний аудит
need-reproducible-builds = Відтворювані збірки
need-reproducible-builds-about = Можна підтвердити, що застосунок, який ви встановлюєте, зібрано з опублікованого коду.
need-encrypted-groups = Зашифровані групи
need-encrypted-groups-about = Є групові чати з наскрізним шифруванням.
need-calls = Дзвінки
need-calls-about = Люди можуть розмовляти між собою голосом або з відео.
answer-of-the-list = Privacy Guides каже про весь свій список, що він захищає від цього
answer-once-of-the-list = проєкт Privacy Guides казав так про свій список, але цього месенджера в ньому вже немає
answer-outside-google-play = для Android є завантаження поза Google Play — офіційне або назване проєктом
warning-short = Немає прямої секретності

## Що допомагає там, де магазин заблоковано

store-step-f-droid-mirrors = Якщо репозиторій F-Droid заблоковано: відкрийте його у списку репозиторіїв у застосунку F-Droid. Якщо він має додаткові адреси для завантаження, їх наведено в розділі «Офіційні дзеркала» (Official mirrors). У налаштуваннях F-Droid є також «Connect via SOCKS proxy».
store-step-f-droid-nearby = Щоб отримати застосунок без інтернету від людини поруч: відкрийте на обох пристроях «Поруч» (Nearby) у F-Droid і знайдіть одне одного; потім виберіть застосунок. F-Droid потрібен для цього на обох пристроях.
