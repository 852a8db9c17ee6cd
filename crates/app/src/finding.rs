//! What is wrong with a data folder, in words.

use catalogue::data::{DataFinding, Reason};
use catalogue::record::{Expected, FlattenError};
use l10n::Localiser;

use crate::Reader;

/// What is wrong with a line of a data folder, in the reader's language.
///
/// What only a parser or the system can say follows as a technical detail, which is in English and says so.
#[must_use]
pub fn reason(reader: &Reader, finding: &DataFinding) -> String {
    let loc = reader.localiser();
    match &finding.reason {
        Reason::Io(error) => io(loc, error),
        Reason::Json(error) => json(loc, error),
        Reason::Missing(field) => loc.error_reason_missing(*field),
        Reason::Slug(slug) => loc.error_reason_slug(slug),
        Reason::Twice { kind, slug } => loc.error_reason_twice(format!("{kind}:{slug}")),
        Reason::Reference { field, kind, slug } => {
            loc.error_reason_reference(field, format!("{kind}:{slug}"))
        }
        Reason::Body(error) => loc.error_reason_detail(
            loc.error_reason_body(error.kind.code()),
            error.source.to_string(),
        ),
        Reason::Field(error) => field(loc, error),
        Reason::NothingToTranslate(reference) => loc.error_reason_translation_of_nothing(reference),
        Reason::NotTranslatable(field) => loc.error_reason_not_translatable(field),
        Reason::State(state) => loc.error_reason_state(state),
        Reason::Day(day) => loc.error_reason_day(day),
    }
}

/// Why a file is no JSON object, in the reader's language.
#[must_use]
pub fn not_json(reader: &Reader, error: &serde_json::Error) -> String {
    json(reader.localiser(), error)
}

/// Why a file cannot be read, in the reader's language.
#[must_use]
pub fn unreadable(reader: &Reader, error: &std::io::Error) -> String {
    io(reader.localiser(), error)
}

fn io(loc: &Localiser, error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => loc.error_reason_file_missing(),
        std::io::ErrorKind::PermissionDenied => loc.error_reason_file_forbidden(),
        _ => loc.error_reason_detail(loc.error_reason_file_unreadable(), error.to_string()),
    }
}

fn json(loc: &Localiser, error: &serde_json::Error) -> String {
    use serde_json::error::Category;
    let sentence = match error.classify() {
        Category::Eof => loc.error_reason_json_cut(),
        Category::Syntax => loc.error_reason_json(error.column().to_string()),
        Category::Data | Category::Io => loc.error_reason_json_form(),
    };
    // The parser sees one line at a time and calls it line 1; the finding has the right one.
    let detail = error.to_string();
    let detail = detail.split(" at line ").next().unwrap_or(&detail);
    loc.error_reason_detail(sentence, detail)
}

fn field(loc: &Localiser, error: &FlattenError) -> String {
    let field = &error.field;
    match &error.expected {
        Expected::Reference => loc.error_reason_field_reference(field),
        Expected::List => loc.error_reason_field_list(field),
        Expected::Codes => loc.error_reason_field_codes(field),
        Expected::Objects => loc.error_reason_field_objects(field),
        Expected::Key(key) => loc.error_reason_field_key(field, key),
        Expected::Texts => loc.error_reason_field_texts(field),
        Expected::Shape => loc.error_reason_field_form(field),
    }
}
