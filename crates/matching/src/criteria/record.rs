//! Track record: how much of just this, just there, how lately and how surely known.

use super::Bench;
use crate::evidence::{Evidence, saturate};
use crate::reason::{Judgement, Reason, Side};

/// A sum of joint fits that makes a strong record.
const STRONG: f64 = 0.4;
/// From here on the work together is near what is asked, though no single initiative is.
const RELATED: f64 = 0.2;

pub(super) fn judge(bench: &Bench<'_>, evidence: &Evidence) -> Judgement {
    let Some(initiative) = evidence.best else {
        return Judgement::unknown(Side::Theirs, &bench.subject.topics);
    };
    let value = saturate(evidence.joint, STRONG);
    let reason = if evidence.both > 0 {
        Reason::RecordDone {
            count: evidence.both,
            initiative,
        }
    } else if value >= RELATED {
        Reason::RecordRelated { initiative }
    } else {
        Reason::RecordWeak { initiative }
    };
    Judgement::new(value, reason)
}
