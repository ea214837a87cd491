### Session کے بارے میں کیا کہا گیا ہے۔

## مختصراً

session-tagline = پیغام تین نوڈز سے گزرتا ہے
session-aliases = سیشن، سیشن میسنجر، سیشن ایپ، Session Messenger
session-summary = ایک غیر مرکزی میسنجر جس کا محور نجی، محفوظ اور گمنام رابطہ ہے۔ اس کے نیٹ ورک کے نوڈز پیغامات اپنے پاس رکھتے ہیں، اور ہر انکرپٹڈ پیغام ان میں سے تین سے گزرتا ہے؛ لیکن فارورڈ سیکریسی نہیں ہے، اس لیے چوری شدہ کلید پچھلے پیغامات بھی ظاہر کر دیتی ہے۔

## ڈاؤن لوڈز

session-download-linux = Linux پر Session کو glibc 2.35 یا اس سے نیا ورژن چاہیے، جیسا Debian 12 یا Ubuntu 22.04 میں ہے۔

## پس منظر

session-fact-focus = Session ایک غیر مرکزی ایپ ہے۔ اس کا بنیادی مقصد یہ ہے کہ لوگ نجی طور پر، محفوظ طریقے سے اور گمنام رہ کر رابطہ کر سکیں۔
session-fact-own-protocol = پہلے یہ Signal Protocol پر بنی تھی؛ دسمبر 2020 میں اس کی جگہ اپنا پروٹوکول لے آئی۔

## حفاظت

session-fact-three-nodes = صفحے کے جس ورژن پر یہ گائیڈ مبنی ہے، اس کے وقت Oxen Service Node Network پیغامات کو رکھتا اور آگے پہنچاتا تھا۔ ہر انکرپٹڈ پیغام راستے میں اس کے تین نوڈز سے گزرتا تھا، اس لیے Privacy Guides کے مطابق عملاً کوئی نوڈ نیٹ ورک استعمال کرنے والوں کے بارے میں کوئی اہم بات نہیں جان سکتا تھا۔
session-fact-encrypted-chats = دو لوگوں کی چیٹس اور بند گروپس میں اینڈ ٹو اینڈ انکرپشن استعمال کی جا سکتی ہے: انہیں صرف ان میں شریک لوگ پڑھ سکتے ہیں۔

## سہولتیں

session-fact-talking = ایک شخص کو لکھا جا سکتا ہے، گروپس میں بات کی جا سکتی ہے اور وائس کالز کی جا سکتی ہیں۔
session-fact-groups = بند گروپس میں 100 تک ارکان ہو سکتے ہیں، کھلے گروپس میں جتنے بھی ہوں۔

## جاننے کی باتیں

session-fact-no-forward-secrecy = اس کے پروٹوکول میں فارورڈ سیکریسی نہیں ہے: چوری شدہ کلید پچھلے پیغامات بھی ظاہر کر دیتی ہے۔
session-fact-open-groups = کھلا گروپ ڈیزائن ہی کے لحاظ سے کھلا ہے۔ Privacy Guides اینڈ ٹو اینڈ انکرپشن کا ذکر صرف دو لوگوں کی چیٹس اور بند گروپس کے لیے کرتا ہے۔

## ایک نظر میں

session-criterion-open-source-clients = کوڈ GitHub پر شائع شدہ ہے
session-criterion-private-messages-encrypted = دو لوگوں کی چیٹس اور بند گروپس میں
session-criterion-all-messages-encryptable = صرف دو لوگوں کی چیٹس اور بند گروپس کا ذکر ہے
session-criterion-all-messages-encryptable-now = کھلے گروپس میں اینڈ ٹو اینڈ انکرپشن نہیں ہے
session-criterion-audited = ایپ کا، 2021 میں
session-criterion-forward-secrecy = اس کے اپنے پروٹوکول میں نہیں
session-criterion-decentralized = اس کا نیٹ ورک: Oxen Service Node Network
session-criterion-all-encrypted-by-default = کھلے گروپس ڈیزائن ہی کے لحاظ سے کھلے ہیں
session-criterion-all-encrypted-by-default-now = کھلے گروپس میں اینڈ ٹو اینڈ انکرپشن نہیں ہے
session-criterion-all-five-systems = GitHub پر بھی ورژن جاری ہوتے ہیں
session-criterion-decentralized-now = اپنا الگ نیٹ ورک، Session Network
session-criterion-open-source-servers-now = اس کے اسٹوریج سرورز کا کوڈ GitHub پر ہے
session-criterion-no-phone-number-now = سائن اپ کے لیے فون نمبر یا ای میل درکار نہیں
session-criterion-no-identifier-to-contacts-now = ان دونوں کی جگہ Account ID ہے
session-criterion-future-secrecy-now = نئے پروٹوکول کے اعلان کے آغاز میں بتائے گئے مقاصد میں اس کا نام نہیں

