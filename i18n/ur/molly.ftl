### Molly: گائیڈ اس کے بارے میں کیا کہتی ہے۔

## ایک نظر میں

molly-tagline = Signal کے لیے ایک اور ایپ، Android پر
molly-aliases = مولی، مولی میسنجر، مولی ایپ، Molly Messenger
molly-case = Privacy Guides کا مشورہ ہے کہ اگر آپ کو ٹارگٹڈ حملوں سے بچاؤ چاہیے تو Android پر اسے استعمال کرنے پر غور کریں
molly-summary = Molly ایک متبادل ایپ ہے جو Signal کے نیٹ ورک پر چلتی ہے، اور صرف Android کے لیے ہے۔ اس میں سکیورٹی اور آسان استعمال کے لیے اضافی فیچرز ہیں، اور اسے استعمال کرنے کا مطلب ایک کے بجائے دو ٹیموں پر بھروسا کرنا ہے۔

## لنکس

molly-link-privacy = Privacy Guides نے Molly کی اپنی کوئی پالیسی درج نہیں کی؛ یہ Signal کی ہے۔

## معلومات

molly-fact-network = Molly دراصل Signal کی اپنی ایپ کا متبادل ہے: نیٹ ورک وہی ہے، اور سکیورٹی اور آسان استعمال کے فیچرز زیادہ ہیں۔
molly-fact-database = جب ایپ استعمال میں نہ ہو تو اس کا مقامی ڈیٹا بیس پاس فریز (passphrase) سے انکرپٹ کیا جا سکتا ہے۔ میموری (RAM) میں رہ جانے والا ڈیٹا، جب اس کی ضرورت نہ رہے، محفوظ طریقے سے مٹایا جا سکتا ہے۔
molly-fact-tor = کنکشن Tor کے ذریعے چلایا جا سکتا ہے۔
molly-fact-reproducible = صفحے کے جس ورژن پر یہ گائیڈ مبنی ہے، اس کے مطابق Molly اور Molly-FOSS دونوں میں ری پروڈیوسیبل بلڈز کی سہولت ہے: اس بات کی تصدیق ہو سکتی ہے کہ APK شائع شدہ سورس کوڈ سے مطابقت رکھتی ہے۔
molly-fact-everyday = بیک اپ مقررہ اوقات پر چل سکتا ہے، اور ایپ خود کو لاک کر سکتی ہے۔
molly-fact-linked-device = Android فون کو Signal اکاؤنٹ کی بنیادی ڈیوائس کے بجائے لنک کردہ ڈیوائس بنایا جا سکتا ہے۔
molly-fact-more = Privacy Guides نے مزید فیچرز ایک الگ مضمون میں درج کیے ہیں۔
molly-fact-two-teams = اسے استعمال کرتے ہوئے آپ کو دو ٹیموں پر بھروسا کرنا ہوتا ہے کہ وہ محفوظ اپ ڈیٹس وقت پر دیں گی: Signal کی ٹیم اور Molly کی ٹیم۔
molly-fact-updates = Signal کے نئے فیچرز اور اصلاحات ہر دو ہفتے بعد ایک اپ ڈیٹ کے ساتھ آتی ہیں۔ سکیورٹی کے مسائل اس سے مستثنیٰ ہیں: انہیں جلد از جلد ٹھیک کیا جاتا ہے۔
molly-fact-delay = ہو سکتا ہے کہ Molly کسی وقت Signal سے تھوڑی پیچھے ہو، جس کا اثر بعض کاموں پر پڑ سکتا ہے، مثلاً Signal سے Molly پر منتقل ہونے پر۔
molly-fact-same-security = صفحے کے جس ورژن پر یہ گائیڈ مبنی ہے، اس میں تین ورژن درج ہیں، اور تینوں میں سکیورٹی کی ایک جیسی بہتریاں ہیں۔
molly-fact-unifiedpush = UnifiedPush دراصل Google کی پش نوٹیفکیشنز کا اوپن سورس متبادل ہے۔
molly-fact-mollysocket = UnifiedPush استعمال کرنے کے لیے ایک الگ پروگرام Mollysocket درکار ہے۔ اسے کسی دوسرے کمپیوٹر یا سرور (VPS) پر خود چلایا جا سکتا ہے، یا کوئی عوامی سرور استعمال کیا جا سکتا ہے۔
molly-fact-tutorial = اس کے لیے جرمن زبان میں ایک قدم بہ قدم رہنمائی موجود ہے۔
molly-fact-unifiedpush-limit = جب Molly لنک کردہ ڈیوائس ہو تو UnifiedPush استعمال نہیں ہو سکتا۔
molly-fact-proxy = جب Molly میں SOCKS پراکسی یا Tor آن ہو تو اس کی ساری ٹریفک اسی راستے سے جاتی ہے۔ مئی 2025 میں Privacy Guides کو IP ایڈریس یا DNS درخواستوں کے کسی لیک کا علم نہیں تھا۔

