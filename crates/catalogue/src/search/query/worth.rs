//! What a recognised concept is worth for a record that shows it other than in the words of the query.

use std::borrow::Cow;

use roaring::RoaringBitmap;

use crate::record::Kind;
use crate::search::columns::{Columns, Facet};
use crate::search::concept::{BEARINGS, Group};

use super::lexicon::{Lexicon, Recognised};
use super::score::Concept;

// What a record is worth that shows an aspect of the query in this way; 1 would be as good as the words in its title. Only their
// order is meant: halving or doubling the distance of one from the next moves no measured figure by more than a hundredth.

/// The place itself, and no other.
const PLACE_ALONE: f32 = 0.9;
/// The place among others.
const PLACE: f32 = 0.7;
/// A place within it.
const WITHIN: f32 = 0.55;
/// It covers the place without naming it.
const COVERING: f32 = 0.4;
/// The region around the place.
const AROUND: f32 = 0.4;
/// It covers that region without naming it.
const AROUND_COVERED: f32 = 0.2;
/// Each step further out.
const FARTHER: f32 = 0.8;
/// Open to the whole world.
const WORLDWIDE: f32 = 0.2;
/// The title names the group of places.
const GROUP_TITLE: f32 = 0.85;
/// Another text does.
const GROUP_TEXT: f32 = 0.65;
/// A place of the group.
const IN_GROUP: f32 = 0.5;
/// The region around a place of the group.
const AROUND_GROUP: f32 = 0.3;
/// A theme or topic by its own label.
const TOPIC: f32 = 0.5;
/// A delivery mode by its own label.
const MODE: f32 = 0.35;
/// The organisation has a part in it.
const ORGANISATION: f32 = 0.5;
/// It is about the concept; its title speaks of it; it touches it; another text speaks of it; or only in passing.
const BEARING: [f32; BEARINGS] = [0.9, 0.65, 0.5, 0.5, 0.2];
/// A narrower concept: the share of what the concept itself is worth.
const NARROWER: f32 = 0.7;
/// A broader concept: likewise.
const BROADER: f32 = 0.35;
/// A related concept: likewise.
const RELATED: f32 = 0.25;
/// A topic that the concept implies.
const IMPLIED_TOPIC: f32 = 0.3;
/// A delivery mode that it implies.
const IMPLIED_MODE: f32 = 0.25;
/// What is implied by a concept that others take in: they are what the topic is.
const NARROW: f32 = 0.7;
/// The words ask for needs, and it is one.
const NEEDS: f32 = 0.6;
/// The words ask for another kind of record.
const KIND: f32 = 0.15;

/// Calls `each` with everything that shows a concept. A record may be in more than one; then the best counts.
pub(super) fn indirect<'c>(
    columns: &'c Columns,
    lexicon: &'c Lexicon,
    recognised: &'c Recognised,
    others: bool,
    each: &mut dyn FnMut(Concept<'c>),
) {
    let trust = recognised.trust;
    let mut each = |rows: Cow<'c, RoaringBitmap>, worth: f32| {
        each(Concept {
            rows,
            worth: worth * trust,
        });
    };
    let code = recognised.code.as_str();
    match recognised.facet {
        Facet::Place => match lexicon.group(code) {
            Some((number, group)) => {
                let [_, title, _, text, _] = columns.speaking_of(number);
                each(Cow::Borrowed(title), GROUP_TITLE);
                each(Cow::Borrowed(text), GROUP_TEXT);
                of_group(columns, group, &mut each);
            }
            None => {
                place(columns, code, &mut each);
                // What is open to everybody is open to it, but that alone says nothing.
                if others {
                    each(Cow::Borrowed(columns.worldwide()), WORLDWIDE);
                }
            }
        },
        Facet::Concept => concept(columns, lexicon, code, &mut each),
        facet => {
            let worth = match facet {
                Facet::Theme | Facet::Topic => TOPIC,
                Facet::Mode => MODE,
                Facet::Organisation => ORGANISATION,
                _ => 0.3,
            };
            each(Cow::Borrowed(columns.value(facet, code)), worth);
        }
    }
}

