//! Around and after the publication, on the page of an opinion and wherever it is shown: embargo, corrections.

use askama::Template;
use pluriel_pages::{
    Html,
    component::{Notice, NoticeKind},
    exact_time, relative_time,
};
use pluriel_speech::Speech;
use pluriel_web::Visit;

use super::{
    markup::{link, paragraph},
    prose::block_named,
    seen,
    text::diff::comparison,
};
use crate::{
    acting::correction_contest,
    diff::{self, Change, Piece},
    state::{Correction, Opinion},
    view::{ConsequenceView, CorrectionView, OpinionView, corrected},
    words::{Deed, StageWord},
};

#[derive(Template)]
#[template(path = "corrections.html")]
struct Corrections<'a> {
    speech: &'a Speech,
    corrections: Vec<Shown>,
}

struct Shown {
    id: String,
    what: String,
    comparison: Html,
    contest: Html,
}

/// What a reader must know first: until when the publication waits, when the text was last corrected.
pub(super) fn notices(visit: &Visit, opinion: &Opinion, view: &OpinionView) -> Html {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let mut notices = Html::empty();
    if let Some(overtaken) = &view.overtaken {
        let id = if overtaken.how == Deed::Replaces { "afterlife-replaced" } else { "afterlife-repealed" };
        let title = speech.with(
            id,
            &[("number", overtaken.opinion.to_string().into()), ("day", speech.date(overtaken.at).into())],
        );
        let body = link(&overtaken.address, &overtaken.title);
        notices.push(&theme.html(&Notice::new(NoticeKind::Warning, title).body(body)));
    }
    if let Some(consequence) = &view.consequence {
        let number = consequence.opinion.to_string();
        let title = speech.quote(consequence_words(consequence, view), "number", number);
        let body = link(&consequence.address, &consequence.title);
        notices.push(&theme.html(&Notice::new(NoticeKind::Information, title).body(body)));
    }
    if let Some(embargo) = &view.embargo {
        let mut body = exact_time(embargo.until, speech);
        let relative = relative_time(embargo.until, visit.site.house().now(), speech);
        body.push(&Html::text(" ("));
        body.push(&relative);
        body.push(&Html::text(&format!("). {}", speech.say("afterlife-embargo.means"))));
        let title = speech.say("afterlife-embargo");
        notices.push(&theme.html(&Notice::new(NoticeKind::Information, title).body(body)));
    }
    if let Some(last) = opinion.afterlife.standing().next_back() {
        let title = speech.with("afterlife-corrected-on", &[("day", speech.date(last.at).into())]);
        let mut body = link("#corrections", speech.say("afterlife-what-changed"));
        body.push(&Html::text(&format!(". {}", speech.say("afterlife-corrected-on.means"))));
        notices.push(&theme.html(&Notice::new(NoticeKind::Information, title).body(body)));
    }
    notices
}

/// What an opinion does to an earlier one: what it did, what it would do, or that there was nothing left to do.
fn consequence_words(consequence: &ConsequenceView, view: &OpinionView) -> &'static str {
    match (consequence.does, consequence.done, view.word == StageWord::Published) {
        (Deed::Replaces, true, _) => "afterlife-replaces",
        (Deed::Repeals, true, _) => "afterlife-repeals",
        (Deed::Replaces, false, false) => "afterlife-would-replace",
        (Deed::Repeals, false, false) => "afterlife-would-repeal",
        (_, false, true) => "afterlife-found-nothing",
    }
}

/// Every correction with its difference, newest first; nothing when there is none.
pub(super) fn corrections(visit: &Visit, opinion: &Opinion, view: &OpinionView) -> Html {
    let corrections = opinion.afterlife.corrections.iter().zip(&view.corrections).rev();
    let corrections: Vec<_> = corrections.map(|(held, view)| shown(visit, opinion, held, view)).collect();
    if corrections.is_empty() {
        return Html::empty();
    }
    Html::of(&Corrections { speech: &visit.speech, corrections })
}

/// One correction, for the page of whoever would contest it.
pub(crate) fn correction_shown(visit: &Visit, opinion: &Opinion, correction: &Correction) -> Html {
    let views = seen(visit).corrections(opinion);
    let view = views.iter().find(|view| view.seq == correction.seq);
    let what = view.map(|view| what(visit, opinion, view)).unwrap_or_default();
    let mut shown = paragraph(&Html::text(&what));
    shown.push(&difference(visit, opinion, correction));
    shown
}

