use std::fs::File;
use std::io::{BufReader, IsTerminal, Write};
use std::path::Path;

use anyhow::Result;
use catalogue::change::ChangeId;
use catalogue::sealed::Passphrase;
use catalogue::store::Entropy;
use sync::bundle::{BundleError, Sink, read};
use sync::stream::Item;
use trust::admin::{Admin, Ask, Desk};

/// Variable of the environment with the passphrase of a key, for scripts.
const VARIABLE: &str = "TREFOIL_PASSPHRASE";

/// `trefoil-hub admin …`
pub(crate) fn run(admin: Admin) -> Result<()> {
    let desk = Desk {
        now_ms: super::now_ms(),
        entropy: Entropy::system(),
        passphrase: &passphrase,
        change: &change,
    };
    let mut out = std::io::stdout().lock();
    admin.run(&desk, &mut out)?;
    Ok(out.flush()?)
}

/// The payload of a change in a bundle.
fn change(bundle: &Path, id: ChangeId) -> std::io::Result<Option<Vec<u8>>> {
    let mut search = Search { id, found: None };
    match read(BufReader::new(File::open(bundle)?), &mut search) {
        Ok(_) | Err(BundleError::Stopped) => Ok(search.found),
        Err(error) => Err(std::io::Error::other(error)),
    }
}

/// Looks through a bundle for one change, and at nothing else in it.
struct Search {
    id: ChangeId,
    found: Option<Vec<u8>>,
}

impl Sink for Search {
    fn item(&mut self, item: Item) -> Result<(), BundleError> {
        match item {
            Item::Loose(envelope) | Item::Numbered { envelope, .. } if envelope.id() == self.id => {
                self.found = Some(envelope.payload);
                Err(BundleError::Stopped)
            }
            _ => Ok(()),
        }
    }
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
