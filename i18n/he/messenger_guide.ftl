### מילות התוכנה עצמה. מה שנאמר על אפליקציות המסרים כתוב בקבצים שלצד קובץ זה.

## שם ושפות

app-name = מדריך המסנג׳רים
language-name = עברית

## הכותרת העליונה

screen-guide = אפליקציות
screen-about = אודות
back = חזרה
language-menu = שפה
language-unread = עוד לא נקראו בידי דוברי שפת אם
theme-menu = מראה
theme-system = לפי המערכת
theme-light = בהיר
theme-dark = כהה
high-contrast = ניגודיות גבוהה
text-size = גודל הטקסט
text-percent = { $percent }%
text-smaller = טקסט קטן יותר
text-normal = הגודל הרגיל
text-larger = טקסט גדול יותר

## הרשימה

standing-recommended-group = מומלצות
standing-with-reservations-group = בהסתייגות

## מעמד

standing-recommended = מומלצת
standing-with-reservations = בהסתייגות
standing-recommended-about = Privacy Guides ממליצים עליה לתקשורת רגישה.
standing-in-one-case = מומלצת במקרה אחד
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = כבר לא מומלצת (מאז { $date })
standing-no-longer-about = Privacy Guides הסירו אותה מרשימת אפליקציות המסרים שלהם.
standing-edition = בדף מ־{ $date }: { $standing }
standing-with-reservations-about = Privacy Guides הציגו אותה רק כאפשרות נוספת, ועם אזהרה.
client-of = פועלת ברשת של { $name }
warning-title = למה יש אזהרה
delisted-title = הוסרה מהרשימה של Privacy Guides ‏({ $date })
caution-title = חשוב לדעת לפני שבוחרים

## הורדות וקישורים

downloads-title = להורדת { $name }
download-this-computer = למחשב הזה
download-other-computers = למחשבים אחרים
download-browser = בדפדפן
download-phones = לטלפון
download-several = לכמה מערכות
download-none-here = אין בין ההורדות הרשמיות גרסה של { $name } עבור { $system }.
download-missing = לא מופיעה אפליקציה ל־{ $system }
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = גרסת בטא
download-needs-phone = צריך קודם להתקין בטלפון
download-minimum = { $system } ומעלה
publisher-project = הורדה רשמית
publisher-store = מאת מתנדבי החנות
publisher-not-stated = לא נאמר מי מפרסם
link-homepage = האתר הרשמי
link-privacy = מדיניות פרטיות
link-documentation = עזרה ותיעוד
link-source-code = קוד מקור
link-contribute = תרומה
link-reference = לקריאה נוספת
link-more = לחיצה ימנית: העתקת הכתובת, או הצגת קוד QR
link-replaces = במקום { $address }

## מערכות ומקומות

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = דפדפן
platform-android = Android
platform-ios = iOS
platform-several = כמה מערכות
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = Android APK
channel-website = האתר הרשמי

## במבט אחד

glance-title = במבט אחד
glance-note = { $level }: { $note }
glance-note-since = { $level }, מאז { $date }: { $note }
glance-privacy-guides = לפי Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = קודם לכן: { $level }
tier-minimum = דרישות הסף
tier-best-case = המצב המיטבי
tier-joining = הצטרפות

## רמות הוודאות

level-yes = כן
level-implied = משתמע
level-partly = חלקית
level-no = לא
level-not-stated = לא צוין
level-yes-about = המקור שמופיע לצד הסימן אומר זאת במפורש.
level-implied-about = כך עולה מדברי המקור, אף שלא נאמר במפורש.
level-partly-about = מתקיים רק בחלקו.
level-no-about = המקור אומר שלא, או שדבריו שוללים זאת.
level-not-stated-about = במקומות שהמדריך בדק לא נאמר על כך דבר. אין פירוש הדבר שהתשובה היא ”לא“.

## מקורות

source-numbered = { $speaker } { $number }
source-page = הדף כפי שהוא היום
source-edition = הדף מ־{ $date }

## מי אומר זאת

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = { $name } עצמה, נקרא ב־{ $date }
said-by-project-mark = { $words } *
said-by-project-legend = * לפי המיזם עצמו, או לפי F-Droid על עצמה, ולא לפי Privacy Guides.
said-by-default = מה שלא צוין מי אומר אותו, אומרים Privacy Guides או המדריך עצמו.
checked-all = כל מה שכאן נבדק לאחרונה ב־{ $date } או אחר כך.
said-by-downloads = ההורדות הרשמיות

## הפרקים על כל אפליקציה

topic-protection = איך היא מגינה
topic-features = מה אפשר לעשות בה
topic-good-to-know = כדאי לדעת
topic-background = רקע
threats-title = מפני מה היא עוזרת להתגונן
threats-of-page = בגרסת הדף שהמדריך מבוסס עליה אמרו Privacy Guides על כל הרשימה שלהם שהיא מגינה מפני:
threats-once-of-page = בגרסת הדף שהמדריך מבוסס עליה אמרו Privacy Guides על כל הרשימה שלהם שהיא מגינה מפני האיומים האלה, אבל האפליקציה הזאת כבר לא ברשימה:
audits-title = ביקורות אבטחה
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · Privacy Guides לא נוקבים בשם המבקרים
audit-report = לקריאה על הביקורת
variants-title = הגרסאות של { $name }
variant-gone = הופסקה (צוין ב־{ $date })
step-optional = לא חובה
specifications-title = מפרטים ומאמרים
changes-title = מה השתנה
changes-criteria = אמות המידה של Privacy Guides
changes-all = כל השינויים, בכל האפליקציות
changes-none = לא ידוע על שינויים.

## תאריכים ורשימות

list-separator = { ", " }
date-day =
    { $day } { $month ->
        [1] בינואר
        [2] בפברואר
        [3] במרץ
        [4] באפריל
        [5] במאי
        [6] ביוני
        [7] ביולי
        [8] באוגוסט
        [9] בספטמבר
        [10] באוקטובר
        [11] בנובמבר
       *[12] בדצמבר
    } { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] ינואר
        [2] פברואר
        [3] מרץ
        [4] אפריל
        [5] מאי
        [6] יוני
        [7] יולי
        [8] אוגוסט
        [9] ספטמבר
        [10] אוקטובר
        [11] נובמבר
       *[12] דצמבר
    } { $year }

