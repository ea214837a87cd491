### SimpleX Chat: گائیڈ اس کے بارے میں کیا کہتی ہے۔

## ایک نظر میں

simplex-tagline = نہ فون نمبر، نہ یوزر نیم
simplex-aliases = سمپلیکس، سمپلیکس چیٹ، سمپل ایکس، سمپل ایکس چیٹ، سمپلیکس میسنجر، SimpleX Messenger
simplex-summary = SimpleX Chat کسی منفرد آئی ڈی کے بغیر چلتی ہے: نہ فون نمبر درکار ہے اور نہ یوزر نیم۔ یہ ایک غیر مرکزی نیٹ ورک پر چلتی ہے، اس لیے وہاں کام آتی ہے جہاں رابطے پر سنسرشپ ہو۔

## معلومات

simplex-fact-network = اس کا نیٹ ورک غیر مرکزی ہے، جس کی وجہ سے، Privacy Guides کے مطابق، یہ سنسرشپ کے خلاف ایک مؤثر ذریعہ ہے۔
simplex-fact-no-identifiers = اسے استعمال کرنے سے کوئی منفرد آئی ڈی آپ کے ساتھ نہیں جڑتی، نہ فون نمبر اور نہ یوزر نیم۔
simplex-fact-audited = کمپنی Trail of Bits نے اکتوبر 2022 میں سکیورٹی آڈٹ کیا۔
simplex-fact-joining = QR کوڈ اسکین کر کے یا دعوت کے لنک پر کلک کر کے گروپ کی گفتگو میں شامل ہوا جا سکتا ہے۔
simplex-fact-chats = ایک شخص کو براہِ راست لکھا جا سکتا ہے یا گروپس میں بات کی جا سکتی ہے، جن میں بنیادی سہولتیں ہیں۔ پیغامات میں ترمیم ہو سکتی ہے، اور Markdown سے ان کی فارمیٹنگ بھی۔
simplex-fact-protocol = اکتوبر 2024 سے Privacy Guides کا کہنا ہے کہ براہِ راست پیغامات، گروپ چیٹس اور اینڈ ٹو اینڈ انکرپٹڈ کالز SimpleX Messaging Protocol سے محفوظ ہیں، جس میں double ratchet انکرپشن استعمال ہوتی ہے۔
simplex-fact-calls = آڈیو اور ویڈیو کالز بھی ہو سکتی ہیں، اینڈ ٹو اینڈ انکرپشن کے ساتھ: انہیں صرف کال میں شامل لوگ سن اور دیکھ سکتے ہیں۔
simplex-fact-moving = کوئی مرکزی سرور نہیں ہے جو آپ کا بیک اپ رکھے۔ دوسری ڈیوائس پر جانے کے لیے اپنا ڈیٹا ایکسپورٹ کریں اور وہاں امپورٹ کریں۔
simplex-fact-metadata = اکتوبر 2024 سے Privacy Guides کا کہنا ہے کہ ایپ میٹا ڈیٹا کی حفاظت کرتی ہے، کیونکہ پیغامات یک طرفہ قطاروں (simplex queues) کے ذریعے پہنچائے جاتے ہیں۔
simplex-fact-verification = اکتوبر 2024 سے Privacy Guides کا کہنا ہے کہ QR کوڈ اسکین کرنے یا دعوت کے لنک پر کلک کرنے سے کانٹیکٹ کی تصدیق ایپ کے اپنے نیٹ ورک سے باہر ہو سکتی ہے، جو نیٹ ورک فراہم کرنے والے ان اداروں سے بچاتی ہے جو خود کو درمیان میں لے آئیں۔
simplex-fact-own-protocol = پروجیکٹ کا کہنا ہے کہ اس کے پیغامات کی حفاظت کرنے والے double ratchet میں فارورڈ سیکریسی اور فیوچر سیکریسی ہے۔
simplex-fact-third-audit = پروجیکٹ کے مطابق Trail of Bits نے 2026 میں تیسرا سکیورٹی آڈٹ مکمل کیا؛ جب یہ پڑھا گیا، اس کا شائع ہونا ابھی باقی تھا۔
simplex-fact-reproducible = Linux کے بلڈز اور GitHub پر موجود APK فائلیں ری پروڈیوسیبل ہیں: پروجیکٹ کے پاس ایسے اسکرپٹ ہیں جو انہیں شائع شدہ کوڈ سے بناتے ہیں اور نتائج کا موازنہ کرتے ہیں۔
simplex-fact-more = Privacy Guides نے پرائیویسی اور سکیورٹی کے فیچرز کی اس فہرست کا لنک بھی دیا ہے جو پروجیکٹ نے خود بنائی ہے، ان کی حدود کے ساتھ۔
simplex-fact-channels = عوامی چینلوں میں اینڈ ٹو اینڈ انکرپشن نہیں ہے؛ یہ چینل اپریل 2026 کے ورژن 6.5 میں نئے آئے۔ جو کوئی ان کے ریلے چلاتا ہے، اسے نظر آتا ہے کہ وہاں کیا لکھا گیا۔ پروجیکٹ انہیں پہلا بیٹا ورژن کہتا ہے، اور اس کا کہنا ہے کہ چینل کے مالکوں اور پڑھنے والوں کی اصل شناخت ریلے چلانے والوں کو معلوم نہیں ہوتی۔
simplex-fact-operators = ایپ میں پہلے سے مقرر سرورز SimpleX Chat خود چلاتی ہے، اور دسمبر 2024 سے ایک دوسرا ادارہ Flux بھی۔
simplex-fact-tor-and-servers = SimpleX Chat کی ایپ Tor کے ذریعے جڑ سکتی ہے، مثلاً Orbot سے، اور پہلے سے مقرر سرورز کی جگہ آپ کے اپنے سرورز استعمال کر سکتی ہے۔

