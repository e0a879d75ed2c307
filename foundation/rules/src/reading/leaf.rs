//! The thresholds of a leaf and its scope.

use crate::CollegeId;
use crate::condition::Quantifier;
use crate::criterion::{Base, Ceiling, Floor, Opposition, Support};
use crate::fields::{self, At, Fields};
use crate::grammar::LevelScope;
use crate::refusal::{Refusal, RuleError};
use crate::share::Share;

const BASES: [(&str, Base); 3] =
    [("members", Base::Members), ("taking_part", Base::TakingPart), ("expressed", Base::Expressed)];

/// The scope of a leaf: `in`, where it is allowed.
pub(super) fn scope<S: LevelScope>(fields: &Fields<'_>) -> Result<S, RuleError> {
    let named = fields.optional("in", |at| match CollegeId::new(at.text()?) {
        Ok(college) => S::named(college).map_or_else(|| at.refuse(Refusal::NoScopeHere), Ok),
        Err(_) => at.refuse(Refusal::Id),
    })?;
    Ok(named.unwrap_or_default())
}

pub(super) fn quorum<S: LevelScope>(at: At<'_>) -> Result<(Share, S), RuleError> {
    let fields = at.object()?;
    fields.only(&["at_least", "in"])?;
    Ok((fields.required("at_least", fields::share)?, scope(&fields)?))
}

pub(super) fn support<S: LevelScope>(at: At<'_>) -> Result<(Support, S), RuleError> {
    let fields = at.object()?;
    let key = fields.exactly_one_floor(&["at_least", "more_than", "of", "count", "in"])?;
    let support = if key == "count" {
        fields.only(&["count", "in"])?;
        Support::Count(fields.required("count", fields::count)?)
    } else {
        fields.only(&[key, "of", "in"])?;
        Support::Share { floor: floor(&fields, key)?, of: fields.required("of", |at| at.word(&BASES))? }
    };
    Ok((support, scope(&fields)?))
}

pub(super) fn opposition<S: LevelScope>(at: At<'_>) -> Result<(Opposition, S), RuleError> {
    let fields = at.object()?;
    fields.only(&["at_most", "below", "of", "by_at_least", "count_at_most", "in"])?;
    let key = fields.exactly_one(&["at_most", "below", "count_at_most"])?;
    let opposition = if key == "count_at_most" {
        fields.only(&["count_at_most", "in"])?;
        Opposition::Count(fields.required("count_at_most", fields::count)?)
    } else {
        fields.only(&[key, "of", "by_at_least", "in"])?;
        let share = fields.required(key, fields::share)?;
        Opposition::Share {
            ceiling: if key == "below" { Ceiling::Below(share) } else { Ceiling::AtMost(share) },
            of: fields.required("of", |at| at.word(&BASES))?,
            by_at_least: fields.optional("by_at_least", fields::count)?,
        }
    };
    Ok((opposition, scope(&fields)?))
}

pub(super) fn no_maintained_objection<S: LevelScope>(at: At<'_>) -> Result<S, RuleError> {
    let fields = at.object()?;
    fields.only(&["in"])?;
    scope(&fields)
}

/// In how many colleges: the keys of `colleges` beside `each`.
pub(super) fn quantifier(fields: &Fields<'_>) -> Result<Quantifier, RuleError> {
    let key = fields.exactly_one_floor(&["at_least", "more_than", "count", "each"])?;
    if key == "count" {
        Ok(Quantifier::Count(fields.required("count", fields::count)?))
    } else {
        Ok(Quantifier::Share(floor(fields, key)?))
    }
}

fn floor(fields: &Fields<'_>, key: &'static str) -> Result<Floor, RuleError> {
    let share = fields.required(key, fields::share)?;
    Ok(if key == "more_than" { Floor::MoreThan(share) } else { Floor::AtLeast(share) })
}

impl Fields<'_> {
    /// The one threshold from below among the accepted keys.
    fn exactly_one_floor(&self, accepted: &[&'static str]) -> Result<&'static str, RuleError> {
        self.only(accepted)?;
        self.exactly_one(&["at_least", "more_than", "count"])
    }
}