## הודעות

banner-settings-put-aside = לא ניתן היה לקרוא את ההגדרות, ולכן המדריך נפתח בהגדרות ברירת המחדל. הקובץ הישן נשמר בשם { $file }.
banner-settings-unusable = לא ניתן היה לקרוא את ההגדרות, וגם לא להעביר את הקובץ למקום אחר. המדריך פועל, אך לא יזכור את הבחירות.
banner-cannot-remember = לא ניתן לשמור את הבחירות במחשב הזה. המדריך פועל, אך לא יזכור אותן.
banner-forgotten = כל מה שהמדריך שמר נמחק: קובץ ההגדרות והגיבויים שלו. היסטוריית הדפדפן וקבצים ששמרת לא נמחקו. מה שייבחר מעכשיו יישמר שוב.
banner-not-forgotten = לא ניתן היה למחוק את מה שנשמר. יש למחוק את הקובץ ידנית: { $file }
banner-remembers-nothing = מה שנשמר נמחק, ומעכשיו לא יישמר דבר. בקובץ ההגדרות כתוב רק זה. היסטוריית הדפדפן וקבצים ששמרת לא נמחקו.
banner-remembers-again = מעכשיו, מה שייבחר יישמר במחשב הזה.
banner-link-failed = לא ניתן היה לפתוח דפדפן. אפשר להעתיק את הכתובת ולפתוח אותה ידנית:
banner-link-requested = לפני רגע התבקש הדפדפן לפתוח את הקישור הזה. אם שום דבר לא מופיע, ייתכן שהדפדפן עוד לא סיים להיפתח.
banner-facts-aged = העובדות נבדקו לאחרונה ב־{ $date }, לפני שישה חודשים או יותר, וייתכן שחלקן השתנו מאז. כדאי לבדוק באתר של האפליקציה עצמה ובדף של Privacy Guides כפי שהוא היום, או לחפש גרסה חדשה יותר של המדריך.
copy = העתקה
copied = הועתק

## אודות

about-lead = עוזר לבחור אפליקציית מסרים פרטית, ומוביל אל ההורדה הרשמית שלה.
about-versions-title = גרסה ועובדות
about-version = גרסה { $version }
about-edition = העובדות לקוחות מגרסת הדף של Privacy Guides מ־{ $date }
welcome = עובדות על אפליקציות מסרים פרטיות, מ־Privacy Guides ומהמיזמים של האפליקציות עצמן, שנבדקו לאחרונה ב־{ $date }. בוחרים וקוראים בלי חיבור לרשת: שום דבר לא יוצא מהמחשב הזה, אלא אם פותחים קישור בדפדפן.
welcome-language = אין במדריך השפה שהמערכת מוגדרת בה. יש בו שפות אחרות: אפשר לבחור אחת בכפתור השפה שלמעלה, או ב־Ctrl+L.
about-promises-title = למה אפשר לצפות
about-no-connection = המדריך לא מתחבר לרשת בעצמו. הוא מוסר קישור לדפדפן רק כשלוחצים עליו, ורק קישורים שמובנים בו ונבדקו. הדפדפן עשוי לזכור את הקישור, והרשת שלך עשויה לראות לאיזה אתר נכנסת.
about-remembers = המדריך זוכר את השפה, את הצבעים והניגודיות, את גודל הטקסט והחלון, את האפליקציה האחרונה שנצפתה, את מה שסומן כחשוב ואת הצעדים שסומנו כמבוצעים, והכול נשמר במחשב הזה בלבד.
about-remembers-nothing = המדריך לא זוכר דבר. בקובץ ההגדרות שלו כתוב רק זה.
about-memory-title = מה נשמר
about-memory-file = קובץ ההגדרות: { $file }
about-memory-no-folder = במחשב הזה אין תיקייה להגדרות, ולכן לא נשמר דבר.
about-remember-nothing = לא לזכור דבר
about-forget = לשכוח הכול
about-keys = אפשר לעשות הכול מהמקלדת: קיצורי המקלדת (F1)
about-no-affiliation = אין למדריך זיקה לאף אחת מאפליקציות המסרים, וגם לא ל־Privacy Guides, ואף אחד מהם לא תומך בו או ממליץ עליו.
about-own-research = עובדות משתנות. לפני שסומכים על אפליקציה כדאי לקרוא את הדפים שלה עצמה, ואת מה שהשתנה מאז הבדיקה האחרונה.
about-languages-title = שפות
about-languages-unread = התרגומים האלה עוד לא נקראו בידי דוברי שפת אם מקרב אנשי המדריך: { $languages }.
about-languages-help = אם אחת מהן היא השפה שלך: אפשר לספר לאנשי המדריך מה שגוי או לא ברור, בטופס לתרגומים שבין טופסי הדיווח של המדריך, או לקרוא את התרגום כולו ולומר שנקרא.
about-languages-form = הטופס לתרגומים ({ $host })
about-attribution-title = מקור העובדות
about-attribution = העובדות והקישורים לקוחים מהדף Real-Time Communication: The Best Private Instant Messengers של Privacy Guides, בעברית, בגרסה מ־{ $date }, ומדפים אחרים שלהם: { $pages }; הכול ‏© התורמים ל־Privacy Guides, ברישיון CC BY-SA 4.0. העובדות נוסחו מחדש ונבדקו מול שינויים מאוחרים יותר, ומה שהשתנה סומן. מה שהמיזמים עצמם אומרים מסומן בשמותיהם.
about-page-link = הדף כפי שהוא היום
about-licences-title = רישיונות
about-licence-code = התוכנה: MIT או Apache 2.0, לבחירתך.
about-licence-words = העובדות, המילים והתרגומים: Creative Commons ייחוס־שיתוף זהה 4.0 בינלאומי ‏(CC BY-SA 4.0).
about-licence-link = הרישיון CC BY-SA 4.0
about-licence-fonts = גופנים: Open Sans, { $open_sans }, ו־Noto Sans, { $noto } ו־{ $adobe }, ברישיון SIL Open Font License 1.1.
about-licence-icons = סמלים: Lucide, { $lucide }, ברישיון ISC; חלקם מ־Feather, { $feather }, ברישיון MIT. הסמל של המדריך עצמו הוא חלק מהתוכנה.
about-trademarks = שמות האפליקציות והחנויות הם סימני מסחר של בעליהם. במקום הלוגואים שלהן מופיעים כאן אריחים צבעוניים.

