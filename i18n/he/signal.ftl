### מה שהמדריך מספר על Signal.

## במבט אחד

signal-tagline = הודעות ושיחות מוצפנות
signal-aliases = סיגנל
signal-summary = אפליקציה להודעות מיידיות ולשיחות, שמאובטחות ב־Signal Protocol. כדי להירשם צריך מספר טלפון; שם משתמש, יחד עם הגדרה מתאימה, יכול להסתיר אותו מאנשי הקשר.

## עובדות

signal-fact-maker = זוהי אפליקציה לטלפון, ויש לה גם גרסאות למחשב. מפתחת אותה החברה Signal Messenger LLC.
signal-fact-protocol = ההודעות והשיחות מאובטחות ב־Signal Protocol, שלפי Privacy Guides הוא פרוטוקול הצפנה מאובטח במיוחד.
signal-fact-secrecy = לפרוטוקול יש סודיות קדימה: המפתחות מתחלפים לעיתים קרובות מאוד, ומפתח שנגנב היום לא חושף את הודעות העבר. יש לו גם סודיות עתידית (אבטחה לאחר פריצה): אחרי חילופי המפתחות הראשונים שלא יורטו, כבר אי אפשר להמשיך לקרוא בעזרת המפתח שנגנב.
signal-fact-contacts-and-profiles = רשימת אנשי הקשר מוצפנת בעזרת קוד ה־PIN של Signal, והשרת לא יכול לקרוא אותה. גם הפרופיל מוצפן, והוא משותף רק עם אנשים שמשוחחים איתך.
signal-fact-private-groups = הקבוצות פרטיות גם כלפי השרת: אין בו רישום של חברי הקבוצה, של השם שלה, של התמונה שלה ושל מאפייניה האחרים.
signal-fact-sealed-sender = כשהתכונה Sealed Sender (שולח אטום) מופעלת, נשארים מעט מטא־נתונים, כלומר מידע על ההודעה ולא מתוכה. עם ההודעה מוצפנת גם כתובת השולח, והשרת רואה רק את כתובת הנמען.
signal-fact-reproducible = הבנייה של האפליקציה ל־Android ניתנת לשחזור: אפשר לוודא שהאפליקציה מ־Google Play, או קובץ ה־APK של Signal עצמה, נבנו מן הקוד שפורסם.
signal-fact-messages-and-calls = אפשר לשלוח הודעות ולקיים שיחות, ואותו פרוטוקול מגן על אלה ועל אלה.
signal-fact-username = כדי להסתיר את מספר הטלפון מאנשי הקשר, Privacy Guides ממליצים ליצור שם משתמש, ולבחור ”אף אחד“ בהגדרה ”מי יכול לראות את המספר שלי“ (Who Can See My Number). ספרות שמצורפות לשם מקשות לנחש אותו.
signal-fact-phone-number = אי אפשר להירשם בלי מספר טלפון.
signal-fact-sealed-sender-limits = כברירת מחדל, התכונה Sealed Sender מופעלת רק בין אנשי קשר. אפשר להפעיל אותה כלפי כולם, אבל אז גדל הסיכון להודעות זבל.
signal-fact-hardening = באתר Privacy Guides יש מדריך להגדרת Signal ולחיזוק ההגנה שלה.
signal-fact-saved-number = גם כשמספר הטלפון מוסתר, מי ששמרו אותו באנשי הקשר שבטלפון שלהם ממשיכים לראות אותו: הוא כבר ידוע להם.
signal-fact-censored = במקום שבו Signal מצונזרת, האפליקציה יכולה לנסות לעקוף זאת, והיא יכולה להתחבר דרך פרוקסי.
signal-fact-proxy-limit = מי שחוסמים את Signal עלולים לגלות שמשתמשים בה דרך פרוקסי, כי חלק מהחיבורים של האפליקציה לא עוברים דרכו. מסיבה זו המליצו Privacy Guides ב־2022 להשתמש במקומו ב־Molly עם Orbot. מפעילי הפרוקסי לא יכולים לקרוא את מה שעובר דרכו.

## הורדות

signal-download-linux = ל־Linux יש חבילת deb, כמו ב־Debian וב־Ubuntu, וצריך glibc 2.34 ומעלה.

## אמות מידה

