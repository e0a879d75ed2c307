//! How many ballots each threshold means in today's council (rules.md §3).

use std::collections::BTreeMap;

use crate::criterion::{Base, Criterion, Opposition, Support};
use crate::outline::{Outline, Shape};
use crate::place::Place;
use crate::rule::Rule;
use crate::sentences::Speech;
use crate::sentences::words::words;
use crate::tally::{Bar, Tally};
use crate::{CollegeId, Electorate};

/// A threshold with the number that it means in a council.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// The condition, in the rule.
    pub place: Place,
    /// The college where it means this; nothing of the whole electorate.
    pub college: Option<CollegeId>,
    /// What the count must reach or stay within, when all of the base speak.
    pub needed: Bar,
    /// What the count is of.
    pub of: Base,
    /// The number of members.
    pub members: u32,
}

impl Threshold {
    /// The number in a sentence: `at least 6 of 10 members`.
    pub fn in_words(&self, speech: Speech<'_>) -> String {
        words(speech).means_today(self.needed, self.of, self.members)
    }
}

impl Rule {
    /// What each threshold of the rule means in a council: one entry a condition on the electorate, one a college of
    /// a condition on colleges. Recused members are set aside.
    pub fn thresholds_in(&self, electorate: &Electorate) -> Vec<Threshold> {
        let mut colleges: BTreeMap<&CollegeId, u32> = BTreeMap::new();
        electorate.counted().for_each(|member| *colleges.entry(&member.college).or_default() += 1);
        let mut thresholds = Vec::new();
        for (place, outline) in self.outlines() {
            collect(&outline, &place, &colleges, false, &mut thresholds);
        }
        thresholds
    }
}

fn collect(
    outline: &Outline,
    place: &Place,
    colleges: &BTreeMap<&CollegeId, u32>,
    each: bool,
    found: &mut Vec<Threshold>,
) {
    if let Shape::Test { criterion, college } = &outline.shape {
        let place = outline.place_of_content(place);
        let mut add = |college: Option<&CollegeId>, members: u32| {
            if let Some((of, needed)) = when_all_speak(*criterion, members) {
                found.push(Threshold {
                    place: place.clone(),
                    college: college.cloned(),
                    needed,
                    of,
                    members,
                });
            }
        };
        match college {
            Some(college) => add(Some(college), colleges.get(college).copied().unwrap_or(0)),
            None if each => colleges.iter().for_each(|(college, members)| add(Some(college), *members)),
            None => add(None, colleges.values().sum()),
        }
    }
    let each = each || matches!(outline.shape, Shape::Colleges { .. });
    for (index, child) in outline.children().iter().enumerate() {
        collect(child, &outline.place_of_child(place, index), colleges, each, found);
    }
}

/// What a threshold needs among so many members, all of the base speaking.
fn when_all_speak(criterion: Criterion, members: u32) -> Option<(Base, Bar)> {
    let of = match criterion {
        Criterion::Quorum(_)
        | Criterion::Support(Support::Count(_))
        | Criterion::Opposition(Opposition::Count(_)) => Base::Members,
        Criterion::Support(Support::Share { of, .. })
        | Criterion::Opposition(Opposition::Share { of, .. }) => of,
        Criterion::OrganisationsBeyondAuthor(_) | Criterion::NoMaintainedObjection => return None,
    };
    let all = Tally { members, supports: members, ..Tally::default() };
    Some((of, criterion.read(all).bar))
}
