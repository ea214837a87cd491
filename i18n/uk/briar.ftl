### Briar: що каже про нього довідник.

## Стислий огляд

briar-tagline = Працює через Tor або поруч без інтернету
briar-aliases = Браяр, Браєр, Брайєр, Бріар, Briar Messenger
briar-summary = Briar — це зашифрований месенджер, який з’єднується із застосунками інших людей через мережу Tor, тому він корисний проти цензури. Люди, що перебувають поруч, можуть з’єднуватися також через Wi-Fi або Bluetooth; це може допомогти там, де є труднощі з доступом до інтернету.

## Посилання

briar-link-contribute = Відкриває розділ про пожертви на сторінці вихідного коду. У версії сторінки, на якій ґрунтується цей довідник, посилання вело на домашню сторінку, де способи пожертвувати наведено внизу.

## Завантаження

briar-download-flathub = Проєкт Briar планує сам публікувати пакунок Flatpak, а доти називає всі способи встановити Briar Desktop напівофіційними.

## Факти

briar-fact-about = Briar — це месенджер, який шифрує те, що ви пишете. Через мережу Tor ваш застосунок з’єднується із застосунками людей, з якими ви спілкуєтеся.
briar-fact-specification = Проєкт повністю опублікував свою специфікацію — точний опис того, як працює Briar.
briar-fact-forward-secrecy = Є пряма секретність: ключі змінюються так часто, що викрадений сьогодні ключ не відкриває минулих повідомлень. Її забезпечують два власні протоколи Briar: Bramble Handshake і Bramble Transport.
briar-fact-censorship = Оскільки з’єднання йдуть через Tor, Privacy Guides вважає Briar дієвим засобом обходу цензури.
briar-fact-audited = Застосунок пройшов незалежний аудит; звіт, на який посилається Privacy Guides, датовано 2017 роком. Для анонімної маршрутизації Briar покладається на Tor, який теж проходив аудит.
briar-fact-nearby = Пристрої, що перебувають поруч, можуть з’єднуватися через Wi-Fi або Bluetooth. Така місцева мережа (mesh) може допомогти там, де інтернет недосяжний.
briar-fact-adding-contacts = Дві людини стають контактами лише тоді, коли кожна додала іншу. Вони обмінюються посиланнями briar:// або, якщо перебувають в одному місці, сканують QR-коди одна одної.
briar-fact-systems = Privacy Guides наводить застосунки для Linux, Windows та Android. Для macOS чи iOS жодного не наведено; це не означає, що їх немає.
briar-fact-reproducible = Збірки відтворювані: проєкт надає засоби, щоб перевірити, що опублікований APK не містить нічого, крім його загальнодоступного вихідного коду.
briar-fact-groups = Є приватні групи. За словами проєкту, увесь зв’язок між пристроями захищає наскрізне шифрування.
briar-fact-desktop-beta = Briar Desktop випускають як бета-версію. Його файл README називає всі способи встановлення, зокрема й завантаження з власного сайту Briar, лише напівофіційними.
briar-fact-no-servers = Briar не має серверів, які можна було б заблокувати. Там, де заблоковано Tor, Briar може використовувати мости, а без інтернету — Bluetooth або Wi-Fi.

## Критерії

briar-criterion-open-source-clients = код опубліковано
briar-criterion-no-identifier-to-contacts = контакти додають за посиланням або QR-кодом
briar-criterion-private-messages-encrypted = описано як зашифрований месенджер
briar-criterion-audited = застосунок, 2017
briar-criterion-forward-secrecy = завдяки протоколам Bramble
briar-criterion-decentralized = від застосунку до застосунку: Tor, Wi-Fi або Bluetooth
briar-criterion-all-five-systems = для macOS чи iOS жодного не наведено
briar-criterion-all-messages-encryptable-now = увесь зв’язок між пристроями
briar-criterion-all-encrypted-by-default-now = увесь зв’язок між пристроями
briar-criterion-no-phone-number-now = обліковий запис створюють із псевдонімом і паролем, і зберігається він на пристрої
briar-criterion-open-source-servers-now = він не покладається на центральний сервер
briar-criterion-future-secrecy-now = її не згадано ні у файлі README, ні на сторінці «How it works»

## Аудити

briar-audit-client-2017 = Незалежний аудит застосунку. Що він виявив, Privacy Guides не повідомляє.

## Специфікації

briar-spec-briar-spec = Специфікація Briar
briar-spec-bramble-handshake = Bramble Handshake Protocol
briar-spec-bramble-transport = Bramble Transport Protocol

## Ключі

briar-key-app = Briar із сайту проєкту (APK), з власного репозиторію F-Droid і з Google Play
briar-check-source = Відтворювані збірки: Briar надає інструменти, щоб самостійно зібрати APK і порівняти його з опублікованим.
briar-blocked-bridges = Якщо Tor теж заблоковано: у налаштуваннях відкрийте «З’єднання» (Connections) і для «Спосіб з’єднання з мережею Tor» (Connection method for Tor network) виберіть «Використовувати мережу Tor із мостами» (Use Tor network with bridges). «Розпізнавати автоматично на основі місцезнаходження» (Automatic based on location) залишає вибір за Briar.
briar-blocked-nearby = Без інтернету: у розділі «З’єднання» (Connections) дозвольте Briar з’єднуватися з контактами через Bluetooth або в спільній мережі Wi-Fi.
briar-blocked-drive = Якщо нічим із цього зв’язатися з контактом не вдається: «З’єднатися через флешку» (Connect via Removable Drive) записує ваші повідомлення в зашифрованому вигляді на USB-накопичувач або карту SD, а ви передаєте цей носій далі.
briar-blocked-pass-on = Щоб передати застосунок без інтернету: відкрийте «Поширити застосунок офлайн» (Share this app offline). Телефон створить точку доступу Wi-Fi, через яку люди поруч зможуть завантажити Briar. Або збережіть застосунок як файл APK і надішліть його в інший спосіб.