## ڈاؤن لوڈز

simplex-download-f-droid = SimpleX Chat کی اپنی F-Droid ریپازٹری ہے، جس میں اس کے ڈویلپرز کے بنائے ہوئے مستحکم اور بیٹا ورژن ہیں۔ کھلنے والے صفحے پر وہ ایڈریس دکھایا جاتا ہے جسے F-Droid ایپ میں شامل کرنا ہے۔
simplex-download-f-droid-org = F-Droid.org مستحکم ورژن خود بناتا ہے؛ وہاں یہ کئی دن بعد آتے ہیں۔ ان پر کسی اور کلید کے دستخط ہوتے ہیں: ایک سے دوسرے پر جانے کے لیے پہلے چیٹ ڈیٹا بیس ایکسپورٹ کریں، پھر ایپ نئے سرے سے انسٹال کریں اور ڈیٹا بیس امپورٹ کریں۔

## معیارات

simplex-criterion-open-source-clients = کوڈ اور جاری کردہ ورژن GitHub پر ہیں
simplex-criterion-no-identifier-to-contacts = شیئر کرنے کے لیے کوئی نمبر یا یوزر نیم ہے ہی نہیں
simplex-criterion-private-messages-encrypted = انکرپٹڈ میسنجروں کی فہرست میں درج ہے
simplex-criterion-audited = آڈیٹر Trail of Bits، سال 2022 اور 2024
simplex-criterion-forward-secrecy-now = پروجیکٹ اپنے double ratchet کے بارے میں یہ کہتا ہے
simplex-criterion-all-encrypted-by-default-now = عوامی چینلوں میں نہیں، جو ورژن 6.5 میں شامل کیے گئے
simplex-criterion-all-messages-encryptable-now = عوامی چینلوں میں نہیں، جو ورژن 6.5 میں شامل کیے گئے
simplex-criterion-future-secrecy-now = پروجیکٹ اپنے double ratchet کے بارے میں یہ کہتا ہے
simplex-criterion-decentralized = ایک غیر مرکزی نیٹ ورک
simplex-criterion-all-five-systems = پانچوں کے لیے ڈاؤن لوڈز
simplex-criterion-no-phone-number = نہ فون نمبر، نہ یوزر نیم
simplex-criterion-open-source-servers-now = سرورز کا کوڈ GitHub پر ہے، لائسنس AGPLv3 کے تحت

