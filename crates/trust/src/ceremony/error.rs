use std::io;
use std::path::PathBuf;

use catalogue::change::{ChangeId, FieldPath};
use catalogue::sealed::SealError;

use crate::registry::DecodeError;
use crate::repository::{Part, TrustError};

/// Why a step of a ceremony was not done. Nothing was written then.
#[derive(Debug, thiserror::Error)]
pub enum CeremonyError {
    /// A file that would be written is there already: a key or a registry is never written over.
    #[error("{0} is there already")]
    Exists(PathBuf),
    /// The folder holds something that is no part of a registry and would be lost.
    #[error("{0} is no part of a registry")]
    Foreign(PathBuf),
    /// The file holds no key.
    #[error("{0} holds no key")]
    NotAKey(PathBuf),
    /// The key is sealed and no passphrase was given.
    #[error("{0} is sealed: its passphrase is needed")]
    NeedsPassphrase(PathBuf),
    /// The key could not be sealed or opened.
    #[error("the key could not be sealed or opened")]
    Seal(#[from] SealError),
    /// The bytes are no point of the curve, or one that everybody can sign for.
    #[error("that is no usable public key")]
    WeakKey,
    /// One key in two seats of one role would count once and be asked for twice.
    #[error("one key has two seats in the {0} role")]
    KeyTwice(Part),
    /// More signatures are asked for than there are keys, or none at all.
    #[error("{threshold} of {seats} keys cannot be asked for in the {part} role")]
    Threshold {
        /// The role.
        part: Part,
        /// How many signatures are asked for.
        threshold: u64,
        /// How many keys there are.
        seats: usize,
    },
    /// None of the keys at hand may sign this.
    #[error("none of the keys given has a seat in the {0} role")]
    NoSeat(Part),
    /// The key that is to be replaced has no seat.
    #[error("the key to be replaced has no seat")]
    NotSeated,
    /// It cannot be published: signatures are missing.
    #[error("the {part} has {have} of {need} signatures")]
    Unsigned {
        /// The file.
        part: Part,
        /// Signatures that hold.
        have: u64,
        /// Signatures that are needed.
        need: u64,
    },
    /// A newer version wrote into the registry what this version does not understand, and would lose.
    #[error("a newer version wrote this registry: change it with that version")]
    Newer,
    /// An organisation has this id already.
    #[error("the organisation is in the registry already")]
    KnownOrganisation,
    /// No organisation has this id.
    #[error("the organisation is not in the registry")]
    UnknownOrganisation,
    /// A device has this key already, or a hub or an officer.
    #[error("the key is in use already")]
    KnownKey,
    /// No device has this key.
    #[error("the device is not in the registry")]
    UnknownDevice,
    /// No hub has this key.
    #[error("the hub is not in the registry")]
    UnknownHub,
    /// The change is not in the bundle.
    #[error("the bundle does not hold the change {0}")]
    NoSuchChange(ChangeId),
    /// What was given is not the change that is to be erased, or cannot be read by this version.
    #[error("what was given is not that change")]
    NotTheChange,
    /// The change does not write this field.
    #[error(
        "the change does not write {}; it writes {}",
        .field.as_str(),
        .writes.iter().map(FieldPath::as_str).collect::<Vec<_>>().join(", ")
    )]
    NoSuchField {
        /// What was asked for.
        field: FieldPath,
        /// What there is.
        writes: Vec<FieldPath>,
    },
    /// The folder is the one that a hub serves, and the key that publishes is not at hand, or signatures are missing: what it
    /// serves would no longer fit its snapshot, and nobody could read it.
    #[error(
        "{0} is the folder that a hub serves: what it serves would fit no longer. Give the command on the desk of the officers, and take the result over with `refresh --registry {0} --from DESK --key ONLINE`"
    )]
    Served(PathBuf),
    /// Everything that the order names is gone already.
    #[error("there is nothing left to erase")]
    NothingToErase,
    /// The certificate would end before it begins.
    #[error("the certificate would end before it begins")]
    NoTime,
    /// A moment beyond the calendar.
    #[error("the clock is beyond the calendar")]
    NoDate,
    /// What is to be signed would not be read by anybody: a text is too long, or there are too many entries.
    #[error("the registry would not be readable")]
    Unreadable(#[source] DecodeError),
    /// The files to take over come from another registry or are older.
    #[error("the files to take over are older, or of another registry")]
    NotNewer,
    /// The folder does not hold a sound registry.
    #[error("the registry in the folder is not sound")]
    Trust(#[from] TrustError),
    /// A file could not be put into words.
    #[error("the metadata could not be written")]
    Metadata(#[from] serde_json::Error),
    /// The library could not work on the metadata.
    #[error("the metadata could not be signed")]
    Schema(#[source] Box<tough::schema::Error>),
    /// The disk refused.
    #[error("the disk refused")]
    Io(#[from] io::Error),
}

impl From<tough::schema::Error> for CeremonyError {
    fn from(error: tough::schema::Error) -> Self {
        Self::Schema(Box::new(error))
    }
}
