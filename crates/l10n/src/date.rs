//! Dates of the precision that is known, always in the Gregorian calendar.
use crate::argument::PartialDate;
use crate::language::Digits;
use crate::localiser::Localiser;
use crate::number::icu_locale;
use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::{Y, YM, YMD};
use icu::datetime::{DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter};

/// The formatters of one locale for the three precisions.
pub(crate) struct Dates {
    year: FixedCalendarDateTimeFormatter<Gregorian, Y>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    short_day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
}

impl Dates {
    pub(crate) fn new(formats: &str, digits: Digits) -> Result<Self, DateTimeFormatterLoadError> {
        let locale = icu_locale(formats, digits);
        Ok(Self {
            year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), Y::long())?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long())?,
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long())?,
            short_day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::medium())?,
        })
    }

    /// Writes a date; a month or day that does not exist is left out, and the coarser date stands.
    fn write(&self, date: PartialDate, short: bool) -> Option<String> {
        if let (Some(month), Some(day)) = (date.month, date.day)
            && let Ok(exact) = Date::try_new_gregorian(date.year, month, day)
        {
            let formatter = if short { &self.short_day } else { &self.day };
            return Some(formatter.format(&exact).to_string());
        }
        if let Some(month) = date.month
            && let Ok(first) = Date::try_new_gregorian(date.year, month, 1)
        {
            return Some(self.month.format(&first).to_string());
        }
        let first = Date::try_new_gregorian(date.year, 1, 1).ok()?;
        Some(self.year.format(&first).to_string())
    }
}

impl Localiser {
    /// A date in words, with the precision it has: `2019`, `March 2019`, `5 March 2019`.
    pub fn date(&self, date: impl Into<PartialDate>) -> String {
        self.pseudo(&self.date_inside(date.into()))
    }

    /// A date for a narrow column: the month of a day is abbreviated.
    pub fn short_date(&self, date: impl Into<PartialDate>) -> String {
        self.pseudo(&self.write_date(date.into(), true))
    }

    /// A date that stands inside a message, and so takes no pseudo marks of its own.
    pub(crate) fn date_inside(&self, date: PartialDate) -> String {
        self.write_date(date, false)
    }

    fn write_date(&self, date: PartialDate, short: bool) -> String {
        self.dates()
            .and_then(|dates| dates.write(date, short))
            .unwrap_or_else(|| date.year.to_string())
    }
}
