//! A rule as its readers walk it: one shape for every level.
//!
//! [`Node`] guarantees where conditions stand; whoever writes, explains or evaluates a rule has no need of that and
//! walks the outline.

use crate::condition::{Condition, Node, Quantifier};
use crate::criterion::Criterion;
use crate::grammar::{Level, LevelScope};
use crate::place::Place;
use crate::several::Several;
use crate::{CollegeId, NodeName};

/// A node of the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outline {
    pub name: Option<NodeName>,
    pub shape: Shape,
}

/// What a node of the outline is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A criterion, in one college when one is named, else in the scope at hand.
    Test {
        criterion: Criterion,
        college: Option<CollegeId>,
    },
    Colleges {
        quantifier: Quantifier,
        each: Box<Outline>,
    },
    WithoutAnyOne(Box<Outline>),
    WithoutAnyOneCollege(Box<Outline>),
    Gate {
        gate: Gate,
        of: Vec<Outline>,
    },
}

/// How many conditions of a list must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// All of them.
    All,
    /// One of them.
    Any,
    /// So many of them.
    AtLeast(usize),
}

impl Gate {
    /// The key of the grammar.
    pub fn key(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Any => "any",
            Self::AtLeast(_) => "at_least",
        }
    }

    /// The least number that must hold in a list of this length.
    pub(crate) fn least(self, length: usize) -> usize {
        match self {
            Self::All => length,
            Self::Any => 1,
            Self::AtLeast(n) => n,
        }
    }
}

impl<L: Level> From<&Node<L>> for Outline {
    fn from(node: &Node<L>) -> Self {
        let test = |criterion, scope: &L::Scope| Shape::Test { criterion, college: scope.college().cloned() };
        let gate = |gate, of: &Several<Node<L>>| Shape::Gate {
            gate,
            of: of.items().iter().map(Self::from).collect(),
        };
        let shape = match &node.condition {
            Condition::Quorum(share, scope) => test(Criterion::Quorum(*share), scope),
            Condition::Support(support, scope) => test(Criterion::Support(*support), scope),
            Condition::Opposition(_, opposition, scope) => test(Criterion::Opposition(*opposition), scope),
            Condition::OrganisationsBeyondAuthor(_, count) => {
                test(Criterion::OrganisationsBeyondAuthor(*count), &L::Scope::default())
            }
            Condition::NoMaintainedObjection(_, scope) => test(Criterion::NoMaintainedObjection, scope),
            Condition::Colleges(_, quantifier, each) => {
                Shape::Colleges { quantifier: *quantifier, each: Box::new(Self::from(each.as_ref())) }
            }
            Condition::WithoutAnyOne(_, of) => Shape::WithoutAnyOne(Box::new(Self::from(of.as_ref()))),
            Condition::WithoutAnyOneCollege(_, of) => {
                Shape::WithoutAnyOneCollege(Box::new(Self::from(of.as_ref())))
            }
            Condition::All(of) => gate(Gate::All, of),
            Condition::Any(_, of) => gate(Gate::Any, of),
            Condition::AtLeast(_, at_least) => gate(Gate::AtLeast(at_least.n()), at_least.of()),
        };
        Self { name: node.name.clone(), shape }
    }
}

impl Outline {
    /// The nodes under this one, one level down.
    pub fn children(&self) -> &[Self] {
        match &self.shape {
            Shape::Test { .. } => &[],
            Shape::Colleges { each: of, .. } | Shape::WithoutAnyOne(of) | Shape::WithoutAnyOneCollege(of) => {
                std::slice::from_ref(of)
            }
            Shape::Gate { of, .. } => of,
        }
    }

    /// The key of this node's condition in the grammar.
    pub fn key(&self) -> &'static str {
        match &self.shape {
            Shape::Test { criterion, .. } => criterion.key(),
            Shape::Colleges { quantifier: Quantifier::Every, .. } => "every_college",
            Shape::Colleges { .. } => "colleges",
            Shape::WithoutAnyOne(_) => "without_any_one",
            Shape::WithoutAnyOneCollege(_) => "without_any_one_college",
            Shape::Gate { gate, .. } => gate.key(),
        }
    }

    /// The place of what the condition of this node, itself at `place`, holds.
    pub fn place_of_content(&self, place: &Place) -> Place {
        place.key(self.key())
    }

    /// The place of the child of this number, this node being at `place`.
    pub fn place_of_child(&self, place: &Place, index: usize) -> Place {
        let content = self.place_of_content(place);
        match &self.shape {
            Shape::Colleges { quantifier: Quantifier::Share(_) | Quantifier::Count(_), .. } => {
                content.key("each")
            }
            Shape::Gate { gate: Gate::AtLeast(_), .. } => content.key("of").index(index),
            Shape::Gate { .. } => content.index(index),
            _ => content,
        }
    }
}
