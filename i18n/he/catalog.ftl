### מה שמשותף לאפליקציות: אמות המידה, האיומים, סוגי הרשתות והאזהרה על הקבוצה השנייה.

## אמות מידה: דרישות הסף

criterion-open-source-clients = אפליקציות בקוד פתוח
criterion-open-source-clients-about = הקוד של האפליקציות פתוח לקריאה, וכך גם אנשים שלא פיתחו אותן יכולים לבדוק מה הן עושות.
criterion-no-identifier-to-contacts = בלי למסור לאנשי קשר מספר או דוא״ל
criterion-no-identifier-to-contacts-about = אנשי הקשר שלך לא צריכים לדעת את מספר הטלפון שלך, את כתובת הדוא״ל שלך או כל פרט מזהה אחר.
criterion-private-messages-encrypted = הודעות פרטיות מוצפנות כברירת מחדל
criterion-private-messages-encrypted-about = הודעות פרטיות מוצפנות מקצה לקצה בלי שצריך להפעיל דבר: רק המשתתפים בשיחה יכולים לקרוא אותן.
criterion-all-messages-encryptable = הצפנה אפשרית בכל הודעה
criterion-all-messages-encryptable-about = אפשר להצפין מקצה לקצה כל הודעה, בכל סוג של שיחה.
criterion-audited = ביקורת אבטחה עצמאית
criterion-audited-about = מומחים מחוץ למיזם בחנו אותו, חיפשו בו חולשות ודיווחו על מה שמצאו.

## אמות מידה: המצב המיטבי

criterion-forward-secrecy = סודיות קדימה
criterion-forward-secrecy-about = באנגלית Forward Secrecy: המפתחות מתחלפים לעיתים קרובות כל כך, שבעזרת מפתח שנגנב היום אי אפשר לקרוא את הודעות העבר. ב־16 במאי 2025 היא הפכה אצל Privacy Guides לדרישת סף.
criterion-future-secrecy = סודיות עתידית
criterion-future-secrecy-about = נקראת גם אבטחה לאחר פריצה (Post-Compromise Security): מי שגנבו מפתח מאבדים את הגישה ברגע שמתבצעים חילופי מפתחות שלא יורטו, ולא יכולים לקרוא את ההודעות שבאות אחריהם.
criterion-open-source-servers = שרתים בקוד פתוח
criterion-open-source-servers-about = גם הקוד שפועל בשרתים גלוי לכול.
criterion-decentralized = רשת מבוזרת
criterion-decentralized-about = שום גוף לא מפעיל לבדו את הרשת כולה: שרתים רבים פועלים יחד (רשת פדרטיבית), או שהאפליקציות מתחברות זו לזו ישירות (עמית לעמית).
criterion-all-encrypted-by-default = הכול מוצפן כברירת מחדל
criterion-all-encrypted-by-default-about = כל הודעה, גם בקבוצות, מוצפנת מקצה לקצה בלי שצריך להפעיל דבר.
criterion-all-five-systems = כל חמש המערכות
criterion-all-five-systems-about = יש אפליקציות ל־Linux, ל־Windows, ל־macOS, ל־Android ול־iOS.

## אמות מידה: הצטרפות

criterion-no-phone-number = הצטרפות בלי מספר טלפון
criterion-no-phone-number-about = אפשר להצטרף בלי למסור מספר טלפון, שהוא פרט מזהה אישי.

## איומים

threat-anonymity = חשיפת הזהות
threat-anonymity-about = מישהו רוצה לדעת מי עומד מאחורי פעילות מסוימת. ההגנה מפרידה בין הזהות שלך לבין הפעילות שלך.
threat-targeted-attacks = תקיפות ממוקדות
threat-targeted-attacks-about = מישהו מכוון דווקא אליך, ומנסה להגיע למכשיר שלך או לנתונים שלך.
threat-supply-chain-attacks = תקיפות בשרשרת האספקה
threat-supply-chain-attacks-about = חולשה מוחדרת לתוכנה טובה, או לאחד ממרכיביה, עוד לפני שהיא מגיעה אל המשתמשים; בדרך כלל זו צורה של תקיפה ממוקדת.
threat-passive-attacks = תקיפות פסיביות
threat-passive-attacks-about = נוזקות, דליפות מידע ותקיפות אחרות שמכוונות אל רבים בבת אחת.
threat-service-providers = ספקי שירות
threat-service-providers-about = מפעילי השירות עלולים לקרוא את מה שעובר דרכו. ההגנה הופכת אותו לבלתי קריא עבורם.
threat-mass-surveillance = מעקב המוני
threat-mass-surveillance-about = רשויות ממשלה, ארגונים, אתרים ושירותים פועלים יחד כדי לעקוב אחרי מעשיהם של אנשים.
threat-surveillance-capitalism = קפיטליזם המעקב
threat-surveillance-capitalism-about = רשתות פרסום גדולות ואינספור חברות אחרות אוספות נתונים על אנשים.
threat-public-exposure = חשיפה לציבור
threat-public-exposure-about = כל מי שמחפש יכול למצוא מידע אישי שלך. ההגנה מצמצמת את מה שאפשר למצוא.
threat-censorship = צנזורה
threat-censorship-about = הגישה למידע נחסמת, או שמצנזרים את מה שאנשים אומרים ברשת.

## סוגי רשתות

