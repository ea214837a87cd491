### מילות התוכנה עצמה. מה שנאמר על אפליקציות המסרים כתוב בקבצים שלצד קובץ זה.

## שם ושפות

app-name = מדריך המסרים
language-name = עברית

## הכותרת העליונה

screen-guide = מדריך
screen-about = אודות
back = חזרה
language-menu = שפה
theme-menu = בהיר או כהה
theme-system = כמו במערכת
theme-light = בהיר
theme-dark = כהה

## הרשימה

standing-recommended-group = מומלצות
standing-with-reservations-group = בהסתייגות

## מעמד

standing-recommended = מומלצת
standing-with-reservations = בהסתייגות
standing-recommended-about = המקור ממליץ עליה לתקשורת רגישה.
standing-with-reservations-about = המקור הציג אותה רק כאפשרות נוספת, ועם אזהרה.
client-of = פועלת ברשת של { $name }
warning-title = למה רק בהסתייגות
delisted-title = הוסרה מרשימת המקור ב־{ $date }
caution-title = חשוב לדעת לפני שבוחרים

## הורדות וקישורים

downloads-title = להורדת { $name }
download-this-computer = למחשב הזה
download-other-computers = למחשבים אחרים
download-browser = בדפדפן
download-phones = לטלפון
download-several = לכמה מערכות
download-none-here = אין בין ההורדות הרשמיות גרסה של { $name } ל־{ $system }.
download-missing = אין אפליקציה ל־{ $system }
download-of-app = { $app } · { $place }
link-homepage = אתר הבית
link-privacy = מדיניות פרטיות
link-documentation = תיעוד
link-source-code = קוד מקור
link-contribute = תרומה
link-reference = מקור
link-more = לחיצה ימנית: העתקה, או קוד לסריקה
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
channel-website = האתר שלה

## במבט אחד

glance-title = במבט אחד
glance-note = { $level }: { $note }
glance-note-since = { $level }, מאז { $date }: { $note }
glance-edition = במהדורת המקור: { $level }
tier-minimum = דרישות הסף
tier-best-case = המצב המיטבי
tier-joining = הצטרפות

## רמות הוודאות

level-yes = כן
level-implied = משתמע
level-partly = חלקית
level-no = לא
level-not-stated = לא צוין
level-yes-about = המקור אומר זאת במפורש.
level-implied-about = כך עולה מדברי המקור, אף שלא נאמר במפורש.
level-partly-about = מתקיים רק בחלק ממה שנדרש.
level-no-about = המקור אומר במפורש שלא.
level-not-stated-about = המקור שותק בעניין. אין פירוש הדבר ”לא“.

## מקורות

sources =
    { $count ->
        [one] מקור:
        [two] מקורות:
       *[other] מקורות:
    }
source = מקור
source-numbered = מקור { $number }
source-page = Privacy Guides

## הפרקים על כל אפליקציה

topic-protection = איך היא מגינה
topic-features = מה אפשר לעשות בה
topic-good-to-know = כדאי לדעת
topic-background = רקע
threats-title = נגד מה היא עוזרת
threats-of-page = המקור מציג את הרשימה כולה כעזרה נגד:
audits-title = ביקורות אבטחה
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · המקור אינו נוקב בשם המבקרים
audit-report = לקריאת הדוח
variants-title = הגרסאות של { $name }
variant-gone = אינה קיימת מאז { $date }
step-optional = לא חובה
specifications-title = מפרטים ומאמרים
changes-title = מה השתנה מאז { $date }

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

notice-settings-put-aside = לא ניתן היה לקרוא את ההגדרות, ולכן האפליקציה נפתחת כחדשה. הקובץ הישן נשמר בשם { $file }.
notice-settings-unusable = לא ניתן היה לקרוא את ההגדרות, וגם לא להזיז את הקובץ הצידה. האפליקציה פועלת, אך לא תזכור את הבחירות.
notice-cannot-remember = לא ניתן לשמור את הבחירות במחשב הזה. האפליקציה פועלת, אך לא תזכור אותן.
notice-link-failed = לא נמצא דפדפן שאפשר לפתוח. אפשר להעתיק את הכתובת ולפתוח אותה ידנית:
copy = העתקה
copied = הועתק

