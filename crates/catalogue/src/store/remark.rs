use crate::change::ChangeId;

/// One thing that `doctor` noticed. `Display` is for the log of the machine, in English; people get words elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Remark {
    /// The file has another version than the program knows.
    #[error("the file has version {0}")]
    Version(i64),
    /// SQLite's own words on the file.
    #[error("{0}")]
    Integrity(String),
    /// A row refers to a row that is not there.
    #[error("a row of {0} refers to nothing")]
    Dangling(String),
    /// A change whose payload cannot be unpacked.
    #[error("{0} cannot be unpacked")]
    Packed(ChangeId),
    /// A change whose payload is not what its id says.
    #[error("{0} is not the hash of its payload")]
    Hash(ChangeId),
    /// A signature that does not hold.
    #[error("the signature of {0} does not hold")]
    Signature(ChangeId),
    /// Two changes of one machine bear the same number of its log: a data folder was copied, and both copies are written in.
    #[error("the log of a machine is forked")]
    Forked,
    /// The store and the program have different releases of one number: the store follows its own.
    #[error("release {0} was built from another folder than the bundled one")]
    OtherRelease(u32),
    /// A derived table that is not what a rebuild makes.
    #[error("{0} differs from a rebuild")]
    Differs(&'static str),
    /// The derived tables cannot be made again.
    #[error("a rebuild fails: {0}")]
    Rebuild(String),
    /// The search index was made by another version.
    #[error("the index is of another version")]
    IndexVersion,
    /// Records that should be in the index and are not.
    #[error("{0} records are not in the index")]
    NotIndexed(u32),
    /// What was erased may still lie in unused parts of the file, which could not be written anew yet.
    #[error("what was erased may still lie in unused parts of the file")]
    Owed,
    /// Backups beside the store may still hold what was erased since.
    #[error("backups may hold what was erased since")]
    BackupErased,
    /// What the index says of itself.
    #[error("{0}")]
    Index(String),
    /// As many again that are not listed.
    #[error("and {0} more")]
    More(u64),
}
