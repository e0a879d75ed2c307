//! What a reader should know of the files: nothing is dropped in silence.

use crate::Language;

/// One thing to know; numbers are counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// There is no vote at all.
    NobodyVoted,
    /// Votes replaced by a later one of the same voter on the same statement.
    Replaced(usize),
    /// Statements have no text and none is set aside.
    NoComments,
    /// Voted statements that `comments.csv` does not list, with the first of them.
    UnlistedStatements(usize, u64),
    /// Statements of `comments.csv` without a vote.
    UnvotedStatements(usize),
    /// Voters that `participants.csv` does not list: in no college.
    UnlistedVoters(usize),
    /// Participants of `participants.csv` who did not vote.
    SilentMembers(usize),
    /// The votes are those of the matrix: no times, no re-votes.
    MatrixOnly,
    /// Participants of the matrix without a vote.
    SilentParticipants(usize),
    /// Statements of the matrix without a vote.
    UnvotedColumns(usize),
}

impl Notice {
    /// The notice in a sentence.
    pub fn sentence(self, language: Language) -> String {
        match language {
            Language::French => self.in_french(),
            Language::English => self.in_english(),
        }
    }

    fn in_french(self) -> String {
        let count = |count, singular, plural| Language::French.count(count, singular, plural);
        match self {
            Self::NobodyVoted => "Personne n'a voté.".to_owned(),
            Self::Replaced(n) => count(
                n,
                "vote a été remplacé par un vote ultérieur de la même personne.",
                "votes ont été remplacés par un vote ultérieur de la même personne.",
            ),
            Self::NoComments => {
                "Pas de comments.csv\u{a0}: les affirmations n'ont pas de texte, aucune n'est écartée."
                    .to_owned()
            }
            Self::UnlistedStatements(n, first) => format!(
                "{} (la première\u{a0}: {first}). Gardé, sans texte.",
                count(
                    n,
                    "affirmation votée absente de comments.csv",
                    "affirmations votées absentes de comments.csv"
                )
            ),
            Self::UnvotedStatements(n) => {
                count(n, "affirmation de comments.csv sans vote.", "affirmations de comments.csv sans vote.")
            }
            Self::UnlistedVoters(n) => count(
                n,
                "votant absent de participants.csv\u{a0}: compté dans aucun collège.",
                "votants absents de participants.csv\u{a0}: comptés dans aucun collège.",
            ),
            Self::SilentMembers(n) => count(
                n,
                "personne de participants.csv n'a pas voté.",
                "personnes de participants.csv n'ont pas voté.",
            ),
            Self::MatrixOnly => {
                "Pas de votes.csv\u{a0}: les votes sont ceux du tableau, sans heures ni votes remplacés."
                    .to_owned()
            }
            Self::SilentParticipants(n) => {
                count(n, "personne du tableau n'a pas voté.", "personnes du tableau n'ont pas voté.")
            }
            Self::UnvotedColumns(n) => {
                count(n, "affirmation du tableau sans vote.", "affirmations du tableau sans vote.")
            }
        }
    }

    fn in_english(self) -> String {
        let count = |count, singular, plural| Language::English.count(count, singular, plural);
        match self {
            Self::NobodyVoted => "Nobody voted.".to_owned(),
            Self::Replaced(n) => count(
                n,
                "vote was replaced by a later one of the same voter.",
                "votes were replaced by a later one of the same voter.",
            ),
            Self::NoComments => "No comments.csv: statements have no text and none is set aside.".to_owned(),
            Self::UnlistedStatements(n, first) => format!(
                "{} (the first: {first}). Kept, without text.",
                count(
                    n,
                    "voted statement is not in comments.csv",
                    "voted statements are not in comments.csv"
                )
            ),
            Self::UnvotedStatements(n) => {
                count(n, "statement of comments.csv has no vote.", "statements of comments.csv have no vote.")
            }
            Self::UnlistedVoters(n) => count(
                n,
                "voter is not in participants.csv: counted in no college.",
                "voters are not in participants.csv: counted in no college.",
            ),
            Self::SilentMembers(n) => count(
                n,
                "participant of participants.csv did not vote.",
                "participants of participants.csv did not vote.",
            ),
            Self::MatrixOnly => {
                "No votes.csv: the votes are those of the matrix, without times or replaced votes.".to_owned()
            }
            Self::SilentParticipants(n) => count(
                n,
                "participant of the matrix did not vote.",
                "participants of the matrix did not vote.",
            ),
            Self::UnvotedColumns(n) => {
                count(n, "statement of the matrix has no vote.", "statements of the matrix have no vote.")
            }
        }
    }
}
