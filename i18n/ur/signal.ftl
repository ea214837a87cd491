### Signal: گائیڈ اس کے بارے میں کیا کہتی ہے۔

## ایک نظر میں

signal-tagline = انکرپٹڈ پیغامات اور کالز
signal-aliases = سگنل، سگنل میسنجر، سگنل ایپ، Signal Messenger
signal-summary = Signal فوری پیغامات اور کالز کی ایپ ہے، جو Signal Protocol سے محفوظ کی گئی ہے۔ رجسٹریشن کے لیے فون نمبر ضروری ہے؛ یوزر نیم، درست سیٹنگ کے ساتھ مل کر، اسے آپ کے کانٹیکٹس سے چھپا سکتا ہے۔

## معلومات

signal-fact-maker = Signal ایک موبائل ایپ ہے، جس کے ساتھ ڈیسک ٹاپ ایپس بھی ہیں۔ اسے کمپنی Signal Messenger LLC بناتی ہے۔
signal-fact-protocol = آپ جو کچھ لکھیں یا کہیں، وہ Signal Protocol سے محفوظ ہوتا ہے، جسے Privacy Guides انکرپشن کا انتہائی محفوظ طریقہ کہتا ہے۔
signal-fact-secrecy = اس پروٹوکول میں فارورڈ سیکریسی ہے: کلیدیں اتنی جلدی جلدی بدلتی ہیں کہ آج چوری ہونے والی کلید سے پچھلے پیغامات نہیں کھلتے۔ اس میں فیوچر سیکریسی (post-compromise security) بھی ہے: جس نے کلید چرائی ہو، وہ کلیدوں کے اس پہلے تبادلے کے بعد مزید نہیں پڑھ سکتا جسے وہ راستے میں نہ پکڑ سکے۔
signal-fact-contacts-and-profiles = آپ کے کانٹیکٹس کی فہرست آپ کے Signal PIN سے انکرپٹ ہوتی ہے، اس لیے سرور اسے نہیں پڑھ سکتا۔ آپ کا پروفائل بھی انکرپٹڈ ہوتا ہے اور صرف ان لوگوں سے شیئر ہوتا ہے جن سے آپ کی بات ہوتی ہے۔
signal-fact-private-groups = گروپس بھی سرور سے نجی رکھے جاتے ہیں: اس کے پاس نہ اس کا ریکارڈ ہوتا ہے کہ گروپ میں کون ہے، اور نہ گروپ کے نام، تصویر یا دوسری خصوصیات کا۔
signal-fact-sealed-sender = جب Sealed Sender آن ہو تو پیغام سے تھوڑا ہی میٹا ڈیٹا باقی رہتا ہے (پیغام کے اندر کا نہیں بلکہ پیغام کے بارے میں ڈیٹا)۔ بھیجنے والے کا ایڈریس پیغام کے ساتھ ہی انکرپٹ ہوتا ہے؛ سرور کو صرف وصول کرنے والے کا ایڈریس نظر آتا ہے۔
signal-fact-reproducible = Android کے بلڈز ری پروڈیوسیبل ہیں: اس بات کی تصدیق ہو سکتی ہے کہ Google Play والی ایپ، یا Signal کی اپنی APK، شائع شدہ کوڈ سے بنائی گئی ہے۔
signal-fact-messages-and-calls = فوری پیغامات اور کالز، دونوں کی حفاظت ایک ہی پروٹوکول سے ہوتی ہے۔
signal-fact-username = کانٹیکٹس سے اپنا فون نمبر چھپانے کے لیے Privacy Guides کا مشورہ ہے کہ یوزر نیم بنائیں، اور ”میرا نمبر کون دیکھ سکتا ہے“ (Who Can See My Number) کو ”کوئی نہیں“ (Nobody) پر رکھیں۔ یوزر نیم کے ساتھ جڑنے والے ہندسوں کی وجہ سے اس کا اندازہ لگانا مشکل ہوتا ہے۔
signal-fact-phone-number = فون نمبر کے بغیر رجسٹریشن نہیں ہو سکتی۔
signal-fact-sealed-sender-limits = بطور ڈیفالٹ Sealed Sender صرف کانٹیکٹس کے درمیان آن ہوتا ہے۔ اسے سب کے لیے آن کیا جا سکتا ہے، لیکن اس سے اسپیم کا خطرہ بڑھ جاتا ہے۔
signal-fact-hardening = Privacy Guides کے پاس ایک گائیڈ ہے کہ Signal کی سیٹنگز کیسے کی جائیں اور اس پر حملہ کیسے مشکل بنایا جائے۔
signal-fact-saved-number = آپ کا فون نمبر پوشیدہ ہو تب بھی وہ ان لوگوں کو نظر آتا ہے جنہوں نے اسے اپنے فون کے کانٹیکٹس میں محفوظ کر رکھا ہے: انہیں وہ پہلے سے معلوم ہے۔
signal-fact-censored = جہاں Signal کو سنسر کیا جاتا ہے، وہاں ایپ سنسرشپ سے بچ نکلنے کی کوشش کر سکتی ہے، اور پراکسی کے ذریعے جڑ سکتی ہے۔
signal-fact-proxy-limit = جو کوئی Signal کو بلاک کرتا ہے، اسے پتا چل سکتا ہے کہ آپ کے ہاں Signal کو پراکسی کے ذریعے استعمال کیا جاتا ہے، کیونکہ ایپ کے کچھ کنکشن پراکسی سے ہو کر نہیں جاتے۔ اسی وجہ سے Privacy Guides نے 2022 میں اس کے بجائے Orbot کے ساتھ Molly استعمال کرنا تجویز کیا تھا۔ جو کوئی پراکسی چلاتا ہے، وہ اس سے گزرنے والی چیزیں نہیں پڑھ سکتا۔

