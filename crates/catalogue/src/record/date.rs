use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A date as precise as it is known: `2019`, `2019-03` or `2019-03-07`.
///
/// Ordered by time; a less precise date comes before every more precise one that it contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

/// Why a text is not a partial date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a date of the form 2019, 2019-03 or 2019-03-07")]
pub struct DateError {
    /// The text.
    pub text: String,
}

impl PartialDate {
    /// A date from its parts.
    ///
    /// # Errors
    /// If there is no such day, or a day without a month.
    pub fn new(year: i16, month: Option<i8>, day: Option<i8>) -> Result<Self, DateError> {
        let date = Self { year, month, day };
        let whole = jiff::civil::Date::new(year, month.unwrap_or(1), day.unwrap_or(1));
        if whole.is_err() || !(1..=9999).contains(&year) || (day.is_some() && month.is_none()) {
            return Err(DateError {
                text: date.to_string(),
            });
        }
        Ok(date)
    }

    /// Year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.year
    }

    /// Month, 1 to 12, if known.
    #[must_use]
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// Day of the month, if known.
    #[must_use]
    pub fn day(self) -> Option<i8> {
        self.day
    }
}

impl std::fmt::Display for PartialDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl std::str::FromStr for PartialDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || DateError {
            text: text.chars().take(40).collect(),
        };
        let digits = |part: &str, len: usize| {
            (part.len() == len && part.bytes().all(|b| b.is_ascii_digit())).then_some(())
        };
        let mut parts = text.split('-');
        let year = parts.next().unwrap_or_default();
        digits(year, 4).ok_or_else(bad)?;
        let mut small = || -> Result<Option<i8>, DateError> {
            let Some(part) = parts.next() else {
                return Ok(None);
            };
            digits(part, 2).ok_or_else(bad)?;
            part.parse().map(Some).map_err(|_| bad())
        };
        let (month, day) = (small()?, small()?);
        if parts.next().is_some() {
            return Err(bad());
        }
        Self::new(year.parse().map_err(|_| bad())?, month, day).map_err(|_| bad())
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn precision_is_kept_and_nonsense_refused() {
        for text in ["2019", "2019-03", "2019-03-07", "2024-02-29"] {
            assert_eq!(
                text.parse::<PartialDate>().unwrap().to_string(),
                text,
                "precision is kept"
            );
        }
        for text in [
            "",
            "19",
            "2019-3",
            "2019-13",
            "2019-02-30",
            "2019-03-07-01",
            "2019-",
            "+019",
            "٢٠١٩",
        ] {
            assert!(
                text.parse::<PartialDate>().is_err(),
                "`{text}` is not a date"
            );
        }
    }

    #[test]
    fn order_is_time() {
        let mut dates: Vec<PartialDate> = ["2020-01", "2019", "2019-03-07", "2019-03"]
            .iter()
            .map(|t| t.parse().unwrap())
            .collect();
        dates.sort();
        let texts: Vec<String> = dates.iter().map(ToString::to_string).collect();
        assert_eq!(
            texts,
            ["2019", "2019-03", "2019-03-07", "2020-01"],
            "the less precise comes first"
        );
    }
}
