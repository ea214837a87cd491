### Що сказано про Element.

## Коротко

element-tagline = Зашифровані приватні кімнати в Matrix
element-aliases = Елемент, Елемент месенджер, Element Messenger
element-summary = Головний застосунок Matrix — відкритого стандарту децентралізованого безпечного спілкування. Повідомлення в приватних кімнатах і дзвінки між двома людьми за замовчуванням захищає наскрізне шифрування; але прямої секретності немає, тому викрадений ключ розкриває й минулі повідомлення.

## Загальні відомості

element-fact-matrix = Matrix — це протокол і відкритий стандарт. Він дає змогу безпечно спілкуватися в реальному часі в децентралізованій мережі. Element — його головний застосунок.

## Захист

element-fact-private-rooms = У приватних кімнатах, куди можна потрапити лише за запрошенням, повідомлення й файли за замовчуванням захищає наскрізне шифрування: прочитати їх можуть лише люди в кімнаті. Те саме стосується голосових і відеодзвінків між двома людьми.
element-fact-group-calls = Групові дзвінки теж за замовчуванням мають наскрізне шифрування — відколи Element Call став частиною вебзастосунку, застосунків для комп’ютерів і переписаних застосунків для телефонів.
element-fact-ratchet = «Храповик» Olm, який використовує Matrix, тобто спосіб заміни ключів, — це реалізація алгоритму Double Ratchet проєкту Signal. Прямої секретності застосунку Element це не дає.

## Можливості

element-fact-talking = Можна обмінюватися повідомленнями й файлами в кімнатах, дзвонити одній людині голосом або з відео та проводити групові дзвінки.

## Варто знати

element-fact-not-encrypted = Шифрування охоплює не все: псевдоніми, реакції та зображення профілів не зашифровано.
element-fact-no-forward-secrecy = Теоретично Matrix може підтримувати пряму секретність, яка не дає викраденому ключу розкрити минулі повідомлення. Element її зараз не підтримує, бо вона порушила б роботу деяких функцій, як-от резервних копій ключів і спільної історії повідомлень.
element-fact-settings = Для вебзастосунку Element і його застосунків для комп’ютерів Privacy Guides сьогодні рекомендує низку налаштувань, зокрема такі. Зітріть назву кожного сеансу, бо інакше вона може розповісти іншим про ваш пристрій. Вимкніть підтвердження прочитання та сповіщення про набирання тексту. Вимкніть «Дозволити однорангові виклики 1:1» (Allow Peer-to-Peer for 1:1 calls) і «Дозволити резервний сервер підтримки викликів (turn.matrix.org)» (Allow fallback call assist server). Подумайте про вимкнення менеджера інтеграцій. За бажання ввімкніть «In encrypted rooms, only send messages to verified users» (у зашифрованих кімнатах надсилати повідомлення лише звіреним користувачам), що може обмежити коло тих, з ким ви можете спілкуватися.
element-fact-homeserver = Privacy Guides не рекомендує якогось певного сервера й радить не вибирати matrix.org, який утримують самі розробники Matrix.

## Завантаження

element-download-google-play = Element Classic — старіший застосунок для телефонів. Він отримує лише оновлення безпеки.
element-download-app-store = Element Classic — старіший застосунок для телефонів. Він отримує лише оновлення безпеки. Тепер Privacy Guides посилається на Element X.
element-download-github = Element Classic — старіший застосунок для телефонів. Він отримує лише оновлення безпеки. Версії на GitHub — це версії для Google Play, і вони залежать від деяких сервісів Google.
element-download-f-droid = F-Droid збирає Element Classic самостійно, тому нова версія може з’явитися там на кілька днів пізніше.
element-download-github-x = Серед випусків на GitHub є дві версії Element X: одна для Google Play і одна для F-Droid, підписана проєктом Element.

## Стислий огляд

element-criterion-open-source-clients = код опубліковано на GitHub
element-criterion-private-messages-encrypted = у приватних кімнатах (лише для запрошених)
element-criterion-all-messages-encryptable = зображення профілів, реакції та псевдоніми не зашифровано
element-criterion-audited = протокол, 2016
element-criterion-forward-secrecy = теоретично можлива в Matrix; в Element зараз немає
element-criterion-decentralized = через Matrix
element-criterion-all-encrypted-by-default = лише приватні кімнати; псевдоніми й реакції не зашифровано
element-criterion-all-five-systems = а також у браузері
element-criterion-open-source-servers-now = Synapse, сервер, який розробляє Element
element-criterion-no-phone-number-now = з іменем користувача; про що ще питати, вирішує сервер
element-criterion-no-identifier-to-contacts-now = інші знають вас за вибраним вами іменем користувача; адреса електронної пошти необов’язкова
element-criterion-future-secrecy-now = Matrix каже, що Megolm сам по собі її не має і що застосунки мають час від часу починати нові сеанси

## Аудити

element-audit-protocol-2016 = Незалежний аудит протоколу. Що він виявив, Privacy Guides не повідомляє.

## Специфікації

element-spec-matrix-spec = Специфікація протоколу Matrix
element-spec-olm = Наскрізне шифрування в Matrix, з «храповиком» Olm
element-spec-double-ratchet = Double Ratchet проєкту Signal, реалізацією якого є Olm

## Що змінилося

element-change-moved = Проєкт Privacy Guides вилучив Element зі свого списку месенджерів. Тепер Element — на сторінці цього проєкту про соціальні мережі, де сказано, що жодна соціальна мережа не підходить для приватного чи конфіденційного спілкування. Для дзвінків між двома людьми ця сторінка радить вимкнути «Дозволити однорангові виклики 1:1» (Allow Peer-to-Peer for 1:1 calls) і «Дозволити резервний сервер підтримки викликів (turn.matrix.org)» (Allow fallback call assist server), щоб інша сторона не бачила вашої IP-адреси.
element-change-element-x = Для телефонів Privacy Guides тепер посилається на Element X. Проєкт Element називає старіші застосунки для телефонів Element Classic і випускає для них лише оновлення безпеки.
element-change-verification = Проєкт Element оголосив, що з жовтня 2026 року (спочатку з квітня 2026 року) незвірені (не підтверджені) пристрої більше не зможуть ні надсилати, ні отримувати зашифрованих повідомлень. Звірте кожен пристрій, зокрема й ті, якими ви вже користуєтеся, і зберігайте ключ відновлення.

## Ключі

element-key-google-play-x = Element X із Google Play
element-key-f-droid-x = Element X із F-Droid
element-key-google-play-classic = Element Classic із Google Play
