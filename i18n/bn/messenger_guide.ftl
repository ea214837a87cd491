### প্রোগ্রামটির নিজের কথা। মেসেজিং অ্যাপগুলো সম্পর্কে যা বলা হয়েছে, তা পাশের ফাইলগুলোতে।

## নাম ও ভাষা

app-name = মেসেজিং গাইড
language-name = বাংলা

## ওপরের অংশ

screen-guide = মেসেজিং অ্যাপ
screen-about = পরিচিতি
back = ফিরে যান
language-menu = ভাষা
language-unread = কোনো মাতৃভাষী এখনো পড়েননি
theme-menu = হালকা বা গাঢ়
theme-system = সিস্টেমের মতো
theme-light = হালকা
theme-dark = গাঢ়
high-contrast = উচ্চ কনট্রাস্ট
text-size = লেখার আকার
text-percent = { $percent }%
text-smaller = ছোট লেখা
text-normal = স্বাভাবিক আকার
text-larger = বড় লেখা

## তালিকা

standing-recommended-group = সুপারিশকৃত
standing-with-reservations-group = দ্বিধাসহ

## সুপারিশ

standing-recommended = সুপারিশকৃত
standing-with-reservations = দ্বিধাসহ
standing-recommended-about = সংবেদনশীল যোগাযোগের জন্য Privacy Guides এটি সুপারিশ করে।
standing-in-one-case = এক ক্ষেত্রে সুপারিশকৃত
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = { $date } থেকে আর সুপারিশকৃত নয়
standing-no-longer-about = Privacy Guides তাদের মেসেজিং অ্যাপের তালিকা থেকে এটি সরিয়ে দিয়েছে।
standing-edition = { $date }-এর পেজে: { $standing }
standing-with-reservations-about = Privacy Guides এটি তালিকায় রেখেছিল শুধু অতিরিক্ত বিকল্প হিসেবে, একটি সতর্কতাসহ।
client-of = { $name } নেটওয়ার্ক ব্যবহার করে
warning-title = কেন সতর্কতা আছে
delisted-title = { $date } থেকে Privacy Guides-এর তালিকার বাইরে
caution-title = বেছে নেওয়ার আগে এটি জেনে নিন

## ডাউনলোড ও লিংক

downloads-title = { $name } নিন
download-this-computer = এই কম্পিউটারের জন্য
download-other-computers = অন্য কম্পিউটার
download-browser = ব্রাউজারে
download-phones = আপনার ফোনের জন্য
download-several = একাধিক সিস্টেমের জন্য
download-none-here = { $name }-এর অফিসিয়াল ডাউনলোডের মধ্যে { $system }-এর জন্য কোনোটি নেই।
download-missing = { $system }-এর কোনো অ্যাপ তালিকায় নেই
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = বেটা সংস্করণ
download-needs-phone = আগে ফোনে ইনস্টল করুন
download-minimum = { $system } বা পরের সংস্করণ
publisher-project = অফিসিয়াল
publisher-store = প্রকাশক: স্টোরের স্বেচ্ছাসেবকেরা
publisher-not-stated = প্রকাশক: বলা হয়নি
link-homepage = হোমপেজ
link-privacy = গোপনীয়তা নীতি
link-documentation = ডকুমেন্টেশন
link-source-code = সোর্স কোড
link-contribute = অবদান রাখুন
link-reference = আরও পড়ুন
link-more = ঠিকানা কপি করতে বা তার QR কোড দেখতে রাইট-ক্লিক করুন
link-replaces = আগের ঠিকানা: { $address }

## সিস্টেম ও জায়গা

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = ব্রাউজার
platform-android = Android
platform-ios = iOS
platform-several = একাধিক সিস্টেম
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = Android APK
channel-website = অফিসিয়াল ওয়েবসাইট

## এক নজরে

glance-title = এক নজরে
glance-note = { $level }: { $note }
glance-note-since = { $level }, { $date } থেকে: { $note }
glance-privacy-guides = Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = এর আগে: { $level }
tier-minimum = ন্যূনতম শর্ত
tier-best-case = সর্বোত্তম অবস্থা
tier-joining = যুক্ত হওয়া

## উত্তরের মাত্রা

level-yes = হ্যাঁ
level-implied = পরোক্ষে বলা
level-partly = আংশিক
level-no = না
level-not-stated = বলা হয়নি
level-yes-about = পাশে দেওয়া উৎস কথাটি স্পষ্ট করেই বলে।
level-implied-about = উৎস সরাসরি না বললেও তার কথা থেকে এটিই বোঝা যায়।
level-partly-about = শুধু আংশিকভাবে সত্য।
level-no-about = উৎস বলে যে এমন নয়, অথবা উৎস যা বলে, তাতে এমন হওয়ার সুযোগ নেই।
level-not-stated-about = এই গাইড যেখানে দেখেছে, সেখানে এ নিয়ে কিছু বলা ছিল না। এর মানে “না” নয়।

## উৎস

source-numbered = { $speaker } { $number }
source-page = পেজ, আজ যেমন আছে
source-edition = { $date }-এর পেজ

## কে বলছে

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = { $name } নিজে, পড়া হয়েছে { $date } তারিখে
said-by-project-mark = { $words } *
said-by-project-legend = * প্রকল্পটি নিজে বলেছে, বা F-Droid নিজের সম্পর্কে বলেছে, Privacy Guides নয়।
said-by-default = যেখানে কারও নাম দেওয়া নেই, সেখানে কথাটি Privacy Guides-এর, বা এই গাইডের নিজের।
checked-all = এর সবটাই শেষবার যাচাই করা হয়েছে { $date } তারিখে বা তার পরে।
said-by-downloads = অফিসিয়াল ডাউনলোড

## একটি মেসেজিং অ্যাপ নিয়ে অংশগুলো

topic-protection = যেভাবে সুরক্ষা দেয়
topic-features = যা করতে পারে
topic-good-to-know = জেনে রাখা ভালো
topic-background = পটভূমি
threats-title = যেসব ঝুঁকি থেকে সুরক্ষায় সাহায্য করে
threats-of-page = পেজের যে সংস্করণের ভিত্তিতে এই গাইড তৈরি, তাতে Privacy Guides তাদের পুরো তালিকা সম্পর্কে বলেছিল যে তা এগুলো থেকে সুরক্ষা দেয়:
threats-once-of-page = পেজের যে সংস্করণের ভিত্তিতে এই গাইড তৈরি, তাতে Privacy Guides তাদের পুরো তালিকা সম্পর্কে বলেছিল যে তা নিচের ঝুঁকিগুলো থেকে সুরক্ষা দেয়। এই মেসেজিং অ্যাপ এখন আর সেই তালিকায় নেই:
audits-title = নিরাপত্তা অডিট
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · অডিট কে করেছে, Privacy Guides তা জানায়নি
audit-report = এ নিয়ে পড়ুন
variants-title = { $name }-এর সংস্করণ
variant-gone = এখন আর নেই ({ $date } তারিখে নথিবদ্ধ)
step-optional = ঐচ্ছিক
specifications-title = স্পেসিফিকেশন ও গবেষণাপত্র
changes-title = কী বদলেছে
changes-criteria = Privacy Guides-এর মানদণ্ড
changes-all = সব মেসেজিং অ্যাপের সব পরিবর্তন
changes-none = কোনো পরিবর্তনের কথা জানা নেই।

## তারিখ ও তালিকা

list-separator = { ", " }
date-day =
    { $day } { $month ->
        [1] জানুয়ারি
        [2] ফেব্রুয়ারি
        [3] মার্চ
        [4] এপ্রিল
        [5] মে
        [6] জুন
        [7] জুলাই
        [8] আগস্ট
        [9] সেপ্টেম্বর
        [10] অক্টোবর
        [11] নভেম্বর
       *[12] ডিসেম্বর
    } { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] জানুয়ারি
        [2] ফেব্রুয়ারি
        [3] মার্চ
        [4] এপ্রিল
        [5] মে
        [6] জুন
        [7] জুলাই
        [8] আগস্ট
        [9] সেপ্টেম্বর
        [10] অক্টোবর
        [11] নভেম্বর
       *[12] ডিসেম্বর
    } { $year }

