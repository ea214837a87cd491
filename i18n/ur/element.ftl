### Element کے بارے میں کیا کہا گیا ہے۔

## مختصراً

element-tagline = Matrix پر انکرپٹڈ نجی رومز
element-aliases = ایلیمنٹ، ایلیمنٹ میسنجر، میٹرکس، Element Messenger
element-summary = یہ Matrix کی سب سے نمایاں ایپ ہے؛ Matrix غیر مرکزی اور محفوظ رابطے کا ایک کھلا معیار ہے۔ نجی رومز کے پیغامات اور دو لوگوں کے درمیان کالز بطور ڈیفالٹ اینڈ ٹو اینڈ انکرپٹڈ ہیں؛ لیکن فارورڈ سیکریسی نہیں ہے، اس لیے چوری شدہ کلید پچھلے پیغامات بھی ظاہر کر دیتی ہے۔

## پس منظر

element-fact-matrix = Matrix ایک پروٹوکول اور ایک کھلا معیار ہے۔ اس کے ذریعے لوگ ایک غیر مرکزی نیٹ ورک پر محفوظ طریقے سے اور فوری رابطہ کر سکتے ہیں۔ Element اس کی سب سے نمایاں ایپ ہے۔

## حفاظت

element-fact-private-rooms = نجی رومز میں، جہاں صرف دعوت پر داخل ہوا جا سکتا ہے، پیغامات اور فائلیں بطور ڈیفالٹ اینڈ ٹو اینڈ انکرپٹڈ ہیں: انہیں صرف روم میں موجود لوگ پڑھ سکتے ہیں۔ دو لوگوں کے درمیان آڈیو اور ویڈیو کالز کا بھی یہی حال ہے۔
element-fact-group-calls = جب سے Element Call ویب ایپ، ڈیسک ٹاپ ایپس اور نئے سرے سے لکھی گئی فون ایپس کا حصہ بنی ہے، گروپ کالز بھی بطور ڈیفالٹ اینڈ ٹو اینڈ انکرپٹڈ ہیں۔
element-fact-ratchet = Matrix میں استعمال ہونے والا Olm ratchet، جو کلیدیں بدلنے کا ایک طریقہ ہے، دراصل Signal کے Double Ratchet کا عملی نفاذ ہے۔ اس سے Element کو فارورڈ سیکریسی نہیں ملتی۔

## سہولتیں

element-fact-talking = رومز میں پیغامات اور فائلوں کا تبادلہ، کسی ایک شخص سے آڈیو یا ویڈیو کال، اور گروپ کالز ہو سکتی ہیں۔

## جاننے کی باتیں

element-fact-not-encrypted = انکرپشن ہر چیز پر نہیں ہوتی: عرفی نام، ری ایکشنز اور پروفائل تصویریں انکرپٹڈ نہیں ہیں۔
element-fact-no-forward-secrecy = نظری طور پر Matrix میں فارورڈ سیکریسی ہو سکتی ہے، جو چوری شدہ کلید کو پچھلے پیغامات ظاہر کرنے سے روکتی ہے۔ Element میں فی الحال اس کی سہولت نہیں، کیونکہ اس سے کچھ چیزیں خراب ہو جائیں گی، مثلاً کلیدوں کا بیک اپ اور پیغامات کی مشترکہ ہسٹری۔
element-fact-settings = Element کی ویب اور ڈیسک ٹاپ ایپس کے لیے Privacy Guides آج کچھ سیٹنگز تجویز کرتا ہے، جن میں یہ شامل ہیں۔ ہر سیشن کا نام خالی کر دیں، ورنہ وہ دوسروں کو آپ کی ڈیوائس کے بارے میں بتا سکتا ہے۔ پڑھے جانے کی رسیدیں اور ٹائپنگ کی اطلاعات بند کر دیں۔ ”دو لوگوں کی کال کے لیے پیئر ٹو پیئر کی اجازت“ (Allow Peer-to-Peer for 1:1 calls) اور ”کال کے متبادل معاون سرور کی اجازت“ (Allow fallback call assist server (turn.matrix.org)) بند کر دیں۔ انٹیگریشن مینیجر (integration manager) بند کرنے پر غور کریں۔ چاہیں تو ”انکرپٹڈ رومز میں پیغامات صرف تصدیق شدہ صارفین کو بھیجیں“ (In encrypted rooms, only send messages to verified users) آن کر دیں، جس سے وہ لوگ کم ہو سکتے ہیں جن سے آپ بات کر سکیں۔
element-fact-homeserver = Privacy Guides کسی خاص سرور کو تجویز نہیں کرتا، اور matrix.org سے گریز کا مشورہ دیتا ہے، جسے Matrix کے ڈویلپرز خود چلاتے ہیں۔

## ڈاؤن لوڈز

