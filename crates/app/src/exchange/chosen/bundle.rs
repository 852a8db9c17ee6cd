use catalogue::store::Outcome;

use super::chooser::{FileType, WantedFile};
use super::export::{about, place, proposed};
use crate::api::{
    AuthoritiesMade, BundleChosen, BundleExtent, BundleFile, BundleMade, BundleRead, BundleRequest,
    HubSettings, Nothing, TrustMade, TrustRequest, Written,
};
use crate::sync::ENDING;
use crate::write::changed;
use crate::{Fault, Host, Reader};

/// Writes a bundle to a file that the person chooses.
///
/// # Errors
/// [`Fault::NoDialog`] where no window is shown, and what [`crate::sync::bundle_write`] refuses.
pub fn bundle_write_chosen(
    host: &Host,
    reader: &Reader,
    request: BundleChosen,
) -> Result<BundleMade, Fault> {
    let chooser = host.desk().chooser()?;
    let loc = reader.localiser().plain();
    let since = if request.extent == BundleExtent::Since {
        let earlier = WantedFile {
            title: loc.sync_bundle_since_choose(),
            name: String::new(),
            types: vec![kind(reader)],
        };
        let Some(path) = chooser.open(&earlier) else {
            return Ok(BundleMade { written: None });
        };
        Some(path.to_string_lossy().into_owned())
    } else {
        None
    };
    let about = about(&request.records, &request.search);
    let name = proposed(host, reader, about, ENDING);
    let Some(path) = place(chooser, loc.sync_bundle_write(), kind(reader), name) else {
        return Ok(BundleMade { written: None });
    };
    let written = crate::sync::bundle_write(
        host,
        reader,
        BundleRequest {
            file: path.to_string_lossy().into_owned(),
            pending: request.extent == BundleExtent::Pending,
            since,
            search: request.search,
            records: request.records,
        },
    )?;
    Ok(BundleMade {
        written: Some(written),
    })
}

/// Takes a bundle in that the person chooses.
///
/// # Errors
/// [`Fault::NoDialog`] where no window is shown, and what [`crate::sync::bundle_read`] refuses.
pub fn bundle_read_chosen(
    host: &Host,
    reader: &Reader,
    _request: Nothing,
) -> Result<Written<BundleRead>, Fault> {
    let wanted = WantedFile {
        title: reader.localiser().plain().sync_bundle_read(),
        name: String::new(),
        types: vec![kind(reader)],
    };
    let (read, records) = match host.desk().chooser()?.open(&wanted) {
        None => (None, Vec::new()),
        Some(path) => {
            let file = path.to_string_lossy().into_owned();
            let (taken, records) = crate::sync::take_in(host, reader, BundleFile { file })?;
            (Some(taken), records)
        }
    };
    Ok(Written {
        output: BundleRead { read },
        changed: changed(&Outcome {
            changes: Vec::new(),
            records,
        }),
    })
}

/// Trusts the root in a file that the person chooses.
///
/// # Errors
/// [`Fault::NoDialog`] where no window is shown, and what [`crate::sync::trust`] refuses.
pub fn trust_chosen(host: &Host, reader: &Reader, _request: Nothing) -> Result<TrustMade, Fault> {
    let loc = reader.localiser().plain();
    let wanted = WantedFile {
        title: loc.sync_trust(),
        name: String::new(),
        types: vec![FileType {
            label: loc.sync_trust_file(),
            endings: vec!["json"],
        }],
    };
    let Some(path) = host.desk().chooser()?.open(&wanted) else {
        return Ok(TrustMade { status: None });
    };
    let file = path.to_string_lossy().into_owned();
    let status = crate::sync::trust(host, reader, TrustRequest { file })?;
    Ok(TrustMade {
        status: Some(status),
    })
}

/// Takes the certificates of an organisation's own authority from a file that the person chooses.
///
/// # Errors
/// [`Fault::NoDialog`] where no window is shown, and what [`crate::sync::hub_set`] refuses.
pub fn authorities_chosen(
    host: &Host,
    reader: &Reader,
    request: Nothing,
) -> Result<AuthoritiesMade, Fault> {
    let loc = reader.localiser().plain();
    let wanted = WantedFile {
        title: loc.sync_authorities(),
        name: String::new(),
        types: vec![FileType {
            label: loc.sync_authorities(),
            endings: vec!["pem", "crt", "cer"],
        }],
    };
    let Some(path) = host.desk().chooser()?.open(&wanted) else {
        return Ok(AuthoritiesMade { settings: None });
    };
    let settings = HubSettings {
        authorities: Some(path.to_string_lossy().into_owned()),
        ..crate::sync::hub_get(host, reader, request)?
    };
    Ok(AuthoritiesMade {
        settings: Some(crate::sync::hub_set(host, reader, settings)?),
    })
}

fn kind(reader: &Reader) -> FileType {
    FileType {
        label: reader.localiser().plain().sync_bundle(),
        endings: vec![ENDING],
    }
}
