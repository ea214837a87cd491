### Что общего у мессенджеров: критерии, угрозы, виды сетей и предупреждение о второй группе.

## Критерии: минимальные требования

criterion-open-source-clients = Открытый код приложений
criterion-open-source-clients-about = Код приложений может прочитать любой, так что проверить, что они делают, могут не только их создатели.
criterion-no-identifier-to-contacts = Номер и почта не сообщаются контактам
criterion-no-identifier-to-contacts-about = Тем, кому вы пишете, не обязательно знать ваш номер телефона, адрес электронной почты или что-либо ещё, по чему можно установить, кто вы.
criterion-private-messages-encrypted = Личные сообщения зашифрованы по умолчанию
criterion-private-messages-encrypted-about = Личные сообщения защищены сквозным шифрованием, и включать его не нужно: прочитать их могут только участники разговора.
criterion-all-messages-encryptable = Шифрование возможно для всех сообщений
criterion-all-messages-encryptable-about = Сквозное шифрование можно использовать для любого сообщения, в каком бы разговоре оно ни было отправлено.
criterion-audited = Независимый аудит
criterion-audited-about = Специалисты, не входящие в проект, искали в нём слабые места и сообщили, что нашли.

## Критерии: лучший случай

criterion-forward-secrecy = Прямая секретность
criterion-forward-secrecy-about = Ключи меняются так часто, что тот, кто украдёт сегодняшний ключ, не сможет прочитать с его помощью прошлые сообщения. 16 мая 2025 года сайт Privacy Guides сделал прямую секретность минимальным требованием.
criterion-future-secrecy = Будущая секретность
criterion-future-secrecy-about = Её называют также защитой после компрометации: тот, кто украл ключ, теряет полученный доступ при первом же обмене ключами, который ему не удалось перехватить, и не может прочитать последующие сообщения.
criterion-open-source-servers = Открытый код серверов
criterion-open-source-servers-about = Код, который работает на серверах, тоже опубликован.
criterion-decentralized = Децентрализация
criterion-decentralized-about = Ни одна организация не управляет всей сетью в одиночку: вместе работает множество серверов (федеративная сеть) или приложения соединяются друг с другом напрямую (одноранговая сеть).
criterion-all-encrypted-by-default = Всё зашифровано по умолчанию
criterion-all-encrypted-by-default-about = Каждое сообщение, в том числе в группах, защищено сквозным шифрованием, и включать его не нужно.
criterion-all-five-systems = Все пять систем
criterion-all-five-systems-about = Есть приложения для Linux, Windows, macOS, Android и iOS.

## Критерии: регистрация

criterion-no-phone-number = Регистрация без номера телефона
criterion-no-phone-number-about = Зарегистрироваться можно, не сообщая номер телефона: номер указывает лично на вас.

## Угрозы

threat-anonymity = Установление личности
threat-anonymity-about = Кто-то хочет узнать, кто стоит за какой-либо деятельностью. Защита не даёт связать то, кто вы, с тем, что вы делаете.
threat-targeted-attacks = Целевые атаки
threat-targeted-attacks-about = Кто-то выбрал целью именно вас и пытается добраться до вашего устройства или ваших данных.
threat-supply-chain-attacks = Атаки на цепочку поставок
threat-supply-chain-attacks-about = В хорошую программу или одну из её частей незаметно вносят уязвимость ещё до того, как программа попадёт к вам; обычно это разновидность целевой атаки.
threat-passive-attacks = Пассивные атаки
threat-passive-attacks-about = Вредоносные программы, утечки данных и другие атаки, направленные сразу на многих людей.
threat-service-providers = Поставщики услуг
threat-service-providers-about = Тот, кто управляет сервисом, мог бы читать то, что через него проходит. Благодаря защите прочитать это он не может.
threat-mass-surveillance = Массовая слежка
threat-mass-surveillance-about = Государственные ведомства, организации, сайты и онлайн-сервисы вместе отслеживают, что делают люди.
threat-surveillance-capitalism = Капитализм слежки
threat-surveillance-capitalism-about = Крупные рекламные сети и бесчисленные другие компании собирают данные о людях.
threat-public-exposure = Публичные данные о вас
threat-public-exposure-about = Сведения о вас может найти любой, кто станет искать. Защита ограничивает то, что можно найти.
threat-censorship = Цензура
threat-censorship-about = Доступ к информации блокируют, или людей подвергают цензуре, когда они высказываются в сети.

## Виды сетей

