### آنچه پیام‌رسان‌ها در آن مشترک‌اند: معیارها، تهدیدها، انواع شبکه، و هشدار مربوط به گروه دوم.

## معیارها: حداقل شرط‌ها

criterion-open-source-clients = برنامه‌های متن‌باز
criterion-open-source-clients-about = همه اجازه دارند کد برنامه‌ها را بخوانند، تا کسانی جز سازندگان هم بتوانند بررسی کنند که این برنامه‌ها چه می‌کنند.
criterion-no-identifier-to-contacts = شماره یا ایمیل به مخاطبان داده نمی‌شود
criterion-no-identifier-to-contacts-about = لازم نیست کسانی که به آن‌ها پیام می‌دهید شماره تلفن، نشانی ایمیل یا هر چیز دیگری را که هویت شما را مشخص می‌کند بدانند.
criterion-private-messages-encrypted = رمزنگاری پیش‌فرض پیام‌های خصوصی
criterion-private-messages-encrypted-about = پیام‌های خصوصی رمزنگاری سرتاسری دارند، بی‌آن‌که لازم باشد کسی آن را روشن کند: فقط کسانی که در گفتگو هستند می‌توانند آن‌ها را بخوانند.
criterion-all-messages-encryptable = امکان رمزنگاری همهٔ پیام‌ها
criterion-all-messages-encryptable-about = رمزنگاری سرتاسری را می‌توان برای هر پیامی به کار برد، در هر نوع گفتگویی که باشد.
criterion-audited = ارزیابی امنیتی مستقل
criterion-audited-about = کارشناسانی بیرون از پروژه آن را برای یافتن ضعف‌ها بررسی کرده و آنچه را یافته‌اند گزارش داده‌اند.

## معیارها: بهترین حالت

criterion-forward-secrecy = محرمانگی پیشرو
criterion-forward-secrecy-about = به انگلیسی forward secrecy: کلیدها چنان زود به زود عوض می‌شوند که هر کس کلید امروز را بدزدد نمی‌تواند با آن پیام‌های گذشته را بخواند. Privacy Guides این ویژگی را در ۱۶ مهٔ ۲۰۲۵ جزو حداقل شرط‌ها کرد.
criterion-future-secrecy = محرمانگی آینده
criterion-future-secrecy-about = به انگلیسی future secrecy؛ «امنیت پس از رخنه» (post-compromise security) هم نامیده می‌شود: کسی که کلیدی را دزدیده، با نخستین تبادل کلیدی که نتواند رهگیری کند دسترسی خود را از دست می‌دهد و پیام‌های پس از آن را نمی‌تواند بخواند.
criterion-open-source-servers = سرورهای متن‌باز
criterion-open-source-servers-about = کدی که روی سرورها اجرا می‌شود هم در دسترس همگان است.
criterion-decentralized = غیرمتمرکز
criterion-decentralized-about = هیچ سازمانی به‌تنهایی کل شبکه را اداره نمی‌کند: سرورهای بسیاری با هم کار می‌کنند (فدرال)، یا برنامه‌ها مستقیم به یکدیگر وصل می‌شوند (همتابه‌همتا).
criterion-all-encrypted-by-default = رمزنگاری پیش‌فرض همه‌چیز
criterion-all-encrypted-by-default-about = هر پیامی، در گروه‌ها هم، رمزنگاری سرتاسری دارد، بی‌آن‌که لازم باشد کسی آن را روشن کند.
criterion-all-five-systems = هر پنج سیستم
criterion-all-five-systems-about = برای Linux و Windows و macOS و Android و iOS برنامه وجود دارد.

## معیارها: پیوستن

criterion-no-phone-number = پیوستن بدون شماره تلفن
criterion-no-phone-number-about = می‌توانید بدون دادن شماره تلفن، که هویت شخصی شما را مشخص می‌کند، بپیوندید.

## تهدیدها