## אודות

about-lead = עוזר לבחור אפליקציית מסרים פרטית, ומוביל אל ההורדה הרשמית שלה.
about-versions-title = גרסה ועובדות
about-version = גרסה { $version }
about-edition = העובדות לקוחות מהמהדורה של { $date }
about-reviewed = העובדות נבדקו לאחרונה ב־{ $date }
about-promises-title = למה אפשר לצפות
about-no-connection = האפליקציה אינה מתחברת לרשת בעצמה. היא מוסרת קישור לדפדפן רק כשלוחצים עליו, ורק קישורים שמובנים בה ונבדקו.
about-remembers = היא זוכרת את השפה, את הצבעים, את גודל החלון, את האפליקציה האחרונה שנצפתה, את מה שסומן כחשוב ואת הצעדים שסומנו כמבוצעים: במחשב הזה בלבד.
about-keys = אפשר לעשות הכול מהמקלדת: הצגת המקשים (F1)
about-no-affiliation = אין לאפליקציה זיקה לאף אחת מאפליקציות המסרים, וגם לא ל־Privacy Guides, ואף אחד מהם אינו תומך בה או ממליץ עליה.
about-own-research = עובדות משתנות. לפני שסומכים על אפליקציה כדאי לקרוא את הדפים שלה עצמה, ואת מה שהשתנה מאז הבדיקה האחרונה.
about-attribution-title = מאין העובדות
about-attribution = העובדות והקישורים לקוחים מהדף Real-Time Communication של Privacy Guides, במהדורה של { $date }, ‏© התורמים ל־Privacy Guides, ברישיון CC BY-SA 4.0. הם נוסחו מחדש, נבדקו מול שינויים מאוחרים יותר, וסומנו היכן שיש הבדל.
about-page-link = הדף כפי שהוא היום
about-licences-title = רישיונות
about-licence-code = התוכנה: MIT או Apache 2.0, לפי הבחירה.
about-licence-words = העובדות, המילים והתרגומים: Creative Commons ייחוס־שיתוף זהה 4.0 ‏(CC BY-SA 4.0).
about-licence-link = הרישיון CC BY-SA 4.0
about-licence-fonts = אותיות: Open Sans, ‏© 2020 The Open Sans Project Authors, ברישיון SIL Open Font License 1.1.
about-licence-icons = סמלים: Lucide, ‏© Lucide Icons and Contributors, ברישיון ISC; חלקם מ־Feather, ‏© Cole Bemis, ברישיון MIT. הסמל של האפליקציה עצמה הוא חלק מהתוכנה.
about-trademarks = שמות האפליקציות והחנויות הם סימני מסחר של בעליהם. אריחים צבעוניים באים כאן במקום הסמלילים שלהם.

## שורת הפקודה

