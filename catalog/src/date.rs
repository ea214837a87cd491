//! Dates of the data: a year, a month of a year, or a day.

/// A date as exact as its source gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    /// Four digits.
    pub year: u16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31; never without a month.
    pub day: Option<u8>,
}

impl Date {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; [`None`] for anything else, or a day that its month doesn't have.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = parts
            .next()
            .map(|part| digits(part, 2))
            .map_or(Some(None), |n| n.map(Some))?;
        let day = parts
            .next()
            .map(|part| digits(part, 2))
            .map_or(Some(None), |n| n.map(Some))?;
        if parts.next().is_some() || !(2000..=2999).contains(&year) {
            return None;
        }
        if let Some(month) = month
            && !(1..=12).contains(&month)
        {
            return None;
        }
        if let (Some(month), Some(day)) = (month, day)
            && !(1..=days_of(year, month)).contains(&day)
        {
            return None;
        }
        Some(Self {
            year,
            month: month.and_then(|m| u8::try_from(m).ok()),
            day: day.and_then(|d| u8::try_from(d).ok()),
        })
    }

    /// The day so many months later. If its month lacks it, it comes before the first of the next month.
    fn months_later(self, months: u8) -> Self {
        let Some(month) = self.month else {
            return self;
        };
        let months = u16::from(month) - 1 + u16::from(months);
        Self {
            year: self.year + months / 12,
            month: u8::try_from(months % 12 + 1).ok(),
            day: self.day,
        }
    }

    /// True if so many months have passed since this day.
    pub fn is_older_than(self, months: u8, today: Self) -> bool {
        today >= self.months_later(months)
    }

    pub fn is_day(&self) -> bool {
        self.day.is_some()
    }
}

fn digits(text: &str, len: usize) -> Option<u16> {
    (text.len() == len && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

fn days_of(year: u16, month: u16) -> u16 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_as_exact_as_it_is_written() {
        assert_eq!(
            Date::parse("2016"),
            Some(Date {
                year: 2016,
                month: None,
                day: None
            })
        );
        assert_eq!(
            Date::parse("2022-10"),
            Some(Date {
                year: 2022,
                month: Some(10),
                day: None
            })
        );
        assert_eq!(
            Date::parse("2024-02-29"),
            Some(Date {
                year: 2024,
                month: Some(2),
                day: Some(29)
            })
        );
    }

    #[test]
    fn months_pass_on_the_same_day_or_on_the_first_one_after_it() {
        let day = |text| Date::parse(text).expect("a day");
        for (since, before, on) in [
            ("2026-11-25", "2027-05-24", "2027-05-25"),
            ("2026-01-01", "2026-06-30", "2026-07-01"),
            ("2026-06-30", "2026-12-29", "2026-12-30"),
            ("2026-12-31", "2027-06-30", "2027-07-01"),
            ("2027-08-31", "2028-02-29", "2028-03-01"),
        ] {
            assert!(!day(since).is_older_than(6, day(since)), "{since}");
            assert!(!day(since).is_older_than(6, day(before)), "{before}");
            assert!(day(since).is_older_than(6, day(on)), "{on}");
        }
        assert!(!day("2026-11-25").is_older_than(6, day("2020-01-01")));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "24",
            "2024-",
            "2024-13",
            "2023-02-29",
            "2024-04-31",
            "2024-1-1",
            "2024-01-01-01",
            "+024",
            "1999-01-01",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }
}
