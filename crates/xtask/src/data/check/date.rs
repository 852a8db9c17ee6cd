//! Dates as precise as their source.

/// A date of a year, of a month, or of a day; absent parts are 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PartialDate {
    year: u16,
    month: u8,
    day: u8,
}

impl PartialDate {
    /// Reads `2019`, `2019-03` or `2019-03-31`; `None` if it is not such a date or the day does not exist.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map_or(Some(0), |part| {
            number(part, 2).filter(|month| (1..=12).contains(month))
        })?;
        let day = parts.next().map_or(Some(0), |part| {
            number(part, 2).filter(|day| (1..=31).contains(day))
        })?;
        if parts.next().is_some() || !(1900..=2200).contains(&year) || day > days(year, month) {
            return None;
        }
        Some(Self {
            year,
            month: u8::try_from(month).ok()?,
            day: u8::try_from(day).ok()?,
        })
    }

    /// Whether this date is certainly after the other one: `2019-03` is not after `2019`, for all that is known.
    pub(super) fn is_after(self, other: Self) -> bool {
        if self.year != other.year {
            return self.year > other.year;
        }
        if self.month != other.month {
            return self.month != 0 && other.month != 0 && self.month > other.month;
        }
        self.day != 0 && other.day != 0 && self.day > other.day
    }
}

/// A number of exactly so many digits.
fn number(text: &str, digits: usize) -> Option<u16> {
    (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

fn days(year: u16, month: u16) -> u16 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::PartialDate;

    #[test]
    fn reads_what_is_a_date_and_nothing_else() {
        for text in ["2019", "2019-03", "2019-03-31", "2024-02-29", "2000-02-29"] {
            assert!(PartialDate::parse(text).is_some(), "{text} is a date");
        }
        for text in [
            "",
            "19",
            "2019-",
            "2019-3",
            "2019-13",
            "2019-00",
            "2019-02-29",
            "2100-02-29",
            "2019-04-31",
            "2019-03-31T",
            "2019-03-31-01",
            "+201",
            "٢٠١٩",
        ] {
            assert!(PartialDate::parse(text).is_none(), "{text} is no date");
        }
    }

    #[test]
    fn orders_only_what_is_certain() {
        let after = |left, right| {
            PartialDate::parse(left)
                .unwrap()
                .is_after(PartialDate::parse(right).unwrap())
        };
        assert!(after("2020", "2019"), "a later year is after");
        assert!(after("2019-04", "2019-03"), "a later month is after");
        assert!(after("2019-03-02", "2019-03-01"), "a later day is after");
        assert!(
            !after("2019-03", "2019"),
            "a month may lie before the day meant by a year"
        );
        assert!(!after("2019", "2019-03"), "and the other way round");
        assert!(
            !after("2019-03-31", "2019-03"),
            "a day may be the one meant by its month"
        );
    }
}
