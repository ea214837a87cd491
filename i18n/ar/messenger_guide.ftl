### كلمات البرنامج نفسه. أما ما يقال عن تطبيقات المراسلة ففي الملفات التي بجانب هذا الملف.

## الاسم واللغات

app-name = دليل المراسلة
language-name = العربية

## أعلى النافذة

screen-guide = التطبيقات
screen-about = حول الدليل
back = رجوع
language-menu = اللغة
language-unread = لم يقرأها متحدث أصلي بعد
theme-menu = المظهر
theme-system = حسب النظام
theme-light = فاتح
theme-dark = داكن
high-contrast = تباين عالٍ
text-size = حجم النص
text-percent = { $percent }%
text-smaller = نص أصغر
text-normal = الحجم العادي
text-larger = نص أكبر

## القائمة

standing-recommended-group = الموصى بها
standing-with-reservations-group = مع تحفظات

## التوصية

standing-recommended = موصى به
standing-with-reservations = مع تحفظات
standing-recommended-about = يوصي به Privacy Guides للتواصل الحساس.
standing-in-one-case = موصى به في حالة واحدة
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = لم يعد موصى به منذ { $date }
standing-no-longer-about = أزاله Privacy Guides من قائمته لتطبيقات المراسلة.
standing-edition = في الصفحة كما كانت في { $date }: { $standing }
standing-with-reservations-about = أدرجه Privacy Guides خيارًا إضافيًا فحسب، ومعه تحذير.
client-of = يستخدم شبكة { $name }
warning-title = لماذا يوجد تحذير
delisted-title = خارج قائمة Privacy Guides منذ { $date }
caution-title = ما تجب معرفته قبل الاختيار

## التنزيلات والروابط

downloads-title = الحصول على { $name }
download-this-computer = لهذا الحاسوب
download-other-computers = حواسيب أخرى
download-browser = في المتصفح
download-phones = لهاتفك
download-several = لعدة أنظمة
download-none-here = ليس بين التنزيلات الرسمية لتطبيق { $name } تنزيل لنظام { $system }.
download-missing = { $system }: لم يُدرَج أي تطبيق
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = نسخة تجريبية
download-needs-phone = يلزم تثبيته على هاتف أولًا
download-minimum = { $system } أو أحدث
publisher-project = رسمي
publisher-store = ينشره متطوعو المتجر
publisher-not-stated = الناشر غير مذكور
link-homepage = الصفحة الرئيسية
link-privacy = سياسة الخصوصية
link-documentation = التوثيق
link-source-code = الشيفرة المصدرية
link-contribute = المساهمة
link-reference = قراءة إضافية
link-more = النقر بالزر الأيمن لنسخ العنوان أو عرض رمز QR الخاص به
link-replaces = يحل محل { $address }

## الأنظمة والأماكن

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = المتصفح
platform-android = Android
platform-ios = iOS
platform-several = عدة أنظمة
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = Android APK
channel-website = الموقع الرسمي

## لمحة سريعة

glance-title = لمحة سريعة
glance-note = { $level }: { $note }
glance-note-since = { $level }، منذ { $date }: { $note }
glance-privacy-guides = بحسب Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = قبل ذلك: { $level }
tier-minimum = المتطلبات الدنيا
tier-best-case = أفضل حالة
tier-joining = الانضمام

## مستويات اليقين

level-yes = نعم
level-implied = مفهوم ضمنًا
level-partly = جزئيًا
level-no = لا
level-not-stated = غير مذكور
level-yes-about = المصدر المذكور بجانبه يقول ذلك صراحةً.
level-implied-about = يُفهم ذلك من المصدر دون أن يصرّح به.
level-partly-about = ينطبق جزئيًا فقط.
level-no-about = يقول المصدر إن الأمر ليس كذلك، أو في كلامه ما ينفيه.
level-not-stated-about = حيث بحث هذا الدليل، لم يُقل شيء عن ذلك. ولا يعني هذا «لا».

## المصادر

source-numbered = { $speaker } { $number }
source-page = الصفحة كما هي اليوم
source-edition = الصفحة كما كانت في { $date }

## من يقول ذلك

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = قول مشروع { $name } نفسه، قُرئ في { $date }
said-by-project-mark = { $words } *
said-by-project-legend = * قول المشروع نفسه، أو قول F-Droid عن نفسه، لا قول Privacy Guides.
said-by-default = حيث لا يُذكر قائل، فالقول قول Privacy Guides أو قول هذا الدليل نفسه.
checked-all = جرى التحقق من كل ما هنا آخر مرة في { $date } أو بعد ذلك.
said-by-downloads = التنزيلات الرسمية

## الأقسام الخاصة بتطبيق

topic-protection = كيف يحمي
topic-features = ما يتيحه
topic-good-to-know = مما تفيد معرفته
topic-background = خلفية
threats-title = ما يساعد على الحماية منه
threats-of-page = في نسخة صفحته التي بُني عليها هذا الدليل، قال Privacy Guides عن قائمته كلها إنها تحمي من:
threats-once-of-page = في نسخة صفحته التي بُني عليها هذا الدليل، قال Privacy Guides عن قائمته كلها إنها تحمي مما يلي. ولم يعد هذا التطبيق في تلك القائمة:
audits-title = التدقيق الأمني
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · لم يسمِّ Privacy Guides جهة التدقيق
audit-report = للقراءة عنه
variants-title = النسخ المختلفة من { $name }
variant-gone = متوقفة (سُجّل ذلك في { $date })
step-optional = اختيارية
specifications-title = المواصفات والأوراق البحثية
changes-title = ما تغيّر
changes-criteria = معايير Privacy Guides
changes-all = كل التغييرات، في كل التطبيقات
changes-none = لا يُعرف أي تغيير.

## التواريخ والقوائم

