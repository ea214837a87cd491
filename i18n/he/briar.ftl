### מה שהמדריך מספר על Briar.

## במבט אחד

briar-tagline = דרך Tor, ובקרבת מקום גם בלי אינטרנט
briar-aliases = בראייר ברייר
briar-summary = אפליקציית המסרים המוצפנת Briar מתחברת אל אנשי הקשר דרך רשת Tor, ולכן היא מועילה נגד צנזורה. מי שנמצאים בקרבת מקום יכולים להתחבר גם ב־Wi-Fi או ב־Bluetooth, וזה יכול לעזור כשיש בעיה בחיבור לאינטרנט.

## קישורים

briar-link-contribute = הקישור מוביל אל המדור על תרומות בדף של קוד המקור. בגרסת הדף שהמדריך מבוסס עליה הוא הוביל אל דף הבית, שבתחתיתו הופיעו הדרכים לתרום.

## הורדות

briar-download-flathub = ב־Briar מתכננים לפרסם Flatpak בעצמם, ועד אז הם מגדירים את כל הדרכים להתקין את Briar Desktop כרשמיות למחצה.

## עובדות

briar-fact-about = זוהי אפליקציית מסרים מוצפנת, שמתחברת דרך רשת Tor אל האפליקציות של אנשי הקשר.
briar-fact-specification = המפרט, שמתאר בדיוק איך Briar פועלת, פורסם במלואו.
briar-fact-forward-secrecy = יש סודיות קדימה: המפתחות מתחלפים לעיתים קרובות מאוד, ומפתח שנגנב היום לא חושף את הודעות העבר. מקורה בשני פרוטוקולים של Briar עצמה, Bramble Handshake ו־Bramble Transport.
briar-fact-censorship = מכיוון שהחיבורים עוברים דרך Tor, Privacy Guides רואים ב־Briar כלי יעיל לעקיפת צנזורה.
briar-fact-audited = האפליקציה עברה ביקורת אבטחה עצמאית; הדוח ש־Privacy Guides מפנים אליו הוא מ־2017. הניתוב האנונימי הוא של Tor, שגם היא עברה ביקורת אבטחה.
briar-fact-nearby = מכשירים קרובים יכולים להתחבר זה לזה ב־Wi-Fi או ב־Bluetooth. רשת מקומית כזאת (mesh) יכולה לעזור במקום שאי אפשר להגיע ממנו לאינטרנט.
briar-fact-adding-contacts = שני אנשים נעשים אנשי קשר רק אחרי שכל אחד הוסיף את האחר. לשם כך מחליפים קישורי briar://‎ או, כשנמצאים באותו מקום, סורקים את קודי ה־QR זה של זה.
briar-fact-systems = בדף של Privacy Guides מופיעות אפליקציות ל־Linux, ל־Windows ול־Android. אפליקציה ל־macOS או ל־iOS לא מופיעה בו; אין פירוש הדבר שאין כזאת.
briar-fact-reproducible = הבנייה ניתנת לשחזור: המיזם מספק כלים לבדוק שקובץ ה־APK שפורסם לא מכיל דבר מלבד קוד המקור הגלוי.
briar-fact-groups = יש קבוצות פרטיות. לפי המיזם, כל התקשורת בין המכשירים מוצפנת מקצה לקצה.
briar-fact-desktop-beta = Briar Desktop מתפרסמת כגרסת בטא. לפי קובץ ה־README שלה, כל דרכי ההתקנה שלה, ובהן הורדות מן האתר של Briar, הן רשמיות למחצה בלבד.
briar-fact-no-servers = ל־Briar אין שרתים שאפשר לחסום. במקום שבו Tor חסומה היא יכולה להשתמש בגשרים (bridges), ובלי אינטרנט ב־Bluetooth או ב־Wi-Fi.

## אמות מידה

briar-criterion-open-source-clients = הקוד פורסם
briar-criterion-no-identifier-to-contacts = מוסיפים אנשי קשר בקישור או בקוד QR
briar-criterion-private-messages-encrypted = מתוארת כאפליקציית מסרים מוצפנת
briar-criterion-audited = של האפליקציה, ב־2017
briar-criterion-forward-secrecy = באמצעות הפרוטוקולים של Bramble
briar-criterion-decentralized = מאפליקציה לאפליקציה: דרך Tor, ב־Wi-Fi או ב־Bluetooth
briar-criterion-all-five-systems = לא מופיעה גרסה ל־macOS או ל־iOS
briar-criterion-all-messages-encryptable-now = כל התקשורת בין המכשירים
briar-criterion-all-encrypted-by-default-now = כל התקשורת בין המכשירים
briar-criterion-no-phone-number-now = לחשבון דרושים כינוי וסיסמה, והוא נשמר במכשיר
briar-criterion-open-source-servers-now = היא לא תלויה בשרת מרכזי
briar-criterion-future-secrecy-now = לא נזכרת בקובץ ה־README ולא בדף ”How it works“

## ביקורות אבטחה

briar-audit-client-2017 = ביקורת אבטחה עצמאית של האפליקציה. Privacy Guides לא מציינים מה העלתה.

## מפרטים

briar-spec-briar-spec = המפרט של Briar
briar-spec-bramble-handshake = פרוטוקול לחיצת היד Bramble Handshake
briar-spec-bramble-transport = פרוטוקול התעבורה Bramble Transport

## מפתחות

briar-key-app = Briar מהאתר שלה (קובץ APK), ממאגר F-Droid שלה ומ־Google Play
briar-check-source = בנייה ניתנת לשחזור: Briar מספקת את הכלים לבנות בעצמך את קובץ ה־APK ולהשוות אותו לזה שפורסם.
briar-blocked-bridges = אם גם Tor חסומה: פותחים בהגדרות את ”חיבורים“ (Connections), ובוחרים בהגדרה ”שיטת חיבור עבור רשת Tor“ (באנגלית: Connection method for Tor network) את ”השתמש ברשת Tor עם גשרים“ (Use Tor network with bridges). הבחירה ”אוטומטי על סמך מיקום“ (Automatic based on location) משאירה את ההחלטה ל־Briar.
briar-blocked-nearby = בלי אינטרנט: תחת ”חיבורים“ (Connections) מאפשרים ל־Briar להגיע לאנשי קשר ב־Bluetooth או באותה רשת Wi-Fi.
briar-blocked-drive = אם באף אחת מהדרכים האלה אי אפשר להגיע לאיש קשר: ”Connect via Removable Drive“ כותבת את ההודעות, מוצפנות, לזיכרון USB או לכרטיס SD, ומעבירים אותו הלאה.
briar-blocked-pass-on = כדי להעביר את האפליקציה בלי אינטרנט: פותחים את ”Share this app offline“. הטלפון פותח נקודה חמה של Wi-Fi, וממנה אפשר להוריד את Briar בסביבה הקרובה. אפשר גם לשמור את האפליקציה כקובץ APK ולשלוח אותו בדרך אחרת.
