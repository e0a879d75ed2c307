//! What the laboratory finds, in sentences: the participation paradox, two rules compared, a past ballot replayed, and the
//! classes of members in which compositions are counted (rules.md §6).

use crate::Outcome;
use crate::laboratory::{Comparison, Difference, Example, Paradox, Replayed, Seats, Situation};
use crate::lang::Lang;
use crate::sentences::Speech;
use crate::typography::{NO_BREAK, capitalised, enumerated, is_plural, semicolon};

impl Seats {
    /// Whose seats these are: a group, authors, the members of one organisation.
    pub fn in_words(&self, speech: Speech<'_>) -> String {
        let fr = speech.lang == Lang::Fr;
        let mut words = match (&self.organisation, &self.college) {
            (Some(organisation), _) => (speech.organisation)(organisation),
            (None, Some(cell)) => cell.colleges().map(speech.college).collect::<Vec<_>>().join(" + "),
            (None, None) if fr => "membres".to_owned(),
            (None, None) => "members".to_owned(),
        };
        if self.author {
            words.push_str(if fr { " (auteurs)" } else { " (authors)" });
        }
        words
    }
}

impl Paradox {
    /// Whether an opposition may bring about what silence would have prevented, and what to do about it.
    pub fn sentences(&self, speech: Speech<'_>) -> Vec<String> {
        match (self, speech.lang) {
            (Self::Example(example), _) => example.sentences(speech),
            (Self::NoQuorum, Lang::En) => vec!["No participation paradox: no condition is a quorum, so that taking part in order to oppose never helps.".into()],
            (Self::NoQuorum, Lang::Fr) => vec!["Pas de paradoxe de participation\u{a0}: aucune condition n’est un quorum, si bien que prendre part pour s’opposer n’aide jamais.".into()],
            (Self::None, Lang::En) => vec!["No participation paradox: no situation of this council shows it.".into()],
            (Self::None, Lang::Fr) => vec!["Pas de paradoxe de participation\u{a0}: aucune situation de ce conseil ne le montre.".into()],
            (Self::NotComputed, _) => vec![not_computed(speech.lang)],
        }
    }
}

impl Example {
    fn sentences(&self, speech: Speech<'_>) -> Vec<String> {
        let said = self.seats.iter().zip(&self.ballots).map(|(seats, (supports, opposes))| {
            (seats, Situation { supports: *supports, opposes: *opposes, ..Situation::default() })
        });
        let situation = situation(said, speech);
        let who = self.seats.get(self.who).map(|seats| seats.in_words(speech)).unwrap_or_default();
        let mut sentences = vec![match speech.lang {
            Lang::En => format!(
                "Participation paradox: with {situation}, and all others silent, it is not adopted; one more who opposes ({who}) has it adopted."
            ),
            Lang::Fr => format!(
                "Paradoxe de participation\u{a0}: avec {situation}, et tous les autres silencieux, ce n’est pas adopté{}une voix de plus contre ({who}) le fait adopter.",
                semicolon(Lang::Fr)
            ),
        }];
        if let Some(remedy) = &self.remedy {
            sentences.push(match speech.lang {
                Lang::En => format!(
                    "The remedy, a floor of support instead of the quorum: {}",
                    remedy.sentence(speech)
                ),
                Lang::Fr => format!(
                    "Le remède, un plancher de soutien au lieu du quorum\u{a0}: {}",
                    remedy.sentence(speech)
                ),
            });
        }
        sentences
    }
}

impl Comparison {
    /// The smallest situation that tells two rules apart; `first` and `second` are their names.
    pub fn sentence(&self, first: &str, second: &str, speech: Speech<'_>) -> String {
        match (self, speech.lang) {
            (Self::Same, Lang::En) => "Both rules adopt the same in every situation of this council.".into(),
            (Self::Same, Lang::Fr) => {
                "Les deux règles adoptent la même chose dans toutes les situations de ce conseil.".into()
            }
            (Self::Differ(difference), _) => difference.sentence(first, second, speech),
            (Self::NotComputed, _) => not_computed(speech.lang),
        }
    }
}

impl Difference {
    fn sentence(&self, first: &str, second: &str, speech: Speech<'_>) -> String {
        let situation = situation(self.seats.iter().zip(self.ballots.iter().copied()), speech);
        let (adopts, refuses) = if self.first_adopts { (first, second) } else { (second, first) };
        let [adopts, refuses] = [adopts, refuses].map(|name| crate::typography::quoted(speech.lang, name));
        match speech.lang {
            Lang::En => format!(
                "The smallest situation that tells them apart: with {situation}, and all others silent, {adopts} adopts and {refuses} does not."
            ),
            Lang::Fr => format!(
                "La plus petite situation qui les distingue\u{a0}: avec {situation}, et tous les autres silencieux, {adopts} adopte et {refuses} n’adopte pas."
            ),
        }
    }
}

