use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{OrganisationRef, Term};

/// Which network is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NetworkRequest {
    /// Only this organisation and those it works with; all without it.
    pub organisation: Option<String>,
    /// Themes and topics; all without them.
    pub themes: Vec<String>,
    /// Countries and regions; the world without them.
    pub places: Vec<String>,
    /// How many organisations at most; 80 without it, never more than 150.
    pub most: Option<u32>,
}

/// Who works with whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct NetworkView {
    /// The organisations, those with the most initiatives first; one that was asked for stands first.
    pub nodes: Vec<NetworkNode>,
    /// Who shares how many, by their places in the list.
    pub links: Vec<NetworkLink>,
    /// Organisations that work with others and are not shown.
    pub left_out: u32,
    /// The themes that can be asked for.
    pub themes: Vec<Term>,
    /// The organisation that was asked for.
    pub organisation: Option<OrganisationRef>,
}

/// An organisation in the network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NetworkNode {
    /// The organisation, with the part that it plays most often.
    pub organisation: OrganisationRef,
    /// How many initiatives it takes part in.
    pub initiatives: u32,
    /// How many organisations it shares one with, shown or not.
    pub partners: u32,
}

/// Two organisations that share initiatives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NetworkLink {
    /// One, by its place in the list of nodes.
    pub from: u32,
    /// The other.
    pub to: u32,
    /// How many they share.
    pub initiatives: u32,
}
