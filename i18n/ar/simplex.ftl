### ما يقوله الدليل عن SimpleX Chat.

## لمحة سريعة

simplex-tagline = لا رقم هاتف ولا اسم مستخدم
simplex-aliases = سيمبلكس، سمبلكس، سيمبليكس، سمبليكس، سيمبلكس شات، سمبل إكس، SimpleX Messenger
simplex-summary = يعمل SimpleX Chat دون أي معرّف فريد: فلا يلزم رقم هاتف ولا اسم مستخدم. ويعمل على شبكة لامركزية، ما يجعله مفيدًا حيث تخضع الاتصالات للرقابة.

## معلومات

simplex-fact-network = شبكته لامركزية، ما يجعله أداة فعّالة ضد الرقابة، بحسب Privacy Guides.
simplex-fact-no-identifiers = لا يربطك استخدامه بأي معرّف فريد، سواء أكان رقم هاتف أم اسم مستخدم.
simplex-fact-audited = أجرت شركة Trail of Bits تدقيقًا أمنيًا في أكتوبر 2022.
simplex-fact-joining = يمكن المشاركة في المحادثات الجماعية بمسح رمز QR أو بالنقر على رابط دعوة.
simplex-fact-chats = يمكن مراسلة شخص واحد مباشرةً، أو التحدث في مجموعات تقدّم الأساسيات. ويمكن تعديل الرسائل وتنسيقها بصيغة Markdown.
simplex-fact-protocol = يقول Privacy Guides منذ أكتوبر 2024 إن الرسائل المباشرة والمحادثات الجماعية، وكذلك المكالمات المشفَّرة من طرف إلى طرف، مؤمَّنة ببروتوكول SimpleX Messaging Protocol، الذي يستخدم تشفير السقاطة المزدوجة (Double Ratchet).
simplex-fact-calls = المكالمات الصوتية ومكالمات الفيديو ممكنة أيضًا، مشفَّرة من طرف إلى طرف: لا يسمعها ولا يراها إلا المشاركون فيها.
simplex-fact-moving = لا يوجد خادم مركزي يحتفظ بنسخة احتياطية لك. وللانتقال إلى جهاز آخر، تُصدَّر البيانات ثم تُستورد فيه.
simplex-fact-metadata = يقول Privacy Guides منذ أكتوبر 2024 إن التطبيق يحمي البيانات الوصفية، لأن الرسائل تُسلَّم عبر طوابير أحادية الاتجاه تسمى «simplex queues».
simplex-fact-verification = يقول Privacy Guides منذ أكتوبر 2024 إن مسح رمز QR أو النقر على رابط دعوة يتيح التحقق من جهة اتصال خارج شبكة التطبيق نفسه، وهو ما يحمي من مزوّدي الشبكة الذين يضعون أنفسهم في الوسط بين الطرفين.
simplex-fact-own-protocol = يقول المشروع إن السقاطة المزدوجة التي تحمي رسائله لها سرية أمامية وسرية لاحقة.
simplex-fact-third-audit = بحسب المشروع، أنجزت Trail of Bits تدقيقًا أمنيًا ثالثًا في 2026، ولم يكن قد نُشر بعدُ حين قُرئ ذلك.
simplex-fact-reproducible = بناء نسخ Linux وملفات APK التي على GitHub قابل للتكرار: لدى المشروع نصوص برمجية تبنيها من الشيفرة المنشورة وتقارن النتائج.
simplex-fact-more = يحيل Privacy Guides أيضًا إلى القائمة التي وضعها المشروع نفسه لميزات الخصوصية والأمان، مع حدودها.
simplex-fact-channels = القنوات العامة، وهي جديدة في الإصدار 6.5 الصادر في أبريل 2026، ليست مشفَّرة من طرف إلى طرف: فمن يدير مُرحِّلاتها يرى ما يُكتب فيها. ويسمّيها المشروع نسخة تجريبية أولى، ويقول إن من يدير المُرحِّلات لا يعرف الهويات الحقيقية لمالكي القناة وقرّائها.
simplex-fact-operators = الخوادم المضبوطة مسبقًا في التطبيق تديرها SimpleX Chat، ومعها منذ ديسمبر 2024 مشغّل ثانٍ هو Flux.
simplex-fact-tor-and-servers = يستطيع SimpleX Chat الاتصال عبر Tor، عن طريق Orbot مثلًا، ويستطيع استخدام خوادم خاصة بك بدلًا من الخوادم المضبوطة مسبقًا.

## التنزيلات

simplex-download-f-droid = لتطبيق SimpleX Chat مستودع F-Droid خاص به، فيه نسخ مستقرة ونسخ تجريبية يبنيها مطوّروه. وتعرض الصفحة العنوان الذي يُضاف إلى تطبيق F-Droid.
simplex-download-f-droid-org = يبني F-Droid.org النسخ المستقرة بنفسه، وتظهر لديه بعد عدة أيام. وهي موقَّعة بمفتاح آخر: فللانتقال من نسخ أحد المستودعين إلى نسخ الآخر تُصدَّر أولًا قاعدة بيانات المحادثات، ثم يُثبَّت التطبيق من جديد وتُستورد قاعدة البيانات.

