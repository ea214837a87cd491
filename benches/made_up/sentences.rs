//! Sentences of the kind that is said about messengers, in English and Hebrew. They say nothing about any that exists.
//!
//! `NAME` stands for the messenger's name.

/// A sentence in every language.
pub type Sentence = [&'static str; 2];

/// Syllables that names are made of.
pub const SYLLABLES: [&str; 24] = [
    "ve", "ta", "no", "mi", "ro", "lu", "sa", "ki", "do", "pe", "ra", "shi", "be", "la", "go",
    "fi", "tu", "na", "jo", "re", "mo", "li", "ba", "zu",
];

/// Those who examine messengers, in this made-up world.
pub const AUDITORS: [&str; 4] = [
    "Lantern Labs",
    "North Gate Security",
    "Open Review Circle",
    "Quiet Harbour",
];

pub const ALIASES: &[Sentence] = &[["NAME Messenger", "המסנג׳ר NAME"]];

pub const TAGLINES: &[Sentence] = &[
    ["Encrypted messages and calls", "הודעות ושיחות מוצפנות"],
    [
        "No phone number, no username",
        "בלי מספר טלפון, בלי שם משתמש",
    ],
    [
        "Works over Tor or without internet",
        "דרך Tor, או בלי אינטרנט",
    ],
    [
        "Messages that pass through relays",
        "הודעות שעוברות בממסרים",
    ],
    [
        "Groups, calls and files for every system",
        "קבוצות, שיחות וקבצים לכל מערכת",
    ],
    [
        "Another app for an open network, on Android and Linux",
        "אפליקציה אחרת לרשת פתוחה, ל־Android ול־Linux",
    ],
];

pub const SUMMARIES: &[Sentence] = &[
    [
        "NAME is an app for instant messages and calls. Registering takes an email address, but a username keeps it from your contacts.",
        "NAME היא אפליקציה להודעות מיידיות ולשיחות. כדי להירשם צריך כתובת דוא״ל, אבל שם משתמש מסתיר אותה מאנשי הקשר.",
    ],
    [
        "NAME works without anything that identifies you to it. It runs on a decentralized network, which makes it useful where communication is censored.",
        "האפליקציה NAME אינה נזקקת לשום פרט מזהה. היא פועלת ברשת מבוזרת, ולכן היא מועילה במקום שיש בו צנזורה.",
    ],
    [
        "A messenger for small groups. Private rooms and calls are end-to-end encrypted, but there is no forward secrecy, and pictures of people are not encrypted.",
        "אפליקציית מסרים לקבוצות קטנות. חדרים פרטיים ושיחות מוצפנים מקצה לקצה, אבל אין סודיות קדימה, ותמונות פרופיל אינן מוצפנות.",
    ],
    [
        "The apps of NAME reach one another directly. People close to each other can also connect over Wi-Fi or Bluetooth, a help where there is no internet.",
        "האפליקציות של NAME מתחברות זו לזו ישירות. מי שנמצאים בקרבת מקום יכולים להתחבר גם ב־Wi-Fi או ב־Bluetooth, וזה עוזר כשאין אינטרנט.",
    ],
];

pub const BACKGROUND: &[Sentence] = &[
    [
        "A small team develops NAME, and lives on donations.",
        "צוות קטן מפתח את NAME, ומתקיים מתרומות.",
    ],
    [
        "NAME is a client of an open standard for secure, decentralized communication, which other apps use as well.",
        "NAME היא לקוח של תקן פתוח לתקשורת מאובטחת ומבוזרת, שגם אפליקציות אחרות משתמשות בו.",
    ],
    [
        "The project has published its specification in full.",
        "המפרט של המיזם פורסם במלואו.",
    ],
];

pub const PROTECTION: &[Sentence] = &[
    [
        "There is forward secrecy: keys change so often that one found out today does not open past messages.",
        "יש סודיות קדימה: המפתחות מתחלפים לעיתים קרובות מאוד, ומפתח שנחשף היום אינו פותח את הודעות העבר.",
    ],
    [
        "Your contact list is encrypted, so the server cannot read it. Your profile is encrypted too, and shared only with people you talk to.",
        "רשימת אנשי הקשר מוצפנת, והשרת אינו יכול לקרוא אותה. גם הפרופיל מוצפן, ורק מי שמשוחחים איתם מקבלים אותו.",
    ],
    [
        "Each encrypted message passes through three nodes, so that none of them learns both who sent it and who receives it.",
        "כל הודעה מוצפנת עוברת בשלושה צמתים, כך שאף אחד מהם אינו לומד גם מי שלח אותה וגם מי מקבל אותה.",
    ],
    [
        "The connection can be routed through Tor.",
        "אפשר להעביר את החיבור דרך Tor.",
    ],
];

pub const FEATURES: &[Sentence] = &[
    [
        "Direct messages, group chats and voice calls.",
        "הודעות ישירות, קבוצות ושיחות קוליות.",
    ],
    [
        "You can write to one person directly or chat in groups. Messages can be edited, and formatted with Markdown.",
        "אפשר להתכתב ישירות עם אדם אחד, וגם בקבוצות. אפשר לערוך הודעות ולעצב אותן בעזרת Markdown.",
    ],
    [
        "You join a conversation by scanning a QR code or by opening an invitation link.",
        "כדי להצטרף לשיחה סורקים קוד QR או לוחצים על קישור הזמנה.",
    ],
    [
        "Backups can run on a schedule, and the app can lock itself.",
        "אפשר לגבות לפי לוח זמנים, והאפליקציה יכולה להינעל מעצמה.",
    ],
];

pub const GOOD_TO_KNOW: &[Sentence] = &[
    [
        "There is no central server that holds a backup for you. To move to another device, export your data and import it there.",
        "שום שרת מרכזי אינו שומר גיבוי של הנתונים. כדי לעבור למכשיר אחר מייצאים אותם ומייבאים אותם שם.",
    ],
    [
        "Profile pictures, reactions and nicknames are not encrypted.",
        "תמונות פרופיל, תגובות וכינויים אינם מוצפנים.",
    ],
    [
        "With NAME you trust two teams to deliver safe updates on time: its own, and the one that runs the network.",
        "מי שמשתמשים ב־NAME סומכים על שני צוותים שיספקו עדכונים בטוחים ובזמן: זה שלה, וזה שמפעיל את הרשת.",
    ],
];

pub const NOTES: &[Sentence] = &[
    ["messages and calls alike", "הודעות ושיחות כאחד"],
    [
        "in chats between two people and closed groups",
        "בשיחות בין שניים ובקבוצות סגורות",
    ],
    ["its code is published", "הקוד מתפרסם"],
    ["through its own protocol", "באמצעות הפרוטוקול שלה"],
    ["Linux and Android only", "רק Linux ו־Android"],
    ["not in open groups", "לא בקבוצות פתוחות"],
];

pub const REASONS: &[Sentence] = &[
    [
        "Its decentralized network makes it an effective help against censorship, according to the source.",
        "לפי המקור, הרשת המבוזרת הופכת אותה לכלי יעיל נגד צנזורה.",
    ],
    [
        "The source suggests considering it if someone may be after you in particular.",
        "המקור מציע לשקול אותה כשיש חשש שמישהו מחפש אדם מסוים.",
    ],
];

pub const AUDITS: &[Sentence] = &[
    [
        "An audit of NAME. The source does not say how it came out.",
        "ביקורת אבטחה של NAME. המקור אינו מציין מה העלתה.",
    ],
    [
        "The cryptographic design was examined, and found sound on the whole.",
        "התכנון הקריפטוגרפי נבחן, ונמצא תקין ברובו.",
    ],
];

pub const STEPS: &[Sentence] = &[
    [
        "Open the settings of NAME and tap your profile at the top.",
        "פותחים את ההגדרות של NAME ולוחצים על הפרופיל שבראש המסך.",
    ],
    [
        "Choose a username. Digits are joined to it, so that it is unique and hard to guess.",
        "בוחרים שם משתמש. מצטרפות אליו ספרות, כדי שיהיה ייחודי וקשה לניחוש.",
    ],
    [
        "Return to the main page of the settings and open “Privacy”.",
        "חוזרים לעמוד הראשי של ההגדרות ובוחרים ”פרטיות“ (Privacy).",
    ],
];

pub const SETUPS: &[Sentence] = &[[
    "Hide your address from contacts",
    "איך מסתירים את הכתובת מאנשי הקשר",
]];

pub const VARIANTS: &[Sentence] = &[
    [
        "The standard version, with push notifications.",
        "הגרסה הרגילה, עם התראות דחיפה.",
    ],
    [
        "Leaves out proprietary code, and with it some features.",
        "אין בה קוד קנייני, ולכן חסרות בה כמה תכונות.",
    ],
];

pub const SPECIFICATIONS: &[Sentence] = &[[
    "Specification of the protocol of NAME",
    "המפרט של הפרוטוקול של NAME",
]];

pub const CHANGES: &[Sentence] = &[
    [
        "For Linux, the app can also be had from Flathub.",
        "ב־Linux אפשר להוריד את האפליקציה גם מ־Flathub.",
    ],
    [
        "NAME is run by a foundation now, and its code has moved. Check on its own site whether it goes on before you rely on it.",
        "את NAME מפעילה עכשיו קרן, והקוד שלה עבר. לפני שסומכים עליה כדאי לבדוק באתר שלה אם היא ממשיכה לפעול.",
    ],
];

pub const REMARKS: &[Sentence] = &[[
    "This is the older app. It receives security updates only.",
    "זוהי האפליקציה הישנה. היא מקבלת עדכוני אבטחה בלבד.",
]];
