use std::process::ExitCode;

use app::api::BackupRequest;
use app::{Fault, Host, HostOptions, paths};

use super::Backup;
use super::passphrase::{For, passphrase};
use crate::run::{Session, Surroundings};
use crate::wait::stop_on_interrupt;

impl Session<'_> {
    /// Writes a backup, or makes one the store of this machine.
    pub(crate) fn backup(
        &self,
        options: HostOptions,
        asked: &Backup,
        surroundings: &Surroundings<'_>,
    ) -> ExitCode {
        let store = paths::store_file(&options.data_dir);
        let loc = self.reader.localiser();
        let localised = |fault: Fault| fault.localised(self.reader, &store);
        let request = |words| BackupRequest {
            file: asked.file.clone(),
            passphrase: words,
        };
        let purpose = if asked.restore {
            For::Opening
        } else {
            For::Sealing
        };
        let file = asked.passphrase_file.as_deref();
        let words = passphrase(purpose, file, surroundings, self.reader);
        let stop = stop_on_interrupt();
        if asked.restore {
            let restored =
                words.and_then(|words| app::backup::restore_until(&options, request(words), stop));
            return self.answer(restored.map_err(localised), |done| {
                let mut lines = vec![loc.backup_restored(&done.file, &done.store)];
                lines.extend(done.aside.as_ref().map(|aside| loc.backup_aside(aside)));
                lines.join("\n")
            });
        }
        let written = words.and_then(|words| {
            let host = Host::open(options)?;
            app::backup::backup_until(&host, request(words), stop)
        });
        self.answer(written.map_err(localised), |done| {
            [loc.backup_written(&done.file), loc.backup_keep()].join("\n")
        })
    }
}
