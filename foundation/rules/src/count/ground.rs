//! Puts a formula to the ballots of some classes.

use std::collections::{BTreeMap, BTreeSet};

use crate::count::census::{Census, Holder};
use crate::count::facts::{Facts, Removal};
use crate::count::formula::Compiled;
use crate::count::stance::{Ballots, Stance};
use crate::tally::Tally;

/// What may be taken out of an electorate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Out {
    /// A single member of a class, of this stance.
    Single(usize, Stance),
    /// An organisation of several seats: a position in [`Census::affiliated`].
    Affiliated(usize),
}

/// The ballots of some classes, counted for a formula.
pub(crate) struct Ground<'a> {
    compiled: &'a Compiled,
    census: &'a Census,
    ballots: Vec<(usize, Ballots)>,
    colleges: BTreeMap<usize, College>,
    /// The seats of each organisation of several: what it holds in each college.
    affiliated: BTreeMap<usize, Vec<(usize, Tally)>>,
}

#[derive(Default)]
struct College {
    tally: Tally,
    parts: Vec<Tally>,
    /// Which local conditions hold.
    held: Vec<bool>,
}

impl<'a> Ground<'a> {
    /// Counts the ballots of a whole census.
    pub fn of_census(compiled: &'a Compiled, census: &'a Census) -> Self {
        let ballots =
            census.classes.iter().enumerate().map(|(index, class)| (index, class.ballots)).collect();
        Self::new(compiled, census, ballots)
    }

    /// Counts these ballots, one entry a class. With an organisation of several seats, all its classes are there.
    pub fn new(compiled: &'a Compiled, census: &'a Census, ballots: Vec<(usize, Ballots)>) -> Self {
        let mut colleges: BTreeMap<usize, College> = BTreeMap::new();
        let mut affiliated: BTreeMap<usize, Vec<(usize, Tally)>> = BTreeMap::new();
        for (index, ballots) in &ballots {
            let class = &census.classes[*index];
            let college = colleges.entry(class.college).or_default();
            let tally = tally_of(census, class.holder, *ballots);
            college.tally += tally;
            match class.holder {
                Holder::Single { .. } => {
                    college.parts.extend(ballots.present().map(|stance| one(census, class.holder, stance)));
                }
                Holder::Affiliated(organisation) => {
                    college.parts.push(tally);
                    affiliated.entry(organisation).or_default().push((class.college, tally));
                }
            }
        }
        let mut ground = Self { compiled, census, ballots, colleges: BTreeMap::new(), affiliated };
        for (index, college) in &mut colleges {
            college.parts.sort_unstable();
            college.parts.dedup();
            college.held = ground.held(*index, college.tally, &college.parts);
        }
        ground.colleges = colleges;
        ground
    }

    /// The tally of a college.
    pub fn college(&self, index: usize) -> Tally {
        self.colleges.get(&index).map(|college| college.tally).unwrap_or_default()
    }

    /// How many colleges these classes are of.
    pub fn colleges(&self) -> u32 {
        saturated(self.colleges.len())
    }

    /// The tally of all these classes. An organisation that supports in two colleges is one.
    pub fn whole(&self) -> Tally {
        let mut whole = Tally::default();
        for college in self.colleges.values() {
            whole += college.tally;
        }
        let supporting =
            |seats: &Vec<(usize, Tally)>| seats.iter().map(|(_, tally)| tally.organisations).sum::<u32>();
        let counted_again: u32 =
            self.affiliated.values().map(|seats| supporting(seats).saturating_sub(1)).sum();
        whole.organisations -= counted_again;
        whole
    }

    /// The facts that the formula needs.
    pub fn facts(&self) -> Facts {
        let locals = self.compiled.locals.len();
        let held = |local: usize| self.colleges.values().filter(|college| college.held[local]).count();
        let removals = if self.compiled.removes_organisations {
            self.outs().map(|out| self.removal(out)).collect()
        } else {
            BTreeSet::new()
        };
        let college_removals = if self.compiled.removes_colleges {
            self.colleges.keys().map(|college| self.college_removal(*college)).collect()
        } else {
            BTreeSet::new()
        };
        Facts {
            whole: self.whole(),
            colleges: self.colleges(),
            held: (0..locals).map(|local| saturated(held(local))).collect(),
            removals,
            college_removals,
        }
    }

