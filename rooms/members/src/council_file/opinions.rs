//! The opinions from before Pluriel that the file holds.

use super::{
    ApprovalEntry, ImportError, OpinionEntry,
    meetings::relative,
    place::{Fields, Place},
};
use crate::words::{Language, Texts};

/// Reads the documented shape of one opinion.
pub(super) fn documented(place: &Place<'_>) -> Result<OpinionEntry, ImportError> {
    let mut fields = place.object()?;
    let title = fields.optional("title").map(|title| title.texts()).transpose()?.unwrap_or_default();
    let question =
        fields.optional("question").map(|question| question.texts()).transpose()?.unwrap_or_default();
    let mut entry = common(place, &mut fields, title, question)?;
    if let Some(approval) = fields.optional("approval") {
        let mut fields = approval.object()?;
        let by = fields.required("by")?.owned()?;
        entry.approval = Some(ApprovalEntry { by, answer: fields.required("answer")?.owned()? });
        fields.finish()?;
    }
    fields.finish()?;
    Ok(entry)
}

/// Reads the plain shape of one opinion: languages are endings of keys, and the answer of the host stands under the host's
/// name in small letters. The fields that it did not ask for stay with the caller.
pub(super) fn published<'a>(
    place: &Place<'a>,
    host: &str,
) -> Result<(OpinionEntry, Fields<'a>), ImportError> {
    let mut fields = place.object()?;
    let title = by_ending(&mut fields, "title")?;
    let question = by_ending(&mut fields, "question")?;
    let mut entry = common(place, &mut fields, title, question)?;
    if let Some(answer) = fields.optional_text(&host.to_lowercase())? {
        entry.approval = Some(ApprovalEntry { by: host.to_owned(), answer });
    }
    Ok((entry, fields))
}

fn by_ending(fields: &mut Fields<'_>, key: &str) -> Result<Texts, ImportError> {
    let mut texts = Texts::new();
    for language in [Language::French, Language::English] {
        if let Some(text) = fields.optional_text(&format!("{key}_{}", language.code()))? {
            texts.insert(language, text);
        }
    }
    Ok(texts)
}

fn common(
    place: &Place<'_>,
    fields: &mut Fields<'_>,
    title: Texts,
    question: Texts,
) -> Result<OpinionEntry, ImportError> {
    if title.is_empty() && question.is_empty() {
        return Err(ImportError::Missing { place: super::place::join(place.pointer(), "title") });
    }
    Ok(OpinionEntry {
        place: place.pointer().to_owned(),
        date: fields.required("date")?.date()?,
        title,
        question,
        formation: fields.optional("formation").map(|formation| formation.slug()).transpose()?,
        outcome: fields.optional_text("outcome")?,
        approval: None,
        file: fields.optional("file").map(|file| relative(&file)).transpose()?,
        licence: fields.optional_text("licence")?,
        source: fields.optional_text("source")?,
    })
}
