use catalogue::record::currency;
use serde_json::{Map, Value as Json};

use super::text::day;
use super::{Defaults, Understood};
use crate::iati::codes::TRANSACTIONS;
use crate::iati::element::Element;
use crate::{Reason, Remark};

/// The budget, if there is one, and what was committed and paid.
///
/// Several budgets are budgets of several years: they are kept, and never added up.
///
/// # Errors
/// An unknown currency, or a value date that no calendar has.
pub(super) fn amounts<'a>(
    elements: impl IntoIterator<Item = &'a Element>,
    defaults: &Defaults,
    out: &mut Understood,
) -> Result<(), Reason> {
    let mut budgets = Vec::new();
    for element in elements {
        if !matches!(element.name.as_str(), "budget" | "transaction") {
            continue;
        }
        let Some(value) = element.first("value") else {
            continue;
        };
        let amount = amount(value, defaults)?;
        let counts = |amount: &Json| amount["amount_minor"].as_i64() >= Some(0);
        if element.name == "budget" {
            // What is taken off a budget is no budget of its own.
            if amount.as_ref().is_some_and(|amount| !counts(amount)) {
                let value = value.text.trim().chars().take(20).collect();
                out.remark(Remark::NegativeBudget(value));
                continue;
            }
            budgets.push(amount);
            continue;
        }
        let kind = element
            .first("transaction-type")
            .and_then(|kind| kind.attribute("code"))
            .unwrap_or_default();
        let field = TRANSACTIONS
            .iter()
            .find(|(_, code, letter)| *code == kind || *letter == kind);
        // What was paid back is no payment: a record has no amounts below nothing.
        if let (Some((field, ..)), Some(amount)) = (field, amount.filter(counts)) {
            out.list(field, amount);
        }
    }
    match budgets.as_mut_slice() {
        [amount] => {
            if let Some(amount) = amount.take() {
                out.set("budget", amount);
            }
        }
        [] => {}
        several => out.remarks.push(Remark::SeveralBudgets(several.len())),
    }
    Ok(())
}

/// A `value` as an amount; `None` where it is no number, or says no currency.
fn amount(value: &Element, defaults: &Defaults) -> Result<Option<Json>, Reason> {
    let code = value
        .attribute("currency")
        .or(defaults.currency.as_deref())
        .map(str::trim)
        .unwrap_or_default();
    if !code.is_empty() && !currency::is_known(code) {
        return Err(Reason::Currency(code.chars().take(20).collect()));
    }
    let digits = currency::minor_digits(code);
    let Some(minor) = minor(value.text.trim(), digits).filter(|_| !code.is_empty()) else {
        return Ok(None);
    };
    let mut amount = Map::new();
    amount.insert("amount_minor".to_owned(), minor.into());
    amount.insert("currency".to_owned(), code.into());
    if let Some(day) = day(value, "value-date", "value-date")? {
        amount.insert("value_date".to_owned(), day.into());
    }
    Ok(Some(Json::Object(amount)))
}

/// A decimal number in minor units; `None` where that would lose something or is no number.
pub(crate) fn minor(text: &str, digits: u32) -> Option<i64> {
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = usize::try_from(digits).ok()?;
    let part = part.trim_end_matches('0');
    let plain = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if (whole.is_empty() && part.is_empty()) || !plain(whole) || !plain(part) || part.len() > digits
    {
        return None;
    }
    format!("{whole}{part:0<digits$}")
        .parse::<i64>()
        .ok()
        .map(|minor| minor * sign)
}

/// An amount as a decimal number.
pub(crate) fn decimal(minor: i64, digits: u32) -> String {
    let scale = 10_u64.pow(digits);
    let whole = minor.unsigned_abs() / scale;
    let part = minor.unsigned_abs() % scale;
    let sign = if minor < 0 { "-" } else { "" };
    match usize::try_from(digits) {
        Ok(width) if width > 0 => format!("{sign}{whole}.{part:0width$}"),
        _ => format!("{sign}{whole}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_becomes_a_decimal_number_and_back() {
        for (minor_units, digits, text) in [
            (44_406_370, 2, "444063.70"),
            (5, 2, "0.05"),
            (-120, 2, "-1.20"),
            (1_250, 0, "1250"),
            (1_001, 3, "1.001"),
        ] {
            assert_eq!(decimal(minor_units, digits), text, "as IATI writes it");
            assert_eq!(minor(text, digits), Some(minor_units), "{text} back again");
        }
        assert_eq!(minor("1000", 2), Some(100_000), "a whole number of units");
        for text in [
            "",
            ".",
            "1,000",
            "1.005",
            "1e3",
            "٣",
            "--1",
            "99999999999999999999",
        ] {
            assert_eq!(minor(text, 2), None, "{text:?} is not made to fit");
        }
    }
}