## বিজ্ঞপ্তি

banner-settings-put-aside = সেটিংস পড়া যায়নি, তাই এই প্রোগ্রাম তার ডিফল্ট সেটিংস নিয়ে শুরু হয়েছে। পুরোনো ফাইলটি এখানে রাখা আছে: { $file }
banner-settings-unusable = সেটিংস পড়া যায়নি, আর ফাইলটি সরিয়েও রাখা যায়নি। এই প্রোগ্রাম চলে, কিন্তু আপনার পছন্দ মনে রাখতে পারে না।
banner-cannot-remember = আপনার পছন্দ এই কম্পিউটারে সংরক্ষণ করা যায় না। এই প্রোগ্রাম চলে, কিন্তু সেগুলো মনে রাখবে না।
banner-forgotten = এই গাইড যা মনে রেখেছিল, সবই মুছে ফেলা হয়েছে: সেটিংস ফাইল ও তার ব্যাকআপগুলো। আপনার ব্রাউজারের ইতিহাসে ও আপনার সংরক্ষণ করা ফাইলগুলোতে হাত দেওয়া হয়নি। এখন থেকে যা বেছে নেবেন, তা আবার মনে রাখা হবে।
banner-not-forgotten = যা মনে রাখা হয়েছিল, তা মোছা যায়নি। ফাইলটি নিজে মুছে ফেলুন: { $file }
banner-remembers-nothing = যা মনে রাখা হয়েছিল, তা মুছে ফেলা হয়েছে, আর এখন থেকে কিছুই মনে রাখা হবে না। সেটিংস ফাইলে শুধু এই কথাটিই আছে। আপনার ব্রাউজারের ইতিহাসে ও আপনার সংরক্ষণ করা ফাইলগুলোতে হাত দেওয়া হয়নি।
banner-remembers-again = এখন থেকে আপনি যা বেছে নেবেন, তা এই কম্পিউটারে মনে রাখা হবে।
banner-link-failed = কোনো ব্রাউজার খোলা যায়নি। ঠিকানাটি কপি করে নিজে খুলুন:
banner-link-requested = ব্রাউজারকে একটু আগেই এই লিংক খুলতে বলা হয়েছে। কিছু দেখা না গেলে, সেটি হয়তো এখনো চালু হচ্ছে।
banner-facts-aged = তথ্যগুলো শেষবার পর্যালোচনা করা হয়েছে { $date } তারিখে, ছয় মাস বা তারও আগে। এর পর কিছু বদলে থাকতে পারে। মেসেজিং অ্যাপটির নিজের সাইট এবং Privacy Guides-এর পেজ আজ যেমন আছে, তা দেখুন, অথবা এই গাইডের নতুন কোনো সংস্করণ খুঁজুন।
copy = কপি করুন
copied = কপি হয়েছে

## পরিচিতি

about-lead = প্রাইভেট মেসেজিং অ্যাপ বেছে নিতে সাহায্য করে, আর তার অফিসিয়াল ডাউনলোডে নিয়ে যায়।
about-versions-title = সংস্করণ ও তথ্য
about-version = সংস্করণ { $version }
about-edition = তথ্য Privacy Guides-এর পেজ থেকে, { $date } তারিখে যেমন ছিল
welcome = প্রাইভেট মেসেজিং অ্যাপ সম্পর্কে তথ্য, Privacy Guides থেকে ও অ্যাপগুলোর নিজেদের প্রকল্প থেকে, শেষবার পর্যালোচনা করা হয়েছে { $date } তারিখে। আপনি বেছে নেন ও পড়েন অফলাইনে: আপনি ব্রাউজারে কোনো লিংক না খুললে এই কম্পিউটার থেকে কিছুই বাইরে যায় না।
welcome-language = আপনার সিস্টেমের ভাষা এই গাইডে নেই। অন্য ভাষা আছে: ওপরে ভাষার বোতাম থেকে একটি বেছে নিন, অথবা Ctrl+L চাপুন।
about-promises-title = কী আশা করা যায়
about-no-connection = এই গাইড নিজে কোনো সংযোগ করে না। আপনি ক্লিক করলে তবেই এটি আপনার ব্রাউজারকে লিংক দেয়, এবং শুধু সেই লিংকগুলোই, যেগুলো এতে আগে থেকে আছে ও যাচাই করা হয়েছে। আপনার ব্রাউজার লিংকটি মনে রাখতে পারে, আর আপনি কোন সাইটে যান, তা আপনার নেটওয়ার্ক দেখতে পারে।
about-remembers = এই গাইড মনে রাখে ভাষা, রং ও তার কনট্রাস্ট, লেখার ও নিজের উইন্ডোর আকার, শেষ দেখা মেসেজিং অ্যাপ, আপনার কাছে যা গুরুত্বপূর্ণ এবং যেসব ধাপে টিক দিয়েছেন, আর এসবই রাখে শুধু এই কম্পিউটারে।
about-remembers-nothing = এই গাইড কিছুই মনে রাখে না। এর সেটিংস ফাইলে শুধু এই কথাটিই আছে।
about-memory-title = যা মনে রাখা হয়
about-memory-file = সেটিংস ফাইল: { $file }
about-memory-no-folder = এই কম্পিউটারে সেটিংসের জন্য কোনো ফোল্ডার নেই, তাই কিছুই মনে রাখা হয় না।
about-remember-nothing = কিছু মনে রাখবেন না
about-forget = মনে রাখা সবকিছু মুছুন
about-keys = সবকিছু কিবোর্ড দিয়ে করা যায়: শর্টকাট দেখান (F1)
about-no-affiliation = কোনো মেসেজিং অ্যাপ বা Privacy Guides-এর সঙ্গে এই গাইডের কোনো সম্পর্ক নেই, এবং তাদের কেউ এটিকে অনুমোদন দেয়নি।
about-own-research = তথ্য বদলায়। কোনো মেসেজিং অ্যাপের ওপর ভরসা করার আগে তার নিজের পেজগুলো পড়ুন, আর তথ্য পর্যালোচনার পর কী বদলেছে, তা দেখুন।
about-languages-title = ভাষা
about-languages-unread = এই অনুবাদগুলো এখনো এমন কোনো মাতৃভাষী পড়েননি, যিনি এই প্রকল্পের সঙ্গে যুক্ত: { $languages }।
about-languages-help = এর কোনোটি আপনার ভাষা হলে: যা ভুল বা অস্পষ্ট, তা প্রকল্পটিকে জানান, তার Issues-এর মধ্যে অনুবাদের যে ফর্ম আছে, সেটি দিয়ে; অথবা পুরোটা পড়ুন এবং পড়েছেন বলে জানান।
about-languages-form = অনুবাদের ফর্ম ({ $host })
about-attribution-title = তথ্য কোথা থেকে আসে
about-attribution = তথ্য ও লিংক এসেছে Privacy Guides থেকে: “Real-Time Communication: The Best Private Instant Messengers” পেজ (হিব্রু সংস্করণ, { $date }-এর রূপ) এবং এই পেজগুলো থেকে: { $pages }; সবই © Privacy Guides contributors, CC BY-SA 4.0-এর অধীনে। সেগুলো ভিন্ন শব্দে লেখা হয়েছে, পরের পরিবর্তনের সঙ্গে মিলিয়ে যাচাই করা হয়েছে, আর যেখানে কিছু বদলেছে, সেখানে চিহ্ন দেওয়া হয়েছে। প্রকল্পগুলো নিজেরা যা বলে, তাতে তাদের নাম দেওয়া আছে।
about-page-link = পেজ, আজ যেমন আছে
about-licences-title = লাইসেন্স
about-licence-code = প্রোগ্রাম: MIT বা Apache 2.0, যেটি আপনার পছন্দ।
about-licence-words = তথ্য, লেখা ও অনুবাদ: Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)।
about-licence-link = লাইসেন্স CC BY-SA 4.0
about-licence-fonts = ফন্ট: Open Sans, { $open_sans }, এবং Noto Sans, { $noto } ও { $adobe }, SIL Open Font License 1.1-এর অধীনে।
about-licence-icons = আইকন: Lucide, { $lucide }, ISC লাইসেন্সের অধীনে; এর কিছু Feather থেকে, { $feather }, MIT লাইসেন্সের অধীনে। এই গাইডের নিজের আইকন প্রোগ্রামেরই অংশ।
about-trademarks = মেসেজিং অ্যাপ ও স্টোরের নাম তাদের মালিকদের ট্রেডমার্ক। তাদের লোগোর জায়গায় আছে রঙিন চৌকো ঘর।