impl Replayed {
    /// What a past ballot would have come to under this rule; `was` is what it came to.
    pub fn sentence(&self, was: Option<Outcome>, speech: Speech<'_>) -> String {
        match (self, speech.lang) {
            (Self::Outcome(outcome), lang) => {
                let word = capitalised(outcome_word(*outcome, lang));
                match (was.is_some_and(|was| self.changes(was)), lang) {
                    (true, Lang::En) => format!("{word}: another outcome."),
                    (true, Lang::Fr) => format!("{word}{NO_BREAK}: une autre issue."),
                    (false, Lang::En) => format!("{word}, as it was."),
                    (false, Lang::Fr) => format!("{word}, comme alors."),
                }
            }
            (Self::CannotRecompute(cannot), Lang::En) => {
                format!("Cannot be told: {}.", cannot.in_words(Lang::En))
            }
            (Self::CannotRecompute(cannot), Lang::Fr) => {
                format!("Ne peut être dit\u{a0}: {}.", cannot.in_words(Lang::Fr))
            }
            (Self::DoesNotFit(error), Lang::En) => {
                format!("The rule does not fit the council of that time: {}.", error.in_words(Lang::En))
            }
            (Self::DoesNotFit(error), Lang::Fr) => {
                format!("La règle ne convient pas au conseil d’alors\u{a0}: {}.", error.in_words(Lang::Fr))
            }
            (Self::NothingPublished, Lang::En) => "Cannot be told: no counts were published.".into(),
            (Self::NothingPublished, Lang::Fr) => {
                "Ne peut être dit\u{a0}: aucun décompte n’a été publié.".into()
            }
        }
    }
}

/// An outcome in one or two words.
const fn outcome_word(outcome: Outcome, lang: Lang) -> &'static str {
    match (outcome, lang) {
        (Outcome::Adopted, Lang::En) => "adopted",
        (Outcome::NotCarried, Lang::En) => "not adopted",
        (Outcome::NotValid, Lang::En) => "not valid",
        (Outcome::Adopted, Lang::Fr) => "adopté",
        (Outcome::NotCarried, Lang::Fr) => "non adopté",
        (Outcome::NotValid, Lang::Fr) => "sans validité",
    }
}

/// Who speaks in a situation, class by class; those of whom nobody speaks are not named.
fn situation<'a>(classes: impl Iterator<Item = (&'a Seats, Situation)>, speech: Speech<'_>) -> String {
    let said: Vec<String> = classes.filter_map(|(seats, ballots)| of_class(seats, ballots, speech)).collect();
    match (said.is_empty(), speech.lang) {
        (true, Lang::En) => "nobody speaking".into(),
        (true, Lang::Fr) => "personne qui parle".into(),
        (false, lang) => enumerated(lang, &said),
    }
}

fn of_class(seats: &Seats, ballots: Situation, speech: Speech<'_>) -> Option<String> {
    let words = match speech.lang {
        Lang::En => [
            ("support", "supports"),
            ("abstention", "abstentions"),
            ("opposition", "oppositions"),
            ("objection", "objections"),
        ],
        Lang::Fr => [
            ("soutien", "soutiens"),
            ("abstention", "abstentions"),
            ("opposition", "oppositions"),
            ("objection", "objections"),
        ],
    };
    let counts = [ballots.supports, ballots.abstains, ballots.opposes, ballots.objects];
    let counted: Vec<String> = counts
        .into_iter()
        .zip(words)
        .filter(|(count, _)| *count > 0)
        .map(|(count, (one, many))| {
            format!("{count} {}", if is_plural(speech.lang, count) { many } else { one })
        })
        .collect();
    let of = seats.in_words(speech);
    (!counted.is_empty()).then(|| format!("{} ({of})", enumerated(speech.lang, &counted)))
}

/// What is said where there are too many situations: no number, and why.
fn not_computed(lang: Lang) -> String {
    match lang {
        Lang::En => {
            "Not computed: there are too many situations to look at all of them, and nothing is guessed."
                .into()
        }
        Lang::Fr => {
            "Non calculé\u{a0}: il y a trop de situations pour les regarder toutes, et rien n’est deviné."
                .into()
        }
    }
}
