//! What became of the opinion that was published: every kind of answer, one of them by letter, one still awaited.

use pluriel_council::Actor;
use pluriel_opinions::{
    OpinionId, Opinions,
    commands::{
        AnswerRecommendation, AnswerSource, Attached, JudgeProgress, NameAddressees, NewAddressee,
        ReportProgress,
    },
    words::{AddresseeId, AnswerKind, BlockId, Progress, Verdict},
};

use super::Stage;
use crate::cli::Failure;

/// The invented addressees: name, who answers there, mail address.
const ADDRESSEES: [(&str, &str, &str); 4] = [
    ("Autorité d’accueil (exemple)", "Mona Martin (exemple)", "mona@accueil.example"),
    ("Organisations de la formation d’essai (exemple)", "Noé Nadal (exemple)", "noe@formation.example"),
    ("Agence des outils communs (exemple)", "Olga Ollier (exemple)", "olga@outils.example"),
    ("Réseau des bibliothèques (exemple)", "Paul Pons (exemple)", "paul@reseau.example"),
];

/// The letter by which one of them answers: a PDF of one empty page, in base64.
const LETTER: &str = "JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9NZWRpYUJveFswIDAgNTk1IDg0Ml0+PmVuZG9iagp0cmFpbGVyPDwvUm9vdCAxIDAgUj4+Cg==";

impl Stage {
    /// Names the addressees, before the publication.
    pub(super) async fn addressees(&mut self, opinion: OpinionId) -> Result<(), Failure> {
        let blocks = self.recommendations(opinion);
        let addressees = ADDRESSEES.iter().enumerate().map(|(index, (name, contact, email))| NewAddressee {
            name: (*name).to_owned(),
            contact: (*contact).to_owned(),
            email: (*email).to_owned(),
            // The last one is asked one thing, and has not answered yet.
            recommendations: if index == 3 { blocks[1..].to_vec() } else { blocks.clone() },
        });
        let command = NameAddressees { opinion, addressees: addressees.collect() };
        self.act::<Opinions>(self.secretariat()?, command).await.map(drop)
    }

    /// They answer in the days that follow, and one reports what is under way.
    pub(super) async fn answers(&mut self, opinion: OpinionId) -> Result<(), Failure> {
        use AnswerKind::{Accepted, AcceptedInPart, AlreadyDone, NoPositionYet, NotOurs, Refused};
        let said = [
            (
                "2025-11-05T10:00:00Z",
                0,
                0,
                Accepted,
                "Nous la demanderons dès janvier, pour tout nouveau logiciel.",
            ),
            (
                "2025-11-05T10:04:00Z",
                0,
                1,
                AlreadyDone,
                "Le modèle est publié depuis septembre, et deux projets ont été accompagnés.",
            ),
            (
                "2025-11-06T09:00:00Z",
                1,
                0,
                AcceptedInPart,
                "Oui pour les logiciels ouverts au public ; pas encore pour les outils internes.",
            ),
            ("2025-11-06T09:05:00Z", 1, 1, NoPositionYet, ""),
            (
                "2025-11-07T15:00:00Z",
                2,
                0,
                Refused,
                "La déclaration serait écrite par des équipes qui ne peuvent pas corriger.",
            ),
            ("2025-11-07T15:10:00Z", 2, 1, NotOurs, ""),
        ];
        for (at, addressee, rank, answer, reasons) in said {
            self.at(at).await?;
            let command = self.answer_of(opinion, addressee, rank, answer, reasons)?;
            let actor = match command.source {
                AnswerSource::Letter { .. } => self.secretariat()?,
                AnswerSource::Link { .. } => Actor::Visitor,
            };
            self.act::<Opinions>(actor, command).await?;
        }
        self.at("2025-11-08T09:00:00Z").await?;
        let (addressee, key) = self.addressee(opinion, 0)?;
        let recommendation = self.recommendations(opinion)[0];
        let report = ReportProgress {
            opinion,
            addressee,
            recommendation,
            key: Some(key),
            progress: Progress::UnderWay,
            dated: "2025-11-07".parse()?,
            evidence: "La clause est écrite ; elle entre dans les consultations de janvier.".to_owned(),
            signatory: format!("{}, directrice", ADDRESSEES[0].1),
            name_public: false,
        };
        self.act::<Opinions>(Actor::Visitor, report).await?;
        let verdict = Verdict::Confirmed;
        let judge = JudgeProgress { opinion, addressee, recommendation, verdict, reasons: String::new() };
        self.act::<Opinions>(self.delegate(6)?, judge).await.map(drop)
    }

    fn answer_of(
        &self,
        opinion: OpinionId,
        addressee: usize,
        rank: usize,
        answer: AnswerKind,
        reasons: &str,
    ) -> Result<AnswerRecommendation, Failure> {
        let (id, key) = self.addressee(opinion, addressee)?;
        let source = if answer == AnswerKind::Refused {
            let document = Attached { media_type: "application/pdf".to_owned(), base64: LETTER.to_owned() };
            AnswerSource::Letter { dated: "2025-11-06".parse()?, document, public: true }
        } else {
            AnswerSource::Link { key }
        };
        let again = if answer == AnswerKind::NoPositionYet { Some("2026-03-02".parse()?) } else { None };
        let whose = if answer == AnswerKind::NotOurs { ADDRESSEES[0].0.to_owned() } else { String::new() };
        Ok(AnswerRecommendation {
            opinion,
            addressee: id,
            recommendation: self.recommendations(opinion)[rank],
            source,
            answer,
            reasons: reasons.to_owned(),
            whose,
            again,
            signatory: format!("{}, direction", ADDRESSEES[addressee].1),
            name_public: addressee == 1,
        })
    }

    /// The addressee of this place, with what is kept of its last link.
    fn addressee(&self, opinion: OpinionId, index: usize) -> Result<(AddresseeId, String), Failure> {
        let snapshot = self.house.snapshot();
        let known = snapshot.rooms.of::<Opinions>().opinion(opinion);
        let asked = known.map(|opinion| opinion.fate.asked()).unwrap_or_default();
        let found =
            asked.get(index).and_then(|(id, addressee, _)| Some((*id, addressee.links.last()?.key.clone())));
        found.ok_or_else(|| Failure("the demonstration's addressees were not kept".to_owned()))
    }

    fn recommendations(&self, opinion: OpinionId) -> Vec<BlockId> {
        let snapshot = self.house.snapshot();
        let known = snapshot.rooms.of::<Opinions>().opinion(opinion);
        known.into_iter().flat_map(|opinion| opinion.text.recommendations().map(|block| block.id)).collect()
    }
}
