### Element के बारे में क्या कहा गया है।

## संक्षेप में

element-tagline = Matrix पर एन्क्रिप्टेड निजी रूम
element-aliases = एलिमेंट, एलीमेंट, एलिमेंट मैसेंजर, Element Messenger
element-summary = यह Matrix का प्रमुख ऐप है; Matrix विकेंद्रीकृत और सुरक्षित संचार का एक खुला मानक है। निजी रूम के मैसेज और दो लोगों के बीच की कॉल डिफ़ॉल्ट रूप से एंड-टू-एंड एन्क्रिप्टेड होते हैं; लेकिन फ़ॉरवर्ड सीक्रेसी नहीं है, इसलिए कुंजी चोरी होने पर पुराने मैसेज भी खुल जाते हैं।

## पृष्ठभूमि

element-fact-matrix = Matrix एक प्रोटोकॉल और खुला मानक है। इससे लोग विकेंद्रीकृत नेटवर्क पर सुरक्षित रूप से और तुरंत बातचीत कर सकते हैं। Element इसका प्रमुख ऐप है।

## सुरक्षा

element-fact-private-rooms = निजी रूम में सिर्फ़ निमंत्रण से आया जा सकता है। उनमें मैसेज और फ़ाइलें डिफ़ॉल्ट रूप से एंड-टू-एंड एन्क्रिप्टेड होती हैं: उन्हें सिर्फ़ रूम में शामिल लोग पढ़ सकते हैं। दो लोगों के बीच की वॉइस और वीडियो कॉल पर भी यही लागू होता है।
element-fact-group-calls = ग्रुप कॉल भी डिफ़ॉल्ट रूप से एंड-टू-एंड एन्क्रिप्टेड होती हैं, जब से Element Call वेब ऐप, डेस्कटॉप ऐप और नए सिरे से लिखे गए फ़ोन ऐप का हिस्सा बना है।
element-fact-ratchet = Matrix जिस Olm ratchet का इस्तेमाल करता है, वह कुंजियाँ बदलने का एक तरीक़ा है, जो Signal के Double Ratchet को लागू करता है। इससे Element को फ़ॉरवर्ड सीक्रेसी नहीं मिलती।

## सुविधाएँ

element-fact-talking = रूम में मैसेज और फ़ाइलें भेजी जा सकती हैं, किसी एक व्यक्ति को वॉइस या वीडियो कॉल की जा सकती है, और ग्रुप कॉल की जा सकती है।

## जानने योग्य बातें

element-fact-not-encrypted = एन्क्रिप्शन में सब कुछ शामिल नहीं है: उपनाम, प्रतिक्रियाएँ (reactions) और प्रोफ़ाइल तस्वीरें एन्क्रिप्टेड नहीं हैं।
element-fact-no-forward-secrecy = सैद्धांतिक रूप से Matrix में फ़ॉरवर्ड सीक्रेसी हो सकती है, जिससे चुराई गई कुंजी से पुराने मैसेज नहीं खुलते। Element में अभी यह नहीं है, क्योंकि इससे कुछ चीज़ें काम नहीं करेंगी, जैसे कुंजियों का बैकअप और साझा मैसेज इतिहास।
element-fact-settings = Element के वेब और डेस्कटॉप ऐप के लिए Privacy Guides आज कुछ सेटिंग की सिफ़ारिश करता है, जिनमें ये शामिल हैं। हर सेशन का नाम ख़ाली कर दें, वरना उससे दूसरों को आपके डिवाइस के बारे में पता चल सकता है। मैसेज पढ़े जाने की सूचना (read receipts) और टाइप करने की सूचना (typing notifications) बंद करें। “दो लोगों की कॉल में पीयर-टू-पीयर की अनुमति (Allow Peer-to-Peer for 1:1 calls)” और “कॉल में मदद करने वाले वैकल्पिक सर्वर की अनुमति (Allow fallback call assist server (turn.matrix.org))” बंद करें। integration manager बंद करने पर विचार करें। चाहें तो “एन्क्रिप्टेड रूम में मैसेज सिर्फ़ सत्यापित यूज़र को भेजें (In encrypted rooms, only send messages to verified users)” चालू करें, जिससे हो सकता है कि आप कम लोगों से बात कर पाएँ।
element-fact-homeserver = Privacy Guides किसी ख़ास सर्वर की सिफ़ारिश नहीं करता, और matrix.org का इस्तेमाल न करने की सलाह देता है, जिसे Matrix बनाने वाले ख़ुद चलाते हैं।

## डाउनलोड

