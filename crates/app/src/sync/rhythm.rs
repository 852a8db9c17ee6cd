use std::time::Duration;

use sync::client::delay;

use super::now::attempt;
use super::settings::stored;
use crate::api::SyncRequest;
use crate::{Fault, Host};

/// How often it is looked whether an exchange is due: two small reads of the store.
const BEAT: Duration = Duration::from_secs(5);
/// The first exchange waits until the first screen is long there.
const FIRST_MS: i64 = 10_000;
/// A change of this machine waits no longer than this for the next exchange, so that several go together.
const AFTER_WRITE_MS: i64 = 20_000;
/// Pause between two exchanges where nothing was written here.
const EVERY_MS: i64 = 15 * 60_000;

/// So many failures in a row, and the pause is the longest.
const FOR_A_PERSON: u32 = 10;
/// No hub is left alone for longer than this, whatever it asks.
const LONGEST_ASKED: Duration = Duration::from_secs(60 * 60);

/// Exchanges with the hub by itself for as long as the program runs, where the reader wants it so: soon after the
/// start, soon after a write, and now and then.
///
/// Never returns where the store can be written. A line that fails is tried again after ever longer pauses; what went
/// wrong, [`super::sync_progress`] tells.
pub fn exchange_by_itself(host: &Host) {
    if host.notice().is_some() {
        // The bundled catalogue stands in for the store: there is nothing to give and nowhere to put anything.
        return;
    }
    let mut rhythm = Rhythm::begin(host.now_ms());
    loop {
        std::thread::sleep(BEAT);
        beat(host, &mut rhythm);
    }
}

/// Exchanges if it is due.
fn beat(host: &Host, rhythm: &mut Rhythm) {
    let wanted = stored(host).is_ok_and(|settings| settings.automatic && settings.hub.is_some());
    let pending = || host.catalogue().pending();
    let (true, Ok(waiting)) = (wanted, pending()) else {
        return;
    };
    let line = host.line();
    if line.was_woken() {
        rhythm.wake(host.now_ms());
    }
    if !rhythm.is_due(host.now_ms(), waiting) {
        return;
    }
    match line.run(|attention| attempt(host, &SyncRequest::default(), attention)) {
        // The reader's own exchange runs; the next beat looks again.
        None => {}
        Some(Ok(_)) => {
            line.went_well();
            rhythm.went_well(host.now_ms(), pending().unwrap_or(waiting));
        }
        Some(Err(fault)) => {
            // Half of the pause is left to chance; without any, it is the shorter one.
            let share = getrandom::u32().map_or(0.0, |some| f64::from(some) / f64::from(u32::MAX));
            rhythm.failed(host.now_ms(), share, &Cause::of(&fault));
            if !matches!(fault, Fault::Cancelled) {
                line.failed(fault);
            }
        }
    }
}

/// What is known of why an exchange failed, as far as it says when to try again.
#[derive(Debug, Default)]
struct Cause {
    /// The hub asks to be left alone for so long.
    asked: Option<Duration>,
    /// It will fail again until a person does something.
    permanent: bool,
}

impl Cause {
    fn of(fault: &Fault) -> Self {
        match fault {
            Fault::Sync(error) => Self {
                asked: error.retry_after(),
                permanent: error.is_permanent(),
            },
            _ => Self::default(),
        }
    }
}

/// When the next exchange is due, by the clock of the program: a laptop that slept exchanges when it wakes.
#[derive(Debug)]
struct Rhythm {
    /// The moment from which on it is due.
    due_ms: i64,
    /// The moment of the last attempt, or of the start.
    last_ms: i64,
    /// Attempts that failed in a row.
    failures: u32,
    /// Changes that no hub had after the last exchange: what a hub refuses is no reason to call it again.
    left: u64,
}

impl Rhythm {
    fn begin(now_ms: i64) -> Self {
        Self {
            due_ms: now_ms + FIRST_MS,
            last_ms: now_ms,
            failures: 0,
            left: 0,
        }
    }

    /// Whether an exchange is due, with so many changes that no hub has.
    fn is_due(&self, now_ms: i64, pending: u64) -> bool {
        let written =
            self.failures == 0 && pending > self.left && now_ms - self.last_ms >= AFTER_WRITE_MS;
        // A clock that was set back must not put the exchange off for years.
        now_ms >= self.due_ms || now_ms < self.last_ms || written
    }

    /// What the pauses were for is over: it is due now, and the next failure is the first again.
    fn wake(&mut self, now_ms: i64) {
        self.due_ms = now_ms;
        self.failures = 0;
    }

    fn went_well(&mut self, now_ms: i64, left: u64) {
        *self = Self {
            due_ms: now_ms + EVERY_MS,
            last_ms: now_ms,
            failures: 0,
            left,
        };
    }

