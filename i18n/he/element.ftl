### מה שנאמר על Element.

## בקצרה

element-tagline = חדרים פרטיים מוצפנים ב־Matrix
element-aliases = אלמנט מטריקס
element-summary = אפליקציית הדגל של Matrix, תקן פתוח לתקשורת מבוזרת ומאובטחת. הודעות בחדרים פרטיים, וגם שיחות קול ווידאו בין שני אנשים, מוצפנות מקצה לקצה כברירת מחדל; אבל אין סודיות קדימה, ומפתח שנגנב חושף גם הודעות מן העבר.

## רקע

element-fact-matrix = Matrix הוא פרוטוקול ותקן פתוח, שמאפשר לתקשר בזמן אמת באופן מאובטח, ברשת מבוזרת. Element היא אפליקציית הדגל שלו.

## הגנה

element-fact-private-rooms = בחדרים פרטיים, שנכנסים אליהם רק בהזמנה, ההודעות והקבצים מוצפנים מקצה לקצה כברירת מחדל: רק מי שנמצאים בחדר יכולים לקרוא אותם. כך גם שיחות קול ווידאו בין שני אנשים.
element-fact-group-calls = גם שיחות קבוצתיות מוצפנות מקצה לקצה כברירת מחדל, מאז ש־Element Call שולב באפליקציה לדפדפן, באפליקציות למחשב ובאפליקציות לטלפון שנכתבו מחדש.
element-fact-ratchet = מנגנון Olm שבשימוש Matrix, שיטה שבה המפתחות מתחלפים, הוא מימוש של Double Ratchet של Signal. אין בכך כדי לתת ל־Element סודיות קדימה.

## תכונות

element-fact-talking = אפשר לשלוח בחדרים הודעה או קובץ, ולקיים שיחות קול ווידאו עם אדם אחד ושיחות קבוצתיות.

## כדאי לדעת

element-fact-not-encrypted = ההצפנה אינה חלה על הכול: תמונות פרופיל, כינויים וסמלי תגובה לא מוצפנים.
element-fact-no-forward-secrecy = תאורטית, Matrix יכול לתמוך בסודיות קדימה, שבזכותה מפתח שנגנב לא חושף את הודעות העבר. Element לא תומכת בה כרגע, כי סודיות כזאת הייתה משבשת כמה דברים, כמו גיבויי המפתחות והיסטוריית ההודעות המשותפת.
element-fact-settings = לאפליקציות של Element לדפדפן ולמחשב ממליצים Privacy Guides היום על הגדרות, ובהן אלה. לרוקן את השם של כל התחברות, שאחרת עשוי לספר לאחרים על המכשיר שלך. לכבות התראות הקלדה ואישורי קריאה. לכבות את ”אפשר חיבור ישיר (Peer-to-Peer) בשיחות 1:1“ (Allow Peer-to-Peer for 1:1 calls) ואת ”Allow fallback call assist server (turn.matrix.org)“. לשקול לכבות את מנהל השילובים. ולמי שרוצה, להפעיל את ”In encrypted rooms, only send messages to verified users“ (בחדרים מוצפנים, שליחת הודעות רק למשתמשים שאומתו), מה שעשוי להגביל את האנשים שאפשר לדבר איתם.
element-fact-homeserver = Privacy Guides לא ממליצים על שרת מסוים, ומייעצים להימנע מ־matrix.org, שמפעילים מפתחי Matrix עצמם.

## הורדות

element-download-google-play = Element Classic היא האפליקציה הישנה לטלפון. היא מקבלת עדכוני אבטחה בלבד.
element-download-app-store = Element Classic היא האפליקציה הישנה לטלפון. היא מקבלת עדכוני אבטחה בלבד. Privacy Guides מפנים עכשיו אל Element X.
element-download-github = Element Classic היא האפליקציה הישנה לטלפון. היא מקבלת עדכוני אבטחה בלבד. הגרסאות ב־GitHub הן אלה שנועדו ל־Google Play, והן תלויות בכמה מהשירותים של Google.
element-download-f-droid = את Element Classic בונים ב־F-Droid בעצמם, ולכן גרסה חדשה עשויה להופיע שם רק אחרי כמה ימים.
element-download-github-x = ב־GitHub נמצאות שתי גרסאות של Element X: אחת שנועדה ל־Google Play, ואחת שנועדה ל־F-Droid, בחתימה של Element.

## במבט אחד

element-criterion-open-source-clients = הקוד מתפרסם ב־GitHub
element-criterion-private-messages-encrypted = בחדרים פרטיים (שנכנסים אליהם רק בהזמנה)
element-criterion-all-messages-encryptable = תמונות פרופיל, סמלי תגובה וכינויים לא מוצפנים
element-criterion-audited = של הפרוטוקול, ב־2016
element-criterion-forward-secrecy = אפשרית תאורטית ב־Matrix, אך כרגע לא ב־Element
element-criterion-decentralized = באמצעות Matrix
element-criterion-all-encrypted-by-default = רק בחדרים פרטיים; כינויים וסמלי תגובה לא מוצפנים
element-criterion-all-five-systems = גם בדפדפן
element-criterion-open-source-servers-now = Synapse, השרת ש־Element מפתחת
element-criterion-no-phone-number-now = עם שם משתמש; השרת קובע מה עוד יידרש
element-criterion-no-identifier-to-contacts-now = אחרים מכירים אותך לפי שם משתמש לבחירתך; כתובת דוא״ל היא רשות
element-criterion-future-secrecy-now = לפי Matrix, ל־Megolm עצמו אין אותה, ואפליקציות צריכות להתחיל סשן הצפנה חדש מדי פעם

## ביקורות אבטחה

element-audit-protocol-2016 = ביקורת אבטחה עצמאית של הפרוטוקול. Privacy Guides לא מציינים מה העלתה.

## מפרטים

element-spec-matrix-spec = המפרט של הפרוטוקול Matrix
element-spec-olm = הצפנה מקצה לקצה ב־Matrix, במנגנון Olm
element-spec-double-ratchet = Double Ratchet של Signal, שמנגנון Olm מממש

## מה השתנה

element-change-moved = Privacy Guides הסירו את Element מרשימת אפליקציות המסרים, והיא מופיעה עכשיו בדף שלהם על רשתות חברתיות. שם נאמר ששום רשת חברתית לא מתאימה לתקשורת פרטית או רגישה. לשיחות בין שני אנשים מומלץ שם לכבות את ”אפשר חיבור ישיר (Peer-to-Peer) בשיחות 1:1“ (Allow Peer-to-Peer for 1:1 calls) ואת ”Allow fallback call assist server (turn.matrix.org)“, כדי שכתובת ה־IP שלך לא תוצג לצד השני.
element-change-element-x = לטלפון, Privacy Guides מפנים עכשיו אל Element X. Element קוראת לאפליקציות הישנות לטלפון Element Classic, ומספקת להן עדכוני אבטחה בלבד.
element-change-verification = Element הודיעה שמאוקטובר 2026 (תחילה: מאפריל 2026) מכשירים שלא אומתו לא יוכלו עוד לשלוח ולקבל הודעות מוצפנות. כל מכשיר צריך אימות, גם כזה שכבר בשימוש, ויש לשמור את מפתח השחזור.

## מפתחות

element-key-google-play-x = Element X מ־Google Play
element-key-f-droid-x = Element X מ־F-Droid
element-key-google-play-classic = Element Classic מ־Google Play