## معیارات

molly-criterion-open-source-clients = معیاری ورژن میں ملکیتی کوڈ تھا، جیسے Google کی سروسز، جو Signal میں بھی استعمال ہوتی ہیں
molly-criterion-open-source-clients-now = پروجیکٹ کا کہنا ہے کہ ورژن ایک ہی ہے، اور اس میں ملکیتی کوڈ نہیں
molly-criterion-no-identifier-to-contacts = جیسا Signal میں ہے، جس کے نیٹ ورک پر یہ ہے
molly-criterion-private-messages-encrypted = یہ Signal کے نیٹ ورک پر ہے
molly-criterion-all-messages-encryptable = یہ Signal کے نیٹ ورک پر ہے
molly-criterion-forward-secrecy = یہ Signal کے نیٹ ورک پر ہے
molly-criterion-future-secrecy = یہ Signal کے نیٹ ورک پر ہے
molly-criterion-all-encrypted-by-default = یہ Signal کے نیٹ ورک پر ہے
molly-criterion-decentralized = یہ گائیڈ Signal کے نیٹ ورک کو مرکزی سروسز میں شمار کرتی ہے
molly-criterion-all-five-systems = Android کے لیے ایک ایپ
molly-criterion-no-phone-number = اس کے لیے Signal اکاؤنٹ درکار ہے، جس کے لیے فون نمبر لازمی ہے
molly-criterion-open-source-servers-now = یہ Signal کے سرورز سے جڑتی ہے، جن کا کوڈ GitHub پر ہے
molly-criterion-audited-now = اس کی README میں کسی آڈٹ کا نام نہیں

## خطرات

molly-threat-targeted-attacks = Privacy Guides کا مشورہ ہے کہ اگر کوئی خاص طور پر آپ کے پیچھے ہو سکتا ہے تو Android پر اسے استعمال کرنے پر غور کریں۔

## ورژن

molly-variant-molly = صفحے کے جس ورژن پر یہ گائیڈ مبنی ہے، اس کے مطابق یہ معیاری ورژن تھا، جس میں ملکیتی کوڈ تھا، مثلاً Google کی سروسز۔ اس میں ری پروڈیوسیبل بلڈز کی سہولت ہے۔
molly-variant-molly-foss = اس میں ملکیتی کوڈ، مثلاً Google کی سروسز، شامل نہیں تھا، اور اس کے ساتھ کچھ فیچرز بھی نہیں تھے، مثلاً Google Play Services کے ذریعے پش نوٹیفکیشنز، جن سے بیٹری بچتی ہے۔ اس میں ری پروڈیوسیبل بلڈز کی سہولت تھی۔
molly-variant-molly-up = یہ Molly-FOSS پر مبنی تھا اور اس میں UnifiedPush کے ذریعے پش نوٹیفکیشنز کا اضافہ تھا۔

## کیا بدلا

molly-change-molly-up = Privacy Guides اب Molly-UP کو الگ ورژن کے طور پر درج نہیں کرتا: اس وقت درج دونوں ورژن، Molly اور Molly-FOSS، میں UnifiedPush استعمال ہو سکتا تھا۔
molly-change-one-version = اب Molly کا صرف ایک ورژن ہے، اور اس کی سائٹ کا کہنا ہے کہ یہ مکمل طور پر اوپن سورس ہے اور اس میں ملکیتی کوڈ نہیں۔ Molly-FOSS اب الگ ورژن نہیں رہا۔

## کلیدیں

molly-key-app = Molly کی ایپ، اس کی اپنی F-Droid ریپازٹری اور Accrescent اور GitHub سے
molly-key-repository = Molly کی اپنی F-Droid ریپازٹری
molly-check-source = ری پروڈیوسیبل بلڈز: Molly کی طرف سے بتایا گیا ہے کہ APK خود کیسے بنائی جائے اور اسے GitHub والی APK سے کیسے ملا کر دیکھا جائے۔
molly-blocked-tor = Orbot انسٹال کریں، جو Tor سے جڑتی ہے۔ Molly کی سیٹنگز میں ”Network“ کھولیں، اور ”Proxy“ کے لیے ”Tor via Orbot“ منتخب کریں۔ کسی اور پراکسی کے لیے ”SOCKS5“ منتخب کریں۔
