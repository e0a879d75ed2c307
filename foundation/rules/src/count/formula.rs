//! A rule ready to be put to counts.
//!
//! Two kinds of conditions are told apart: those on the whole electorate, read from its tally, and those on one
//! college at a time ([`Local`]s), of which a count needs to know only in how many colleges each holds.

use crate::condition::Quantifier;
use crate::count::census::Census;
use crate::count::facts::{Facts, Removal};
use crate::criterion::Criterion;
use crate::outline::{Outline, Shape};
use crate::rule::Rule;
use crate::tally::Tally;

/// A condition on the electorate.
#[derive(Clone, Debug)]
pub(crate) enum Formula {
    /// Settled whatever the ballots (a college that no counted member is in).
    Constant(bool),
    /// On the tally of the whole electorate.
    Whole(Criterion),
    /// A local condition that stands for one college alone (`in`).
    Named {
        local: usize,
    },
    /// A local condition, in enough colleges.
    Across {
        local: usize,
        quantifier: Quantifier,
    },
    WithoutAnyOne(Box<Self>),
    WithoutAnyOneCollege(Box<Self>),
    /// At least so many of these.
    AtLeast(usize, Vec<Self>),
}

/// A condition on one college.
#[derive(Clone, Debug)]
pub(crate) enum LocalFormula {
    Is(Criterion),
    WithoutAnyOne(Box<Self>),
    AtLeast(usize, Vec<Self>),
}

/// A local condition with where it is asked.
#[derive(Clone, Debug)]
pub(crate) struct Local {
    pub formula: LocalFormula,
    /// The one college in which it is asked, or all.
    pub only: Option<usize>,
    /// Whether it is asked again with an organisation or a college taken out.
    pub reduced: bool,
}

/// A formula with its local conditions. A rule has at most 64 nodes, hence at most 64 local conditions.
#[derive(Clone, Debug)]
pub(crate) struct Compiled {
    pub formula: Formula,
    pub locals: Vec<Local>,
    /// Whether the formula asks what happens without one organisation.
    pub removes_organisations: bool,
    /// Whether the formula asks what happens without one college.
    pub removes_colleges: bool,
}

impl Compiled {
    /// Whether a college is spoken of.
    pub fn tells_colleges_apart(&self) -> bool {
        self.removes_colleges || !self.locals.is_empty()
    }

    /// What makes a rule adopt: V, if there is one, and R.
    pub fn adoption(rule: &Rule, census: &Census) -> Self {
        let outlines = rule.outlines();
        Self::all(&outlines.iter().map(|(_, outline)| outline).collect::<Vec<_>>(), census)
    }

    /// All of these conditions, for the colleges of a census.
    pub fn all(outlines: &[&Outline], census: &Census) -> Self {
        let mut compiler = Compiler { census, locals: Vec::new(), unguarded: false, removes: (false, false) };
        let formulas = outlines.iter().map(|outline| compiler.formula(outline, false)).collect();
        compiler.finish(Formula::AtLeast(outlines.len(), formulas))
    }

    /// This condition, to be asked with anything taken out. With `unguarded`, every `without_any_one…` is replaced by
    /// what it holds.
    pub fn reduced(outline: &Outline, census: &Census, unguarded: bool) -> Self {
        let mut compiler = Compiler { census, locals: Vec::new(), unguarded, removes: (true, true) };
        let formula = compiler.formula(outline, true);
        compiler.finish(formula)
    }
}

struct Compiler<'a> {
    census: &'a Census,
    locals: Vec<Local>,
    unguarded: bool,
    removes: (bool, bool),
}

