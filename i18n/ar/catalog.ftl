### ما تشترك فيه تطبيقات المراسلة: المعايير والتهديدات وأنواع الشبكات والتحذير من المجموعة الثانية.

## المعايير: المتطلبات الدنيا

criterion-open-source-clients = تطبيقات مفتوحة المصدر
criterion-open-source-clients-about = يمكن لأي شخص قراءة شيفرة التطبيقات، فيستطيع غير صانعيها أيضًا فحص ما تفعله.
criterion-no-identifier-to-contacts = دون كشف رقم أو بريد لجهات الاتصال
criterion-no-identifier-to-contacts-about = لا يلزم أن تعرف جهات اتصالك رقم هاتفك أو عنوان بريدك الإلكتروني أو أي شيء آخر يدل على هويتك.
criterion-private-messages-encrypted = رسائل خاصة مشفَّرة افتراضيًا
criterion-private-messages-encrypted-about = الرسائل الخاصة مشفَّرة من طرف إلى طرف دون أن يلزم تفعيل ذلك: لا يستطيع قراءتها إلا المشاركون في المحادثة.
criterion-all-messages-encryptable = التشفير ممكن لكل الرسائل
criterion-all-messages-encryptable-about = يمكن استخدام التشفير من طرف إلى طرف لكل رسالة، أيًّا كان نوع المحادثة.
criterion-audited = تدقيق أمني مستقل
criterion-audited-about = فحصه خبراء من خارج المشروع بحثًا عن نقاط الضعف، وقدّموا تقريرًا بما وجدوه.

## المعايير: أفضل حالة

criterion-forward-secrecy = السرية الأمامية
criterion-forward-secrecy-about = بالإنجليزية Forward Secrecy: تُستبدل المفاتيح كثيرًا إلى حد أن من يسرق مفتاح اليوم لا يستطيع أن يقرأ به الرسائل السابقة. وقد جعل Privacy Guides هذه السرية من المتطلبات الدنيا في 16 مايو 2025.
criterion-future-secrecy = السرية اللاحقة
criterion-future-secrecy-about = بالإنجليزية Future Secrecy، وتسمى أيضًا حماية ما بعد الاختراق (Post-Compromise Security): من سرق مفتاحًا يفقد القدرة على القراءة عند أول تبادل مفاتيح لا ينجح في اعتراضه، فلا يستطيع قراءة الرسائل التي تليه.
criterion-open-source-servers = خوادم مفتوحة المصدر
criterion-open-source-servers-about = الشيفرة التي تعمل على الخوادم منشورة للعموم أيضًا.
criterion-decentralized = شبكة لامركزية
criterion-decentralized-about = لا تدير جهة واحدة الشبكة كلها: تعمل خوادم كثيرة معًا (شبكة اتحادية)، أو تتصل التطبيقات بعضها ببعض مباشرةً (النظير للنظير).
criterion-all-encrypted-by-default = كل شيء مشفَّر افتراضيًا
criterion-all-encrypted-by-default-about = كل رسالة، في المجموعات أيضًا، مشفَّرة من طرف إلى طرف دون أن يلزم تفعيل ذلك.
criterion-all-five-systems = الأنظمة الخمسة كلها
criterion-all-five-systems-about = توجد تطبيقات لأنظمة Linux وWindows وmacOS وAndroid وiOS.

## المعايير: الانضمام

criterion-no-phone-number = الانضمام دون رقم هاتف
criterion-no-phone-number-about = يمكن الانضمام دون إعطاء رقم هاتف، وهو يدل على هويتك الشخصية.

## التهديدات

