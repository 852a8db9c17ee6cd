use std::io::{IsTerminal, Write};

use anyhow::Result;
use catalogue::sealed::Passphrase;
use catalogue::store::Entropy;
use trust::admin::{Admin, Ask, Desk};

/// Variable of the environment with the passphrase of a key, for scripts.
const VARIABLE: &str = "TREFOIL_PASSPHRASE";

/// `trefoil-hub admin …`
pub(crate) fn run(admin: Admin) -> Result<()> {
    let desk = Desk {
        now_ms: super::now_ms(),
        entropy: Entropy::system(),
        passphrase: &passphrase,
    };
    let mut out = std::io::stdout().lock();
    admin.run(&desk, &mut out)?;
    Ok(out.flush()?)
}

/// From the environment, else from the person at the terminal; an empty one leaves a new key open.
fn passphrase(ask: Ask<'_>) -> std::io::Result<Option<Passphrase>> {
    if let Some(words) = from_environment() {
        return Ok(Some(Passphrase::new(&words)));
    }
    if !std::io::stdin().is_terminal() {
        return Ok(None);
    }
    let words = match ask {
        Ask::Open(file) => {
            rpassword::prompt_password(format!("Passphrase of {}: ", file.display()))?
        }
        Ask::Seal(file) => {
            let about = format!("New passphrase for {} (empty: none): ", file.display());
            let words = rpassword::prompt_password(about)?;
            if words != rpassword::prompt_password("Once more: ")? {
                return Err(std::io::Error::other("the two are not alike"));
            }
            words
        }
    };
    Ok((!words.is_empty()).then(|| Passphrase::new(&words)))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the program is where the environment is read"
)]
fn from_environment() -> Option<String> {
    std::env::var(VARIABLE)
        .ok()
        .filter(|words| !words.is_empty())
}
