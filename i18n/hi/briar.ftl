### Briar: गाइड इसके बारे में क्या कहती है।

## एक नज़र में

briar-tagline = Tor पर, या आस-पास बिना इंटरनेट के
briar-aliases = ब्रायर, ब्रियर, ब्रायर मैसेंजर, Briar Messenger
briar-summary = Briar एक एन्क्रिप्टेड मैसेंजर है, जो दूसरे लोगों के ऐप से Tor नेटवर्क के ज़रिए जुड़ता है। इसलिए यह सेंसरशिप के ख़िलाफ़ काम आता है। जो लोग पास-पास हों, वे Wi-Fi या Bluetooth से भी जुड़ सकते हैं। जहाँ इंटरनेट मिलने में दिक़्क़त हो, वहाँ इससे मदद मिल सकती है।

## लिंक

briar-link-contribute = सोर्स कोड के पेज का वह हिस्सा खोलता है, जो दान के बारे में है। पेज के जिस वर्ज़न पर यह गाइड आधारित है, उसमें यह लिंक होमपेज पर ले जाता था, जहाँ दान के तरीक़े सबसे नीचे थे।

## डाउनलोड

briar-download-flathub = Briar आगे ख़ुद Flatpak प्रकाशित करने की योजना बना रहा है। तब तक वह Briar Desktop इंस्टॉल करने के सभी तरीक़ों को अर्ध-आधिकारिक कहता है।

## जानकारी

briar-fact-about = Briar ऐसा मैसेंजर है, जो आपकी लिखी बातें एन्क्रिप्ट करता है। आपका ऐप Tor नेटवर्क के ज़रिए उन लोगों के ऐप से जुड़ता है, जिनसे आपकी बातचीत होती है।
briar-fact-specification = प्रोजेक्ट ने अपना स्पेसिफ़िकेशन, यानी Briar के काम करने के तरीक़े का सटीक ब्योरा, पूरा प्रकाशित किया है।
briar-fact-forward-secrecy = इसमें फ़ॉरवर्ड सीक्रेसी है: कुंजियाँ इतनी जल्दी-जल्दी बदलती हैं कि आज चुराई गई कुंजी से पुराने मैसेज नहीं खुलते। यह Briar के अपने दो प्रोटोकॉल, Bramble Handshake और Bramble Transport, से मिलती है।
briar-fact-censorship = कनेक्शन Tor से होकर चलते हैं, इसलिए Privacy Guides मानता है कि सेंसरशिप से बचकर निकलने में Briar कारगर है।
briar-fact-audited = ऐप का स्वतंत्र सुरक्षा ऑडिट किया गया; Privacy Guides जिस रिपोर्ट का लिंक देता है, वह 2017 की है। गुमनाम रूटिंग के लिए Briar, Tor पर निर्भर है, जिसका भी सुरक्षा ऑडिट किया गया है।
briar-fact-nearby = पास-पास के डिवाइस Wi-Fi या Bluetooth से आपस में जुड़ सकते हैं। जहाँ इंटरनेट न मिल रहा हो, वहाँ ऐसे स्थानीय नेटवर्क, यानी “मेश”, से मदद मिल सकती है।
briar-fact-adding-contacts = दो लोग तभी एक-दूसरे के संपर्क बनते हैं, जब दोनों ने एक-दूसरे को जोड़ा हो। वे आपस में briar:// लिंक भेजते हैं या, एक ही जगह पर हों तो, एक-दूसरे का QR कोड स्कैन करते हैं।
briar-fact-systems = Privacy Guides की सूची में Linux, Windows और Android के ऐप हैं। macOS या iOS का कोई ऐप सूची में नहीं है; इसका मतलब यह नहीं कि ऐसा कोई ऐप है ही नहीं।
briar-fact-reproducible = बिल्ड रिप्रोड्यूसिबल हैं: प्रोजेक्ट ऐसे टूल देता है, जिनसे जाँचा जा सकता है कि प्रकाशित APK में उसके सार्वजनिक सोर्स कोड के सिवा कुछ नहीं है।
briar-fact-groups = निजी ग्रुप की सुविधा है। प्रोजेक्ट के अनुसार, डिवाइसों के बीच का सारा संचार एंड-टू-एंड एन्क्रिप्टेड होता है।
briar-fact-desktop-beta = Briar Desktop बीटा के रूप में जारी होता है। इसकी README में इसे इंस्टॉल करने के सभी तरीक़ों को, जिनमें Briar की अपनी साइट के डाउनलोड भी शामिल हैं, सिर्फ़ अर्ध-आधिकारिक कहा गया है।
briar-fact-no-servers = Briar का ऐसा कोई सर्वर नहीं है, जिसे ब्लॉक किया जा सके। जहाँ Tor ब्लॉक हो, वहाँ यह ब्रिज इस्तेमाल कर सकता है; बिना इंटरनेट के यह Bluetooth या Wi-Fi इस्तेमाल कर सकता है।