## שורת הפקודה

cli-about = בחירת אפליקציית מסרים פרטית והורדתה מהאתר או מהחנות הרשמיים.
cli-lang = שפה: { $languages }
cli-theme = צבעים: light, ‏dark או system
cli-help = הצגת עזרה זו
cli-version = הצגת הגרסה
cli-usage-heading = שימוש:
cli-options-heading = אפשרויות
cli-value-language = LANGUAGE
cli-value-theme = THEME
cli-value-command = COMMAND
error-prefix = שגיאה: { $problem }
error-see-help = הפקודה ”{ $command } --help“ מציגה מה אפשר לציין.
error-unknown-option = אין אפשרות בשם ”{ $option }“
error-unexpected-value = ”{ $value }“ אינו צפוי כאן
error-missing-value = ”{ $option }“ דורש ערך
error-repeated-option = אפשר לציין את ”{ $option }“ רק פעם אחת
error-unknown-language = אין שפה בשם ”{ $value }“; האפשרויות: { $languages }
error-unknown-theme = אין ערכת צבעים בשם ”{ $value }“; האפשרויות: light, ‏dark, ‏system
error-not-text = אחד הארגומנטים אינו טקסט תקין
error-arguments = לא ניתן להבין את הארגומנטים
error-no-display = אין תצוגה שאפשר לפתוח עליה חלון; יש להפעיל את המדריך מתוך סביבה גרפית, או להגדיר את DISPLAY או את WAYLAND_DISPLAY
error-display-unreachable = אין גישה לתצוגה ”{ $display }“; יש להפעיל את המדריך מתוך הסביבה הגרפית שהתצוגה שייכת לה, או להגדיר ב־{ $variable } תצוגה שיש אליה גישה
error-color-depth = עומק הצבע של התצוגה הוא { $bits } סיביות, והחלון זקוק ל־24; יש להגדיר את התצוגה או את שולחן העבודה המרוחק ל־24 או ל־32 סיביות
error-too-many-files = לא ניתן היה לפתוח את החלון, כי יותר מדי קבצים פתוחים; יש לסגור תוכנות אחרות או להעלות את המגבלה (”ulimit -n“) ולהפעיל שוב
error-no-resources = לא ניתן היה לפתוח את החלון, כי אין די זיכרון או שאי אפשר להפעיל תהליכון נוסף; יש לסגור תוכנות אחרות ולהפעיל שוב
error-display-lost = החיבור לתצוגה אבד, והחלון נסגר יחד איתו; יש להפעיל את המדריך שוב
error-no-window = לא ניתן היה לפתוח את החלון, והסיבה אינה ידועה; יש להפעיל את המדריך במסוף עם MESSENGER_GUIDE_LOG=info ולדווח מה מופיע שם
error-missing-library = חסרה ספרייה שהחלון זקוק לה: { $library }; יש להתקין אותה (ב־Debian וב־Ubuntu: { $package }) ולהפעיל שוב
error-missing-other-library = חסרה ספרייה שהחלון זקוק לה: { $library }; יש להתקין את החבילה שהיא שייכת לה ולהפעיל שוב
error-unexpected = שגיאה לא צפויה סגרה את המדריך; יש להפעיל אותו שוב, ואם הוא נסגר שוב, להפעיל אותו במסוף עם MESSENGER_GUIDE_LOG=info ולדווח מה מופיע שם
error-data = הנתונים המובנים פגומים; יש להוריד את המדריך שוב מהאתר הרשמי
cli-commands-heading = פקודות
cli-list = רשימת כל אפליקציות המסרים
cli-show = כל מה שהמדריך אומר על אפליקציה
cli-compare = השוואה בין אפליקציות, או בין כולן אם לא צוינו
cli-find = חיפוש אפליקציות לפי מילים, כמו החיפוש שבחלון
cli-changes = מה השתנה, מהחדש לישן: באפליקציה אחת, או בכולן ובאמות המידה אם לא צוינה אפליקציה
cli-links = הקישורים הרשמיים של אפליקציה
cli-open = פתיחת הורדה רשמית בדפדפן, כמו בכפתור שלה
cli-verify = בדיקה אם קובץ שהורד הוא מקורי
cli-handout = דף להדפסה או לשליחה, כ־HTML: כל האפליקציות אם לא צוינה אף אחת
cli-files = הקובץ לבדיקה, למשל APK; אפשר לציין כמה
cli-sha256 = ה־SHA-256 שאמור להיות לקובץ
cli-json = פלט בפורמט JSON, לשימוש תוכנות אחרות
cli-differences = רק השורות שיש בהן הבדל
cli-messenger = המזהה של האפליקציה, כפי שמופיע ב־list
cli-words = מה לחפש
cli-platform = רק הורדות למערכת אחת, למשל linux
cli-download = מערכת, למשל linux, או מזהה של הורדה; אם לא צוין דבר, המערכת של המחשב הזה
cli-value-messenger = MESSENGER
cli-value-file = FILE
cli-value-checksum = VALUE
cli-value-words = WORDS
cli-value-platform = SYSTEM
error-missing-argument = חסר { $value }
error-unknown-command = אין פקודה בשם ”{ $value }“; האפשרויות: { $known }
error-unknown-command-near = אין פקודה בשם ”{ $value }“; אולי הכוונה ל־”{ $near }“? האפשרויות: { $known }
error-unknown-messenger = אין אפליקציה בשם ”{ $value }“; האפשרויות: { $known }
error-unknown-messenger-near = אין אפליקציה בשם ”{ $value }“; אולי הכוונה ל־”{ $near }“? האפשרויות: { $known }
error-unknown-platform = אין מערכת בשם ”{ $value }“; האפשרויות: { $known }
error-unknown-platform-near = אין מערכת בשם ”{ $value }“; אולי הכוונה ל־”{ $near }“? האפשרויות: { $known }
error-no-download = ל־{ $name } אין הורדה בשם ”{ $value }“; האפשרויות: { $known }
error-no-browser = אין דפדפן שאפשר לפתוח בו את הכתובת; יש להתקין דפדפן, לציין אחד ב־BROWSER, או לפתוח את הכתובת במכשיר אחר: { $address }
error-not-opened = הדפדפן לא פתח את הכתובת; אפשר לפתוח אותה ידנית: { $address }
error-no-checksum = ”{ $value }“ אינו SHA-256; ערך כזה מורכב מ־64 תווים: ספרות 0–9 ואותיות a–f
error-not-read = לא ניתן היה לקרוא את { $path }: { $reason }
error-unverified = לא ניתן היה לבדוק לפחות קובץ אחד, ולכן לא ידוע עליו דבר
error-refused = אין להתקין: לפחות קובץ אחד ניזוק או אינו מקורי; הפרטים למעלה
error-write = לא ניתן היה לכתוב את הפלט: { $reason }
io-error-not-found = אין קובץ או תיקייה בשם הזה
io-error-no-access = הגישה אינה מותרת
io-error-not-a-file = זו תיקייה או משהו אחר, ולא קובץ
io-error-no-space = לא נשאר מקום פנוי
io-error-read-only = המיקום הוא לקריאה בלבד
io-error-other = המערכת דיווחה על שגיאה; MESSENGER_GUIDE_LOG=info מציג אותה

