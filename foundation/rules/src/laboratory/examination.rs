//! A rule examined in a council: who has which power, who blocks or decides alone (rules.md §6 and §7).

use std::collections::BTreeMap;

use num_bigint::BigUint;

use crate::electorate::Electorate;
use crate::laboratory::game::{Board, Game};
use crate::laboratory::outcomes::binomials;
use crate::laboratory::power::{Factorials, Indices, Power};
use crate::laboratory::winning::Winning;
use crate::rule::Rule;
use crate::{CollegeId, Fraction, MemberId, OrganisationId};

mod json;

/// A rule examined in both games. Positions are ignored; recused members are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Examination {
    /// Others oppose, without objection.
    pub all_speak: GameExamination,
    /// Others are silent.
    pub others_silent: GameExamination,
}

/// A rule examined in one game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GameExamination {
    /// The members without whom all others together fail; all when all together fail.
    pub blocks_alone: Vec<MemberId>,
    /// The members who win alone.
    pub decides_alone: Vec<MemberId>,
    /// The organisations without which all others together fail; all when all together fail.
    pub organisations_that_block: Vec<OrganisationId>,
    /// The organisations that win alone.
    pub organisations_that_decide: Vec<OrganisationId>,
    /// What needs all coalitions; nothing beyond the budget.
    pub figures: Option<Figures>,
}

/// The exact figures of a game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The power of each member.
    pub power: BTreeMap<MemberId, Power>,
    /// The power of the members of each college, summed.
    pub by_college: BTreeMap<CollegeId, Power>,
    /// The share of coalitions that win.
    pub decisiveness: Fraction,
    /// The least number of members who win together; nothing when none do.
    pub smallest_winning: Option<u32>,
    /// The least number of members who by not supporting make it fail: 0 when it fails even with all, nothing when it
    /// cannot fail.
    pub smallest_blocking: Option<u32>,
    /// What the approvals that the rule asks for do to everybody's power; nothing without any.
    pub with_approvals: Option<WithApprovals>,
}

/// Powers when every authority of `then` must approve, as one more player without whom nobody wins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithApprovals {
    /// The power of each authority.
    pub authority: Power,
    /// The power of each member.
    pub power: BTreeMap<MemberId, Power>,
}

/// Examines a rule in an electorate.
pub fn examine(rule: &Rule, electorate: &Electorate) -> Examination {
    let board = Board::new(rule, electorate);
    let council = Council::of(electorate, &board);
    let examined = |game| council.examined(&board, game, rule.then().len());
    Examination { all_speak: examined(Game::AllSpeak), others_silent: examined(Game::OthersSilent) }
}

impl Examination {
    /// The examination of a game.
    pub fn game(&self, game: Game) -> &GameExamination {
        match game {
            Game::AllSpeak => &self.all_speak,
            Game::OthersSilent => &self.others_silent,
        }
    }

    /// Whether everything was computed; what was is exact.
    pub fn exact(&self) -> bool {
        Game::BOTH.into_iter().all(|game| self.game(game).figures.is_some())
    }
}

/// The counted members and organisations of an electorate, by the classes of a board.
struct Council {
    colleges: BTreeMap<MemberId, CollegeId>,
    /// For each organisation, how many seats of which class it holds.
    organisations: BTreeMap<OrganisationId, BTreeMap<usize, u32>>,
}

impl Council {
    fn of(electorate: &Electorate, board: &Board) -> Self {
        let mut organisations: BTreeMap<OrganisationId, BTreeMap<usize, u32>> = BTreeMap::new();
        for member in electorate.counted() {
            let seats = organisations.entry(member.organisation()).or_default();
            *seats.entry(board.class_of[&member.id]).or_default() += 1;
        }
        let colleges =
            electorate.counted().map(|member| (member.id.clone(), member.college.clone())).collect();
        Self { colleges, organisations }
    }

