//! Searching: forgiving, in both languages, with the reason marked.

use std::collections::HashMap;

use messenger_guide::catalog::Catalog;
use messenger_guide::l10n::{Locales, Localizer};
use messenger_guide::search::{Index, Passage};

use crate::support::{catalog, locales};

/// Both languages, the person's own first.
fn languages<'a>(locales: &'a Locales, own: &str) -> Vec<&'a Localizer> {
    let own = locales.find(own).expect("a language");
    std::iter::once(own.as_ref())
        .chain(
            ["en", "he"]
                .into_iter()
                .filter(|other| *other != own.language())
                .filter_map(|other| locales.find(other).map(AsRef::as_ref)),
        )
        .collect()
}

/// Those that the program searches in, where this one is chosen.
fn as_chosen<'a>(locales: &'a Locales, language: &str) -> Vec<&'a Localizer> {
    let own = locales.find(language).expect("a language");
    messenger_guide::search::languages(own, locales.fallback())
}

fn ids(catalog: &Catalog, index: &Index, query: &str) -> Vec<String> {
    let indices = index
        .find(query)
        .map(|found| found.indices)
        .unwrap_or_default();
    indices
        .into_iter()
        .map(|index| catalog.messengers()[index].id.to_string())
        .collect()
}

fn passage(catalog: &Catalog, languages: &[&Localizer], query: &str, messenger: &str) -> Passage {
    let index = Index::new(catalog, languages);
    let found = index.find(query).expect("a query");
    let position = catalog
        .messengers()
        .iter()
        .position(|known| known.id.as_str() == messenger)
        .expect("a messenger");
    index
        .passage(&found, position, languages)
        .expect("a passage")
}

/// A query, its language, the messengers that must come first in this order, and those that must not be found.
struct Case {
    language: &'static str,
    query: &'static str,
    first: &'static [&'static str],
    not: &'static [&'static str],
}

const fn case(
    language: &'static str,
    query: &'static str,
    first: &'static [&'static str],
    not: &'static [&'static str],
) -> Case {
    Case {
        language,
        query,
        first,
        not,
    }
}

const CASES: [Case; 42] = [
    // Names, whole and begun, in any case.
    case("en", "signal", &["signal"], &["briar"]),
    case("en", "SIG", &["signal"], &["briar"]),
    case("en", "s", &["signal"], &[]),
    case("en", "molly foss", &["molly"], &["signal", "briar"]),
    case("en", "element x", &["element"], &["briar"]),
    // Slips: exchanged, missing, wrong, too many; letters left out.
    case("en", "singal", &["signal"], &["briar"]),
    case("en", "signl", &["signal"], &["briar"]),
    case("en", "signnal", &["signal"], &["briar"]),
    case("en", "sgnl", &["signal"], &["briar"]),
    case("en", "sesion", &["session"], &["briar"]),
    case("en", "simplx", &["simplex"], &["signal"]),
    case(
        "en",
        "decentralised",
        &["simplex", "briar", "element", "session"],
        &["signal", "molly"],
    ),
    // Summaries, facts, protocols, systems, stores.
    case("en", "matrix", &["element"], &["signal", "session"]),
    case("en", "double ratchet", &["element", "simplex"], &["briar"]),
    case("en", "trail of bits", &["simplex"], &["signal", "briar"]),
    case("en", "bluetooth", &["briar"], &["signal"]),
    case("en", "wifi", &["briar"], &["signal"]),
    case("en", "wi-fi", &["briar"], &["signal"]),
    case("en", "macos", &["signal"], &["molly"]),
    case("en", "flathub", &["briar", "simplex"], &["signal"]),
    case("en", "queues", &["simplex"], &["signal"]),
    case("en", "no phone", &["simplex"], &[]),
    case("en", "mass surveillance", &["signal"], &["session"]),
    // Every word must be found.
    case("en", "signal xyzzy", &[], &["signal"]),
    case(
        "en",
        "xyzzy",
        &[],
        &["signal", "molly", "simplex", "briar", "element", "session"],
    ),
    // Nor is most of a Chinese query left out.
    case("zh-Hant", "不加密", &[], &["signal", "briar"]),
    case("zh-Hant", "明天看電影", &[], &["signal", "briar"]),
    // Hebrew: names in Hebrew letters and in Latin ones, words with and without their prefixes.
    case("he", "סיגנל", &["signal"], &["briar"]),
    case("he", "signal", &["signal"], &["briar"]),
    case("he", "סשן", &["session"], &["briar"]),
    case("he", "מספר טלפון", &["simplex"], &[]),
    case("he", "צנזורה", &["briar", "simplex"], &["signal"]),
    case("he", "לצנזורה", &["briar", "simplex"], &["signal"]),
    case("he", "קבוצות", &["signal"], &[]),
    // Niqqud, geresh, final letters, yod and vav.
    case("he", "צֶנְזוּרָה", &["briar", "simplex"], &["signal"]),
    case("he", "וידאו", &["element", "simplex"], &["briar"]),
    case("he", "ווידאו", &["element", "simplex"], &["briar"]),
    case("he", "סודיוט", &["signal"], &[]),
    case("he", "צ'אט", &["simplex"], &["briar"]),
    case("he", "צ׳אט", &["simplex"], &["briar"]),
    // Always in English as well; and a Hebrew word also where English is read.
    case("he", "trail of bits", &["simplex"], &["briar"]),
    case("en", "צנזורה", &["briar", "simplex"], &["signal"]),
];

