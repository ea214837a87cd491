//! The day that it is.

use time::OffsetDateTime;

use crate::catalog::Date;

/// Today in UTC, as far as this computer knows.
pub fn today() -> Option<Date> {
    let (year, month, day) = OffsetDateTime::now_utc().to_calendar_date();
    Some(Date {
        year: u16::try_from(year).ok()?,
        month: Some(month.into()),
        day: Some(day),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_tells_a_day_of_this_century() {
        let today = today().expect("a day");
        let is_known = Date::parse(&format!(
            "{}-{:02}-{:02}",
            today.year,
            today.month.expect("a month"),
            today.day.expect("a day")
        ));
        assert_eq!(is_known, Some(today));
    }
}