network-centralized = Централизованный сервис
network-centralized-about = Всеми серверами управляет одна организация.
network-centralized-new-features = Новые возможности появляются быстро.
network-centralized-finding-contacts = Знакомых легко найти.
network-centralized-restrictions = Организация может ограничить сервис.
network-centralized-change-of-hands = Сервис может перейти в другие руки или изменить свои правила.
network-federated = Федеративная сеть
network-federated-about = Независимые серверы общаются друг с другом, как в электронной почте.
network-federated-choice-of-trust = Вы сами выбираете, кому доверять.
network-federated-metadata = Тот, кто управляет сервером, может видеть часть метаданных.
network-federated-slow-features = Новые возможности появляются медленнее.
network-peer-to-peer = Одноранговая сеть
network-peer-to-peer-about = Приложения соединяются друг с другом напрямую.
network-peer-to-peer-no-server = Между вами нет чужого сервера.
network-peer-to-peer-little-exposure = Третьим лицам раскрывается очень мало.
network-peer-to-peer-both-online = Обе стороны должны быть в сети.
network-peer-to-peer-battery = Батарея разряжается быстрее.
network-peer-to-peer-ip-address = Ваш IP-адрес и IP-адреса тех, с кем вы общаетесь, можно увидеть, если их не скрывает Tor или VPN.
network-anonymous-routing = Анонимная маршрутизация
network-anonymous-routing-about = Сообщения идут к цели не прямо, а обходными путями.
network-anonymous-routing-hidden-parties = Скрыто хотя бы одно из следующего: кто отправил сообщение, кто его получил или что эти двое вообще общались.
network-anonymous-routing-slow = Она работает медленно.
network-anonymous-routing-mostly-text = По большей части она позволяет передавать только текст.
network-anonymous-routing-less-reliable = Она может быть менее надёжной в работе.
network-decentralized-relays = Ретрансляторы без центра
network-decentralized-relays-about = Сообщения проходят через ретрансляторы децентрализованной сети.

## Предупреждение о второй группе

warning-no-forward-secrecy = Прямой секретности здесь нет.
warning-other-needs = Он отвечает некоторым потребностям, которым рекомендуемые мессенджеры могут не отвечать.
warning-not-for-sensitive = Privacy Guides не рекомендует его для длительного или конфиденциального общения.
warning-key-compromise = Если украдут ключ хотя бы одного участника разговора, пострадает конфиденциальность всех прошлых сообщений этого разговора.

## Что изменилось на странице источника

change-minimum-requirements = Прямая секретность стала минимальным требованием; кроме того, теперь требуется опубликованный аудит, проведённый независимой третьей стороной с хорошей репутацией. Все требования сформулированы заново: минимальные мессенджер обязан выполнять, остальные ему следует выполнять. Раздел дополнительных вариантов, то есть вторая группа этого справочника, убран.

## Потребности

need-no-phone-number = Без номера телефона
need-forward-secrecy = Прямая секретность
need-without-internet = Рядом, без интернета
need-without-internet-about = Сообщения доходят до людей поблизости, когда нет подключения к интернету.
need-without-google-play = Android без Google Play
need-without-google-play-about = Для Android есть загрузка вне Google Play, официальная или указанная проектом. Это говорит о том, откуда взять приложение, а не о том, работает ли оно на телефоне без служб Google.
need-decentralized = Децентрализация
need-number-hidden = Номер скрыт от контактов
need-future-secrecy = Будущая секретность
need-over-tor = Работает через Tor
need-over-tor-about = Соединение может идти через сеть Tor.
need-where-blocked = Может работать там, где мессенджеры заблокированы
need-where-blocked-about = Там, где заблокированы мессенджеры или интернет, есть способ и дальше пользоваться этим мессенджером. Сработает ли этот способ, зависит от блокировки.
need-audited = Независимый аудит
need-reproducible-builds = Воспроизводимые сборки
need-reproducible-builds-about = Можно убедиться, что устанавливаемое приложение собрано из опубликованного кода.
need-encrypted-groups = Зашифрованные группы
need-encrypted-groups-about = Есть групповые чаты со сквозным шифрованием.
need-calls = Звонки
need-calls-about = Можно разговаривать голосом или по видео.
answer-of-the-list = Privacy Guides говорит обо всём своём списке, что он защищает от этого
answer-once-of-the-list = Privacy Guides говорил так о своём списке, но этого мессенджера в нём больше нет
answer-outside-google-play = для Android есть загрузка вне Google Play, официальная или названная проектом
warning-short = Нет прямой секретности

## Что помогает там, где магазин заблокирован

store-step-f-droid-mirrors = Если репозиторий F-Droid заблокирован: откройте его в списке репозиториев в приложении F-Droid. Если у него есть дополнительные адреса для скачивания, они перечислены в разделе «Официальные зеркала» (Official mirrors). В настройках F-Droid есть также «Подключиться через SOCKS-прокси» (Connect via SOCKS proxy).
store-step-f-droid-nearby = Чтобы получить приложение без интернета от человека поблизости: откройте на обоих устройствах «Обмен» (Nearby) в F-Droid и найдите друг друга; затем выберите приложение. F-Droid нужен для этого на обоих устройствах.
