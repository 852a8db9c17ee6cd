use super::Catalogue;

impl Catalogue {
    /// The public key of this installation; `None` for the bundled catalogue, which signs nothing.
    #[must_use]
    pub fn public_key(&self) -> Option<[u8; 32]> {
        let writer = self.writer.as_ref()?;
        let writer = writer
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        Some(writer.key.public())
    }
}