## मानदंड

briar-criterion-open-source-clients = कोड प्रकाशित है
briar-criterion-no-identifier-to-contacts = संपर्क लिंक या QR कोड से जोड़े जाते हैं
briar-criterion-private-messages-encrypted = इसे एन्क्रिप्टेड मैसेंजर बताया गया है
briar-criterion-audited = ऐप का, 2017
briar-criterion-forward-secrecy = Bramble प्रोटोकॉल के ज़रिए
briar-criterion-decentralized = ऐप से ऐप तक: Tor, Wi-Fi या Bluetooth से
briar-criterion-all-five-systems = macOS या iOS का कोई ऐप सूची में नहीं
briar-criterion-all-messages-encryptable-now = डिवाइसों के बीच का सारा संचार
briar-criterion-all-encrypted-by-default-now = डिवाइसों के बीच का सारा संचार
briar-criterion-no-phone-number-now = खाते के लिए एक उपनाम और एक पासवर्ड चाहिए, और खाता डिवाइस पर रखा जाता है
briar-criterion-open-source-servers-now = यह किसी केंद्रीय सर्वर पर निर्भर नहीं है
briar-criterion-future-secrecy-now = न इसकी README में इसका ज़िक्र है, न इसके पेज “How it works” पर

## सुरक्षा ऑडिट

briar-audit-client-2017 = ऐप का स्वतंत्र सुरक्षा ऑडिट। उसमें क्या पाया गया, यह Privacy Guides नहीं बताता।

## स्पेसिफ़िकेशन

briar-spec-briar-spec = Briar का स्पेसिफ़िकेशन
briar-spec-bramble-handshake = Bramble Handshake Protocol
briar-spec-bramble-transport = Bramble Transport Protocol

## कुंजियाँ

briar-key-app = Briar, उसकी अपनी साइट (APK), उसकी अपनी F-Droid रिपॉज़िटरी और Google Play से
briar-check-source = रिप्रोड्यूसिबल बिल्ड: Briar वे टूल देता है, जो APK को ख़ुद बनाने और प्रकाशित APK से उसका मिलान करने के लिए चाहिए।
briar-blocked-bridges = अगर Tor भी ब्लॉक हो: सेटिंग में “कनेक्शन (Connections)” खोलें, और “Tor नेटवर्क से जुड़ने का तरीक़ा (Connection method for Tor network)” के लिए “ब्रिज के साथ Tor नेटवर्क (Use Tor network with bridges)” चुनें। “जगह के हिसाब से अपने-आप (Automatic based on location)” चुनने पर यह फ़ैसला Briar करता है।
briar-blocked-nearby = बिना इंटरनेट के: “कनेक्शन (Connections)” में Briar को Bluetooth से या एक ही Wi-Fi नेटवर्क पर संपर्कों तक पहुँचने दें।
briar-blocked-drive = अगर इनमें से किसी भी तरीक़े से किसी संपर्क तक न पहुँचा जा सके: “Connect via Removable Drive” आपके मैसेज, एन्क्रिप्ट करके, USB स्टिक या SD कार्ड पर लिखता है, जिसे आपको आगे पहुँचाना होता है।
briar-blocked-pass-on = बिना इंटरनेट के ऐप किसी और को देने के लिए: “यह ऐप ऑफ़लाइन शेयर करें (Share this app offline)” खोलें। फ़ोन एक Wi-Fi हॉटस्पॉट चालू करता है, जिससे आस-पास के लोग Briar डाउनलोड कर सकते हैं। या ऐप को APK फ़ाइल के रूप में सेव करके किसी और तरीक़े से भेजें।
