### پروگرام کے اپنے الفاظ۔ میسنجروں کے بارے میں جو کہا گیا ہے، وہ ساتھ کی فائلوں میں ہے۔

## نام اور زبانیں

app-name = میسنجر گائیڈ
language-name = اردو

## اوپر کا حصہ

screen-guide = میسنجر
screen-about = تعارف
back = واپس
language-menu = زبان
language-unread = ابھی کسی اہلِ زبان نے نہیں پڑھا
theme-menu = ہلکے یا گہرے رنگ
theme-system = سسٹم کے مطابق
theme-light = ہلکے
theme-dark = گہرے
high-contrast = ہائی کنٹراسٹ
text-size = متن کا سائز
text-percent = { $percent }%
text-smaller = چھوٹا متن
text-normal = عام سائز
text-larger = بڑا متن

## فہرست

standing-recommended-group = تجویز کردہ
standing-with-reservations-group = تحفظات کے ساتھ

## تجویز کی حیثیت

standing-recommended = تجویز کردہ
standing-with-reservations = تحفظات کے ساتھ
standing-recommended-about = Privacy Guides اسے حساس رابطے کے لیے تجویز کرتا ہے۔
standing-in-one-case = ایک صورت میں تجویز کردہ
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = اب تجویز کردہ نہیں ({ $date } سے)
standing-no-longer-about = Privacy Guides نے اسے میسنجروں کی اپنی فہرست سے نکال دیا ہے۔
standing-edition = { $date } کے صفحے پر: { $standing }
standing-with-reservations-about = Privacy Guides نے اسے صرف ایک اضافی میسنجر کے طور پر، انتباہ کے ساتھ، درج کیا تھا۔
client-of = { $name } کے نیٹ ورک پر
warning-title = انتباہ کیوں ہے
delisted-title = { $date } سے Privacy Guides کی فہرست میں نہیں
caution-title = انتخاب سے پہلے یہ جان لیں

## ڈاؤن لوڈز اور لنکس

downloads-title = { $name } حاصل کریں
download-this-computer = اس کمپیوٹر کے لیے
download-other-computers = دوسرے کمپیوٹر
download-browser = براؤزر میں
download-phones = آپ کے فون کے لیے
download-several = کئی سسٹمز کے لیے
download-none-here = { $name } کے آفیشل ڈاؤن لوڈز میں { $system } کے لیے کوئی نہیں ہے۔
download-missing = { $system } کی کوئی ایپ درج نہیں
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = بیٹا ورژن
download-needs-phone = پہلے اسے فون پر انسٹال کریں
download-minimum = { $system } یا اس سے نیا
publisher-project = آفیشل
publisher-store = ناشر: اسٹور کے رضاکار
publisher-not-stated = ناشر غیر مذکور
link-homepage = ہوم پیج
link-privacy = پرائیویسی پالیسی
link-documentation = دستاویزات
link-source-code = سورس کوڈ
link-contribute = تعاون کریں
link-reference = مزید پڑھیں
link-more = ایڈریس کاپی کرنے یا اس کا QR کوڈ دیکھنے کے لیے رائٹ کلک کریں
link-replaces = سابقہ ایڈریس: { $address }

## سسٹمز اور جگہیں

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = براؤزر
platform-android = Android
platform-ios = iOS
platform-several = کئی سسٹمز
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = Android APK
channel-website = آفیشل ویب سائٹ

## ایک نظر میں

glance-title = ایک نظر میں
glance-note = { $level }: { $note }
glance-note-since = { $level }، { $date } سے: { $note }
glance-privacy-guides = Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = اس سے پہلے: { $level }
tier-minimum = کم از کم شرائط
tier-best-case = بہترین صورت
tier-joining = شمولیت

## جواب کے درجے

level-yes = ہاں
level-implied = اشارتاً
level-partly = جزوی طور پر
level-no = نہیں
level-not-stated = غیر مذکور
level-yes-about = ساتھ دیا گیا ماخذ یہ بات صاف الفاظ میں کہتا ہے۔
level-implied-about = ماخذ کی بات سے یہی مطلب نکلتا ہے، لیکن اس نے یہ صاف الفاظ میں نہیں کہا۔
level-partly-about = صرف جزوی طور پر درست ہے۔
level-no-about = ماخذ کہتا ہے کہ ایسا نہیں ہے، یا اس کی بات سے اس کی نفی ہوتی ہے۔
level-not-stated-about = اس گائیڈ نے جہاں دیکھا، وہاں اس بارے میں کچھ نہیں کہا گیا تھا۔ اس کا مطلب ”نہیں“ نہیں ہے۔

## ماخذ

source-numbered = { $speaker } { $number }
source-page = صفحہ، جیسا آج ہے
source-edition = { $date } کا صفحہ

## کس نے کہا

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = خود { $name } کی بات، { $date } کو پڑھی گئی
said-by-project-mark = { $words } *
said-by-project-legend = * یہ خود پروجیکٹ نے، یا F-Droid نے اپنے بارے میں، کہا ہے، Privacy Guides نے نہیں۔
said-by-default = جہاں کسی کا نام نہیں دیا گیا، وہاں بات Privacy Guides نے کہی ہے، یا خود اس گائیڈ نے۔
checked-all = یہ سب آخری بار { $date } کو یا اس کے بعد جانچا گیا۔
said-by-downloads = آفیشل ڈاؤن لوڈز

## میسنجر کے بارے میں حصے

topic-protection = حفاظت کا طریقہ
topic-features = سہولتیں
topic-good-to-know = جاننے کی باتیں
topic-background = پس منظر
threats-title = کن خطرات سے بچنے میں مددگار
threats-of-page = صفحے کے جس ورژن پر یہ گائیڈ مبنی ہے، اس میں Privacy Guides نے اپنی پوری فہرست کے بارے میں کہا تھا کہ وہ ان خطرات سے بچاتی ہے:
threats-once-of-page = صفحے کے جس ورژن پر یہ گائیڈ مبنی ہے، اس میں Privacy Guides نے اپنی پوری فہرست کے بارے میں کہا تھا کہ وہ نیچے دیے گئے خطرات سے بچاتی ہے۔ یہ میسنجر اب اس فہرست میں نہیں ہے:
audits-title = سکیورٹی آڈٹ
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · Privacy Guides نے آڈیٹر کا نام نہیں بتایا
audit-report = اس کے بارے میں پڑھیں
variants-title = { $name } کے ورژن
variant-gone = بند ہو چکا ({ $date } کو نوٹ کیا گیا)
step-optional = اختیاری
specifications-title = تکنیکی تفصیلات اور مقالے
changes-title = کیا بدلا
changes-criteria = Privacy Guides کے معیارات
changes-all = تمام میسنجروں کی تمام تبدیلیاں
changes-none = کوئی تبدیلی معلوم نہیں۔

## تاریخیں اور فہرستیں

list-separator = { "، " }
date-day =
    { $day } { $month ->
        [1] جنوری
        [2] فروری
        [3] مارچ
        [4] اپریل
        [5] مئی
        [6] جون
        [7] جولائی
        [8] اگست
        [9] ستمبر
        [10] اکتوبر
        [11] نومبر
       *[12] دسمبر
    } { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] جنوری
        [2] فروری
        [3] مارچ
        [4] اپریل
        [5] مئی
        [6] جون
        [7] جولائی
        [8] اگست
        [9] ستمبر
        [10] اکتوبر
        [11] نومبر
       *[12] دسمبر
    } { $year }

## اطلاعات