## কমান্ড লাইন

cli-about = প্রাইভেট মেসেজিং অ্যাপ বেছে নিন এবং তার অফিসিয়াল সাইট বা স্টোর থেকে নিন।
cli-lang = ভাষা: { $languages }
cli-theme = রং: light, dark বা system
cli-help = এই সহায়তা দেখান
cli-version = সংস্করণ দেখান
cli-usage-heading = ব্যবহার:
cli-options-heading = অপশন
cli-value-language = ভাষা
cli-value-theme = থিম
cli-value-command = কমান্ড
error-prefix = ত্রুটি: { $problem }
error-see-help = কী কী গ্রহণ করে, তা দেখতে “{ $command } --help” চালান।
error-unknown-option = “{ $option }” নামে কোনো অপশন নেই
error-unexpected-value = এখানে “{ $value }” থাকার কথা নয়
error-missing-value = “{ $option }”-এর সঙ্গে একটি মান দিতে হবে
error-repeated-option = “{ $option }” শুধু একবারই দেওয়া যায়
error-unknown-language = “{ $value }” নামে কোনো ভাষা নেই; এগুলো থেকে বেছে নিন: { $languages }
error-unknown-theme = “{ $value }” নামে কোনো থিম নেই; এগুলো থেকে বেছে নিন: light, dark, system
error-not-text = একটি আর্গুমেন্ট বৈধ টেক্সট নয়
error-arguments = আর্গুমেন্টগুলো বোঝা যাচ্ছে না
error-no-display = উইন্ডো খোলার মতো কোনো ডিসপ্লে নেই; প্রোগ্রামটি গ্রাফিক্যাল সেশন থেকে চালান, অথবা DISPLAY বা WAYLAND_DISPLAY সেট করুন
error-display-unreachable = ডিসপ্লে “{ $display }”-এর নাগাল পাওয়া যাচ্ছে না; ডিসপ্লেটি যে সেশনের, সেখান থেকে প্রোগ্রামটি চালু করুন, অথবা নাগাল পাওয়া যায় এমন ডিসপ্লে { $variable }-এ সেট করুন
error-color-depth = ডিসপ্লের রঙের গভীরতা { $bits } বিট, কিন্তু উইন্ডোর জন্য ২৪ লাগে; ডিসপ্লে বা রিমোট ডেস্কটপ ২৪ বা ৩২ বিটে সেট করুন
error-too-many-files = উইন্ডো খোলা যায়নি, কারণ খুব বেশি ফাইল খোলা আছে; অন্য প্রোগ্রাম বন্ধ করুন বা সীমা বাড়ান (“ulimit -n”), তারপর আবার চালু করুন
error-no-resources = উইন্ডো খোলা যায়নি, কারণ মেমোরি খুব কম বা আর কোনো থ্রেডের অনুমতি নেই; অন্য প্রোগ্রাম বন্ধ করুন, তারপর আবার চালু করুন
error-display-lost = ডিসপ্লের সঙ্গে সংযোগ কেটে গেছে, সেই সঙ্গে উইন্ডোও বন্ধ হয়েছে; প্রোগ্রামটি আবার চালু করুন
error-no-window = উইন্ডো খোলা যায়নি, কারণ জানা নেই; MESSENGER_GUIDE_LOG=info দিয়ে প্রোগ্রামটি টার্মিনালে চালু করুন, আর যা দেখায়, তা জানান
error-missing-library = উইন্ডোর জন্য দরকারি একটি লাইব্রেরি নেই: { $library }; সেটি ইনস্টল করুন (Debian ও Ubuntu-তে: { $package }), তারপর আবার চালু করুন
error-missing-other-library = উইন্ডোর জন্য দরকারি একটি লাইব্রেরি নেই: { $library }; সেটি যে প্যাকেজে আছে, তা ইনস্টল করুন, তারপর আবার চালু করুন
error-unexpected = অপ্রত্যাশিত একটি ত্রুটিতে প্রোগ্রামটি বন্ধ হয়ে গেছে; আবার চালু করুন, আর আবার বন্ধ হলে MESSENGER_GUIDE_LOG=info দিয়ে টার্মিনালে চালু করুন এবং যা দেখায়, তা জানান
error-data = প্রোগ্রামের ভেতরের ডেটা নষ্ট হয়ে গেছে; প্রোগ্রামটি তার অফিসিয়াল সাইট থেকে আবার ডাউনলোড করুন
cli-commands-heading = কমান্ড
cli-list = সব মেসেজিং অ্যাপের তালিকা দেখান
cli-show = একটি মেসেজিং অ্যাপ সম্পর্কে সবকিছু দেখান
cli-compare = মেসেজিং অ্যাপগুলো পাশাপাশি তুলনা করুন; নাম না দিলে সব কটি
cli-find = শব্দ দিয়ে মেসেজিং অ্যাপ খুঁজুন, উইন্ডোতে যেমন
cli-changes = কী বদলেছে, তা দেখান, নতুনটি আগে: একটি মেসেজিং অ্যাপের জন্য, অথবা নাম না দিলে সব কটি ও মানদণ্ডের জন্য
cli-links = একটি মেসেজিং অ্যাপের অফিসিয়াল লিংকগুলো দেখান
cli-open = একটি অফিসিয়াল ডাউনলোড ব্রাউজারে খুলুন, তার বোতাম যেমন খোলে
cli-verify = ডাউনলোড করা ফাইল আসল কি না, যাচাই করুন
cli-handout = ছাপানো বা পাঠানোর জন্য HTML হিসেবে একটি পেজ লিখুন: নাম না দিলে সব মেসেজিং অ্যাপের
cli-files = যে ফাইল যাচাই করতে হবে, যেমন APK; একাধিক দেওয়া যায়
cli-sha256 = ফাইলের যে SHA-256 থাকার কথা
cli-json = JSON দেখান, প্রোগ্রামের জন্য
cli-differences = শুধু সেই সারিগুলো, যেখানে মেসেজিং অ্যাপগুলো আলাদা
cli-messenger = মেসেজিং অ্যাপের ID, “list” যেমন দেখায়
cli-words = যা খুঁজতে হবে
cli-platform = শুধু একটি সিস্টেমের ডাউনলোড, যেমন “linux”
cli-download = কোনো সিস্টেম, যেমন “linux”, অথবা কোনো ডাউনলোডের ID; না দিলে এই কম্পিউটারের সিস্টেম
cli-value-messenger = মেসেজিং-অ্যাপ
cli-value-file = ফাইল
cli-value-checksum = মান
cli-value-words = শব্দ
cli-value-platform = সিস্টেম
error-missing-argument = এটি দেওয়া হয়নি: { $value }
error-unknown-command = “{ $value }” নামে কোনো কমান্ড নেই; এগুলো থেকে বেছে নিন: { $known }
error-unknown-command-near = “{ $value }” নামে কোনো কমান্ড নেই; আপনি কি “{ $near }” বোঝাতে চেয়েছেন? এগুলো থেকে বেছে নিন: { $known }
error-unknown-messenger = “{ $value }” নামে কোনো মেসেজিং অ্যাপ নেই; এগুলো থেকে বেছে নিন: { $known }
error-unknown-messenger-near = “{ $value }” নামে কোনো মেসেজিং অ্যাপ নেই; আপনি কি “{ $near }” বোঝাতে চেয়েছেন? এগুলো থেকে বেছে নিন: { $known }
error-unknown-platform = “{ $value }” নামে কোনো সিস্টেম নেই; এগুলো থেকে বেছে নিন: { $known }
error-unknown-platform-near = “{ $value }” নামে কোনো সিস্টেম নেই; আপনি কি “{ $near }” বোঝাতে চেয়েছেন? এগুলো থেকে বেছে নিন: { $known }
error-no-download = { $name }-এর “{ $value }” নামে কোনো ডাউনলোড নেই; এগুলো থেকে বেছে নিন: { $known }
error-no-browser = ঠিকানা খোলার মতো কোনো ব্রাউজার নেই; একটি ইনস্টল করুন, BROWSER-এ একটির নাম দিন, অথবা ঠিকানাটি অন্য ডিভাইসে খুলুন: { $address }
error-not-opened = ব্রাউজার ঠিকানাটি খোলেনি; নিজে খুলুন: { $address }
error-no-checksum = “{ $value }” কোনো SHA-256 নয়; SHA-256-এ 0–9 ও a–f মিলে ৬৪টি অঙ্ক ও অক্ষর থাকে
error-not-read = { $path } পড়া যায়নি: { $reason }
error-unverified = অন্তত একটি ফাইল যাচাই করা যায়নি, তাই সেটি সম্পর্কে কিছু জানা নেই
error-refused = সাবধান: ইনস্টল করবেন না। অন্তত একটি ফাইল আসল নয়, বা নষ্ট; ওপরে দেখুন
error-write = আউটপুট লেখা যায়নি: { $reason }
io-error-not-found = এমন কোনো ফাইল বা ফোল্ডার নেই
io-error-no-access = অনুমতি নেই
io-error-not-a-file = এটি ফাইল নয়, ফোল্ডার বা অন্য কিছু
io-error-no-space = আর জায়গা নেই
io-error-read-only = জায়গাটি শুধু পড়ার জন্য
io-error-other = সিস্টেম একটি ত্রুটির কথা জানিয়েছে; কোনটি, তা MESSENGER_GUIDE_LOG=info দিয়ে দেখা যায়

