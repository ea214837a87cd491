### प्रोग्राम के अपने शब्द। मैसेंजरों के बारे में जो कहा गया है, वह साथ की फ़ाइलों में है।

## नाम और भाषाएँ

app-name = मैसेंजर गाइड
language-name = हिन्दी

## ऊपर का हिस्सा

screen-guide = मैसेंजर
screen-about = परिचय
back = वापस
language-menu = भाषा
language-unread = मूल भाषी ने अभी नहीं पढ़ा
theme-menu = हल्के या गहरे रंग
theme-system = सिस्टम जैसे
theme-light = हल्के
theme-dark = गहरे
high-contrast = उच्च कंट्रास्ट
text-size = टेक्स्ट का आकार
text-percent = { $percent }%
text-smaller = छोटा टेक्स्ट
text-normal = सामान्य आकार
text-larger = बड़ा टेक्स्ट

## सूची

standing-recommended-group = सिफ़ारिश की गई
standing-with-reservations-group = हिचक के साथ

## सिफ़ारिश की स्थिति

standing-recommended = सिफ़ारिश की गई
standing-with-reservations = हिचक के साथ
standing-recommended-about = Privacy Guides संवेदनशील बातचीत के लिए इसकी सिफ़ारिश करता है।
standing-in-one-case = एक स्थिति में सिफ़ारिश की गई
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = { $date } से सिफ़ारिश नहीं रही
standing-no-longer-about = Privacy Guides ने इसे मैसेंजरों की अपनी सूची से हटा दिया है।
standing-edition = { $date } के पेज पर: { $standing }
standing-with-reservations-about = Privacy Guides ने इसे सिर्फ़ एक अतिरिक्त विकल्प के रूप में, चेतावनी के साथ, सूची में रखा था।
client-of = { $name } के नेटवर्क पर
warning-title = चेतावनी क्यों है
delisted-title = { $date } से Privacy Guides की सूची में नहीं
caution-title = चुनने से पहले यह जान लें

## डाउनलोड और लिंक

downloads-title = { $name } लें
download-this-computer = इस कंप्यूटर के लिए
download-other-computers = दूसरे कंप्यूटर
download-browser = ब्राउज़र में
download-phones = आपके फ़ोन के लिए
download-several = कई सिस्टम के लिए
download-none-here = { $name } के आधिकारिक डाउनलोड में { $system } के लिए कोई नहीं है।
download-missing = { $system } का ऐप सूची में नहीं
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = बीटा वर्ज़न
download-needs-phone = पहले फ़ोन पर इंस्टॉल करें
download-minimum = { $system } या उसके बाद
publisher-project = आधिकारिक
publisher-store = प्रकाशक: स्टोर के स्वयंसेवक
publisher-not-stated = प्रकाशक: बिना उल्लेख
link-homepage = होमपेज
link-privacy = प्राइवेसी पॉलिसी
link-documentation = दस्तावेज़
link-source-code = सोर्स कोड
link-contribute = योगदान दें
link-reference = और पढ़ें
link-more = पता कॉपी करने या उसका QR कोड देखने के लिए राइट-क्लिक करें
link-replaces = पहले का पता: { $address }

## सिस्टम और जगहें

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = ब्राउज़र
platform-android = Android
platform-ios = iOS
platform-several = कई सिस्टम
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = Android APK
channel-website = आधिकारिक वेबसाइट

## एक नज़र में

glance-title = एक नज़र में
glance-note = { $level }: { $note }
glance-note-since = { $level }, { $date } से: { $note }
glance-privacy-guides = Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = इससे पहले: { $level }
tier-minimum = न्यूनतम शर्तें
tier-best-case = सर्वोत्तम स्थिति
tier-joining = जुड़ना

## जवाब के स्तर

level-yes = हाँ
level-implied = निहित
level-partly = आंशिक
level-no = नहीं
level-not-stated = बिना उल्लेख
level-yes-about = साथ में दिया गया स्रोत यह बात साफ़ कहता है।
level-implied-about = स्रोत की बात से यही अर्थ निकलता है, हालाँकि वह इसे सीधे नहीं कहता।
level-partly-about = सिर्फ़ आंशिक रूप से सही है।
level-no-about = स्रोत कहता है कि ऐसा नहीं है, या वह जो कहता है, उसमें इसकी गुंजाइश नहीं है।
level-not-stated-about = इस गाइड ने जहाँ देखा, वहाँ इस बारे में कुछ नहीं कहा गया था। इसका मतलब “नहीं” नहीं है।

## स्रोत

source-numbered = { $speaker } { $number }
source-page = पेज, जैसा आज है
source-edition = { $date } का पेज

## कौन कहता है

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = ख़ुद { $name }, { $date } को पढ़ा गया
said-by-project-mark = { $words } *
said-by-project-legend = * यह ख़ुद प्रोजेक्ट ने, या F-Droid ने अपने बारे में, कहा है, Privacy Guides ने नहीं।
said-by-default = जहाँ किसी का नाम नहीं दिया गया, वहाँ बात Privacy Guides ने कही है, या ख़ुद इस गाइड ने।
checked-all = यह सब आख़िरी बार { $date } को या उसके बाद जाँचा गया।
said-by-downloads = आधिकारिक डाउनलोड

## मैसेंजर के बारे में हिस्से

topic-protection = सुरक्षा कैसे करता है
topic-features = क्या कर सकता है
topic-good-to-know = जानने योग्य बातें
topic-background = पृष्ठभूमि
threats-title = किन ख़तरों से बचाने में मदद करता है
threats-of-page = पेज के जिस वर्ज़न पर यह गाइड आधारित है, उसमें Privacy Guides ने अपनी पूरी सूची के बारे में कहा था कि वह इनसे बचाती है:
threats-once-of-page = पेज के जिस वर्ज़न पर यह गाइड आधारित है, उसमें Privacy Guides ने अपनी पूरी सूची के बारे में कहा था कि वह नीचे दिए ख़तरों से बचाती है। यह मैसेंजर अब उस सूची में नहीं है:
audits-title = सुरक्षा ऑडिट
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · ऑडिट करने वाले का नाम Privacy Guides ने नहीं दिया
audit-report = इसके बारे में पढ़ें
variants-title = { $name } के वर्ज़न
variant-gone = बंद हो चुका ({ $date } को दर्ज)
step-optional = ज़रूरी नहीं
specifications-title = स्पेसिफ़िकेशन और लेख
changes-title = क्या बदला
changes-criteria = Privacy Guides के मानदंड
changes-all = सभी मैसेंजरों के सभी बदलाव
changes-none = किसी बदलाव की जानकारी नहीं है।

## तारीख़ें और सूचियाँ

list-separator = { ", " }
date-day =
    { $day } { $month ->
        [1] जनवरी
        [2] फ़रवरी
        [3] मार्च
        [4] अप्रैल
        [5] मई
        [6] जून
        [7] जुलाई
        [8] अगस्त
        [9] सितंबर
        [10] अक्टूबर
        [11] नवंबर
       *[12] दिसंबर
    } { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] जनवरी
        [2] फ़रवरी
        [3] मार्च
        [4] अप्रैल
        [5] मई
        [6] जून
        [7] जुलाई
        [8] अगस्त
        [9] सितंबर
        [10] अक्टूबर
        [11] नवंबर
       *[12] दिसंबर
    } { $year }