/// Queries in further languages, with their own letters and those of other keyboards, in other forms, and with typing errors.
const TYPED: [Case; 136] = [
    // German: umlauts as two letters or left out, ss for ß, compounds.
    case("de", "WLAN", &["briar"], &["signal", "simplex"]),
    case("de", "verschluesselt", &["signal"], &[]),
    case("de", "Verschlüselung", &["signal"], &[]),
    case("de", "zensurr", &["briar", "simplex"], &["signal"]),
    case("de", "ohne telefonnumer", &["simplex"], &[]),
    case(
        "de",
        "Videoanrufe",
        &["simplex", "element"],
        &["briar", "signal"],
    ),
    case("de", "dezentrales Netzwerk", &["simplex"], &["signal"]),
    case("de", "STANDARDMÄSSIG", &["signal"], &[]),
    case("de", "anonymes", &["briar", "session"], &["signal"]),
    case(
        "de",
        "massenueberwachung",
        &["signal", "molly", "simplex", "briar"],
        &["element", "session"],
    ),
    // Hindi: without nukta, nasals as letters, vowels of English words, spaces.
    case("hi", "सिगनल", &["signal"], &["briar"]),
    case("hi", "सिग्रल", &["signal"], &["briar"]),
    case("hi", "मौली", &["molly"], &["simplex"]),
    case("hi", "बिना फोन नम्बर", &["simplex"], &[]),
    case("hi", "सेन्सरशिप", &["briar", "simplex"], &[]),
    case(
        "hi",
        "विडियो काल",
        &["simplex", "element"],
        &["briar", "signal"],
    ),
    case("hi", "बगैर इन्टरनेट", &["briar"], &["signal"]),
    case("hi", "आसपास", &["briar"], &["signal", "simplex"]),
    case("hi", "अनोखा पहचान चिन्ह", &["simplex"], &["signal"]),
    case("hi", "विकेन्द्रीकृत", &["simplex", "briar"], &["signal"]),
    // Indonesian: other prefixes and spellings.
    case("id", "sinyal", &["signal"], &["briar"]),
    case("id", "tanpa nomer telpon", &["simplex"], &[]),
    case("id", "penyensorran", &["briar", "simplex"], &[]),
    case("id", "enkrpsi", &["signal"], &[]),
    case("id", "vidio", &["simplex", "element"], &["briar", "signal"]),
    case("id", "tanpa internet", &["briar"], &["signal"]),
    case(
        "id",
        "desentralisasi",
        &["simplex", "briar"],
        &["signal", "molly"],
    ),
    case(
        "id",
        "blokir",
        &["signal", "molly", "simplex", "briar"],
        &["element", "session"],
    ),
    case("id", "kerahasian maju", &["signal"], &[]),
    case("id", "nama penguna", &["simplex"], &["briar"]),
    // Italian: accents, articles, genders, single and double letters.
    case("it", "SENZA NUMERO DI TELEFONO", &["simplex"], &[]),
    case("it", "ne numero ne nome utente", &["simplex"], &[]),
    case("it", "cesnura", &["briar", "simplex"], &[]),
    case("it", "critografia", &["signal"], &[]),
    case(
        "it",
        "videochiamata",
        &["simplex", "element"],
        &["signal", "briar"],
    ),
    case("it", "senza internet", &["briar"], &["signal"]),
    case("it", "decentralizzato", &["simplex", "briar"], &[]),
    case("it", "sicureza", &["signal"], &["briar"]),
    case("it", "anonima", &["briar", "session"], &["signal"]),
    case("it", "l'app Briar", &["briar"], &[]),
    // Portuguese of Brazil: accents and tildes, genders, plurals.
    case("pt-BR", "sinal", &["signal"], &["briar"]),
    case("pt-BR", "sem numero", &["simplex"], &[]),
    case("pt-BR", "sensura", &["briar", "simplex"], &[]),
    case("pt-BR", "criptogarfia", &["signal"], &[]),
    case(
        "pt-BR",
        "chamada de video",
        &["simplex", "element"],
        &["signal", "briar"],
    ),
    case("pt-BR", "sem internet", &["briar"], &["signal"]),
    case(
        "pt-BR",
        "descentralizada",
        &["simplex", "briar"],
        &["signal"],
    ),
    case("pt-BR", "anônima", &["briar", "session"], &["signal"]),
    case(
        "pt-BR",
        "vigilancia em massa",
        &["signal", "molly", "simplex", "briar"],
        &["element", "session"],
    ),
    case(
        "pt-BR",
        "auditorias",
        &["signal", "briar", "simplex"],
        &["molly"],
    ),
    // Urdu: Arabic letters, without spaces, without hamza.
    case("ur", "سیگنل", &["signal"], &["briar"]),
    case("ur", "بغير فون نمبر", &["simplex"], &[]),
    case("ur", "سینسرشپ", &["briar", "simplex"], &[]),
    case(
        "ur",
        "ويڈيو كال",
        &["simplex", "element"],
        &["briar", "signal"],
    ),
    case("ur", "بغیر انٹرنٹ", &["briar"], &["signal"]),
    case("ur", "یوزرنیم", &["simplex"], &["briar"]),
    case("ur", "میٹاڈیٹا", &["signal", "simplex"], &["briar"]),
    case("ur", "رابطه", &["briar", "session", "element"], &["signal"]),
    case("ur", "موثر", &["simplex", "briar"], &["signal"]),
    case(
        "ur",
        "نگرانى",
        &["signal", "molly", "simplex", "briar"],
        &["element", "session"],
    ),
    // Vietnamese: without tones and accents, with the tone on another vowel, without spaces.
    case("vi", "khong can so dien thoai", &["simplex"], &[]),
    case("vi", "SỐ ĐIÊN THOẠI", &["simplex"], &[]),
    case("vi", "sodienthoai", &["simplex"], &[]),
    case("vi", "mã hoá đầu cuối", &["briar", "simplex"], &[]),
    case("vi", "kiem duyet", &["simplex", "briar"], &["molly"]),
    case("vi", "kiểm duyêtt", &["simplex", "briar"], &["molly"]),
    case(
        "vi",
        "goi video",
        &["simplex", "element"],
        &["signal", "briar"],
    ),
    case("vi", "khong internet", &["briar"], &["signal"]),
    case("vi", "phi tap trung", &["simplex", "briar"], &["signal"]),
    case("vi", "ten nguoi dung", &["simplex"], &[]),
    // Traditional Chinese: words side by side, a wrong character, forms of Hong Kong.
    case("zh-Hant", "電話號瑪", &["simplex"], &["molly"]),
    case("zh-Hant", "不需電話", &["simplex", "briar"], &["signal"]),
    case("zh-Hant", "審查", &["simplex", "briar"], &["molly"]),
    case(
        "zh-Hant",
        "視訊聊天",
        &["simplex", "element"],
        &["briar", "signal"],
    ),
    case("zh-Hant", "羣組", &["signal"], &[]),
    case("zh-Hant", "匿名羣組", &["briar", "session"], &["signal"]),
    case(
        "zh-Hant",
        "去中心話",
        &["simplex", "briar"],
        &["signal", "molly"],
    ),
    case("zh-Hant", "端到端加密", &["simplex", "briar"], &["signal"]),
    case("zh-Hant", "沒有網路", &["briar"], &["signal"]),
    case(
        "zh-Hant",
        "大規模監控",
        &["signal", "molly", "simplex", "briar"],
        &["element", "session"],
    ),
    // Bengali: nukta apart or left out, nasals, digits, two spellings of English words.
    case("bn", "সিগনল", &["signal"], &["briar"]),
    case("bn", "ব্রাযার", &["briar"], &["signal"]),
    case("bn", "ফোন নম্বর ছারা", &["simplex"], &[]),
    case("bn", "ইনটারনেট ছাড়া", &["briar"], &["signal"]),
    case("bn", "সেনসরসিপ", &["simplex", "briar"], &[]),
    case(
        "bn",
        "ভিডিয়ো কল",
        &["simplex", "element"],
        &["briar", "signal"],
    ),
    case("bn", "বিকেন্দ্রিকৃত", &["simplex", "briar"], &["signal"]),
    case("bn", "তাত্ক্ষণিক ম্যাসেজ", &["signal"], &["briar"]),
    case("bn", "২০১৭", &["briar"], &["signal"]),
    case("bn", "গোপনিয়তা", &["simplex"], &["briar"]),
    // Polish: without accents, cases and genders.
    case("pl", "sygnal", &["signal"], &["briar"]),
    case("pl", "numeru telefnu", &["simplex"], &[]),
    case("pl", "cenzury", &["briar", "simplex"], &["signal"]),
    case("pl", "SZYFROWANE POŁACZENIA", &["signal"], &[]),
    case("pl", "bez internetu", &["briar"], &["signal"]),
    case("pl", "w poblizu", &["briar"], &["signal"]),
    case("pl", "wlasne serwery", &["simplex"], &[]),
    case("pl", "wezly", &["session"], &["signal"]),
    case(
        "pl",
        "niezalezny audyt",
        &["signal", "simplex", "briar"],
        &["molly"],
    ),
    case("pl", "anonimowy", &["briar", "session"], &["signal"]),
    // Russian: е for ё and ё, missing, wrong and added letters.
    case("ru", "защищенных протоколом", &["signal"], &["briar"]),
    case("ru", "ЗАЩИЩЁННЫХ ПРОТОКОЛОМ", &["signal"], &["briar"]),
    case("ru", "шифровние", &["signal"], &[]),
    case("ru", "номер тилефона", &["simplex"], &[]),
    case(
        "ru",
        "незовисимый ауддит",
        &["signal", "simplex", "briar"],
        &["molly"],
    ),
    // Arabic: letters missing, wrong and added, also after an article; those of a Persian keyboard.
    case("ar", "سيجنل", &["signal"], &["briar"]),
    case("ar", "سیجنال", &["signal"], &["briar"]),
    case("ar", "الرقبة", &["simplex", "briar"], &["molly"]),
    case("ar", "رقم الهتف", &["simplex"], &[]),
    case("ar", "رقم الهاتفف", &["simplex"], &[]),
    case("ar", "التشفبر", &["signal"], &[]),
    // Turkish: letters missing, exchanged and wrong, without their dots and hooks.
    case("tr", "sinyl", &["signal"], &["briar"]),
    case("tr", "snasür", &["simplex", "briar"], &["molly"]),
    case("tr", "telefn numarası", &["simplex"], &[]),
    case("tr", "sifrelme", &["signal"], &[]),
    case("tr", "internetsz", &["briar"], &["signal"]),
    // Belarusian: letters of a Russian keyboard, the older spelling, cases.
    case("be", "Сигнал", &["signal"], &["briar"]),
    case("be", "сігнл", &["signal"], &["briar"]),
    case("be", "цэнзрура", &["simplex", "briar"], &["molly"]),
    case("be", "без нумару тэлефону", &["simplex"], &[]),
    case("be", "без интернета", &["briar"], &["signal"]),
    case("be", "видеазванки", &["simplex", "element"], &["briar"]),
    case("be", "шыфраваньне", &["signal"], &[]),
    case("be", "званкоу", &["signal"], &["briar"]),
    case("be", "ананімны", &["briar", "session"], &["signal"]),
    case(
        "be",
        "незалежны аудыт",
        &["signal", "simplex", "briar"],
        &["molly"],
    ),
    // Swahili: classes of words, and the English ones between them.
    case("sw", "signali", &["signal"], &["briar"]),
    case("sw", "bila namba ya simu", &["simplex"], &[]),
    case("sw", "bila intanet", &["briar"], &["signal"]),
    case("sw", "udhibitti", &["simplex", "briar"], &["molly"]),
    case("sw", "usimbaj", &["signal"], &[]),
    case("sw", "simu za video", &["simplex", "element"], &["briar"]),
    case("sw", "mtandao ulogatuliwa", &["simplex", "briar"], &[]),
    case(
        "sw",
        "imezuiwa",
        &["signal", "molly", "simplex", "briar"],
        &["element", "session"],
    ),
    case(
        "sw",
        "ukagusi huru",
        &["signal", "simplex", "briar"],
        &["molly"],
    ),
    case("sw", "jina la mtumiaj", &["simplex"], &[]),
];

