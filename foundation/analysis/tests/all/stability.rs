//! What is announced holds when a tenth of the votes is dropped; Polis's cold start under the same loss.

use crate::reference::{CONVERSATIONS, read};
use pluriel_analysis::polis_json;
use pluriel_deliberation::{
    Layout, Votes, agreement,
    analysis::{Settings, Subject, analyse},
    groups::Verdict,
    keyed::Key,
    polis, sampling,
};

const REPLICATES: u64 = 8;

/// Mean adjusted Rand index between the grouping of all votes and those of nine tenths of them, over the people
/// who are in a group of both.
fn mean_agreement(votes: &Votes, group: impl Fn(&Votes) -> Vec<Option<usize>>) -> f64 {
    let whole = group(votes);
    let key = Key::new("a tenth of the votes");
    let agreements = (0..REPLICATES).map(|replicate| {
        let less = group(&sampling::thinned(votes, 0.1, key.with(replicate)));
        let (first, second): (Vec<usize>, Vec<usize>) =
            whole.iter().zip(&less).filter_map(|(a, b)| Some(((*a)?, (*b)?))).unzip();
        agreement::adjusted_rand(&first, &second)
    });
    agreements.sum::<f64>() / REPLICATES as f64
}

#[test]
fn announced_groups_hold_at_least_as_well_as_those_of_polis() {
    for conversation in CONVERSATIONS {
        let consultation = read(conversation, Layout::ById);
        let moderation = polis_json::moderation(&consultation);
        let votes = &consultation.taken.votes;
        let announced = |votes: &Votes| {
            let excluded = &moderation.excluded;
            let subject = Subject { votes, excluded, members: &[], colleges: 0, active: &[] };
            analyse(subject, Settings::default(), &mut |_| ()).groups
        };
        let ours = mean_agreement(votes, |votes| announced(votes).group_of);
        // Thinned votes keep their rows, so Polis reads each table in the same order.
        let theirs = mean_agreement(votes, |votes| polis::cold_start(votes, &moderation).group_of);
        assert!(ours >= theirs, "{conversation}: {ours} against {theirs}");
        let reliable = announced(votes).verdict == Verdict::Reliable;
        assert!(!reliable || ours >= 0.9, "{conversation}: announced as reliable, and {ours}");
    }
}
