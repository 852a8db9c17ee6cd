use catalogue::Kind;
use catalogue::record::Standing;
use catalogue::validate::Finding;
use exchange::iati::Gap;
use exchange::{At, ReadError, Reason, Remark, Shared};
use l10n::Localiser;

use crate::record::field_label;
use crate::write::finding_view;

/// What the IATI standard makes mandatory.
pub(super) fn gap(loc: &Localiser, gap: Gap) -> String {
    match gap {
        Gap::Title => loc.exchange_gap_title(),
        Gap::Description => loc.exchange_gap_description(),
        Gap::Organisation => loc.exchange_gap_organisation(),
        Gap::Status => loc.exchange_gap_status(),
        Gap::Start => loc.exchange_gap_start(),
        Gap::Recipient => loc.exchange_gap_recipient(),
        Gap::Sector => loc.exchange_gap_sector(),
    }
}

/// Where a line stands.
pub(crate) fn place(loc: &Localiser, at: &At) -> String {
    let line = at.line.to_string();
    match (&at.sheet, &at.cell) {
        (Some(sheet), Some(cell)) => loc.exchange_at_sheet(loc.verbatim(sheet), loc.verbatim(cell)),
        (Some(sheet), None) => loc.exchange_at_sheet(loc.verbatim(sheet), line),
        (None, Some(cell)) => loc.exchange_at_cell(line, loc.verbatim(cell)),
        (None, None) => loc.exchange_at_line(line),
    }
}

/// Why a line is not taken in.
pub(super) fn reason(loc: &Localiser, reason: &Reason) -> String {
    // What stands in a file is in no language of the reader.
    let raw = |text: &str| loc.verbatim(text);
    match reason {
        Reason::Json(column) => loc.error_reason_json(column.to_string()),
        Reason::NotObject => loc.exchange_reason_not_object(),
        Reason::Missing(field) => loc.error_reason_missing(raw(field.as_ref())),
        Reason::Kind(value) => {
            let kinds = Kind::PUBLIC.map(|kind| raw(kind.code()));
            loc.exchange_reason_kind(raw(value), loc.list_or(&kinds))
        }
        Reason::Slug(slug) => loc.error_reason_slug(raw(slug)),
        Reason::Twice(line) => loc.exchange_reason_twice(line.to_string()),
        Reason::Shape(field) => loc.error_reason_field_form(raw(field)),
        Reason::Number { field, value } => loc.exchange_reason_number(raw(value), raw(field)),
        Reason::Date { field, value } => loc.exchange_reason_date(raw(value), raw(field)),
        Reason::Term { field, value } => loc.exchange_reason_term(raw(value), raw(field)),
        Reason::Currency(code) => loc.exchange_reason_currency(raw(code)),
        Reason::Reference { field, kind, slug } => {
            loc.exchange_reason_reference(raw(field), raw(&format!("{kind}:{slug}")))
        }
        Reason::Headless => loc.exchange_reason_headless(),
        Reason::Formula => loc.exchange_reason_formula(),
        Reason::TooLong(field) => loc.exchange_reason_too_long(raw(field)),
        Reason::Private => loc.exchange_reason_private(),
        Reason::Shared => loc.exchange_reason_shared(),
        Reason::Wrong(findings) => wrong(loc, findings),
    }
}

/// What a form would say too, each with the field as the file calls it.
fn wrong(loc: &Localiser, findings: &[Finding]) -> String {
    /// More than these are mended after the first ones.
    const MOST: usize = 5;
    let said: Vec<String> = findings
        .iter()
        .take(MOST)
        .map(|finding| {
            let view = finding_view(loc, finding);
            let said = loc.exchange_reason_wrong(loc.verbatim(&finding.path), view.message);
            match view.hint.as_str() {
                "" => said,
                hint => format!("{said} {hint}"),
            }
        })
        .collect();
    said.join(" ")
}

/// The fields of this name, as the reader's language calls them.
fn labels(loc: &Localiser, fields: &[String]) -> String {
    let labels: Vec<String> = fields.iter().map(|field| field_label(loc, field)).collect();
    loc.list(&labels)
}

