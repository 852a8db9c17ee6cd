use std::path::Path;

use sync::client::{Door, Hub};

use super::secrets::{full, keep, plain};
use crate::api::{HubSettings, Nothing, Secret, SyncRequest};
use crate::{Fault, Host, Reader};

/// Where the settings of the hub stand among those of this machine.
pub(super) const KEY: &str = "hub";

/// How the hub is reached, with what is secret.
///
/// # Errors
/// When the store cannot be read, or the keychain that has the token does not answer.
pub fn hub_get(host: &Host, _reader: &Reader, _request: Nothing) -> Result<HubSettings, Fault> {
    full(host)
}

/// The same without what is secret, for whoever asks often: no keychain is troubled.
pub(super) fn stored(host: &Host) -> Result<HubSettings, Fault> {
    plain(host)
}

/// The settings, with what one exchange names in their place.
pub(super) fn with(host: &Host, request: &SyncRequest) -> Result<HubSettings, Fault> {
    let kept = full(host)?;
    let token = match &request.token_file {
        Some(file) => {
            let text = std::fs::read_to_string(file).map_err(|source| Fault::FileUnreadable {
                path: file.into(),
                source,
            })?;
            Some(Secret(text.trim().to_owned()))
        }
        None => kept.token,
    };
    Ok(HubSettings {
        hub: request.hub.clone().or(kept.hub),
        proxy: request.proxy.clone().or(kept.proxy),
        authorities: request.authorities.clone().or(kept.authorities),
        token,
        automatic: kept.automatic,
    })
}

/// Sets how the hub is reached; nothing is sent yet. A file of certificates is copied: the stick that it came on may go.
///
/// # Errors
/// [`Fault::Sync`] if no connection can be made this way, [`Fault::FileUnwritable`]; then the old settings stand.
pub fn hub_set(host: &Host, _reader: &Reader, request: HubSettings) -> Result<HubSettings, Fault> {
    let given = |text: Option<String>| {
        text.map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    let settings = HubSettings {
        hub: given(request.hub),
        proxy: given(request.proxy),
        authorities: given(request.authorities)
            .map(|file| own_copy(host, &file))
            .transpose()?,
        token: request.token.filter(|token| !token.0.trim().is_empty()),
        automatic: request.automatic,
    };
    if let Some(hub) = &settings.hub {
        Hub::new(&door(hub, &settings), TOOL)?;
    }
    keep(host, &settings)?;
    // Whatever kept an exchange from going may be mended by it.
    host.line().wake();
    Ok(settings)
}

/// Copies a file of certificates beside the store, if it holds any, and says where the copy lies.
fn own_copy(host: &Host, file: &str) -> Result<String, Fault> {
    let copy = host.options().data_dir.join("hub-authorities.pem");
    let place = copy.to_string_lossy().into_owned();
    if Path::new(file) == copy {
        return Ok(place);
    }
    // Any address will do to see whether the certificates can be used.
    let any = Door {
        url: "https://localhost".to_owned(),
        authorities: Some(file.into()),
        ..Door::default()
    };
    Hub::new(&any, TOOL)?;
    let fresh = copy.with_extension("new");
    std::fs::copy(file, &fresh)
        .and_then(|_| std::fs::rename(&fresh, &copy))
        .map_err(|source| Fault::FileUnwritable { path: copy, source })?;
    Ok(place)
}

/// What a hub hears of the program that calls.
pub(super) const TOOL: &str = concat!("trefoil/", env!("CARGO_PKG_VERSION"));

pub(super) fn door(hub: &str, settings: &HubSettings) -> Door {
    Door {
        url: hub.to_owned(),
        proxy: settings.proxy.clone(),
        authorities: settings.authorities.as_ref().map(Into::into),
        token: settings.token.as_ref().map(|token| token.0.clone()),
    }
}
