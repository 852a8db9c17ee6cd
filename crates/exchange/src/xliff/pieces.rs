use catalogue::record::Fingerprint;

use super::{BASIS, Incoming, Item, Marker, Reason, State};
use crate::iati::stream::Element;

/// What stands in a `source` or a `target`.
#[derive(Default)]
pub(super) struct Words {
    pub(super) text: String,
    pub(super) codes: bool,
}

/// A unit while its segments are read.
#[derive(Default)]
pub(super) struct Pieces {
    /// Place in the translation, and text. A piece without a translation of its own has none.
    pub(super) targets: Vec<(u64, String)>,
    pub(super) source: String,
    pub(super) translated: bool,
    pub(super) codes: bool,
    pub(super) state: Option<State>,
    pub(super) unknown_state: bool,
    pub(super) marker: Option<Marker>,
    pub(super) segments: usize,
}

impl Pieces {
    /// The text of the whole unit, or why it is none.
    pub(super) fn item(mut self, unit: &Element, reference: &str, field: &str, line: u64) -> Item {
        let nameless = reference.is_empty() || field.is_empty();
        let reason = if nameless {
            Some(Reason::Nameless)
        } else if self.codes {
            Some(Reason::Codes)
        } else if self.unknown_state {
            Some(Reason::State)
        } else {
            None
        };
        if let Some(reason) = reason {
            let name = format!("{reference} {field}");
            return Item::Rejected {
                line,
                name: name.trim().chars().take(200).collect(),
                reason,
            };
        }
        self.targets.sort_by_key(|(place, _)| *place);
        let target: String = self.targets.into_iter().map(|(_, text)| text).collect();
        let basis = unit
            .attribute(BASIS)
            .and_then(|hex| Fingerprint::from_hex(hex.trim()))
            .unwrap_or_else(|| Fingerprint::of(&self.source));
        Item::Text(Incoming {
            line,
            reference: reference.chars().take(400).collect(),
            field: field.chars().take(200).collect(),
            basis,
            target: self.translated.then_some(target),
            state: self.state.unwrap_or_default(),
            // Of a text that was cut, the sub-state of a piece says nothing of the whole.
            marker: self.marker.filter(|_| self.segments == 1),
        })
    }
}
