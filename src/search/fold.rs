//! Folds words for comparison: what different people and keyboards write in different ways becomes the same.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) folded: String,
    /// Its range in the text, in bytes.
    pub(super) range: Range<usize>,
}

/// The words of a text. Chinese parts no words: there, each pair of neighbours counts as one, and a character that stands
/// alone.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = Token> {
    let mut rest = text.char_indices().peekable();
    let mut follows_han = false;
    std::iter::from_fn(move || {
        loop {
            while rest.next_if(|(_, c)| !begins(*c)).is_some() {
                follows_han = false;
            }
            let Some((start, han)) = rest.next_if(|(_, c)| is_han(*c)) else {
                break;
            };
            let next = rest.peek().filter(|(_, c)| is_han(*c));
            let is_last_of_several = follows_han && next.is_none();
            follows_han = next.is_some();
            if !is_last_of_several {
                let end = next.map_or(start + han.len_utf8(), |(at, c)| at + c.len_utf8());
                return Some(Token {
                    folded: fold(&text[start..end]),
                    range: start..end,
                });
            }
        }
        let (start, _) = *rest.peek()?;
        let mut end = start;
        let mut last = start;
        while let Some((at, c)) = rest.next_if(|(_, c)| belongs(*c)) {
            last = at + c.len_utf8();
            if c.is_alphanumeric() || is_combining_mark(c) {
                end = last;
            }
        }
        debug_assert!(last >= end);
        Some(Token {
            folded: fold(&text[start..end]),
            range: start..end,
        })
    })
}

fn begins(c: char) -> bool {
    c.is_alphanumeric() && !is_combining_mark(c)
}

/// Quotes belong to words: Hebrew writes abbreviations and foreign sounds with them. So do the invisible letters that
/// part or join others, as in Persian.
fn belongs(c: char) -> bool {
    c.is_alphanumeric() && !is_han(c) || is_combining_mark(c) || is_quote(c) || is_joiner(c)
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn is_quote(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '"' | '״' | '׳' | '”' | '“')
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

pub(super) fn fold(word: &str) -> String {
    let parts: String = word.nfkd().filter(|c| !is_joiner(*c)).collect();
    let usual = usual_indic_spelling(&parts);
    let plain = usual.chars().filter(|c| !is_left_out(*c) && !is_quote(*c));
    let mut folded = String::with_capacity(word.len());
    for c in plain.flat_map(char::to_lowercase) {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            han if is_han(han) => folded.push(simplified(usual_form(han))),
            other => folded.push(usual_form(other)),
        }
    }
    folded
}

/// Accents, niqqud, harakat, tatweel and nukta. The vowel signs of Indic scripts stay: without them words are too much alike.
fn is_left_out(c: char) -> bool {
    let is_indic_sign = is_indic(c) && !matches!(c, '\u{93c}' | '\u{9bc}');
    c == '\u{640}' || is_combining_mark(c) && !is_indic_sign
}

/// A word of Hindi or Bengali whose sounds have several usual spellings, in one of them: a nasal before another consonant
/// as a letter or as a sign, the vowels of English words, a glide between two vowels. It is given in its parts (NFKD).
fn usual_indic_spelling(word: &str) -> Cow<'_, str> {
    if !word.contains(is_indic) {
        return word.into();
    }
    let letters: Vec<char> = word.chars().collect();
    let mut usual = String::with_capacity(word.len());
    let mut at = 0;
    while let Some(rest) = letters.get(at..).filter(|rest| !rest.is_empty()) {
        let follows_vowel = at > 0 && !matches!(letters[at - 1], '\u{94d}' | '\u{9cd}');
        let (count, spelling) = match rest {
            ['ह', '\u{94d}', 'न', ..] => (3, "न\u{94d}ह"),
            ['ह', '\u{94d}', 'म', ..] => (3, "म\u{94d}ह"),
            // Hindi: नम्बर, नंबर; पहुँच, पहुंच; कॉल, काल; लिये, लिए; नयी, नई.
            [
                'ङ' | 'ञ' | 'ण' | 'न' | 'म',
                '\u{94d}',
                'क'..='घ' | 'च'..='झ' | 'ट'..='ढ' | 'त'..='ध' | 'प'..='भ' | 'श'..='स',
                ..,
            ] => (2, "\u{902}"),
            ['\u{901}', ..] => (1, "\u{902}"),
            ['ऑ', ..] => (1, "आ"),
            ['\u{949}', ..] => (1, "\u{93e}"),
            ['य', '\u{947}', ..] if follows_vowel => (2, "ए"),
            ['य', '\u{940}', ..] if follows_vowel => (2, "ई"),
            // Bengali: তাঁর, তার; লিঙ্ক, লিংক; হঠাৎ, হঠাত্; এ্যাপ, অ্যাপ; ম্যাসেজ, মেসেজ; ভিডিয়ো, ভিডিও.
            ['\u{981}', ..] => (1, ""),
            ['ঙ', '\u{9cd}', ..] => (2, "\u{982}"),
            ['ঙ', ..] => (1, "\u{982}"),
            ['ৎ', ..] => (1, "ত\u{9cd}"),
            ['অ' | 'এ', '\u{9cd}', 'য', '\u{9be}', ..] => (4, "এ"),
            ['\u{9cd}', 'য', '\u{9be}', ..] => (3, "\u{9c7}"),
            ['য', '\u{9bc}', '\u{9c7}', '\u{9be}', ..] => (4, "ও"),
            [other, ..] => {
                usual.push(*other);
                (1, "")
            }
            [] => break,
        };
        usual.push_str(spelling);
        at += count;
    }
    usual.into()
}