## सूचनाएँ

banner-settings-put-aside = सेटिंग पढ़ी नहीं जा सकीं, इसलिए यह प्रोग्राम डिफ़ॉल्ट सेटिंग के साथ शुरू हुआ। पुरानी फ़ाइल यहाँ रखी गई है: { $file }
banner-settings-unusable = सेटिंग पढ़ी नहीं जा सकीं, और वह फ़ाइल वहाँ से हटाई भी नहीं जा सकी। यह प्रोग्राम चलता है, लेकिन आपकी पसंद याद नहीं रख सकता।
banner-cannot-remember = इस कंप्यूटर पर आपकी पसंद सेव नहीं की जा सकती। यह प्रोग्राम चलता है, लेकिन उसे याद नहीं रखेगा।
banner-forgotten = इस गाइड ने जो कुछ याद रखा था, वह सब मिटा दिया गया है: सेटिंग फ़ाइल और उसके बैकअप। आपके ब्राउज़र के इतिहास और आपकी सेव की हुई फ़ाइलों को नहीं छुआ गया है। अब से जो चुना जाएगा, वह फिर याद रखा जाएगा।
banner-not-forgotten = जो याद रखा गया था, वह मिटाया नहीं जा सका। यह फ़ाइल ख़ुद मिटाएँ: { $file }
banner-remembers-nothing = जो याद रखा गया था, वह मिटा दिया गया है, और अब से कुछ भी याद नहीं रखा जाएगा। सेटिंग फ़ाइल में सिर्फ़ यही बात लिखी है। आपके ब्राउज़र के इतिहास और आपकी सेव की हुई फ़ाइलों को नहीं छुआ गया है।
banner-remembers-again = अब से, जो चुना जाएगा, वह इस कंप्यूटर पर याद रखा जाएगा।
banner-link-failed = कोई ब्राउज़र नहीं खोला जा सका। पता कॉपी करें और उसे ख़ुद खोलें:
banner-link-requested = ब्राउज़र से यह लिंक खोलने को अभी-अभी कहा गया है। कुछ न दिखे, तो हो सकता है कि वह अभी शुरू हो रहा हो।
banner-facts-aged = जानकारी की आख़िरी समीक्षा { $date } को हुई थी, यानी छह महीने या उससे भी पहले। तब से कुछ बातें बदली हो सकती हैं। मैसेंजर की अपनी साइट और Privacy Guides का पेज, जैसा वह आज है, देखें, या इस गाइड का नया वर्ज़न ढूँढें।
copy = कॉपी करें
copied = कॉपी हो गया

## परिचय

about-lead = प्राइवेट मैसेंजर चुनने में मदद करती है, और उसके आधिकारिक डाउनलोड तक ले जाती है।
about-versions-title = वर्ज़न और जानकारी
about-version = वर्ज़न { $version }
about-edition = जानकारी Privacy Guides के पेज से, जैसा वह { $date } को था
welcome = प्राइवेट मैसेंजरों के बारे में जानकारी, Privacy Guides से और मैसेंजरों के अपने प्रोजेक्ट से। आख़िरी समीक्षा { $date } को हुई। चुनना और पढ़ना ऑफ़लाइन होता है: इस कंप्यूटर से कुछ बाहर नहीं जाता, जब तक आप अपने ब्राउज़र में कोई लिंक न खोलें।
welcome-language = इस गाइड में आपके सिस्टम की भाषा नहीं है। दूसरी भाषाएँ हैं: ऊपर भाषा के बटन से कोई एक चुनें, या Ctrl+L दबाएँ।
about-promises-title = क्या उम्मीद रखें
about-no-connection = यह गाइड ख़ुद कोई कनेक्शन नहीं बनाती। यह कोई लिंक आपके ब्राउज़र को तभी देती है, जब आप उस पर क्लिक करें, और सिर्फ़ वे लिंक, जो इसमें पहले से मौजूद हैं और जाँचे गए हैं। आपका ब्राउज़र उस लिंक को याद रख सकता है, और आपके नेटवर्क को दिख सकता है कि आपने कौन-सी साइट खोली।
about-remembers = यह गाइड भाषा, रंग और उनका कंट्रास्ट, टेक्स्ट का और अपनी विंडो का आकार, आख़िरी बार देखा गया मैसेंजर, आपके लिए जो मायने रखता है वह, और टिक किए गए चरण याद रखती है, और यह सब सिर्फ़ इसी कंप्यूटर पर रखती है।
about-remembers-nothing = यह गाइड कुछ भी याद नहीं रखती। इसकी सेटिंग फ़ाइल में सिर्फ़ यही बात लिखी है।
about-memory-title = क्या याद रखा जाता है
about-memory-file = सेटिंग फ़ाइल: { $file }
about-memory-no-folder = इस कंप्यूटर पर सेटिंग के लिए कोई फ़ोल्डर नहीं है, इसलिए कुछ भी याद नहीं रखा जाता।
about-remember-nothing = कुछ याद न रखें
about-forget = याद रखा सब कुछ मिटाएँ
about-keys = सब कुछ कीबोर्ड से किया जा सकता है: शॉर्टकट दिखाएँ (F1)
about-no-affiliation = इस गाइड का न किसी मैसेंजर से कोई संबंध है, न Privacy Guides से, और उनमें से किसी ने इसका समर्थन नहीं किया है।
about-own-research = जानकारी बदलती रहती है। किसी मैसेंजर पर भरोसा करने से पहले उसके अपने पेज पढ़ें, और देखें कि इस जानकारी की समीक्षा के बाद क्या बदला है।
about-languages-title = भाषाएँ
about-languages-unread = ये अनुवाद अभी इस प्रोजेक्ट से जुड़े किसी मूल भाषी ने नहीं पढ़े हैं: { $languages }।
about-languages-help = अगर इनमें से कोई आपकी भाषा है: जो ग़लत या अस्पष्ट हो, वह प्रोजेक्ट को उसके Issues में मौजूद अनुवाद वाले फ़ॉर्म से बताएँ, या पूरा अनुवाद पढ़कर बताएँ कि आपने पढ़ लिया है।
about-languages-form = अनुवाद वाला फ़ॉर्म ({ $host })
about-attribution-title = जानकारी कहाँ से आती है
about-attribution = जानकारी और लिंक Privacy Guides से हैं: “Real-Time Communication: The Best Private Instant Messengers” पेज (हिब्रू संस्करण, { $date } का वर्ज़न) से और इन पेजों से: { $pages }; सब © Privacy Guides contributors, CC BY-SA 4.0 के तहत। उन्हें नए शब्दों में लिखा गया, बाद के बदलावों से मिलाकर जाँचा गया, और जहाँ कुछ बदला है, वहाँ निशान लगाया गया। जो प्रोजेक्ट ख़ुद कहते हैं, उस पर उनके नाम दिए गए हैं।
about-page-link = पेज, जैसा आज है
about-licences-title = लाइसेंस
about-licence-code = प्रोग्राम: MIT या Apache 2.0, जो आप चाहें।
about-licence-words = जानकारी, शब्द और अनुवाद: Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)।
about-licence-link = लाइसेंस CC BY-SA 4.0
about-licence-fonts = फ़ॉन्ट: Open Sans, { $open_sans }, और Noto Sans, { $noto } और { $adobe }, SIL Open Font License 1.1 के तहत।
about-licence-icons = आइकन: Lucide, { $lucide }, ISC लाइसेंस के तहत; उनमें से कुछ Feather से, { $feather }, MIT लाइसेंस के तहत। इस गाइड का अपना आइकन प्रोग्राम का हिस्सा है।
about-trademarks = मैसेंजरों और स्टोर के नाम उनके मालिकों के ट्रेडमार्क हैं। उनके लोगो की जगह रंगीन टाइलें हैं।

