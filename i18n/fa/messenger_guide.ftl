### واژه‌های خود برنامه. آنچه دربارهٔ پیام‌رسان‌ها گفته می‌شود در فایل‌های کنار این فایل است.

## نام و زبان‌ها

app-name = راهنمای مسنجر
language-name = فارسی

## بالای پنجره

screen-guide = پیام‌رسان‌ها
screen-about = درباره
back = بازگشت
language-menu = زبان
language-unread = هنوز بازخوانی‌نشده توسط گویشور بومی
theme-menu = روشن یا تیره
theme-system = مانند سیستم
theme-light = روشن
theme-dark = تیره
high-contrast = کنتراست بالا
text-size = اندازهٔ متن
text-percent = { $percent }٪
text-smaller = متن کوچک‌تر
text-normal = اندازهٔ عادی
text-larger = متن بزرگ‌تر

## فهرست

standing-recommended-group = توصیه‌شده
standing-with-reservations-group = با قید احتیاط

## وضعیت توصیه

standing-recommended = توصیه‌شده
standing-with-reservations = با قید احتیاط
standing-recommended-about = Privacy Guides آن را برای ارتباط حساس توصیه می‌کند.
standing-in-one-case = توصیه‌شده در یک مورد
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = از { $date } دیگر توصیه نمی‌شود
standing-no-longer-about = Privacy Guides آن را از فهرست پیام‌رسان‌های خود برداشته است.
standing-edition = در صفحهٔ { $date }: { $standing }
standing-with-reservations-about = Privacy Guides آن را فقط به‌عنوان گزینه‌ای اضافی و همراه با هشدار آورده بود.
client-of = از شبکهٔ { $name } استفاده می‌کند
warning-title = چرا هشدار داده شده است
delisted-title = از { $date } در فهرست Privacy Guides نیست
caution-title = پیش از انتخاب، این را بدانید

## دانلودها و پیوندها

downloads-title = دریافت { $name }
download-this-computer = برای این رایانه
download-other-computers = رایانه‌های دیگر
download-browser = در مرورگر
download-phones = برای گوشی شما
download-several = برای چند سیستم
download-none-here = در میان دانلودهای رسمی { $name } چیزی برای { $system } نیست.
download-missing = برنامهٔ { $system } در فهرست نیست
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = نسخهٔ بتا
download-needs-phone = نخست روی گوشی نصب کنید
download-minimum = { $system } یا جدیدتر
publisher-project = رسمی
publisher-store = منتشرکننده: داوطلبان فروشگاه
publisher-not-stated = منتشرکننده ذکر نشده
link-homepage = صفحهٔ اصلی
link-privacy = سیاست حریم خصوصی
link-documentation = مستندات
link-source-code = کد منبع
link-contribute = کمک به پروژه
link-reference = برای مطالعهٔ بیشتر
link-more = برای کپی کردن نشانی یا دیدن کد QR آن، راست‌کلیک کنید
link-replaces = جایگزین { $address }

## سیستم‌ها و جاها

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = مرورگر
platform-android = Android
platform-ios = iOS
platform-several = چند سیستم
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = فایل APK
channel-website = وب‌سایت رسمی

## در یک نگاه

glance-title = در یک نگاه
glance-note = { $level }: { $note }
glance-note-since = { $level }، از { $date }: { $note }
glance-privacy-guides = Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = پیش از آن: { $level }
tier-minimum = حداقل شرط‌ها
tier-best-case = بهترین حالت
tier-joining = پیوستن

## سطح‌های شواهد

level-yes = بله
level-implied = ضمنی
level-partly = تا حدی
level-no = خیر
level-not-stated = ذکر نشده
level-yes-about = منبعی که در کنار آن آمده، این را به‌صراحت می‌گوید.
level-implied-about = منبع این را به‌صراحت نمی‌گوید، اما از گفته‌اش برمی‌آید.
level-partly-about = فقط تا حدی درست است.
level-no-about = منبع می‌گوید که چنین نیست، یا گفته‌اش آن را رد می‌کند.
level-not-stated-about = در جاهایی که این راهنما نگاه کرده، چیزی در این باره گفته نشده است. این به معنای «خیر» نیست.

## منابع

source-numbered = { $speaker } { $number }
source-page = صفحه، آن‌گونه که امروز هست
source-edition = صفحه در { $date }

## چه کسی می‌گوید

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = خود { $name }، خوانده‌شده در { $date }
said-by-project-mark = { $words } *
said-by-project-legend = * گفتهٔ خود پروژه، یا گفتهٔ F-Droid دربارهٔ خودش است، نه گفتهٔ Privacy Guides.
said-by-default = جایی که از کسی نام برده نشده، گفتهٔ Privacy Guides یا گفتهٔ خود این راهنماست.
checked-all = همهٔ این‌ها آخرین بار در { $date } یا پس از آن بررسی شده است.
said-by-downloads = دانلودهای رسمی

## بخش‌های مربوط به هر پیام‌رسان

topic-protection = چگونه محافظت می‌کند
topic-features = امکانات
topic-good-to-know = خوب است بدانید
topic-background = پیشینه
threats-title = به محافظت در برابر چه کمک می‌کند
threats-of-page = در نسخه‌ای از صفحه که این راهنما بر پایهٔ آن ساخته شده، Privacy Guides دربارهٔ کل فهرست خود گفته است که در برابر این‌ها محافظت می‌کند:
threats-once-of-page = در نسخه‌ای از صفحه که این راهنما بر پایهٔ آن ساخته شده، Privacy Guides دربارهٔ کل فهرست خود گفته است که در برابر موارد زیر محافظت می‌کند. این پیام‌رسان دیگر در آن فهرست نیست:
audits-title = ارزیابی امنیتی
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · Privacy Guides نام ارزیاب را نیاورده است
audit-report = دربارهٔ آن بخوانید
variants-title = نسخه‌های { $name }
variant-gone = دیگر عرضه نمی‌شود (ثبت‌شده در { $date })
step-optional = اختیاری
specifications-title = مشخصات فنی و مقاله‌ها
changes-title = چه تغییر کرده است
changes-criteria = معیارهای Privacy Guides
changes-all = همهٔ تغییرها، از همهٔ پیام‌رسان‌ها
changes-none = از تغییری اطلاع در دست نیست.

## تاریخ و فهرست

list-separator = { "، " }
date-day =
    { $day } { $month ->
        [1] ژانویهٔ
        [2] فوریهٔ
        [3] مارس
        [4] آوریل
        [5] مه
        [6] ژوئن
        [7] ژوئیهٔ
        [8] اوت
        [9] سپتامبر
        [10] اکتبر
        [11] نوامبر
       *[12] دسامبر
    } { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] ژانویهٔ
        [2] فوریهٔ
        [3] مارس
        [4] آوریل
        [5] مه
        [6] ژوئن
        [7] ژوئیهٔ
        [8] اوت
        [9] سپتامبر
        [10] اکتبر
        [11] نوامبر
       *[12] دسامبر
    } { $year }