banner-settings-put-aside = سیٹنگز پڑھی نہ جا سکیں، اس لیے یہ پروگرام اپنی ڈیفالٹ سیٹنگز کے ساتھ شروع ہوا۔ پرانی فائل اس نام سے رکھی گئی ہے: { $file }
banner-settings-unusable = سیٹنگز پڑھی نہ جا سکیں، اور ان کی فائل راستے سے ہٹائی بھی نہ جا سکی۔ یہ پروگرام کام کرتا ہے، لیکن آپ کے انتخاب یاد نہیں رکھ سکتا۔
banner-cannot-remember = آپ کے انتخاب اس کمپیوٹر پر محفوظ نہیں کیے جا سکتے۔ یہ پروگرام کام کرتا ہے، لیکن انہیں یاد نہیں رکھے گا۔
banner-forgotten = اس گائیڈ نے جو کچھ یاد رکھا تھا، سب مٹا دیا گیا ہے: سیٹنگز کی فائل اور اس کے بیک اپ۔ آپ کے براؤزر کی ہسٹری اور آپ کی محفوظ کی ہوئی فائلوں کو نہیں چھیڑا گیا۔ اب سے آپ جو منتخب کریں، وہ پھر سے یاد رکھا جائے گا۔
banner-not-forgotten = جو کچھ یاد رکھا گیا تھا، وہ مٹایا نہ جا سکا۔ یہ فائل خود مٹائیں: { $file }
banner-remembers-nothing = جو کچھ یاد رکھا گیا تھا، وہ مٹا دیا گیا ہے، اور اب سے کچھ یاد نہیں رکھا جائے گا۔ سیٹنگز کی فائل میں صرف یہی لکھا ہے۔ آپ کے براؤزر کی ہسٹری اور آپ کی محفوظ کی ہوئی فائلوں کو نہیں چھیڑا گیا۔
banner-remembers-again = اب سے آپ جو منتخب کریں، وہ اس کمپیوٹر پر یاد رکھا جائے گا۔
banner-link-failed = کوئی براؤزر نہ کھل سکا۔ ایڈریس کاپی کریں اور خود کھولیں:
banner-link-requested = ابھی کچھ لمحے پہلے براؤزر سے یہ لنک کھولنے کو کہا گیا۔ اگر کچھ نظر نہ آئے تو ہو سکتا ہے کہ وہ ابھی شروع ہو رہا ہو۔
banner-facts-aged = ان معلومات کا آخری جائزہ { $date } کو لیا گیا، یعنی چھ ماہ یا اس سے بھی زیادہ پہلے۔ ہو سکتا ہے تب سے کچھ بدل گیا ہو۔ میسنجر کی اپنی سائٹ اور Privacy Guides کا صفحہ، جیسا آج ہے، دیکھیں، یا اس گائیڈ کا نیا ورژن تلاش کریں۔
copy = کاپی
copied = کاپی ہو گیا

## تعارف

about-lead = یہ گائیڈ پرائیویسی والا میسنجر منتخب کرنے میں مدد دیتی ہے، اور اس کے آفیشل ڈاؤن لوڈ تک پہنچاتی ہے۔
about-versions-title = ورژن اور معلومات
about-version = ورژن { $version }
about-edition = معلومات Privacy Guides کے صفحے سے، جیسا وہ { $date } کو تھا
welcome = پرائیویسی والے میسنجروں کے بارے میں معلومات، Privacy Guides سے اور میسنجروں کے اپنے پروجیکٹس سے؛ ان کا آخری جائزہ { $date } کو لیا گیا۔ پڑھنا اور انتخاب کرنا آف لائن ہوتا ہے: اس کمپیوٹر سے کچھ باہر نہیں جاتا، جب تک آپ کوئی لنک اپنے براؤزر میں نہ کھولیں۔
welcome-language = اس گائیڈ میں آپ کے سسٹم کی زبان نہیں ہے۔ دوسری زبانیں ہیں: اوپر زبان کے بٹن سے کوئی منتخب کریں، یا Ctrl+L دبائیں۔
about-promises-title = کیا توقع رکھیں
about-no-connection = یہ گائیڈ خود کوئی کنکشن نہیں بناتی۔ یہ کوئی لنک آپ کے براؤزر کو صرف تب دیتی ہے جب آپ اس پر کلک کریں، اور صرف وہی لنکس جو اس کے اندر شامل ہیں اور جانچے جا چکے ہیں۔ آپ کا براؤزر اس لنک کو یاد رکھ سکتا ہے، اور آپ کے نیٹ ورک کو نظر آ سکتا ہے کہ آپ نے کون سی سائٹ کھولی۔
about-remembers = یہ گائیڈ یاد رکھتی ہے: زبان، رنگ اور ان کا کنٹراسٹ، متن کا اور اپنی ونڈو کا سائز، آخری میسنجر جو آپ نے دیکھا، آپ کے لیے کیا اہم ہے اور وہ مراحل جن پر آپ نے نشان لگایا۔ یہ سب صرف اسی کمپیوٹر پر رہتا ہے۔
about-remembers-nothing = یہ گائیڈ کچھ یاد نہیں رکھتی۔ اس کی سیٹنگز کی فائل میں صرف یہی لکھا ہے۔
about-memory-title = کیا یاد رکھا جاتا ہے
about-memory-file = سیٹنگز کی فائل: { $file }
about-memory-no-folder = اس کمپیوٹر پر سیٹنگز کے لیے کوئی فولڈر نہیں ہے، اس لیے کچھ یاد نہیں رکھا جاتا۔
about-remember-nothing = کچھ یاد نہ رکھیں
about-forget = سب کچھ بھلا دیں
about-keys = سب کچھ کی بورڈ سے کیا جا سکتا ہے: شارٹ کٹس دیکھیں (F1)
about-no-affiliation = اس گائیڈ کا کسی میسنجر سے یا Privacy Guides سے کوئی تعلق نہیں، اور ان میں سے کسی نے اس کی توثیق نہیں کی۔
about-own-research = معلومات بدلتی رہتی ہیں۔ کسی میسنجر پر انحصار کرنے سے پہلے اس کے اپنے صفحات پڑھیں، اور یہ بھی کہ معلومات کے جائزے کے بعد کیا بدلا ہے۔
about-languages-title = زبانیں
about-languages-unread = یہ ترجمے ابھی اس پروجیکٹ سے وابستہ کسی اہلِ زبان نے نہیں پڑھے: { $languages }۔
about-languages-help = اگر ان میں سے کوئی آپ کی زبان ہے تو پروجیکٹ کو بتائیں کہ کیا غلط یا غیر واضح ہے، اس کے مسائل (issues) میں موجود ترجموں کے فارم سے، یا پورا ترجمہ پڑھیں اور بتا دیں کہ آپ نے اسے پڑھ لیا ہے۔
about-languages-form = ترجموں کا فارم ({ $host })
about-attribution-title = معلومات کہاں سے آتی ہیں
about-attribution = معلومات اور لنکس Privacy Guides سے ہیں: صفحہ ”Real-Time Communication: The Best Private Instant Messengers“ سے (عبرانی ایڈیشن، { $date } کا ورژن) اور ان صفحات سے: { $pages }۔ ان سب کے حقوق © Privacy Guides کے معاونین کے ہیں، لائسنس CC BY-SA 4.0 کے تحت۔ ان کے الفاظ بدلے گئے، بعد کی تبدیلیوں سے ان کا موازنہ کیا گیا، اور جہاں کچھ بدلا وہاں نشان لگایا گیا۔ جو باتیں پروجیکٹس خود کہتے ہیں، ان پر ان کا نام درج ہے۔
about-page-link = صفحہ، جیسا آج ہے
about-licences-title = لائسنس
about-licence-code = پروگرام: MIT یا Apache 2.0، جو آپ چاہیں۔
about-licence-words = معلومات، الفاظ اور ترجمے: Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)۔
about-licence-link = لائسنس CC BY-SA 4.0
about-licence-fonts = فونٹس: Open Sans ({ $open_sans }) اور Noto Sans ({ $noto } اور { $adobe })، لائسنس SIL Open Font License 1.1 کے تحت۔
about-licence-icons = آئیکن: Lucide ({ $lucide })، لائسنس ISC کے تحت؛ ان میں سے کچھ Feather ({ $feather }) سے، لائسنس MIT کے تحت۔ اس گائیڈ کا اپنا آئیکن پروگرام کا حصہ ہے۔
about-trademarks = میسنجروں اور اسٹورز کے نام ان کے مالکان کے ٹریڈ مارک ہیں۔ ان کے لوگو کی جگہ رنگین خانے دیے گئے ہیں۔