element-download-google-play = Element Classic فون کی پرانی ایپ ہے۔ اسے صرف سکیورٹی اپ ڈیٹس ملتی ہیں۔
element-download-app-store = Element Classic فون کی پرانی ایپ ہے۔ اسے صرف سکیورٹی اپ ڈیٹس ملتی ہیں۔ Privacy Guides اب Element X کا لنک دیتا ہے۔
element-download-github = Element Classic فون کی پرانی ایپ ہے۔ اسے صرف سکیورٹی اپ ڈیٹس ملتی ہیں۔ GitHub پر موجود ورژن وہی ہیں جو Google Play کے لیے ہیں، اور Google کی کچھ سروسز پر منحصر ہیں۔
element-download-f-droid = F-Droid خود Element Classic کی ایپ بناتا ہے، اس لیے نیا ورژن وہاں آنے میں کئی دن لگ سکتے ہیں۔
element-download-github-x = GitHub پر جاری کردہ ورژنوں میں Element X کے دو ورژن ہیں: ایک Google Play کے لیے، اور ایک F-Droid کے لیے، جس پر Element کے دستخط ہیں۔

## ایک نظر میں

element-criterion-open-source-clients = کوڈ GitHub پر شائع شدہ ہے
element-criterion-private-messages-encrypted = نجی (صرف دعوت پر کھلنے والے) رومز میں
element-criterion-all-messages-encryptable = پروفائل تصویریں، ری ایکشنز اور عرفی نام انکرپٹڈ نہیں ہیں
element-criterion-audited = پروٹوکول کا، 2016 میں
element-criterion-forward-secrecy = Matrix میں نظری طور پر ممکن؛ فی الحال Element میں نہیں
element-criterion-decentralized = Matrix کے ذریعے
element-criterion-all-encrypted-by-default = صرف نجی رومز؛ عرفی نام اور ری ایکشنز انکرپٹڈ نہیں ہیں
element-criterion-all-five-systems = براؤزر میں بھی
element-criterion-open-source-servers-now = Synapse، وہ سرور جسے Element بناتا ہے
element-criterion-no-phone-number-now = یوزر نیم کے ساتھ؛ سرور طے کرتا ہے کہ مزید کیا مانگے
element-criterion-no-identifier-to-contacts-now = دوسرے لوگ آپ کو آپ کے اپنے چنے ہوئے یوزر نیم سے جانتے ہیں؛ ای میل ایڈریس اختیاری ہے
element-criterion-future-secrecy-now = Matrix کا کہنا ہے کہ بذاتِ خود Megolm میں یہ نہیں ہے، اور ایپس کو وقتاً فوقتاً نئے سیشن شروع کرنے چاہییں

## سکیورٹی آڈٹ

element-audit-protocol-2016 = پروٹوکول کا آزادانہ سکیورٹی آڈٹ۔ Privacy Guides نہیں بتاتا کہ اس میں کیا ملا۔

## تکنیکی تفصیلات

element-spec-matrix-spec = Matrix پروٹوکول کی تکنیکی تفصیلات
element-spec-olm = Matrix میں اینڈ ٹو اینڈ انکرپشن، Olm ratchet کے ساتھ
element-spec-double-ratchet = Signal کا Double Ratchet، جسے Olm میں نافذ کیا گیا ہے

## کیا بدلا

element-change-moved = Privacy Guides نے Element کو میسنجروں کی فہرست سے نکال دیا۔ اب یہ سوشل نیٹ ورکس کے صفحے پر ہے، جس پر لکھا ہے کہ کوئی بھی سوشل نیٹ ورک نجی یا حساس رابطے کے لیے مناسب نہیں۔ دو لوگوں کے درمیان کالز کے لیے وہ صفحہ مشورہ دیتا ہے کہ ”دو لوگوں کی کال کے لیے پیئر ٹو پیئر کی اجازت“ (Allow Peer-to-Peer for 1:1 calls) اور ”کال کے متبادل معاون سرور کی اجازت“ (Allow fallback call assist server (turn.matrix.org)) بند کر دیں، تاکہ دوسری طرف کو آپ کا IP ایڈریس نظر نہ آئے۔
element-change-element-x = فون کے لیے Privacy Guides اب Element X کا لنک دیتا ہے۔ Element فون کی پرانی ایپس کو Element Classic کہتا ہے اور انہیں صرف سکیورٹی اپ ڈیٹس دیتا ہے۔
element-change-verification = Element نے اعلان کیا کہ اکتوبر 2026 سے (پہلے یہ تاریخ اپریل 2026 تھی) وہ ڈیوائسز، جن کی تصدیق نہ ہوئی ہو، آئندہ انکرپٹڈ پیغامات نہ بھیج سکیں گی اور نہ وصول کر سکیں گی۔ ہر ڈیوائس کی تصدیق کریں، ان کی بھی جو پہلے سے آپ کے استعمال میں ہیں، اور ریکوری کلید سنبھال کر رکھیں۔

## کلیدیں

element-key-google-play-x = Google Play سے ملنے والی Element X
element-key-f-droid-x = F-Droid سے ملنے والی Element X
element-key-google-play-classic = Google Play سے ملنے والی Element Classic
