use std::path::{Path, PathBuf};

use l10n::Localiser;
use sha2::{Digest, Sha256};

use super::keep::Keep;
use super::registry::unsettle;
use crate::api::{RootOrigin, RootView};
use crate::{Fault, Host, HostOptions, Reader};

/// The name of a file with a root of trust that is installed with the program.
pub const ROOT_FILE: &str = "trefoil-root.json";

/// The root that was named while the program was built; empty if none was.
static BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/root.json"));

/// A root of trust that came with the program, from whoever built or installed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinnedRoot {
    /// What stands in it, as it was given.
    pub bytes: Vec<u8>,
    /// The file that it was read from; `None` if it is built in.
    pub file: Option<PathBuf>,
}

impl PinnedRoot {
    /// The root that came with a program: a file [`ROOT_FILE`] beside it, in `../share/trefoil` or in `../Resources`, else the
    /// one that is built in; `None` if there is neither.
    ///
    /// A file that is there and cannot be read is a root that cannot be used: no other one takes its place unnoticed.
    #[must_use]
    pub fn of(program: Option<&Path>) -> Option<Self> {
        let folder = program.and_then(Path::parent);
        let found = folder
            .map(|folder| ["", "../share/trefoil", "../Resources"].map(|part| folder.join(part)))
            .into_iter()
            .flatten()
            .map(|folder| folder.join(ROOT_FILE))
            .find(|file| file.try_exists().unwrap_or(true));
        if let Some(file) = found {
            return Some(Self {
                bytes: std::fs::read(&file).unwrap_or_default(),
                file: Some(file),
            });
        }
        (!BUILT_IN.is_empty()).then(|| Self {
            bytes: BUILT_IN.to_vec(),
            file: None,
        })
    }
}

/// The root that counts on this machine.
pub(super) struct Root {
    pub(super) bytes: Vec<u8>,
    origin: RootOrigin,
    file: Option<PathBuf>,
}

/// The root that counts on this machine: the one that a person had it trust, else the one that came with the program.
pub(super) fn in_force(options: &HostOptions) -> Result<Option<Root>, Fault> {
    let given = Keep::of(&options.data_dir).root();
    match std::fs::read(&given) {
        Ok(bytes) => Ok(Some(Root {
            bytes,
            origin: RootOrigin::Given,
            file: Some(given),
        })),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Ok(options.root.as_ref().map(|pinned| Root {
                bytes: pinned.bytes.clone(),
                origin: match pinned.file {
                    Some(_) => RootOrigin::Installed,
                    None => RootOrigin::BuiltIn,
                },
                file: pinned.file.clone(),
            }))
        }
        Err(source) => Err(Fault::FileUnreadable {
            path: given,
            source,
        }),
    }
}

/// The root that a registry has to be vouched for by; `None` if there is none.
///
/// If it is another one than that of the registry at hand, another line begins: what was taken and seen under the one before
/// is moved aside.
pub(super) fn trusted(host: &Host) -> Result<Option<Vec<u8>>, Fault> {
    let Some(root) = in_force(host.options())? else {
        return Ok(None);
    };
    // What a person chose was looked at when it was chosen.
    if root.origin != RootOrigin::Given {
        fits(host, &root.bytes)?;
    }
    let keep = Keep::of(&host.options().data_dir);
    let line = fingerprint(&root.bytes);
    if std::fs::read_to_string(keep.line()).is_ok_and(|before| before.trim() != line) {
        unsettle(host)?;
        let moved = keep.part(&host.now_ms().to_string());
        moved.map_err(|source| Fault::FileUnwritable {
            path: keep.files(),
            source,
        })?;
        note(&keep, &root.bytes)?;
    }
    Ok(Some(root.bytes))
}

/// Notes by which root the registry at hand was taken.
pub(super) fn note(keep: &Keep, root: &[u8]) -> Result<(), Fault> {
    let path = keep.line();
    let written = path
        .parent()
        .map_or(Ok(()), std::fs::create_dir_all)
        .and_then(|()| std::fs::write(&path, fingerprint(root)));
    written.map_err(|source| Fault::FileUnwritable { path, source })
}

fn fits(host: &Host, root: &[u8]) -> Result<(), Fault> {
    if ::trust::repository::pinned_catalogue(root)? == host.catalogue().catalogue_id()? {
        Ok(())
    } else {
        Err(::trust::TrustError::OtherCatalogue.into())
    }
}

/// The root that counts here and where it is from, for people.
pub(crate) fn view(host: &Host, reader: &Reader) -> Option<RootView> {
    let root = in_force(host.options()).ok()??;
    let usable = fits(host, &root.bytes).is_ok();
    let file = root.file.as_ref().map(|file| file.display().to_string());
    let fingerprint = fingerprint(&root.bytes);
    Some(RootView {
        said: said(
            reader.localiser(),
            root.origin,
            usable,
            file.as_deref(),
            &fingerprint,
        ),
        origin: root.origin,
        file,
        fingerprint,
        usable,
    })
}

fn said(
    loc: &Localiser,
    origin: RootOrigin,
    usable: bool,
    file: Option<&str>,
    fingerprint: &str,
) -> String {
    let file = loc.verbatim(file.unwrap_or_default());
    let fingerprint = loc.verbatim(fingerprint);
    match origin {
        RootOrigin::BuiltIn if !usable => loc.sync_root_built_in_unusable(),
        _ if !usable => loc.sync_root_unusable(file),
        RootOrigin::Given => loc.sync_root_given(file, fingerprint),
        RootOrigin::Installed => loc.sync_root_installed(file, fingerprint),
        RootOrigin::BuiltIn => loc.sync_root_built_in(fingerprint),
    }
}

/// SHA-256 of the file, as `sha256sum` says it: what is read aloud at the ceremony.
fn fingerprint(root: &[u8]) -> String {
    let digest = Sha256::digest(root);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_is_found_where_installers_put_it() {
        for place in ["bin", "share/trefoil", "Resources"] {
            let folder = tempfile::tempdir().unwrap();
            let program = folder.path().join("bin/trefoil");
            std::fs::create_dir_all(folder.path().join("bin")).unwrap();
            assert_eq!(
                PinnedRoot::of(Some(&program)),
                None,
                "Trefoil brings no root of its own"
            );
            std::fs::create_dir_all(folder.path().join(place)).unwrap();
            std::fs::write(folder.path().join(place).join(ROOT_FILE), "a root").unwrap();
            let found = PinnedRoot::of(Some(&program)).expect("it is found");
            assert_eq!(found.bytes, b"a root", "in {place}");
            assert!(found.file.is_some(), "and it is known where it is from");
        }
        assert_eq!(
            PinnedRoot::of(None),
            None,
            "a program that knows no place of its own"
        );
    }
}
