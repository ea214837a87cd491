### SimpleX Chat: গাইড এটি সম্পর্কে যা বলে।

## এক নজরে

simplex-tagline = ফোন নম্বর ছাড়া, ইউজারনেম ছাড়া
simplex-aliases = সিমপ্লেক্স, সিম্পলেক্স, সিমপ্লেক্স চ্যাট, সিম্পল এক্স, SimpleX Messenger
simplex-summary = SimpleX Chat কোনো অনন্য পরিচয়চিহ্ন ছাড়াই চলে: ফোন নম্বরও লাগে না, ইউজারনেমও না। এটি একটি বিকেন্দ্রীকৃত নেটওয়ার্কে চলে, তাই যেখানে যোগাযোগ সেন্সর করা হয়, সেখানে কাজে লাগে।

## তথ্য

simplex-fact-network = Privacy Guides-এর মতে, এর নেটওয়ার্ক বিকেন্দ্রীকৃত, আর এ কারণে এটি সেন্সরশিপের বিরুদ্ধে একটি কার্যকর উপায়।
simplex-fact-no-identifiers = এটি ব্যবহার করলে আপনার সঙ্গে কোনো অনন্য পরিচয়চিহ্ন জুড়ে যায় না, তা ফোন নম্বরই হোক বা ইউজারনেম।
simplex-fact-audited = Trail of Bits কোম্পানি ২০২২ সালের অক্টোবরে একটি নিরাপত্তা অডিট করেছে।
simplex-fact-joining = QR কোড স্ক্যান করে বা আমন্ত্রণের লিংকে ক্লিক করে গ্রুপের কথোপকথনে যোগ দেওয়া যায়।
simplex-fact-chats = একজনকে সরাসরি লেখা যায়, বা গ্রুপে চ্যাট করা যায়; গ্রুপে মূল সুবিধাগুলোই আছে। মেসেজ সম্পাদনা করা যায়, আর Markdown দিয়ে সাজানো যায়।
simplex-fact-protocol = ২০২৪ সালের অক্টোবর থেকে Privacy Guides বলছে, সরাসরি মেসেজ, গ্রুপ চ্যাট ও এন্ড-টু-এন্ড এনক্রিপ্টেড কলের সুরক্ষা দেয় SimpleX Messaging Protocol, যা double ratchet এনক্রিপশন ব্যবহার করে।
simplex-fact-calls = ভয়েস ও ভিডিও কলও করা যায়, এন্ড-টু-এন্ড এনক্রিপশনসহ: শুধু কলে থাকা ব্যক্তিরাই তা শুনতে ও দেখতে পারেন।
simplex-fact-moving = আপনার ব্যাকআপ রাখে, এমন কোনো কেন্দ্রীয় সার্ভার নেই। অন্য ডিভাইসে যেতে হলে নিজের ডেটা এক্সপোর্ট করুন এবং সেখানে ইমপোর্ট করুন।
simplex-fact-metadata = ২০২৪ সালের অক্টোবর থেকে Privacy Guides বলছে, অ্যাপটি মেটাডেটার সুরক্ষা দেয়, কারণ মেসেজ পৌঁছানো হয় একমুখী “simplex queues” (সারি) দিয়ে।
simplex-fact-verification = ২০২৪ সালের অক্টোবর থেকে Privacy Guides বলছে, QR কোড স্ক্যান করে বা আমন্ত্রণের লিংকে ক্লিক করে কোনো কন্টাক্টের সত্যতা অ্যাপের নিজের নেটওয়ার্কের বাইরে যাচাই করা যায়। যেসব নেটওয়ার্ক সেবাদাতা নিজেদের মাঝখানে বসিয়ে নেয়, তাদের থেকে এটি সুরক্ষা দেয়।
simplex-fact-own-protocol = প্রকল্পটি বলে, এর মেসেজের সুরক্ষা দেয় যে double ratchet, তাতে ফরওয়ার্ড সিক্রেসি ও ফিউচার সিক্রেসি আছে।
simplex-fact-third-audit = প্রকল্পটির কথা অনুযায়ী, Trail of Bits ২০২৬ সালে তৃতীয় নিরাপত্তা অডিট শেষ করেছে; এ কথা যখন পড়া হয়, তখনো সেটির প্রকাশ বাকি ছিল।
simplex-fact-reproducible = Linux-এর বিল্ড ও GitHub-এর APK রিপ্রোডিউসিবল: প্রকল্পের এমন স্ক্রিপ্ট আছে, যা প্রকাশিত কোড থেকে সেগুলো তৈরি করে এবং ফল মিলিয়ে দেখে।
simplex-fact-more = Privacy Guides প্রকল্পের নিজের একটি তালিকার লিংকও দেয়, যাতে গোপনীয়তা ও নিরাপত্তার সুবিধাগুলো তাদের সীমাবদ্ধতাসহ আছে।
simplex-fact-channels = সবার জন্য খোলা চ্যানেল ২০২৬ সালের এপ্রিলের সংস্করণ 6.5-এ নতুন এসেছে। সেগুলো এন্ড-টু-এন্ড এনক্রিপ্টেড নয়: যারা সেগুলোর রিলে চালায়, তারা সেখানে যা লেখা হয়, তা দেখতে পায়। প্রকল্পটি এসব চ্যানেলকে প্রথম বেটা বলে, আর বলে যে চ্যানেলের মালিক ও পাঠকদের আসল পরিচয় রিলের পরিচালকদের জানা থাকে না।
simplex-fact-operators = অ্যাপে আগে থেকে ঠিক করা সার্ভারগুলো চালায় SimpleX Chat এবং, ২০২৪ সালের ডিসেম্বর থেকে, দ্বিতীয় পরিচালনাকারী Flux।
simplex-fact-tor-and-servers = Tor-এর ভেতর দিয়ে SimpleX Chat যুক্ত হতে পারে, যেমন Orbot-এর মাধ্যমে, আর আগে থেকে ঠিক করা সার্ভারগুলোর বদলে আপনার নিজের সার্ভার ব্যবহার করতে পারে।

