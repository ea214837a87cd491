### ما يقوله الدليل عن Molly.

## لمحة سريعة

molly-tagline = تطبيق آخر لشبكة Signal، على Android
molly-aliases = مولي، موللي، مولى، Molly Messenger
molly-case = يقترح Privacy Guides النظر في استخدامه على Android عند الحاجة إلى الحماية من الهجمات الموجَّهة
molly-summary = تطبيق Molly تطبيق بديل يستخدم شبكة Signal، لنظام Android فقط. يضيف ميزات للأمان وسهولة الاستخدام، ويعني استخدامه الثقة بفريقين بدلًا من فريق واحد.

## الروابط

molly-link-privacy = لا يُدرج Privacy Guides سياسة خصوصية خاصة بتطبيق Molly؛ هذه سياسة Signal.

## معلومات

molly-fact-network = تطبيق Molly بديل عن تطبيق Signal نفسه: يصل إلى الشبكة ذاتها، مع ميزات أكثر للأمان وسهولة الاستخدام.
molly-fact-database = يمكن تشفير قاعدة البيانات المحلية للتطبيق بعبارة مرور حين لا تكون قيد الاستخدام. والبيانات المتبقية في الذاكرة (RAM) يمكن محوها محوًا آمنًا متى زالت الحاجة إليها.
molly-fact-tor = يمكن تمرير الاتصال عبر Tor.
molly-fact-reproducible = في نسخة الصفحة التي بُني عليها هذا الدليل، يدعم كل من Molly وMolly-FOSS البناء القابل للتكرار: يمكن التأكد من أن ملف APK يطابق الشيفرة المصدرية المنشورة.
molly-fact-everyday = يمكن إجراء النسخ الاحتياطي وفق جدول زمني، ويمكن للتطبيق أن يقفل نفسه.
molly-fact-linked-device = يمكن أن يكون هاتف Android جهازًا مرتبطًا بحساب Signal بدلًا من أن يكون الجهاز الأساسي للحساب.
molly-fact-more = يسرد Privacy Guides ميزات أخرى في مقال منفصل.
molly-fact-two-teams = استخدام Molly يعني الثقة بفريقين في تقديم تحديثات آمنة في وقتها: فريق Signal وفريق Molly.
molly-fact-updates = تصل ميزات Signal الجديدة وإصلاحاته في تحديث كل أسبوعين. وتُستثنى المشكلات الأمنية: فهي تُصلح في أقرب وقت ممكن.
molly-fact-delay = قد يتأخر Molly قليلًا عن Signal، وقد يؤثر ذلك في أمور مثل الانتقال من Signal إلى Molly.
molly-fact-same-security = تسرد نسخة الصفحة التي بُني عليها هذا الدليل ثلاث نسخ من التطبيق، فيها كلها التحسينات الأمنية نفسها.
molly-fact-unifiedpush = نظام UnifiedPush بديل مفتوح المصدر لإشعارات Google الفورية.
molly-fact-mollysocket = يتطلب استخدام UnifiedPush برنامجًا منفصلًا اسمه Mollysocket. ويمكن تشغيله ذاتيًا على حاسوب آخر أو على خادم (VPS)، أو استخدام نسخة عامة منه.
molly-fact-tutorial = يوجد شرح لذلك خطوة بخطوة، باللغة الألمانية.
molly-fact-unifiedpush-limit = لا يمكن استخدام UnifiedPush حين يكون Molly جهازًا مرتبطًا.
molly-fact-proxy = حين يُفعَّل في Molly خادم SOCKS وسيط أو Tor، تمر كل حركة بياناته من ذلك الطريق. وفي مايو 2025 لم يكن Privacy Guides يعلم بأي تسرّب لعناوين IP أو لطلبات DNS.

## المعايير

molly-criterion-open-source-clients = كانت في النسخة العادية شيفرة احتكارية، مثل خدمات Google التي يستخدمها Signal أيضًا
molly-criterion-open-source-clients-now = يقول المشروع إن هناك نسخة واحدة، دون شيفرة احتكارية
molly-criterion-no-identifier-to-contacts = كما في Signal، الذي يستخدم شبكته
molly-criterion-private-messages-encrypted = يستخدم شبكة Signal
molly-criterion-all-messages-encryptable = يستخدم شبكة Signal
molly-criterion-forward-secrecy = يستخدم شبكة Signal
molly-criterion-future-secrecy = يستخدم شبكة Signal
molly-criterion-all-encrypted-by-default = يستخدم شبكة Signal
molly-criterion-decentralized = يعدّ هذا الدليل شبكة Signal من الخدمات المركزية
molly-criterion-all-five-systems = تطبيق لنظام Android
molly-criterion-no-phone-number = يحتاج إلى حساب Signal، وهو يتطلب رقم هاتف
molly-criterion-open-source-servers-now = يتصل بخوادم Signal، وشيفرتها على GitHub
molly-criterion-audited-now = لا يذكر ملف README الخاص به أي تدقيق أمني

## التهديدات

molly-threat-targeted-attacks = يقترح Privacy Guides النظر في استخدامه على Android إن كان هناك من قد يستهدفك بالذات.

## النسخ

molly-variant-molly = في نسخة الصفحة التي بُني عليها هذا الدليل، كانت هذه هي النسخة العادية، وفيها شيفرة احتكارية مثل خدمات Google. وهي تدعم البناء القابل للتكرار.
molly-variant-molly-foss = استغنت عن الشيفرة الاحتكارية مثل خدمات Google، ومعها عن بعض الميزات، مثل الإشعارات الفورية عبر Google Play Services التي توفّر طاقة البطارية. وكانت تدعم البناء القابل للتكرار.
molly-variant-molly-up = كانت مبنية على Molly-FOSS، وأضافت الإشعارات الفورية عبر UnifiedPush.

## ما تغيّر

molly-change-molly-up = لم يعد Privacy Guides يدرج Molly-UP نسخةً قائمة بذاتها: فالنسختان المدرجتان حينها، Molly وMolly-FOSS، كانت كلتاهما تستطيع استخدام UnifiedPush.
molly-change-one-version = لم تعد هناك الآن إلا نسخة واحدة من Molly، ويقول موقعه إنها مفتوحة المصدر بالكامل، دون شيفرة احتكارية. ولم يعد Molly-FOSS نسخة قائمة بذاتها.

## المفاتيح

molly-key-app = تطبيق Molly من مستودع F-Droid الخاص به ومن Accrescent ومن GitHub
molly-key-repository = مستودع F-Droid الخاص بتطبيق Molly
molly-check-source = بناء قابل للتكرار: يصف Molly كيفية بناء ملف APK بنفسك ومقارنته بالملف الذي على GitHub.
molly-blocked-tor = تثبيت Orbot، الذي يتصل بشبكة Tor. ثم فتح «الشبكة» (Network) في إعدادات Molly، واختيار «تور عبر Orbot» (بالإنجليزية Tor via Orbot) في «الوكيل» (Proxy). ولخادم وسيط (proxy) آخر: اختيار «SOCKS5».
