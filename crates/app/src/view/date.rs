use catalogue::record::{Amount, GrantSize, Initiative, PartialDate, Window};

use super::Presenter;

/// The date in the form that the formatter takes.
pub(crate) fn localisable(date: PartialDate) -> l10n::PartialDate {
    let part = |value: Option<i8>| value.and_then(|value| u8::try_from(value).ok());
    l10n::PartialDate {
        year: date.year().into(),
        month: part(date.month()),
        day: part(date.day()),
    }
}

/// A dated span: where it starts and ends, as far as stated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: Option<PartialDate>,
    pub(crate) end: Option<PartialDate>,
    /// The start has not been confirmed to have happened.
    pub(crate) start_planned: bool,
    /// The end has not been confirmed to have happened.
    pub(crate) end_planned: bool,
}

impl Span {
    /// The span of an initiative: what happened where it is stated, else what was planned.
    pub(crate) fn of(initiative: &Initiative) -> Self {
        Self {
            start: initiative.actual_start.or(initiative.planned_start),
            end: initiative.actual_end.or(initiative.planned_end),
            start_planned: initiative.actual_start.is_none() && initiative.planned_start.is_some(),
            end_planned: initiative.actual_end.is_none() && initiative.planned_end.is_some(),
        }
    }
}

impl Presenter<'_> {
    /// A date in words.
    pub(crate) fn date(&self, date: PartialDate) -> String {
        self.loc().date(localisable(date))
    }

    /// The span of an initiative in words; `None` when neither end is stated.
    pub(crate) fn when(&self, initiative: &Initiative) -> Option<String> {
        let span = Span::of(initiative);
        let completed = initiative.status.as_deref() == Some("completed");
        match (span.start, span.end) {
            (Some(start), Some(end)) if start == end => Some(self.date(start)),
            (Some(start), Some(end)) => Some(
                self.loc()
                    .record_when_range(localisable(start), localisable(end)),
            ),
            // "Since" would say that it still runs, which the record does not.
            (Some(start), None) if completed => {
                Some(self.loc().record_when_start(localisable(start)))
            }
            (Some(start), None) if span.start_planned => {
                Some(self.loc().record_when_planned(localisable(start)))
            }
            (Some(start), None) => Some(self.loc().record_when_since(localisable(start))),
            (None, Some(end)) => Some(self.loc().record_when_until(localisable(end))),
            (None, None) => None,
        }
    }

    /// When a programme takes requests, as far as days are stated.
    pub(crate) fn window_when(&self, window: &Window) -> Option<String> {
        let today = self.today();
        let loc = self.loc();
        if let Some(closes) = window.closes {
            return Some(if is_over(closes, today) {
                loc.record_when_closed(localisable(closes))
            } else {
                loc.record_when_closes(localisable(closes))
            });
        }
        window.opens.map(|opens| {
            if is_over(opens, today) {
                loc.record_when_since(localisable(opens))
            } else {
                loc.record_when_opens(localisable(opens))
            }
        })
    }

    /// An amount with its currency.
    pub(crate) fn amount(&self, amount: &Amount) -> String {
        self.loc().money(amount.amount_minor, &amount.currency)
    }

    /// The size of a grant; `None` when neither bound is stated.
    pub(crate) fn grant(&self, grant: &GrantSize) -> Option<String> {
        let money = |minor: i64| self.loc().money(minor, &grant.currency);
        match (grant.min_minor, grant.max_minor) {
            (Some(min), Some(max)) if min == max => Some(money(min)),
            (Some(min), Some(max)) => Some(self.loc().record_amount_range(money(min), money(max))),
            (Some(min), None) => Some(self.loc().record_amount_from(money(min))),
            (None, Some(max)) => Some(self.loc().record_amount_up_to(money(max))),
            (None, None) => None,
        }
    }

    /// A year without separators.
    pub(crate) fn year(&self, year: i64) -> String {
        self.loc().number_ungrouped(year)
    }
}

/// Whether a date lies wholly before today: a month is over when the next one begins.
pub(crate) fn is_over(date: PartialDate, today: Option<PartialDate>) -> bool {
    let Some(today) = today else { return false };
    match (date.month(), date.day()) {
        (None, _) => date.year() < today.year(),
        (Some(month), None) => (date.year(), Some(month)) < (today.year(), today.month()),
        (Some(_), Some(_)) => date < today,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_over_when_the_next_one_begins() {
        let date = |text: &str| text.parse::<PartialDate>().unwrap();
        let today = Some(date("2026-11-22"));
        for past in ["2025", "2026-10", "2026-11-21"] {
            assert!(is_over(date(past), today), "{past} is over");
        }
        for not_past in ["2026", "2026-11", "2026-11-22", "2027"] {
            assert!(
                !is_over(date(not_past), today),
                "{not_past} is not over yet"
            );
        }
    }
}