## ڈاؤن لوڈز

signal-download-linux = Linux پر Signal ایک پیکیج (deb) کی شکل میں آتی ہے، جیسے Debian اور Ubuntu کے لیے ہوتا ہے، اور اسے glibc 2.34 یا اس سے نیا ورژن چاہیے۔

## معیارات

signal-criterion-open-source-clients = کوڈ GitHub پر ہے؛ Privacy Guides یہ بھی بتاتا ہے کہ Signal میں Google کی سروسز استعمال ہوتی ہیں
signal-criterion-no-identifier-to-contacts = یوزر نیم کے ساتھ، اور جب ”میرا نمبر کون دیکھ سکتا ہے“ کو ”کوئی نہیں“ پر رکھا جائے
signal-criterion-private-messages-encrypted = Signal Protocol سے محفوظ
signal-criterion-all-messages-encryptable = پیغامات بھی اور کالز بھی
signal-criterion-audited = پروٹوکول کا، 2016 میں
signal-criterion-forward-secrecy = Signal Protocol میں
signal-criterion-future-secrecy = Signal Protocol میں
signal-criterion-open-source-servers-now = سرور کا کوڈ GitHub پر ہے، لائسنس AGPLv3 کے تحت
signal-criterion-decentralized = یہ گائیڈ اسے مرکزی سروسز میں شمار کرتی ہے
signal-criterion-all-encrypted-by-default = پیغامات بھی اور کالز بھی
signal-criterion-all-five-systems = نیز Android کے لیے APK کی شکل میں
signal-criterion-no-phone-number = فون نمبر لازمی ہے

## سکیورٹی آڈٹ

signal-audit-protocol-2016 = Signal Protocol کا آزادانہ سکیورٹی آڈٹ۔ Privacy Guides نہیں بتاتا کہ اس میں کیا ملا۔

## سیٹ اپ

