use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel, sync_channel};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use catalogue::store::{KeeperError, KeyKeeper};
use zeroize::Zeroizing;

/// Under whose name secrets stand in the keychain.
const SERVICE: &str = "Trefoil";
/// How long a person has to unlock the keychain when the system asks them to.
const PATIENCE: Duration = Duration::from_secs(45);

type Job = Box<dyn FnOnce() + Send>;

/// The keychain of the system: Keychain on macOS, Credential Manager on Windows, Secret Service elsewhere.
///
/// It is asked on a thread of its own, one question after the other, and waited for no longer than a person needs: a
/// keychain that waits for somebody who is not there holds nothing up for ever. A question that nobody waits for any more is
/// not put.
pub struct SystemKeychain {
    patience: Duration,
    jobs: OnceLock<Option<Sender<Job>>>,
}

impl SystemKeychain {
    /// Makes ready to ask; nothing is asked yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            patience: PATIENCE,
            jobs: OnceLock::new(),
        }
    }

    /// Runs work on the thread of the keychain.
    fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, KeeperError> + Send + 'static,
    ) -> Result<T, KeeperError> {
        let jobs = self.jobs.get_or_init(worker);
        let jobs = jobs.as_ref().ok_or(KeeperError::Absent)?;
        let (answer, answered) = sync_channel(1);
        let given_up = Arc::new(AtomicBool::new(false));
        let job: Job = {
            let given_up = Arc::clone(&given_up);
            Box::new(move || {
                if !given_up.load(Ordering::Acquire) {
                    // Whoever asked may be gone by now.
                    let _ = answer.send(work());
                }
            })
        };
        jobs.send(job).map_err(|_| KeeperError::Absent)?;
        answered
            .recv_timeout(self.patience)
            .unwrap_or_else(|missing| {
                given_up.store(true, Ordering::Release);
                Err(match missing {
                    RecvTimeoutError::Timeout => KeeperError::Slow,
                    RecvTimeoutError::Disconnected => KeeperError::Absent,
                })
            })
    }
}

impl Default for SystemKeychain {
    fn default() -> Self {
        Self::new()
    }
}

/// The thread that speaks with the keychain; `None` if the system gives none.
fn worker() -> Option<Sender<Job>> {
    let (jobs, queue): (Sender<Job>, Receiver<Job>) = channel();
    std::thread::Builder::new()
        .name("keychain".to_owned())
        .spawn(move || queue.into_iter().for_each(|job| job()))
        .ok()
        .map(|_| jobs)
}

impl KeyKeeper for SystemKeychain {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeeperError> {
        let name = name.to_owned();
        self.ask(move || match entry(&name)?.get_secret() {
            Ok(secret) => Ok(Some(Zeroizing::new(secret))),
            Err(keyring::Error::NoEntry) => Ok(None),
            Err(error) => Err(refused(error)),
        })
    }

    fn put(&self, name: &str, secret: &[u8]) -> Result<(), KeeperError> {
        let (name, secret) = (name.to_owned(), Zeroizing::new(secret.to_vec()));
        self.ask(move || entry(&name)?.set_secret(&secret).map_err(refused))
    }

    fn remove(&self, name: &str) -> Result<(), KeeperError> {
        let name = name.to_owned();
        self.ask(move || match entry(&name)?.delete_credential() {
            Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
            Err(error) => Err(refused(error)),
        })
    }
}

/// Where a secret stands. That there is no keychain shows here: no session of a desktop, no service.
fn entry(name: &str) -> Result<keyring::Entry, KeeperError> {
    keyring::Entry::new(SERVICE, name).map_err(|_| KeeperError::Absent)
}

fn refused(error: keyring::Error) -> KeeperError {
    match error {
        keyring::Error::NoStorageAccess(_) => KeeperError::Locked,
        keyring::Error::NoDefaultStore => KeeperError::Absent,
        other => KeeperError::Failed(Box::new(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hasty() -> SystemKeychain {
        SystemKeychain {
            patience: Duration::from_millis(20),
            jobs: OnceLock::new(),
        }
    }

    #[test]
    fn a_keychain_that_waits_for_nobody_holds_nothing_up() {
        let keychain = hasty();
        let (release, held) = channel::<()>();
        let slow = keychain.ask(move || {
            let _ = held.recv();
            Ok(())
        });
        assert!(
            matches!(slow, Err(KeeperError::Slow)),
            "it is waited for so long and no longer"
        );
        let (ran, running) = channel();
        let behind = keychain.ask(move || {
            let _ = ran.send(());
            Ok(())
        });
        assert!(
            matches!(behind, Err(KeeperError::Slow)),
            "the next question stands in line, and comes back as well"
        );
        drop(release);
        assert_eq!(
            SystemKeychain {
                patience: PATIENCE,
                jobs: keychain.jobs
            }
            .ask(|| Ok(7))
            .unwrap(),
            7,
            "once somebody has answered, it goes on"
        );
        assert!(
            running.try_recv().is_err(),
            "a question that was given up is not put afterwards"
        );
    }
}