## בדיקת קובץ

signing-keys-title = איך בודקים הורדה
signing-keys-fingerprints = טביעות האצבע של המפתחות:
check-certificate = משווים את טביעת האצבע של המפתח שחותם עליה (למטה). בקובץ APK, המדריך יכול לעשות זאת.
check-repository = טביעת האצבע של מאגר F-Droid (למטה): משווים אותה כשמוסיפים את המאגר.
check-signed-list = סכומי ביקורת חתומים: משווים את הקובץ לרשימה של המיזם, בודקים את החתימה על הרשימה ומשווים את טביעת האצבע של המפתח שלה (למטה).
check-store = המיזם לא מפרסם, ככל שידוע למדריך, דבר שאפשר לבדוק לפיו. השאלה אם האפליקציה מקורית תלויה בחנות לבדה.
check-nothing = המיזם לא מפרסם, ככל שידוע למדריך, דבר שאפשר לבדוק לפיו. יש להוריד רק מהכתובת הרשמית.
check-browser = היא פועלת בדפדפן, ואין קובץ לבדוק. יש לוודא שהכתובת היא הרשמית.
verify-genuine = מקורי. הקובץ חתום במפתח ש־{ $name } מפרסמת לאפליקציה הזאת. ייתכן שזו גרסה ישנה: מספר הגרסה כתוב למטה.
verify-genuine-recorded = מקורי. הקובץ חתום במפתח ש־Privacy Guides תיעדו עבור { $name }. ככל שידוע למדריך, { $name } עצמה לא מפרסמת מפתח. ייתכן שזו גרסה ישנה: מספר הגרסה כתוב למטה.
verify-other-key = אין להתקין! הקובץ מציג את עצמו כ־{ $name } ({ $package }), אבל הוא חתום במפתח שהמדריך לא מכיר.
verify-channels-without-key = המדריך לא מכיר את המפתחות של המקומות האלה, ולכן לא יכול לזהות אפליקציה משם: { $channels }. אפליקציה כזאת יש להתקין רק מהמקום עצמו.
verify-other-app = אין להתקין! הקובץ חתום במפתח של { $name }, אבל { $package } אינה אחת האפליקציות שהמפתח הזה מיועד להן.
verify-not-signed = אין להתקין! זו אפליקציית Android בלי חתימה. אי אפשר לדעת מי יצר אותה.
verify-damaged = אין להתקין! הקובץ ניזוק או השתנה אחרי שנחתם, או שהוא חתום באופן שאי אפשר לסמוך עליו.
verify-reason = מה שנמצא, בלשון טכנית: { $reason }
verify-no-key = לא נבדק. הקובץ מציג את עצמו כ־{ $name } ({ $package }), אבל המדריך לא מכיר שום מפתח של האפליקציה הזאת. אי אפשר לדעת אם הקובץ מקורי.
verify-unknown-app = לא נבדק. האפליקציה הזאת ({ $package }) לא שייכת לאף אחת מאפליקציות המסרים שבמדריך. אם מישהו אמר שהיא אחת מהן, אין להתקין אותה.
verify-not-apk = לא נבדק. זו לא אפליקציית Android ‏(APK), ולכן אין לקובץ חתימה שהמדריך יכול לבדוק. אפשר רק להשוות אותו.
verify-checksum = ה־SHA-256 של הקובץ:
verify-checksum-is-given = זהה. ה־SHA-256 של הקובץ הוא זה שצוין. אפשר לסמוך עליו רק במידה שסומכים על המקום שממנו התקבל הערך.
verify-checksum-differs = אין להשתמש בקובץ הזה! ה־SHA-256 שלו שונה מזה שצוין.
verify-only-compared = זו לא אפליקציית Android ‏(APK), ולכן המדריך יכול רק להשוות את הקובץ.
verify-checksum-paste = אם המיזם מפרסם ערך משלו לקובץ הזה, אפשר להדביק למטה את הערך ההוא, והמדריך ישווה בין השניים.
verify-checksum-compare = אם המיזם מפרסם ערך כזה לקובץ, יש להשוות בין השניים, או לציין את הערך שהמיזם מפרסם עם ‎--sha256‎.
verify-listed = זהה לערך שב־{ $list }, שנמצא באותה תיקייה: ההורדה שלמה. רק לפי החתימה של { $list } אפשר לדעת מי יצר את הקובץ.
verify-listed-differs = אין להשתמש בקובץ הזה! ב־{ $list }, שנמצא באותה תיקייה, רשום לו SHA-256 אחר.
verify-steps = אם המיזם חותם על רשימה של ערכים כאלה, יש לבדוק גם את החתימה:
verify-step-key = משיגים את המפתח הציבורי של המיזם, למשל לפי כתובת הדוא״ל שלו:
verify-step-fingerprint = משווים את טביעת האצבע המלאה של המפתח. { $name } ({ $files }):
verify-step-gpg = בודקים את החתימה (במקום שמות הקבצים כותבים את אלה שהורדו), ומתקינים רק אם היא תקינה ונוצרה במפתח הזה:
verify-app = האפליקציה: { $package }, גרסה { $version }. החתימות שלה: { $schemes }.
verify-signers = טביעת האצבע של תעודת החותם (SHA-256):

