//! What is done with a question besides admitting it: joined to another that asks the same, parted again, appealed against its refusal.

mod api;
mod appeal;
mod join;
mod part;
mod vote;

use pluriel_council::{Arg, Id, access::Action};
use pluriel_speech::Source;
use pluriel_web::{Front, Route, Visit};

use super::{actions::Offer, probe, seen};
use crate::{
    Command,
    commands::{Appeal, JoinReferral, PartReferral, VoteOnAppeal},
    deadlines::open_appeal,
    state::Opinion,
    words::{AppealVote, OpinionId},
};

/// The words of all this.
pub const WORDS: Source = Source {
    room: "opinions (referrals)",
    fr: include_str!("../../words/referrals.fr.ftl"),
    en: include_str!("../../words/referrals.en.ftl"),
};

/// The front of joined questions and appeals.
pub fn referrals_front() -> Front {
    Front { api: api::document, letters: crate::letters::referrals, ..Front::new("opinions", WORDS, routes) }
}

fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/saisines/{number}/joindre", Action::Admit, join::show),
        Route::post("/saisines/{number}/joindre", Action::Admit, join::send),
        Route::get("/saisines/{number}/separer", Action::Admit, part::show),
        Route::post("/saisines/{number}/separer", Action::Admit, part::send),
        Route::get("/saisines/{number}/recours", Action::Appeal, appeal::show),
        Route::post("/saisines/{number}/recours", Action::Appeal, appeal::send),
        Route::get("/saisines/{number}/recours/vote", Action::VoteOnAppeal, vote::show),
        Route::post("/saisines/{number}/recours/vote", Action::VoteOnAppeal, vote::send),
    ];
    routes.extend(api::routes());
    routes
}

/// What the visitor can do with a question that looks for sponsors, was declined or joined.
pub(super) fn offers(visit: &Visit, opinion: &Opinion) -> Vec<Option<Offer>> {
    let id = opinion.id;
    let member = || vec![("member", Arg::from(seen::own_name(visit)))];
    let when = |command: Command, words: &'static str, path: &str| {
        let href = format!("{}/{path}", opinion.address());
        probe::may(visit, command).then(|| Offer { id: words, href, args: member() })
    };
    let asked = opinion.handling.appeal.iter().flat_map(|appeal| &appeal.asked);
    let has_asked = asked.map(|asking| Some(asking.member)).any(|asker| asker == visit.member());
    vec![
        when(
            VoteOnAppeal { opinion: id, vote: AppealVote::Abstain }.into(),
            "referral-do-vote",
            "recours/vote",
        ),
        when(Appeal { opinion: id, reasons: String::new() }.into(), "referral-do-appeal", "recours")
            .filter(|_| !has_asked && open_appeal(opinion).is_none()),
        when(PartReferral { opinion: id }.into(), "referral-do-part", "separer"),
    ]
}

/// Joining a question, for whoever may.
pub(super) fn join_offer(visit: &Visit, opinion: &Opinion) -> Option<Offer> {
    let into = OpinionId(Id::from_bits(0));
    let command = JoinReferral { opinion: opinion.id, into, reasons: String::new() };
    let may = probe::may(visit, command) && !join::others(visit, opinion).is_empty();
    let href = format!("{}/joindre", opinion.address());
    may.then_some(Offer { id: "referral-do-join", href, args: Vec::new() })
}
