use app::api::{
    AlikeView, ChangedField, CheckView, FindingView, Profile, ShareView, UndoView, WriteView,
};

use crate::render::{Page, kind_code, record_reference};

fn reference(view: &WriteView) -> String {
    format!("{}:{}", kind_code(view.kind), view.slug)
}

/// What became of a record: the sentence of the command, then what there is to say about it.
pub(super) fn wrote(mut page: Page<'_>, view: &WriteView, sentence: &str) -> String {
    let loc = page.loc();
    page.line(sentence);
    if !view.review.is_empty() {
        page.line(&loc.write_review(loc.list(&view.review)));
    }
    advice(&mut page, &view.advice);
    alike(&mut page, &view.alike);
    page.finish()
}

pub(super) fn added(page: Page<'_>, view: &WriteView) -> String {
    let loc = page.loc();
    let sentence = if view.private {
        loc.write_added_private(reference(view))
    } else {
        loc.write_added(reference(view))
    };
    wrote(page, view, &sentence)
}

pub(super) fn edited(page: Page<'_>, view: &WriteView) -> String {
    let loc = page.loc();
    let sentence = if view.changed {
        loc.write_edited(reference(view))
    } else {
        loc.write_unchanged(reference(view))
    };
    wrote(page, view, &sentence)
}

pub(super) fn decided(page: Page<'_>, view: &WriteView) -> String {
    let sentence = page
        .loc()
        .write_decided(reference(view), &view.standing.label);
    wrote(page, view, &sentence)
}

pub(super) fn confirmed(page: Page<'_>, view: &WriteView) -> String {
    let sentence = page.loc().write_confirmed(reference(view));
    wrote(page, view, &sentence)
}

pub(super) fn checked(mut page: Page<'_>, view: &CheckView) -> String {
    let loc = page.loc();
    if view.ok {
        page.line(&loc.write_checked());
    } else {
        page.line(&loc.error_invalid(view.findings.len()));
        findings(&mut page, &view.findings);
    }
    advice(&mut page, &view.advice);
    alike(&mut page, &view.alike);
    page.finish()
}

pub(super) fn shared(mut page: Page<'_>, view: &ShareView) -> String {
    let loc = page.loc();
    page.line(&match &view.record {
        Some(record) => loc.write_shared(reference(record)),
        None => loc.write_share_trial(),
    });
    page.heading(&loc.write_share_leaves());
    fields(&mut page, &view.leaves);
    page.heading(&loc.write_share_stays());
    fields(&mut page, &view.stays);
    page.finish()
}

pub(super) fn undone(mut page: Page<'_>, view: &UndoView) -> String {
    let loc = page.loc();
    page.line(&loc.write_undone(loc.list(&view.records)));
    page.finish()
}

pub(super) fn profile(mut page: Page<'_>, profile: &Profile) -> String {
    let loc = page.loc();
    page.stated(&loc.profile_name(), profile.name.as_deref());
    let organisation = match &profile.organisation_ref {
        Some(known) => Some(page.organisation(known)),
        None => profile.organisation.clone(),
    };
    page.stated(&loc.profile_organisation(), organisation.as_deref());
    page.stated(&loc.settings_role(), profile.role_label.as_deref());
    let place = profile.place.as_ref().map(|place| place.label.as_str());
    page.stated(&loc.profile_place(), place);
    page.stated(&loc.profile_author(), Some(&profile.author));
    page.finish()
}

fn fields(page: &mut Page<'_>, fields: &[ChangedField]) {
    let rows = fields
        .iter()
        .map(|field| {
            let label = match &field.lang {
                Some(lang) => format!("{} ({lang})", field.label),
                None => field.label.clone(),
            };
            vec![
                field.path.clone(),
                label,
                field.value.clone().unwrap_or_default(),
            ]
        })
        .collect();
    page.table(&[String::new(), String::new(), String::new()], &[], rows);
}

fn findings(page: &mut Page<'_>, findings: &[FindingView]) {
    for finding in findings {
        let line = crate::output::finding(page.loc(), finding);
        page.line(&line);
    }
}

fn advice(page: &mut Page<'_>, advice: &[FindingView]) {
    if !advice.is_empty() {
        let heading = page.loc().write_advice();
        page.heading(&heading);
        findings(page, advice);
    }
}

fn alike(page: &mut Page<'_>, alike: &[AlikeView]) {
    if alike.is_empty() {
        return;
    }
    let loc = page.loc();
    page.heading(&loc.write_alike());
    let mut rows = Vec::with_capacity(alike.len());
    for one in alike {
        rows.push(vec![
            record_reference(&one.record),
            page.prose(&one.record.title),
            one.why.clone(),
        ]);
    }
    let headings = [
        loc.cli_column_reference(),
        loc.cli_column_title(),
        loc.cli_column_why(),
    ];
    page.table(&headings, &[], rows);
}
