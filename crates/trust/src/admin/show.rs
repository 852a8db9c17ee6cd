use std::io::Write;

use super::parse::{hex, shown_day};
use crate::ceremony::{CeremonyError, Draft};

/// Writes what stands in a draft, one thing a line.
pub(super) fn write(draft: &Draft, out: &mut dyn Write) -> Result<(), CeremonyError> {
    let registry = draft.registry();
    if draft.is_development() {
        writeln!(out, "DEVELOPMENT: what is signed here is worth nothing")?;
    }
    writeln!(out, "catalogue {}", registry.catalogue)?;
    writeln!(
        out,
        "root {}, registry {} of {}",
        draft.root_version(),
        registry.version,
        shown_day(registry.issued_ms)
    )?;
    for (part, end) in draft.ends() {
        writeln!(out, "{part} until {}", shown_day(end))?;
    }
    for missing in draft.missing()? {
        writeln!(
            out,
            "the {} has {} of {} signatures",
            missing.part, missing.have, missing.need
        )?;
    }
    for organisation in registry.organisations() {
        writeln!(
            out,
            "organisation {} {}",
            organisation.id, organisation.name
        )?;
    }
    for device in registry.devices() {
        let end = device.revoked.map_or_else(
            || format!("until {}", shown_day(device.not_after_ms)),
            |revoked| format!("revoked after {} of hub {}", revoked.cut, hex(&revoked.hub)),
        );
        writeln!(
            out,
            "device {} {} for {} as {}, {end}",
            hex(&device.key),
            device.label,
            device.organisation,
            device.role,
        )?;
    }
    for order in registry.redactions() {
        let fields = order.fields.as_ref().map_or_else(
            || "all values".to_owned(),
            |fields| {
                let names: Vec<&str> = fields.iter().map(|field| field.as_str()).collect();
                names.join(" ")
            },
        );
        writeln!(
            out,
            "erased {} {fields}, {} by {}, {}",
            order.change,
            shown_day(order.at_ms),
            order.office,
            order.reason
        )?;
    }
    for hub in registry.hubs() {
        let url = hub.url.as_deref().unwrap_or("without address");
        writeln!(out, "hub {} {}, {url}", hex(&hub.key), hub.name)?;
    }
    Ok(())
}
