//! The classes of members that a rule cannot tell apart, as readers are told of them.

use crate::count::census::{Census, Holder};
use crate::{Cell, OrganisationId};

/// Members that a rule cannot tell apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seats {
    /// Their college; nothing when the rule does not tell colleges apart.
    pub college: Option<Cell>,
    /// Whether the rule tells them apart as authors.
    pub author: bool,
    /// The organisation whose seats these are, when it holds several and the rule tells organisations apart.
    pub organisation: Option<OrganisationId>,
    /// How many they are.
    pub members: u32,
}

/// The classes of a census, `apart` telling whether colleges are told apart in it.
pub(super) fn seats(census: &Census, apart: bool) -> Vec<Seats> {
    census
        .classes
        .iter()
        .map(|class| {
            let (author, organisation) = match class.holder {
                Holder::Single { author } => (author, None),
                Holder::Affiliated(index) => {
                    let organisation = &census.affiliated[index];
                    (organisation.author, Some(organisation.id.clone()))
                }
            };
            let college = apart.then(|| census.colleges[class.college].clone());
            Seats { college, author, organisation, members: class.ballots.members() }
        })
        .collect()
}