## سکیورٹی آڈٹ

simplex-audit-trail-of-bits-2022 = SimpleX Chat کا سکیورٹی آڈٹ۔ Privacy Guides نہیں بتاتا کہ اس میں کیا ملا۔
simplex-audit-trail-of-bits-2024 = اسی کمپنی کا دوسرا سکیورٹی آڈٹ، اس بار انکرپشن کے ڈیزائن کا۔

## تکنیکی تفصیلات

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = SimpleX کا double ratchet، کوانٹم کمپیوٹروں کے خلاف مزاحمت کے ساتھ

## کیا بدلا

simplex-change-forward-secrecy = Privacy Guides اب دوسرے سکیورٹی آڈٹ کا ذکر کرتا ہے، اور SimpleX Messaging Protocol کا بھی، جس میں double ratchet انکرپشن اور کوانٹم کمپیوٹروں کے خلاف مزاحمت ہے۔ اس سے فارورڈ سیکریسی اور فیوچر سیکریسی کا مطلب نکلتا ہے، جو صفحے پر صاف نہیں لکھا؛ پروجیکٹ یہ صاف کہتا ہے۔ فارورڈ سیکریسی 16 مئی 2025 کو کم از کم شرائط میں شامل ہوئی۔
simplex-change-flathub = Linux کے لیے یہ ایپ Flathub سے بھی دستیاب ہے۔
simplex-change-channels = ورژن 6.5 میں عوامی چینل آئے، جن میں اینڈ ٹو اینڈ انکرپشن نہیں ہے۔

## کلیدیں

simplex-key-website = GitHub پر اور SimpleX Chat کی اپنی F-Droid ریپازٹری میں موجود APK
simplex-key-google-play = Google Play سے ملنے والی ایپ
simplex-key-f-droid-org = F-Droid کی مرکزی ریپازٹری، جس کے رضاکار ایپ بناتے اور اس پر دستخط کرتے ہیں
simplex-key-repository = SimpleX Chat کی اپنی F-Droid ریپازٹری
simplex-key-releases = GitHub پر، ہر جاری کردہ ورژن کے لیے: Linux کے چیک سمز کی فہرست (_sha256sums) اور APK فائلیں
simplex-check-source = ری پروڈیوسیبل بلڈز: SimpleX Chat کی طرف سے بتایا گیا ہے کہ Android اور Linux کی ایپس خود کیسے بنائی جائیں اور انہیں GitHub والی ایپس سے کیسے ملا کر دیکھا جائے۔
simplex-blocked-android = Android پر: Orbot انسٹال کریں، جو Tor سے جڑتی ہے، اسے چلائیں، اور SimpleX Chat کی سیٹنگز میں ”نیٹ ورک اور سرورز“ (Network & servers) کے تحت ”SOCKS پراکسی استعمال کریں“ (Use SOCKS proxy) آن کریں۔ Tor کے بغیر کنکشنوں سے بچنے کے لیے ”onion ہوسٹس استعمال کریں“ (Use .onion hosts) کے لیے ”لازمی“ (required) منتخب کریں: تب ان سرورز تک نہیں پہنچا جا سکتا جن کا ایسا ایڈریس نہ ہو۔
simplex-blocked-ios = iPhone پر: Orbot انسٹال کریں، جو وہاں VPN کے طور پر کام کرتی ہے، اسے آن کریں، اور ”نیٹ ورک اور سرورز“ (Network & servers) میں ”onion ہوسٹس استعمال کریں“ (Use .onion hosts) کے لیے ”جب دستیاب ہوں“ (when available) منتخب کریں۔ SimpleX Chat خبردار کرتی ہے کہ اس کے باوجود کچھ ٹریفک VPN کے بغیر باہر جا سکتی ہے، مثلاً اگر VPN ایپ کریش ہو جائے۔
simplex-blocked-servers = اگر کوئی SimpleX سرور آپ خود یا کوئی ایسا شخص چلاتا ہو جس پر آپ کو بھروسا ہو: اسے ”نیٹ ورک اور سرورز“ (Network & servers) میں پہلے سے مقرر سرورز کی جگہ درج کریں۔
