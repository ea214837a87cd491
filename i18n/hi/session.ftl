### Session के बारे में क्या कहा गया है।

## संक्षेप में

session-tagline = मैसेज तीन नोड से होकर जाते हैं
session-aliases = सेशन, सेशन मैसेंजर, Session Messenger
session-summary = यह विकेंद्रीकृत मैसेंजर है, जो निजी, सुरक्षित और गुमनाम बातचीत को ध्यान में रखकर बनाया गया है। इसके नेटवर्क के नोड मैसेज रखते हैं, और हर एन्क्रिप्टेड मैसेज उनमें से तीन से होकर जाता है; लेकिन फ़ॉरवर्ड सीक्रेसी नहीं है, इसलिए कुंजी चोरी होने पर पुराने मैसेज भी खुल जाते हैं।

## डाउनलोड

session-download-linux = Linux पर Session के लिए glibc 2.35 या उसके बाद का वर्ज़न चाहिए, जैसा Debian 12 या Ubuntu 22.04 में है।

## पृष्ठभूमि

session-fact-focus = Session एक विकेंद्रीकृत ऐप है। इसका मुख्य उद्देश्य है कि लोग निजी तौर पर, सुरक्षित और गुमनाम रहकर बातचीत कर सकें।
session-fact-own-protocol = यह पहले Signal Protocol पर बना था। दिसंबर 2020 में इसने उसकी जगह अपना प्रोटोकॉल अपनाया।

## सुरक्षा

session-fact-three-nodes = पेज के जिस वर्ज़न पर यह गाइड आधारित है, उसके समय Oxen Service Node Network मैसेज रखता और आगे भेजता था। हर एन्क्रिप्टेड मैसेज रास्ते में इसके तीन नोड से होकर जाता था। इसलिए, Privacy Guides के अनुसार, व्यवहार में कोई भी नोड नेटवर्क इस्तेमाल करने वालों के बारे में कोई अहम बात नहीं जान सकता था।
session-fact-encrypted-chats = दो लोगों के बीच की चैट और बंद ग्रुप एंड-टू-एंड एन्क्रिप्टेड हो सकते हैं: उन्हें सिर्फ़ उनमें शामिल लोग पढ़ सकते हैं।

## सुविधाएँ

session-fact-talking = किसी एक व्यक्ति को लिखा जा सकता है, ग्रुप में चैट की जा सकती है और वॉइस कॉल की जा सकती है।
session-fact-groups = बंद ग्रुप में 100 तक सदस्य हो सकते हैं, खुले ग्रुप में कितने भी।

## जानने योग्य बातें

session-fact-no-forward-secrecy = इसके प्रोटोकॉल में फ़ॉरवर्ड सीक्रेसी नहीं है: चुराई गई कुंजी से पुराने मैसेज भी खुल जाते हैं।
session-fact-open-groups = खुला ग्रुप बनाया ही इस तरह गया है कि सबके लिए खुला हो। Privacy Guides एंड-टू-एंड एन्क्रिप्शन का ज़िक्र सिर्फ़ दो लोगों के बीच की चैट और बंद ग्रुप के लिए करता है।

## एक नज़र में

session-criterion-open-source-clients = कोड GitHub पर प्रकाशित है
session-criterion-private-messages-encrypted = दो लोगों के बीच की चैट और बंद ग्रुप में
session-criterion-all-messages-encryptable = सिर्फ़ दो लोगों के बीच की चैट और बंद ग्रुप का ज़िक्र है
session-criterion-all-messages-encryptable-now = खुले ग्रुप एंड-टू-एंड एन्क्रिप्टेड नहीं हैं
session-criterion-audited = ऐप का, 2021
session-criterion-forward-secrecy = इसके अपने प्रोटोकॉल में नहीं
session-criterion-decentralized = Oxen Service Node Network
session-criterion-all-encrypted-by-default = खुले ग्रुप सबके लिए खुले रहने के लिए ही बने हैं
session-criterion-all-encrypted-by-default-now = खुले ग्रुप एंड-टू-एंड एन्क्रिप्टेड नहीं हैं
session-criterion-all-five-systems = GitHub पर रिलीज़ भी
session-criterion-decentralized-now = इसका अपना नेटवर्क, Session Network
session-criterion-open-source-servers-now = इसके स्टोरेज सर्वरों का कोड GitHub पर है
session-criterion-no-phone-number-now = साइन अप के लिए फ़ोन नंबर या ईमेल ज़रूरी नहीं
session-criterion-no-identifier-to-contacts-now = इन दोनों की जगह एक Account ID होती है
session-criterion-future-secrecy-now = नए प्रोटोकॉल की घोषणा की शुरुआत में बताए गए लक्ष्यों में इसका नाम नहीं है