## کمانڈ لائن

cli-about = پرائیویسی والا میسنجر منتخب کریں اور اسے اس کی آفیشل سائٹ یا اسٹور سے حاصل کریں۔
cli-lang = زبان: { $languages }
cli-theme = رنگ: light یا dark یا system
cli-help = یہ مدد دکھائیں
cli-version = ورژن دکھائیں
cli-usage-heading = استعمال:
cli-options-heading = آپشنز
cli-value-language = LANGUAGE
cli-value-theme = THEME
cli-value-command = COMMAND
error-prefix = خرابی: { $problem }
error-see-help = یہ دیکھنے کے لیے کہ کیا قبول ہوتا ہے، ”{ $command } --help“ چلائیں۔
error-unknown-option = آپشن ”{ $option }“ موجود نہیں
error-unexpected-value = یہاں ”{ $value }“ متوقع نہیں
error-missing-value = ”{ $option }“ کے ساتھ قدر درکار ہے
error-repeated-option = آپشن ”{ $option }“ صرف ایک بار دیا جا سکتا ہے
error-unknown-language = زبان ”{ $value }“ موجود نہیں؛ ان میں سے منتخب کریں: { $languages }
error-unknown-theme = رنگوں کی تھیم ”{ $value }“ موجود نہیں؛ ان میں سے منتخب کریں: light یا dark یا system
error-not-text = ایک آرگیومنٹ درست متن نہیں ہے
error-arguments = آرگیومنٹس سمجھ میں نہیں آئے
error-no-display = کوئی ڈسپلے نہیں جس پر ونڈو کھل سکے؛ یہ پروگرام گرافیکل سیشن سے چلائیں، یا DISPLAY یا WAYLAND_DISPLAY مقرر کریں
error-display-unreachable = ڈسپلے ”{ $display }“ تک رسائی نہیں ہو سکی؛ یہ پروگرام اس سیشن سے شروع کریں جس کا یہ ڈسپلے ہے، یا { $variable } میں ایسا ڈسپلے مقرر کریں جس تک رسائی ہو
error-color-depth = ڈسپلے کی رنگ گہرائی { $bits } بٹ ہے، جبکہ ونڈو کو 24 درکار ہے؛ ڈسپلے یا ریموٹ ڈیسک ٹاپ کو 24 یا 32 بٹ پر مقرر کریں
error-too-many-files = ونڈو نہ کھل سکی کیونکہ بہت زیادہ فائلیں کھلی ہیں؛ دوسرے پروگرام بند کریں یا حد بڑھائیں (”ulimit -n“)، اور دوبارہ شروع کریں
error-no-resources = ونڈو نہ کھل سکی کیونکہ میموری بہت کم ہے یا مزید تھریڈ (thread) کی اجازت نہیں؛ دوسرے پروگرام بند کریں اور دوبارہ شروع کریں
error-display-lost = ڈسپلے سے کنکشن ٹوٹ گیا اور اس کے ساتھ ونڈو بھی بند ہو گئی؛ یہ پروگرام دوبارہ شروع کریں
error-no-window = ونڈو نہ کھل سکی، اور وجہ معلوم نہیں؛ یہ پروگرام ٹرمینل میں MESSENGER_GUIDE_LOG=info کے ساتھ شروع کریں اور جو کچھ وہ دکھائے اس کی اطلاع دیں
error-missing-library = ونڈو کو درکار ایک لائبریری موجود نہیں: { $library }؛ اسے انسٹال کریں (Debian اور Ubuntu پر: { $package }) اور دوبارہ شروع کریں
error-missing-other-library = ونڈو کو درکار ایک لائبریری موجود نہیں: { $library }؛ وہ پیکیج انسٹال کریں جس کا یہ حصہ ہے، اور دوبارہ شروع کریں
error-unexpected = ایک غیر متوقع خرابی سے یہ پروگرام بند ہو گیا؛ اسے دوبارہ شروع کریں، اور اگر پھر بند ہو تو ٹرمینل میں MESSENGER_GUIDE_LOG=info کے ساتھ شروع کریں اور جو کچھ وہ دکھائے اس کی اطلاع دیں
error-data = پروگرام کے اندر کا ڈیٹا خراب ہے؛ یہ پروگرام اس کی آفیشل سائٹ سے دوبارہ ڈاؤن لوڈ کریں
cli-commands-heading = کمانڈز
cli-list = تمام میسنجروں کی فہرست دکھائیں
cli-show = ایک میسنجر کے بارے میں سب کچھ دکھائیں
cli-compare = میسنجروں کا ساتھ ساتھ موازنہ کریں؛ کوئی نام نہ دیا جائے تو سب کا
cli-find = الفاظ سے میسنجر تلاش کریں، جیسے ونڈو میں
cli-changes = جو کچھ بدلا وہ دکھائیں، نیا پہلے: ایک میسنجر کے لیے، یا کوئی نام نہ دیا جائے تو سب کے لیے اور معیارات کے لیے
cli-links = ایک میسنجر کے آفیشل لنکس دکھائیں
cli-open = کوئی آفیشل ڈاؤن لوڈ براؤزر میں کھولیں، جیسے اس کا بٹن کھولتا ہے
cli-verify = جانچیں کہ ڈاؤن لوڈ کی گئی فائل اصلی ہے یا نہیں
cli-handout = پرنٹ کرنے یا بھیجنے کے لیے ایک صفحہ لکھیں، HTML میں؛ کوئی نام نہ دیا جائے تو تمام میسنجروں کا
cli-files = وہ فائل جسے جانچنا ہے، جیسے APK؛ کئی فائلیں دی جا سکتی ہیں
cli-sha256 = وہ SHA-256 جو فائل کا ہونا چاہیے
cli-json = نتیجہ JSON میں، پروگراموں کے لیے
cli-differences = صرف وہ سطریں جن میں میسنجروں میں فرق ہے
cli-messenger = میسنجر کی شناخت (ID)، جیسی ”list“ دکھاتی ہے
cli-words = کیا تلاش کرنا ہے
cli-platform = صرف ایک سسٹم کے ڈاؤن لوڈز، جیسے ”linux“
cli-download = کوئی سسٹم، جیسے ”linux“، یا کسی ڈاؤن لوڈ کی شناخت (ID)؛ نہ دیا جائے تو اس کمپیوٹر کا سسٹم
cli-value-messenger = MESSENGER
cli-value-file = FILE
cli-value-checksum = VALUE
cli-value-words = WORDS
cli-value-platform = SYSTEM
error-missing-argument = { $value } نہیں دیا گیا
error-unknown-command = کمانڈ ”{ $value }“ موجود نہیں؛ ان میں سے منتخب کریں: { $known }
error-unknown-command-near = کمانڈ ”{ $value }“ موجود نہیں؛ کیا آپ کی مراد ”{ $near }“ ہے؟ ان میں سے منتخب کریں: { $known }
error-unknown-messenger = میسنجر ”{ $value }“ موجود نہیں؛ ان میں سے منتخب کریں: { $known }
error-unknown-messenger-near = میسنجر ”{ $value }“ موجود نہیں؛ کیا آپ کی مراد ”{ $near }“ ہے؟ ان میں سے منتخب کریں: { $known }
error-unknown-platform = سسٹم ”{ $value }“ موجود نہیں؛ ان میں سے منتخب کریں: { $known }
error-unknown-platform-near = سسٹم ”{ $value }“ موجود نہیں؛ کیا آپ کی مراد ”{ $near }“ ہے؟ ان میں سے منتخب کریں: { $known }
error-no-download = { $name } کا کوئی ڈاؤن لوڈ ”{ $value }“ موجود نہیں؛ ان میں سے منتخب کریں: { $known }
error-no-browser = ایڈریس کھولنے کے لیے کوئی براؤزر نہیں؛ کوئی براؤزر انسٹال کریں، کسی کا نام BROWSER میں دیں، یا ایڈریس کسی دوسری ڈیوائس پر کھولیں: { $address }
error-not-opened = براؤزر نے ایڈریس نہیں کھولا؛ اسے خود کھولیں: { $address }
error-no-checksum = یہ SHA-256 نہیں ہے: ”{ $value }“؛ کسی SHA-256 میں کل 64 ہندسے اور حروف ہوتے ہیں، 0 سے 9 تک اور a سے f تک
error-not-read = { $path } کو پڑھا نہ جا سکا: { $reason }
error-unverified = کم از کم ایک فائل کی جانچ نہیں ہو سکی، اس لیے اس کے بارے میں کچھ معلوم نہیں
error-refused = خبردار، انسٹال نہ کریں: کم از کم ایک فائل اصلی نہیں ہے یا خراب ہے؛ اوپر دیکھیں
error-write = نتیجہ لکھا نہ جا سکا: { $reason }
io-error-not-found = ایسی کوئی فائل یا فولڈر نہیں
io-error-no-access = رسائی کی اجازت نہیں
io-error-not-a-file = یہ فائل نہیں بلکہ فولڈر یا کچھ اور ہے
io-error-no-space = جگہ باقی نہیں رہی
io-error-read-only = یہ جگہ صرف پڑھنے کے لیے ہے
io-error-other = سسٹم نے ایک خرابی بتائی؛ MESSENGER_GUIDE_LOG=info سے معلوم ہوتا ہے کہ کون سی

