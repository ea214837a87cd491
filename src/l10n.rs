//! Locales: the languages of the program, and the choice of one.

mod assets;
pub mod attribution;
pub mod bidi;
mod digits;
pub mod io_error;
pub mod labels;
mod localizer;
mod own_names;
mod system;

use std::sync::{Arc, OnceLock};

use fluent_langneg::NegotiationStrategy;
use i18n_embed::I18nAssets;
use unic_langid::LanguageIdentifier;

use crate::catalog::Messages;
use assets::{Embedded, own_name};
use bidi::Direction;
pub use localizer::Localizer;
use own_names::OWN_NAMES;
pub use system::system_languages;

/// The language for people whose own is missing.
const FALLBACK: &str = "en";

/// The languages that a native speaker among the project's own people has read whole. Whoever reads another one adds it.
const READ_BY_NATIVE_SPEAKERS: [&str; 2] = [FALLBACK, "he"];

/// A message of the program itself, in a localizer's language. The id is checked while compiling.
#[macro_export]
macro_rules! fl {
    ($localizer:expr, $($rest:tt)*) => {
        ::i18n_embed_fl::fl!($localizer.loader(), $($rest)*)
    };
}

/// A language of the program, whose texts are read when they are first asked for.
#[derive(Debug)]
pub struct Language {
    identifier: LanguageIdentifier,
    /// `identifier` as text.
    name: String,
    own_name: OnceLock<String>,
    /// [`None`] if its texts can't be read.
    localizer: OnceLock<Option<Arc<Localizer>>>,
}

impl Language {
    /// Such as `he` or `pt-BR`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name that its speakers use. Not looked up in its texts: the system would read 64 KB around each name.
    pub fn own_name(&self) -> &str {
        let known = OWN_NAMES.iter().find(|(name, _)| *name == self.name);
        let known = known.map(|(_, own_name)| *own_name);
        let read = self.own_name.get().map(String::as_str);
        read.or(known)
            .unwrap_or_else(|| self.own_name_from(&Embedded))
    }

    fn own_name_from(&self, assets: &dyn I18nAssets) -> &str {
        let find = || own_name(assets, &self.name).unwrap_or_else(|| self.name.clone());
        self.own_name.get_or_init(find)
    }

    pub fn direction(&self) -> Direction {
        Direction::of(&self.identifier)
    }

    pub fn is_read_by_native_speaker(&self) -> bool {
        READ_BY_NATIVE_SPEAKERS.contains(&self.name.as_str())
    }

    fn localizer(&self) -> Option<&Arc<Localizer>> {
        let load = || match Localizer::load(self.identifier.clone(), &Embedded) {
            Ok(localizer) => Some(Arc::new(localizer)),
            Err(error) => {
                log::error!("{error}");
                None
            }
        };
        self.localizer.get_or_init(load).as_ref()
    }
}

#[derive(Debug)]
pub struct Locales {
    /// The fallback first.
    languages: Vec<Language>,
    /// Indices into `languages` in the order in which they are shown.
    order: OnceLock<Vec<usize>>,
    fallback: Arc<Localizer>,
}

impl Locales {
    /// The languages embedded in the program. Only the fallback is read at once.
    ///
    /// # Errors
    /// [`LocalizeError`] if the fallback can't be read.
    pub fn embedded() -> Result<Self, LocalizeError> {
        Self::new(&Embedded)
    }

    /// Loads every language of the assets: a folder each.
    ///
    /// # Errors
    /// [`LocalizeError`] if a language can't be read, or if the fallback language is missing.
    pub fn load(assets: &dyn I18nAssets) -> Result<Self, LocalizeError> {
        let locales = Self::new(assets)?;
        for language in &locales.languages {
            let localizer = Localizer::load(language.identifier.clone(), assets)?;
            language.localizer.get_or_init(|| Some(Arc::new(localizer)));
            language.own_name_from(assets);
        }
        Ok(locales)
    }