## اعلان‌ها

banner-settings-put-aside = خواندن تنظیمات ممکن نشد و این برنامه با مقدارهای پیش‌فرض شروع به کار کرد. فایل قدیمی به این نام نگه داشته شد: { $file }
banner-settings-unusable = خواندن تنظیمات ممکن نشد و فایل آن را هم نمی‌شد کنار گذاشت. این برنامه کار می‌کند، اما نمی‌تواند انتخاب‌های شما را به خاطر بسپارد.
banner-cannot-remember = ذخیره کردن انتخاب‌های شما روی این رایانه ممکن نیست. این برنامه کار می‌کند، اما آن‌ها را به خاطر نمی‌سپارد.
banner-forgotten = همهٔ آنچه این راهنما به خاطر سپرده بود پاک شد: فایل تنظیمات و نسخه‌های پشتیبان آن. به تاریخچهٔ مرورگر شما و فایل‌هایی که ذخیره کرده‌اید دست زده نشده است. هر چه از این پس انتخاب کنید، دوباره به خاطر سپرده می‌شود.
banner-not-forgotten = پاک کردن آنچه به خاطر سپرده شده بود ممکن نشد. خودتان این فایل را پاک کنید: { $file }
banner-remembers-nothing = آنچه به خاطر سپرده شده بود پاک شد و از این پس چیزی به خاطر سپرده نمی‌شود. در فایل تنظیمات فقط همین نوشته شده است. به تاریخچهٔ مرورگر شما و فایل‌هایی که ذخیره کرده‌اید دست زده نشده است.
banner-remembers-again = از این پس، آنچه انتخاب می‌کنید روی این رایانه به خاطر سپرده می‌شود.
banner-link-failed = هیچ مرورگری باز نشد. نشانی را کپی کنید و خودتان آن را باز کنید:
banner-link-requested = چند لحظه پیش از مرورگر خواسته شد که این پیوند را باز کند. اگر چیزی ظاهر نمی‌شود، شاید مرورگر هنوز در حال باز شدن است.
banner-facts-aged = این اطلاعات آخرین بار در { $date } بازبینی شده است، یعنی شش ماه پیش یا پیش‌تر از آن. شاید بخشی از آن از آن زمان تغییر کرده باشد. وب‌سایت خود پیام‌رسان و صفحهٔ امروز Privacy Guides را ببینید، یا نسخهٔ جدیدتری از این راهنما پیدا کنید.
copy = کپی
copied = کپی شد

## درباره

about-lead = به شما کمک می‌کند پیام‌رسانی خصوصی انتخاب کنید و شما را به دانلود رسمی آن می‌برد.
about-versions-title = نسخه و اطلاعات
about-version = نسخهٔ { $version }
about-edition = اطلاعات از صفحهٔ Privacy Guides، آن‌گونه که در { $date } بود
welcome = اطلاعاتی دربارهٔ پیام‌رسان‌های خصوصی از Privacy Guides و از پروژه‌های خود پیام‌رسان‌ها، که آخرین بار در { $date } بازبینی شده است. بدون اتصال به اینترنت می‌خوانید و انتخاب می‌کنید: چیزی از این رایانه بیرون نمی‌رود، مگر این‌که پیوندی را در مرورگر خود باز کنید.
welcome-language = این راهنما زبان سیستم شما را ندارد، اما زبان‌های دیگری دارد: با دکمهٔ زبان در بالا یکی را انتخاب کنید یا Ctrl+L را بزنید.
about-promises-title = چه انتظاری داشته باشید
about-no-connection = این راهنما خودش هیچ اتصالی برقرار نمی‌کند. هر پیوند را فقط وقتی به مرورگر شما می‌سپارد که روی آن کلیک کنید، و فقط پیوندهایی را که در خود برنامه گنجانده شده و بررسی شده‌اند. مرورگر شما ممکن است پیوند را به خاطر بسپارد، و شبکهٔ شما ممکن است ببیند از کدام سایت بازدید می‌کنید.
about-remembers = این راهنما زبان، رنگ‌ها و کنتراست آن‌ها، اندازهٔ متن و پنجره، آخرین پیام‌رسانی که دیده‌اید، آنچه برای شما مهم است و مرحله‌هایی را که علامت زده‌اید به خاطر می‌سپارد، و همهٔ این‌ها را فقط روی همین رایانه نگه می‌دارد.
about-remembers-nothing = این راهنما چیزی به خاطر نمی‌سپارد. در فایل تنظیمات آن فقط همین نوشته شده است.
about-memory-title = چه به خاطر سپرده می‌شود
about-memory-file = فایل تنظیمات: { $file }
about-memory-no-folder = روی این رایانه پوشه‌ای برای تنظیمات نیست و به همین دلیل چیزی به خاطر سپرده نمی‌شود.
about-remember-nothing = چیزی به خاطر سپرده نشود
about-forget = فراموش کردن همه‌چیز
about-keys = همهٔ کارها را می‌توان با صفحه‌کلید انجام داد: نمایش میانبرها (F1)
about-no-affiliation = این راهنما به هیچ‌یک از پیام‌رسان‌ها و به Privacy Guides وابسته نیست، و هیچ‌کدام از آن‌ها این راهنما را تأیید نکرده‌اند.
about-own-research = اطلاعات تغییر می‌کند. پیش از آن‌که به پیام‌رسانی تکیه کنید، صفحه‌های خود آن را بخوانید و ببینید از زمان بازبینی این اطلاعات چه چیزی تغییر کرده است.
about-languages-title = زبان‌ها
about-languages-unread = این ترجمه‌ها را هنوز هیچ گویشور بومی از افراد این پروژه نخوانده است: { $languages }.
about-languages-help = اگر یکی از آن‌ها زبان شماست، با فرم ویژهٔ ترجمه در میان گزارش‌های پروژه بگویید چه چیزی نادرست یا نامفهوم است، یا همهٔ ترجمه را بخوانید و خبر دهید.
about-languages-form = فرم ترجمه ({ $host })
about-attribution-title = این اطلاعات از کجا آمده است
about-attribution = اطلاعات و پیوندها از Privacy Guides است: از صفحهٔ «Real-Time Communication: The Best Private Instant Messengers»، ویرایش عبری، نسخهٔ { $date }، و از این صفحه‌ها: { $pages }؛ همه © مشارکت‌کنندگان Privacy Guides، با مجوز CC BY-SA 4.0. این اطلاعات به بیان دیگری نوشته، با تغییرهای بعدی سنجیده، و هر جا چیزی تغییر کرده علامت‌گذاری شده است. گفته‌های خود پروژه‌ها با نام آن‌ها مشخص شده است.
about-page-link = صفحه، آن‌گونه که امروز هست
about-licences-title = مجوزها
about-licence-code = برنامه: MIT یا Apache 2.0، به انتخاب شما.
about-licence-words = اطلاعات، متن‌ها و ترجمه‌ها: Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0).
about-licence-link = مجوز CC BY-SA 4.0
about-licence-fonts = قلم‌ها: Open Sans، { $open_sans }، و Noto Sans، { $noto } و { $adobe }، با مجوز SIL Open Font License 1.1.
about-licence-icons = نمادها: Lucide، { $lucide }، با مجوز ISC؛ برخی از آن‌ها از Feather، { $feather }، با مجوز MIT. نماد خود این راهنما بخشی از برنامه است.
about-trademarks = نام پیام‌رسان‌ها و فروشگاه‌ها نشان تجاری صاحبان آن‌هاست. به‌جای نشان آن‌ها کاشی‌های رنگی آمده است.

