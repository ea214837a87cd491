### آنچه دربارهٔ Element گفته می‌شود.

## خلاصه

element-tagline = اتاق‌های خصوصی رمزنگاری‌شده در Matrix
element-aliases = المنت، ماتریکس، پیام‌رسان المنت، Element Messenger
element-summary = برنامهٔ شاخص Matrix، که استانداردی باز برای ارتباط غیرمتمرکز و امن است. پیام‌های اتاق‌های خصوصی و تماس‌های دونفره به‌طور پیش‌فرض رمزنگاری سرتاسری دارند؛ اما محرمانگی پیشرو وجود ندارد، پس کلید دزدیده‌شده پیام‌های گذشته را هم فاش می‌کند.

## پیشینه

element-fact-matrix = Matrix یک پروتکل و یک استاندارد باز است. با آن مردم می‌توانند به شکل امن و در لحظه روی شبکه‌ای غیرمتمرکز با هم ارتباط داشته باشند. Element برنامهٔ شاخص آن است.

## محافظت

element-fact-private-rooms = در اتاق‌های خصوصی، که فقط با دعوت می‌توان وارد آن‌ها شد، پیام‌ها و فایل‌ها به‌طور پیش‌فرض رمزنگاری سرتاسری دارند: فقط کسانی که در اتاق هستند می‌توانند آن‌ها را بخوانند. تماس‌های صوتی و تصویری دونفره هم همین‌گونه‌اند.
element-fact-group-calls = تماس‌های گروهی هم به‌طور پیش‌فرض رمزنگاری سرتاسری دارند، از زمانی که Element Call بخشی از برنامهٔ وب، برنامه‌های رایانه‌ای و برنامه‌های بازنویسی‌شدهٔ گوشی شده است.
element-fact-ratchet = در Matrix از Olm استفاده می‌شود، روشی برای عوض کردن کلیدها (ratchet) که روش Double Ratchet از Signal را پیاده‌سازی می‌کند. این به Element محرمانگی پیشرو نمی‌دهد.

## امکانات

element-fact-talking = می‌توانید در اتاق‌ها پیام و فایل رد و بدل کنید، با یک نفر تماس صوتی یا تصویری بگیرید و تماس گروهی داشته باشید.

## خوب است بدانید

element-fact-not-encrypted = رمزنگاری همه‌چیز را در بر نمی‌گیرد: نام‌های مستعار، واکنش‌ها و تصویرهای پروفایل رمزنگاری نمی‌شوند.
element-fact-no-forward-secrecy = از نظر تئوری، Matrix می‌تواند از محرمانگی پیشرو پشتیبانی کند، که نمی‌گذارد کلید دزدیده‌شده پیام‌های گذشته را فاش کند. Element در حال حاضر از آن پشتیبانی نمی‌کند، چون در آن صورت برخی چیزها، مانند پشتیبان‌گیری از کلید و تاریخچهٔ مشترک پیام‌ها، از کار می‌افتاد.
element-fact-settings = Privacy Guides امروز برای برنامه‌های وب و دسکتاپ Element تنظیم‌هایی را توصیه می‌کند، از جمله این‌ها. نام هر نشست را خالی کنید، چون در غیر این صورت ممکن است به دیگران چیزی دربارهٔ دستگاه شما بگوید. رسیدهای خوانده شدن و اعلان‌های تایپ کردن را خاموش کنید. «اجازهٔ اتصال همتابه‌همتا در تماس‌های دونفره» (Allow Peer-to-Peer for 1:1 calls) و «اجازهٔ سرور کمکی جایگزین برای تماس» (Allow fallback call assist server (turn.matrix.org)) را خاموش کنید. خاموش کردن مدیر یکپارچه‌سازی (integration manager) را در نظر بگیرید. اگر خواستید، «در اتاق‌های رمزنگاری‌شده فقط به کاربران تأییدشده پیام بفرست» (In encrypted rooms, only send messages to verified users) را روشن کنید، که ممکن است کسانی را که می‌توانید با آن‌ها گفتگو کنید محدود کند.
element-fact-homeserver = Privacy Guides سرور خاصی را توصیه نمی‌کند، و توصیه می‌کند از matrix.org که خود سازندگان Matrix آن را اداره می‌کنند استفاده نکنید.

## دانلودها

