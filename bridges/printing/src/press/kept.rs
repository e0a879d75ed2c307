//! Files that were made, by the document that they were made of: what changes has another name, so nothing is ever out of date.

use std::{collections::BTreeMap, sync::Arc};

/// All files kept together.
const MOST_BYTES: usize = 32 * 1024 * 1024;

type Key = [u8; 32];

/// The files that were asked for last.
#[derive(Debug, Default)]
pub(super) struct Kept {
    files: BTreeMap<Key, (u64, Arc<[u8]>)>,
    bytes: usize,
    asked: u64,
}

impl Kept {
    /// The file of this document, if it is kept.
    pub fn find(&mut self, key: &Key) -> Option<Arc<[u8]>> {
        self.asked += 1;
        let (last_asked, file) = self.files.get_mut(key)?;
        *last_asked = self.asked;
        Some(Arc::clone(file))
    }

    /// Keeps a file; those that nobody asked for the longest go until there is room.
    pub fn keep(&mut self, key: Key, file: Arc<[u8]>) {
        if file.len() > MOST_BYTES {
            return;
        }
        self.asked += 1;
        self.bytes += file.len();
        if let Some((_, former)) = self.files.insert(key, (self.asked, file)) {
            self.bytes -= former.len();
        }
        while self.bytes > MOST_BYTES
            && let Some((key, _)) = self.files.iter().min_by_key(|(_, (asked, _))| *asked)
        {
            let key = *key;
            if let Some((_, file)) = self.files.remove(&key) {
                self.bytes -= file.len();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(mebibytes: usize) -> Arc<[u8]> {
        vec![0; mebibytes * 1024 * 1024].into()
    }

    #[test]
    fn what_nobody_asked_for_the_longest_goes_first() {
        let mut kept = Kept::default();
        for (key, size) in [(1, 15), (2, 10)] {
            kept.keep([key; 32], file(size));
        }
        assert!(kept.find(&[1; 32]).is_some());
        kept.keep([3; 32], file(15));
        let are_kept = [1, 2, 3].map(|key| kept.find(&[key; 32]).is_some());
        assert_eq!(are_kept, [true, false, true]);
        kept.keep([4; 32], file(33));
        assert!(kept.find(&[4; 32]).is_none(), "what fills the whole place is not kept");
    }

    #[test]
    fn the_same_file_takes_its_room_once() {
        let mut kept = Kept::default();
        for _ in 0..10 {
            kept.keep([1; 32], file(20));
        }
        assert_eq!(kept.bytes, 20 * 1024 * 1024);
    }
}