## कमांड लाइन

cli-about = प्राइवेट मैसेंजर चुनें और उसे उसकी आधिकारिक साइट या स्टोर से लें।
cli-lang = भाषा: { $languages }
cli-theme = रंग: light, dark या system
cli-help = यह मदद दिखाएँ
cli-version = वर्ज़न दिखाएँ
cli-usage-heading = इस्तेमाल:
cli-options-heading = विकल्प
cli-value-language = भाषा
cli-value-theme = थीम
cli-value-command = कमांड
error-prefix = त्रुटि: { $problem }
error-see-help = क्या-क्या स्वीकार होता है, यह देखने के लिए “{ $command } --help” चलाएँ।
error-unknown-option = “{ $option }” नाम का कोई विकल्प नहीं है
error-unexpected-value = यहाँ “{ $value }” की अपेक्षा नहीं थी
error-missing-value = “{ $option }” के लिए एक मान चाहिए
error-repeated-option = “{ $option }” सिर्फ़ एक बार दिया जा सकता है
error-unknown-language = “{ $value }” नाम की कोई भाषा नहीं है; इनमें से चुनें: { $languages }
error-unknown-theme = “{ $value }” नाम की कोई थीम नहीं है; इनमें से चुनें: light, dark, system
error-not-text = एक आर्ग्युमेंट मान्य टेक्स्ट नहीं है
error-arguments = आर्ग्युमेंट समझे नहीं जा सके
error-no-display = विंडो खोलने के लिए कोई डिस्प्ले नहीं है; यह प्रोग्राम ग्राफ़िकल सेशन से चलाएँ, या DISPLAY या WAYLAND_DISPLAY सेट करें
error-display-unreachable = डिस्प्ले “{ $display }” तक पहुँचा नहीं जा सका; यह प्रोग्राम उस सेशन से शुरू करें, जिसका वह डिस्प्ले है, या { $variable } में ऐसा डिस्प्ले सेट करें, जिस तक पहुँचा जा सके
error-color-depth = डिस्प्ले की रंग-गहराई { $bits } बिट है, और विंडो को 24 चाहिए; डिस्प्ले या रिमोट डेस्कटॉप को 24 या 32 बिट पर सेट करें
error-too-many-files = विंडो नहीं खोली जा सकी, क्योंकि बहुत ज़्यादा फ़ाइलें खुली हैं; दूसरे प्रोग्राम बंद करें या सीमा बढ़ाएँ (“ulimit -n”), और फिर शुरू करें
error-no-resources = विंडो नहीं खोली जा सकी, क्योंकि मेमोरी बहुत कम है या और थ्रेड की अनुमति नहीं है; दूसरे प्रोग्राम बंद करें और फिर शुरू करें
error-display-lost = डिस्प्ले से कनेक्शन टूट गया, और उसके साथ विंडो भी चली गई; यह प्रोग्राम फिर शुरू करें
error-no-window = विंडो नहीं खोली जा सकी, और कारण पता नहीं है; यह प्रोग्राम टर्मिनल में MESSENGER_GUIDE_LOG=info के साथ शुरू करें और जो छपे, उसकी सूचना दें
error-missing-library = विंडो के लिए ज़रूरी एक लाइब्रेरी नहीं मिली: { $library }; उसे इंस्टॉल करें (Debian और Ubuntu पर: { $package }) और फिर शुरू करें
error-missing-other-library = विंडो के लिए ज़रूरी एक लाइब्रेरी नहीं मिली: { $library }; वह जिस पैकेज में है, उसे इंस्टॉल करें और फिर शुरू करें
error-unexpected = एक अप्रत्याशित त्रुटि से यह प्रोग्राम बंद हो गया; इसे फिर शुरू करें, और अगर फिर बंद हो, तो टर्मिनल में MESSENGER_GUIDE_LOG=info के साथ शुरू करें और जो छपे, उसकी सूचना दें
error-data = प्रोग्राम में मौजूद डेटा ख़राब है; यह प्रोग्राम इसकी आधिकारिक साइट से फिर डाउनलोड करें
cli-commands-heading = कमांड
cli-list = सभी मैसेंजरों की सूची दिखाएँ
cli-show = किसी मैसेंजर के बारे में सब कुछ दिखाएँ
cli-compare = मैसेंजरों की आमने-सामने तुलना करें; कोई नाम न दिया हो, तो सबकी
cli-find = शब्दों से मैसेंजर खोजें, जैसे विंडो में
cli-changes = क्या बदला, यह छापें, सबसे नया पहले: एक मैसेंजर के लिए, या कोई नाम न दिया हो, तो सभी मैसेंजरों और मानदंडों के लिए
cli-links = किसी मैसेंजर के आधिकारिक लिंक छापें
cli-open = कोई आधिकारिक डाउनलोड ब्राउज़र में खोलें, जैसे उसका बटन खोलता है
cli-verify = जाँचें कि डाउनलोड की गई फ़ाइल असली है या नहीं
cli-handout = छापने या भेजने के लिए HTML पेज बनाएँ: कोई नाम न दिया हो, तो सभी मैसेंजरों का
cli-files = जाँचने की फ़ाइल, जैसे APK; कई दी जा सकती हैं
cli-sha256 = वह SHA-256, जो फ़ाइल का होना चाहिए
cli-json = JSON छापें, प्रोग्रामों के लिए
cli-differences = सिर्फ़ वे पंक्तियाँ, जिनमें मैसेंजर अलग हैं
cli-messenger = मैसेंजर की ID, जैसी “list” छापता है
cli-words = क्या खोजना है
cli-platform = सिर्फ़ एक सिस्टम के डाउनलोड, जैसे “linux”
cli-download = कोई सिस्टम, जैसे “linux”, या किसी डाउनलोड की ID; न दिया हो, तो इस कंप्यूटर का सिस्टम
cli-value-messenger = मैसेंजर
cli-value-file = फ़ाइल
cli-value-checksum = मान
cli-value-words = शब्द
cli-value-platform = सिस्टम
error-missing-argument = यह नहीं दिया गया: { $value }
error-unknown-command = “{ $value }” नाम का कोई कमांड नहीं है; इनमें से चुनें: { $known }
error-unknown-command-near = “{ $value }” नाम का कोई कमांड नहीं है; क्या आपका मतलब “{ $near }” था? इनमें से चुनें: { $known }
error-unknown-messenger = “{ $value }” नाम का कोई मैसेंजर नहीं है; इनमें से चुनें: { $known }
error-unknown-messenger-near = “{ $value }” नाम का कोई मैसेंजर नहीं है; क्या आपका मतलब “{ $near }” था? इनमें से चुनें: { $known }
error-unknown-platform = “{ $value }” नाम का कोई सिस्टम नहीं है; इनमें से चुनें: { $known }
error-unknown-platform-near = “{ $value }” नाम का कोई सिस्टम नहीं है; क्या आपका मतलब “{ $near }” था? इनमें से चुनें: { $known }
error-no-download = { $name } के लिए “{ $value }” नाम का कोई डाउनलोड नहीं है; इनमें से चुनें: { $known }
error-no-browser = पता खोलने के लिए कोई ब्राउज़र नहीं है; कोई ब्राउज़र इंस्टॉल करें, BROWSER में उसका नाम दें, या पता किसी दूसरे डिवाइस पर खोलें: { $address }
error-not-opened = ब्राउज़र ने पता नहीं खोला; उसे ख़ुद खोलें: { $address }
error-no-checksum = “{ $value }” SHA-256 नहीं है; SHA-256 में कुल 64 अंक और अक्षर होते हैं: 0–9 और a–f
error-not-read = { $path } को पढ़ा नहीं जा सका: { $reason }
error-unverified = कम से कम एक फ़ाइल की जाँच नहीं हो सकी, इसलिए उसके बारे में कुछ पता नहीं है
error-refused = सावधान: इंस्टॉल न करें। कम से कम एक फ़ाइल असली नहीं है, या ख़राब है; ऊपर देखें
error-write = आउटपुट लिखा नहीं जा सका: { $reason }
io-error-not-found = ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है
io-error-no-access = पहुँच की अनुमति नहीं है
io-error-not-a-file = यह फ़ाइल नहीं, फ़ोल्डर या कुछ और है
io-error-no-space = जगह नहीं बची है
io-error-read-only = यह जगह सिर्फ़ पढ़ने के लिए है
io-error-other = सिस्टम ने त्रुटि बताई; कौन सी, यह MESSENGER_GUIDE_LOG=info से पता चलता है

