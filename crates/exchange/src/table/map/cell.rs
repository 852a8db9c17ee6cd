use catalogue::record::PartialDate;
use catalogue::record::schema::{Shape, shape};

use super::{DateForm, Mapped, Meaning};
use crate::Reason;
use crate::table::Column;
use crate::table::column::{is_date, is_number};

/// The text of a cell as our own tables would have it.
///
/// # Errors
/// What is not recognised, with the field and the text.
pub(super) fn ours(
    by: Mapped<'_>,
    column: &Column,
    role: Option<&str>,
    text: &str,
) -> Result<String, Reason> {
    let text = text.trim();
    match column {
        Column::Field(name, _) => {
            let own = shape(by.mapping.kind, name).ok_or_else(|| Reason::Shape(path(column)))?;
            field(by, name, own, role, text)
        }
        Column::Part(_, part) if is_date(part) => date(by, &path(column), text),
        Column::Part(_, part) if is_number(part) => number(&path(column), text),
        Column::Part(_, "currency") => Ok(text.to_uppercase()),
        Column::Part(..) => code(by, &path(column), text),
        _ => Ok(text.to_owned()),
    }
}

fn path(column: &Column) -> String {
    column.path()
}

fn field(
    by: Mapped<'_>,
    name: &str,
    shape: Shape,
    role: Option<&str>,
    text: &str,
) -> Result<String, Reason> {
    // JSON is as our own tables write what no cell can hold readably.
    if text.starts_with('[') || text.starts_with('{') {
        return Ok(text.to_owned());
    }
    match shape {
        Shape::Date => date(by, name, text),
        Shape::Integer => number(name, text),
        Shape::Text | Shape::Reference => code(by, name, text),
        Shape::Set => list(by, text, |part| code(by, name, part)),
        Shape::Keyed(_) | Shape::Pairs(..) => list(by, text, |part| member(by, name, role, part)),
        Shape::Sources | Shape::Flag | Shape::Object | Shape::List | Shape::Localised => {
            Ok(text.to_owned())
        }
    }
}

fn list(
    by: Mapped<'_>,
    text: &str,
    one: impl Fn(&str) -> Result<String, Reason>,
) -> Result<String, Reason> {
    let between = by.mapping.separator.as_str();
    let between = if between.is_empty() { ";" } else { between };
    // A line end in a cell stands between members, whatever else does.
    let parts = text.lines().flat_map(|line| line.split(between));
    let parts = parts.map(str::trim).filter(|part| !part.is_empty());
    let parts: Vec<String> = parts.map(one).collect::<Result<_, _>>()?;
    Ok(parts.join("; "))
}

/// `Kenya`, or `Kenya:priority`; a role of the column is that of all of its members.
fn member(by: Mapped<'_>, name: &str, role: Option<&str>, text: &str) -> Result<String, Reason> {
    match (code(by, name, text), role, text.rsplit_once(':')) {
        (Ok(found), Some(role), _) => Ok(format!("{found}:{role}")),
        (Ok(found), None, _) => Ok(found),
        (Err(_), _, Some((who, own))) => {
            let role = code(by, "role", own.trim())?;
            Ok(format!("{}:{role}", code(by, name, who.trim())?))
        }
        (Err(reason), ..) => Err(reason),
    }
}

fn code(by: Mapped<'_>, field: &str, text: &str) -> Result<String, Reason> {
    match (by.meaning)(field, text) {
        Meaning::Plain => Ok(text.to_owned()),
        Meaning::Code(code) => Ok(code),
        Meaning::Unknown => Err(Reason::Term {
            field: field.to_owned(),
            value: short(text),
        }),
    }
}

/// A whole number; spaces between its groups carry nothing.
fn number(field: &str, text: &str) -> Result<String, Reason> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    plain
        .parse::<i64>()
        .map(|number| number.to_string())
        .map_err(|_| Reason::Number {
            field: field.to_owned(),
            value: short(text),
        })
}

/// A date as precise as it is written.
fn date(by: Mapped<'_>, field: &str, text: &str) -> Result<String, Reason> {
    if text.parse::<PartialDate>().is_ok() {
        return Ok(text.to_owned());
    }
    let parts: Vec<&str> = text.split(['.', '/', '-', ' ']).map(str::trim).collect();
    let ordered = match (by.mapping.dates, parts.as_slice()) {
        (DateForm::DayMonthYear, [day, month, year]) => Some((*year, *month, Some(*day))),
        (DateForm::MonthDayYear, [month, day, year]) => Some((*year, *month, Some(*day))),
        (DateForm::DayMonthYear | DateForm::MonthDayYear, [month, year]) => {
            Some((*year, *month, None))
        }
        _ => None,
    };
    let iso = ordered.map(|(year, month, day)| match day {
        Some(day) => format!("{year}-{month:0>2}-{day:0>2}"),
        None => format!("{year}-{month:0>2}"),
    });
    // A calendar has the last word: what it does not have is told, whatever the form.
    iso.filter(|iso| iso.parse::<PartialDate>().is_ok())
        .ok_or_else(|| Reason::Date {
            field: field.to_owned(),
            value: short(text),
        })
}

/// An amount in whole units with parts, such as `1 250,50`, as a plain decimal number; `None` for what is none.
pub(super) fn decimal(text: &str, point: char) -> Option<String> {
    let plain: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{2019}' && *c != '\'')
        .collect();
    let (whole, part) = plain.split_once(point).unwrap_or((&plain, ""));
    let group = if point == ',' { '.' } else { ',' };
    let mut groups = whole.split(group);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    // Signs between groups stand before three digits each; anything else might mean something else.
    if rest.iter().any(|group| group.len() != 3) || part.contains(group) {
        return None;
    }
    let whole = format!("{first}{}", rest.concat());
    Some(if part.is_empty() {
        whole
    } else {
        format!("{whole}.{part}")
    })
}

pub(super) fn short(text: &str) -> String {
    text.trim().chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_by_its_point() {
        for (text, point, plain) in [
            ("1250", '.', Some("1250")),
            ("1,250.50", '.', Some("1250.50")),
            ("1 250,50", ',', Some("1250.50")),
            ("1.250.000,5", ',', Some("1250000.5")),
            ("1,25", '.', None),
            ("1.25", ',', None),
        ] {
            assert_eq!(
                decimal(text, point).as_deref(),
                plain,
                "{text} with {point}"
            );
        }
    }
}
