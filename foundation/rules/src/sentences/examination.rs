//! An examination in sentences.

use crate::laboratory::{Examination, Figures, Game, GameExamination};
use crate::sentences::{Line, Speech};
use crate::typography::{colon, enumerated, is_plural};
use crate::{Fraction, Lang, MemberId, OrganisationId, Percentage};

/// How many members are named in a sentence.
const NAMED: usize = 20;

impl Examination {
    /// The examination in sentences: each game, then its figures.
    pub fn sentences(&self, speech: Speech<'_>) -> Vec<Line> {
        let mut lines = Vec::new();
        for game in Game::BOTH {
            let heading = match (speech.lang, game) {
                (Lang::En, Game::AllSpeak) => "When all others oppose:",
                (Lang::En, Game::OthersSilent) => "When all others are silent:",
                (Lang::Fr, Game::AllSpeak) => "Quand tous les autres s’opposent\u{a0}:",
                (Lang::Fr, Game::OthersSilent) => "Quand tous les autres se taisent\u{a0}:",
            };
            lines.push(Line { depth: 0, holds: None, text: heading.into() });
            let texts = examined(self.game(game), speech);
            lines.extend(texts.into_iter().map(|text| Line { depth: 1, holds: None, text }));
        }
        lines
    }
}

fn examined(game: &GameExamination, speech: Speech<'_>) -> Vec<String> {
    let labels = match speech.lang {
        Lang::En => ["Who blocks alone", "Who decides alone"],
        Lang::Fr => ["Qui bloque seul", "Qui décide seul"],
    };
    let alone = [&game.blocks_alone, &game.decides_alone];
    let mut texts: Vec<String> = labels
        .into_iter()
        .zip(alone)
        .map(|(label, who)| format!("{label}{}{}.", colon(speech.lang), named(who, speech)))
        .collect();
    match (&game.figures, speech.lang) {
        (Some(figures), _) => texts.extend(figures_of(figures, speech)),
        (None, Lang::En) => texts.push(
            "Power is not computed: there are too many situations to count them exactly, and nothing is guessed.".into(),
        ),
        (None, Lang::Fr) => texts.push(
            "Le pouvoir n’est pas calculé\u{a0}: il y a trop de situations pour les compter exactement, et rien n’est \
             deviné."
                .into(),
        ),
    }
    texts
}

fn figures_of(figures: &Figures, speech: Speech<'_>) -> Vec<String> {
    let mut texts = vec![
        smallest(figures.smallest_winning, true, speech.lang),
        smallest(figures.smallest_blocking, false, speech.lang),
        match speech.lang {
            Lang::En => {
                format!("Share of coalitions that adopt: {}.", share(&figures.decisiveness, speech.lang))
            }
            Lang::Fr => {
                format!(
                    "Part des coalitions qui adoptent\u{a0}: {}.",
                    share(&figures.decisiveness, speech.lang)
                )
            }
        },
    ];
    let banzhaf = figures.by_college.values().fold(Fraction::zero(), |sum, power| sum.plus(&power.banzhaf));
    for (college, power) in &figures.by_college {
        let (name, of_banzhaf) = (speech.quoted(college), share(&power.banzhaf.over(&banzhaf), speech.lang));
        let shapley = share(&power.shapley, speech.lang);
        texts.push(match speech.lang {
            Lang::En => format!("Power of {name}: {of_banzhaf} (Banzhaf), {shapley} (Shapley–Shubik)."),
            Lang::Fr => {
                format!("Pouvoir de {name}\u{a0}: {of_banzhaf} (Banzhaf), {shapley} (Shapley et Shubik).")
            }
        });
    }
    if let Some(with) = &figures.with_approvals {
        let shapley = share(&with.authority.shapley, speech.lang);
        texts.push(match speech.lang {
            Lang::En => format!("Power of the authority that must approve: {shapley} (Shapley–Shubik)."),
            Lang::Fr => format!("Pouvoir de l’autorité qui approuve\u{a0}: {shapley} (Shapley et Shubik)."),
        });
    }
    texts
}

fn smallest(number: Option<u32>, winning: bool, lang: Lang) -> String {
    let (one, many) = match lang {
        Lang::En => ("member", "members"),
        Lang::Fr => ("membre", "membres"),
    };
    let members =
        number.map(|number| format!("{number} {}", if is_plural(lang, number) { many } else { one }));
    match (lang, winning, number, members) {
        (Lang::En, true, _, Some(members)) => format!("The fewest who adopt together: {members}."),
        (Lang::En, true, _, None) => "No members adopt together, not even all.".into(),
        (Lang::En, false, Some(0), _) => "It fails even when all support.".into(),
        (Lang::En, false, _, Some(members)) => format!("The fewest who block together: {members}."),
        (Lang::En, false, _, None) => "Nobody can block it, not even all.".into(),
        (Lang::Fr, true, _, Some(members)) => {
            format!("Le plus petit nombre qui adopte\u{a0}: {members}.")
        }
        (Lang::Fr, true, _, None) => "Personne ne peut adopter, pas même tous ensemble.".into(),
        (Lang::Fr, false, Some(0), _) => "Elle échoue même quand tous soutiennent.".into(),
        (Lang::Fr, false, _, Some(members)) => {
            format!("Le plus petit nombre qui bloque\u{a0}: {members}.")
        }
        (Lang::Fr, false, _, None) => "Personne ne peut bloquer, pas même tous ensemble.".into(),
    }
}

fn share(share: &Fraction, lang: Lang) -> String {
    Percentage::of(share, &[crate::Share::HALF]).in_words(lang)
}

fn named(who: &[MemberId], speech: Speech<'_>) -> String {
    let name = |member: &MemberId| (speech.organisation)(&OrganisationId::Member(member.clone()));
    let mut names: Vec<String> = who.iter().take(NAMED).map(name).collect();
    let others = who.len() - names.len();
    match (speech.lang, others) {
        (_, 0) => {}
        (Lang::En, 1) => names.push("1 other".into()),
        (Lang::En, _) => names.push(format!("{others} others")),
        (Lang::Fr, 1) => names.push("1 autre".into()),
        (Lang::Fr, _) => names.push(format!("{others} autres")),
    }
    match (names.is_empty(), speech.lang) {
        (false, _) => enumerated(speech.lang, &names),
        (true, Lang::En) => "nobody".into(),
        (true, Lang::Fr) => "personne".into(),
    }
}