cli-about = לבחור אפליקציית מסרים פרטית ולהוריד אותה מהמקום הרשמי.
cli-lang = שפה: { $languages }
cli-theme = צבעים: light, ‏dark או system
cli-help = הצגת עזרה זו
cli-version = הצגת הגרסה
cli-usage-heading = שימוש:
cli-options-heading = אפשרויות
cli-value-language = LANGUAGE
cli-value-theme = THEME
error-prefix = שגיאה: { $problem }
error-see-help = הפקודה ”{ $command } --help“ מציגה מה אפשר לציין.
error-unknown-option = אין אפשרות בשם ”{ $option }“
error-unexpected-value = ”{ $value }“ אינו צפוי כאן
error-missing-value = ”{ $option }“ דורש ערך
error-repeated-option = אפשר לציין את ”{ $option }“ רק פעם אחת
error-unknown-language = אין שפה בשם ”{ $value }“; יש: { $languages }
error-unknown-theme = אין ערכת צבעים בשם ”{ $value }“; יש: light, ‏dark, ‏system
error-not-text = אחד הארגומנטים אינו טקסט תקין
error-arguments = לא ניתן להבין את הארגומנטים
error-no-display = אין תצוגה שאפשר לפתוח עליה חלון; יש להפעיל את האפליקציה מתוך סביבה גרפית, או להגדיר את DISPLAY או את WAYLAND_DISPLAY
error-no-window = לא ניתן היה לפתוח את החלון: { $reason }
error-missing-library = חסרה ספרייה שהחלון זקוק לה: { $library }; יש להתקין אותה (ב־Debian וב־Ubuntu: { $package }) ולהפעיל שוב
error-unexpected = משהו השתבש, אף שלא היה אמור: { $reason }
error-data = הנתונים המובנים פגומים; יש להוריד את האפליקציה שוב מהמקום הרשמי
cli-commands-heading = פקודות
cli-list = רשימת כל אפליקציות המסרים
cli-show = כל מה שידוע על אפליקציה
cli-compare = השוואה בין אפליקציות, או בין כולן אם לא צוינו
cli-find = חיפוש אפליקציות לפי מילים, כמו החיפוש שבחלון
cli-links = הקישורים הרשמיים של אפליקציה
cli-open = פתיחת הורדה רשמית בדפדפן, כמו בכפתור שלה
cli-json = תשובה בתבנית JSON, לתוכנות
cli-differences = רק השורות שיש בהן הבדל
cli-messenger = המזהה של האפליקציה, כפי שמופיע ב־list
cli-words = מה לחפש
cli-platform = רק הורדות למערכת הזאת
cli-place = מערכת, למשל linux, או מזהה של הורדה; בלי ציון: המערכת של המחשב הזה
cli-value-messenger = MESSENGER
cli-value-words = WORDS
cli-value-platform = SYSTEM
error-missing-argument = חסר { $value }
error-unknown-command = אין פקודה בשם ”{ $value }“; יש: { $known }
error-unknown-command-near = אין פקודה בשם ”{ $value }“; אולי הכוונה ל־”{ $near }“? יש: { $known }
error-unknown-messenger = אין אפליקציה בשם ”{ $value }“; יש: { $known }
error-unknown-messenger-near = אין אפליקציה בשם ”{ $value }“; אולי הכוונה ל־”{ $near }“? יש: { $known }
error-unknown-platform = אין מערכת בשם ”{ $value }“; יש: { $known }
error-unknown-platform-near = אין מערכת בשם ”{ $value }“; אולי הכוונה ל־”{ $near }“? יש: { $known }
error-no-download = ל־{ $name } אין הורדה בשם ”{ $value }“; יש: { $known }
error-not-opened = לא ניתן היה לפתוח דפדפן ({ $reason }); אפשר לפתוח את הכתובת ידנית: { $address }
error-write = לא ניתן היה לכתוב את התשובה: { $reason }

## במסוף

terminal-id = מזהה
terminal-name = שם
terminal-standing = מעמד
terminal-in-short = בקצרה
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = מאז { $date }; במהדורת המקור: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = אפשר לנסות פחות מילים או מילים קצרות יותר, או list לרשימה כולה.
terminal-opened = נפתח: { $address }
terminal-other-download = יש גם ”{ $id }“: { $address }

## השוואה

screen-compare = השוואה
compare-lead = מה ידוע על כל אפליקציה. ”לא צוין“ אינו ”לא“: המקור שותק.
compare-only-differences = רק הבדלים
compare-copy-markdown = העתקה כ־Markdown
compare-copy-text = העתקה כטקסט
compare-copy-csv = העתקה כ־CSV
compare-choose = אפליקציות להשוואה
compare-choose-two = אפשר לבחור שתי אפליקציות
compare-more = עוד
compare-network = רשת
compare-systems = מערכות
compare-stores = מאין להוריד
compare-audits = ביקורות אבטחה
compare-basis = { $criterion }: { $name }
compare-choose-some = { $count } הראשונות ברשימה של המדריך; אחרות אפשר לחפש שם
compare-columns = { $first }–{ $last } מתוך { $all }
compare-columns-back = אחורה
compare-columns-on = הלאה
compare-basis-downloads = לאן מובילות ההורדות הרשמיות:
compare-basis-audit = { $date }: { $text }
compare-none = יש לבחור לפחות אפליקציה אחת.

