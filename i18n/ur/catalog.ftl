### میسنجروں کی مشترک باتیں: معیارات، خطرات، نیٹ ورک کی اقسام، اور دوسرے گروپ کے بارے میں انتباہ۔

## معیارات: کم از کم شرائط

criterion-open-source-clients = اوپن سورس ایپس
criterion-open-source-clients-about = ایپس کا کوڈ ہر کوئی پڑھ سکتا ہے، تاکہ انہیں بنانے والوں کے علاوہ دوسرے لوگ بھی جانچ سکیں کہ وہ کیا کرتی ہیں۔
criterion-no-identifier-to-contacts = کانٹیکٹس کو نمبر یا ای میل دیے بغیر
criterion-no-identifier-to-contacts-about = جن لوگوں کو آپ پیغام لکھیں، ان کے لیے آپ کا فون نمبر، ای میل ایڈریس یا آپ کی شناخت بتانے والی کوئی اور چیز جاننا ضروری نہیں۔
criterion-private-messages-encrypted = نجی پیغامات بطور ڈیفالٹ انکرپٹڈ
criterion-private-messages-encrypted-about = نجی پیغامات میں اینڈ ٹو اینڈ انکرپشن ہوتی ہے اور کسی کو اسے آن نہیں کرنا پڑتا: انہیں صرف گفتگو میں شامل لوگ پڑھ سکتے ہیں۔
criterion-all-messages-encryptable = تمام پیغامات کی انکرپشن ممکن
criterion-all-messages-encryptable-about = اینڈ ٹو اینڈ انکرپشن ہر پیغام کے لیے استعمال کی جا سکتی ہے، چاہے وہ کسی بھی قسم کی گفتگو کا ہو۔
criterion-audited = آزادانہ سکیورٹی آڈٹ
criterion-audited-about = پروجیکٹ سے باہر کے ماہرین نے کمزوریاں ڈھونڈنے کے لیے اس کی جانچ کی ہے اور جو کچھ ملا اس کی رپورٹ دی ہے۔

## معیارات: بہترین صورت

criterion-forward-secrecy = فارورڈ سیکریسی
criterion-forward-secrecy-about = انگریزی میں forward secrecy: کلیدیں اتنی جلدی جلدی بدلی جاتی ہیں کہ آج کی کلید چرانے والا اس سے پچھلے پیغامات نہیں پڑھ سکتا۔ Privacy Guides نے 16 مئی 2025 کو اسے کم از کم شرائط میں شامل کیا۔
criterion-future-secrecy = فیوچر سیکریسی
criterion-future-secrecy-about = انگریزی میں future secrecy؛ اسے post-compromise security بھی کہتے ہیں: جس نے کلید چرائی ہو، اس کی رسائی کلیدوں کے اس پہلے تبادلے کے ساتھ ختم ہو جاتی ہے جسے وہ راستے میں نہ پکڑ سکے، اور وہ اس کے بعد کے پیغامات نہیں پڑھ سکتا۔
criterion-open-source-servers = اوپن سورس سرورز
criterion-open-source-servers-about = جو کوڈ سرورز پر چلتا ہے، وہ بھی سب کے لیے کھلا ہے۔
criterion-decentralized = غیر مرکزی
criterion-decentralized-about = کوئی ایک ادارہ پورا نیٹ ورک نہیں چلاتا: یا تو بہت سے سرورز مل کر کام کرتے ہیں (فیڈریٹڈ)، یا ایپس براہِ راست ایک دوسرے سے جڑتی ہیں (پیئر ٹو پیئر)۔
criterion-all-encrypted-by-default = سب کچھ بطور ڈیفالٹ انکرپٹڈ
criterion-all-encrypted-by-default-about = ہر پیغام میں، گروپس میں بھی، اینڈ ٹو اینڈ انکرپشن ہوتی ہے اور کسی کو اسے آن نہیں کرنا پڑتا۔
criterion-all-five-systems = پانچوں سسٹمز پر
criterion-all-five-systems-about = ان سب کے لیے ایپس موجود ہیں: Linux اور Windows اور macOS اور Android اور iOS۔