## ডাউনলোড

simplex-download-f-droid = SimpleX Chat-এর নিজের একটি F-Droid রিপোজিটরি আছে, যাতে এর নির্মাতাদের তৈরি স্থিতিশীল ও বেটা সংস্করণ থাকে। F-Droid অ্যাপে যে ঠিকানা যোগ করতে হয়, পেজটিতে তা আছে।
simplex-download-f-droid-org = F-Droid.org স্থিতিশীল সংস্করণগুলো নিজে তৈরি করে; সেখানে সেগুলো আসে কয়েক দিন পরে। সেগুলো অন্য চাবি দিয়ে স্বাক্ষর করা: একটি থেকে অন্যটিতে যেতে হলে প্রথমে চ্যাট ডেটাবেস এক্সপোর্ট করুন, তারপর অ্যাপটি নতুন করে ইনস্টল করুন এবং ডেটাবেসটি ইমপোর্ট করুন।

## মানদণ্ড

simplex-criterion-open-source-clients = কোড ও রিলিজ GitHub-এ আছে
simplex-criterion-no-identifier-to-contacts = দেওয়ার মতো কোনো নম্বর বা ইউজারনেমই নেই
simplex-criterion-private-messages-encrypted = এনক্রিপ্টেড মেসেজিং অ্যাপের তালিকায় আছে
simplex-criterion-audited = Trail of Bits-এর, ২০২২ ও ২০২৪
simplex-criterion-forward-secrecy-now = প্রকল্পটি তার double ratchet সম্পর্কে এ কথা বলে
simplex-criterion-all-encrypted-by-default-now = সবার জন্য খোলা চ্যানেলে নয়, যা সংস্করণ 6.5-এ যোগ হয়েছে
simplex-criterion-all-messages-encryptable-now = সবার জন্য খোলা চ্যানেলে নয়, যা সংস্করণ 6.5-এ যোগ হয়েছে
simplex-criterion-future-secrecy-now = প্রকল্পটি তার double ratchet সম্পর্কে এ কথা বলে
simplex-criterion-decentralized = একটি বিকেন্দ্রীকৃত নেটওয়ার্ক
simplex-criterion-all-five-systems = পাঁচটির জন্যই ডাউনলোড
simplex-criterion-no-phone-number = ফোন নম্বর ও ইউজারনেম ছাড়াই
simplex-criterion-open-source-servers-now = সার্ভারের কোড GitHub-এ আছে, AGPLv3-এর অধীনে

## নিরাপত্তা অডিট

