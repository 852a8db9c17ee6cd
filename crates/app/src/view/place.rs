use catalogue::place::WORLD;

use super::Presenter;
use crate::api;

/// The groups of countries that a programme can be open to, beside places.
pub(crate) const FLAGS: [&str; 4] = ["LDC", "LLDC", "SIDS", "ODA"];

impl Presenter<'_> {
    /// A place with its name; a code that the tree does not know stands for itself.
    pub(crate) fn place(&self, code: &str) -> api::PlaceRef {
        match self.host().places().get(code) {
            Some(place) => api::PlaceRef {
                code: place.code.clone(),
                label: self.loc().pseudo(place.name(self.reader().data_lang())),
            },
            None => api::PlaceRef {
                code: code.to_owned(),
                label: code.to_owned(),
            },
        }
    }

    /// The name of a place, or the label of a group of countries.
    pub(crate) fn place_or_flag(&self, code: &str) -> String {
        if FLAGS.contains(&code) {
            return self.term("flag", code).label;
        }
        if code == WORLD {
            return self.loc().record_worldwide();
        }
        self.place(code).label
    }

    /// The name of a language in the reader's language.
    pub(crate) fn language_name(&self, code: &str) -> String {
        let languages = self.host().languages();
        languages
            .name(code, self.reader().data_lang())
            .or_else(|| languages.endonym(code))
            .map_or_else(|| code.to_owned(), |name| self.loc().pseudo(name))
    }
}