## ফাইল যাচাই

signing-keys-title = ডাউনলোড কীভাবে যাচাই করবেন
signing-keys-fingerprints = চাবিগুলোর ফিঙ্গারপ্রিন্ট:
check-certificate = যে চাবি দিয়ে স্বাক্ষর করা হয়, তার ফিঙ্গারপ্রিন্ট (নিচে) মিলিয়ে দেখুন। APK ফাইল হলে এই গাইড আপনার হয়ে তা করতে পারে।
check-repository = F-Droid রিপোজিটরির ফিঙ্গারপ্রিন্ট (নিচে): রিপোজিটরি যোগ করার সময় এটি মিলিয়ে দেখুন।
check-signed-list = স্বাক্ষরিত চেকসাম: ফাইলটি প্রকল্পের তালিকার সঙ্গে মিলিয়ে দেখুন, তালিকার স্বাক্ষর যাচাই করুন, আর তার চাবির ফিঙ্গারপ্রিন্ট (নিচে) মিলিয়ে দেখুন।
check-store = এই গাইডের জানামতে প্রকল্পটি এমন কিছু প্রকাশ করে না, যা দিয়ে এটি যাচাই করা যায়। এটি আসল কি না, তা শুধু স্টোরের ওপর নির্ভর করে।
check-nothing = এই গাইডের জানামতে প্রকল্পটি এমন কিছু প্রকাশ করে না, যা দিয়ে এটি যাচাই করা যায়। এটি শুধু অফিসিয়াল ঠিকানা থেকে নিন।
check-browser = এটি ব্রাউজারে চলে, তাই যাচাই করার মতো কোনো ফাইল নেই। ঠিকানাটি যে অফিসিয়াল ঠিকানাই, তা নিশ্চিত করুন।
verify-genuine = আসল। এই অ্যাপের জন্য { $name } যে চাবি প্রকাশ করে, এই ফাইল সেই চাবি দিয়ে স্বাক্ষর করা। তবু এটি পুরোনো সংস্করণ হতে পারে: নিচে সংস্করণটি দেখুন।
verify-genuine-recorded = আসল। { $name }-এর জন্য Privacy Guides যে চাবি নথিবদ্ধ করেছে, এই ফাইল সেই চাবি দিয়ে স্বাক্ষর করা। এই গাইডের জানামতে { $name } নিজে কোনো চাবি প্রকাশ করে না। তবু এটি পুরোনো সংস্করণ হতে পারে: নিচে সংস্করণটি দেখুন।
verify-other-key = সাবধান: ইনস্টল করবেন না। এই ফাইল নিজেকে { $name } ({ $package }) বলে পরিচয় দেয়, কিন্তু এটি এমন এক চাবি দিয়ে স্বাক্ষর করা, যা এই গাইডের জানা নেই।
verify-channels-without-key = এই জায়গাগুলোর চাবি এই গাইডের জানা নেই, তাই সেখান থেকে নেওয়া অ্যাপ গাইডটি চিনতে পারে না: { $channels }। এমন অ্যাপ শুধু সেই জায়গা থেকেই ইনস্টল করুন।
verify-other-app = সাবধান: ইনস্টল করবেন না। এই ফাইল { $name }-এর একটি চাবি দিয়ে স্বাক্ষর করা, কিন্তু চাবিটি যেসব অ্যাপের জন্য, { $package } সেগুলোর কোনোটি নয়।
verify-not-signed = সাবধান: ইনস্টল করবেন না। এটি স্বাক্ষরহীন একটি Android অ্যাপ। এটি কে বানিয়েছে, কেউ তা বলতে পারে না।
verify-damaged = সাবধান: ইনস্টল করবেন না। স্বাক্ষর করার পর এই ফাইল নষ্ট হয়েছে বা বদলানো হয়েছে, অথবা এটি এমনভাবে স্বাক্ষর করা, যার ওপর আস্থা রাখা যায় না।
verify-reason = যা পাওয়া গেছে, কারিগরি ভাষায়: { $reason }
verify-no-key = যাচাই হয়নি। এই ফাইল নিজেকে { $name } ({ $package }) বলে পরিচয় দেয়, কিন্তু এই অ্যাপের কোনো চাবি এই গাইডের জানা নেই। ফাইলটি আসল কি না, গাইডটি তা বলতে পারে না।
verify-unknown-app = যাচাই হয়নি। এই অ্যাপ ({ $package }) এই গাইডের কোনো মেসেজিং অ্যাপের নয়। আপনাকে যদি বলা হয়ে থাকে যে এটি সেগুলোরই একটি, তাহলে ইনস্টল করবেন না।
verify-not-apk = যাচাই হয়নি। এটি Android অ্যাপ (APK) নয়, তাই এতে এমন স্বাক্ষর নেই, যা এই গাইড যাচাই করতে পারে। এটি শুধু মিলিয়ে দেখা যায়।
verify-checksum = এর SHA-256:
verify-checksum-is-given = মিলে গেছে। আপনি যে SHA-256 দিয়েছেন, এই ফাইলের SHA-256 সেটিই। মানটি আপনি যে জায়গা থেকে পেয়েছেন, তার ওপর যতটা ভরসা করা যায়, ফাইলটির ওপর শুধু ততটাই ভরসা করা যায়।
verify-checksum-differs = সাবধান: এই ফাইল ব্যবহার করবেন না। আপনি যে SHA-256 দিয়েছেন, এর SHA-256 তা নয়।
verify-only-compared = এটি Android অ্যাপ (APK) নয়, তাই এই গাইড এটি শুধু মিলিয়ে দেখতে পারে।
verify-checksum-paste = প্রকল্পটি যদি এই ফাইলের জন্য নিজের মান প্রকাশ করে, সেটি নিচে পেস্ট করুন: এই গাইড দুটি মিলিয়ে দেখে।
verify-checksum-compare = প্রকল্পটি যদি এই মান প্রকাশ করে, মিলিয়ে দেখুন, অথবা --sha256 দিয়ে দিন।
verify-listed = মিলে গেছে: একই ফোল্ডারে থাকা { $list } ফাইলেও একই মান আছে; ডাউনলোড সম্পূর্ণ। ডাউনলোড করা ফাইলটি কে বানিয়েছে, তা শুধু { $list }-এর স্বাক্ষর থেকেই জানা যায়।
verify-listed-differs = সাবধান: এই ফাইল ব্যবহার করবেন না। একই ফোল্ডারে থাকা { $list } ফাইলে এর জন্য অন্য একটি SHA-256 আছে।
verify-steps = প্রকল্পটি যদি এমন মানের তালিকায় স্বাক্ষর করে, সেই স্বাক্ষরও যাচাই করুন:
verify-step-key = প্রকল্পের পাবলিক চাবি নিন, যেমন তার ইমেইল ঠিকানা দিয়ে:
verify-step-fingerprint = চাবির পুরো ফিঙ্গারপ্রিন্ট মিলিয়ে দেখুন। { $name } ({ $files }):
verify-step-gpg = আপনার ফাইলগুলোর নাম দিয়ে স্বাক্ষর যাচাই করুন, আর ইনস্টল করুন শুধু তখনই, যখন স্বাক্ষর ঠিক আছে এবং তা সেই চাবিরই:
verify-app = অ্যাপ: { $package }, সংস্করণ { $version }। এর স্বাক্ষর: { $schemes }।
verify-signers = স্বাক্ষরকারীর সার্টিফিকেটের ফিঙ্গারপ্রিন্ট (SHA-256):