signal-setup = اپنا فون نمبر ان لوگوں سے چھپائیں جن کے پاس یہ محفوظ نہیں
signal-step-profile = Signal کی سیٹنگز میں جائیں اور سب سے اوپر اپنے اکاؤنٹ کے پروفائل پر ٹیپ کریں۔
signal-step-username = ”یوزر نیم“ (Username) پر ٹیپ کریں۔ اسکرین ”اپنا Signal یوزر نیم سیٹ اپ کریں“ (Set up your Signal username) پر ”جاری رکھیں“ (Continue) منتخب کریں۔
signal-step-enter = کوئی یوزر نیم لکھیں۔ اس کے ساتھ ہمیشہ ہندسے جڑ جاتے ہیں تاکہ وہ منفرد ہو اور اس کا اندازہ لگانا مشکل ہو۔ مثلاً نام یوں بدل سکتا ہے: John → @john.35۔ ہندسے دو ہوتے ہیں، جب تک آپ زیادہ منتخب نہ کریں؛ یوزر نیم اور ہندسے مل کر زیادہ سے زیادہ 32 حروف کے ہو سکتے ہیں۔
signal-step-privacy = سیٹنگز کے مرکزی صفحے پر واپس جائیں اور ”رازداری“ (Privacy) کھولیں۔
signal-step-phone-number = ”فون نمبر“ (Phone Number) کھولیں۔
signal-step-who-can-see = ”میرا نمبر کون دیکھ سکتا ہے“ (Who Can See My Number) کو ”کوئی نہیں“ (Nobody) پر رکھیں۔
signal-step-who-can-find = ”کون مجھے میرے نمبر کے ذریعے تلاش کر سکتا ہے“ (Who Can Find Me By Number) کو بھی ”کوئی نہیں“ (Nobody) پر رکھیں۔ پھر جن لوگوں کے پاس آپ کا نمبر پہلے سے ہے، وہ اس سے آپ کا اکاؤنٹ نہیں ڈھونڈ سکیں گے۔

## تکنیکی تفصیلات

signal-spec-protocol-documentation = Signal Protocol کی تکنیکی تفصیلات

## کیا بدلا

signal-change-github-releases = Privacy Guides کی فہرست میں اب GitHub پر جاری ہونے والے Signal کے Android ورژن بھی شامل ہیں۔

## کلیدیں

signal-key-android-13 = Signal کی اپنی APK اور Google Play والی ایپ، جب Android 13 یا اس سے نیا ہو
signal-key-older-android = Signal کی اپنی APK اور Google Play والی ایپ، پرانے Android پر
signal-check-android = ری پروڈیوسیبل بلڈز: Signal کا کہنا ہے کہ اس کے سورس کوڈ سے ایپ خود بنا کر Google Play والی ایپ اور Signal کی سائٹ والی APK کا اس کوڈ سے موازنہ کیا جا سکتا ہے۔
signal-check-linux = ری پروڈیوسیبل بلڈز، تجربے کے طور پر: Signal کی طرف سے بتایا گیا ہے کہ Debian اور Ubuntu کا پیکیج خود کیسے بنایا اور ملا کر دیکھا جائے، اور یہ بھی کہ ہو سکتا ہے یہ ابھی کام نہ کرے۔
signal-check-desktop = اسے جانچنے کا کوئی طریقہ اس گائیڈ کو معلوم نہیں۔ Signal کا کہنا ہے کہ Windows اور macOS کے لیے ری پروڈیوسیبل بلڈز ابھی دستیاب نہیں ہیں۔
signal-blocked-circumvention = فون پر: Signal کی سیٹنگز میں ”رازداری“ (Privacy)، پھر ”اعلیٰ درجے کی“ (Advanced) کھولیں، اور ”سنسرشپ کی حکمت عملی“ (Censorship circumvention) آن کریں۔ Signal کا کہنا ہے کہ ایسا صرف وہاں کریں جہاں Signal کو سنسر کیا جاتا ہے؛ تب وہ سنسرشپ سے بچ نکلنے کی کوشش کرتی ہے۔
signal-blocked-proxy = کسی ایسے شخص سے، جس پر آپ کو بھروسا ہو اور جو ایسی جگہ ہو جہاں Signal بلاک نہیں، Signal پراکسی چلانے کو کہیں: اس کا پروگرام Signal فراہم کرتا ہے۔ پراکسی ایک ایسے ایڈریس کی شکل میں آگے دی جاتی ہے جو signal.tube (https://signal.tube/#) سے شروع ہوتا ہے۔
signal-blocked-use-proxy = Android پر پراکسی استعمال کرنے کے لیے: Signal کی سیٹنگز میں ”ڈیٹا اور اسٹوریج“ (Data and storage)، پھر ”پروکسی استعمال کرو“ (Use proxy) کھولیں، اور پراکسی کا ایڈریس درج کریں۔ Signal کا کہنا ہے کہ ایسا صرف تب کریں جب وہ کسی اور طرح نہ جڑے۔