## בדיקת קובץ בחלון

fingerprint-title = טביעת אצבע
fingerprint-copy = העתקת טביעת האצבע
fingerprint-code = הצגת קוד QR
fingerprint-scan = כדי לקרוא את טביעת האצבע כטקסט בטלפון, מכוונים את המצלמה שלו אל הקוד.
file-check-title = בדיקת קובץ
file-check-open = בדיקת קובץ שהורד
file-check-about = האם קובץ שהורד הוא האפליקציה המקורית? אפשר לגרור אותו אל החלון הזה, או לבחור אותו. המדריך רק קורא אותו, במחשב הזה.
file-check-choose = בחירת קבצים
file-check-name = הקובץ: { $name }
file-check-waiting = עדיין לא נבדק. הבדיקה שלו תתחיל אחרי הקובץ שלפניו.
file-check-running = עדיין לא נבדק. עד עכשיו נקראו { $percent }%.
file-check-cancel = ביטול
file-check-cancelled = לא נבדק. הבדיקה בוטלה, ולכן לא ידוע דבר על הקובץ הזה.
file-check-not-read = לא נבדק. לא ניתן היה לקרוא את הקובץ, ולכן לא ידוע עליו דבר: { $reason }
file-check-cut = התקבלו יותר קבצים ממה שאפשר לבדוק בבת אחת. נבדקים רק אלה שמופיעים כאן: { $count }.
file-check-no-dialog = שולחן העבודה הזה לא מציג חלון לבחירת קבצים. אפשר לגרור את הקובץ אל החלון הזה, ואם זה לא עובד, לבדוק אותו במסוף:
file-check-paste = אם ה־SHA-256 של הקובץ ידוע מן המיזם, אפשר להדביק אותו כאן כדי להשוות:
file-check-unreadable = זה לא SHA-256, ולכן דבר לא הושווה. ערך כזה מורכב מ־64 תווים: ספרות 0–9 ואותיות a–f.

## במסוף

terminal-id = מזהה
terminal-name = שם
terminal-standing = מעמד
terminal-in-short = בקצרה
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = מאז { $date }; קודם לכן: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = אפשר לנסות פחות מילים או מילים קצרות יותר; הפקודה list מציגה את כל האפליקציות.
terminal-opened = נמסר לדפדפן: { $address }
terminal-other-download = יש גם ”{ $id }“: { $address }

## השוואה

screen-compare = השוואה
compare-lead = מה כל אפליקציה עושה, ככל שידוע. ”לא צוין“ אינו ”לא“: פירושו שבמקומות שהמדריך בדק לא נאמר על כך דבר.
compare-only-differences = רק הבדלים
compare-copy-markdown = העתקה כ־Markdown
compare-copy-text = העתקה כטקסט
compare-copy-csv = העתקה כ־CSV
compare-choose = אפליקציות להשוואה
compare-choose-two = בוחרים שתי אפליקציות
compare-more = עוד
compare-network = רשת
compare-systems = מערכות
compare-stores = מאיפה להוריד
compare-audits = ביקורות אבטחה
compare-basis = { $criterion }: { $name }
compare-choose-some = { $count } האפליקציות הראשונות ברשימת המדריך; את האחרות אפשר לחפש שם
compare-columns = { $first }–{ $last } מתוך { $all }
compare-columns-back = הקודמות
compare-columns-on = הבאות
compare-basis-downloads = לאן מובילות ההורדות הרשמיות:
compare-basis-audit = { $date }: { $text }
compare-none = יש לבחור לפחות אפליקציה אחת.

## חיפוש

search-placeholder = חיפוש אפליקציות
search-clear = ניקוי החיפוש
search-found = תוצאות: { $count }
search-cut = החיפוש הוא רק לפי { $count } התווים הראשונים. פחות מילים ימצאו יותר.
search-nothing = לא נמצא דבר
search-nothing-about = אפשר לנסות פחות מילים או מילים קצרות יותר, שם של מערכת כמו Android, מילה כמו ”קבוצות“, או לבחור למעלה מה חשוב.

## מה חשוב

needs-title = מה חשוב לך
needs-more = עוד
needs-fewer = פחות
needs-clear = ניקוי
needs-threats = להתגונן מפני
needs-devices = המכשירים של כולם
needs-devices-about = מערכות ההפעלה שלך ושל אנשי הקשר שלך. האפליקציה צריכה לפעול בכולן.
verdict-meets = עונות על הכול: { $count }
verdict-not-stated = לא הכול צוין: { $count }
verdict-does-not = לא עונות על הכול: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: יש הורדה רשמית.
reason-no-download = { $level }: לא מופיעה הורדה רשמית למערכת הזאת.

## צעדי ההגדרה

steps-done = התקדמות: { $done } מתוך { $of }
steps-reset = התחלה מחדש
blocked-title = אם היא חסומה אצלך
blocked-check = אם האפליקציה הגיעה מאדם אחר או ממקום לא רגיל, יש לבדוק את הקובץ לפני שמתקינים אותו.
blocked-noticed = עקיפה של חסימה עלולה להתגלות. לפני שמנסים, כדאי לחשוב מה עלול לקרות בעקבותיה במקום שבו נמצאים.

## לחברים

