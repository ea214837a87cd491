### সব মেসেজিং অ্যাপের জন্য যা এক: মানদণ্ড, ঝুঁকি, নেটওয়ার্কের ধরন, আর দ্বিতীয় দলের সতর্কতা।

## মানদণ্ড: ন্যূনতম শর্ত

criterion-open-source-clients = ওপেন সোর্স অ্যাপ
criterion-open-source-clients-about = অ্যাপের কোড যে কেউ পড়তে পারেন। তাই অ্যাপটি কী করে, নির্মাতারা ছাড়া অন্যরাও তা যাচাই করতে পারেন।
criterion-no-identifier-to-contacts = কন্টাক্টের কাছে নম্বর ও ইমেইল গোপন
criterion-no-identifier-to-contacts-about = যাঁদের আপনি লেখেন, তাঁদের আপনার ফোন নম্বর, ইমেইল ঠিকানা বা আপনাকে চেনা যায় এমন অন্য কিছু জানার দরকার হয় না।
criterion-private-messages-encrypted = ব্যক্তিগত মেসেজ ডিফল্টভাবে এনক্রিপ্টেড
criterion-private-messages-encrypted-about = ব্যক্তিগত মেসেজে এন্ড-টু-এন্ড এনক্রিপশন থাকে, কাউকে তা চালু করতে হয় না: মেসেজ পড়তে পারেন শুধু কথোপকথনে থাকা ব্যক্তিরা।
criterion-all-messages-encryptable = সব মেসেজে এনক্রিপশন সম্ভব
criterion-all-messages-encryptable-about = কথোপকথন যে ধরনেরই হোক, প্রতিটি মেসেজের জন্য এন্ড-টু-এন্ড এনক্রিপশন ব্যবহার করা যায়।
criterion-audited = স্বাধীন নিরাপত্তা অডিট
criterion-audited-about = প্রকল্পের বাইরের বিশেষজ্ঞরা দুর্বলতা খুঁজতে এটি পরীক্ষা করেছেন এবং কী পেয়েছেন, তা জানিয়েছেন।

## মানদণ্ড: সর্বোত্তম অবস্থা

criterion-forward-secrecy = ফরওয়ার্ড সিক্রেসি
criterion-forward-secrecy-about = চাবি এত ঘন ঘন বদলানো হয় যে কেউ আজকের চাবি চুরি করলেও তা দিয়ে আগের মেসেজ পড়তে পারে না। Privacy Guides ১৬ মে ২০২৫ তারিখে একে ন্যূনতম শর্ত করেছে।
criterion-future-secrecy = ফিউচার সিক্রেসি
criterion-future-secrecy-about = একে post-compromise security-ও বলা হয়: কেউ চাবি চুরি করলে, প্রথম যে চাবি বিনিময় সে মাঝপথে ধরতে পারে না, সেখানেই তার পড়ার সুযোগ শেষ হয়ে যায়, আর এর পরের মেসেজ সে পড়তে পারে না।
criterion-open-source-servers = ওপেন সোর্স সার্ভার
criterion-open-source-servers-about = সার্ভারে যে কোড চলে, সেটিও সবার জন্য প্রকাশিত।
criterion-decentralized = বিকেন্দ্রীকৃত
criterion-decentralized-about = পুরো নেটওয়ার্ক কোনো একটি প্রতিষ্ঠান চালায় না: অনেক সার্ভার একসঙ্গে কাজ করে (ফেডারেটেড), অথবা অ্যাপগুলো সরাসরি একে অন্যের সঙ্গে যুক্ত হয় (পিয়ার-টু-পিয়ার)।
criterion-all-encrypted-by-default = সবকিছু ডিফল্টভাবে এনক্রিপ্টেড
criterion-all-encrypted-by-default-about = প্রতিটি মেসেজে, গ্রুপের মেসেজেও, এন্ড-টু-এন্ড এনক্রিপশন থাকে, কাউকে তা চালু করতে হয় না।
criterion-all-five-systems = পাঁচটি সিস্টেমই
criterion-all-five-systems-about = Linux, Windows, macOS, Android ও iOS-এর জন্য অ্যাপ আছে।

