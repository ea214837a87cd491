### מה שהמדריך מספר על Molly.

## במבט אחד

molly-tagline = אפליקציה אחרת לרשת של Signal, ל־Android
molly-aliases = מולי
molly-case = Privacy Guides מציעים לשקול אותה ב־Android כשצריך הגנה מפני תקיפות ממוקדות
molly-summary = אפליקציה חלופית לרשת של Signal, ל־Android בלבד. היא מוסיפה תכונות של אבטחה ושל נוחות, ומי שבוחרים בה סומכים על שני צוותים במקום על אחד.

## קישורים

molly-link-privacy = Privacy Guides לא מפנים למדיניות פרטיות של Molly עצמה; זו המדיניות של Signal.

## עובדות

molly-fact-network = זוהי אפליקציה חלופית לאפליקציה של Signal עצמה: היא מתחברת לאותה רשת, עם עוד תכונות של אבטחה ושל נוחות.
molly-fact-database = אפשר להצפין בעזרת משפט סיסמה את מסד הנתונים המקומי של האפליקציה, כל עוד היא לא בשימוש. נתונים שכבר לא נחוצים אפשר למחוק מזיכרון העבודה (RAM) באופן מאובטח.
molly-fact-tor = אפשר להעביר את החיבור דרך Tor.
molly-fact-reproducible = בגרסת הדף שהמדריך מבוסס עליה, Molly ו־Molly-FOSS תומכות שתיהן בבנייה ניתנת לשחזור: אפשר לוודא שקובץ ה־APK תואם את קוד המקור שפורסם.
molly-fact-everyday = אפשר לקבוע לוח זמנים לגיבוי, והאפליקציה יכולה להינעל מעצמה.
molly-fact-linked-device = טלפון Android יכול להיות אחד המכשירים המקושרים של חשבון Signal, במקום להיות המכשיר הראשי שלו.
molly-fact-more = באתר Privacy Guides יש מאמר שמפרט תכונות נוספות.
molly-fact-two-teams = השימוש ב־Molly פירושו לסמוך על שני צוותים, זה של Signal וזה של Molly, שיספקו עדכונים בטוחים ובזמן.
molly-fact-updates = התכונות והתיקונים החדשים של Signal מגיעים בעדכון אחת לשבועיים. יוצאות מן הכלל בעיות אבטחה, שמתוקנות בהקדם האפשרי.
molly-fact-delay = ייתכן פיגור קל אחרי Signal, וזה עלול להשפיע למשל על המעבר מ־Signal ל־Molly.
molly-fact-same-security = בגרסת הדף שהמדריך מבוסס עליה מופיעות שלוש גרסאות, ושיפורי האבטחה בכולן זהים.
molly-fact-unifiedpush = UnifiedPush היא חלופה בקוד פתוח להתראות הדחיפה של Google.
molly-fact-mollysocket = כדי להשתמש ב־UnifiedPush, צריך תוכנה נפרדת, Mollysocket. אפשר להפעיל אותה באופן עצמאי, במחשב נפרד או בשרת (VPS), או להשתמש בשרת ציבורי.
molly-fact-tutorial = יש לכך מדריך בגרמנית, צעד אחר צעד.
molly-fact-unifiedpush-limit = אי אפשר להשתמש ב־UnifiedPush כש־Molly היא מכשיר מקושר.
molly-fact-proxy = כשמפעילים ב־Molly פרוקסי SOCKS או Tor, כל התעבורה שלה עוברת דרכם. במאי 2025 לא היה ידוע ל־Privacy Guides על דליפות של כתובות IP או של בקשות DNS.

## אמות מידה

molly-criterion-open-source-clients = בגרסה הרגילה היה קוד קנייני, כגון שירותי Google שגם Signal משתמשת בהם
molly-criterion-open-source-clients-now = לפי המיזם יש גרסה אחת, בלי קוד קנייני
molly-criterion-no-identifier-to-contacts = כמו ב־Signal, שפועלת באותה רשת
molly-criterion-private-messages-encrypted = פועלת ברשת של Signal
molly-criterion-all-messages-encryptable = פועלת ברשת של Signal
molly-criterion-forward-secrecy = פועלת ברשת של Signal
molly-criterion-future-secrecy = פועלת ברשת של Signal
molly-criterion-all-encrypted-by-default = פועלת ברשת של Signal
molly-criterion-decentralized = המדריך מסווג את הרשת של Signal כשירות ריכוזי
molly-criterion-all-five-systems = אפליקציה ל־Android
molly-criterion-no-phone-number = צריך חשבון Signal, שנדרש בשבילו מספר טלפון
molly-criterion-open-source-servers-now = מתחברת לשרתים של Signal, שהקוד שלהם מתפרסם ב־GitHub
molly-criterion-audited-now = קובץ ה־README שלה לא מזכיר ביקורת אבטחה

## איומים

molly-threat-targeted-attacks = Privacy Guides מציעים לשקול אותה ב־Android כשיש חשש שמישהו מכוון דווקא אליך.

## גרסאות

molly-variant-molly = בגרסת הדף שהמדריך מבוסס עליה זו הייתה הגרסה הרגילה, והיה בה קוד קנייני כגון שירותי Google. היא תומכת בבנייה ניתנת לשחזור.
molly-variant-molly-foss = לא היה בה קוד קנייני כגון שירותי Google, ולכן חסרו בה כמה תכונות, למשל התראות דחיפה דרך שירותי Google Play, שחוסכות בסוללה. היא תמכה בבנייה ניתנת לשחזור.
molly-variant-molly-up = התבססה על Molly-FOSS והוסיפה לה התראות דחיפה דרך UnifiedPush.

## מה השתנה

molly-change-molly-up = Privacy Guides כבר לא מונים את Molly-UP כגרסה נפרדת: Molly ו־Molly-FOSS, השתיים שנותרו אז בדף, יכלו שתיהן להשתמש ב־UnifiedPush.
molly-change-one-version = יש עכשיו גרסה אחת בלבד של Molly, ולפי האתר שלה היא כולה בקוד פתוח ואין בה קוד קנייני. Molly-FOSS כבר איננה גרסה נפרדת.

## מפתחות

molly-key-app = Molly ממאגר F-Droid שלה, מ־Accrescent ומ־GitHub
molly-key-repository = מאגר F-Droid של Molly עצמה
molly-check-source = בנייה ניתנת לשחזור: Molly מתארת איך לבנות את קובץ ה־APK ולהשוות אותו לזה שב־GitHub.
molly-blocked-tor = מתקינים את Orbot, שמתחברת ל־Tor. בהגדרות של Molly פותחים את ”רשת“ (Network), ובוחרים בהגדרה ”מתווך“ (Proxy) את ”Tor דרך Orbot“ (באנגלית: Tor via Orbot). לפרוקסי אחר בוחרים ”SOCKS5“.
