### SimpleX Chat: गाइड इसके बारे में क्या कहती है।

## एक नज़र में

simplex-tagline = न फ़ोन नंबर, न यूज़रनेम
simplex-aliases = सिंपलएक्स, सिम्पलेक्स, सिंप्लेक्स, सिंपलएक्स चैट, SimpleX Messenger
simplex-summary = SimpleX Chat बिना किसी अनोखे पहचान-चिह्न के चलता है: न फ़ोन नंबर चाहिए, न यूज़रनेम। यह विकेंद्रीकृत नेटवर्क पर चलता है, इसलिए वहाँ काम आता है जहाँ बातचीत सेंसर होती है।

## जानकारी

simplex-fact-network = Privacy Guides के अनुसार, इसका नेटवर्क विकेंद्रीकृत है, और इससे यह सेंसरशिप के ख़िलाफ़ एक कारगर साधन बनता है।
simplex-fact-no-identifiers = इसे इस्तेमाल करने से आपके साथ कोई अनोखा पहचान-चिह्न नहीं जुड़ता, चाहे वह फ़ोन नंबर हो या यूज़रनेम।
simplex-fact-audited = Trail of Bits कंपनी ने अक्टूबर 2022 में सुरक्षा ऑडिट किया।
simplex-fact-joining = QR कोड स्कैन करके या निमंत्रण लिंक पर क्लिक करके ग्रुप बातचीत में शामिल हुआ जा सकता है।
simplex-fact-chats = किसी एक व्यक्ति को सीधे लिखा जा सकता है या ग्रुप में चैट की जा सकती है; ग्रुप में बुनियादी सुविधाएँ हैं। मैसेज में बदलाव किया जा सकता है, और Markdown से उनका रूप सँवारा जा सकता है।
simplex-fact-protocol = अक्टूबर 2024 से Privacy Guides कहता है कि सीधे मैसेज, ग्रुप चैट और एंड-टू-एंड एन्क्रिप्टेड कॉल की सुरक्षा SimpleX Messaging Protocol से होती है, जो double ratchet एन्क्रिप्शन इस्तेमाल करता है।
simplex-fact-calls = वॉइस और वीडियो कॉल भी हो सकती हैं, एंड-टू-एंड एन्क्रिप्शन के साथ: उन्हें सिर्फ़ कॉल में शामिल लोग सुन और देख सकते हैं।
simplex-fact-moving = ऐसा कोई केंद्रीय सर्वर नहीं है, जो आपका बैकअप रखता हो। दूसरे डिवाइस पर जाने के लिए अपना डेटा एक्सपोर्ट करें और वहाँ इंपोर्ट करें।
simplex-fact-metadata = अक्टूबर 2024 से Privacy Guides कहता है कि यह ऐप मेटाडेटा की सुरक्षा करता है, क्योंकि मैसेज एकतरफ़ा “simplex queues” (कतारों) से पहुँचाए जाते हैं।
simplex-fact-verification = अक्टूबर 2024 से Privacy Guides कहता है कि QR कोड स्कैन करके या निमंत्रण लिंक पर क्लिक करके किसी संपर्क का सत्यापन ऐप के अपने नेटवर्क के बाहर के रास्ते से किया जा सकता है। इससे उन नेटवर्क सेवा देने वालों से बचाव होता है, जो ख़ुद को बीच में डाल देते हैं।
simplex-fact-own-protocol = प्रोजेक्ट का कहना है कि इसके मैसेज की सुरक्षा करने वाले double ratchet में फ़ॉरवर्ड सीक्रेसी और फ़्यूचर सीक्रेसी है।
simplex-fact-third-audit = प्रोजेक्ट के अनुसार, Trail of Bits ने 2026 में तीसरा सुरक्षा ऑडिट पूरा किया; जब यह पढ़ा गया, तब उसका प्रकाशित होना बाक़ी था।
simplex-fact-reproducible = Linux के बिल्ड और GitHub वाले APK रिप्रोड्यूसिबल हैं: प्रोजेक्ट के पास ऐसी स्क्रिप्ट हैं, जो प्रकाशित कोड से उन्हें बनाती हैं और नतीजों का मिलान करती हैं।
simplex-fact-more = Privacy Guides प्रोजेक्ट की अपनी सूची का लिंक भी देता है, जिसमें प्राइवेसी और सुरक्षा की सुविधाएँ अपनी सीमाओं के साथ हैं।
simplex-fact-channels = सार्वजनिक चैनल अप्रैल 2026 के वर्ज़न 6.5 में नए आए। वे एंड-टू-एंड एन्क्रिप्टेड नहीं हैं: उनके रिले चलाने वालों को दिखता है कि वहाँ क्या लिखा जाता है। प्रोजेक्ट इन चैनलों को पहला बीटा कहता है, और उसका कहना है कि चैनल के मालिकों और पढ़ने वालों की असली पहचान रिले चलाने वालों को पता नहीं होती।
simplex-fact-operators = ऐप में पहले से सेट सर्वर SimpleX Chat चलाता है और, दिसंबर 2024 से, एक दूसरा संचालक Flux भी।
simplex-fact-tor-and-servers = SimpleX Chat, Tor के ज़रिए जुड़ सकता है, जैसे Orbot से, और पहले से सेट सर्वरों की जगह आपके अपने सर्वर इस्तेमाल कर सकता है।

## डाउनलोड

