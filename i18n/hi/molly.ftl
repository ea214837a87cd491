### Molly: गाइड इसके बारे में क्या कहती है।

## एक नज़र में

molly-tagline = Android पर Signal के लिए एक और ऐप
molly-aliases = मॉली, मोली, मॉली मैसेंजर, Molly Messenger
molly-case = Privacy Guides का सुझाव है कि अगर लक्षित हमलों से बचाव चाहिए, तो Android पर इस पर विचार करें
molly-summary = Molly, Signal नेटवर्क के लिए एक वैकल्पिक ऐप है, सिर्फ़ Android पर। इसमें सुरक्षा और सहूलियत की अतिरिक्त सुविधाएँ हैं, और इसमें एक के बजाय दो टीमों पर भरोसा करना होता है।

## लिंक

molly-link-privacy = Privacy Guides की सूची में Molly की अपनी कोई पॉलिसी नहीं है; यह Signal की है।

## जानकारी

molly-fact-network = Molly, Signal के अपने ऐप का विकल्प है: यह उसी नेटवर्क से जुड़ता है, और इसमें सुरक्षा और सहूलियत की ज़्यादा सुविधाएँ हैं।
molly-fact-database = जब ऐप इस्तेमाल में न हो, तब उसका डिवाइस पर रखा डेटाबेस पासफ़्रेज़ से एन्क्रिप्ट रखा जा सकता है। मेमोरी (RAM) में बचा डेटा, ज़रूरत ख़त्म होने पर, सुरक्षित ढंग से मिटाया जा सकता है।
molly-fact-tor = कनेक्शन Tor से होकर चलाया जा सकता है।
molly-fact-reproducible = पेज के जिस वर्ज़न पर यह गाइड आधारित है, उसके अनुसार Molly और Molly-FOSS दोनों में रिप्रोड्यूसिबल बिल्ड की सुविधा है: इसकी पुष्टि की जा सकती है कि APK प्रकाशित सोर्स कोड से मेल खाता है।
molly-fact-everyday = बैकअप तय समय पर चल सकते हैं, और ऐप ख़ुद लॉक हो सकता है।
molly-fact-linked-device = Android फ़ोन, Signal खाते का मुख्य डिवाइस होने के बजाय उससे लिंक किया गया डिवाइस भी हो सकता है।
molly-fact-more = Privacy Guides ने और सुविधाएँ एक अलग लेख में गिनाई हैं।
molly-fact-two-teams = Molly के साथ, समय पर सुरक्षित अपडेट देने के लिए दो टीमों पर भरोसा करना होता है: Signal की और Molly की।
molly-fact-updates = Signal की नई सुविधाएँ और सुधार हर दो हफ़्ते में एक अपडेट के साथ आते हैं। सुरक्षा की समस्याएँ अपवाद हैं: वे जल्द से जल्द ठीक की जाती हैं।
molly-fact-delay = Molly, Signal से कुछ पीछे हो सकता है। इसका असर Signal से Molly पर जाने जैसे कामों पर पड़ सकता है।
molly-fact-same-security = पेज के जिस वर्ज़न पर यह गाइड आधारित है, उसमें तीन वर्ज़न गिनाए गए हैं; सुरक्षा के सुधार सब में एक-से हैं।
molly-fact-unifiedpush = UnifiedPush, Google के पुश नोटिफ़िकेशन का ओपन सोर्स विकल्प है।
molly-fact-mollysocket = UnifiedPush इस्तेमाल करने के लिए Mollysocket नाम का एक अलग प्रोग्राम चाहिए। इसे किसी दूसरे कंप्यूटर या सर्वर (VPS) पर ख़ुद चलाया जा सकता है, या किसी सार्वजनिक Mollysocket का इस्तेमाल किया जा सकता है।
molly-fact-tutorial = इसके लिए चरण-दर-चरण निर्देश मौजूद हैं, जर्मन में।
molly-fact-unifiedpush-limit = जब तक Molly लिंक किया गया डिवाइस है, तब तक UnifiedPush इस्तेमाल नहीं किया जा सकता।
molly-fact-proxy = Molly में SOCKS प्रॉक्सी या Tor चालू हो, तो उसका सारा ट्रैफ़िक उसी रास्ते से जाता है। मई 2025 में Privacy Guides को IP पतों या DNS अनुरोधों के किसी लीक की जानकारी नहीं थी।

