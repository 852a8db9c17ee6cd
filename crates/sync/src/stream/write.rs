use std::collections::HashSet;
use std::io::Write;

use minicbor::Encoder;

use crate::Envelope;

/// Writes a stream: one zstd frame, each key before its first use.
pub struct StreamWriter<W: Write> {
    out: zstd::Encoder<'static, W>,
    announced: HashSet<[u8; 32]>,
    item: Vec<u8>,
    count: u64,
    inflated: u64,
}

impl<W: Write> StreamWriter<W> {
    /// Begins a stream. `level` is zstd's: 3 on the wire, 9 in a bundle.
    ///
    /// # Errors
    /// If the compressor cannot be set up.
    pub fn new(out: W, level: i32) -> std::io::Result<Self> {
        let mut out = zstd::Encoder::new(out, level)?;
        // Readers refuse a larger window, so that a small machine is never asked for more memory than this.
        out.window_log(super::read::WINDOW_LOG)?;
        Ok(Self {
            out,
            announced: HashSet::new(),
            item: Vec::new(),
            count: 0,
            inflated: 0,
        })
    }

    /// Writes a change that no hub has numbered, after the key of its device.
    ///
    /// # Errors
    /// If the destination refuses.
    pub fn loose(&mut self, key: &[u8; 32], envelope: &Envelope) -> std::io::Result<()> {
        self.announce(key)?;
        self.put(|out| {
            out.array(2 + u64::from(envelope.redacted.is_some()))?;
            body(envelope, out)
        })
    }

    /// Writes a change in a hub's order, after the key of its device.
    ///
    /// # Errors
    /// If the destination refuses.
    pub fn numbered(
        &mut self,
        key: &[u8; 32],
        seq: u64,
        received_ms: i64,
        envelope: &Envelope,
    ) -> std::io::Result<()> {
        self.announce(key)?;
        self.put(|out| {
            out.array(4 + u64::from(envelope.redacted.is_some()))?
                .u64(seq)?
                .i64(received_ms)?;
            body(envelope, out)
        })
    }

    /// Changes written so far.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Bytes written so far, before compression.
    #[must_use]
    pub fn inflated(&self) -> u64 {
        self.inflated
    }

    /// Ends the frame and gives the destination back.
    ///
    /// # Errors
    /// If the destination refuses.
    pub fn finish(self) -> std::io::Result<W> {
        self.out.finish()
    }

    fn announce(&mut self, key: &[u8; 32]) -> std::io::Result<()> {
        if self.announced.insert(*key) {
            self.put(|out| {
                out.array(1)?.bytes(key)?;
                Ok(())
            })?;
            self.count -= 1;
        }
        Ok(())
    }

    fn put(
        &mut self,
        write: impl FnOnce(
            &mut Encoder<&mut Vec<u8>>,
        ) -> Result<(), minicbor::encode::Error<std::convert::Infallible>>,
    ) -> std::io::Result<()> {
        self.item.clear();
        // Writing to a vector cannot fail.
        let _ = write(&mut Encoder::new(&mut self.item));
        self.out.write_all(&self.item)?;
        self.inflated += self.item.len() as u64;
        self.count += 1;
        Ok(())
    }
}

fn body(
    envelope: &Envelope,
    out: &mut Encoder<&mut Vec<u8>>,
) -> Result<(), minicbor::encode::Error<std::convert::Infallible>> {
    if let Some(id) = envelope.redacted {
        out.bytes(&id.0)?;
    }
    out.bytes(&envelope.payload)?.bytes(&envelope.signature)?;
    Ok(())
}