## خط فرمان

cli-about = یک پیام‌رسان خصوصی انتخاب کنید و آن را از وب‌سایت یا فروشگاه رسمی‌اش بگیرید.
cli-lang = زبان: { $languages }
cli-theme = رنگ‌ها: light یا dark یا system
cli-help = نمایش این راهنمایی
cli-version = نمایش نسخه
cli-usage-heading = روش استفاده:
cli-options-heading = گزینه‌ها
cli-value-language = LANGUAGE
cli-value-theme = THEME
cli-value-command = COMMAND
error-prefix = خطا: { $problem }
error-see-help = برای دیدن آنچه پذیرفته می‌شود، «{ $command } --help» را اجرا کنید.
error-unknown-option = گزینهٔ «{ $option }» وجود ندارد
error-unexpected-value = «{ $value }» در اینجا پذیرفته نمی‌شود
error-missing-value = «{ $option }» به یک مقدار نیاز دارد
error-repeated-option = «{ $option }» را فقط یک بار می‌توان داد
error-unknown-language = زبان «{ $value }» وجود ندارد؛ از این‌ها انتخاب کنید: { $languages }
error-unknown-theme = پوستهٔ «{ $value }» وجود ندارد؛ از این‌ها انتخاب کنید: light یا dark یا system
error-not-text = یکی از آرگومان‌ها متن معتبر نیست
error-arguments = آرگومان‌ها قابل فهم نیستند
error-no-display = نمایشگری نیست که پنجره روی آن باز شود؛ این برنامه را از یک نشست گرافیکی اجرا کنید، یا DISPLAY یا WAYLAND_DISPLAY را تنظیم کنید
error-display-unreachable = نمایشگر «{ $display }» در دسترس نیست؛ این برنامه را از نشستی که نمایشگر متعلق به آن است اجرا کنید، یا { $variable } را روی نمایشگری تنظیم کنید که در دسترس باشد
error-color-depth = عمق رنگ نمایشگر { $bits } بیت است و پنجره به ۲۴ بیت نیاز دارد؛ نمایشگر یا دسکتاپ راه دور را روی ۲۴ یا ۳۲ بیت تنظیم کنید
error-too-many-files = پنجره باز نشد، چون فایل‌های باز بیش از حد مجاز است؛ برنامه‌های دیگر را ببندید یا سقف آن را بالا ببرید («ulimit -n») و دوباره اجرا کنید
error-no-resources = پنجره باز نشد، چون حافظه کم است یا رشتهٔ اجرایی (thread) دیگری مجاز نیست؛ برنامه‌های دیگر را ببندید و دوباره اجرا کنید
error-display-lost = ارتباط با نمایشگر قطع شد و پنجره هم با آن از دست رفت؛ این برنامه را دوباره اجرا کنید
error-no-window = پنجره باز نشد و علت آن معلوم نیست؛ این برنامه را در پایانه با MESSENGER_GUIDE_LOG=info اجرا کنید و آنچه را چاپ می‌کند گزارش دهید
error-missing-library = کتابخانه‌ای که پنجره به آن نیاز دارد موجود نیست: { $library }؛ آن را نصب کنید (در Debian و Ubuntu: { $package }) و دوباره اجرا کنید
error-missing-other-library = کتابخانه‌ای که پنجره به آن نیاز دارد موجود نیست: { $library }؛ بسته‌ای را که این کتابخانه در آن است نصب کنید و دوباره اجرا کنید
error-unexpected = خطایی پیش‌بینی‌نشده به کار این برنامه پایان داد؛ آن را دوباره اجرا کنید، و اگر باز هم بسته شد، آن را در پایانه با MESSENGER_GUIDE_LOG=info اجرا کنید و آنچه را چاپ می‌کند گزارش دهید
error-data = داده‌های درون برنامه آسیب دیده است؛ این برنامه را دوباره از وب‌سایت رسمی‌اش دانلود کنید
cli-commands-heading = دستورها
cli-list = فهرست همهٔ پیام‌رسان‌ها
cli-show = نمایش همهٔ اطلاعات یک پیام‌رسان
cli-compare = مقایسهٔ پیام‌رسان‌ها در کنار هم؛ اگر نامی داده نشود، همهٔ آن‌ها
cli-find = یافتن پیام‌رسان‌ها با واژه‌ها، مانند جستجو در پنجره
cli-changes = نمایش آنچه تغییر کرده است، تازه‌ترین در ابتدا: برای یک پیام‌رسان، یا اگر نامی داده نشود برای همهٔ آن‌ها و برای معیارها
cli-links = نمایش پیوندهای رسمی یک پیام‌رسان
cli-open = باز کردن یک دانلود رسمی در مرورگر، همان کاری که دکمه‌اش می‌کند
cli-verify = بررسی این‌که فایل دانلودشده اصل است یا نه
cli-handout = نوشتن صفحه‌ای برای چاپ یا فرستادن، به شکل HTML؛ اگر نامی داده نشود، همهٔ پیام‌رسان‌ها
cli-files = فایلی که باید بررسی شود، مانند APK؛ چند فایل هم می‌توان داد
cli-sha256 = مقدار SHA-256 که فایل باید داشته باشد
cli-json = خروجی به شکل JSON، برای برنامه‌ها
cli-differences = فقط ردیف‌هایی که پیام‌رسان‌ها در آن‌ها با هم فرق دارند
cli-messenger = شناسهٔ پیام‌رسان، همان‌گونه که «list» نمایش می‌دهد
cli-words = آنچه باید جستجو شود
cli-platform = فقط دانلودهای یک سیستم، مانند «linux»
cli-download = یک سیستم مانند «linux»، یا شناسهٔ یک دانلود؛ اگر داده نشود، سیستم این رایانه
cli-value-messenger = MESSENGER
cli-value-file = FILE
cli-value-checksum = VALUE
cli-value-words = WORDS
cli-value-platform = SYSTEM
error-missing-argument = { $value } داده نشده است
error-unknown-command = دستور «{ $value }» وجود ندارد؛ از این‌ها انتخاب کنید: { $known }
error-unknown-command-near = دستور «{ $value }» وجود ندارد؛ آیا منظورتان «{ $near }» بود؟ از این‌ها انتخاب کنید: { $known }
error-unknown-messenger = پیام‌رسان «{ $value }» وجود ندارد؛ از این‌ها انتخاب کنید: { $known }
error-unknown-messenger-near = پیام‌رسان «{ $value }» وجود ندارد؛ آیا منظورتان «{ $near }» بود؟ از این‌ها انتخاب کنید: { $known }
error-unknown-platform = سیستم «{ $value }» وجود ندارد؛ از این‌ها انتخاب کنید: { $known }
error-unknown-platform-near = سیستم «{ $value }» وجود ندارد؛ آیا منظورتان «{ $near }» بود؟ از این‌ها انتخاب کنید: { $known }
error-no-download = { $name } دانلودی به نام «{ $value }» ندارد؛ از این‌ها انتخاب کنید: { $known }
error-no-browser = مرورگری نیست که نشانی با آن باز شود؛ مرورگری نصب کنید، نام یکی را در BROWSER بگذارید، یا نشانی را در دستگاه دیگری باز کنید: { $address }
error-not-opened = مرورگر نشانی را باز نکرد؛ خودتان آن را باز کنید: { $address }
error-no-checksum = «{ $value }» یک SHA-256 نیست؛ SHA-256 از ۶۴ نویسه تشکیل می‌شود: رقم‌های 0 تا 9 و حرف‌های a تا f
error-not-read = خواندن { $path } ممکن نشد: { $reason }
error-unverified = بررسی دست‌کم یک فایل ممکن نشد، پس دربارهٔ آن چیزی معلوم نیست
error-refused = هشدار، نصب نکنید: دست‌کم یک فایل آسیب دیده است یا اصل نیست؛ بالا را ببینید
error-write = نوشتن خروجی ممکن نشد: { $reason }
io-error-not-found = چنین فایل یا پوشه‌ای وجود ندارد
io-error-no-access = دسترسی مجاز نیست
io-error-not-a-file = این پوشه یا چیز دیگری است، نه فایل
io-error-no-space = فضای خالی باقی نمانده است
io-error-read-only = این محل فقط خواندنی است
io-error-other = سیستم خطایی گزارش کرد؛ MESSENGER_GUIDE_LOG=info آن را نشان می‌دهد

