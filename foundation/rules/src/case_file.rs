//! Files of cases: a rule with an electorate, or a list of such (rules.md §7).

use serde_json::Value;

use crate::electorate::{Electorate, ElectorateError, Member};
use crate::fields::{self, At, each};
use crate::place::Place;
use crate::position::Position;
use crate::reading;
use crate::refusal::{Kind, Refusal, RuleError};
use crate::rule::Rule;
use crate::strict_json;
use crate::{AffiliationId, CollegeId, MemberId};

/// A rule with the electorate to which it is put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The rule.
    pub rule: Rule,
    /// The members and their positions.
    pub electorate: Electorate,
}

/// What a file holds: a list answers with a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseFile {
    /// One case.
    One(Case),
    /// A list of cases.
    List(Vec<Case>),
}

impl CaseFile {
    /// Reads the bytes of a file. Refused with the place of the fault: in a list, its index first.
    pub fn read(bytes: &[u8]) -> Result<Self, RuleError> {
        let document = strict_json::read(bytes)?;
        let at = At { value: &document, place: &Place::root() };
        match at.value {
            Value::Array(_) => Ok(Self::List(each(at, case)?)),
            Value::Object(_) => Ok(Self::One(case(at)?)),
            _ => at.refuse(Refusal::Expected(Kind::CaseOrList)),
        }
    }
}

fn case(at: At<'_>) -> Result<Case, RuleError> {
    let fields = at.object()?;
    fields.only(&["rule", "members"])?;
    let rule = fields.required("rule", reading::rule)?;
    let electorate = fields.required("members", electorate)?;
    let place = fields.place().key("rule");
    rule.check_against(electorate.colleges()).map_err(|error| error.within(&place))?;
    Ok(Case { rule, electorate })
}

fn electorate(at: At<'_>) -> Result<Electorate, RuleError> {
    let mut electorate = Electorate::default();
    each(at, |member_at| {
        electorate.admit(member(member_at)?).or_else(|error| match error {
            ElectorateError::DuplicateId(id) => {
                Err(RuleError::new(member_at.place.key("id"), Refusal::DuplicateId(id)))
            }
            ElectorateError::TooManyMembers => at.refuse(Refusal::TooManyMembers),
        })
    })?;
    Ok(electorate)
}

fn member(at: At<'_>) -> Result<Member, RuleError> {
    let fields = at.object()?;
    fields.only(&["id", "college", "author", "affiliation", "position", "objection"])?;
    let position = fields.optional("position", |at| at.word(&Position::WORDS))?.unwrap_or_default();
    let objection = fields.optional("objection", fields::boolean)?.unwrap_or_default();
    Ok(Member {
        id: fields.required("id", |at| MemberId::new(at.text()?).or_else(|_| at.refuse(Refusal::Id)))?,
        college: fields
            .required("college", |at| CollegeId::new(at.text()?).or_else(|_| at.refuse(Refusal::Id)))?,
        author: fields.optional("author", fields::boolean)?.unwrap_or_default(),
        affiliation: fields.optional("affiliation", |at| {
            AffiliationId::new(at.text()?).or_else(|_| at.refuse(Refusal::Id))
        })?,
        position: match (position, objection) {
            (Position::Opposes { .. }, objection) => Position::Opposes { objection },
            (_, true) => {
                return Err(RuleError::new(
                    fields.place().key("objection"),
                    Refusal::ObjectionWithoutOpposing,
                ));
            }
            (position, false) => position,
        },
    })
}
