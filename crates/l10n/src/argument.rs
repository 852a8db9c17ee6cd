//! What messages are given: counts, texts, dates.
use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::str::FromStr;

/// A number for a message: it selects the plural form, and is written with the digits and separators of the locale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Count {
    value: f64,
    places: u8,
}

/// Above this, a floating-point number no longer tells neighbouring integers apart.
const LARGEST: f64 = 9_007_199_254_740_991.0;

impl Count {
    /// A number with a fixed number of digits after the decimal separator, six at most.
    ///
    /// What is not a number counts as 0, and what is beyond ±(2⁵³−1) as that: a message must not fail.
    pub fn decimal(value: f64, places: u8) -> Self {
        let value = if value.is_nan() {
            0.0
        } else {
            value.clamp(-LARGEST, LARGEST)
        };
        let places = places.min(6);
        let scale = 10_f64.powi(i32::from(places));
        let rounded = (value * scale).round() / scale;
        Self {
            value: rounded,
            places,
        }
    }

    pub(crate) fn value(self) -> f64 {
        self.value
    }

    pub(crate) fn places(self) -> usize {
        usize::from(self.places)
    }

    /// The number in ASCII, with the digits it shows.
    pub(crate) fn to_plain(self) -> String {
        format!("{:.places$}", self.value, places = self.places())
    }
}

macro_rules! counts {
    ($($integer:ty)+) => {$(
        impl From<$integer> for Count {
            fn from(value: $integer) -> Self {
                Self::decimal(value as f64, 0)
            }
        }
        impl From<&$integer> for Count {
            fn from(value: &$integer) -> Self {
                Self::from(*value)
            }
        }
    )+};
}

counts!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

/// A date of the precision that is known; always Gregorian.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day of the month, from 1; means nothing without a month.
    pub day: Option<u8>,
}

impl PartialDate {
    /// A year.
    pub fn year(year: i32) -> Self {
        Self {
            year,
            month: None,
            day: None,
        }
    }

    /// A month of a year.
    pub fn month(year: i32, month: u8) -> Self {
        Self {
            year,
            month: Some(month),
            day: None,
        }
    }

    /// A day.
    pub fn day(year: i32, month: u8, day: u8) -> Self {
        Self {
            year,
            month: Some(month),
            day: Some(day),
        }
    }
}

impl From<i32> for PartialDate {
    fn from(year: i32) -> Self {
        Self::year(year)
    }
}

impl From<(i32, Option<u8>, Option<u8>)> for PartialDate {
    fn from((year, month, day): (i32, Option<u8>, Option<u8>)) -> Self {
        Self { year, month, day }
    }
}

/// A text is not `2019`, `2019-03` or `2019-03-31`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartialDateError(
    /// The text.
    pub String,
);

impl fmt::Display for PartialDateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?} is not a year, month or day", self.0)
    }
}

impl Error for PartialDateError {}

impl FromStr for PartialDate {
    type Err = PartialDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refuse = || PartialDateError(text.to_owned());
        let mut parts = text.split('-');
        let year = digits(parts.next(), 4)
            .and_then(|part| part.parse().ok())
            .ok_or_else(refuse)?;
        let mut date = Self::year(year);
        if let Some(part) = parts.next() {
            let month = digits(Some(part), 2)
                .and_then(|part| part.parse().ok())
                .ok_or_else(refuse)?;
            date.month = Some(month).filter(|month| (1..=12).contains(month));
            if date.month.is_none() {
                return Err(refuse());
            }
        }
        if let Some(part) = parts.next() {
            let day = digits(Some(part), 2)
                .and_then(|part| part.parse().ok())
                .ok_or_else(refuse)?;
            date.day = Some(day).filter(|day| (1..=31).contains(day));
            if date.day.is_none() {
                return Err(refuse());
            }
        }
        if parts.next().is_some() {
            Err(refuse())
        } else {
            Ok(date)
        }
    }
}

fn digits(part: Option<&str>, length: usize) -> Option<&str> {
    part.filter(|part| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// An argument for a message that is chosen at run time.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument<'a> {
    /// A number.
    Number(Count),
    /// A text.
    Text(&'a str),
    /// A date.
    Date(PartialDate),
}

/// The arguments of one message; each language of the chain makes its own Fluent values of them.
#[derive(Debug)]
pub(crate) struct Arguments<'a>(Vec<(&'a str, Value<'a>)>);

/// An argument as the languages see it: dates are texts by then.
#[derive(Debug)]
pub(crate) enum Value<'a> {
    Number(Count),
    Text(Cow<'a, str>),
}

impl<'a> Arguments<'a> {
    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self(Vec::with_capacity(capacity))
    }

    pub(crate) fn number(&mut self, name: &'a str, count: Count) {
        self.0.push((name, Value::Number(count)));
    }

    pub(crate) fn text(&mut self, name: &'a str, text: &'a str) {
        self.0.push((name, Value::Text(Cow::Borrowed(text))));
    }

    pub(crate) fn text_owned(&mut self, name: &'a str, text: String) {
        self.0.push((name, Value::Text(Cow::Owned(text))));
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'a str, &Value<'a>)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }
}
