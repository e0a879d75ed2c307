//! One voter in twenty follows a script: Polis's own method and ours under the same attack.

use crate::reference::{CONVERSATIONS, read};
use pluriel_analysis::polis_json;
use pluriel_deliberation::{
    Intake, Layout, Vote, Votes,
    analysis::{Analysis, Settings, Subject, analyse},
    keyed::Key,
    polis,
};
use std::collections::{BTreeMap, BTreeSet};

const TOP: usize = 10;
/// Identifiers of the script's followers start here.
const FOLLOWERS: u64 = 1_000_000;

type Ballots = Vec<(u64, u64, Vote)>;

fn ballots(votes: &Votes) -> Ballots {
    let rows = votes.rows().zip(votes.participants());
    rows.flat_map(|(row, person)| {
        row.iter().map(|cell| (*person, votes.statements()[cell.statement()], cell.vote()))
    })
    .collect()
}

fn laid(ballots: &Ballots, layout: Layout) -> Votes {
    let mut intake = Intake::new();
    // By statement, then participant: the order of the Polis database.
    let mut ballots = ballots.clone();
    ballots.sort_by_key(|(person, statement, _)| (*statement, *person));
    for (person, statement, vote) in ballots {
        intake.push(person, statement, vote, 0).expect("in order");
    }
    intake.finish(layout).votes
}

/// Followers agree with ten statements of the middle and disagree with the ten that lead; each sees seven in ten
/// of those and fifteen others, where they vote at random, and strays from the script once in twenty.
fn followers(count: u64, raised: &[u64], lowered: &[u64], others: &[u64]) -> Ballots {
    let mut ballots = Vec::new();
    for follower in 0..count {
        let key = Key::new("follower").with(follower);
        let mut vote = |statement: u64, script: Option<Vote>| {
            let draw = key.with(statement);
            let random =
                Vote::from_value(i64::try_from(draw.with(1).index(3)).expect("small") - 1).expect("a vote");
            let follows = draw.with(2).uniform() >= 0.05;
            ballots.push((FOLLOWERS + follower, statement, script.filter(|_| follows).unwrap_or(random)));
        };
        let sees = |statement: &&u64| key.with(**statement).with(3).uniform() < 0.7;
        raised.iter().filter(sees).for_each(|statement| vote(*statement, Some(Vote::Agree)));
        lowered.iter().filter(sees).for_each(|statement| vote(*statement, Some(Vote::Disagree)));
        let met = |statement: &&u64| key.with(**statement).with(4).uniform() < 15.0 / others.len() as f64;
        others.iter().filter(met).for_each(|statement| vote(*statement, None));
    }
    ballots
}

struct Setting {
    excluded: BTreeMap<u64, bool>,
}

impl Setting {
    fn flags(&self, votes: &Votes) -> Vec<bool> {
        votes.statements().iter().map(|id| self.excluded[id]).collect()
    }

    fn ours(&self, ballots: &Ballots) -> (Votes, Analysis) {
        let votes = laid(ballots, Layout::ById);
        let excluded = self.flags(&votes);
        let subject = Subject { votes: &votes, excluded: &excluded, members: &[], colleges: 0, active: &[] };
        let analysis = analyse(subject, Settings::default(), &mut |_| ());
        (votes, analysis)
    }

    fn our_top(&self, ballots: &Ballots) -> Vec<u64> {
        let (votes, analysis) = self.ours(ballots);
        analysis.common_ground.iter().map(|ground| votes.statements()[ground.statement]).collect()
    }

    fn polis_top(&self, ballots: &Ballots) -> BTreeSet<u64> {
        let votes = laid(ballots, Layout::AsMet);
        let excluded = self.flags(&votes);
        let meta = vec![false; excluded.len()];
        let cold = polis::cold_start(&votes, &polis::Moderation { excluded: excluded.clone(), meta });
        let mut ranked: Vec<usize> = (0..excluded.len()).filter(|column| !excluded[*column]).collect();
        let score = |column: &usize| cold.group_aware_consensus[*column];
        ranked.sort_by(|a, b| score(b).total_cmp(&score(a)));
        ranked.into_iter().take(TOP).map(|column| votes.statements()[column]).collect()
    }
}

#[test]
fn a_script_is_found_and_sways_little() {
    let consultation = read(CONVERSATIONS[2], Layout::ById);
    let ids = consultation.taken.votes.statements();
    let excluded = polis_json::moderation(&consultation).excluded;
    let setting = Setting { excluded: ids.iter().copied().zip(excluded).collect() };
    let honest = ballots(&consultation.taken.votes);
    let ranked = setting.our_top(&honest);
    let polis = setting.polis_top(&honest);
    let people = consultation.taken.votes.participants().len() as u64;
    let lowered: Vec<u64> = ranked[..TOP]
        .iter()
        .copied()
        .chain(polis.iter().copied())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let middle = ranked.len() / 3;
    let raised = &ranked[middle..middle + TOP];
    let scripted: BTreeSet<&u64> = raised.iter().chain(&lowered).collect();
    let others: Vec<u64> = ranked.iter().filter(|id| !scripted.contains(id)).copied().collect();
    let attacked: Ballots =
        honest.iter().copied().chain(followers(people / 20, raised, &lowered, &others)).collect();

    let before: BTreeSet<u64> = ranked[..TOP].iter().copied().collect();
    let after: BTreeSet<u64> = setting.our_top(&attacked)[..TOP].iter().copied().collect();
    let ours = before.difference(&after).count();
    let theirs = polis.difference(&setting.polis_top(&attacked)).count();
    assert!(ours <= 1 && ours <= theirs, "{ours} of our ten changed, {theirs} of Polis's");

    let (votes, analysis) = setting.ours(&attacked);
    let found: BTreeSet<u64> = analysis
        .oddities
        .rings
        .iter()
        .flat_map(|ring| &ring.rows)
        .map(|row| votes.participants()[*row])
        .collect();
    let (scripted, wronged): (Vec<&u64>, Vec<&u64>) = found.iter().partition(|id| **id >= FOLLOWERS);
    assert!(scripted.len() as u64 * 10 >= people / 20 * 9, "{} of {} found", scripted.len(), people / 20);
    assert!(wronged.len() as u64 * 100 <= people, "{} honest people in rings", wronged.len());
}

#[test]
fn untouched_conversations_have_no_rings() {
    for conversation in CONVERSATIONS {
        let consultation = read(conversation, Layout::ById);
        let excluded = polis_json::moderation(&consultation).excluded;
        let votes = &consultation.taken.votes;
        let subject = Subject { votes, excluded: &excluded, members: &[], colleges: 0, active: &[] };
        let analysis = analyse(subject, Settings::default(), &mut |_| ());
        let ringed: usize = analysis.oddities.rings.iter().map(|ring| ring.rows.len()).sum();
        assert!(ringed * 100 <= votes.participants().len(), "{conversation}: {ringed}");
    }
}
