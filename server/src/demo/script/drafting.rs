//! An opinion whose text is being written when the demonstration opens: one suggestion on the definition that is fought over was
//! accepted, another waits.

use pluriel_opinions::{
    OpinionId, Opinions,
    commands::{AcceptSuggestion, Suggest, Wording},
    words::{BlockId, BlockKind},
};

use super::Stage;
use crate::{
    cli::Failure,
    demo::texts::{PUBLIC_CODE, Piece, Question},
};

/// Who holds the pen, who suggests.
const PEN: usize = 6;
const SPONSOR: usize = 0;
const FIRST: usize = 4;
const SECOND: usize = 8;

impl Stage {
    /// Being written when the demonstration opens.
    pub(super) async fn public_code(&mut self) -> Result<(), Failure> {
        self.at("2025-11-21T15:00:00Z").await?;
        let question: &Question = &PUBLIC_CODE;
        let opinion = self.question(question, PEN, SPONSOR).await?;
        let definition = self.definition(opinion)?;
        self.at("2025-11-21T15:30:00Z").await?;
        self.suggest(
            opinion,
            FIRST,
            definition,
            "Toute organisation, entreprise, association ou administration, qui publie un logiciel et en assure l'entretien.",
            "Une administration qui publie son code est un éditeur comme un autre.",
        )
        .await?;
        self.at("2025-11-21T16:00:00Z").await?;
        let seen = self.version(opinion);
        let accepted = self.first_open(opinion)?;
        let accept = AcceptSuggestion { opinion, suggestion: accepted, seen, merged: None };
        self.act::<Opinions>(self.delegate(PEN)?, accept).await?;
        self.at("2025-11-21T16:30:00Z").await?;
        self.suggest(
            opinion,
            SECOND,
            definition,
            "Toute organisation, entreprise, association ou administration, qui publie un logiciel, en assure l'entretien et répond de sa sécurité.",
            "Qui publie sans corriger les failles n'aide personne.",
        )
        .await
    }

    async fn suggest(
        &mut self,
        opinion: OpinionId,
        delegate: usize,
        block: BlockId,
        words: &str,
        reasons: &str,
    ) -> Result<(), Failure> {
        let term = PUBLIC_CODE.text.iter().find_map(|piece| match piece {
            Piece::Definition(term, _) => Some((*term).to_owned()),
            _ => None,
        });
        let suggest = Suggest {
            opinion,
            block,
            seen: self.version(opinion),
            wording: Wording::Definition { term: term.unwrap_or_default(), text: words.to_owned() },
            reasons: reasons.to_owned(),
        };
        self.act::<Opinions>(self.delegate(delegate)?, suggest).await.map(drop)
    }

    fn definition(&self, opinion: OpinionId) -> Result<BlockId, Failure> {
        let snapshot = self.house.snapshot();
        let opinion = snapshot.rooms.of::<Opinions>().opinion(opinion);
        let blocks = opinion.into_iter().flat_map(|opinion| &opinion.text.blocks);
        let mut found =
            blocks.filter(|block| block.kind() == Some(BlockKind::Definition)).map(|block| block.id);
        found.next().ok_or_else(|| Failure("the demonstration's definition was not kept".to_owned()))
    }

    fn first_open(&self, opinion: OpinionId) -> Result<pluriel_opinions::words::SuggestionId, Failure> {
        let snapshot = self.house.snapshot();
        let opinion = snapshot.rooms.of::<Opinions>().opinion(opinion);
        let open = opinion.and_then(|opinion| opinion.open_suggestions().first().map(|first| first.id));
        open.ok_or_else(|| Failure("the demonstration's suggestion was not kept".to_owned()))
    }
}
