//! Standing orders as one document: what the page, the API and the exports show.

use std::collections::BTreeMap;

use pluriel_members::{CollegeId, FormationId, State as Members};
use serde::Serialize;

use super::{InForce, SetBy, StandingOrders};

/// The document of `specs/opinions.md`, "Standing orders as data": the orders, and the formations that the council's
/// composition holds.
#[derive(Debug, Clone, Serialize)]
pub struct Document<'a> {
    /// Their version, from 1.
    pub version: u32,
    /// Who set them.
    pub set_by: SetBy,
    /// Since when they are in force.
    pub since: pluriel_council::Instant,
    /// Who meets.
    pub formations: BTreeMap<&'a FormationId, FormationDocument<'a>>,
    /// Everything else.
    #[serde(flatten)]
    pub orders: &'a StandingOrders,
}

/// One formation of the document.
#[derive(Debug, Clone, Serialize)]
pub struct FormationDocument<'a> {
    /// The colleges that vote.
    pub votes: &'a [CollegeId],
    /// The colleges that advise.
    pub advises: &'a [CollegeId],
    /// Its own default rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_rule: Option<&'a str>,
    /// Its own publicity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publicity: Option<pluriel_members::Publicity>,
}

impl InForce {
    /// The document of these standing orders, with the formations of the council as it stands.
    pub fn document<'a>(&'a self, members: &'a Members) -> Document<'a> {
        let formations = members.formations().map(|formation| {
            let document = FormationDocument {
                votes: &formation.votes,
                advises: &formation.advises,
                default_rule: formation.default_rule.as_deref(),
                publicity: formation.publicity,
            };
            (&formation.id, document)
        });
        Document {
            version: self.version,
            set_by: self.set_by,
            since: self.since,
            formations: formations.collect(),
            orders: &self.orders,
        }
    }
}
