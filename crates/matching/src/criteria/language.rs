//! A language in which both can work.

use super::Bench;
use crate::code::Codes;
use crate::landscape::{Organisation, Programme};
use crate::reason::{Judgement, Reason, Side};

pub(super) fn programme(bench: &Bench<'_>, programme: &Programme) -> Judgement {
    compared(&bench.subject.languages, &programme.languages)
}

pub(super) fn organisation(bench: &Bench<'_>, organisation: &Organisation) -> Judgement {
    compared(&bench.subject.languages, &organisation.languages)
}

/// One common language is enough: people speak one at a time.
fn compared(asked: &Codes, theirs: &Codes) -> Judgement {
    if asked.is_empty() {
        return Judgement::unknown(Side::Asked, theirs);
    }
    if theirs.is_empty() {
        return Judgement::unknown(Side::Theirs, asked);
    }
    let languages = asked.shared(theirs);
    if languages.is_empty() {
        let reason = Reason::LanguageNone {
            asked: asked.clone(),
            theirs: theirs.clone(),
        };
        Judgement::new(0.0, reason)
    } else {
        Judgement::new(1.0, Reason::LanguageShared { languages })
    }
}
