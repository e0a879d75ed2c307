//! One result per set of votes: order, threads and batches never show.

use crate::made;
use pluriel_deliberation::{
    Intake, IntakeError, Layout, Threads, Vote,
    analysis::{Settings, Subject, analyse},
    keyed::Key,
};
use proptest::prelude::*;

type Cast = (u64, u64, Vote, i64);

fn casts() -> impl Strategy<Value = Vec<Cast>> {
    let vote = (-1_i64..=1).prop_map(|vote| Vote::from_value(vote).expect("a vote"));
    // Few times, so that instants collide; few people and statements, so that re-votes happen.
    prop::collection::vec((0_u64..20, 0_u64..12, vote, 0_i64..40), 1..200)
}

fn take(casts: &[Cast]) -> pluriel_deliberation::Taken {
    let push_all = |mut intake: Intake| -> Result<Intake, IntakeError> {
        for (person, statement, vote, at) in casts {
            intake.push(*person, *statement, *vote, *at)?;
        }
        Ok(intake)
    };
    let intake = push_all(Intake::new()).or_else(|_| push_all(Intake::with_times())).expect("times are kept");
    intake.finish(Layout::ById)
}

proptest! {
    #![proptest_config(crate::fixed(300))]

    #[test]
    fn the_order_of_rows_does_not_matter(casts in casts(), seed in 0_u64..1_000) {
        let mut shuffled = casts.clone();
        let key = Key::new("shuffle").with(seed);
        for at in (1..shuffled.len()).rev() {
            shuffled.swap(at, key.with(at as u64).index(at + 1));
        }
        prop_assert_eq!(take(&casts), take(&shuffled));
    }

    #[test]
    fn the_last_vote_stands(casts in casts()) {
        let taken = take(&casts);
        for (row, person) in taken.votes.rows().zip(taken.votes.participants()) {
            for cell in row {
                let statement = taken.votes.statements()[cell.statement()];
                let own = casts.iter().filter(|cast| cast.0 == *person && cast.1 == statement);
                let latest = own.clone().map(|cast| cast.3).max().expect("a cast vote");
                let last: Vec<Vote> = own.filter(|cast| cast.3 == latest).map(|cast| cast.2).collect();
                let agreed = last.iter().all(|vote| *vote == last[0]);
                prop_assert_eq!(cell.vote(), if agreed { last[0] } else { Vote::Pass });
            }
        }
        prop_assert_eq!(taken.votes.len() + taken.replaced, casts.len());
    }

    #[test]
    fn sorted_files_need_no_times(casts in casts()) {
        let mut by_pair = casts.clone();
        by_pair.sort_by_key(|(person, statement, _, at)| (*statement, *person, *at));
        by_pair.dedup_by_key(|(person, statement, _, at)| (*statement, *person, *at));
        let mut intake = Intake::new();
        for (person, statement, vote, at) in &by_pair {
            prop_assert_eq!(intake.push(*person, *statement, *vote, *at), Ok(()));
        }
        let mut with_times = Intake::with_times();
        for (person, statement, vote, at) in by_pair.iter().rev() {
            prop_assert_eq!(with_times.push(*person, *statement, *vote, *at), Ok(()));
        }
        prop_assert_eq!(intake.finish(Layout::ById), with_times.finish(Layout::ById));
    }
}

#[test]
fn threads_do_not_show() {
    let synthetic = made::synthetic(3_000, 150, 60_000, 3, 9);
    let votes = made::votes(&synthetic, 3_000);
    let members = made::members(&synthetic, &votes);
    let excluded: Vec<bool> = (0..150).map(|statement| statement % 17 == 0).collect();
    let with = |threads: usize| {
        let settings = Settings { threads: Threads(threads), ..Settings::default() };
        let subject =
            Subject { votes: &votes, excluded: &excluded, members: &members, colleges: 5, active: &[] };
        analyse(subject, settings, &mut |_| ())
    };
    let alone = with(1);
    assert!(alone == with(2) && alone == with(7));
}
