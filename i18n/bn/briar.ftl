### Briar: গাইড এটি সম্পর্কে যা বলে।

## এক নজরে

briar-tagline = Tor দিয়ে, বা কাছাকাছি থাকলে ইন্টারনেট ছাড়া
briar-aliases = ব্রায়ার, ব্রাইয়ার, ব্রিয়ার, ব্রায়ার মেসেঞ্জার, Briar Messenger
briar-summary = Briar একটি এনক্রিপ্টেড মেসেজিং অ্যাপ, যা Tor নেটওয়ার্কের ভেতর দিয়ে অন্যদের অ্যাপের সঙ্গে যুক্ত হয়। তাই এটি সেন্সরশিপের বিরুদ্ধে কাজে লাগে। কাছাকাছি থাকা মানুষ Wi-Fi বা Bluetooth দিয়েও যুক্ত হতে পারেন। যেখানে ইন্টারনেট পাওয়া সমস্যা, সেখানে এতে সুবিধা হতে পারে।

## লিংক

briar-link-contribute = সোর্স কোডের পেজে অনুদান নিয়ে যে অংশ আছে, সেটি খোলে। পেজের যে সংস্করণের ভিত্তিতে এই গাইড তৈরি, তাতে লিংকটি যেত হোমপেজে, যার একেবারে নিচে অনুদানের উপায় ছিল।

## ডাউনলোড

briar-download-flathub = Briar নিজে একটি Flatpak প্রকাশের পরিকল্পনা করছে। তত দিন পর্যন্ত Briar Desktop ইনস্টলের সব উপায়কে প্রকল্পটি আধা-অফিসিয়াল হিসেবে বর্ণনা করে।

## তথ্য

briar-fact-about = Briar এমন একটি মেসেজিং অ্যাপ, যা আপনার লেখা এনক্রিপ্ট করে। Tor নেটওয়ার্কের ভেতর দিয়ে আপনার অ্যাপ তাঁদের অ্যাপের সঙ্গে যুক্ত হয়, যাঁদের সঙ্গে আপনি কথা বলেন।
briar-fact-specification = প্রকল্পটি তার স্পেসিফিকেশন, অর্থাৎ Briar কীভাবে কাজ করে তার নির্ভুল বিবরণ, পুরোটাই প্রকাশ করেছে।
briar-fact-forward-secrecy = ফরওয়ার্ড সিক্রেসি আছে: চাবি এত ঘন ঘন বদলায় যে আজ চুরি হওয়া চাবি দিয়ে আগের মেসেজ খোলে না। এটি আসে Briar-এর নিজের দুটি প্রোটোকল থেকে: Bramble Handshake ও Bramble Transport।
briar-fact-censorship = সংযোগগুলো Tor-এর ভেতর দিয়ে চলে, তাই Privacy Guides মনে করে, সেন্সরশিপ এড়াতে Briar কার্যকর।
briar-fact-audited = অ্যাপটির একটি স্বাধীন নিরাপত্তা অডিট হয়েছে; Privacy Guides যে প্রতিবেদনের লিংক দেয়, সেটি ২০১৭ সালের। বেনামি রাউটিংয়ের জন্য Briar নির্ভর করে Tor-এর ওপর, যারও নিরাপত্তা অডিট হয়েছে।
briar-fact-nearby = কাছাকাছি থাকা ডিভাইস Wi-Fi বা Bluetooth দিয়ে একে অন্যের সঙ্গে যুক্ত হতে পারে। ইন্টারনেট যেখানে নাগালের বাইরে, সেখানে এমন স্থানীয় নেটওয়ার্ক, অর্থাৎ “মেশ”, কাজে লাগতে পারে।
briar-fact-adding-contacts = দুজন মানুষ কন্টাক্ট হন তখনই, যখন দুজনেই একে অন্যকে যোগ করেন। তাঁরা briar:// লিংক বিনিময় করেন অথবা, একই জায়গায় থাকলে, একে অন্যের QR কোড স্ক্যান করেন।
briar-fact-systems = Privacy Guides-এর তালিকায় Linux, Windows ও Android-এর অ্যাপ আছে। macOS বা iOS-এর কোনোটি তালিকায় নেই; এর মানে এই নয় যে এমন অ্যাপ আসলেই নেই।
briar-fact-reproducible = বিল্ড রিপ্রোডিউসিবল: প্রকাশিত APK-তে যে প্রকাশ্য সোর্স কোড ছাড়া আর কিছু নেই, তা যাচাই করার সরঞ্জাম প্রকল্পটি দেয়।
briar-fact-groups = ব্যক্তিগত গ্রুপ আছে। প্রকল্পটির কথা অনুযায়ী, ডিভাইসগুলোর মধ্যে সব যোগাযোগ এন্ড-টু-এন্ড এনক্রিপ্টেড।
briar-fact-desktop-beta = Briar Desktop প্রকাশ করা হয় বেটা হিসেবে। এটি ইনস্টলের সব উপায়কেই, Briar-এর নিজের সাইটের ডাউনলোডগুলোসহ, তার README শুধু আধা-অফিসিয়াল হিসেবে বর্ণনা করে।
briar-fact-no-servers = Briar-এর এমন কোনো সার্ভার নেই, যা ব্লক করা যায়। Tor যেখানে ব্লক করা, সেখানে এটি ব্রিজ ব্যবহার করতে পারে; ইন্টারনেট না থাকলে ব্যবহার করতে পারে Bluetooth বা Wi-Fi।