element-download-google-play = Element Classic برنامهٔ قدیمی‌تر گوشی است. فقط به‌روزرسانی‌های امنیتی دریافت می‌کند.
element-download-app-store = Element Classic برنامهٔ قدیمی‌تر گوشی است. فقط به‌روزرسانی‌های امنیتی دریافت می‌کند. Privacy Guides اکنون به Element X پیوند می‌دهد.
element-download-github = Element Classic برنامهٔ قدیمی‌تر گوشی است. فقط به‌روزرسانی‌های امنیتی دریافت می‌کند. نسخه‌های موجود در GitHub همان نسخه‌های Google Play هستند و به برخی از سرویس‌های Google وابسته‌اند.
element-download-f-droid = F-Droid برنامهٔ Element Classic را خودش می‌سازد، پس ممکن است چند روز طول بکشد تا نسخهٔ جدید در آن ظاهر شود.
element-download-github-x = در میان نسخه‌های منتشرشده در GitHub دو نسخه از Element X هست: یکی برای Google Play و یکی برای F-Droid که Element آن را امضا کرده است.

## در یک نگاه

element-criterion-open-source-clients = کد در GitHub منتشر شده است
element-criterion-private-messages-encrypted = در اتاق‌های خصوصی (ویژهٔ دعوت‌شدگان)
element-criterion-all-messages-encryptable = تصویرهای پروفایل، واکنش‌ها و نام‌های مستعار رمزنگاری نمی‌شوند
element-criterion-audited = پروتکل، ۲۰۱۶
element-criterion-forward-secrecy = در Matrix از نظر تئوری ممکن است؛ در حال حاضر در Element نیست
element-criterion-decentralized = از راه Matrix
element-criterion-all-encrypted-by-default = فقط اتاق‌های خصوصی؛ نام‌های مستعار و واکنش‌ها رمزنگاری نمی‌شوند
element-criterion-all-five-systems = در مرورگر هم
element-criterion-open-source-servers-now = Synapse، سروری که Element می‌سازد
element-criterion-no-phone-number-now = با نام کاربری؛ سرور تعیین می‌کند که چه چیز دیگری بخواهد
element-criterion-no-identifier-to-contacts-now = دیگران شما را با نام کاربری‌ای که خودتان انتخاب می‌کنید می‌شناسند؛ نشانی ایمیل اختیاری است
element-criterion-future-secrecy-now = Matrix می‌گوید که Megolm به‌تنهایی آن را ندارد و برنامه‌ها باید گاه‌به‌گاه نشست‌های تازه‌ای آغاز کنند

## ارزیابی امنیتی

element-audit-protocol-2016 = ارزیابی امنیتی مستقلی از پروتکل. نتیجهٔ آن را Privacy Guides نمی‌گوید.

## مشخصات فنی

element-spec-matrix-spec = مشخصات فنی پروتکل Matrix
element-spec-olm = رمزنگاری سرتاسری در Matrix، با Olm ratchet
element-spec-double-ratchet = روش Double Ratchet از Signal، که Olm آن را پیاده‌سازی می‌کند

## آنچه تغییر کرد

element-change-moved = Privacy Guides برنامهٔ Element را از فهرست پیام‌رسان‌های خود برداشت. اکنون در صفحه‌ای است که دربارهٔ شبکه‌های اجتماعی دارد، و آن صفحه می‌گوید که هیچ شبکهٔ اجتماعی‌ای برای ارتباط خصوصی یا حساس مناسب نیست. برای تماس‌های دونفره، آن صفحه توصیه می‌کند «اجازهٔ اتصال همتابه‌همتا در تماس‌های دونفره» (Allow Peer-to-Peer for 1:1 calls) و «اجازهٔ سرور کمکی جایگزین برای تماس» (Allow fallback call assist server (turn.matrix.org)) را خاموش کنید، تا نشانی IP شما به طرف دیگر نشان داده نشود.
element-change-element-x = برای گوشی، Privacy Guides اکنون به Element X پیوند می‌دهد. پروژهٔ Element برنامه‌های قدیمی‌تر گوشی را Element Classic می‌نامد و فقط به‌روزرسانی‌های امنیتی برای آن‌ها عرضه می‌کند.
element-change-verification = Element اعلام کرد که از اکتبر ۲۰۲۶ (ابتدا قرار بود از آوریل ۲۰۲۶) دستگاه‌های تأییدنشده دیگر نمی‌توانند پیام رمزنگاری‌شده بفرستند یا دریافت کنند. هر دستگاه را تأیید کنید، از جمله دستگاه‌هایی را که هم‌اکنون از آن‌ها استفاده می‌کنید، و کلید بازیابی را نگه دارید.

## کلیدها

element-key-google-play-x = Element X از Google Play
element-key-f-droid-x = Element X از F-Droid
element-key-google-play-classic = Element Classic از Google Play