## بررسی یک فایل

signing-keys-title = چگونه دانلود را بررسی کنید
signing-keys-fingerprints = اثر انگشت کلیدها:
check-certificate = اثر انگشت کلید امضاکننده (در پایین) را مقایسه کنید. برای فایل APK، این راهنما می‌تواند این کار را برای شما انجام دهد.
check-repository = اثر انگشت مخزن F-Droid (در پایین): هنگام افزودن مخزن، آن را مقایسه کنید.
check-signed-list = مقدارهای SHA-256 امضاشده: فایل را با فهرست پروژه مقایسه کنید، امضای فهرست را بررسی کنید، و اثر انگشت کلید آن را (در پایین) مقایسه کنید.
check-store = تا جایی که این راهنما می‌داند، پروژه چیزی منتشر نمی‌کند که بتوان برای این بررسی به کار برد. این‌که برنامه اصل باشد یا نه، فقط به فروشگاه بستگی دارد.
check-nothing = تا جایی که این راهنما می‌داند، پروژه چیزی منتشر نمی‌کند که بتوان برای این بررسی به کار برد. آن را فقط از نشانی رسمی بگیرید.
check-browser = در مرورگر کار می‌کند، پس فایلی برای بررسی وجود ندارد. مطمئن شوید که نشانی همان نشانی رسمی است.
verify-genuine = اصل است. این فایل با همان کلیدی امضا شده که { $name } برای این برنامه منتشر می‌کند. با این حال ممکن است نسخه‌ای قدیمی باشد: نسخه را در پایین ببینید.
verify-genuine-recorded = اصل است. این فایل با همان کلیدی امضا شده که Privacy Guides برای { $name } ثبت کرده است. خود { $name }، تا جایی که این راهنما می‌داند، کلیدی منتشر نمی‌کند. با این حال ممکن است این فایل نسخه‌ای قدیمی باشد: نسخه را در پایین ببینید.
verify-other-key = هشدار: نصب نکنید. این فایل خود را { $name } ({ $package }) معرفی می‌کند، اما با کلیدی امضا شده که این راهنما آن را نمی‌شناسد.
verify-channels-without-key = این راهنما کلید این جاها را نمی‌شناسد و به همین دلیل نمی‌تواند برنامه‌ای را که از آن‌ها گرفته شده تشخیص دهد: { $channels }. چنین برنامه‌ای را فقط از خود همان‌جا نصب کنید.
verify-other-app = هشدار: نصب نکنید. این فایل با یکی از کلیدهای { $name } امضا شده، اما { $package } یکی از برنامه‌هایی نیست که این کلید برای آن‌هاست.
verify-not-signed = هشدار: نصب نکنید. این یک برنامهٔ Android بدون امضاست. هیچ‌کس نمی‌تواند بگوید چه کسی آن را ساخته است.
verify-damaged = هشدار: نصب نکنید. این فایل پس از امضا شدن آسیب دیده یا تغییر داده شده است، یا به شیوه‌ای امضا شده که نمی‌توان به آن اعتماد کرد.
verify-reason = آنچه یافت شد، به زبان فنی: { $reason }
verify-no-key = بررسی نشد. این فایل خود را { $name } ({ $package }) معرفی می‌کند، اما این راهنما هیچ کلیدی از این برنامه نمی‌شناسد و نمی‌تواند بگوید که فایل اصل است یا نه.
verify-unknown-app = بررسی نشد. این برنامه ({ $package }) به هیچ‌یک از پیام‌رسان‌های این راهنما تعلق ندارد. اگر به شما گفته‌اند که یکی از آن‌هاست، آن را نصب نکنید.
verify-not-apk = بررسی نشد. این فایل برنامهٔ Android (APK) نیست، پس امضایی ندارد که این راهنما بتواند بررسی کند. فقط می‌توان آن را مقایسه کرد.
verify-checksum = SHA-256 این فایل:
verify-checksum-is-given = یکسان است. این فایل همان SHA-256 را دارد که داده‌اید. به آن فقط همان‌قدر می‌توانید اعتماد کنید که به جایی که این مقدار را از آن گرفته‌اید.
verify-checksum-differs = هشدار: از این فایل استفاده نکنید. این فایل آن SHA-256 را که داده‌اید ندارد.
verify-only-compared = این فایل برنامهٔ Android (APK) نیست، پس تنها کاری که این راهنما می‌تواند با آن بکند مقایسه است.
verify-checksum-paste = اگر پروژه این مقدار را منتشر می‌کند، آن را در پایین بچسبانید: این راهنما دو مقدار را با هم مقایسه می‌کند.
verify-checksum-compare = اگر پروژه این مقدار را منتشر می‌کند، آن را مقایسه کنید، یا آن را با «verify --sha256» بدهید.
verify-listed = یکسان است. در { $list }، که در همان پوشه است، همین SHA-256 برای این فایل آمده است: دانلود کامل است. این‌که چه کسی آن را ساخته، فقط از امضای { $list } معلوم می‌شود.
verify-listed-differs = هشدار: از این فایل استفاده نکنید. در { $list }، که در همان پوشه است، SHA-256 دیگری برای آن آمده است.
verify-steps = اگر پروژه فهرستی از این‌گونه مقدارها را امضا می‌کند، آن امضا را هم بررسی کنید:
verify-step-key = کلید عمومی پروژه را بگیرید، برای نمونه از روی نشانی ایمیل آن:
verify-step-fingerprint = اثر انگشت کلید را به‌طور کامل مقایسه کنید. { $name } ({ $files }):
verify-step-gpg = امضا را با این دستور، با نام فایل‌های خودتان، بررسی کنید، و فقط در صورتی نصب کنید که امضا درست و با همان کلید باشد:
verify-app = برنامه: { $package }، نسخهٔ { $version }. امضاهای آن: { $schemes }.
verify-signers = اثر انگشت گواهی امضاکننده (SHA-256):