## فائل کی جانچ

signing-keys-title = ڈاؤن لوڈ کیسے جانچیں
signing-keys-fingerprints = کلیدوں کے فنگر پرنٹس:
check-certificate = دستخط کرنے والی کلید کا فنگر پرنٹ (نیچے) ملا کر دیکھیں۔ APK فائل ہو تو یہ گائیڈ یہ کام آپ کے لیے کر سکتی ہے۔
check-repository = F-Droid ریپازٹری کا فنگر پرنٹ (نیچے): ریپازٹری شامل کرتے وقت اسے ملا کر دیکھیں۔
check-signed-list = دستخط شدہ چیک سمز: فائل کو پروجیکٹ کی فہرست سے ملا کر دیکھیں، فہرست کے دستخط جانچیں، اور اس کی کلید کا فنگر پرنٹ (نیچے) ملا کر دیکھیں۔
check-store = جہاں تک اس گائیڈ کو معلوم ہے، پروجیکٹ ایسی کوئی چیز شائع نہیں کرتا جس سے اسے جانچا جا سکے۔ یہ اصلی ہے یا نہیں، اس کا دارومدار صرف اسٹور پر ہے۔
check-nothing = جہاں تک اس گائیڈ کو معلوم ہے، پروجیکٹ ایسی کوئی چیز شائع نہیں کرتا جس سے اسے جانچا جا سکے۔ اسے صرف آفیشل ایڈریس سے حاصل کریں۔
check-browser = یہ براؤزر میں چلتی ہے، اس لیے جانچنے کے لیے کوئی فائل نہیں۔ یقین کر لیں کہ ایڈریس آفیشل ہی ہے۔
verify-genuine = اصلی ہے۔ اس فائل پر اسی کلید کے دستخط ہیں جو { $name } نے اس ایپ کے لیے شائع کی ہے۔ پھر بھی یہ پرانا ورژن ہو سکتا ہے: نیچے ورژن دیکھ لیں۔
verify-genuine-recorded = اصلی ہے۔ اس فائل پر اس کلید کے دستخط ہیں جو Privacy Guides نے { $name } کے لیے درج کی ہے۔ جہاں تک اس گائیڈ کو معلوم ہے، خود { $name } نے کوئی کلید شائع نہیں کی۔ پھر بھی یہ پرانا ورژن ہو سکتا ہے: نیچے ورژن دیکھ لیں۔
verify-other-key = خبردار: انسٹال نہ کریں۔ یہ فائل خود کو { $name } ({ $package }) بتاتی ہے، لیکن اس پر ایسی کلید کے دستخط ہیں جسے یہ گائیڈ نہیں جانتی۔
verify-channels-without-key = یہ گائیڈ ان جگہوں کی کلیدیں نہیں جانتی، اس لیے وہاں سے آئی ہوئی ایپ کو نہیں پہچان سکتی: { $channels }۔ ایسی ایپ صرف خود اسی جگہ سے انسٹال کریں۔
verify-other-app = خبردار: انسٹال نہ کریں۔ اس فائل پر { $name } کی ایک کلید کے دستخط ہیں، لیکن { $package } ان ایپس میں سے نہیں جن کے لیے یہ کلید ہے۔
verify-not-signed = خبردار: انسٹال نہ کریں۔ یہ ایک Android ایپ ہے جس پر دستخط نہیں ہیں۔ کوئی نہیں بتا سکتا کہ اسے کس نے بنایا۔
verify-damaged = خبردار: انسٹال نہ کریں۔ یہ فائل دستخط ہونے کے بعد خراب ہوئی یا بدلی گئی ہے، یا اس پر ایسے طریقے سے دستخط ہیں جس پر بھروسا نہیں کیا جا سکتا۔
verify-reason = کیا پایا گیا، تکنیکی الفاظ میں: { $reason }
verify-no-key = جانچ نہیں ہوئی۔ یہ فائل خود کو { $name } ({ $package }) بتاتی ہے، لیکن یہ گائیڈ اس ایپ کی کوئی کلید نہیں جانتی، اس لیے نہیں بتا سکتی کہ فائل اصلی ہے یا نہیں۔
verify-unknown-app = جانچ نہیں ہوئی۔ یہ ایپ ({ $package }) اس گائیڈ کے کسی میسنجر کی نہیں ہے۔ اگر آپ سے کہا گیا ہے کہ یہ ان میسنجروں میں سے کسی کی ہے تو اسے انسٹال نہ کریں۔
verify-not-apk = جانچ نہیں ہوئی۔ یہ Android ایپ (APK) نہیں ہے، اس لیے اس پر ایسے کوئی دستخط نہیں جنہیں یہ گائیڈ جانچ سکے۔ اس کا صرف موازنہ کیا جا سکتا ہے۔
verify-checksum = اس کا SHA-256:
verify-checksum-is-given = یکساں ہے۔ اس فائل کا SHA-256 وہی ہے جو آپ نے دیا۔ اس پر صرف اتنا ہی بھروسا کیا جا سکتا ہے جتنا اس جگہ پر جہاں سے آپ کو وہ SHA-256 ملا۔
verify-checksum-differs = خبردار: یہ فائل استعمال نہ کریں۔ اس کا SHA-256 وہ نہیں جو آپ نے دیا۔
verify-only-compared = یہ Android ایپ (APK) نہیں ہے، اس لیے یہ گائیڈ اس کا صرف موازنہ کر سکتی ہے۔
verify-checksum-paste = اگر پروجیکٹ خود اس فائل کا SHA-256 شائع کرتا ہے تو پروجیکٹ والا SHA-256 نیچے پیسٹ کریں: یہ گائیڈ دونوں کا موازنہ کرتی ہے۔
verify-checksum-compare = اگر پروجیکٹ اس فائل کا SHA-256 شائع کرتا ہے تو موازنہ کریں، یا اسے ”verify --sha256“ کے ساتھ دیں۔
verify-listed = یکساں ہے۔ اس فائل کا SHA-256 وہی ہے جو اسی فولڈر کی فہرست { $list } میں درج ہے: ڈاؤن لوڈ مکمل ہے۔ فائل کس نے بنائی، یہ صرف { $list } کے دستخطوں سے معلوم ہوتا ہے۔
verify-listed-differs = خبردار: یہ فائل استعمال نہ کریں۔ اسی فولڈر کی فہرست { $list } میں اس کا SHA-256 کچھ اور درج ہے۔
verify-steps = اگر پروجیکٹ ایسی SHA-256 قدروں کی فہرست پر دستخط کرتا ہے تو وہ دستخط بھی جانچیں:
verify-step-key = پروجیکٹ کی عوامی کلید حاصل کریں، مثلاً اس کے ای میل ایڈریس سے:
verify-step-fingerprint = کلید کا پورا فنگر پرنٹ ملا کر دیکھیں۔ { $name } ({ $files }):
verify-step-gpg = اس کمانڈ سے، اپنی فائلوں کے نام دے کر، دستخط جانچیں، اور صرف تب انسٹال کریں جب دستخط درست ہوں اور اسی کلید کے ہوں:
verify-app = ایپ: { $package }، ورژن { $version }۔ اس کے دستخط: { $schemes }۔
verify-signers = دستخط کرنے والے کے سرٹیفکیٹ کا فنگر پرنٹ (SHA-256):