    fn new(assets: &dyn I18nAssets) -> Result<Self, LocalizeError> {
        let mut names: Vec<String> = assets
            .filenames_iter()
            .filter_map(|name| name.split_once('/').map(|(folder, _)| folder.to_owned()))
            .collect();
        names.sort();
        names.dedup();
        let languages = names.into_iter().map(|name| {
            let identifier = name.parse().map_err(|error| LocalizeError {
                language: name.clone(),
                reason: format!("not a language: {error}"),
            })?;
            Ok(Language {
                identifier,
                name,
                own_name: OnceLock::new(),
                localizer: OnceLock::new(),
            })
        });
        let mut languages: Vec<Language> = languages.collect::<Result<_, _>>()?;
        languages.sort_by_key(|language| language.name != FALLBACK);
        let fallback = languages.first().filter(|first| first.name == FALLBACK);
        let Some(first) = fallback else {
            return Err(LocalizeError {
                language: FALLBACK.to_owned(),
                reason: "there is no such folder".to_owned(),
            });
        };
        let fallback = Arc::new(Localizer::load(first.identifier.clone(), assets)?);
        first.localizer.get_or_init(|| Some(Arc::clone(&fallback)));
        Ok(Self {
            languages,
            order: OnceLock::new(),
            fallback,
        })
    }

    /// The fallback, then those that native speakers have read, then the others, by their own names.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        let key = |&index: &usize| {
            let language = &self.languages[index];
            let is_read = language.is_read_by_native_speaker();
            let own_name = language.own_name().to_lowercase();
            (language.name != FALLBACK, !is_read, own_name)
        };
        let order = self.order.get_or_init(|| {
            let mut order: Vec<usize> = (0..self.languages.len()).collect();
            order.sort_by_cached_key(key);
            order
        });
        order.iter().map(|&index| &self.languages[index])
    }

    /// The texts of every language, read where they weren't yet.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Localizer>> {
        self.languages.iter().filter_map(Language::localizer)
    }

    pub fn fallback(&self) -> &Localizer {
        &self.fallback
    }

    /// The language with this name, as `he` or `he-IL`; `iw`, the old name of Hebrew, counts as `he`.
    pub fn find(&self, name: &str) -> Option<&Arc<Localizer>> {
        self.negotiate(&[identifier(name)?])?.localizer()
    }

    pub fn has_any(&self, wanted: &[String]) -> bool {
        let wanted: Vec<_> = wanted.iter().filter_map(|name| identifier(name)).collect();
        self.negotiate(&wanted).is_some()
    }

    /// The language that fits `wanted` best, whose first is wanted most; English if none does.
    pub fn choose(&self, wanted: &[String]) -> &Arc<Localizer> {
        let wanted: Vec<LanguageIdentifier> =
            wanted.iter().filter_map(|name| identifier(name)).collect();
        let found = self.negotiate(&wanted).and_then(Language::localizer);
        found.unwrap_or(&self.fallback)
    }

    /// The first language whose own name or tag begins so, whatever the case.
    pub fn starting_with(&self, typed: &str) -> Option<&Language> {
        let typed = typed.to_lowercase();
        let starts = |text: &str| text.to_lowercase().starts_with(&typed);
        let own = self
            .languages()
            .find(|language| starts(language.own_name()));
        own.or_else(|| self.languages().find(|language| starts(&language.name)))
    }

    fn negotiate(&self, wanted: &[LanguageIdentifier]) -> Option<&Language> {
        let known: Vec<_> = self
            .languages
            .iter()
            .map(|of| of.identifier.clone())
            .collect();
        let strategy = NegotiationStrategy::Lookup;
        let found = fluent_langneg::negotiate_languages(wanted, &known, None, strategy);
        let found = *found.first()?;
        self.languages
            .iter()
            .find(|language| language.identifier == *found)
    }
}

/// Looks into the languages that are read.
impl Messages for Locales {
    fn missing_in(&self, message: &str) -> Vec<String> {
        let read = self
            .languages
            .iter()
            .filter_map(|language| language.localizer.get());
        read.flatten()
            .filter(|localizer| !localizer.has(message))
            .map(|localizer| localizer.language().to_owned())
            .collect()
    }
}

