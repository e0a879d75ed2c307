//! The same question asked twice, found where texts can be read.

use pluriel_members::skeleton;
use pluriel_web::Visit;

use super::seen;
use crate::{OpinionId, Opinions, words::StageWord};

/// The opinion under way that has the same title or the same question, letter case, accents and look-alikes aside. What
/// ended may be asked again.
pub(super) fn same_question(visit: &Visit, title: &str, question: &str) -> Option<OpinionId> {
    let asked = [skeleton(title), skeleton(question)];
    let same = |text: String, wanted: &String| !wanted.is_empty() && skeleton(&text) == *wanted;
    visit
        .room::<Opinions>()
        .referrals()
        .filter(|opinion| !matches!(opinion.stage.word(), StageWord::Published | StageWord::Ended))
        .find(|opinion| {
            same(seen::bare_words(visit, opinion.text.title), &asked[0])
                || same(seen::bare_words(visit, opinion.question), &asked[1])
        })
        .map(|opinion| opinion.id)
}