## फ़ाइल की जाँच

signing-keys-title = डाउनलोड की जाँच कैसे करें
signing-keys-fingerprints = कुंजियों के फ़िंगरप्रिंट:
check-certificate = हस्ताक्षर करने वाली कुंजी के फ़िंगरप्रिंट (नीचे) का मिलान करें। APK फ़ाइल हो, तो यह गाइड आपके लिए यह कर सकती है।
check-repository = F-Droid रिपॉज़िटरी का फ़िंगरप्रिंट (नीचे): रिपॉज़िटरी जोड़ते समय इसका मिलान करें।
check-signed-list = हस्ताक्षरित चेकसम: फ़ाइल का प्रोजेक्ट की सूची से मिलान करें, सूची के हस्ताक्षर जाँचें, और उसकी कुंजी के फ़िंगरप्रिंट का मिलान करें (नीचे)।
check-store = इस गाइड की जानकारी में प्रोजेक्ट ऐसा कुछ प्रकाशित नहीं करता, जिससे इसे जाँचा जा सके। यह असली है या नहीं, इसका दारोमदार सिर्फ़ स्टोर पर है।
check-nothing = इस गाइड की जानकारी में प्रोजेक्ट ऐसा कुछ प्रकाशित नहीं करता, जिससे इसे जाँचा जा सके। इसे सिर्फ़ आधिकारिक पते से लें।
check-browser = यह ब्राउज़र में चलता है, इसलिए जाँचने के लिए कोई फ़ाइल नहीं है। पक्का कर लें कि पता आधिकारिक ही है।
verify-genuine = असली है। इस फ़ाइल पर उस कुंजी के हस्ताक्षर हैं, जिसे इस ऐप के लिए { $name } ने प्रकाशित किया है। फिर भी यह पुराना वर्ज़न हो सकता है: नीचे वर्ज़न देखें।
verify-genuine-recorded = असली है। इस फ़ाइल पर उस कुंजी के हस्ताक्षर हैं, जिसे Privacy Guides ने { $name } के लिए दर्ज किया है। इस गाइड की जानकारी में ख़ुद { $name } ने कोई कुंजी प्रकाशित नहीं की है। फिर भी यह पुराना वर्ज़न हो सकता है: नीचे वर्ज़न देखें।
verify-other-key = सावधान: इंस्टॉल न करें। यह फ़ाइल ख़ुद को { $name } ({ $package }) बताती है, लेकिन इस पर ऐसी कुंजी के हस्ताक्षर हैं, जिसे यह गाइड नहीं जानती।
verify-channels-without-key = यह गाइड इन जगहों की कुंजियाँ नहीं जानती, इसलिए वहाँ के ऐप को पहचान नहीं सकती: { $channels }। ऐसा ऐप सिर्फ़ उसी जगह से इंस्टॉल करें।
verify-other-app = सावधान: इंस्टॉल न करें। इस फ़ाइल पर { $name } की एक कुंजी के हस्ताक्षर हैं, लेकिन { $package } उन ऐप में से नहीं है, जिनके लिए यह कुंजी है।
verify-not-signed = सावधान: इंस्टॉल न करें। यह बिना हस्ताक्षर का Android ऐप है। कोई नहीं बता सकता कि इसे किसने बनाया।
verify-damaged = सावधान: इंस्टॉल न करें। हस्ताक्षर होने के बाद यह फ़ाइल ख़राब हुई या बदली गई है, या इस पर हस्ताक्षर ऐसे तरीक़े से किए गए हैं, जिस पर भरोसा नहीं किया जा सकता।
verify-reason = जाँच में क्या मिला, तकनीकी शब्दों में: { $reason }
verify-no-key = जाँच नहीं हुई। यह फ़ाइल ख़ुद को { $name } ({ $package }) बताती है, लेकिन यह गाइड इस ऐप की कोई कुंजी नहीं जानती। गाइड यह नहीं बता सकती कि फ़ाइल असली है या नहीं।
verify-unknown-app = जाँच नहीं हुई। यह ऐप ({ $package }) इस गाइड के किसी मैसेंजर का नहीं है। अगर आपसे कहा गया था कि यह उनमें से एक है, तो इसे इंस्टॉल न करें।
verify-not-apk = जाँच नहीं हुई। यह Android ऐप (APK) नहीं है, इसलिए इसमें ऐसे हस्ताक्षर नहीं हैं, जिन्हें यह गाइड जाँच सके। इसका सिर्फ़ मिलान किया जा सकता है।
verify-checksum = इसका SHA-256:
verify-checksum-is-given = मेल खाती है। फ़ाइल का SHA-256 वही है, जो आपने दिया। इस पर सिर्फ़ उतना ही भरोसा किया जा सकता है, जितना उस जगह पर, जहाँ से आपको वह मान मिला।
verify-checksum-differs = सावधान: यह फ़ाइल इस्तेमाल न करें। इसका SHA-256 वह नहीं है, जो आपने दिया।
verify-only-compared = यह Android ऐप (APK) नहीं है, इसलिए यह गाइड इसका सिर्फ़ मिलान कर सकती है।
verify-checksum-paste = अगर प्रोजेक्ट इस फ़ाइल के लिए अपना मान प्रकाशित करता है, तो उसे नीचे पेस्ट करें: यह गाइड दोनों का मिलान करती है।
verify-checksum-compare = अगर प्रोजेक्ट यह मान प्रकाशित करता है, तो इसका मिलान करें, या उसे --sha256 के साथ दें।
verify-listed = मेल खाती है: इसी फ़ोल्डर में मौजूद { $list } में भी यही मान है; डाउनलोड पूरा है। यह फ़ाइल किसने बनाई, यह सिर्फ़ { $list } के हस्ताक्षर से पता चलता है।
verify-listed-differs = सावधान: यह फ़ाइल इस्तेमाल न करें। इसी फ़ोल्डर में मौजूद { $list } में इस फ़ाइल का SHA-256 अलग है।
verify-steps = अगर प्रोजेक्ट ऐसे मानों की सूची पर हस्ताक्षर करता है, तो वे हस्ताक्षर भी जाँचें:
verify-step-key = प्रोजेक्ट की सार्वजनिक कुंजी लें, जैसे उसके ईमेल पते से:
verify-step-fingerprint = कुंजी के पूरे फ़िंगरप्रिंट का मिलान करें। { $name } ({ $files }):
verify-step-gpg = अपनी फ़ाइलों के नाम लिखकर हस्ताक्षर जाँचें, और तभी इंस्टॉल करें, जब हस्ताक्षर सही हों और उसी कुंजी के हों:
verify-app = ऐप: { $package }, वर्ज़न { $version }। इसके हस्ताक्षर: { $schemes }।
verify-signers = हस्ताक्षर करने वाले के सर्टिफ़िकेट का फ़िंगरप्रिंट (SHA-256):