fn identifier(name: &str) -> Option<LanguageIdentifier> {
    // A POSIX locale may carry an encoding and a modifier: he_IL.UTF-8@euro.
    let name = name.split(['.', '@']).next().unwrap_or_default();
    let language: LanguageIdentifier = name.parse().ok()?;
    if language.language.as_str() != "iw" {
        return Some(language);
    }
    let hebrew = "he".parse().ok()?;
    Some(LanguageIdentifier::from_parts(
        hebrew,
        language.script,
        language.region,
        &[],
    ))
}

/// A language that can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the language «{language}» can't be read: {reason}; mend its folder in i18n/")]
pub struct LocalizeError {
    language: String,
    reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_listed_by_the_names_in_their_texts_without_reading_them() {
        let locales = Locales::embedded().expect("the words");
        assert_eq!(locales.languages().count(), OWN_NAMES.len());
        for language in locales.languages().skip(1) {
            assert!(language.localizer.get().is_none(), "{}", language.name);
            assert!(language.own_name.get().is_none(), "{}", language.name);
        }
        for language in locales.languages() {
            let written = own_name(&Embedded, &language.name);
            assert_eq!(Some(language.own_name()), written.as_deref());
        }
    }

    #[test]
    fn the_language_follows_the_wishes_in_their_order() {
        let locales = Locales::embedded().expect("languages");
        let cases: [(&[&str], &str); 24] = [
            (&["he"], "he"),
            (&["he-IL"], "he"),
            (&["iw"], "he"),
            (&["iw-IL"], "he"),
            (&["iw_IL.UTF-8"], "he"),
            (&["he_IL.UTF-8@calendar"], "he"),
            (&["en-GB"], "en"),
            (&["ja-JP", "he-IL"], "he"),
            (&["en-US", "he-IL"], "en"),
            (&["zh-CN"], "zh-Hans"),
            (&["zh_SG.UTF-8"], "zh-Hans"),
            (&["zh"], "zh-Hans"),
            (&["zh-TW"], "zh-Hant"),
            (&["zh_HK.UTF-8"], "zh-Hant"),
            (&["pt_PT", "en"], "pt-BR"),
            (&["es-419"], "es"),
            (&["fa_AF"], "fa"),
            (&["ur_IN"], "ur"),
            // No language of the program is read by most of its speakers.
            (&["sr_RS"], "en"),
            (&["uk_UA.UTF-8", "ru_UA.UTF-8"], "uk"),
            (&["tlh"], "en"),
            (&["C"], "en"),
            (&["", "!!"], "en"),
            (&[], "en"),
        ];
        for (wanted, expected) in cases {
            let wanted: Vec<String> = wanted.iter().map(|&name| name.to_owned()).collect();
            assert_eq!(locales.choose(&wanted).language(), expected, "{wanted:?}");
        }
    }

    #[test]
    fn an_unknown_language_is_not_found() {
        let locales = Locales::embedded().expect("languages");
        assert!(locales.find("ja").is_none());
        assert!(locales.find("").is_none());
        assert!(locales.find("../en").is_none());
        assert_eq!(
            locales.find("iw").map(|localizer| localizer.language()),
            Some("he")
        );
    }

    /// By the letters of each script, as CLDR's root collation has them: code points agree with it.
    #[test]
    fn languages_are_listed_in_the_order_of_their_letters() {
        let locales = Locales::embedded().expect("languages");
        let mut all = locales.languages();
        assert_eq!(all.next().map(Language::name), Some(FALLBACK));
        let (read, unread): (Vec<_>, Vec<_>) =
            all.partition(|language| language.is_read_by_native_speaker());
        assert!(!read.is_empty() && !unread.is_empty());
        for group in [&read, &unread] {
            let own_names = group
                .iter()
                .map(|language| language.own_name().to_lowercase());
            assert!(own_names.is_sorted());
        }
        let names = [read, unread].concat().into_iter().map(Language::name);
        let listed = locales.languages().skip(1).map(Language::name);
        assert!(names.eq(listed), "those that were read come first");
    }
}
