//! A source that refuses to feed one record for ever.

use std::io::{self, Read};

/// The longest record accepted, in bytes: a matrix row of ten thousand statements takes 30 KiB.
pub(super) const LONGEST_RECORD: u64 = 1 << 20;

/// Counts what was delivered, and fails beyond what the record being read may take.
pub(super) struct Bounded<R> {
    source: R,
    delivered: u64,
    allowed: u64,
}

impl<R> Bounded<R> {
    pub(super) fn new(source: R) -> Self {
        Self { source, delivered: 0, allowed: LONGEST_RECORD }
    }

    /// A new record starts.
    pub(super) fn start_record(&mut self) {
        self.allowed = self.delivered + LONGEST_RECORD;
    }

    pub(super) fn delivered(&self) -> u64 {
        self.delivered
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.delivered > self.allowed {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "record too long"));
        }
        let read = self.source.read(buffer)?;
        self.delivered += read as u64;
        Ok(read)
    }
}
