### Molly: آنچه راهنما دربارهٔ آن می‌گوید.

## در یک نگاه

molly-tagline = برنامهٔ دیگری برای Signal، در Android
molly-aliases = مولی، مالی، پیام‌رسان مولی، Molly Messenger
molly-case = Privacy Guides پیشنهاد می‌کند که در Android، اگر به محافظت در برابر حملات هدفمند نیاز دارید، آن را در نظر بگیرید
molly-summary = Molly برنامه‌ای جایگزین برای شبکهٔ Signal است، فقط برای Android. امکاناتی برای امنیت و آسانی کار می‌افزاید، و به معنای اعتماد به دو تیم به‌جای یک تیم است.

## پیوندها

molly-link-privacy = Privacy Guides سیاستی از خود Molly در فهرست ندارد؛ این سیاست Signal است.

## اطلاعات

molly-fact-network = Molly جایگزینی برای برنامهٔ خود Signal است: به همان شبکه وصل می‌شود، با امکانات بیشتر برای امنیت و آسانی کار.
molly-fact-database = پایگاه دادهٔ محلی برنامه را می‌توان، در زمانی که به کار نمی‌رود، با عبارت عبور (passphrase) رمزنگاری‌شده نگه داشت. داده‌های به‌جامانده در حافظه (RAM) را می‌توان، وقتی دیگر لازم نیستند، به‌طور امن پاک کرد.
molly-fact-tor = اتصال را می‌توان از راه Tor برقرار کرد.
molly-fact-reproducible = در نسخه‌ای از صفحه که این راهنما بر پایهٔ آن ساخته شده، Molly و Molly-FOSS هر دو از ساخت بازتولیدپذیر پشتیبانی می‌کنند: می‌توان اطمینان یافت که APK با کد منبع منتشرشده مطابقت دارد.
molly-fact-everyday = پشتیبان‌گیری می‌تواند طبق برنامهٔ زمانی انجام شود، و برنامه می‌تواند خودش را قفل کند.
molly-fact-linked-device = گوشی Android می‌تواند به‌جای دستگاه اصلیِ یک حساب Signal، دستگاه پیوند داده‌شدهٔ آن باشد.
molly-fact-more = Privacy Guides امکانات دیگری را در مقالهٔ جداگانه‌ای آورده است.
molly-fact-two-teams = با Molly به دو تیم اعتماد می‌کنید که به‌روزرسانی‌های امن را به‌موقع برسانند: تیم Signal و تیم Molly.
molly-fact-updates = امکانات تازه و اصلاح‌های Signal هر دو هفته یک بار با یک به‌روزرسانی می‌رسند. مشکلات امنیتی استثنا هستند: در نخستین فرصت ممکن رفع می‌شوند.
molly-fact-delay = Molly ممکن است اندکی از Signal عقب باشد، که می‌تواند بر کارهایی مانند جابه‌جا شدن از Signal به Molly اثر بگذارد.
molly-fact-same-security = نسخه‌ای از صفحه که این راهنما بر پایهٔ آن ساخته شده، سه نسخه را نام می‌برد که بهبودهای امنیتی همهٔ آن‌ها یکسان است.
molly-fact-unifiedpush = UnifiedPush جایگزینی متن‌باز است برای اعلان‌های فوری (push) شرکت Google.
molly-fact-mollysocket = برای استفاده از UnifiedPush برنامهٔ جداگانه‌ای به نام Mollysocket لازم است. می‌توانید آن را خودتان روی رایانه‌ای دیگر یا روی سرور (VPS) اجرا کنید، یا از یک Mollysocket عمومی استفاده کنید.
molly-fact-tutorial = برای این کار آموزشی گام‌به‌گام به زبان آلمانی وجود دارد.
molly-fact-unifiedpush-limit = تا وقتی Molly دستگاه پیوند داده‌شده است، نمی‌توان از UnifiedPush استفاده کرد.
molly-fact-proxy = وقتی پروکسی SOCKS یا Tor در Molly روشن باشد، همهٔ ترافیک آن از همان راه می‌رود. در مه ۲۰۲۵، Privacy Guides از هیچ نشتیِ نشانی‌های IP یا درخواست‌های DNS خبر نداشت.