## بررسی یک فایل در پنجره

fingerprint-title = اثر انگشت
fingerprint-copy = کپی اثر انگشت
fingerprint-code = نمایش کد QR
fingerprint-scan = برای خواندن این اثر انگشت به شکل متن روی گوشی، دوربین گوشی را رو به کد بگیرید.
file-check-title = بررسی یک فایل
file-check-open = بررسی فایل دانلودشده
file-check-about = آیا فایلی که دانلود شده همان برنامهٔ اصل است؟ آن را روی این پنجره رها کنید یا انتخابش کنید. این راهنما فقط آن را می‌خواند، روی همین رایانه.
file-check-choose = انتخاب فایل‌ها
file-check-name = فایل: { $name }
file-check-waiting = هنوز بررسی نشده است. پس از فایلِ پیش از آن بررسی می‌شود.
file-check-running = هنوز بررسی نشده است. تاکنون { $percent }٪ از آن خوانده شده است.
file-check-cancel = لغو
file-check-cancelled = بررسی نشد. شما بررسی را لغو کردید، پس دربارهٔ این فایل چیزی معلوم نیست.
file-check-not-read = بررسی نشد. خواندن این فایل ممکن نشد، پس دربارهٔ آن چیزی معلوم نیست: { $reason }
file-check-cut = تعداد فایل‌های داده‌شده بیش از آن است که یک‌جا بررسی شود. فقط فایل‌هایی که در اینجا آمده‌اند بررسی می‌شوند: { $count }.
file-check-no-dialog = این دسکتاپ کادری برای انتخاب فایل نشان نمی‌دهد. فایل را روی این پنجره رها کنید یا، جایی که این کار ممکن نیست، آن را در پایانه بررسی کنید:
file-check-paste = اگر SHA-256 این فایل را از پروژه دارید، آن را برای مقایسه بچسبانید:
file-check-unreadable = این یک SHA-256 نیست، پس چیزی مقایسه نشد. SHA-256 از ۶۴ نویسه تشکیل می‌شود: رقم‌های 0 تا 9 و حرف‌های a تا f.

## در پایانه

terminal-id = شناسه
terminal-name = نام
terminal-standing = وضعیت
terminal-in-short = خلاصه
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = از { $date }؛ پیش از آن: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = واژه‌های کمتر یا کوتاه‌تر را امتحان کنید؛ «list» همهٔ پیام‌رسان‌ها را نشان می‌دهد.
terminal-opened = به مرورگر سپرده شد: { $address }
terminal-other-download = دانلود دیگری هم هست، «{ $id }»: { $address }

## مقایسه

screen-compare = مقایسه
compare-lead = آنچه دربارهٔ کارکرد هر یک دانسته است. «ذکر نشده» همان «خیر» نیست: یعنی در جاهایی که این راهنما نگاه کرده، چیزی در این باره گفته نشده است.
compare-only-differences = فقط تفاوت‌ها
compare-copy-markdown = کپی به شکل Markdown
compare-copy-text = کپی به شکل متن
compare-copy-csv = کپی به شکل CSV
compare-choose = پیام‌رسان‌ها برای مقایسه
compare-choose-two = دو پیام‌رسان انتخاب کنید
compare-more = بیشتر
compare-network = شبکه
compare-systems = سیستم‌ها
compare-stores = از کجا بگیرید
compare-audits = ارزیابی امنیتی
compare-basis = { $criterion }: { $name }
compare-choose-some = این‌ها { $count } پیام‌رسان نخست فهرست‌اند؛ بقیه را با جستجو در همان فهرست می‌توان یافت
compare-columns = { $first } تا { $last } از { $all }
compare-columns-back = قبلی
compare-columns-on = بعدی
compare-basis-downloads = دانلودهای رسمی به این نشانی‌ها می‌روند:
compare-basis-audit = { $date }: { $text }
compare-none = دست‌کم یک پیام‌رسان انتخاب کنید.

## جستجو

search-placeholder = جستجوی پیام‌رسان‌ها
search-clear = پاک کردن جستجو
search-found = یافت شد: { $count }
search-cut = فقط { $count } نویسهٔ نخست جستجو می‌شود. با واژه‌های کمتر نتیجهٔ بیشتری می‌یابید.
search-nothing = چیزی یافت نشد
search-nothing-about = واژه‌های کمتر یا کوتاه‌تر، نام یک سیستم مانند «Android» یا واژه‌ای مانند «گروه» را امتحان کنید، یا در بالا آنچه را برای شما مهم است انتخاب کنید.

## چه مهم است

needs-title = چه برای شما مهم است
needs-more = بیشتر
needs-fewer = کمتر
needs-clear = پاک کردن
needs-threats = محافظت در برابر
needs-devices = دستگاه‌های همه
needs-devices-about = سیستم‌هایی که شما و طرف‌های گفتگوی شما به کار می‌برید. پیام‌رسان باید روی همهٔ آن‌ها کار کند.
verdict-meets = همه را برآورده می‌کنند: { $count }
verdict-not-stated = دست‌کم یکی ذکر نشده: { $count }
verdict-does-not = دست‌کم یکی را برآورده نمی‌کنند: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: دانلود رسمی وجود دارد.
reason-no-download = { $level }: دانلود رسمی برای آن در فهرست نیست.

## مرحله‌های راه‌اندازی

steps-done = { $done } از { $of } انجام شد
steps-reset = شروع دوباره
blocked-title = اگر در جایی که هستید مسدود است
blocked-check = اگر برنامه‌ای را از شخص دیگری یا از جایی نامعمول می‌گیرید، پیش از نصب، فایل را بررسی کنید.
blocked-noticed = ممکن است متوجه دور زدن مسدودسازی بشوند. پیش از آن‌که امتحان کنید، فکر کنید که در جایی که هستید چه ممکن است برایتان پیش بیاید.

## برای یک دوست