share = שיתוף
share-about = כמה מילים על { $name } שאפשר לשלוח לחברים, עם ההורדות הרשמיות שלה:
share-copy = העתקת הטקסט
share-tooltip = לספר לחברים על { $name }
share-official = מורידים רק מכאן:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = אזהרה: { $text }
share-change = { $date }: { $text }
share-source = העובדות לקוחות מ־Privacy Guides ‏(CC BY-SA 4.0). מדריך המסנג׳רים ניסח אותן מחדש ובדק אותן לאחרונה ב־{ $date }.

## דף להדפסה

handout-save = שמירת הדף
handout-about = דף להדפסה או לשליחה, עם טביעות אצבע וקודים לסריקה. עמוד מודפס אחד לכל אחת מאלה:
handout-saved = הדף נשמר. כדי להדפיס, פותחים אותו בדפדפן: { $file }
handout-no-dialog = שולחן העבודה הזה לא מציג חלון לשמירת קבצים. במסוף, הפקודה ”messenger-guide handout“ כותבת את הדף.
handout-not-saved = לא ניתן היה לשמור את הדף: { $reason }
handout-title = { $names }: אפליקציות מסרים פרטיות, מתוך מדריך המסנג׳רים
handout-official = מורידים רק מהמקומות הרשמיים האלה. כדי לפתוח כתובת בטלפון, מכוונים את המצלמה שלו אל הקוד.
handout-fingerprints = טביעות אצבע של הורדות מקוריות
handout-optional = { $text } (לא חובה)
handout-reviewed = העובדות נבדקו לאחרונה ב־{ $date }. ייתכן שהשתנו מאז.

## גיליונות

close = סגירה
link-modal-title = לאן הקישור מוביל
link-modal-scan = כדי לפתוח את הכתובת בטלפון, מכוונים את המצלמה שלו אל הקוד.
link-modal-open = פתיחה כאן
link-menu-open = פתיחה
link-menu-copy = העתקת הכתובת
link-menu-code = הצגת קוד QR
text-menu-cut = גזירה
text-menu-copy = העתקה
text-menu-paste = הדבקה
text-menu-select-all = בחירת הכול
download-code = קוד לסריקה: { $name }
keys-title = קיצורי מקלדת
keys-tab = מעבר לפריט הבא, וחזרה לקודם
keys-arrows = תנועה ברשימה ובטבלה, גלילה בכל מקום אחר
keys-page = גלילה של עמוד
keys-space = גלילה של עמוד, כששום פריט אינו במוקד
keys-ends = לתחילת העמוד, לסופו
keys-enter = הפעלת הפריט שבמוקד
keys-escape = סגירת מה שפתוח, ניקוי החיפוש
keys-screens = מעבר בין המסכים
keys-search = חיפוש; אפשר גם פשוט להקליד
keys-language = שפה
keys-text-size = טקסט גדול יותר, קטן יותר, הגודל הרגיל
keys-select = בחירת טקסט, מהפריט שבמוקד או מראש מה שבתצוגה
keys-caret = סמן בתוך הטקסט, שזז עם החצים: לבחירה מכל מקום
keys-select-all = בחירת כל הטקסט
keys-copy = העתקת מה שנבחר, או הכתובת של הקישור שבמוקד
keys-link = התפריט של הקישור שבמוקד, של השדה או של מה שנבחר, כמו בלחצן הימני של העכבר
keys-close = סגירת החלון
keys-full-screen = מסך מלא, וחזרה
keys-help = הרשימה הזאת

## דף העזרה

man-name = שם
man-synopsis = תחביר
man-description = תיאור
man-environment = משתני סביבה
man-files = קבצים
man-exit-status = קודי יציאה
man-version = גרסה
man-log = רמת הרישום לפלט השגיאות, למשל info. אם לא הוגדרה, לא נכתב דבר.
man-settings = מה שהחלון זוכר. קובץ שאי אפשר לקרוא נשמר לצידו.
man-exit-0 = הכול תקין, גם כשהתוכנה שקוראת את הפלט הפסיקה לקרוא.
man-exit-1 = משהו השתבש: אין תצוגה, אין דפדפן או שהנתונים פגומים.
man-exit-2 = הארגומנטים שגויים.
man-exit-3 = הפקודה verify מצאה קובץ שאין להתקין.
man-exit-4 = הפקודה verify לא הצליחה לבדוק את כל הקבצים.

## לימוד

