//! Opening an address outside the catalogue.

use crate::api::{Nothing, OpenAddress};
use crate::{Fault, Host, Reader};

/// Longest address that is handed to the system.
const MAX_ADDRESS: usize = 4096;

/// Opens a web or e-mail address in the reader's own program; anything else is refused.
///
/// The opening itself is a port of the [`Host`]: the window brings the system's, a test brings a recorder. A host
/// without one (the terminal) only checks.
///
/// # Errors
/// [`Fault::AddressRefused`] for another scheme or an address with characters that no address has;
/// [`Fault::AddressNotOpened`] when the system has no program for it.
pub fn open_address(host: &Host, _reader: &Reader, request: OpenAddress) -> Result<Nothing, Fault> {
    let url = request.url;
    if !is_allowed(&url) {
        return Err(Fault::AddressRefused {
            address: shortened(&url),
        });
    }
    host.open_outside(&url)
        .map_err(|source| Fault::AddressNotOpened {
            address: url,
            source,
        })?;
    Ok(Nothing {})
}

/// Whether Trefoil opens the address: https, http or mailto, printable, not too long.
fn is_allowed(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once(':') else {
        return false;
    };
    let printable = !url
        .chars()
        .any(|c| c.is_control() || c.is_whitespace() || is_bidi_control(c));
    let known = match scheme.to_ascii_lowercase().as_str() {
        "https" | "http" => rest
            .strip_prefix("//")
            .is_some_and(|host| !host.is_empty() && !host.starts_with('/')),
        "mailto" => rest.contains('@'),
        _ => false,
    };
    known && printable && url.len() <= MAX_ADDRESS
}

/// Marks that turn the direction of writing can disguise an address.
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn shortened(url: &str) -> String {
    url.chars()
        .filter(|c| !c.is_control() && !is_bidi_control(*c))
        .take(120)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_and_mail_addresses_are_opened() {
        for good in [
            "https://cybilportal.org/projects/",
            "http://example.org/a?b=c#d",
            "mailto:info@thegfce.org",
            "HTTPS://x.org",
        ] {
            assert!(is_allowed(good), "{good} is a web or mail address");
        }
        for bad in [
            "",
            "https:",
            "https://",
            "https:///etc/passwd",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "mailto:nobody",
            "https://a b",
            "https://a\nb",
            "https://example.org/\u{202E}gpj.exe",
            "\\\\server\\share",
            "tauri://localhost",
        ] {
            assert!(!is_allowed(bad), "{bad:?} must not reach the system");
        }
        assert!(
            !is_allowed(&format!("https://x.org/{}", "a".repeat(5000))),
            "an endless address is refused"
        );
    }
}
