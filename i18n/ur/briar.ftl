### Briar: گائیڈ اس کے بارے میں کیا کہتی ہے۔

## ایک نظر میں

briar-tagline = Tor کے ذریعے، یا قریب سے بغیر انٹرنیٹ
briar-aliases = برائر، بریئر، برائر میسنجر، Briar Messenger
briar-summary = Briar ایک انکرپٹڈ میسنجر ہے جو Tor نیٹ ورک کے ذریعے دوسرے لوگوں کی ایپس سے جڑتا ہے، اس لیے سنسرشپ کے خلاف کام آتا ہے۔ ایک دوسرے کے قریب موجود لوگ Wi-Fi یا Bluetooth سے بھی جڑ سکتے ہیں، جس سے وہاں مدد مل سکتی ہے جہاں انٹرنیٹ تک رسائی میں مشکل ہو۔

## لنکس

briar-link-contribute = سورس کوڈ کے صفحے کا عطیات والا حصہ کھولتا ہے۔ صفحے کے جس ورژن پر یہ گائیڈ مبنی ہے، اس میں لنک ہوم پیج پر لے جاتا تھا، جس کے سب سے نیچے عطیہ دینے کے طریقے تھے۔

## ڈاؤن لوڈز

briar-download-flathub = Briar خود Flatpak شائع کرنے کا ارادہ رکھتا ہے، اور تب تک Briar Desktop انسٹال کرنے کے تمام طریقوں کو نیم آفیشل کہتا ہے۔

## معلومات

