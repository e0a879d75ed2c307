//! Puts a rule to counted ballots, condition by condition.

use std::collections::BTreeMap;

use crate::OrganisationId;
use crate::count::census::Census;
use crate::count::formula::{Compiled, LocalFormula};
use crate::count::ground::{Ground, Out};
use crate::criterion::Criterion;
use crate::grammar::Scope;
use crate::judged::{Asked, Finding, Hinges, Judged};
use crate::outline::{Gate, Outline, Shape};
use crate::tally::Tally;

/// A census ready to be asked.
pub(super) struct Judge<'a> {
    census: &'a Census,
    whole: Tally,
    colleges: Vec<College>,
}

/// A college with what organisations hold in it.
struct College {
    scope: Scope,
    tally: Tally,
    parts: Vec<(Out, Tally)>,
}

impl<'a> Judge<'a> {
    pub fn new(census: &'a Census) -> Self {
        let nothing = Compiled::all(&[], census);
        let ground = Ground::of_census(&nothing, census);
        let scope =
            |index: usize| census.colleges[index].single().cloned().map_or(Scope::Electorate, Scope::College);
        let mut colleges: Vec<College> = (0..census.colleges.len())
            .map(|index| College { scope: scope(index), tally: ground.college(index), parts: Vec::new() })
            .collect();
        for out in ground.outs() {
            for (index, part) in ground.seats(out) {
                colleges[index].parts.push((out, part));
            }
        }
        Self { census, whole: ground.whole(), colleges }
    }

    /// The tally of the electorate.
    pub fn whole(&self) -> Tally {
        self.whole
    }

    /// Puts a condition to the electorate.
    pub fn in_electorate(&self, outline: &Outline) -> Judged {
        match &outline.shape {
            Shape::Test { criterion, college } => {
                let scope = college.clone().map_or(Scope::Electorate, Scope::College);
                let tally = college.as_ref().map_or(self.whole, |college| {
                    let index = self.census.position_of(college.as_str());
                    index.map(|index| self.colleges[index].tally).unwrap_or_default()
                });
                test(outline, scope, *criterion, tally)
            }
            Shape::Colleges { quantifier, each } => {
                let colleges: Vec<Judged> =
                    self.colleges.iter().map(|college| self.in_college(each, college)).collect();
                let held = number(colleges.iter().filter(|judged| judged.holds).count());
                let needed = quantifier.least(number(colleges.len()));
                let each = Asked(each.as_ref().clone());
                let finding = Finding::Colleges { quantifier: *quantifier, needed, held, colleges, each };
                judged(outline, Scope::Electorate, held >= needed, finding)
            }
            Shape::WithoutAnyOne(of) => {
                let compiled = Compiled::reduced(of, self.census, false);
                let breaking = self.breaking(&compiled);
                let of = Box::new(self.in_electorate(of));
                let holds = of.holds && breaking.is_empty();
                judged(outline, Scope::Electorate, holds, Finding::WithoutAnyOne { of, breaking })
            }
            Shape::WithoutAnyOneCollege(of) => self.without_any_one_college(outline, of),
            Shape::Gate { gate, of } => {
                let of = of.iter().map(|child| self.in_electorate(child)).collect();
                enough(outline, Scope::Electorate, *gate, of)
            }
        }
    }

    /// The organisations whose removal changes the result of a condition that holds or not with everyone.
    pub fn hinges(&self, compiled: &Compiled) -> Hinges {
        let ground = Ground::of_census(compiled, self.census);
        let facts = ground.facts();
        let holds = compiled.formula.holds(&facts);
        let hinge = |out: &Out| compiled.formula.holds_without(&facts, &ground.removal(*out)) != holds;
        self.named(ground.outs().filter(hinge))
    }