## উইন্ডোতে ফাইল যাচাই

fingerprint-title = ফিঙ্গারপ্রিন্ট
fingerprint-copy = ফিঙ্গারপ্রিন্ট কপি করুন
fingerprint-code = QR কোড দেখান
fingerprint-scan = এই ফিঙ্গারপ্রিন্ট ফোনে লেখা হিসেবে পড়তে ফোনের ক্যামেরা কোডের দিকে ধরুন।
file-check-title = ফাইল যাচাই করুন
file-check-open = ডাউনলোড করা ফাইল যাচাই করুন
file-check-about = ডাউনলোড করা ফাইলটি কি আসল অ্যাপ? সেটি টেনে এই উইন্ডোতে ছাড়ুন, অথবা বেছে নিন। এই গাইড শুধু ফাইলটি পড়ে, এই কম্পিউটারেই।
file-check-choose = ফাইল বেছে নিন
file-check-name = ফাইল: { $name }
file-check-waiting = এখনো যাচাই হয়নি। আগের ফাইলটির পরে এটি যাচাই হবে।
file-check-running = এখনো যাচাই হয়নি। এ পর্যন্ত { $percent }% পড়া হয়েছে।
file-check-cancel = বাতিল করুন
file-check-cancelled = যাচাই হয়নি। আপনি যাচাই বাতিল করেছেন, তাই এই ফাইল সম্পর্কে কিছু জানা নেই।
file-check-not-read = যাচাই হয়নি। এই ফাইল পড়া যায়নি, তাই এটি সম্পর্কে কিছু জানা নেই: { $reason }
file-check-cut = একবারে যতগুলো ফাইল যাচাই করা যায়, তার চেয়ে বেশি দেওয়া হয়েছে। শুধু এখানকার তালিকার ফাইলগুলোই যাচাই করা হয়: { $count }।
file-check-no-dialog = এই ডেস্কটপে ফাইল বেছে নেওয়ার ডায়ালগ খোলে না। ফাইলটি টেনে এই উইন্ডোতে ছাড়ুন অথবা, তাতে কাজ না হলে, টার্মিনালে যাচাই করুন:
file-check-paste = প্রকল্পের কাছ থেকে এই ফাইলের SHA-256 আপনার কাছে থাকলে, মিলিয়ে দেখতে পেস্ট করুন:
file-check-unreadable = এটি কোনো SHA-256 নয়, তাই কিছুই মিলিয়ে দেখা হয়নি। SHA-256-এ 0–9 ও a–f মিলে ৬৪টি অঙ্ক ও অক্ষর থাকে।

## টার্মিনালে

terminal-id = ID
terminal-name = নাম
terminal-standing = সুপারিশ
terminal-in-short = সংক্ষেপে
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = { $date } থেকে; এর আগে: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = আরও কম বা ছোট শব্দ দিয়ে দেখুন; “list” সব মেসেজিং অ্যাপ দেখায়।
terminal-opened = ব্রাউজারকে দেওয়া হয়েছে: { $address }
terminal-other-download = “{ $id }”-ও আছে: { $address }

## তুলনা

screen-compare = তুলনা
compare-lead = প্রতিটি মেসেজিং অ্যাপ কী করে, যতটা জানা আছে। “বলা হয়নি” মানে “না” নয়: এর মানে, এই গাইড যেখানে দেখেছে, সেখানে এ নিয়ে কিছু বলা হয়নি।
compare-only-differences = শুধু পার্থক্য
compare-copy-markdown = Markdown হিসেবে কপি
compare-copy-text = লেখা হিসেবে কপি
compare-copy-csv = CSV হিসেবে কপি
compare-choose = যেসব অ্যাপ তুলনা করবেন
compare-choose-two = দুটি মেসেজিং অ্যাপ বেছে নিন
compare-more = আরও
compare-network = নেটওয়ার্ক
compare-systems = সিস্টেম
compare-stores = কোথা থেকে নেবেন
compare-audits = নিরাপত্তা অডিট
compare-basis = { $criterion }: { $name }
compare-choose-some = এগুলো তালিকার প্রথম { $count }টি মেসেজিং অ্যাপ; অন্যগুলো সেখানে খুঁজলে পাওয়া যায়
compare-columns = { $all }টির মধ্যে { $first }–{ $last }
compare-columns-back = আগের
compare-columns-on = পরের
compare-basis-downloads = অফিসিয়াল ডাউনলোড যেখানে নিয়ে যায়:
compare-basis-audit = { $date }: { $text }
compare-none = অন্তত একটি মেসেজিং অ্যাপ বেছে নিন।

## খোঁজা

search-placeholder = মেসেজিং অ্যাপ খুঁজুন
search-clear = খোঁজার লেখা মুছুন
search-found = পাওয়া গেছে: { $count }
search-cut = শুধু প্রথম { $count }টি অক্ষর খোঁজা হয়। কম শব্দে বেশি পাওয়া যায়।
search-nothing = কিছু পাওয়া যায়নি
search-nothing-about = আরও কম বা ছোট শব্দ, “Android”-এর মতো কোনো সিস্টেমের নাম, বা “গ্রুপ”-এর মতো কোনো শব্দ দিয়ে দেখুন, অথবা আপনার কাছে কী গুরুত্বপূর্ণ, তা ওপরে বেছে নিন।

## কী গুরুত্বপূর্ণ

needs-title = আপনার কাছে কী গুরুত্বপূর্ণ
needs-more = আরও
needs-fewer = কম
needs-clear = মুছুন
needs-threats = যা থেকে সুরক্ষা চান
needs-devices = সবার ডিভাইস
needs-devices-about = আপনি আর যাঁদের সঙ্গে আপনি কথা বলেন, তাঁরা যেসব সিস্টেম ব্যবহার করেন। মেসেজিং অ্যাপটিকে এর সব কটিতে চলতে হবে।
verdict-meets = সব পূরণ করে: { $count }
verdict-not-stated = অন্তত একটি বিষয়ে বলা হয়নি: { $count }
verdict-does-not = অন্তত একটি পূরণ করে না: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: অফিসিয়াল ডাউনলোড আছে।
reason-no-download = { $level }: এর জন্য কোনো অফিসিয়াল ডাউনলোড তালিকায় নেই।

## সেটআপের ধাপ

steps-done = { $of }টির মধ্যে { $done }টি শেষ
steps-reset = আবার শুরু করুন
blocked-title = আপনার এলাকায় এটি ব্লক করা থাকলে
blocked-check = অন্য কারও কাছ থেকে বা অস্বাভাবিক কোনো জায়গা থেকে অ্যাপ পেলে, ইনস্টল করার আগে ফাইলটি যাচাই করুন।
blocked-noticed = ব্লক এড়ানোর বিষয়টি কারও নজরে পড়তে পারে। চেষ্টা করার আগে ভেবে দেখুন, আপনি যেখানে আছেন, সেখানে আপনার কী হতে পারে।

## বন্ধুর জন্য