share = اشتراک‌گذاری
share-about = چند کلمه دربارهٔ { $name } برای یک دوست، همراه با دانلودهای رسمی آن:
share-copy = کپی متن
share-tooltip = معرفی { $name } به یک دوست
share-official = فقط از اینجا بگیرید:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = احتیاط: { $text }
share-change = { $date }: { $text }
share-source = اطلاعات از Privacy Guides (CC BY-SA 4.0) است و راهنمای مسنجر آن را به بیان دیگری نوشته و آخرین بار در { $date } بازبینی کرده است.

## صفحه‌ای برای چاپ

handout-save = ذخیرهٔ صفحه
handout-about = صفحه‌ای برای چاپ یا فرستادن، با اثر انگشت‌ها و کدهایی برای اسکن. در چاپ، یک صفحه برای هر یک از این‌ها:
handout-saved = ذخیره شد. برای چاپ، آن را در مرورگر باز کنید: { $file }
handout-no-dialog = این دسکتاپ کادری برای ذخیرهٔ فایل نشان نمی‌دهد. در پایانه، «messenger-guide handout» صفحه را می‌نویسد.
handout-not-saved = ذخیرهٔ صفحه ممکن نشد: { $reason }
handout-title = پیام‌رسان‌های خصوصی، از راهنمای مسنجر: { $names }
handout-official = فقط از این جاهای رسمی بگیرید. برای باز کردن نشانی هر کد، دوربین گوشی را رو به آن کد بگیرید.
handout-fingerprints = اثر انگشت‌های دانلودهای اصل
handout-optional = { $text } (اختیاری)
handout-reviewed = این اطلاعات آخرین بار در { $date } بازبینی شده است. شاید از آن زمان تغییر کرده باشد.

## برگه‌ها

close = بستن
link-modal-title = این پیوند به کجا می‌رود
link-modal-scan = برای باز کردن این نشانی روی گوشی، دوربین گوشی را رو به این کد بگیرید.
link-modal-open = باز کردن در اینجا
link-menu-open = باز کردن
link-menu-copy = کپی نشانی
link-menu-code = نمایش کد QR
text-menu-cut = برش
text-menu-copy = کپی
text-menu-paste = چسباندن
text-menu-select-all = انتخاب همه
download-code = کد برای اسکن: { $name }
keys-title = میانبرهای صفحه‌کلید
keys-tab = مورد بعدی، مورد قبلی
keys-arrows = حرکت در فهرست و جدول، پیمایش در جاهای دیگر
keys-page = پیمایش به اندازهٔ یک صفحه
keys-space = پیمایش به اندازهٔ یک صفحه، وقتی هیچ موردی فعال نیست
keys-ends = به آغاز، به پایان
keys-enter = اجرای مورد فعال
keys-escape = بستن آنچه باز است، پاک کردن جستجو
keys-screens = جابه‌جایی بین صفحه‌ها
keys-search = جستجو؛ یا کافی است تایپ کنید
keys-language = زبان
keys-text-size = متن بزرگ‌تر، متن کوچک‌تر، اندازهٔ عادی
keys-select = انتخاب متن، از مورد فعال یا از بالای آنچه دیده می‌شود
keys-caret = مکان‌نما در متن که با کلیدهای جهت‌دار جابه‌جا می‌شود: برای انتخاب از هر جا
keys-select-all = انتخاب همهٔ متن
keys-copy = کپی متن انتخاب‌شده، یا نشانی پیوند فعال
keys-link = منوی پیوند فعال، کادر متن یا متن انتخاب‌شده، مانند دکمهٔ راست ماوس
keys-close = بستن پنجره
keys-full-screen = تمام‌صفحه، و برگشت
keys-help = همین فهرست

## صفحهٔ man

man-name = نام
man-synopsis = خلاصه
man-description = توضیحات
man-environment = متغیرهای محیطی
man-files = فایل‌ها
man-exit-status = وضعیت خروج
man-version = نسخه
man-log = آنچه باید در خروجی خطای استاندارد ثبت شود، برای نمونه «info». اگر تنظیم نشود، هیچ.
man-settings = آنچه پنجره به خاطر می‌سپارد. فایلی که خوانده نشود در کنار آن نگه داشته می‌شود.
man-exit-0 = موفق، حتی اگر برنامه‌ای که خروجی را می‌خواند از خواندن دست کشیده باشد.
man-exit-1 = مشکلی پیش آمد: نبودن نمایشگر، نبودن مرورگر، داده‌های آسیب‌دیده.
man-exit-2 = آرگومان‌ها نادرست است.
man-exit-3 = «verify» فایلی یافت که نباید نصب شود.
man-exit-4 = «verify» نتوانست دست‌کم یکی از فایل‌ها را بررسی کند.

## آموزش