## विंडो में फ़ाइल की जाँच

fingerprint-title = फ़िंगरप्रिंट
fingerprint-copy = फ़िंगरप्रिंट कॉपी करें
fingerprint-code = QR कोड दिखाएँ
fingerprint-scan = यह फ़िंगरप्रिंट फ़ोन पर टेक्स्ट के रूप में पढ़ने के लिए फ़ोन का कैमरा कोड की ओर करें।
file-check-title = फ़ाइल जाँचें
file-check-open = डाउनलोड की गई फ़ाइल जाँचें
file-check-about = क्या डाउनलोड की गई फ़ाइल असली ऐप है? उसे खींचकर इस विंडो पर छोड़ें, या चुनें। यह गाइड उसे सिर्फ़ पढ़ती है, इसी कंप्यूटर पर।
file-check-choose = फ़ाइलें चुनें
file-check-name = फ़ाइल: { $name }
file-check-waiting = अब तक जाँच नहीं हुई। इससे पहले वाली फ़ाइल के बाद इसकी जाँच होगी।
file-check-running = अब तक जाँच नहीं हुई। फ़ाइल { $percent }% पढ़ी जा चुकी है।
file-check-cancel = रद्द करें
file-check-cancelled = जाँच नहीं हुई। आपने जाँच रद्द कर दी, इसलिए इस फ़ाइल के बारे में कुछ पता नहीं है।
file-check-not-read = जाँच नहीं हुई। यह फ़ाइल पढ़ी नहीं जा सकी, इसलिए इसके बारे में कुछ पता नहीं है: { $reason }
file-check-cut = एक बार में जितनी फ़ाइलें जाँची जा सकती हैं, उससे ज़्यादा दी गईं। सिर्फ़ इस सूची की फ़ाइलें जाँची जाती हैं: { $count }।
file-check-no-dialog = इस डेस्कटॉप पर फ़ाइल चुनने का डायलॉग नहीं खुलता। फ़ाइल खींचकर इस विंडो पर छोड़ें या, जहाँ यह काम न करे, उसे टर्मिनल में जाँचें:
file-check-paste = अगर आपके पास प्रोजेक्ट से मिला इस फ़ाइल का SHA-256 है, तो मिलान के लिए उसे पेस्ट करें:
file-check-unreadable = यह SHA-256 नहीं है, इसलिए कोई मिलान नहीं हुआ। SHA-256 में कुल 64 अंक और अक्षर होते हैं: 0–9 और a–f।

## टर्मिनल में

terminal-id = ID
terminal-name = नाम
terminal-standing = स्थिति
terminal-in-short = संक्षेप में
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = { $date } से; इससे पहले: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = कम या छोटे शब्द आज़माएँ; “list” सभी मैसेंजर दिखाता है।
terminal-opened = ब्राउज़र को दिया गया: { $address }
terminal-other-download = “{ $id }” भी है: { $address }

## तुलना

screen-compare = तुलना
compare-lead = हर मैसेंजर क्या करता है, जहाँ तक पता है। “बिना उल्लेख” का मतलब “नहीं” नहीं है: इसका मतलब है कि जहाँ इस गाइड ने देखा, वहाँ इस बारे में कुछ नहीं कहा गया।
compare-only-differences = सिर्फ़ अंतर
compare-copy-markdown = Markdown कॉपी करें
compare-copy-text = टेक्स्ट कॉपी करें
compare-copy-csv = CSV कॉपी करें
compare-choose = तुलना के लिए मैसेंजर
compare-choose-two = दो मैसेंजर चुनें
compare-more = और
compare-network = नेटवर्क
compare-systems = सिस्टम
compare-stores = कहाँ से लें
compare-audits = सुरक्षा ऑडिट
compare-basis = { $criterion }: { $name }
compare-choose-some = ये सूची के पहले { $count } मैसेंजर हैं; दूसरे वहाँ खोजने पर मिल सकते हैं
compare-columns = { $all } में से { $first }–{ $last }
compare-columns-back = पिछले
compare-columns-on = अगले
compare-basis-downloads = आधिकारिक डाउनलोड कहाँ ले जाते हैं:
compare-basis-audit = { $date }: { $text }
compare-none = कम से कम एक मैसेंजर चुनें।

## खोज

search-placeholder = मैसेंजर खोजें
search-clear = खोज मिटाएँ
search-found = मिले: { $count }
search-cut = सिर्फ़ पहले { $count } अक्षर खोजे जाते हैं। कम शब्दों से ज़्यादा मिलता है।
search-nothing = कुछ नहीं मिला
search-nothing-about = कम या छोटे शब्द आज़माएँ, किसी सिस्टम का नाम जैसे “Android”, “ग्रुप” जैसा कोई शब्द, या ऊपर चुनें कि आपके लिए क्या मायने रखता है।

## क्या मायने रखता है

needs-title = आपके लिए क्या मायने रखता है
needs-more = और
needs-fewer = कम
needs-clear = मिटाएँ
needs-threats = इनसे बचाव
needs-devices = सबके डिवाइस
needs-devices-about = वे सिस्टम, जो आप और आपसे बात करने वाले लोग इस्तेमाल करते हैं। मैसेंजर को इन सब पर चलना होगा।
verdict-meets = सब पूरा करने वाले मैसेंजर: { $count }
verdict-not-stated = जिनमें कुछ बिना उल्लेख है: { $count }
verdict-does-not = सब पूरा न करने वाले मैसेंजर: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: आधिकारिक डाउनलोड है।
reason-no-download = { $level }: इसके लिए कोई आधिकारिक डाउनलोड सूची में नहीं है।

## सेटअप के चरण

steps-done = { $of } में से { $done } पूरे
steps-reset = फिर से शुरू करें
blocked-title = अगर यह आपके यहाँ ब्लॉक हो
blocked-check = अगर कोई ऐप किसी दूसरे व्यक्ति से या किसी असामान्य जगह से मिले, तो इंस्टॉल करने से पहले फ़ाइल जाँचें।
blocked-noticed = ब्लॉक से बचकर निकलना किसी की नज़र में आ सकता है। कोशिश करने से पहले सोच लें कि आप जहाँ हैं, वहाँ आपके साथ क्या हो सकता है।

## किसी दोस्त के लिए

