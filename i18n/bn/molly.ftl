### Molly: গাইড এটি সম্পর্কে যা বলে।

## এক নজরে

molly-tagline = Android-এ Signal-এর জন্য আরেকটি অ্যাপ
molly-aliases = মলি, মলী, মোলি, মলি মেসেঞ্জার, Molly Messenger
molly-case = Privacy Guides-এর পরামর্শ, লক্ষ্যভিত্তিক আক্রমণ থেকে সুরক্ষা দরকার হলে Android-এ এটির কথা ভেবে দেখুন
molly-summary = Molly হলো Signal নেটওয়ার্কের জন্য একটি বিকল্প অ্যাপ, শুধু Android-এর জন্য। এতে নিরাপত্তা ও ব্যবহারের সুবিধার বাড়তি কিছু ব্যবস্থা আছে, আর এতে একটির বদলে দুটি দলের ওপর আস্থা রাখতে হয়।

## লিংক

molly-link-privacy = Privacy Guides-এর তালিকায় Molly-র নিজের কোনো নীতি নেই; এটি Signal-এর।

## তথ্য

molly-fact-network = Molly হলো Signal-এর নিজের অ্যাপের বিকল্প: একই নেটওয়ার্কে যুক্ত হয়, আর এতে নিরাপত্তা ও ব্যবহারের সুবিধার জন্য আরও বেশি ব্যবস্থা আছে।
molly-fact-database = অ্যাপ যখন ব্যবহার হচ্ছে না, তখন ডিভাইসে থাকা তার ডেটাবেস একটি পাসফ্রেজ দিয়ে এনক্রিপ্ট করে রাখা যায়। মেমোরিতে (RAM) থেকে যাওয়া ডেটা দরকার ফুরালে নিরাপদভাবে মুছে ফেলা যায়।
molly-fact-tor = সংযোগ Tor-এর ভেতর দিয়ে চালানো যায়।
molly-fact-reproducible = পেজের যে সংস্করণের ভিত্তিতে এই গাইড তৈরি, তাতে Molly ও Molly-FOSS দুটিতেই রিপ্রোডিউসিবল বিল্ডের সুবিধা আছে: APK যে প্রকাশিত সোর্স কোডের সঙ্গে মেলে, তা নিশ্চিত করা যায়।
molly-fact-everyday = ব্যাকআপ নির্ধারিত সময়ে চলতে পারে, আর অ্যাপ নিজে থেকে লক হতে পারে।
molly-fact-linked-device = একটি Android ফোন Signal অ্যাকাউন্টের মূল ডিভাইস না হয়ে তার সঙ্গে লিংক করা ডিভাইসও হতে পারে।
molly-fact-more = Privacy Guides আরও কিছু সুবিধার কথা আলাদা একটি লেখায় দিয়েছে।
molly-fact-two-teams = Molly ব্যবহার করলে সময়মতো নিরাপদ আপডেট দেওয়ার ব্যাপারে দুটি দলের ওপর আস্থা রাখতে হয়: Signal-এর ও Molly-র।
molly-fact-updates = Signal-এর নতুন সুবিধা ও সংশোধন প্রতি দুই সপ্তাহে একটি আপডেটের সঙ্গে আসে। নিরাপত্তার সমস্যা এর ব্যতিক্রম: সেগুলো যত দ্রুত সম্ভব ঠিক করা হয়।
molly-fact-delay = Signal-এর চেয়ে Molly একটু পিছিয়ে থাকতে পারে। এর প্রভাব পড়তে পারে Signal থেকে Molly-তে চলে আসার মতো কাজে।
molly-fact-same-security = পেজের যে সংস্করণের ভিত্তিতে এই গাইড তৈরি, তাতে তিনটি সংস্করণের কথা আছে, আর তিনটিতেই নিরাপত্তার উন্নতি একই।
molly-fact-unifiedpush = UnifiedPush হলো Google-এর পুশ নোটিফিকেশনের একটি ওপেন সোর্স বিকল্প।
molly-fact-mollysocket = UnifiedPush ব্যবহার করতে Mollysocket নামে আলাদা একটি প্রোগ্রাম লাগে। এটি নিজে অন্য কোনো কম্পিউটারে বা সার্ভারে (VPS) চালানো যায়, অথবা সবার জন্য খোলা কোনো Mollysocket ব্যবহার করা যায়।
molly-fact-tutorial = এর জন্য ধাপে ধাপে নির্দেশনা আছে, জার্মান ভাষায়।
molly-fact-unifiedpush-limit = Molly লিংক করা ডিভাইস থাকা অবস্থায় UnifiedPush ব্যবহার করা যায় না।
molly-fact-proxy = Molly-তে SOCKS প্রক্সি বা Tor চালু থাকলে অ্যাপটির সব ট্রাফিক সেই পথেই যায়। ২০২৫ সালের মে মাসে IP ঠিকানা বা DNS অনুরোধের কোনো ফাঁসের কথা Privacy Guides-এর জানা ছিল না।

