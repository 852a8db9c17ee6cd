//! `vocabulary.ts`: the codes of each controlled vocabulary as a union.

use super::NOTICE;
use crate::l10n::vocabularies;
use anyhow::Result;
use std::fmt::Write as _;
use std::path::Path;

/// Writes the file.
///
/// # Errors
/// A vocabulary cannot be read.
pub(crate) fn typescript(folder: &Path) -> Result<String> {
    let mut out = NOTICE.to_owned();
    for vocabulary in vocabularies(folder)?
        .iter()
        .filter(|vocabulary| vocabulary.labelled)
    {
        let constant = vocabulary.name.replace('-', "_").to_ascii_uppercase();
        let name = pascal(&vocabulary.name);
        let codes: Vec<String> = vocabulary
            .codes
            .iter()
            .map(|code| format!("{code:?}"))
            .collect();
        write!(
            out,
            "\n/** The codes of the vocabulary `{}`, in its order. */\nexport const {constant} = [{}] as const;\n/** A code of the vocabulary `{}`. */\nexport type {name} = (typeof {constant})[number];\n",
            vocabulary.name,
            codes.join(", "),
            vocabulary.name,
        )?;
    }
    Ok(out)
}

fn pascal(name: &str) -> String {
    name.split('-')
        .map(|part| {
            let mut letters = part.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_uppercase().collect::<String>() + letters.as_str()
            })
        })
        .collect()
}
