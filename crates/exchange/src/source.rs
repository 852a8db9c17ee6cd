use crate::{ExportError, Portable};

/// Records that a file is written from: gone through from the first to the last, as often as its format needs, and none
/// of them held.
pub trait Source {
    /// Hands out every record, in the same order each time.
    ///
    /// # Errors
    /// What `take` refuses, or why a record cannot be had.
    fn each(
        &self,
        take: &mut dyn FnMut(&Portable) -> Result<(), ExportError>,
    ) -> Result<(), ExportError>;
}

/// Records that are in memory anyway.
impl<T: AsRef<[Portable]> + ?Sized> Source for T {
    fn each(
        &self,
        take: &mut dyn FnMut(&Portable) -> Result<(), ExportError>,
    ) -> Result<(), ExportError> {
        self.as_ref().iter().try_for_each(take)
    }
}
