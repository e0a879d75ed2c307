//! How rules speak of this council: by the names of its groups and members.

use pluriel_members::{CarriageBy, GroupId};
use pluriel_rules::{CollegeId, Lang, Noun, OrganisationId};

use super::Seen;

impl Seen<'_> {
    /// Says something of rules in a language, with the names that this council gives to groups and members.
    pub fn with_rules_speech<T>(self, lang: Lang, say: impl FnOnce(pluriel_rules::Speech<'_>) -> T) -> T {
        let college = |college: &CollegeId| self.group_named(college.as_str(), lang);
        let organisation = |organisation: &OrganisationId| self.organisation_named(organisation);
        let by_kind =
            self.state().orders().is_none_or(|in_force| in_force.orders.carriage_by == CarriageBy::Kind);
        say(pluriel_rules::Speech {
            lang,
            noun: if by_kind { Noun::Group } else { Noun::College },
            college: &college,
            organisation: &organisation,
        })
    }

    /// The name of the group of this short name.
    pub fn group_named(self, id: &str, lang: Lang) -> String {
        let Ok(group) = id.parse::<GroupId>() else { return id.to_owned() };
        let names = self.group(&group).names;
        match lang {
            Lang::Fr => names.fr,
            Lang::En => names.en,
        }
    }

    /// An organisation as rules know it: a member, or the members of an affiliation.
    pub fn organisation_named(self, organisation: &OrganisationId) -> String {
        let name = |member| self.member(member).name;
        match organisation {
            OrganisationId::Member(id) => id.as_str().parse().map_or_else(|_| id.to_string(), name),
            OrganisationId::Affiliation(id) => {
                let known = id.as_str().parse().ok().and_then(|id| self.members().affiliation(id));
                known.map_or_else(
                    || id.to_string(),
                    |known| known.members.iter().map(|member| name(*member)).collect::<Vec<_>>().join(", "),
                )
            }
        }
    }
}
