//! The texts of one language.

use std::collections::HashMap;

use fluent::FluentValue;
use i18n_embed::I18nAssets;
use i18n_embed::LanguageLoader as _;
use i18n_embed::fluent::FluentLanguageLoader;
use unic_langid::LanguageIdentifier;

use super::assets::{DOMAIN, Joined};
use super::bidi::{Direction, strip_bidi};
use super::{LocalizeError, digits};
use crate::catalog::{Date, MessageId};
use crate::fl;

#[derive(Debug)]
pub struct Localizer {
    language: LanguageIdentifier,
    /// `language` as text.
    name: String,
    loader: FluentLanguageLoader,
}

impl Localizer {
    pub(super) fn load(
        language: LanguageIdentifier,
        assets: &dyn I18nAssets,
    ) -> Result<Self, LocalizeError> {
        // Each language stands alone: that every language has every message is checked, not papered over.
        let loader = FluentLanguageLoader::new(DOMAIN, language.clone());
        loader
            .load_languages(&Joined(assets), std::slice::from_ref(&language))
            .map_err(|error| LocalizeError {
                language: language.to_string(),
                reason: error.to_string(),
            })?;
        loader.with_bundles_mut(|bundle| bundle.set_formatter(Some(digits::format)));
        Ok(Self {
            name: language.to_string(),
            language,
            loader,
        })
    }

    /// Such as `he` or `pt-BR`.
    pub fn language(&self) -> &str {
        &self.name
    }

    pub fn direction(&self) -> Direction {
        Direction::of(&self.language)
    }

    /// The loader, for [`fl!`](crate::fl).
    pub fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }

    pub fn text(&self, id: &MessageId) -> String {
        self.loader.get(id.as_str())
    }

    /// A message whose id is not known while compiling.
    pub fn message(&self, id: &str, variables: HashMap<String, FluentValue<'static>>) -> String {
        self.loader.get_args(id, variables)
    }

    pub fn has(&self, id: &str) -> bool {
        self.loader.has(id)
    }

    /// A text of this language to be put into another: in its own direction, whatever letter it starts with.
    pub fn inline(&self, text: &str) -> String {
        self.direction().with_base_direction(text)
    }

    pub fn date(&self, date: Date) -> String {
        let year = i64::from(date.year);
        let month = date.month.map(i64::from);
        // Without Fluent's isolates: inside another text, the date would take the direction of its numbers.
        strip_bidi(&match (month, date.day.map(i64::from)) {
            (Some(month), Some(day)) => {
                fl!(self, "date-day", day = day, month = month, year = year)
            }
            (Some(month), None) => fl!(self, "date-month", month = month, year = year),
            (None, _) => fl!(self, "date-year", year = year),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Locales;

    /// A language on each line.
    const DATES: &str = include_str!("../../tests/fixtures/dates.txt");

    #[test]
    fn dates_are_written_as_people_write_them() {
        let date = |year, month, day| Date { year, month, day };
        let first = date(2024, Some(1), Some(1));
        let day = date(2024, Some(10), Some(24));
        let month = date(2022, Some(10), None);
        let year = date(2016, None, None);
        let locales = Locales::embedded().expect("languages");
        for line in DATES.lines().filter(|line| !line.starts_with('#')) {
            let mut parts = line.split(" | ");
            let language = parts.next().expect("a language");
            let l10n = locales.find(language).expect(language);
            assert_eq!(l10n.language(), language);
            // Some keep the year and its word on one line.
            let found =
                [first, day, month, year].map(|date| l10n.date(date).replace('\u{a0}', " "));
            assert_eq!(found.to_vec(), parts.collect::<Vec<_>>(), "{language}");
        }
    }

    #[test]
    fn no_two_months_of_a_language_have_one_name() {
        let locales = Locales::embedded().expect("languages");
        for l10n in locales.iter() {
            for day in [Some(5), None] {
                let dates = (1..=12).map(|month| {
                    l10n.date(Date {
                        year: 2024,
                        month: Some(month),
                        day,
                    })
                });
                let dates: std::collections::BTreeSet<String> = dates.collect();
                assert_eq!(dates.len(), 12, "{}: {dates:?}", l10n.language());
            }
        }
    }
}