share = শেয়ার করুন
share-about = বন্ধুর জন্য { $name } সম্পর্কে কিছু কথা, তার অফিসিয়াল ডাউনলোডসহ:
share-copy = লেখাটি কপি করুন
share-tooltip = কোনো বন্ধুকে { $name } সম্পর্কে জানান
share-official = শুধু এখান থেকে নিন:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = সতর্কতা: { $text }
share-change = { $date }: { $text }
share-source = তথ্য Privacy Guides থেকে (CC BY-SA 4.0), ভিন্ন শব্দে লিখেছে মেসেজিং গাইড, যা এগুলো শেষবার পর্যালোচনা করেছে { $date } তারিখে।

## ছাপানোর পেজ

handout-save = পেজ সংরক্ষণ করুন
handout-about = ছাপানো বা পাঠানোর জন্য একটি পেজ, ফিঙ্গারপ্রিন্ট ও স্ক্যান করার কোডসহ। এগুলোর প্রতিটির জন্য ছাপা এক পৃষ্ঠা:
handout-saved = সংরক্ষণ করা হয়েছে। ছাপাতে এটি ব্রাউজারে খুলুন: { $file }
handout-no-dialog = এই ডেস্কটপে ফাইল সংরক্ষণের ডায়ালগ খোলে না। টার্মিনালে “messenger-guide handout” পেজটি লেখে।
handout-not-saved = পেজটি সংরক্ষণ করা যায়নি: { $reason }
handout-title = { $names }: প্রাইভেট মেসেজিং অ্যাপ, মেসেজিং গাইড থেকে
handout-official = শুধু এই অফিসিয়াল জায়গাগুলো থেকে নিন। কোনো কোডের ঠিকানা খুলতে ফোনের ক্যামেরা তার দিকে ধরুন।
handout-fingerprints = আসল ডাউনলোডের ফিঙ্গারপ্রিন্ট
handout-optional = { $text } (ঐচ্ছিক)
handout-reviewed = তথ্যগুলো শেষবার পর্যালোচনা করা হয়েছে { $date } তারিখে। এর পর সেগুলো বদলে থাকতে পারে।

## প্যানেল

close = বন্ধ করুন
link-modal-title = এই লিংক যেখানে নিয়ে যায়
link-modal-scan = এই ঠিকানা ফোনে খুলতে ফোনের ক্যামেরা কোডের দিকে ধরুন।
link-modal-open = এখানে খুলুন
link-menu-open = খুলুন
link-menu-copy = ঠিকানা কপি করুন
link-menu-code = QR কোড দেখান
text-menu-cut = কাট করুন
text-menu-copy = কপি করুন
text-menu-paste = পেস্ট করুন
text-menu-select-all = সব নির্বাচন করুন
download-code = স্ক্যান করার কোড: { $name }
keys-title = কিবোর্ড শর্টকাট
keys-tab = পরের আইটেম, আগের আইটেম
keys-arrows = তালিকা ও টেবিলে নড়াচড়া, অন্য জায়গায় স্ক্রল
keys-page = এক পাতা স্ক্রল
keys-space = এক পাতা স্ক্রল, যখন কোনো আইটেমে ফোকাস নেই
keys-ends = শুরুতে, শেষে
keys-enter = ফোকাস থাকা আইটেমটি চালান
keys-escape = যা খোলা আছে তা বন্ধ করুন, খোঁজার লেখা মুছুন
keys-screens = স্ক্রিন বদলান
keys-search = খুঁজুন; বা শুধু লিখতে শুরু করুন
keys-language = ভাষা
keys-text-size = বড় লেখা, ছোট লেখা, স্বাভাবিক আকার
keys-select = লেখা নির্বাচন করুন: ফোকাস থাকা আইটেম থেকে, বা যা দেখা যাচ্ছে তার একেবারে ওপরের অংশ থেকে
keys-caret = লেখার মধ্যে কার্সর, তীর কী দিয়ে সরে: যেকোনো জায়গা থেকে নির্বাচন করতে
keys-select-all = সব লেখা নির্বাচন করুন
keys-copy = যা নির্বাচন করা হয়েছে তা, বা ফোকাস থাকা লিংকের ঠিকানা কপি করুন
keys-link = ফোকাস থাকা লিংক, ঘর বা নির্বাচিত লেখার মেনু, মাউসের ডান বোতামে যেমন
keys-close = উইন্ডো বন্ধ করুন
keys-full-screen = পূর্ণ স্ক্রিন, ও ফিরে আসা
keys-help = এই তালিকা

## ম্যান পেজ

man-name = নাম
man-synopsis = সারসংক্ষেপ
man-description = বিবরণ
man-environment = এনভায়রনমেন্ট ভেরিয়েবল
man-files = ফাইল
man-exit-status = প্রস্থান কোড
man-version = সংস্করণ
man-log = standard error-এ যা লগ করতে হবে, যেমন “info”। সেট না থাকলে কিছুই না।
man-settings = উইন্ডো যা মনে রাখে। যে ফাইল পড়া যায় না, তা এর পাশেই রাখা হয়।
man-exit-0 = সফল, আউটপুট যে প্রোগ্রাম পড়ছিল, সেটি পড়া থামিয়ে দিলেও।
man-exit-1 = কিছু একটা সমস্যা হয়েছে: ডিসপ্লে নেই, ব্রাউজার নেই, ডেটা নষ্ট।
man-exit-2 = আর্গুমেন্ট ভুল।
man-exit-3 = “verify” এমন একটি ফাইল পেয়েছে, যা ইনস্টল করা চলবে না।
man-exit-4 = “verify” অন্তত একটি ফাইল যাচাই করতে পারেনি।

## জানুন