simplex-download-f-droid = SimpleX Chat की अपनी F-Droid रिपॉज़िटरी है, जिसमें उसके डेवलपर के बनाए स्थिर और बीटा वर्ज़न हैं। पेज पर वह पता है, जिसे F-Droid ऐप में जोड़ना होता है।
simplex-download-f-droid-org = F-Droid.org स्थिर वर्ज़न के बिल्ड ख़ुद बनाता है; वे वहाँ कई दिन बाद आते हैं। उन पर दूसरी कुंजी के हस्ताक्षर होते हैं: एक से दूसरे पर जाने के लिए पहले चैट डेटाबेस एक्सपोर्ट करें, फिर ऐप नए सिरे से इंस्टॉल करें और डेटाबेस इंपोर्ट करें।

## मानदंड

simplex-criterion-open-source-clients = कोड और रिलीज़ GitHub पर हैं
simplex-criterion-no-identifier-to-contacts = साझा करने के लिए कोई नंबर या यूज़रनेम है ही नहीं
simplex-criterion-private-messages-encrypted = एन्क्रिप्टेड मैसेंजरों में गिनाया गया है
simplex-criterion-audited = Trail of Bits का, 2022 और 2024
simplex-criterion-forward-secrecy-now = प्रोजेक्ट अपने double ratchet के बारे में ऐसा कहता है
simplex-criterion-all-encrypted-by-default-now = सार्वजनिक चैनलों में नहीं, जो वर्ज़न 6.5 में जोड़े गए
simplex-criterion-all-messages-encryptable-now = सार्वजनिक चैनलों में नहीं, जो वर्ज़न 6.5 में जोड़े गए
simplex-criterion-future-secrecy-now = प्रोजेक्ट अपने double ratchet के बारे में ऐसा कहता है
simplex-criterion-decentralized = विकेंद्रीकृत नेटवर्क
simplex-criterion-all-five-systems = पाँचों के लिए डाउनलोड
simplex-criterion-no-phone-number = न फ़ोन नंबर, न यूज़रनेम
simplex-criterion-open-source-servers-now = सर्वरों का कोड GitHub पर है, AGPLv3 के तहत

## सुरक्षा ऑडिट

simplex-audit-trail-of-bits-2022 = SimpleX Chat का सुरक्षा ऑडिट। उसमें क्या पाया गया, यह Privacy Guides नहीं बताता।
simplex-audit-trail-of-bits-2024 = उसी कंपनी का दूसरा सुरक्षा ऑडिट, इस बार क्रिप्टोग्राफ़ी के डिज़ाइन का।

## स्पेसिफ़िकेशन

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = SimpleX का double ratchet, क्वांटम प्रतिरोध के साथ

## क्या बदला

simplex-change-forward-secrecy = Privacy Guides अब दूसरे सुरक्षा ऑडिट का और SimpleX Messaging Protocol का नाम लेता है, जिसमें double ratchet एन्क्रिप्शन और क्वांटम प्रतिरोध है। इसमें फ़ॉरवर्ड सीक्रेसी और फ़्यूचर सीक्रेसी निहित हैं; पेज पर यह लिखा नहीं है, प्रोजेक्ट यह कहता है। फ़ॉरवर्ड सीक्रेसी 16 मई 2025 को न्यूनतम शर्त बनी।
simplex-change-flathub = Linux के लिए यह ऐप Flathub पर भी उपलब्ध है।
simplex-change-channels = वर्ज़न 6.5 में सार्वजनिक चैनल आए। वे एंड-टू-एंड एन्क्रिप्टेड नहीं हैं।

## कुंजियाँ

simplex-key-website = GitHub वाला और SimpleX Chat की अपनी F-Droid रिपॉज़िटरी वाला APK
simplex-key-google-play = Google Play वाला ऐप
simplex-key-f-droid-org = F-Droid की मुख्य रिपॉज़िटरी, जिसके स्वयंसेवक ऐप का बिल्ड बनाते और उस पर हस्ताक्षर करते हैं
simplex-key-repository = SimpleX Chat की अपनी F-Droid रिपॉज़िटरी
simplex-key-releases = GitHub पर, हर रिलीज़ के लिए: Linux की चेकसम सूची (_sha256sums), और APK
simplex-check-source = रिप्रोड्यूसिबल बिल्ड: SimpleX Chat बताता है कि Android और Linux के ऐप ख़ुद कैसे बनाएँ और GitHub वाले ऐप से उनका मिलान कैसे करें।
simplex-blocked-android = Android पर: Orbot इंस्टॉल करें, जो Tor से जुड़ता है, उसे शुरू करें, और SimpleX Chat की सेटिंग में “नेटवर्क और सर्वर (Network & servers)” के अंदर “SOCKS प्रॉक्सी इस्तेमाल करें (Use SOCKS proxy)” चालू करें। बिना Tor वाले कनेक्शनों से बचने के लिए “.onion होस्ट इस्तेमाल करें (Use .onion hosts)” के लिए “आवश्यक (required)” चुनें: तब उन सर्वरों तक नहीं पहुँचा जा सकता, जिनका ऐसा पता नहीं है।
simplex-blocked-ios = iPhone पर: Orbot इंस्टॉल करें, जो वहाँ VPN की तरह काम करता है, उसे चालू करें, और “नेटवर्क और सर्वर (Network & servers)” में “.onion होस्ट इस्तेमाल करें (Use .onion hosts)” के लिए “उपलब्ध होने पर (when available)” चुनें। SimpleX Chat चेतावनी देता है कि इसके बाद भी कुछ ट्रैफ़िक VPN के बिना बाहर जा सकता है, जैसे VPN ऐप के क्रैश होने पर।
simplex-blocked-servers = अगर कोई SimpleX सर्वर आपका या किसी ऐसे व्यक्ति का चलाया हुआ हो, जिस पर आपको भरोसा हो: “नेटवर्क और सर्वर (Network & servers)” में पहले से सेट सर्वरों की जगह उसे दर्ज करें।
