### Signal: что говорит о нём справочник.

## Коротко о главном

signal-tagline = Зашифрованные сообщения и звонки
signal-aliases = Сигнал, Сигнал мессенджер, Signal Messenger
signal-summary = Signal — приложение для мгновенных сообщений и звонков, защищённых протоколом Signal Protocol. Для регистрации нужен номер телефона; имя пользователя вместе с нужной настройкой может скрыть этот номер от ваших контактов.

## Факты

signal-fact-maker = Signal — мобильное приложение, к которому есть и приложения для компьютера. Его разрабатывает компания Signal Messenger LLC.
signal-fact-protocol = То, что вы пишете и говорите, защищено протоколом Signal Protocol; Privacy Guides называет его чрезвычайно надёжным способом шифрования.
signal-fact-secrecy = У протокола есть прямая секретность: ключи меняются так часто, что ключ, украденный сегодня, не открывает прошлые сообщения. Есть у него и будущая секретность (защита после компрометации): тот, кто украл ключ, не может читать дальше после первого обмена ключами, который ему не удалось перехватить.
signal-fact-contacts-and-profiles = Список ваших контактов зашифрован с помощью вашего PIN-кода Signal, поэтому сервер не может его прочитать. Ваш профиль тоже зашифрован и виден только тем, с кем вы общаетесь.
signal-fact-private-groups = Группы тоже закрыты от сервера: у него нет сведений ни о том, кто состоит в группе, ни о её названии, изображении и других свойствах.
signal-fact-sealed-sender = При включённой функции Sealed Sender («Запечатанный отправитель») сообщение оставляет мало метаданных (данных о сообщении, а не его содержания). Адрес отправителя зашифрован вместе с сообщением; сервер видит только адрес получателя.
signal-fact-reproducible = Сборки для Android воспроизводимы: можно убедиться, что приложение из Google Play (или собственный APK проекта Signal) собрано из опубликованного кода.
signal-fact-messages-and-calls = Мгновенные сообщения и звонки защищены одним и тем же протоколом.
signal-fact-username = Чтобы скрыть номер телефона от контактов, Privacy Guides советует создать имя пользователя и выбрать для настройки «Кто может видеть мой номер» значение «Никто». Благодаря цифрам, которые добавляются к имени, его трудно угадать.
signal-fact-phone-number = Зарегистрироваться без номера телефона нельзя.
signal-fact-sealed-sender-limits = По умолчанию Sealed Sender действует только между контактами. Его можно включить для всех, но тогда выше риск спама.
signal-fact-hardening = У Privacy Guides есть руководство о том, как настроить Signal и усилить его защиту от атак.
signal-fact-saved-number = Даже если ваш номер телефона скрыт, люди, у которых он сохранён в контактах телефона, по-прежнему его видят: они уже его знают.
signal-fact-censored = Там, где Signal подвергается цензуре, приложение может попытаться её обойти, а также может подключаться через прокси.
signal-fact-proxy-limit = Тот, кто блокирует Signal, может узнать, что вы пользуетесь им через прокси, потому что приложение направляет через прокси не все свои соединения. По этой причине в 2022 году сайт Privacy Guides рекомендовал вместо этого Molly с Orbot. Тот, кто управляет прокси, не может прочитать то, что через него проходит.

## Загрузки

signal-download-linux = Для Linux Signal выпускается в виде пакета .deb — такого, как для Debian и Ubuntu; нужна glibc 2.34 или новее.

## Критерии

signal-criterion-open-source-clients = код опубликован на GitHub; Privacy Guides отмечает, что Signal использует службы Google
signal-criterion-no-identifier-to-contacts = если создать имя пользователя и выбрать для настройки «Кто может видеть мой номер» значение «Никто»
signal-criterion-private-messages-encrypted = защищены с помощью Signal Protocol
signal-criterion-all-messages-encryptable = и сообщения, и звонки
signal-criterion-audited = протокол, 2016
signal-criterion-forward-secrecy = в Signal Protocol
signal-criterion-future-secrecy = в Signal Protocol
signal-criterion-open-source-servers-now = код сервера опубликован на GitHub по лицензии AGPLv3
signal-criterion-decentralized = справочник относит его к централизованным сервисам
signal-criterion-all-encrypted-by-default = и сообщения, и звонки
signal-criterion-all-five-systems = для Android есть и APK
signal-criterion-no-phone-number = номер телефона обязателен

## Аудиты

signal-audit-protocol-2016 = Независимый аудит Signal Protocol. Что он выявил, Privacy Guides не сообщает.

## Настройка

signal-setup = Скрыть номер телефона от контактов
signal-step-profile = Откройте настройки Signal и нажмите на профиль своей учётной записи в самом верху.
signal-step-username = Нажмите «Имя пользователя» (Username). На экране «Настройка имени пользователя Signal» (Set up your Signal username) выберите «Продолжить» (Continue).
signal-step-enter = Введите имя пользователя. К нему всегда добавляются цифры, чтобы оно было уникальным и его было трудно угадать: например, «John» может превратиться в @john.35. Цифр две, если вы не добавите ещё; имя вместе с ними может быть длиной до 32 знаков.
signal-step-privacy = Вернитесь на главную страницу настроек и откройте «Конфиденциальность» (Privacy).
signal-step-phone-number = Откройте «Номер телефона» (Phone Number).
signal-step-who-can-see = Для настройки «Кто может видеть мой номер» (Who Can See My Number) выберите «Никто» (Nobody).
signal-step-who-can-find = Для настройки «Кто может найти меня по номеру» (Who Can Find Me By Number) тоже выберите «Никто». Тогда люди, у которых уже есть ваш номер, не смогут обнаружить по нему вашу учётную запись.

## Спецификации

signal-spec-protocol-documentation = Спецификация Signal Protocol

## Что изменилось

signal-change-github-releases = Теперь Privacy Guides указывает и выпуски Signal для Android на GitHub.

## Ключи

signal-key-android-13 = APK самого проекта Signal и приложение из Google Play, на Android 13 или новее
signal-key-older-android = APK самого проекта Signal и приложение из Google Play, на более старых версиях Android
signal-check-android = Воспроизводимые сборки: по словам Signal, приложение из Google Play и APK с его сайта можно сравнить с исходным кодом, если собрать приложение самостоятельно.
signal-check-linux = Воспроизводимые сборки, в порядке эксперимента: Signal описывает, как самостоятельно собрать пакет для Debian и Ubuntu и сравнить его, и сообщает, что пока это может не работать.
signal-check-desktop = Справочник не знает способа это проверить. По словам Signal, воспроизводимые сборки для Windows и macOS пока недоступны.
signal-blocked-circumvention = На телефоне: в настройках Signal откройте «Конфиденциальность» (Privacy), затем «Advanced» и включите «Censorship circumvention». По словам Signal, делать это следует только там, где Signal подвергается цензуре; тогда приложение пытается её обойти.
signal-blocked-proxy = Попросите человека, которому доверяете и который находится там, где Signal не заблокирован, запустить прокси Signal: программу для этого предоставляет Signal. Прокси передают в виде адреса, который начинается с https://signal.tube/#.
signal-blocked-use-proxy = Чтобы использовать прокси на Android: в настройках Signal откройте «Data and storage», затем «Use proxy» и введите адрес прокси. По словам Signal, делать это следует, только если иначе приложение не подключается.
