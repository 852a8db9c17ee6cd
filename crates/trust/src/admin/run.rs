use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

use catalogue::change::FieldPath;

use super::parse::{hex, shown_day};
use super::{
    Admin, Ask, Desk, DeviceCommand, HubCommand, Init, Issue, KeyCommand, OrganisationCommand,
    Redact, Refresh, Signing, show,
};
use crate::ceremony::{CeremonyError, Draft, OfficerKey, Order, Seats};
use crate::registry::{Device, Hub, Organisation, Revocation};
use crate::repository::{Part, TIMESTAMP_DAYS};

/// For how long a certificate holds if nothing else is said, in milliseconds.
const YEAR_MS: i64 = 365 * 24 * 60 * 60 * 1000;

impl Admin {
    /// Does what the command says, and writes what there is to say about it.
    ///
    /// # Errors
    /// Any [`CeremonyError`]; nothing was written then.
    pub fn run(self, desk: &Desk<'_>, out: &mut dyn Write) -> Result<(), CeremonyError> {
        let now_ms = desk.now_ms;
        match self {
            Self::Init(init) => make(&init, desk, out),
            Self::Key(KeyCommand::New { file, sealed }) => new_key(&file, sealed, desk, out),
            Self::Key(KeyCommand::Show { file }) => {
                Ok(writeln!(out, "{}", hex(&read_key(&file, desk)?.public()))?)
            }
            Self::Organisation(OrganisationCommand::Add { signing, id, name }) => {
                with(&signing, desk, out, |draft, keys| {
                    draft.enrol(Organisation { id, name }, keys, now_ms)
                })
            }
            Self::Device(DeviceCommand::Issue(issue)) => {
                with(&issue.signing, desk, out, |draft, keys| {
                    draft.issue(certificate(&issue, now_ms), keys, now_ms)
                })
            }
            Self::Device(DeviceCommand::Revoke {
                signing,
                device,
                hub,
                cut,
            }) => with(&signing, desk, out, |draft, keys| {
                draft.revoke(&device, Revocation { hub, cut }, keys, now_ms)
            }),
            Self::Hub(HubCommand::Add {
                signing,
                hub,
                name,
                url,
            }) => with(&signing, desk, out, |draft, keys| {
                let hub = Hub {
                    key: hub,
                    url,
                    name,
                };
                draft.add_hub(hub, keys, now_ms)
            }),
            Self::Redact(redact) => with(&redact.signing, desk, out, |draft, keys| {
                let payload = (desk.change)(&redact.bundle, redact.change)?
                    .ok_or(CeremonyError::NoSuchChange(redact.change))?;
                draft.redact(order(&redact)?, &payload, keys, now_ms)
            }),
            Self::Sign(signing) => with(&signing, desk, out, Draft::countersign),
            Self::Renew(signing) => {
                with(&signing, desk, out, |draft, keys| draft.renew(keys, now_ms))
            }
            Self::Rotate(rotate) => with(&rotate.signing, desk, out, |draft, keys| {
                let replace = rotate.old.as_ref().zip(rotate.new.as_ref());
                draft.rotate(replace, keys, now_ms)
            }),
            Self::Refresh(refresh) => publish(&refresh, desk, out),
            Self::Show(folder) => show::write(&Draft::open(&folder.registry)?, out),
        }
    }
}

fn make(init: &Init, desk: &Desk<'_>, out: &mut dyn Write) -> Result<(), CeremonyError> {
    if init.development {
        for file in &init.signing.keys {
            if !file.exists() {
                OfficerKey::make(&desk.entropy)?.write(file, None, &desk.entropy)?;
            }
        }
    }
    let keys = read_keys(&init.signing.keys, desk)?;
    let seats = match (init.online, keys.first()) {
        (Some(online), _) => Seats {
            root: init.root.clone(),
            root_threshold: init.root_threshold,
            targets: init.targets.clone(),
            targets_threshold: init.targets_threshold,
            online,
        },
        (None, Some(key)) => Seats::development(key.public()),
        (None, None) => return Err(CeremonyError::NoSeat(Part::Root)),
    };
    let mut draft = Draft::create(
        &init.signing.registry,
        &seats,
        init.catalogue,
        init.development,
        &keys,
        desk.now_ms,
    )?;
    finish(&mut draft, &keys, desk, out)
}

fn new_key(
    file: &Path,
    sealed: bool,
    desk: &Desk<'_>,
    out: &mut dyn Write,
) -> Result<(), CeremonyError> {
    let passphrase = if sealed {
        let given = (desk.passphrase)(Ask::Seal(file))?;
        Some(given.ok_or_else(|| CeremonyError::NeedsPassphrase(file.to_owned()))?)
    } else {
        None
    };
    let key = OfficerKey::make(&desk.entropy)?;
    key.write(file, passphrase.as_ref(), &desk.entropy)?;
    Ok(writeln!(out, "{}", hex(&key.public()))?)
}

