### מה שהמדריך מספר על Signal.

## במבט אחד

signal-tagline = הודעות ושיחות מוצפנות
signal-aliases = סיגנל
signal-summary = אפליקציה להודעות מיידיות ולשיחות, שמאובטחות ב־Signal Protocol. כדי להירשם צריך מספר טלפון, אבל שם משתמש מסתיר אותו מאנשי הקשר.

## עובדות

signal-fact-maker = זוהי אפליקציה לטלפון. מפתחת אותה חברת Signal Messenger LLC.
signal-fact-protocol = ההודעות והשיחות מאובטחות ב־Signal Protocol, פרוטוקול הצפנה שנחשב מאובטח במיוחד.
signal-fact-secrecy = לפרוטוקול יש סודיות קדימה: המפתחות מתחלפים לעיתים קרובות מאוד, ומפתח שנחשף היום אינו פותח את הודעות העבר. יש לו גם סודיות עתידית (אבטחה לאחר פריצה): מי שהשיגו מפתח אינם יכולים להמשיך לקרוא אחרי חילופי המפתחות הראשונים שלא הצליחו ליירט.
signal-fact-contacts-and-profiles = רשימת אנשי הקשר מוצפנת בעזרת קוד ה־PIN של Signal, והשרת אינו יכול לקרוא אותה. גם הפרופיל מוצפן, ורק מי שמשוחחים איתם מקבלים אותו.
signal-fact-private-groups = הקבוצות פרטיות גם כלפי השרת: לא רשום בו מי חברים בקבוצה, ולא שמה, תמונתה ומאפייניה האחרים.
signal-fact-sealed-sender = כשהתכונה Sealed Sender (שולח אטום) מופעלת, נשארים מעט מטא־נתונים, כלומר מידע על ההודעה ולא מתוכה. עם ההודעה מוצפנת גם כתובת השולח, והשרת רואה רק את כתובת הנמען.
signal-fact-messages-and-calls = הודעות מיידיות ושיחות, ואותו פרוטוקול מגן על אלה ועל אלה.
signal-fact-username = כשיש שם משתמש, אנשי הקשר אינם רואים את מספר הטלפון. ספרות שמצורפות לשם מקשות לנחש אותו.
signal-fact-phone-number = אי אפשר להירשם בלי מספר טלפון.
signal-fact-sealed-sender-limits = התכונה Sealed Sender פועלת רק בין אנשי קשר. אפשר להפעיל אותה כלפי כולם, במחיר של יותר דואר זבל.
signal-fact-hardening = באתר Privacy Guides יש מדריך להגדרת Signal ולחיזוק ההגנה שלה.

## אמות מידה

signal-criterion-open-source-clients = הקוד מתפרסם ב־GitHub
signal-criterion-no-identifier-to-contacts = אחרי שמגדירים שם משתמש
signal-criterion-private-messages-encrypted = מאובטחות ב־Signal Protocol
signal-criterion-all-messages-encryptable = הודעות ושיחות כאחד
signal-criterion-audited = של הפרוטוקול, ב־2016
signal-criterion-forward-secrecy = כחלק מ־Signal Protocol
signal-criterion-future-secrecy = כחלק מ־Signal Protocol
signal-criterion-decentralized = המקור מזכיר שרת
signal-criterion-all-encrypted-by-default = הודעות ושיחות כאחד
signal-criterion-all-five-systems = ל־Android יש גם קובץ APK
signal-criterion-no-phone-number = נדרש מספר טלפון

## ביקורות אבטחה

signal-audit-protocol-2016 = ביקורת אבטחה עצמאית של Signal Protocol. המקור אינו מציין מה העלתה.

## הגדרה

signal-setup = איך מסתירים את מספר הטלפון מאנשי הקשר
signal-step-profile = פותחים את ההגדרות של Signal ולוחצים על פרופיל החשבון שבראש המסך.
signal-step-username = לוחצים על ”שם משתמש“ (Username). במסך ”הגדרת שם המשתמש“ (Set up your Signal username) בוחרים ”המשך“ (Continue).
signal-step-enter = מקלידים שם משתמש. תמיד מצטרפות אליו ספרות, כדי שיהיה ייחודי וקשה לניחוש, למשל ‎@john.35. כברירת מחדל מצטרפות שתיים, ואפשר להוסיף עוד, עד אורך כולל של 32 תווים.
signal-step-privacy = חוזרים לעמוד הראשי של ההגדרות ובוחרים ”פרטיות“ (Privacy).
signal-step-phone-number = בוחרים ”מספר טלפון“ (Phone Number).
signal-step-who-can-see = בהגדרה ”מי יכול לראות את המספר שלי“ (Who Can See My Number) בוחרים ”אף אחד“ (Nobody).
signal-step-who-can-find = גם בהגדרה ”מי יכול למצוא אותי לפי המספר“ (Who Can Find Me By Number) בוחרים ”אף אחד“ (Nobody). כך אי אפשר לגלות את החשבון בעזרת המספר, גם כשהוא כבר ידוע.

## מפרטים

signal-spec-protocol-documentation = המפרט של Signal Protocol

## מה השתנה

signal-change-github-releases = במקור מופיעות עכשיו גם הגרסאות ל־Android ש־Signal מפרסמת ב־GitHub.
