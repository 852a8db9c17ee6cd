use sync::client::Door;

use crate::api::{HubSettings, Nothing};
use crate::{Fault, Host, Reader};

/// Where the settings of the hub stand among those of this machine.
const KEY: &str = "hub";

/// How the hub is reached.
///
/// # Errors
/// When the store cannot be read.
pub fn hub_get(host: &Host, _reader: &Reader, _request: Nothing) -> Result<HubSettings, Fault> {
    let text = host.catalogue().setting(KEY)?;
    // What an unknown version wrote counts as not set.
    Ok(text
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default())
}

/// Sets how the hub is reached; nothing is sent yet.
///
/// # Errors
/// [`Fault::Sync`] if no connection can be made this way; then the old settings stand.
pub fn hub_set(host: &Host, _reader: &Reader, request: HubSettings) -> Result<HubSettings, Fault> {
    let given = |text: Option<String>| {
        text.map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    let settings = HubSettings {
        hub: given(request.hub),
        proxy: given(request.proxy),
        authorities: given(request.authorities),
        token: request.token.filter(|token| !token.0.trim().is_empty()),
    };
    if let Some(hub) = &settings.hub {
        sync::client::Hub::new(&door(hub, &settings), TOOL)?;
    }
    let text = serde_json::to_string(&settings).map_err(Fault::Answer)?;
    host.catalogue().set_setting(KEY, &text)?;
    Ok(settings)
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
