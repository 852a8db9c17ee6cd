use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use catalogue::Kind;
use catalogue::record::{Body, Localised, Row, TranslationState};
use catalogue::search::{Columns, Filters};

use crate::{Fault, Host};

/// Records that are read at a time: bounds the memory of a survey of a large catalogue.
const CHUNK: usize = 1_000;

/// How one text stands, in every language that has it.
#[derive(Clone, Debug)]
pub(crate) struct SurveyedText {
    pub(crate) field: &'static str,
    /// Whether a language that lacks it is the poorer for it: the name of a body need not be translated.
    wanted: bool,
    /// Languages by their place in [`Survey::langs`]; the rest lack the text.
    states: Box<[(u16, TranslationState)]>,
}

/// The texts of one record.
#[derive(Clone, Debug)]
pub(crate) struct SurveyedRecord {
    pub(crate) row: Row,
    pub(crate) kind: Kind,
    texts: Box<[SurveyedText]>,
}

/// How every text of the shared, published or submitted records stands in every language.
///
/// Private records and drafts are not in it: nobody is asked to translate what is not handed out.
#[derive(Debug)]
pub(crate) struct Survey {
    langs: Vec<String>,
    pub(crate) records: Vec<SurveyedRecord>,
}

/// The survey of the state that the store had last.
#[derive(Default)]
pub(crate) struct Surveys(Mutex<Option<(Arc<Columns>, Arc<Survey>)>>);

impl Surveys {
    /// The survey of the present state; made again after any program's write.
    pub(crate) fn get(&self, host: &Host) -> Result<(Arc<Columns>, Arc<Survey>), Fault> {
        let columns = host.catalogue().columns()?;
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // The columns are made anew with every write, so the same columns mean the same texts.
        if let Some((of, survey)) = kept.as_ref()
            && Arc::ptr_eq(of, &columns)
        {
            return Ok((columns, survey.clone()));
        }
        let survey = Arc::new(Survey::make(host, &columns)?);
        *kept = Some((columns.clone(), survey.clone()));
        Ok((columns, survey))
    }
}

impl Survey {
    fn make(host: &Host, columns: &Columns) -> Result<Self, Fault> {
        let rows: Vec<Row> = columns.rows(&Filters::default()).iter().collect();
        let mut langs = Langs::default();
        let mut records = Vec::with_capacity(rows.len());
        for chunk in rows.chunks(CHUNK) {
            for record in host.catalogue().records(chunk)? {
                let texts: Box<[SurveyedText]> = record
                    .body
                    .texts()
                    .into_iter()
                    .filter(|(_, text)| !text.is_empty())
                    .map(|(field, text)| SurveyedText {
                        field,
                        wanted: is_wanted(&record.body, field),
                        states: langs.states(text),
                    })
                    .collect();
                records.push(SurveyedRecord {
                    row: record.row,
                    kind: record.kind,
                    texts,
                });
            }
        }
        Ok(Self {
            langs: langs.names,
            records,
        })
    }

    /// The texts of a record and how they stand in a language, in the order of the record.
    pub(crate) fn texts<'a>(
        &'a self,
        record: &'a SurveyedRecord,
        lang: &str,
    ) -> impl Iterator<Item = (&'static str, TranslationState)> + use<'a> {
        let lang = self.langs.iter().position(|known| known == lang);
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
#[derive(Default)]
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
