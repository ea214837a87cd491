### מה שהמדריך מספר על SimpleX Chat.

## במבט אחד

simplex-tagline = בלי מספר טלפון, בלי שם משתמש
simplex-aliases = סימפלקס צ׳אט
simplex-summary = האפליקציה SimpleX Chat לא נזקקת לשום פרט מזהה ייחודי: לא מספר טלפון ולא שם משתמש. היא פועלת ברשת מבוזרת, ולכן היא מועילה כשיש צנזורה.

## עובדות

simplex-fact-network = הרשת שלה מבוזרת, ולכן היא כלי יעיל נגד צנזורה, לפי Privacy Guides.
simplex-fact-no-identifiers = השימוש באפליקציה אינו תלוי במזהה ייחודי כלשהו, כמו מספר טלפון או שם משתמש.
simplex-fact-audited = חברת Trail of Bits ערכה ביקורת אבטחה באוקטובר 2022.
simplex-fact-joining = אפשר להשתתף בשיחות קבוצתיות על ידי סריקת קוד QR או לחיצה על קישור הזמנה.
simplex-fact-chats = אפשר להתכתב ישירות עם אדם אחד, וגם בקבוצות, שיש בהן התכונות הבסיסיות. אפשר לערוך הודעות ולעצב אותן בעזרת Markdown.
simplex-fact-protocol = מאז אוקטובר 2024 אומרים Privacy Guides שהפרוטוקול SimpleX Messaging Protocol, שמשתמש במנגנון ההצפנה Double Ratchet, מאבטח הודעות ישירות, קבוצות, ושיחות קול ווידאו שמוצפנות מקצה לקצה.
simplex-fact-calls = יש גם שיחות קול ווידאו, והן מוצפנות מקצה לקצה: רק המשתתפים שומעים ורואים אותן.
simplex-fact-moving = שום שרת מרכזי לא שומר גיבוי של הנתונים. כדי לעבור בין מכשירים, מייצאים אותם באחד ומייבאים אותם בשני.
simplex-fact-metadata = מאז אוקטובר 2024 אומרים Privacy Guides שהאפליקציה מגינה על המטא־נתונים, כי ההודעות נמסרות דרך תורים חד־כיווניים (Simplex Queues).
simplex-fact-verification = מאז אוקטובר 2024 אומרים Privacy Guides שסריקת קוד QR או לחיצה על קישור הזמנה מאפשרות אימות של איש קשר מחוץ לרשת של האפליקציה עצמה, וזה מגן מפני ספקי רשת שמציבים את עצמם באמצע, בין שני הצדדים (Man-in-the-Middle).
simplex-fact-own-protocol = לפי המיזם, למנגנון Double Ratchet שמגן על ההודעות יש סודיות קדימה וסודיות עתידית.
simplex-fact-third-audit = לפי המיזם, חברת Trail of Bits השלימה ב־2026 ביקורת אבטחה שלישית; נכון למועד הבדיקה היא עוד לא פורסמה.
simplex-fact-reproducible = הבנייה של הגרסאות ל־Linux ושל ה־APK שב־GitHub ניתנת לשחזור: למיזם יש סקריפטים שבונים אותם מן הקוד שפורסם ומשווים את התוצאות.
simplex-fact-more = Privacy Guides מפנים גם לרשימה של המיזם עצמו, ובה תכונות הפרטיות והאבטחה ומגבלותיהן.
simplex-fact-channels = ערוצים ציבוריים, שנוספו בגרסה 6.5 באפריל 2026, לא מוצפנים מקצה לקצה: מפעילי הממסרים שלהם רואים את מה שנכתב בהם. המיזם קורא להם גרסת בטא ראשונה, ואומר שמפעילי הממסרים לא יודעים את הזהות האמיתית של מי שהערוץ בבעלותם ושל מי שקוראים אותו.
simplex-fact-operators = את השרתים שמוגדרים מראש באפליקציה מפעילה SimpleX Chat, ומאז דצמבר 2024 גם גוף שני, Flux.
simplex-fact-tor-and-servers = SimpleX Chat יכולה להתחבר דרך Tor, למשל באמצעות Orbot, ויכולה להשתמש בשרתים משלך במקום אלה שהוגדרו מראש.

## הורדות

simplex-download-f-droid = ל־SimpleX Chat מאגר F-Droid משלה, ובו גרסאות יציבות וגרסאות בטא שבנו המפתחים שלה. בדף מופיעה הכתובת שמוסיפים באפליקציה F-Droid.
simplex-download-f-droid-org = ב־F-Droid.org בונים את הגרסאות היציבות בעצמם, והן מופיעות שם כמה ימים אחר כך. הן חתומות במפתח אחר: כדי לעבור בינן לבין הגרסאות של המפתחים צריך קודם לייצא את מסד הנתונים של השיחות, ואז להתקין את האפליקציה מחדש ולייבא אותו.

