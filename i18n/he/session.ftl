### מה שנאמר על Session.

## בקצרה

session-tagline = ההודעות עוברות בשלושה צמתים
session-aliases = סשן
session-summary = אפליקציית מסרים מבוזרת שמעמידה במרכז תקשורת פרטית, מאובטחת ואנונימית. הרשת Oxen Service Node Network שומרת את ההודעות, וכל הודעה מוצפנת עוברת בה דרך שלושה צמתים; אבל אין סודיות קדימה, ומפתח שנחשף פותח גם הודעות מן העבר.

## רקע

session-fact-focus = האפליקציה מבוזרת, ועיקר ייעודה לאפשר לאנשים לתקשר בפרטיות, בבטחה ובעילום שם.
session-fact-own-protocol = בעבר היא התבססה על Signal Protocol, ובדצמבר 2020 עברה לפרוטוקול משלה.

## הגנה

session-fact-three-nodes = הרשת Oxen Service Node Network שומרת את ההודעות ומעבירה אותן הלאה. בדרכה עוברת כל הודעה מוצפנת בשלושה מן הצמתים, ולכן, לפי המקור, אף צומת אינו יכול בפועל לגלות דבר של ממש על האנשים שברשת.
session-fact-encrypted-chats = שיחות בין שני אנשים וקבוצות סגורות מוצפנות מקצה לקצה: רק המשתתפים יכולים לקרוא אותן.

## תכונות

session-fact-talking = אפשר להתכתב עם אדם אחד או בקבוצה, ולקיים שיחות קול.
session-fact-groups = בקבוצה סגורה יכולים להיות עד 100 חברים, ובקבוצה פתוחה אין הגבלה.

## כדאי לדעת

session-fact-no-forward-secrecy = בפרוטוקול שלה אין סודיות קדימה: מפתח שנחשף פותח גם הודעות מן העבר.
session-fact-open-groups = קבוצה פתוחה נועדה להיות פתוחה. המקור מזכיר הצפנה מקצה לקצה רק לגבי שיחות בין שני אנשים וקבוצות סגורות.

## במבט אחד

session-criterion-open-source-clients = הקוד מתפרסם ב־GitHub
session-criterion-private-messages-encrypted = בשיחות בין שניים ובקבוצות סגורות
session-criterion-all-messages-encryptable = לא בקבוצות פתוחות
session-criterion-audited = של האפליקציה, ב־2021
session-criterion-forward-secrecy = אינה קיימת בפרוטוקול שלה
session-criterion-decentralized = רשת Oxen Service Node Network
session-criterion-all-encrypted-by-default = לא בקבוצות פתוחות
session-criterion-all-five-systems = יש גם דף גרסאות ב־GitHub

## ביקורות אבטחה

session-audit-2021 = Oxen ביקשו אותה במרץ 2020, והיא הסתיימה באפריל 2021. מסקנתה: רמת האבטחה הכוללת טובה, ומי שפרטיותם חשובה להם יכולים להשתמש באפליקציה.

## מפרטים

session-spec-whitepaper = מאמר טכני על האפליקציה ועל הפרוטוקול שלה
session-spec-protocol = מידע טכני על Session Protocol

## מה השתנה

session-change-foundation = את Session מפעילה עכשיו Session Technology Foundation, והקוד שלה עבר אל החשבון של הקרן ב־GitHub.
session-change-dropped = סודיות קדימה נעשתה דרישת סף אצל Privacy Guides. בהיעדרה הוסרו מהדף Session וכל המדור ”אפשרויות נוספות“.
session-change-funding = הקרן הודיעה שהעובדים בשכר סיימו את עבודתם, ושהכסף לתשתית יספיק עד 8 ביולי 2026. לפני שסומכים על האפליקציה יש לבדוק באתר של Session עצמה אם היא ממשיכה לפעול.
