### जो सब मैसेंजरों के लिए एक-सा है: मानदंड, ख़तरे, नेटवर्क के प्रकार, और दूसरे समूह की चेतावनी।

## मानदंड: न्यूनतम शर्तें

criterion-open-source-clients = ओपन सोर्स ऐप
criterion-open-source-clients-about = ऐप का कोड कोई भी पढ़ सकता है। इसलिए बनाने वालों के अलावा दूसरे लोग भी जाँच सकते हैं कि ऐप क्या करता है।
criterion-no-identifier-to-contacts = संपर्कों को नंबर या ईमेल दिए बिना
criterion-no-identifier-to-contacts-about = जिन्हें आप लिखें, उनके लिए आपका फ़ोन नंबर, ईमेल पता या ऐसी कोई और चीज़ जानना ज़रूरी नहीं, जिससे आपकी पहचान होती हो।
criterion-private-messages-encrypted = निजी मैसेज डिफ़ॉल्ट रूप से एन्क्रिप्टेड
criterion-private-messages-encrypted-about = निजी मैसेज में एंड-टू-एंड एन्क्रिप्शन रहता है और उसे किसी को चालू नहीं करना पड़ता: मैसेज सिर्फ़ बातचीत में शामिल लोग पढ़ सकते हैं।
criterion-all-messages-encryptable = सभी मैसेज का एन्क्रिप्शन संभव
criterion-all-messages-encryptable-about = एंड-टू-एंड एन्क्रिप्शन हर मैसेज के लिए इस्तेमाल किया जा सकता है, चाहे बातचीत किसी भी तरह की हो।
criterion-audited = स्वतंत्र सुरक्षा ऑडिट
criterion-audited-about = प्रोजेक्ट से बाहर के विशेषज्ञों ने इसमें कमज़ोरियाँ ढूँढने के लिए इसकी जाँच की है और जो मिला, उसकी रिपोर्ट दी है।

## मानदंड: सर्वोत्तम स्थिति

criterion-forward-secrecy = फ़ॉरवर्ड सीक्रेसी
criterion-forward-secrecy-about = कुंजियाँ इतनी जल्दी-जल्दी बदली जाती हैं कि आज की कुंजी चुराने वाला उससे पुराने मैसेज नहीं पढ़ सकता। Privacy Guides ने 16 मई 2025 को इसे न्यूनतम शर्त बना दिया।
criterion-future-secrecy = फ़्यूचर सीक्रेसी
criterion-future-secrecy-about = इसे post-compromise security भी कहते हैं: कुंजी चुराने वाले की पहुँच कुंजियों की उस पहली अदला-बदली पर ख़त्म हो जाती है, जिसे वह बीच में पकड़ नहीं पाता। उसके बाद के मैसेज वह नहीं पढ़ सकता।
criterion-open-source-servers = ओपन सोर्स सर्वर
criterion-open-source-servers-about = सर्वरों पर चलने वाला कोड भी सार्वजनिक है।
criterion-decentralized = विकेंद्रीकृत
criterion-decentralized-about = पूरा नेटवर्क किसी एक संगठन के हाथ में नहीं है: कई सर्वर मिलकर काम करते हैं (फ़ेडरेटेड), या ऐप सीधे एक-दूसरे से जुड़ते हैं (पीयर-टू-पीयर)।
criterion-all-encrypted-by-default = सब कुछ डिफ़ॉल्ट रूप से एन्क्रिप्टेड
criterion-all-encrypted-by-default-about = हर मैसेज में, ग्रुप में भी, एंड-टू-एंड एन्क्रिप्शन रहता है और उसे किसी को चालू नहीं करना पड़ता।
criterion-all-five-systems = पाँचों सिस्टम
criterion-all-five-systems-about = Linux, Windows, macOS, Android और iOS के लिए ऐप हैं।

## मानदंड: जुड़ना

criterion-no-phone-number = बिना फ़ोन नंबर के जुड़ना
criterion-no-phone-number-about = फ़ोन नंबर दिए बिना जुड़ा जा सकता है। फ़ोन नंबर से व्यक्ति की पहचान हो जाती है।

## ख़तरे