screen-learn = آموزش
learn-list = به زبان ساده
learn-back-to = بازگشت به { $name }
learn-back-to-compare = بازگشت به مقایسه
learn-back-to-about = بازگشت به «درباره»
learn-evidence = شواهد
learn-evidence-tagline = هر نکته چقدر قطعی است و از چه زمانی
learn-evidence-lead = این راهنما آنچه را چند صفحه از Privacy Guides می‌گوید بازگو می‌کند، و نیز آنچه را به گفتهٔ Privacy Guides یا خود پروژه‌ها از آن زمان تغییر کرده است. برای هر نکته نشان می‌دهد که از کجا آمده؛ و برای هر معیار این را هم که چقدر قطعی است.
learn-levels-title = معنای نشانه‌ها
learn-not-stated = «ذکر نشده» همان «خیر» نیست. جایی که چیزی گفته نشده، پیام‌رسان شاید آن معیار را برآورده کند و شاید نکند؛ این راهنما به‌جای حدس زدن، پرسش را باز می‌گذارد.
learn-claims-title = هر گفته از کجا آمده است
learn-claims-sources = در کنار هر گفته می‌بینید که چه کسی آن را می‌گوید، همراه با یک پیوند. آنچه Privacy Guides در نسخه‌ای از صفحه گفته که این راهنما بر پایهٔ آن ساخته شده، به متن همان روز پیوند دارد؛ آنچه امروز می‌گوید، به صفحه آن‌گونه که امروز هست؛ و آنچه خود پروژه می‌گوید، به صفحه‌ای از همان پروژه، با تاریخ روزی که خوانده شده است. نشانگر را روی پیوند ببرید تا پیش از باز شدن هر چیزی، نشانی کامل آن را ببینید.
learn-claims-own-words = اطلاعات و پیوندها از Privacy Guides و از خود پروژه‌هاست. اما جمله‌ها نه: بیان آن‌ها از خود این راهنماست.
learn-claims-edition = اطلاعات از صفحهٔ Privacy Guides است، آن‌گونه که در { $date } بود. آخرین بازبینی آن در { $reviewed } بوده است.
learn-since-title = وقتی چیزی تغییر کند چه می‌شود
learn-since-notes = تغییر بعدی روی اطلاعات اولیه نوشته نمی‌شود. در کنار پیام‌رسان به شکل یادداشتی با تاریخ و منبع خودش می‌آید.
learn-since-levels = جایی که سطحی تغییر کرده، نشانه، سطح امروز را نشان می‌دهد و سطح پیشین زیر آن می‌آید.
learn-since-links = جایی که یک نشانی رسمی عوض شده، دکمه به نشانی جدید می‌رود. نشانی قدیمی برای مقایسه نگه داشته می‌شود، اما هرگز باز نمی‌شود.
learn-never-title = کارهایی که این راهنما هرگز نمی‌کند
learn-never-connect = خودش هیچ اتصالی برقرار نمی‌کند: هر چه نشان می‌دهد در خود آن گنجانده شده است.
learn-never-open = فقط نشانی‌هایی را باز می‌کند که در آن گنجانده و بررسی شده‌اند، و هیچ‌کدام را پیش از آن‌که شما روی آن کلیک کنید باز نمی‌کند.
learn-never-tell = به هیچ‌کس نمی‌گوید چه می‌خوانید. پیوندی که باز می‌کنید به مرورگر شما سپرده می‌شود، که ممکن است آن را به خاطر بسپارد، و شبکهٔ شما ممکن است ببیند از کدام سایت بازدید می‌کنید.
learn-never-guess = هیچ جای خالی را با حدس پر نمی‌کند و سکوت را «خیر» نمی‌شمارد.
learn-criteria = معیارها
learn-criteria-tagline = پیام‌رسان‌ها با چه سنجیده می‌شوند
learn-criteria-title = معنای معیارها
learn-criteria-lead = آنچه Privacy Guides از یک پیام‌رسان می‌خواهد، و معنای هر شرط.
learn-criteria-choice-title = Privacy Guides چگونه انتخاب می‌کند
learn-criteria-choice = Privacy Guides به پروژه‌هایی که توصیه می‌کند وابسته نیست. برای آن‌که بی‌طرف بماند، آن‌ها را با شرط‌هایی روشن می‌سنجد که به شرط‌های کلی‌اش افزوده می‌شود. به همه سفارش می‌کند که پیش از انتخاب، این شرط‌ها را بشناسند و خودشان هم تحقیق کنند.
learn-criteria-best-case = آنچه Privacy Guides بهترین حالت (best case) می‌نامد، پروژه‌ای بی‌نقص را توصیف می‌کند: پروژهٔ توصیه‌شده شاید بخشی از آن را نداشته باشد، یا هیچ بخشی را، و پروژه‌ای که بیشتر دارد شاید جای بالاتری بگیرد. در صفحه‌ای که این راهنما بر پایهٔ آن ساخته شده، محرمانگی پیشرو جزو آن بود؛ در ۱۶ مهٔ ۲۰۲۵ جزو حداقل شرط‌ها شد.
learn-tier-minimum = کمترین چیزی که Privacy Guides لازم می‌داند.
learn-tier-best-case = آنچه یک پروژهٔ بی‌نقص دارد.
learn-tier-joining = این از معیارهای Privacy Guides نیست. این راهنما آن را می‌افزاید، چون Privacy Guides دربارهٔ برخی پیام‌رسان‌ها می‌گوید که برای پیوستن چه لازم است.
learn-see-picture = آن را در نمودار ببینید
learn-see-networks = انواع شبکه
learn-secrecy = محرمانگی پیشرو و آینده
learn-secrecy-tagline = کلید دزدیده‌شده چه چیزی را فاش می‌کند
learn-secrecy-lead = رمزنگاری سرتاسری با کلید کار می‌کند. این دو ویژگی تعیین می‌کنند که دزد کلید چه چیزی را می‌تواند با آن بخواند: محرمانگی پیشرو (forward secrecy) از آنچه پیش از دزدی نوشته شده محافظت می‌کند، و محرمانگی آینده (future secrecy) از آنچه پس از آن نوشته می‌شود.
learn-legend-title = نمودارها را چگونه بخوانید
learn-legend-time = زمان از راست به چپ پیش می‌رود. هر خانه در ردیف پایین یک پیام است؛ بالای آن کلیدی است که از آن پیام محافظت می‌کند.
learn-legend-key = کلید
learn-legend-theft = در اینجا کسی کلید را می‌دزدد
learn-legend-exchange = تبادل کلیدی که دزد آن را رهگیری نمی‌کند
learn-legend-closed = پیامی که محرمانه می‌ماند
learn-legend-open = پیامی که فاش می‌شود
learn-without-title = بدون محرمانگی پیشرو
learn-without-about = کلید دزدیده‌شده پیام‌های گذشته و همچنین پیام‌های بعدی را فاش می‌کند.
learn-forward-title = با محرمانگی پیشرو
learn-forward-limit = محرمانگی پیشرو به‌تنهایی از آنچه از این پس نوشته می‌شود محافظت نمی‌کند.
learn-future-title = همراه با محرمانگی آینده
learn-future-about = به محرمانگی آینده «امنیت پس از رخنه» (post-compromise security) هم می‌گویند. کسی که کلیدی را دزدیده، با نخستین تبادل کلیدی که نتواند رهگیری کند دسترسی خود را از دست می‌دهد. برای آن‌که همچنان بخواند، باید همهٔ ارتباط میان دو طرف را رهگیری کند.
learn-future-further = فقط آنچه در این فاصله نوشته شده قابل خواندن است. برای خواندن بیش از آن، باید کلیدهای دیگری هم دزدیده شود.
learn-networks = شبکه‌ها
learn-networks-tagline = پیام‌ها از چه راهی می‌روند
learn-networks-lead = پیام‌ها از راه شبکه می‌روند و شبکه را به چند شیوه می‌توان ساخت. هر شیوه مزایا و معایب خود را دارد.
learn-legend-person = یک شخص
learn-legend-server = یک سرور
learn-legend-relay = رله یا گره، که پیام‌ها را منتقل می‌کند
learn-advantages = مزایا
learn-drawbacks = معایب
learn-network-users = پیام‌رسان‌های این نوع
learn-network-no-points = Privacy Guides برای این نوع شبکه مزیت یا عیبی ذکر نکرده است.
learn-threats = تهدیدها
learn-threats-tagline = از خود در برابر چه محافظت کنید
learn-threats-lead = شاید نگران هیچ‌یک از این تهدیدها، یکی، برخی یا همهٔ آن‌ها باشید. کمتر ابزاری در برابر همهٔ آن‌ها محافظت می‌کند.
learn-threats-choice = پیش از انتخاب پیام‌رسان، خوب است از خود بپرسید کدام‌یک به شما مربوط می‌شود.
learn-threats-title = تهدیدها، یک‌به‌یک
learn-threat-of-page = Privacy Guides دربارهٔ کل فهرست خود می‌گوید که در برابر این تهدید محافظت می‌کند.
learn-threat-named = Privacy Guides به‌ویژه از این‌ها نام می‌برد:
learn-changes-tagline = همهٔ تغییرهای بعدی، تازه‌ترین در ابتدا
learn-changes-lead = تغییرهایی که صفحهٔ Privacy Guides به تاریخ { $date }، که این راهنما بر پایهٔ آن ساخته شده، نشان نمی‌دهد: تغییرهای هر پیام‌رسان و تغییرهای معیارها، تا جایی که این راهنما از آن‌ها آگاه است. تازه‌ترین در ابتدا می‌آید.
learn-limits = آنچه رمزنگاری سرتاسری پنهان نمی‌کند
learn-limits-tagline = فراداده، شبکه، کلیدها
learn-limits-lead = با رمزنگاری سرتاسری، فقط کسانی که در گفتگو هستند می‌توانند نوشته‌ها را بخوانند، تا زمانی که کس دیگری به کلیدها یا دستگاه‌های آن‌ها دست پیدا نکرده باشد. این رمزنگاری همه‌چیز را دربارهٔ گفتگو پنهان نمی‌کند.
learn-metadata-title = فراداده
learn-metadata-about = فراداده (metadata) چیزهایی است که بدون خواندن پیام می‌توان دربارهٔ آن دانست: چه کسی، با چه کسی، چه زمانی و چند وقت یک بار گفتگو می‌کند.
learn-metadata-not-hidden = رمزنگاری سرتاسری فراداده را پنهان نمی‌کند.
learn-limits-networks-title = شبکه چه چیزی را نشان می‌دهد
learn-limits-keys-title = کلید دزدیده‌شده چه چیزی را فاش می‌کند
learn-limits-keys = هر گفتگو فقط به اندازهٔ کلیدهای همهٔ کسانی که در آن هستند امن است. بدون محرمانگی پیشرو، کلیدی که فقط از یکی از آن‌ها دزدیده شود پیام‌های گذشته را فاش می‌کند.
learn-blocked = وقتی برنامه مسدود است
learn-blocked-tagline = چه می‌تواند کمک کند، و چه چیزی را پنهان نمی‌کند
learn-blocked-lead = پیام‌رسان در جایی مسدود است که نتوان به سرورهای آن، یا به فروشگاه‌هایی که از آن‌ها گرفته می‌شود، دسترسی یافت. دولت‌ها، مدیران شبکه و ارائه‌دهندگان خدمات می‌توانند چنین کنند.
learn-blocked-helps-title = چه می‌تواند کمک کند
learn-blocked-proxy = پروکسی، که اتصال شما را به مقصد منتقل می‌کند؛ بهتر از همه آن است که کسی آن را اداره کند که به او اعتماد دارید.
learn-blocked-tor = شبکهٔ Tor، که اتصال شما را از سرورهایی می‌گذراند که داوطلبان اداره می‌کنند. اگر ممکن است کسی اتصال شما را زیر نظر داشته باشد و یک VPN دارید که به آن اعتماد دارید، Privacy Guides توصیه می‌کند که نخست به همان VPN وصل شوید.
learn-blocked-bridges = پل‌ها و اتصال‌های استتارشده، که می‌توانند در جایی که خود Tor مسدود است شما را به آن برسانند.
learn-blocked-messengers = راه‌های بیشتر، مانند سرورهای خودتان یا کار بدون اینترنت، گام‌به‌گام از پروژه‌های:
learn-blocked-limits-title = چه چیزی را پنهان نمی‌کند
learn-blocked-visible = Tor یا VPN می‌تواند پنهان کند که از چه سایت‌هایی بازدید می‌کنید، اما نه این را که از Tor یا VPN استفاده می‌کنید، و Tor معمولاً بیشتر از VPN جلب توجه می‌کند. حتی اتصال‌های استتارشده را هم می‌توان شناسایی کرد.
learn-blocked-later = پل‌ها با گذشت زمان شناخته می‌شوند. آن‌گاه سوابق اتصال‌های شما می‌تواند نشان دهد که از Tor استفاده کرده‌اید.
learn-blocked-plan = بسنجید که مسدودکنندگان چه کارهایی می‌توانند بکنند و چه پیامدهایی ممکن است در پی باشد، و طرحی داشته باشید برای این‌که اگر گیر افتادید چه کنید.
learn-blocked-stores-title = اگر فروشگاه مسدود است
keys-back = بازگشت از توضیح

