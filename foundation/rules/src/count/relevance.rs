//! Which numbers a formula looks at, and hence which of two situations is better for adoption.
//!
//! Support is asked from below and opposition from above (rules.md §2), so that "better" is an order wherever the
//! numbers that differ pull the same way.

use crate::count::formula::{Compiled, Formula, LocalFormula};
use crate::count::stance::Stance;
use crate::criterion::{Base, Criterion, Opposition, Support};
use crate::tally::Tally;

/// The numbers that the criteria of a formula look at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "a set: each number is looked at or not, whatever the others"
)]
pub(crate) struct Relevance {
    /// T against N: more is better.
    pub quorum: bool,
    /// A against something.
    pub support: bool,
    /// D against something.
    pub opposition: bool,
    /// A against T: a greater T is worse.
    pub support_of_taking_part: bool,
    /// D against T: a greater T is better.
    pub opposition_of_taking_part: bool,
    /// Maintained objections.
    pub objections: bool,
    /// Supporting organisations beyond the author.
    pub organisations: bool,
    /// What one organisation holds, to be taken out.
    pub removals: bool,
}

impl Relevance {
    pub fn of(compiled: &Compiled) -> Self {
        let mut relevance = Self { removals: compiled.removes_organisations, ..Self::default() };
        relevance.formula(&compiled.formula);
        compiled.locals.iter().for_each(|local| relevance.local(&local.formula));
        relevance
    }

    /// The numbers of the whole electorate's tally alone.
    pub fn of_whole(compiled: &Compiled) -> Self {
        let mut relevance = Self::default();
        relevance.formula(&compiled.formula);
        relevance
    }

    fn formula(&mut self, formula: &Formula) {
        match formula {
            Formula::Whole(criterion) => self.criterion(*criterion),
            Formula::WithoutAnyOne(of) | Formula::WithoutAnyOneCollege(of) => self.formula(of),
            Formula::AtLeast(_, of) => of.iter().for_each(|formula| self.formula(formula)),
            Formula::Constant(_) | Formula::Named { .. } | Formula::Across { .. } => {}
        }
    }

    fn local(&mut self, formula: &LocalFormula) {
        match formula {
            LocalFormula::Is(criterion) => self.criterion(*criterion),
            LocalFormula::WithoutAnyOne(of) => {
                self.removals = true;
                self.local(of);
            }
            LocalFormula::AtLeast(_, of) => of.iter().for_each(|formula| self.local(formula)),
        }
    }

    fn criterion(&mut self, criterion: Criterion) {
        match criterion {
            Criterion::Quorum(_) => self.quorum = true,
            Criterion::Support(support) => {
                self.support = true;
                if let Support::Share { of, .. } = support {
                    self.opposition |= of == Base::Expressed;
                    self.support_of_taking_part |= of == Base::TakingPart;
                }
            }
            Criterion::Opposition(opposition) => {
                self.opposition = true;
                if let Opposition::Share { of, .. } = opposition {
                    self.support |= of == Base::Expressed;
                    self.opposition_of_taking_part |= of == Base::TakingPart;
                }
            }
            Criterion::OrganisationsBeyondAuthor(_) => self.organisations = true,
            Criterion::NoMaintainedObjection => self.objections = true,
        }
    }

    /// Whether, members being as many, every criterion that holds with `worse` holds with `better`.
    pub fn no_worse(self, better: Tally, worse: Tally) -> bool {
        let more_take_part = self.quorum || self.opposition_of_taking_part;
        (!self.support || better.supports >= worse.supports)
            && (!self.opposition || better.opposes <= worse.opposes)
            && (!self.objections || better.objections <= worse.objections)
            && (!self.organisations || better.organisations >= worse.organisations)
            && (!more_take_part || better.taking_part() >= worse.taking_part())
            && (!self.support_of_taking_part || better.taking_part() <= worse.taking_part())
    }

    /// Whether a member of one stance is at least as good for adoption as one of another.
    pub fn at_least_as_good(self, better: Stance, worse: Stance) -> bool {
        if better == Stance::Supports || better == worse {
            return true;
        }
        if worse == Stance::Supports {
            // A support counts for nothing only where nobody looks at it.
            return !self.support && self.at_least_as_good(better, Stance::Abstains) && !self.organisations;
        }
        let takes_part = |stance: Stance| stance != Stance::Unheard;
        let opposes = |stance: Stance| matches!(stance, Stance::Opposes | Stance::Objects);
        // Of a share D/T, an abstention is better than silence and silence better than an opposition.
        let rank = |stance: Stance| if opposes(stance) { 0 } else { 1 + u32::from(takes_part(stance)) };
        (!self.quorum || takes_part(better) >= takes_part(worse))
            && (!self.opposition || opposes(better) <= opposes(worse))
            && (!self.support_of_taking_part || takes_part(better) <= takes_part(worse))
            && (!self.opposition_of_taking_part || rank(better) >= rank(worse))
            && (!self.objections || (better == Stance::Objects) <= (worse == Stance::Objects))
    }
}
