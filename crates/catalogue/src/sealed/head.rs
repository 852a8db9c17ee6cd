use std::io::Read;

use super::SealError;
use super::key::Cost;

/// Names the kind of file.
const MAGIC: &[u8; 15] = b"trefoil-backup\n";
/// The version that this program writes, and the highest that it reads.
const VERSION: u8 = 1;
/// Bytes of a head.
const LENGTH: usize = MAGIC.len() + 1 + 3 * 4 + SALT + NONCE;
pub(super) const SALT: usize = 16;
pub(super) const NONCE: usize = 19;

/// What stands in the open before what is sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) cost: Cost,
    pub(super) salt: [u8; SALT],
    pub(super) nonce: [u8; NONCE],
}

impl Head {
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(LENGTH);
        bytes.extend(MAGIC);
        bytes.push(VERSION);
        for number in [self.cost.memory_kib, self.cost.passes, self.cost.lanes] {
            bytes.extend(number.to_be_bytes());
        }
        bytes.extend(self.salt);
        bytes.extend(self.nonce);
        bytes
    }

    /// Reads a head and nothing behind it.
    pub(super) fn read(input: &mut impl Read) -> Result<Self, SealError> {
        let mut front = Vec::new();
        input
            .by_ref()
            .take(MAGIC.len() as u64 + 1)
            .read_to_end(&mut front)?;
        let Some(version) = front.strip_prefix(MAGIC) else {
            return Err(SealError::Foreign);
        };
        match version {
            [VERSION] => {}
            [newer] if *newer > VERSION => return Err(SealError::Newer(*newer)),
            [] => return Err(SealError::Cut),
            _ => return Err(SealError::Damaged),
        }
        let cost = Cost {
            memory_kib: u32::from_be_bytes(exact(input)?),
            passes: u32::from_be_bytes(exact(input)?),
            lanes: u32::from_be_bytes(exact(input)?),
        };
        // What a stranger's file asks for must not bring the machine down.
        if !cost.is_sane() {
            return Err(SealError::Damaged);
        }
        Ok(Self {
            cost,
            salt: exact(input)?,
            nonce: exact(input)?,
        })
    }
}

fn exact<const N: usize>(input: &mut impl Read) -> Result<[u8; N], SealError> {
    let mut bytes = [0; N];
    input
        .read_exact(&mut bytes)
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::UnexpectedEof => SealError::Cut,
            _ => SealError::Io(error),
        })?;
    Ok(bytes)
}