## मानदंड

molly-criterion-open-source-clients = मानक वर्ज़न में मालिकाना कोड था, जैसे Google की वे सेवाएँ, जिनका इस्तेमाल Signal भी करता है
molly-criterion-open-source-clients-now = प्रोजेक्ट का कहना है कि एक ही वर्ज़न है, जिसमें मालिकाना कोड नहीं है
molly-criterion-no-identifier-to-contacts = जैसा Signal में, जिसका नेटवर्क यह इस्तेमाल करता है
molly-criterion-private-messages-encrypted = यह Signal का नेटवर्क इस्तेमाल करता है
molly-criterion-all-messages-encryptable = यह Signal का नेटवर्क इस्तेमाल करता है
molly-criterion-forward-secrecy = यह Signal का नेटवर्क इस्तेमाल करता है
molly-criterion-future-secrecy = यह Signal का नेटवर्क इस्तेमाल करता है
molly-criterion-all-encrypted-by-default = यह Signal का नेटवर्क इस्तेमाल करता है
molly-criterion-decentralized = यह गाइड Signal के नेटवर्क को केंद्रीकृत सेवाओं में गिनती है
molly-criterion-all-five-systems = Android के लिए एक ऐप
molly-criterion-no-phone-number = Signal खाता चाहिए, जिसके लिए फ़ोन नंबर ज़रूरी है
molly-criterion-open-source-servers-now = यह Signal के सर्वरों से जुड़ता है, जिनका कोड GitHub पर है
molly-criterion-audited-now = इसकी README में किसी सुरक्षा ऑडिट का नाम नहीं है

## ख़तरे

molly-threat-targeted-attacks = Privacy Guides का सुझाव है कि अगर किसी के ख़ास तौर पर आपके पीछे होने की आशंका हो, तो Android पर इस पर विचार करें।

## वर्ज़न

molly-variant-molly = पेज के जिस वर्ज़न पर यह गाइड आधारित है, उसमें यह मानक वर्ज़न था, जिसमें Google की सेवाओं जैसा मालिकाना कोड था। इसमें रिप्रोड्यूसिबल बिल्ड की सुविधा है।
molly-variant-molly-foss = इसमें Google की सेवाओं जैसा मालिकाना कोड नहीं रखा गया था, और उसके साथ कुछ सुविधाएँ भी नहीं थीं, जैसे Google Play Services से आने वाले पुश नोटिफ़िकेशन, जो बैटरी बचाते हैं। इसमें रिप्रोड्यूसिबल बिल्ड की सुविधा थी।
molly-variant-molly-up = यह Molly-FOSS पर आधारित था, और इसमें UnifiedPush से पुश नोटिफ़िकेशन जोड़े गए थे।

## क्या बदला

molly-change-molly-up = Privacy Guides अब Molly-UP को अलग वर्ज़न के रूप में नहीं गिनाता: उस समय सूची में मौजूद दोनों वर्ज़न, Molly और Molly-FOSS, UnifiedPush इस्तेमाल कर सकते थे।
molly-change-one-version = Molly का अब एक ही वर्ज़न है, और उसकी साइट कहती है कि वह पूरी तरह ओपन सोर्स है, बिना मालिकाना कोड के। Molly-FOSS अब अलग वर्ज़न नहीं है।

## कुंजियाँ

molly-key-app = Molly, उसकी अपनी F-Droid रिपॉज़िटरी, Accrescent और GitHub से
molly-key-repository = Molly की अपनी F-Droid रिपॉज़िटरी
molly-check-source = रिप्रोड्यूसिबल बिल्ड: Molly बताता है कि APK ख़ुद कैसे बनाएँ और GitHub वाले APK से उसका मिलान कैसे करें।
molly-blocked-tor = Orbot इंस्टॉल करें, जो Tor से जुड़ता है। Molly की सेटिंग में “Network” खोलें, और “Proxy” के लिए “Tor via Orbot” चुनें। किसी और प्रॉक्सी के लिए “SOCKS5” चुनें।