## אמות מידה

simplex-criterion-open-source-clients = הקוד והגרסאות נמצאים ב־GitHub
simplex-criterion-no-identifier-to-contacts = אין מספר או שם משתמש שצריך למסור
simplex-criterion-private-messages-encrypted = מופיעה בין אפליקציות המסרים המוצפנות
simplex-criterion-audited = בידי Trail of Bits, ב־2022 וב־2024
simplex-criterion-forward-secrecy-now = לפי המיזם, בזכות מנגנון Double Ratchet
simplex-criterion-all-encrypted-by-default-now = לא בערוצים ציבוריים, שנוספו בגרסה 6.5
simplex-criterion-all-messages-encryptable-now = לא בערוצים ציבוריים, שנוספו בגרסה 6.5
simplex-criterion-future-secrecy-now = לפי המיזם, בזכות מנגנון Double Ratchet
simplex-criterion-decentralized = הרשת מבוזרת
simplex-criterion-all-five-systems = יש הורדות לכל חמש המערכות
simplex-criterion-no-phone-number = בלי מספר טלפון ובלי שם משתמש
simplex-criterion-open-source-servers-now = קוד השרתים מתפרסם ב־GitHub, ברישיון AGPLv3

## ביקורות אבטחה

simplex-audit-trail-of-bits-2022 = ביקורת אבטחה של SimpleX Chat. Privacy Guides לא מציינים מה העלתה.
simplex-audit-trail-of-bits-2024 = ביקורת האבטחה השנייה מטעם אותה חברה, והפעם על התכנון הקריפטוגרפי.

## מפרטים

simplex-spec-smp = הפרוטוקול SimpleX Messaging Protocol
simplex-spec-double-ratchet = מנגנון Double Ratchet של SimpleX, עם עמידות בפני מחשבים קוונטיים

## מה השתנה

simplex-change-forward-secrecy = Privacy Guides מזכירים עכשיו ביקורת אבטחה שנייה ואת SimpleX Messaging Protocol, שיש בו מנגנון Double Ratchet ועמידות בפני מחשבים קוונטיים. מכאן משתמעות סודיות קדימה וסודיות עתידית; הדף לא אומר זאת במפורש, אבל המיזם עצמו אומר. ב־16 במאי 2025 הפכה סודיות קדימה לדרישת סף.
simplex-change-flathub = ב־Linux אפשר להוריד את האפליקציה גם מ־Flathub.
simplex-change-channels = בגרסה 6.5 נוספו ערוצים ציבוריים, שלא מוצפנים מקצה לקצה.

## מפתחות

simplex-key-website = קובץ ה־APK ב־GitHub ובמאגר F-Droid של SimpleX Chat עצמה
simplex-key-google-play = האפליקציה מ־Google Play
simplex-key-f-droid-org = המאגר הראשי של F-Droid, שמתנדביו בונים את האפליקציה וחותמים עליה
simplex-key-repository = מאגר F-Droid של SimpleX Chat עצמה
simplex-key-releases = ב־GitHub, לכל גרסה: רשימת סכומי הביקורת ל־Linux (_sha256sums), וקובצי ה־APK
simplex-check-source = בנייה ניתנת לשחזור: SimpleX Chat מתארת איך לבנות את האפליקציות ל־Android ול־Linux ולהשוות אותן לאלה שב־GitHub.
simplex-blocked-android = ב־Android: מתקינים את Orbot, שמתחברת ל־Tor, ומפעילים אותה; אחר כך מדליקים בהגדרות של SimpleX Chat, תחת ”רשת ושרתים“ (Network & servers), את ”השתמש בפרוקסי SOCKS“ (באנגלית: Use SOCKS proxy). כדי להימנע מחיבורים שלא דרך Tor, בוחרים בהגדרה ”שימוש במארחי onion“ (באנגלית: Use .onion hosts) את ”נדרש“ (required): אז אי אפשר להגיע לשרתים שאין להם כתובת onion.
simplex-blocked-ios = ב־iPhone: מתקינים את Orbot, שפועלת שם כ־VPN, מפעילים אותה, ובוחרים תחת ”Network & servers“, בהגדרה ”Use .onion hosts“, את ”when available“. SimpleX Chat מזהירה שחלק מהתעבורה עלול בכל זאת לצאת שלא דרך ה־VPN, למשל אם אפליקציית ה־VPN קורסת.
simplex-blocked-servers = אם יש שרת SimpleX שמופעל על ידך או על ידי מישהו שיש לך אמון בו: מזינים אותו תחת ”רשת ושרתים“ (Network & servers) במקום השרתים שהוגדרו מראש.
