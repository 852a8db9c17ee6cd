use std::convert::Infallible;

use minicbor::Encoder;

use super::{Device, Hub, Kinds, Redaction, Registry};

/// The version of the form that this program writes.
pub(super) const FORM: u64 = 1;

/// The registry as CBOR: integer keys in ascending order, everything sorted, the same bytes on every machine.
///
/// Keys: 0 form, 1 version, 2 catalogue, 3 issued, 4 organisations (0 id, 1 name), 5 devices (0 key, 1 label, 2
/// organisation, 3 role, 4 not before, 5 not after, 6 revoked: 0 hub, 1 cut), 6 hubs (0 key, 1 name, 2 address), 7 rules: a
/// role's code and its kinds, `true` for every kind; 8 orders to erase, if there are any (0 change, 1 form, 2 ordered, 3
/// office, 4 reason, 5 fields, absent for all).
#[must_use]
pub fn encode(registry: &Registry) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(1024);
    let mut out = Encoder::new(&mut bytes);
    // Writing to a vector cannot fail.
    let _ = write(registry, &mut out);
    bytes
}

type Out<'a> = Encoder<&'a mut Vec<u8>>;
type Written = Result<(), minicbor::encode::Error<Infallible>>;

fn write(registry: &Registry, out: &mut Out<'_>) -> Written {
    let redactions = registry.redactions.len() as u64;
    out.map(8 + u64::from(redactions > 0))?;
    out.u8(0)?.u64(FORM)?;
    out.u8(1)?.u64(registry.version)?;
    out.u8(2)?.bytes(registry.catalogue.as_bytes())?;
    out.u8(3)?.i64(registry.issued_ms)?;
    out.u8(4)?.array(registry.organisations.len() as u64)?;
    for organisation in registry.organisations() {
        out.map(2)?;
        out.u8(0)?.bytes(organisation.id.as_bytes())?;
        out.u8(1)?.str(&organisation.name)?;
    }
    out.u8(5)?.array(registry.devices.len() as u64)?;
    for device in registry.devices() {
        write_device(device, out)?;
    }
    out.u8(6)?.array(registry.hubs.len() as u64)?;
    for hub in registry.hubs() {
        write_hub(hub, out)?;
    }
    let rules = registry.rules.iter();
    out.u8(7)?.map(rules.len() as u64)?;
    for (role, kinds) in rules {
        out.u64(role.code())?;
        match kinds {
            Kinds::Every => {
                out.bool(true)?;
            }
            Kinds::These(kinds) => {
                out.array(kinds.len() as u64)?;
                for kind in kinds {
                    out.str(kind)?;
                }
            }
        }
    }
    if redactions > 0 {
        out.u8(8)?.array(redactions)?;
        for redaction in registry.redactions() {
            write_redaction(redaction, out)?;
        }
    }
    Ok(())
}

fn write_redaction(redaction: &Redaction, out: &mut Out<'_>) -> Written {
    out.map(5 + u64::from(redaction.fields.is_some()))?;
    out.u8(0)?.bytes(&redaction.change.0)?;
    out.u8(1)?.bytes(&redaction.form)?;
    out.u8(2)?.i64(redaction.at_ms)?;
    out.u8(3)?.str(&redaction.office)?;
    out.u8(4)?.u16(redaction.reason.code())?;
    if let Some(fields) = &redaction.fields {
        out.u8(5)?.array(fields.len() as u64)?;
        for field in fields {
            out.str(field.as_str())?;
        }
    }
    Ok(())
}

fn write_device(device: &Device, out: &mut Out<'_>) -> Written {
    out.map(6 + u64::from(device.revoked.is_some()))?;
    out.u8(0)?.bytes(&device.key)?;
    out.u8(1)?.str(&device.label)?;
    out.u8(2)?.bytes(device.organisation.as_bytes())?;
    out.u8(3)?.u64(device.role.code())?;
    out.u8(4)?.i64(device.not_before_ms)?;
    out.u8(5)?.i64(device.not_after_ms)?;
    if let Some(revocation) = device.revoked {
        out.u8(6)?.map(2)?;
        out.u8(0)?.bytes(&revocation.hub)?;
        out.u8(1)?.u64(revocation.cut)?;
    }
    Ok(())
}

fn write_hub(hub: &Hub, out: &mut Out<'_>) -> Written {
    out.map(2 + u64::from(hub.url.is_some()))?;
    out.u8(0)?.bytes(&hub.key)?;
    out.u8(1)?.str(&hub.name)?;
    if let Some(url) = &hub.url {
        out.u8(2)?.str(url)?;
    }
    Ok(())
}
