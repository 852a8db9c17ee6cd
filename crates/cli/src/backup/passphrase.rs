use std::path::Path;

use app::api::Secret;
use app::{Fault, Reader};

use crate::output::complain;
use crate::run::Surroundings;
use crate::wait::stop_on_interrupt;

/// Variable of the environment that holds the passphrase, for scripts.
const VARIABLE: &str = "TREFOIL_PASSPHRASE";

/// What the words are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    /// Opening what is sealed.
    Opening,
    /// Sealing something new: asked for twice, because a slip of the fingers would lock it for good.
    Sealing,
}

/// The passphrase: from the file that was named, else from the environment, else from the person at the terminal.
pub(crate) fn passphrase(
    purpose: For,
    file: Option<&Path>,
    surroundings: &Surroundings<'_>,
    reader: &Reader,
) -> Result<Secret, Fault> {
    if let Some(file) = file {
        let text = std::fs::read_to_string(file).map_err(|source| Fault::FileUnreadable {
            path: file.to_owned(),
            source,
        })?;
        // Editors end a line that nobody typed.
        return Ok(Secret(text.lines().next().unwrap_or_default().to_owned()));
    }
    if let Some(words) = of_environment(surroundings) {
        return Ok(Secret(words));
    }
    if !surroundings.asks {
        return Err(Fault::PassphraseMissing);
    }
    let loc = reader.localiser().plain();
    let words = ask(&loc.backup_cli_prompt())?;
    if purpose == For::Sealing {
        let again = ask(&loc.backup_cli_prompt_again())?;
        if again != words {
            return Err(Fault::PassphraseUnlike);
        }
    }
    Ok(Secret(words))
}

/// How a sealed device key is opened when something is to be signed: by the environment, else by the person at the terminal.
pub(crate) fn for_key(
    surroundings: &Surroundings<'_>,
    reader: &Reader,
) -> impl Fn() -> Option<Secret> + Send + Sync + use<> {
    let words = of_environment(surroundings);
    let prompt = surroundings
        .asks
        .then(|| reader.localiser().plain().key_cli_prompt());
    move || {
        let words = words.clone().or_else(|| ask(prompt.as_deref()?).ok())?;
        Some(Secret(words))
    }
}

fn of_environment(surroundings: &Surroundings<'_>) -> Option<String> {
    (surroundings.variable)(VARIABLE).filter(|words| !words.is_empty())
}

fn ask(prompt: &str) -> Result<String, Fault> {
    // Without a handler of ours, Ctrl+C would end the program before the terminal shows again what is typed.
    stop_on_interrupt();
    rpassword::prompt_password(format!("{prompt} ")).map_err(|error| {
        // Nobody has ended the line of the prompt.
        complain("");
        match error.kind() {
            std::io::ErrorKind::Interrupted => Fault::Cancelled,
            _ => Fault::PassphraseMissing,
        }
    })
}
