//! Persons, mandates, sessions: the one exception to the journal. They are rows of the vault, changed by the same queue as
//! everything else, decided by the same access table, committed in the same transaction, erasable for good.

mod boards;
mod following;
mod looking;
mod voices;
mod ways_in;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use boards::{BoardLink, Expected};
pub use following::Follower;
pub use looking::Look;
pub use voices::{Absence, Applicant, Invitation};
pub use ways_in::{Identity, Passkey, Session, Way};

use crate::{Capacity, Id, Instant, MemberId, PersonId, Standing};

/// A person known to the council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Its id.
    pub id: PersonId,
    /// Given and family name, as the person writes it.
    pub name: String,
    /// Where mail goes; one person an address, compared in lower case.
    pub email: String,
    /// When the person chose that its name be public; `None`: shown as its organisation alone.
    pub name_public_since: Option<Instant>,
    /// `fr` or `en`: the language of mails.
    pub language: String,
}

/// The right of a person to act in a capacity, from one instant to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    /// Its id.
    pub id: Id,
    /// Who holds it.
    pub person: PersonId,
    /// In which capacity it lets the person act.
    pub capacity: Capacity,
    /// From this instant.
    pub from: Instant,
    /// Until before this instant; `None`: until further notice.
    pub until: Option<Instant>,
}

impl Mandate {
    /// Whether the mandate holds at this instant.
    pub fn holds_at(&self, now: Instant) -> bool {
        self.from <= now && self.until.is_none_or(|until| now < until)
    }
}

/// That a member declared who is in charge of it: who casts its votes until another declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charge {
    /// The member.
    pub member: MemberId,
    /// Who is in charge, as long as that person speaks for the member.
    pub person: PersonId,
    /// Since when.
    pub since: Instant,
}

/// A sign-in that was asked and not yet done: one link, one code. Its times are of the machine's clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIn {
    /// SHA-256 of the secret in the link.
    pub link: Id256,
    /// SHA-256 of the code and the browser's secret.
    pub code: Id256,
    /// SHA-256 of the secret of the browser that asked: the code is good there alone.
    pub browser: Id256,
    /// Who asked, when the address is known; unknown addresses leave the same row.
    pub person: Option<PersonId>,
    /// When link and code end.
    pub until: Instant,
    /// How many wrong codes are still forgiven.
    pub tries_left: u8,
}

/// A token of the API: what a program may do in the name of one mandate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    /// SHA-256 of the token.
    pub hash: Id256,
    /// Whose it is.
    pub person: PersonId,
    /// The mandate it acts under.
    pub mandate: Id,
    /// What its owner calls it.
    pub label: String,
    /// What it may do.
    pub scope: Scope,
    /// When it ends.
    pub until: Instant,
}

/// What a token may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Read what its owner may read.
    Read,
    /// Read, and act as its owner may act.
    Act,
    /// Read what awaits its owner as a calendar, by an address, and nothing else.
    Calendar,
}

/// What a person typed in a form and has not sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Who typed it.
    pub person: PersonId,
    /// The address of the form: a person has one draft of each.
    pub form: String,
    /// The fields, as `application/x-www-form-urlencoded`.
    pub fields: String,
    /// When it was kept.
    pub at: Instant,
    /// When it is forgotten.
    pub until: Instant,
}

/// 256 bits: a hash of a secret that is itself kept nowhere.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Id256(pub [u8; 32]);

impl Id256 {
    /// The hash as 64 hexadecimal digits.
    pub fn hex(&self) -> String {
        use std::fmt::Write;
        self.0.iter().fold(String::with_capacity(64), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}

impl std::fmt::Debug for Id256 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Id256(…)")
    }
}

