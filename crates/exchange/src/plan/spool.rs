use std::io::{Error, ErrorKind, Read, Result, Seek, SeekFrom, Write};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Where a plan puts its lines down: a file that nobody else sees, or memory.
pub trait Storage: Read + Write + Seek + Send {}

impl<T: Read + Write + Seek + Send> Storage for T {}

/// Written at once: fewer and larger writes.
const BUFFER: usize = 256 * 1024;

/// Values put down one after the other, to be found again by their place.
pub(super) struct Spool {
    storage: Box<dyn Storage>,
    /// How much the storage holds, without what is in the buffer.
    written: u64,
    buffer: Vec<u8>,
}

/// Where a value stands.
#[derive(Clone, Copy)]
pub(super) struct Place {
    at: u64,
    length: u32,
}

impl Spool {
    pub(super) fn new(storage: Box<dyn Storage>) -> Self {
        Self {
            storage,
            written: 0,
            buffer: Vec::new(),
        }
    }

    /// Puts a value down.
    pub(super) fn put(&mut self, value: &impl Serialize) -> Result<Place> {
        let start = self.buffer.len();
        serde_json::to_writer(&mut self.buffer, value)?;
        let length = self.buffer.len() - start;
        let place = Place {
            at: self.written + start as u64,
            length: u32::try_from(length).map_err(|_| Error::from(ErrorKind::FileTooLarge))?,
        };
        if self.buffer.len() >= BUFFER {
            self.flush()?;
        }
        Ok(place)
    }

    /// Finds a value again.
    pub(super) fn get<T: DeserializeOwned>(&mut self, place: Place) -> Result<T> {
        self.flush()?;
        self.storage.seek(SeekFrom::Start(place.at))?;
        let mut bytes = Vec::new();
        Read::by_ref(&mut self.storage)
            .take(u64::from(place.length))
            .read_to_end(&mut bytes)?;
        Ok(serde_json::from_slice(&bytes)?)
    }

    fn flush(&mut self) -> Result<()> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        self.storage.seek(SeekFrom::Start(self.written))?;
        self.storage.write_all(&self.buffer)?;
        self.written += self.buffer.len() as u64;
        self.buffer.clear();
        Ok(())
    }
}
