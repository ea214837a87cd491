### מה שהמדריך מספר על SimpleX Chat.

## במבט אחד

simplex-tagline = בלי מספר טלפון, בלי שם משתמש
simplex-aliases = סימפלקס צ׳אט
simplex-summary = האפליקציה SimpleX Chat אינה נזקקת לשום פרט מזהה ייחודי: לא מספר טלפון ולא שם משתמש. היא פועלת ברשת מבוזרת, ולכן היא מועילה במקום שיש בו צנזורה.

## עובדות

simplex-fact-network = הרשת שלה מבוזרת, ואינה נתונה בידיו של מפעיל אחד. לפי המקור, זה יתרון בהתמודדות עם צנזורה.
simplex-fact-no-identifiers = השימוש באפליקציה אינו תלוי במזהה ייחודי כלשהו, כמו מספר טלפון או שם משתמש.
simplex-fact-audited = חברת Trail of Bits ערכה ביקורת אבטחה באוקטובר 2022.
simplex-fact-joining = כדי להצטרף לשיחה סורקים קוד QR או לוחצים על קישור הזמנה.
simplex-fact-chats = אפשר להתכתב ישירות עם אדם אחד, וגם בקבוצות, עם התכונות הבסיסיות. אפשר לערוך הודעות ולעצב אותן בעזרת Markdown.
simplex-fact-calls = יש גם שיחות קול ווידאו, והן מוצפנות מקצה לקצה: רק מי שמשתתפים בשיחה יכולים לעקוב אחריה.
simplex-fact-moving = שום שרת מרכזי אינו שומר גיבוי של הנתונים. כדי לעבור למכשיר אחר מייצאים אותם ומייבאים אותם שם.

## אמות מידה

simplex-criterion-open-source-clients = הקוד והגרסאות נמצאים ב־GitHub
simplex-criterion-no-identifier-to-contacts = אין מספר או שם משתמש שצריך למסור
simplex-criterion-private-messages-encrypted = המקור אומר זאת רק על שיחות קול ווידאו
simplex-criterion-audited = של Trail of Bits, ב־2022
simplex-criterion-forward-secrecy-now = בזכות Double Ratchet שבפרוטוקול שלה
simplex-criterion-decentralized = הרשת מבוזרת
simplex-criterion-all-five-systems = יש הורדות לכל חמש המערכות
simplex-criterion-no-phone-number = בלי מספר טלפון ובלי שם משתמש

## איומים

simplex-threat-censorship = לפי המקור, הרשת המבוזרת הופכת אותה לכלי יעיל נגד צנזורה.

## ביקורות אבטחה

simplex-audit-trail-of-bits-2022 = ביקורת אבטחה של SimpleX Chat. המקור אינו מציין מה העלתה.
simplex-audit-trail-of-bits-2024 = ביקורת האבטחה השנייה מטעם אותה חברה, והפעם על התכנון הקריפטוגרפי.

## מה השתנה

simplex-change-forward-secrecy = במקור נזכרים עכשיו ביקורת אבטחה שנייה ו־SimpleX Messaging Protocol, שיש בו Double Ratchet ועמידות בפני מחשבים קוונטיים. בכך נאמר במפורש שיש סודיות קדימה: המפתחות מתחלפים לעיתים קרובות מאוד, ומפתח שנחשף היום אינו פותח את הודעות העבר.
simplex-change-flathub = ב־Linux אפשר להוריד את האפליקציה גם מ־Flathub.
