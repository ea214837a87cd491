### Briar: что говорит о нём справочник.

## Коротко о главном

briar-tagline = Работает через Tor или рядом, без интернета
briar-aliases = Брайар, Брайер, Бриар, Briar Messenger
briar-summary = Briar — мессенджер с шифрованием, который соединяется с приложениями других людей через сеть Tor, и потому полезен против цензуры. Люди, находящиеся рядом, могут соединяться и по Wi-Fi или Bluetooth; это может помочь там, где с доступом в интернет трудности.

## Ссылки

briar-link-contribute = Открывает раздел о пожертвованиях на странице исходного кода. В той версии страницы, на которой основан справочник, ссылка вела на главную страницу проекта, внизу которой указаны способы пожертвовать.

## Загрузки

briar-download-flathub = Briar планирует сам публиковать Flatpak, а до тех пор называет все способы установки Briar Desktop полуофициальными.

## Факты

briar-fact-about = Briar — мессенджер, который шифрует то, что вы пишете. Через сеть Tor ваше приложение соединяется с приложениями тех, с кем вы общаетесь.
briar-fact-specification = Проект полностью опубликовал свою спецификацию, то есть точное описание того, как работает Briar.
briar-fact-forward-secrecy = Есть прямая секретность: ключи меняются так часто, что ключ, украденный сегодня, не открывает прошлые сообщения. Её обеспечивают два собственных протокола Briar: Bramble Handshake и Bramble Transport.
briar-fact-censorship = Поскольку соединения идут через Tor, Privacy Guides считает Briar действенным средством обхода цензуры.
briar-fact-audited = Был проведён независимый аудит приложения; отчёт, на который ссылается Privacy Guides, относится к 2017 году. Для анонимной маршрутизации Briar использует Tor, аудит которого тоже проводился.
briar-fact-nearby = Устройства, находящиеся рядом, могут соединяться по Wi-Fi или Bluetooth. Такая местная сеть (mesh) может помочь там, где интернет недоступен.
briar-fact-adding-contacts = Два человека становятся контактами, только когда каждый добавил другого. Они обмениваются ссылками briar:// или, находясь в одном месте, сканируют QR-коды друг друга.
briar-fact-systems = Privacy Guides указывает приложения для Linux, Windows и Android. Для macOS и iOS не указано ни одного; это не значит, что их нет.
briar-fact-reproducible = Сборки воспроизводимы: проект предоставляет инструменты, чтобы проверить, что опубликованный APK не содержит ничего, кроме его открытого исходного кода.
briar-fact-groups = Есть приватные группы. По словам проекта, всё общение между устройствами защищено сквозным шифрованием.
briar-fact-desktop-beta = Briar Desktop выпускается как бета-версия. В его README все способы установки, в том числе загрузки с собственного сайта Briar, названы лишь полуофициальными.
briar-fact-no-servers = У Briar нет серверов, которые можно было бы заблокировать. Там, где заблокирован Tor, Briar может использовать мосты, а без интернета — Bluetooth или Wi-Fi.

## Критерии

briar-criterion-open-source-clients = код опубликован
briar-criterion-no-identifier-to-contacts = контакты добавляют по ссылке или QR-коду
briar-criterion-private-messages-encrypted = описан как мессенджер с шифрованием
briar-criterion-audited = приложение, 2017
briar-criterion-forward-secrecy = благодаря протоколам Bramble
briar-criterion-decentralized = от приложения к приложению: Tor, Wi-Fi или Bluetooth
briar-criterion-all-five-systems = для macOS и iOS ни одного не указано
briar-criterion-all-messages-encryptable-now = всё общение между устройствами
briar-criterion-all-encrypted-by-default-now = всё общение между устройствами
briar-criterion-no-phone-number-now = для учётной записи нужны псевдоним и пароль; она хранится на устройстве
briar-criterion-open-source-servers-now = не зависит от центрального сервера
briar-criterion-future-secrecy-now = не упоминается ни в README, ни на странице «How it works»

## Аудиты

briar-audit-client-2017 = Независимый аудит приложения. Что он выявил, Privacy Guides не сообщает.

## Спецификации

briar-spec-briar-spec = Спецификация Briar
briar-spec-bramble-handshake = Bramble Handshake Protocol
briar-spec-bramble-transport = Bramble Transport Protocol

## Ключи

briar-key-app = Briar с сайта проекта (APK), из собственного репозитория F-Droid и из Google Play
briar-check-source = Воспроизводимые сборки: Briar предоставляет инструменты, чтобы самостоятельно собрать APK и сравнить его с опубликованным.
briar-blocked-bridges = Если Tor тоже заблокирован: в настройках откройте «Подключения» (Connections) и для «Способ подключения для сети Tor» (Connection method for Tor network) выберите «Использовать сеть Tor с мостами» (Use Tor network with bridges). «Автоматически на основе местоположения» (Automatic based on location) оставляет выбор за Briar.
briar-blocked-nearby = Без интернета: в разделе «Подключения» (Connections) разрешите Briar подключаться к контактам по Bluetooth или в той же сети Wi-Fi.
briar-blocked-drive = Если ничем из этого связаться с контактом не удаётся: «Подключиться через съёмный носитель» (Connect via Removable Drive) записывает ваши сообщения в зашифрованном виде на USB-накопитель или карту SD, а вы передаёте этот носитель дальше.
briar-blocked-pass-on = Чтобы передать приложение без интернета: откройте «Поделиться этим приложением офлайн» (Share this app offline). Телефон создаст точку доступа Wi-Fi, через которую люди поблизости смогут скачать Briar. Или сохраните приложение как файл APK и отправьте его другим способом.
