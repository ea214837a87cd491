### ما يقال عن Element.

## باختصار

element-tagline = غرف خاصة مشفَّرة على Matrix
element-aliases = إليمنت، اليمنت، إلمنت، المنت، إيليمنت، ماتريكس، ماتركس، Matrix، Element Messenger
element-summary = التطبيق الرئيسي لمعيار Matrix، وهو معيار مفتوح للتواصل اللامركزي والآمن. الرسائل في الغرف الخاصة والمكالمات بين شخصين مشفَّرة من طرف إلى طرف افتراضيًا؛ لكن لا توجد سرية أمامية، فيكشف المفتاح المسروق الرسائل السابقة أيضًا.

## خلفية

element-fact-matrix = نظام Matrix بروتوكول ومعيار مفتوح. وهو يتيح للناس التواصل الآمن والفوري على شبكة لامركزية. وتطبيقه الرئيسي هو Element.

## الحماية

element-fact-private-rooms = في الغرف الخاصة، التي لا يُدخل إليها إلا بدعوة، تكون الرسائل والملفات مشفَّرة من طرف إلى طرف افتراضيًا: لا يستطيع قراءتها إلا من في الغرفة. وينطبق الأمر نفسه على المكالمات الصوتية ومكالمات الفيديو بين شخصين.
element-fact-group-calls = المكالمات الجماعية أيضًا مشفَّرة من طرف إلى طرف افتراضيًا، منذ أن أصبح Element Call جزءًا من تطبيقات الهاتف التي أُعيدت كتابتها ومن تطبيق الويب وتطبيقات الحاسوب.
element-fact-ratchet = سقاطة Olm التي يستخدمها Matrix، وهي طريقة لاستبدال المفاتيح، تنفيذ برمجي للسقاطة المزدوجة (Double Ratchet) الخاصة بمشروع Signal. ولا يمنح ذلك Element سرية أمامية.

## الميزات

element-fact-talking = يمكن تبادل الرسائل والملفات في الغرف، والاتصال بشخص واحد بالصوت أو بالفيديو، وإجراء مكالمات جماعية.

## مما تفيد معرفته

element-fact-not-encrypted = لا يشمل التشفير كل شيء: فالأسماء المستعارة والتفاعلات وصور الملف الشخصي غير مشفَّرة.
element-fact-no-forward-secrecy = نظريًا يمكن أن يدعم Matrix السرية الأمامية، التي تمنع المفتاح المسروق من كشف الرسائل السابقة. ولا يدعمها Element حاليًا لأن ذلك من شأنه أن يعطّل بعض الأشياء، مثل النسخ الاحتياطية للمفاتيح وسجل الرسائل المشترك.
element-fact-settings = يوصي Privacy Guides اليوم بإعدادات لتطبيقات Element على الويب وسطح المكتب، منها ما يلي. إفراغ اسم كل جلسة، فقد يخبر الآخرين عن جهازك إن بقي. وتعطيل إيصالات القراءة وإشعارات الكتابة. وتعطيل «السماح باتصال النظير للنظير في المكالمات الثنائية» (Allow Peer-to-Peer for 1:1 calls) و«السماح بخادم بديل للمساعدة في المكالمات» (Allow fallback call assist server (turn.matrix.org)). والنظر في تعطيل مدير عمليات الدمج (integration manager). وكذلك، لمن يرغب، تفعيل «إرسال الرسائل في الغرف المشفَّرة إلى المستخدمين المتحقَّق منهم فقط» (In encrypted rooms, only send messages to verified users)، وقد يحد ذلك ممن يمكن التحدث إليهم.
element-fact-homeserver = لا يوصي Privacy Guides بخادم معيّن، وينصح بعدم استخدام matrix.org، الذي يديره مطوّرو Matrix أنفسهم.

## التنزيلات

