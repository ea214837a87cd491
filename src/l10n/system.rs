//! The languages that the system is set to.

use super::FALLBACK;

/// In the order of preference.
pub fn system_languages() -> Vec<String> {
    if cfg!(all(unix, not(target_os = "macos"))) {
        posix_languages(|name| std::env::var(name).ok())
    } else {
        sys_locale::get_locales().collect()
    }
}

/// The languages that the environment asks for. As with gettext, the first set of `LC_ALL`, `LC_MESSAGES` and `LANG` is the locale, and
/// `LANGUAGE` stands for it unless that is the C locale, by which scripts ask for English. In `LANGUAGE`, too, that is English, and
/// nothing after it counts. One that names no language is not set.
fn posix_languages(variable: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    let Some(locale) = locale.filter(|locale| !is_c_locale(locale)) else {
        return vec![FALLBACK.to_owned()];
    };
    let wanted = set("LANGUAGE").unwrap_or_default();
    let mut languages = Vec::new();
    for name in wanted.split(':').filter(|name| !name.is_empty()) {
        if matches!(name, "C" | "POSIX") {
            languages.push(FALLBACK.to_owned());
            return languages;
        }
        languages.push(name.to_owned());
    }
    if languages.is_empty() {
        languages.push(locale);
    }
    languages
}

fn is_c_locale(locale: &str) -> bool {
    matches!(locale.split(['.', '@']).next(), Some("C" | "POSIX"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Locales;

    #[test]
    fn the_c_locale_is_english_whatever_else_is_set() {
        let locales = Locales::embedded().expect("languages");
        // LC_ALL, LC_MESSAGES, LANG, LANGUAGE
        let cases = [
            (["", "", "", ""], "en"),
            (["", "", "", "he"], "en"),
            (["C", "he_IL", "he_IL", "he"], "en"),
            (["POSIX", "", "he_IL.UTF-8", "he"], "en"),
            (["C.UTF-8", "", "he_IL.UTF-8", "he"], "en"),
            (["", "C", "he_IL.UTF-8", "he"], "en"),
            (["", "", "C.utf8", "he"], "en"),
            (["", "", "POSIX", "he:en"], "en"),
            (["he_IL.UTF-8", "C", "C", ""], "he"),
            (["", "he_IL.UTF-8", "C", ""], "he"),
            (["", "", "he_IL.UTF-8", ""], "he"),
            (["", "", "iw_IL", ""], "he"),
            (["en_US.UTF-8", "", "he_IL.UTF-8", ""], "en"),
            (["ja_JP.UTF-8", "", "he_IL.UTF-8", ""], "en"),
            (["", "en_US.UTF-8", "he_IL.UTF-8", ""], "en"),
            (["", "", "en_US.UTF-8", "he"], "he"),
            (["", "", "en_US.UTF-8", ":ja::he_IL:en"], "he"),
            (["", "", "he_IL.UTF-8", "en"], "en"),
            (["", "", "he_IL.UTF-8", ":"], "he"),
            (["en_US", "", "", "tlh"], "en"),
            (["", "", "he_IL.UTF-8", "tlh"], "en"),
            (["", "", "he_IL.UTF-8", "tlh:ar"], "ar"),
            (["", "", "he_IL.UTF-8", "C"], "en"),
            (["", "", "he_IL.UTF-8", "POSIX:ar"], "en"),
            (["", "", "he_IL.UTF-8", "tlh:C:ar"], "en"),
            (["", "", "he_IL.UTF-8", "ar:C"], "ar"),
        ];
        for (values, expected) in cases {
            let names = ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"];
            let wanted = posix_languages(|name| {
                let at = names.iter().position(|known| *known == name)?;
                Some(values[at].to_owned())
            });
            assert_eq!(locales.choose(&wanted).language(), expected, "{values:?}");
        }
        assert_eq!(posix_languages(|_| None), ["en"]);
    }
}