/// What is worth knowing about what is taken in.
pub(super) fn remark(loc: &Localiser, remark: &Remark) -> String {
    let raw = |text: &str| loc.verbatim(text);
    match remark {
        Remark::Shares {
            of: Shared::Sector,
            sum,
        } => loc.exchange_remark_shares_sector(sum),
        Remark::Shares { sum, .. } => loc.exchange_remark_shares_recipient(sum),
        Remark::UnknownPlace(code) => loc.exchange_remark_place(raw(code)),
        Remark::UnknownStatus(code) => loc.exchange_remark_status(raw(code)),
        Remark::SeveralBudgets(_) => loc.exchange_remark_budgets(),
        Remark::UnfitShare(share) => loc.exchange_remark_share(raw(share)),
        Remark::UnknownColumn(column) => loc.exchange_remark_column(raw(column)),
        Remark::ColumnLeftOut(column) => loc.exchange_remark_column_left_out(raw(column)),
        Remark::Withdrawn => loc.exchange_remark_withdrawn(),
        Remark::UnknownLanguage(lang) => loc.exchange_remark_language(raw(lang)),
        Remark::UnknownCode { element, code } => loc.exchange_remark_code(raw(code), raw(element)),
        Remark::UnfitAddress(address) => loc.exchange_remark_address(raw(address)),
        Remark::NegativeBudget(value) => loc.exchange_remark_negative(raw(value)),
        Remark::Lacks(fields) => loc.exchange_remark_lacks(labels(loc, fields)),
        Remark::Standing(standing) => loc.exchange_remark_standing(term(loc, *standing)),
        Remark::NeedStanding(standing) => loc.exchange_remark_need_standing(term(loc, *standing)),
        Remark::StaysPrivate => loc.exchange_remark_private(),
        Remark::Forgotten { field, reference } => {
            loc.exchange_remark_forgotten(raw(field), raw(reference))
        }
    }
}

fn term(loc: &Localiser, standing: Standing) -> String {
    let code = standing.code();
    loc.term("standing", code)
        .unwrap_or_else(|| code.to_owned())
}

/// Why a file is refused as a whole.
pub(crate) fn refused(loc: &Localiser, error: &ReadError) -> String {
    let raw = |text: &str| loc.verbatim(text);
    let detailed = |sentence: String, detail: &str| loc.error_reason_detail(sentence, raw(detail));
    match error {
        ReadError::Io(error) => detailed(loc.error_reason_file_unreadable(), &error.to_string()),
        ReadError::Encoding(name) => loc.exchange_refused_encoding(raw(name)),
        ReadError::NotUtf8(line) => loc.exchange_refused_bytes(line.to_string()),
        ReadError::TooLong { line, .. } => loc.exchange_refused_long(line.to_string()),
        ReadError::TooDeep(line) => loc.exchange_refused_deep(line.to_string()),
        ReadError::DocumentType(line) => loc.exchange_refused_document_type(line.to_string()),
        ReadError::Entity { line, name } => {
            loc.exchange_refused_entity(line.to_string(), raw(name))
        }
        ReadError::Xml { line, detail } => {
            detailed(loc.exchange_refused_xml(line.to_string()), detail)
        }
        ReadError::Cut(line) => loc.exchange_refused_cut(line.to_string()),
        ReadError::NotIati(name) => loc.exchange_refused_not_iati(raw(name)),
        ReadError::Version(version) => loc.exchange_refused_version(raw(version)),
        ReadError::NoColumn(column) => loc.exchange_refused_no_column(raw(column)),
        ReadError::Empty => loc.exchange_refused_empty(),
        ReadError::Delimiter(delimiter) => {
            loc.exchange_refused_delimiter(raw(&delimiter.to_string()))
        }
        ReadError::ColumnTwice(column) => loc.exchange_refused_column_twice(raw(column)),
        ReadError::MapField(field) => loc.exchange_refused_map_field(raw(field)),
        ReadError::MapColumn { column, head } => {
            loc.exchange_refused_map_column(raw(column), head.to_string())
        }
        ReadError::MapSheet(sheet) => loc.exchange_refused_map_sheet(raw(sheet)),
        ReadError::Csv { line, detail } => {
            detailed(loc.exchange_refused_csv(line.to_string()), detail)
        }
        ReadError::TooMany(_) => loc.exchange_refused_many(),
        ReadError::Workbook(detail) => detailed(loc.exchange_refused_workbook(), detail),
        ReadError::WorkbookTooLarge(_) => loc.exchange_refused_workbook_large(),
    }
}