screen-learn = הסברים
learn-list = במילים פשוטות
learn-back-to = חזרה אל { $name }
learn-back-to-compare = חזרה להשוואה
learn-back-to-about = חזרה לאודות
learn-evidence = ודאות ומקורות
learn-evidence-tagline = עד כמה כל עובדה ודאית, וממתי
learn-evidence-lead = המדריך אומר מה שנאמר בכמה דפים של Privacy Guides, ומה שהשתנה מאז לפי Privacy Guides או לפי המיזמים עצמם. ליד כל עובדה כתוב מאין היא באה, וליד כל אמת מידה גם עד כמה היא ודאית.
learn-levels-title = מה אומרים הסימנים
learn-not-stated = ”לא צוין“ אינו ”לא“. כשלא נאמר דבר, ייתכן שהאפליקציה עומדת באמת המידה וייתכן שלא; המדריך משאיר את השאלה פתוחה ולא מנחש.
learn-claims-title = מאין באה כל טענה
learn-claims-sources = ליד כל טענה מצוין מי אומר אותה, ויש קישור: מה ש־Privacy Guides אמרו בגרסת הדף שהמדריך מבוסס עליה מוביל אל הנוסח של אותו יום, מה שהם אומרים היום מוביל אל הדף כפי שהוא היום, ומה שמיזם אומר על עצמו מוביל אל דף שלו, עם היום שבו נקרא. כשמצביעים על קישור רואים את הכתובת המלאה לפני שנפתח משהו.
learn-claims-own-words = העובדות והקישורים לקוחים מ־Privacy Guides ומהמיזמים עצמם, המשפטים לא: המדריך מנסח אותם במילים שלו.
learn-claims-edition = העובדות לקוחות מהדף של Privacy Guides, בגרסה מ־{ $date }. הן נבדקו לאחרונה ב־{ $reviewed }.
learn-since-title = מה קורה כשמשהו משתנה
learn-since-notes = שינוי מאוחר לא נכתב על גבי העובדות המקוריות. הוא מופיע ליד האפליקציה כהערה, עם תאריך ומקור משלו.
learn-since-levels = אם המצב היום שונה, הסימן מראה את המצב של היום, ומתחתיו כתוב מה היה קודם.
learn-since-links = אם כתובת רשמית הוחלפה, הכפתור מוביל אל החדשה. הישנה נשמרת כדי שאפשר יהיה להשוות, אבל היא לעולם לא נפתחת.
learn-never-title = מה המדריך לעולם לא עושה
learn-never-connect = הוא לא מתחבר לרשת בעצמו: כל מה שהוא מציג מובנה בו.
learn-never-open = הוא פותח רק כתובות שמובנות בו ונבדקו, ורק כשלוחצים עליהן.
learn-never-tell = הוא לא מספר לאיש מה קוראים בו. קישור שפותחים עובר לדפדפן, שעשוי לזכור אותו, והרשת שלך עשויה לראות לאיזה אתר נכנסת.
learn-never-guess = הוא לא ממלא פערים בניחושים, ולא הופך שתיקה ל”לא“.
learn-criteria = אמות המידה
learn-criteria-tagline = לפי מה נבחנות האפליקציות
learn-criteria-title = מה אומרות אמות המידה
learn-criteria-lead = מה Privacy Guides דורשים מאפליקציית מסרים, ומה פירושה של כל דרישה.
learn-criteria-choice-title = איך Privacy Guides בוחרים
learn-criteria-choice = ל־Privacy Guides אין זיקה למיזמים שהם ממליצים עליהם. כדי להישאר אובייקטיביים, הם בוחנים את המיזמים לפי דרישות ברורות, נוסף על הדרישות הכלליות, וממליצים לכולם להכיר אותן לפני שבוחרים ולערוך גם בדיקה עצמאית.
learn-criteria-best-case = מה ש־Privacy Guides קוראים לו ”המצב המיטבי“ מתאר מיזם מושלם: גם מיזם מומלץ עשוי שלא לעמוד בחלק ממנו ואפילו בכולו, ומיזם שעומד ביותר ממנו עשוי להיות מדורג גבוה יותר. בגרסת הדף שהמדריך מבוסס עליה נכללה בו סודיות קדימה; ב־16 במאי 2025 היא הפכה לדרישת סף.
learn-tier-minimum = מה ש־Privacy Guides דורשים לכל הפחות.
learn-tier-best-case = מה שיש במיזם מושלם.
learn-tier-joining = זו אינה אחת מאמות המידה של Privacy Guides. המדריך מוסיף אותה, כי על כמה מהאפליקציות נאמר שם מה נדרש כדי להצטרף.
learn-see-picture = איך זה נראה בתרשים
learn-see-networks = סוגי הרשתות
learn-secrecy = סודיות קדימה וסודיות עתידית
learn-secrecy-tagline = מה אפשר לקרוא בעזרת מפתח גנוב
learn-secrecy-lead = הצפנה מקצה לקצה פועלת בעזרת מפתחות. שתי התכונות האלה קובעות מה אפשר לקרוא בעזרת מפתח שנגנב: סודיות קדימה מגינה על מה שנכתב לפני הגניבה, וסודיות עתידית על מה שייכתב אחריה.
learn-legend-title = מה רואים בתרשימים
learn-legend-time = הזמן מתקדם מימין לשמאל. כל תיבה בשורה התחתונה היא הודעה, ומעליה המפתח שמגן עליה.
learn-legend-key = מפתח
learn-legend-theft = כאן מישהו גונב את המפתח
learn-legend-exchange = חילופי מפתחות שלא יורטו
learn-legend-closed = הודעה שנשארת סודית
learn-legend-open = הודעה שנחשפת
learn-without-title = בלי סודיות קדימה
learn-without-about = מפתח שנגנב חושף את הודעות העבר, וגם את ההודעות הבאות.
learn-forward-title = עם סודיות קדימה
learn-forward-limit = סודיות קדימה לבדה לא מגינה על מה שייכתב מכאן ואילך.
learn-future-title = עם סודיות קדימה ועם סודיות עתידית
learn-future-about = סודיות עתידית נקראת גם אבטחה לאחר פריצה (Post-Compromise Security). מי שגנבו מפתח מאבדים את הגישה ברגע שמתבצעים חילופי מפתחות שלא יורטו. כדי להמשיך לקרוא, הם יצטרכו ליירט את כל התקשורת בין הצדדים.
learn-future-further = אפשר לקרוא רק את מה שנכתב בינתיים. כדי לקרוא עוד, צריך לגנוב מפתחות נוספים.
learn-networks = רשתות
learn-networks-tagline = הדרכים שההודעות עוברות בהן
learn-networks-lead = הודעות עוברות ברשת, ויש כמה דרכים לבנות רשת. לכל אחת יתרונות וחסרונות משלה.
learn-legend-person = אדם
learn-legend-server = שרת
learn-legend-relay = ממסר או צומת, שמעבירים הודעות הלאה
learn-advantages = יתרונות
learn-drawbacks = חסרונות
learn-network-users = אפליקציות מהסוג הזה
learn-network-no-points = Privacy Guides לא מונים יתרונות או חסרונות של סוג הרשת הזה.
learn-threats = איומים
learn-threats-tagline = מפני מה כדאי להתגונן
learn-threats-lead = ייתכן שאף אחד מהאיומים האלה לא נוגע לך, וייתכן שנוגעים לך אחד מהם, כמה מהם או כולם. כמעט אין כלי שמגן מפני כולם.
learn-threats-choice = לפני שבוחרים אפליקציה, כדאי לברר אילו מהם נוגעים לך.
learn-threats-title = האיומים, אחד אחד
learn-threat-of-page = Privacy Guides אומרים על כל הרשימה שלהם שהיא מגינה מפני האיום הזה.
learn-threat-named = Privacy Guides מזכירים במיוחד נגד האיום הזה:
learn-changes-tagline = כל השינויים המאוחרים, מהחדש לישן
learn-changes-lead = שינויים שלא מופיעים בגרסת הדף של Privacy Guides מ־{ $date }, שהמדריך מבוסס עליה: בכל אחת מהאפליקציות ובאמות המידה, ככל שהם ידועים למדריך. החדש מופיע ראשון.
learn-limits = מה הצפנה מקצה לקצה לא מסתירה
learn-limits-tagline = מטא־נתונים, הרשת, המפתחות
learn-limits-lead = בהצפנה מקצה לקצה, רק המשתתפים בשיחה יכולים לקרוא את הכתוב בה, כל עוד אף אחד אחר לא מגיע למפתחות או למכשירים שלהם. היא לא מסתירה את כל מה שנוגע לשיחה.
learn-metadata-title = מטא־נתונים
learn-metadata-about = מטא־נתונים הם מה שאפשר לדעת על הודעה בלי לקרוא אותה: מי מדבר עם מי, מתי, ובאיזו תדירות.
learn-metadata-not-hidden = הצפנה מקצה לקצה לא מסתירה מטא־נתונים.
learn-limits-networks-title = מה הרשת מגלה
learn-limits-keys-title = מה מפתח שנגנב חושף
learn-limits-keys = הבטיחות של שיחה תלויה במפתחות של כל המשתתפים בה. בלי סודיות קדימה, די במפתח אחד שנגנב כדי לחשוף הודעות מן העבר.
learn-blocked = כשיש חסימה
learn-blocked-tagline = מה יכול לעזור, ומה זה לא מסתיר
learn-blocked-lead = אפליקציית מסרים חסומה במקום שאי אפשר להגיע ממנו אל השרתים שלה, או אל החנויות שמורידים אותה מהן. ממשלות, מנהלי רשתות וספקי שירות יכולים לגרום לכך.
learn-blocked-helps-title = מה יכול לעזור
learn-blocked-proxy = פרוקסי, שמעביר הלאה את החיבור שלך; הטוב ביותר הוא פרוקסי שמפעיל אדם שסומכים עליו.
learn-blocked-tor = Tor, שמעבירה אותו דרך שרתים שמפעילים מתנדבים. אם מישהו עלול לעקוב אחרי החיבור שלך, ויש לך VPN שנראה לך אמין, Privacy Guides ממליצים להתחבר אליו קודם.
learn-blocked-bridges = גשרים (bridges) וחיבורים מוסווים, שיכולים להוביל אל Tor גם במקום שבו היא עצמה חסומה.
learn-blocked-messengers = דרכים נוספות, כמו שרתים משלך או שימוש בלי אינטרנט, צעד אחר צעד, לפי המיזמים של:
learn-blocked-limits-title = מה זה לא מסתיר
learn-blocked-visible = Tor או VPN יכולים להסתיר לאן מתחברים, אבל לא את השימוש בהם עצמם, ו־Tor בולטת בדרך כלל יותר מ־VPN. אפשר לזהות אפילו חיבורים מוסווים.
learn-blocked-later = עם הזמן גשרים מתגלים. אז רישומים של החיבורים שלך עלולים להראות שהשתמשת ב־Tor.
learn-blocked-plan = יש לשקול מה מסוגלים לעשות מי שחוסמים ומה עלול לקרות, ולהכין תוכנית למקרה של היתפסות.
learn-blocked-stores-title = אם החנות חסומה
keys-back = חזרה מהסבר

