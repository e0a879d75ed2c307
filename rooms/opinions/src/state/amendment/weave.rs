//! Words that amendments made of others: never written again, but read from what each amendment committed to, so that each word tells
//! which one brought it.

use std::{collections::BTreeMap, sync::Arc};

use pluriel_members::TextAt;
use serde::Serialize;

use super::Words;
use crate::{
    amendments::{Amendment as Core, ConsolidatedWord, Edit, consolidate},
    diff::{Worded, tokens},
    words::BlockId,
};

/// A wording that accepted amendments made of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Weave {
    /// The round in which they were accepted.
    pub round: u32,
    /// The wording that was put to amendment.
    pub base: Words,
    /// What each amendment does to it, by number.
    pub threads: BTreeMap<u32, Thread>,
}

/// What an amendment does to the words of a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Thread {
    /// The words of the whole block as its author saw them amended.
    pub text: TextAt,
    /// Which of them stand where.
    pub edits: Vec<Edit>,
}

impl Words {
    /// What it says, given the texts of the vault.
    pub fn said(&self, texts: &impl Fn(TextAt) -> String) -> String {
        if self.woven.is_none() {
            return texts(self.text);
        }
        self.origins(texts).iter().flat_map(|word| [word.word.as_str(), word.space.as_str()]).collect()
    }

    /// Its words, each with the amendment that brought it, if one did.
    pub fn origins(&self, texts: &impl Fn(TextAt) -> String) -> Vec<ConsolidatedWord> {
        let Some(weave) = &self.woven else { return plain(&texts(self.text)) };
        let base = weave.base.origins(texts);
        let text: String = base.iter().flat_map(|word| [word.word.as_str(), word.space.as_str()]).collect();
        weave.consolidated(text, &base, texts)
    }
}

impl Weave {
    fn consolidated(
        self: &Arc<Self>,
        text: String,
        base: &[ConsolidatedWord],
        texts: &impl Fn(TextAt) -> String,
    ) -> Vec<ConsolidatedWord> {
        // The words alone are merged: which block it is does not matter.
        let id = BlockId(pluriel_council::Id::from_bits(0));
        let block =
            Worded { id, number: None, kind: self.base.kind, text, term: None, addressee: None, due: None };
        let accepted: Vec<Core> = self
            .threads
            .iter()
            .map(|(number, thread)| {
                let after = texts(thread.text);
                let after = tokens(&after);
                let operations = thread.edits.iter().map(|edit| edit.operation(id, &after)).collect();
                Core { number: *number, operations, alone: false }
            })
            .collect();
        let consolidated = consolidate(&[block], &accepted.iter().collect::<Vec<_>>());
        let mut words = consolidated.into_iter().next().map(|block| block.words).unwrap_or_default();
        for word in &mut words {
            let stood = word.stood.and_then(|place| base.get(place));
            word.from = word.from.or(stood.and_then(|stood| stood.from));
        }
        words
    }
}

fn plain(text: &str) -> Vec<ConsolidatedWord> {
    let words = tokens(text).into_iter().enumerate();
    words
        .map(|(place, token)| ConsolidatedWord {
            word: token.word.to_owned(),
            space: token.space.to_owned(),
            from: None,
            stood: Some(place),
        })
        .collect()
}