fn is_indic(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{dff}')
}

/// A letter as most people type it: the middle form of a final Hebrew letter, one of the Arabic letters that different
/// keyboards have, the Russian letter on the key of a Ukrainian or Belarusian one, the Taiwanese form of a character that
/// Hong Kong writes otherwise, a Latin letter whose stroke is not an accent to Unicode, a digit of any script.
fn usual_form(c: char) -> char {
    match c {
        'ך' => 'כ',
        'ם' => 'מ',
        'ן' => 'נ',
        'ף' => 'פ',
        'ץ' => 'צ',
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ے' => 'ي',
        'ک' => 'ك',
        'ة' | 'ۃ' | 'ہ' | 'ھ' | 'ە' => 'ه',
        'ں' => 'ن',
        'ı' => 'i',
        'ł' => 'l',
        'ø' => 'o',
        'đ' => 'd',
        'ґ' => 'г',
        'і' => 'и',
        'є' | 'э' => 'е',
        '臺' => '台',
        '裏' => '裡',
        '綫' => '線',
        '羣' => '群',
        '啓' => '啟',
        '衞' => '衛',
        '説' => '說',
        '爲' => '為',
        '僞' => '偽',
        '着' => '著',
        '\u{660}'..='\u{669}' => digit(c, '\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit(c, '\u{6f0}'),
        '\u{966}'..='\u{96f}' => digit(c, '\u{966}'),
        '\u{9e6}'..='\u{9ef}' => digit(c, '\u{9e6}'),
        other => other,
    }
}

/// A line for each traditional character, followed by the simplified one, in order: the first that OpenCC 1.4.2 gives in
/// `TSCharacters.txt` (Apache-2.0), where both take three bytes.
static SIMPLIFIED: &str = include_str!("simplified.txt");

/// The simplified form of a traditional character: people search in the one that they write.
fn simplified(c: char) -> char {
    /// Two characters and a line break, in bytes.
    const LINE: usize = 7;
    let (lines, _) = SIMPLIFIED.as_bytes().as_chunks::<LINE>();
    let mut bytes = [0; 4];
    let wanted = c.encode_utf8(&mut bytes).as_bytes();
    let found = lines.binary_search_by(|line| line[..3].cmp(wanted)).ok();
    let form = found.and_then(|at| std::str::from_utf8(&lines[at][3..6]).ok());
    form.and_then(|form| form.chars().next()).unwrap_or(c)
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// A folded Arabic word without the article that is joined to it.
pub(super) fn without_article(folded: &str) -> Option<&str> {
    let rest = folded.strip_prefix("ال")?;
    (rest.chars().count() > 2).then_some(rest)
}

/// A folded Hebrew word without the letters that may be written for a vowel; [`None`] if it has none.
///
/// No library was found that knows which vowels a spelling omits, so all of these letters but the first
/// are dropped on both sides. Such matches rank below those found as typed.
pub(super) fn without_vowel_letters(folded: &str) -> Option<String> {
    let mut letters = folded.chars();
    let first = letters.next().filter(|c| matches!(c, 'א'..='ת'))?;
    let shorter: String = std::iter::once(first)
        .chain(letters.filter(|c| !matches!(c, 'ו' | 'י')))
        .collect();
    (shorter.len() < folded.len() && shorter.chars().count() >= 2).then_some(shorter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).map(|token| token.folded).collect()
    }

    #[test]
    fn words_are_compared_without_case_accents_and_marks() {
        assert_eq!(
            words("Signal’s PIN, naïve Ünïcode"),
            ["signals", "pin", "naive", "unicode"]
        );
        assert_eq!(words("שָׁלוֹם"), ["שלומ"]);
        assert_eq!(words("צ׳אט, דוא״ל, צ'אט"), ["צאט", "דואל", "צאט"]);
        assert_eq!(words("”פרטיות“ (Privacy)"), ["פרטיות", "privacy"]);
        assert_eq!(
            words("ארוך לחם לבן ארנק כף עץ"),
            ["ארוכ", "לחמ", "לבנ", "ארנק", "כפ", "עצ"]
        );
        assert_eq!(words("ב־Signal"), ["ב", "signal"]);
        assert_eq!(words("  … – ! "), Vec::<String>::new());
    }

    #[test]
    fn words_are_compared_as_people_of_each_language_type_them() {
        let same = [
            // Arabic: hamza, alef, ta marbuta, tatweel and vowel signs.
            ("الأمان", "الامان"),
            ("إخفاء", "اخفاء"),
            ("هويّة", "هويه"),
            ("رســالة", "رسالة"),
            ("مُشَفَّر", "مشفر"),
            ("على", "علي"),
            // Persian on an Arabic keyboard, with and without the half-space; digits.
            ("پیام‌رسان", "پيامرسان"),
            ("کلید", "كليد"),
            ("۱۴", "14"),
            ("٢٠٢٤", "2024"),
            // Urdu.
            ("ہے", "هي"),
            ("میں", "مين"),
            ("لیے", "لئے"),
            // Turkish.
            ("GİZLİLİK", "gizlilik"),
            ("ağ", "ag"),
            ("şifreleme", "sifreleme"),
            ("açık", "acik"),
            // Russian, Ukrainian, Belarusian.
            ("ещё", "еще"),
            ("їжа", "іжа"),
            ("ґанок", "ганок"),
            ("званкоў", "званкоу"),
            ("цэнзура", "цензура"),
            ("сігнал", "сигнал"),
            ("є", "е"),
            // German, French, Polish, Vietnamese.
            ("Maßnahme", "massnahme"),
            ("œuvre", "oeuvre"),
            ("sieć własna", "siec wlasna"),
            ("mã hóa đầu cuối", "ma hoa dau cuoi"),
            // Hindi and Bengali: nukta, digits.
            ("फ़ोन", "फोन"),
            ("बढ़ता", "बढता"),
            ("২০২৪", "2024"),
            ("ছাড়া", "ছাড়া"),
            ("ছাড়া", "ছাডা"),
            // Nasals, vowels of English words, glides between vowels.
            ("नंबर", "नम्बर"),
            ("संपर्क", "सम्पर्क"),
            ("मैसेंजर", "मैसेन्जर"),
            ("पहुँच", "पहुंच"),
            ("ऑडिट", "आडिट"),
            ("कॉल", "काल"),
            ("ज़रिए", "जरिये"),
            ("नई", "नयी"),
            ("चिह्न", "चिन्ह"),
            ("তাঁদের", "তাদের"),
            ("লিংক", "লিঙ্ক"),
            ("তাৎক্ষণিক", "তাত্ক্ষণিক"),
            ("অ্যাপ", "এ্যাপ"),
            ("মেসেজ", "ম্যাসেজ"),
            ("ভিডিও", "ভিডিয়ো"),
            // Characters of Hong Kong and Taiwan, and simplified ones.
            ("連線", "連綫"),
            ("群", "羣"),
            ("連線", "连线"),
            ("裏", "里"),
            ("电话号码", "電話號碼"),
        ];
        for (written, typed) in same {
            assert_eq!(words(written), words(typed), "{written}");
        }
        for (one, other) in [
            ("कि", "का"),
            ("मिल", "मेल"),
            ("ये", "ए"),
            ("अन्य", "अंय"),
            ("সংযোগ", "সংওগ"),
        ] {
            assert_ne!(words(one), words(other), "another vowel is another word");
        }
    }

    #[test]
    fn every_line_of_characters_is_a_traditional_one_and_another_form() {
        let lines: Vec<Vec<char>> = SIMPLIFIED
            .lines()
            .map(|line| line.chars().collect())
            .collect();
        assert!(lines.len() > 2_900, "{}", lines.len());
        for line in &lines {
            let [traditional, form] = line[..] else {
                panic!("{line:?}");
            };
            assert!(
                traditional.len_utf8() == 3 && form.len_utf8() == 3,
                "{line:?}"
            );
            assert_eq!(simplified(traditional), form);
            assert_eq!(simplified(form), form, "{traditional} has two steps");
        }
        assert!(lines.is_sorted());
        assert_eq!(simplified('加'), '加');
    }

    #[test]
    fn chinese_is_compared_by_pairs_of_characters() {
        assert_eq!(words("端到端加密"), ["端到", "到端", "端加", "加密"]);
        assert_eq!(words("用 Signal群聊。"), ["用", "signal", "群聊"]);
        assert_eq!(words("看"), ["看"]);
        let token = tokens("不加密").nth(1).expect("a pair");
        assert_eq!(&"不加密"[token.range], "加密");
    }

    #[test]
    fn a_word_is_where_it_was_found() {
        let text = "a “Signal” b";
        let token = tokens(text).nth(1).expect("a word");
        assert_eq!(&text[token.range], "Signal");
    }

    #[test]
    fn hebrew_can_do_without_its_vowel_letters() {
        assert_eq!(without_vowel_letters("סודיות"), Some("סדת".to_owned()));
        assert_eq!(without_vowel_letters("ווידאו"), Some("ודא".to_owned()));
        assert_eq!(without_vowel_letters("רשת"), None);
        assert_eq!(without_vowel_letters("signal"), None);
    }
}
