use catalogue::Kind;
use catalogue::record::Fact;
use catalogue::vocabulary::Term;
use l10n::{NO_LANGUAGE, UNDETERMINED};

use crate::Fault;
use crate::api::{FactView, RecordRef, SourceView};
use crate::view::Presenter;

/// The facts of a country in the order of the vocabulary, those that it does not know last.
pub(crate) fn of(presenter: &Presenter<'_>, country: &str) -> Result<Vec<FactView>, Fault> {
    let mut facts = presenter.host().catalogue().facts(country)?;
    let order: Vec<&str> = presenter
        .vocabulary()
        .list("fact")
        .into_iter()
        .flat_map(|list| list.codes())
        .collect();
    facts.sort_by_key(|fact| {
        order
            .iter()
            .position(|code| *code == fact.fact)
            .unwrap_or(order.len())
    });
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
            (
                resource.title.text.clone(),
                (lang != presenter.reader().lang().tag()).then_some(lang),
            )
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
        source: fact
            .source
            .as_ref()
            .map_or_else(unsourced, |source| presenter.source(source)),
        confidence: presenter.term("confidence", fact.confidence.as_deref().unwrap_or("medium")),
        note: fact.note.clone(),
    })
}

/// The resource whose short name is the value, as with strategies and positions.
fn resource(presenter: &Presenter<'_>, fact: &Fact) -> Result<Option<RecordRef>, Fault> {
    let is_slug = fact.value.contains('-')
        && fact
            .value
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !is_slug {
        return Ok(None);
    }
    match presenter
        .host()
        .catalogue()
        .record(Kind::Resource, &fact.value)?
    {
        Some(record) => presenter.record_ref(&record),
        None => Ok(None),
    }
}

/// The value in the reader's words; `None` for a name, which stays as it is.
///
/// The vocabulary `fact-value` says how each coded value stands in the data; `{name}` stands for a name beside it.
fn words(presenter: &Presenter<'_>, value: &str) -> Option<String> {
    let terms = &presenter.vocabulary().list("fact-value")?.terms;
    let raw = |term: &Term| -> Vec<String> {
        let patterns = term.more.get("raw").and_then(serde_json::Value::as_array);
        patterns
            .into_iter()
            .flatten()
            .filter_map(|pattern| pattern.as_str().map(str::to_owned))
            .collect()
    };
    let label = |term: &Term| presenter.term("fact-value", &term.code).label;
    // A whole value wins over one with a name in it: "National CERT" is not the name of a team.
    for term in terms {
        if term.code == value || raw(term).iter().any(|pattern| pattern == value) {
            return Some(label(term));
        }
    }
    terms.iter().find_map(|term| {
        raw(term).iter().find_map(|pattern| {
            let (before, after) = pattern.split_once("{name}")?;
            let name = value.strip_prefix(before)?.strip_suffix(after)?;
            // Names of teams are not translated; the data do not say in which language each is.
            let name = presenter.loc().foreign(name, UNDETERMINED);
            Some(presenter.loc().named_fact_value(label(term), name))
        })
    })
}

/// A fact without a source says so by an empty one; the data check refuses such facts.
fn unsourced() -> SourceView {
    SourceView {
        url: String::new(),
        title: String::new(),
        title_lang: NO_LANGUAGE.to_owned(),
        published: None,
        accessed: None,
        read: false,
    }
}