element-download-google-play = تطبيق الهاتف الأقدم هو Element Classic. ولا يتلقى إلا تحديثات أمنية.
element-download-app-store = تطبيق الهاتف الأقدم هو Element Classic. ولا يتلقى إلا تحديثات أمنية. ويحيل Privacy Guides الآن إلى Element X.
element-download-github = تطبيق الهاتف الأقدم هو Element Classic. ولا يتلقى إلا تحديثات أمنية. والنسخ التي على GitHub هي نسخ Google Play، وتعتمد على بعض خدمات Google.
element-download-f-droid = يبني F-Droid تطبيق Element Classic بنفسه، فقد يستغرق ظهور إصدار جديد هناك عدة أيام.
element-download-github-x = تضم الإصدارات على GitHub نسختين من Element X: إحداهما لأجل Google Play، والأخرى لأجل F-Droid وهي موقَّعة من Element.

## لمحة سريعة

element-criterion-open-source-clients = الشيفرة منشورة على GitHub
element-criterion-private-messages-encrypted = في الغرف الخاصة (المقصورة على المدعوين)
element-criterion-all-messages-encryptable = صور الملف الشخصي والتفاعلات والأسماء المستعارة غير مشفَّرة
element-criterion-audited = البروتوكول، 2016
element-criterion-forward-secrecy = ممكنة نظريًا في Matrix؛ وليست حاليًا في Element
element-criterion-decentralized = من خلال Matrix
element-criterion-all-encrypted-by-default = الغرف الخاصة فقط؛ والأسماء المستعارة والتفاعلات غير مشفَّرة
element-criterion-all-five-systems = وفي المتصفح أيضًا
element-criterion-open-source-servers-now = خادم Synapse، الذي يطوّره Element
element-criterion-no-phone-number-now = باسم مستخدم؛ والخادم يقرر ما يطلبه غير ذلك
element-criterion-no-identifier-to-contacts-now = يعرفك الآخرون باسم مستخدم من اختيارك؛ وعنوان البريد الإلكتروني اختياري
element-criterion-future-secrecy-now = يقول Matrix إن Megolm وحده لا يوفّرها، وإنه ينبغي للتطبيقات أن تبدأ جلسات جديدة من حين إلى آخر

## التدقيق الأمني

element-audit-protocol-2016 = تدقيق أمني مستقل للبروتوكول. لا يذكر Privacy Guides ما توصل إليه.

## المواصفات

element-spec-matrix-spec = مواصفة بروتوكول Matrix
element-spec-olm = التشفير من طرف إلى طرف في Matrix، بسقاطة Olm
element-spec-double-ratchet = السقاطة المزدوجة (Double Ratchet) من Signal، التي ينفّذها Olm

## ما تغيّر

element-change-moved = أزال Privacy Guides تطبيق Element من قائمته لتطبيقات المراسلة. وهو الآن في صفحته عن شبكات التواصل الاجتماعي، التي تقول إنه لا تصلح أي شبكة تواصل اجتماعي للتواصل الخاص أو الحساس. وتنصح تلك الصفحة في المكالمات بين شخصين بتعطيل «السماح باتصال النظير للنظير في المكالمات الثنائية» (Allow Peer-to-Peer for 1:1 calls) و«السماح بخادم بديل للمساعدة في المكالمات» (Allow fallback call assist server (turn.matrix.org))، كي لا يظهر عنوان IP الخاص بك للطرف الآخر.
element-change-element-x = للهواتف، يحيل Privacy Guides الآن إلى Element X. ويسمي Element تطبيقات الهاتف الأقدم Element Classic، ولا يقدم لها إلا تحديثات أمنية.
element-change-verification = أعلن Element أن الأجهزة التي لم يُتحقق منها لن يعود بإمكانها، ابتداءً من أكتوبر 2026 (كان الموعد في البداية أبريل 2026)، إرسال الرسائل المشفَّرة ولا تلقيها. فينبغي التحقق من كل جهاز، بما في ذلك الأجهزة التي تُستخدم بالفعل، والاحتفاظ بمفتاح الاسترداد.

## المفاتيح

element-key-google-play-x = تطبيق Element X من Google Play
element-key-f-droid-x = تطبيق Element X من F-Droid
element-key-google-play-classic = تطبيق Element Classic من Google Play