## سکیورٹی آڈٹ

session-audit-2021 = مارچ 2020 میں Oxen نے اس کی درخواست کی؛ یہ اپریل 2021 میں مکمل ہوا۔ اس وقت اس کا فیصلہ: مجموعی طور پر سکیورٹی اچھی ہے، اور اپنی پرائیویسی کی پروا کرنے والے لوگ یہ ایپ استعمال کر سکتے ہیں۔

## تکنیکی تفصیلات

session-spec-whitepaper = ایپ اور اس کے پروٹوکول پر وائٹ پیپر
session-spec-protocol = Session Protocol کے بارے میں تکنیکی معلومات

## کیا بدلا

session-change-foundation = اب Session کو Session Technology Foundation چلاتی ہے، اور اس کا کوڈ فاؤنڈیشن کے GitHub اکاؤنٹ پر منتقل ہو گیا ہے۔
session-change-open-groups = Privacy Guides نے لکھا کہ کھلے گروپس میں اینڈ ٹو اینڈ انکرپشن نہیں ہے۔ یہ بات اس کے صفحے پر اس وقت تک رہی جب تک Session کو ہٹا نہیں دیا گیا۔
session-change-dropped = فارورڈ سیکریسی Privacy Guides کی کم از کم شرائط میں شامل ہو گئی۔ Session کو اور اضافی میسنجروں کا پورا حصہ صفحے سے ہٹا دیا گیا۔
session-change-network = مئی 2025 میں Session نے Oxen نیٹ ورک چھوڑ دیا۔ تب سے اس کا اپنا نیٹ ورک، Session Network، پیغامات آگے پہنچاتا ہے۔
session-change-protocol-v2 = Session نے اپنے پروٹوکول کے نئے ورژن کا اعلان کیا، جس میں فارورڈ سیکریسی اور کوانٹم کمپیوٹروں سے بچاؤ ہوگا۔ جہاں تک یہ گائیڈ معلوم کر سکی، یہ صرف ایک منصوبہ ہے: ایسا کوئی جاری کردہ ورژن نہیں ملا جس میں یہ شامل ہو۔
session-change-funding = فاؤنڈیشن نے اعلان کیا کہ اس کے تنخواہ دار عملے کے کام کا آخری دن گزر چکا ہے، اور مزید رقم نہ ملی تو اسے 8 جولائی 2026 کے بعد بند ہونا پڑے گا، اور اس کے ساتھ انفراسٹرکچر بھی بند ہو جائے گا۔ وہ تاریخ گزر چکی ہے، اور اس کے بعد سے نئے ورژن آئے ہیں؛ ان میں سے سب سے نیا، جو اس گائیڈ کو معلوم ہے، 19 نومبر 2026 کا ہے۔ Session پر انحصار کرنے سے پہلے اس کی اپنی سائٹ پر دیکھ لیں کہ یہ اب بھی چل رہی ہے یا نہیں۔

## کلیدیں

session-key-app = Session کی اپنی F-Droid ریپازٹری میں موجود ایپ
session-key-repository = Session کی اپنی F-Droid ریپازٹری
session-check-desktop = دستخط شدہ چیک سمز: ہر جاری کردہ ورژن کے ساتھ ایک فائل ”signature.asc“ ہوتی ہے جس میں اس کی فائلوں کے چیک سمز ہوتے ہیں۔ Session کی طرف سے بتایا گیا ہے کہ اس کے دستخط کیسے جانچے جائیں، اور وہ کس کی کلید کے ہیں۔
session-check-android = دستخط شدہ چیک سمز: GitHub پر ہر جاری کردہ ورژن کے ساتھ ایک فائل ”signature.asc“ ہوتی ہے جس میں اس کی فائلوں کے چیک سمز ہوتے ہیں۔ Session کی طرف سے بتایا گیا ہے کہ اس کے دستخط کیسے جانچے جائیں، اور وہ کس کی کلید کے ہیں۔
