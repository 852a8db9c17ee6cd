//! What opens the door of the hub: a token, and name and password for a proxy. Neither stands in the settings, which
//! backups copy; only where they lie does.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::settings::KEY;
use crate::api::{HubSettings, Secret};
use crate::secret::{Place, Shelf};
use crate::{Fault, Host};

/// Where it stands among the settings of this machine in which place the secrets lie; it is missing if there are none.
const LIES: &str = "hub-secrets";

/// What is secret of the settings.
#[derive(Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Secrets {
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<Secret>,
    /// Name and password for the proxy, as they stand in its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    proxy: Option<Secret>,
}

impl Secrets {
    /// Takes what is secret out of the settings.
    fn take(settings: &mut HubSettings) -> Self {
        let (proxy, words) = match settings.proxy.take() {
            Some(address) => part(&address),
            None => (None, None),
        };
        settings.proxy = proxy;
        Self {
            token: settings.token.take(),
            proxy: words,
        }
    }

    /// Puts it back in.
    fn fill(self, settings: &mut HubSettings) {
        settings.token = self.token;
        if let (Some(address), Some(words)) = (&settings.proxy, self.proxy)
            && let Some((scheme, rest)) = address.split_once("://")
        {
            settings.proxy = Some(format!("{scheme}://{}@{rest}", words.0));
        }
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// An address without name and password, and these.
fn part(address: &str) -> (Option<String>, Option<Secret>) {
    let split = || {
        let (scheme, rest) = address.split_once("://")?;
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let at = rest.get(..end)?.rfind('@')?;
        let (words, place) = (rest.get(..at)?, rest.get(at + 1..)?);
        Some((
            Some(format!("{scheme}://{place}")),
            Some(Secret(words.to_owned())),
        ))
    };
    split().unwrap_or_else(|| (Some(address.to_owned()), None))
}

/// The settings without anything secret. Asks no keychain.
pub(super) fn plain(host: &Host) -> Result<HubSettings, Fault> {
    let mut settings = read(host)?;
    Secrets::take(&mut settings);
    Ok(settings)
}

/// The settings with what is secret. What an older version left in the settings is brought to its place.
///
/// # Errors
/// If the secrets cannot be had: the keychain does not answer, or their file cannot be read.
pub(super) fn full(host: &Host) -> Result<HubSettings, Fault> {
    let mut settings = read(host)?;
    let left = Secrets::take(&mut settings);
    if !left.is_empty() {
        left.fill(&mut settings);
        // If that fails they stay where they are, and the next time tries again.
        let _ = keep(host, &settings);
        return Ok(settings);
    }
    if let Some(place) = lies(host)?
        && let Some(text) = shelf(host).get(place)?
    {
        let secrets: Secrets = serde_json::from_str(&text).unwrap_or_default();
        secrets.fill(&mut settings);
    }
    Ok(settings)
}

/// Keeps settings: what is secret on the shelf, read back from there; then where that lies, and the rest; only then what
/// lay elsewhere is forgotten. Whenever this is cut short, one of the two can be had.
pub(super) fn keep(host: &Host, settings: &HubSettings) -> Result<(), Fault> {
    let (store, shelf) = (host.catalogue(), shelf(host));
    let before = lies(host)?;
    let mut settings = settings.clone();
    let secrets = Secrets::take(&mut settings);
    let place = if secrets.is_empty() {
        None
    } else {
        let place = shelf.place()?;
        let text = serde_json::to_string(&secrets).map_err(Fault::Answer)?;
        shelf.put(place, &Zeroizing::new(text))?;
        let said = serde_json::to_string(&place).map_err(Fault::Answer)?;
        store.set_setting(LIES, &said)?;
        Some(place)
    };
    let text = serde_json::to_string(&settings).map_err(Fault::Answer)?;
    store.set_setting(KEY, &text)?;
    if place.is_none() {
        store.drop_setting(LIES)?;
    }
    if let Some(old) = before
        && place != Some(old)
    {
        shelf.forget(old);
    }
    Ok(())
}

/// Brings the secrets to where the key of the device lies now.
pub(crate) fn settle_secrets(host: &Host) -> Result<(), Fault> {
    match lies(host)? {
        Some(place) if place != shelf(host).place()? => keep(host, &full(host)?),
        _ => Ok(()),
    }
}

/// Where the secrets lie; `None` if there are none.
fn lies(host: &Host) -> Result<Option<Place>, Fault> {
    let said = host.catalogue().setting(LIES)?;
    Ok(said.and_then(|said| serde_json::from_str(&said).ok()))
}

fn shelf(host: &Host) -> Shelf<'_> {
    Shelf::new(host, "hub")
}

fn read(host: &Host) -> Result<HubSettings, Fault> {
    let text = host.catalogue().setting(KEY)?;
    // What an unknown version wrote counts as not set.
    Ok(text
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_and_password_are_taken_out_of_an_address_and_nothing_else_is() {
        for (address, plain, words) in [
            (
                "http://ana:s3cret@proxy.example:3128",
                "http://proxy.example:3128",
                Some("ana:s3cret"),
            ),
            (
                "http://ana:p@ss@proxy.example/",
                "http://proxy.example/",
                Some("ana:p@ss"),
            ),
            ("http://proxy.example/a@b", "http://proxy.example/a@b", None),
            ("proxy.example:3128", "proxy.example:3128", None),
        ] {
            let mut settings = HubSettings {
                proxy: Some(address.to_owned()),
                ..HubSettings::default()
            };
            let secrets = Secrets::take(&mut settings);
            assert_eq!(
                settings.proxy.as_deref(),
                Some(plain),
                "{address}: where the proxy is"
            );
            assert_eq!(
                secrets.proxy.as_ref().map(|words| words.0.as_str()),
                words,
                "{address}: who asks"
            );
            secrets.fill(&mut settings);
            assert_eq!(
                settings.proxy.as_deref(),
                Some(address),
                "{address}: together they are what was typed"
            );
        }
    }
}
