use catalogue::Kind;
use catalogue::record::{Row, Standing, Visibility};
use catalogue::store::{Heading, Reading};
use exchange::{Directory, ExportError, Portable, Source};

use super::known;
use crate::api::LeftOut;
use crate::{Fault, Reader};

/// The records that go into a file, read one by one as the store stood when that began.
pub(super) struct Going<'a> {
    reading: Reading<'a>,
    rows: Vec<Row>,
    pub(super) directory: Directory,
}

impl<'a> Going<'a> {
    /// Those of the rows that leave this machine, and the headings of those that do not.
    pub(super) fn of(reading: Reading<'a>, rows: &[Row]) -> Result<(Self, Vec<Heading>), Fault> {
        let mut going = Self {
            directory: known::shown(&reading)?,
            reading,
            rows: Vec::with_capacity(rows.len()),
        };
        let mut staying = Vec::new();
        for row in rows {
            match going.reading.heading(*row)? {
                Some(heading) if leaves(&heading) => going.rows.push(*row),
                Some(heading) => staying.push(heading),
                None => {}
            }
        }
        Ok((going, staying))
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }
}

impl Source for Going<'_> {
    fn each(
        &self,
        take: &mut dyn FnMut(&Portable) -> Result<(), ExportError>,
    ) -> Result<(), ExportError> {
        for row in &self.rows {
            let Some(record) = self.reading.record(*row)? else {
                continue;
            };
            if let Some(portable) = Portable::of(&record, &self.directory)? {
                take(&portable)?;
            }
        }
        Ok(())
    }
}

/// Drafts, private records and places stay.
fn leaves(heading: &Heading) -> bool {
    heading.standing != Standing::Draft
        && heading.visibility != Visibility::Private
        && heading.kind != Kind::Place
}

/// Why a record leaves this machine in no file.
pub(super) fn stays(reader: &Reader, heading: &Heading) -> LeftOut {
    let loc = reader.localiser();
    LeftOut {
        reference: format!("{}:{}", heading.kind, heading.slug),
        reason: match heading.visibility {
            Visibility::Private => loc.action_stays_private(),
            Visibility::Shared => loc.action_stays_draft(),
        },
    }
}
