//! Who acts in a rehearsal: every member has somebody who speaks for it, the hosts have a secretariat, and each acts by a token
//! of the API as a program would.

use std::collections::BTreeMap;

use pluriel_council::{
    Actor, Capacity, Id, MemberId, Standing,
    people::{Mandate, People, Scope, Token},
};
use pluriel_house::{House, SubmitError};
use pluriel_members::{
    Members,
    commands::{AddDelegate, Command, DelegateRow, InviteSecretariat},
    skeleton,
};
use pluriel_web::cookies;

use super::{fault::Because, script::Who};
use crate::sign_in;

/// The secretariat of every rehearsal. Addresses are of a domain that exists nowhere (RFC 2606).
pub const SECRETARIAT: (&str, &str) = ("Secrétariat", "secretariat@rehearsal.invalid");
/// A token outlasts every script.
const TOKEN_SECONDS: i64 = 200 * 366 * 24 * 3600;

/// The tokens that were given, by mandate.
#[derive(Debug, Default)]
pub struct Cast {
    tokens: BTreeMap<Id, String>,
}

/// Has the secretariat invited, and the script's own delegates.
pub async fn enter(house: &House, delegates: Vec<AddDelegate>) -> Result<(), Because> {
    let (name, email) = (SECRETARIAT.0.to_owned(), SECRETARIAT.1.to_owned());
    let invite = Command::InviteSecretariat(InviteSecretariat { name, email, language: None });
    as_host(house, invite).await?;
    if delegates.is_empty() {
        return Ok(());
    }
    let row = |delegate| DelegateRow { line: 1, delegate };
    as_host(house, Command::ImportDelegates(delegates.into_iter().map(row).collect())).await
}

/// Gives every seated member that has nobody to speak for it an invented titular delegate.
pub async fn fill(house: &House) -> Result<(), Because> {
    let snapshot = house.snapshot();
    let (people, now) = (snapshot.rooms.people(), house.now());
    let silent = snapshot
        .rooms
        .of::<Members>()
        .members()
        .filter(|member| member.seat_at(now).is_some() && people.delegates_of(member.id, now).is_empty());
    for member in silent {
        let delegate = AddDelegate {
            member: member.id.to_string(),
            name: "Titulaire".to_owned(),
            email: format!("{}@rehearsal.invalid", member.id),
            standing: Standing::Titular,
            from: None,
            last_day: None,
            language: None,
        };
        as_host(house, Command::AddDelegate(delegate)).await?;
    }
    Ok(())
}

async fn as_host(house: &House, command: Command) -> Result<(), Because> {
    match house.submit::<Members>(Actor::Operator, command, None).await {
        Ok(_) => Ok(()),
        Err(SubmitError::Refused(refusal)) => Err(Because::Council(Box::new(refusal))),
        Err(error) => Err(Because::Unrecorded(error.to_string())),
    }
}

impl Cast {
    /// The token by which this one acts; none for the public.
    pub async fn token(&mut self, house: &House, who: &Who) -> Result<Option<String>, Because> {
        if *who == Who::Public {
            return Ok(None);
        }
        let snapshot = house.snapshot();
        let mandate = mandate(&snapshot, house, who)?;
        if let Some(secret) = self.tokens.get(&mandate.id) {
            return Ok(Some(secret.clone()));
        }
        let secret = format!("rehearsal-{}", mandate.id);
        let token = Token {
            hash: cookies::hash(&secret),
            person: mandate.person,
            mandate: mandate.id,
            label: "rehearsal".to_owned(),
            scope: Scope::Act,
            until: house.now().plus_seconds(TOKEN_SECONDS),
        };
        let actor = Actor::Person { person: mandate.person, capacity: mandate.capacity };
        let given = house.submit::<sign_in::Access>(actor, sign_in::Command::GiveToken(token), None).await;
        given.map_err(|error| Because::Unrecorded(error.to_string()))?;
        self.tokens.insert(mandate.id, secret.clone());
        Ok(Some(secret))
    }
}

/// The mandate under which somebody acts: one that holds now, else the last that held, which the council then refuses.
fn mandate(snapshot: &pluriel_house::Snapshot, house: &House, who: &Who) -> Result<Mandate, Because> {
    let people = snapshot.rooms.people();
    let named = |name: &str| {
        let member = snapshot.rooms.of::<Members>().by_name(&skeleton(name)).map(|member| member.id);
        member.ok_or_else(|| Because::Unknown(name.to_owned()))
    };
    let of_member = |member: MemberId| move |mandate: &Mandate| matches!(mandate.capacity, Capacity::Delegate { member: of, .. } if of == member);
    match who {
        Who::Public => Err(Because::Nobody),
        Who::Secretariat => newest(people, house, |mandate| mandate.capacity == Capacity::Secretariat)
            .ok_or_else(|| Because::Unknown(SECRETARIAT.0.to_owned())),
        Who::Member(name) => {
            newest(people, house, of_member(named(name)?)).ok_or_else(|| Because::Unknown(name.clone()))
        }
        Who::Person { email, member } => {
            let person = people.by_email(email).ok_or_else(|| Because::Unknown(email.clone()))?.id;
            let unknown = || Because::Unknown(email.clone());
            match member {
                Some(member) => {
                    let of_member = of_member(named(member)?);
                    newest(people, house, |mandate| mandate.person == person && of_member(mandate))
                        .ok_or_else(unknown)
                }
                None if people.mandates_of(person, house.now()).nth(1).is_some() => {
                    Err(Because::ForWhom(email.clone()))
                }
                None => newest(people, house, |mandate| mandate.person == person).ok_or_else(unknown),
            }
        }
    }
}

/// The best of these mandates: one that holds before one that does not, a titular's before an alternate's, then the latest.
fn newest(people: &People, house: &House, is: impl Fn(&Mandate) -> bool) -> Option<Mandate> {
    let now = house.now();
    let is_titular = |mandate: &Mandate| {
        !matches!(mandate.capacity, Capacity::Delegate { standing: Standing::Alternate, .. })
    };
    let mandates = people.mandates().filter(|mandate| is(mandate));
    mandates
        .max_by_key(|mandate| (mandate.holds_at(now), is_titular(mandate), mandate.from, mandate.id))
        .cloned()
}