## মানদণ্ড: যুক্ত হওয়া

criterion-no-phone-number = ফোন নম্বর ছাড়া যুক্ত হওয়া
criterion-no-phone-number-about = ফোন নম্বর না দিয়েই যুক্ত হওয়া যায়। ফোন নম্বর দিয়ে ব্যক্তি হিসেবে আপনাকে চেনা যায়।

## ঝুঁকি

threat-anonymity = পরিচয় ফাঁস হওয়া
threat-anonymity-about = কেউ জানতে চায়, কোনো কাজের পেছনে কে আছেন। সুরক্ষা মানে, আপনি কে আর আপনি কী করেন, এই দুটিকে আলাদা রাখা।
threat-targeted-attacks = লক্ষ্যভিত্তিক আক্রমণ
threat-targeted-attacks-about = কেউ বিশেষভাবে আপনার পেছনে লেগেছে, এবং আপনার ডিভাইস বা ডেটার নাগাল পাওয়ার চেষ্টা করছে।
threat-supply-chain-attacks = সাপ্লাই চেইন আক্রমণ
threat-supply-chain-attacks-about = ভালো সফটওয়্যার বা তার কোনো অংশে, আপনার কাছে পৌঁছানোর আগেই, একটি দুর্বলতা ঢুকিয়ে দেওয়া হয়। সাধারণত এটি লক্ষ্যভিত্তিক আক্রমণেরই একটি ধরন।
threat-passive-attacks = ঢালাও আক্রমণ
threat-passive-attacks-about = ম্যালওয়্যার, তথ্য ফাঁস এবং অন্য এমন আক্রমণ, যা একসঙ্গে অনেক মানুষকে লক্ষ্য করে চালানো হয় (passive attacks)।
threat-service-providers = সেবাদাতা
threat-service-providers-about = কোনো সেবার ভেতর দিয়ে যা যায়, সেবাটি যারা চালায়, তাদের পক্ষে তা পড়া সম্ভব হতে পারে। সুরক্ষা থাকলে তারা তা পড়তে পারে না।
threat-mass-surveillance = গণনজরদারি
threat-mass-surveillance-about = সরকারি সংস্থা, প্রতিষ্ঠান, ওয়েবসাইট ও সেবা একসঙ্গে মিলে মানুষ কী করে, তার ওপর নজর রাখে।
threat-surveillance-capitalism = নজরদারি পুঁজিবাদ
threat-surveillance-capitalism-about = বিজ্ঞাপনের বড় বড় নেটওয়ার্ক এবং অগণিত অন্য কোম্পানি মানুষের তথ্য সংগ্রহ করে।
threat-public-exposure = তথ্য প্রকাশ্যে আসা
threat-public-exposure-about = যে কেউ খুঁজলে আপনার সম্পর্কে নানা কথা জানতে পারে। সুরক্ষা থাকলে খুঁজে পাওয়ার মতো কথা কম থাকে।
threat-censorship = সেন্সরশিপ
threat-censorship-about = তথ্য পাওয়ার পথ আটকে দেওয়া হয়, অথবা অনলাইনে কথা বললে মানুষকে সেন্সর করা হয়।

## নেটওয়ার্কের ধরন

