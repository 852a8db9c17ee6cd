use app::api::{
    AsWasPage, ChangedField, ProposalView, ReviewDone, ReviewField, ReviewList, VersionView,
};

use crate::render::{Page, compared_cell, record_reference};

/// Stands before a field that is different today.
const DIFFERS: &str = "≠";

/// What waits: each field with its versions, then the proposals.
pub(super) fn list(mut page: Page<'_>, list: &ReviewList) -> String {
    let loc = page.loc();
    if list.fields == 0 && list.submissions == 0 && list.proposed.is_empty() {
        page.line(&loc.review_none());
        return page.finish();
    }
    page.line(&loc.review_fields(list.fields));
    for waiting in &list.waiting {
        let title = page.prose(&waiting.record.title);
        page.heading(&title);
        page.line(&record_reference(&waiting.record));
        for field in &waiting.fields {
            page.gap();
            versions(&mut page, field);
        }
    }
    if !list.submitted.is_empty() {
        page.heading(&loc.review_submissions());
        for record in &list.submitted {
            let title = page.prose(&record.title);
            page.line(&format!("{title} · {}", record_reference(record)));
        }
    }
    if !list.proposed.is_empty() {
        page.heading(&loc.review_proposals());
        for group in list.groups.iter().filter(|group| group.count > 1) {
            let count = loc.number(i64::from(group.count));
            let parts = [&group.who, &group.reason, &count, &group.device];
            page.line(&parts.map(String::as_str).join(" · "));
        }
        for one in &list.proposed {
            page.gap();
            proposal(&mut page, one);
        }
    }
    let open = list
        .proposed
        .iter()
        .filter(|one| one.answer.is_none())
        .count();
    let open = u32::try_from(open).unwrap_or(u32::MAX);
    let records = u32::try_from(list.waiting.len()).unwrap_or(u32::MAX);
    let submitted = u32::try_from(list.submitted.len()).unwrap_or(u32::MAX);
    let left = list.records.saturating_sub(records)
        + list.submissions.saturating_sub(submitted)
        + list.proposals.saturating_sub(open);
    if left > 0 {
        page.gap();
        page.line(&loc.review_more(left));
    }
    page.finish()
}

fn versions(page: &mut Page<'_>, field: &ReviewField) {
    let loc = page.loc();
    page.line(&format!("{} · {}", field.label, field.path));
    let mut rows = Vec::with_capacity(field.versions.len() + 1);
    if let Some(base) = &field.base {
        rows.push(vec![
            String::new(),
            loc.review_base(),
            value(page, base.value.as_deref()),
            story(base),
        ]);
    }
    for (number, version) in (1..).zip(&field.versions) {
        let side = if version.own {
            loc.review_mine()
        } else {
            loc.review_theirs()
        };
        rows.push(vec![
            loc.number(i64::from(number)),
            side,
            value(page, version.value.as_deref()),
            story(version),
        ]);
    }
    page.table(
        &[String::new(), String::new(), String::new(), String::new()],
        &[0],
        rows,
    );
}

fn value(page: &Page<'_>, value: Option<&str>) -> String {
    value.map_or_else(|| page.loc().history_value_removed(), str::to_owned)
}

/// Who wrote something: its author, and the device where that is known or nobody knows more.
fn who<'a>(device: &'a str, author: Option<&'a str>, known: bool) -> Vec<&'a str> {
    let mut parts: Vec<&str> = author.into_iter().collect();
    if known || parts.is_empty() {
        parts.push(device);
    }
    parts
}

/// Who, when, where from and why.
fn story(version: &VersionView) -> String {
    let mut parts = who(
        &version.who,
        version.author.as_deref(),
        version.signer.is_some(),
    );
    parts.extend([version.when.as_str(), version.from.as_str()]);
    parts.extend(version.why.as_deref());
    parts.join(" · ")
}

fn proposal(page: &mut Page<'_>, one: &ProposalView) {
    let loc = page.loc();
    if let Some(record) = &one.record {
        let title = page.prose(&record.title);
        page.line(&format!("{title} ({})", record_reference(record)));
    }
    page.line(&one.change);
    page.line(&one.reason);
    let mut parts = who(&one.who, one.author.as_deref(), one.signer.is_some());
    parts.extend([one.when.as_str(), one.from.as_str()]);
    parts.extend(one.why.as_deref());
    page.line(&parts.join(" · "));
    if let Some(answer) = &one.answer {
        page.line(&answer.label);
    }
    let rows = one
        .fields
        .iter()
        .map(|field| {
            let said = |one: &ChangedField| value(page, one.value.as_deref());
            vec![
                field.proposed.label.clone(),
                field
                    .present
                    .as_ref()
                    .map_or_else(|| loc.record_not_stated(), said),
                said(&field.proposed),
            ]
        })
        .collect();
    page.table(
        &[String::new(), loc.review_now(), loc.review_proposed()],
        &[],
        rows,
    );
}

/// What became of decisions.
pub(super) fn decided(mut page: Page<'_>, done: &ReviewDone) -> String {
    let loc = page.loc();
    page.line(&loc.review_decided(done.decided));
    if done.left > 0 {
        page.line(&loc.review_left(done.left));
    }
    page.finish()
}

/// A record as it stood after a change: a row a field, and what it says today where that is something else.
pub(crate) fn as_was(mut page: Page<'_>, view: &AsWasPage) -> String {
    let loc = page.loc();
    let title = page.prose(&view.was.as_ref().unwrap_or(&view.record).title);
    page.heading(&title);
    page.line(&record_reference(&view.record));
    page.line(&loc.review_as_was(&view.change.id));
    page.line(&format!("{} · {}", view.change.when, view.change.who));
    let mut rows = Vec::with_capacity(view.fields.len());
    for field in &view.fields {
        let [was, today] = field.cells.as_slice() else {
            continue;
        };
        let (was, today) = (
            compared_cell(&mut page, was),
            compared_cell(&mut page, today),
        );
        rows.push(vec![
            if field.differs { DIFFERS } else { "" }.to_owned(),
            field.label.clone(),
            was,
            if field.differs {
                loc.review_today(today)
            } else {
                String::new()
            },
        ]);
    }
    page.table(
        &[String::new(), String::new(), String::new(), String::new()],
        &[],
        rows,
    );
    page.finish()
}
