### Signal: गाइड इसके बारे में क्या कहती है।

## एक नज़र में

signal-tagline = एन्क्रिप्टेड मैसेज और कॉल
signal-aliases = सिग्नल, सिगनल, सिग्नल मैसेंजर, Signal Messenger
signal-summary = Signal तुरंत मैसेज भेजने और कॉल करने का ऐप है, जिसकी सुरक्षा Signal Protocol से होती है। रजिस्टर करने के लिए फ़ोन नंबर चाहिए; यूज़रनेम और सही सेटिंग से उसे आपके संपर्कों से छिपाया जा सकता है।

## जानकारी

signal-fact-maker = Signal एक मोबाइल ऐप है, जिसके साथ डेस्कटॉप ऐप भी हैं। इसे Signal Messenger LLC कंपनी विकसित करती है।
signal-fact-protocol = जो कुछ लिखा और बोला जाता है, उसकी सुरक्षा Signal Protocol से होती है। Privacy Guides इसे एन्क्रिप्शन का बेहद सुरक्षित तरीक़ा कहता है।
signal-fact-secrecy = इस प्रोटोकॉल में फ़ॉरवर्ड सीक्रेसी है: कुंजियाँ इतनी जल्दी-जल्दी बदलती हैं कि आज चुराई गई कुंजी से पुराने मैसेज नहीं खुलते। इसमें फ़्यूचर सीक्रेसी (post-compromise security) भी है: कुंजी चुराने वाला, कुंजियों की उस पहली अदला-बदली के बाद आगे नहीं पढ़ सकता, जिसे वह बीच में पकड़ नहीं पाता।
signal-fact-contacts-and-profiles = आपके संपर्कों की सूची आपके Signal PIN से एन्क्रिप्ट होती है, इसलिए सर्वर उसे पढ़ नहीं सकता। आपकी प्रोफ़ाइल भी एन्क्रिप्टेड होती है, और सिर्फ़ उन लोगों से साझा होती है, जिनसे आपकी बातचीत होती है।
signal-fact-private-groups = ग्रुप, सर्वर से भी छिपे रहते हैं: उसके पास इसका कोई रिकॉर्ड नहीं होता कि ग्रुप में कौन है, और न ग्रुप के नाम, तस्वीर या दूसरी बातों का।
signal-fact-sealed-sender = Sealed Sender चालू हो, तो मैसेज थोड़ा ही मेटाडेटा छोड़ता है (यानी मैसेज के अंदर का नहीं, उसके बारे में डेटा)। भेजने वाले का पता मैसेज के साथ ही एन्क्रिप्ट हो जाता है; सर्वर को सिर्फ़ पाने वाले का पता दिखता है।
signal-fact-reproducible = Android के बिल्ड रिप्रोड्यूसिबल हैं: इसकी पुष्टि की जा सकती है कि Google Play वाला ऐप, या Signal का अपना APK, प्रकाशित कोड से ही बना है।
signal-fact-messages-and-calls = मैसेज और कॉल, दोनों की सुरक्षा एक ही प्रोटोकॉल से होती है।
signal-fact-username = अपना फ़ोन नंबर संपर्कों से छिपाने के लिए Privacy Guides सलाह देता है कि यूज़रनेम बनाएँ, और “मेरा नंबर कौन देख सकता है (Who Can See My Number)” को “कोई नहीं (Nobody)” पर सेट करें। यूज़रनेम में जुड़ने वाले अंकों से उसका अनुमान लगाना मुश्किल हो जाता है।
signal-fact-phone-number = बिना फ़ोन नंबर के रजिस्टर नहीं किया जा सकता।
signal-fact-sealed-sender-limits = डिफ़ॉल्ट रूप से Sealed Sender सिर्फ़ संपर्कों के बीच चालू रहता है। इसे सबके लिए चालू किया जा सकता है, पर तब स्पैम का जोखिम बढ़ जाता है।
signal-fact-hardening = Privacy Guides के पास एक गाइड है, जो बताती है कि Signal की सेटिंग कैसे करें और उस पर हमला करना कैसे मुश्किल बनाएँ।
signal-fact-saved-number = फ़ोन नंबर छिपा हो, तब भी जिन लोगों के फ़ोन के संपर्कों में आपका नंबर सेव है, उन्हें वह दिखता है: वे उसे पहले से जानते हैं।
signal-fact-censored = जहाँ Signal को सेंसर किया जाता है, वहाँ ऐप सेंसरशिप से बचकर निकलने की कोशिश कर सकता है, और प्रॉक्सी के ज़रिए जुड़ सकता है।
signal-fact-proxy-limit = Signal को ब्लॉक करने वालों को पता चल सकता है कि आपके यहाँ Signal प्रॉक्सी के ज़रिए इस्तेमाल होता है, क्योंकि ऐप के कुछ कनेक्शन प्रॉक्सी से होकर नहीं जाते। इसी वजह से Privacy Guides ने 2022 में इसके बजाय Orbot के साथ Molly की सिफ़ारिश की थी। प्रॉक्सी चलाने वाले उससे होकर जाने वाली बातें नहीं पढ़ सकते।

## डाउनलोड

signal-download-linux = Linux पर Signal .deb पैकेज के रूप में आता है, जैसा Debian और Ubuntu के लिए होता है, और उसके लिए glibc 2.34 या उसके बाद का वर्ज़न चाहिए।

## मानदंड

