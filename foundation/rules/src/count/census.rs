//! The electorate folded into classes of members that no rule tells apart.

use std::collections::{BTreeMap, BTreeSet};

use crate::OrganisationId;
use crate::cell::Cell;
use crate::count::stance::{Ballots, Stance};
use crate::electorate::{Electorate, Member};

/// The counted members of an electorate, by class.
#[derive(Clone, Debug, Default)]
pub(crate) struct Census {
    /// The colleges that exist (one counted member at least), sorted.
    pub colleges: Vec<Cell>,
    /// The classes, by college and then holder.
    pub classes: Vec<Class>,
    /// The organisations that hold several counted seats.
    pub affiliated: Vec<Affiliated>,
    /// Who holds the single seats of a class and takes a stance; nothing where positions are not published by name.
    pub holders: Option<BTreeMap<(usize, Stance), Vec<OrganisationId>>>,
}

/// Members of one college that no rule tells apart, with their ballots.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Class {
    /// Position in [`Census::colleges`].
    pub college: usize,
    pub holder: Holder,
    pub ballots: Ballots,
}

/// Whose seats the members of a class are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Holder {
    /// Each is an organisation of its own, all authors or none.
    Single { author: bool },
    /// All are of this organisation: a position in [`Census::affiliated`].
    Affiliated(usize),
}

/// An organisation that holds several counted seats.
#[derive(Clone, Debug)]
pub(crate) struct Affiliated {
    pub id: OrganisationId,
    pub author: bool,
}

impl Census {
    /// Counts an electorate, recused members set aside.
    pub fn of(electorate: &Electorate) -> Self {
        Self::with_classes(electorate).0
    }

    /// The same, with the class of each counted member, in the order of [`Electorate::counted`].
    pub fn with_classes(electorate: &Electorate) -> (Self, Vec<usize>) {
        let authors = electorate.authors();
        let affiliated = affiliated(electorate, &authors);
        let colleges: BTreeSet<_> = electorate.counted().map(|member| &member.college).collect();
        let college_of: BTreeMap<_, usize> = colleges.iter().copied().zip(0..).collect();
        let affiliated_of: BTreeMap<&OrganisationId, usize> =
            affiliated.iter().map(|organisation| &organisation.id).zip(0..).collect();
        let key_of = |member: &Member| {
            let organisation = member.organisation();
            let single = Holder::Single { author: authors.contains(&organisation) };
            let holder = affiliated_of.get(&organisation).map_or(single, |index| Holder::Affiliated(*index));
            (college_of[&member.college], holder)
        };
        let keys: Vec<(usize, Holder)> = electorate.counted().map(key_of).collect();
        let class_of: BTreeMap<(usize, Holder), usize> =
            keys.iter().copied().collect::<BTreeSet<_>>().into_iter().zip(0..).collect();
        let class = |(college, holder): &(usize, Holder)| Class {
            college: *college,
            holder: *holder,
            ballots: Ballots::default(),
        };
        let mut classes: Vec<Class> = class_of.keys().map(class).collect();
        let mut holders: BTreeMap<(usize, Stance), Vec<OrganisationId>> = BTreeMap::new();
        let members: Vec<usize> = keys.iter().map(|key| class_of[key]).collect();
        for (member, class) in electorate.counted().zip(&members) {
            let Some(stance) = Stance::of(member.position) else { continue };
            classes[*class].ballots[stance] += 1;
            if matches!(classes[*class].holder, Holder::Single { .. }) {
                holders.entry((*class, stance)).or_default().push(member.organisation());
            }
        }
        let colleges = colleges.into_iter().cloned().map(Cell::from).collect();
        (Self { colleges, classes, affiliated, holders: Some(holders) }, members)
    }

    /// The position of a college that exists on its own.
    pub fn position_of(&self, college: &str) -> Option<usize> {
        let cell = |cell: &Cell| cell.single().is_some_and(|single| single.as_str() == college);
        self.colleges.iter().position(cell)
    }
}

/// The organisations that hold several counted seats.
fn affiliated(electorate: &Electorate, authors: &BTreeSet<OrganisationId>) -> Vec<Affiliated> {
    let mut seats: BTreeMap<OrganisationId, u32> = BTreeMap::new();
    for member in electorate.counted() {
        *seats.entry(member.organisation()).or_default() += 1;
    }
    let several = seats.into_iter().filter(|(_, seats)| *seats > 1);
    several.map(|(id, _)| Affiliated { author: authors.contains(&id), id }).collect()
}
