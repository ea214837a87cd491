### ما يقوله الدليل عن Signal.

## لمحة سريعة

signal-tagline = رسائل ومكالمات مشفَّرة
signal-aliases = سيجنال، سيغنال، سيقنال، سغنال، سجنال، سيجنل، Signal Messenger
signal-summary = تطبيق Signal تطبيق للرسائل الفورية والمكالمات، يؤمّنها بروتوكول Signal Protocol. يلزم رقم هاتف للتسجيل؛ ويمكن إخفاؤه عن جهات اتصالك باسم مستخدم مع الإعداد المناسب.

## معلومات

signal-fact-maker = تطبيق Signal تطبيق للهاتف، ومعه تطبيقات للحاسوب. تطوّره شركة Signal Messenger LLC.
signal-fact-protocol = ما يُكتب ويُقال مؤمَّن ببروتوكول Signal Protocol، الذي يصفه Privacy Guides بأنه طريقة تشفير بالغة الأمان.
signal-fact-secrecy = للبروتوكول سرية أمامية: تُستبدل المفاتيح كثيرًا حتى إن مفتاحًا يُسرق اليوم لا يفتح الرسائل السابقة. وله أيضًا سرية لاحقة (حماية ما بعد الاختراق): من سرق مفتاحًا لا يستطيع مواصلة القراءة بعد أول تبادل مفاتيح لا ينجح في اعتراضه.
signal-fact-contacts-and-profiles = قائمة جهات اتصالك مشفَّرة برمز PIN الخاص بك في Signal، فلا يستطيع الخادم قراءتها. وملفك الشخصي مشفَّر أيضًا، ولا يُشارَك إلا مع من تجري محادثاتك معهم.
signal-fact-private-groups = لا يطّلع الخادم على بيانات المجموعات أيضًا: فلا سجل لديه بأعضاء المجموعة، ولا باسمها أو صورتها أو سماتها الأخرى.
signal-fact-sealed-sender = حين تكون ميزة «المُرسِل المُشفَّر» (Sealed Sender) مفعّلة، لا تترك الرسالة إلا القليل من البيانات الوصفية، أي البيانات عن الرسالة لا ما بداخلها. يُشفَّر عنوان المرسل مع الرسالة، ولا يرى الخادم إلا عنوان المتلقي.
signal-fact-reproducible = بناء التطبيق لنظام Android قابل للتكرار: يمكن التأكد من أن التطبيق من Google Play، أو ملف APK الذي ينشره Signal، بُني من الشيفرة المنشورة.
signal-fact-messages-and-calls = الرسائل الفورية والمكالمات يحميها البروتوكول نفسه.
signal-fact-username = لإخفاء رقم هاتفك عن جهات اتصالك، ينصح Privacy Guides بإنشاء اسم مستخدم، وبضبط «من يُمكنه رؤية رقمي» (Who Can See My Number) على «لا أحد». والأرقام التي تُلحق باسم المستخدم تجعل تخمينه صعبًا.
signal-fact-phone-number = لا يمكن التسجيل دون رقم هاتف.
signal-fact-sealed-sender-limits = لا تكون ميزة «المُرسِل المُشفَّر» (Sealed Sender) مفعّلة افتراضيًا إلا بين جهات الاتصال. ويمكن تفعيلها للجميع، مع خطر أكبر من الرسائل المزعجة.
signal-fact-hardening = لدى Privacy Guides دليل إلى إعداد Signal وجعل مهاجمته أصعب.
signal-fact-saved-number = حتى إن كان رقم هاتفك مخفيًا، يظل يراه من حفظه في جهات الاتصال على هاتفه: فهو يعرفه من قبل.
signal-fact-censored = حيث يخضع Signal للرقابة، يمكن للتطبيق أن يحاول تجاوزها، ويمكنه الاتصال عبر خادم وسيط (proxy).
signal-fact-proxy-limit = من يحجب Signal قد يعلم باستخدامك له عبر خادم وسيط (proxy)، لأن بعض اتصالات التطبيق لا يمر عبر هذا الخادم. ولهذا السبب أوصى Privacy Guides في عام 2022 باستخدام Molly مع Orbot بدلًا من ذلك. أما من يدير الخادم الوسيط فلا يستطيع قراءة ما يمر عبره.

## التنزيلات

signal-download-linux = على Linux يأتي Signal في حزمة من نوع Debian (.deb)، كالتي تُستخدم على Debian وUbuntu، ويحتاج إلى glibc 2.34 أو أحدث.

## المعايير

