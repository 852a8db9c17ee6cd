use exchange::Mapping;
use serde::{Deserialize, Serialize};

use crate::{Fault, Host};

/// Where the mappings that were used are kept: among the settings of this machine, in no log.
const KEY: &str = "table-maps";
/// Most mappings that are kept; the one that was not used for longest goes first.
const MOST: usize = 40;

/// A mapping with the head that it was made for.
#[derive(Clone, Serialize, Deserialize)]
struct Kept {
    head: Vec<String>,
    map: Mapping,
}

/// The mapping that was last used for a table with such a head.
pub(in crate::exchange) fn kept(host: &Host, head: &[String]) -> Result<Option<Mapping>, Fault> {
    let head = plain(head);
    let found = all(host)?.into_iter().find(|kept| kept.head == head);
    Ok(found.map(|kept| kept.map))
}

/// Keeps the mapping of a table with such a head, in the place of an earlier one.
pub(in crate::exchange) fn keep(host: &Host, head: &[String], map: &Mapping) -> Result<(), Fault> {
    let head = plain(head);
    let mut all = all(host)?;
    all.retain(|kept| kept.head != head);
    let map = map.clone();
    all.insert(0, Kept { head, map });
    all.truncate(MOST);
    let text = serde_json::to_string(&all).map_err(Fault::Answer)?;
    Ok(host.catalogue().set_setting(KEY, &text)?)
}

/// What another version kept and this one cannot use counts as none.
fn all(host: &Host) -> Result<Vec<Kept>, Fault> {
    let text = host.catalogue().setting(KEY)?;
    Ok(text
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default())
}

/// The names of a head without what nobody sees: capitals, spaces, and empty cells.
fn plain(head: &[String]) -> Vec<String> {
    let words = |text: &String| {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        words.join(" ")
    };
    let names = head.iter().map(words);
    names.filter(|name| !name.is_empty()).collect()
}
