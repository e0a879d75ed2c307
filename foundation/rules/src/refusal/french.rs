//! The reasons of a refusal, in French.

use super::{Kind, Refusal, colleges, quoted};
use crate::criterion::GREATEST_COUNT;
use crate::grammar::LevelName;
use crate::identity::LONGEST_ID;
use crate::limits::{DEEPEST_JSON, LARGEST_FILE, MOST_MEMBERS};
use crate::name::LONGEST_NAME;
use crate::rule::{GREATEST_DEPTH, MOST_NODES};
use crate::share::NotAShare;

pub(super) fn reason(refusal: &Refusal) -> String {
    match refusal {
        Refusal::TooLarge => {
            format!("le fichier est trop gros\u{a0}: au plus {} Mio sont lus", LARGEST_FILE >> 20)
        }
        Refusal::NotUtf8(byte) => {
            format!("le fichier n’est pas du texte UTF-8\u{a0}: l’octet {byte} ne commence aucun caractère")
        }
        Refusal::NotJson { line, column } => {
            format!("ce n’est pas du JSON, à la ligne {line}, colonne {column}")
        }
        Refusal::NestedTooDeep => {
            format!("listes et objets s’emboîtent trop\u{a0}: au plus {DEEPEST_JSON} niveaux sont lus")
        }
        Refusal::DuplicateKey(key) => format!("la clé {key:?} figure deux fois\u{202f}; gardez-en une"),
        Refusal::Expected(kind) => format!("il faut {}", kind_in_words(*kind)),
        Refusal::UnknownKey { key, accepted } => {
            format!("clé inconnue {key:?}\u{202f}; sont acceptées\u{a0}: {}", quoted(accepted))
        }
        Refusal::MissingKey(key) => format!("la clé {key:?} manque"),
        Refusal::ExactlyOne(keys) => format!("donnez exactement une de ces clés\u{a0}: {}", quoted(keys)),
        Refusal::ExactlyOneCondition(accepted) => {
            format!(
                "un nœud porte exactement une condition\u{202f}; sont acceptées ici\u{a0}: {}",
                quoted(accepted)
            )
        }
        Refusal::NotHere { condition, level, accepted } => {
            let (place, accepted) = (level_in_words(*level), quoted(accepted));
            format!("{condition:?} n’a pas sa place {place}\u{202f}; sont acceptées ici\u{a0}: {accepted}")
        }
        Refusal::NoScopeHere => {
            "pas de \"in\" ici\u{a0}: dans \"each\" et \"every_college\", une condition ne parle que \
                                 du collège considéré"
                .into()
        }
        Refusal::Share(reason) => share(*reason).into(),
        Refusal::Count => format!("il faut un nombre entier de 0 à {GREATEST_COUNT}"),
        Refusal::NotInList(length) => format!("\"n\" va de 1 à la longueur de la liste, ici {length}"),
        Refusal::EmptyList => {
            "une liste vide ne décide de rien\u{202f}; donnez au moins une condition".into()
        }
        Refusal::TooDeep => {
            format!(
                "la règle est trop profonde\u{a0}: au plus {GREATEST_DEPTH} niveaux, une feuille comptant pour 1"
            )
        }
        Refusal::TooManyNodes => format!(
            "la règle a trop de nœuds\u{a0}: au plus {MOST_NODES} dans \"valid\" et \"decision\" réunis"
        ),
        Refusal::UnknownCollege { college, known } => {
            format!("collège inconnu {:?}\u{202f}; sont connus\u{a0}: {}", college.as_str(), colleges(known))
        }
        Refusal::Name => format!("un nom a de 1 à {LONGEST_NAME} caractères et n’est pas blanc"),
        Refusal::Id => format!("un identifiant a de 1 à {LONGEST_ID} octets"),
        Refusal::Word { found, accepted } => {
            format!("mot inconnu {found:?}\u{202f}; sont acceptés\u{a0}: {}", quoted(accepted))
        }
        Refusal::DuplicateId(id) => {
            format!("l’identifiant {:?} est déjà celui d’un autre membre", id.as_str())
        }
        Refusal::ObjectionWithoutOpposing => "une objection n’accompagne que la position \"opposes\"".into(),
        Refusal::TooManyMembers => format!("trop de membres\u{a0}: au plus {MOST_MEMBERS}"),
    }
}

fn kind_in_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Object => "un objet",
        Kind::List => "une liste",
        Kind::Text => "un texte entre guillemets",
        Kind::Boolean => "true ou false",
        Kind::CaseOrList => "un objet avec \"rule\" et \"members\", ou une liste de tels objets",
    }
}

fn share(reason: NotAShare) -> &'static str {
    match reason {
        NotAShare::Form => {
            "une part s’écrit \"a/b\" ou avec des chiffres et un point, comme \"2/3\" ou \"0.6\""
        }
        NotAShare::Digits => "une part a au plus 9 chiffres de chaque côté de sa barre ou de son point",
        NotAShare::Denominator => "le dénominateur d’une part est au moins 1",
        NotAShare::AboveOne => "une part va de 0 à 1",
    }
}

fn level_in_words(level: LevelName) -> &'static str {
    match level {
        LevelName::Decision => "dans la décision",
        LevelName::Reduced => "à l’intérieur d’un autre \"without_any_one…\"",
        LevelName::College => "dans \"each\" ou \"every_college\", qui ne parlent que d’un collège",
        LevelName::CollegeReduced => "dans \"each\" ou \"every_college\" lorsqu’un retrait a déjà lieu",
        LevelName::Validity => "dans \"valid\", qui ne demande qu’un quorum ou du soutien",
        LevelName::ValidityInCollege => "dans \"valid\", à l’intérieur de \"each\" ou \"every_college\"",
    }
}
