### Signal: গাইড এটি সম্পর্কে যা বলে।

## এক নজরে

signal-tagline = এনক্রিপ্টেড মেসেজ ও কল
signal-aliases = সিগন্যাল, সিগনাল, সিগনেল, সিগন্যাল মেসেঞ্জার, Signal Messenger
signal-summary = Signal তাৎক্ষণিক মেসেজ ও কলের অ্যাপ, যার সুরক্ষা দেয় Signal Protocol। নিবন্ধন করতে ফোন নম্বর লাগে; ইউজারনেম ও সঠিক সেটিং মিলে নম্বরটি আপনার কন্টাক্টদের কাছ থেকে লুকাতে পারে।

## তথ্য

signal-fact-maker = Signal একটি মোবাইল অ্যাপ, সঙ্গে ডেস্কটপ অ্যাপও আছে। এটি তৈরি করে Signal Messenger LLC কোম্পানি।
signal-fact-protocol = যা লেখেন ও বলেন, তার সুরক্ষা দেয় Signal Protocol। Privacy Guides একে এনক্রিপশনের অত্যন্ত নিরাপদ উপায় বলে।
signal-fact-secrecy = এই প্রোটোকলে ফরওয়ার্ড সিক্রেসি আছে: চাবি এত ঘন ঘন বদলায় যে আজ চুরি হওয়া চাবি দিয়ে আগের মেসেজ খোলে না। এতে ফিউচার সিক্রেসিও (post-compromise security) আছে: কেউ চাবি চুরি করলে, প্রথম যে চাবি বিনিময় সে মাঝপথে ধরতে পারে না, তার পর থেকে আর পড়তে পারে না।
signal-fact-contacts-and-profiles = আপনার কন্টাক্ট তালিকা আপনার Signal PIN দিয়ে এনক্রিপ্ট করা, তাই সার্ভার তা পড়তে পারে না। আপনার প্রোফাইলও এনক্রিপ্টেড, আর শেয়ার হয় শুধু তাঁদের সঙ্গে, যাঁদের সঙ্গে আপনার কথা হয়।
signal-fact-private-groups = সার্ভারের কাছ থেকেও গ্রুপ গোপন থাকে: গ্রুপে কে কে আছেন, কিংবা গ্রুপের নাম, ছবি বা অন্য কোনো বৈশিষ্ট্যের কোনো রেকর্ড সার্ভারের কাছে থাকে না।
signal-fact-sealed-sender = Sealed Sender (সিল করা প্রেরক) চালু থাকলে মেসেজ অল্প মেটাডেটাই (মেসেজের ভেতরের নয়, মেসেজ সম্পর্কে তথ্য) রেখে যায়। প্রেরকের ঠিকানা মেসেজের সঙ্গেই এনক্রিপ্ট হয়; সার্ভার দেখে শুধু প্রাপকের ঠিকানা।
signal-fact-reproducible = Android-এর বিল্ড রিপ্রোডিউসিবল: Google Play-এর অ্যাপ বা Signal-এর নিজের APK যে প্রকাশিত কোড থেকেই তৈরি, তা নিশ্চিত করা যায়।
signal-fact-messages-and-calls = তাৎক্ষণিক মেসেজ আর কল, দুটিরই সুরক্ষা দেয় একই প্রোটোকল।
signal-fact-username = কন্টাক্টদের কাছ থেকে ফোন নম্বর লুকাতে Privacy Guides পরামর্শ দেয় একটি ইউজারনেম তৈরি করতে, আর “আমার নম্বর কে দেখতে পাবেন (Who Can See My Number)” সেটিংয়ে “কেউ না (Nobody)” বেছে নিতে। ইউজারনেমের সঙ্গে যে অঙ্কগুলো জোড়া হয়, সেগুলোর কারণে তা অনুমান করা কঠিন।
signal-fact-phone-number = ফোন নম্বর ছাড়া নিবন্ধন করা যায় না।
signal-fact-sealed-sender-limits = ডিফল্টভাবে Sealed Sender চালু থাকে শুধু কন্টাক্টদের মধ্যে। সবার জন্য চালু করা যায়, তবে তাতে স্প্যামের আশঙ্কা বাড়ে।
signal-fact-hardening = Signal কীভাবে সেট করবেন এবং একে আক্রমণ করা কীভাবে আরও কঠিন করে তুলবেন, তা নিয়ে Privacy Guides-এর একটি নির্দেশিকা আছে।
signal-fact-saved-number = ফোন নম্বর লুকানো থাকলেও যাঁদের ফোনের কন্টাক্টে নম্বরটি সংরক্ষিত আছে, তাঁরা তা দেখতে পান: নম্বরটি তাঁরা আগে থেকেই জানেন।
signal-fact-censored = Signal যেখানে সেন্সর করা হয়, সেখানে অ্যাপটি সেন্সরশিপ এড়ানোর চেষ্টা করতে পারে, আর প্রক্সির মাধ্যমে যুক্ত হতে পারে।
signal-fact-proxy-limit = যারা Signal ব্লক করে, তারা জেনে যেতে পারে যে আপনি প্রক্সির মাধ্যমে Signal ব্যবহার করেন, কারণ অ্যাপটির কিছু সংযোগ প্রক্সির ভেতর দিয়ে যায় না। এ কারণে Privacy Guides ২০২২ সালে এর বদলে Orbot-এর সঙ্গে Molly ব্যবহারের সুপারিশ করেছিল। প্রক্সির ভেতর দিয়ে যা যায়, প্রক্সি যিনি চালান তিনি তা পড়তে পারেন না।