## المعايير

simplex-criterion-open-source-clients = الشيفرة والإصدارات على GitHub
simplex-criterion-no-identifier-to-contacts = لا يوجد رقم ولا اسم مستخدم يُعطى لأحد
simplex-criterion-private-messages-encrypted = مدرج ضمن تطبيقات المراسلة المشفَّرة
simplex-criterion-audited = من Trail of Bits، في 2022 و2024
simplex-criterion-forward-secrecy-now = يقول المشروع ذلك عن السقاطة المزدوجة لديه
simplex-criterion-all-encrypted-by-default-now = ليس في القنوات العامة، التي أُضيفت في الإصدار 6.5
simplex-criterion-all-messages-encryptable-now = ليس في القنوات العامة، التي أُضيفت في الإصدار 6.5
simplex-criterion-future-secrecy-now = يقول المشروع ذلك عن السقاطة المزدوجة لديه
simplex-criterion-decentralized = شبكة لامركزية
simplex-criterion-all-five-systems = تنزيلات للأنظمة الخمسة كلها
simplex-criterion-no-phone-number = لا رقم هاتف ولا اسم مستخدم
simplex-criterion-open-source-servers-now = شيفرة الخوادم على GitHub، برخصة AGPLv3

## التدقيق الأمني

simplex-audit-trail-of-bits-2022 = تدقيق أمني لتطبيق SimpleX Chat. لا يذكر Privacy Guides ما توصل إليه.
simplex-audit-trail-of-bits-2024 = التدقيق الأمني الثاني من الشركة نفسها، وكان هذه المرة للتصميم التشفيري.

## المواصفات

simplex-spec-smp = بروتوكول SimpleX Messaging Protocol
simplex-spec-double-ratchet = السقاطة المزدوجة في SimpleX، مع مقاومة للحواسيب الكمومية

## ما تغيّر

simplex-change-forward-secrecy = يذكر Privacy Guides الآن تدقيقًا أمنيًا ثانيًا وبروتوكول SimpleX Messaging Protocol، مع تشفير السقاطة المزدوجة ومقاومة للحواسيب الكمومية. ويُفهم من ذلك ضمنًا وجود السرية الأمامية والسرية اللاحقة، وهو ما لا تصرّح به الصفحة ويصرّح به المشروع. وأصبحت السرية الأمامية من المتطلبات الدنيا في 16 مايو 2025.
simplex-change-flathub = لنظام Linux يتوفر التطبيق أيضًا على Flathub.
simplex-change-channels = جاء الإصدار 6.5 بقنوات عامة، وهي ليست مشفَّرة من طرف إلى طرف.

## المفاتيح

simplex-key-website = ملف APK على GitHub وفي مستودع F-Droid الخاص بتطبيق SimpleX Chat
simplex-key-google-play = التطبيق من Google Play
simplex-key-f-droid-org = المستودع الرئيسي لموقع F-Droid، الذي يبني متطوعوه التطبيق ويوقّعونه
simplex-key-repository = مستودع F-Droid الخاص بتطبيق SimpleX Chat
simplex-key-releases = على GitHub، لكل إصدار: قائمة قيم SHA-256 لنظام Linux (_sha256sums)، وملفات APK
simplex-check-source = بناء قابل للتكرار: يصف SimpleX Chat كيفية بناء تطبيقات Android وLinux بنفسك ومقارنتها بالتطبيقات التي على GitHub.
simplex-blocked-android = على Android: تثبيت Orbot، الذي يتصل بشبكة Tor، وتشغيله، وتفعيل «استخدم وسيط SOCKS» (بالإنجليزية Use SOCKS proxy) في «الشبكة والخوادم» (Network & servers) من إعدادات SimpleX Chat. ولتجنّب الاتصالات التي لا تمر عبر Tor: اختيار «مطلوب» (required) لإعداد «استخدم مضيفي onion» (بالإنجليزية Use .onion hosts)؛ وعندها يتعذّر الوصول إلى الخوادم التي ليس لها عنوان كهذا.
simplex-blocked-ios = على iPhone: تثبيت Orbot، الذي يعمل هناك بوصفه VPN، وتشغيله، واختيار «عندما تكون متاحة» (when available) لإعداد «استخدم مضيفي onion» (بالإنجليزية Use .onion hosts) في «الشبكة والخوادم» (Network & servers). ويحذّر SimpleX Chat من أن بعض حركة البيانات يمكن أن يخرج رغم ذلك دون المرور عبر VPN، مثلًا إذا توقف تطبيق VPN فجأة عن العمل.
simplex-blocked-servers = إن كان هناك خادم SimpleX بإدارتك أو بإدارة شخص موثوق لديك: إدخاله في «الشبكة والخوادم» (Network & servers) بدلًا من الخوادم المضبوطة مسبقًا.