impl Compiler<'_> {
    fn finish(self, formula: Formula) -> Compiled {
        let (removes_organisations, removes_colleges) = self.removes;
        Compiled { formula, locals: self.locals, removes_organisations, removes_colleges }
    }

    fn formula(&mut self, outline: &Outline, reduced: bool) -> Formula {
        match &outline.shape {
            Shape::Test { criterion, college: None } => Formula::Whole(*criterion),
            Shape::Test { criterion, college: Some(college) } => {
                let only = self.census.position_of(college.as_str());
                only.map_or(Formula::Constant(criterion.holds(Tally::default())), |only| Formula::Named {
                    local: self.local(LocalFormula::Is(*criterion), Some(only), reduced),
                })
            }
            Shape::Colleges { quantifier, each } => {
                let formula = LocalFormula::of(each, self.unguarded);
                Formula::Across { local: self.local(formula, None, reduced), quantifier: *quantifier }
            }
            Shape::WithoutAnyOne(of) | Shape::WithoutAnyOneCollege(of) if self.unguarded => {
                self.formula(of, reduced)
            }
            Shape::WithoutAnyOne(of) => {
                self.removes.0 = true;
                Formula::WithoutAnyOne(Box::new(self.formula(of, true)))
            }
            Shape::WithoutAnyOneCollege(of) => {
                self.removes.1 = true;
                Formula::WithoutAnyOneCollege(Box::new(self.formula(of, true)))
            }
            Shape::Gate { gate, of } => {
                let formulas = of.iter().map(|child| self.formula(child, reduced)).collect();
                Formula::AtLeast(gate.least(of.len()), formulas)
            }
        }
    }

    fn local(&mut self, formula: LocalFormula, only: Option<usize>, reduced: bool) -> usize {
        self.locals.push(Local { formula, only, reduced });
        self.locals.len() - 1
    }
}

impl Formula {
    /// Whether the formula holds.
    pub fn holds(&self, facts: &Facts) -> bool {
        self.holds_without(facts, &Removal::nothing(facts.held.len()))
    }

    /// Whether the formula holds once something is taken out.
    pub fn holds_without(&self, facts: &Facts, out: &Removal) -> bool {
        self.holds_by(facts, out, &|criterion, out| criterion.holds(facts.whole - out.whole))
    }

    /// The same, what is asked of the whole electorate, less what is taken out, being settled by `whole`.
    pub fn holds_by(
        &self,
        facts: &Facts,
        out: &Removal,
        whole: &impl Fn(Criterion, &Removal) -> bool,
    ) -> bool {
        let holds = |formula: &Self, out: &Removal| formula.holds_by(facts, out, whole);
        match self {
            Self::Constant(holds) => *holds,
            Self::Whole(criterion) => whole(*criterion, out),
            Self::Named { local } => facts.held_without(*local, out) > 0,
            Self::Across { local, quantifier } => {
                facts.held_without(*local, out) >= quantifier.least(facts.colleges - out.colleges)
            }
            Self::WithoutAnyOne(of) => holds(of, out) && facts.removals.iter().all(|out| holds(of, out)),
            Self::WithoutAnyOneCollege(of) => {
                facts.colleges >= 2
                    && holds(of, out)
                    && facts.college_removals.iter().all(|out| holds(of, out))
            }
            Self::AtLeast(n, of) => of.iter().filter(|formula| holds(formula, out)).take(*n).count() == *n,
        }
    }
}

impl LocalFormula {
    /// A condition inside `each`. The grammar admits neither `colleges` nor `without_any_one_college` there; of a
    /// single college they would say what they hold.
    pub fn of(outline: &Outline, unguarded: bool) -> Self {
        match &outline.shape {
            Shape::Test { criterion, .. } => Self::Is(*criterion),
            Shape::Colleges { each: of, .. } | Shape::WithoutAnyOneCollege(of) => Self::of(of, unguarded),
            Shape::WithoutAnyOne(of) if unguarded => Self::of(of, unguarded),
            Shape::WithoutAnyOne(of) => Self::WithoutAnyOne(Box::new(Self::of(of, unguarded))),
            Shape::Gate { gate, of } => Self::AtLeast(
                gate.least(of.len()),
                of.iter().map(|child| Self::of(child, unguarded)).collect(),
            ),
        }
    }

    /// Whether the condition holds in a college of this tally, in which organisations hold these parts.
    pub fn holds(&self, tally: Tally, parts: &[Tally]) -> bool {
        match self {
            Self::Is(criterion) => criterion.holds(tally),
            Self::WithoutAnyOne(of) => {
                of.holds(tally, parts) && parts.iter().all(|part| of.holds(tally - *part, &[]))
            }
            Self::AtLeast(n, of) => {
                of.iter().filter(|formula| formula.holds(tally, parts)).take(*n).count() == *n
            }
        }
    }
}
