//! The rule of a second call.

use crate::condition::{Condition, Node};
use crate::grammar::Level;
use crate::rule::Rule;
use crate::share::Share;

impl Rule {
    /// The rule as read at a second call: every `quorum` of V holds, the rest is unchanged.
    #[must_use]
    pub fn for_second_call(&self) -> Self {
        self.with_conditions(self.valid().map(without_quorum), self.decision().clone())
    }
}

/// The same conditions, each quorum at 0. (Validity holds no others than those below; what else is, stays.)
fn without_quorum<L: Level>(node: &Node<L>) -> Node<L> {
    let condition = match &node.condition {
        Condition::Quorum(_, scope) => Condition::Quorum(Share::ZERO, scope.clone()),
        Condition::Colleges(permit, quantifier, each) => {
            Condition::Colleges(*permit, *quantifier, Box::new(without_quorum(each.as_ref())))
        }
        Condition::All(of) => Condition::All(of.each(without_quorum)),
        other => other.clone(),
    };
    Node { name: node.name.clone(), condition }
}
