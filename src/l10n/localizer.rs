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

    #[test]
    fn dates_are_written_as_people_write_them() {
        let date = |year, month, day| Date { year, month, day };
        let first = date(2024, Some(1), Some(1));
        let day = date(2024, Some(10), Some(24));
        let month = date(2022, Some(10), None);
        let year = date(2016, None, None);
        let written = [
            (
                "ar",
                ["1 يناير 2024", "24 أكتوبر 2024", "أكتوبر 2022", "2016"],
            ),
            (
                "be",
                [
                    "1 студзеня 2024 года",
                    "24 кастрычніка 2024 года",
                    "кастрычнік 2022 года",
                    "2016",
                ],
            ),
            (
                "bn",
                ["১ জানুয়ারি ২০২৪", "২৪ অক্টোবর ২০২৪", "অক্টোবর ২০২২", "২০১৬"],
            ),
            (
                "de",
                ["1. Januar 2024", "24. Oktober 2024", "Oktober 2022", "2016"],
            ),
            (
                "en",
                ["1 January 2024", "24 October 2024", "October 2022", "2016"],
            ),
            (
                "es",
                [
                    "1 de enero de 2024",
                    "24 de octubre de 2024",
                    "octubre de 2022",
                    "2016",
                ],
            ),
            (
                "fa",
                ["۱ ژانویهٔ ۲۰۲۴", "۲۴ اکتبر ۲۰۲۴", "اکتبر ۲۰۲۲", "۲۰۱۶"],
            ),
            (
                "fr",
                [
                    "1er janvier 2024",
                    "24 octobre 2024",
                    "octobre 2022",
                    "2016",
                ],
            ),
            (
                "he",
                ["1 בינואר 2024", "24 באוקטובר 2024", "אוקטובר 2022", "2016"],
            ),
            (
                "hi",
                ["1 जनवरी 2024", "24 अक्टूबर 2024", "अक्टूबर 2022", "2016"],
            ),
            (
                "id",
                ["1 Januari 2024", "24 Oktober 2024", "Oktober 2022", "2016"],
            ),
            (
                "it",
                ["1º gennaio 2024", "24 ottobre 2024", "ottobre 2022", "2016"],
            ),
            (
                "pl",
                [
                    "1 stycznia 2024",
                    "24 października 2024",
                    "październik 2022",
                    "2016",
                ],
            ),
            (
                "pt-BR",
                [
                    "1º de janeiro de 2024",
                    "24 de outubro de 2024",
                    "outubro de 2022",
                    "2016",
                ],
            ),
            (
                "ru",
                [
                    "1 января 2024 года",
                    "24 октября 2024 года",
                    "октябрь 2022 года",
                    "2016",
                ],
            ),
            (
                "sw",
                ["1 Januari 2024", "24 Oktoba 2024", "Oktoba 2022", "2016"],
            ),
            ("tr", ["1 Ocak 2024", "24 Ekim 2024", "Ekim 2022", "2016"]),
            (
                "uk",
                [
                    "1 січня 2024 року",
                    "24 жовтня 2024 року",
                    "жовтень 2022 року",
                    "2016",
                ],
            ),
            (
                "ur",
                ["1 جنوری 2024", "24 اکتوبر 2024", "اکتوبر 2022", "2016"],
            ),
            (
                "vi",
                [
                    "1 tháng 1 năm 2024",
                    "24 tháng 10 năm 2024",
                    "10/2022",
                    "2016",
                ],
            ),
            (
                "zh-Hans",
                [
                    "2024 年 1 月 1 日",
                    "2024 年 10 月 24 日",
                    "2022 年 10 月",
                    "2016 年",
                ],
            ),
            (
                "zh-Hant",
                [
                    "2024 年 1 月 1 日",
                    "2024 年 10 月 24 日",
                    "2022 年 10 月",
                    "2016 年",
                ],
            ),
        ];
        let locales = Locales::embedded().expect("languages");
        for l10n in locales.iter() {
            let expected = written.iter().find(|(name, _)| *name == l10n.language());
            let (name, expected) = expected.expect("dates of every language");
            // Some keep the year and its word on one line.
            let found =
                [first, day, month, year].map(|date| l10n.date(date).replace('\u{a0}', " "));
            assert_eq!(found, *expected, "{name}");
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
