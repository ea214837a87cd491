### מה שנאמר על Element.

## בקצרה

element-tagline = הלקוח של Matrix
element-aliases = אלמנט מטריקס
element-summary = האפליקציה המובילה של Matrix, תקן פתוח לתקשורת מאובטחת בלי מרכז אחד. חדרים פרטיים ושיחות מוצפנים מקצה לקצה, אבל אין סודיות קדימה.

## רקע

element-fact-matrix = Element היא אפליקציית הדגל של הפרוטוקול Matrix, תקן פתוח לתקשורת מאובטחת ומבוזרת בזמן אמת.

## הגנה

element-fact-private-rooms = בחדרים פרטיים, שנכנסים אליהם רק בהזמנה, ההודעות והקבצים מוצפנים מקצה לקצה כברירת מחדל: רק מי שבחדר יכולים לקרוא אותם. כך גם שיחות קול ווידאו בין שני אנשים.
element-fact-group-calls = גם שיחות קבוצתיות מוצפנות מקצה לקצה כברירת מחדל, מאז ש־Element Call שולב באפליקציית הדפדפן, באפליקציות למחשב ובאפליקציות החדשות לטלפון.
element-fact-ratchet = ההצפנה ב־Matrix נעשית במנגנון Olm, מימוש של Double Ratchet של Signal.

## תכונות

element-fact-talking = הודעות וקבצים בחדרים, שיחות קול ווידאו בין שני אנשים, ושיחות קבוצתיות.

## כדאי לדעת

element-fact-not-encrypted = תמונות פרופיל, תגובות וכינויים אינם מוצפנים.
element-fact-no-forward-secrecy = להלכה Matrix יכול לספק סודיות קדימה, כך שמפתח שנחשף לא יפתח את הודעות העבר. ב־Element אין סודיות כזאת, משום שגיבוי המפתחות והיסטוריית ההודעות המשותפת לא היו פועלים.

## הורדות

element-download-google-play = Element Classic היא האפליקציה הישנה לטלפון. היא מקבלת עדכוני אבטחה בלבד.
element-download-app-store = Element Classic היא האפליקציה הישנה לטלפון. היא מקבלת עדכוני אבטחה בלבד.
element-download-github = Element Classic היא האפליקציה הישנה לטלפון. היא מקבלת עדכוני אבטחה בלבד.

## במבט אחד

element-criterion-open-source-clients = הקוד מתפרסם ב־GitHub
element-criterion-private-messages-encrypted = בחדרים שנכנסים אליהם בהזמנה
element-criterion-all-messages-encryptable = לא תמונות פרופיל, תגובות וכינויים
element-criterion-audited = הפרוטוקול, 2016
element-criterion-forward-secrecy = אפשרית ב־Matrix, אך לא ב־Element
element-criterion-decentralized = באמצעות Matrix
element-criterion-all-encrypted-by-default = רק חדרים פרטיים, וגם בהם לא הכול
element-criterion-all-five-systems = וגם בדפדפן

## ביקורות אבטחה

element-audit-protocol-2016 = הפרוטוקול נבחן בידי גורם עצמאי.

## מפרטים

element-spec-matrix-spec = המפרט של הפרוטוקול Matrix
element-spec-olm = הצפנה מקצה לקצה ב־Matrix, במנגנון Olm
element-spec-double-ratchet = Double Ratchet של Signal, שמנגנון Olm מממש

## מה השתנה

element-change-moved = Privacy Guides הסירו את Element מרשימת אפליקציות המסרים והעבירו אותה אל הרשתות החברתיות.
element-change-element-x = האפליקציות העדכניות לטלפון נקראות Element X. האפליקציה הישנה היא עכשיו Element Classic, ומקבלת עדכוני אבטחה בלבד.
