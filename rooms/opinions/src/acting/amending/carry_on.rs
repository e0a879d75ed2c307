//! What becomes of an amendment that was not retained, in one step: a minority statement beside the opinion, or a question of its own.

use pluriel_web::{Fields, Visit};

use super::{super::seen, called};
use crate::{
    Opinions,
    state::{Amendment, Opinion},
};

/// The statement that an amendment makes, for the form of a position that is led to by `?amendement=<k>`.
pub(in crate::acting) fn statement(visit: &Visit, opinion: &Opinion) -> Option<Fields> {
    let number = visit.query.raw("amendement").parse().ok()?;
    let amendment = own(visit, opinion, number)?;
    let words = [called(visit, number), after(visit, amendment), seen::words(visit, Some(amendment.reasons))];
    Some([("statement".to_owned(), words.join("\n\n"))].into_iter().collect())
}

/// The question that an amendment makes, for the form of a referral that is led to by `?amendement=<n>-<k>`.
pub(in crate::acting) fn question(visit: &Visit) -> Option<Fields> {
    let (opinion, number) = visit.query.raw("amendement").split_once('-')?;
    let number = number.parse().ok()?;
    let opinion = visit.room::<Opinions>().by_number(opinion.parse().ok()?)?;
    let amendment = own(visit, opinion, number)?;
    let title = seen::title(visit, opinion);
    let fields = [
        ("title", title.clone()),
        ("context", seen::words(visit, Some(amendment.reasons))),
        ("text", after(visit, amendment)),
        ("links", format!("{}{}", visit.site.public_url(), super::address(opinion, number))),
    ];
    Some(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// An amendment that the visitor's member signed.
fn own<'a>(visit: &Visit, opinion: &'a Opinion, number: u32) -> Option<&'a Amendment> {
    let member = visit.member()?;
    opinion.amending.all.get(&number).filter(|amendment| amendment.signed.contains(&member))
}

/// The words that it would have brought.
fn after(visit: &Visit, amendment: &Amendment) -> String {
    let words = amendment.changes.iter().filter_map(|change| change.words.as_ref());
    words.map(|words| seen::said(visit, words)).collect::<Vec<_>>().join("\n\n")
}
