/// Why a sealed file cannot be opened or made.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// It is another kind of file.
    #[error("it is not a sealed file")]
    Foreign,
    /// A newer version of the program made it.
    #[error("it is of version {0}, which is newer")]
    Newer(u8),
    /// The passphrase does not open it, or its first bytes are damaged.
    #[error("the passphrase does not open it")]
    Passphrase,
    /// It ends before its end.
    #[error("it ends before its end")]
    Cut,
    /// Something in it is not what was written.
    #[error("it is damaged")]
    Damaged,
    /// The passphrase has fewer characters than it must have.
    #[error("the passphrase is shorter than {0} characters")]
    Short(usize),
    /// The cipher refused: more was to be sealed than it may.
    #[error("it is too large to be sealed")]
    TooLarge,
    /// The stream refused.
    #[error("the file could not be read or written")]
    Io(#[from] std::io::Error),
}