list-separator = { "، " }
date-day =
    { $day } { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { $year }

## الإشعارات

banner-settings-put-aside = تعذّرت قراءة الإعدادات، فبدأ هذا البرنامج بإعداداته الافتراضية. وحُفظ الملف القديم باسم { $file }.
banner-settings-unusable = تعذّرت قراءة الإعدادات، وتعذّر نقل الملف من مكانه. يعمل هذا البرنامج، لكنه لا يستطيع تذكّر الاختيارات.
banner-cannot-remember = لا يمكن حفظ الاختيارات على هذا الحاسوب. يعمل هذا البرنامج، لكنه لن يتذكرها.
banner-forgotten = حُذف كل ما حفظه هذا الدليل: ملف الإعدادات ونسخه الاحتياطية. أما سجل متصفحك والملفات التي حفظتها بنفسك فلم تُمسّ. وما يُختار من الآن فصاعدًا يُحفظ من جديد.
banner-not-forgotten = تعذّر حذف ما كان محفوظًا. يلزم حذف الملف يدويًا: { $file }
banner-remembers-nothing = حُذف ما كان محفوظًا، ومن الآن فصاعدًا لا يُحفظ شيء. وليس في ملف الإعدادات غير هذا الاختيار. أما سجل متصفحك والملفات التي حفظتها بنفسك فلم تُمسّ.
banner-remembers-again = من الآن فصاعدًا تُحفظ الاختيارات على هذا الحاسوب.
banner-link-failed = تعذّر فتح أي متصفح. يمكن نسخ العنوان وفتحه يدويًا:
banner-link-requested = طُلب من المتصفح قبل لحظات فتح هذا الرابط. إن لم يظهر شيء فربما لم يكتمل بدء تشغيل المتصفح بعد.
banner-facts-aged = كانت آخر مراجعة للمعلومات في { $date }، أي قبل ستة أشهر أو أكثر، وربما تغيّر بعضها منذ ذلك الحين. ينبغي النظر في موقع التطبيق نفسه وفي صفحة Privacy Guides كما هي اليوم، أو البحث عن إصدار أحدث من هذا الدليل.
copy = نسخ
copied = تم النسخ

## حول الدليل

about-lead = يساعد على اختيار تطبيق مراسلة يحفظ الخصوصية، ويوصل إلى تنزيله الرسمي.
about-versions-title = الإصدار والمعلومات
about-version = الإصدار { $version }
about-edition = المعلومات من صفحة Privacy Guides كما كانت في { $date }
welcome = معلومات عن تطبيقات مراسلة تحفظ الخصوصية، من Privacy Guides ومن مشاريع التطبيقات نفسها، كانت آخر مراجعة لها في { $date }. الاختيار والقراءة يجريان دون اتصال بالإنترنت: لا يخرج شيء من هذا الحاسوب إلا عند فتحك رابطًا في المتصفح.
welcome-language = لغة النظام غير متوفرة في هذا الدليل، وفيه لغات أخرى: يمكن اختيار إحداها بزر اللغة في الأعلى أو بالضغط على Ctrl+L.
about-promises-title = ما يمكن توقعه
about-no-connection = لا يُجري هذا الدليل أي اتصال من تلقاء نفسه. ولا يسلّم رابطًا إلى المتصفح إلا عند النقر عليه، ولا يسلّم إلا روابط مضمّنة فيه جرى التحقق منها. وقد يتذكر متصفحك الرابط، وقد يظهر لشبكتك أي موقع تجري زيارته.
about-remembers = يتذكر هذا الدليل اللغة، والألوان وتباينها، وحجم النص وحجم نافذته، وآخر تطبيق عُرض، وما حُدّد أنه مهم، والخطوات التي وُضعت عليها علامة، ويحفظ ذلك كله على هذا الحاسوب فقط.
about-remembers-nothing = لا يتذكر هذا الدليل شيئًا. وليس في ملف إعداداته غير هذا الاختيار.
about-memory-title = ما يُحفظ
about-memory-file = ملف الإعدادات: { $file }
about-memory-no-folder = لا يوجد مجلد للإعدادات على هذا الحاسوب، فلا يُحفظ شيء.
about-remember-nothing = عدم حفظ أي شيء
about-forget = محو كل ما حُفظ
about-keys = يمكن فعل كل شيء بلوحة المفاتيح: عرض الاختصارات (F1)
about-no-affiliation = لا صلة لهذا الدليل بأي من تطبيقات المراسلة ولا بموقع Privacy Guides، ولا يزكّيه أي منها.
about-own-research = المعلومات تتغيّر. فقبل الاعتماد على تطبيق مراسلة، تنبغي قراءة صفحاته هو وما تغيّر منذ مراجعة المعلومات.
about-languages-title = اللغات
about-languages-unread = لم يقرأ هذه الترجمات بعدُ أي متحدث أصلي من أفراد المشروع: { $languages }.
about-languages-help = إن كانت لغتك من بينها، فيمكن إبلاغ المشروع بما هو خاطئ أو غير واضح باستمارة الترجمات ضمن بلاغاته، أو قراءة الترجمة كاملة والإخبار بذلك.
about-languages-form = استمارة الترجمات ({ $host })
about-attribution-title = مصدر المعلومات
about-attribution = المعلومات والروابط مأخوذة من Privacy Guides: من صفحة «Real-Time Communication: The Best Private Instant Messengers»، في طبعتها العبرية، كما كانت في { $date }، ومن الصفحات التالية: { $pages }؛ وكلها © للمساهمين في Privacy Guides، برخصة CC BY-SA 4.0. وقد أُعيدت صياغة المعلومات، وقورنت بالتغييرات اللاحقة، ووُضعت علامة حيث تغيّر شيء. أما ما تقوله المشاريع نفسها فيحمل أسماءها.
about-page-link = الصفحة كما هي اليوم
about-licences-title = الرخص
about-licence-code = البرنامج: MIT أو Apache 2.0، حسب الاختيار.
about-licence-words = المعلومات والنصوص والترجمات: رخصة المشاع الإبداعي، نَسب المُصنَّف - الترخيص بالمثل 4.0 دولي (CC BY-SA 4.0).
about-licence-link = رخصة CC BY-SA 4.0
about-licence-fonts = الخطوط: Open Sans، { $open_sans }، و Noto Sans، { $noto } و { $adobe }، برخصة SIL Open Font License 1.1.
about-licence-icons = الأيقونات: Lucide، وحقوقها { $lucide }، برخصة ISC؛ وبعضها من Feather، وحقوقه { $feather }، برخصة MIT. أما أيقونة هذا الدليل نفسه فجزء من البرنامج.
about-trademarks = أسماء تطبيقات المراسلة والمتاجر علامات تجارية لأصحابها. وتحل مربعات ملوّنة محل شعاراتها.

## سطر الأوامر

cli-about = اختيار تطبيق مراسلة يحفظ الخصوصية والحصول عليه من موقعه أو متجره الرسمي.
cli-lang = اللغة: { $languages }
cli-theme = الألوان: light أو dark أو system
cli-help = عرض هذه المساعدة
cli-version = عرض الإصدار
cli-usage-heading = الاستخدام:
cli-options-heading = الخيارات
cli-value-language = LANGUAGE
cli-value-theme = THEME
cli-value-command = COMMAND
error-prefix = خطأ: { $problem }
error-see-help = تشغيل «{ $command } --help» يعرض ما يقبله البرنامج.
error-unknown-option = لا يوجد خيار «{ $option }»
error-unexpected-value = القيمة «{ $value }» غير متوقعة هنا
error-missing-value = الخيار «{ $option }» يحتاج إلى قيمة
error-repeated-option = لا يمكن إعطاء الخيار «{ $option }» إلا مرة واحدة
error-unknown-language = لا توجد لغة «{ $value }»؛ المتاح: { $languages }
error-unknown-theme = لا يوجد مظهر «{ $value }»؛ المتاح: light أو dark أو system
error-not-text = أحد المعاملات ليس نصًا صالحًا
error-arguments = تعذّر فهم المعاملات
error-no-display = لا توجد شاشة عرض تُفتح عليها نافذة؛ يلزم تشغيل هذا البرنامج من جلسة رسومية، أو ضبط DISPLAY أو WAYLAND_DISPLAY
error-display-unreachable = تعذّر الوصول إلى شاشة العرض «{ $display }»؛ يلزم تشغيل هذا البرنامج من الجلسة التي تتبعها شاشة العرض، أو ضبط { $variable } على شاشة عرض يمكن الوصول إليها
error-color-depth = عمق ألوان شاشة العرض { $bits } بت، والنافذة تحتاج إلى 24؛ يلزم ضبط شاشة العرض أو سطح المكتب البعيد على 24 أو 32 بت
error-too-many-files = تعذّر فتح النافذة لأن الملفات المفتوحة أكثر مما ينبغي؛ يلزم إغلاق برامج أخرى أو رفع الحد («ulimit -n»)، ثم التشغيل من جديد
error-no-resources = تعذّر فتح النافذة لأن الذاكرة قليلة جدًا أو لأنه لا يُسمح بخيط تنفيذ آخر؛ يلزم إغلاق برامج أخرى ثم التشغيل من جديد
error-display-lost = انقطع الاتصال بشاشة العرض وأُغلقت معه النافذة؛ يلزم تشغيل هذا البرنامج من جديد
error-no-window = تعذّر فتح النافذة والسبب غير معروف؛ يلزم تشغيل هذا البرنامج في طرفية مع MESSENGER_GUIDE_LOG=info والإبلاغ عما يطبعه
error-missing-library = تنقص مكتبة تحتاج إليها النافذة: { $library }؛ يلزم تثبيتها (حزمتها على Debian وUbuntu هي { $package }) ثم التشغيل من جديد
error-missing-other-library = تنقص مكتبة تحتاج إليها النافذة: { $library }؛ يلزم تثبيت الحزمة التي تتبعها ثم التشغيل من جديد
error-unexpected = توقف هذا البرنامج بسبب خطأ غير متوقع؛ يلزم تشغيله من جديد، وإن توقف مرة أخرى فتشغيله في طرفية مع MESSENGER_GUIDE_LOG=info والإبلاغ عما يطبعه
error-data = البيانات المضمّنة تالفة؛ يلزم تنزيل هذا البرنامج من جديد من موقعه الرسمي
cli-commands-heading = الأوامر
cli-list = سرد كل تطبيقات المراسلة
cli-show = عرض كل شيء عن تطبيق مراسلة
cli-compare = مقارنة تطبيقات المراسلة جنبًا إلى جنب؛ كلها إن لم يُذكر أي منها
cli-find = العثور على تطبيقات مراسلة بالكلمات، كما في النافذة
cli-changes = طباعة ما تغيّر، الأحدث أولًا: لتطبيق واحد، أو لها كلها وللمعايير إن لم يُذكر أي منها
cli-links = طباعة الروابط الرسمية لتطبيق مراسلة
cli-open = فتح تنزيل رسمي في المتصفح، كما يفعل الزر الخاص به
cli-verify = فحص ملف منزَّل لمعرفة هل هو أصلي
cli-handout = كتابة صفحة للطباعة أو للإرسال، بصيغة HTML: لكل تطبيقات المراسلة إن لم يُذكر أي منها
cli-files = الملف المراد فحصه، مثل ملف APK؛ ويمكن إعطاء عدة ملفات
cli-sha256 = قيمة SHA-256 التي ينبغي أن تكون للملف
cli-json = طباعة JSON، للبرامج
cli-differences = الصفوف التي تختلف فيها التطبيقات فقط
cli-messenger = معرّف تطبيق مراسلة، كما يطبعه «list»
cli-words = ما يُبحث عنه
cli-platform = تنزيلات نظام واحد فقط، مثل «linux»
cli-download = نظام مثل «linux»، أو معرّف تنزيل؛ ونظام هذا الحاسوب إن لم يُذكر شيء
cli-value-messenger = MESSENGER
cli-value-file = FILE
cli-value-checksum = VALUE
cli-value-words = WORDS
cli-value-platform = SYSTEM
error-missing-argument = المعامل { $value } ناقص
error-unknown-command = لا يوجد أمر «{ $value }»؛ المتاح: { $known }
error-unknown-command-near = لا يوجد أمر «{ $value }»؛ هل المقصود «{ $near }»؟ المتاح: { $known }
error-unknown-messenger = لا يوجد تطبيق مراسلة «{ $value }»؛ المتاح: { $known }
error-unknown-messenger-near = لا يوجد تطبيق مراسلة «{ $value }»؛ هل المقصود «{ $near }»؟ المتاح: { $known }
error-unknown-platform = لا يوجد نظام «{ $value }»؛ المتاح: { $known }
error-unknown-platform-near = لا يوجد نظام «{ $value }»؛ هل المقصود «{ $near }»؟ المتاح: { $known }
error-no-download = ليس لتطبيق { $name } تنزيل «{ $value }»؛ المتاح: { $known }
error-no-browser = لا يوجد متصفح يُفتح فيه العنوان؛ يلزم تثبيت متصفح، أو ذكر متصفح في BROWSER، أو فتح العنوان على جهاز آخر: { $address }
error-not-opened = لم يفتح المتصفح العنوان؛ يلزم فتحه يدويًا: { $address }
error-no-checksum = ليست «{ $value }» قيمة SHA-256؛ فقيمة كهذه تتكون من 64 خانة من الأرقام 0 إلى 9 والأحرف a إلى f
error-not-read = تعذّرت قراءة { $path }، والسبب: { $reason }
error-unverified = تعذّر فحص ملف واحد على الأقل، فلا يُعرف عنه شيء
error-refused = ممنوع التثبيت: ملف واحد على الأقل غير أصلي أو تالف؛ التفاصيل أعلاه
error-write = تعذّرت كتابة المخرجات: { $reason }
io-error-not-found = لا يوجد ملف أو مجلد بهذا الاسم
io-error-no-access = الوصول غير مسموح به
io-error-not-a-file = هذا مجلد أو شيء آخر، وليس ملفًا
io-error-no-space = لم تبقَ مساحة فارغة
io-error-read-only = هذا الموضع للقراءة فقط
io-error-other = أبلغ النظام عن خطأ، ويُظهره MESSENGER_GUIDE_LOG=info

## فحص ملف

signing-keys-title = كيف يُفحص التنزيل
signing-keys-fingerprints = بصمات المفاتيح:
check-certificate = تنبغي مقارنة بصمة مفتاح التوقيع (في الأسفل). وإن كان التنزيل ملف APK، فيستطيع هذا الدليل أن يقوم بذلك نيابةً عنك.
check-repository = بصمة مستودع F-Droid (في الأسفل): تنبغي مقارنتها عند إضافة المستودع.
check-signed-list = قيم SHA-256 موقَّعة: تنبغي مقارنة الملف بقائمة المشروع، والتحقق من توقيع القائمة، ومقارنة بصمة مفتاحها (في الأسفل).
check-store = لا ينشر المشروع، بقدر ما يعرف هذا الدليل، شيئًا يمكن فحص التنزيل به. أما كون التطبيق أصليًا أو غير أصلي، فيتوقف على المتجر وحده.
check-nothing = لا ينشر المشروع، بقدر ما يعرف هذا الدليل، شيئًا يمكن فحص التنزيل به. ويجب ألا يُنزَّل التطبيق إلا من العنوان الرسمي.
check-browser = يعمل في المتصفح، فلا يوجد ملف يُفحص. وينبغي التأكد من أن العنوان هو العنوان الرسمي.
verify-genuine = أصلي. هذا الملف موقَّع بالمفتاح الذي ينشره مشروع { $name } لهذا التطبيق. وقد يكون مع ذلك إصدارًا قديمًا: ينبغي النظر في رقم الإصدار أدناه.
verify-genuine-recorded = أصلي. هذا الملف موقَّع بالمفتاح الذي سجّله Privacy Guides لتطبيق { $name }. أما مشروع { $name } نفسه فلا ينشر أي مفتاح يعرفه هذا الدليل. وقد يكون هذا مع ذلك إصدارًا قديمًا: ينبغي النظر في رقم الإصدار أدناه.
verify-other-key = ممنوع التثبيت. يقول هذا الملف إنه { $name } ({ $package })، لكنه موقَّع بمفتاح لا يعرفه هذا الدليل.
verify-channels-without-key = لا يعرف هذا الدليل مفاتيح هذه الأماكن، فلا يستطيع أن يتعرّف على تطبيق مأخوذ منها: { $channels }. ويجب ألا يُثبَّت تطبيق كهذا إلا من المكان نفسه.
verify-other-app = ممنوع التثبيت. هذا الملف موقَّع بمفتاح يخص { $name }، لكن { $package } ليس من التطبيقات التي خُصّص لها هذا المفتاح.
verify-not-signed = ممنوع التثبيت. هذا تطبيق Android بلا توقيع. ولا يمكن لأحد أن يعرف من صنعه.
verify-damaged = ممنوع التثبيت. تَلِف هذا الملف أو غُيّر بعد توقيعه، أو هو موقَّع بطريقة لا يمكن الوثوق بها.
verify-reason = ما عُثر عليه، بعبارة تقنية: { $reason }
verify-no-key = لم يُفحص. يقول هذا الملف إنه { $name } ({ $package })، لكن هذا الدليل لا يعرف أي مفتاح لهذا التطبيق، فلا يستطيع الحكم على أصالة الملف.
verify-unknown-app = لم يُفحص. هذا التطبيق ({ $package }) لا يتبع أيًّا من تطبيقات المراسلة في هذا الدليل. وإن قيل لك إنه واحد منها، فلا ينبغي تثبيته.
verify-not-apk = لم يُفحص. هذا ليس تطبيق Android (APK)، فليس له توقيع يستطيع هذا الدليل فحصه. ولا يمكن إلا مقارنته.
verify-checksum = قيمة SHA-256 له:
verify-checksum-is-given = مطابق. للملف قيمة SHA-256 المعطاة نفسها. ولا يمكن الوثوق به إلا بقدر الثقة بالمكان الذي أُخذت منه تلك القيمة.
verify-checksum-differs = ممنوع استخدام هذا الملف. ليست له قيمة SHA-256 المعطاة.
verify-only-compared = هذا ليس تطبيق Android (APK)، فلا يستطيع هذا الدليل إلا مقارنته.
verify-checksum-paste = إن كان المشروع ينشر هذه القيمة، فينبغي لصقها في الأسفل: يقارن هذا الدليل بين القيمتين.
verify-checksum-compare = إن كان المشروع ينشر هذه القيمة، فتنبغي مقارنتها، أو إعطاؤها مع «verify --sha256».
verify-listed = مطابق لما في { $list } الموجود في المجلد نفسه: التنزيل كامل. أما من صنعه فلا يدل عليه إلا توقيع { $list }.
verify-listed-differs = ممنوع استخدام هذا الملف. ففي { $list } الموجود في المجلد نفسه قيمة SHA-256 أخرى له.
verify-steps = إن كان المشروع يوقّع قائمة بقيم كهذه، فينبغي التحقق من ذلك التوقيع أيضًا:
verify-step-key = الحصول على المفتاح العام للمشروع، مثلًا بواسطة عنوان بريده الإلكتروني:
verify-step-fingerprint = مقارنة بصمة المفتاح كاملةً. { $name } ({ $files }):
verify-step-gpg = فحص التوقيع بالأمر التالي، بعد وضع أسماء ملفاتك فيه، ولا تثبيت إلا إن كان التوقيع سليمًا وصادرًا عن ذلك المفتاح:
verify-app = التطبيق: { $package }، الإصدار { $version }. توقيعاته: { $schemes }.
verify-signers = بصمة شهادة الموقِّع (SHA-256):

## فحص ملف في النافذة

fingerprint-title = البصمة
fingerprint-copy = نسخ البصمة
fingerprint-code = عرض رمز QR
fingerprint-scan = لقراءة هذه البصمة نصًّا على الهاتف، تُوجَّه كاميرا الهاتف نحو الرمز.
file-check-title = فحص ملف
file-check-open = فحص ملف منزَّل
file-check-about = هل الملف المنزَّل هو التطبيق الأصلي؟ يمكن سحبه وإفلاته في هذه النافذة، أو اختياره. ولا يفعل هذا الدليل سوى قراءته، على هذا الحاسوب.
file-check-choose = اختيار ملفات
file-check-name = الملف: { $name }
file-check-waiting = لم يُفحص بعد. سيُفحص عقب الملف الذي قبله.
file-check-running = لم يُفحص بعد. قُرئ منه حتى الآن { $percent }%.
file-check-cancel = إلغاء
file-check-cancelled = لم يُفحص. أُلغي الفحص بطلب منك، فلا يُعرف شيء عن هذا الملف.
file-check-not-read = لم يُفحص. تعذّرت قراءة هذا الملف، فلا يُعرف شيء عنه. السبب: { $reason }
file-check-cut = أُعطيت ملفات أكثر مما يمكن فحصه دفعةً واحدة. ولا تُفحص إلا الملفات المذكورة هنا، وعددها { $count }.
file-check-no-dialog = لا يعرض سطح المكتب هذا مربع حوار لاختيار الملفات. يمكن سحب الملف وإفلاته في هذه النافذة أو، حيث لا ينجح ذلك، فحصه في طرفية:
file-check-paste = إن كانت لديك قيمة SHA-256 لهذا الملف من المشروع، فيمكن لصقها للمقارنة:
file-check-unreadable = هذه ليست قيمة SHA-256، فلم يُقارَن شيء. فقيمة كهذه تتكون من 64 خانة من الأرقام 0 إلى 9 والأحرف a إلى f.

## في الطرفية

terminal-id = المعرّف
terminal-name = الاسم
terminal-standing = التوصية
terminal-in-short = باختصار
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = منذ { $date }؛ قبل ذلك: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = يمكن تجربة كلمات أقل أو أقصر؛ والأمر «list» يعرض كل تطبيقات المراسلة.
terminal-opened = سُلّم إلى المتصفح: { $address }
terminal-other-download = يوجد أيضًا «{ $id }»، وعنوانه: { $address }

## المقارنة

screen-compare = المقارنة
compare-lead = ما يُعرف أن كلًّا منها يفعله. «غير مذكور» لا يعني «لا»، بل يعني أن شيئًا لم يُقل عن الأمر حيث بحث هذا الدليل.
compare-only-differences = الاختلافات فقط
compare-copy-markdown = نسخ بصيغة Markdown
compare-copy-text = نسخ كنص
compare-copy-csv = نسخ بصيغة CSV
compare-choose = التطبيقات المراد مقارنتها
compare-choose-two = اختيار تطبيقين
compare-more = المزيد
compare-network = الشبكة
compare-systems = الأنظمة
compare-stores = أماكن الحصول عليه
compare-audits = التدقيق الأمني
compare-basis = { $criterion }: { $name }
compare-choose-some = هذه أوائل تطبيقات القائمة، وعددها { $count }؛ ويمكن العثور على غيرها بالبحث هناك
compare-columns = { $first }–{ $last } من { $all }
compare-columns-back = السابق
compare-columns-on = التالي
compare-basis-downloads = إلى أين تؤدي التنزيلات الرسمية:
compare-basis-audit = { $date }: { $text }
compare-none = يلزم اختيار تطبيق مراسلة واحد على الأقل.

## البحث

search-placeholder = البحث في التطبيقات
search-clear = مسح البحث
search-found = النتائج: { $count }
search-cut = لا يُبحث إلا عن الأحرف الأولى، وعددها { $count }. وكلما قلّت الكلمات زادت النتائج.
search-nothing = لم يُعثر على شيء
search-nothing-about = يمكن تجربة كلمات أقل أو أقصر، أو اسم نظام مثل «Android»، أو كلمة مثل «مجموعات»، أو اختيار ما يهمّك في الأعلى.

## ما هو مهم

needs-title = ما يهمّك
needs-more = المزيد
needs-fewer = أقل
needs-clear = مسح
needs-threats = الحماية من
needs-devices = أجهزة الجميع
needs-devices-about = الأنظمة المستخدمة لديك ولدى من يتحدثون معك. ويجب أن يعمل التطبيق عليها كلها.
verdict-meets = تستوفي كل المطلوب: { $count }
verdict-not-stated = بعض المطلوب غير مذكور: { $count }
verdict-does-not = ينقصها بعض المطلوب: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: يوجد تنزيل رسمي.
reason-no-download = { $level }: لم يُدرَج تنزيل رسمي له.

## خطوات الإعداد

steps-done = أُنجز { $done } من { $of }
steps-reset = البدء من جديد
blocked-title = إن كان محجوبًا في مكانك
blocked-check = إن وصلك تطبيق من شخص آخر أو من مكان غير معتاد، فينبغي فحص الملف قبل تثبيته.
blocked-noticed = تجاوز الحجب يمكن أن يُلاحَظ. وقبل المحاولة ينبغي التفكير في ما قد يحدث لك في مكانك.

## للأصدقاء

share = مشاركة
share-about = بضع كلمات عن { $name } للأصدقاء، مع تنزيلاته الرسمية:
share-copy = نسخ النص
share-tooltip = إخبار الأصدقاء عن { $name }
share-official = التنزيل من هنا فقط:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = تنبيه: { $text }
share-change = { $date }: { $text }
share-source = المعلومات من Privacy Guides (CC BY-SA 4.0)، وقد أعاد «دليل المراسلة» صياغتها، وكانت آخر مراجعة منه لها في { $date }.

## صفحة للطباعة

handout-save = حفظ الصفحة
handout-about = صفحة للطباعة أو للإرسال، فيها بصمات ورموز للمسح الضوئي. وعند الطباعة تكون صفحة واحدة لكل من هذه:
handout-saved = حُفظت الصفحة. لطباعتها، يمكن فتحها في متصفح: { $file }
handout-no-dialog = لا يعرض سطح المكتب هذا مربع حوار لحفظ الملفات. وفي طرفية، يكتب الأمر «messenger-guide handout» الصفحة.
handout-not-saved = تعذّر حفظ الصفحة: { $reason }
handout-title = تطبيقات مراسلة تحفظ الخصوصية، من «دليل المراسلة»: { $names }
handout-official = التنزيل من هذه الأماكن الرسمية فقط. ولفتح عنوان أي رمز، تُوجَّه كاميرا الهاتف نحو الرمز.
handout-fingerprints = بصمات التنزيلات الأصلية
handout-optional = { $text } (اختيارية)
handout-reviewed = كانت آخر مراجعة للمعلومات في { $date }. وربما تغيّرت منذ ذلك الحين.

## اللوحات

close = إغلاق
link-modal-title = إلى أين يؤدي هذا الرابط
link-modal-scan = لفتح هذا العنوان على الهاتف، تُوجَّه كاميرا الهاتف نحو الرمز.
link-modal-open = الفتح هنا
link-menu-open = فتح
link-menu-copy = نسخ العنوان
link-menu-code = عرض رمز QR
text-menu-cut = قص
text-menu-copy = نسخ
text-menu-paste = لصق
text-menu-select-all = تحديد الكل
download-code = رمز للمسح الضوئي: { $name }
keys-title = اختصارات لوحة المفاتيح
keys-tab = العنصر التالي، العنصر السابق
keys-arrows = التنقل في القائمة والجدول، والتمرير في غيرهما
keys-page = التمرير بمقدار صفحة
keys-space = التمرير بمقدار صفحة، حين لا يكون أي عنصر محدَّدًا
keys-ends = إلى البداية، إلى النهاية
keys-enter = تفعيل العنصر المحدَّد
keys-escape = إغلاق ما هو مفتوح، مسح البحث
keys-screens = التبديل بين الشاشات
keys-search = البحث؛ أو البدء بالكتابة مباشرةً
keys-language = اللغة
keys-text-size = نص أكبر، نص أصغر، الحجم العادي
keys-select = تحديد النص، من العنصر المحدَّد أو من أعلى ما هو معروض
keys-caret = مؤشر داخل النص يتحرك بالأسهم: للتحديد من أي مكان
keys-select-all = تحديد النص كله
keys-copy = نسخ النص المحدَّد، أو عنوان الرابط المحدَّد
keys-link = قائمة الرابط المحدَّد أو الحقل أو النص المحدَّد، كما بزر الفأرة الأيمن
keys-close = إغلاق النافذة
keys-full-screen = ملء الشاشة، والرجوع
keys-help = هذه القائمة

## صفحة الدليل man

man-name = الاسم
man-synopsis = الصيغة
man-description = الوصف
man-environment = متغيرات البيئة
man-files = الملفات
man-exit-status = حالة الخروج
man-version = الإصدار
man-log = ما يُسجَّل في خرج الأخطاء القياسي، مثل «info». ولا شيء إن لم يُضبط.
man-settings = ما تتذكره النافذة. والملف الذي تتعذّر قراءته يُحتفظ به إلى جانبه.
man-exit-0 = نجاح، حتى إن توقف البرنامج الذي يقرأ المخرجات عن القراءة.
man-exit-1 = حدث خلل: لا شاشة عرض، أو لا متصفح، أو بيانات تالفة.
man-exit-2 = المعاملات خاطئة.
man-exit-3 = عثر «verify» على ملف ممنوع تثبيته.
man-exit-4 = تعذّر على «verify» فحص ملف واحد على الأقل.

## الشروح

screen-learn = شروح
learn-list = بكلمات بسيطة
learn-back-to = العودة إلى { $name }
learn-back-to-compare = العودة إلى المقارنة
learn-back-to-about = العودة إلى «حول الدليل»
learn-evidence = اليقين والمصادر
learn-evidence-tagline = مدى اليقين في كل معلومة، ومنذ متى
learn-evidence-lead = يقول هذا الدليل ما تقوله بضع صفحات من Privacy Guides، وما تغيّر منذ ذلك الحين بحسب Privacy Guides أو المشاريع نفسها. ويبيّن لكل معلومة من أين أتت، ولكل معيار أيضًا مدى اليقين فيه.
learn-levels-title = ما تعنيه العلامات
learn-not-stated = «غير مذكور» لا يعني «لا». فحيث لم يُقل شيء، قد يستوفي التطبيق المعيار وقد لا يستوفيه؛ ويترك هذا الدليل السؤال مفتوحًا ولا يخمّن.
learn-claims-title = من أين يأتي كل قول
learn-claims-sources = بجانب كل قول يظهر من يقوله، مع رابط. فما قاله Privacy Guides في نسخة صفحته التي بُني عليها هذا الدليل يؤدي رابطه إلى نص ذلك اليوم؛ وما يقوله اليوم، إلى الصفحة كما هي اليوم؛ وما يقوله مشروع عن نفسه، إلى صفحة من صفحاته، مع اليوم الذي قُرئت فيه. وعند وضع المؤشر على رابط يظهر عنوانه الكامل قبل فتح أي شيء.
learn-claims-own-words = المعلومات والروابط من Privacy Guides ومن المشاريع نفسها. أما الجمل فلا: صياغتها من هذا الدليل.
learn-claims-edition = المعلومات من صفحة Privacy Guides كما كانت في { $date }. وكانت آخر مراجعة لها في { $reviewed }.
learn-since-title = ماذا يحدث حين يتغيّر شيء
learn-since-notes = لا يُكتب التغيير اللاحق فوق المعلومات الأصلية، بل يظهر بجانب التطبيق ملاحظةً لها تاريخها ومصدرها.
learn-since-levels = حيث تغيّر مستوى، تُظهر العلامة مستوى اليوم، ويظهر المستوى السابق تحتها.
learn-since-links = حيث استُبدل عنوان رسمي، يؤدي الزر إلى العنوان الجديد. ويُحتفظ بالقديم للمقارنة، لكنه لا يُفتح أبدًا.
learn-never-title = ما لا يفعله هذا الدليل أبدًا
learn-never-connect = لا يُجري أي اتصال من تلقاء نفسه: كل ما يعرضه مضمّن فيه.
learn-never-open = لا يفتح إلا عناوين مضمّنة فيه جرى التحقق منها، ولا يفتح أيًّا منها قبل النقر عليه.
learn-never-tell = لا يخبر أحدًا بما قُرئ فيه. أما الرابط الذي يُفتح فينتقل إلى متصفحك، الذي قد يتذكره، وقد يظهر لشبكتك أي موقع تجري زيارته.
learn-never-guess = لا يملأ أي فراغ بالتخمين، ولا يحوّل السكوت إلى «لا».
learn-criteria = المعايير
learn-criteria-tagline = ما تُقاس به تطبيقات المراسلة
learn-criteria-title = ما تعنيه المعايير
learn-criteria-lead = ما يطلبه Privacy Guides من تطبيق المراسلة، وما يعنيه كل متطلب.
learn-criteria-choice-title = كيف يختار Privacy Guides
learn-criteria-choice = لا صلة لموقع Privacy Guides بالمشاريع التي يوصي بها. وليبقى موضوعيًا يحكم عليها بمتطلبات واضحة، إضافةً إلى متطلباته العامة. وينصح الجميع بمعرفة هذه المتطلبات قبل الاختيار، وبالبحث بأنفسهم.
learn-criteria-best-case = ما يسميه Privacy Guides أفضل حالة («best case») يصف مشروعًا مثاليًا: فقد يخلو مشروع موصى به من بعضه أو منه كله، وقد يأتي مشروع يستوفي منه أكثر في مرتبة أعلى. وفي الصفحة التي بُني عليها هذا الدليل كانت السرية الأمامية ضمنه؛ وفي 16 مايو 2025 أصبحت من المتطلبات الدنيا.
learn-tier-minimum = أقل ما يشترطه Privacy Guides.
learn-tier-best-case = ما يكون في مشروع مثالي.
learn-tier-joining = ليس هذا من معايير Privacy Guides. يضيفه هذا الدليل لأن Privacy Guides يذكر عن بعض التطبيقات ما يلزم للانضمام إليها.
learn-see-picture = عرضه في رسم توضيحي
learn-see-networks = أنواع الشبكات
learn-secrecy = السرية الأمامية واللاحقة
learn-secrecy-tagline = ما يكشفه مفتاح مسروق
learn-secrecy-lead = يعمل التشفير من طرف إلى طرف بالمفاتيح. وتحدد هاتان الخاصيتان ما يستطيع من يسرق مفتاحًا أن يقرأه به: السرية الأمامية تحمي ما كُتب قبل السرقة، والسرية اللاحقة تحمي ما يُكتب بعدها.
learn-legend-title = كيف تُقرأ الرسوم
learn-legend-time = يمضي الزمن من اليمين إلى اليسار. وكل مربع في الصف السفلي رسالة؛ وفوقه المفتاح الذي يحميها.
learn-legend-key = مفتاح
learn-legend-theft = هنا يسرق أحدهم المفتاح
learn-legend-exchange = تبادل مفاتيح لا يعترضه السارق
learn-legend-closed = رسالة تبقى سرية
learn-legend-open = رسالة مكشوفة
learn-without-title = دون سرية أمامية
learn-without-about = المفتاح المسروق يكشف الرسائل السابقة والرسائل اللاحقة.
learn-forward-title = مع السرية الأمامية
learn-forward-limit = السرية الأمامية وحدها لا تحمي ما يُكتب من الآن فصاعدًا.
learn-future-title = مع السرية اللاحقة أيضًا
learn-future-about = تسمى السرية اللاحقة أيضًا حماية ما بعد الاختراق (Post-Compromise Security). فمن سرق مفتاحًا يفقد القدرة على القراءة عند أول تبادل مفاتيح لا ينجح في اعتراضه. ولكي يواصل القراءة، عليه أن يعترض كل الاتصالات بين الطرفين.
learn-future-further = لا يمكن أن يُقرأ إلا ما كُتب بين السرقة وذلك التبادل. ولقراءة المزيد تلزم سرقة مفاتيح أخرى.
learn-networks = الشبكات
learn-networks-tagline = الطرق التي تسلكها الرسائل
learn-networks-lead = تنتقل الرسائل عبر شبكة، وهناك عدة طرق لبناء الشبكة. ولكل منها مزايا وعيوب خاصة بها.
learn-legend-person = شخص
learn-legend-server = خادم
learn-legend-relay = مُرحِّل أو عقدة، لتمرير الرسائل
learn-advantages = المزايا
learn-drawbacks = العيوب
learn-network-users = تطبيقات من هذا النوع
learn-network-no-points = لا يذكر Privacy Guides مزايا ولا عيوبًا لهذا النوع من الشبكات.
learn-threats = التهديدات
learn-threats-tagline = ما تنبغي الحماية منه
learn-threats-lead = قد لا يعنيك أي من هذه التهديدات، وقد يعنيك واحد منها أو بعضها أو كلها. ولا تكاد توجد أداة تحمي منها كلها.
learn-threats-choice = قبل اختيار تطبيق مراسلة، يفيد التساؤل: أي منها يعنيك؟
learn-threats-title = التهديدات، واحدًا واحدًا
learn-threat-of-page = يقول Privacy Guides عن قائمته كلها إنها تحمي من هذا التهديد.
learn-threat-named = ما يسمّيه Privacy Guides على وجه الخصوص:
learn-changes-tagline = كل تغيير لاحق، الأحدث أولًا
learn-changes-lead = تغييرات لا تظهر في صفحة Privacy Guides بنسختها في { $date }، التي بُني عليها هذا الدليل: تغييرات كل تطبيق وتغييرات المعايير، بقدر ما يعرفها هذا الدليل. ويأتي الأحدث أولًا.
learn-limits = ما لا يخفيه التشفير من طرف إلى طرف
learn-limits-tagline = البيانات الوصفية والشبكة والمفاتيح
learn-limits-lead = مع التشفير من طرف إلى طرف، لا يستطيع قراءة ما يُكتب إلا المشاركون في المحادثة، ما دام لم يصل أحد غيرهم إلى مفاتيحهم أو أجهزتهم. ولا يخفي هذا التشفير كل شيء عن المحادثة.
learn-metadata-title = البيانات الوصفية
learn-metadata-about = البيانات الوصفية هي ما يمكن أن يُعرف عن رسالة دون قراءتها: من يتحدث مع من، ومتى، وكم مرة.
learn-metadata-not-hidden = التشفير من طرف إلى طرف لا يخفي البيانات الوصفية.
learn-limits-networks-title = ما تُظهره الشبكة
learn-limits-keys-title = ما يكشفه مفتاح مسروق
learn-limits-keys = لا تكون المحادثة آمنة إلا بقدر أمان مفاتيح كل من فيها. ودون السرية الأمامية، يكفي مفتاح واحد مسروق من أحدهم لكشف الرسائل السابقة.
learn-blocked = حين يُحجب التطبيق
learn-blocked-tagline = ما قد يساعد، وما لا يُخفيه ذلك
learn-blocked-lead = يكون تطبيق المراسلة محجوبًا حيث يتعذّر الوصول إلى خوادمه أو إلى المتاجر التي يأتي منها. وتستطيع الحكومات ومديرو الشبكات ومزوّدو الخدمات حجبه.
learn-blocked-helps-title = ما قد يساعد
learn-blocked-proxy = خادم وسيط (proxy)، يمرّر اتصالك إلى وجهته؛ والأفضل خادم يديره شخص موثوق لديك.
learn-blocked-tor = شبكة Tor، التي تمرّر اتصالك عبر خوادم يديرها متطوعون. وإن كان من الممكن أن يكون أحد يراقب اتصالك، ولديك خدمة VPN هي موضع ثقتك، فينصح Privacy Guides بالاتصال بخدمة VPN تلك أولًا.
learn-blocked-bridges = الجسور والاتصالات المموَّهة، التي قد توصل إلى شبكة Tor حيث تكون الشبكة نفسها محجوبة.
learn-blocked-messengers = طرق أخرى، مثل خوادم خاصة بك أو الاستغناء عن الإنترنت، خطوة بخطوة من مشاريع:
learn-blocked-limits-title = ما لا يُخفيه ذلك
learn-blocked-visible = يمكن أن يُخفي Tor أو VPN ما تجري زيارته، لكنه لا يُخفي استخدامك Tor أو VPN، وعادةً ما يكون Tor أكثر لفتًا للانتباه من VPN. وحتى الاتصالات المموَّهة يمكن كشفها.
learn-blocked-later = تصبح الجسور معروفة مع الوقت. وعندها يمكن أن تُظهر سجلات اتصالاتك استخدامك السابق لشبكة Tor.
learn-blocked-plan = ينبغي التفكير في ما يستطيع فعله من يفرض الحجب وفي ما قد يترتب على ذلك، وتجهيز خطة لما ينبغي فعله إن أُمسك بك.
learn-blocked-stores-title = إن كان المتجر محجوبًا
keys-back = الرجوع من شرح

## لقارئات الشاشة

spoken-screens = الشاشات
spoken-banner = إشعار
spoken-link-menu = قائمة الرابط
spoken-text-menu = قائمة النص
spoken-code = رمز QR فيه العنوان { $address }
spoken-fingerprint-code = رمز QR فيه هذه البصمة نصًّا
spoken-download = تنزيل { $app } على { $system }، { $host }
spoken-download-from = تنزيل { $app } على { $system } من { $store }، { $host }
spoken-open-in-browser = فتح { $app } في المتصفح، { $host }
spoken-needs-clear = مسح اختيارات ما يهمّك
spoken-needs-fold = { $words }: ما يهمّك
spoken-columns-back = التطبيقات السابقة
spoken-columns-on = التطبيقات التالية
spoken-cell = { $name }، { $criterion }: { $words }
spoken-drawing-centralized = رسم: خادم واحد في الوسط، وحوله ثمانية أشخاص، كل منهم متصل بذلك الخادم فقط.
spoken-drawing-federated = رسم: ثلاثة خوادم، كل منها متصل بالخادمين الآخرين. ولكل خادم شخصان خاصان به.
spoken-drawing-peer-to-peer = رسم: ستة أشخاص متصلون بعضهم ببعض مباشرةً. ولا يوجد خادم.
spoken-drawing-anonymous-routing = رسم: طريق بأسهم من شخص إلى شخص آخر، يمر بثلاث عُقد من أصل تسع. أما العُقد الأخرى فغير مستخدمة.
spoken-drawing-decentralized-relays = رسم: أربعة مُرحِّلات غير متصلة بعضها ببعض، وأربعة أشخاص. وكل شخص متصل بمُرحِّلين.
spoken-drawing-one-key = رسم: سبع رسائل بترتيبها الزمني، كلها بمفتاح واحد. وأثناء الرابعة يُسرق المفتاح، ويمكن قراءة الرسائل السبع كلها.
spoken-drawing-forward = رسم: سبع رسائل بترتيبها الزمني، لكل منها مفتاح خاص بها. وأثناء الرابعة يُسرق مفتاحها. تبقى الرسائل الثلاث التي قبلها مغلقة؛ ويمكن قراءة الرابعة وما بعدها.
spoken-drawing-future = رسم: سبع رسائل بترتيبها الزمني، لكل منها مفتاح خاص بها. وأثناء الرابعة يُسرق مفتاحها، وبعد الخامسة يجري تبادل مفاتيح جديدة. لا يمكن أن تُقرأ إلا الرابعة والخامسة.
