### آنچه دربارهٔ Session گفته می‌شود.

## خلاصه

session-tagline = پیام‌ها از سه گره می‌گذرند
session-aliases = سشن، سیشن، پیام‌رسان سشن، Session Messenger
session-summary = پیام‌رسانی غیرمتمرکز که حول ارتباط خصوصی، امن و ناشناس ساخته شده است. گره‌های شبکهٔ آن پیام‌ها را نگه می‌دارند، و هر پیام رمزنگاری‌شده از سه گره می‌گذرد؛ اما محرمانگی پیشرو وجود ندارد، پس کلید دزدیده‌شده پیام‌های گذشته را هم فاش می‌کند.

## دانلودها

session-download-linux = در Linux، برنامهٔ Session به glibc 2.35 یا جدیدتر نیاز دارد، مانند آنچه در Debian 12 یا Ubuntu 22.04 هست.

## پیشینه

session-fact-focus = Session برنامه‌ای غیرمتمرکز است. هدف اصلی آن این است که مردم بتوانند به شکل خصوصی، امن و ناشناس با هم ارتباط داشته باشند.
session-fact-own-protocol = در گذشته بر پایهٔ Signal Protocol ساخته شده بود؛ Session در دسامبر ۲۰۲۰ پروتکل خودش را جایگزین آن کرد.

## محافظت

session-fact-three-nodes = در زمان نسخه‌ای از صفحه که این راهنما بر پایهٔ آن ساخته شده، Oxen Service Node Network پیام‌ها را نگه می‌داشت و منتقل می‌کرد. هر پیام رمزنگاری‌شده در راه از سه گره این شبکه می‌گذشت، به‌طوری که به گفتهٔ Privacy Guides، هیچ گرهی در عمل نمی‌توانست چیز مهمی دربارهٔ کسانی که از شبکه استفاده می‌کردند بفهمد.
session-fact-encrypted-chats = گفتگوهای دونفره و گروه‌های بسته می‌توانند رمزنگاری سرتاسری داشته باشند: فقط کسانی که در آن شرکت دارند می‌توانند پیام‌ها را بخوانند.

## امکانات

session-fact-talking = می‌توانید به یک نفر پیام دهید، در گروه‌ها گفتگو کنید و تماس صوتی بگیرید.
session-fact-groups = گروه‌های بسته تا ۱۰۰ عضو می‌پذیرند، گروه‌های باز به هر تعداد.

## خوب است بدانید

session-fact-no-forward-secrecy = پروتکل آن محرمانگی پیشرو ندارد: کلید دزدیده‌شده پیام‌های گذشته را هم فاش می‌کند.
session-fact-open-groups = گروه باز بنا به طراحی‌اش باز است. Privacy Guides فقط دربارهٔ گفتگوهای دونفره و گروه‌های بسته از رمزنگاری سرتاسری نام می‌برد.

## در یک نگاه

session-criterion-open-source-clients = کد در GitHub منتشر شده است
session-criterion-private-messages-encrypted = در گفتگوهای دونفره و در گروه‌های بسته
session-criterion-all-messages-encryptable = فقط از گفتگوهای دونفره و گروه‌های بسته نام برده شده است
session-criterion-all-messages-encryptable-now = گروه‌های باز رمزنگاری سرتاسری ندارند
session-criterion-audited = برنامه، ۲۰۲۱
session-criterion-forward-secrecy = در پروتکل خودش نیست
session-criterion-decentralized = Oxen Service Node Network
session-criterion-all-encrypted-by-default = گروه‌های باز بنا به طراحی باز هستند
session-criterion-all-encrypted-by-default-now = گروه‌های باز رمزنگاری سرتاسری ندارند
session-criterion-all-five-systems = نسخه‌های منتشرشده در GitHub هم هست
session-criterion-decentralized-now = شبکهٔ خودش، Session Network
session-criterion-open-source-servers-now = کد سرورهای ذخیره‌سازی آن در GitHub است
session-criterion-no-phone-number-now = برای ثبت‌نام شماره تلفن یا ایمیل لازم نیست
session-criterion-no-identifier-to-contacts-now = شناسهٔ حساب (Account ID) جای هر دو را می‌گیرد
session-criterion-future-secrecy-now = آغاز اعلامیهٔ پروتکل تازه‌اش آن را در میان هدف‌ها نام نمی‌برد

## ارزیابی امنیتی

session-audit-2021 = Oxen در مارس ۲۰۲۰ آن را درخواست کرد؛ در آوریل ۲۰۲۱ به پایان رسید. نتیجه‌گیری آن در آن زمان: امنیت کلی خوب است، و کسانی که به حریم خصوصی خود اهمیت می‌دهند می‌توانند از این برنامه استفاده کنند.

## مشخصات فنی

session-spec-whitepaper = مقالهٔ فنی دربارهٔ برنامه و پروتکل آن
session-spec-protocol = اطلاعات فنی دربارهٔ Session Protocol

## آنچه تغییر کرد

session-change-foundation = Session را اکنون Session Technology Foundation اداره می‌کند، و کد آن به حساب این بنیاد در GitHub منتقل شده است.
session-change-open-groups = Privacy Guides بیان کرد که گروه‌های باز رمزنگاری سرتاسری ندارند. این گفته در صفحهٔ Privacy Guides بود تا وقتی که Session حذف شد.
session-change-dropped = محرمانگی پیشرو یکی از حداقل شرط‌های Privacy Guides شد. Session و کل بخش گزینه‌های اضافی از صفحه حذف شد.
session-change-network = Session در مه ۲۰۲۵ شبکهٔ Oxen را ترک کرد. از آن زمان شبکهٔ خودش، Session Network، پیام‌ها را منتقل می‌کند.
session-change-protocol-v2 = Session نسخهٔ تازه‌ای از پروتکل خود را اعلام کرد، با محرمانگی پیشرو و محافظت در برابر رایانه‌های کوانتومی. تا جایی که این راهنما توانست بیابد، این فقط یک طرح است: هیچ نسخهٔ منتشرشده‌ای با آن یافت نشد.
session-change-funding = این بنیاد اعلام کرد که کارکنان حقوق‌بگیرش آخرین روز کار خود را گذرانده‌اند، و بدون پول بیشتر ناچار خواهد شد پس از ۸ ژوئیهٔ ۲۰۲۶ کار خود و همراه آن زیرساخت را تعطیل کند. آن تاریخ گذشته است و از آن زمان نسخه‌های تازه‌ای منتشر شده‌اند؛ تازه‌ترین نسخه‌ای که این راهنما از آن خبر دارد از ۱۹ نوامبر ۲۰۲۶ است. پیش از آن‌که به Session تکیه کنید، در وب‌سایت خود آن ببینید که هنوز کار می‌کند یا نه.

## کلیدها

session-key-app = برنامه در مخزن F-Droid خود Session
session-key-repository = مخزن F-Droid خود Session
session-check-desktop = مقدارهای SHA-256 امضاشده: هر نسخهٔ منتشرشده فایلی به نام «signature.asc» دارد که مقدارهای SHA-256 فایل‌های آن نسخه در آن است. Session شرح می‌دهد که امضای این فایل را چگونه بررسی کنید و کلید آن از کیست.
session-check-android = مقدارهای SHA-256 امضاشده: هر نسخهٔ منتشرشده در GitHub فایلی به نام «signature.asc» دارد که مقدارهای SHA-256 فایل‌های آن نسخه در آن است. Session شرح می‌دهد که امضای این فایل را چگونه بررسی کنید و کلید آن از کیست.
