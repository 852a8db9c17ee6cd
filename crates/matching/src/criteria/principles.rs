//! The self-check on the ten principles of A/75/816: what a record says of itself, no more.

use super::Bench;
use crate::code::Codes;
use crate::landscape::{Organisation, Programme};
use crate::reason::{Judgement, Reason, Side};

pub(super) fn programme(programme: &Programme) -> Judgement {
    match programme.principles {
        Some(share) => checked(share, programme.principles_answered),
        None => Judgement::unknown(Side::Theirs, &programme.topics),
    }
}

/// The mean of its initiatives' checks.
pub(super) fn organisation(bench: &Bench<'_>, organisation: &Organisation) -> Judgement {
    let shares: Vec<f64> = organisation
        .experience
        .iter()
        .filter_map(|part| bench.landscape.initiatives.get(part.initiative)?.principles)
        .collect();
    let Ok(count) = u32::try_from(shares.len()) else {
        return Judgement::unknown(Side::Theirs, &Codes::default());
    };
    if count == 0 {
        return Judgement::unknown(Side::Theirs, &bench.subject.topics);
    }
    checked(shares.iter().sum::<f64>() / f64::from(count), count)
}

fn checked(share: f64, count: u32) -> Judgement {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of 0 to 1 in percent"
    )]
    let percent = (share.clamp(0.0, 1.0) * 100.0).round() as u8;
    Judgement::new(share, Reason::PrinciplesChecked { count, percent })
}
