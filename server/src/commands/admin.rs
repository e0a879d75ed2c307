//! `pluriel admin`: what the operator does.

use std::collections::BTreeSet;

use pluriel_council::{Actor, access::Action};
use pluriel_members::{
    Members,
    commands::{Command, InviteSecretariat},
};
use pluriel_web::{Route, RouteMethod};

use crate::{
    cli::{Failure, Invite},
    commands::{open_house, print},
    config, demo, fronts, http,
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

/// `pluriel admin routes`: prints every route, a demonstration's included, one a line: method, address, action.
pub fn routes() -> Result<(), Failure> {
    let routes = fronts::fronts().into_iter().chain([demo::front()]).flat_map(|front| (front.routes)());
    let line = |route: Route| {
        let method = match route.method {
            RouteMethod::Get => "GET",
            RouteMethod::Post => "POST",
        };
        format!("{method},{},{}", route.path, route.action.name())
    };
    let own = http::OWN_PATHS.map(|path| format!("GET,{path},{}", Action::ReadPublic.name()));
    let lines: BTreeSet<_> = routes.map(line).chain(own).collect();
    print(&lines.into_iter().collect::<Vec<_>>().join("\n"))
}
