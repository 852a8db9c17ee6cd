use std::collections::BTreeMap;

use catalogue::StoreError;
use catalogue::change::{ChangeId, FieldPath};
use catalogue::store::{Answer, Outcome, Proposal, ProposedField};
use l10n::Localiser;
use sync::Reason;

use super::version::{author, field, from, label, when, words};
use crate::api::{
    ProposalAnswer, ProposalView, ProposedFieldView, ReviewAnswer, ReviewDone, Term, Written,
};
use crate::view::{Presenter, api_kind};
use crate::write::{changed, note};
use crate::{Fault, Host, Reader};

/// The changes that nobody has vouched for, of all records or of one.
pub(super) fn proposals(
    presenter: &Presenter<'_>,
    of: Option<&str>,
) -> Result<Vec<ProposalView>, Fault> {
    let mut out = Vec::new();
    for proposal in presenter.host().catalogue().proposals()? {
        let reference = proposal
            .known
            .as_ref()
            .map(|record| format!("{}:{}", record.kind, record.slug));
        if of.is_none() || of == reference.as_deref() {
            out.extend(view(presenter, &proposal)?);
        }
    }
    Ok(out)
}

/// `None` for a kind of record that is in no list.
fn view(presenter: &Presenter<'_>, proposal: &Proposal) -> Result<Option<ProposalView>, Fault> {
    let loc = presenter.loc();
    let Some(kind) = api_kind(proposal.kind) else {
        return Ok(None);
    };
    let record = match presenter.named(proposal.record)? {
        Some(record) => presenter.record_ref(&record)?,
        None => None,
    };
    // What waited before there were reasons waited because nobody vouched for it.
    let reason = reason(loc, proposal.reason.map_or(Reason::NoRegistry, Reason::of));
    Ok(Some(ProposalView {
        change: proposal.change.to_string(),
        kind,
        record,
        reason,
        author: author(presenter, proposal.author)?,
        when: when(presenter, proposal.wall_ms),
        from: from(presenter, proposal.arrival),
        why: proposal.note.clone(),
        fields: proposal
            .fields
            .iter()
            // A name that begins so is a note of a machine to itself.
            .filter(|field| !field.path.as_str().starts_with('_'))
            .map(|field| of_field(presenter, field))
            .collect::<Result<_, _>>()?,
        answer: proposal.answer.map(|answer| Term {
            code: answer.code().to_owned(),
            label: match answer {
                Answer::Adopted => loc.review_answer_adopted(),
                Answer::Declined => loc.review_answer_declined(),
            },
        }),
    }))
}

/// Why a change waits, in a sentence.
pub(crate) fn reason(loc: &Localiser, reason: Reason) -> String {
    match reason {
        Reason::NoRegistry => loc.review_reason_unverified(),
        Reason::UnknownDevice => loc.review_reason_unknown_device(),
        Reason::Expired => loc.review_reason_expired(),
        Reason::Revoked => loc.review_reason_revoked(),
        Reason::MayNotCreate => loc.review_reason_may_not_create(),
        Reason::Proposal => loc.review_reason_proposal(),
        Reason::StewardshipWaits => loc.review_reason_stewardship(),
        Reason::Other(number) => loc.review_reason_newer(number.to_string()),
    }
}

fn of_field(
    presenter: &Presenter<'_>,
    proposed: &ProposedField,
) -> Result<ProposedFieldView, Fault> {
    let path = &proposed.path;
    let mut said = field(presenter, path, proposed.value.as_ref())?;
    let present = proposed
        .present
        .first()
        .and_then(|version| version.value.as_ref());
    let words = words(&said, present, proposed.value.as_ref());
    said.label = label(presenter, path, said.label);
    Ok(ProposedFieldView {
        present: match present {
            Some(value) => Some(field(presenter, path, Some(value))?),
            None => None,
        },
        seen: proposed
            .present
            .iter()
            .map(|version| version.change.to_string())
            .collect(),
        proposed: said,
        words,
    })
}

/// Adopts a change that nobody has vouched for, declines it, or lets a declined one wait again. None is ever thrown away.
///
/// # Errors
/// [`Fault::ChangeNotFound`]; [`StoreError::NotWaiting`] where it was answered meanwhile.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn review_answer(
    host: &Host,
    _reader: &Reader,
    request: ReviewAnswer,
) -> Result<Written<ReviewDone>, Fault> {
    let proposals = host.catalogue().proposals()?;
    let proposal = one(&proposals, &request.change)?;
    let outcome = match request.answer {
        ProposalAnswer::Adopt => host.catalogue().adopt_change(
            proposal.change,
            &seen(&request)?,
            host.now_ms(),
            note(request.note.clone()).as_deref(),
        )?,
        ProposalAnswer::Decline => {
            host.catalogue()
                .decline_change(proposal.change, host.now_ms())?;
            Outcome::default()
        }
        ProposalAnswer::Reconsider => {
            host.catalogue().reconsider_change(proposal.change)?;
            Outcome::default()
        }
    };
    let mut changed = changed(&outcome);
    if changed.records.is_empty() {
        // Lists of what waits look different all the same.
        changed.records.push(match &proposal.known {
            Some(record) => format!("{}:{}", record.kind, record.slug),
            None => format!("{}:{}", proposal.kind, proposal.record),
        });
    }
    let left = host.catalogue().to_review()?.len();
    Ok(Written {
        output: ReviewDone {
            decided: u32::try_from(outcome.changes.len()).unwrap_or(u32::MAX),
            left: u32::try_from(left).unwrap_or(u32::MAX),
        },
        changed,
    })
}

/// The proposal whose id is this or, alone, begins so.
fn one<'a>(proposals: &'a [Proposal], named: &str) -> Result<&'a Proposal, Fault> {
    let ids = proposals.iter().map(|proposal| proposal.change);
    let id = crate::record::change_named(ids, named)?;
    proposals
        .iter()
        .find(|proposal| proposal.change == id)
        .ok_or(Fault::Store(StoreError::NotWaiting))
}

fn seen(request: &ReviewAnswer) -> Result<BTreeMap<FieldPath, Vec<ChangeId>>, Fault> {
    let mut seen = BTreeMap::new();
    for (path, versions) in &request.seen {
        let unknown = |named: &str| Fault::ChangeNotFound {
            change: named.chars().take(80).collect(),
        };
        let field = FieldPath::parse(path).map_err(|_| unknown(path))?;
        let versions = versions
            .iter()
            .map(|version| version.parse().map_err(|_| unknown(version)))
            .collect::<Result<_, _>>()?;
        seen.insert(field, versions);
    }
    Ok(seen)
}