network-centralized = কেন্দ্রীভূত সেবা
network-centralized-about = সব সার্ভার একটি প্রতিষ্ঠানই চালায়।
network-centralized-new-features = নতুন সুবিধা দ্রুত আসে।
network-centralized-finding-contacts = পরিচিত মানুষদের সহজে খুঁজে পাওয়া যায়।
network-centralized-restrictions = প্রতিষ্ঠানটি সেবা সীমিত করতে পারে।
network-centralized-change-of-hands = সেবার মালিক বদলাতে পারে, বা তার নীতি বদলাতে পারে।
network-federated = ফেডারেটেড নেটওয়ার্ক
network-federated-about = স্বাধীন সার্ভারগুলো নিজেদের মধ্যে কথা বলে, ইমেইলের মতো।
network-federated-choice-of-trust = কার ওপর আস্থা রাখবেন, তা আপনি বেছে নেন।
network-federated-metadata = সার্ভার যিনি চালান, তিনি কিছু মেটাডেটা দেখতে পেতে পারেন।
network-federated-slow-features = নতুন সুবিধা আরও ধীরে আসে।
network-peer-to-peer = পিয়ার-টু-পিয়ার নেটওয়ার্ক
network-peer-to-peer-about = অ্যাপগুলো সরাসরি একে অন্যের সঙ্গে যুক্ত হয়।
network-peer-to-peer-no-server = মাঝখানে অন্য কারও সার্ভার থাকে না।
network-peer-to-peer-little-exposure = তৃতীয় পক্ষের কাছে খুব কম তথ্য প্রকাশ পায়।
network-peer-to-peer-both-online = দুই পক্ষকেই অনলাইনে থাকতে হয়।
network-peer-to-peer-battery = ব্যাটারি আরও দ্রুত ফুরায়।
network-peer-to-peer-ip-address = আপনার IP ঠিকানা, আর যাঁদের সঙ্গে আপনার কথা হয় তাঁদের IP ঠিকানা দেখা যায়, যদি Tor বা VPN সেগুলো না লুকায়।
network-anonymous-routing = বেনামি রাউটিং
network-anonymous-routing-about = মেসেজ সোজা গন্তব্যে যায় না: ঘুরপথে যায়।
network-anonymous-routing-hidden-parties = এটি নিচের অন্তত একটি বিষয় লুকায়: কে মেসেজ পাঠিয়েছেন, কে পেয়েছেন, কিংবা দুজনের মধ্যে যে আদৌ কথা হয়েছে, সেটি।
network-anonymous-routing-slow = এটি ধীর।
network-anonymous-routing-mostly-text = এটি মূলত লেখার মধ্যেই সীমিত।
network-anonymous-routing-less-reliable = এটি কম নির্ভরযোগ্য হতে পারে।
network-decentralized-relays = বিকেন্দ্রীকৃত রিলে
network-decentralized-relays-about = মেসেজ একটি বিকেন্দ্রীকৃত নেটওয়ার্কের রিলের ভেতর দিয়ে যায়।

## দ্বিতীয় দলের সতর্কতা

warning-no-forward-secrecy = এখানে ফরওয়ার্ড সিক্রেসি নেই।
warning-other-needs = এটি এমন কিছু প্রয়োজন মেটায়, যা সুপারিশকৃত মেসেজিং অ্যাপগুলো না-ও মেটাতে পারে।
warning-not-for-sensitive = দীর্ঘমেয়াদি বা সংবেদনশীল যোগাযোগের জন্য Privacy Guides এটি সুপারিশ করে না।
warning-key-compromise = কথোপকথনে থাকা মাত্র একজনের চাবি চুরি হলেও ওই কথোপকথনের আগের সব মেসেজের গোপনীয়তার ওপর প্রভাব পড়ে।

## উৎসের পেজে কী বদলেছে

change-minimum-requirements = ফরওয়ার্ড সিক্রেসি একটি ন্যূনতম শর্ত হয়েছে, আর এখন কোনো স্বনামধন্য, স্বাধীন তৃতীয় পক্ষের প্রকাশিত নিরাপত্তা অডিটও লাগে। সব শর্ত নতুন করে লেখা হয়েছে: মেসেজিং অ্যাপকে ন্যূনতম শর্ত পূরণ করতেই হবে, আর বাকিগুলোও পূরণ করা উচিত। অতিরিক্ত বিকল্পের অংশটি, যা এই গাইডের দ্বিতীয় দল, বাদ দেওয়া হয়েছে।

## প্রয়োজন