signal-criterion-open-source-clients = הקוד מתפרסם ב־GitHub; לפי Privacy Guides, האפליקציה משתמשת בשירותי Google
signal-criterion-no-identifier-to-contacts = עם שם משתמש, ועם ”אף אחד“ בהגדרה ”מי יכול לראות את המספר שלי“
signal-criterion-private-messages-encrypted = מאובטחות ב־Signal Protocol
signal-criterion-all-messages-encryptable = הודעות ושיחות כאחד
signal-criterion-audited = של הפרוטוקול, ב־2016
signal-criterion-forward-secrecy = כחלק מ־Signal Protocol
signal-criterion-future-secrecy = כחלק מ־Signal Protocol
signal-criterion-open-source-servers-now = קוד השרת מתפרסם ב־GitHub, ברישיון AGPLv3
signal-criterion-decentralized = המדריך מסווג אותה כשירות ריכוזי
signal-criterion-all-encrypted-by-default = הודעות ושיחות כאחד
signal-criterion-all-five-systems = ל־Android יש גם קובץ APK
signal-criterion-no-phone-number = נדרש מספר טלפון

## ביקורות אבטחה

signal-audit-protocol-2016 = ביקורת אבטחה עצמאית של Signal Protocol. Privacy Guides לא מציינים מה העלתה.

## הגדרה

signal-setup = איך מסתירים את מספר הטלפון ממי שלא שמרו אותו
signal-step-profile = פותחים את ההגדרות של Signal ולוחצים על פרופיל החשבון שבראש המסך.
signal-step-username = לוחצים על ”שם משתמש“ (Username). במסך ”הגדרת שם המשתמש שלך ב־Signal“ (Set up your Signal username) בוחרים ”המשך“ (Continue).
signal-step-enter = מקלידים שם משתמש. תמיד מצטרפות אליו ספרות, כדי שיהיה ייחודי וקשה לניחוש: השם John, למשל, עשוי להפוך ל־‎@john.35. כברירת מחדל מצטרפות שתיים, ואפשר להוסיף עוד, עד אורך כולל של 32 תווים.
signal-step-privacy = חוזרים לעמוד הראשי של ההגדרות ובוחרים ”פרטיות“ (Privacy).
signal-step-phone-number = בוחרים ”מספר טלפון“ (Phone Number).
signal-step-who-can-see = בהגדרה ”מי יכול לראות את המספר שלי“ (Who Can See My Number) בוחרים ”אף אחד“ (Nobody).
signal-step-who-can-find = גם בהגדרה ”מי יכול למצוא אותי לפי המספר שלי“ (Who Can Find Me By Number) בוחרים ”אף אחד“ (Nobody). כך גם אנשים שהמספר שלך כבר אצלם לא יוכלו לגלות בעזרתו את החשבון.

## מפרטים

signal-spec-protocol-documentation = המפרט של Signal Protocol

## מה השתנה

signal-change-github-releases = בדף של Privacy Guides מופיעות עכשיו גם הגרסאות ל־Android ש־Signal מפרסמת ב־GitHub.

## מפתחות

signal-key-android-13 = קובץ ה־APK של Signal עצמה ו־Google Play, ב־Android 13 ומעלה
signal-key-older-android = קובץ ה־APK של Signal עצמה ו־Google Play, בגרסאות ישנות יותר של Android
signal-check-android = בנייה ניתנת לשחזור: לפי Signal, אפשר לבנות את האפליקציה מקוד המקור ולהשוות אותה לזו שב־Google Play ולקובץ ה־APK שבאתר שלה.
signal-check-linux = בנייה ניתנת לשחזור, כניסוי: Signal מתארת איך לבנות את החבילה ל־Debian ול־Ubuntu ולהשוות אותה, ואומרת שייתכן שזה עדיין לא יצליח.
signal-check-desktop = לא ידועה למדריך דרך לבדוק אותה. לפי Signal, עדיין אין בנייה ניתנת לשחזור ל־Windows ול־macOS.
signal-blocked-circumvention = בטלפון: בהגדרות של Signal פותחים את ”פרטיות“ (Privacy), אחר כך את ”מתקדם“ (Advanced), ומפעילים את ”עקיפת צנזורה“ (Censorship circumvention). לפי Signal, יש לעשות זאת רק במקום שבו האפליקציה מצונזרת; אז היא מנסה לעקוף את הצנזורה.
signal-blocked-proxy = מבקשים ממישהו שסומכים עליו, ושנמצא במקום שבו Signal לא חסומה, להפעיל פרוקסי של Signal: את התוכנה לכך מספקת Signal. את הפרוקסי מקבלים ככתובת שמתחילה ב־https://signal.tube/#.
signal-blocked-use-proxy = כדי להשתמש בפרוקסי ב־Android: בהגדרות של Signal פותחים את ”נתונים ואחסון“ (Data and storage), אחר כך את ”השתמש ביפוי כוח“ (Use proxy), ומזינים את כתובת הפרוקסי. לפי Signal, יש לעשות זאת רק אם האפליקציה לא מתחברת בדרך אחרת.
