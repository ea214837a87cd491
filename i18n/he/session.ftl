### מה שנאמר על Session.

## בקצרה

session-tagline = ההודעות עוברות דרך שלושה צמתים
session-aliases = סשן
session-summary = אפליקציית מסרים מבוזרת שמעמידה במרכז תקשורת פרטית, מאובטחת ואנונימית. הצמתים של הרשת שומרים את ההודעות, וכל הודעה מוצפנת עוברת דרך שלושה מהם; אבל אין סודיות קדימה, ומפתח שנגנב חושף גם הודעות מן העבר.

## הורדות

session-download-linux = ב־Linux צריך glibc 2.35 ומעלה, כמו ב־Debian 12 או ב־Ubuntu 22.04.

## רקע

session-fact-focus = האפליקציה מבוזרת, ומטרתה העיקרית היא תקשורת פרטית, מאובטחת ואנונימית.
session-fact-own-protocol = בעבר היא התבססה על Signal Protocol, ובדצמבר 2020 עברה לפרוטוקול משלה.

## הגנה

session-fact-three-nodes = בזמן גרסת הדף שהמדריך מבוסס עליה, הרשת Oxen Service Node Network שמרה את ההודעות והעבירה אותן הלאה. בדרכה עברה כל הודעה מוצפנת דרך שלושה מן הצמתים, ולכן, לפי Privacy Guides, אף צומת לא היה יכול בפועל לגלות דבר של ממש על מי שהשתמשו ברשת.
session-fact-encrypted-chats = התכתבויות בין שני אנשים וקבוצות סגורות יכולות להיות מוצפנות מקצה לקצה: רק המשתתפים יכולים לקרוא אותן.

## תכונות

session-fact-talking = אפשר להתכתב עם אדם אחד או בקבוצה, ולקיים שיחות קול.
session-fact-groups = בקבוצה סגורה יכולים להיות עד 100 חברים, ובקבוצה פתוחה אין הגבלה.

## כדאי לדעת

session-fact-no-forward-secrecy = בפרוטוקול שלה אין סודיות קדימה: מפתח שנגנב חושף גם הודעות מן העבר.
session-fact-open-groups = קבוצה פתוחה נועדה להיות פתוחה. Privacy Guides מזכירים הצפנה מקצה לקצה רק לגבי התכתבויות בין שני אנשים וקבוצות סגורות.

## במבט אחד

session-criterion-open-source-clients = הקוד מתפרסם ב־GitHub
session-criterion-private-messages-encrypted = בהתכתבויות בין שניים ובקבוצות סגורות
session-criterion-all-messages-encryptable = נזכרות רק התכתבויות בין שניים וקבוצות סגורות
session-criterion-all-messages-encryptable-now = קבוצות פתוחות לא מוצפנות מקצה לקצה
session-criterion-audited = של האפליקציה, ב־2021
session-criterion-forward-secrecy = אינה קיימת בפרוטוקול שלה
session-criterion-decentralized = רשת Oxen Service Node Network
session-criterion-all-encrypted-by-default = קבוצות פתוחות נועדו להיות פתוחות
session-criterion-all-encrypted-by-default-now = קבוצות פתוחות לא מוצפנות מקצה לקצה
session-criterion-all-five-systems = יש גם דף גרסאות ב־GitHub
session-criterion-decentralized-now = רשת משלה, Session Network
session-criterion-open-source-servers-now = קוד שרתי האחסון מתפרסם ב־GitHub
session-criterion-no-phone-number-now = להרשמה לא נדרשים מספר טלפון או דוא״ל
session-criterion-no-identifier-to-contacts-now = במקום שניהם בא מזהה חשבון (Account ID)
session-criterion-future-secrecy-now = תחילת ההכרזה על הפרוטוקול החדש שלה לא מונה אותה עם המטרות

## ביקורות אבטחה

session-audit-2021 = Oxen ביקשו אותה במרץ 2020, והיא הסתיימה באפריל 2021. מסקנתה אז: רמת האבטחה הכוללת טובה, ואנשים שפרטיותם חשובה להם יכולים להשתמש באפליקציה.

## מפרטים

session-spec-whitepaper = מאמר טכני על האפליקציה ועל הפרוטוקול שלה
session-spec-protocol = מידע טכני על Session Protocol

## מה השתנה

session-change-foundation = את Session מפעילה עכשיו הקרן Session Technology Foundation, והקוד עבר אל החשבון של הקרן ב־GitHub.
session-change-open-groups = Privacy Guides ציינו שקבוצות פתוחות לא מוצפנות מקצה לקצה. כך נאמר בדף שלהם עד ש־Session הוסרה ממנו.
session-change-dropped = סודיות קדימה הפכה לדרישת סף אצל Privacy Guides. Session וכל המדור ”אפשרויות נוספות“ הוסרו מהדף.
session-change-network = במאי 2025 עזבה Session את הרשת של Oxen, ומאז מעבירה את ההודעות רשת משלה, Session Network.
session-change-protocol-v2 = Session הכריזה על גרסה חדשה של הפרוטוקול שלה, עם סודיות קדימה והגנה מפני מחשבים קוונטיים. ככל שהמדריך הצליח למצוא, זו תוכנית בלבד: לא נמצאה גרסה שפורסמה וכוללת אותה.
session-change-funding = הקרן הודיעה שהעובדים בשכר סיימו את עבודתם, ושבלי כסף נוסף היא תיאלץ להיסגר אחרי 8 ביולי 2026, ואיתה התשתית. המועד הזה עבר, ומאז הופיעו גרסאות חדשות; האחרונה שידועה למדריך היא מ־19 בנובמבר 2026. לפני שסומכים על Session, יש לבדוק באתר שלה עצמה אם היא עדיין פועלת.

## מפתחות

session-key-app = האפליקציה במאגר F-Droid של Session עצמה
session-key-repository = מאגר F-Droid של Session עצמה
session-check-desktop = סכומי ביקורת חתומים: לכל גרסה מצורף קובץ signature.asc עם סכומי הביקורת של הקבצים שלה. Session מתארת איך לבדוק את החתימה, ושל מי המפתח.
session-check-android = סכומי ביקורת חתומים: לכל גרסה ב־GitHub מצורף קובץ signature.asc עם סכומי הביקורת של הקבצים שלה. Session מתארת איך לבדוק את החתימה, ושל מי המפתח.
