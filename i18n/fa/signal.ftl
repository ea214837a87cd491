### Signal: آنچه راهنما دربارهٔ آن می‌گوید.

## در یک نگاه

signal-tagline = پیام و تماس رمزنگاری‌شده
signal-aliases = سیگنال، پیام‌رسان سیگنال، Signal Messenger
signal-summary = Signal برنامه‌ای برای پیام فوری و تماس است که با Signal Protocol امن شده است. برای ثبت‌نام به شماره تلفن نیاز دارید؛ نام کاربری، همراه با تنظیم درست، می‌تواند آن را از مخاطبان شما پنهان کند.

## اطلاعات

signal-fact-maker = Signal یک برنامهٔ موبایل است و برنامه‌های رایانه‌ای هم در کنار آن هست. شرکت Signal Messenger LLC آن را می‌سازد.
signal-fact-protocol = آنچه می‌نویسید و می‌گویید با Signal Protocol امن می‌شود، که Privacy Guides آن را شیوه‌ای فوق‌العاده امن برای رمزنگاری می‌داند.
signal-fact-secrecy = این پروتکل محرمانگی پیشرو دارد: کلیدها چنان زود به زود عوض می‌شوند که کلیدی که امروز دزدیده شود پیام‌های گذشته را باز نمی‌کند. محرمانگی آینده (امنیت پس از رخنه) هم دارد: کسی که کلیدی را دزدیده، پس از نخستین تبادل کلیدی که نتواند رهگیری کند، دیگر نمی‌تواند به خواندن ادامه دهد.
signal-fact-contacts-and-profiles = فهرست مخاطبان شما با PIN شما در Signal رمزنگاری می‌شود، پس سرور نمی‌تواند آن را بخواند. پروفایل شما هم رمزنگاری می‌شود و فقط با کسانی به اشتراک گذاشته می‌شود که با آن‌ها گفتگو می‌کنید.
signal-fact-private-groups = گروه‌ها از دید سرور هم خصوصی نگه داشته می‌شوند: سرور سابقه‌ای ندارد از این‌که چه کسانی عضو گروه‌اند و عنوان، تصویر یا ویژگی‌های دیگر گروه چیست.
signal-fact-sealed-sender = وقتی Sealed Sender روشن باشد، از پیام فرادادهٔ کمی به جا می‌ماند (داده‌هایی دربارهٔ پیام، نه محتوای آن). نشانی فرستنده همراه با پیام رمزنگاری می‌شود و سرور فقط نشانی گیرنده را می‌بیند.
signal-fact-reproducible = ساخت برنامهٔ آن برای Android بازتولیدپذیر است: می‌توان اطمینان یافت که برنامهٔ Google Play، یا APK خود Signal، از روی کد منتشرشده ساخته شده است.
signal-fact-messages-and-calls = پیام‌های فوری و تماس‌ها هر دو با همان پروتکل محافظت می‌شوند.
signal-fact-username = برای پنهان کردن شماره تلفن از مخاطبان، Privacy Guides توصیه می‌کند که نام کاربری بسازید و «چه‌کسی می‌تواند شماره من را ببیند» (Who Can See My Number) را روی «هیچ‌کس» (Nobody) بگذارید. رقم‌هایی که به نام کاربری افزوده می‌شوند، حدس زدن آن را دشوار می‌کنند.
signal-fact-phone-number = بدون شماره تلفن نمی‌توانید ثبت‌نام کنید.
signal-fact-sealed-sender-limits = به‌طور پیش‌فرض، Sealed Sender فقط میان مخاطبان روشن است. می‌توان آن را برای همه روشن کرد، اما خطر پیام‌های ناخواسته (اسپم) بیشتر می‌شود.
signal-fact-hardening = Privacy Guides راهنمایی دارد برای پیکربندی Signal و دشوارتر کردن حمله به آن.
signal-fact-saved-number = حتی اگر شماره تلفن شما پنهان باشد، کسانی که آن را در مخاطبان گوشی خود ذخیره کرده‌اند باز هم آن را می‌بینند: از پیش آن را می‌دانند.
signal-fact-censored = در جایی که Signal سانسور می‌شود، برنامه می‌تواند برای دور زدن سانسور تلاش کند، و می‌تواند از راه پروکسی وصل شود.
signal-fact-proxy-limit = هر کس Signal را مسدود می‌کند، ممکن است پی ببرد که از راه پروکسی از آن استفاده می‌کنید، چون بعضی از اتصال‌های برنامه از پروکسی نمی‌گذرند. به همین دلیل، Privacy Guides در سال ۲۰۲۲ به جای آن، استفاده از Molly همراه با Orbot را توصیه کرد. هر کس پروکسی را اداره می‌کند، نمی‌تواند آنچه را از آن می‌گذرد بخواند.

## دانلودها

signal-download-linux = در Linux، برنامهٔ Signal به شکل بستهٔ Debian (.deb) عرضه می‌شود، که برای سیستم‌هایی مانند Debian و Ubuntu است، و به glibc 2.34 یا جدیدتر نیاز دارد.

## معیارها

