//! A rule as a game: who supports wins or not, all others doing the same (rules.md §6).

use std::collections::BTreeMap;

use crate::MemberId;
use crate::count::census::Census;
use crate::count::facts::Facts;
use crate::count::formula::Compiled;
use crate::count::ground::Ground;
use crate::count::stance::{Ballots, Stance};
use crate::electorate::Electorate;
use crate::rule::Rule;
use crate::tally::Tally;

/// What those do who do not support.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Game {
    /// They oppose, without objection.
    AllSpeak,
    /// They are silent.
    OthersSilent,
}

impl Game {
    /// Both games.
    pub const BOTH: [Self; 2] = [Self::AllSpeak, Self::OthersSilent];

    /// The word of the data.
    pub fn word(self) -> &'static str {
        match self {
            Self::AllSpeak => "all_speak",
            Self::OthersSilent => "others_silent",
        }
    }

    pub(super) fn others(self) -> Stance {
        match self {
            Self::AllSpeak => Stance::Opposes,
            Self::OthersSilent => Stance::Unheard,
        }
    }

    /// The tally of the whole when so many of its members support. (Organisations are counted apart.)
    pub(super) fn tally(self, members: u32, supports: u32, organisations: u32) -> Tally {
        let mut ballots = Ballots::all(Stance::Supports, supports);
        ballots[self.others()] += members - supports;
        Tally { organisations, ..ballots.tally() }
    }
}

/// A rule in an electorate, positions put aside: what the games are played on.
pub(super) struct Board {
    pub compiled: Compiled,
    /// The classes of members that the rule cannot tell apart; their ballots say only how many they are.
    pub census: Census,
    /// The class of each counted member.
    pub class_of: BTreeMap<MemberId, usize>,
}

impl Board {
    pub fn new(rule: &Rule, electorate: &Electorate) -> Self {
        let (census, classes) = Census::with_classes(electorate);
        let compiled = Compiled::adoption(rule, &census);
        let (census, seen_as) = census.seen_by(&compiled);
        let members = electorate.counted().map(|member| member.id.clone());
        let class_of = members.zip(classes.into_iter().map(|class| seen_as[class])).collect();
        Self { compiled, census, class_of }
    }

    /// Whether the rule tells colleges apart.
    pub fn tells_colleges_apart(&self) -> bool {
        self.compiled.tells_colleges_apart()
    }

    /// The number of members.
    pub fn members(&self) -> u32 {
        self.sizes().iter().sum()
    }

    /// The number of members of each class.
    pub fn sizes(&self) -> Vec<u32> {
        self.census.classes.iter().map(|class| class.ballots.members()).collect()
    }

    /// The ballots of a class of which so many support.
    pub fn ballots(&self, game: Game, class: usize, supports: u32) -> Ballots {
        let mut ballots = Ballots::all(Stance::Supports, supports);
        ballots[game.others()] += self.census.classes[class].ballots.members() - supports;
        ballots
    }

    /// The facts when so many of each of these classes support.
    pub fn facts(&self, game: Game, supports: impl IntoIterator<Item = (usize, u32)>) -> Facts {
        let ballots =
            supports.into_iter().map(|(class, supports)| (class, self.ballots(game, class, supports)));
        Ground::new(&self.compiled, &self.census, ballots.collect()).facts()
    }

    /// Whether the coalition of so many of each class wins.
    pub fn wins(&self, game: Game, supports: &[u32]) -> bool {
        let facts = self.facts(game, supports.iter().copied().enumerate());
        self.compiled.formula.holds(&facts)
    }
}
