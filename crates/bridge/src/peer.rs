//! Colleagues on other machines, for tests: what they have written comes on a stick, as everywhere.
//!
//! `POST /peer` takes a record, the fields that a colleague has written over the bundled ones, and why. A registry that is
//! trusted here from then on names the colleague as a coordinator, so it counts; what is written by a `stranger`, whom the
//! registry does not know, waits.

use std::path::Path;

use anyhow::{Result, anyhow};
use app::api::{BundleFile, BundleRequest, TrustRequest};
use app::{Host, HostOptions};
use serde::Deserialize;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::now_ms;

/// The language in which colleagues are answered.
const LANG: &str = "en";

/// What somebody has written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Writes {
    kind: String,
    slug: String,
    /// As the command that edits a record takes them.
    fields: Value,
    #[serde(default)]
    note: Option<String>,
    #[serde(default)]
    stranger: bool,
}

/// Two people on machines of their own, with what their sticks are laid down in.
pub(crate) struct Colleagues {
    coordinator: Host,
    stranger: Host,
    folder: TempDir,
}

impl Colleagues {
    /// Opens their catalogues beside the one of `here`, which trusts the registry that names one of them from now on.
    ///
    /// # Errors
    /// A catalogue cannot be made, or the registry is not taken.
    pub(crate) fn of(here: &Host) -> Result<Self> {
        let beside = here.store().parent().unwrap_or(Path::new("."));
        let folder = tempfile::tempdir_in(beside)?;
        let all = Self {
            coordinator: open(&folder.path().join("coordinator"))?,
            stranger: open(&folder.path().join("stranger"))?,
            folder,
        };
        let about: Value = serde_json::from_str(include_str!("../../../data/catalogue.json"))?;
        let catalogue = text(&about, "uuid")?.parse()?;
        let status = all.coordinator.call("sync_status", LANG, json!({}))?;
        let key = stories::bytes(text(&status, "key")?);
        let registry = all.folder.path().join("registry");
        stories::registry(&registry, catalogue, &[], None, now_ms()).coordinate(
            &registry,
            key,
            now_ms(),
        );
        let request = TrustRequest {
            file: registry.display().to_string(),
        };
        here.run(LANG, request, app::sync::trust)?;
        Ok(all)
    }

    /// Has one of them write, and brings that to `here` on a stick.
    ///
    /// # Errors
    /// There is no such record, the fields are refused, or the change does not come to stand as it should.
    pub(crate) fn bring(&self, here: &Host, writes: &Writes) -> Result<()> {
        let (from, lands) = if writes.stranger {
            (&self.stranger, "waiting")
        } else {
            (&self.coordinator, "accepted")
        };
        let edit = json!({ "kind": writes.kind, "slug": writes.slug, "fields": writes.fields, "note": writes.note });
        from.call("record_edit", LANG, edit)?;
        let stick = self.folder.path().join("stick.trefoil");
        let file = stick.display().to_string();
        let request = BundleRequest {
            file: file.clone(),
            ..BundleRequest::default()
        };
        from.run(LANG, request, app::sync::bundle_write)?;
        let taken = here.run(LANG, BundleFile { file }, app::sync::bundle_read)?;
        let taken = serde_json::to_value(taken.taken)?;
        anyhow::ensure!(
            taken.get(lands) == Some(&json!(1)),
            "not one change more that is {lands}: {taken}"
        );
        Ok(())
    }
}

fn open(data_dir: &Path) -> Result<Host> {
    Host::open(HostOptions {
        data_dir: data_dir.to_owned(),
        now_ms: Box::new(now_ms),
        system_languages: Vec::new(),
        open_address: None,
        root: None,
    })
    .map_err(|fault| anyhow!(fault))
}

fn text<'a>(value: &'a Value, name: &str) -> Result<&'a str> {
    value
        .get(name)
        .and_then(Value::as_str)
        .ok_or_else(|| anyhow!("no {name}"))
}