/// Typical queries, in both languages.
const WISHES: [[&str; 2]; 14] = [
    ["decentralized", "מבוזר"],
    ["audit", "ביקורת"],
    ["calls", "שיחות"],
    ["groups", "קבוצות"],
    ["censorship", "צנזורה"],
    ["phone number", "מספר טלפון"],
    ["forward secrecy", "סודיות קדימה"],
    ["reproducible", "ניתן לשחזור"],
    ["secure", "מאובטח"],
    ["private", "פרטי"],
    ["open source", "קוד פתוח"],
    ["encrypted", "מוצפן"],
    ["no phone", "בלי טלפון"],
    ["anonymous", "אנונימי"],
];

#[test]
fn what_is_no_longer_recommended_is_never_found_first() {
    let (catalog, locales) = (catalog(), locales());
    for (wish, language) in WISHES.iter().flat_map(|wish| wish.iter().zip(["en", "he"])) {
        let index = Index::new(&catalog, &languages(&locales, language));
        let found = index.find(wish).expect("a query").indices;
        let delisted = found
            .iter()
            .map(|index| catalog.messengers()[*index].delisting().is_some());
        assert!(!found.is_empty() && delisted.is_sorted(), "{wish}");
    }
    // Those who ask for one by its name find it.
    for (name, language) in [("session", "en"), ("אלמנט", "he"), ("sesion", "en")] {
        let index = Index::new(&catalog, &languages(&locales, language));
        let first = index.find(name).expect("a query").indices[0];
        assert!(catalog.messengers()[first].delisting().is_some(), "{name}");
    }
}

