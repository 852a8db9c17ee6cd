use catalogue::Kind;
use catalogue::record::{Record, Standing, Visibility};

use crate::{Fault, Host};

/// Every paper of a kind, the newest first.
pub(crate) fn all(host: &Host, kind: Kind) -> Result<Vec<Record>, Fault> {
    let mut papers: Vec<Record> = host
        .catalogue()
        .all(kind)?
        .into_iter()
        .filter(|record| record.visibility == Visibility::Private)
        .collect();
    papers.sort_by_key(|record| std::cmp::Reverse(number(&record.slug)));
    Ok(papers)
}

/// The paper of a number; `case:3` names it too.
pub(crate) fn find(host: &Host, kind: Kind, id: &str) -> Result<Record, Fault> {
    let prefix = format!("{kind}:");
    let id = id.trim();
    let slug = id.strip_prefix(&prefix).unwrap_or(id);
    host.catalogue()
        .record(kind, slug)?
        .filter(|record| {
            record.visibility == Visibility::Private && record.standing != Standing::Withdrawn
        })
        .ok_or_else(|| Fault::RecordNotFound {
            reference: format!("{kind}:{}", slug.chars().take(60).collect::<String>()),
        })
}

/// The number for the next paper. One that was taken away keeps its number.
pub(super) fn next(host: &Host, kind: Kind) -> Result<String, Fault> {
    let mut highest = 0;
    host.catalogue().reading()?.each(kind, &mut |record| {
        highest = highest.max(number(&record.slug));
    })?;
    Ok((highest + 1).to_string())
}

fn number(slug: &str) -> u32 {
    slug.parse().unwrap_or_default()
}