## معیارات: شمولیت

criterion-no-phone-number = فون نمبر کے بغیر شمولیت
criterion-no-phone-number-about = فون نمبر دیے بغیر شامل ہوا جا سکتا ہے؛ فون نمبر سے آپ کی ذاتی شناخت ہو جاتی ہے۔

## خطرات

threat-anonymity = شناخت ظاہر ہونا
threat-anonymity-about = کوئی جاننا چاہتا ہے کہ کسی سرگرمی کے پیچھے کون ہے۔ بچاؤ یہ ہے کہ آپ کی شناخت آپ کے کاموں سے الگ رہے۔
threat-targeted-attacks = ٹارگٹڈ حملے
threat-targeted-attacks-about = کوئی خاص طور پر آپ کے پیچھے ہے اور آپ کی ڈیوائس یا ڈیٹا تک پہنچنے کی کوشش کرتا ہے۔
threat-supply-chain-attacks = سپلائی چین حملے
threat-supply-chain-attacks-about = کسی اچھے سافٹ ویئر یا اس کے کسی حصے میں، آپ تک پہنچنے سے پہلے، چپکے سے کوئی کمزوری ڈال دی جاتی ہے؛ عام طور پر یہ ٹارگٹڈ حملے کی ایک شکل ہوتی ہے۔
threat-passive-attacks = غیر ٹارگٹڈ حملے
threat-passive-attacks-about = انگریزی میں Passive Attacks: نقصان دہ سافٹ ویئر، ڈیٹا لیک اور دوسرے حملے جن کا نشانہ ایک ساتھ بہت سے لوگ ہوتے ہیں۔
threat-service-providers = سروس فراہم کرنے والے
threat-service-providers-about = جو کوئی سروس چلاتا ہے، ممکن ہے کہ وہ اس سے گزرنے والی چیزیں پڑھ سکے۔ بچاؤ ہونے پر وہ انہیں پڑھ نہیں سکتا۔
threat-mass-surveillance = بڑے پیمانے پر نگرانی
threat-mass-surveillance-about = سرکاری ایجنسیاں، ادارے، ویب سائٹس اور سروسز مل کر لوگوں کی سرگرمیوں پر نظر رکھتی ہیں۔
threat-surveillance-capitalism = نگرانی پر مبنی سرمایہ داری
threat-surveillance-capitalism-about = بڑے اشتہاری نیٹ ورکس اور بے شمار دوسری کمپنیاں لوگوں کے بارے میں ڈیٹا جمع کرتی ہیں۔
threat-public-exposure = ذاتی معلومات عام ہونا
threat-public-exposure-about = آپ کے بارے میں باتیں ہر اس شخص کو مل سکتی ہیں جو انہیں تلاش کرے۔ بچاؤ یہ ہے کہ ملنے والی باتیں محدود رہیں۔
threat-censorship = سنسرشپ
threat-censorship-about = معلومات تک رسائی روک دی جاتی ہے، یا آن لائن بولنے والے لوگوں کو سنسر کیا جاتا ہے۔

## نیٹ ورک کی اقسام