/// A change of the register. Applied to memory by [`People::apply`] and to the vault's tables in the same transaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PeopleChange {
    /// A person is added, or its row replaced.
    Person(Person),
    /// A mandate is given, or its row replaced (an end is set).
    Mandate(Mandate),
    /// A session is opened, or its row replaced (another capacity).
    Session(Session),
    /// A session ends: its row is deleted.
    SessionEnded(Id256),
    /// A sign-in was asked, or its row replaced (one try less).
    SignIn(SignIn),
    /// A sign-in is over: its row is deleted.
    SignInOver(Id256),
    /// A token is given.
    Token(Token),
    /// A token ends: its row is deleted.
    TokenEnded(Id256),
    /// A passkey is registered, or its row replaced (another label, another count).
    Passkey(Passkey),
    /// A passkey is revoked: its row is deleted.
    PasskeyRevoked(Id256),
    /// What a provider calls a person is joined to it, or its row replaced (used again).
    Identity(Identity),
    /// What a provider calls a person is parted from it: its row is deleted.
    IdentityParted(Id256),
    /// A draft is kept, or its row replaced.
    Draft(Draft),
    /// A draft is over: its row is deleted.
    DraftOver {
        /// Whose.
        person: PersonId,
        /// The address of the form.
        form: String,
    },
    /// A mandate is handed over for the time of an absence, or its row replaced (it ends earlier).
    Absence(Absence),
    /// A person was invited, or its row replaced (invited again, answered).
    Invitation(Invitation),
    /// A person asks for an organisation's seat, or its row replaced (the request ended).
    Applicant(Applicant),
    /// A member declares who is in charge of it: its row is replaced.
    Charge(Charge),
    /// A person is erased with its mandates, sessions, sign-ins, tokens, passkeys, identities, drafts, absences, invitation
    /// and applications, with what its address follows, when it looked at what, and the links and days of boards that it gave.
    Erased(PersonId),
    /// An address follows something, or its row replaced.
    Follower(Follower),
    /// An address follows no more: its row is deleted.
    FollowerGone(Id256),
    /// A person looks at a thing: its row is replaced.
    Look(Look),
    /// When a person last looked at a thing is forgotten: its row is deleted.
    LookOver {
        /// Who looked.
        person: PersonId,
        /// At what.
        subject: Id,
    },
    /// A member's board is given a link.
    BoardLink(BoardLink),
    /// A link of a board ends: its row is deleted.
    BoardLinkOver(Id256),
    /// A member says by when it means to answer, or its row is replaced.
    Expected(Expected),
    /// What a member said of it is taken back: its row is deleted.
    ExpectedOver {
        /// Which member.
        member: MemberId,
        /// To what it means to answer.
        subject: Id,
    },
}

/// The register in memory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct People {
    persons: BTreeMap<PersonId, Person>,
    mandates: BTreeMap<Id, Mandate>,
    sessions: BTreeMap<Id256, Session>,
    sign_ins: BTreeMap<Id256, SignIn>,
    tokens: BTreeMap<Id256, Token>,
    passkeys: BTreeMap<Id256, Passkey>,
    identities: BTreeMap<Id256, Identity>,
    drafts: BTreeMap<(PersonId, String), Draft>,
    absences: BTreeMap<Id, Absence>,
    invitations: BTreeMap<PersonId, Invitation>,
    applicants: BTreeMap<Id, Applicant>,
    charges: BTreeMap<MemberId, Charge>,
    followers: BTreeMap<Id256, Follower>,
    looks: BTreeMap<(PersonId, Id), Look>,
    board_links: BTreeMap<Id256, BoardLink>,
    expected: BTreeMap<(MemberId, Id), Expected>,
}