threat-anonymity = شناسایی شدن
threat-anonymity-about = کسی می‌خواهد بداند چه کسی پشت یک فعالیت است. محافظت یعنی جدا ماندن هویت شما از کاری که می‌کنید.
threat-targeted-attacks = حملات هدفمند
threat-targeted-attacks-about = کسی به‌طور مشخص در پی شماست و می‌کوشد به دستگاه یا داده‌های شما دست یابد.
threat-supply-chain-attacks = حملات زنجیرهٔ تأمین
threat-supply-chain-attacks-about = پیش از آن‌که نرم‌افزاری سالم به دست شما برسد، ضعفی پنهانی در آن یا در یکی از اجزایش گذاشته می‌شود، معمولاً به‌عنوان نوعی حملهٔ هدفمند.
threat-passive-attacks = حملات غیرفعال
threat-passive-attacks-about = بدافزار، نشت داده و حملات دیگری که هم‌زمان افراد زیادی را نشانه می‌گیرند.
threat-service-providers = ارائه‌دهندگان خدمات
threat-service-providers-about = هر کس سرویسی را اداره می‌کند، ممکن است بتواند آنچه را از آن می‌گذرد بخواند. محافظت آن را برای او ناخوانا می‌کند.
threat-mass-surveillance = نظارت همگانی
threat-mass-surveillance-about = نهادهای دولتی، سازمان‌ها، وب‌سایت‌ها و سرویس‌ها با هم کار می‌کنند تا کارهای مردم را زیر نظر بگیرند.
threat-surveillance-capitalism = سرمایه‌داری نظارتی
threat-surveillance-capitalism-about = شبکه‌های بزرگ تبلیغاتی و شرکت‌های بی‌شمار دیگر دربارهٔ مردم داده گردآوری می‌کنند.
threat-public-exposure = افشای عمومی
threat-public-exposure-about = هر کسی که بگردد، می‌تواند چیزهایی دربارهٔ شما پیدا کند. محافظت آنچه را می‌توان یافت محدود می‌کند.
threat-censorship = سانسور
threat-censorship-about = دسترسی به اطلاعات بسته می‌شود، یا مردم هنگام سخن گفتن در اینترنت سانسور می‌شوند.

## انواع شبکه

network-centralized = سرویس متمرکز
network-centralized-about = یک سازمان همهٔ سرورها را اداره می‌کند.
network-centralized-new-features = امکانات تازه سریع می‌رسند.
network-centralized-finding-contacts = آشنایان را آسان می‌توان یافت.
network-centralized-restrictions = سازمان می‌تواند سرویس را محدود کند.
network-centralized-change-of-hands = ممکن است دست‌به‌دست شود یا سیاست‌هایش را تغییر دهد.
network-federated = شبکهٔ فدرال
network-federated-about = سرورهای مستقل با یکدیگر در ارتباط‌اند، مانند ایمیل.
network-federated-choice-of-trust = خودتان انتخاب می‌کنید به چه کسی اعتماد کنید.
network-federated-metadata = هر کس سروری را اداره می‌کند، ممکن است بخشی از فراداده را ببیند.
network-federated-slow-features = امکانات تازه کندتر می‌رسند.
network-peer-to-peer = شبکهٔ همتابه‌همتا
network-peer-to-peer-about = برنامه‌ها مستقیم به یکدیگر وصل می‌شوند.
network-peer-to-peer-no-server = سرور کس دیگری در میان نیست.
network-peer-to-peer-little-exposure = چیز بسیار کمی برای اشخاص ثالث آشکار می‌شود.
network-peer-to-peer-both-online = هر دو طرف باید آنلاین باشند.
network-peer-to-peer-battery = باتری زودتر خالی می‌شود.
network-peer-to-peer-ip-address = نشانی IP شما و کسانی را که با آن‌ها گفتگو می‌کنید می‌توان دید، مگر آن‌که Tor یا VPN این نشانی‌ها را پنهان کند.
network-anonymous-routing = مسیریابی ناشناس
network-anonymous-routing-about = پیام‌ها مستقیم به مقصد نمی‌روند: از راه‌های غیرمستقیم می‌گذرند.
network-anonymous-routing-hidden-parties = دست‌کم یکی از این‌ها را پنهان می‌کند: چه کسی پیامی را فرستاده، چه کسی آن را گرفته، یا این‌که این دو اصلاً با هم گفتگو کرده‌اند.
network-anonymous-routing-slow = کند است.
network-anonymous-routing-mostly-text = بیشتر به متن محدود است.
network-anonymous-routing-less-reliable = ممکن است قابلیت اطمینان آن کمتر باشد.
network-decentralized-relays = رله‌های غیرمتمرکز
network-decentralized-relays-about = پیام‌ها از رله‌های یک شبکهٔ غیرمتمرکز می‌گذرند.

## هشدار مربوط به گروه دوم

