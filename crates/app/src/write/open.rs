use catalogue::record::{RecordId, Visibility, assemble};
use catalogue::validate::{mandatory, name_references};

use crate::api::{RecordRequest, RecordSource};
use crate::record::find;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// A record as it is edited: its fields in the shape of the schema, and the version that they are of.
///
/// # Errors
/// [`Fault::RecordNotFound`], or when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn record_open(
    host: &Host,
    reader: &Reader,
    request: RecordRequest,
) -> Result<RecordSource, Fault> {
    let record = find(host, request.kind, &request.slug)?;
    let presenter = Presenter::new(host, reader);
    let snapshot = host.catalogue().snapshot(record.id, None)?;
    let mut fields = assemble(record.kind, snapshot.values());
    let mut fault = None;
    name_references(record.kind, &mut fields, &mut |_, id| {
        let id = id.parse::<RecordId>().ok()?;
        match presenter.named(id) {
            Ok(found) => found.map(|record| record.slug.clone()),
            Err(error) => {
                fault = Some(error);
                None
            }
        }
    });
    if let Some(fault) = fault {
        return Err(fault);
    }
    Ok(RecordSource {
        kind: request.kind,
        slug: record.slug,
        seen: snapshot.version,
        private: record.visibility == Visibility::Private,
        standing: presenter.term("standing", record.standing.code()),
        fields,
        mandatory: mandatory(record.kind)
            .iter()
            .map(ToString::to_string)
            .collect(),
    })
}
