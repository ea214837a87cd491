### Signal: що каже про нього довідник.

## Стислий огляд

signal-tagline = Зашифровані повідомлення та дзвінки
signal-aliases = Сигнал, Сігнал, Сигнал месенджер, Signal Messenger
signal-summary = Signal — це застосунок для миттєвих повідомлень і дзвінків, захищених протоколом Signal Protocol. Для реєстрації потрібен номер телефону; ім’я користувача разом із відповідним налаштуванням може приховати цей номер від ваших контактів.

## Факти

signal-fact-maker = Signal — мобільний застосунок, до якого є застосунки для комп’ютерів. Його розробляє компанія Signal Messenger LLC.
signal-fact-protocol = Те, що ви пишете й кажете, захищає Signal Protocol, який Privacy Guides називає надзвичайно безпечним способом шифрування.
signal-fact-secrecy = Протокол має пряму секретність: ключі змінюються так часто, що викрадений сьогодні ключ не відкриває минулих повідомлень. Має він і майбутню секретність (захист після компрометації): той, хто викрав ключ, не може читати далі після першого ж обміну ключами, якого не перехопить.
signal-fact-contacts-and-profiles = Ваш список контактів зашифровано за допомогою вашого PIN-коду Signal, тож сервер не може його прочитати. Ваш профіль теж зашифровано, і його бачать лише люди, з якими ви спілкуєтеся.
signal-fact-private-groups = Групи приховано й від сервера: він не має записів ні про те, хто належить до групи, ні про її назву, зображення чи інші властивості.
signal-fact-sealed-sender = Коли ввімкнено «Прихований відправник» (Sealed Sender), повідомлення лишає по собі мало метаданих (даних про повідомлення, а не його вмісту). Адресу відправника зашифровано разом із повідомленням; сервер бачить лише адресу одержувача.
signal-fact-reproducible = Збірки для Android відтворювані: можна підтвердити, що застосунок із Google Play (або власний APK проєкту Signal) зібрано з опублікованого коду.
signal-fact-messages-and-calls = І миттєві повідомлення, і дзвінки захищає той самий протокол.
signal-fact-username = Privacy Guides радить: щоб приховати номер телефону від своїх контактів, створіть ім’я користувача, а для «Хто може бачити мій номер» (Who Can See My Number) виберіть «Ніхто» (Nobody). Через додані до імені цифри його важко вгадати.
signal-fact-phone-number = Без номера телефону зареєструватися не можна.
signal-fact-sealed-sender-limits = За замовчуванням «Прихований відправник» (Sealed Sender) діє лише між контактами. Його можна ввімкнути для всіх, але тоді зростає ризик спаму.
signal-fact-hardening = Privacy Guides має посібник про те, як налаштувати Signal і ускладнити атаки на нього.
signal-fact-saved-number = Навіть якщо ваш номер телефону приховано, його й далі бачать ті, хто зберіг його в контактах свого телефона: вони вже знають цей номер.
signal-fact-censored = Там, де Signal цензурують, застосунок може спробувати обійти цензуру, а також може з’єднуватися через проксі.
signal-fact-proxy-limit = Той, хто блокує Signal, може дізнатися, що ви користуєтеся ним через проксі, бо застосунок спрямовує через проксі не всі свої з’єднання. З цієї причини у 2022 році проєкт Privacy Guides рекомендував натомість Molly з Orbot. Той, хто утримує проксі, не може прочитати те, що через нього проходить.

## Завантаження

signal-download-linux = Для Linux Signal випускають у вигляді пакунка .deb — такого, як для Debian та Ubuntu; потрібна glibc 2.34 або новіша.

## Критерії

