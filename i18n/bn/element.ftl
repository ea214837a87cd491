### Element সম্পর্কে যা বলা হয়েছে।

## সংক্ষেপে

element-tagline = Matrix-এ এনক্রিপ্টেড ব্যক্তিগত রুম
element-aliases = এলিমেন্ট, ইলিমেন্ট, এলেমেন্ট, এলিমেন্ট মেসেঞ্জার, Element Messenger
element-summary = এটি Matrix-এর প্রধান অ্যাপ; Matrix হলো বিকেন্দ্রীকৃত ও নিরাপদ যোগাযোগের একটি ওপেন স্ট্যান্ডার্ড। ব্যক্তিগত রুমের মেসেজ ও দুজনের কল ডিফল্টভাবে এন্ড-টু-এন্ড এনক্রিপ্টেড; কিন্তু ফরওয়ার্ড সিক্রেসি নেই, তাই চাবি চুরি হলে আগের মেসেজও প্রকাশ পেয়ে যায়।

## পটভূমি

element-fact-matrix = Matrix একটি প্রোটোকল ও ওপেন স্ট্যান্ডার্ড। এর মাধ্যমে মানুষ একটি বিকেন্দ্রীকৃত নেটওয়ার্কে নিরাপদে ও তাৎক্ষণিকভাবে যোগাযোগ করতে পারেন। Element এর প্রধান অ্যাপ।

## সুরক্ষা

element-fact-private-rooms = ব্যক্তিগত রুমে ঢোকা যায় শুধু আমন্ত্রণ পেলে। সেখানে মেসেজ ও ফাইল ডিফল্টভাবে এন্ড-টু-এন্ড এনক্রিপ্টেড: পড়তে পারেন শুধু রুমে থাকা ব্যক্তিরা। দুজনের ভয়েস ও ভিডিও কলের বেলায়ও একই কথা।
element-fact-group-calls = গ্রুপ কলও ডিফল্টভাবে এন্ড-টু-এন্ড এনক্রিপ্টেড, যখন থেকে Element Call ওয়েব অ্যাপ, ডেস্কটপ অ্যাপ ও নতুন করে লেখা ফোন অ্যাপগুলোর অংশ হয়েছে।
element-fact-ratchet = Matrix যে Olm ratchet ব্যবহার করে, তা চাবি বদলানোর একটি পদ্ধতি, যা Signal-এর Double Ratchet-এর একটি বাস্তবায়ন। এতে Element ফরওয়ার্ড সিক্রেসি পায় না।

## সুবিধা

element-fact-talking = রুমে মেসেজ ও ফাইল আদান-প্রদান করা যায়, একজনকে ভয়েস বা ভিডিও কল করা যায়, এবং গ্রুপ কল করা যায়।

## জেনে রাখা ভালো

element-fact-not-encrypted = এনক্রিপশন সবকিছুর ওপর নেই: ডাকনাম, প্রতিক্রিয়া (reactions) ও প্রোফাইল ছবি এনক্রিপ্টেড নয়।
element-fact-no-forward-secrecy = তাত্ত্বিকভাবে Matrix-এ ফরওয়ার্ড সিক্রেসি থাকতে পারে, যাতে চুরি হওয়া চাবি দিয়ে আগের মেসেজ প্রকাশ পায় না। Element-এ বর্তমানে তা নেই, কারণ ফরওয়ার্ড সিক্রেসি থাকলে চাবির ব্যাকআপ ও শেয়ার করা মেসেজের ইতিহাসের মতো কিছু জিনিস কাজ করত না।
element-fact-settings = Element-এর ওয়েব ও ডেস্কটপ অ্যাপের জন্য Privacy Guides আজ কিছু সেটিং সুপারিশ করে, তার মধ্যে এগুলো আছে। প্রতিটি সেশনের নাম খালি করে দিন, নইলে তা থেকে অন্যরা আপনার ডিভাইস সম্পর্কে জেনে যেতে পারেন। মেসেজ পড়ার সংকেত (read receipts) ও টাইপ করার সংকেত (typing notifications) বন্ধ করুন। “দুজনের কলে পিয়ার-টু-পিয়ারের অনুমতি (Allow Peer-to-Peer for 1:1 calls)” ও “কলে সহায়ক বিকল্প সার্ভারের অনুমতি (Allow fallback call assist server (turn.matrix.org))” বন্ধ করুন। integration manager বন্ধ করার কথা ভেবে দেখুন। চাইলে “এনক্রিপ্টেড রুমে মেসেজ শুধু যাচাই করা ব্যবহারকারীদের পাঠানো (In encrypted rooms, only send messages to verified users)” চালু করুন, যার ফলে আপনি কাদের সঙ্গে কথা বলতে পারেন, তা সীমিত হতে পারে।
element-fact-homeserver = Privacy Guides কোনো নির্দিষ্ট সার্ভার সুপারিশ করে না, আর matrix.org ব্যবহার না করার পরামর্শ দেয়, যেটি Matrix-এর নির্মাতারা নিজেরাই চালান।

## ডাউনলোড

