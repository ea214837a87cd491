### SimpleX Chat: آنچه راهنما دربارهٔ آن می‌گوید.

## در یک نگاه

simplex-tagline = نه شماره تلفن، نه نام کاربری
simplex-aliases = سیمپلکس، سیمپلکس چت، سیمپل ایکس، پیام‌رسان سیمپلکس، SimpleX Messenger
simplex-summary = SimpleX Chat بدون هیچ شناسهٔ یکتایی کار می‌کند: نه به شماره تلفن نیاز دارید و نه به نام کاربری. روی شبکه‌ای غیرمتمرکز کار می‌کند و به همین دلیل جایی که ارتباط‌ها سانسور می‌شود به کار می‌آید.

## اطلاعات

simplex-fact-network = شبکهٔ آن غیرمتمرکز است و به گفتهٔ Privacy Guides همین آن را ابزار مؤثری در برابر سانسور می‌کند.
simplex-fact-no-identifiers = استفاده از آن شما را به هیچ شناسهٔ یکتایی گره نمی‌زند، نه شماره تلفن و نه نام کاربری.
simplex-fact-audited = شرکت Trail of Bits در اکتبر ۲۰۲۲ یک ارزیابی امنیتی انجام داد.
simplex-fact-joining = با اسکن کردن کد QR یا کلیک روی پیوند دعوت می‌توانید در گفتگوهای گروهی شرکت کنید.
simplex-fact-chats = می‌توانید به یک نفر مستقیم پیام دهید یا در گروه‌ها گفتگو کنید، که امکانات پایه را دارند. پیام‌ها را می‌توان ویرایش کرد و با Markdown قالب‌بندی کرد.
simplex-fact-protocol = از اکتبر ۲۰۲۴، Privacy Guides می‌گوید که پیام‌های مستقیم و گفتگوهای گروهی، و نیز تماس‌های دارای رمزنگاری سرتاسری، با SimpleX Messaging Protocol امن می‌شوند، که رمزنگاری double ratchet به کار می‌برد.
simplex-fact-calls = تماس صوتی و تصویری هم ممکن است، با رمزنگاری سرتاسری: فقط کسانی که در تماس هستند می‌توانند آن را بشنوند و ببینند.
simplex-fact-moving = سرور مرکزی وجود ندارد که برای شما نسخهٔ پشتیبان نگه دارد. برای رفتن به دستگاهی دیگر، از داده‌های خود خروجی بگیرید (export) و آن را در آن دستگاه وارد کنید (import).
simplex-fact-metadata = از اکتبر ۲۰۲۴، Privacy Guides می‌گوید که این برنامه از فراداده محافظت می‌کند، چون پیام‌ها از راه صف‌های یک‌طرفه (simplex queues) رسانده می‌شوند.
simplex-fact-verification = از اکتبر ۲۰۲۴، Privacy Guides می‌گوید که با اسکن کردن کد QR یا کلیک روی پیوند دعوت می‌توانید مخاطب را بیرون از شبکهٔ خود برنامه تأیید کنید، و این در برابر ارائه‌دهندگان شبکه که خود را میان دو طرف قرار دهند محافظت می‌کند.
simplex-fact-own-protocol = به گفتهٔ پروژه، double ratchet که از پیام‌های آن محافظت می‌کند محرمانگی پیشرو و محرمانگی آینده دارد.
simplex-fact-third-audit = به گفتهٔ پروژه، Trail of Bits سومین ارزیابی امنیتی را در ۲۰۲۶ به پایان رساند؛ این ارزیابی هنگامی که این گفته خوانده شد هنوز منتشر نشده بود.
simplex-fact-reproducible = ساخت نسخه‌های Linux و فایل‌های APK موجود در GitHub بازتولیدپذیر است: پروژه اسکریپت‌هایی دارد که آن‌ها را از روی کد منتشرشده می‌سازند و نتیجه‌ها را مقایسه می‌کنند.
simplex-fact-more = Privacy Guides به فهرست خود پروژه از ویژگی‌های حریم خصوصی و امنیت، همراه با محدودیت‌هایشان، هم پیوند داده است.
simplex-fact-channels = کانال‌های عمومی، که در نسخهٔ 6.5 در آوریل ۲۰۲۶ اضافه شدند، رمزنگاری سرتاسری ندارند: هر کس رله‌های آن‌ها را اداره می‌کند، آنچه را در آن‌ها نوشته می‌شود می‌بیند. پروژه آن‌ها را نخستین نسخهٔ بتا می‌نامد و می‌گوید هویت واقعی صاحبان و خوانندگان کانال برای کسانی که رله‌ها را اداره می‌کنند ناشناخته است.
simplex-fact-operators = سرورهایی را که از پیش در برنامه تنظیم شده‌اند SimpleX Chat و، از دسامبر ۲۰۲۴، گردانندهٔ دومی به نام Flux اداره می‌کنند.
simplex-fact-tor-and-servers = SimpleX Chat می‌تواند از راه Tor وصل شود، برای نمونه با Orbot، و می‌تواند به جای سرورهای از پیش تنظیم‌شده از سرورهای خودتان استفاده کند.

## دانلودها