## חיפוש

search-placeholder = חיפוש אפליקציות
search-clear = ניקוי החיפוש
search-found = נמצאו: { $count }
search-nothing = לא נמצא דבר
search-nothing-about = אפשר לנסות פחות מילים או מילים קצרות יותר, שם של מערכת כמו Android, מילה כמו ”קבוצות“, או לבחור למעלה מה חשוב.

## מה חשוב

needs-title = מה חשוב לך
needs-more = עוד
needs-fewer = פחות
needs-clear = ניקוי
needs-threats = עזרה נגד
needs-devices = המכשירים של כולם
needs-devices-about = המערכות של כל מי שמשתתפים בשיחות. האפליקציה צריכה לפעול בכולן.
verdict-meets = עונות על הכול: { $count }
verdict-not-stated = לא הכול צוין: { $count }
verdict-does-not = אינן עונות על הכול: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: יש הורדה רשמית.
reason-no-download = { $level }: אין הורדה רשמית למערכת הזאת.

## צעדי ההגדרה

steps-done = בוצעו { $done } מתוך { $of }
steps-reset = התחלה מחדש

## לחברים

share = שיתוף
share-about = העתקה של כמה מילים על { $name } כדי לשלוח לחברים
share-official = רק מהמקומות הרשמיים:
share-line = { $name }: { $address }
share-place = { $system } ({ $place })
share-caution = אזהרה: { $text }
share-change = { $date }: { $text }
share-source = העובדות לקוחות מ־Privacy Guides ‏(CC BY-SA 4.0), נבדקו ב־{ $date } ונוסחו במדריך המסרים.

## גיליונות

close = סגירה
link-sheet-title = לאן הקישור מוביל
link-sheet-scan = כדי לפתוח את הכתובת בטלפון מכוונים אל הקוד את המצלמה שלו.
link-sheet-open = פתיחה כאן
download-code = קוד לסריקה: { $name }
keys-title = מקשים
keys-tab = אל הבא, ובחזרה אל הקודם
keys-arrows = בתוך הרשימה והטבלה
keys-enter = לחיצה על מה שבמוקד
keys-escape = סגירת מה שפתוח, ניקוי החיפוש
keys-screens = המסכים
keys-search = חיפוש; אפשר גם פשוט להקליד
keys-language = שפה
keys-link = על קישור: הכתובת והקוד שלו, כמו בלחצן הימני של העכבר
keys-help = הרשימה הזאת

## דף העזרה

man-log = על מה לכתוב בפלט השגיאות, למשל info. כשלא הוגדר, לא נכתב דבר.
man-settings = מה שהחלון זוכר. קובץ שאי אפשר לקרוא נשמר לצידו.
man-exit-0 = הכול תקין, גם כשמי שקוראים סגרו את הצינור.
man-exit-1 = משהו השתבש: אין תצוגה, אין דפדפן או שהנתונים פגומים.
man-exit-2 = הארגומנטים שגויים.

## לימוד