impl People {
    /// Applies one change.
    pub fn apply(&mut self, change: &PeopleChange) {
        match change {
            PeopleChange::Person(person) => drop(self.persons.insert(person.id, person.clone())),
            PeopleChange::Mandate(mandate) => drop(self.mandates.insert(mandate.id, mandate.clone())),
            PeopleChange::Session(session) => drop(self.sessions.insert(session.hash, session.clone())),
            PeopleChange::SessionEnded(hash) => drop(self.sessions.remove(hash)),
            PeopleChange::SignIn(sign_in) => drop(self.sign_ins.insert(sign_in.link, sign_in.clone())),
            PeopleChange::SignInOver(link) => drop(self.sign_ins.remove(link)),
            PeopleChange::Token(token) => drop(self.tokens.insert(token.hash, token.clone())),
            PeopleChange::TokenEnded(hash) => drop(self.tokens.remove(hash)),
            PeopleChange::Passkey(passkey) => drop(self.passkeys.insert(passkey.hash, passkey.clone())),
            PeopleChange::PasskeyRevoked(hash) => drop(self.passkeys.remove(hash)),
            PeopleChange::Identity(identity) => drop(self.identities.insert(identity.hash, identity.clone())),
            PeopleChange::IdentityParted(hash) => drop(self.identities.remove(hash)),
            PeopleChange::Draft(draft) => {
                self.drafts.insert((draft.person, draft.form.clone()), draft.clone());
            }
            PeopleChange::DraftOver { person, form } => drop(self.drafts.remove(&(*person, form.clone()))),
            PeopleChange::Absence(absence) => drop(self.absences.insert(absence.id, absence.clone())),
            PeopleChange::Invitation(invitation) => {
                self.invitations.insert(invitation.person, invitation.clone());
            }
            PeopleChange::Applicant(applicant) => {
                self.applicants.insert(applicant.request, applicant.clone());
            }
            PeopleChange::Charge(declared) => drop(self.charges.insert(declared.member, *declared)),
            PeopleChange::Erased(person) => self.erase(*person),
            PeopleChange::Follower(row) => drop(self.followers.insert(row.hash, row.clone())),
            PeopleChange::FollowerGone(hash) => drop(self.followers.remove(hash)),
            PeopleChange::Look(look) => drop(self.looks.insert((look.person, look.subject), *look)),
            PeopleChange::LookOver { person, subject } => drop(self.looks.remove(&(*person, *subject))),
            PeopleChange::BoardLink(link) => drop(self.board_links.insert(link.hash, *link)),
            PeopleChange::BoardLinkOver(hash) => drop(self.board_links.remove(hash)),
            PeopleChange::Expected(said) => {
                self.expected.insert((said.member, said.subject), said.clone());
            }
            PeopleChange::ExpectedOver { member, subject } => {
                self.expected.remove(&(*member, *subject));
            }
        }
    }

    fn erase(&mut self, person: PersonId) {
        let is_own = |id: &Id| self.mandates.get(id).is_some_and(|mandate| mandate.person == person);
        self.absences.retain(|_, absence| !is_own(&absence.mandate) && !is_own(&absence.alternate));
        self.invitations.remove(&person);
        self.applicants.retain(|_, applicant| applicant.person != person);
        if let Some(row) = self.persons.remove(&person) {
            let email = row.email.to_lowercase();
            self.followers.retain(|_, follower| follower.email != email);
        }
        self.mandates.retain(|_, mandate| mandate.person != person);
        self.sessions.retain(|_, session| session.person != person);
        self.sign_ins.retain(|_, sign_in| sign_in.person != Some(person));
        self.tokens.retain(|_, token| token.person != person);
        self.passkeys.retain(|_, passkey| passkey.person != person);
        self.identities.retain(|_, identity| identity.person != person);
        self.drafts.retain(|(of, _), _| *of != person);
        self.charges.retain(|_, charge| charge.person != person);
        self.looks.retain(|(of, _), _| *of != person);
        self.board_links.retain(|_, link| link.person != person);
        self.expected.retain(|_, said| said.person != person);
    }

