//! Rules and results in words.

use pluriel_rules::{
    Beside, CollegeId, Fraction, Lang, Line, Model, Noun, Percentage, Rule, Share, Speech, evaluate,
};

use crate::council::{council, decision};

fn text(lines: &[Line]) -> String {
    let mark = |holds| match holds {
        None => "",
        Some(true) => "+ ",
        Some(false) => "- ",
    };
    let line = |line: &Line| format!("{}{}{}", "  ".repeat(line.depth), mark(line.holds), line.text);
    lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_models_in_sentences() {
    for lang in [Lang::Fr, Lang::En] {
        let sentences = Model::ALL.map(|model| {
            format!("{}\n{}", model.name(lang), text(&model.rule().explain(Speech::by_id(lang))))
        });
        insta::assert_snapshot!(format!("models_{lang:?}"), sentences.join("\n\n"));
    }
}

/// A rule that holds every condition, in every form.
fn rule_of_everything() -> Rule {
    Rule::parse(
        r#"{
            "valid": {"all": [{"quorum": {"at_least": "1/1", "in": "A"}}, {"colleges": {"count": 1, "each": {"all": [
                {"support": {"count": 1}}, {"quorum": {"at_least": "1/2"}}]}}}]},
            "decision": {"at_least": {"n": 2, "of": [
                {"name": "Sans dépendance", "without_any_one_college": {"support": {"at_least": "1/3", "of": "taking_part"}}},
                {"any": [{"opposition": {"at_most": "1/3", "of": "members", "in": "B"}},
                         {"opposition": {"count_at_most": 1}}, {"opposition": {"count_at_most": 0, "in": "A"}}]},
                {"colleges": {"more_than": "0/1", "each": {"without_any_one": {"support": {"more_than": "0/1", "of": "expressed"}}}}},
                {"colleges": {"at_least": "1/1", "each": {"any": [{"organisations_beyond_author": 1},
                    {"no_maintained_objection": {}}, {"support": {"at_least": "1/1", "of": "expressed"}}]}}},
                {"opposition": {"below": "1/2", "of": "taking_part", "by_at_least": 2}},
                {"opposition": {"below": "0/1", "of": "members"}}
            ]}},
            "then": [{"approval": {"by": "la tutelle", "within_days": 1, "silence": "refused"}}]
        }"#,
    )
    .unwrap()
}

#[test]
fn every_condition_in_words() {
    let council = council("A 2 supports author, A 1 opposes, B 1 objects, B 2 silent, B 1 abstains");
    for lang in [Lang::Fr, Lang::En] {
        let speech = Speech::by_id(lang);
        let rule = rule_of_everything();
        let evaluation = evaluate(&rule, &council);
        let words = [text(&rule.explain_in(&council, speech)), text(&evaluation.sentences(speech))];
        insta::assert_snapshot!(format!("everything_{lang:?}"), words.join("\n\n"));
    }
}

#[test]
fn headlines_give_the_outcome_first_then_the_carriage() {
    let majority = Model::MajorityOfMembers.rule();
    let broad = Model::BroadCarriage.rule();
    let unanimity = Model::Unanimity.rule();
    let councils = [
        (&majority, "E 5 supports, E 2 abstains, E 3 silent"),
        (&majority, "E 6 supports, E 4 opposes"),
        (&majority, "A 1 supports, B 1 supports"),
        (&majority, "A 1 silent"),
        (&majority, ""),
        (&unanimity, "A 4 supports, A 1 opposes"),
        (&unanimity, "A 1 supports, A 4 silent"),
        (&broad, "A 6 supports, B 4 supports, B 5 opposes, C 1 supports, C 1 opposes, C 1 abstains"),
    ];
    for lang in [Lang::Fr, Lang::En] {
        let headline = |(rule, text): &(&Rule, &str)| {
            let evaluation = evaluate(rule, &council(text));
            let speech = Speech::by_id(lang);
            format!("{text}\n  {}\n  {}", evaluation.headline(speech), evaluation.still_needed(speech))
        };
        insta::assert_snapshot!(
            format!("headlines_{lang:?}"),
            councils.iter().map(headline).collect::<Vec<_>>().join("\n")
        );
    }
}

#[test]
fn what_is_still_needed_counts_that_new_voices_enlarge_the_base() {
    let needed = |rule: &str, text: &str| {
        evaluate(&decision(rule), &council(text)).still_needed(Speech::by_id(Lang::En))
    };
    let expressed = r#"{"support": {"more_than": "1/2", "of": "expressed"}}"#;
    assert_eq!(needed(expressed, "A 1 supports, A 3 opposes, A 9 silent"), "Still needed: 3 more supports.");
    assert_eq!(
        needed(expressed, "A 1 supports, A 5 opposes, A 1 silent"),
        "Still needed: 3 more supports, some from members that oppose."
    );
    let more_than_all = r#"{"support": {"more_than": "1/1", "of": "members"}}"#;
    assert_eq!(needed(more_than_all, "A 1 supports, A 1 silent"), "Still needed: what no ballot can give.");
}

#[test]
fn groups_have_the_name_and_the_noun_of_the_council() {
    let name = |college: &CollegeId| format!("Les {college}");
    let speech = Speech { noun: Noun::Group, college: &name, ..Speech::by_id(Lang::Fr) };
    let rule = decision(r#"{"every_college": {"support": {"count": 1}}}"#);
    let evaluation = evaluate(&rule, &council("A 1 supports, B 1 silent"));
    assert_eq!(
        evaluation.still_needed(speech),
        "Il faudrait encore\u{a0}: 1 groupe de plus (parmi «\u{a0}Les B\u{a0}») où au moins 1 membre du groupe soutient le texte."
    );
}

#[test]
fn a_percentage_never_crosses_a_threshold() {
    let words = |a: u32, b: u32, lang| {
        Percentage::of(&Fraction::share(a, b), &[Share::HALF, "1/3".parse().unwrap()]).in_words(lang)
    };
    for (a, b, english, french) in [
        (1, 4, "25.0%", "25,0\u{a0}%"),
        (1, 2, "50.0%", "50,0\u{a0}%"),
        (4999, 10_000, "just under half", "un peu moins de la moitié"),
        (5001, 10_000, "just over half", "un peu plus de la moitié"),
        (4994, 10_000, "49.9%", "49,9\u{a0}%"),
        (1, 3, "exactly one third", "exactement un tiers"),
        (33_334, 100_000, "just over one third", "un peu plus d’un tiers"),
        (33_330, 100_000, "33.3%", "33,3\u{a0}%"),
        (2, 3, "66.7%", "66,7\u{a0}%"),
        (9999, 10_000, "almost all", "presque tout"),
        (1, 10_000, "almost none", "presque rien"),
        (0, 7, "0.0%", "0,0\u{a0}%"),
    ] {
        assert_eq!(words(a, b, Lang::En), english, "{a}/{b}");
        assert_eq!(words(a, b, Lang::Fr), french, "{a}/{b}");
    }
}

#[test]
fn percentages_are_rounded_half_to_even() {
    let tenths = |a: u32, b: u32| Percentage::of(&Fraction::share(a, b), &[]).tenths();
    assert_eq!(tenths(1225, 10_000), 122, "12.25 is as near to 12.2 as to 12.3");
    assert_eq!(tenths(1235, 10_000), 124);
    assert_eq!(tenths(12_251, 100_000), 123);
    let exactly = Percentage::of(&Fraction::share(1_u32, 8_u32), &["1/8".parse().unwrap()]);
    assert_eq!(exactly.beside(), Beside::Nothing);
}