element-download-google-play = Element Classic পুরোনো ফোন অ্যাপ। এটি শুধু নিরাপত্তা আপডেট পায়।
element-download-app-store = Element Classic পুরোনো ফোন অ্যাপ। এটি শুধু নিরাপত্তা আপডেট পায়। Privacy Guides এখন Element X-এর লিংক দেয়।
element-download-github = Element Classic পুরোনো ফোন অ্যাপ। এটি শুধু নিরাপত্তা আপডেট পায়। GitHub-এর সংস্করণগুলো Google Play-এর জন্য তৈরি সংস্করণ, আর সেগুলো Google-এর কিছু সেবার ওপর নির্ভর করে।
element-download-f-droid = F-Droid নিজেই Element Classic তৈরি করে, তাই নতুন সংস্করণ সেখানে আসতে কয়েক দিন লাগতে পারে।
element-download-github-x = GitHub-এর রিলিজগুলোতে Element X-এর দুটি সংস্করণ আছে: একটি Google Play-এর জন্য, আর একটি F-Droid-এর জন্য, যা Element-এর স্বাক্ষর করা।

## এক নজরে

element-criterion-open-source-clients = কোড GitHub-এ প্রকাশিত
element-criterion-private-messages-encrypted = ব্যক্তিগত (শুধু আমন্ত্রণে ঢোকা যায় এমন) রুমে
element-criterion-all-messages-encryptable = প্রোফাইল ছবি, প্রতিক্রিয়া ও ডাকনাম এনক্রিপ্টেড নয়
element-criterion-audited = প্রোটোকলের, ২০১৬
element-criterion-forward-secrecy = তাত্ত্বিকভাবে Matrix-এ সম্ভব; বর্তমানে Element-এ নেই
element-criterion-decentralized = Matrix-এর মাধ্যমে
element-criterion-all-encrypted-by-default = শুধু ব্যক্তিগত রুম; ডাকনাম ও প্রতিক্রিয়া এনক্রিপ্টেড নয়
element-criterion-all-five-systems = ব্রাউজারেও
element-criterion-open-source-servers-now = Synapse, Element যে সার্ভার তৈরি করে
element-criterion-no-phone-number-now = ইউজারনেম দিয়ে; এ ছাড়া আর কী চাওয়া হবে, তা সার্ভার ঠিক করে
element-criterion-no-identifier-to-contacts-now = অন্যরা আপনাকে চেনেন আপনার বেছে নেওয়া ইউজারনেম দিয়ে; ইমেইল ঠিকানা ঐচ্ছিক
element-criterion-future-secrecy-now = Matrix বলে, Megolm নিজে থেকে তা দেয় না, আর অ্যাপগুলোর উচিত মাঝেমধ্যে নতুন সেশন শুরু করা

## নিরাপত্তা অডিট

element-audit-protocol-2016 = প্রোটোকলের স্বাধীন নিরাপত্তা অডিট। তাতে কী পাওয়া গেছে, Privacy Guides তা বলে না।

## স্পেসিফিকেশন

element-spec-matrix-spec = Matrix প্রোটোকলের স্পেসিফিকেশন
element-spec-olm = Matrix-এ এন্ড-টু-এন্ড এনক্রিপশন, Olm ratchet-সহ
element-spec-double-ratchet = Signal-এর Double Ratchet, Olm যা বাস্তবায়ন করে

## কী বদলেছে

element-change-moved = Privacy Guides তাদের মেসেজিং অ্যাপের তালিকা থেকে Element সরিয়ে দিয়েছে। Element এখন Privacy Guides-এর সামাজিক নেটওয়ার্ক নিয়ে লেখা পেজে আছে, যা বলে, ব্যক্তিগত বা সংবেদনশীল যোগাযোগের জন্য কোনো সামাজিক নেটওয়ার্কই উপযুক্ত নয়। দুজনের কলের জন্য সেই পেজ “Allow Peer-to-Peer for 1:1 calls” ও “Allow fallback call assist server (turn.matrix.org)” বন্ধ করার পরামর্শ দেয়, যাতে অন্য পক্ষ আপনার IP ঠিকানা দেখতে না পায়।
element-change-element-x = ফোনের জন্য Privacy Guides এখন Element X-এর লিংক দেয়। পুরোনো ফোন অ্যাপগুলোকে Element নিজে Element Classic বলে, আর সেগুলোর জন্য শুধু নিরাপত্তা আপডেট দেয়।
element-change-verification = Element ঘোষণা দিয়েছে, যেসব ডিভাইস যাচাই করা হয়নি, সেগুলো ২০২৬ সালের অক্টোবর থেকে (প্রথমে ছিল ২০২৬ সালের এপ্রিল) আর এনক্রিপ্টেড মেসেজ পাঠাতে বা পেতে পারবে না। প্রতিটি ডিভাইস যাচাই করুন, যেগুলো আগে থেকেই ব্যবহার করছেন সেগুলোও, আর রিকভারি চাবি রেখে দিন।

## চাবি

element-key-google-play-x = Google Play-এর Element X
element-key-f-droid-x = F-Droid-এর Element X
element-key-google-play-classic = Google Play-এর Element Classic