    /// One person.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.persons.get(&id)
    }

    /// The person of this mail address, compared without regard to case.
    pub fn by_email(&self, email: &str) -> Option<&Person> {
        let wanted = email.trim().to_lowercase();
        self.persons.values().find(|person| person.email.to_lowercase() == wanted)
    }

    /// All persons, by id.
    pub fn persons(&self) -> impl Iterator<Item = &Person> {
        self.persons.values()
    }

    /// One mandate.
    pub fn mandate(&self, id: Id) -> Option<&Mandate> {
        self.mandates.get(&id)
    }

    /// All mandates, ended ones included, by id.
    pub fn mandates(&self) -> impl Iterator<Item = &Mandate> {
        self.mandates.values()
    }

    /// What this person may act as now.
    pub fn mandates_of(&self, person: PersonId, now: Instant) -> impl Iterator<Item = &Mandate> {
        self.mandates.values().filter(move |mandate| mandate.person == person && mandate.holds_at(now))
    }

    /// Who speaks for a member now: first who is in charge of it, which is who stands in for an absent titular, else who was
    /// declared, else the titular; then alternates by id; an absent titular comes last.
    pub fn delegates_of(&self, member: MemberId, now: Instant) -> Vec<(&Person, Standing)> {
        let mut delegates: Vec<_> = self
            .mandates
            .values()
            .filter(|mandate| mandate.holds_at(now))
            .filter_map(|mandate| match mandate.capacity {
                Capacity::Delegate { member: of, standing } if of == member => {
                    let turn = self.turn_of(mandate, standing, now);
                    Some((turn, self.persons.get(&mandate.person)?, standing))
                }
                _ => None,
            })
            .collect();
        let declared = self.charges.get(&member).filter(|charge| charge.since <= now);
        let is_declared = |person: PersonId| declared.is_some_and(|charge| charge.person == person);
        delegates.sort_by_key(|(turn, person, _)| (turn.place(is_declared(person.id)), person.id));
        delegates.into_iter().map(|(_, person, standing)| (person, standing)).collect()
    }

    /// Who is in charge of a member now: who casts its votes. `None`: nobody speaks for it.
    pub fn in_charge(&self, member: MemberId, now: Instant) -> Option<&Person> {
        self.delegates_of(member, now).first().map(|(person, _)| *person)
    }

    /// What a member declared of who is in charge of it, if it did.
    pub fn charge(&self, member: MemberId) -> Option<&Charge> {
        self.charges.get(&member)
    }

    /// What was declared of this person.
    pub fn charges_of(&self, person: PersonId) -> impl Iterator<Item = &Charge> {
        self.charges.values().filter(move |charge| charge.person == person)
    }

    /// The persons of the secretariat now, by id.
    pub fn secretariat(&self, now: Instant) -> Vec<&Person> {
        let mut persons: Vec<_> = self
            .mandates
            .values()
            .filter(|mandate| mandate.capacity == Capacity::Secretariat && mandate.holds_at(now))
            .filter_map(|mandate| self.persons.get(&mandate.person))
            .collect();
        persons.sort_by_key(|person| person.id);
        persons.dedup_by_key(|person| person.id);
        persons
    }

    /// The session of this cookie's hash.
    pub fn session(&self, hash: &Id256) -> Option<&Session> {
        self.sessions.get(hash)
    }

    /// All sessions of a person.
    pub fn sessions_of(&self, person: PersonId) -> impl Iterator<Item = &Session> {
        self.sessions.values().filter(move |session| session.person == person)
    }

    /// The sign-in of this link's hash.
    pub fn sign_in(&self, link: &Id256) -> Option<&SignIn> {
        self.sign_ins.get(link)
    }

    /// The sign-in that this browser asked last.
    pub fn sign_in_of_browser(&self, browser: &Id256) -> Option<&SignIn> {
        self.sign_ins
            .values()
            .filter(|sign_in| sign_in.browser == *browser)
            .max_by_key(|sign_in| sign_in.until)
    }

    /// All sign-ins under way.
    pub fn sign_ins(&self) -> impl Iterator<Item = &SignIn> {
        self.sign_ins.values()
    }

    /// The token of this hash.
    pub fn token(&self, hash: &Id256) -> Option<&Token> {
        self.tokens.get(hash)
    }

    /// All tokens of a person.
    pub fn tokens_of(&self, person: PersonId) -> impl Iterator<Item = &Token> {
        self.tokens.values().filter(move |token| token.person == person)
    }

    /// The passkey of this credential's hash.
    pub fn passkey(&self, hash: &Id256) -> Option<&Passkey> {
        self.passkeys.get(hash)
    }

    /// All passkeys of a person.
    pub fn passkeys_of(&self, person: PersonId) -> impl Iterator<Item = &Passkey> {
        self.passkeys.values().filter(move |passkey| passkey.person == person)
    }

    /// The identity of this hash of provider and subject.
    pub fn identity(&self, hash: &Id256) -> Option<&Identity> {
        self.identities.get(hash)
    }

    /// All identities of a person.
    pub fn identities_of(&self, person: PersonId) -> impl Iterator<Item = &Identity> {
        self.identities.values().filter(move |identity| identity.person == person)
    }

    /// The draft of a person's form.
    pub fn draft(&self, person: PersonId, form: &str) -> Option<&Draft> {
        self.drafts.get(&(person, form.to_owned()))
    }

    /// All drafts of a person, by form.
    pub fn drafts_of(&self, person: PersonId) -> impl Iterator<Item = &Draft> {
        self.drafts
            .range((person, String::new())..)
            .map(|(_, draft)| draft)
            .take_while(move |draft| draft.person == person)
    }

    /// All drafts.
    pub fn drafts(&self) -> impl Iterator<Item = &Draft> {
        self.drafts.values()
    }

    /// Whoever follows something by this hash of its secret.
    pub fn follower(&self, hash: &Id256) -> Option<&Follower> {
        self.followers.get(hash)
    }

    /// Everybody who asked to follow anything, confirmed or not.
    pub fn followers(&self) -> impl Iterator<Item = &Follower> {
        self.followers.values()
    }

    /// What an address follows or asked to follow, compared without regard to case.
    pub fn followed_by(&self, email: &str) -> impl Iterator<Item = &Follower> {
        let email = email.trim().to_lowercase();
        self.followers.values().filter(move |row| row.email == email)
    }

    /// Every row as a change: what an empty register needs to become this one.
    pub fn rows(&self) -> Vec<PeopleChange> {
        let persons = self.persons.values().cloned().map(PeopleChange::Person);
        let mandates = self.mandates.values().cloned().map(PeopleChange::Mandate);
        let sessions = self.sessions.values().cloned().map(PeopleChange::Session);
        let sign_ins = self.sign_ins.values().cloned().map(PeopleChange::SignIn);
        let tokens = self.tokens.values().cloned().map(PeopleChange::Token);
        let passkeys = self.passkeys.values().cloned().map(PeopleChange::Passkey);
        let identities = self.identities.values().cloned().map(PeopleChange::Identity);
        let drafts = self.drafts.values().cloned().map(PeopleChange::Draft);
        let absences = self.absences.values().cloned().map(PeopleChange::Absence);
        let invitations = self.invitations.values().cloned().map(PeopleChange::Invitation);
        let applicants = self.applicants.values().cloned().map(PeopleChange::Applicant);
        let charges = self.charges.values().copied().map(PeopleChange::Charge);
        let followers = self.followers.values().cloned().map(PeopleChange::Follower);
        let of_people = persons.chain(mandates).chain(charges).chain(sessions).chain(sign_ins);
        let of_people = of_people.chain(tokens).chain(passkeys).chain(identities).chain(drafts);
        let of_people = of_people.chain(absences).chain(invitations).chain(applicants).chain(followers);
        let looks = self.looks.values().copied().map(PeopleChange::Look);
        let board_links = self.board_links.values().copied().map(PeopleChange::BoardLink);
        let expected = self.expected.values().cloned().map(PeopleChange::Expected);
        of_people.chain(looks).chain(board_links).chain(expected).collect()
    }
}