threat-anonymity = पहचान उजागर होना
threat-anonymity-about = कोई जानना चाहता है कि किसी काम के पीछे कौन है। बचाव का मतलब है: आप कौन हैं और आप क्या करते हैं, ये दोनों बातें आपस में जुड़ न सकें।
threat-targeted-attacks = लक्षित हमले
threat-targeted-attacks-about = कोई ख़ास तौर पर आपके पीछे है और आपके डिवाइस या डेटा तक पहुँचने की कोशिश करता है।
threat-supply-chain-attacks = सप्लाई चेन हमले
threat-supply-chain-attacks-about = अच्छे सॉफ़्टवेयर या उसके किसी हिस्से में, आप तक पहुँचने से पहले, कोई कमज़ोरी डाल दी जाती है। आम तौर पर यह लक्षित हमले का ही एक रूप होता है।
threat-passive-attacks = ग़ैर-लक्षित हमले
threat-passive-attacks-about = मैलवेयर, डेटा लीक और ऐसे दूसरे हमले, जो एक साथ बहुत-से लोगों पर होते हैं (passive attacks)।
threat-service-providers = सेवा देने वाले
threat-service-providers-about = हो सकता है कि किसी सेवा को चलाने वाले उससे होकर जाने वाली बातें पढ़ सकें। बचाव होने पर वे उन्हें पढ़ नहीं पाते।
threat-mass-surveillance = व्यापक निगरानी
threat-mass-surveillance-about = सरकारी एजेंसियाँ, संगठन, वेबसाइटें और सेवाएँ मिलकर नज़र रखती हैं कि लोग क्या करते हैं।
threat-surveillance-capitalism = निगरानी का कारोबार
threat-surveillance-capitalism-about = बड़े विज्ञापन नेटवर्क और अनगिनत दूसरी कंपनियाँ लोगों का डेटा जमा करती हैं (surveillance capitalism)।
threat-public-exposure = जानकारी सार्वजनिक होना
threat-public-exposure-about = आपके बारे में बातें किसी भी ढूँढने वाले को मिल सकती हैं। बचाव से ऐसी बातें कम हो जाती हैं।
threat-censorship = सेंसरशिप
threat-censorship-about = जानकारी तक पहुँच रोकी जाती है, या ऑनलाइन बोलने पर लोगों को सेंसर किया जाता है।

## नेटवर्क के प्रकार

network-centralized = केंद्रीकृत सेवा
network-centralized-about = सभी सर्वर एक ही संगठन चलाता है।
network-centralized-new-features = नई सुविधाएँ जल्दी आती हैं।
network-centralized-finding-contacts = जान-पहचान के लोग आसानी से मिल जाते हैं।
network-centralized-restrictions = संगठन सेवा को सीमित कर सकता है।
network-centralized-change-of-hands = सेवा किसी और के हाथ में जा सकती है, या अपनी नीति बदल सकती है।
network-federated = फ़ेडरेटेड नेटवर्क
network-federated-about = अलग-अलग स्वतंत्र सर्वर आपस में बात करते हैं, जैसे ईमेल में।
network-federated-choice-of-trust = किस पर भरोसा करना है, यह आपके हाथ में है।
network-federated-metadata = सर्वर चलाने वाले को कुछ मेटाडेटा दिख सकता है।
network-federated-slow-features = नई सुविधाएँ ज़्यादा धीरे आती हैं।
network-peer-to-peer = पीयर-टू-पीयर नेटवर्क
network-peer-to-peer-about = ऐप सीधे एक-दूसरे से जुड़ते हैं।
network-peer-to-peer-no-server = बीच में किसी और का सर्वर नहीं होता।
network-peer-to-peer-little-exposure = तीसरे पक्षों के सामने बहुत कम जानकारी आती है।
network-peer-to-peer-both-online = दोनों पक्षों का ऑनलाइन होना ज़रूरी है।
network-peer-to-peer-battery = बैटरी ज़्यादा जल्दी ख़त्म होती है।
network-peer-to-peer-ip-address = आपका IP पता, और जिन लोगों से आपकी बातचीत होती है, उनके IP पते देखे जा सकते हैं, जब तक Tor या VPN उन्हें न छिपाए।
network-anonymous-routing = गुमनाम रूटिंग
network-anonymous-routing-about = मैसेज सीधे अपनी मंज़िल पर नहीं जाते: वे घुमावदार रास्तों से जाते हैं।
network-anonymous-routing-hidden-parties = यह इनमें से कम से कम एक बात छिपाती है: मैसेज किसने भेजा, किसे मिला, या यही कि दोनों के बीच बातचीत हुई।
network-anonymous-routing-slow = यह धीमी है।
network-anonymous-routing-mostly-text = यह ज़्यादातर टेक्स्ट तक सीमित है।
network-anonymous-routing-less-reliable = यह कम भरोसेमंद ढंग से चल सकती है।
network-decentralized-relays = विकेंद्रीकृत रिले
network-decentralized-relays-about = मैसेज एक विकेंद्रीकृत नेटवर्क के रिले से होकर जाते हैं।

## दूसरे समूह की चेतावनी

