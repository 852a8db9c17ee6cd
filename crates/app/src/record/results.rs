//! What an initiative spent, delivered and changed, as the reader sees it.

use catalogue::record::{Amount, Contact, Indicator, Source};
use l10n::Localiser;
use serde_json::Number;

use super::field::Filled;
use crate::Fault;
use crate::api::FieldValue;
use crate::view::Presenter;

/// Amounts, each with the day of its value.
pub(super) fn amounts(presenter: &Presenter<'_>, amounts: &[Amount]) -> Filled {
    amounts
        .iter()
        .map(|amount| {
            let money = presenter.amount(amount);
            let label = match amount.value_date {
                Some(date) => presenter
                    .loc()
                    .exchange_amount_dated(money, presenter.date(date)),
                None => money,
            };
            FieldValue::Plain { label }
        })
        .collect::<Vec<_>>()
        .into()
}

/// Indicators with their values.
pub(super) fn indicators(presenter: &Presenter<'_>, indicators: &[Indicator]) -> Filled {
    indicators
        .iter()
        .filter_map(|one| indicator(presenter, one))
        .collect::<Vec<_>>()
        .into()
}

fn indicator(presenter: &Presenter<'_>, one: &Indicator) -> Option<FieldValue> {
    let loc = presenter.loc();
    let title = presenter.text(&one.title)?;
    let value = |number: &Number| {
        let written = match number.as_i64() {
            Some(whole) => loc.number(whole),
            None => fraction(loc, number),
        };
        match one.unit.as_deref() {
            Some("%") => share(loc, number),
            Some(unit) => format!("{written} {}", loc.foreign(unit, l10n::UNDETERMINED)),
            None => written,
        }
    };
    let values: Vec<String> = [
        one.baseline
            .as_ref()
            .map(|number| loc.exchange_indicator_baseline(value(number))),
        one.target
            .as_ref()
            .map(|number| loc.exchange_indicator_target(value(number))),
        one.actual
            .as_ref()
            .map(|number| loc.exchange_indicator_actual(value(number))),
    ]
    .into_iter()
    .flatten()
    .collect();
    Some(if values.is_empty() {
        FieldValue::Text { text: title }
    } else {
        let title = presenter.within(&title);
        FieldValue::Plain {
            label: loc.exchange_indicator(title, loc.list(&values)),
        }
    })
}

/// A number with as many digits as it was given with, up to four.
fn fraction(loc: &Localiser, number: &Number) -> String {
    loc.decimal(number.as_f64().unwrap_or_default(), fraction_digits(number))
}

fn fraction_digits(number: &Number) -> u8 {
    let text = number.to_string();
    let digits = text.split_once('.').map_or(0, |(_, part)| part.len());
    u8::try_from(digits.min(4)).unwrap_or_default()
}

/// The share of a place, in words.
pub(super) fn share(loc: &Localiser, share: &Number) -> String {
    let digits = fraction_digits(share);
    loc.percent(share.as_f64().unwrap_or_default() / 100.0, digits)
}

/// Pages to go on to.
pub(super) fn links(links: &[Source]) -> Filled {
    links
        .iter()
        .map(|link| FieldValue::Link {
            url: link.url.clone(),
            label: link.title.clone().unwrap_or_else(|| link.url.clone()),
        })
        .collect::<Vec<_>>()
        .into()
}

/// The organisation to write to, and its page.
pub(super) fn contact(
    presenter: &Presenter<'_>,
    contact: Option<&Contact>,
) -> Result<Filled, Fault> {
    let mut values = Vec::new();
    let Some(contact) = contact else {
        return Ok(values.into());
    };
    if let Some(id) = contact.organisation
        && let Some(organisation) = presenter.organisation(id, None)?
    {
        values.push(FieldValue::Organisation {
            slug: organisation.slug,
            name: organisation.name,
            leaf: None,
            role: String::new(),
        });
    }
    if let Some(url) = &contact.url {
        values.push(FieldValue::Link {
            url: url.clone(),
            label: url.clone(),
        });
    }
    Ok(values.into())
}