fn certificate(issue: &Issue, now_ms: i64) -> Device {
    let not_before_ms = issue.from.unwrap_or(now_ms);
    Device {
        key: issue.device,
        label: issue.label.clone(),
        organisation: issue.organisation,
        role: issue.role,
        not_before_ms,
        not_after_ms: issue
            .until
            .unwrap_or_else(|| not_before_ms.saturating_add(YEAR_MS)),
        revoked: None,
    }
}

fn order(redact: &Redact) -> Result<Order, CeremonyError> {
    let field = |text: &String| {
        FieldPath::parse(text)
            .map_err(|error| std::io::Error::new(std::io::ErrorKind::InvalidInput, error))
    };
    let fields: BTreeSet<FieldPath> = redact.field.iter().map(field).collect::<Result<_, _>>()?;
    Ok(Order {
        change: redact.change,
        fields: (!fields.is_empty()).then_some(fields),
        office: redact.office.clone(),
        reason: redact.reason,
    })
}

fn publish(refresh: &Refresh, desk: &Desk<'_>, out: &mut dyn Write) -> Result<(), CeremonyError> {
    let keys = read_keys(&refresh.signing.keys, desk)?;
    let folder = &refresh.signing.registry;
    let mut draft = match &refresh.from {
        // The first registry of a hub: there is nothing yet that could be newer.
        Some(from) if !folder.exists() => Draft::open(from)?.moved_to(folder),
        Some(from) => {
            let mut draft = Draft::open(folder)?;
            draft.adopt(&Draft::open(from)?)?;
            draft
        }
        None => Draft::open(folder)?,
    };
    let key = keys.first().ok_or(CeremonyError::NoSeat(Part::Timestamp))?;
    draft.publish(key, desk.now_ms)?;
    draft.save()?;
    say(&draft, true, desk, out)
}

/// Opens the draft, changes it, and closes it.
fn with(
    signing: &Signing,
    desk: &Desk<'_>,
    out: &mut dyn Write,
    work: impl FnOnce(&mut Draft, &[OfficerKey]) -> Result<(), CeremonyError>,
) -> Result<(), CeremonyError> {
    let mut draft = Draft::open(&signing.registry)?;
    let keys = read_keys(&signing.keys, desk)?;
    work(&mut draft, &keys)?;
    finish(&mut draft, &keys, desk, out)
}

/// Publishes at once where the key of the hub is at hand and no signature is missing, and writes the folder.
fn finish(
    draft: &mut Draft,
    keys: &[OfficerKey],
    desk: &Desk<'_>,
    out: &mut dyn Write,
) -> Result<(), CeremonyError> {
    let hub = keys.iter().find(|key| draft.is_publisher(key));
    let mut published = false;
    if let Some(key) = hub.filter(|_| draft.missing().is_ok_and(|missing| missing.is_empty())) {
        draft.publish(key, desk.now_ms)?;
        published = true;
    }
    if !published && draft.is_served() {
        return Err(CeremonyError::Served(draft.folder().to_owned()));
    }
    draft.save()?;
    say(draft, published, desk, out)
}

fn say(
    draft: &Draft,
    published: bool,
    desk: &Desk<'_>,
    out: &mut dyn Write,
) -> Result<(), CeremonyError> {
    let version = draft.registry().version;
    let missing = draft.missing()?;
    if published {
        let end = desk
            .now_ms
            .saturating_add(TIMESTAMP_DAYS * 24 * 60 * 60 * 1000);
        writeln!(
            out,
            "registry {version}, published until {}",
            shown_day(end)
        )?;
    } else if missing.is_empty() {
        writeln!(
            out,
            "registry {version}, signed; to be published at the hub"
        )?;
    }
    for missing in missing {
        writeln!(
            out,
            "registry {version}: the {} has {} of {} signatures",
            missing.part, missing.have, missing.need
        )?;
    }
    Ok(())
}

fn read_keys(files: &[PathBuf], desk: &Desk<'_>) -> Result<Vec<OfficerKey>, CeremonyError> {
    files.iter().map(|file| read_key(file, desk)).collect()
}

fn read_key(file: &Path, desk: &Desk<'_>) -> Result<OfficerKey, CeremonyError> {
    let passphrase = if OfficerKey::is_sealed(file)? {
        (desk.passphrase)(Ask::Open(file))?
    } else {
        None
    };
    OfficerKey::read(file, passphrase.as_ref())
}
