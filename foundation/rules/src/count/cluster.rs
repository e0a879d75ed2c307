//! Sets of colleges that can be counted apart from one another.

use std::collections::BTreeMap;

use crate::count::census::{Census, Class, Holder};
use crate::count::formula::Compiled;
use crate::count::relevance::Relevance;
use crate::count::stance::Ballots;

impl Census {
    /// The classes in sets that no organisation straddles: one set a college, but colleges in which the same
    /// organisation has seats are together. Sorted.
    pub fn clusters(&self) -> Vec<Vec<usize>> {
        let mut joined: Vec<usize> = (0..self.colleges.len()).collect();
        let mut first_seat: BTreeMap<usize, usize> = BTreeMap::new();
        for class in &self.classes {
            if let Holder::Affiliated(organisation) = class.holder {
                let first = *first_seat.entry(organisation).or_insert(class.college);
                let (a, b) = (root(&joined, first), root(&joined, class.college));
                joined[a.max(b)] = a.min(b);
            }
        }
        let mut clusters: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (index, class) in self.classes.iter().enumerate() {
            clusters.entry(root(&joined, class.college)).or_default().push(index);
        }
        clusters.into_values().collect()
    }

    /// The greatest number of colleges in which one organisation has seats.
    pub fn widest_organisation(&self) -> u32 {
        let mut seats: BTreeMap<usize, u32> = BTreeMap::new();
        for class in &self.classes {
            if let Holder::Affiliated(organisation) = class.holder {
                *seats.entry(organisation).or_default() += 1;
            }
        }
        seats.into_values().max().unwrap_or(1)
    }

    /// The census as a formula sees it: what the formula cannot tell apart is one. Authors are told apart where
    /// organisations beyond the author count, affiliations where organisations do, colleges where one is spoken of.
    ///
    /// Also gives, for each class of this census, the class that it is seen as.
    pub fn seen_by(&self, compiled: &Compiled) -> (Self, Vec<usize>) {
        self.seen_by_all(std::slice::from_ref(compiled))
    }

    /// The census as several formulas see it together.
    pub fn seen_by_all(&self, compiled: &[Compiled]) -> (Self, Vec<usize>) {
        let relevance: Vec<Relevance> = compiled.iter().map(Relevance::of).collect();
        let authors = relevance.iter().any(|relevance| relevance.organisations);
        let organisations = authors || relevance.iter().any(|relevance| relevance.removals);
        let holder = |holder: Holder| match holder {
            Holder::Single { author } => Holder::Single { author: author && authors },
            Holder::Affiliated(_) if !organisations => Holder::Single { author: false },
            affiliated @ Holder::Affiliated(_) => affiliated,
        };
        let apart = compiled.iter().any(Compiled::tells_colleges_apart);
        let college = |college: usize| if apart { college } else { 0 };
        let seen = |class: &Class| (college(class.college), holder(class.holder));
        let mut classes: BTreeMap<(usize, Holder), Ballots> = BTreeMap::new();
        for class in &self.classes {
            let ballots = classes.entry(seen(class)).or_default();
            *ballots = ballots.and(class.ballots);
        }
        let position: BTreeMap<(usize, Holder), usize> = classes.keys().copied().zip(0..).collect();
        let seen_as = self.classes.iter().map(|class| position[&seen(class)]).collect();
        let class = |((college, holder), ballots)| Class { college, holder, ballots };
        let census = Self {
            colleges: self.colleges.clone(),
            classes: classes.into_iter().map(class).collect(),
            affiliated: self.affiliated.clone(),
            holders: None,
        };
        (census, seen_as)
    }
}

fn root(joined: &[usize], college: usize) -> usize {
    let mut college = college;
    while joined[college] != college {
        college = joined[college];
    }
    college
}
