//! Opinions from before Pluriel.

use pluriel_members::{
    Language,
    council_file::OpinionEntry,
    report::{Level, Note},
    words::Texts,
};

use super::{Import, blocks};
use crate::{commands::ImportOpinion, imported::identity};

impl Import<'_> {
    pub(super) fn opinions(&mut self) {
        for entry in &self.file.opinions {
            self.opinion(entry);
        }
    }

    fn opinion(&mut self, entry: &OpinionEntry) {
        let note =
            |code| Note::new(Level::Unsettled, code).with("day", entry.date.to_string()).at(&entry.place);
        let Some(formation) = entry.formation.clone().or_else(|| self.issuing_formation()) else {
            self.report.note(note("opinions-import-no-formation"));
            return;
        };
        let Some(outcome) = entry.outcome.clone() else {
            self.report.note(note("opinions-import-no-outcome"));
            return;
        };
        let (title, question) = (self.in_language(&entry.title), self.in_language(&entry.question));
        let line = |text: &String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let identity =
            identity(&formation, entry.date, title.as_ref().map(line).as_deref(), question.as_deref());
        let known = self.state.opinions().filter_map(|opinion| opinion.import());
        if known.into_iter().any(|import| import.identity == identity) {
            return;
        }
        let text = match entry.file.as_ref().map(|file| (file, self.texts.get(file))) {
            None => Vec::new(),
            Some((_, Some(text))) => blocks(text),
            Some((file, None)) => {
                self.report.note(note("opinions-import-text-missing").with("file", file.as_str()));
                Vec::new()
            }
        };
        let approval = entry.approval.as_ref();
        self.commands.push(
            ImportOpinion {
                formation,
                dated: entry.date,
                title: title.as_ref().map(line).unwrap_or_default(),
                question: question.unwrap_or_default(),
                outcome,
                approval: approval
                    .map(|approval| format!("{} : {}", approval.by, approval.answer))
                    .unwrap_or_default(),
                source: entry.source.clone().or_else(|| self.file.council.source.clone()).unwrap_or_default(),
                licence: entry.licence.clone(),
                text,
            }
            .into(),
        );
    }

    /// A text in the council's language, or else in the one that there is.
    fn in_language(&self, texts: &Texts) -> Option<String> {
        let language = self.members.council().map_or_else(Language::default, |council| council.language);
        texts.get(&language).or_else(|| texts.values().next()).cloned()
    }

    /// The formation that issues opinions where the file does not say which did: the only one in which somebody votes, or else the
    /// smallest that does.
    fn issuing_formation(&self) -> Option<pluriel_members::FormationId> {
        let voting = self
            .members
            .formations()
            .filter(|formation| !formation.fictitious && !formation.votes.is_empty());
        let size = |formation: &&pluriel_members::Formation| formation.votes.len() + formation.advises.len();
        voting
            .min_by_key(|formation| (size(formation), formation.id.clone()))
            .map(|formation| formation.id.clone())
    }
}
