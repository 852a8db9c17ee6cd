use minicbor::{Decoder, Encoder};
use uuid::Uuid;

use crate::checkpoint::fixed;

/// What a bundle holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The catalogue whose changes it carries.
    pub catalogue: Uuid,
    /// When it was written, in milliseconds since 1970; shown, never compared.
    pub written_ms: i64,
    /// What it is called by whoever made it.
    pub title: Option<String>,
    /// Its entries, in their order.
    pub entries: Vec<Entry>,
}

/// One entry of a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name in the archive.
    pub name: String,
    /// Its length in the archive.
    pub size: u64,
    /// Its length once decompressed; a statement, which the reader does not trust.
    pub inflated: u64,
    /// SHA-256 of its bytes in the archive.
    pub sha256: [u8; 32],
    /// How many changes it holds.
    pub count: u64,
}

/// More entries than any bundle has.
const MAX_ENTRIES: u64 = 4_096;
/// Longest name and title.
const MAX_TEXT: usize = 512;

impl Manifest {
    /// As CBOR: `[1, catalogue, written, title, [[name, size, inflated, sha256, count]]]`.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        // Writing to a vector cannot fail.
        let _ = self.write(&mut Encoder::new(&mut bytes));
        bytes
    }

    fn write(
        &self,
        out: &mut Encoder<&mut Vec<u8>>,
    ) -> Result<(), minicbor::encode::Error<std::convert::Infallible>> {
        out.array(5)?
            .u8(1)?
            .bytes(self.catalogue.as_bytes())?
            .i64(self.written_ms)?;
        match &self.title {
            Some(title) => out.str(title)?,
            None => out.null()?,
        };
        out.array(self.entries.len() as u64)?;
        for entry in &self.entries {
            out.array(5)?
                .str(&entry.name)?
                .u64(entry.size)?
                .u64(entry.inflated)?
                .bytes(&entry.sha256)?
                .u64(entry.count)?;
        }
        Ok(())
    }

    /// Reads what [`Self::encode`] wrote; `None` for anything else.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        Self::read(&mut Decoder::new(bytes)).ok().flatten()
    }

    fn read(input: &mut Decoder<'_>) -> Result<Option<Self>, minicbor::decode::Error> {
        if input.array()? != Some(5) || input.u64()? != 1 {
            return Ok(None);
        }
        let catalogue = Uuid::from_bytes(fixed(input)?);
        let written_ms = input.i64()?;
        let title = if input.datatype()? == minicbor::data::Type::Null {
            input.null()?;
            None
        } else {
            Some(input.str()?.to_owned())
        };
        let Some(len) = input.array()?.filter(|len| *len <= MAX_ENTRIES) else {
            return Ok(None);
        };
        let mut entries = Vec::new();
        for _ in 0..len {
            if input.array()? != Some(5) {
                return Ok(None);
            }
            let entry = Entry {
                name: input.str()?.to_owned(),
                size: input.u64()?,
                inflated: input.u64()?,
                sha256: fixed(input)?,
                count: input.u64()?,
            };
            if entry.name.len() > MAX_TEXT || entries.iter().any(|e: &Entry| e.name == entry.name) {
                return Ok(None);
            }
            entries.push(entry);
        }
        let fits = title.as_ref().is_none_or(|title| title.len() <= MAX_TEXT);
        Ok(fits.then_some(Self {
            catalogue,
            written_ms,
            title,
            entries,
        }))
    }
}
