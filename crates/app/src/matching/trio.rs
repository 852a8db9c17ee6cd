//! Donor, implementer and beneficiary together, as the reader sees them.

use matching::{Landscape, Match, Subject, Triad, triads};

use super::answer::tenth;
use super::sentence::Sentences;
use crate::Fault;
use crate::api::{CriterionView, Leaf, MatchRole, MatchView, TieView, TrioView};
use crate::view::Presenter;

/// What the three are looked for among.
pub(super) struct Asked<'a> {
    pub(super) subject: &'a Subject,
    pub(super) programmes: &'a [Match],
    pub(super) implementers: &'a [Match],
    pub(super) limit: usize,
}

/// The best threes, best first.
pub(super) fn views(
    presenter: &Presenter<'_>,
    sentences: &Sentences<'_>,
    landscape: &Landscape,
    asked: &Asked<'_>,
) -> Result<Vec<MatchView>, Fault> {
    let mut views = Vec::new();
    for triad in triads(
        landscape,
        asked.subject,
        asked.programmes,
        asked.implementers,
        asked.limit,
    ) {
        views.extend(view(
            presenter,
            sentences,
            landscape,
            asked.subject,
            &triad,
        )?);
    }
    Ok(views)
}

fn view(
    presenter: &Presenter<'_>,
    sentences: &Sentences<'_>,
    landscape: &Landscape,
    subject: &Subject,
    triad: &Triad,
) -> Result<Option<MatchView>, Fault> {
    let loc = presenter.loc();
    let (Some(programme), Some(implementer)) = (
        landscape.programmes().get(triad.programme),
        landscape.organisations().get(triad.implementer),
    ) else {
        return Ok(None);
    };
    let (Some(record), Some(doing)) = (
        presenter.named(programme.key.id)?,
        presenter.organisation(implementer.key.id, Some(Leaf::Implementer))?,
    ) else {
        return Ok(None);
    };
    let Some(shown) = presenter.record_ref(&record)? else {
        return Ok(None);
    };
    let title = presenter.within(&shown.title);
    let does = sentences.organisation(triad.implementer)?;
    let (gives, donor) = match triad
        .donor
        .and_then(|at| Some((at, landscape.organisations().get(at)?)))
    {
        Some((at, part)) => (
            sentences.organisation(at)?,
            presenter.organisation(part.key.id, Some(Leaf::Donor))?,
        ),
        None => (title.clone(), None),
    };
    let mut criteria = vec![
        CriterionView {
            key: "programme".to_owned(),
            label: loc.match_role_programme(),
            weight: 40,
            score: Some(tenth(triad.programme_score)),
            reason: title,
        },
        CriterionView {
            key: "implementer".to_owned(),
            label: loc.match_role_implementer(),
            weight: 40,
            score: Some(tenth(triad.implementer_score)),
            reason: does.clone(),
        },
    ];
    let mut ties: Vec<TieView> = Vec::with_capacity(triad.reasons.len());
    for (index, reason) in triad.reasons.iter().enumerate() {
        let (key, tie) = sentences.together(reason)?;
        criteria.push(CriterionView {
            key: key.to_owned(),
            label: loc.match_role_triad(),
            weight: 20,
            // The points are those of all ties together; they stand with the first.
            score: (index == 0).then(|| tenth(triad.together)),
            reason: tie.reason.clone(),
        });
        ties.push(tie);
    }
    Ok(Some(MatchView {
        role: MatchRole::Triad,
        kind: crate::api::Kind::Programme,
        id: record.id.to_string(),
        slug: record.slug.clone(),
        name: if triad.donor == Some(triad.implementer) {
            loc.match_triad_name_one(does)
        } else if triad.pays {
            loc.match_triad_name(gives, does)
        } else {
            loc.match_triad_name_offer(gives, does)
        },
        title: shown.title.clone(),
        record: shown.clone(),
        implementer: Some(implementer.key.slug.clone()),
        trio: Some(TrioView {
            donor,
            pays: triad.pays,
            programme: shown,
            implementer: doing,
            places: subject
                .places
                .iter()
                .map(|place| presenter.place(landscape.text(place)))
                .collect(),
            ties,
        }),
        score: tenth(triad.score),
        certainty: tenth(triad.certainty),
        criteria,
        blockers: Vec::new(),
        cautions: Vec::new(),
    }))
}