briar-fact-about = Briar ایک میسنجر ہے جو آپ کی لکھی ہوئی باتیں انکرپٹ کرتا ہے۔ آپ کی ایپ Tor نیٹ ورک کے ذریعے ان لوگوں کی ایپس سے جڑتی ہے جن سے آپ کی بات ہوتی ہے۔
briar-fact-specification = پروجیکٹ نے اپنی تکنیکی تفصیلات، یعنی Briar کے کام کرنے کا عین بیان، مکمل طور پر شائع کی ہیں۔
briar-fact-forward-secrecy = اس میں فارورڈ سیکریسی ہے: کلیدیں اتنی جلدی جلدی بدلتی ہیں کہ آج چوری ہونے والی کلید سے پچھلے پیغامات نہیں کھلتے۔ یہ Briar کے اپنے پروٹوکولز میں سے دو سے آتی ہے: Bramble Handshake اور Bramble Transport۔
briar-fact-censorship = چونکہ کنکشن Tor کے ذریعے چلتے ہیں، اس لیے Privacy Guides کی نظر میں Briar سنسرشپ سے بچ نکلنے میں مؤثر ہے۔
briar-fact-audited = ایپ کا آزادانہ سکیورٹی آڈٹ ہو چکا ہے؛ جس رپورٹ کا Privacy Guides لنک دیتا ہے وہ 2017 کی ہے۔ گمنام روٹنگ کے لیے Briar کا انحصار Tor پر ہے، جس کا آڈٹ بھی ہو چکا ہے۔
briar-fact-nearby = ایک دوسرے کے قریب موجود ڈیوائسز Wi-Fi یا Bluetooth سے جڑ سکتی ہیں۔ ایسا مقامی نیٹ ورک، یعنی ”میش“ (mesh)، وہاں مدد دے سکتا ہے جہاں انٹرنیٹ تک رسائی نہ ہو۔
briar-fact-adding-contacts = دو لوگ صرف تب کانٹیکٹ بنتے ہیں جب دونوں ایک دوسرے کو شامل کر چکے ہوں۔ اس کے لیے وہ Briar (briar://) کے لنکس کا تبادلہ کرتے ہیں، یا ایک ہی جگہ موجود ہوں تو ایک دوسرے کے QR کوڈ اسکین کرتے ہیں۔
briar-fact-systems = Privacy Guides نے Linux اور Windows اور Android کے لیے ایپس درج کی ہیں۔ macOS یا iOS کے لیے کوئی درج نہیں؛ اس کا مطلب یہ نہیں کہ کوئی موجود نہیں۔
briar-fact-reproducible = اس کے بلڈز ری پروڈیوسیبل ہیں: پروجیکٹ ایسے ٹولز دیتا ہے جن سے جانچا جا سکتا ہے کہ شائع شدہ APK میں اس کے عوامی سورس کوڈ کے سوا کچھ نہیں۔
briar-fact-groups = نجی گروپس موجود ہیں۔ پروجیکٹ کے مطابق ڈیوائسز کے درمیان تمام رابطہ اینڈ ٹو اینڈ انکرپٹڈ ہے۔
briar-fact-desktop-beta = Briar Desktop بیٹا کے طور پر جاری کیا جاتا ہے۔ اس کی README اسے انسٹال کرنے کے تمام طریقوں کو، جن میں Briar کی اپنی سائٹ کے ڈاؤن لوڈز بھی شامل ہیں، صرف نیم آفیشل کہتی ہے۔
briar-fact-no-servers = Briar کا کوئی ایسا سرور نہیں جسے بلاک کیا جا سکے۔ جہاں Tor بلاک ہو، وہاں یہ بریجز استعمال کر سکتی ہے؛ انٹرنیٹ کے بغیر یہ Bluetooth یا Wi-Fi استعمال کر سکتی ہے۔

## معیارات

briar-criterion-open-source-clients = کوڈ شائع شدہ ہے
briar-criterion-no-identifier-to-contacts = کانٹیکٹس لنک یا QR کوڈ سے شامل کیے جاتے ہیں
briar-criterion-private-messages-encrypted = اسے انکرپٹڈ میسنجر بتایا گیا ہے
briar-criterion-audited = ایپ کا، 2017 میں
briar-criterion-forward-secrecy = Bramble پروٹوکولز کے ذریعے
briar-criterion-decentralized = ایپ سے ایپ تک: Tor یا Wi-Fi یا Bluetooth
briar-criterion-all-five-systems = macOS یا iOS کے لیے کوئی درج نہیں
briar-criterion-all-messages-encryptable-now = ڈیوائسز کے درمیان تمام رابطہ
briar-criterion-all-encrypted-by-default-now = ڈیوائسز کے درمیان تمام رابطہ
briar-criterion-no-phone-number-now = اکاؤنٹ کے لیے عرفی نام اور پاس ورڈ درکار ہے، اور اکاؤنٹ ڈیوائس ہی پر رہتا ہے
briar-criterion-open-source-servers-now = اس کا انحصار کسی مرکزی سرور پر نہیں
briar-criterion-future-secrecy-now = نہ اس کی README میں اس کا ذکر ہے، نہ اس کے صفحے ”How it works“ پر

## سکیورٹی آڈٹ

briar-audit-client-2017 = ایپ کا آزادانہ سکیورٹی آڈٹ۔ Privacy Guides نہیں بتاتا کہ اس میں کیا ملا۔

## تکنیکی تفصیلات

briar-spec-briar-spec = Briar کی تکنیکی تفصیلات
briar-spec-bramble-handshake = Bramble Handshake Protocol
briar-spec-bramble-transport = Bramble Transport Protocol

## کلیدیں

briar-key-app = Briar کی ایپ، اس کی اپنی سائٹ (APK)، اس کی اپنی F-Droid ریپازٹری اور Google Play سے
briar-check-source = ری پروڈیوسیبل بلڈز: Briar وہ ٹولز فراہم کرتا ہے جو APK خود بنانے اور اسے شائع شدہ APK سے ملا کر دیکھنے کے لیے درکار ہیں۔
briar-blocked-bridges = اگر Tor بھی بلاک ہو: سیٹنگز میں ”کنکشنز“ (Connections) کھولیں، اور ”Tor نیٹ ورک سے کنکشن کا طریقہ“ (Connection method for Tor network) کے لیے ”Tor نیٹ ورک بریجز کے ساتھ استعمال کریں“ (Use Tor network with bridges) منتخب کریں۔ ”مقام کے مطابق خودکار“ (Automatic based on location) میں یہ انتخاب Briar پر چھوڑ دیا جاتا ہے۔
briar-blocked-nearby = انٹرنیٹ کے بغیر: ”کنکشنز“ (Connections) میں Briar کو اجازت دیں کہ وہ کانٹیکٹس تک Bluetooth کے ذریعے یا ایک ہی Wi-Fi نیٹ ورک پر پہنچے۔
briar-blocked-drive = اگر ان میں سے کسی بھی طریقے سے کسی کانٹیکٹ تک نہ پہنچا جا سکے: ”Connect via Removable Drive“ آپ کے پیغامات کو، انکرپٹڈ شکل میں، USB اسٹک یا SD کارڈ پر لکھتا ہے، جسے آپ کو آگے پہنچانا ہوتا ہے۔
briar-blocked-pass-on = ایپ کو انٹرنیٹ کے بغیر آگے دینے کے لیے: ”یہ ایپ آف لائن شیئر کریں“ (Share this app offline) کھولیں۔ فون ایک Wi-Fi ہاٹ اسپاٹ کھولتا ہے، جس سے قریب موجود لوگ Briar ڈاؤن لوڈ کر سکتے ہیں۔ یا ایپ کو APK فائل کے طور پر محفوظ کریں اور کسی اور طریقے سے بھیجیں۔
