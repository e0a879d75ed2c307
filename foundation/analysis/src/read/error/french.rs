//! What is wrong with a file, in French.

use super::{super::bounded::LONGEST_RECORD, Problem};
use pluriel_deliberation::{
    IntakeError, MAX_STATEMENTS,
    colleges::{LARGEST_WEIGHT, MOST_WEIGHED},
};
use std::io;

pub(super) fn sentence(problem: &Problem) -> String {
    match problem {
        Problem::NoFolder => "ce dossier n'existe pas\u{a0}; donnez le dossier d'un export".to_owned(),
        Problem::NoVotes => {
            "ni votes.csv ni participants-votes.csv ne s'y trouvent\u{a0}; l'un des deux contient les votes"
                .to_owned()
        }
        Problem::Io(error) => format!("lecture impossible\u{a0}: {}", reason(error)),
        Problem::NoHeader => "le fichier est vide\u{a0}; sa première ligne nomme les colonnes".to_owned(),
        Problem::NoColumn(column) => format!("la colonne {} manque", quoted(column)),
        Problem::ColumnTwice(column) => format!("la colonne {} y est deux fois", quoted(column)),
        Problem::Fields { expected, found } => {
            format!("la ligne a {found} champs, l'en-tête en a {expected}")
        }
        Problem::TooLong => format!(
            "la ligne dépasse {}\u{a0}Kio\u{a0}: ce n'est pas celle d'un export",
            LONGEST_RECORD / 1024
        ),
        Problem::Identifier { column, value } => format!(
            "{} dans la colonne {} n'est pas un nombre entier positif ou nul",
            quoted(value),
            quoted(column)
        ),
        Problem::Time(value) => format!("{} n'est pas une heure en millisecondes", quoted(value)),
        Problem::Vote(value) => format!(
            "le vote {} n'est ni 1 (d'accord), ni 0 (passe), ni −1 (pas d'accord)",
            quoted(value)
        ),
        Problem::Moderation(value) => format!(
            "la modération {} n'est ni 1 (acceptée), ni 0 (non modérée), ni −1 (rejetée)",
            quoted(value)
        ),
        Problem::Duplicate(id) => format!("l'identifiant {id} est déjà celui d'une ligne précédente"),
        Problem::UnknownCollege(college) => {
            format!("aucun votant de participants.csv n'est du collège {}", quoted(college))
        }
        Problem::CollegeTwice(college) => {
            format!("le collège {} est déjà pesé par une ligne précédente", quoted(college))
        }
        Problem::Unweighed(college) => format!("le poids du collège {} manque", quoted(college)),
        Problem::TooHeavy => {
            format!("plus de {MOST_WEIGHED} collèges, ou plus de {LARGEST_WEIGHT} de poids en tout")
        }
        Problem::NotText(column) => format!("la colonne {} n'est pas du texte UTF-8", quoted(column)),
        Problem::Intake(IntakeError::TimesNeeded) => {
            "les votes ne vont ni par heure ni par affirmation et votant\u{a0}: leurs heures doivent être gardées"
                .to_owned()
        }
        Problem::Intake(IntakeError::TooMany) => {
            format!("plus de {MAX_STATEMENTS} affirmations, ou plus de {} participants", u32::MAX)
        }
    }
}

fn quoted(text: &str) -> String {
    format!("«\u{a0}{text}\u{a0}»")
}

/// The system speaks its own language: the usual reasons are said in ours.
pub(crate) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "le fichier n'existe pas".to_owned(),
        io::ErrorKind::PermissionDenied => "l'accès est refusé".to_owned(),
        io::ErrorKind::IsADirectory => "c'est un dossier".to_owned(),
        io::ErrorKind::NotADirectory => "ce n'est pas un dossier".to_owned(),
        io::ErrorKind::StorageFull => "il n'y a plus de place".to_owned(),
        _ => error.to_string(),
    }
}