## ونڈو میں فائل کی جانچ

fingerprint-title = فنگر پرنٹ
fingerprint-copy = فنگر پرنٹ کاپی کریں
fingerprint-code = QR کوڈ دکھائیں
fingerprint-scan = یہ فنگر پرنٹ فون پر متن کی شکل میں پڑھنے کے لیے فون کا کیمرا کوڈ کی طرف کریں۔
file-check-title = فائل جانچیں
file-check-open = ڈاؤن لوڈ کی گئی فائل جانچیں
file-check-about = کیا ڈاؤن لوڈ کی گئی فائل اصلی ایپ ہے؟ اسے گھسیٹ کر اس ونڈو پر چھوڑیں، یا منتخب کریں۔ یہ گائیڈ اسے صرف پڑھتی ہے، اسی کمپیوٹر پر۔
file-check-choose = فائلیں منتخب کریں
file-check-name = فائل: { $name }
file-check-waiting = ابھی جانچ نہیں ہوئی۔ اس کی جانچ اس سے پہلے والی فائل کے بعد ہوگی۔
file-check-running = ابھی جانچ نہیں ہوئی۔ اب تک { $percent } فیصد پڑھا گیا ہے۔
file-check-cancel = منسوخ کریں
file-check-cancelled = جانچ نہیں ہوئی۔ آپ نے جانچ منسوخ کر دی، اس لیے اس فائل کے بارے میں کچھ معلوم نہیں۔
file-check-not-read = جانچ نہیں ہوئی۔ یہ فائل پڑھی نہ جا سکی، اس لیے اس کے بارے میں کچھ معلوم نہیں: { $reason }
file-check-cut = جتنی فائلیں ایک ساتھ جانچی جا سکتی ہیں، ان سے زیادہ دی گئیں۔ صرف یہاں درج فائلیں جانچی جاتی ہیں: { $count }۔
file-check-no-dialog = اس ڈیسک ٹاپ پر فائلیں منتخب کرنے کی ونڈو نہیں کھلتی۔ فائل کو گھسیٹ کر اس ونڈو پر چھوڑیں، یا جہاں یہ کام نہ کرے وہاں اسے ٹرمینل میں جانچیں:
file-check-paste = اگر آپ کو پروجیکٹ سے اس فائل کا SHA-256 ملا ہے تو موازنے کے لیے اسے پیسٹ کریں:
file-check-unreadable = یہ SHA-256 نہیں ہے، اس لیے کسی چیز کا موازنہ نہیں ہوا۔ کسی SHA-256 میں کل 64 ہندسے اور حروف ہوتے ہیں، 0 سے 9 تک اور a سے f تک۔

## ٹرمینل میں

terminal-id = شناخت
terminal-name = نام
terminal-standing = حیثیت
terminal-in-short = مختصراً
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = { $date } سے؛ اس سے پہلے: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = کم یا چھوٹے الفاظ آزمائیں؛ ”list“ سے تمام میسنجر نظر آتے ہیں۔
terminal-opened = براؤزر کو دے دیا گیا: { $address }
terminal-other-download = ایک اور ڈاؤن لوڈ بھی ہے، ”{ $id }“: { $address }

## موازنہ

screen-compare = موازنہ
compare-lead = ہر میسنجر کیا کرتا ہے، جہاں تک معلوم ہے۔ ”غیر مذکور“ کا مطلب ”نہیں“ نہیں ہے: اس کا مطلب ہے کہ جہاں اس گائیڈ نے دیکھا، وہاں اس بارے میں کچھ نہیں کہا گیا۔
compare-only-differences = صرف فرق
compare-copy-markdown = بطور Markdown کاپی کریں
compare-copy-text = بطور متن کاپی کریں
compare-copy-csv = بطور CSV کاپی کریں
compare-choose = موازنے کے لیے میسنجر
compare-choose-two = دو میسنجر منتخب کریں
compare-more = مزید
compare-network = نیٹ ورک
compare-systems = سسٹمز
compare-stores = کہاں سے حاصل کریں
compare-audits = سکیورٹی آڈٹ
compare-basis = { $criterion }: { $name }
compare-choose-some = یہ فہرست کے پہلے { $count } میسنجر ہیں؛ باقی میسنجر اسی فہرست میں تلاش کرنے سے مل سکتے ہیں
compare-columns = { $first } تا { $last }، کل { $all }
compare-columns-back = پچھلے
compare-columns-on = اگلے
compare-basis-downloads = آفیشل ڈاؤن لوڈز کہاں لے جاتے ہیں:
compare-basis-audit = { $date }: { $text }
compare-none = کم از کم ایک میسنجر منتخب کریں۔

## تلاش

search-placeholder = میسنجر تلاش کریں
search-clear = تلاش صاف کریں
search-found = ملے: { $count }
search-cut = صرف پہلے { $count } حروف تلاش کیے جاتے ہیں۔ کم الفاظ سے زیادہ نتائج ملتے ہیں۔
search-nothing = کچھ نہیں ملا
search-nothing-about = کم یا چھوٹے الفاظ آزمائیں، کسی سسٹم کا نام جیسے ”Android“، یا کوئی لفظ جیسے ”گروپ“، یا اوپر منتخب کریں کہ آپ کے لیے کیا اہم ہے۔

## کیا اہم ہے

needs-title = آپ کے لیے کیا اہم ہے
needs-more = مزید
needs-fewer = کم
needs-clear = صاف کریں
needs-threats = کس سے بچاؤ
needs-devices = سب کی ڈیوائسز
needs-devices-about = وہ سسٹمز جو آپ اور آپ سے بات کرنے والے لوگ استعمال کرتے ہیں۔ میسنجر کا ان سب پر چلنا ضروری ہے۔
verdict-meets = جو ہر بات پوری کرتے ہیں: { $count }
verdict-not-stated = جن کی کوئی بات غیر مذکور ہے: { $count }
verdict-does-not = جو کم از کم ایک بات پوری نہیں کرتے: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: آفیشل ڈاؤن لوڈ موجود ہے۔
reason-no-download = { $level }: اس کے لیے کوئی آفیشل ڈاؤن لوڈ درج نہیں۔

## سیٹ اپ کے مراحل

steps-done = { $of } میں سے { $done } مکمل
steps-reset = دوبارہ شروع کریں
blocked-title = اگر آپ کے علاقے میں یہ بلاک ہو
blocked-check = اگر کوئی ایپ کسی دوسرے شخص سے یا کسی غیر معمولی جگہ سے ملے تو انسٹال کرنے سے پہلے فائل جانچیں۔
blocked-noticed = بلاک سے بچ نکلنا کسی کی نظر میں آ سکتا ہے۔ کوشش کرنے سے پہلے سوچ لیں کہ آپ جہاں ہیں، وہاں آپ کے ساتھ کیا ہو سکتا ہے۔

## دوست کے لیے

share = شیئر کریں
share-about = کسی دوست کے لیے { $name } کے بارے میں چند الفاظ، اس کے آفیشل ڈاؤن لوڈز کے ساتھ:
share-copy = متن کاپی کریں
share-tooltip = کسی دوست کو { $name } کے بارے میں بتائیں
share-official = صرف یہاں سے حاصل کریں:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = احتیاط: { $text }
share-change = { $date }: { $text }
share-source = معلومات Privacy Guides (CC BY-SA 4.0) سے ہیں، جنہیں میسنجر گائیڈ نے اپنے الفاظ میں لکھا اور آخری بار { $date } کو ان کا جائزہ لیا۔

