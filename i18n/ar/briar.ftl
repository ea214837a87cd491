### ما يقوله الدليل عن Briar.

## لمحة سريعة

briar-tagline = يعمل عبر Tor، أو عن قرب دون إنترنت
briar-aliases = براير، برايار، بريار، برير، Briar Messenger
briar-summary = تطبيق Briar تطبيق مراسلة مشفَّر يتصل بتطبيقات الآخرين عبر شبكة Tor، ما يجعله مفيدًا ضد الرقابة. ويمكن أيضًا لأشخاص قريبين بعضهم من بعض الاتصال عبر Wi-Fi أو Bluetooth، وقد يساعد ذلك حيث يكون الوصول إلى الإنترنت صعبًا.

## الروابط

briar-link-contribute = يفتح القسم الخاص بالتبرع في صفحة الشيفرة المصدرية. وفي نسخة الصفحة التي بُني عليها هذا الدليل كان الرابط يؤدي إلى الصفحة الرئيسية، وفي أسفلها طرق التبرع.

## التنزيلات

briar-download-flathub = يعتزم Briar نشر حزمة Flatpak بنفسه، ويصف كل طرق تثبيت Briar Desktop إلى ذلك الحين بأنها شبه رسمية.

## معلومات

briar-fact-about = تطبيق Briar تطبيق مراسلة يشفّر ما يُكتب فيه. وعبر شبكة Tor يتصل تطبيقك بتطبيقات من يتحدثون معك.
briar-fact-specification = نشر المشروع مواصفته كاملةً، أي الوصف الدقيق لطريقة عمل Briar.
briar-fact-forward-secrecy = توجد سرية أمامية: تُستبدل المفاتيح كثيرًا حتى إن مفتاحًا يُسرق اليوم لا يفتح الرسائل السابقة. ومصدرها اثنان من بروتوكولات Briar نفسه، هما Bramble Handshake وBramble Transport.
briar-fact-censorship = لأن الاتصالات تمر عبر Tor، يعدّ Privacy Guides تطبيق Briar فعّالًا في تجاوز الرقابة.
briar-fact-audited = خضع التطبيق لتدقيق أمني مستقل؛ والتقرير الذي يحيل إليه Privacy Guides يعود إلى 2017. ويعتمد Briar في التوجيه بإخفاء الهوية على Tor، الذي خضع لتدقيق أمني أيضًا.
briar-fact-nearby = تستطيع الأجهزة القريبة بعضها من بعض أن تتصل عبر Wi-Fi أو Bluetooth. ويمكن لشبكة محلية كهذه، تسمى «شبكة متشابكة» (mesh)، أن تساعد حيث يتعذّر الوصول إلى الإنترنت.
briar-fact-adding-contacts = لا يصبح شخصان جهتي اتصال إلا بعد أن يضيف كل منهما الآخر. ويكون ذلك بتبادل روابط Briar (briar://) أو، إن كانا في المكان نفسه، بمسح كل منهما رمز QR لدى الآخر.
briar-fact-systems = يُدرج Privacy Guides تطبيقات لأنظمة Linux وWindows وAndroid. ولا يُدرج أي تطبيق لنظام macOS أو iOS؛ ولا يعني ذلك أنه لا يوجد.
briar-fact-reproducible = البناء قابل للتكرار: يوفّر المشروع أدوات للتحقق من أن ملف APK المنشور لا يحتوي إلا على شيفرته المصدرية المنشورة للعموم.
briar-fact-groups = توجد مجموعات خاصة. وبحسب المشروع، كل الاتصالات بين الأجهزة مشفَّرة من طرف إلى طرف.
briar-fact-desktop-beta = ما يُنشر من Briar Desktop نسخة تجريبية. ويصف ملف README الخاص به كل طرق تثبيته، ومنها التنزيلات من موقع Briar نفسه، بأنها شبه رسمية فحسب.
briar-fact-no-servers = ليس لتطبيق Briar خوادم يمكن حجبها. وحيث تُحجب شبكة Tor يمكنه استخدام جسور، ودون إنترنت يمكنه استخدام Bluetooth أو Wi-Fi.

## المعايير

briar-criterion-open-source-clients = الشيفرة منشورة
briar-criterion-no-identifier-to-contacts = تُضاف جهات الاتصال برابط أو برمز QR
briar-criterion-private-messages-encrypted = يوصف بأنه تطبيق مراسلة مشفَّر
briar-criterion-audited = التطبيق، 2017
briar-criterion-forward-secrecy = من خلال بروتوكولات Bramble
briar-criterion-decentralized = من تطبيق إلى تطبيق: Tor أو Wi-Fi أو Bluetooth
briar-criterion-all-five-systems = لم يُدرج أي تطبيق لنظام macOS أو iOS
briar-criterion-all-messages-encryptable-now = كل الاتصالات بين الأجهزة
briar-criterion-all-encrypted-by-default-now = كل الاتصالات بين الأجهزة
briar-criterion-no-phone-number-now = يتطلب الحساب اسمًا مستعارًا وكلمة مرور، ويُحفظ على الجهاز
briar-criterion-open-source-servers-now = لا يعتمد على خادم مركزي
briar-criterion-future-secrecy-now = لا يذكرها ملف README الخاص به ولا صفحته «How it works»

## التدقيق الأمني

briar-audit-client-2017 = تدقيق أمني مستقل للتطبيق. لا يذكر Privacy Guides ما توصل إليه.

## المواصفات

briar-spec-briar-spec = مواصفة Briar
briar-spec-bramble-handshake = بروتوكول Bramble Handshake Protocol
briar-spec-bramble-transport = بروتوكول Bramble Transport Protocol

## المفاتيح

briar-key-app = تطبيق Briar من موقعه (ملف APK) ومن مستودع F-Droid الخاص به ومن Google Play
briar-check-source = بناء قابل للتكرار: يوفّر Briar الأدوات اللازمة لبناء ملف APK بنفسك ومقارنته بالملف المنشور.
briar-blocked-bridges = إن كانت شبكة Tor محجوبة أيضًا: فتح «شبكات الاتصال» (Connections) في الإعدادات، واختيار «استخدام شبكة تور مع جسور» (Use Tor network with bridges) في «وسيلة الاتصال لشبكة تور» (Connection method for Tor network). أما «تلقائيًا حسب الموقع» (Automatic based on location) فيترك الاختيار لتطبيق Briar.
briar-blocked-nearby = دون إنترنت: السماح لتطبيق Briar، في «شبكات الاتصال» (Connections)، بالوصول إلى جهات الاتصال عبر Bluetooth أو على شبكة Wi-Fi نفسها.
briar-blocked-drive = إن لم تنجح أيٌّ من هذه الطرق في الوصول إلى جهة اتصال: يكتب الخيار «قم بالتوصيل عبر محرك أقراص قابل للإزالة» (Connect via Removable Drive) رسائلك، مشفَّرةً، على ذاكرة USB أو بطاقة SD، ويبقى عليك إيصال الذاكرة أو البطاقة.
briar-blocked-pass-on = لإعطاء التطبيق للآخرين دون إنترنت: فتح «مشاركة هذا التطبيق بدون اتصال» (Share this app offline). يفتح الهاتف نقطة اتصال Wi-Fi يستطيع من هم بالقرب تنزيل Briar منها. أو حفظ التطبيق في ملف APK وإرساله بطريقة أخرى.
