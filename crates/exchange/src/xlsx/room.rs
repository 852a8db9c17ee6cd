use std::io::Write;
use std::path::Path;

use crate::ExportError;
use crate::table::Survey;

/// Bytes of mark-up around a cell of a sheet.
const AROUND: u64 = 72;
/// Small enough to be no burden, large enough to be quick.
static PIECE: [u8; 64 * 1024] = [0; 64 * 1024];

/// Makes sure that the rows of a workbook will find room in a folder, by taking that room and giving it back.
///
/// The library that writes the rows has no answer for a full disk but to end the program; asked beforehand, it is an error
/// like any other.
///
/// # Errors
/// If the folder refuses, or the room is not there.
pub(super) fn check(folder: &Path, survey: &Survey) -> Result<(), ExportError> {
    let mut left = survey.size(AROUND);
    let mut file = tempfile::tempfile_in(folder)?;
    while left > 0 {
        let piece = usize::try_from(left).unwrap_or(usize::MAX).min(PIECE.len());
        file.write_all(PIECE.get(..piece).unwrap_or(&PIECE))?;
        left -= piece as u64;
    }
    Ok(())
}