## پرنٹ کرنے کا صفحہ

handout-save = صفحہ محفوظ کریں
handout-about = پرنٹ کرنے یا بھیجنے کے لیے ایک صفحہ، فنگر پرنٹس اور اسکین کرنے کے کوڈز کے ساتھ۔ پرنٹ میں ان میں سے ہر ایک کے لیے ایک صفحہ ہوتا ہے:
handout-saved = محفوظ ہو گیا۔ پرنٹ کرنے کے لیے اسے براؤزر میں کھولیں: { $file }
handout-no-dialog = اس ڈیسک ٹاپ پر فائلیں محفوظ کرنے کی ونڈو نہیں کھلتی۔ ٹرمینل میں ”messenger-guide handout“ یہ صفحہ لکھتا ہے۔
handout-not-saved = صفحہ محفوظ نہ ہو سکا: { $reason }
handout-title = { $names }: پرائیویسی والے میسنجر، میسنجر گائیڈ سے
handout-official = صرف ان آفیشل جگہوں سے حاصل کریں۔ کسی کوڈ کا ایڈریس کھولنے کے لیے فون کا کیمرا اس کی طرف کریں۔
handout-fingerprints = اصلی ڈاؤن لوڈز کے فنگر پرنٹس
handout-optional = { $text } (اختیاری)
handout-reviewed = ان معلومات کا آخری جائزہ { $date } کو لیا گیا۔ ہو سکتا ہے کہ تب سے کچھ بدل گیا ہو۔

## شیٹس

close = بند کریں
link-modal-title = یہ لنک کہاں لے جاتا ہے
link-modal-scan = یہ ایڈریس فون پر کھولنے کے لیے فون کا کیمرا کوڈ کی طرف کریں۔
link-modal-open = یہاں کھولیں
link-menu-open = کھولیں
link-menu-copy = ایڈریس کاپی کریں
link-menu-code = QR کوڈ دکھائیں
text-menu-cut = کٹ کریں
text-menu-copy = کاپی کریں
text-menu-paste = پیسٹ کریں
text-menu-select-all = سب منتخب کریں
download-code = اسکین کرنے کا کوڈ: { $name }
keys-title = کی بورڈ شارٹ کٹس
keys-tab = اگلا آئٹم، پچھلا آئٹم
keys-arrows = فہرست اور جدول میں حرکت، باقی جگہوں پر اسکرول
keys-page = ایک صفحہ اسکرول
keys-space = ایک صفحہ اسکرول، جب کسی آئٹم پر فوکس نہ ہو
keys-ends = شروع پر، آخر پر
keys-enter = فوکس والا آئٹم چلانا
keys-escape = جو کھلا ہے اسے بند کرنا، تلاش صاف کرنا
keys-screens = اسکرین بدلنا
keys-search = تلاش؛ یا بس لکھنا شروع کریں
keys-language = زبان
keys-text-size = بڑا متن، چھوٹا متن، عام سائز
keys-select = متن منتخب کرنا، فوکس والے آئٹم سے یا جو نظر آ رہا ہے اس کے اوپر سے
keys-caret = متن کے اندر کرسر، جو تیر والی کلیدوں سے چلتا ہے: کہیں سے بھی منتخب کرنے کے لیے
keys-select-all = تمام متن منتخب کرنا
keys-copy = جو منتخب ہے وہ، یا فوکس والے لنک کا ایڈریس، کاپی کرنا
keys-link = فوکس والے لنک، خانے یا جو منتخب ہے اس کا مینو، جیسے ماؤس کے دائیں بٹن سے
keys-close = ونڈو بند کرنا
keys-full-screen = فل اسکرین، اور واپس
keys-help = یہ فہرست

## مین پیج

man-name = نام
man-synopsis = خلاصہ
man-description = تفصیل
man-environment = ماحول کے متغیرات
man-files = فائلیں
man-exit-status = اختتامی کوڈ
man-version = ورژن
man-log = اسٹینڈرڈ ایرر پر کیا لاگ کرنا ہے، مثلاً ”info“۔ مقرر نہ ہو تو کچھ نہیں۔
man-settings = ونڈو کیا یاد رکھتی ہے۔ جو فائل پڑھی نہ جا سکے، وہ اس کے ساتھ ہی رکھ لی جاتی ہے۔
man-exit-0 = کامیابی، چاہے نتیجہ پڑھنے والے پروگرام نے پڑھنا چھوڑ دیا ہو۔
man-exit-1 = کوئی خرابی ہوئی: ڈسپلے نہیں، براؤزر نہیں، یا ڈیٹا خراب ہے۔
man-exit-2 = آرگیومنٹس غلط ہیں۔
man-exit-3 = ”verify“ کو ایسی فائل ملی جسے انسٹال نہیں کرنا چاہیے۔
man-exit-4 = ”verify“ کم از کم ایک فائل کی جانچ نہ کر سکی۔

## سیکھیں

