use app::api::Secret;
use app::{Fault, Reader};

use super::Backup;
use crate::run::Surroundings;

/// Variable of the environment that holds the passphrase, for scripts.
const VARIABLE: &str = "TREFOIL_PASSPHRASE";

/// The passphrase: from the file that was named, else from the environment, else from the person at the terminal.
///
/// For a new backup it is asked for twice: a slip of the fingers would lock it for good.
pub(super) fn passphrase(
    asked: &Backup,
    surroundings: &Surroundings<'_>,
    reader: &Reader,
) -> Result<Secret, Fault> {
    if let Some(file) = &asked.passphrase_file {
        let text = std::fs::read_to_string(file).map_err(|source| Fault::FileUnreadable {
            path: file.clone(),
            source,
        })?;
        // Editors end a line that nobody typed.
        return Ok(Secret(text.lines().next().unwrap_or_default().to_owned()));
    }
    if let Some(words) = (surroundings.variable)(VARIABLE).filter(|words| !words.is_empty()) {
        return Ok(Secret(words));
    }
    if !surroundings.asks {
        return Err(Fault::PassphraseMissing);
    }
    let loc = reader.localiser().plain();
    let ask = |prompt: String| {
        rpassword::prompt_password(format!("{prompt} ")).map_err(|_| Fault::PassphraseMissing)
    };
    let words = ask(loc.backup_cli_prompt())?;
    if !asked.restore && ask(loc.backup_cli_prompt_again())? != words {
        return Err(Fault::PassphraseUnlike);
    }
    Ok(Secret(words))
}
