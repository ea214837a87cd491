//! Numbers in the digits of each language.

use fluent::FluentValue;
use fluent::memoizer::MemoizerKind;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

/// From 0 to 9.
struct Digits([char; 10]);

impl Memoizable for Digits {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let name = language.to_string();
        // Arabic readers use both; Latin digits agree with versions, codes and addresses.
        let name = if name == "ar" { "ar-u-nu-latn" } else { &name };
        let locale: icu_locale_core::Locale = name.parse().map_err(|_| ())?;
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(GroupingStrategy::Never);
        let formatter = DecimalFormatter::try_new(locale.into(), options).map_err(|_| ())?;
        let written = formatter.format(&Decimal::from(1_234_567_890)).to_string();
        let mut digits: Vec<char> = written.chars().collect();
        // 0 was the last of them.
        digits.rotate_right(1);
        digits.try_into().map(Self).map_err(|_| ())
    }
}

/// Writes a number for Fluent, without grouping: there are only small ones, and years.
pub(super) fn format<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let latin = number.as_string();
    let local = memoizer.with_try_get_threadsafe((), |digits: &Digits| {
        let digit = |c: char| c.to_digit(10).map_or(c, |digit| digits.0[digit as usize]);
        latin.chars().map(digit).collect()
    });
    Some(local.unwrap_or_else(|()| latin.into_owned()))
}