share = शेयर करें
share-about = किसी दोस्त के लिए { $name } के बारे में कुछ शब्द, इसके आधिकारिक डाउनलोड के साथ:
share-copy = टेक्स्ट कॉपी करें
share-tooltip = किसी दोस्त को { $name } के बारे में बताएँ
share-official = सिर्फ़ यहाँ से लें:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = ध्यान दें: { $text }
share-change = { $date }: { $text }
share-source = जानकारी Privacy Guides से (CC BY-SA 4.0), मैसेंजर गाइड ने नए शब्दों में लिखी, जिसने इसकी आख़िरी समीक्षा { $date } को की।

## छापने का पेज

handout-save = पेज सेव करें
handout-about = छापने या भेजने का पेज, फ़िंगरप्रिंट और स्कैन करने के कोड के साथ। इनमें से हर एक के लिए एक छपा हुआ पेज:
handout-saved = सेव हो गया। छापने के लिए इसे ब्राउज़र में खोलें: { $file }
handout-no-dialog = इस डेस्कटॉप पर फ़ाइल सेव करने का डायलॉग नहीं खुलता। टर्मिनल में “messenger-guide handout” यह पेज बनाता है।
handout-not-saved = पेज सेव नहीं किया जा सका: { $reason }
handout-title = { $names }: प्राइवेट मैसेंजर, मैसेंजर गाइड से
handout-official = सिर्फ़ इन आधिकारिक जगहों से लें। किसी कोड का पता खोलने के लिए फ़ोन का कैमरा उसकी ओर करें।
handout-fingerprints = असली डाउनलोड के फ़िंगरप्रिंट
handout-optional = { $text } (ज़रूरी नहीं)
handout-reviewed = जानकारी की आख़िरी समीक्षा { $date } को हुई। तब से वह बदली हो सकती है।

## पैनल

close = बंद करें
link-modal-title = यह लिंक कहाँ ले जाता है
link-modal-scan = यह पता फ़ोन पर खोलने के लिए फ़ोन का कैमरा कोड की ओर करें।
link-modal-open = यहाँ खोलें
link-menu-open = खोलें
link-menu-copy = पता कॉपी करें
link-menu-code = QR कोड दिखाएँ
text-menu-cut = कट करें
text-menu-copy = कॉपी करें
text-menu-paste = पेस्ट करें
text-menu-select-all = सभी चुनें
download-code = स्कैन करने का कोड: { $name }
keys-title = कीबोर्ड शॉर्टकट
keys-tab = अगला आइटम, पिछला आइटम
keys-arrows = सूची और तालिका में आगे-पीछे जाएँ, बाक़ी जगह स्क्रॉल करें
keys-page = एक पेज स्क्रॉल करें
keys-space = एक पेज स्क्रॉल करें, जब फ़ोकस किसी आइटम पर न हो
keys-ends = शुरुआत पर, अंत पर
keys-enter = फ़ोकस वाला आइटम चलाएँ
keys-escape = जो खुला है उसे बंद करें, खोज मिटाएँ
keys-screens = स्क्रीन बदलें
keys-search = खोजें; या बस टाइप करना शुरू करें
keys-language = भाषा
keys-text-size = बड़ा टेक्स्ट, छोटा टेक्स्ट, सामान्य आकार
keys-select = टेक्स्ट चुनें: फ़ोकस वाले आइटम से, या जो दिख रहा है उसके ऊपर से
keys-caret = टेक्स्ट में कर्सर, जो तीर वाली कुंजियों से चलता है: कहीं से भी चुनने के लिए
keys-select-all = पूरा टेक्स्ट चुनें
keys-copy = जो चुना गया है उसे, या फ़ोकस वाले लिंक का पता, कॉपी करें
keys-link = फ़ोकस वाले लिंक, फ़ील्ड या चुने गए टेक्स्ट का मेन्यू, जैसे माउस के दाएँ बटन से
keys-close = विंडो बंद करें
keys-full-screen = फ़ुल स्क्रीन, और वापस
keys-help = यह सूची

## मैन पेज

man-name = नाम
man-synopsis = सारांश
man-description = विवरण
man-environment = एनवायरनमेंट वेरिएबल
man-files = फ़ाइलें
man-exit-status = एग्ज़िट कोड
man-version = वर्ज़न
man-log = standard error में क्या लॉग करना है, जैसे “info”। सेट न हो, तो कुछ नहीं।
man-settings = विंडो क्या याद रखती है। जो फ़ाइल पढ़ी न जा सके, वह इसके पास ही रखी जाती है।
man-exit-0 = सफल, भले ही आउटपुट पढ़ने वाले प्रोग्राम ने पढ़ना बंद कर दिया हो।
man-exit-1 = कुछ गड़बड़ हुई: डिस्प्ले नहीं, ब्राउज़र नहीं, डेटा ख़राब।
man-exit-2 = आर्ग्युमेंट ग़लत हैं।
man-exit-3 = “verify” को ऐसी फ़ाइल मिली, जिसे इंस्टॉल नहीं करना है।
man-exit-4 = “verify” कम से कम एक फ़ाइल की जाँच नहीं कर सका।

## जानें

