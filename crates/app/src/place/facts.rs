use catalogue::Kind;
use catalogue::record::{Fact, PartialDate};
use l10n::PartialDate as LocalDate;

use crate::api::{FactView, RecordRef, SourceView};
use crate::view::Presenter;
use crate::Fault;

/// The facts of a country in the order of the vocabulary, those that it does not know last.
pub(crate) fn of(presenter: &Presenter<'_>, country: &str) -> Result<Vec<FactView>, Fault> {
    let mut facts = presenter.host().catalogue().facts(country)?;
    let order: Vec<&str> = presenter.vocabulary().list("fact").into_iter().flat_map(|list| list.codes()).collect();
    facts.sort_by_key(|fact| order.iter().position(|code| *code == fact.fact).unwrap_or(order.len()));
    let mut views = Vec::with_capacity(facts.len());
    for fact in &facts {
        views.push(view(presenter, fact)?);
    }
    Ok(views)
}

fn view(presenter: &Presenter<'_>, fact: &Fact) -> Result<FactView, Fault> {
    let resource = resource(presenter, fact)?;
    let (value, value_lang) = match &resource {
        Some(resource) => {
            let lang = resource.title.lang.clone();
            (resource.title.text.clone(), (lang != presenter.reader().lang().tag()).then_some(lang))
        }
        None => match words(presenter, &fact.value) {
            Some(words) => (words, None),
            // Names of teams are not translated, and what stands beside them is in English.
            None => (fact.value.clone(), Some("en".to_owned())),
        },
    };
    Ok(FactView {
        fact: presenter.term("fact", &fact.fact),
        value,
        value_lang,
        resource,
        year: fact.year.and_then(|year| i32::try_from(year).ok()),
        source: fact.source.as_ref().map_or_else(unsourced, |source| presenter.source(source)),
        confidence: presenter.term("confidence", fact.confidence.as_deref().unwrap_or("medium")),
        note: fact.note.clone(),
    })
}

/// The resource whose short name is the value, as with strategies and positions.
fn resource(presenter: &Presenter<'_>, fact: &Fact) -> Result<Option<RecordRef>, Fault> {
    let is_slug = fact.value.contains('-') && fact.value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !is_slug {
        return Ok(None);
    }
    match presenter.host().catalogue().record(Kind::Resource, &fact.value)? {
        Some(record) => presenter.record_ref(&record),
        None => Ok(None),
    }
}

/// The value in the reader's words; `None` for a name.
fn words(presenter: &Presenter<'_>, value: &str) -> Option<String> {
    let loc = presenter.loc();
    Some(match value {
        "party" => loc.place_fact_party(),
        "signatory" => loc.place_fact_signatory(),
        "invited to accede" => loc.place_fact_invited(),
        "not a party" => loc.place_fact_not_party(),
        "completed" => loc.place_fact_completed(),
        "listed as member" | "listed on the AfricaCERT site" => loc.place_fact_listed(),
        _ => {
            if let Some(team) = value.strip_prefix("member (").and_then(|rest| rest.strip_suffix(')')) {
                loc.place_fact_member(team)
            } else if let Some(date) = value.strip_prefix("not ratified in ").and_then(english_month) {
                loc.place_fact_not_ratified(date)
            } else {
                let tier: u32 = value.strip_prefix('T')?.parse().ok()?;
                loc.place_fact_tier(tier)
            }
        }
    })
}

/// `October 2022`, as the facts write it.
fn english_month(text: &str) -> Option<LocalDate> {
    const MONTHS: [&str; 12] = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];
    let (month, year) = text.split_once(' ')?;
    let month = MONTHS.iter().position(|name| *name == month)?;
    let month = i8::try_from(month + 1).ok()?;
    let date = PartialDate::new(year.parse().ok()?, Some(month), None).ok()?;
    Some(crate::view::localisable(date))
}

/// A fact without a source says so by an empty one; the data check refuses such facts.
fn unsourced() -> SourceView {
    SourceView { url: String::new(), title: String::new(), published: None, accessed: None, read: false }
}