screen-learn = জানুন
learn-list = সহজ ভাষায়
learn-back-to = { $name }-এ ফিরুন
learn-back-to-compare = তুলনায় ফিরুন
learn-back-to-about = পরিচিতিতে ফিরুন
learn-evidence = প্রমাণ
learn-evidence-tagline = প্রতিটি তথ্য কতটা নিশ্চিত, আর কবে থেকে
learn-evidence-lead = Privacy Guides-এর কয়েকটি পেজ যা বলে, এই গাইড তা-ই বলে; আর Privacy Guides বা প্রকল্পগুলোর নিজেদের কথা অনুযায়ী তার পর থেকে যা বদলেছে, তা-ও। প্রতিটি তথ্যের সঙ্গে দেখায় তা কোথা থেকে এসেছে; প্রতিটি মানদণ্ডের সঙ্গে তা কতটা নিশ্চিত, সেটিও।
learn-levels-title = চিহ্নগুলোর মানে
learn-not-stated = “বলা হয়নি” মানে “না” নয়। যেখানে কিছু বলা হয়নি, সেখানে মেসেজিং অ্যাপটি মানদণ্ড পূরণ করতেও পারে, না-ও করতে পারে; এই গাইড অনুমান না করে প্রশ্নটি খোলা রাখে।
learn-claims-title = প্রতিটি কথা কোথা থেকে আসে
learn-claims-sources = প্রতিটি কথার পাশে দেখা যায় কে তা বলছে, লিংকসহ। পেজের যে সংস্করণের ভিত্তিতে এই গাইড তৈরি, তাতে Privacy Guides যা বলেছিল, তার লিংক যায় সেই দিনের লেখায়; আজ যা বলে, তার লিংক যায় আজকের পেজে; আর কোনো প্রকল্প নিজে যা বলে, তার লিংক যায় প্রকল্পটির নিজের পেজে, যে দিন তা পড়া হয়েছে সেই তারিখসহ। কিছু খোলার আগে পুরো ঠিকানা দেখতে লিংকের ওপর পয়েন্টার রাখুন।
learn-claims-own-words = তথ্য ও লিংক এসেছে Privacy Guides ও প্রকল্পগুলোর নিজেদের কাছ থেকে। বাক্যগুলো নয়: ভাষা এই গাইডের নিজের।
learn-claims-edition = তথ্য এসেছে Privacy Guides-এর পেজ থেকে, { $date } তারিখে যেমন ছিল। শেষবার পর্যালোচনা করা হয়েছে { $reviewed } তারিখে।
learn-since-title = কিছু বদলালে যা হয়
learn-since-notes = পরের কোনো পরিবর্তন মূল তথ্যের ওপর লিখে দেওয়া হয় না। তা মেসেজিং অ্যাপটির পাশে টীকা হিসেবে দেখা যায়, নিজের তারিখ ও উৎসসহ।
learn-since-levels = যেখানে কোনো মাত্রা বদলেছে, সেখানে চিহ্নটি আজকের মাত্রা দেখায়, আর তার নিচে থাকে আগেরটি।
learn-since-links = যেখানে কোনো অফিসিয়াল ঠিকানা বদলানো হয়েছে, সেখানে বোতামটি নতুন ঠিকানায় নিয়ে যায়। পুরোনোটি মিলিয়ে দেখার জন্য রাখা হয়, কিন্তু কখনো খোলা হয় না।
learn-never-title = এই গাইড যা কখনো করে না
learn-never-connect = নিজে কোনো সংযোগ করে না: যা কিছু দেখায়, সবই এর ভেতরে আছে।
learn-never-open = শুধু সেই ঠিকানাগুলোই খোলে, যেগুলো এতে আগে থেকে আছে ও যাচাই করা হয়েছে, আর আপনি ক্লিক করার আগে কোনোটিই খোলে না।
learn-never-tell = আপনি কী পড়েন, তা কাউকে জানায় না। আপনি কোনো লিংক খুললে তা আপনার ব্রাউজারে যায়, ব্রাউজার তা মনে রাখতে পারে, আর আপনি কোন সাইটে যান, তা আপনার নেটওয়ার্ক দেখতে পারে।
learn-never-guess = কোনো ফাঁক অনুমান দিয়ে ভরে না, আর নীরবতাকে “না” বানায় না।
learn-criteria = মানদণ্ড
learn-criteria-tagline = মেসেজিং অ্যাপ যা দিয়ে মাপা হয়
learn-criteria-title = মানদণ্ডগুলোর মানে
learn-criteria-lead = Privacy Guides একটি মেসেজিং অ্যাপের কাছে কী চায়, আর প্রতিটি শর্তের মানে কী।
learn-criteria-choice-title = Privacy Guides কীভাবে বেছে নেয়
learn-criteria-choice = Privacy Guides যেসব প্রকল্প সুপারিশ করে, সেগুলোর সঙ্গে তাদের কোনো সম্পর্ক নেই। নিরপেক্ষ থাকতে তারা নিজেদের সাধারণ শর্তের সঙ্গে আরও কিছু স্পষ্ট শর্ত দিয়ে সেগুলো বিচার করে। তাদের পরামর্শ, বেছে নেওয়ার আগে সবাই যেন এই শর্তগুলো জেনে নেন এবং নিজেরাও খোঁজখবর করেন।
learn-criteria-best-case = Privacy Guides যাকে সর্বোত্তম অবস্থা (best case) বলে, তা একটি আদর্শ প্রকল্পের বর্ণনা: সুপারিশকৃত কোনো প্রকল্পে এর কিছু বা সবই না থাকতে পারে, আর যেটিতে এগুলো বেশি আছে, সেটি তালিকায় ওপরে থাকতে পারে। যে পেজের ভিত্তিতে এই গাইড তৈরি, তাতে ফরওয়ার্ড সিক্রেসি এরই অংশ ছিল; ১৬ মে ২০২৫ তারিখে তা ন্যূনতম শর্ত হয়েছে।
learn-tier-minimum = Privacy Guides অন্তত যতটুকু চায়।
learn-tier-best-case = একটি আদর্শ প্রকল্পে যা থাকত।
learn-tier-joining = এটি Privacy Guides-এর মানদণ্ড নয়। এই গাইড এটি যোগ করেছে, কারণ কিছু মেসেজিং অ্যাপের বেলায় Privacy Guides জানায়, যুক্ত হতে কী লাগে।
learn-see-picture = চিত্রে দেখুন
learn-see-networks = নেটওয়ার্কের ধরন
learn-secrecy = ফরওয়ার্ড ও ফিউচার সিক্রেসি
learn-secrecy-tagline = চুরি হওয়া চাবি যা প্রকাশ করে
learn-secrecy-lead = এন্ড-টু-এন্ড এনক্রিপশন কাজ করে চাবি দিয়ে। কেউ চাবি চুরি করলে তা দিয়ে কী পড়তে পারে, তা ঠিক করে এই দুটি গুণ: আগে যা লেখা হয়েছে, তা রক্ষা করে ফরওয়ার্ড সিক্রেসি (forward secrecy); পরে যা লেখা হয়, তা রক্ষা করে ফিউচার সিক্রেসি (future secrecy)।
learn-legend-title = চিত্রগুলো যেভাবে পড়বেন
learn-legend-time = সময় চলে বাঁ থেকে ডানে। নিচের সারির প্রতিটি ঘর একটি মেসেজ; তার ওপরে আছে সেই চাবি, যা তাকে রক্ষা করে।
learn-legend-key = একটি চাবি
learn-legend-theft = এখানে কেউ চাবি চুরি করে
learn-legend-exchange = যে চাবি বিনিময় চোর মাঝপথে ধরতে পারে না
learn-legend-closed = যে মেসেজ গোপন থাকে
learn-legend-open = যে মেসেজ প্রকাশ পায়
learn-without-title = ফরওয়ার্ড সিক্রেসি ছাড়া
learn-without-about = চুরি হওয়া চাবি দিয়ে আগের মেসেজ প্রকাশ পায়, পরের মেসেজও।
learn-forward-title = ফরওয়ার্ড সিক্রেসি থাকলে
learn-forward-limit = এখন থেকে যা লেখা হয়, ফরওয়ার্ড সিক্রেসি একা তা রক্ষা করে না।
learn-future-title = ফিউচার সিক্রেসিও থাকলে
learn-future-about = ফিউচার সিক্রেসিকে post-compromise security-ও বলা হয়। কেউ চাবি চুরি করলে, প্রথম যে চাবি বিনিময় সে মাঝপথে ধরতে পারে না, সেখানেই তার পড়ার সুযোগ শেষ হয়ে যায়। পড়া চালিয়ে যেতে হলে তাকে দুই পক্ষের মধ্যে সব যোগাযোগ মাঝপথে ধরতে হবে।
learn-future-further = পড়া যায় শুধু চাবি চুরি আর সেই চাবি বিনিময়ের মাঝখানে যা লেখা হয়েছে। এর বেশি পড়তে হলে তাকে আরও চাবি চুরি করতে হবে।
learn-networks = নেটওয়ার্ক
learn-networks-tagline = মেসেজ যেসব পথে যায়
learn-networks-lead = মেসেজ যায় নেটওয়ার্কের ভেতর দিয়ে, আর নেটওয়ার্ক গড়ার কয়েকটি উপায় আছে। প্রতিটির নিজের সুবিধা ও অসুবিধা আছে।
learn-legend-person = একজন ব্যক্তি
learn-legend-server = একটি সার্ভার
learn-legend-relay = রিলে বা নোড, যা মেসেজ সামনে পাঠায়
learn-advantages = সুবিধা
learn-drawbacks = অসুবিধা
learn-network-users = এই ধরনের মেসেজিং অ্যাপ
learn-network-no-points = এই ধরনের নেটওয়ার্কের সুবিধা বা অসুবিধার কথা Privacy Guides লেখেনি।
learn-threats = ঝুঁকি
learn-threats-tagline = যা থেকে নিজেকে রক্ষা করবেন
learn-threats-lead = এসব ঝুঁকির কোনোটি নিয়েই আপনার চিন্তা না থাকতে পারে, আবার একটি, কয়েকটি বা সব কটি নিয়ে থাকতেও পারে। সব কটি থেকে সুরক্ষা দেয়, এমন উপায় নেই বললেই চলে।
learn-threats-choice = মেসেজিং অ্যাপ বেছে নেওয়ার আগে এর কোনগুলো আপনার জন্য প্রযোজ্য, তা ভেবে নিলে কাজে লাগে।
learn-threats-title = ঝুঁকিগুলো, একে একে
learn-threat-of-page = Privacy Guides তাদের পুরো তালিকা সম্পর্কে বলে যে তা এই ঝুঁকি থেকে সুরক্ষা দেয়।
learn-threat-named = Privacy Guides বিশেষভাবে যেগুলোর নাম বলে:
learn-changes-tagline = পরের সব পরিবর্তন, নতুনটি আগে
learn-changes-lead = যেসব পরিবর্তন Privacy Guides-এর { $date }-এর পেজে, যার ভিত্তিতে এই গাইড তৈরি, দেখা যায় না: প্রতিটি মেসেজিং অ্যাপের ও মানদণ্ডের পরিবর্তন, যতটা এই গাইড জানে। সবচেয়ে নতুনটি আগে।
learn-limits = এন্ড-টু-এন্ড এনক্রিপশন যা লুকায় না
learn-limits-tagline = মেটাডেটা, নেটওয়ার্ক, চাবি
learn-limits-lead = এন্ড-টু-এন্ড এনক্রিপশন থাকলে যা লেখা হয়, তা পড়তে পারেন শুধু কথোপকথনে থাকা ব্যক্তিরা, যতক্ষণ না অন্য কেউ তাঁদের চাবি বা ডিভাইসের নাগাল পায়। এই এনক্রিপশনে কথোপকথন সম্পর্কে সবকিছু লুকানো থাকে না।
learn-metadata-title = মেটাডেটা
learn-metadata-about = মেটাডেটা হলো মেসেজ না পড়েও তা সম্পর্কে যা জানা যায়: কে কার সঙ্গে, কখন ও কত ঘন ঘন কথা বলেন।
learn-metadata-not-hidden = এন্ড-টু-এন্ড এনক্রিপশন মেটাডেটা লুকায় না।
learn-limits-networks-title = নেটওয়ার্ক থেকে যা দেখা যায়
learn-limits-keys-title = চুরি হওয়া চাবি যা প্রকাশ করে
learn-limits-keys = কথোপকথন ততটাই নিরাপদ, যতটা নিরাপদ তাতে থাকা প্রত্যেকের চাবি। ফরওয়ার্ড সিক্রেসি না থাকলে, মাত্র একজনের কাছ থেকে চুরি হওয়া চাবিও আগের মেসেজ প্রকাশ করে দেয়।
learn-blocked = অ্যাপ ব্লক করা থাকলে
learn-blocked-tagline = যা কাজে লাগতে পারে, আর তাতে যা লুকানো থাকে না
learn-blocked-lead = কোনো মেসেজিং অ্যাপ সেখানে ব্লক করা, যেখানে তার সার্ভারে, বা যেসব স্টোর থেকে তা পাওয়া যায় সেগুলোতে, পৌঁছানো যায় না। সরকার, নেটওয়ার্ক প্রশাসক ও সেবাদাতারা তা করতে পারে।
learn-blocked-helps-title = যা কাজে লাগতে পারে
learn-blocked-proxy = প্রক্সি, যা আপনার সংযোগ সামনে এগিয়ে দেয়; সবচেয়ে ভালো এমন প্রক্সি, যা আপনার আস্থাভাজন কেউ চালান।
learn-blocked-tor = Tor, যা আপনার সংযোগ স্বেচ্ছাসেবকদের চালানো সার্ভারের ভেতর দিয়ে নিয়ে যায়। আপনার সংযোগে কারও নজর থাকার সম্ভাবনা থাকলে, আর আপনার আস্থাভাজন কোনো VPN থাকলে, Privacy Guides পরামর্শ দেয় আগে সেই VPN-এ যুক্ত হতে।
learn-blocked-bridges = ব্রিজ ও ছদ্মবেশী সংযোগ, যা Tor নিজেই যেখানে ব্লক করা, সেখানে Tor পর্যন্ত পৌঁছে দিতে পারে।
learn-blocked-messengers = আরও উপায়, যেমন নিজের সার্ভার বা ইন্টারনেট ছাড়া চলা, ধাপে ধাপে, এই অ্যাপগুলোর প্রকল্প থেকে:
learn-blocked-limits-title = এতে যা লুকানো থাকে না
learn-blocked-visible = ইন্টারনেটে আপনি কোথায় যান, Tor বা VPN তা লুকাতে পারে, কিন্তু আপনি যে Tor বা VPN ব্যবহার করেন, তা লুকাতে পারে না, আর সাধারণত VPN-এর চেয়ে Tor বেশি চোখে পড়ে। এমনকি ছদ্মবেশী সংযোগও শনাক্ত করা সম্ভব।
learn-blocked-later = সময়ের সঙ্গে ব্রিজগুলোর কথা জানাজানি হয়ে যায়। তখন আপনার সংযোগের রেকর্ড থেকে বোঝা যেতে পারে যে আপনি Tor ব্যবহার করেছিলেন।
learn-blocked-plan = যারা ব্লক করে, তারা কী কী করতে পারে এবং এর ফল কী হতে পারে, তা ভেবে দেখুন, আর ধরা পড়লে কী করবেন, তার একটি পরিকল্পনা রাখুন।
learn-blocked-stores-title = স্টোর ব্লক করা থাকলে
keys-back = ব্যাখ্যা থেকে ফেরা