## মানদণ্ড

molly-criterion-open-source-clients = সাধারণ সংস্করণে মালিকানাধীন কোড ছিল, যেমন Google-এর যেসব সেবা Signal-ও ব্যবহার করে
molly-criterion-open-source-clients-now = প্রকল্পটি বলে, সংস্করণ একটিই, আর তাতে মালিকানাধীন কোড নেই
molly-criterion-no-identifier-to-contacts = Signal-এর মতোই, যার নেটওয়ার্ক এটি ব্যবহার করে
molly-criterion-private-messages-encrypted = এটি Signal-এর নেটওয়ার্ক ব্যবহার করে
molly-criterion-all-messages-encryptable = এটি Signal-এর নেটওয়ার্ক ব্যবহার করে
molly-criterion-forward-secrecy = এটি Signal-এর নেটওয়ার্ক ব্যবহার করে
molly-criterion-future-secrecy = এটি Signal-এর নেটওয়ার্ক ব্যবহার করে
molly-criterion-all-encrypted-by-default = এটি Signal-এর নেটওয়ার্ক ব্যবহার করে
molly-criterion-decentralized = এই গাইড Signal-এর নেটওয়ার্ককে কেন্দ্রীভূত সেবার মধ্যে গোনে
molly-criterion-all-five-systems = Android-এর জন্য একটি অ্যাপ
molly-criterion-no-phone-number = এর জন্য Signal অ্যাকাউন্ট লাগে, আর সেটির জন্য ফোন নম্বর লাগে
molly-criterion-open-source-servers-now = এটি Signal-এর সার্ভারে যুক্ত হয়, যার কোড GitHub-এ আছে
molly-criterion-audited-now = এর README-তে কোনো নিরাপত্তা অডিটের কথা নেই

## ঝুঁকি

molly-threat-targeted-attacks = Privacy Guides-এর পরামর্শ, কেউ বিশেষভাবে আপনার পেছনে লেগে থাকতে পারে মনে হলে Android-এ এটির কথা ভেবে দেখুন।

## সংস্করণ

molly-variant-molly = পেজের যে সংস্করণের ভিত্তিতে এই গাইড তৈরি, তাতে এটি ছিল সাধারণ সংস্করণ, যাতে Google-এর সেবার মতো মালিকানাধীন কোড ছিল। এতে রিপ্রোডিউসিবল বিল্ডের সুবিধা আছে।
molly-variant-molly-foss = এতে Google-এর সেবার মতো মালিকানাধীন কোড বাদ দেওয়া হয়েছিল, আর সেই সঙ্গে কিছু সুবিধাও, যেমন Google Play Services-এর মাধ্যমে আসা পুশ নোটিফিকেশন, যা ব্যাটারি বাঁচায়। এতে রিপ্রোডিউসিবল বিল্ডের সুবিধা ছিল।
molly-variant-molly-up = এটির ভিত্তি ছিল Molly-FOSS, আর এতে UnifiedPush-এর মাধ্যমে পুশ নোটিফিকেশন যোগ করা হয়েছিল।

## কী বদলেছে

molly-change-molly-up = Privacy Guides এখন আর Molly-UP-কে আলাদা সংস্করণ হিসেবে তালিকায় রাখে না: তখন তালিকায় থাকা দুটি সংস্করণ, Molly ও Molly-FOSS, দুটিতেই UnifiedPush ব্যবহার করা যেত।
molly-change-one-version = Molly-র এখন একটিই সংস্করণ, আর তার সাইট বলে, সেটি পুরোপুরি ওপেন সোর্স, মালিকানাধীন কোড ছাড়া। Molly-FOSS এখন আর আলাদা সংস্করণ নয়।

## চাবি

molly-key-app = Molly, তার নিজের F-Droid রিপোজিটরি, Accrescent ও GitHub থেকে
molly-key-repository = Molly-র নিজের F-Droid রিপোজিটরি
molly-check-source = রিপ্রোডিউসিবল বিল্ড: APK নিজে কীভাবে তৈরি করবেন এবং GitHub-এর APK-এর সঙ্গে মিলিয়ে দেখবেন, Molly তা জানায়।
molly-blocked-tor = Orbot ইনস্টল করুন, যা Tor-এর সঙ্গে যুক্ত হয়। Molly-র সেটিংসে “Network” খুলুন, আর “Proxy”-র জন্য “Tor via Orbot” বেছে নিন। অন্য কোনো প্রক্সির জন্য “SOCKS5” বেছে নিন।