## معیارها

molly-criterion-open-source-clients = نسخهٔ استاندارد دارای کد انحصاری بود، مانند سرویس‌های Google که Signal هم به کار می‌برد
molly-criterion-open-source-clients-now = پروژه می‌گوید که یک نسخه وجود دارد، بدون کد انحصاری
molly-criterion-no-identifier-to-contacts = همان‌گونه که در Signal است، چون از همان شبکه استفاده می‌کند
molly-criterion-private-messages-encrypted = از شبکهٔ Signal استفاده می‌کند
molly-criterion-all-messages-encryptable = از شبکهٔ Signal استفاده می‌کند
molly-criterion-forward-secrecy = از شبکهٔ Signal استفاده می‌کند
molly-criterion-future-secrecy = از شبکهٔ Signal استفاده می‌کند
molly-criterion-all-encrypted-by-default = از شبکهٔ Signal استفاده می‌کند
molly-criterion-decentralized = این راهنما شبکهٔ Signal را از سرویس‌های متمرکز می‌شمارد
molly-criterion-all-five-systems = برنامه‌ای برای Android
molly-criterion-no-phone-number = به حساب Signal نیاز دارد، که شماره تلفن لازم دارد
molly-criterion-open-source-servers-now = به سرورهای Signal وصل می‌شود، که کدشان در GitHub است
molly-criterion-audited-now = در README آن نامی از ارزیابی امنیتی نیست

## تهدیدها

molly-threat-targeted-attacks = Privacy Guides پیشنهاد می‌کند که در Android، اگر ممکن است کسی به‌طور مشخص در پی شما باشد، آن را در نظر بگیرید.

## نسخه‌ها

molly-variant-molly = در نسخه‌ای از صفحه که این راهنما بر پایهٔ آن ساخته شده، این نسخهٔ استاندارد بود، با کد انحصاری مانند سرویس‌های Google. از ساخت بازتولیدپذیر پشتیبانی می‌کند.
molly-variant-molly-foss = کد انحصاری مانند سرویس‌های Google را کنار می‌گذاشت، و با آن برخی امکانات را هم، برای نمونه اعلان‌های فوری (push) از راه Google Play Services که در مصرف باتری صرفه‌جویی می‌کنند. از ساخت بازتولیدپذیر پشتیبانی می‌کرد.
molly-variant-molly-up = بر پایهٔ Molly-FOSS بود و اعلان‌های فوری (push) از راه UnifiedPush را به آن می‌افزود.

## آنچه تغییر کرد

molly-change-molly-up = Privacy Guides دیگر Molly-UP را به‌عنوان نسخه‌ای جداگانه نمی‌آورد: Molly و Molly-FOSS، دو نسخه‌ای که آن زمان در فهرست بودند، هر دو می‌توانستند از UnifiedPush استفاده کنند.
molly-change-one-version = اکنون فقط یک نسخه از Molly وجود دارد، و وب‌سایت آن می‌گوید که کاملاً متن‌باز و بدون کد انحصاری است. Molly-FOSS دیگر نسخه‌ای جداگانه نیست.

## کلیدها

molly-key-app = Molly از مخزن F-Droid خودش، از Accrescent و از GitHub
molly-key-repository = مخزن F-Droid خود Molly
molly-check-source = ساخت بازتولیدپذیر: Molly شرح می‌دهد که چگونه APK را خودتان بسازید و با APK موجود در GitHub مقایسه کنید.
molly-blocked-tor = برنامهٔ Orbot را که به Tor وصل می‌شود نصب کنید. در تنظیمات Molly، «Network» را باز کنید و برای «Proxy» گزینهٔ «Tor via Orbot» را انتخاب کنید. برای پروکسی دیگر، «SOCKS5» را انتخاب کنید.
