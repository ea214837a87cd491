### Session সম্পর্কে যা বলা হয়েছে।

## সংক্ষেপে

session-tagline = মেসেজ তিনটি নোডের ভেতর দিয়ে যায়
session-aliases = সেশন, সেশান, সেশন মেসেঞ্জার, Session Messenger
session-summary = এটি একটি বিকেন্দ্রীকৃত মেসেজিং অ্যাপ, যা তৈরি করা হয়েছে গোপনে, নিরাপদে ও পরিচয় গোপন রেখে যোগাযোগের জন্য। এর নেটওয়ার্কের নোডগুলো মেসেজ জমা রাখে, আর প্রতিটি এনক্রিপ্টেড মেসেজ তিনটি নোডের ভেতর দিয়ে যায়; কিন্তু ফরওয়ার্ড সিক্রেসি নেই, তাই চাবি চুরি হলে আগের মেসেজও প্রকাশ পেয়ে যায়।

## ডাউনলোড

session-download-linux = Linux-এ Session-এর জন্য glibc 2.35 বা পরের সংস্করণ লাগে, যেমন Debian 12 বা Ubuntu 22.04-এ আছে।

## পটভূমি

session-fact-focus = Session একটি বিকেন্দ্রীকৃত অ্যাপ। এর মূল লক্ষ্য, মানুষ যেন গোপনে, নিরাপদে ও পরিচয় গোপন রেখে যোগাযোগ করতে পারেন।
session-fact-own-protocol = এটি আগে Signal Protocol-এর ওপর তৈরি ছিল। ২০২০ সালের ডিসেম্বরে তার বদলে নিজের একটি প্রোটোকল এনেছে।

## সুরক্ষা

session-fact-three-nodes = পেজের যে সংস্করণের ভিত্তিতে এই গাইড তৈরি, তার সময়ে Oxen Service Node Network মেসেজ জমা রাখত ও সামনে পাঠাত। প্রতিটি এনক্রিপ্টেড মেসেজ পথে এর তিনটি নোডের ভেতর দিয়ে যেত। তাই, Privacy Guides-এর মতে, নেটওয়ার্কটি যাঁরা ব্যবহার করতেন, তাঁদের সম্পর্কে কোনো নোডই কার্যত গুরুত্বপূর্ণ কিছু জানতে পারত না।
session-fact-encrypted-chats = দুজনের চ্যাট ও ক্লোজড গ্রুপ এন্ড-টু-এন্ড এনক্রিপ্টেড হতে পারে: তা পড়তে পারেন শুধু যাঁরা তাতে অংশ নেন।

## সুবিধা

session-fact-talking = একজনকে লেখা যায়, গ্রুপে চ্যাট করা যায় এবং ভয়েস কল করা যায়।
session-fact-groups = ক্লোজড গ্রুপে সর্বোচ্চ ১০০ জন সদস্য থাকতে পারেন, ওপেন গ্রুপে যত খুশি।

## জেনে রাখা ভালো

session-fact-no-forward-secrecy = এর প্রোটোকলে ফরওয়ার্ড সিক্রেসি নেই: চুরি হওয়া চাবি দিয়ে আগের মেসেজও প্রকাশ পায়।
session-fact-open-groups = ওপেন গ্রুপ এমনভাবেই তৈরি যে তা সবার জন্য খোলা। Privacy Guides এন্ড-টু-এন্ড এনক্রিপশনের কথা বলে শুধু দুজনের চ্যাট ও ক্লোজড গ্রুপের জন্য।

## এক নজরে

session-criterion-open-source-clients = কোড GitHub-এ প্রকাশিত
session-criterion-private-messages-encrypted = দুজনের চ্যাটে ও ক্লোজড গ্রুপে
session-criterion-all-messages-encryptable = শুধু দুজনের চ্যাট ও ক্লোজড গ্রুপের কথা আছে
session-criterion-all-messages-encryptable-now = ওপেন গ্রুপ এন্ড-টু-এন্ড এনক্রিপ্টেড নয়
session-criterion-audited = অ্যাপের, ২০২১
session-criterion-forward-secrecy = এর নিজের প্রোটোকলে নেই
session-criterion-decentralized = Oxen Service Node Network
session-criterion-all-encrypted-by-default = ওপেন গ্রুপ সবার জন্য খোলা হিসেবেই তৈরি
session-criterion-all-encrypted-by-default-now = ওপেন গ্রুপ এন্ড-টু-এন্ড এনক্রিপ্টেড নয়
session-criterion-all-five-systems = GitHub-এ রিলিজও আছে
session-criterion-decentralized-now = নিজের একটি নেটওয়ার্ক, Session Network
session-criterion-open-source-servers-now = এর স্টোরেজ সার্ভারের কোড GitHub-এ আছে
session-criterion-no-phone-number-now = সাইন আপ করতে ফোন নম্বর বা ইমেইল লাগে না
session-criterion-no-identifier-to-contacts-now = দুটিরই জায়গা নেয় একটি Account ID
session-criterion-future-secrecy-now = নতুন প্রোটোকলের ঘোষণার শুরুতে বলা লক্ষ্যগুলোর মধ্যে এর নাম নেই