need-no-phone-number = ফোন নম্বর ছাড়া
need-forward-secrecy = ফরওয়ার্ড সিক্রেসি
need-without-internet = কাছাকাছি, ইন্টারনেট ছাড়া
need-without-internet-about = ইন্টারনেট সংযোগ না থাকলেও মেসেজ কাছাকাছি থাকা মানুষদের কাছে পৌঁছায়।
need-without-google-play = Google Play ছাড়া Android
need-without-google-play-about = Android-এর জন্য Google Play-এর বাইরে একটি ডাউনলোড আছে, যা অফিসিয়াল বা প্রকল্পটি যার কথা জানিয়েছে। এ থেকে জানা যায় অ্যাপটি কোথা থেকে আসে; Google-এর সেবা নেই এমন ফোনে তা চলে কি না, সেটি জানা যায় না।
need-decentralized = বিকেন্দ্রীকৃত
need-number-hidden = কন্টাক্টের কাছে নম্বর গোপন
need-future-secrecy = ফিউচার সিক্রেসি
need-over-tor = Tor দিয়ে চলে
need-over-tor-about = সংযোগ Tor নেটওয়ার্কের ভেতর দিয়ে চলতে পারে।
need-where-blocked = যেখানে মেসেজিং অ্যাপ ব্লক করা, সেখানেও চলতে পারে
need-where-blocked-about = মেসেজিং অ্যাপ বা ইন্টারনেট যেখানে ব্লক করা, সেখানে এটি ব্যবহার করে যাওয়ার একটি উপায় আছে। সেই উপায়ে কাজ হয় কি না, তা নির্ভর করে কীভাবে ব্লক করা হয়েছে, তার ওপর।
need-audited = স্বাধীন নিরাপত্তা অডিট
need-reproducible-builds = রিপ্রোডিউসিবল বিল্ড
need-reproducible-builds-about = যে অ্যাপ ইনস্টল করছেন, তা যে প্রকাশিত কোড থেকেই তৈরি, সেটি নিশ্চিত করা যায়।
need-encrypted-groups = এনক্রিপ্টেড গ্রুপ
need-encrypted-groups-about = এন্ড-টু-এন্ড এনক্রিপশনসহ গ্রুপ চ্যাট আছে।
need-calls = কল
need-calls-about = ভয়েস বা ভিডিও কলে একে অন্যের সঙ্গে কথা বলা যায়।
answer-of-the-list = Privacy Guides তাদের পুরো তালিকা সম্পর্কে বলে যে তা এ থেকে সুরক্ষা দেয়
answer-once-of-the-list = Privacy Guides তাদের তালিকা সম্পর্কে এ কথা বলেছিল, কিন্তু এই মেসেজিং অ্যাপ এখন আর সেই তালিকায় নেই
answer-outside-google-play = Android-এর জন্য Google Play-এর বাইরে একটি ডাউনলোড আছে, যা অফিসিয়াল বা প্রকল্পটি যার কথা জানিয়েছে
warning-short = ফরওয়ার্ড সিক্রেসি নেই

## কোনো স্টোর ব্লক করা থাকলে যা কাজে লাগে

store-step-f-droid-mirrors = কোনো F-Droid রিপোজিটরি ব্লক করা থাকলে: F-Droid-এর রিপোজিটরির তালিকায় সেটি খুলুন। ডাউনলোডের জন্য সেটির আরও ঠিকানা থাকলে, সেগুলো “প্রাতিষ্ঠানিক আয়না (মিরর)” (Official mirrors)-এর নিচে দেওয়া থাকে। F-Droid-এর সেটিংসে “Connect via SOCKS proxy”-ও আছে।
store-step-f-droid-nearby = কাছাকাছি থাকা কারও কাছ থেকে ইন্টারনেট ছাড়া অ্যাপ নিতে: দুজনেই F-Droid-এ “কাছাকাছি (Nearby)” খুলুন ও একে অন্যকে খুঁজে নিন; তারপর অ্যাপটি বেছে নিন। এর জন্য দুজনেরই F-Droid লাগে।