## মানদণ্ড

briar-criterion-open-source-clients = কোড প্রকাশিত
briar-criterion-no-identifier-to-contacts = কন্টাক্ট যোগ করা হয় লিংক বা QR কোড দিয়ে
briar-criterion-private-messages-encrypted = একে এনক্রিপ্টেড মেসেজিং অ্যাপ বলা হয়েছে
briar-criterion-audited = অ্যাপের, ২০১৭
briar-criterion-forward-secrecy = Bramble প্রোটোকলের মাধ্যমে
briar-criterion-decentralized = অ্যাপ থেকে অ্যাপে: Tor, Wi-Fi বা Bluetooth দিয়ে
briar-criterion-all-five-systems = macOS বা iOS-এর কোনোটি তালিকায় নেই
briar-criterion-all-messages-encryptable-now = ডিভাইসগুলোর মধ্যে সব যোগাযোগ
briar-criterion-all-encrypted-by-default-now = ডিভাইসগুলোর মধ্যে সব যোগাযোগ
briar-criterion-no-phone-number-now = অ্যাকাউন্টের জন্য লাগে একটি ডাকনাম ও একটি পাসওয়ার্ড, আর অ্যাকাউন্টটি ডিভাইসেই থাকে
briar-criterion-open-source-servers-now = এটি কোনো কেন্দ্রীয় সার্ভারের ওপর নির্ভর করে না
briar-criterion-future-secrecy-now = এর README-তেও এ কথা নেই, এর “How it works” পেজেও নেই

## নিরাপত্তা অডিট

briar-audit-client-2017 = অ্যাপটির স্বাধীন নিরাপত্তা অডিট। তাতে কী পাওয়া গেছে, Privacy Guides তা বলে না।

## স্পেসিফিকেশন

briar-spec-briar-spec = Briar-এর স্পেসিফিকেশন
briar-spec-bramble-handshake = Bramble Handshake Protocol
briar-spec-bramble-transport = Bramble Transport Protocol

## চাবি

briar-key-app = Briar, তার নিজের সাইট (APK), নিজের F-Droid রিপোজিটরি ও Google Play থেকে
briar-check-source = রিপ্রোডিউসিবল বিল্ড: APK নিজে তৈরি করতে এবং প্রকাশিত APK-এর সঙ্গে মিলিয়ে দেখতে যেসব টুল লাগে, Briar তা দেয়।
briar-blocked-bridges = Tor-ও যদি ব্লক করা থাকে: সেটিংসে “Connections” (সংযোগ) খুলুন, আর “Tor নেটওয়ার্কের সংযোগ পদ্ধতি (Connection method for Tor network)”-এর জন্য “ব্রিজ সহ Tor নেটওয়ার্ক ব্যবহার করুন (Use Tor network with bridges)” বেছে নিন। “স্বয়ংক্রিয় অবস্থানের উপর ভিত্তি করে (Automatic based on location)” বেছে নিলে সিদ্ধান্ত Briar-ই নেয়।
briar-blocked-nearby = ইন্টারনেট ছাড়া: “Connections” (সংযোগ)-এ Briar-কে Bluetooth দিয়ে বা একই Wi-Fi নেটওয়ার্কে কন্টাক্টদের কাছে পৌঁছাতে দিন।
briar-blocked-drive = এগুলোর কোনোটি দিয়েই কোনো কন্টাক্টের কাছে পৌঁছানো না গেলে: “রিমুভেবল ড্রাইভের মাধ্যমে সংযোগ করুন (Connect via Removable Drive)” আপনার মেসেজ, এনক্রিপ্ট করে, USB স্টিক বা SD কার্ডে লেখে, যা এরপর আপনি তাঁর কাছে পৌঁছে দেবেন।
briar-blocked-pass-on = ইন্টারনেট ছাড়া অন্য কাউকে অ্যাপটি দিতে: “এই অ্যাপ অফলাইনে শেয়ার করুন (Share this app offline)” খুলুন। ফোনটি একটি Wi-Fi হটস্পট চালু করে, যা থেকে কাছাকাছি থাকা মানুষ Briar ডাউনলোড করতে পারেন। অথবা অ্যাপটি APK ফাইল হিসেবে সংরক্ষণ করে অন্য কোনোভাবে পাঠান।
