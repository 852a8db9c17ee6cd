use std::collections::BTreeSet;

use catalogue::change::{ChangeId, FieldPath};
use minicbor::Decoder;
use minicbor::data::Type;
use uuid::Uuid;

use super::encode::FORM;
use super::{
    Device, Hub, Kinds, MAX_DEPTH, MAX_DEVICES, MAX_FIELDS, MAX_HUBS, MAX_KINDS, MAX_ORGANISATIONS,
    MAX_REDACTIONS, MAX_REGISTRY, MAX_ROLES, MAX_TEXT, Organisation, Reason, Redaction, Registry,
    Revocation, Role, Rules,
};

/// A registry as far as this version understands it.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded {
    /// What was understood.
    pub registry: Registry,
    /// Whether that was everything. If not, it is good to read by, but must not be signed again: what a newer version
    /// wrote would be lost.
    pub whole: bool,
}

/// Why bytes are not a registry.
#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    /// Not CBOR, or cut short.
    #[error("the registry is not well-formed CBOR")]
    Cbor(#[from] minicbor::decode::Error),
    /// CBOR, but not of the shape of a registry.
    #[error("the registry has a wrong {0}")]
    Shape(&'static str),
    /// Larger than this version reads.
    #[error("the registry exceeds the limit of {0}")]
    Limit(&'static str),
}

/// Reads a registry. Never panics, whatever the bytes; nothing is allocated on the word of a stated length.
///
/// # Errors
/// If the bytes are not a registry, or exceed a limit.
pub fn decode(bytes: &[u8]) -> Result<Decoded, DecodeError> {
    if bytes.len() > MAX_REGISTRY {
        return Err(DecodeError::Limit("size"));
    }
    let mut reader = Reader {
        input: Decoder::new(bytes),
        whole: true,
    };
    let registry = reader.registry()?;
    if reader.input.position() != bytes.len() {
        return Err(DecodeError::Shape("end"));
    }
    Ok(Decoded {
        registry,
        whole: reader.whole,
    })
}

struct Reader<'b> {
    input: Decoder<'b>,
    whole: bool,
}

type Read<T> = Result<T, DecodeError>;

impl<'b> Reader<'b> {
    /// Reads a map with ascending integer keys. `field` says whether it knew the key, and read its value if so.
    fn map(&mut self, mut field: impl FnMut(&mut Self, u64) -> Read<bool>) -> Read<()> {
        let mut last = None;
        for _ in 0..definite(self.input.map()?)? {
            let key = self.input.u64()?;
            if last.is_some_and(|last| key <= last) {
                return Err(DecodeError::Shape("order of keys"));
            }
            last = Some(key);
            if !field(self, key)? {
                self.whole = false;
                skip(&mut self.input, 0)?;
            }
        }
        Ok(())
    }

    fn list(
        &mut self,
        most: usize,
        what: &'static str,
        mut item: impl FnMut(&mut Self) -> Read<()>,
    ) -> Read<()> {
        let len = definite(self.input.array()?)?;
        if len > most as u64 {
            return Err(DecodeError::Limit(what));
        }
        for _ in 0..len {
            item(self)?;
        }
        Ok(())
    }

    fn text(&mut self) -> Read<&'b str> {
        let text = self.input.str()?;
        if text.len() > MAX_TEXT {
            return Err(DecodeError::Limit("text"));
        }
        Ok(text)
    }

    fn uuid(&mut self) -> Read<Uuid> {
        Uuid::from_slice(self.input.bytes()?).map_err(|_| DecodeError::Shape("uuid"))
    }

    fn key(&mut self) -> Read<[u8; 32]> {
        let bytes = self.input.bytes()?;
        bytes.try_into().map_err(|_| DecodeError::Shape("key"))
    }

    fn registry(&mut self) -> Read<Registry> {
        let (mut form, mut version, mut catalogue, mut issued_ms) = (None, None, None, None);
        let mut registry = Registry::new(Uuid::nil(), 0);
        registry.rules = Rules::none();
        self.map(|reader, key| {
            match key {
                0 => form = Some(reader.input.u64()?),
                1 => version = Some(reader.input.u64()?),
                2 => catalogue = Some(reader.uuid()?),
                3 => issued_ms = Some(reader.input.i64()?),
                4 => reader.list(MAX_ORGANISATIONS, "organisations", |reader| {
                    let organisation = reader.organisation()?;
                    once(
                        registry.put_organisation(organisation).as_ref(),
                        "organisation",
                    )
                })?,
                5 => reader.list(MAX_DEVICES, "devices", |reader| {
                    let device = reader.device()?;
                    once(registry.put_device(device).as_ref(), "device")
                })?,
                6 => reader.list(MAX_HUBS, "hubs", |reader| {
                    let hub = reader.hub()?;
                    once(registry.put_hub(hub).as_ref(), "hub")
                })?,
                7 => registry.rules = reader.rules()?,
                8 => reader.list(MAX_REDACTIONS, "orders to erase", |reader| {
                    let redaction = reader.redaction()?;
                    once(registry.put_redaction(redaction).as_ref(), "order to erase")
                })?,
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        // A form that old programs cannot read has another number; one that they can has only more keys.
        if form != Some(FORM) {
            return Err(DecodeError::Shape("form"));
        }
        registry.version = version.ok_or(DecodeError::Shape("version"))?;
        registry.catalogue = catalogue.ok_or(DecodeError::Shape("catalogue"))?;
        registry.issued_ms = issued_ms.ok_or(DecodeError::Shape("time"))?;
        Ok(registry)
    }

    fn organisation(&mut self) -> Read<Organisation> {
        let (mut id, mut name) = (None, None);
        self.map(|reader, key| {
            match key {
                0 => id = Some(reader.uuid()?),
                1 => name = Some(reader.text()?.to_owned()),
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        match (id, name) {
            (Some(id), Some(name)) => Ok(Organisation { id, name }),
            _ => Err(DecodeError::Shape("organisation")),
        }
    }

    fn device(&mut self) -> Read<Device> {
        let (mut key_bytes, mut label, mut organisation, mut role) = (None, None, None, None);
        let (mut not_before, mut not_after, mut revoked) = (None, None, None);
        self.map(|reader, key| {
            match key {
                0 => key_bytes = Some(reader.key()?),
                1 => label = Some(reader.text()?.to_owned()),
                2 => organisation = Some(reader.uuid()?),
                3 => role = Some(Role::of(reader.input.u64()?)),
                4 => not_before = Some(reader.input.i64()?),
                5 => not_after = Some(reader.input.i64()?),
                6 => revoked = Some(reader.revocation()?),
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        match (key_bytes, label, organisation, role, not_before, not_after) {
            (
                Some(key),
                Some(label),
                Some(organisation),
                Some(role),
                Some(not_before_ms),
                Some(not_after_ms),
            ) => Ok(Device {
                key,
                label,
                organisation,
                role,
                not_before_ms,
                not_after_ms,
                revoked,
            }),
            _ => Err(DecodeError::Shape("device")),
        }
    }

    fn revocation(&mut self) -> Read<Revocation> {
        let (mut hub, mut cut) = (None, None);
        self.map(|reader, key| {
            match key {
                0 => hub = Some(reader.key()?),
                1 => cut = Some(reader.input.u64()?),
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        match (hub, cut) {
            (Some(hub), Some(cut)) => Ok(Revocation { hub, cut }),
            _ => Err(DecodeError::Shape("revocation")),
        }
    }

    fn redaction(&mut self) -> Read<Redaction> {
        let (mut change, mut form, mut at_ms, mut office) = (None, None, None, None);
        let (mut reason, mut fields) = (None, None);
        self.map(|reader, key| {
            match key {
                0 => change = Some(ChangeId(reader.key()?)),
                1 => form = Some(reader.key()?),
                2 => at_ms = Some(reader.input.i64()?),
                3 => office = Some(reader.text()?.to_owned()),
                4 => reason = Some(Reason::of(reader.input.u16()?)),
                5 => {
                    let mut named = BTreeSet::new();
                    reader.list(MAX_FIELDS, "fields", |reader| {
                        let field = FieldPath::parse(reader.text()?)
                            .map_err(|_| DecodeError::Shape("field"))?;
                        named.insert(field);
                        Ok(())
                    })?;
                    fields = Some(named);
                }
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        match (change, form, at_ms, office, reason) {
            (Some(change), Some(form), Some(at_ms), Some(office), Some(reason)) => Ok(Redaction {
                change,
                form,
                fields,
                at_ms,
                office,
                reason,
            }),
            _ => Err(DecodeError::Shape("order to erase")),
        }
    }

    fn hub(&mut self) -> Read<Hub> {
        let (mut key_bytes, mut name, mut url) = (None, None, None);
        self.map(|reader, key| {
            match key {
                0 => key_bytes = Some(reader.key()?),
                1 => name = Some(reader.text()?.to_owned()),
                2 => url = Some(reader.text()?.to_owned()),
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        match (key_bytes, name) {
            (Some(key), Some(name)) => Ok(Hub { key, url, name }),
            _ => Err(DecodeError::Shape("hub")),
        }
    }

    fn rules(&mut self) -> Read<Rules> {
        let mut rules = Rules::none();
        let mut count = 0;
        self.map(|reader, code| {
            count += 1;
            if count > MAX_ROLES {
                return Err(DecodeError::Limit("roles"));
            }
            let kinds = match reader.input.datatype()? {
                Type::Bool if reader.input.probe().bool()? => {
                    reader.input.bool()?;
                    Kinds::Every
                }
                Type::Array => {
                    let mut kinds = BTreeSet::new();
                    reader.list(MAX_KINDS, "kinds", |reader| {
                        kinds.insert(reader.text()?.to_owned());
                        Ok(())
                    })?;
                    Kinds::These(kinds)
                }
                // A rule of a form that a newer version made up allows nothing here.
                _ => return Ok(false),
            };
            rules.set(Role::of(code), kinds);
            Ok(true)
        })?;
        Ok(rules)
    }
}

/// Two entries for one thing: which of them counts would depend on who reads.
fn once<T>(replaced: Option<&T>, what: &'static str) -> Read<()> {
    match replaced {
        Some(_) => Err(DecodeError::Shape(what)),
        None => Ok(()),
    }
}

fn definite(len: Option<u64>) -> Read<u64> {
    len.ok_or(DecodeError::Shape("indefinite length"))
}

/// Steps over one item of any shape, to a limited depth.
fn skip(input: &mut Decoder<'_>, depth: usize) -> Read<()> {
    if depth > MAX_DEPTH {
        return Err(DecodeError::Limit("nesting"));
    }
    match input.datatype()? {
        Type::Array => {
            for _ in 0..definite(input.array()?)? {
                skip(input, depth + 1)?;
            }
        }
        Type::Map => {
            for _ in 0..definite(input.map()?)? {
                skip(input, depth + 1)?;
                skip(input, depth + 1)?;
            }
        }
        Type::Tag => {
            input.tag()?;
            skip(input, depth + 1)?;
        }
        Type::ArrayIndef | Type::MapIndef | Type::BytesIndef | Type::StringIndef | Type::Break => {
            return Err(DecodeError::Shape("indefinite length"));
        }
        // Only scalars are left.
        _ => input.skip()?,
    }
    Ok(())
}