type Each<'e, 'c> = dyn FnMut(Cow<'c, RoaringBitmap>, f32) + 'e;

/// Records of a place, of the places in it, and of the regions around it: in this order.
fn place<'c>(columns: &'c Columns, code: &'c str, each: &mut Each<'_, 'c>) {
    let rows = columns.value(Facet::Place, code);
    // A record of the place itself before one of a place within it.
    let naming = columns.naming(code);
    each(Cow::Owned(naming & columns.of_one_place()), PLACE_ALONE);
    each(Cow::Borrowed(naming), PLACE);
    each(Cow::Borrowed(rows), WITHIN);
    each(Cow::Borrowed(columns.covering(code)), COVERING);
    // A country finds what its region offers.
    let around = columns.above(code).iter();
    let mut near = 1.0;
    for region in around.take_while(|region| *region != crate::place::WORLD) {
        each(Cow::Borrowed(columns.naming(region)), AROUND * near);
        each(
            Cow::Borrowed(columns.covering(region)),
            AROUND_COVERED * near,
        );
        near *= FARTHER;
    }
}

/// Records of the places of a group, and of the regions that they lie in.
fn of_group<'c>(columns: &'c Columns, group: &Group, each: &mut Each<'_, 'c>) {
    let mut within = RoaringBitmap::new();
    let mut covering = RoaringBitmap::new();
    let mut around = RoaringBitmap::new();
    let mut regions: Vec<&String> = Vec::new();
    for place in &group.places {
        within |= columns.value(Facet::Place, place);
        covering |= columns.covering(place);
        // What is for the whole region is for its part in the group too.
        regions.extend(columns.above(place).first());
    }
    regions.sort_unstable();
    regions.dedup();
    for region in regions {
        around |= columns.naming(region);
    }
    each(Cow::Owned(within), IN_GROUP);
    each(Cow::Owned(covering), COVERING);
    each(Cow::Owned(around), AROUND_GROUP);
}

/// Records that speak of a concept, of a narrower or a broader one, or that have a topic or mode that it implies.
fn concept<'c>(columns: &'c Columns, lexicon: &Lexicon, id: &str, each: &mut Each<'_, 'c>) {
    let Some(thesaurus) = lexicon.thesaurus() else {
        return;
    };
    let Some((number, concept)) = thesaurus.get(id) else {
        return;
    };
    let mut spoken = |number: u16, share: f32| {
        for (rows, worth) in columns.speaking_of(number).into_iter().zip(BEARING) {
            each(Cow::Borrowed(rows), worth * share);
        }
    };
    spoken(number, 1.0);
    for narrower in thesaurus.narrower(number) {
        spoken(*narrower, NARROWER);
    }
    for broader in thesaurus.broader(number) {
        spoken(broader, BROADER);
    }
    for related in thesaurus.related(number) {
        spoken(*related, RELATED);
    }
    // A topic of several says less than the topic that is the concept.
    let several = (concept.topics.len().max(1) as f32).sqrt();
    let narrow = if concept.broader.is_empty() {
        1.0
    } else {
        NARROW
    };
    for topic in &concept.topics {
        let rows = columns.value(Facet::Topic, topic);
        each(Cow::Borrowed(rows), IMPLIED_TOPIC * narrow / several);
    }
    for mode in &concept.modes {
        let rows = columns.value(Facet::Mode, mode);
        each(Cow::Borrowed(rows), IMPLIED_MODE * narrow);
    }
    if let Some(kind) = concept.kind() {
        // Only needs are all that the word says; a guide is one resource of many kinds.
        let worth = if kind == Kind::Need { NEEDS } else { KIND };
        each(
            Cow::Borrowed(columns.value(Facet::Kind, kind.code())),
            worth,
        );
    }
}