network-centralized = שירות ריכוזי
network-centralized-about = גוף אחד מפעיל את כל השרתים.
network-centralized-new-features = תכונות חדשות מגיעות מהר.
network-centralized-finding-contacts = קל למצוא אנשי קשר.
network-centralized-restrictions = אותו גוף יכול להגביל את השירות.
network-centralized-change-of-hands = הוא יכול לעבור לידיים אחרות או לשנות את מדיניותו.
network-federated = רשת פדרטיבית
network-federated-about = שרתים עצמאיים מדברים זה עם זה, כמו בדוא״ל.
network-federated-choice-of-trust = אפשר לבחור על מי לסמוך.
network-federated-metadata = מפעילי השרתים עשויים לראות חלק מהמטא־נתונים.
network-federated-slow-features = תכונות חדשות מגיעות לאט יותר.
network-peer-to-peer = רשת עמית לעמית
network-peer-to-peer-about = האפליקציות מתחברות זו לזו ישירות.
network-peer-to-peer-no-server = אין באמצע שרת של מישהו אחר.
network-peer-to-peer-little-exposure = מעט מאוד נחשף לצדדים שלישיים.
network-peer-to-peer-both-online = שני הצדדים צריכים להיות מחוברים.
network-peer-to-peer-battery = הסוללה מתרוקנת מהר יותר.
network-peer-to-peer-ip-address = אפשר לראות את כתובות ה־IP שלך ושל מי שמדברים איתך, אלא אם Tor או VPN מסתירים אותן.
network-anonymous-routing = ניתוב אנונימי
network-anonymous-routing-about = ההודעות אינן מגיעות ישר אל היעד, אלא במסלולים עקיפים.
network-anonymous-routing-hidden-parties = הניתוב מסתיר לפחות אחד מאלה: מי שלח הודעה, מי קיבל אותה, או את עצם העובדה שהשניים דיברו.
network-anonymous-routing-slow = הוא איטי.
network-anonymous-routing-mostly-text = הוא מוגבל בעיקר לטקסט.
network-anonymous-routing-less-reliable = הוא עלול להיות אמין פחות.
network-decentralized-relays = ממסרים מבוזרים
network-decentralized-relays-about = ההודעות עוברות דרך הממסרים של רשת מבוזרת.

## האזהרה על הקבוצה השנייה

warning-no-forward-secrecy = אין כאן סודיות קדימה.
warning-other-needs = היא עונה על צרכים מסוימים שהאפליקציות המומלצות אולי לא עונות עליהם.
warning-not-for-sensitive = Privacy Guides לא ממליצים עליה לתקשורת לאורך זמן או לתקשורת רגישה.
warning-key-compromise = די שייגנב המפתח של אחד המשתתפים בשיחה, והסודיות של כל הודעות העבר שלה נפגעת.

## מה השתנה בדף המקור

change-minimum-requirements = סודיות קדימה הפכה לדרישת סף, וכעת נדרשת ביקורת אבטחה שפורסמה, מטעם גוף חיצוני עצמאי ובעל שם. כל הדרישות נוסחו מחדש: בדרישות הסף חייבים לעמוד, ובשאר ראוי לעמוד. המדור ”אפשרויות נוספות“, הקבוצה השנייה במדריך הזה, הוסר.

## צרכים

need-no-phone-number = בלי מספר טלפון
need-forward-secrecy = סודיות קדימה
need-without-internet = בקרבת מקום, בלי אינטרנט
need-without-internet-about = הודעות מגיעות לאנשים קרובים גם כשאין חיבור לאינטרנט.
need-without-google-play = Android בלי Google Play
need-without-google-play-about = ל־Android יש הורדה מחוץ ל־Google Play, רשמית או כזאת שהמיזם מפנה אליה. זה אומר מאיפה האפליקציה באה, ולא אם היא פועלת בטלפון בלי השירותים של Google.
need-decentralized = רשת מבוזרת
need-number-hidden = מספר מוסתר מאנשי קשר
need-future-secrecy = סודיות עתידית
need-over-tor = דרך Tor
need-over-tor-about = החיבור יכול לעבור ברשת Tor.
need-where-blocked = יכולה לפעול כשאפליקציות מסרים חסומות
need-where-blocked-about = יש דרך להמשיך להשתמש בה במקום שחוסמים בו אפליקציות מסרים או את האינטרנט. השאלה אם הדרך הזאת תצליח תלויה בחסימה.
need-audited = ביקורת אבטחה עצמאית
need-reproducible-builds = בנייה ניתנת לשחזור
need-reproducible-builds-about = אפשר לוודא שהאפליקציה שמתקינים נבנתה מהקוד שפורסם.
need-encrypted-groups = קבוצות מוצפנות
need-encrypted-groups-about = יש קבוצות עם הצפנה מקצה לקצה.
need-calls = שיחות קול
need-calls-about = אפשר לדבר זה עם זה, בקול או בווידאו.
answer-of-the-list = Privacy Guides אומרים על כל הרשימה שלהם שהיא מגינה מפני האיום הזה
answer-once-of-the-list = Privacy Guides אמרו זאת על הרשימה שלהם, אבל האפליקציה הזאת כבר לא בה
answer-outside-google-play = ל־Android יש הורדה מחוץ ל־Google Play, רשמית או כזאת שהמיזם מפנה אליה
warning-short = אין סודיות קדימה

## מה עוזר כשחנות חסומה

store-step-f-droid-mirrors = אם מאגר של F-Droid חסום: פותחים אותו ברשימת המאגרים של F-Droid. אם יש לו כתובות נוספות להורדה, הן מופיעות תחת ”אתרי מראה רשמיים“ (Official mirrors). בהגדרות של F-Droid יש גם ”חיבור דרך מתווך SOCKS“ (באנגלית: Connect via SOCKS proxy).
store-step-f-droid-nearby = כדי לקבל אפליקציה ממישהו בקרבת מקום בלי אינטרנט: שני הצדדים פותחים את ”לידך“ (Nearby) ב־F-Droid ומוצאים זה את זה; אחר כך בוחרים את האפליקציה. לשם כך שניהם צריכים את F-Droid.