fn shown(visit: &Visit, opinion: &Opinion, held: &Correction, view: &CorrectionView) -> Shown {
    let contest = correction_contest(visit, opinion, held.seq);
    Shown {
        id: format!("e{}", held.seq),
        what: what(visit, opinion, view),
        comparison: difference(visit, opinion, held),
        contest: contest
            .map(|href| link(&href, visit.speech.say("afterlife-contest-link")))
            .unwrap_or_default(),
    }
}

/// When, in which passage, by whom; and that it was contested.
fn what(visit: &Visit, opinion: &Opinion, view: &CorrectionView) -> String {
    let speech = &visit.speech;
    let text = seen(visit).text_view(&opinion.text);
    let by = match &view.by {
        Some(member) => member.name.clone(),
        None => speech.say("afterlife-by-secretariat").to_owned(),
    };
    let contested = view.contested.as_ref().map(|member| member.name.clone()).unwrap_or_default();
    let id = if view.contested.is_some() { "afterlife-correction-contested" } else { "afterlife-correction" };
    speech.with(
        id,
        &[
            ("at", view.at.into()),
            ("passage", block_named(visit, &text, view.block).into()),
            ("by", by.into()),
            ("member", contested.into()),
        ],
    )
}

fn difference(visit: &Visit, opinion: &Opinion, correction: &Correction) -> Html {
    let [before, after] = corrected(opinion, correction).map(|text| seen(visit).worded(&text));
    comparison(visit, &diff::texts(&before, &after))
}

/// What one correction changed, in words: "« oiseaus » devient « oiseaux »".
pub(crate) fn changes(visit: &Visit, view: &CorrectionView) -> String {
    let speech = &visit.speech;
    let pieces = diff::words(&view.before, &view.after);
    let mut said = Vec::new();
    let mut pieces = pieces.iter().filter(|piece| !piece.text.trim().is_empty()).peekable();
    while let Some(piece) = pieces.next() {
        let words = |piece: &Piece| piece.text.trim().to_owned();
        match piece.change {
            Change::Kept => {}
            Change::Added => said.push(speech.quote("afterlife-added", "words", words(piece))),
            Change::Removed => match pieces.next_if(|next| next.change == Change::Added) {
                Some(added) => {
                    let args = [("was", words(piece).into()), ("is", words(added).into())];
                    said.push(speech.with("afterlife-became", &args));
                }
                None => said.push(speech.quote("afterlife-removed", "words", words(piece))),
            },
        }
    }
    speech.list(&said)
}

/// In one line, wherever an opinion is shown beside others: that it was replaced or repealed, when its text was last corrected, and
/// what changed. Empty where nothing happened to it.
pub(crate) fn line(visit: &Visit, opinion: &Opinion) -> String {
    let views = seen(visit).corrections(opinion);
    let last = views.iter().rev().find(|view| view.contested.is_none());
    let said = last.map(|last| {
        let day = visit.speech.date(last.at);
        let what = changes(visit, last);
        visit.speech.with("afterlife-line-corrected", &[("day", day.into()), ("what", what.into())])
    });
    overtaken_line(visit, opinion).into_iter().chain(said).collect::<Vec<_>>().join(" ")
}

/// That an opinion was replaced or repealed, in one line.
pub(crate) fn overtaken_line(visit: &Visit, opinion: &Opinion) -> Option<String> {
    let overtaken = seen(visit).overtaken(opinion)?;
    let id = match overtaken.how {
        Deed::Replaces => "afterlife-line-replaced",
        Deed::Repeals => "afterlife-line-repealed",
    };
    let day = visit.speech.date(overtaken.at);
    let args = [("number", overtaken.opinion.to_string().into()), ("day", day.into())];
    Some(visit.speech.with(id, &args))
}

/// The state of an opinion in a word, where that is no longer its stage.
pub(crate) fn state(visit: &Visit, opinion: &Opinion) -> Option<String> {
    let how = opinion.afterlife.overtaken?.how;
    let id = if how == Deed::Replaces { "afterlife-state-replaced" } else { "afterlife-state-repealed" };
    Some(visit.speech.say(id).to_owned())
}
