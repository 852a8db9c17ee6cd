use super::PublicKey;

/// A hub whose receipts count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hub {
    /// The key that signs its receipts and checkpoints.
    pub key: PublicKey,
    /// Where it is reached; a hub that only writes sticks has no address.
    pub url: Option<String>,
    /// Its name.
    pub name: String,
}