## برای صفحه‌خوان‌ها

spoken-screens = صفحه‌ها
spoken-banner = اعلان
spoken-link-menu = منوی پیوند
spoken-text-menu = منوی متن
spoken-code = کد QR با نشانی { $address }
spoken-fingerprint-code = کد QR با همین اثر انگشت به‌صورت متن
spoken-download = دانلود { $app } برای { $system }، { $host }
spoken-download-from = دانلود { $app } برای { $system } از { $store }، { $host }
spoken-open-in-browser = باز کردن { $app } در مرورگر، { $host }
spoken-needs-clear = پاک کردن انتخاب آنچه برای شما مهم است
spoken-needs-fold = { $words }: چه برای شما مهم است
spoken-columns-back = پیام‌رسان‌های قبلی
spoken-columns-on = پیام‌رسان‌های بعدی
spoken-cell = { $name }، { $criterion }: { $words }
spoken-drawing-centralized = نمودار: یک سرور در میان و هشت نفر پیرامون آن، که هر یک فقط به همان سرور وصل است.
spoken-drawing-federated = نمودار: سه سرور، که هر یک به دو سرور دیگر وصل است. هر سرور دو نفر از آنِ خود دارد.
spoken-drawing-peer-to-peer = نمودار: شش نفر، که مستقیم به یکدیگر وصل‌اند. سروری وجود ندارد.
spoken-drawing-anonymous-routing = نمودار: راهی با پیکان‌ها از یک نفر به نفر دیگر، که از سه گره از نه گره می‌گذرد. از گره‌های دیگر استفاده نمی‌شود.
spoken-drawing-decentralized-relays = نمودار: چهار رله، که به یکدیگر وصل نیستند، و چهار نفر. هر نفر به دو رله وصل است.
spoken-drawing-one-key = نمودار: هفت پیام به ترتیب زمان، همه با یک کلید. هنگام پیام چهارم کلید دزدیده می‌شود و هر هفت پیام را می‌توان خواند.
spoken-drawing-forward = نمودار: هفت پیام به ترتیب زمان، هر یک با کلید خودش. هنگام پیام چهارم، کلید همان پیام دزدیده می‌شود. سه پیام پیش از آن بسته می‌مانند؛ پیام چهارم و پیام‌های پس از آن را می‌توان خواند.
spoken-drawing-future = نمودار: هفت پیام به ترتیب زمان، هر یک با کلید خودش. هنگام پیام چهارم، کلید همان پیام دزدیده می‌شود و پس از پیام پنجم کلیدهای تازه‌ای مبادله می‌شود. فقط پیام‌های چهارم و پنجم را می‌توان خواند.
