//! The council's file: standing orders and opinions from before Pluriel.

use std::{collections::BTreeMap, fs, path::PathBuf};

use pluriel_council::Actor;
use pluriel_members::{Members, council_file::CouncilFile};
use pluriel_opinions::{
    commands::Wording,
    import::{blocks, council as import},
    standing_orders::StandingOrders,
    words::BlockKind,
};
use serde_json::json;

use crate::setting::*;

fn data(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/council").join(name);
    fs::read_to_string(&path).unwrap_or_else(|_| panic!("{}", path.display()))
}

/// Imports a file; gives how many commands that took.
fn imported(house: &mut House, file: &CouncilFile) -> usize {
    let texts = BTreeMap::from([(
        "opinions/2024-10-02-avis-ngi.txt".to_owned(),
        data("opinions/2024-10-02-avis-ngi.txt"),
    )]);
    let members = house.given.rooms().of::<Members>();
    let (commands, _) = import(file, &texts, house.state(), members).unwrap();
    let count = commands.len();
    for command in commands {
        house.when(Actor::Operator, command).accepted();
    }
    count
}

fn real_council() -> (House, CouncilFile) {
    let mut house = House::empty();
    let file = CouncilFile::read(data("council.json").as_bytes()).unwrap();
    let members = house.given.rooms().of::<Members>();
    let (commands, _) = pluriel_members::import::council_file(&file, members, house.now).unwrap();
    house.given.when::<Members>(Actor::Operator, pluriel_members::Command::Together(commands)).accepted();
    (house, file)
}

#[test]
fn the_real_council_has_its_rule_and_its_two_opinions_and_again_nothing_changes() {
    let (mut house, file) = real_council();
    assert_eq!(imported(&mut house, &file), 3);
    assert_eq!(imported(&mut house, &file), 0);
    let orders = &house.state().orders().unwrap().orders;
    assert_eq!((orders.name.as_str(), orders.default_rule.as_str()), ("light", "CLL 2025"));
    let rule = orders.rule("CLL 2025").unwrap();
    assert_eq!(rule.then()[0].by.as_str(), "DINUM");
    let opinions: Vec<_> = house.state().numbered().collect();
    let dates: Vec<_> = opinions.iter().map(|opinion| opinion.import().unwrap().dated.to_string()).collect();
    assert_eq!(dates, ["2023-02-01", "2024-10-02"]);
    assert_eq!(opinions[1].formation.as_str(), "ecosysteme");
    assert!(opinions[0].text.title.is_none() && opinions[0].text.blocks.is_empty());
    assert!(opinions.iter().all(|opinion| opinion.call().is_none()));
}

#[test]
fn a_printed_opinion_comes_out_as_clean_blocks() {
    let blocks = blocks(&data("opinions/2024-10-02-avis-ngi.txt"));
    let of = |kind| blocks.iter().filter(|block| block.kind() == kind).collect::<Vec<_>>();
    let texts = |kind| {
        of(kind)
            .into_iter()
            .map(|block| match block {
                Wording::Heading { text } | Wording::Paragraph { text } | Wording::Footnote { text } => {
                    text.as_str()
                }
                _ => "",
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(
        texts(BlockKind::Heading),
        [
            "NGI - un programme de R&D impactant",
            "Contexte et mission de NGI",
            "Impact et efficacité de NGI",
            "Recommandations pour Horizon Europe 2025-2026",
            "Conclusion",
        ]
    );
    let notes = texts(BlockKind::Footnote);
    assert_eq!(notes.len(), 5);
    assert_eq!(notes[0], "A propos de NGI : https://ngi.eu/about/");
    assert!(notes[2].ends_with("https://research-and-innovation.ec.europa.eu/funding/funding-opportunities/funding-programmes-and-open-calls/horizon-europe/cluster-4-digital-industry-and-space_en"));
    assert!(notes[4].starts_with("Projets soutenus") && notes[4].ends_with("Xwiki, YunoHost."));
    let paragraphs = texts(BlockKind::Paragraph);
    let (within, paragraphs): (Vec<_>, Vec<_>) =
        paragraphs.into_iter().partition(|text| text.starts_with("**"));
    assert_eq!(
        within,
        [
            "**Maintenir un financement approprié pour NGI dans Horizon Europe 2025**",
            "**Accroître les synergies avec d’autres initiatives européennes**",
            "**Soutenir la pérennité des projets open source**",
            "**Encourager l’adoption des technologies NGI par les secteurs public et privé**",
        ]
    );
    assert_eq!(paragraphs.len(), 20);
    assert!(paragraphs[0].starts_with("L’Internet de nouvelle génération (NGI - Next Generation Internet)"));
    assert!(paragraphs[0].contains("en Europe\" [1]."));
    assert!(paragraphs.iter().all(|text| text.ends_with('.') && !text.contains("  ")), "{paragraphs:#?}");
    let after_first = blocks.iter().position(|block| block.kind() == BlockKind::Footnote).unwrap();
    assert_eq!(blocks[after_first - 1].kind(), BlockKind::Paragraph);
}

#[test]
fn a_typed_text_has_paragraphs_between_empty_lines() {
    let blocks = blocks("Constat\n\nLes haies dispa-\nraissent.\nOn le voit.\n\n\nFin.");
    let paragraph = |text: &str| Wording::Paragraph { text: text.into() };
    assert_eq!(
        blocks,
        [heading("Constat"), paragraph("Les haies disparaissent. On le voit."), paragraph("Fin.")]
    );
}

#[test]
fn standing_orders_of_a_file_are_laid_over_their_preset_and_checked() {
    let file =
        |orders: serde_json::Value| CouncilFile { standing_orders: Some(orders), ..CouncilFile::default() };
    let mut house = council();
    let laid = file(json!({"preset": "light", "call": {"days": 21}, "set_by": "host", "formations": {}}));
    assert_eq!(imported(&mut house, &laid), 1);
    assert_eq!(imported(&mut house, &laid), 0);
    let orders: &StandingOrders = &house.state().orders().unwrap().orders;
    assert_eq!(
        (orders.call.days, orders.call.working_days, orders.default_rule.as_str()),
        (21, 10, "Broad carriage")
    );
    let later = file(json!({"mails": {"per_opinion": 5}}));
    assert_eq!(imported(&mut house, &later), 1);
    assert_eq!(house.state().orders().unwrap().orders.call.days, 21, "what a file does not say stays");
    for wrong in
        [json!({"call": {"days": 0}}), json!({"tirage": 1}), json!([]), json!({"call": {"days": "14"}})]
    {
        let members = house.given.rooms().of::<Members>();
        assert!(import(&file(wrong), &BTreeMap::new(), house.state(), members).is_err());
    }
}