screen-learn = जानें
learn-list = सरल शब्दों में
learn-back-to = { $name } पर वापस
learn-back-to-compare = तुलना पर वापस
learn-back-to-about = परिचय पर वापस
learn-evidence = प्रमाण
learn-evidence-tagline = हर बात कितनी पक्की है, और कब से
learn-evidence-lead = यह गाइड वह बताती है, जो Privacy Guides के कुछ पेज कहते हैं, और वह जो तब से बदला है, Privacy Guides या ख़ुद प्रोजेक्ट के अनुसार। हर जानकारी के साथ दिखता है कि वह कहाँ से आई; हर मानदंड के साथ यह भी कि बात कितनी पक्की है।
learn-levels-title = निशानों का मतलब
learn-not-stated = “बिना उल्लेख” का मतलब “नहीं” नहीं है। जहाँ कुछ नहीं कहा गया, वहाँ हो सकता है कि मैसेंजर मानदंड पूरा करता हो, और हो सकता है कि न करता हो; यह गाइड अनुमान लगाने के बजाय सवाल खुला छोड़ती है।
learn-claims-title = हर बात कहाँ से आई
learn-claims-sources = हर बात के पास दिखता है कि वह किसने कही, लिंक के साथ। पेज के जिस वर्ज़न पर यह गाइड आधारित है, उसमें Privacy Guides की कही बात का लिंक उस दिन के टेक्स्ट पर ले जाता है; वह आज जो कहता है, उसका लिंक आज के पेज पर; और जो प्रोजेक्ट ख़ुद कहता है, उसका लिंक उसके अपने पेज पर, पढ़े जाने के दिन के साथ। कुछ भी खुलने से पहले पूरा पता देखने के लिए पॉइंटर लिंक पर ले जाएँ।
learn-claims-own-words = जानकारी और लिंक Privacy Guides से और ख़ुद प्रोजेक्टों से हैं। वाक्य उनके नहीं हैं: शब्द इस गाइड के अपने हैं।
learn-claims-edition = जानकारी Privacy Guides के पेज से है, जैसा वह { $date } को था। इसकी आख़िरी समीक्षा { $reviewed } को हुई।
learn-since-title = जब कुछ बदलता है, तब क्या होता है
learn-since-notes = बाद का बदलाव मूल जानकारी मिटाकर नहीं लिखा जाता। वह मैसेंजर के साथ टिप्पणी के रूप में दिखता है, अपनी तारीख़ और अपने स्रोत के साथ।
learn-since-levels = जहाँ स्तर बदला है, वहाँ निशान आज का स्तर दिखाता है, और उसके नीचे पहले का।
learn-since-links = जहाँ कोई आधिकारिक पता बदला गया, वहाँ बटन नए पते पर ले जाता है। पुराना पता तुलना के लिए रखा जाता है, लेकिन कभी खोला नहीं जाता।
learn-never-title = जो यह गाइड कभी नहीं करती
learn-never-connect = यह ख़ुद कोई कनेक्शन नहीं बनाती: जो कुछ दिखाती है, वह सब इसी में मौजूद है।
learn-never-open = यह सिर्फ़ वे पते खोलती है, जो इसमें पहले से मौजूद हैं और जाँचे गए हैं, और आपके क्लिक करने से पहले कोई पता नहीं खोलती।
learn-never-tell = आपने क्या पढ़ा, यह किसी को नहीं बताती। आप जो लिंक खोलें, वह आपके ब्राउज़र को जाता है, जो उसे याद रख सकता है, और आपके नेटवर्क को दिख सकता है कि आपने कौन-सी साइट खोली।
learn-never-guess = यह किसी ख़ाली जगह को अनुमान से नहीं भरती, और चुप्पी को “नहीं” नहीं मानती।
learn-criteria = मानदंड
learn-criteria-tagline = मैसेंजर किन बातों पर परखे जाते हैं
learn-criteria-title = मानदंडों का मतलब
learn-criteria-lead = Privacy Guides मैसेंजर से क्या चाहता है, और हर शर्त का क्या मतलब है।
learn-criteria-choice-title = Privacy Guides कैसे चुनता है
learn-criteria-choice = Privacy Guides जिन प्रोजेक्ट की सिफ़ारिश करता है, उनसे उसका कोई संबंध नहीं है। निष्पक्ष रहने के लिए वह अपनी सामान्य शर्तों के साथ-साथ उन्हें स्पष्ट शर्तों पर परखता है। उसकी सलाह है कि चुनने से पहले हर कोई इन शर्तों को जाने, और ख़ुद भी पड़ताल करे।
learn-criteria-best-case = Privacy Guides जिसे सर्वोत्तम स्थिति (best case) कहता है, वह एक आदर्श प्रोजेक्ट का वर्णन है: जिसकी सिफ़ारिश की गई है, उसमें इनमें से कुछ या सब बातें न भी हों, और जिसमें ये ज़्यादा हों, वह सूची में ऊपर हो सकता है। जिस पेज पर यह गाइड आधारित है, उसमें फ़ॉरवर्ड सीक्रेसी इसी का हिस्सा थी; 16 मई 2025 को वह न्यूनतम शर्त बन गई।
learn-tier-minimum = वह न्यूनतम, जो Privacy Guides ज़रूरी मानता है।
learn-tier-best-case = जो एक आदर्श प्रोजेक्ट में होता।
learn-tier-joining = यह Privacy Guides के मानदंडों में से नहीं है। इसे यह गाइड जोड़ती है, क्योंकि Privacy Guides कुछ मैसेंजरों के बारे में बताता है कि जुड़ने के लिए क्या चाहिए।
learn-see-picture = इसे चित्र में देखें
learn-see-networks = नेटवर्क के प्रकार
learn-secrecy = फ़ॉरवर्ड और फ़्यूचर सीक्रेसी
learn-secrecy-tagline = चुराई गई कुंजी से क्या खुलता है
learn-secrecy-lead = एंड-टू-एंड एन्क्रिप्शन कुंजियों से काम करता है। कुंजी चुराने वाला उससे क्या पढ़ सकता है, यह इन दो गुणों से तय होता है: फ़ॉरवर्ड सीक्रेसी उसे बचाती है, जो पहले लिखा गया था, और फ़्यूचर सीक्रेसी उसे, जो बाद में लिखा जाता है।
learn-legend-title = चित्र कैसे पढ़ें
learn-legend-time = समय बाएँ से दाएँ चलता है। नीचे की पंक्ति का हर खाना एक मैसेज है; उसके ऊपर वह कुंजी है, जो उसकी सुरक्षा करती है।
learn-legend-key = एक कुंजी
learn-legend-theft = यहाँ कुंजी चोरी होती है
learn-legend-exchange = कुंजियों की ऐसी अदला-बदली, जिसे चोर बीच में नहीं पकड़ता
learn-legend-closed = मैसेज, जो गुप्त रहता है
learn-legend-open = मैसेज, जो खुल जाता है
learn-without-title = बिना फ़ॉरवर्ड सीक्रेसी के
learn-without-about = चुराई गई कुंजी से पुराने मैसेज खुल जाते हैं, और उसके बाद के भी।
learn-forward-title = फ़ॉरवर्ड सीक्रेसी के साथ
learn-forward-limit = अकेली फ़ॉरवर्ड सीक्रेसी उसे नहीं बचाती, जो अब से लिखा जाता है।
learn-future-title = फ़्यूचर सीक्रेसी भी हो, तो
learn-future-about = फ़्यूचर सीक्रेसी को post-compromise security भी कहते हैं। कुंजी चुराने वाले की पहुँच कुंजियों की उस पहली अदला-बदली पर ख़त्म हो जाती है, जिसे वह बीच में पकड़ नहीं पाता। आगे पढ़ते रहने के लिए उसे दोनों पक्षों के बीच का सारा संचार बीच में पकड़ना पड़ेगा।
learn-future-further = सिर्फ़ वही पढ़ा जा सकता है, जो चोरी और उस अदला-बदली के बीच लिखा गया। इससे ज़्यादा पढ़ने के लिए और कुंजियाँ चुरानी पड़ेंगी।
learn-networks = नेटवर्क
learn-networks-tagline = मैसेज किन रास्तों से जाते हैं
learn-networks-lead = मैसेज नेटवर्क से होकर जाते हैं, और नेटवर्क बनाने के कई तरीक़े हैं। हर तरीक़े के अपने फ़ायदे और नुक़सान हैं।
learn-legend-person = एक व्यक्ति
learn-legend-server = एक सर्वर
learn-legend-relay = रिले या नोड, जो मैसेज आगे भेजता है
learn-advantages = फ़ायदे
learn-drawbacks = नुक़सान
learn-network-users = इस प्रकार के मैसेंजर
learn-network-no-points = इस प्रकार के नेटवर्क के फ़ायदे या नुक़सान Privacy Guides ने नहीं गिनाए हैं।
learn-threats = ख़तरे
learn-threats-tagline = किन बातों से बचाव करना है
learn-threats-lead = हो सकता है कि आपको इनमें से किसी ख़तरे की चिंता न हो, या एक की, कुछ की, या सबकी हो। शायद ही कोई साधन हो, जो इन सबसे बचाए।
learn-threats-choice = मैसेंजर चुनने से पहले यह सोच लेना मदद करता है कि इनमें से कौन-से ख़तरे आपके लिए मायने रखते हैं।
learn-threats-title = ख़तरे, एक-एक करके
learn-threat-of-page = Privacy Guides अपनी पूरी सूची के बारे में कहता है कि वह इस ख़तरे से बचाती है।
learn-threat-named = Privacy Guides ने ख़ास तौर पर इनका नाम लिया:
learn-changes-tagline = बाद के सब बदलाव, सबसे नए पहले
learn-changes-lead = वे बदलाव, जो Privacy Guides के { $date } के पेज में, जिस पर यह गाइड आधारित है, नहीं दिखते: हर मैसेंजर के और मानदंडों के बदलाव, जितने इस गाइड को पता हैं। सबसे नया पहले है।
learn-limits = एंड-टू-एंड एन्क्रिप्शन क्या नहीं छिपाता
learn-limits-tagline = मेटाडेटा, नेटवर्क, कुंजियाँ
learn-limits-lead = एंड-टू-एंड एन्क्रिप्शन हो, तो लिखी हुई बातें सिर्फ़ बातचीत में शामिल लोग पढ़ सकते हैं, जब तक कोई और उनकी कुंजियों या डिवाइसों तक न पहुँचे। लेकिन इस एन्क्रिप्शन से बातचीत के बारे में सब कुछ नहीं छिपता।
learn-metadata-title = मेटाडेटा
learn-metadata-about = मेटाडेटा वह है, जो मैसेज पढ़े बिना उसके बारे में जाना जा सकता है: कौन किससे, कब और कितनी बार बात करता है।
learn-metadata-not-hidden = एंड-टू-एंड एन्क्रिप्शन मेटाडेटा नहीं छिपाता।
learn-limits-networks-title = नेटवर्क से क्या दिखता है
learn-limits-keys-title = चुराई गई कुंजी से क्या खुलता है
learn-limits-keys = बातचीत उतनी ही सुरक्षित है, जितनी उसमें शामिल हर व्यक्ति की कुंजियाँ। फ़ॉरवर्ड सीक्रेसी न हो, तो किसी एक की भी कुंजी चोरी होने से पुराने मैसेज खुल जाते हैं।
learn-blocked = जब मैसेंजर ब्लॉक हो
learn-blocked-tagline = क्या मदद कर सकता है, और उससे क्या नहीं छिपता
learn-blocked-lead = मैसेंजर वहाँ ब्लॉक होता है, जहाँ उसके सर्वरों तक, या उन स्टोर तक जहाँ से वह मिलता है, पहुँचा न जा सके। सरकारें, नेटवर्क एडमिनिस्ट्रेटर और सेवा देने वाले ऐसा कर सकते हैं।
learn-blocked-helps-title = क्या मदद कर सकता है
learn-blocked-proxy = प्रॉक्सी, जो आपका कनेक्शन आगे पहुँचाता है; सबसे अच्छा वह है, जिसे कोई ऐसा व्यक्ति चलाए, जिस पर आपको भरोसा हो।
learn-blocked-tor = Tor, जो आपके कनेक्शन को स्वयंसेवकों के चलाए हुए सर्वरों से होकर ले जाता है। अगर मुमकिन हो कि कोई आपके कनेक्शन पर नज़र रखे हुए हो, और आपके पास ऐसा VPN हो, जिस पर आपको भरोसा है, तो Privacy Guides की सलाह है कि पहले उस VPN से जुड़ें।
learn-blocked-bridges = ब्रिज और भेस बदले हुए कनेक्शन, जो वहाँ Tor तक पहुँचा सकते हैं, जहाँ ख़ुद Tor ब्लॉक हो।
learn-blocked-messengers = और तरीक़े, जैसे अपने सर्वर या बिना इंटरनेट के काम चलाना, क़दम-दर-क़दम, इनके प्रोजेक्ट से:
learn-blocked-limits-title = इससे क्या नहीं छिपता
learn-blocked-visible = Tor या VPN से यह छिप सकता है कि आपने क्या खोला, लेकिन यह नहीं कि आपके यहाँ Tor या VPN इस्तेमाल होता है, और Tor आम तौर पर VPN से ज़्यादा नज़र में आता है। भेस बदले हुए कनेक्शनों तक का पता लगाया जा सकता है।
learn-blocked-later = समय के साथ ब्रिजों का पता चल जाता है। तब आपके कनेक्शनों के रिकॉर्ड से दिख सकता है कि आपने Tor इस्तेमाल किया था।
learn-blocked-plan = सोच लें कि ब्लॉक करने वाले क्या-क्या कर सकते हैं और इसका क्या नतीजा हो सकता है, और यह योजना बनाकर रखें कि पकड़े जाने की स्थिति में क्या करना है।
learn-blocked-stores-title = अगर स्टोर ब्लॉक हो
keys-back = व्याख्या से वापस

