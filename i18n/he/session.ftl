### מה שנאמר על Session.

## בקצרה

session-tagline = כל הודעה דרך שלושה צמתים
session-aliases = סשן
session-summary = אפליקציית מסרים מבוזרת, שמבקשת לאפשר תקשורת פרטית, מאובטחת ואנונימית. כל הודעה עוברת דרך שלושה צמתים ברשת שלה, אבל אין סודיות קדימה.

## רקע

session-fact-focus = Session היא אפליקציה מבוזרת, ועיקר עניינה תקשורת פרטית, מאובטחת ואנונימית.
session-fact-own-protocol = בעבר היא התבססה על Signal Protocol, ובדצמבר 2020 עברה לפרוטוקול משלה.

## הגנה

session-fact-three-nodes = ההודעות נשמרות ומנותבות ברשת Oxen Service Node Network. כל הודעה מוצפנת עוברת בשלושה מהצמתים שלה; לפי המקור, כמעט בלתי אפשרי שצומת ילמד כך משהו משמעותי על מי שמשתמשים בה.
session-fact-encrypted-chats = שיחות בין שני אנשים וקבוצות סגורות מוצפנות מקצה לקצה: רק המשתתפים יכולים לקרוא אותן.

## תכונות

session-fact-talking = הודעות ישירות, קבוצות ושיחות קוליות.
session-fact-groups = בקבוצה סגורה יכולים להיות עד 100 חברים, ובקבוצה פתוחה אין הגבלה.

## כדאי לדעת

session-fact-no-forward-secrecy = בפרוטוקול שלה אין סודיות קדימה: מפתח שנחשף פותח גם הודעות מן העבר.
session-fact-open-groups = קבוצות פתוחות הן פתוחות מעצם טיבן: הצפנה מקצה לקצה נזכרת רק לגבי שיחות בין שני אנשים וקבוצות סגורות.

## במבט אחד

session-criterion-open-source-clients = הקוד מתפרסם ב־GitHub
session-criterion-private-messages-encrypted = בשיחות בין שניים ובקבוצות סגורות
session-criterion-all-messages-encryptable = לא בקבוצות פתוחות
session-criterion-audited = האפליקציה, 2021
session-criterion-forward-secrecy = אינה קיימת בפרוטוקול שלה
session-criterion-decentralized = רשת Oxen Service Node Network
session-criterion-all-encrypted-by-default = לא בקבוצות פתוחות
session-criterion-all-five-systems = ויש גם דף גרסאות ב־GitHub

## ביקורות אבטחה

session-audit-2021 = Oxen ביקשו אותה במרץ 2020, והיא הסתיימה באפריל 2021. מסקנתה: האפליקציה מאובטחת ברובה, ומתאימה למי שפרטיותם חשובה להם.

## מפרטים

session-spec-whitepaper = מאמר טכני על האפליקציה ועל הפרוטוקול שלה
session-spec-protocol = מידע טכני על Session Protocol

## מה השתנה

session-change-foundation = את Session מפעילה עכשיו Session Technology Foundation, והקוד שלה עבר אל הדף של הקרן ב־GitHub.
session-change-dropped = סודיות קדימה נעשתה דרישת סף אצל Privacy Guides. בהיעדרה הוסרו מהדף Session וכל המדור של אפשרויות נוספות.
session-change-funding = הקרן הודיעה שהעובדים בשכר סיימו את עבודתם, ושהכסף לתשתית יספיק עד 8 ביולי 2026. לפני שסומכים עליה כדאי לבדוק באתר של Session עצמה אם היא ממשיכה לפעול.
