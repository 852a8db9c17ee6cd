//! The tree of places: countries under the regions of UN M49.
use super::cldr::Cldr;
use anyhow::{Context, bail};
use std::collections::BTreeMap;

/// The groups of M49 that stand between a region and its sub-regions: CLDR lists their members a second time, under the region.
const BETWEEN: [(&str, &str); 2] = [("202", "002"), ("419", "019")];

/// A grouping of M49 whose members belong to another branch of the tree.
const ACROSS: (&str, &str) = ("003", "019");

/// Codes in CLDR's containment that ISO 3166-1 does not assign: reserved codes and parts of countries.
const NOT_ISO: [&str; 8] = ["EA", "IC", "AC", "CP", "CQ", "DG", "TA", "QO"];

/// Allowed although ISO 3166-1 leaves it to users; it has no code in M49.
const USER_ASSIGNED: &str = "XK";

/// One place before it has names and flags.
pub(super) struct Node {
    /// The numeric code; a region's is its code.
    pub(super) m49: Option<String>,
    /// Whether it is a region.
    pub(super) region: bool,
    /// The next larger place; only the world has none.
    pub(super) parent: Option<String>,
    /// The parts of a grouping that runs across the tree.
    pub(super) also_contains: Vec<String>,
}

/// Every place by its code.
///
/// # Errors
/// When a country has no numeric code.
pub(super) fn nodes(cldr: &Cldr) -> anyhow::Result<BTreeMap<String, Node>> {
    let mut nodes = BTreeMap::new();
    add(cldr, "001", None, &mut nodes)?;
    for (group, parent) in BETWEEN {
        for member in cldr.members(group) {
            let node = nodes
                .get_mut(member)
                .with_context(|| format!("{member} of {group} is not in the tree"))?;
            node.parent = Some(group.to_owned());
        }
        nodes.insert(group.to_owned(), region(group, parent));
    }
    let (group, parent) = ACROSS;
    let mut across = region(group, parent);
    across.also_contains = cldr.members(group).into_iter().map(str::to_owned).collect();
    across.also_contains.sort();
    nodes.insert(group.to_owned(), across);
    // Antarctica stands under "Outlying Oceania" in CLDR, which is no region of M49.
    add(cldr, "AQ", Some("001"), &mut nodes)?;
    Ok(nodes)
}

fn region(code: &str, parent: &str) -> Node {
    Node {
        m49: Some(code.to_owned()),
        region: true,
        parent: Some(parent.to_owned()),
        also_contains: Vec::new(),
    }
}

fn add(
    cldr: &Cldr,
    code: &str,
    parent: Option<&str>,
    nodes: &mut BTreeMap<String, Node>,
) -> anyhow::Result<()> {
    if NOT_ISO.contains(&code) {
        return Ok(());
    }
    let region = code.bytes().all(|byte| byte.is_ascii_digit());
    let m49 = match cldr.numeric(code) {
        _ if region => Some(code.to_owned()),
        _ if code == USER_ASSIGNED => None,
        Some(numeric) => Some(numeric.to_owned()),
        None => bail!("no numeric code of {code}"),
    };
    let node = Node {
        m49,
        region,
        parent: parent.map(str::to_owned),
        also_contains: Vec::new(),
    };
    if nodes.insert(code.to_owned(), node).is_some() {
        bail!("{code} stands twice in the tree");
    }
    for member in if region {
        cldr.members(code)
    } else {
        Vec::new()
    } {
        add(cldr, member, Some(code), nodes)?;
    }
    Ok(())
}
