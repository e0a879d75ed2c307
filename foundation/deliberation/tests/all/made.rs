//! Made consultations for the tests.

use pluriel_deliberation::{
    Intake, Layout, Vote, Votes,
    analysis::{Analysis, Settings, Subject, analyse},
    colleges::Membership,
    keyed::Key,
    synthetic::{Plan, Synthetic},
};

pub fn synthetic(
    participants: usize,
    statements: usize,
    votes: usize,
    groups: usize,
    seed: u64,
) -> Synthetic {
    Synthetic::new(Plan { participants, statements, votes, groups, key: Key::new("tests").with(seed) })
}

/// The votes of a made consultation, by identifier.
pub fn votes(synthetic: &Synthetic, participants: usize) -> Votes {
    let ballots = (0..participants).flat_map(|participant| {
        let votes = synthetic.votes(participant).into_iter();
        votes.map(move |(statement, vote)| (participant as u64, statement as u64, vote))
    });
    from_ballots(ballots)
}

pub fn from_ballots(ballots: impl IntoIterator<Item = (u64, u64, Vote)>) -> Votes {
    let mut intake = Intake::new();
    for (at, (participant, statement, vote)) in ballots.into_iter().enumerate() {
        intake.push(participant, statement, vote, at as i64).expect("times ascend");
    }
    intake.finish(Layout::ById).votes
}

/// The colleges that were planted.
pub fn members(synthetic: &Synthetic, votes: &Votes) -> Vec<Membership> {
    let member = |id: &u64| {
        let planted = synthetic.planted(*id as usize);
        Membership { college: Some(planted.college), organisation: Some(planted.organisation) }
    };
    votes.participants().iter().map(member).collect()
}

pub fn read(votes: &Votes, members: &[Membership]) -> Analysis {
    let colleges = members.iter().filter_map(|member| member.college).max().map_or(0, |last| last + 1);
    let excluded = vec![false; votes.statements().len()];
    let subject = Subject { votes, excluded: &excluded, members, colleges, active: &[] };
    analyse(subject, Settings::default(), &mut |_| ())
}