warning-no-forward-secrecy = در اینجا محرمانگی پیشرو وجود ندارد.
warning-other-needs = نیازهای معینی را برآورده می‌کند که شاید پیام‌رسان‌های توصیه‌شده برآورده نکنند.
warning-not-for-sensitive = Privacy Guides آن را برای ارتباط درازمدت یا حساس توصیه نمی‌کند.
warning-key-compromise = اگر کلید فقط یک نفر از کسانی که در گفتگو هستند دزدیده شود، محرمانگی همهٔ پیام‌های گذشتهٔ آن گفتگو آسیب می‌بیند.

## آنچه در صفحهٔ منبع تغییر کرد

change-minimum-requirements = محرمانگی پیشرو یکی از حداقل شرط‌ها شد، و اکنون ارزیابی امنیتی شخص ثالثی معتبر و مستقل هم لازم است، که باید منتشر شده باشد. همهٔ شرط‌ها به بیان تازه‌ای نوشته شد: پیام‌رسان باید حداقل شرط‌ها را داشته باشد، و بهتر است بقیه را هم داشته باشد. بخش گزینه‌های اضافی، یعنی گروه دوم این راهنما، حذف شد.

## نیازها

need-no-phone-number = بدون شماره تلفن
need-forward-secrecy = محرمانگی پیشرو
need-without-internet = از نزدیک، بدون اینترنت
need-without-internet-about = وقتی به اینترنت اتصالی نیست، پیام‌ها به افراد نزدیک می‌رسند.
need-without-google-play = Android بدون Google Play
need-without-google-play-about = برای Android دانلودی بیرون از Google Play وجود دارد که رسمی است یا پروژه از آن نام برده است. این نشان می‌دهد که برنامه از کجا می‌آید، نه این‌که روی گوشی بدون سرویس‌های Google کار می‌کند یا نه.
need-decentralized = غیرمتمرکز
need-number-hidden = شماره پنهان از مخاطبان
need-future-secrecy = محرمانگی آینده
need-over-tor = از راه Tor کار می‌کند
need-over-tor-about = اتصال می‌تواند از راه شبکهٔ Tor برقرار شود.
need-where-blocked = جایی که پیام‌رسان‌ها مسدودند هم می‌تواند کار کند
need-where-blocked-about = در جایی که پیام‌رسان‌ها یا اینترنت مسدود است، راهی برای ادامهٔ استفاده از آن هست. این‌که آن راه کار کند یا نه، به چگونگی مسدودسازی بستگی دارد.
need-audited = ارزیابی امنیتی مستقل
need-reproducible-builds = ساخت بازتولیدپذیر
need-reproducible-builds-about = می‌توان اطمینان یافت که برنامه‌ای که نصب می‌کنید از روی همان کد منتشرشده ساخته شده است.
need-encrypted-groups = گروه‌های رمزنگاری‌شده
need-encrypted-groups-about = گفتگوهای گروهی با رمزنگاری سرتاسری دارد.
need-calls = تماس
need-calls-about = افراد می‌توانند با صدا یا تصویر با هم صحبت کنند.
answer-of-the-list = Privacy Guides دربارهٔ کل فهرست خود می‌گوید که در برابر این تهدید محافظت می‌کند
answer-once-of-the-list = Privacy Guides دربارهٔ فهرست خود چنین گفته است، اما این پیام‌رسان دیگر در آن نیست
answer-outside-google-play = برای Android دانلودی بیرون از Google Play هست که رسمی است یا پروژه از آن نام برده است
warning-short = بدون محرمانگی پیشرو

## وقتی فروشگاهی مسدود است، چه کمک می‌کند

store-step-f-droid-mirrors = اگر یکی از مخزن‌های F-Droid مسدود است: آن را در فهرست مخزن‌های F-Droid باز کنید. اگر نشانی‌های دیگری هم برای دانلود داشته باشد، زیر «آینه‌های رسمی» (Official mirrors) آمده‌اند. در تنظیمات F-Droid گزینهٔ «وصل شدن از طریق پیشکار ساکس» (Connect via SOCKS proxy) هم هست.
store-step-f-droid-nearby = برای گرفتن برنامه، بدون اینترنت، از کسی که در نزدیکی شماست: هر دو «نزدیک» (Nearby) را در F-Droid باز کنید و یکدیگر را پیدا کنید؛ سپس برنامه را انتخاب کنید. برای این کار هر دو به F-Droid نیاز دارید.
