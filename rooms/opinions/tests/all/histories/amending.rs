//! Amendments in random histories: what somebody might ask of them, and what then holds of the text (properties 4 and 5 of
//! `specs/opinions.md`).

use std::collections::BTreeSet;

use pluriel_council::Actor;
use pluriel_members::TextAt;
use pluriel_opinions::{
    amendments::is_compatible,
    commands::*,
    events::BlockChange,
    state::{Amendment, AmendmentFate, Opinion},
    words::{AmendmentAdvice, BlockKind, Stage},
};

use super::Step;
use crate::setting::*;

const WORDS: [&str; 4] = ["vives", "très hautes", "mares,", "sans"];

/// What somebody might ask of the amendments of an opinion with an odd number, while its text is written.
pub(super) fn asked(
    house: &House,
    known: Option<&Opinion>,
    (which, a, b, c): Step,
    (member, pen): (Actor, Actor),
) -> Option<(Actor, Command)> {
    let known = known.filter(|known| known.number().is_some_and(|number| number % 2 == 1))?;
    if which % 5 > 2 || known.stage != Stage::Drafting {
        return None;
    }
    let opinion = known.id;
    let amending = &known.amending;
    let such = |fits: fn(&Amendment) -> bool| {
        let fitting: Vec<u32> = amending.all.values().filter(|one| fits(one)).map(|one| one.number).collect();
        fitting.get(a % fitting.len().max(1)).copied()
    };
    let open = such(|one| one.fate == AmendmentFate::Open);
    let voted = such(|one| matches!(one.fate, AmendmentFate::InVote { .. }));
    let rejected = such(|one| matches!(one.fate, AmendmentFate::Rejected { .. }));
    let any = such(|_| true).unwrap_or(1);
    let set = |number: u32| BTreeSet::from([number]);
    if amending.asked.len() < 2 {
        return Some((member, AskAmendments { opinion }.into()));
    }
    let reasons = "Plus juste.".to_owned();
    // What seldom comes by chance: several members that ask for one vote, or rank in one.
    let act = match (a + b) % 4 {
        0 if rejected.is_some() => 8,
        1 if amending.open_votes().next().is_some() => 10,
        2 if open.is_some() => 6,
        _ => c % 12,
    };
    Some(match act {
        0..=3 => (member, propose(house, known, open, (a, b, c)).into()),
        4 => (member, SignAmendment { opinion, amendment: open.unwrap_or(any) }.into()),
        5 => {
            let advice = AmendmentAdvice::Favourable;
            (pen, AdviseAmendment { opinion, amendment: any, advice, remarks: reasons }.into())
        }
        6 => (pen, AcceptAmendments { opinion, amendments: set(open.unwrap_or(any)) }.into()),
        7 => (pen, RejectAmendment { opinion, amendment: open.unwrap_or(any), reasons }.into()),
        8 => (member, AskAmendmentVote { opinion, amendment: rejected.unwrap_or(any) }.into()),
        9 => (pen, OpenAmendmentVote { opinion, amendments: set(open.unwrap_or(any)) }.into()),
        10 => {
            let vote = amending.open_votes().last().map_or(1, |vote| vote.number);
            let first = u32::try_from(b % 3).unwrap_or(0);
            let ranking = vec![set(first), set(first + 1)];
            (member, RankAmendments { opinion, vote, ranking }.into())
        }
        _ => match b % 3 {
            0 => (member, WithdrawAmendment { opinion, amendment: open.unwrap_or(any) }.into()),
            1 => (member, TakeOutAmendment { opinion, amendment: voted.unwrap_or(any) }.into()),
            _ => {
                let one = open.unwrap_or(any);
                (member, DeclareConflict { opinion, one, other: any, reasons }.into())
            }
        },
    })
}

/// An amendment of one passage of the text that is put to amendment; sometimes to another amendment.
fn propose(
    house: &House,
    known: &Opinion,
    open: Option<u32>,
    (a, b, c): (usize, usize, usize),
) -> ProposeAmendment {
    let texts = |at: TextAt| house.given.text(at.seq, at.name);
    let amendable = known.amendable(house.now);
    let place = a % amendable.len().max(1);
    let after = amendable.get(b % amendable.len().max(1)).map(|(block, _)| *block);
    let changes = amendable.get(place).map(|(block, words)| {
        let (block, said) = (*block, words.said(&texts));
        let wording = |text: &str| match words.kind {
            BlockKind::Heading => heading(text),
            _ => paragraph(text),
        };
        let mut edited: Vec<&str> = said.split(' ').collect();
        let at = b % edited.len();
        edited.splice(at..at + c % 2, [WORDS[a % 4]]);
        match (a + b) % 8 {
            0 => Change::Remove { block },
            1 => Change::Move { block, after: after.filter(|after| *after != block) },
            2 => Change::Add { after: Some(block), wording: paragraph(WORDS[b % 4]) },
            _ => Change::Word { block, before: wording(&said), wording: wording(&edited.join(" ")) },
        }
    });
    ProposeAmendment {
        opinion: known.id,
        seen: known.text.version,
        changes: changes.into_iter().collect(),
        reasons: "Plus juste.".into(),
        alone: a % 7 == 0,
        on: open.filter(|_| b % 9 == 0),
    }
}

/// What was accepted in one round can all be accepted, is what the words of the text are woven of, and each word tells of nothing else.
pub(super) fn hold(house: &House) {
    let texts = |at: TextAt| house.given.text(at.seq, at.name);
    for opinion in house.state().opinions() {
        let amending = &opinion.amending;
        let last = amending.round.as_ref().map_or(0, |round| round.number);
        for round in 1..=last {
            let accepted = amending.all.values().filter(|one| one.round == round && one.is_accepted());
            let shapes: Vec<_> = accepted.map(Amendment::shape).collect();
            assert!(is_compatible(&shapes.iter().collect::<Vec<_>>(), &amending.pairs()), "{shapes:?}");
        }
        let number_of = |one: &Amendment| one.is_accepted().then_some(one.number);
        let accepted: BTreeSet<u32> = amending.all.values().filter_map(number_of).collect();
        for block in &opinion.text.blocks {
            let words = block.words().unwrap();
            assert!(
                words
                    .origins(&texts)
                    .iter()
                    .filter_map(|word| word.from)
                    .all(|from| accepted.contains(&from))
            );
            let Some(weave) = words.woven.as_ref().filter(|weave| weave.round == last) else { continue };
            let edits = |one: &&Amendment| {
                one.changes.iter().any(|change| {
                    change.block == block.id
                        && matches!(&change.change, BlockChange::Worded { edits, .. } if !edits.is_empty())
                })
            };
            let expected: Vec<u32> =
                amending.accepted_in_round().filter(edits).map(|one| one.number).collect();
            assert_eq!(weave.threads.keys().copied().collect::<Vec<_>>(), expected);
        }
    }
}
