//! Everything that is kept of one person, for the person alone.

use pluriel_council::{
    Capacity, Id, Instant,
    people::{Absence, Charge, Invitation, Mandate, Person, Scope},
};
use pluriel_opinions::{OpinionId, Opinions};
use pluriel_web::{Fields, Visit};
use serde::Serialize;

/// What is kept of a person: the whole of it. Secrets are not kept, their hashes say nothing and are left out.
#[derive(Debug, Serialize)]
pub struct Kept {
    /// Name, address, language, whether the name is public.
    pub person: Person,
    /// Mandates, ended ones included.
    pub mandates: Vec<Mandate>,
    /// Members that declared the person in charge of them.
    pub charges: Vec<Charge>,
    /// Where the person is signed in.
    pub sessions: Vec<KeptSession>,
    /// Sign-ins asked and not done: when each ends.
    pub sign_ins: Vec<Instant>,
    /// Passkeys.
    pub passkeys: Vec<KeptWay>,
    /// What identity providers call the person.
    pub identities: Vec<KeptWay>,
    /// Tokens of the API.
    pub tokens: Vec<KeptToken>,
    /// What was typed and not sent.
    pub drafts: Vec<KeptDraft>,
    /// The invitation to sign in.
    pub invitation: Option<Invitation>,
    /// Absences of the person, and those for which it stands in.
    pub absences: Vec<Absence>,
    /// The requests for a seat that the person made for an organisation, and when each ended.
    pub requests: Vec<(Id, Option<Instant>)>,
    /// What the person's address follows by mail.
    pub followed: Vec<KeptFollowing>,
    /// When the person last looked at which opinion.
    pub looks: Vec<KeptLook>,
    /// Links by which boards read texts, that the person gave.
    pub board_links: Vec<KeptBoardLink>,
    /// The days by which the person said that its member means to answer.
    pub expected: Vec<KeptExpected>,
    /// The numbers of the record's entries that the person's acts appended.
    pub entries: Vec<u64>,
}

/// A session.
#[derive(Debug, Serialize)]
pub struct KeptSession {
    /// In which capacity.
    pub capacity: Option<Capacity>,
    /// When it was opened.
    pub opened: Instant,
    /// When it ends by itself.
    pub until: Instant,
    /// When it was last used.
    pub used: Instant,
    /// Browser and system, in a few words.
    pub place: String,
}

/// A passkey, or an identity at a provider.
#[derive(Debug, Serialize)]
pub struct KeptWay {
    /// What its owner knows it by.
    pub label: String,
    /// The provider's address; none of a passkey.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// When it was added.
    pub added: Instant,
    /// When it last let its owner in.
    pub used: Option<Instant>,
}

/// A token of the API.
#[derive(Debug, Serialize)]
pub struct KeptToken {
    /// What its owner calls it.
    pub label: String,
    /// What it may do.
    pub scope: Scope,
    /// When it ends.
    pub until: Instant,
}

/// A draft.
#[derive(Debug, Serialize)]
pub struct KeptDraft {
    /// The address of the form.
    pub form: String,
    /// Name and value of each field.
    pub fields: Vec<(String, String)>,
    /// When it was kept.
    pub at: Instant,
    /// When it is forgotten.
    pub until: Instant,
}

/// Something that is followed by mail.
#[derive(Debug, Serialize)]
pub struct KeptFollowing {
    /// Where the page is that ends it.
    pub address: String,
    /// When it was asked.
    pub asked: Instant,
    /// When the address was confirmed.
    pub confirmed: Option<Instant>,
}

/// A look at an opinion.
#[derive(Debug, Serialize)]
pub struct KeptLook {
    /// The opinion's address.
    pub address: String,
    /// The end of the visit before the last one.
    pub since: Option<Instant>,
    /// When the person was last seen there, to within some minutes.
    pub seen: Instant,
}

/// A link of a board.
#[derive(Debug, Serialize)]
pub struct KeptBoardLink {
    /// The address of the opinion that it opens.
    pub address: String,
    /// When it was made.
    pub made: Instant,
}

/// A day by which a member means to answer.
#[derive(Debug, Serialize)]
pub struct KeptExpected {
    /// The address of the opinion.
    pub address: String,
    /// The day.
    pub day: String,
    /// When it was said.
    pub at: Instant,
}

impl Kept {
    /// Everything kept of this person.
    pub fn of(visit: &Visit, person: &Person) -> Self {
        let people = visit.snapshot.rooms.people();
        let capacity = |id| people.mandate(id).map(|mandate| mandate.capacity);
        let typed = |fields: &str| {
            let fields = Fields::decode(fields.as_bytes()).unwrap_or_default();
            fields.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
        };
        let is_own = |id| people.mandate(id).is_some_and(|mandate: &Mandate| mandate.person == person.id);
        let address = |subject: Id| {
            let opinion = visit.room::<Opinions>().opinion(OpinionId(subject));
            opinion.map_or_else(String::new, pluriel_opinions::state::Opinion::address)
        };
        Self {
            looks: people
                .looks_of(person.id)
                .map(|row| KeptLook { address: address(row.subject), since: row.since, seen: row.seen })
                .collect(),
            board_links: people
                .board_links()
                .filter(|row| row.person == person.id)
                .map(|row| KeptBoardLink { address: address(row.subject), made: row.made })
                .collect(),
            expected: people
                .all_expected()
                .filter(|row| row.person == person.id)
                .map(|row| KeptExpected { address: address(row.subject), day: row.day.clone(), at: row.at })
                .collect(),
            invitation: people.invitation(person.id).cloned(),
            absences: people
                .absences()
                .filter(|absence| is_own(absence.mandate) || is_own(absence.alternate))
                .cloned()
                .collect(),
            requests: people
                .applicants()
                .filter(|applicant| applicant.person == person.id)
                .map(|applicant| (applicant.request, applicant.until))
                .collect(),
            mandates: people.mandates().filter(|mandate| mandate.person == person.id).cloned().collect(),
            charges: people.charges_of(person.id).copied().collect(),
            sessions: people
                .sessions_of(person.id)
                .map(|row| KeptSession {
                    capacity: row.mandate.and_then(capacity),
                    opened: row.opened,
                    until: row.until,
                    used: row.used,
                    place: row.place.clone(),
                })
                .collect(),
            passkeys: people
                .passkeys_of(person.id)
                .map(|row| KeptWay {
                    label: row.label.clone(),
                    issuer: None,
                    added: row.added,
                    used: row.used,
                })
                .collect(),
            identities: people
                .identities_of(person.id)
                .map(|row| KeptWay {
                    label: row.label.clone(),
                    issuer: Some(row.issuer.clone()),
                    added: row.added,
                    used: row.used,
                })
                .collect(),
            sign_ins: people
                .sign_ins()
                .filter(|row| row.person == Some(person.id))
                .map(|row| row.until)
                .collect(),
            tokens: people
                .tokens_of(person.id)
                .map(|row| KeptToken { label: row.label.clone(), scope: row.scope, until: row.until })
                .collect(),
            drafts: people
                .drafts_of(person.id)
                .map(|row| KeptDraft {
                    form: row.form.clone(),
                    fields: typed(&row.fields),
                    at: row.at,
                    until: row.until,
                })
                .collect(),
            followed: people
                .followed_by(&person.email)
                .map(|row| KeptFollowing {
                    address: format!("/suivi/{}", row.secret),
                    asked: row.asked,
                    confirmed: row.confirmed,
                })
                .collect(),
            entries: visit.site.house().acts().of(person.id),
            person: person.clone(),
        }
    }
}