## למי ששומעים את החלון

spoken-screens = מסכים
spoken-banner = הודעה
spoken-link-menu = תפריט הקישור
spoken-text-menu = תפריט הטקסט
spoken-code = קוד QR עם הכתובת { $address }
spoken-fingerprint-code = קוד QR עם טביעת האצבע הזאת כטקסט
spoken-download = הורדה של { $app } ל־{ $system }, { $host }
spoken-download-from = הורדה של { $app } ל־{ $system } דרך { $store }, { $host }
spoken-open-in-browser = פתיחה של { $app } בדפדפן, { $host }
spoken-needs-clear = ניקוי הבחירה של מה שחשוב לך
spoken-needs-fold = { $words }: מה חשוב לך
spoken-columns-back = האפליקציות הקודמות
spoken-columns-on = האפליקציות הבאות
spoken-cell = { $name }, { $criterion }: { $words }
spoken-drawing-centralized = ציור: שרת אחד באמצע, וסביבו שמונה אנשים. כל אחד מהם מחובר רק לשרת.
spoken-drawing-federated = ציור: שלושה שרתים שמחוברים זה לזה, ולכל אחד מהם מחוברים שני אנשים משלו.
spoken-drawing-peer-to-peer = ציור: שישה אנשים שמחוברים זה לזה ישירות, בלי שום שרת.
spoken-drawing-anonymous-routing = ציור: מסלול של חיצים מאדם אחד לאדם אחר, דרך שלושה מתוך תשעה צמתים. שאר הצמתים אינם בשימוש.
spoken-drawing-decentralized-relays = ציור: ארבעה ממסרים שאינם מחוברים זה לזה, וארבעה אנשים. כל אדם מחובר לשני ממסרים.
spoken-drawing-one-key = ציור: שבע הודעות לפי סדר הזמן, כולן תחת מפתח אחד. בזמן ההודעה הרביעית המפתח נגנב, ואפשר לקרוא את כל השבע.
spoken-drawing-forward = ציור: שבע הודעות לפי סדר הזמן, ולכל אחת מפתח משלה. בזמן ההודעה הרביעית המפתח שלה נגנב. שלוש ההודעות שלפניה נשארות סגורות, ואותה ואת אלה שאחריה אפשר לקרוא.
spoken-drawing-future = ציור: שבע הודעות לפי סדר הזמן, ולכל אחת מפתח משלה. בזמן ההודעה הרביעית המפתח שלה נגנב, ואחרי החמישית מוחלפים מפתחות חדשים. אפשר לקרוא רק את הרביעית ואת החמישית.
