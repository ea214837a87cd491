//! Other spellings of words that the texts have in Latin letters: people also write a name as it is said, an abbreviation in
//! full, and call a system by the device that has it.

/// Other ways to type a word; both are folded.
pub(super) fn of(word: &str) -> &'static [&'static str] {
    match word {
        "android" => &["אנדרואיד", "אנדרויד"],
        "bluetooth" => &["בלוטות", "בלוטוס"],
        "desktop" => &["דסקטופ"],
        "email" => &["אימייל", "מייל"],
        "github" => &["גיטהאב"],
        "google" => &["גוגל"],
        "id" => &["identifier"],
        "ios" => &["iphone", "ipad", "אייפונ", "אייפד"],
        "linux" => &["לינוקס"],
        "matrix" => &["מטריקס"],
        "metadata" => &["מטאדאטה", "מטאדטה"],
        "tor" => &["טור"],
        "windows" => &["ווינדוס", "וינדוס"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::fold::tokens;

    #[test]
    fn every_spelling_is_one_folded_word() {
        for word in [
            "android",
            "bluetooth",
            "desktop",
            "email",
            "github",
            "google",
            "id",
            "ios",
            "linux",
            "matrix",
            "metadata",
            "tor",
            "windows",
        ] {
            assert!(!of(word).is_empty(), "{word}");
            for spelling in of(word).iter().chain([&word]) {
                let folded: Vec<String> = tokens(spelling).map(|token| token.folded).collect();
                assert_eq!(folded, [*spelling]);
            }
        }
    }
}
