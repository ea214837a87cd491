### מה שנאמר על Signal.

## בקצרה

signal-tagline = הודעות ושיחות, הרשמה עם מספר
signal-summary = אפליקציה להודעות ולשיחות מוצפנות. ההצטרפות דורשת מספר טלפון, אבל שם משתמש מסתיר אותו מאנשי הקשר.

## רקע

signal-fact-maker = Signal היא אפליקציה לנייד, ומפתחת אותה Signal Messenger LLC.

## הגנה

signal-fact-protocol = ההודעות והשיחות מאובטחות ב־Signal Protocol, פרוטוקול שנחשב מאובטח במיוחד.
signal-fact-secrecy = לפרוטוקול יש סודיות קדימה: מפתח שנחשף היום אינו פותח את הודעות העבר. יש לו גם סודיות עתידית (אבטחה לאחר פריצה), כך שמי שהשיגו מפתח חוזרים ומאבדים את הגישה.
signal-fact-contacts-and-profiles = רשימת אנשי הקשר מוצפנת בעזרת ה־PIN של Signal, והשרת אינו יכול לקרוא אותה. גם הפרופילים מוצפנים, ומשותפים רק עם מי שמשוחחים איתם.
signal-fact-private-groups = הקבוצות פרטיות גם כלפי השרת: אין בו תיעוד של חברי הקבוצה, של שמה, של תמונתה או של פרטים אחרים עליה.
signal-fact-sealed-sender = כשהתכונה Sealed Sender (שולח חתום) מופעלת, נשארים מעט מטא־נתונים: כתובת השולח מוצפנת יחד עם ההודעה, והשרת רואה רק אל מי היא מיועדת.

## תכונות

signal-fact-messages-and-calls = הודעות מיידיות ושיחות באפליקציה אחת.
signal-fact-username = שם משתמש מאפשר ליצור קשר בלי לדעת את מספר הטלפון.

## כדאי לדעת

signal-fact-phone-number = אי אפשר להירשם בלי מספר טלפון.
signal-fact-sealed-sender-limits = התכונה Sealed Sender פועלת רק מול אנשי הקשר. אפשר לפתוח אותה לכולם, במחיר של יותר דואר זבל.
signal-fact-hardening = ל־Privacy Guides יש מדריך להגדרת Signal ולחיזוק האבטחה שלה.

## במבט אחד

signal-criterion-open-source-clients = הקוד מתפרסם ב־GitHub
signal-criterion-no-identifier-to-contacts = אחרי שמגדירים שם משתמש
signal-criterion-private-messages-encrypted = מאובטחות ב־Signal Protocol
signal-criterion-all-messages-encryptable = הודעות ושיחות כאחד
signal-criterion-audited = הפרוטוקול, 2016
signal-criterion-forward-secrecy = ב־Signal Protocol
signal-criterion-future-secrecy = ב־Signal Protocol
signal-criterion-decentralized = המקור מזכיר שרת
signal-criterion-all-encrypted-by-default = מאובטחות ב־Signal Protocol
signal-criterion-all-five-systems = ויש גם APK ל־Android
signal-criterion-no-phone-number = נדרש מספר טלפון

## ביקורות אבטחה

signal-audit-protocol-2016 = ה־Signal Protocol נבחן בידי גורם עצמאי.

## הגדרה

signal-setup = להסתיר את מספר הטלפון מאנשי הקשר
signal-step-profile = פותחים את ההגדרות של Signal ולוחצים למעלה על פרופיל החשבון.
signal-step-username = לוחצים על שם המשתמש (Username), ואז על המשך (Continue) במסך ההגדרה של שם המשתמש (Set up your Signal username).
signal-step-enter = מזינים שם משתמש. תמיד מצטרפות אליו ספרות, כדי שיהיה ייחודי וקשה לניחוש, למשל @john.35. בתחילה יש שתיים; אפשר להוסיף עוד, עד 32 תווים בסך הכול.
signal-step-privacy = חוזרים לעמוד הראשי של ההגדרות ובוחרים בפרטיות (Privacy).
signal-step-phone-number = בוחרים במספר הטלפון (Phone Number).
signal-step-who-can-see = בהגדרה מי יכול לראות את המספר שלי (Who Can See My Number) בוחרים באף אחד (Nobody).
signal-step-who-can-find = גם בהגדרה מי יכול למצוא אותי לפי המספר (Who Can Find Me By Number) בוחרים באף אחד (Nobody). כך מי שהמספר כבר בידיהם אינם יכולים לגלות שיש חשבון.

## מפרטים

signal-spec-protocol-documentation = המפרט של Signal Protocol

## מה השתנה

signal-change-github-releases = את האפליקציה ל־Android אפשר להוריד גם מדף הגרסאות של Signal ב־GitHub.
