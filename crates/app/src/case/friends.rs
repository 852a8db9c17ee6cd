use catalogue::Kind;
use catalogue::change::{FieldPath, Value};
use catalogue::record::{Body, Record, RecordId, Shortlist};
use catalogue::store::Edit;

use super::keep::record;
use crate::api::{
    FriendsKeep, FriendsList, FriendsName, FriendsView, Nothing, RecordRef, SearchRequest, Written,
};
use crate::paper::{Paper, all, field, gone, text, write};
use crate::search::filters;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Longest name in characters: what fits on a line.
const LONGEST: usize = 80;

/// The shortlists of this machine, by name.
///
/// # Errors
/// When the store cannot be read.
pub fn friends_list(host: &Host, reader: &Reader, _request: Nothing) -> Result<FriendsList, Fault> {
    let presenter = Presenter::new(host, reader);
    let mut friends = Vec::new();
    for record in all(host, Kind::Shortlist)? {
        friends.extend(view(&presenter, &record)?);
    }
    friends.sort_by(|a, b| reader.compare(&a.name, &b.name));
    Ok(FriendsList {
        friends,
        private: presenter.loc().case_private(),
    })
}

/// Makes a shortlist, or changes the one of that name.
///
/// # Errors
/// [`Fault::NameUnfit`]; an unknown code; [`Fault::RecordNotFound`]; [`Fault::FriendUnfit`] for what is neither an organisation
/// nor a programme; when the store cannot be written.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn friends_keep(
    host: &Host,
    reader: &Reader,
    request: FriendsKeep,
) -> Result<Written<FriendsView>, Fault> {
    let name = request
        .name
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    if name.is_empty() || name.chars().count() > LONGEST {
        return Err(Fault::NameUnfit);
    }
    // The filters of the search know every code and refuse what is none.
    let filters = filters(
        host,
        &SearchRequest {
            themes: request.themes.clone().unwrap_or_default(),
            places: request.places.clone().unwrap_or_default(),
            ..SearchRequest::default()
        },
    )?;
    let found = of_name(host, &name)?;
    let before = found.as_ref().map(shortlist).unwrap_or_default();
    let mut edits = Vec::new();
    if found.is_none() {
        edits.push(text("name", &name));
    }
    if request.themes.is_some() {
        edits.extend(set("themes", &before.themes, &filters.themes));
    }
    if request.places.is_some() {
        edits.extend(set("places", &before.places, &filters.places));
    }
    let mut members = before.members.clone();
    for reference in &request.add {
        let id = member(host, reference)?;
        if !members.contains(&id) {
            members.push(id);
        }
    }
    for reference in &request.remove {
        let id = member(host, reference)?;
        members.retain(|known| *known != id);
    }
    edits.extend(set("members", &before.members, &members));
    let paper = found
        .as_ref()
        .map_or(Paper::New(Kind::Shortlist), Paper::Of);
    let (record, changed) = write(host, paper, edits, None)?;
    let presenter = Presenter::new(host, reader);
    let output = view(&presenter, &record)?.ok_or_else(|| Fault::SavedNotFound { name })?;
    Ok(Written { output, changed })
}

/// Takes a shortlist away and gives it back, so that it can be made again.
///
/// # Errors
/// [`Fault::SavedNotFound`]; when the store cannot be written.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn friends_drop(
    host: &Host,
    reader: &Reader,
    request: FriendsName,
) -> Result<Written<FriendsView>, Fault> {
    let missing = || Fault::SavedNotFound {
        name: request.name.chars().take(LONGEST).collect(),
    };
    let record = of_name(host, request.name.trim())?.ok_or_else(missing)?;
    let output = view(&Presenter::new(host, reader), &record)?.ok_or_else(missing)?;
    let (_, changed) = write(host, Paper::Of(&record), vec![gone()], None)?;
    Ok(Written { output, changed })
}

fn shortlist(record: &Record) -> Shortlist {
    match &record.body {
        Body::Shortlist(list) => list.clone(),
        _ => Shortlist::default(),
    }
}

fn of_name(host: &Host, name: &str) -> Result<Option<Record>, Fault> {
    Ok(all(host, Kind::Shortlist)?
        .into_iter()
        .find(|record| shortlist(record).name.as_deref() == Some(name)))
}

fn member(host: &Host, reference: &str) -> Result<String, Fault> {
    match record(host, reference)? {
        (Kind::Organisation | Kind::Programme, id) => Ok(id.to_string()),
        _ => Err(Fault::FriendUnfit {
            reference: reference.chars().take(120).collect(),
        }),
    }
}

/// The members of a set that come and go.
fn set(name: &str, before: &[String], after: &[String]) -> Vec<Edit> {
    let gone = before
        .iter()
        .filter(|code| !after.contains(code))
        .map(|code| field(FieldPath::member(name, &[code]), None));
    let new = after
        .iter()
        .filter(|code| !before.contains(code))
        .map(|code| field(FieldPath::member(name, &[code]), Some(Value::Flag(true))));
    gone.chain(new).collect()
}

fn view(presenter: &Presenter<'_>, record: &Record) -> Result<Option<FriendsView>, Fault> {
    let list = shortlist(record);
    let Some(name) = list.name else {
        return Ok(None);
    };
    let mut members: Vec<RecordRef> = Vec::new();
    for id in &list.members {
        let Ok(id) = id.parse::<RecordId>() else {
            continue;
        };
        if let Some(record) = presenter.named(id)? {
            members.extend(presenter.record_ref(&record)?);
        }
    }
    members.sort_by(|a, b| {
        b.kind
            .cmp(&a.kind)
            .then_with(|| presenter.reader().compare(&a.title.text, &b.title.text))
            .then_with(|| a.slug.cmp(&b.slug))
    });
    let theme = |code: &String| {
        let list = if presenter.vocabulary().has("theme", code) {
            "theme"
        } else {
            "topic"
        };
        presenter.term(list, code)
    };
    Ok(Some(FriendsView {
        label: presenter
            .loc()
            .case_friends_of(presenter.loc().foreign(&name, l10n::UNDETERMINED)),
        name,
        themes: list.themes.iter().map(theme).collect(),
        places: list
            .places
            .iter()
            .map(|code| presenter.place(code))
            .collect(),
        members,
    }))
}