threat-anonymity = كشف الهوية
threat-anonymity-about = يريد أحدهم معرفة من يقف وراء نشاط ما. والحماية تفصل بين هويتك ونشاطك.
threat-targeted-attacks = الهجمات الموجَّهة
threat-targeted-attacks-about = يستهدفك أحدهم بالذات، ويحاول الوصول إلى جهازك أو بياناتك.
threat-supply-chain-attacks = هجمات سلاسل الإمداد
threat-supply-chain-attacks-about = تُدَسّ ثغرة في برنامج سليم أو في أحد أجزائه قبل وصوله إليك، ويكون ذلك عادةً شكلًا من أشكال الهجمات الموجَّهة.
threat-passive-attacks = الهجمات غير الموجَّهة
threat-passive-attacks-about = بالإنجليزية Passive Attacks: برمجيات خبيثة وتسريبات بيانات وهجمات أخرى تستهدف كثيرين دفعةً واحدة.
threat-service-providers = مزوّدو الخدمات
threat-service-providers-about = من يدير خدمةً قد يستطيع قراءة ما يمر عبرها. والحماية تحول دون أن يقرأه.
threat-mass-surveillance = المراقبة الشاملة
threat-mass-surveillance-about = تتعاون أجهزة حكومية ومنظمات ومواقع وخدمات على تتبّع ما يفعله الناس.
threat-surveillance-capitalism = رأسمالية المراقبة
threat-surveillance-capitalism-about = تجمع شبكات إعلانية كبرى وشركات أخرى لا حصر لها بيانات عن الناس.
threat-public-exposure = الانكشاف للعموم
threat-public-exposure-about = يمكن لأي شخص يبحث أن يجد أشياء عنك. والحماية تحدّ مما يمكن العثور عليه.
threat-censorship = الرقابة
threat-censorship-about = يُحجب الوصول إلى المعلومات، أو تُفرض الرقابة على الناس حين يتكلمون على الإنترنت.

## أنواع الشبكات

network-centralized = خدمة مركزية
network-centralized-about = تدير جهة واحدة كل الخوادم.
network-centralized-new-features = تصل الميزات الجديدة بسرعة.
network-centralized-finding-contacts = يسهل العثور على معارفك.
network-centralized-restrictions = تستطيع الجهة تقييد الخدمة.
network-centralized-change-of-hands = قد تنتقل الجهة إلى أيدٍ أخرى أو تغيّر سياستها.
network-federated = شبكة اتحادية
network-federated-about = خوادم مستقلة تتواصل فيما بينها، كما في البريد الإلكتروني.
network-federated-choice-of-trust = يعود إليك اختيار الجهة الموثوق بها.
network-federated-metadata = قد يرى من يدير خادمًا بعض البيانات الوصفية.
network-federated-slow-features = تصل الميزات الجديدة ببطء أكبر.
network-peer-to-peer = شبكة النظير للنظير
network-peer-to-peer-about = تتصل التطبيقات بعضها ببعض مباشرةً.
network-peer-to-peer-no-server = لا يتوسط بينها خادم لأي جهة أخرى.
network-peer-to-peer-little-exposure = لا ينكشف لأطراف ثالثة إلا القليل جدًا.
network-peer-to-peer-both-online = يجب أن يكون الطرفان متصلين بالشبكة.
network-peer-to-peer-battery = تنفد البطاريات أسرع.
network-peer-to-peer-ip-address = يمكن رؤية عنوان IP الخاص بك وعناوين IP الخاصة بمن تجري محادثاتك معهم، ما لم يخفِها Tor أو VPN.
network-anonymous-routing = التوجيه بإخفاء الهوية
network-anonymous-routing-about = لا تذهب الرسائل إلى وجهتها مباشرةً، بل تسلك طرقًا ملتفّة.
network-anonymous-routing-hidden-parties = يُخفي واحدًا على الأقل مما يلي: هوية من أرسل الرسالة، أو هوية من تلقاها، أو كون الطرفين قد تواصلا أصلًا.
network-anonymous-routing-slow = بطيء.
network-anonymous-routing-mostly-text = يقتصر في الغالب على النصوص.
network-anonymous-routing-less-reliable = قد يكون أقل اعتمادية.
network-decentralized-relays = مُرحِّلات لامركزية
network-decentralized-relays-about = تمر الرسائل عبر مُرحِّلات شبكة لامركزية.

