//! What one can do with a passage.

use pluriel_pages::{
    Html,
    component::{Action, ActionKind},
};
use pluriel_web::Visit;

use super::{amending::propose::probing, probe, suggestions::as_wording};
use crate::{
    commands::{Comment, Retitle, Suggest},
    state::{Block, Opinion},
};

/// The pen edits it, others suggest; all that have a voice comment it.
pub(crate) fn passage_actions(visit: &Visit, opinion: &Opinion, block: &Block) -> Html {
    let mut actions = Html::empty();
    if opinion.text.block(block.id).is_none() {
        return actions;
    }
    let mut kind = ActionKind::Main;
    let mut offer = |id: &str, href: String| {
        let action = Action::link(kind, href, visit.speech.say(id));
        actions.push(&visit.site.theme().html(&action));
        kind = ActionKind::Other;
    };
    let address = opinion.address();
    if probe::may(visit, Retitle { opinion: opinion.id, title: String::new() }) {
        offer("drafting-do-word", format!("{address}/texte/{}", block.id));
    } else if may_suggest(visit, opinion, block) {
        offer("drafting-do-suggest", format!("{address}/passages/{}/suggerer", block.id));
    }
    if probe::may(visit, probing(opinion)) {
        offer("amending-do-propose", format!("{address}/amendements/nouveau?passage={}", block.id));
    }
    let text = String::new();
    if probe::may(visit, Comment { opinion: opinion.id, block: Some(block.id), text, quote: None }) {
        offer("drafting-do-comment", format!("{address}/commenter?bloc={}", block.id));
    }
    actions
}

fn may_suggest(visit: &Visit, opinion: &Opinion, block: &Block) -> bool {
    let words = block.words().map(|words| crate::pages::seen(visit).wording(block.id, words));
    words.is_some_and(|words| {
        let command = Suggest {
            opinion: opinion.id,
            block: block.id,
            seen: opinion.text.version,
            wording: as_wording(&words),
            reasons: String::new(),
        };
        probe::may(visit, command)
    })
}
