//! The window's own Content-Security-Policy, so that the browser tests run under it.

use anyhow::{Context, Result};
use serde_json::Value;

/// The shell's configuration: the one place where the policy is written.
const CONFIGURATION: &str = include_str!("../../../src-tauri/tauri.conf.json");

/// The policy of the window, with this host in place of the window's own channel to Rust.
///
/// # Errors
/// The configuration has no policy.
pub(crate) fn content_security_policy() -> Result<String> {
    let configuration: Value = serde_json::from_str(CONFIGURATION).context("tauri.conf.json")?;
    let directives = configuration
        .pointer("/app/security/csp")
        .and_then(Value::as_object)
        .context("tauri.conf.json has no app.security.csp")?;
    Ok(directives
        .iter()
        .map(|(directive, sources)| match directive.as_str() {
            "connect-src" => "connect-src 'self'".to_owned(),
            _ => format!("{directive} {}", sources.as_str().unwrap_or("'none'")),
        })
        .collect::<Vec<_>>()
        .join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_lets_nothing_in_from_elsewhere() {
        let policy = content_security_policy().unwrap();
        assert!(
            policy.contains("default-src 'self'"),
            "everything comes from inside: {policy}"
        );
        assert!(
            !policy.contains("unsafe"),
            "no inline script or style is allowed: {policy}"
        );
        assert!(
            !policy.contains("http:"),
            "no foreign origin is named: {policy}"
        );
    }
}
