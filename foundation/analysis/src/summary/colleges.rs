//! The colleges' part of the summary.

use super::{LISTED, cut, heading, line};
use crate::{Language, Reading};
use pluriel_deliberation::colleges::{StatementSupport, Verdict};

pub(super) fn write(summary: &mut String, reading: &Reading, language: Language) {
    let Some(colleges) = &reading.analysis.colleges else { return };
    heading(summary, language.pick("Collèges", "Colleges"));
    let table = &colleges.groups_against_colleges;
    let follows = match language {
        Language::French => {
            format!("  Lien entre groupes et collèges (V de Cramér)\u{a0}: {:.2}", table.cramer_v())
                .replace('.', ",")
        }
        Language::English => format!("  Groups against colleges (Cramér's V): {:.2}", table.cramer_v()),
    };
    line(summary, &follows);
    let mut whole: Vec<&StatementSupport> = colleges
        .support
        .iter()
        .filter(|support| support.carried_by_the_whole && !reading.analysis.excluded[support.statement])
        .collect();
    whole.sort_by(|a, b| b.floor.total_cmp(&a.floor).then(a.statement.cmp(&b.statement)));
    let carried = match language {
        Language::French => language.count(
            whole.len(),
            "affirmation portée par tous les collèges",
            "affirmations portées par tous les collèges",
        ),
        Language::English => language.count(
            whole.len(),
            "statement carried by every college",
            "statements carried by every college",
        ),
    };
    line(summary, &format!("  {carried}"));
    for support in whole.iter().take(LISTED) {
        line(
            summary,
            &format!("  {:>6}  {}", language.percent(support.floor), cut(&reading.text(support.statement))),
        );
    }
    for (number, name) in reading.colleges.iter().enumerate() {
        let listed = |verdict: Verdict| {
            colleges.support.iter().filter(|support| support.colleges[number].verdict == verdict).count()
        };
        let words = match language {
            Language::French => ["portées", "partagées", "contestées", "trop peu de voix"],
            Language::English => ["carried", "divided", "contested", "too few voices"],
        };
        let verdicts = [Verdict::Carried, Verdict::Divided, Verdict::Contested, Verdict::TooFewVoices];
        let counts: Vec<String> = verdicts
            .iter()
            .zip(words)
            .map(|(verdict, word)| format!("{} {word}", listed(*verdict)))
            .collect();
        line(summary, &format!("  {name}: {}", counts.join(" · ")));
    }
    write_power(summary, reading, language);
}

/// How much each college decides where they weigh unequally.
fn write_power(summary: &mut String, reading: &Reading, language: Language) {
    let Some((weights, power)) = reading.power() else { return };
    let title = language.pick(
        "  Pouvoir de chaque collège, si plus de la moitié du poids décide (Banzhaf)\u{a0}:",
        "  Power of each college, where more than half of the weight decides (Banzhaf):",
    );
    line(summary, title);
    for ((name, weight), share) in reading.colleges.iter().zip(weights).zip(power.shares()) {
        let weighs = language.pick("poids", "weight");
        line(summary, &format!("  {:>6}  {name} ({weighs} {weight})", language.percent(share)));
    }
}
