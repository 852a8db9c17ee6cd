use super::align::align;
use super::differ::differ;
use crate::api::{
    CompareRequest, ComparedCell, ComparedField, ComparedRecord, ComparisonView, FieldValue,
    RecordPage,
};
use crate::view::{Presenter, domain_kind};
use crate::{Fault, Host, Reader};

/// How many records can stand side by side.
pub const COUNT: std::ops::RangeInclusive<usize> = 2..=4;

/// Sets two to four records side by side: one row a field, what differs marked.
///
/// # Errors
/// [`Fault::CompareCount`] for fewer or more records, [`Fault::RecordNotFound`], or when the store cannot be read.
pub fn compare(
    host: &Host,
    reader: &Reader,
    request: CompareRequest,
) -> Result<ComparisonView, Fault> {
    if !COUNT.contains(&request.records.len()) {
        return Err(Fault::CompareCount {
            given: request.records.len(),
        });
    }
    let pages = request
        .records
        .into_iter()
        .map(|one| crate::record::record(host, reader, one))
        .collect::<Result<Vec<_>, _>>()?;
    let presenter = Presenter::new(host, reader);
    Ok(ComparisonView {
        fields: side_by_side(&presenter, &pages.iter().collect::<Vec<_>>()),
        records: pages
            .into_iter()
            .map(|page| ComparedRecord {
                record: page.record,
                standing: page.standing,
            })
            .collect(),
    })
}

/// The fields of pages, one row a field, what differs marked.
pub(crate) fn side_by_side(presenter: &Presenter<'_>, pages: &[&RecordPage]) -> Vec<ComparedField> {
    align(pages.iter().map(|page| fields(presenter, page)).collect())
        .into_iter()
        .map(|field| {
            let cells: Vec<ComparedCell> = field
                .cells
                .into_iter()
                .map(Option::unwrap_or_default)
                .collect();
            ComparedField {
                key: field.key,
                label: field.label,
                differs: differ(&cells),
                cells,
            }
        })
        .collect()
}

/// The fields of a record with what stands around them on its page.
fn fields(presenter: &Presenter<'_>, page: &RecordPage) -> Vec<(String, String, ComparedCell)> {
    let loc = presenter.loc();
    let one = |key: &str, label: String, values: Vec<FieldValue>| {
        let cell = ComparedCell {
            of_kind: true,
            values,
            note: None,
        };
        (key.to_owned(), label, cell)
    };
    let plain = |label: String| FieldValue::Plain { label };
    let kind = domain_kind(page.record.kind).code();
    let mut fields = vec![
        // Not `kind`: an organisation has a field of that name.
        one(
            "record",
            loc.exchange_field_record(),
            vec![plain(presenter.term("kind", kind).label)],
        ),
        one(
            "summary",
            loc.record_field_summary(),
            page.summary
                .iter()
                .map(|text| FieldValue::Text { text: text.clone() })
                .collect(),
        ),
        one(
            "themes",
            loc.cli_section_themes(),
            page.themes
                .iter()
                .map(|term| FieldValue::Term {
                    facet: "theme".to_owned(),
                    term: term.clone(),
                })
                .collect(),
        ),
    ];
    fields.extend(page.fields.iter().map(|view| {
        let cell = ComparedCell {
            of_kind: true,
            values: view.values.clone(),
            note: view.note.clone(),
        };
        (view.key.clone(), view.label.clone(), cell)
    }));
    let confirmed = page.provenance.confirmed.clone();
    fields.push(one(
        "confirmed",
        loc.screens_confirmed(),
        vec![plain(confirmed.unwrap_or_else(|| loc.cli_not_confirmed()))],
    ));
    fields.push(one(
        "sources",
        loc.cli_section_sources(),
        page.provenance
            .sources
            .iter()
            .map(|source| FieldValue::Link {
                url: source.url.clone(),
                label: source.title.clone(),
            })
            .collect(),
    ));
    fields
}