    fn examined(&self, board: &Board, game: Game, approvals: usize) -> GameExamination {
        let mut alone = Alone { board, game, known: BTreeMap::new() };
        let mut members = |who: Who| {
            let of_class: Vec<bool> = (0..board.sizes().len())
                .map(|class| alone.holds(who, &BTreeMap::from([(class, 1)])))
                .collect();
            let members = board.class_of.iter().filter(|(_, class)| of_class[**class]);
            members.map(|(member, _)| member.clone()).collect::<Vec<_>>()
        };
        let (blocks_alone, decides_alone) = (members(Who::Blocks), members(Who::Decides));
        let mut organisations = |who: Who| {
            let organisations = self.organisations.iter().filter(|(_, seats)| alone.holds(who, seats));
            organisations.map(|(organisation, _)| organisation.clone()).collect::<Vec<_>>()
        };
        GameExamination {
            blocks_alone,
            decides_alone,
            organisations_that_block: organisations(Who::Blocks),
            organisations_that_decide: organisations(Who::Decides),
            figures: Winning::count(board, game).ok().map(|winning| self.figures(board, &winning, approvals)),
        }
    }

    /// How many members of a class each college has.
    fn members_by_class(&self, board: &Board) -> BTreeMap<(CollegeId, usize), u32> {
        let mut members = BTreeMap::new();
        for (member, college) in &self.colleges {
            *members.entry((college.clone(), board.class_of[member])).or_default() += 1;
        }
        members
    }

    fn figures(&self, board: &Board, winning: &Winning, approvals: usize) -> Figures {
        let members = winning.number.len() - 1;
        let factorials = Factorials::up_to(members + approvals);
        let indices = Indices::new(winning, &factorials, 0);
        let of_class = powers(board, &indices);
        let mut by_college: BTreeMap<CollegeId, Power> = BTreeMap::new();
        for ((college, class), members) in self.members_by_class(board) {
            by_college.entry(college).or_default().add(&of_class[class], members);
        }
        let with_approvals = (approvals > 0).then(|| {
            let indices = Indices::new(winning, &factorials, approvals);
            WithApprovals {
                authority: indices.of_approval(),
                power: by_member(board, &powers(board, &indices)),
            }
        });
        let size = |size: usize| u32::try_from(size).unwrap_or(u32::MAX);
        let all = binomials(size(members));
        Figures {
            power: by_member(board, &of_class),
            by_college,
            decisiveness: indices.decisiveness(),
            smallest_winning: winning.number.iter().position(|number| *number != BigUint::ZERO).map(size),
            smallest_blocking: (0..=members)
                .find(|out| winning.number[members - out] < all[members - out])
                .map(size),
            with_approvals,
        }
    }
}

/// The power of each member of each class.
fn powers(board: &Board, indices: &Indices<'_>) -> Vec<Power> {
    (0..).zip(board.sizes()).map(|(class, size)| indices.of_class(class, size)).collect()
}

fn by_member(board: &Board, of_class: &[Power]) -> BTreeMap<MemberId, Power> {
    board.class_of.iter().map(|(member, class)| (member.clone(), of_class[*class].clone())).collect()
}

/// Whether some seats alone block, or decide.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Who {
    Blocks,
    Decides,
}

/// What some seats alone can do in a game, each kind of them asked once.
struct Alone<'a> {
    board: &'a Board,
    game: Game,
    known: BTreeMap<(Who, BTreeMap<usize, u32>), bool>,
}

impl Alone<'_> {
    fn holds(&mut self, who: Who, seats: &BTreeMap<usize, u32>) -> bool {
        if let Some(known) = self.known.get(&(who, seats.clone())) {
            return *known;
        }
        let held = |class: usize| seats.get(&class).copied().unwrap_or(0);
        let sizes = self.board.sizes().into_iter().enumerate();
        let holds = match who {
            Who::Blocks => {
                let others: Vec<u32> = sizes.map(|(class, size)| size - held(class)).collect();
                !self.board.wins(self.game, &others)
            }
            Who::Decides => {
                let alone: Vec<u32> = sizes.map(|(class, _)| held(class)).collect();
                self.board.wins(self.game, &alone)
            }
        };
        self.known.insert((who, seats.clone()), holds);
        holds
    }
}
