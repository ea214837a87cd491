### מה שנאמר על Molly.

## בקצרה

molly-tagline = לקוח Signal ל־Android
molly-summary = אפליקציה אחרת לרשת של Signal, שמוסיפה אבטחה ונוחות על זו של Signal עצמה. היא פועלת רק ב־Android, ומי שבוחרים בה סומכים על צוות אחד נוסף.

## רקע

molly-fact-network = Molly היא לקוח חלופי של Signal: היא מתחברת לאותה רשת, ומוסיפה תכונות של אבטחה ושל שימוש יומיומי.

## נגד מה היא עוזרת

molly-threat-targeted-attacks = כדאי לשקול אותה ב־Android כשיש חשש מתקיפות שמכוונות אל אדם מסוים.

## הגנה

molly-fact-database = אפשר להצפין בסיסמה את מה שנשמר בטלפון, ולמחוק לצמיתות מהזיכרון נתונים שאין בהם עוד צורך.
molly-fact-tor = אפשר להעביר את החיבור שלה דרך Tor.
molly-fact-reproducible = ב־Molly וב־Molly-FOSS יש בנייה ניתנת לשחזור: כל אחד יכול להראות שה־APK נוצר מקוד המקור שפורסם.

## תכונות

molly-fact-everyday = גיבויים מתוזמנים ונעילה אוטומטית.
molly-fact-linked-device = טלפון Android יכול לשמש כמכשיר מקושר של חשבון Signal, במקום כמכשיר הראשי.
molly-fact-more = עוד תכונות מפורטות אצל Privacy Guides.

## כדאי לדעת

molly-fact-two-teams = סומכים כאן על שני צוותים שיספקו עדכונים בטוחים ובזמן: הצוות של Signal והצוות של Molly.
molly-fact-updates = אחת לשבועיים היא מקבלת את התכונות החדשות ואת התיקונים של Signal. בעיות אבטחה מתוקנות בהקדם האפשרי.
molly-fact-delay = ייתכן פיגור קטן אחרי Signal, והוא עלול להקשות למשל על המעבר מ־Signal ל־Molly.

## גרסאות

molly-variant-molly = הגרסה הרגילה. יש בה קוד קנייני, כגון זה של שירותי Google, ויש לה בנייה ניתנת לשחזור.
molly-variant-molly-foss = בלי קוד קנייני כגון זה של שירותי Google; בתמורה אין בה, למשל, התראות שחוסכות בסוללה. יש לה בנייה ניתנת לשחזור.
molly-variant-molly-up = התבססה על Molly-FOSS והוסיפה התראות דרך UnifiedPush. שתי הגרסאות שנותרו יכולות לעשות זאת היום בעצמן.
molly-fact-same-security = שיפורי האבטחה בשלוש הגרסאות היו זהים.
molly-fact-unifiedpush = UnifiedPush הוא חלופה בקוד פתוח להתראות הדחיפה של Google.
molly-fact-mollysocket = השימוש ב־UnifiedPush דורש תוכנה נפרדת, Mollysocket. אפשר להפעיל אותה במחשב או בשרת שכור, או להשתמש במופע ציבורי.
molly-fact-tutorial = יש מדריך מפורט, צעד אחר צעד, בגרמנית.

## קישורים

molly-link-privacy = כאן אין ל־Molly מדיניות פרטיות משלה: הקישור מוביל לזו של Signal.

## במבט אחד

molly-criterion-open-source-clients = הקוד גלוי; בגרסה הרגילה יש קוד של Google
molly-criterion-no-identifier-to-contacts = היא פועלת ברשת של Signal
molly-criterion-private-messages-encrypted = דרך הרשת של Signal
molly-criterion-all-messages-encryptable = דרך הרשת של Signal
molly-criterion-forward-secrecy = דרך הרשת של Signal
molly-criterion-future-secrecy = דרך הרשת של Signal
molly-criterion-all-encrypted-by-default = דרך הרשת של Signal
molly-criterion-all-five-systems = רק Android
molly-criterion-no-phone-number = היא פועלת ברשת של Signal

## מה השתנה

molly-change-molly-up = Molly-UP אינה עוד גרסה נפרדת: גם Molly וגם Molly-FOSS יכולות להשתמש עכשיו ב־UnifiedPush.