    fn failed(&mut self, now_ms: i64, share: f64, cause: &Cause) {
        self.failures = if cause.permanent {
            FOR_A_PERSON
        } else {
            self.failures.saturating_add(1)
        };
        let asked = cause.asked.unwrap_or_default().min(LONGEST_ASKED);
        let pause = delay(self.failures, share).max(asked).as_millis();
        self.due_ms = now_ms + i64::try_from(pause).unwrap_or(EVERY_MS);
        self.last_ms = now_ms;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_800_000_000_000;

    #[test]
    fn the_start_of_the_program_is_left_alone() {
        let rhythm = Rhythm::begin(NOW);
        assert!(!rhythm.is_due(NOW, 3), "the first screen comes first");
        assert!(
            rhythm.is_due(NOW + FIRST_MS, 0),
            "then what is new is wanted"
        );
    }

    #[test]
    fn what_is_written_leaves_soon_and_together() {
        let mut rhythm = Rhythm::begin(NOW);
        rhythm.went_well(NOW, 0);
        assert!(!rhythm.is_due(NOW + 1_000, 1), "several writes go together");
        assert!(
            rhythm.is_due(NOW + AFTER_WRITE_MS, 1),
            "and do not wait long"
        );
        assert!(
            !rhythm.is_due(NOW + AFTER_WRITE_MS, 0),
            "where nothing was written, the hub is left alone"
        );
        assert!(rhythm.is_due(NOW + EVERY_MS, 0), "but asked now and then");
    }

    #[test]
    fn what_a_hub_refuses_is_no_reason_to_call_it_again() {
        let mut rhythm = Rhythm::begin(NOW);
        rhythm.went_well(NOW, 2);
        assert!(
            !rhythm.is_due(NOW + AFTER_WRITE_MS, 2),
            "the two that stayed were offered already"
        );
        assert!(rhythm.is_due(NOW + AFTER_WRITE_MS, 3), "a third one is new");
    }

    #[test]
    fn a_line_that_fails_is_tried_after_longer_and_longer_pauses() {
        let mut rhythm = Rhythm::begin(NOW);
        let mut before = 0;
        for _ in 0..12 {
            rhythm.failed(NOW, 1.0, &Cause::default());
            let pause = rhythm.due_ms - NOW;
            assert!(pause >= before, "a pause is never shorter than the last");
            assert!(
                !rhythm.is_due(NOW + pause - 1, 9),
                "a write does not shorten it: the line is not better for it"
            );
            before = pause;
        }
        assert!(
            before <= EVERY_MS,
            "nobody waits longer than a quarter of an hour"
        );
        rhythm.went_well(NOW, 0);
        assert_eq!(rhythm.failures, 0, "one success and all is as before");
    }

    #[test]
    fn a_hub_that_says_when_is_asked_then_and_not_before() {
        let mut rhythm = Rhythm::begin(NOW);
        let busy = |seconds| Cause {
            asked: Some(Duration::from_secs(seconds)),
            permanent: false,
        };
        rhythm.failed(NOW, 0.0, &busy(600));
        assert!(
            !rhythm.is_due(NOW + 599_000, 9) && rhythm.is_due(NOW + 600_000, 0),
            "it asked for ten minutes, though the first pause would be two seconds"
        );
        rhythm.went_well(NOW, 0);
        rhythm.failed(NOW, 1.0, &busy(u64::MAX));
        assert!(
            rhythm.is_due(NOW + 60 * 60_000, 0),
            "nobody is kept away for ever by one answer"
        );
    }

    #[test]
    fn what_a_person_must_mend_is_not_tried_every_few_seconds() {
        let mut rhythm = Rhythm::begin(NOW);
        let cause = Cause {
            asked: None,
            permanent: true,
        };
        rhythm.failed(NOW, 1.0, &cause);
        assert_eq!(rhythm.due_ms, NOW + EVERY_MS, "the longest pause at once");
        rhythm.wake(NOW + 1);
        assert!(
            rhythm.is_due(NOW + 1, 0),
            "and none once somebody has done something"
        );
    }

    #[test]
    fn a_key_that_was_opened_is_not_waited_with() {
        let mut rhythm = Rhythm::begin(NOW);
        for _ in 0..12 {
            rhythm.failed(NOW, 1.0, &Cause::default());
        }
        assert!(!rhythm.is_due(NOW + 1, 9), "after many failures it waits");
        rhythm.wake(NOW + 1);
        assert!(
            rhythm.is_due(NOW + 1, 0),
            "but not once what kept it is out of the way"
        );
        rhythm.failed(NOW + 1, 1.0, &Cause::default());
        let mut first = Rhythm::begin(NOW);
        first.failed(NOW + 1, 1.0, &Cause::default());
        assert_eq!(
            rhythm.due_ms, first.due_ms,
            "if it fails all the same, that counts as the first time"
        );
    }

    #[test]
    fn a_clock_that_was_set_back_puts_nothing_off() {
        let mut rhythm = Rhythm::begin(NOW);
        rhythm.went_well(NOW, 0);
        let two_years_ms = 2 * 366 * 24 * 60 * 60_000;
        assert!(
            rhythm.is_due(NOW - two_years_ms, 0),
            "else nothing would be exchanged for two years"
        );
    }
}
