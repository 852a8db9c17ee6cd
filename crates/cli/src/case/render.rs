use app::api::{CaseList, CaseView, FriendsList, FriendsView, RecordRef};

use crate::render::Page;

/// The cases, each in a row, then the shortlists.
pub(super) fn list(mut page: Page<'_>, list: &CaseList) -> String {
    let loc = page.loc();
    page.line(&list.private);
    page.gap();
    let mut rows = Vec::with_capacity(list.cases.len());
    for case in &list.cases {
        let names: Vec<String> = parts(case)
            .map(|record| page.prose(&record.title))
            .collect();
        rows.push(vec![
            case.id.clone(),
            case.state.label.clone(),
            case.steps
                .last()
                .map(|step| step.when.clone())
                .unwrap_or_default(),
            names.join(" · "),
        ]);
    }
    let headings = [
        loc.case_cli_value_id(),
        loc.case_state(),
        loc.cli_column_when(),
        loc.case_records(),
    ];
    page.table(&headings, &[], rows);
    for one in &list.friends {
        shortlist(&mut page, one);
    }
    page.finish()
}

fn parts(case: &CaseView) -> impl Iterator<Item = &RecordRef> {
    case.need
        .iter()
        .chain(&case.programme)
        .chain(&case.implementer)
}

/// One case with its story.
pub(super) fn case(mut page: Page<'_>, case: &CaseView) -> String {
    let loc = page.loc();
    page.heading(&case.label);
    page.stated(&loc.case_state(), Some(&case.state.label));
    page.line(&case.next_sentence);
    for (label, record) in [
        (loc.case_need(), &case.need),
        (loc.case_programme(), &case.programme),
        (loc.case_implementer(), &case.implementer),
    ] {
        if let Some(record) = record {
            let title = page.prose(&record.title);
            let reference = crate::render::record_reference(record);
            page.labelled(&label, &format!("{title} ({reference})"));
        }
    }
    page.heading(&loc.case_steps());
    for step in &case.steps {
        page.line(&l10n::strip_isolation(&step.sentence));
    }
    page.heading(&loc.case_notes());
    if case.notes.is_empty() {
        page.line(&loc.case_notes_none());
    }
    for note in &case.notes {
        let who: Vec<String> = std::iter::once(note.when.clone())
            .chain(note.by.as_deref().map(l10n::strip_isolation))
            .collect();
        page.line(&format!("{} ({})", note.text, who.join(" · ")));
    }
    page.gap();
    page.line(&case.private);
    page.finish()
}

/// The shortlists.
pub(super) fn friends(mut page: Page<'_>, list: &FriendsList) -> String {
    page.line(&list.private);
    if list.friends.is_empty() {
        let none = page.loc().cli_none();
        page.line(&none);
    }
    for one in &list.friends {
        shortlist(&mut page, one);
    }
    page.finish()
}

/// One shortlist.
pub(super) fn friend(mut page: Page<'_>, one: &FriendsView) -> String {
    shortlist(&mut page, one);
    page.finish()
}

fn shortlist(page: &mut Page<'_>, one: &FriendsView) {
    page.heading(&l10n::strip_isolation(&one.label));
    let kept_for: Vec<&str> = one
        .themes
        .iter()
        .map(|theme| theme.label.as_str())
        .chain(one.places.iter().map(|place| place.label.as_str()))
        .collect();
    if !kept_for.is_empty() {
        page.line(&kept_for.join(" · "));
    }
    page.records(&one.members);
}