## নিরাপত্তা অডিট

session-audit-2021 = Oxen ২০২০ সালের মার্চে এর অনুরোধ করেছিল; শেষ হয়েছে ২০২১ সালের এপ্রিলে। তখন এর মূল্যায়ন ছিল: সার্বিক নিরাপত্তা ভালো, আর যাঁরা নিজেদের গোপনীয়তা নিয়ে ভাবেন, তাঁরা অ্যাপটি ব্যবহার করতে পারেন।

## স্পেসিফিকেশন

session-spec-whitepaper = অ্যাপ ও তার প্রোটোকল নিয়ে শ্বেতপত্র
session-spec-protocol = Session Protocol-এর কারিগরি তথ্য

## কী বদলেছে

session-change-foundation = Session এখন চালায় Session Technology Foundation, আর এর কোড চলে গেছে GitHub-এ এই ফাউন্ডেশনের অ্যাকাউন্টে।
session-change-open-groups = Privacy Guides লিখেছিল, ওপেন গ্রুপ এন্ড-টু-এন্ড এনক্রিপ্টেড নয়। Session বাদ পড়া পর্যন্ত কথাটি Privacy Guides-এর পেজে ছিল।
session-change-dropped = ফরওয়ার্ড সিক্রেসি Privacy Guides-এর ন্যূনতম শর্ত হয়েছে। Session ও অতিরিক্ত বিকল্পের পুরো অংশটি পেজ থেকে বাদ দেওয়া হয়েছে।
session-change-network = Session ২০২৫ সালের মে মাসে Oxen নেটওয়ার্ক ছেড়েছে। তখন থেকে মেসেজ সামনে পাঠায় এর নিজের একটি নেটওয়ার্ক, Session Network।
session-change-protocol-v2 = Session তার প্রোটোকলের একটি নতুন সংস্করণের ঘোষণা দিয়েছে, যাতে ফরওয়ার্ড সিক্রেসি ও কোয়ান্টাম কম্পিউটার থেকে সুরক্ষা থাকবে। এই গাইড যতটা খুঁজে পেয়েছে, তাতে এটি শুধু একটি পরিকল্পনা: এটিসহ প্রকাশিত কোনো সংস্করণ পাওয়া যায়নি।
session-change-funding = ফাউন্ডেশন ঘোষণা দিয়েছে যে তার বেতনভুক্ত কর্মীদের শেষ কাজের দিন পার হয়ে গেছে, আর আরও টাকা না পেলে ৮ জুলাই ২০২৬-এর পর তাকে বন্ধ হতে হবে, সেই সঙ্গে অবকাঠামোও। সেই তারিখ পার হয়েছে, আর তার পরও নতুন সংস্করণ এসেছে; এই গাইডের জানামতে এর মধ্যে সবচেয়ে নতুনটি ১৯ নভেম্বর ২০২৬ তারিখের। Session-এর ওপর ভরসা করার আগে তার নিজের সাইটে দেখে নিন এটি এখনো চলছে কি না।

## চাবি

session-key-app = Session-এর নিজের F-Droid রিপোজিটরির অ্যাপ
session-key-repository = Session-এর নিজের F-Droid রিপোজিটরি
session-check-desktop = স্বাক্ষরিত চেকসাম: প্রতিটি রিলিজে “signature.asc” নামে একটি ফাইল থাকে, যাতে তার ফাইলগুলোর চেকসাম আছে। এর স্বাক্ষর কীভাবে যাচাই করবেন, আর চাবিটি কার, Session তা জানায়।
session-check-android = স্বাক্ষরিত চেকসাম: GitHub-এ প্রতিটি রিলিজে “signature.asc” নামে একটি ফাইল থাকে, যাতে তার ফাইলগুলোর চেকসাম আছে। এর স্বাক্ষর কীভাবে যাচাই করবেন, আর চাবিটি কার, Session তা জানায়।