signal-criterion-open-source-clients = कोड GitHub पर है; Privacy Guides ने लिखा है कि Signal, Google की सेवाएँ इस्तेमाल करता है
signal-criterion-no-identifier-to-contacts = यूज़रनेम के साथ, और “मेरा नंबर कौन देख सकता है” को “कोई नहीं” पर सेट करने पर
signal-criterion-private-messages-encrypted = Signal Protocol से सुरक्षित
signal-criterion-all-messages-encryptable = मैसेज और कॉल दोनों
signal-criterion-audited = प्रोटोकॉल का, 2016
signal-criterion-forward-secrecy = Signal Protocol में
signal-criterion-future-secrecy = Signal Protocol में
signal-criterion-open-source-servers-now = सर्वर का कोड GitHub पर है, AGPLv3 के तहत
signal-criterion-decentralized = यह गाइड इसे केंद्रीकृत सेवाओं में गिनती है
signal-criterion-all-encrypted-by-default = मैसेज और कॉल दोनों
signal-criterion-all-five-systems = Android के लिए APK के रूप में भी
signal-criterion-no-phone-number = फ़ोन नंबर ज़रूरी है

## सुरक्षा ऑडिट

signal-audit-protocol-2016 = Signal Protocol का स्वतंत्र सुरक्षा ऑडिट। उसमें क्या पाया गया, यह Privacy Guides नहीं बताता।

## सेटअप

signal-setup = अपना फ़ोन नंबर उन लोगों से छिपाएँ, जिनके पास वह सेव नहीं है
signal-step-profile = Signal की सेटिंग में जाएँ और सबसे ऊपर अपने खाते की प्रोफ़ाइल पर टैप करें।
signal-step-username = “यूज़रनेम (Username)” पर टैप करें। “अपना Signal यूज़रनेम सेट करें (Set up your Signal username)” वाली स्क्रीन पर “जारी रखें (Continue)” चुनें।
signal-step-enter = यूज़रनेम लिखें। उसमें हमेशा अंक जोड़े जाते हैं, ताकि वह अनोखा हो और उसका अनुमान लगाना मुश्किल हो: जैसे “John” से @john.35 बन सकता है। अंक दो होते हैं, जब तक आप ज़्यादा न चुनें; यूज़रनेम और अंक मिलाकर 32 अक्षरों तक के हो सकते हैं।
signal-step-privacy = सेटिंग के मुख्य पेज पर लौटें और “प्राइवेसी (Privacy)” खोलें।
signal-step-phone-number = “फ़ोन नंबर (Phone Number)” खोलें।
signal-step-who-can-see = “मेरा नंबर कौन देख सकता है (Who Can See My Number)” को “कोई नहीं (Nobody)” पर सेट करें।
signal-step-who-can-find = “मुझे नंबर से कौन ढूंढ सकता है (Who Can Find Me By Number)” को भी “कोई नहीं (Nobody)” पर सेट करें। तब जिन लोगों के पास आपका नंबर पहले से है, वे उससे आपका खाता नहीं ढूँढ सकेंगे।

## स्पेसिफ़िकेशन

signal-spec-protocol-documentation = Signal Protocol का स्पेसिफ़िकेशन

## क्या बदला

signal-change-github-releases = Privacy Guides अब GitHub पर Signal की Android रिलीज़ भी सूची में देता है।

## कुंजियाँ

signal-key-android-13 = Signal का अपना APK और Google Play, Android 13 या उसके बाद वाले फ़ोन पर
signal-key-older-android = Signal का अपना APK और Google Play, पुराने Android पर
signal-check-android = रिप्रोड्यूसिबल बिल्ड: Signal का कहना है कि ऐप को ख़ुद बनाकर Google Play वाले ऐप और Signal की साइट वाले APK का सोर्स कोड से मिलान किया जा सकता है।
signal-check-linux = रिप्रोड्यूसिबल बिल्ड, प्रयोग के तौर पर: Signal बताता है कि Debian और Ubuntu का पैकेज ख़ुद कैसे बनाएँ और उसका मिलान कैसे करें, और कहता है कि हो सकता है यह अभी काम न करे।
signal-check-desktop = इस गाइड को इसे जाँचने का कोई तरीक़ा पता नहीं है। Signal का कहना है कि Windows और macOS के लिए रिप्रोड्यूसिबल बिल्ड अभी उपलब्ध नहीं हैं।
signal-blocked-circumvention = फ़ोन पर: Signal की सेटिंग में “प्राइवेसी (Privacy)”, फिर “ऐडवांस (Advanced)” खोलें, और “सेंसरशिप को बाईपास करना (Censorship circumvention)” चालू करें। Signal का कहना है कि ऐसा सिर्फ़ वहाँ करें, जहाँ Signal को सेंसर किया जाता है; तब वह सेंसरशिप से बचकर निकलने की कोशिश करता है।
signal-blocked-proxy = ऐसे किसी व्यक्ति से, जिस पर आपको भरोसा हो और जो ऐसी जगह हो जहाँ Signal ब्लॉक नहीं है, Signal प्रॉक्सी चलाने को कहें: इसके लिए प्रोग्राम Signal देता है। प्रॉक्सी एक पते के रूप में दूसरों को दिया जाता है, जो https://signal.tube/# से शुरू होता है।
signal-blocked-use-proxy = Android पर प्रॉक्सी इस्तेमाल करने के लिए: Signal की सेटिंग में “डेटा और स्टोरेज (Data and storage)”, फिर “प्रॉक्सी इस्तेमाल करें (Use proxy)” खोलें, और प्रॉक्सी का पता लिखें। Signal का कहना है कि ऐसा सिर्फ़ तब करें, जब वह किसी और तरह न जुड़े।