screen-learn = הסברים
learn-list = במילים פשוטות
learn-back-to = חזרה אל { $name }
learn-back-to-compare = חזרה להשוואה
learn-back-to-about = חזרה לאודות
learn-evidence = ודאות ומקורות
learn-evidence-tagline = עד כמה כל עובדה ודאית, וממתי
learn-evidence-lead = המדריך אומר מה שאומר מקור אחד, ומה שהשתנה מאז. ליד כל עובדה כתוב על מה היא נשענת, ועד כמה היא ודאית.
learn-levels-title = מה אומרים הסימנים
learn-not-stated = ”לא צוין“ אינו ”לא“. במקום שהמקור שותק, ייתכן שהאפליקציה עומדת באמת המידה וייתכן שלא; המדריך משאיר את השאלה פתוחה ואינו מנחש.
learn-claims-title = מאין באה כל טענה
learn-claims-sources = ליד כל טענה יש קישור אל מה שהיא נשענת עליו. כשהסמן נח על קישור מוצגת הכתובת המלאה, עוד לפני שנפתח משהו.
learn-claims-own-words = העובדות והקישורים לקוחים מהמקור, המשפטים לא: המדריך מנסח אותם במילים שלו.
learn-claims-edition = העובדות לקוחות מדף המקור, במהדורה של { $date }. הן נבדקו לאחרונה ב־{ $reviewed }.
learn-since-title = מה קורה כשמשהו משתנה
learn-since-notes = שינוי מאוחר אינו מתערבב במהדורה. הוא כתוב ליד האפליקציה כהערה, עם תאריך ומקור משלו.
learn-since-levels = במקום שהמצב היום שונה, הסימן מראה את המצב של היום, ומתחתיו כתוב מה נאמר במהדורה.
learn-since-links = במקום שכתובת רשמית הוחלפה, הכפתור מוביל אל החדשה. הישנה נשמרת כדי שאפשר יהיה להשוות עם המהדורה, אבל היא לעולם אינה נפתחת.
learn-changes-title = מה השתנה בדף המקור
learn-never-title = מה האפליקציה לעולם אינה עושה
learn-never-connect = היא אינה מתחברת לרשת בעצמה: כל מה שהיא מציגה מובנה בה.
learn-never-open = היא אינה פותחת שום כתובת מלבד אלה שמובנות בה ונבדקו, וגם אותן רק אחרי שלוחצים עליהן.
learn-never-tell = היא אינה מספרת לאיש מה קראו בה ועל מה לחצו.
learn-never-guess = היא אינה ממלאת פערים בניחושים, ואינה הופכת שתיקה ל”לא“.
learn-criteria = אמות המידה
learn-criteria-tagline = לפי מה נבחנות האפליקציות
learn-criteria-title = מה אומרות אמות המידה
learn-criteria-lead = מה המקור דורש מאפליקציית מסרים, ולשם מה כל אחת מהדרישות.
learn-criteria-choice-title = איך המקור בוחר
learn-criteria-choice = ל־Privacy Guides אין זיקה למיזמים המומלצים שם. כדי שההמלצות יהיו אובייקטיביות, המיזמים נבחנים לפי דרישות ברורות, נוסף על הדרישות הכלליות. מומלץ לכולם להכיר את הדרישות לפני שבוחרים, ולערוך בדיקה עצמאית.
learn-criteria-best-case = המצב המיטבי מתאר מיזם מושלם: גם למיזם מומלץ עשוי לחסור חלק ממנו, ומיזם שיש בו יותר עשוי להיות מדורג גבוה יותר.
learn-tier-minimum = מה שהמקור דורש לכל הפחות.
learn-tier-best-case = מה שיש במיזם מושלם.
learn-tier-joining = לא אחת מאמות המידה של המקור. המדריך מוסיף אותה, כי המקור אומר על כמה מהאפליקציות מה נדרש כדי להצטרף.
learn-see-picture = איך זה נראה בציור
learn-see-networks = סוגי הרשתות
learn-secrecy = סודיות קדימה וסודיות עתידית
learn-secrecy-tagline = מה פותח מפתח שנגנב
learn-secrecy-lead = הצפנה מקצה לקצה פועלת בעזרת מפתחות. שתי התכונות האלה אומרות מה יוכלו לקרוא מי שישיגו מפתח כזה: מה שנכתב לפני כן, ומה שייכתב אחר כך.
learn-legend-title = איך קוראים את הציורים
learn-legend-time = הזמן מתקדם מימין לשמאל. כל תיבה בשורה התחתונה היא הודעה, ומעליה המפתח שמגן עליה.
learn-legend-key = מפתח
learn-legend-theft = כאן מישהו משיג את המפתח
learn-legend-exchange = חילופי מפתחות שלא יורטו
learn-legend-closed = הודעה שאי אפשר לקרוא בעזרתו
learn-legend-open = הודעה שאפשר לקרוא בעזרתו
learn-without-title = בלי סודיות קדימה
learn-without-about = אותו מפתח נשאר בשימוש. מי שהשיגו אותו יכולים לקרוא את כל הודעות העבר, וגם את ההודעות הבאות.
learn-forward-title = עם סודיות קדימה
learn-forward-about = המפתח מתחלף לעיתים קרובות מאוד. מפתח שנחשף היום אינו פותח את הודעות העבר.
learn-forward-limit = היא לבדה אינה מגינה על מה שייכתב מעתה והלאה.
learn-future-title = וגם עם סודיות עתידית
learn-future-about = סודיות עתידית נקראת גם אבטחה לאחר פריצה. בחילופי המפתחות הראשונים שלא יורטו, מי שהשיגו מפתח מאבדים שוב את הגישה.
learn-future-further = אפשר לקרוא רק את מה שנכתב בינתיים. כדי לקרוא עוד, צריך להשיג מפתחות נוספים.
learn-networks = רשתות
learn-networks-tagline = הדרכים שההודעות עוברות בהן
learn-networks-lead = הודעות עוברות ברשת, ויש כמה דרכים לבנות רשת. לכל אחת יתרונות וחסרונות משלה.
learn-legend-person = אדם
learn-legend-server = שרת
learn-legend-relay = ממסר או צומת, שמעבירים הודעות הלאה
learn-advantages = יתרונות
learn-drawbacks = חסרונות
learn-network-users = אפליקציות מהסוג הזה
learn-network-no-points = המקור אינו מונה יתרונות או חסרונות של הסוג הזה.
learn-threats = איומים
learn-threats-tagline = מפני מה כדאי להתגונן
learn-threats-lead = איש אינו צריך הגנה מכל האיומים האלה, ואין כלי שמגן מפני כולם.
learn-threats-choice = לפני שבוחרים אפליקציה, כדאי לברר מפני אילו מהם נחוצה הגנה.
learn-threats-title = האיומים, אחד אחד
learn-threat-of-page = המקור מציג את הרשימה שלו כולה כעזרה נגד איום זה.
learn-threat-named = המקור מזכיר במיוחד נגד איום זה:
learn-limits = מה הצפנה מקצה לקצה אינה מסתירה
learn-limits-tagline = מטא־נתונים, הרשת, המפתחות
learn-limits-lead = בהצפנה מקצה לקצה, רק מי שמשתתפים בשיחה יכולים לקרוא את הכתוב בה. אין פירוש הדבר שכל מה שנוגע לשיחה מוסתר.
learn-metadata-title = מטא־נתונים
learn-metadata-about = מטא־נתונים הם מה שאפשר לדעת על הודעה בלי לקרוא אותה: מי מדבר עם מי, מתי, ובאיזו תדירות.
learn-metadata-not-hidden = הצפנה מקצה לקצה אינה מסתירה מטא־נתונים.
learn-limits-networks-title = מה הרשת מגלה
learn-limits-federated = ברשת מאוחדת, מי שמפעילים שרת רואים חלק מהמטא־נתונים.
learn-limits-peer-to-peer = ברשת עמית לעמית אפשר לראות את כתובת ה־IP, אלא אם Tor או VPN מסתירים אותה.
learn-limits-anonymous-routing = ניתוב אנונימי מסתיר מי שלח הודעה, מי קיבל אותה, או שבכלל הייתה שיחה.
learn-limits-keys-title = מה המפתחות פותחים
learn-limits-keys = שיחה בטוחה כמו המפתחות של כל מי שמשתתפים בה. בלי סודיות קדימה, מפתח שנחשף אצל אחד מהם חושף את כל הודעות העבר של השיחה.
keys-back = מהסבר בחזרה אל המקום שבו כתוב המונח
