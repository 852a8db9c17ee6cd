use super::export::{file_type, place, proposed};
use crate::api::{FileFormat, TableFormat, TemplateChosen, TemplateSaved};
use crate::exchange::format::ending;
use crate::exchange::{TableRequest, template};
use crate::{Fault, Host, Reader};

/// Writes an empty table of a kind, with the head that an import knows, to a file that the person chooses.
///
/// # Errors
/// [`Fault::NoDialog`] where no window is shown, and what [`template`] refuses; then no file was written.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn template_chosen(
    host: &Host,
    reader: &Reader,
    request: TemplateChosen,
) -> Result<TemplateSaved, Fault> {
    let format = match request.format {
        TableFormat::Csv => FileFormat::Csv,
        TableFormat::Xlsx => FileFormat::Xlsx,
    };
    let loc = reader.localiser().plain();
    let about = crate::view::domain_kind(request.kind).code().to_owned();
    let name = proposed(host, reader, Some(about), ending(format));
    let chooser = host.desk().chooser()?;
    let Some(path) = place(
        chooser,
        loc.action_template_save(),
        file_type(&loc, format),
        name,
    ) else {
        return Ok(TemplateSaved { file: None });
    };
    let file = path.to_string_lossy().into_owned();
    let wanted = TableRequest {
        file: file.clone(),
        format: Some(format),
        kind: request.kind,
    };
    template(host, reader, &wanted)?;
    Ok(TemplateSaved { file: Some(file) })
}