    /// All that may be taken out, each kind once.
    pub fn outs(&self) -> impl Iterator<Item = Out> {
        let singles = self
            .ballots
            .iter()
            .filter(|(index, _)| matches!(self.census.classes[*index].holder, Holder::Single { .. }));
        let singles =
            singles.flat_map(|(index, ballots)| ballots.present().map(|stance| Out::Single(*index, stance)));
        singles.chain(self.affiliated.keys().copied().map(Out::Affiliated))
    }

    /// What an organisation holds: its part in each college where it has a seat.
    pub fn seats(&self, out: Out) -> Vec<(usize, Tally)> {
        match out {
            Out::Single(index, stance) => {
                let class = &self.census.classes[index];
                vec![(class.college, one(self.census, class.holder, stance))]
            }
            Out::Affiliated(organisation) => self.affiliated.get(&organisation).cloned().unwrap_or_default(),
        }
    }

    /// What taking out an organisation changes.
    pub fn removal(&self, out: Out) -> Removal {
        let seats = self.seats(out);
        let mut whole = Tally::default();
        for (_, part) in &seats {
            whole += *part;
        }
        whole.organisations = whole.organisations.min(1);
        let mut removal = Removal { whole, ..Removal::nothing(self.compiled.locals.len()) };
        for (index, part) in seats {
            self.leave(&mut removal, index, part);
        }
        removal
    }

    /// What taking out a college changes. An organisation that supports elsewhere too remains a supporting one.
    pub fn college_removal(&self, index: usize) -> Removal {
        let tally = self.college(index);
        let supports_elsewhere = |seats: &&Vec<(usize, Tally)>| {
            let supports = |here: bool| {
                seats.iter().any(|(college, tally)| (*college == index) == here && tally.organisations > 0)
            };
            supports(true) && supports(false)
        };
        let remaining = saturated(self.affiliated.values().filter(supports_elsewhere).count());
        let whole = Tally { organisations: tally.organisations - remaining, ..tally };
        let mut removal = Removal { whole, ..Removal::nothing(self.compiled.locals.len()) };
        self.leave(&mut removal, index, tally);
        removal
    }

    /// Records that a part leaves a college.
    fn leave(&self, removal: &mut Removal, index: usize, part: Tally) {
        let Some(college) = self.colleges.get(&index) else { return };
        let left = college.tally - part;
        let vanishes = left.members == 0;
        removal.colleges += u32::from(vanishes);
        for (position, local) in self.compiled.locals.iter().enumerate().filter(|(_, local)| local.reduced) {
            let asked = local.only.map_or(!vanishes, |only| only == index);
            let holds = asked && local.formula.holds(left, &[]);
            removal.held[position] += i32::from(holds) - i32::from(college.held[position]);
        }
    }

    fn held(&self, index: usize, tally: Tally, parts: &[Tally]) -> Vec<bool> {
        let asked =
            self.compiled.locals.iter().map(|local| (local, local.only.is_none_or(|only| only == index)));
        asked.map(|(local, asked)| asked && local.formula.holds(tally, parts)).collect()
    }
}

/// The tally of a class with these ballots.
fn tally_of(census: &Census, holder: Holder, ballots: Ballots) -> Tally {
    let supports = ballots[Stance::Supports];
    let organisations = match holder {
        Holder::Single { author: true } => 0,
        Holder::Single { author: false } => supports,
        Holder::Affiliated(organisation) if census.affiliated[organisation].author => 0,
        Holder::Affiliated(_) => supports.min(1),
    };
    Tally { organisations, ..ballots.tally() }
}

/// The tally of one member of a class.
fn one(census: &Census, holder: Holder, stance: Stance) -> Tally {
    tally_of(census, holder, Ballots::all(stance, 1))
}

/// An electorate has far fewer members and colleges than a `u32` holds.
fn saturated(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