## ডাউনলোড

signal-download-linux = Linux-এ Signal আসে .deb প্যাকেজ হিসেবে, যেমন Debian ও Ubuntu-র জন্য, এবং এর জন্য glibc 2.34 বা পরের সংস্করণ লাগে।

## মানদণ্ড

signal-criterion-open-source-clients = কোড GitHub-এ আছে; Privacy Guides জানায়, Signal-এ Google-এর সেবা ব্যবহার করা হয়
signal-criterion-no-identifier-to-contacts = ইউজারনেম থাকলে, আর “আমার নম্বর কে দেখতে পাবেন” সেটিংয়ে “কেউ না” থাকলে
signal-criterion-private-messages-encrypted = Signal Protocol দিয়ে সুরক্ষিত
signal-criterion-all-messages-encryptable = মেসেজ ও কল দুটিই
signal-criterion-audited = প্রোটোকলের, ২০১৬
signal-criterion-forward-secrecy = Signal Protocol-এ
signal-criterion-future-secrecy = Signal Protocol-এ
signal-criterion-open-source-servers-now = সার্ভারের কোড GitHub-এ আছে, AGPLv3-এর অধীনে
signal-criterion-decentralized = এই গাইড এটিকে কেন্দ্রীভূত সেবার মধ্যে গোনে
signal-criterion-all-encrypted-by-default = মেসেজ ও কল দুটিই
signal-criterion-all-five-systems = Android-এর জন্য APK হিসেবেও
signal-criterion-no-phone-number = ফোন নম্বর লাগে

## নিরাপত্তা অডিট

signal-audit-protocol-2016 = Signal Protocol-এর স্বাধীন নিরাপত্তা অডিট। তাতে কী পাওয়া গেছে, Privacy Guides তা বলে না।

## সেটআপ