signal-criterion-open-source-clients = код є на GitHub; Privacy Guides зауважує, що Signal використовує сервіси Google
signal-criterion-no-identifier-to-contacts = з ім’ям користувача і значенням «Ніхто» (Nobody) для «Хто може бачити мій номер» (Who Can See My Number)
signal-criterion-private-messages-encrypted = захищено протоколом Signal Protocol
signal-criterion-all-messages-encryptable = і повідомлення, і дзвінки
signal-criterion-audited = протокол, 2016
signal-criterion-forward-secrecy = у Signal Protocol
signal-criterion-future-secrecy = у Signal Protocol
signal-criterion-open-source-servers-now = код сервера є на GitHub, за ліцензією AGPLv3
signal-criterion-decentralized = цей довідник зараховує його до централізованих сервісів
signal-criterion-all-encrypted-by-default = і повідомлення, і дзвінки
signal-criterion-all-five-systems = також як APK для Android
signal-criterion-no-phone-number = номер телефону обов’язковий

## Аудити

signal-audit-protocol-2016 = Незалежний аудит протоколу Signal Protocol. Що він виявив, Privacy Guides не повідомляє.

## Налаштування

signal-setup = Приховати номер телефону від тих, у кого його не збережено
signal-step-profile = Відкрийте налаштування Signal і торкніться профілю свого облікового запису на самому верху.
signal-step-username = Торкніться «Ім’я користувача» (Username). На екрані «Встановіть ім’я користувача Signal» (Set up your Signal username) виберіть «Продовжити» (Continue).
signal-step-enter = Уведіть ім’я користувача. До нього завжди додаються цифри, щоб воно було унікальним і його було важко вгадати: наприклад, «John» може стати @john.35. Цифр буде дві, якщо ви не виберете більше; ім’я користувача разом із цифрами може мати до 32 символів.
signal-step-privacy = Поверніться на головну сторінку налаштувань і відкрийте «Приватність» (Privacy).
signal-step-phone-number = Відкрийте «Номер телефону» (Phone Number).
signal-step-who-can-see = Для «Хто може бачити мій номер» (Who Can See My Number) виберіть «Ніхто» (Nobody).
signal-step-who-can-find = Для «Хто може знайти мене за номером телефону» (Who Can Find Me By Number) теж виберіть «Ніхто» (Nobody). Тоді люди, які вже мають ваш номер, не зможуть виявити за ним ваш обліковий запис.

## Специфікації

signal-spec-protocol-documentation = Специфікація протоколу Signal Protocol

## Що змінилося

signal-change-github-releases = Тепер Privacy Guides наводить також випуски Signal для Android на GitHub.

## Ключі

signal-key-android-13 = Власний APK Signal і Google Play, Android 13 або новіша версія
signal-key-older-android = Власний APK Signal і Google Play, старіші версії Android
signal-check-android = Відтворювані збірки: за словами Signal, застосунок із Google Play і APK з його сайту можна порівняти з вихідним кодом, якщо зібрати застосунок самостійно.
signal-check-linux = Відтворювані збірки, як експеримент: Signal описує, як самостійно зібрати пакунок для Debian та Ubuntu і порівняти його, і каже, що поки це може не працювати.
signal-check-desktop = Цей довідник не знає способу це перевірити. За словами Signal, відтворювані збірки для Windows і macOS поки недоступні.
signal-blocked-circumvention = На телефоні: у налаштуваннях Signal відкрийте «Приватність» (Privacy), потім «Розширені» (Advanced) і ввімкніть «Обхід цензури» (Censorship circumvention). За словами Signal, робити це слід лише там, де Signal цензурують; тоді застосунок намагається обійти цензуру.
signal-blocked-proxy = Попросіть людину, якій довіряєте і яка перебуває там, де Signal не заблоковано, запустити проксі Signal: програму для цього надає Signal. Проксі передають у вигляді адреси, що починається з https://signal.tube/#.
signal-blocked-use-proxy = Щоб скористатися проксі на Android: у налаштуваннях Signal відкрийте «Дані та сховище» (Data and storage), потім «Використати проксі» (Use proxy) і введіть адресу проксі. За словами Signal, робити це слід, лише якщо інакше застосунок не з’єднується.
