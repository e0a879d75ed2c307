//! Every version of a text can be read again as it was.

use pluriel_opinions::{commands::*, state::Text, words::BlockId};
use proptest::{prelude::*, test_runner::Config};

use crate::setting::*;

/// What a reader sees of a text: its title and blocks with the entries of their words.
fn read(text: &Text) -> (u32, Option<u64>, Vec<(BlockId, u64)>) {
    let blocks = text.blocks.iter().map(|block| (block.id, block.words().unwrap().seq)).collect();
    (text.version, text.title.map(|title| title.seq), blocks)
}

proptest! {
    #![proptest_config(Config { cases: crate::cases(12), ..Config::default() })]

    #[test]
    fn a_version_reads_as_it_did(acts in prop::collection::vec((0..5_u8, 0..9_usize, 0..9_usize), 1..25)) {
        let mut house = house();
        let opinion = house.admitted("jardins");
        let mut seen = vec![read(&house.opinion(opinion).text)];
        for (act, one, other) in acts {
            let text = house.opinion(opinion).text.clone();
            let block = |place: usize| text.blocks.get(place % text.blocks.len().max(1)).map(|block| block.id);
            let (one, other) = (block(one), block(other));
            let command: Option<Command> = match (act, one) {
                (0, _) => Some(AddBlocks { opinion, after: one, blocks: vec![heading("Un"), paragraph("Deux.")] }.into()),
                (1, Some(block)) => {
                    Some(WordBlock { opinion, block, seen: text.version, wording: paragraph("Autre.") }.into())
                }
                (2, Some(block)) if one != other => Some(MoveBlock { opinion, block, after: other }.into()),
                (3, Some(block)) => Some(RemoveBlock { opinion, block, seen: text.version }.into()),
                (4, _) => Some(Retitle { opinion, title: "Titre".into() }.into()),
                _ => None,
            };
            let Some(command) = command else { continue };
            house.by("Ronces", command).accepted();
            let now = read(&house.opinion(opinion).text);
            if seen.last() != Some(&now) {
                seen.push(now);
            }
        }
        let text = house.opinion(opinion).text.clone();
        for was in &seen {
            prop_assert_eq!(&read(&text.at(was.0).unwrap()), was);
        }
        let versions: Vec<u32> = text.versions().map(|made| made[0].version).collect();
        prop_assert_eq!(versions, seen.iter().map(|was| was.0).collect::<Vec<_>>());
        prop_assert!(text.at(text.version + 1).is_none());
    }
}
