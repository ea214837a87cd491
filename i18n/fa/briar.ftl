### Briar: آنچه راهنما دربارهٔ آن می‌گوید.

## در یک نگاه

briar-tagline = از راه Tor، یا از نزدیک بدون اینترنت
briar-aliases = برایر، بریار، پیام‌رسان برایر، Briar Messenger
briar-summary = Briar پیام‌رسانی رمزنگاری‌شده است که از راه شبکهٔ Tor به برنامهٔ دیگران وصل می‌شود و به همین دلیل در برابر سانسور به کار می‌آید. کسانی که نزدیک هم هستند می‌توانند از راه Wi-Fi یا Bluetooth هم به هم وصل شوند، که می‌تواند در جاهایی که دسترسی به اینترنت دشوار است کمک کند.

## پیوندها

briar-link-contribute = بخش مربوط به کمک مالی را در صفحهٔ کد منبع باز می‌کند. در نسخه‌ای از صفحه که این راهنما بر پایهٔ آن ساخته شده، این پیوند به صفحهٔ اصلی می‌رفت که راه‌های کمک مالی در پایین آن است.

## دانلودها

briar-download-flathub = Briar قصد دارد خودش یک Flatpak منتشر کند، و تا آن زمان همهٔ راه‌های نصب Briar Desktop را نیمه‌رسمی می‌نامد.

## اطلاعات

briar-fact-about = Briar پیام‌رسانی است که آنچه را می‌نویسید رمزنگاری می‌کند. برنامهٔ شما از راه شبکهٔ Tor به برنامهٔ کسانی وصل می‌شود که با آن‌ها گفتگو می‌کنید.
briar-fact-specification = پروژه مشخصات فنی خود، یعنی شرح دقیق چگونگی کار Briar، را به‌طور کامل منتشر کرده است.
briar-fact-forward-secrecy = محرمانگی پیشرو دارد: کلیدها چنان زود به زود عوض می‌شوند که کلیدی که امروز دزدیده شود پیام‌های گذشته را باز نمی‌کند. این از دو پروتکل می‌آید که از آنِ خود Briar هستند: Bramble Handshake و Bramble Transport.
briar-fact-censorship = چون اتصال‌ها از راه Tor برقرار می‌شوند، Privacy Guides آن را برای دور زدن سانسور مؤثر می‌داند.
briar-fact-audited = این برنامه ارزیابی امنیتی مستقلی را گذرانده است؛ گزارشی که Privacy Guides به آن پیوند داده مربوط به ۲۰۱۷ است. برای مسیریابی ناشناس، Briar به Tor تکیه می‌کند، که آن هم ارزیابی شده است.
briar-fact-nearby = دستگاه‌هایی که نزدیک هم هستند می‌توانند از راه Wi-Fi یا Bluetooth به هم وصل شوند. چنین شبکهٔ محلی، که «مش» (mesh) نامیده می‌شود، می‌تواند در جایی که اینترنت در دسترس نیست کمک کند.
briar-fact-adding-contacts = دو نفر فقط وقتی مخاطب هم می‌شوند که هر کدام دیگری را افزوده باشد. برای این کار پیوندهای briar:// Briar را به هم می‌دهند یا، اگر در یک جا باشند، کد QR یکدیگر را اسکن می‌کنند.
briar-fact-systems = Privacy Guides برنامه‌هایی برای Linux و Windows و Android در فهرست دارد. برای macOS یا iOS برنامه‌ای در فهرست نیست؛ این به معنای آن نیست که چنین برنامه‌ای وجود ندارد.
briar-fact-reproducible = ساخت آن بازتولیدپذیر است: پروژه ابزارهایی می‌دهد تا بتوان بررسی کرد که APK منتشرشده چیزی جز کد منبع عمومی آن در خود ندارد.
briar-fact-groups = گروه‌های خصوصی دارد. به گفتهٔ پروژه، همهٔ ارتباط میان دستگاه‌ها رمزنگاری سرتاسری دارد.
briar-fact-desktop-beta = Briar Desktop به شکل نسخهٔ بتا منتشر می‌شود. README آن همهٔ راه‌های نصبش را، از جمله دانلودهای وب‌سایت خود Briar، فقط نیمه‌رسمی می‌نامد.
briar-fact-no-servers = Briar سروری ندارد که بتوان آن را مسدود کرد. در جایی که Tor مسدود است، می‌تواند از پل‌ها استفاده کند؛ بدون اینترنت می‌تواند از Bluetooth یا Wi-Fi استفاده کند.

