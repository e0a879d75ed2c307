//! The nodes of a rule, level by level.

use crate::condition::{Condition, Node, Quantifier};
use crate::fields::{self, At, each};
use crate::grammar::{Level, Permit};
use crate::reading::leaf;
use crate::refusal::{Refusal, RuleError};
use crate::several::{AtLeast, Several};

/// The keys of conditions, in the order of the specification.
const CONDITIONS: [&str; 12] = [
    "quorum",
    "support",
    "opposition",
    "organisations_beyond_author",
    "no_maintained_objection",
    "colleges",
    "every_college",
    "without_any_one",
    "without_any_one_college",
    "all",
    "any",
    "at_least",
];

/// Reads a node where `L` stands.
pub(super) fn node<L: Level>(at: At<'_>) -> Result<Node<L>, RuleError> {
    let fields = at.object()?;
    let known: Vec<&'static str> = CONDITIONS.into_iter().chain(["name"]).collect();
    fields.only(&known)?;
    let mut present = CONDITIONS.into_iter().filter(|key| fields.has(key));
    let (Some(key), None) = (present.next(), present.next()) else {
        return fields.refuse(Refusal::ExactlyOneCondition(accepted::<L>()));
    };
    let name = fields.optional("name", fields::name)?;
    Ok(Node { name, condition: fields.required(key, |content| condition(key, content))? })
}

fn condition<L: Level>(key: &'static str, at: At<'_>) -> Result<Condition<L>, RuleError> {
    Ok(match key {
        "quorum" => {
            let (share, scope) = leaf::quorum(at)?;
            Condition::Quorum(share, scope)
        }
        "support" => {
            let (support, scope) = leaf::support(at)?;
            Condition::Support(support, scope)
        }
        "opposition" => {
            let permit = permit::<L, L::Judgement>(key, at)?;
            let (opposition, scope) = leaf::opposition(at)?;
            Condition::Opposition(permit, opposition, scope)
        }
        "organisations_beyond_author" => {
            Condition::OrganisationsBeyondAuthor(permit::<L, _>(key, at)?, fields::count(at)?)
        }
        "no_maintained_objection" => {
            Condition::NoMaintainedObjection(permit::<L, _>(key, at)?, leaf::no_maintained_objection(at)?)
        }
        "colleges" => colleges(permit::<L, _>(key, at)?, at)?,
        "every_college" => {
            Condition::Colleges(permit::<L, _>(key, at)?, Quantifier::Every, Box::new(node(at)?))
        }
        "without_any_one" => Condition::WithoutAnyOne(permit::<L, _>(key, at)?, Box::new(node(at)?)),
        "without_any_one_college" => {
            Condition::WithoutAnyOneCollege(permit::<L, _>(key, at)?, Box::new(node(at)?))
        }
        "all" => Condition::All(several(at)?),
        "any" => Condition::Any(permit::<L, _>(key, at)?, several(at)?),
        _ => at_least(permit::<L, _>(key, at)?, at)?,
    })
}

fn colleges<L: Level>(permit: L::Colleges, at: At<'_>) -> Result<Condition<L>, RuleError> {
    let fields = at.object()?;
    let quantifier = leaf::quantifier(&fields)?;
    Ok(Condition::Colleges(permit, quantifier, Box::new(fields.required("each", node)?)))
}

fn at_least<L: Level>(permit: L::Judgement, at: At<'_>) -> Result<Condition<L>, RuleError> {
    let fields = at.object()?;
    fields.only(&["n", "of"])?;
    let of = fields.required("of", several)?;
    let length = of.items().len();
    let n = fields.required("n", |at| {
        let n = at.value.as_u64().and_then(|n| usize::try_from(n).ok());
        n.filter(|n| (1..=length).contains(n)).map_or_else(|| at.refuse(Refusal::NotInList(length)), Ok)
    })?;
    AtLeast::new(n, of)
        .map_or_else(|| fields.refuse(Refusal::NotInList(length)), |of| Ok(Condition::AtLeast(permit, of)))
}

fn several<L: Level>(at: At<'_>) -> Result<Several<Node<L>>, RuleError> {
    Several::new(each(at, node)?).map_or_else(|| at.refuse(Refusal::EmptyList), Ok)
}

/// The permit of a condition, or the refusal of a condition that may not stand here.
fn permit<L: Level, P: Permit>(condition: &'static str, at: At<'_>) -> Result<P, RuleError> {
    P::ask().map_or_else(
        || at.refuse(Refusal::NotHere { condition, level: L::PLACE, accepted: accepted::<L>() }),
        Ok,
    )
}

/// The conditions that may stand where `L` does.
fn accepted<L: Level>() -> Vec<&'static str> {
    let judgement = L::Judgement::ask().is_some();
    let granted = |key: &&'static str| match *key {
        "quorum" | "support" | "all" => true,
        "colleges" | "every_college" => L::Colleges::ask().is_some(),
        "without_any_one" => L::Removal::ask().is_some(),
        "without_any_one_college" => L::CollegeRemoval::ask().is_some(),
        _ => judgement,
    };
    CONDITIONS.into_iter().filter(granted).collect()
}