screen-learn = سیکھیں
learn-list = آسان الفاظ میں
learn-back-to = { $name } پر واپس
learn-back-to-compare = موازنے پر واپس
learn-back-to-about = تعارف پر واپس
learn-evidence = شواہد
learn-evidence-tagline = ہر بات کتنی یقینی ہے، اور کب سے
learn-evidence-lead = یہ گائیڈ وہ بتاتی ہے جو Privacy Guides کے چند صفحات پر لکھا ہے، اور یہ کہ Privacy Guides یا خود پروجیکٹس کے مطابق تب سے کیا بدلا ہے۔ ہر بات کے ساتھ یہ دکھاتی ہے کہ وہ کہاں سے آئی؛ اور ہر معیار کے ساتھ یہ بھی کہ جواب کتنا یقینی ہے۔
learn-levels-title = نشانوں کا مطلب
learn-not-stated = ”غیر مذکور“ کا مطلب ”نہیں“ نہیں ہے۔ جہاں کچھ نہیں کہا گیا، وہاں میسنجر معیار پر پورا اترتا بھی ہو سکتا ہے اور نہیں بھی؛ یہ گائیڈ اندازہ لگانے کے بجائے سوال کھلا چھوڑ دیتی ہے۔
learn-claims-title = ہر دعویٰ کہاں سے آیا
learn-claims-sources = ہر دعوے کے ساتھ نظر آتا ہے کہ یہ کس نے کہا، اور ساتھ لنک ہوتا ہے۔ صفحے کے جس ورژن پر یہ گائیڈ مبنی ہے، اس میں Privacy Guides نے جو کہا، اس کا لنک اسی دن کے متن پر لے جاتا ہے؛ جو وہ آج کہتا ہے، اس کا لنک آج کے صفحے پر؛ اور جو پروجیکٹ خود کہتا ہے، اس کا لنک پروجیکٹ کے اپنے صفحے پر، اور ساتھ وہ دن لکھا ہوتا ہے جب وہ پڑھا گیا۔ پوائنٹر کسی لنک پر لے جائیں تو کچھ بھی کھلنے سے پہلے اس کا پورا ایڈریس نظر آتا ہے۔
learn-claims-own-words = معلومات اور لنکس Privacy Guides سے اور خود پروجیکٹس سے ہیں۔ جملے نہیں: الفاظ اس گائیڈ کے اپنے ہیں۔
learn-claims-edition = معلومات Privacy Guides کے صفحے سے ہیں، جیسا وہ { $date } کو تھا۔ ان کا آخری جائزہ { $reviewed } کو لیا گیا۔
learn-since-title = جب کچھ بدلے تو کیا ہوتا ہے
learn-since-notes = بعد کی تبدیلی اصل معلومات کو مٹا کر ان کی جگہ نہیں لکھی جاتی۔ وہ میسنجر کے ساتھ ایک نوٹ کے طور پر آتی ہے، اپنی تاریخ اور ماخذ کے ساتھ۔
learn-since-levels = جہاں کوئی درجہ بدلا ہے، وہاں نشان آج کا درجہ دکھاتا ہے، اور اس کے نیچے پہلے والا درجہ ہوتا ہے۔
learn-since-links = جہاں کوئی آفیشل ایڈریس بدلا گیا، وہاں بٹن نئے ایڈریس پر لے جاتا ہے۔ پرانا ایڈریس موازنے کے لیے رکھا جاتا ہے، لیکن کبھی کھولا نہیں جاتا۔
learn-never-title = جو کام یہ گائیڈ کبھی نہیں کرتی
learn-never-connect = یہ خود کوئی کنکشن نہیں بناتی: جو کچھ دکھاتی ہے، سب اس کے اندر موجود ہے۔
learn-never-open = یہ صرف وہی ایڈریس کھولتی ہے جو اس کے اندر شامل ہیں اور جانچے جا چکے ہیں، اور آپ کے کلک سے پہلے کوئی ایڈریس نہیں کھولتی۔
learn-never-tell = یہ کسی کو نہیں بتاتی کہ آپ نے کیا پڑھا۔ جو لنک آپ کھولیں، وہ آپ کے براؤزر کو جاتا ہے، جو اسے یاد رکھ سکتا ہے، اور آپ کے نیٹ ورک کو نظر آ سکتا ہے کہ آپ نے کون سی سائٹ کھولی۔
learn-never-guess = یہ کوئی خالی جگہ اندازے سے نہیں بھرتی، اور خاموشی کو ”نہیں“ نہیں سمجھتی۔
learn-criteria = معیارات
learn-criteria-tagline = میسنجر کن پیمانوں پر پرکھے جاتے ہیں
learn-criteria-title = معیارات کا مطلب
learn-criteria-lead = Privacy Guides کسی میسنجر سے کیا چاہتا ہے، اور ہر شرط کا کیا مطلب ہے۔
learn-criteria-choice-title = Privacy Guides کیسے انتخاب کرتا ہے
learn-criteria-choice = جن پروجیکٹس کو Privacy Guides تجویز کرتا ہے، ان سے اس کا کوئی تعلق نہیں۔ غیر جانب دار رہنے کے لیے وہ انہیں واضح شرائط پر پرکھتا ہے، جو اس کی عمومی شرائط کے علاوہ ہیں۔ اس کا مشورہ ہے کہ انتخاب سے پہلے ہر کوئی انہیں جان لے اور خود بھی تحقیق کرے۔
learn-criteria-best-case = Privacy Guides جسے بہترین صورت (best case) کہتا ہے، وہ ایک مثالی پروجیکٹ کا بیان ہے: ہو سکتا ہے کہ تجویز کردہ پروجیکٹ میں اس کا کچھ حصہ نہ ہو، یا اس میں سے کچھ بھی نہ ہو؛ اور جس پروجیکٹ میں اس میں سے زیادہ ہو، ہو سکتا ہے کہ اسے اوپر رکھا جائے۔ جس صفحے پر یہ گائیڈ مبنی ہے، اس میں فارورڈ سیکریسی اسی کا حصہ تھی؛ 16 مئی 2025 کو یہ کم از کم شرائط میں شامل ہوئی۔
learn-tier-minimum = وہ کم سے کم جو Privacy Guides لازمی سمجھتا ہے۔
learn-tier-best-case = وہ جو ایک مثالی پروجیکٹ میں ہوتا۔
learn-tier-joining = یہ Privacy Guides کے معیارات میں سے نہیں ہے۔ یہ گائیڈ اسے شامل کرتی ہے، کیونکہ Privacy Guides کچھ میسنجروں کے بارے میں بتاتا ہے کہ شامل ہونے کے لیے کیا درکار ہے۔
learn-see-picture = اسے خاکے میں دیکھیں
learn-see-networks = نیٹ ورک کی اقسام
learn-secrecy = فارورڈ اور فیوچر سیکریسی
learn-secrecy-tagline = چوری شدہ کلید کیا ظاہر کرتی ہے
learn-secrecy-lead = اینڈ ٹو اینڈ انکرپشن کلیدوں سے کام کرتی ہے۔ یہ دو خوبیاں طے کرتی ہیں کہ کلید چرانے والا اس سے کیا پڑھ سکتا ہے: فارورڈ سیکریسی (forward secrecy) ان باتوں کی حفاظت کرتی ہے جو پہلے لکھی گئیں، اور فیوچر سیکریسی (future secrecy) ان کی جو بعد میں لکھی جاتی ہیں۔
learn-legend-title = خاکے کیسے پڑھیں
learn-legend-time = وقت دائیں سے بائیں چلتا ہے۔ نیچے کی قطار کا ہر خانہ ایک پیغام ہے؛ اس کے اوپر وہ کلید ہے جو اس کی حفاظت کرتی ہے۔
learn-legend-key = ایک کلید
learn-legend-theft = یہاں کوئی شخص کلید چرا لیتا ہے
learn-legend-exchange = کلیدوں کا تبادلہ جسے وہ راستے میں نہیں پکڑتا
learn-legend-closed = پیغام جو راز رہتا ہے
learn-legend-open = پیغام جو ظاہر ہو جاتا ہے
learn-without-title = فارورڈ سیکریسی کے بغیر
learn-without-about = چوری شدہ کلید پچھلے پیغامات، اور بعد میں آنے والے پیغامات بھی، ظاہر کر دیتی ہے۔
learn-forward-title = فارورڈ سیکریسی کے ساتھ
learn-forward-limit = فارورڈ سیکریسی اکیلی ان باتوں کی حفاظت نہیں کرتی جو اب سے لکھی جائیں۔
learn-future-title = فیوچر سیکریسی بھی ہو تو
learn-future-about = فیوچر سیکریسی کو post-compromise security بھی کہتے ہیں۔ جس نے کلید چرائی ہو، اس کی رسائی کلیدوں کے اس پہلے تبادلے کے ساتھ ختم ہو جاتی ہے جسے وہ راستے میں نہ پکڑ سکے۔ پڑھتے رہنے کے لیے اسے دونوں طرف کے درمیان تمام رابطہ راستے میں پکڑنا پڑے گا۔
learn-future-further = صرف وہ پڑھا جا سکتا ہے جو اس دوران لکھا گیا۔ اس سے زیادہ پڑھنے کے لیے اسے مزید کلیدیں چرانا پڑیں گی۔
learn-networks = نیٹ ورکس
learn-networks-tagline = پیغامات کن راستوں سے جاتے ہیں
learn-networks-lead = پیغامات نیٹ ورک کے ذریعے سفر کرتے ہیں، اور نیٹ ورک بنانے کے کئی طریقے ہیں۔ ہر طریقے کے اپنے فائدے اور نقصانات ہیں۔
learn-legend-person = ایک شخص
learn-legend-server = ایک سرور
learn-legend-relay = ریلے یا نوڈ، جو پیغامات آگے پہنچاتا ہے
learn-advantages = فائدے
learn-drawbacks = نقصانات
learn-network-users = اس قسم کے میسنجر
learn-network-no-points = Privacy Guides نے اس قسم کے نیٹ ورک کا کوئی فائدہ یا نقصان درج نہیں کیا۔
learn-threats = خطرات
learn-threats-tagline = خود کو کس سے بچانا ہے
learn-threats-lead = ہو سکتا ہے ان میں سے کوئی بھی خطرہ آپ سے متعلق نہ ہو، یا ایک، چند یا سب متعلق ہوں۔ شاید ہی کوئی ٹول ان سب سے بچاتا ہو۔
learn-threats-choice = میسنجر منتخب کرنے سے پہلے یہ سوچنا مفید ہے کہ ان میں سے کون سے خطرات آپ سے متعلق ہیں۔
learn-threats-title = خطرات، ایک ایک کر کے
learn-threat-of-page = Privacy Guides اپنی پوری فہرست کے بارے میں کہتا ہے کہ وہ اس خطرے سے بچاتی ہے۔
learn-threat-named = جن کا Privacy Guides خاص طور پر نام لیتا ہے:
learn-changes-tagline = بعد کی ہر تبدیلی، نئی پہلے
learn-changes-lead = وہ تبدیلیاں جو Privacy Guides کے { $date } کے صفحے میں، جس پر یہ گائیڈ مبنی ہے، نظر نہیں آتیں: ہر میسنجر کی اور معیارات کی تبدیلیاں، جہاں تک اس گائیڈ کو معلوم ہیں۔ سب سے نئی پہلے آتی ہے۔
learn-limits = اینڈ ٹو اینڈ انکرپشن کیا نہیں چھپاتی
learn-limits-tagline = میٹا ڈیٹا، نیٹ ورک، کلیدیں
learn-limits-lead = اینڈ ٹو اینڈ انکرپشن ہو تو لکھی ہوئی باتیں صرف گفتگو میں شامل لوگ پڑھ سکتے ہیں، جب تک کوئی اور ان کی کلیدوں یا ڈیوائسز تک نہ پہنچے۔ اس انکرپشن سے گفتگو کے بارے میں سب کچھ نہیں چھپ جاتا۔
learn-metadata-title = میٹا ڈیٹا
learn-metadata-about = میٹا ڈیٹا (metadata) وہ ہے جو پیغام کو پڑھے بغیر اس کے بارے میں معلوم ہو سکتا ہے: کون کس سے بات کرتا ہے، کب، اور کتنی بار۔
learn-metadata-not-hidden = اینڈ ٹو اینڈ انکرپشن میٹا ڈیٹا نہیں چھپاتی۔
learn-limits-networks-title = نیٹ ورک سے کیا نظر آتا ہے
learn-limits-keys-title = چوری شدہ کلید کیا ظاہر کرتی ہے
learn-limits-keys = کوئی گفتگو صرف اتنی محفوظ ہے جتنی اس میں شامل تمام لوگوں کی کلیدیں۔ فارورڈ سیکریسی کے بغیر ان میں سے صرف ایک کی چوری شدہ کلید بھی پچھلے پیغامات ظاہر کر دیتی ہے۔
learn-blocked = جب میسنجر بلاک ہو
learn-blocked-tagline = کس سے مدد مل سکتی ہے، اور اس سے کیا نہیں چھپتا
learn-blocked-lead = میسنجر وہاں بلاک ہوتا ہے جہاں اس کے سرورز تک، یا ان اسٹورز تک جہاں سے وہ ملتا ہے، پہنچا نہ جا سکے۔ حکومتیں، نیٹ ورک ایڈمنسٹریٹر اور سروس فراہم کرنے والے ایسا کر سکتے ہیں۔
learn-blocked-helps-title = کس سے مدد مل سکتی ہے
learn-blocked-proxy = پراکسی، جو آپ کا کنکشن آگے پہنچاتی ہے؛ بہترین وہ ہے جسے کوئی ایسا شخص چلائے جس پر آپ کو بھروسا ہو۔
learn-blocked-tor = Tor نیٹ ورک، جو آپ کے کنکشن کو رضاکاروں کے چلائے ہوئے سرورز سے گزارتا ہے۔ اگر ممکن ہو کہ کوئی آپ کے کنکشن پر نظر رکھے ہوئے ہو، اور آپ کے پاس کوئی ایسا VPN ہو جس پر آپ کو بھروسا ہے، تو Privacy Guides کا مشورہ ہے کہ پہلے اس VPN سے جڑیں۔
learn-blocked-bridges = بریجز اور بھیس بدلے ہوئے کنکشن، جو وہاں Tor تک پہنچا سکتے ہیں جہاں خود Tor بلاک ہو۔
learn-blocked-messengers = مزید طریقے، مثلاً اپنے سرورز استعمال کرنا، یا انٹرنیٹ کے بغیر کام چلانا، قدم بہ قدم، ان میسنجروں کے پروجیکٹس سے:
learn-blocked-limits-title = اس سے کیا نہیں چھپتا
learn-blocked-visible = Tor یا VPN سے یہ چھپ سکتا ہے کہ آپ نے کیا کھولا، لیکن یہ نہیں کہ آپ کے ہاں Tor یا VPN استعمال ہوتا ہے، اور Tor عام طور پر VPN سے زیادہ نظروں میں آتا ہے۔ بھیس بدلے ہوئے کنکشنوں تک کا پتا لگایا جا سکتا ہے۔
learn-blocked-later = وقت کے ساتھ بریجز کا پتا چل جاتا ہے۔ پھر آپ کے کنکشنوں کے ریکارڈ سے ظاہر ہو سکتا ہے کہ آپ نے Tor استعمال کیا تھا۔
learn-blocked-plan = سوچ لیں کہ بلاک کرنے والے کیا کچھ کر سکتے ہیں اور اس کا کیا نتیجہ نکل سکتا ہے، اور یہ منصوبہ بنا رکھیں کہ پکڑے جانے کی صورت میں کیا کرنا ہے۔
learn-blocked-stores-title = اگر اسٹور بلاک ہو
keys-back = وضاحت سے واپس جانا