## স্ক্রিন রিডারের জন্য

spoken-screens = স্ক্রিন
spoken-banner = বিজ্ঞপ্তি
spoken-link-menu = লিংকের মেনু
spoken-text-menu = লেখার মেনু
spoken-code = { $address } ঠিকানার QR কোড
spoken-fingerprint-code = লেখা হিসেবে এই ফিঙ্গারপ্রিন্টের QR কোড
spoken-download = { $system }-এর জন্য { $app } ডাউনলোড করুন, { $host }
spoken-download-from = { $store } থেকে { $system }-এর জন্য { $app } ডাউনলোড করুন, { $host }
spoken-open-in-browser = { $app } ব্রাউজারে খুলুন, { $host }
spoken-needs-clear = আপনার কাছে যা গুরুত্বপূর্ণ, তা মুছুন
spoken-needs-fold = { $words }: আপনার কাছে কী গুরুত্বপূর্ণ
spoken-columns-back = আগের মেসেজিং অ্যাপগুলো
spoken-columns-on = পরের মেসেজিং অ্যাপগুলো
spoken-cell = { $name }, { $criterion }: { $words }
spoken-drawing-centralized = চিত্র: মাঝখানে একটি সার্ভার, তার চারপাশে আটজন মানুষ, প্রত্যেকে শুধু সেই সার্ভারের সঙ্গে যুক্ত।
spoken-drawing-federated = চিত্র: তিনটি সার্ভার, প্রতিটি বাকি দুটির সঙ্গে যুক্ত। প্রতিটির নিজের দুজন করে মানুষ আছেন।
spoken-drawing-peer-to-peer = চিত্র: ছয়জন মানুষ, সরাসরি একে অন্যের সঙ্গে যুক্ত। কোনো সার্ভার নেই।
spoken-drawing-anonymous-routing = চিত্র: একজন মানুষ থেকে আরেকজনের কাছে তিরচিহ্ন দেওয়া একটি পথ, নয়টি নোডের তিনটির ভেতর দিয়ে। অন্য নোডগুলো ব্যবহার হয় না।
spoken-drawing-decentralized-relays = চিত্র: চারটি রিলে, একে অন্যের সঙ্গে যুক্ত নয়, আর চারজন মানুষ। প্রত্যেকে দুটি রিলের সঙ্গে যুক্ত।
spoken-drawing-one-key = চিত্র: সময়ের ক্রমে সাতটি মেসেজ, সব একই চাবির অধীনে। চতুর্থটির সময় চাবি চুরি হয়, আর সাতটিই পড়া যায়।
spoken-drawing-forward = চিত্র: সময়ের ক্রমে সাতটি মেসেজ, প্রতিটির নিজের চাবি আছে। চতুর্থটির সময় তার চাবি চুরি হয়। আগের তিনটি গোপন থাকে; চতুর্থটি ও তার পরেরগুলো পড়া যায়।
spoken-drawing-future = চিত্র: সময়ের ক্রমে সাতটি মেসেজ, প্রতিটির নিজের চাবি আছে। চতুর্থটির সময় তার চাবি চুরি হয়, আর পঞ্চমটির পরে নতুন চাবি বিনিময় হয়। শুধু চতুর্থ ও পঞ্চমটি পড়া যায়।
