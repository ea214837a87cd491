### מה שהמדריך מספר על Molly.

## במבט אחד

molly-tagline = אפליקציה אחרת לרשת של Signal
molly-aliases = מולי
molly-summary = אפליקציה חלופית לרשת של Signal, ל־Android בלבד. היא מוסיפה תכונות של אבטחה ושל נוחות, ומי שבוחרים בה סומכים על שני צוותים במקום על אחד.

## קישורים

molly-link-privacy = המקור אינו מפנה למדיניות פרטיות של Molly עצמה; זו המדיניות של Signal.

## עובדות

molly-fact-network = זוהי אפליקציה חלופית לאפליקציה של Signal עצמה: היא מתחברת לאותה רשת, עם עוד תכונות של אבטחה ושל נוחות.
molly-fact-database = אפשר להצפין בעזרת משפט סיסמה את מה שהאפליקציה שומרת בטלפון, כך שהוא מוצפן כשאינו בשימוש. נתונים שאינם דרושים עוד אפשר למחוק מזיכרון העבודה מחיקה מאובטחת.
molly-fact-tor = אפשר להעביר את החיבור דרך Tor.
molly-fact-reproducible = ל־Molly ול־Molly-FOSS יש בנייה ניתנת לשחזור: אפשר להראות שקובץ ה־APK תואם את קוד המקור שפורסם.
molly-fact-everyday = אפשר לגבות לפי לוח זמנים, והאפליקציה יכולה להינעל מעצמה.
molly-fact-linked-device = טלפון Android יכול להיות מכשיר מקושר של חשבון Signal, ולא דווקא המכשיר הראשי שלו.
molly-fact-more = באתר Privacy Guides יש מאמר שמפרט תכונות נוספות.
molly-fact-two-teams = מי שמשתמשים ב־Molly סומכים על שני צוותים, זה של Signal וזה של Molly, שיספקו עדכונים בטוחים ובזמן.
molly-fact-updates = התכונות והתיקונים החדשים של Signal מגיעים בעדכון אחת לשבועיים. בעיות אבטחה מתוקנות בהקדם האפשרי.
molly-fact-delay = ייתכן שהאפליקציה תפגר מעט אחרי Signal, וזה עלול להשפיע למשל על המעבר מ־Signal ל־Molly.
molly-fact-same-security = במהדורת המקור מופיעות שלוש גרסאות, ושיפורי האבטחה בכולן זהים.
molly-fact-unifiedpush = UnifiedPush היא חלופה בקוד פתוח להתראות הדחיפה של Google.
molly-fact-mollysocket = כדי להשתמש ב־UnifiedPush צריך תוכנה נפרדת, Mollysocket. אפשר להפעיל אותה באופן עצמאי, במחשב נפרד או בשרת, או להשתמש בשרת ציבורי.
molly-fact-tutorial = יש לכך מדריך בגרמנית, צעד אחר צעד.

## אמות מידה

molly-criterion-open-source-clients = אבל בגרסה הרגילה יש קוד של Google
molly-criterion-no-identifier-to-contacts = פועלת ברשת של Signal
molly-criterion-private-messages-encrypted = פועלת ברשת של Signal
molly-criterion-all-messages-encryptable = פועלת ברשת של Signal
molly-criterion-forward-secrecy = פועלת ברשת של Signal
molly-criterion-future-secrecy = פועלת ברשת של Signal
molly-criterion-all-encrypted-by-default = פועלת ברשת של Signal
molly-criterion-all-five-systems = רק ל־Android
molly-criterion-no-phone-number = פועלת ברשת של Signal

## איומים

molly-threat-targeted-attacks = המקור מציע לשקול אותה ב־Android כשיש חשש מתקיפה שמכוונת אל אדם מסוים.

## גרסאות

molly-variant-molly = הגרסה הרגילה. יש בה קוד קנייני, כגון זה של שירותי Google, ויש לה בנייה ניתנת לשחזור.
molly-variant-molly-foss = אין בה קוד קנייני כגון זה של שירותי Google, ולכן חסרות בה כמה תכונות, למשל התראות דחיפה שחוסכות בסוללה. יש לה בנייה ניתנת לשחזור.
molly-variant-molly-up = התבססה על Molly-FOSS והוסיפה לה התראות דחיפה דרך UnifiedPush.

## מה השתנה

molly-change-molly-up = הגרסה הנפרדת Molly-UP איננה עוד. שתי הגרסאות שנותרו, Molly ו־Molly-FOSS, יכולות שתיהן להשתמש ב־UnifiedPush.