## स्क्रीन रीडर के लिए

spoken-screens = स्क्रीन
spoken-banner = सूचना
spoken-link-menu = लिंक का मेन्यू
spoken-text-menu = टेक्स्ट का मेन्यू
spoken-code = पते { $address } का QR कोड
spoken-fingerprint-code = टेक्स्ट के रूप में इस फ़िंगरप्रिंट का QR कोड
spoken-download = { $system } के लिए { $app } डाउनलोड करें, { $host }
spoken-download-from = { $store } से { $system } के लिए { $app } डाउनलोड करें, { $host }
spoken-open-in-browser = { $app } ब्राउज़र में खोलें, { $host }
spoken-needs-clear = आपके लिए जो मायने रखता है, वह मिटाएँ
spoken-needs-fold = { $words }: आपके लिए क्या मायने रखता है
spoken-columns-back = पिछले मैसेंजर
spoken-columns-on = अगले मैसेंजर
spoken-cell = { $name }, { $criterion }: { $words }
spoken-drawing-centralized = चित्र: बीच में एक सर्वर, और उसके चारों ओर आठ लोग, हर एक सिर्फ़ उसी सर्वर से जुड़ा हुआ।
spoken-drawing-federated = चित्र: तीन सर्वर, हर एक बाक़ी दोनों से जुड़ा हुआ। हर एक के अपने दो लोग हैं।
spoken-drawing-peer-to-peer = चित्र: छह लोग, सीधे एक-दूसरे से जुड़े हुए। कोई सर्वर नहीं है।
spoken-drawing-anonymous-routing = चित्र: एक व्यक्ति से दूसरे तक तीरों वाला रास्ता, नौ में से तीन नोड से होकर। बाक़ी नोड इस्तेमाल नहीं होते।
spoken-drawing-decentralized-relays = चित्र: चार रिले, जो आपस में जुड़े नहीं हैं, और चार लोग। हर व्यक्ति दो रिले से जुड़ा है।
spoken-drawing-one-key = चित्र: समय के क्रम में सात मैसेज, सबकी एक ही कुंजी। चौथे के दौरान कुंजी चोरी होती है, और सातों पढ़े जा सकते हैं।
spoken-drawing-forward = चित्र: समय के क्रम में सात मैसेज, हर एक की अपनी कुंजी। चौथे के दौरान उसकी कुंजी चोरी होती है। उससे पहले के तीन बंद रहते हैं; चौथा और उसके बाद के पढ़े जा सकते हैं।
spoken-drawing-future = चित्र: समय के क्रम में सात मैसेज, हर एक की अपनी कुंजी। चौथे के दौरान उसकी कुंजी चोरी होती है, और पाँचवें के बाद नई कुंजियों की अदला-बदली होती है। सिर्फ़ चौथा और पाँचवाँ पढ़े जा सकते हैं।
