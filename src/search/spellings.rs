//! Other words for some that the texts have: people also write a name as it is said, an abbreviation in full, call a system by the
//! device that has it, and say a thing otherwise.

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
        "passphrase" => &["password"],
        "tor" => &["טור"],
        "windows" => &["ווינדוס", "וינדוס"],
        "חסומות" => &["חסימה"],
        "תקיפות" => &["התקפה", "התקפות"],
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
            "passphrase",
            "tor",
            "windows",
            "חסומות",
            "תקיפות",
        ] {
            assert!(!of(word).is_empty(), "{word}");
            for spelling in of(word).iter().chain([&word]) {
                let folded: Vec<String> = tokens(spelling).map(|token| token.folded).collect();
                assert_eq!(folded, [*spelling]);
            }
        }
    }
}