## اسکرین ریڈر کے لیے

spoken-screens = اسکرینیں
spoken-banner = اطلاع
spoken-link-menu = لنک کا مینو
spoken-text-menu = متن کا مینو
spoken-code = اس ایڈریس کا QR کوڈ: { $address }
spoken-fingerprint-code = متن کی شکل میں اس فنگر پرنٹ کا QR کوڈ
spoken-download = { $system } کے لیے { $app } ڈاؤن لوڈ کریں، { $host }
spoken-download-from = { $store } سے { $system } کے لیے { $app } ڈاؤن لوڈ کریں، { $host }
spoken-open-in-browser = { $app } کو براؤزر میں کھولیں، { $host }
spoken-needs-clear = آپ کے لیے جو اہم ہے، اسے صاف کریں
spoken-needs-fold = { $words }: آپ کے لیے کیا اہم ہے
spoken-columns-back = پچھلے میسنجر
spoken-columns-on = اگلے میسنجر
spoken-cell = { $name }، { $criterion }: { $words }
spoken-drawing-centralized = خاکہ: درمیان میں ایک سرور، اور اس کے گرد آٹھ لوگ، جن میں سے ہر ایک صرف اسی سرور سے جڑا ہے۔
spoken-drawing-federated = خاکہ: تین سرورز، جن میں سے ہر ایک باقی دو سے جڑا ہے۔ ہر سرور کے اپنے دو لوگ ہیں۔
spoken-drawing-peer-to-peer = خاکہ: چھ لوگ، جو براہِ راست ایک دوسرے سے جڑے ہیں۔ کوئی سرور نہیں ہے۔
spoken-drawing-anonymous-routing = خاکہ: ایک شخص سے دوسرے شخص تک تیروں والا راستہ، جو نو میں سے تین نوڈز سے گزرتا ہے۔ باقی نوڈز استعمال نہیں ہوتے۔
spoken-drawing-decentralized-relays = خاکہ: چار ریلے، جو ایک دوسرے سے جڑے ہوئے نہیں ہیں، اور چار لوگ۔ ہر شخص دو ریلے سے جڑا ہے۔
spoken-drawing-one-key = خاکہ: وقت کی ترتیب سے سات پیغامات، سب ایک ہی کلید کے تحت۔ چوتھے کے دوران کلید چوری ہو جاتی ہے، اور ساتوں پڑھے جا سکتے ہیں۔
spoken-drawing-forward = خاکہ: وقت کی ترتیب سے سات پیغامات، ہر ایک کی اپنی کلید۔ چوتھے کے دوران اس کی کلید چوری ہو جاتی ہے۔ اس سے پہلے کے تین بند رہتے ہیں؛ چوتھا اور اس کے بعد والے پڑھے جا سکتے ہیں۔
spoken-drawing-future = خاکہ: وقت کی ترتیب سے سات پیغامات، ہر ایک کی اپنی کلید۔ چوتھے کے دوران اس کی کلید چوری ہو جاتی ہے، اور پانچویں کے بعد نئی کلیدوں کا تبادلہ ہوتا ہے۔ صرف چوتھا اور پانچواں پڑھے جا سکتے ہیں۔
