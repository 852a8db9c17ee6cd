//! Long commands: how far they are, and Ctrl+C.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use app::api::Progress;
use app::sync::Step;
use l10n::{Localiser, strip_isolation};

static STOP: AtomicBool = AtomicBool::new(false);

/// The exit code of a program that was interrupted, by the custom of shells: 128 and the number of the signal.
const INTERRUPTED: i32 = 130;

/// From now on Ctrl+C asks the command to stop, so that it takes back what it began; a second one ends the program at once.
pub(crate) fn stop_on_interrupt() -> &'static AtomicBool {
    // Without a handler Ctrl+C ends the program at once, as before: a transaction that is not committed leaves nothing.
    let _ = ctrlc::set_handler(|| {
        if STOP.swap(true, Ordering::Relaxed) {
            std::process::exit(INTERRUPTED);
        }
    });
    &STOP
}

/// One line on standard error that is written over and over, where that is a terminal.
pub(crate) struct ProgressLine<'a> {
    loc: &'a Localiser,
    shown: bool,
    last: Mutex<String>,
}

impl<'a> ProgressLine<'a> {
    pub(crate) fn new(loc: &'a Localiser, shown: bool) -> Self {
        Self {
            loc,
            shown,
            last: Mutex::default(),
        }
    }

    pub(crate) fn tell(&self, progress: Progress) {
        if !self.shown {
            return;
        }
        #[expect(
            clippy::cast_precision_loss,
            reason = "a percentage needs no more than a few digits"
        )]
        let share = progress.done as f64 / progress.total.max(1) as f64;
        let percent = self.loc.percent(share, 0);
        let text = if progress.writing {
            self.loc.exchange_cli_writing(percent, progress.records)
        } else {
            self.loc.exchange_cli_reading(percent, progress.records)
        };
        self.say(&text);
    }

    /// How far an exchange with a hub is.
    pub(crate) fn step(&self, step: Step) {
        if self.shown {
            let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
            self.say(&self.loc.sync_progress(
                number(step.to_pull),
                number(step.pulled),
                number(step.pushed),
            ));
        }
    }

    fn say(&self, text: &str) {
        let text = strip_isolation(text);
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if *last != text {
            write(&format!("\r{text}\u{1b}[K"));
            *last = text;
        }
    }
}

impl Drop for ProgressLine<'_> {
    /// What follows starts on an empty line.
    fn drop(&mut self) {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if !last.is_empty() {
            write("\r\u{1b}[K");
        }
    }
}

fn write(text: &str) {
    let mut err = std::io::stderr().lock();
    // Nobody is left to be told when standard error is closed.
    let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
}