network-centralized = مرکزی سروس
network-centralized-about = تمام سرورز ایک ہی ادارہ چلاتا ہے۔
network-centralized-new-features = نئے فیچرز جلد آتے ہیں۔
network-centralized-finding-contacts = جان پہچان کے لوگ آسانی سے مل جاتے ہیں۔
network-centralized-restrictions = ادارہ سروس کو محدود کر سکتا ہے۔
network-centralized-change-of-hands = سروس کسی اور کے ہاتھ میں جا سکتی ہے، یا اس کی پالیسی بدل سکتی ہے۔
network-federated = فیڈریٹڈ نیٹ ورک
network-federated-about = الگ الگ آزاد سرورز ایک دوسرے سے رابطے میں رہتے ہیں، جیسے ای میل میں۔
network-federated-choice-of-trust = کس پر بھروسا کریں، یہ آپ کا فیصلہ ہے۔
network-federated-metadata = جو کوئی سرور چلاتا ہے، اسے کچھ میٹا ڈیٹا نظر آ سکتا ہے۔
network-federated-slow-features = نئے فیچرز زیادہ دیر سے آتے ہیں۔
network-peer-to-peer = پیئر ٹو پیئر نیٹ ورک
network-peer-to-peer-about = ایپس براہِ راست ایک دوسرے سے جڑتی ہیں۔
network-peer-to-peer-no-server = درمیان میں کسی اور کا سرور نہیں ہوتا۔
network-peer-to-peer-little-exposure = تیسرے فریقوں پر بہت کم معلومات ظاہر ہوتی ہیں۔
network-peer-to-peer-both-online = دونوں طرف کے لوگوں کا آن لائن ہونا ضروری ہے۔
network-peer-to-peer-battery = بیٹری زیادہ جلدی ختم ہوتی ہے۔
network-peer-to-peer-ip-address = آپ کا IP ایڈریس اور ان لوگوں کے IP ایڈریس، جن سے آپ کی بات ہوتی ہے، دیکھے جا سکتے ہیں، جب تک Tor یا VPN انہیں نہ چھپائے۔
network-anonymous-routing = گمنام روٹنگ
network-anonymous-routing-about = پیغامات سیدھے اپنی منزل پر نہیں جاتے: وہ گھوم کر دوسرے راستوں سے جاتے ہیں۔
network-anonymous-routing-hidden-parties = یہ ان میں سے کم از کم ایک چیز چھپاتی ہے: پیغام کس نے بھیجا، کسے ملا، یا یہ کہ ان دونوں میں کوئی بات ہوئی بھی تھی۔
network-anonymous-routing-slow = یہ سست ہے۔
network-anonymous-routing-mostly-text = یہ زیادہ تر متن تک محدود ہے۔
network-anonymous-routing-less-reliable = یہ کم قابلِ انحصار ہو سکتا ہے۔
network-decentralized-relays = غیر مرکزی ریلے
network-decentralized-relays-about = پیغامات ایک غیر مرکزی نیٹ ورک کے ریلے سے ہو کر گزرتے ہیں۔

## دوسرے گروپ کے بارے میں انتباہ

warning-no-forward-secrecy = یہاں فارورڈ سیکریسی نہیں ہے۔
warning-other-needs = یہ کچھ ایسی ضروریات پوری کرتا ہے جو شاید تجویز کردہ میسنجر پوری نہ کریں۔
warning-not-for-sensitive = Privacy Guides اسے طویل مدتی یا حساس رابطے کے لیے تجویز نہیں کرتا۔
warning-key-compromise = اگر گفتگو میں شامل صرف ایک شخص کی کلید بھی چوری ہو جائے تو اس گفتگو کے تمام پچھلے پیغامات کی رازداری متاثر ہوتی ہے۔

## ماخذ کے صفحے پر کیا بدلا

change-minimum-requirements = فارورڈ سیکریسی کم از کم شرائط میں شامل ہو گئی، اور اب کسی معتبر اور آزاد تیسرے فریق کا شائع شدہ سکیورٹی آڈٹ لازمی ہے۔ تمام شرائط نئے الفاظ میں لکھی گئیں: میسنجر کے لیے کم از کم شرائط پوری کرنا لازمی ہے، اور باقی شرائط بھی پوری کرنی چاہییں۔ اضافی میسنجروں کا حصہ، یعنی اس گائیڈ کا دوسرا گروپ، ختم کر دیا گیا۔

## ضروریات

