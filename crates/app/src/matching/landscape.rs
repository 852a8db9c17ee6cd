use std::sync::{Arc, Mutex, PoisonError};

use catalogue::Kind;
use catalogue::record::PartialDate;
use matching::Landscape;
use matching::landscape::Entry;

use crate::{Fault, Host};

/// The landscape of the catalogue as it stands, kept until somebody writes or a new day begins.
#[derive(Debug, Default)]
pub(crate) struct Landscapes(Mutex<Option<Kept>>);

#[derive(Debug)]
struct Kept {
    generation: i64,
    today: PartialDate,
    landscape: Arc<Landscape>,
}

/// What is known now. Private needs are in it: it does not leave this machine.
pub(crate) fn landscape(host: &Host) -> Result<Arc<Landscape>, Fault> {
    let generation = host.catalogue().generation()?;
    let today = match host.today() {
        Some(today) => today,
        // A machine whose clock says nothing usable: the day of the data is the best that is known.
        None => host
            .catalogue()
            .release()?
            .date
            .parse()
            .map_err(|_| Fault::NothingAsked)?,
    };
    let mut kept = host
        .landscapes()
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    if let Some(kept) = kept.as_ref()
        && kept.generation == generation
        && kept.today == today
    {
        return Ok(kept.landscape.clone());
    }
    let mut records = Vec::new();
    for kind in [
        Kind::Organisation,
        Kind::Initiative,
        Kind::Programme,
        Kind::Need,
    ] {
        records.extend(host.catalogue().all(kind)?);
    }
    let landscape = Arc::new(Landscape::new(
        records.iter().filter_map(Entry::of),
        host.vocabulary(),
        host.places(),
        today,
    ));
    *kept = Some(Kept {
        generation,
        today,
        landscape: landscape.clone(),
    });
    Ok(landscape)
}