element-download-google-play = Element Classic पुराना फ़ोन ऐप है। इसे सिर्फ़ सुरक्षा अपडेट मिलते हैं।
element-download-app-store = Element Classic पुराना फ़ोन ऐप है। इसे सिर्फ़ सुरक्षा अपडेट मिलते हैं। Privacy Guides अब Element X का लिंक देता है।
element-download-github = Element Classic पुराना फ़ोन ऐप है। इसे सिर्फ़ सुरक्षा अपडेट मिलते हैं। GitHub पर इसके वही वर्ज़न हैं, जो Google Play के लिए हैं; वे Google की कुछ सेवाओं पर निर्भर हैं।
element-download-f-droid = F-Droid ख़ुद Element Classic का बिल्ड बनाता है, इसलिए नया वर्ज़न वहाँ आने में कई दिन लग सकते हैं।
element-download-github-x = GitHub की रिलीज़ में Element X के दो वर्ज़न हैं: एक Google Play के लिए, और एक F-Droid के लिए, जिस पर Element के हस्ताक्षर हैं।

## एक नज़र में

element-criterion-open-source-clients = कोड GitHub पर प्रकाशित है
element-criterion-private-messages-encrypted = निजी (केवल-निमंत्रण वाले) रूम में
element-criterion-all-messages-encryptable = प्रोफ़ाइल तस्वीरें, प्रतिक्रियाएँ और उपनाम एन्क्रिप्टेड नहीं हैं
element-criterion-audited = प्रोटोकॉल का, 2016
element-criterion-forward-secrecy = सैद्धांतिक रूप से Matrix में संभव; अभी Element में नहीं
element-criterion-decentralized = Matrix के ज़रिए
element-criterion-all-encrypted-by-default = सिर्फ़ निजी रूम; उपनाम और प्रतिक्रियाएँ एन्क्रिप्टेड नहीं हैं
element-criterion-all-five-systems = ब्राउज़र में भी
element-criterion-open-source-servers-now = Synapse, वह सर्वर जिसे Element विकसित करता है
element-criterion-no-phone-number-now = यूज़रनेम से; इसके अलावा क्या माँगा जाएगा, यह सर्वर तय करता है
element-criterion-no-identifier-to-contacts-now = दूसरे लोग आपको आपके चुने हुए यूज़रनेम से जानते हैं; ईमेल पता देना ज़रूरी नहीं
element-criterion-future-secrecy-now = Matrix का कहना है कि अकेले Megolm में यह नहीं है, और ऐप को समय-समय पर नए सेशन शुरू करने चाहिए

## सुरक्षा ऑडिट

element-audit-protocol-2016 = प्रोटोकॉल का स्वतंत्र सुरक्षा ऑडिट। उसमें क्या पाया गया, यह Privacy Guides नहीं बताता।

## स्पेसिफ़िकेशन

element-spec-matrix-spec = Matrix प्रोटोकॉल का स्पेसिफ़िकेशन
element-spec-olm = Matrix में एंड-टू-एंड एन्क्रिप्शन, Olm ratchet के साथ
element-spec-double-ratchet = Signal का Double Ratchet, जिसे Olm लागू करता है

## क्या बदला

element-change-moved = Privacy Guides ने Element को मैसेंजरों की अपनी सूची से हटा दिया। अब Element, Privacy Guides के सोशल नेटवर्क वाले पेज पर है, जो कहता है कि निजी या संवेदनशील बातचीत के लिए कोई भी सोशल नेटवर्क उपयुक्त नहीं है। दो लोगों के बीच की कॉल के लिए वह पेज “Allow Peer-to-Peer for 1:1 calls” और “Allow fallback call assist server (turn.matrix.org)” बंद करने की सलाह देता है, ताकि दूसरे पक्ष को आपका IP पता न दिखे।
element-change-element-x = फ़ोन के लिए Privacy Guides अब Element X का लिंक देता है। Element पुराने फ़ोन ऐप को Element Classic कहता है और उन्हें सिर्फ़ सुरक्षा अपडेट देता है।
element-change-verification = Element ने घोषणा की कि जिन डिवाइसों का सत्यापन नहीं हुआ है, वे अक्टूबर 2026 से (पहले यह तारीख़ अप्रैल 2026 थी) आगे न तो एन्क्रिप्टेड मैसेज भेज सकेंगे, न पा सकेंगे। हर डिवाइस का सत्यापन करें, उनका भी जो पहले से आपके इस्तेमाल में हैं, और रिकवरी कुंजी सँभालकर रखें।

## कुंजियाँ

element-key-google-play-x = Google Play वाला Element X
element-key-f-droid-x = F-Droid वाला Element X
element-key-google-play-classic = Google Play वाला Element Classic
