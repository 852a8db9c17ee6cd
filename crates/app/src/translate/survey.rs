use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use catalogue::Kind;
use catalogue::record::{Body, Localised, Row, TranslationState};
use catalogue::search::{Columns, Filters};
use catalogue::store::Mark;

use crate::{Fault, Host};

/// Records that are read at a time: bounds the memory of a survey of a large catalogue.
const CHUNK: usize = 1_000;

/// How one text stands, in every language that has it.
#[derive(Debug)]
pub(crate) struct SurveyedText {
    pub(crate) field: &'static str,
    /// Whether a language that lacks it is the poorer for it: the name of a body need not be translated.
    wanted: bool,
    /// Languages by their number in [`Survey::langs`]; the rest lack the text.
    states: Box<[(u16, TranslationState)]>,
}

/// The texts of one record.
#[derive(Debug)]
pub(crate) struct SurveyedRecord {
    pub(crate) row: Row,
    pub(crate) kind: Kind,
    mark: Option<Mark>,
    texts: Box<[SurveyedText]>,
}

/// How every text of the shared, published or submitted records stands in every language.
///
/// Private records and drafts are not in it: nobody is asked to translate what is not handed out.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    langs: Langs,
    pub(crate) records: Vec<Arc<SurveyedRecord>>,
}

/// The survey of the state that the store had last.
///
/// It only knows the columns by name: those of an older state must not stay in memory for its sake.
#[derive(Default)]
pub(crate) struct Surveys(Mutex<Option<(Weak<Columns>, Arc<Survey>)>>);

impl Surveys {
    /// The survey of the present state; after a write, by any program, what has changed is looked at again.
    pub(crate) fn get(&self, host: &Host) -> Result<(Arc<Columns>, Arc<Survey>), Fault> {
        let columns = host.catalogue().columns()?;
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // The columns are made anew with every write, so the same columns mean the same texts.
        if let Some((of, survey)) = kept.as_ref()
            && of.as_ptr() == Arc::as_ptr(&columns)
        {
            return Ok((columns, survey.clone()));
        }
        let before = kept.as_ref().map(|(_, survey)| survey.as_ref());
        let survey = Arc::new(Survey::make(host, &columns, before)?);
        *kept = Some((Arc::downgrade(&columns), survey.clone()));
        Ok((columns, survey))
    }
}

impl Survey {
    fn make(host: &Host, columns: &Columns, before: Option<&Self>) -> Result<Self, Fault> {
        let marks = host.catalogue().marks()?;
        let mut survey = Self::default();
        let mut known: HashMap<Row, &Arc<SurveyedRecord>> = HashMap::new();
        if let Some(before) = before {
            survey.langs = before.langs.clone();
            known.extend(before.records.iter().map(|record| (record.row, record)));
        }
        let mut fresh: Vec<Row> = Vec::new();
        for row in &columns.rows(&Filters::default()) {
            match known.get(&row) {
                Some(record)
                    if record.mark.is_some() && record.mark.as_ref() == marks.get(&row) =>
                {
                    survey.records.push(Arc::clone(record));
                }
                _ => fresh.push(row),
            }
        }
        for chunk in fresh.chunks(CHUNK) {
            for record in host.catalogue().records(chunk)? {
                let texts: Box<[SurveyedText]> = record
                    .body
                    .texts()
                    .into_iter()
                    .filter(|(_, text)| !text.is_empty())
                    .map(|(field, text)| SurveyedText {
                        field,
                        wanted: is_wanted(&record.body, field),
                        states: survey.langs.states(text),
                    })
                    .collect();
                survey.records.push(Arc::new(SurveyedRecord {
                    row: record.row,
                    kind: record.kind,
                    mark: marks.get(&record.row).copied(),
                    texts,
                }));
            }
        }
        Ok(survey)
    }

    /// The texts of a record and how they stand in a language, in the order of the record.
    pub(crate) fn texts<'a>(
        &'a self,
        record: &'a SurveyedRecord,
        lang: &str,
    ) -> impl Iterator<Item = (&'static str, TranslationState)> + use<'a> {
        let lang = self.langs.names.iter().position(|known| known == lang);
        record.texts.iter().filter_map(move |text| {
            let found = text
                .states
                .iter()
                .find(|(of, _)| Some(usize::from(*of)) == lang);
            match found {
                // A name counts where somebody has translated it, not where a body has it of its own.
                Some((_, TranslationState::Original)) if !text.wanted => None,
                Some((_, state)) => Some((text.field, *state)),
                None => text
                    .wanted
                    .then_some((text.field, TranslationState::Missing)),
            }
        })
    }
}

/// Whether a field is to be had in every language. The names of organisations are given in the languages that they use.
pub(crate) fn is_wanted(body: &Body, field: &str) -> bool {
    !(matches!(body, Body::Organisation(_)) && field == "name")
}

/// Languages by number, so that a survey of many records stays small.
#[derive(Clone, Debug, Default)]
struct Langs {
    names: Vec<String>,
    numbers: BTreeMap<String, u16>,
}

impl Langs {
    fn number(&mut self, lang: &str) -> u16 {
        if let Some(number) = self.numbers.get(lang) {
            return *number;
        }
        let number = u16::try_from(self.names.len()).unwrap_or(u16::MAX);
        self.names.push(lang.to_owned());
        self.numbers.insert(lang.to_owned(), number);
        number
    }

    fn states(&mut self, text: &Localised) -> Box<[(u16, TranslationState)]> {
        text.iter()
            .filter_map(|(lang, _)| Some((self.number(lang), text.translation_state(lang)?)))
            .collect()
    }
}