## सुरक्षा ऑडिट

session-audit-2021 = Oxen ने मार्च 2020 में इसका अनुरोध किया था; यह अप्रैल 2021 में पूरा हुआ। उस समय इसका निष्कर्ष: कुल मिलाकर सुरक्षा अच्छी है, और अपनी प्राइवेसी का ध्यान रखने वाले लोग यह ऐप इस्तेमाल कर सकते हैं।

## स्पेसिफ़िकेशन

session-spec-whitepaper = ऐप और उसके प्रोटोकॉल का श्वेतपत्र
session-spec-protocol = Session Protocol की तकनीकी जानकारी

## क्या बदला

session-change-foundation = Session को अब Session Technology Foundation चलाता है, और इसका कोड GitHub पर इस फ़ाउंडेशन के खाते में चला गया है।
session-change-open-groups = Privacy Guides ने लिखा कि खुले ग्रुप एंड-टू-एंड एन्क्रिप्टेड नहीं हैं। Session के हटाए जाने तक यह बात Privacy Guides के पेज पर रही।
session-change-dropped = फ़ॉरवर्ड सीक्रेसी, Privacy Guides की न्यूनतम शर्त बन गई। Session और अतिरिक्त विकल्पों वाला पूरा हिस्सा पेज से हटा दिया गया।
session-change-network = Session ने मई 2025 में Oxen नेटवर्क छोड़ दिया। तब से मैसेज इसके अपने नेटवर्क, Session Network, से आगे भेजे जाते हैं।
session-change-protocol-v2 = Session ने अपने प्रोटोकॉल के नए वर्ज़न की घोषणा की, जिसमें फ़ॉरवर्ड सीक्रेसी और क्वांटम कंप्यूटरों से बचाव होगा। जहाँ तक यह गाइड पता कर सकी, यह सिर्फ़ एक योजना है: ऐसा कोई जारी वर्ज़न नहीं मिला, जिसमें यह हो।
session-change-funding = फ़ाउंडेशन ने घोषणा की कि उसके वेतन पाने वाले कर्मचारी अपने आख़िरी दिन का काम कर चुके हैं, और अगर और पैसा न मिला, तो 8 जुलाई 2026 के बाद उसे बंद होना पड़ेगा, और उसके साथ बुनियादी ढाँचा भी। वह तारीख़ बीत चुकी है, और उसके बाद भी नए वर्ज़न आए हैं; इस गाइड की जानकारी में उनमें से सबसे नया 19 नवंबर 2026 का है। Session पर भरोसा करने से पहले उसकी अपनी साइट पर देखें कि वह अब भी चल रहा है या नहीं।

## कुंजियाँ

session-key-app = Session की अपनी F-Droid रिपॉज़िटरी वाला ऐप
session-key-repository = Session की अपनी F-Droid रिपॉज़िटरी
session-check-desktop = हस्ताक्षरित चेकसम: हर रिलीज़ में “signature.asc” फ़ाइल होती है, जिसमें उसकी फ़ाइलों के चेकसम होते हैं। Session बताता है कि उसके हस्ताक्षर कैसे जाँचें, और कुंजी किसकी है।
session-check-android = हस्ताक्षरित चेकसम: GitHub पर हर रिलीज़ में “signature.asc” फ़ाइल होती है, जिसमें उसकी फ़ाइलों के चेकसम होते हैं। Session बताता है कि उसके हस्ताक्षर कैसे जाँचें, और कुंजी किसकी है।
