//! The form that ranks the options of a vote by number, or says for or against where there is one.

use std::collections::{BTreeMap, BTreeSet};

use axum::{extract::Path, response::Response};
use pluriel_council::FieldError;
use pluriel_house::Receipt;
use pluriel_pages::{Choice, Field, Form, component::ActionKind};
use pluriel_web::{Fields, Posted, Refused, Visit};

use super::{
    super::{confirm, done::done_at, forms, probe, seen},
    vote::{option_words, page},
    vote_address,
};
use crate::{
    commands::RankAmendments,
    state::{AmendmentVote, Opinion},
};

/// The names of the fields of a ballot: one an option, the text first.
const RANKS: [&str; 13] = [
    "rank-0", "rank-1", "rank-2", "rank-3", "rank-4", "rank-5", "rank-6", "rank-7", "rank-8", "rank-9",
    "rank-10", "rank-11", "rank-12",
];

/// The form of a member that may vote now, with what it ranked before.
pub(super) fn offered(visit: &Visit, opinion: &Opinion, vote: &AmendmentVote) -> Option<Form> {
    let nothing = RankAmendments { opinion: opinion.id, vote: vote.number, ranking: Vec::new() };
    if !probe::may(visit, nothing) {
        return None;
    }
    let held = visit.member().and_then(|member| vote.ballots.get(&member)?.last());
    let form = form(visit, opinion, vote);
    Some(match held {
        Some(ballot) => form.filled(&shown(vote, &ballot.ranking).values()),
        None => form,
    })
}

fn form(visit: &Visit, opinion: &Opinion, vote: &AmendmentVote) -> Form {
    let speech = &visit.speech;
    let mut form = Form::new(vote_address(opinion, vote.number), visit.form_keys());
    if vote.is_yes_or_no() {
        let choices = ["for", "against", "none"]
            .map(|choice| Choice::new(choice, speech.say(&format!("amending-ballot-{choice}"))));
        form = form.field(Field::radio("ballot", speech.say("amending-ballot"), choices.into()).required());
    } else {
        // A run-off is between combinations alone: the text is no option of it.
        let first = usize::from(vote.run_off_of.is_some());
        for (option, name) in RANKS.iter().enumerate().take(vote.options.len() + 1).skip(first) {
            let said =
                [("option", option.to_string().into()), ("words", option_words(visit, vote, option).into())];
            form = form.field(Field::number(name, speech.with("amending-rank", &said)));
        }
    }
    let args = [("member", seen::own_name(visit).into())];
    form.button(confirm::button(visit, ActionKind::Main, "amending-cast", &args))
}

fn shown(vote: &AmendmentVote, ranking: &[BTreeSet<u32>]) -> Fields {
    if vote.is_yes_or_no() {
        let place =
            |option: u32| ranking.iter().position(|tier| tier.contains(&option)).unwrap_or(usize::MAX);
        let ballot = match place(1).cmp(&place(0)) {
            std::cmp::Ordering::Less => "for",
            std::cmp::Ordering::Greater => "against",
            std::cmp::Ordering::Equal => "none",
        };
        return [("ballot".to_owned(), ballot.to_owned())].into_iter().collect();
    }
    let ranked =
        ranking.iter().enumerate().flat_map(|(rank, tier)| tier.iter().map(move |option| (rank, option)));
    let fields = ranked.filter_map(|(rank, option)| {
        let name = RANKS.get(usize::try_from(*option).ok()?)?;
        Some(((*name).to_owned(), (rank + 1).to_string()))
    });
    fields.collect()
}

/// The options from the smallest number on; those without a number are last and equal.
fn read(vote: &AmendmentVote, faults: &mut Vec<FieldError>, fields: &Fields) -> Vec<BTreeSet<u32>> {
    if vote.is_yes_or_no() {
        let one = |option| BTreeSet::from([option]);
        return match fields.raw("ballot") {
            "for" => vec![one(1), one(0)],
            "against" => vec![one(0), one(1)],
            "none" => Vec::new(),
            _ => {
                faults.push(FieldError::new("ballot", "acting-choose"));
                Vec::new()
            }
        };
    }
    let mut tiers: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for (option, name) in (0..).zip(RANKS).take(vote.options.len() + 1) {
        let typed = fields.raw(name).trim();
        match typed.parse::<u32>() {
            _ if typed.is_empty() => {}
            Ok(rank) if rank > 0 => {
                tiers.entry(rank).or_default().insert(option);
            }
            _ => faults.push(FieldError::new(name, "amending-not-a-rank")),
        }
    }
    tiers.into_values().collect()
}

/// Records it; until the end it can be changed.
pub(super) async fn send(
    Path((number, vote)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let vote = super::vote(opinion, &vote)?;
    let mut faults = Vec::new();
    let ranking = read(vote, &mut faults, &posted.fields);
    let command = RankAmendments { opinion: opinion.id, vote: vote.number, ranking };
    let result = forms::give(&posted, faults, command).await;
    let at = vote_address(opinion, vote.number);
    let accepted = |receipt: &Receipt| done_at(&at, "amendment-ballot-cast", receipt);
    let form = || form(visit, opinion, vote);
    Ok(forms::answer(&posted, result, accepted, form, |form| page(visit, opinion, vote, Some(form.clone()))))
}