warning-no-forward-secrecy = यहाँ फ़ॉरवर्ड सीक्रेसी नहीं है।
warning-other-needs = यह कुछ ऐसी ज़रूरतें पूरी करता है, जो शायद सिफ़ारिश किए गए मैसेंजर पूरी न करते हों।
warning-not-for-sensitive = लंबे समय की या संवेदनशील बातचीत के लिए Privacy Guides इसकी सिफ़ारिश नहीं करता।
warning-key-compromise = अगर बातचीत में शामिल किसी एक व्यक्ति की भी कुंजी चोरी हो जाए, तो उस बातचीत के सभी पुराने मैसेज की गोपनीयता पर असर पड़ता है।

## स्रोत के पेज पर क्या बदला

change-minimum-requirements = फ़ॉरवर्ड सीक्रेसी न्यूनतम शर्त बन गई, और अब किसी प्रतिष्ठित, स्वतंत्र तीसरे पक्ष का प्रकाशित सुरक्षा ऑडिट भी ज़रूरी है। सभी शर्तें नए शब्दों में लिखी गईं: मैसेंजर को न्यूनतम शर्तें पूरी करनी ही होंगी, और बाक़ी भी पूरी करनी चाहिए। अतिरिक्त विकल्पों वाला हिस्सा, यानी इस गाइड का दूसरा समूह, हटा दिया गया।

## ज़रूरतें

need-no-phone-number = बिना फ़ोन नंबर
need-forward-secrecy = फ़ॉरवर्ड सीक्रेसी
need-without-internet = आस-पास, बिना इंटरनेट
need-without-internet-about = जब इंटरनेट कनेक्शन न हो, तब भी मैसेज पास के लोगों तक पहुँचते हैं।
need-without-google-play = Android, बिना Google Play
need-without-google-play-about = Android के लिए Google Play से बाहर एक डाउनलोड है, जो आधिकारिक है या जिसका नाम प्रोजेक्ट ने बताया है। इससे यह पता चलता है कि ऐप कहाँ से आता है, यह नहीं कि बिना Google सेवाओं वाले फ़ोन पर वह चलता है या नहीं।
need-decentralized = विकेंद्रीकृत
need-number-hidden = संपर्कों से नंबर छिपा
need-future-secrecy = फ़्यूचर सीक्रेसी
need-over-tor = Tor के ज़रिए
need-over-tor-about = कनेक्शन Tor नेटवर्क से होकर चल सकता है।
need-where-blocked = जहाँ मैसेंजर ब्लॉक हों, वहाँ भी चल सकना
need-where-blocked-about = जहाँ मैसेंजर या इंटरनेट ब्लॉक हो, वहाँ इसे इस्तेमाल करते रहने का एक तरीक़ा है। वह तरीक़ा काम करता है या नहीं, यह इस पर निर्भर है कि ब्लॉक कैसे किया गया है।
need-audited = स्वतंत्र सुरक्षा ऑडिट
need-reproducible-builds = रिप्रोड्यूसिबल बिल्ड
need-reproducible-builds-about = इसकी पुष्टि की जा सकती है कि जो ऐप इंस्टॉल किया जाता है, वह प्रकाशित कोड से ही बना है।
need-encrypted-groups = एन्क्रिप्टेड ग्रुप
need-encrypted-groups-about = एंड-टू-एंड एन्क्रिप्शन वाली ग्रुप चैट हैं।
need-calls = कॉल
need-calls-about = लोग आवाज़ या वीडियो के साथ आपस में बात कर सकते हैं।
answer-of-the-list = Privacy Guides अपनी पूरी सूची के बारे में कहता है कि वह इससे बचाती है
answer-once-of-the-list = Privacy Guides ने अपनी सूची के बारे में ऐसा कहा था, लेकिन यह मैसेंजर अब उस सूची में नहीं है
answer-outside-google-play = Android के लिए Google Play से बाहर एक डाउनलोड है, जो आधिकारिक है या जिसका नाम प्रोजेक्ट ने बताया है
warning-short = फ़ॉरवर्ड सीक्रेसी नहीं

## जब कोई स्टोर ब्लॉक हो, तब क्या मदद करता है

store-step-f-droid-mirrors = अगर कोई F-Droid रिपॉज़िटरी ब्लॉक हो: उसे F-Droid में रिपॉज़िटरी की सूची से खोलें। अगर डाउनलोड के लिए उसके और भी पते हों, तो वे “आधिकारिक दर्पण (Official mirrors)” के नीचे दिए होते हैं। F-Droid की सेटिंग में “Connect via SOCKS proxy” भी है।
store-step-f-droid-nearby = आस-पास के किसी व्यक्ति से बिना इंटरनेट के ऐप लेने के लिए: दोनों F-Droid में “आस-पास (Nearby)” खोलें और एक-दूसरे को ढूँढें; फिर ऐप चुनें। इसके लिए दोनों के पास F-Droid होना ज़रूरी है।
