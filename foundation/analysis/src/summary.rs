//! The result as a person reads it on a terminal, in French or English.

mod colleges;

use crate::{Language, Reading, drawing::group_letter};
use pluriel_deliberation::{consensus, groups::Verdict, interval::Interval};
use std::fmt::Write;

const LISTED: usize = 5;
const TEXT_LENGTH: usize = 100;

/// The summary.
pub fn text(reading: &Reading, language: Language) -> String {
    let mut summary = String::new();
    let votes = &reading.consultation.taken.votes;
    let counts = [
        language.count(votes.participants().len(), "participant", "participants"),
        language.count(
            votes.statements().len(),
            language.pick("affirmation", "statement"),
            language.pick("affirmations", "statements"),
        ),
        language.count(votes.len(), "vote", "votes"),
    ];
    line(&mut summary, &counts.join(" · "));
    for notice in &reading.consultation.notices {
        line(&mut summary, &format!("  ! {}", notice.sentence(language)));
    }
    heading(&mut summary, language.pick("Groupes", "Groups"));
    line(&mut summary, &groups_sentence(reading, language));
    groups(&mut summary, reading, language);
    ranked(&mut summary, reading, language);
    colleges::write(&mut summary, reading, language);
    robustness(&mut summary, reading, language);
    line(&mut summary, "");
    let method = pluriel_deliberation::analysis::METHOD;
    let hash = language.pick("votes (SHA-256)", "votes (SHA-256)");
    line(&mut summary, &format!("{method} · {hash} {}", reading.votes_hash));
    summary
}

/// What can be said of groups, in one sentence.
pub(crate) fn groups_sentence(reading: &Reading, language: Language) -> String {
    let groups = &reading.analysis.groups;
    let stability = groups.partition.as_ref().map_or(0.0, |partition| partition.stability.agreement);
    match (groups.verdict, language) {
        (Verdict::OneGroup, Language::French) => {
            "Un seul groupe\u{a0}: les opinions ne vont pas ensemble au-delà du hasard.".to_owned()
        }
        (Verdict::OneGroup, Language::English) => {
            "One group: opinions do not go together beyond chance.".to_owned()
        }
        (Verdict::NoReliableGroups, Language::French) => {
            "Pas de groupes fiables\u{a0}: les opinions se répartissent sans coupure nette ou stable."
                .to_owned()
        }
        (Verdict::NoReliableGroups, Language::English) => {
            "No reliable groups: opinions spread without a clear or stable divide.".to_owned()
        }
        (Verdict::Reliable, Language::French) => format!(
            "{} groupes fiables\u{a0}: ils reviennent quand on retire un vote sur dix (accord {:.2}).",
            groups.k, stability
        )
        .replace('.', ",")
        .replace("),", ")."),
        (Verdict::Reliable, Language::English) => format!(
            "{} reliable groups: they come back when a tenth of the votes is dropped (agreement {stability:.2}).",
            groups.k
        ),
    }
}

fn groups(summary: &mut String, reading: &Reading, language: Language) {
    let analysis = &reading.analysis;
    let Some(partition) = analysis.groups.partition.as_ref().filter(|_| analysis.groups.k > 1) else {
        return;
    };
    for (group, distinctive) in analysis.distinctive.iter().enumerate() {
        let people = language.count(
            partition.sizes[group],
            language.pick("personne", "person"),
            language.pick("personnes", "people"),
        );
        line(summary, &format!("  {} · {people}", group_letter(group)));
        for entry in distinctive.iter().take(LISTED) {
            let (own, others) = (language.percent(entry.own.share), language.percent(entry.others.share));
            let text = cut(&reading.text(entry.statement));
            let against = language.pick("contre", "against");
            line(summary, &format!("      {own:>6} {against} {others:>6}  {text}"));
        }
    }
}

