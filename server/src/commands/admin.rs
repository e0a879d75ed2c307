//! `pluriel admin`: what the operator does.

use pluriel_council::Actor;
use pluriel_members::{
    Members,
    commands::{Command, InviteSecretariat},
};

use crate::{
    cli::{Failure, Invite},
    commands::{open_house, print},
    config,
    sign_in::{self, Access, Secrets},
};

/// `pluriel admin invite`: gives a person the secretariat, and prints a link that signs it in once.
pub fn invite(invite: &Invite) -> Result<(), Failure> {
    let house = open_house(&invite.data)?;
    let (name, email) = (invite.name.clone(), invite.email.clone());
    let command = Command::InviteSecretariat(InviteSecretariat { name, email, language: None });
    house.submit_blocking::<Members>(Actor::Operator, command, None)?;
    let person = house.snapshot().rooms.people().by_email(&invite.email).map(|person| person.id);
    let secrets = Secrets::fresh()?;
    let now = house.machine_now();
    let sign_in = secrets.request(None, person, now)?;
    house.submit_blocking::<Access>(Actor::Operator, sign_in::Command::Ask { sign_in, now }, None)?;
    house.stop();
    print(&secrets.address(&invite.public_url))
}

/// `pluriel admin config`: prints the commented settings.
pub fn config() -> Result<(), Failure> {
    print(config::EXAMPLE)
}