signal-criterion-open-source-clients = کد در GitHub است؛ Privacy Guides یادآور می‌شود که Signal از سرویس‌های Google استفاده می‌کند
signal-criterion-no-identifier-to-contacts = با نام کاربری، و اگر «چه‌کسی می‌تواند شماره من را ببیند» روی «هیچ‌کس» باشد
signal-criterion-private-messages-encrypted = با Signal Protocol امن شده است
signal-criterion-all-messages-encryptable = هم پیام‌ها و هم تماس‌ها
signal-criterion-audited = پروتکل، ۲۰۱۶
signal-criterion-forward-secrecy = در Signal Protocol
signal-criterion-future-secrecy = در Signal Protocol
signal-criterion-open-source-servers-now = کد سرور در GitHub است، با مجوز AGPLv3
signal-criterion-decentralized = این راهنما آن را از سرویس‌های متمرکز می‌شمارد
signal-criterion-all-encrypted-by-default = هم پیام‌ها و هم تماس‌ها
signal-criterion-all-five-systems = به شکل APK برای Android هم هست
signal-criterion-no-phone-number = شماره تلفن لازم است

## ارزیابی امنیتی

signal-audit-protocol-2016 = ارزیابی امنیتی مستقلی از Signal Protocol. نتیجهٔ آن را Privacy Guides نمی‌گوید.

## راه‌اندازی

signal-setup = شماره تلفن خود را از کسانی که آن را ذخیره نکرده‌اند پنهان کنید
signal-step-profile = به تنظیمات Signal بروید و روی پروفایل حساب خود، در بالاترین قسمت، بزنید.
signal-step-username = روی «نام کاربری» (Username) بزنید. در صفحهٔ «نام کاربری Signal خود را تنظیم کنید» (Set up your Signal username)، «ادامه» (Continue) را انتخاب کنید.
signal-step-enter = نام کاربری را وارد کنید. همیشه رقم‌هایی به آن افزوده می‌شود تا یکتا باشد و حدس زدن آن دشوار شود. برای نمونه، نام شاید این‌گونه تغییر کند: John → @john.35. این رقم‌ها دو تا هستند، مگر آن‌که تعداد بیشتری انتخاب کنید؛ نام کاربری و رقم‌ها روی هم حداکثر ۳۲ نویسه می‌توانند باشند.
signal-step-privacy = به صفحهٔ اصلی تنظیمات برگردید و «حریم خصوصی» (Privacy) را باز کنید.
signal-step-phone-number = «شماره تلفن» (Phone Number) را باز کنید.
signal-step-who-can-see = «چه‌کسی می‌تواند شماره من را ببیند» (Who Can See My Number) را روی «هیچ‌کس» (Nobody) بگذارید.
signal-step-who-can-find = «چه‌کسی می‌تواند من را با شماره تلفنم پیدا کند» (Who Can Find Me By Number) را هم روی «هیچ‌کس» (Nobody) بگذارید. آن‌گاه کسانی که از پیش شمارهٔ شما را دارند، نمی‌توانند با آن حساب شما را پیدا کنند.

## مشخصات فنی

signal-spec-protocol-documentation = مشخصات فنی Signal Protocol

## آنچه تغییر کرد

signal-change-github-releases = Privacy Guides اکنون نسخه‌های Signal برای Android را که در GitHub منتشر می‌شوند هم در فهرست آورده است.

## کلیدها

signal-key-android-13 = فایل APK خود Signal و Google Play، در Android 13 یا جدیدتر
signal-key-older-android = فایل APK خود Signal و Google Play، در نسخه‌های قدیمی‌تر Android
signal-check-android = ساخت بازتولیدپذیر: به گفتهٔ Signal، برنامهٔ Google Play و APK وب‌سایت آن را می‌توان با کد منبع مقایسه کرد، از این راه که برنامه را خودتان بسازید.
signal-check-linux = ساخت بازتولیدپذیر، به‌صورت آزمایشی: Signal شرح می‌دهد که چگونه بستهٔ Debian و Ubuntu را خودتان بسازید و مقایسه کنید، و می‌گوید که این کار شاید هنوز نتیجه ندهد.
signal-check-desktop = این راهنما هیچ راهی برای بررسی آن نمی‌شناسد. به گفتهٔ Signal، ساخت بازتولیدپذیر برای Windows و macOS هنوز در دسترس نیست.
signal-blocked-circumvention = در گوشی: در تنظیمات Signal، «حریم خصوصی» (Privacy) و سپس «پیشرفته» (Advanced) را باز کنید و «عبور از فیلترینگ» (Censorship circumvention) را روشن کنید. به گفتهٔ Signal، این کار را فقط در جایی بکنید که Signal سانسور می‌شود؛ آن‌گاه Signal برای دور زدن سانسور تلاش می‌کند.
signal-blocked-proxy = از کسی که به او اعتماد دارید و در جایی است که Signal مسدود نیست، بخواهید یک پروکسی Signal راه بیندازد: برنامهٔ این کار را Signal فراهم می‌کند. پروکسی به شکل نشانی‌ای به دیگران داده می‌شود که با نشانی سایت signal.tube (https://signal.tube/#) شروع می‌شود.
signal-blocked-use-proxy = برای استفاده از پروکسی در Android: در تنظیمات Signal، «داده‌ها و حافظه» (Data and storage) و سپس «استفاده از پروکسی» (Use proxy) را باز کنید و نشانی پروکسی را وارد کنید. به گفتهٔ Signal، این کار را فقط وقتی بکنید که Signal از راه دیگری وصل نشود.