signal-criterion-open-source-clients = الشيفرة على GitHub؛ ويشير Privacy Guides إلى أن Signal يستخدم خدمات Google
signal-criterion-no-identifier-to-contacts = مع اسم مستخدم، وضبط «من يُمكنه رؤية رقمي» على «لا أحد»
signal-criterion-private-messages-encrypted = مؤمَّنة ببروتوكول Signal Protocol
signal-criterion-all-messages-encryptable = الرسائل والمكالمات على السواء
signal-criterion-audited = البروتوكول، 2016
signal-criterion-forward-secrecy = في بروتوكول Signal Protocol
signal-criterion-future-secrecy = في بروتوكول Signal Protocol
signal-criterion-open-source-servers-now = شيفرة الخادم على GitHub، برخصة AGPLv3
signal-criterion-decentralized = يعدّه هذا الدليل من الخدمات المركزية
signal-criterion-all-encrypted-by-default = الرسائل والمكالمات على السواء
signal-criterion-all-five-systems = ويتوفر أيضًا ملف APK لنظام Android
signal-criterion-no-phone-number = رقم الهاتف لازم

## التدقيق الأمني

signal-audit-protocol-2016 = تدقيق أمني مستقل لبروتوكول Signal Protocol. لا يذكر Privacy Guides ما توصل إليه.

## الإعداد

signal-setup = إخفاء رقم هاتفك عمّن ليس محفوظًا لديهم
signal-step-profile = فتح إعدادات Signal والنقر على الملف الشخصي للحساب، في أعلى الشاشة.
signal-step-username = النقر على «اسم المُستخدم» (Username). ثم اختيار «متابعة» (Continue) في شاشة «إعداد اسم مستخدم Signal الخاص بك» (Set up your Signal username).
signal-step-enter = إدخال اسم مستخدم. تُلحق به أرقام دائمًا ليكون فريدًا وصعب التخمين، مثلًا: John → @john.35. وهما رقمان ما لم يُختر عدد أكبر؛ ويمكن أن يبلغ طول الاسم والأرقام معًا 32 محرفًا.
signal-step-privacy = الرجوع إلى الصفحة الرئيسية للإعدادات وفتح «الخصوصية» (Privacy).
signal-step-phone-number = فتح «رقم الهاتف» (Phone Number).
signal-step-who-can-see = ضبط «من يُمكنه رؤية رقمي» (Who Can See My Number) على «لا أحد» (Nobody).
signal-step-who-can-find = ضبط «مَن يُمكنه إيجادي من خلال رقمي» (Who Can Find Me By Number) على «لا أحد» (Nobody) أيضًا. وعندها لا يستطيع من لديهم رقمك من قبل أن يكتشفوا حسابك بواسطته.

## المواصفات

signal-spec-protocol-documentation = مواصفة بروتوكول Signal Protocol

## ما تغيّر

signal-change-github-releases = يُدرج Privacy Guides الآن أيضًا إصدارات Signal لنظام Android على GitHub.

## المفاتيح

signal-key-android-13 = ملف APK الذي ينشره Signal والنسخة التي على Google Play، على Android 13 أو أحدث
signal-key-older-android = ملف APK الذي ينشره Signal والنسخة التي على Google Play، على إصدارات Android الأقدم
signal-check-android = بناء قابل للتكرار: يقول Signal إن التطبيق من Google Play وملف APK من موقعه يمكن مقارنتهما بشيفرته المصدرية، وذلك ببنائه منها بنفسك.
signal-check-linux = بناء قابل للتكرار، على سبيل التجربة: يصف Signal كيفية بناء حزمة Debian وUbuntu بنفسك ومقارنتها، ويقول إن ذلك قد لا ينجح حتى الآن.
signal-check-desktop = لا يعرف هذا الدليل أي طريقة لفحصه. ويقول Signal إن البناء القابل للتكرار غير متاح بعدُ لنظامي Windows وmacOS.
signal-blocked-circumvention = على الهاتف: فتح «الخصوصية» (Privacy) في إعدادات Signal، ثم «مُتقدِّم» (Advanced)، وتشغيل «تجاوز الرقابة» (Censorship circumvention). ويقول Signal إنه لا ينبغي فعل ذلك إلا حيث يخضع Signal للرقابة؛ وعندها يحاول تجاوزها.
signal-blocked-proxy = الطلب من شخص موثوق لديك، في مكان لا يُحجب فيه Signal، أن يشغّل خادمًا وسيطًا (proxy) لتطبيق Signal: يوفّر Signal البرنامج اللازم لذلك. ويُعطى الخادم للآخرين على شكل عنوان يبدأ بعنوان الموقع signal.tube (https://signal.tube/#).
signal-blocked-use-proxy = لاستخدام خادم وسيط (proxy) على Android: فتح «البيانات والتخزين» (Data and storage) في إعدادات Signal، ثم «استخدِم البروكسي» (Use proxy)، وإدخال عنوان الخادم. ويقول Signal إنه لا ينبغي فعل ذلك إلا إن لم يتصل التطبيق بطريقة أخرى.
