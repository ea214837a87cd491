### מה שנאמר על Element.

## בקצרה

element-tagline = חדרים פרטיים מוצפנים ב־Matrix
element-aliases = אלמנט מטריקס
element-summary = אפליקציית הדגל של Matrix, תקן פתוח לתקשורת מבוזרת ומאובטחת. הודעות בחדרים פרטיים ושיחות קול ווידאו מוצפנות מקצה לקצה כברירת מחדל; אבל אין סודיות קדימה, ומפתח שנחשף פותח גם הודעות מן העבר.

## רקע

element-fact-matrix = Matrix הוא פרוטוקול ותקן פתוח, שמאפשר לתקשר בזמן אמת באופן מאובטח, ברשת מבוזרת. Element היא אפליקציית הדגל שלו.

## הגנה

element-fact-private-rooms = בחדרים פרטיים, שנכנסים אליהם רק בהזמנה, ההודעות והקבצים מוצפנים מקצה לקצה כברירת מחדל: רק מי שנמצאים בחדר יכולים לקרוא אותם. כך גם שיחות קול ווידאו בין שני אנשים.
element-fact-group-calls = גם שיחות קבוצתיות מוצפנות מקצה לקצה כברירת מחדל, מאז ש־Element Call שולב באפליקציה לדפדפן, באפליקציות למחשב ובאפליקציות לטלפון שנכתבו מחדש.
element-fact-ratchet = ההצפנה ב־Matrix נעשית במנגנון Olm, שמממש את Double Ratchet של Signal.

## תכונות

element-fact-talking = הודעות וקבצים בחדרים, שיחות קול ווידאו בין שני אנשים, ושיחות קבוצתיות.

## כדאי לדעת

element-fact-not-encrypted = ההצפנה אינה חלה על הכול: כינויים, סמלי תגובה ותמונות פרופיל נשארים מחוץ לה.
element-fact-no-forward-secrecy = להלכה Matrix יכול לתמוך בסודיות קדימה, שבזכותה מפתח שנחשף אינו פותח את הודעות העבר. Element מוותרת עליה, משום שהיא הייתה משבשת את היסטוריית ההודעות המשותפת ואת גיבוי המפתחות.

## הורדות

element-download-google-play = Element Classic היא האפליקציה הישנה לטלפון. היא מקבלת עדכוני אבטחה בלבד.
element-download-app-store = Element Classic היא האפליקציה הישנה לטלפון. היא מקבלת עדכוני אבטחה בלבד.
element-download-github = Element Classic היא האפליקציה הישנה לטלפון. היא מקבלת עדכוני אבטחה בלבד.

## במבט אחד

element-criterion-open-source-clients = הקוד מתפרסם ב־GitHub
element-criterion-private-messages-encrypted = בחדרים שנכנסים אליהם בהזמנה
element-criterion-all-messages-encryptable = לא תמונות פרופיל, סמלי תגובה וכינויים
element-criterion-audited = של הפרוטוקול, ב־2016
element-criterion-forward-secrecy = אפשרית להלכה ב־Matrix, אך לא ב־Element
element-criterion-decentralized = באמצעות Matrix
element-criterion-all-encrypted-by-default = רק בחדרים פרטיים; לא כינויים וסמלי תגובה
element-criterion-all-five-systems = גם בדפדפן

## ביקורות אבטחה

element-audit-protocol-2016 = ביקורת אבטחה עצמאית של הפרוטוקול. המקור אינו מציין מה העלתה.

## מפרטים

element-spec-matrix-spec = המפרט של הפרוטוקול Matrix
element-spec-olm = הצפנה מקצה לקצה ב־Matrix, במנגנון Olm
element-spec-double-ratchet = Double Ratchet של Signal, שמנגנון Olm מממש

## מה השתנה

element-change-moved = Privacy Guides הסירו את Element מרשימת אפליקציות המסרים והעבירו אותה אל הרשתות החברתיות.
element-change-element-x = האפליקציות העדכניות לטלפון נקראות Element X. האפליקציה הישנה היא עכשיו Element Classic, ומקבלת עדכוני אבטחה בלבד.