#[test]
fn both_languages_find_the_same_in_the_same_order() {
    let (catalog, locales) = (catalog(), locales());
    for wish in &WISHES {
        let [english, hebrew] = ["en", "he"].map(|language| {
            let query = wish[usize::from(language == "he")];
            ids(
                &catalog,
                &Index::new(&catalog, &languages(&locales, language)),
                query,
            )
        });
        assert_eq!(english, hebrew, "{wish:?}");
    }
}

/// Further words that people look for, in both languages; in Hebrew also as names are said.
const WORDS: [[&str; 2]; 67] = [
    ["username", "שם משתמש"],
    ["number", "מספר"],
    ["phone", "טלפון"],
    ["email", "דוא״ל"],
    ["email", "מייל"],
    ["server", "שרת"],
    ["Tor", "Tor"],
    ["Tor", "טור"],
    ["backup", "גיבוי"],
    ["group", "קבוצה"],
    ["call", "שיחה"],
    ["video", "וידאו"],
    ["files", "קבצים"],
    ["desktop", "דסקטופ"],
    ["Linux", "Linux"],
    ["Linux", "לינוקס"],
    ["Windows", "ווינדוס"],
    ["Android", "אנדרואיד"],
    ["iPhone", "iPhone"],
    ["iPhone", "אייפון"],
    ["Google", "Google"],
    ["Google", "גוגל"],
    ["GitHub", "גיטהאב"],
    ["F-Droid", "F-Droid"],
    ["Bluetooth", "בלוטות׳"],
    ["Matrix", "מטריקס"],
    ["metadata", "מטא־נתונים"],
    ["metadata", "מטאדאטה"],
    ["independent audit", "ביקורת עצמאית"],
    ["free", "חינם"],
    ["encryption", "הצפנה"],
    ["end-to-end", "מקצה לקצה"],
    ["internet", "אינטרנט"],
    ["proxy", "פרוקסי"],
    ["network", "רשת"],
    ["surveillance", "מעקב"],
    ["privacy", "פרטיות"],
    ["contacts", "אנשי קשר"],
    ["messages", "הודעות"],
    ["identifier", "מזהה"],
    ["QR code", "קוד QR"],
    ["quantum", "קוונטי"],
    ["browser", "דפדפן"],
    ["database", "מסד נתונים"],
    ["code", "קוד"],
    ["updates", "עדכונים"],
    ["profile", "פרופיל"],
    ["file", "קובץ"],
    ["computer", "מחשב"],
    ["account", "חשבון"],
    ["security", "אבטחה"],
    ["settings", "הגדרות"],
    ["setting", "הגדרה"],
    ["notifications", "התראות"],
    ["notification", "התראה"],
    ["picture", "תמונה"],
    ["device", "מכשיר"],
    ["devices", "מכשירים"],
    ["download", "הורדה"],
    ["install", "התקנה"],
    ["verify", "אימות"],
    ["blocked", "חסום"],
    ["company", "חברה"],
    ["links", "קישורים"],
    ["password", "סיסמה"],
    ["attacks", "התקפות"],
    ["block", "חסימה"],
];

