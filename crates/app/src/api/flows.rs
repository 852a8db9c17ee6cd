use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{OrganisationRef, Term};

/// What stands at the end of a flow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FlowsTo {
    /// Where the work is done.
    #[default]
    Places,
    /// What it is about.
    Themes,
}

/// Which flows are looked for. Inside a list "or" holds, between lists "and", as in a search.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FlowsRequest {
    /// What stands at the end.
    pub to: FlowsTo,
    /// Themes and topics; all without them.
    pub themes: Vec<String>,
    /// Countries and regions; the world without them.
    pub places: Vec<String>,
    /// Statuses of initiatives.
    pub statuses: Vec<String>,
    /// First year, inclusive.
    pub year_from: Option<i32>,
    /// Last year, inclusive.
    pub year_to: Option<i32>,
    /// How many are named in each part before the rest are counted together; 8 without it, at most 20.
    pub most: Option<u32>,
    /// Also the amounts that are stated.
    pub amounts: bool,
}

/// Who pays for what whom does, and where or on what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FlowsView {
    /// Everything that flows come from and go to, by part, the largest first.
    pub nodes: Vec<FlowNode>,
    /// The flows, between nodes by their places in the list.
    pub links: Vec<FlowLink>,
    /// How many initiatives there are in all of it.
    pub initiatives: u32,
    /// The themes that can be asked for.
    pub themes: Vec<Term>,
    /// The statuses that can be asked for.
    pub statuses: Vec<Term>,
    /// The years of the initiatives, from the first on.
    pub years: Vec<i32>,
}

/// The part of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FlowPart {
    /// Who pays.
    Funder,
    /// Who does the work.
    Implementer,
    /// Where.
    Place,
    /// On what.
    Theme,
}

/// One node: an organisation, a place or a theme, the rest of them, or that none is stated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct FlowNode {
    /// The part.
    pub part: FlowPart,
    /// The organisation, if it is one.
    pub organisation: Option<OrganisationRef>,
    /// The place or theme, if it is one.
    pub term: Option<Term>,
    /// How many are counted together here; 0 for a node that is one of them, or that none is stated.
    pub folded: u32,
    /// How many initiatives go through it.
    pub initiatives: u32,
}

/// A flow between two nodes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FlowLink {
    /// Where it comes from, by its place in the list of nodes.
    pub from: u32,
    /// Where it goes to.
    pub to: u32,
    /// How many initiatives it is made of.
    pub initiatives: u32,
    /// The amounts that those state, as announced; never added up. Empty unless asked for.
    pub amounts: Vec<String>,
}