simplex-audit-trail-of-bits-2022 = SimpleX Chat-এর নিরাপত্তা অডিট। তাতে কী পাওয়া গেছে, Privacy Guides তা বলে না।
simplex-audit-trail-of-bits-2024 = একই কোম্পানির দ্বিতীয় নিরাপত্তা অডিট, এবার ক্রিপ্টোগ্রাফির নকশার।

## স্পেসিফিকেশন

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = SimpleX-এর double ratchet, কোয়ান্টাম প্রতিরোধসহ

## কী বদলেছে

simplex-change-forward-secrecy = Privacy Guides এখন একটি দ্বিতীয় নিরাপত্তা অডিটের কথা এবং SimpleX Messaging Protocol-এর কথা বলে, যাতে double ratchet এনক্রিপশন ও কোয়ান্টাম প্রতিরোধ আছে। এ থেকে পরোক্ষভাবে বোঝা যায়, ফরওয়ার্ড সিক্রেসি ও ফিউচার সিক্রেসি আছে; পেজটি সরাসরি তা বলে না, প্রকল্পটি বলে। ফরওয়ার্ড সিক্রেসি ১৬ মে ২০২৫ তারিখে ন্যূনতম শর্ত হয়েছে।
simplex-change-flathub = Linux-এর জন্য অ্যাপটি Flathub থেকেও পাওয়া যায়।
simplex-change-channels = সংস্করণ 6.5-এ সবার জন্য খোলা চ্যানেল এসেছে, যা এন্ড-টু-এন্ড এনক্রিপ্টেড নয়।

## চাবি

simplex-key-website = APK, SimpleX Chat-এর নিজের F-Droid রিপোজিটরি ও GitHub থেকে
simplex-key-google-play = Google Play-এর অ্যাপ
simplex-key-f-droid-org = F-Droid-এর মূল রিপোজিটরি, যার স্বেচ্ছাসেবকেরা অ্যাপটির বিল্ড তৈরি ও স্বাক্ষর করেন
simplex-key-repository = SimpleX Chat-এর নিজের F-Droid রিপোজিটরি
simplex-key-releases = GitHub-এ, প্রতিটি রিলিজের জন্য: Linux-এর চেকসামের তালিকা (_sha256sums), এবং APK ফাইলগুলো
simplex-check-source = রিপ্রোডিউসিবল বিল্ড: Android ও Linux-এর অ্যাপ নিজে কীভাবে তৈরি করবেন এবং GitHub-এর অ্যাপের সঙ্গে মিলিয়ে দেখবেন, SimpleX Chat তা জানায়।
simplex-blocked-android = Android-এ: Orbot ইনস্টল করুন, যা Tor-এর সঙ্গে যুক্ত হয়, সেটি চালু করুন, আর SimpleX Chat-এর সেটিংসে “নেটওয়ার্ক ও সার্ভার (Network & servers)”-এর ভেতর “SOCKS প্রক্সি ব্যবহার করুন (Use SOCKS proxy)” চালু করুন। Tor ছাড়া সংযোগ এড়াতে “.onion হোস্ট ব্যবহার করুন (Use .onion hosts)”-এর জন্য “আবশ্যক (required)” বেছে নিন: তখন যেসব সার্ভারের এমন ঠিকানা নেই, সেগুলোতে পৌঁছানো যায় না।
simplex-blocked-ios = iPhone-এ: Orbot ইনস্টল করুন, যা সেখানে VPN হিসেবে কাজ করে, সেটি চালু করুন, আর “নেটওয়ার্ক ও সার্ভার (Network & servers)”-এর ভেতর “.onion হোস্ট ব্যবহার করুন (Use .onion hosts)”-এর জন্য “পাওয়া গেলে (when available)” বেছে নিন। SimpleX Chat সতর্ক করে যে এর পরও কিছু ট্রাফিক VPN ছাড়াই বাইরে যেতে পারে, যেমন VPN অ্যাপ ক্র্যাশ করলে।
simplex-blocked-servers = আপনি বা আপনার আস্থাভাজন কেউ যদি একটি SimpleX সার্ভার চালান: “নেটওয়ার্ক ও সার্ভার (Network & servers)”-এ আগে থেকে ঠিক করা সার্ভারগুলোর বদলে সেটি লিখুন।