fn ranked(summary: &mut String, reading: &Reading, language: Language) {
    let ground = &reading.analysis.common_ground;
    let entry = |support: &Interval, statement: usize| {
        let bounds = [support.low, support.share, support.high].map(|share| language.percent(share));
        format!("  {:>6} [{}–{}]  {}", bounds[1], bounds[0], bounds[2], cut(&reading.text(statement)))
    };
    let nothing = language.pick("  Rien de sûr pour l'instant.", "  Nothing sure yet.");
    let mut list = |title: &str, entries: Vec<String>| {
        heading(summary, title);
        if entries.is_empty() {
            line(summary, nothing);
        }
        for entry in entries {
            line(summary, &entry);
        }
    };
    let agreed = ground.iter().filter(|ground| ground.agree.low > 0.5).take(2 * LISTED);
    list(
        language.pick("Ce qui rassemble (le plus sûr d'abord)", "Common ground (surest first)"),
        agreed.map(|ground| entry(&ground.agree, ground.statement)).collect(),
    );
    let rejected = consensus::by_disagreement(ground).into_iter();
    let rejected = rejected.filter(|ground| ground.disagree.low > 0.5).take(LISTED);
    list(
        language.pick("Ce qui est rejeté partout", "Rejected across groups"),
        rejected.map(|ground| entry(&ground.disagree, ground.statement)).collect(),
    );
}

fn robustness(summary: &mut String, reading: &Reading, language: Language) {
    let oddities = &reading.analysis.oddities;
    heading(summary, language.pick("À vérifier", "To be checked"));
    let ringed: usize = oddities.rings.iter().map(|ring| ring.rows.len()).sum();
    let findings = match language {
        Language::French => [
            format!(
                "{} ({})",
                language.count(oddities.rings.len(), "cercle de copies", "cercles de copies"),
                language.count(ringed, "personne", "personnes")
            ),
            language.count(
                oddities.straight_lines.len(),
                "réponse toujours identique",
                "réponses toujours identiques",
            ),
            language.count(oddities.bursts.len(), "afflux soudain", "afflux soudains"),
        ],
        Language::English => [
            format!(
                "{} ({})",
                language.count(oddities.rings.len(), "ring of copies", "rings of copies"),
                language.count(ringed, "person", "people")
            ),
            language.count(oddities.straight_lines.len(), "straight line", "straight lines"),
            language.count(oddities.bursts.len(), "burst of arrivals", "bursts of arrivals"),
        ],
    };
    line(summary, &format!("  {}", findings.join(" · ")));
}

fn heading(summary: &mut String, text: &str) {
    line(summary, "");
    line(summary, text);
}

fn line(summary: &mut String, text: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(summary, "{text}");
}

fn cut(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= TEXT_LENGTH {
        return text;
    }
    text.chars().take(TEXT_LENGTH).chain(['…']).collect()
}

/// The summary of Polis's cold start.
pub fn polis(
    consultation: &crate::Consultation,
    cold: &pluriel_deliberation::polis::ColdStart,
    language: Language,
) -> String {
    let mut summary = String::new();
    let votes = &consultation.taken.votes;
    let people = language.count(votes.participants().len(), "participant", "participants");
    line(&mut summary, &format!("{people} · {}", language.count(votes.len(), "vote", "votes")));
    for notice in &consultation.notices {
        line(&mut summary, &format!("  ! {}", notice.sentence(language)));
    }
    heading(&mut summary, language.pick("Polis, démarrage à froid", "Polis, cold start"));
    let groups = &cold.groups;
    for (k, silhouette) in &cold.silhouettes {
        let chosen = if *k == groups.ids.len() { "  ←" } else { "" };
        line(&mut summary, &format!("  k = {k}  silhouette {silhouette:.3}{chosen}"));
    }
    for (group, id) in groups.ids.iter().enumerate() {
        let size = cold.group_of.iter().filter(|of| **of == Some(group)).count();
        let members =
            language.count(size, language.pick("personne", "person"), language.pick("personnes", "people"));
        line(&mut summary, &format!("  {} {id} · {members}", language.pick("groupe", "group")));
    }
    heading(&mut summary, language.pick("Consensus", "Consensus"));
    let sides = [(&cold.consensus.agree, "+"), (&cold.consensus.disagree, "−")];
    for (statements, sign) in sides {
        for entry in statements {
            let id = votes.statements()[entry.statement];
            let text =
                consultation.statements[entry.statement].as_ref().map_or("", |record| record.text.as_str());
            let share = language.percent(entry.probability);
            line(&mut summary, &format!("  {sign} {share:>6}  #{id} {}", cut(text)));
        }
    }
    summary
}
