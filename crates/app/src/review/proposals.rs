use std::collections::BTreeMap;

use catalogue::StoreError;
use catalogue::change::{ChangeId, DeviceId, FieldPath};
use catalogue::record::Origin;
use catalogue::store::{Answer, CameFrom, Outcome, Proposal, ProposedField};
use l10n::Localiser;
use sync::Reason;

use super::decidable::decidable;
use super::list::count;
use super::version::{author, field, from, label, when, words};
use crate::api::{
    AnswerToAll, ProposalAnswer, ProposalGroup, ProposalView, ProposedFieldView, ReviewAnswer,
    ReviewAnswerAll, ReviewAnsweredAll, ReviewDone, Term, Written,
};
use crate::record::who_said;
use crate::sync::at_hand;
use crate::view::{Presenter, api_kind};
use crate::write::{changed, note};
use crate::{Fault, Host, Reader};

/// The changes that nobody has vouched for.
pub(super) struct Proposals {
    /// Those that are shown: without an answer first.
    pub(super) shown: Vec<ProposalView>,
    /// How many have no answer.
    pub(super) open: usize,
    /// How many have one.
    pub(super) answered: usize,
    /// Those without an answer, by device and reason.
    pub(super) groups: Vec<ProposalGroup>,
}

/// The changes that nobody has vouched for, of all records or of one; at most so many without an answer, and with one.
pub(super) fn proposals(
    presenter: &Presenter<'_>,
    of: Option<&str>,
    with_answered: bool,
    most: usize,
) -> Result<Proposals, Fault> {
    let host = presenter.host();
    let wanted = |proposal: &Proposal| {
        let reference = proposal
            .known
            .as_ref()
            .map(|record| format!("{}:{}", record.kind, record.slug));
        api_kind(proposal.kind).is_some() && (of.is_none() || of == reference.as_deref())
    };
    let all = host.catalogue().proposals()?.into_iter().filter(wanted);
    let (answered, mut open): (Vec<Proposal>, Vec<Proposal>) =
        all.partition(|proposal| proposal.answer.is_some());
    let own = decidable(host, at_hand(host).ok().flatten().as_ref())?.records;
    open.sort_by_key(|proposal| !own.contains(&proposal.record));
    let mut shown = Vec::new();
    let later = answered.iter().take(if with_answered { most } else { 0 });
    for proposal in open.iter().take(most).chain(later) {
        shown.extend(view(presenter, proposal)?);
    }
    Ok(Proposals {
        shown,
        open: open.len(),
        answered: answered.len(),
        groups: groups(presenter, &open),
    })
}

fn groups(presenter: &Presenter<'_>, open: &[Proposal]) -> Vec<ProposalGroup> {
    let mut counted: BTreeMap<(DeviceId, Option<u16>), (Origin, usize)> = BTreeMap::new();
    for proposal in open {
        let group = counted
            .entry((proposal.device, proposal.reason))
            .or_insert((origin(proposal), 0));
        group.1 += 1;
    }
    let mut groups: Vec<ProposalGroup> = counted
        .into_iter()
        .map(|((device, why), (origin, of))| {
            let (who, signer) = who_said(presenter, origin, device);
            ProposalGroup {
                device: device.to_string(),
                who,
                signer,
                reason: waits_for(presenter.loc(), why),
                count: count(of),
            }
        })
        .collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.count));
    groups
}

fn origin(proposal: &Proposal) -> Origin {
    match proposal.arrival {
        CameFrom::Here => Origin::Own,
        CameFrom::Release | CameFrom::Hub | CameFrom::Bundle => Origin::Foreign,
    }
}

/// What waited before there were reasons waited because nobody vouched for it.
fn waits_for(loc: &Localiser, why: Option<u16>) -> String {
    reason(loc, why.map_or(Reason::NoRegistry, Reason::of))
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
    let reason = waits_for(loc, proposal.reason);
    let (who, signer) = who_said(presenter, origin(proposal), proposal.device);
    Ok(Some(ProposalView {
        change: proposal.change.to_string(),
        kind,
        record,
        reason,
        who,
        signer,
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
        Reason::TooManyFields => {
            loc.review_reason_too_many_fields(sync::authorise::MAX_LIVE_FIELDS as u64)
        }
        Reason::RegistryOld => loc.review_reason_registry_old(),
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

/// Declines every proposal of a device that has no answer, as one action, or lets them wait again. None is ever thrown away.
///
/// # Errors
/// [`StoreError::NotWaiting`] where there is none.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn review_answer_all(
    host: &Host,
    _reader: &Reader,
    request: ReviewAnswerAll,
) -> Result<Written<ReviewAnsweredAll>, Fault> {
    let not_waiting = || Fault::Store(StoreError::NotWaiting);
    let device: ChangeId = request.device.trim().parse().map_err(|_| not_waiting())?;
    let device = DeviceId(device.0);
    let at_ms = host.now_ms();
    let answered = match request.answer {
        AnswerToAll::Decline => host.catalogue().decline_all(device, at_ms)?,
        AnswerToAll::Reconsider => host.catalogue().reconsider_all(device, request.at_ms)?,
    };
    if answered == 0 {
        return Err(not_waiting());
    }
    let mut changed = changed(&Outcome::default());
    // Lists of what waits look different; which records they are of makes no difference to that.
    changed.records.push(format!("device:{}", request.device));
    Ok(Written {
        output: ReviewAnsweredAll {
            answered: u32::try_from(answered).unwrap_or(u32::MAX),
            at_ms,
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