## معیارها

briar-criterion-open-source-clients = کد منتشر شده است
briar-criterion-no-identifier-to-contacts = مخاطبان با پیوند یا کد QR افزوده می‌شوند
briar-criterion-private-messages-encrypted = به‌عنوان پیام‌رسانی رمزنگاری‌شده توصیف شده است
briar-criterion-audited = برنامه، ۲۰۱۷
briar-criterion-forward-secrecy = از راه پروتکل‌های Bramble
briar-criterion-decentralized = از برنامه به برنامه: Tor یا Wi-Fi یا Bluetooth
briar-criterion-all-five-systems = برای macOS یا iOS در فهرست نیست
briar-criterion-all-messages-encryptable-now = همهٔ ارتباط میان دستگاه‌ها
briar-criterion-all-encrypted-by-default-now = همهٔ ارتباط میان دستگاه‌ها
briar-criterion-no-phone-number-now = برای حساب نام مستعار و رمز عبور لازم است، و حساب روی دستگاه نگه داشته می‌شود
briar-criterion-open-source-servers-now = به سرور مرکزی تکیه ندارد
briar-criterion-future-secrecy-now = نه README آن و نه صفحهٔ «How it works» آن چیزی در این باره نمی‌گوید

## ارزیابی امنیتی

briar-audit-client-2017 = ارزیابی امنیتی مستقلی از برنامه. نتیجهٔ آن را Privacy Guides نمی‌گوید.

## مشخصات فنی

briar-spec-briar-spec = مشخصات فنی Briar
briar-spec-bramble-handshake = Bramble Handshake Protocol
briar-spec-bramble-transport = Bramble Transport Protocol

## کلیدها

briar-key-app = Briar از وب‌سایت خودش (APK)، از مخزن F-Droid خودش و از Google Play
briar-check-source = ساخت بازتولیدپذیر: Briar ابزارهای لازم را فراهم می‌کند تا APK را خودتان بسازید و با APK منتشرشده مقایسه کنید.
briar-blocked-bridges = اگر Tor هم مسدود است: در تنظیمات، «اتصالات» (Connections) را باز کنید و برای «روش اتصال برای شبکه Tor» (به انگلیسی Connection method for Tor network) گزینهٔ «استفاده از شبکه تور با پل» (Use Tor network with bridges) را انتخاب کنید. «خودکار مبتنی بر موقعیت» (Automatic based on location) انتخاب را به Briar وامی‌گذارد.
briar-blocked-nearby = بدون اینترنت: در «اتصالات» (Connections) بگذارید Briar از راه Bluetooth یا روی همان شبکهٔ Wi-Fi به مخاطبان وصل شود.
briar-blocked-drive = اگر با هیچ‌کدام از این راه‌ها نمی‌توان به مخاطبی رسید: «اتصال از طریق حافظه قابل جابجایی» (Connect via Removable Drive) پیام‌های شما را، رمزنگاری‌شده، روی حافظهٔ USB یا کارت SD می‌نویسد تا آن را به دست او برسانید.
briar-blocked-pass-on = برای دادن برنامه به دیگران بدون اینترنت: «این برنامه را به صورت آفلاین به اشتراک بگذارید» (Share this app offline) را باز کنید. گوشی یک نقطهٔ اتصال Wi-Fi باز می‌کند که افراد نزدیک می‌توانند Briar را از آن دانلود کنند. یا برنامه را به‌صورت فایل APK ذخیره کنید و از راه دیگری بفرستید.
