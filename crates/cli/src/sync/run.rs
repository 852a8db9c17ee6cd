use std::process::ExitCode;

use app::Host;
use app::api::{ForkSeen, KeyKeepRequest, KeyKept, Nothing};
use app::sync::Attention;

use super::{Asked, render};
use crate::backup::{For, passphrase};
use crate::run::Session;
use crate::wait::{ProgressLine, stop_on_interrupt};

impl Session<'_> {
    /// Exchanges with a hub, writes and takes in bundles, says by which key this machine signs.
    pub(crate) fn sync(&self, host: &Host, asked: Asked) -> ExitCode {
        let (lang, loc) = (self.reader.lang().tag(), self.reader.localiser());
        match asked {
            Asked::Sync(request) => {
                let line = ProgressLine::new(loc, self.progress);
                let tell = |step| line.step(step);
                let attention = Attention {
                    tell: &tell,
                    stop: stop_on_interrupt(),
                };
                let answer = host.run(lang, request, |host, reader, request| {
                    app::sync::sync(host, reader, request, attention)
                });
                drop(line);
                self.answer(answer, |report| render::report(loc, report))
            }
            Asked::Status => {
                let answer = host.run(lang, Nothing {}, app::sync::sync_status);
                self.answer(answer, |status| render::status(loc, status))
            }
            Asked::Seen => {
                let answer = host.run(lang, ForkSeen::default(), app::sync::fork_seen);
                self.answer(answer, |status| render::status(loc, status))
            }
            Asked::Identity => {
                let answer = host.run(lang, Nothing {}, app::sync::sync_status);
                self.answer(answer, |status| render::identity(loc, status))
            }
            Asked::Keep {
                place,
                passphrase_file,
            } => {
                let words = if place == KeyKept::Sealed {
                    let file = passphrase_file.as_deref();
                    match passphrase(For::Sealing, file, self.surroundings, self.reader) {
                        Ok(words) => Some(words),
                        Err(fault) => {
                            return self.fail(&fault.localised(self.reader, host.store()));
                        }
                    }
                } else {
                    None
                };
                let request = KeyKeepRequest {
                    place,
                    passphrase: words,
                };
                let answer = host.run(lang, request, app::secret::key_keep);
                self.answer(answer, |status| render::identity(loc, status))
            }
            Asked::Trust(request) => {
                let answer = host.run(lang, request, app::sync::trust);
                self.answer(answer, |status| {
                    [loc.sync_trusted(), render::identity(loc, status)].join("\n")
                })
            }
            Asked::Write(request) => {
                let answer = host.run(lang, *request, app::sync::bundle_write);
                self.answer(answer, |done| {
                    loc.sync_bundle_written(
                        &done.file,
                        i64::try_from(done.changes).unwrap_or(i64::MAX),
                    )
                })
            }
            Asked::Read(request) => {
                let answer = host.run(lang, request, app::sync::bundle_read);
                self.answer(answer, |done| render::bundle(loc, done))
            }
        }
    }
}
