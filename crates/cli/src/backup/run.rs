use std::process::ExitCode;

use app::api::BackupRequest;
use app::{Fault, Host, HostOptions, paths};

use super::Backup;
use super::passphrase::passphrase;
use crate::run::{Session, Surroundings};

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
        let words = passphrase(asked, surroundings, self.reader);
        if asked.restore {
            let restored = words.and_then(|words| app::backup::restore(&options, request(words)));
            return self.answer(restored.map_err(localised), |done| {
                let mut lines = vec![loc.backup_restored(&done.file, &done.store)];
                lines.extend(done.aside.as_ref().map(|aside| loc.backup_aside(aside)));
                lines.join("\n")
            });
        }
        let written = words.and_then(|words| {
            let host = Host::open(options)?;
            app::backup::backup(&host, self.reader, request(words))
        });
        self.answer(written.map_err(localised), |done| {
            [loc.backup_written(&done.file), loc.backup_keep()].join("\n")
        })
    }
}
