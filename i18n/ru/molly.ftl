### Molly: что говорит о нём справочник.

## Коротко о главном

molly-tagline = Другое приложение для Signal, на Android
molly-aliases = Молли, Molly Messenger
molly-case = Privacy Guides предлагает рассмотреть этот вариант на Android, если вам нужна защита от целевых атак
molly-summary = Molly — альтернативное приложение для сети Signal, только для Android. Оно добавляет функции для безопасности и удобства; при этом доверять приходится двум командам вместо одной.

## Ссылки

molly-link-privacy = Privacy Guides не указывает собственной политики конфиденциальности Molly; это политика Signal.

## Факты

molly-fact-network = Molly — альтернатива собственному приложению Signal: оно работает в той же сети, но имеет больше функций для безопасности и удобства.
molly-fact-database = Локальную базу данных приложения можно зашифровать парольной фразой на то время, пока она не используется. Данные, оставшиеся в оперативной памяти (RAM), можно надёжно стереть, когда они больше не нужны.
molly-fact-tor = Соединение можно направить через Tor.
molly-fact-reproducible = В той версии страницы, на которой основан справочник, воспроизводимые сборки поддерживают и Molly, и Molly-FOSS: можно убедиться, что APK соответствует опубликованному исходному коду.
molly-fact-everyday = Резервные копии могут создаваться по расписанию, а приложение — само блокироваться.
molly-fact-linked-device = Телефон на Android может быть привязанным устройством учётной записи Signal, а не её основным устройством.
molly-fact-more = Другие функции Privacy Guides перечисляет в отдельной статье.
molly-fact-two-teams = Пользуясь Molly, вы полагаетесь на то, что безопасные обновления вовремя выпустят две команды: Signal и Molly.
molly-fact-updates = Новые функции и исправления Signal приходят с обновлением раз в две недели. Исключение — проблемы безопасности: их устраняют как можно скорее.
molly-fact-delay = Molly может немного отставать от Signal, что может сказаться, например, на переходе с Signal на Molly.
molly-fact-same-security = В той версии страницы, на которой основан справочник, перечислены три версии, все с одинаковыми улучшениями безопасности.
molly-fact-unifiedpush = UnifiedPush — система уведомлений с открытым исходным кодом, альтернатива push-уведомлениям Google.
molly-fact-mollysocket = Для UnifiedPush нужна отдельная программа Mollysocket. Её можно запустить самостоятельно на другом компьютере или на сервере (VPS) либо воспользоваться уже запущенной, общедоступной.
molly-fact-tutorial = Есть пошаговое руководство по этой настройке, на немецком языке.
molly-fact-unifiedpush-limit = UnifiedPush нельзя использовать, когда Molly — привязанное устройство.
molly-fact-proxy = Если в Molly включён SOCKS-прокси или Tor, весь трафик Molly идёт этим путём. В мае 2025 года авторам Privacy Guides не было известно об утечках ни IP-адресов, ни DNS-запросов.

## Критерии

molly-criterion-open-source-clients = в стандартной версии был проприетарный код, например службы Google, которые использует и Signal
molly-criterion-open-source-clients-now = по словам проекта, версия одна, без проприетарного кода
molly-criterion-no-identifier-to-contacts = как в Signal, сетью которого пользуется Molly
molly-criterion-private-messages-encrypted = использует сеть Signal
molly-criterion-all-messages-encryptable = использует сеть Signal
molly-criterion-forward-secrecy = использует сеть Signal
molly-criterion-future-secrecy = использует сеть Signal
molly-criterion-all-encrypted-by-default = использует сеть Signal
molly-criterion-decentralized = справочник относит сеть Signal к централизованным сервисам
molly-criterion-all-five-systems = приложение для Android
molly-criterion-no-phone-number = нужна учётная запись Signal, а для неё обязателен номер телефона
molly-criterion-open-source-servers-now = подключается к серверам Signal, код которых опубликован на GitHub
molly-criterion-audited-now = в README проекта аудит не упомянут

## Угрозы

molly-threat-targeted-attacks = Privacy Guides предлагает подумать о Molly на Android, если целью атаки можете быть именно вы.

## Версии

molly-variant-molly = В той версии страницы, на которой основан справочник, это была стандартная версия, с проприетарным кодом, например службами Google. Она поддерживает воспроизводимые сборки.
molly-variant-molly-foss = В ней не было проприетарного кода, например служб Google, а вместе с ним и некоторых функций, например push-уведомлений через службы Google Play, которые экономят заряд батареи. Она поддерживала воспроизводимые сборки.
molly-variant-molly-up = Она была основана на Molly-FOSS и добавляла push-уведомления через UnifiedPush.

## Что изменилось

molly-change-molly-up = Privacy Guides больше не указывает Molly-UP как отдельную версию: обе версии, указанные на тот момент, Molly и Molly-FOSS, могли использовать UnifiedPush.
molly-change-one-version = Теперь существует только одна версия Molly; на её сайте сказано, что её исходный код полностью открыт, без проприетарного кода. Molly-FOSS больше не отдельная версия.

## Ключи

molly-key-app = Molly из собственного репозитория F-Droid, из Accrescent и с GitHub
molly-key-repository = Собственный репозиторий F-Droid проекта Molly
molly-check-source = Воспроизводимые сборки: Molly описывает, как самостоятельно собрать APK и сравнить его с тем, что на GitHub.
molly-blocked-tor = Установите Orbot, который подключается к Tor. В настройках Molly откройте «Сеть» (Network) и для «Прокси» (Proxy) выберите «Tor через Orbot» (Tor via Orbot). Для другого прокси выберите «SOCKS5».
