//! A whole rule: validity, decision, and what follows an adoption.

use crate::condition::Node;
use crate::criterion::Count;
use crate::grammar::{Valid, Whole};
use crate::outline::{Outline, Shape};
use crate::place::Place;
use crate::refusal::{Refusal, RuleError};
use crate::{CollegeId, NodeName};

/// The greatest depth of V and of R; a leaf has 1 (rules.md §2).
pub const GREATEST_DEPTH: usize = 8;

/// The greatest number of nodes of V and R together (rules.md §2).
pub const MOST_NODES: usize = 64;

/// An adoption rule (rules.md §2).
///
/// ```
/// use pluriel_rules::Rule;
/// let rule: Rule = r#"{"decision": {"support": {"more_than": "1/2", "of": "members"}}}"#.parse()?;
/// assert_eq!(rule.to_json().to_string().parse(), Ok(rule));
/// # Ok::<(), pluriel_rules::RuleError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    valid: Option<Node<Valid>>,
    decision: Node<Whole>,
    then: Vec<Approval>,
}

/// A step that follows the adoption and never enters the count: an approval asked of an authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// Who is asked.
    pub by: NodeName,
    /// How long the addressee has to answer.
    pub within_days: Count,
    /// What its silence is worth.
    pub silence: Silence,
}

/// What the silence of an addressee is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// Nothing: the approval stays unanswered.
    None,
    /// A refusal.
    Refused,
}

impl Rule {
    /// A rule of these parts, within the bounds on depth and number of nodes.
    pub fn new(
        valid: Option<Node<Valid>>,
        decision: Node<Whole>,
        then: Vec<Approval>,
    ) -> Result<Self, RuleError> {
        let rule = Self { valid, decision, then };
        let mut nodes = 0;
        rule.outlines()
            .iter()
            .try_for_each(|(place, outline)| check_bounds(outline, place, 1, &mut nodes))?;
        Ok(rule)
    }

    /// What makes a ballot valid; without it every ballot is.
    pub fn valid(&self) -> Option<&Node<Valid>> {
        self.valid.as_ref()
    }

    /// What adopts.
    pub fn decision(&self) -> &Node<Whole> {
        &self.decision
    }

    /// What follows an adoption.
    pub fn then(&self) -> &[Approval] {
        &self.then
    }

    /// The same rule with other conditions of the same shape, hence within the same bounds.
    pub(crate) fn with_conditions(&self, valid: Option<Node<Valid>>, decision: Node<Whole>) -> Self {
        Self { valid, decision, then: self.then.clone() }
    }

    /// V and R with their places, V first.
    pub(crate) fn outlines(&self) -> Vec<(Place, Outline)> {
        let valid = self.valid.as_ref().map(|node| (Place::root().key("valid"), Outline::from(node)));
        valid.into_iter().chain([(Place::root().key("decision"), Outline::from(&self.decision))]).collect()
    }

    /// Refuses a rule that names a college which the council does not have: asked when the rule is attached to an
    /// opinion, never at the count.
    pub fn check_against<'a>(
        &self,
        colleges: impl IntoIterator<Item = &'a CollegeId>,
    ) -> Result<(), RuleError> {
        let known: Vec<&CollegeId> = colleges.into_iter().collect();
        self.outlines().iter().try_for_each(|(place, outline)| check_colleges(outline, place, &known))
    }
}

fn check_bounds(outline: &Outline, place: &Place, depth: usize, nodes: &mut usize) -> Result<(), RuleError> {
    *nodes += 1;
    if depth > GREATEST_DEPTH {
        return Err(RuleError::new(place.clone(), Refusal::TooDeep));
    }
    if *nodes > MOST_NODES {
        return Err(RuleError::new(place.clone(), Refusal::TooManyNodes));
    }
    let mut children = outline.children().iter().enumerate();
    children.try_for_each(|(index, child)| {
        check_bounds(child, &outline.place_of_child(place, index), depth + 1, nodes)
    })
}

fn check_colleges(outline: &Outline, place: &Place, known: &[&CollegeId]) -> Result<(), RuleError> {
    if let Shape::Test { college: Some(college), .. } = &outline.shape
        && !known.contains(&college)
    {
        let known = known.iter().map(|college| (*college).clone()).collect();
        let refusal = Refusal::UnknownCollege { college: college.clone(), known };
        return Err(RuleError::new(outline.place_of_content(place).key("in"), refusal));
    }
    let mut children = outline.children().iter().enumerate();
    children
        .try_for_each(|(index, child)| check_colleges(child, &outline.place_of_child(place, index), known))
}
