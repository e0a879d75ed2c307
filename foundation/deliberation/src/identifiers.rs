//! Identifiers as they come, numbered from zero as first met.

use crate::intake::Layout;
use std::collections::HashMap;

/// Identifiers below this find their number in a table; the others, rare, in a map.
const TABLE: u64 = 1 << 22;
const FREE: u32 = u32::MAX;

/// Numbers identifiers as first met.
#[derive(Debug, Default)]
pub(crate) struct Identifiers {
    met: Vec<u64>,
    table: Vec<u32>,
    map: HashMap<u64, u32>,
}

impl Identifiers {
    /// The number of `identifier`, a new one when it was never met; `None` when numbers run out.
    #[inline]
    pub(crate) fn index(&mut self, identifier: u64) -> Option<u32> {
        if identifier < TABLE {
            let slot = identifier as usize;
            if slot >= self.table.len() {
                self.table.resize((slot + 1).next_power_of_two(), FREE);
            }
            if self.table[slot] == FREE {
                self.table[slot] = new_number(&mut self.met, identifier)?;
            }
            return Some(self.table[slot]);
        }
        if let Some(number) = self.map.get(&identifier) {
            return Some(*number);
        }
        let number = new_number(&mut self.met, identifier)?;
        self.map.insert(identifier, number);
        Some(number)
    }

    /// The identifiers in their final order, and for each number as met its place in that order.
    pub(crate) fn laid(self, layout: Layout) -> (Vec<u64>, Vec<u32>) {
        let mut order: Vec<u32> = (0..self.met.len() as u32).collect();
        if layout == Layout::ById {
            order.sort_unstable_by_key(|number| self.met[*number as usize]);
        }
        let mut place = vec![0; order.len()];
        for (position, number) in order.iter().enumerate() {
            place[*number as usize] = position as u32;
        }
        (order.iter().map(|number| self.met[*number as usize]).collect(), place)
    }
}

fn new_number(met: &mut Vec<u64>, identifier: u64) -> Option<u32> {
    let number = u32::try_from(met.len()).ok().filter(|number| *number != FREE)?;
    met.push(identifier);
    Some(number)
}