## التحذير من المجموعة الثانية

warning-no-forward-secrecy = لا توجد هنا سرية أمامية.
warning-other-needs = يلبّي حاجات معيّنة قد لا تلبّيها التطبيقات الموصى بها.
warning-not-for-sensitive = لا يوصي به Privacy Guides للتواصل الطويل الأمد أو الحساس.
warning-key-compromise = إذا سُرق مفتاح شخص واحد فقط من المشاركين في محادثة، تأثرت سرية كل رسائلها السابقة.

## ما تغيّر في صفحة المصدر

change-minimum-requirements = أصبحت السرية الأمامية من المتطلبات الدنيا، وأصبح لازمًا تدقيق أمني منشور، يجريه طرف ثالث مستقل حسن السمعة. وأُعيدت صياغة كل المتطلبات: يجب أن يستوفي التطبيق المتطلبات الدنيا، وينبغي أن يستوفي البقية. وحُذف قسم الخيارات الإضافية، أي المجموعة الثانية في هذا الدليل.

## الحاجات

need-no-phone-number = دون رقم هاتف
need-forward-secrecy = السرية الأمامية
need-without-internet = عن قرب، دون إنترنت
need-without-internet-about = تصل الرسائل إلى القريبين في المكان حين لا يوجد اتصال بالإنترنت.
need-without-google-play = نظام Android دون Google Play
need-without-google-play-about = يوجد لنظام Android تنزيل خارج Google Play، رسمي أو يذكره المشروع. وهذا يبيّن مصدر التطبيق، ولا يبيّن هل يعمل على هاتف دون خدمات Google.
need-decentralized = شبكة لامركزية
need-number-hidden = الرقم مخفي عن جهات الاتصال
need-future-secrecy = السرية اللاحقة
need-over-tor = يعمل عبر Tor
need-over-tor-about = يمكن أن يمر الاتصال عبر شبكة Tor.
need-where-blocked = يمكنه العمل حيث تُحجب تطبيقات المراسلة
need-where-blocked-about = توجد طريقة لمواصلة استخدامه حيث تُحجب تطبيقات المراسلة أو يُحجب الإنترنت. أما نجاح تلك الطريقة من عدمه فيتوقف على الحجب نفسه.
need-audited = تدقيق أمني مستقل
need-reproducible-builds = بناء قابل للتكرار
need-reproducible-builds-about = يمكن التأكد من أن التطبيق الذي يُثبَّت بُني من الشيفرة المنشورة.
need-encrypted-groups = مجموعات مشفَّرة
need-encrypted-groups-about = توجد محادثات جماعية مشفَّرة من طرف إلى طرف.
need-calls = مكالمات
need-calls-about = يمكن التحدث بالصوت أو بالفيديو.
answer-of-the-list = يقول Privacy Guides عن قائمته كلها إنها تحمي من هذا التهديد
answer-once-of-the-list = قال Privacy Guides ذلك عن قائمته، لكن هذا التطبيق لم يعد فيها
answer-outside-google-play = لنظام Android تنزيل خارج Google Play، رسمي أو يذكره المشروع
warning-short = لا سرية أمامية

## ما يساعد حيث يُحجب متجر

store-step-f-droid-mirrors = إن كان أحد مستودعات F-Droid محجوبًا: فتحه في قائمة المستودعات في F-Droid. وإن كانت له عناوين أخرى للتنزيل منها، فهي مدرجة تحت «المرايا الرسمية» (Official mirrors). وفي إعدادات F-Droid يوجد أيضًا «الاتصال عبر وسيط SOCKS» (بالإنجليزية Connect via SOCKS proxy).
store-step-f-droid-nearby = للحصول على تطبيق من شخص قريب في المكان دون إنترنت: يفتح الطرفان «قريب منك» (Nearby) في F-Droid، ويعثر كل منهما على الآخر، ثم يُختار التطبيق. ويحتاج كلا الطرفين إلى F-Droid لذلك.