    /// Those whose removal breaks a condition that holds with everyone.
    fn breaking(&self, compiled: &Compiled) -> Hinges {
        let holds = compiled.formula.holds(&Ground::of_census(compiled, self.census).facts());
        if holds { self.hinges(compiled) } else { self.named(std::iter::empty()) }
    }

    fn without_any_one_college(&self, outline: &Outline, of: &Outline) -> Judged {
        let compiled = Compiled::reduced(of, self.census, false);
        let ground = Ground::of_census(&compiled, self.census);
        let facts = ground.facts();
        let of = Box::new(self.in_electorate(of));
        let cells = self.census.colleges.iter().enumerate();
        let breaking: Vec<_> = cells
            .filter(|(index, _)| {
                of.holds && !compiled.formula.holds_without(&facts, &ground.college_removal(*index))
            })
            .map(|(_, cell)| cell.clone())
            .collect();
        let holds = of.holds && facts.colleges >= 2 && breaking.is_empty();
        let finding = Finding::WithoutAnyOneCollege { of, colleges: facts.colleges, breaking };
        judged(outline, Scope::Electorate, holds, finding)
    }

    fn in_college(&self, outline: &Outline, college: &College) -> Judged {
        let scope = college.scope.clone();
        match &outline.shape {
            Shape::Test { criterion, .. } => test(outline, scope, *criterion, college.tally),
            // The grammar admits neither inside a college; of one alone they would say what they hold.
            Shape::Colleges { each: of, .. } | Shape::WithoutAnyOneCollege(of) => {
                self.in_college(of, college)
            }
            Shape::WithoutAnyOne(of) => {
                let formula = LocalFormula::of(of, false);
                let of = Box::new(self.in_college(of, college));
                let breaks = |part: &&(Out, Tally)| of.holds && !formula.holds(college.tally - part.1, &[]);
                let breaking = self.named(college.parts.iter().filter(breaks).map(|(out, _)| *out));
                let holds = of.holds && breaking.is_empty();
                judged(outline, scope, holds, Finding::WithoutAnyOne { of, breaking })
            }
            Shape::Gate { gate, of } => enough(
                outline,
                scope,
                *gate,
                of.iter().map(|child| self.in_college(child, college)).collect(),
            ),
        }
    }

    fn named(&self, outs: impl Iterator<Item = Out>) -> Hinges {
        if let Some(holders) = &self.census.holders {
            let ids = |out| match out {
                Out::Single(class, stance) => holders.get(&(class, stance)).map_or(&[][..], Vec::as_slice),
                Out::Affiliated(index) => std::slice::from_ref(&self.census.affiliated[index].id),
            };
            let mut who: Vec<&OrganisationId> = outs.flat_map(ids).collect();
            who.sort();
            return Hinges::Named(who.into_iter().cloned().collect());
        }
        let mut cells: BTreeMap<usize, u32> = BTreeMap::new();
        for out in outs {
            if let Out::Single(index, stance) = out {
                let class = &self.census.classes[index];
                *cells.entry(class.college).or_default() += class.ballots[stance];
            }
        }
        let cell = |(index, number): (usize, u32)| (self.census.colleges[index].clone(), number);
        Hinges::Counted(cells.into_iter().map(cell).collect())
    }
}

fn judged(outline: &Outline, scope: Scope, holds: bool, finding: Finding) -> Judged {
    Judged { name: outline.name.clone(), holds, scope, finding }
}

fn test(outline: &Outline, scope: Scope, criterion: Criterion, tally: Tally) -> Judged {
    let reading = criterion.read(tally);
    judged(outline, scope, reading.holds(), Finding::Test { criterion, reading })
}

fn enough(outline: &Outline, scope: Scope, gate: Gate, of: Vec<Judged>) -> Judged {
    let held = of.iter().filter(|judged| judged.holds).count();
    let needed = gate.least(of.len());
    judged(outline, scope, held >= needed, Finding::Gate { gate, needed, held, of })
}

/// An electorate has far fewer colleges than a `u32` holds.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
