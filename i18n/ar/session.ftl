### ما يقال عن Session.

## باختصار

session-tagline = تمر الرسائل عبر ثلاث عُقد
session-aliases = سيشن، سيشين، سشن، سيشون، Session Messenger
session-summary = تطبيق مراسلة لامركزي محوره التواصل الخاص والآمن والمجهول الهوية. تخزّن عُقد شبكته الرسائل، وتمر كل رسالة مشفَّرة عبر ثلاث منها؛ لكن لا توجد سرية أمامية، فيكشف المفتاح المسروق الرسائل السابقة أيضًا.

## التنزيلات

session-download-linux = على Linux يحتاج Session إلى glibc 2.35 أو أحدث، كما في Debian 12 أو Ubuntu 22.04.

## خلفية

session-fact-focus = تطبيق Session تطبيق لامركزي. هدفه الرئيسي أن يتيح للناس التواصل بخصوصية وأمان ودون كشف الهوية.
session-fact-own-protocol = كان مبنيًا على بروتوكول Signal Protocol، ثم حلّ محله بروتوكول خاص به في ديسمبر 2020.

## الحماية

session-fact-three-nodes = وقت نسخة الصفحة التي بُني عليها هذا الدليل، كانت شبكة Oxen Service Node Network تحفظ الرسائل وتمرّرها. وكانت كل رسالة مشفَّرة تمر في طريقها عبر ثلاث من عُقدها، بحيث لم تكن أي عقدة تستطيع عمليًا، بحسب Privacy Guides، أن تعرف شيئًا مهمًا عن الناس الذين كانوا يستخدمون الشبكة.
session-fact-encrypted-chats = يمكن أن تكون المحادثات بين شخصين والمجموعات المغلقة مشفَّرة من طرف إلى طرف: لا يستطيع قراءتها إلا المشاركون فيها.

## الميزات

session-fact-talking = يمكن مراسلة شخص واحد، والتحدث في مجموعات، وإجراء مكالمات صوتية.
session-fact-groups = تتسع المجموعات المغلقة لما يصل إلى 100 عضو، والمجموعات المفتوحة لأي عدد.

## مما تفيد معرفته

session-fact-no-forward-secrecy = ليس لبروتوكوله سرية أمامية: فالمفتاح المسروق يكشف الرسائل السابقة أيضًا.
session-fact-open-groups = المجموعة المفتوحة مفتوحة بحكم تصميمها. ولا يذكر Privacy Guides التشفير من طرف إلى طرف إلا للمحادثات بين شخصين وللمجموعات المغلقة.

## لمحة سريعة

session-criterion-open-source-clients = الشيفرة منشورة على GitHub
session-criterion-private-messages-encrypted = في المحادثات بين شخصين وفي المجموعات المغلقة
session-criterion-all-messages-encryptable = لا تُذكر إلا المحادثات بين شخصين والمجموعات المغلقة
session-criterion-all-messages-encryptable-now = المجموعات المفتوحة ليست مشفَّرة من طرف إلى طرف
session-criterion-audited = التطبيق، 2021
session-criterion-forward-secrecy = ليست في بروتوكوله الخاص
session-criterion-decentralized = شبكة Oxen Service Node Network
session-criterion-all-encrypted-by-default = المجموعات المفتوحة مفتوحة بحكم تصميمها
session-criterion-all-encrypted-by-default-now = المجموعات المفتوحة ليست مشفَّرة من طرف إلى طرف
session-criterion-all-five-systems = وإصدارات على GitHub أيضًا
session-criterion-decentralized-now = شبكة خاصة به، هي Session Network
session-criterion-open-source-servers-now = شيفرة خوادم التخزين لديه على GitHub
session-criterion-no-phone-number-now = لا يلزم رقم هاتف ولا بريد إلكتروني للتسجيل
session-criterion-no-identifier-to-contacts-now = يحل معرّف الحساب (Account ID) محلهما
session-criterion-future-secrecy-now = لا تُذكر ضمن الأهداف في بداية الإعلان عن بروتوكوله الجديد

## التدقيق الأمني

session-audit-2021 = طلبته Oxen في مارس 2020، واكتمل في أبريل 2021. وخلاصته آنذاك: الأمان في مجمله جيد، ويمكن لمن تهمهم خصوصيتهم استخدام التطبيق.

## المواصفات

session-spec-whitepaper = ورقة بيضاء عن التطبيق وبروتوكوله
session-spec-protocol = معلومات تقنية عن بروتوكول Session Protocol

## ما تغيّر

session-change-foundation = تدير Session الآن مؤسسة Session Technology Foundation، وانتقلت شيفرته إلى حساب المؤسسة على GitHub.
session-change-open-groups = ذكر Privacy Guides أن المجموعات المفتوحة ليست مشفَّرة من طرف إلى طرف. وبقي ذلك في صفحته إلى أن حُذف Session منها.
session-change-dropped = أصبحت السرية الأمامية من المتطلبات الدنيا لدى Privacy Guides. وحُذف من الصفحة Session وقسم الخيارات الإضافية كله.
session-change-network = غادر Session شبكة Oxen في مايو 2025. ومنذ ذلك الحين تمرّر الرسائل شبكة خاصة به، هي Session Network.
session-change-protocol-v2 = أعلن Session إصدارًا جديدًا من بروتوكوله، فيه سرية أمامية وحماية من الحواسيب الكمومية. وهو، بقدر ما توصّل إليه هذا الدليل، مجرد خطة: لم يُعثر على إصدار منشور يتضمنه.
session-change-funding = أعلنت المؤسسة أن العاملين لديها بأجر أنهوا آخر يوم عمل لهم، وأنها دون مزيد من المال ستضطر إلى الإغلاق بعد 8 يوليو 2026، ومعها البنية التحتية. وقد مضى ذلك الموعد، وظهرت منذ ذلك الحين إصدارات جديدة؛ وأحدث ما يعرفه هذا الدليل منها تاريخه 19 نوفمبر 2026. فقبل الاعتماد على Session ينبغي النظر في موقعه هو لمعرفة ما إذا كان لا يزال يعمل.

## المفاتيح

session-key-app = التطبيق في مستودع F-Droid الخاص بتطبيق Session
session-key-repository = مستودع F-Droid الخاص بتطبيق Session
session-check-desktop = قيم SHA-256 موقَّعة: مع كل إصدار ملف «signature.asc» فيه قيم SHA-256 لملفاته. ويصف Session كيفية التحقق من توقيع هذا الملف، ومن صاحب المفتاح.
session-check-android = قيم SHA-256 موقَّعة: مع كل إصدار على GitHub ملف «signature.asc» فيه قيم SHA-256 لملفاته. ويصف Session كيفية التحقق من توقيع هذا الملف، ومن صاحب المفتاح.