/// Those that are recommended come first, and of both groups the same ones are found. Which of a group come first depends on
/// the words of a language.
#[test]
fn both_languages_find_the_same_ones_for_every_ordinary_word() {
    let (catalog, locales) = (catalog(), locales());
    let is_delisted = |id: &String| {
        let messenger = catalog.messenger(id).expect("a messenger");
        messenger.delisting().is_some()
    };
    let [in_english, in_hebrew] =
        ["en", "he"].map(|language| Index::new(&catalog, &as_chosen(&locales, language)));
    let mut differences = Vec::new();
    for [english, hebrew] in &WORDS {
        let found = [(&in_english, english), (&in_hebrew, hebrew)].map(|(index, query)| {
            let ids = ids(&catalog, index, query);
            assert!(ids.iter().map(is_delisted).is_sorted(), "{query}: {ids:?}");
            let (mut delisted, mut recommended): (Vec<_>, Vec<_>) =
                ids.into_iter().partition(is_delisted);
            delisted.sort_unstable();
            recommended.sort_unstable();
            [recommended, delisted].concat()
        });
        if found[0] != found[1] {
            differences.push(format!("{english}, {hebrew}: {found:?}"));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn a_name_is_marked_where_it_is_typed_as_it_is_said() {
    let (catalog, locales) = (catalog(), locales());
    let hebrew = as_chosen(&locales, "he");
    let passage = passage(&catalog, &hebrew, "בלוטות׳", "briar");
    let marked: Vec<&str> = passage
        .marks
        .iter()
        .map(|mark| &passage.text[mark.clone()])
        .collect();
    assert_eq!(marked, ["Bluetooth"], "{passage:?}");
}

#[test]
fn an_iphone_is_found_by_its_system_and_not_by_the_word_phone() {
    let (catalog, locales) = (catalog(), locales());
    for language in ["en", "he"] {
        let index = Index::new(&catalog, &as_chosen(&locales, language));
        let found = ids(&catalog, &index, "iPhone");
        for id in ["signal", "simplex", "element", "session"] {
            assert!(
                found.iter().any(|found| found == id),
                "{language}: {found:?}"
            );
        }
        assert!(
            !found.iter().any(|id| id == "molly"),
            "{language}: {found:?}"
        );
    }
}

#[test]
fn what_is_looked_for_is_found_and_nothing_else() {
    check(&CASES, languages);
}

#[test]
fn what_people_of_further_languages_type_is_found_first() {
    check(&TYPED, as_chosen);
}

fn check(cases: &[Case], languages: for<'a> fn(&'a Locales, &str) -> Vec<&'a Localizer>) {
    let (catalog, locales) = (catalog(), locales());
    let mut indexes = HashMap::new();
    for Case {
        language,
        query,
        first,
        not,
    } in cases
    {
        let index = indexes
            .entry(*language)
            .or_insert_with(|| Index::new(&catalog, &languages(&locales, language)));
        let found = ids(&catalog, index, query);
        let mut begins: Vec<&str> = found.iter().take(first.len()).map(String::as_str).collect();
        let mut expected = first.to_vec();
        if first.len() > 1 {
            // Several that answer equally well: their order is not the point.
            begins.sort_unstable();
            expected.sort_unstable();
        }
        assert_eq!(begins, expected, "{language}: {query}: {found:?}");
        assert!(
            !found.iter().any(|id| not.contains(&id.as_str())),
            "{language}: {query}: {found:?}"
        );
    }
}

#[test]
fn without_a_word_nothing_is_searched() {
    let (catalog, locales) = (catalog(), locales());
    let index = Index::new(&catalog, &languages(&locales, "en"));
    for query in ["", "   ", "…", "״", "\u{5b8}", "?!"] {
        assert!(index.find(query).is_none(), "{query:?}");
    }
}

#[test]
fn a_name_ranks_above_a_mention() {
    let (catalog, locales) = (catalog(), locales());
    let index = Index::new(&catalog, &languages(&locales, "en"));
    assert_eq!(ids(&catalog, &index, "session")[0], "session");
    let found = ids(&catalog, &index, "signal");
    assert_eq!(found[0], "signal");
    assert!(
        found.contains(&"molly".to_owned()) && found.contains(&"element".to_owned()),
        "{found:?}"
    );
}

#[test]
fn a_passage_shows_the_reason_with_its_marks_at_words() {
    let (catalog, locales) = (catalog(), locales());
    let english = languages(&locales, "en");
    let passage = |query, messenger| passage(&catalog, &english, query, messenger);
    let marked = |passage: &Passage| {
        passage
            .marks
            .iter()
            .map(|mark| passage.text[mark.clone()].to_lowercase())
            .collect::<Vec<_>>()
    };
    let bluetooth = passage("bluetoth", "briar");
    assert_eq!(
        (marked(&bluetooth), bluetooth.language),
        (vec!["bluetooth".to_owned()], 0)
    );
    let back_stack = passage("trail of bits", "simplex");
    assert_eq!(marked(&back_stack), ["trail", "of", "bits"]);
    // Only the part that was typed, where it is there as it was typed.
    assert!(
        marked(&passage("audit", "briar"))
            .iter()
            .all(|mark| mark == "audit")
    );
}

#[test]
fn a_hit_has_a_passage_only_where_name_and_tagline_have_no_mark() {
    let (catalog, locales) = (catalog(), locales());
    let both = languages(&locales, "he");
    let index = Index::new(&catalog, &both);
    let hit = |query: &str, id: &str| {
        let found = index.find(query).expect("a query");
        let hits = index.hits(&found, &catalog, &both);
        let mut indices: Vec<usize> = hits.keys().copied().collect();
        indices.sort_unstable();
        let mut expected = found.indices.clone();
        expected.sort_unstable();
        assert_eq!(indices, expected, "{query}");
        let messengers = catalog.messengers().iter();
        let position = messengers.clone().position(|known| known.id.as_str() == id);
        hits[&position.expect("a messenger")].clone()
    };
    let name = hit("signl", "signal");
    assert!(!name.name.is_empty() && name.passage.is_none(), "{name:?}");
    let passage = hit("censorship", "briar");
    assert!(passage.name.is_empty() && passage.tagline.is_empty());
    let passage = passage.passage.expect("a passage");
    assert_eq!(
        passage,
        self::passage(&catalog, &both, "censorship", "briar")
    );
    let tagline = both[0].text(&catalog.messenger("briar").expect("Briar").tagline);
    let word = tagline.split(' ').find(|word| word.chars().count() > 3);
    let marked = hit(word.expect("a long word"), "briar");
    assert!(!marked.tagline.is_empty() && marked.passage.is_none());
}

#[test]
fn a_passage_in_another_language_says_so() {
    let (catalog, locales) = (catalog(), locales());
    let hebrew = languages(&locales, "he");
    assert_eq!(
        passage(&catalog, &hebrew, "censorship", "briar").language,
        1
    );
    assert_eq!(passage(&catalog, &hebrew, "צנזורה", "briar").language, 0);
}

#[test]
fn marks_lie_inside_the_text_whatever_is_typed() {
    let (catalog, locales) = (catalog(), locales());
    let both = languages(&locales, "he");
    let index = Index::new(&catalog, &both);
    for query in [
        "א",
        "e",
        "ה ב ל",
        "סודיות קדימה",
        "no 2 x",
        "דוא״ל",
        "ﬁ",
        "İ",
        "ß",
        "é",
    ] {
        let Some(found) = index.find(query) else {
            continue;
        };
        for messenger in found.indices.clone() {
            let texts = [
                catalog.messengers()[messenger].name.clone(),
                both[0].text(&catalog.messengers()[messenger].summary.text),
            ];
            for text in texts {
                for mark in index.marks(&found, &text) {
                    assert!(
                        text.get(mark.clone())
                            .is_some_and(|piece| !piece.is_empty()),
                        "{query}: {mark:?} in {text}"
                    );
                }
            }
        }
    }
}

/// A catalogue of a hundred messengers, nearly all of them made up.
fn a_hundred() -> (Catalog, Locales) {
    let made_up = crate::made_up::of(100);
    let locales = Locales::load(&made_up).expect("words");
    let catalog =
        Catalog::load(&made_up.files, &locales).unwrap_or_else(|problems| panic!("{problems}"));
    (catalog, locales)
}

#[test]
fn among_a_hundred_a_name_is_found_first_whole_begun_or_with_a_slip() {
    let (catalog, locales) = a_hundred();
    for language in crate::support::languages() {
        let index = Index::new(&catalog, &languages(&locales, language));
        for messenger in catalog.messengers().iter().step_by(3) {
            let (name, id) = (messenger.name.as_str(), messenger.id.to_string());
            assert_eq!(
                ids(&catalog, &index, name).first(),
                Some(&id),
                "{language}: {name}"
            );
            assert_eq!(
                ids(&catalog, &index, &name.to_uppercase()).first(),
                Some(&id),
                "{language}: {name}"
            );
            // Without its third letter; where that is another's name as well, it is among the first.
            let slip: String = name
                .char_indices()
                .filter(|(at, _)| *at != 2)
                .map(|(_, c)| c)
                .collect();
            let found = ids(&catalog, &index, &slip);
            assert!(
                found.iter().take(5).any(|found| *found == id),
                "{language}: {slip} for {name}: {found:?}"
            );
        }
    }
}

#[test]
fn among_a_hundred_everything_found_has_every_word_and_nothing_else_is_left_out() {
    let (catalog, locales) = a_hundred();
    for (language, query) in [
        ("en", "flathub"),
        ("en", "windows android"),
        ("he", "ביקורת"),
        ("he", "linux"),
    ] {
        let own = languages(&locales, language);
        let index = Index::new(&catalog, &own);
        let found: std::collections::BTreeSet<usize> = index
            .find(query)
            .expect("a query")
            .indices
            .into_iter()
            .collect();
        for (index, messenger) in catalog.messengers().iter().enumerate() {
            let has = |word: &str| {
                let shared =
                    messenger_guide::share::text(&catalog, own[0], messenger).to_lowercase();
                let facts = own.iter().flat_map(|l10n| {
                    messenger
                        .facts
                        .iter()
                        .map(|(_, fact)| l10n.text(&fact.text).to_lowercase())
                });
                let audits = own.iter().flat_map(|l10n| {
                    messenger
                        .audits
                        .iter()
                        .map(|audit| l10n.text(&audit.text).to_lowercase())
                });
                shared.contains(word) || facts.chain(audits).any(|text| text.contains(word))
            };
            if query.split(' ').all(has) {
                assert!(
                    found.contains(&index),
                    "{language}: {query}: {} is left out",
                    messenger.id
                );
            }
        }
        assert!(
            !found.is_empty() && found.len() < catalog.messengers().len(),
            "{language}: {query}: {}",
            found.len()
        );
    }
}

/// Queries of each language, with and without accents, in other forms of letters, and with typing errors.
#[test]
fn what_people_of_each_language_type_is_found() {
    // Language, query, and who must be among those found, one of them first.
    let cases: &[(&str, &str, &[&str])] = &[
        ("es", "señal", &["signal"]),
        ("es", "censura", &["briar", "simplex"]),
        ("es", "censrua", &["briar", "simplex"]),
        ("es", "numero de telefono", &["simplex"]),
        ("es", "videollamadas", &["simplex", "element"]),
        ("es", "secreto hacia adelante", &["signal"]),
        ("es", "sin internet", &["briar"]),
        ("es", "grupos", &["signal"]),
        ("es", "codigo abierto", &["signal"]),
        ("es", "cifrado", &["signal", "briar"]),
        ("ru", "сигнал", &["signal"]),
        ("ru", "сигнла", &["signal"]),
        ("ru", "цензура", &["briar", "simplex"]),
        ("ru", "цензруа", &["briar", "simplex"]),
        ("ru", "номер телефона", &["simplex"]),
        ("ru", "видеозвонки", &["simplex"]),
        ("ru", "прямая секретность", &["signal"]),
        ("ru", "без интернета", &["briar"]),
        ("ru", "группы", &["signal"]),
        ("ru", "шифрование", &["signal", "briar"]),
        ("uk", "сигнал", &["signal"]),
        ("uk", "сигнла", &["signal"]),
        ("uk", "цензура", &["briar", "simplex"]),
        ("uk", "цензруа", &["briar", "simplex"]),
        ("uk", "номер телефону", &["simplex"]),
        ("uk", "відеодзвінки", &["simplex"]),
        ("uk", "пряма секретність", &["signal"]),
        ("uk", "без інтернету", &["briar"]),
        ("uk", "групи", &["signal"]),
        ("uk", "відкритий код", &["signal"]),
        ("fr", "censure", &["briar", "simplex"]),
        ("fr", "cesnure", &["briar", "simplex"]),
        ("fr", "numero de telephone", &["simplex"]),
        ("fr", "video", &["simplex", "element"]),
        ("fr", "confidentialite persistante", &["signal"]),
        ("fr", "sans internet", &["briar"]),
        ("fr", "groupes", &["signal"]),
        ("fr", "chiffre", &["signal"]),
        ("fr", "CHIFFRÉ", &["signal"]),
        ("fr", "signal", &["signal"]),
        ("tr", "sansur", &["briar", "simplex"]),
        ("tr", "SANSÜR", &["briar", "simplex"]),
        ("tr", "telefon numarasi", &["simplex"]),
        ("tr", "goruntulu", &["signal", "simplex", "element"]),
        ("tr", "ileri gizlilik", &["signal"]),
        ("tr", "İLERİ GİZLİLİK", &["signal"]),
        ("tr", "internetsiz", &["briar"]),
        ("tr", "grup", &["signal"]),
        ("tr", "acik kaynak", &["signal"]),
        ("tr", "sinyal", &["signal"]),
        ("ar", "سيجنال", &["signal"]),
        ("ar", "الرقابه", &["briar", "simplex"]),
        ("ar", "رقابة", &["briar", "simplex"]),
        ("ar", "رقم الهاتف", &["simplex"]),
        ("ar", "فيديو", &["simplex", "element"]),
        ("ar", "السرية الاماميه", &["signal"]),
        ("ar", "دون انترنت", &["briar"]),
        ("ar", "المجموعات", &["signal"]),
        ("ar", "تشفيـــر", &["signal"]),
        ("ar", "مُشَفَّر", &["signal"]),
        ("fa", "سیگنال", &["signal"]),
        ("fa", "سيگنال", &["signal"]),
        ("fa", "سانسور", &["briar", "simplex"]),
        ("fa", "سانسرو", &["briar", "simplex"]),
        ("fa", "شماره تلفن", &["simplex"]),
        ("fa", "تصویری", &["simplex", "element"]),
        ("fa", "محرمانگی پیشرو", &["signal"]),
        ("fa", "بدون اینترنت", &["briar"]),
        ("fa", "گروه", &["signal"]),
        ("fa", "پیامرسان", &["signal"]),
        ("zh-Hans", "审查", &["briar", "simplex"]),
        ("zh-Hans", "电话号码", &["simplex"]),
        ("zh-Hans", "视频", &["simplex", "element"]),
        ("zh-Hans", "前向保密", &["signal"]),
        ("zh-Hans", "群组", &["signal"]),
        ("zh-Hans", "无需互联网", &["briar"]),
        ("zh-Hans", "开源", &["signal"]),
        ("zh-Hans", "加密", &["signal"]),
        ("zh-Hans", "去中心化", &["briar", "simplex"]),
        ("zh-Hans", "匿名", &["briar", "session"]),
        // Each in the characters of the other.
        ("zh-Hans", "審查", &["briar", "simplex"]),
        ("zh-Hans", "電話號碼", &["simplex"]),
        ("zh-Hans", "視頻", &["simplex", "element"]),
        ("zh-Hans", "前向保密", &["signal"]),
        ("zh-Hans", "群組", &["signal"]),
        ("zh-Hans", "無需互聯網", &["briar"]),
        ("zh-Hans", "開源", &["signal"]),
        ("zh-Hans", "匿名羣組", &["briar", "session"]),
        ("zh-Hans", "去中心話", &["briar", "simplex"]),
        ("zh-Hans", "大規模監控", &["signal", "briar"]),
        ("zh-Hant", "审查", &["briar", "simplex"]),
        ("zh-Hant", "电话号码", &["simplex"]),
        ("zh-Hant", "电话号玛", &["simplex"]),
        ("zh-Hant", "视讯聊天", &["simplex", "element"]),
        ("zh-Hant", "群组", &["signal"]),
        ("zh-Hant", "没有网路", &["briar"]),
        ("zh-Hant", "开放原始码", &["signal"]),
        ("zh-Hant", "匿名群组", &["briar", "session"]),
        ("zh-Hant", "不需电话", &["simplex", "briar"]),
        ("zh-Hant", "大规模监控", &["signal", "briar"]),
        // One word where the texts also have it in another number.
        ("he", "קבוצה", &["signal", "briar"]),
        ("ar", "مجموعة", &["signal", "briar"]),
        ("pt-BR", "conexão", &["molly", "briar"]),
        ("pl", "grupa", &["simplex", "signal", "briar"]),
        ("be", "група", &["simplex", "signal", "briar"]),
    ];
    let (catalog, locales) = (catalog(), locales());
    let (mut indexes, mut missing) = (HashMap::new(), Vec::new());
    for (language, query, expected) in cases {
        let index = indexes
            .entry(*language)
            .or_insert_with(|| Index::new(&catalog, &as_chosen(&locales, language)));
        let found = ids(&catalog, index, query);
        for id in *expected {
            if !found.iter().any(|found| found == id) {
                missing.push(format!("{language}: {query}: {id} is not in {found:?}"));
            }
        }
        if !found
            .first()
            .is_some_and(|first| expected.contains(&first.as_str()))
        {
            missing.push(format!(
                "{language}: {query}: {found:?} begins with none of {expected:?}"
            ));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn chinese_finds_the_same_in_characters_of_either_kind() {
    let (catalog, locales) = (catalog(), locales());
    for language in ["zh-Hans", "zh-Hant"] {
        let index = Index::new(&catalog, &as_chosen(&locales, language));
        for (simplified, traditional) in [
            ("审查", "審查"),
            ("电话号码", "電話號碼"),
            ("开放源代码", "開放源代碼"),
            ("网络", "網絡"),
            ("群组", "群組"),
            ("通讯录", "通訊錄"),
            ("验证", "驗證"),
            ("匿名账号", "匿名賬號"),
            ("中继", "中繼"),
            ("蓝牙", "藍牙"),
        ] {
            assert_eq!(
                ids(&catalog, &index, simplified),
                ids(&catalog, &index, traditional),
                "{language}: {simplified}, {traditional}"
            );
        }
    }
}