need-no-phone-number = فون نمبر کے بغیر
need-forward-secrecy = فارورڈ سیکریسی
need-without-internet = قریب سے، انٹرنیٹ کے بغیر
need-without-internet-about = انٹرنیٹ نہ ہو تو بھی پیغامات آس پاس کے لوگوں تک پہنچتے ہیں۔
need-without-google-play = Android بغیر Google Play
need-without-google-play-about = Android کے لیے Google Play سے باہر ایک ڈاؤن لوڈ موجود ہے، جو آفیشل ہے یا جس کا نام پروجیکٹ نے دیا ہے۔ اس سے صرف یہ پتا چلتا ہے کہ ایپ کہاں سے آتی ہے، یہ نہیں کہ وہ ایسے فون پر چلتی ہے یا نہیں جس میں Google کی سروسز نہ ہوں۔
need-decentralized = غیر مرکزی
need-number-hidden = نمبر کانٹیکٹس سے پوشیدہ
need-future-secrecy = فیوچر سیکریسی
need-over-tor = Tor کے ذریعے چلنا
need-over-tor-about = کنکشن Tor نیٹ ورک کے ذریعے چل سکتا ہے۔
need-where-blocked = جہاں میسنجر بلاک ہوں وہاں بھی چل سکنا
need-where-blocked-about = جہاں میسنجر یا انٹرنیٹ بلاک ہوں، وہاں اسے استعمال کرتے رہنے کا ایک طریقہ موجود ہے۔ وہ طریقہ کام کرتا ہے یا نہیں، اس کا انحصار اس پر ہے کہ بلاک کس طرح کیا گیا ہے۔
need-audited = آزادانہ سکیورٹی آڈٹ
need-reproducible-builds = ری پروڈیوسیبل بلڈز
need-reproducible-builds-about = اس بات کی تصدیق ہو سکتی ہے کہ جو ایپ آپ انسٹال کریں، وہ شائع شدہ کوڈ ہی سے بنائی گئی ہے۔
need-encrypted-groups = انکرپٹڈ گروپس
need-encrypted-groups-about = اینڈ ٹو اینڈ انکرپشن والی گروپ چیٹس موجود ہیں۔
need-calls = کالز
need-calls-about = لوگ آپس میں آواز یا ویڈیو کے ذریعے بات کر سکتے ہیں۔
answer-of-the-list = Privacy Guides اپنی پوری فہرست کے بارے میں کہتا ہے کہ وہ اس خطرے سے بچاتی ہے
answer-once-of-the-list = Privacy Guides نے اپنی فہرست کے بارے میں یہ کہا تھا، لیکن یہ میسنجر اب اس فہرست میں نہیں
answer-outside-google-play = Android کے لیے Google Play سے باہر ایک ڈاؤن لوڈ ہے، جو آفیشل ہے یا جس کا نام پروجیکٹ نے دیا ہے
warning-short = فارورڈ سیکریسی نہیں

## جہاں کوئی اسٹور بلاک ہو، وہاں کس سے مدد ملتی ہے

store-step-f-droid-mirrors = اگر F-Droid کی کوئی ریپازٹری بلاک ہو: اسے F-Droid میں ریپازٹریوں کی فہرست سے کھولیں۔ اگر ڈاؤن لوڈ کے لیے اس کے مزید ایڈریس ہوں تو وہ ”سرکاری آئینے“ (Official mirrors) کے تحت درج ہوتے ہیں۔ F-Droid کی سیٹنگز میں ”Connect via SOCKS proxy“ بھی ہے۔
store-step-f-droid-nearby = قریب موجود کسی شخص سے انٹرنیٹ کے بغیر ایپ لینے کے لیے: دونوں F-Droid میں ”قریبی“ (Nearby) کھولیں اور ایک دوسرے کو ڈھونڈیں؛ پھر ایپ منتخب کریں۔ اس کے لیے دونوں کے پاس F-Droid ہونا ضروری ہے۔
