use catalogue::Kind;
use catalogue::record::{Record, Standing};
use catalogue::store::Reading;
use exchange::Directory;
use exchange::iati::IDENTIFIER;

use crate::{Fault, Host};

/// Who is who among what can be exported: withdrawn records are not.
///
/// Only organisations are read whole: a file says their names.
pub(super) fn shown(reading: &Reading<'_>) -> Result<Directory, Fault> {
    let mut directory = Directory::default();
    for kind in Kind::PUBLIC {
        if kind == Kind::Organisation {
            reading.each(kind, &mut |record| {
                if record.standing != Standing::Withdrawn {
                    directory.add(&record);
                }
            })?;
        } else {
            reading.each_name(kind, IDENTIFIER, &mut |named| {
                if !named.withdrawn {
                    directory.add_name(kind, named);
                }
            })?;
        }
    }
    Ok(directory)
}

/// Who is who for an import: withdrawn records too, because they come back under their own ids.
///
/// Only organisations are read whole: files name them by any of their names.
pub(super) fn all(host: &Host) -> Result<Directory, Fault> {
    let reading = host.catalogue().reading()?;
    let mut directory = Directory::default();
    for kind in Kind::PUBLIC {
        if kind == Kind::Organisation {
            let mut withdrawn: Vec<Record> = Vec::new();
            reading.each(kind, &mut |record| {
                if record.standing == Standing::Withdrawn {
                    withdrawn.push(record);
                } else {
                    directory.add(&record);
                }
            })?;
            // A name that two organisations have means the one that is not withdrawn.
            for record in withdrawn {
                if directory.id(kind, &record.slug).is_none() {
                    directory.add(&record);
                }
            }
        } else {
            reading.each_name(kind, IDENTIFIER, &mut |named| {
                directory.add_name(kind, named);
            })?;
        }
    }
    Ok(directory)
}