signal-setup = যাঁদের কাছে আপনার ফোন নম্বর সংরক্ষিত নেই, তাঁদের কাছ থেকে তা লুকান
signal-step-profile = Signal-এর সেটিংসে যান এবং একেবারে ওপরে আপনার অ্যাকাউন্টের প্রোফাইলে ট্যাপ করুন।
signal-step-username = “ইউজারনেম (Username)”-এ ট্যাপ করুন। “আপনার Signal ইউজারনেম সেট আপ করুন (Set up your Signal username)” স্ক্রিনে “চালিয়ে যান (Continue)” বেছে নিন।
signal-step-enter = একটি ইউজারনেম লিখুন। এর সঙ্গে সব সময় অঙ্ক জোড়া হয়, যাতে তা অনন্য হয় এবং অনুমান করা কঠিন হয়: যেমন “John” থেকে @john.35 হতে পারে। আপনি বেশি বেছে না নিলে অঙ্ক থাকে দুটি; ইউজারনেম ও অঙ্ক মিলিয়ে ৩২ অক্ষর পর্যন্ত লম্বা হতে পারে।
signal-step-privacy = সেটিংসের মূল পাতায় ফিরে “গোপনীয়তা (Privacy)” খুলুন।
signal-step-phone-number = “ফোন নম্বর (Phone Number)” খুলুন।
signal-step-who-can-see = “আমার নম্বর কে দেখতে পাবেন (Who Can See My Number)” সেটিংয়ে “কেউ না (Nobody)” বেছে নিন।
signal-step-who-can-find = “নম্বরের মাধ্যমে কে আমাকে খুঁজে পাবেন (Who Can Find Me By Number)” সেটিংয়েও “কেউ না (Nobody)” বেছে নিন। তাহলে যাঁদের কাছে আপনার নম্বর আগে থেকেই আছে, তাঁরা তা দিয়ে আপনার অ্যাকাউন্ট খুঁজে পাবেন না।

## স্পেসিফিকেশন

signal-spec-protocol-documentation = Signal Protocol-এর স্পেসিফিকেশন

## কী বদলেছে

signal-change-github-releases = Privacy Guides এখন GitHub-এ Signal-এর Android রিলিজও তালিকায় রাখে।

## চাবি

signal-key-android-13 = Signal-এর নিজের APK ও Google Play, Android 13 বা পরের সংস্করণে
signal-key-older-android = Signal-এর নিজের APK ও Google Play, পুরোনো Android-এ
signal-check-android = রিপ্রোডিউসিবল বিল্ড: Signal বলে, সোর্স কোড থেকে নিজে অ্যাপটি তৈরি করে Google Play-এর অ্যাপ ও Signal-এর সাইটের APK তার সঙ্গে মিলিয়ে দেখা যায়।
signal-check-linux = রিপ্রোডিউসিবল বিল্ড, পরীক্ষামূলকভাবে: Debian ও Ubuntu-র প্যাকেজ নিজে কীভাবে তৈরি করবেন ও মিলিয়ে দেখবেন, Signal তা জানায়, এবং বলে যে এটি এখনো কাজ না-ও করতে পারে।
signal-check-desktop = এটি যাচাই করার কোনো উপায় এই গাইডের জানা নেই। Signal বলে, Windows ও macOS-এর জন্য রিপ্রোডিউসিবল বিল্ড এখনো নেই।
signal-blocked-circumvention = ফোনে: Signal-এর সেটিংসে “গোপনীয়তা (Privacy)”, তারপর “উন্নততর (Advanced)” খুলুন, আর “সেন্সরশিপ উপেক্ষা (Censorship circumvention)” চালু করুন। Signal শুধু সেখানে এটি করতে বলে, যেখানে Signal সেন্সর করা হয়; তখন অ্যাপটি সেন্সরশিপ এড়ানোর চেষ্টা করে।
signal-blocked-proxy = আপনার আস্থাভাজন এমন কাউকে একটি Signal প্রক্সি চালাতে বলুন, যিনি এমন জায়গায় আছেন যেখানে Signal ব্লক করা নেই: এর প্রোগ্রাম Signal-ই দেয়। প্রক্সিটি অন্যদের দেওয়া হয় একটি ঠিকানা হিসেবে, যা https://signal.tube/# দিয়ে শুরু হয়।
signal-blocked-use-proxy = Android-এ প্রক্সি ব্যবহার করতে: Signal-এর সেটিংসে “ডাটা এবং স্টোরেজ (Data and storage)”, তারপর “প্রক্সি ব্যবহার করুন (Use proxy)” খুলুন, আর প্রক্সির ঠিকানা লিখুন। Signal শুধু তখন এটি করতে বলে, যখন অ্যাপটি অন্যভাবে যুক্ত হয় না।