simplex-download-f-droid = SimpleX Chat مخزن F-Droid خودش را دارد، با نسخه‌های پایدار و بتا که سازندگانش می‌سازند. صفحه‌ای که باز می‌شود نشانی‌ای را نشان می‌دهد که باید به برنامهٔ F-Droid بیفزایید.
simplex-download-f-droid-org = F-Droid.org نسخه‌های پایدار را خودش می‌سازد؛ این نسخه‌ها چند روز دیرتر آنجا پیدا می‌شوند. آن‌ها با کلید دیگری امضا شده‌اند: برای رفتن از یکی به دیگری، نخست از پایگاه دادهٔ گفتگوها خروجی بگیرید (export)، سپس برنامه را از نو نصب کنید و پایگاه داده را وارد کنید (import).

## معیارها

simplex-criterion-open-source-clients = کد و نسخه‌های منتشرشده در GitHub است
simplex-criterion-no-identifier-to-contacts = شماره یا نام کاربری‌ای نیست که به کسی داده شود
simplex-criterion-private-messages-encrypted = در میان پیام‌رسان‌های رمزنگاری‌شده فهرست شده است
simplex-criterion-audited = از سوی Trail of Bits، در ۲۰۲۲ و ۲۰۲۴
simplex-criterion-forward-secrecy-now = پروژه این را دربارهٔ double ratchet خود می‌گوید
simplex-criterion-all-encrypted-by-default-now = در کانال‌های عمومی، که در نسخهٔ 6.5 اضافه شدند، چنین نیست
simplex-criterion-all-messages-encryptable-now = در کانال‌های عمومی، که در نسخهٔ 6.5 اضافه شدند، چنین نیست
simplex-criterion-future-secrecy-now = پروژه این را دربارهٔ double ratchet خود می‌گوید
simplex-criterion-decentralized = شبکه‌ای غیرمتمرکز
simplex-criterion-all-five-systems = دانلود برای هر پنج سیستم
simplex-criterion-no-phone-number = نه شماره تلفن و نه نام کاربری
simplex-criterion-open-source-servers-now = کد سرورها در GitHub است، با مجوز AGPLv3

## ارزیابی امنیتی

simplex-audit-trail-of-bits-2022 = ارزیابی امنیتی SimpleX Chat. نتیجهٔ آن را Privacy Guides نمی‌گوید.
simplex-audit-trail-of-bits-2024 = دومین ارزیابی همان شرکت، این بار از طراحی رمزنگاری آن.

## مشخصات فنی

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = double ratchet در SimpleX، با مقاومت در برابر رایانه‌های کوانتومی

## آنچه تغییر کرد

simplex-change-forward-secrecy = Privacy Guides اکنون از ارزیابی امنیتی دوم و از SimpleX Messaging Protocol با رمزنگاری double ratchet و مقاومت در برابر رایانه‌های کوانتومی نام می‌برد. از این، محرمانگی پیشرو و محرمانگی آینده برمی‌آید، که آن صفحه به‌صراحت نمی‌گوید؛ پروژه می‌گوید. محرمانگی پیشرو در ۱۶ مه ۲۰۲۵ یکی از حداقل شرط‌ها شد.
simplex-change-flathub = برای Linux، این برنامه از Flathub هم در دسترس است.
simplex-change-channels = نسخهٔ 6.5 کانال‌های عمومی را آورد، که رمزنگاری سرتاسری ندارند.

## کلیدها

simplex-key-website = فایل APK در GitHub و در مخزن F-Droid خود SimpleX Chat
simplex-key-google-play = برنامه از Google Play
simplex-key-f-droid-org = مخزن اصلی F-Droid، که داوطلبانش برنامه را می‌سازند و امضا می‌کنند
simplex-key-repository = مخزن F-Droid خود SimpleX Chat
simplex-key-releases = در GitHub، برای هر نسخه: فهرست مقدارهای SHA-256 برای Linux (_sha256sums) و فایل‌های APK
simplex-check-source = ساخت بازتولیدپذیر: SimpleX Chat شرح می‌دهد که چگونه برنامه‌های Android و Linux را خودتان بسازید و با برنامه‌های موجود در GitHub مقایسه کنید.
simplex-blocked-android = در Android: برنامهٔ Orbot را که به Tor وصل می‌شود نصب کنید، آن را راه بیندازید، و در تنظیمات SimpleX Chat، در «شبکه و سرورها» (Network & servers)، «استفاده از پروکسی SOCKS» (به انگلیسی Use SOCKS proxy) را روشن کنید. برای پرهیز از اتصال‌های بدون Tor، برای «استفاده از میزبان‌های onion» (به انگلیسی Use .onion hosts) گزینهٔ «الزامی» (required) را انتخاب کنید: آن‌گاه به سرورهایی که چنین نشانی‌ای ندارند نمی‌توان وصل شد.
simplex-blocked-ios = در iPhone: برنامهٔ Orbot را که آنجا به‌صورت VPN کار می‌کند نصب کنید، آن را روشن کنید، و در «شبکه و سرورها» (Network & servers) برای «استفاده از میزبان‌های onion» (به انگلیسی Use .onion hosts) گزینهٔ «وقتی موجود بود» (when available) را انتخاب کنید. SimpleX Chat هشدار می‌دهد که با این حال بخشی از ترافیک می‌تواند بدون گذر از VPN بیرون برود، برای نمونه اگر برنامهٔ VPN ناگهان از کار بیفتد.
simplex-blocked-servers = اگر خودتان یا کسی که به او اعتماد دارید سرور SimpleX اداره می‌کند: آن را در «شبکه و سرورها» (Network & servers) به جای سرورهای از پیش تنظیم‌شده وارد کنید.
