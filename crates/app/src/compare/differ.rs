use crate::api::{ComparedCell, FieldValue};

/// True if two of the records that can have the field do not say the same in it.
pub(crate) fn differ(cells: &[ComparedCell]) -> bool {
    let mut said = cells.iter().filter(|cell| cell.of_kind).map(said);
    match said.next() {
        Some(first) => said.any(|other| other != first),
        None => false,
    }
}

/// What a cell says, however its values are ordered and drawn.
fn said(cell: &ComparedCell) -> Vec<String> {
    let mut values: Vec<String> = cell.values.iter().map(value).collect();
    values.sort_unstable();
    values
}

fn value(value: &FieldValue) -> String {
    match value {
        FieldValue::Text { text } => text.text.clone(),
        FieldValue::Term { term, .. } => term.code.clone(),
        FieldValue::Place { place, role, .. } => {
            format!("{}:{}", place.code, role.as_deref().unwrap_or_default())
        }
        FieldValue::Organisation { slug, role, .. } => format!("{slug}:{role}"),
        FieldValue::Record { record } => format!("{:?}:{}", record.kind, record.slug),
        FieldValue::Plain { label } => label.clone(),
        FieldValue::Link { url, .. } => url.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(labels: &[&str]) -> ComparedCell {
        ComparedCell {
            of_kind: true,
            values: labels
                .iter()
                .map(|label| FieldValue::Plain {
                    label: (*label).to_owned(),
                })
                .collect(),
            note: None,
        }
    }

    #[test]
    fn values_differ_and_their_order_does_not() {
        assert!(
            !differ(&[cell(&["a", "b"]), cell(&["b", "a"])]),
            "a list has no order"
        );
        assert!(differ(&[cell(&["a"]), cell(&["a", "b"])]), "one says more");
        assert!(differ(&[cell(&["a"]), cell(&[])]), "one says nothing");
        assert!(!differ(&[cell(&[]), cell(&[])]), "nothing is said by any");
    }

    #[test]
    fn what_a_kind_does_not_have_is_no_difference() {
        assert!(
            !differ(&[cell(&["a"]), ComparedCell::default()]),
            "an organisation has no status to differ in"
        );
        assert!(
            differ(&[cell(&["a"]), ComparedCell::default(), cell(&["b"])]),
            "the others may differ all the same"
        );
    }
}
