//! What became of an opinion, on its page, in lists and on the home: to whom it was put, what was answered, where it stands.

use std::collections::BTreeMap;

use askama::Template;
use pluriel_council::Arg;
use pluriel_pages::{Html, deadline, paragraphs};
use pluriel_speech::Speech;
use pluriel_web::Visit;

use super::seen;
use crate::{
    state::Opinion,
    view::{AddresseeView, FateView, PutView, RecommendedView, Standing, TextView},
    words::Progress,
};

#[derive(Template)]
#[template(path = "fate.html")]
struct Section<'a> {
    speech: &'a Speech,
    closed: String,
    note: Html,
    addressees: Vec<Told>,
    review: String,
}

/// One addressee with what was put to it.
struct Told {
    href: String,
    name: String,
    clock: Html,
    lines: Vec<Line>,
}

/// One recommendation in a line.
struct Line {
    href: String,
    label: String,
    words: String,
}

/// The part of an opinion's page; nothing while its recommendations were put to nobody.
pub(super) fn section(visit: &Visit, fate: Option<&FateView>, text: &TextView) -> Html {
    let Some(fate) = fate else { return Html::empty() };
    let speech = &visit.speech;
    let closed = fate.closed.as_ref().map(|end| {
        let id = format!("answers-closed-{}", end.ground.name());
        speech.quote(&id, "day", speech.date(end.at))
    });
    let note = fate.closed.as_ref().and_then(|end| end.note.as_deref()).map(paragraphs);
    let review = fate.review.filter(|_| fate.closed.is_none()).map(|review| {
        let dates: [(&str, Arg); 2] = [
            ("review", speech.plain_date(review).into()),
            ("end", fate.end.map(|end| speech.plain_date(end)).unwrap_or_default().into()),
        ];
        speech.with("answers-review-on", &dates)
    });
    Html::of(&Section {
        speech,
        closed: closed.unwrap_or_default(),
        note: note.unwrap_or_default(),
        addressees: fate.addressees.iter().map(|addressee| told(visit, addressee, text)).collect(),
        review: review.unwrap_or_default(),
    })
}

fn told(visit: &Visit, addressee: &AddresseeView, text: &TextView) -> Told {
    let lines = addressee.recommendations.iter().map(|put| {
        let block = text.blocks.iter().find(|block| block.id == put.recommendation);
        Line {
            href: format!("#p{}", block.and_then(|block| block.number).unwrap_or_default()),
            label: visit.speech.quote("opinions-recommendation", "number", put.rank),
            words: put_words(visit, put),
        }
    });
    Told {
        href: addressee.address.clone(),
        name: addressee.name.clone(),
        clock: clock(visit, addressee),
        lines: lines.collect(),
    }
}

/// Since when an addressee is asked, and until when an answer is awaited.
pub(crate) fn clock(visit: &Visit, addressee: &AddresseeView) -> Html {
    let speech = &visit.speech;
    let mut clock = Html::text(&speech.quote("answers-asked-on", "day", speech.date(addressee.asked)));
    if addressee.recommendations.iter().any(|put| put.answers.is_empty()) {
        clock.push(&Html::text(" "));
        clock.push(&deadline(addressee.answer_by, visit.site.house().now(), speech));
    }
    clock
}

/// The answer as it stands, with its date, then where the doing stands.
pub(crate) fn put_words(visit: &Visit, put: &PutView) -> String {
    let speech = &visit.speech;
    let mut words = vec![speech.say(standing_words(put.standing)).to_owned()];
    if let Some(answer) = put.answers.last() {
        let id = if answer.late { "answers-late" } else { "answers-dated" };
        words =
            vec![speech.with(
                id,
                &[("answer", words.remove(0).into()), ("day", speech.plain_date(answer.at).into())],
            )];
    }
    if !put.reports.is_empty() {
        words.push(progress(visit, put.progress, put.contested));
    }
    words.join(" · ")
}

/// Where the doing of a recommendation stands, in a word or two.
pub(crate) fn progress(visit: &Visit, progress: Progress, contested: bool) -> String {
    let said = visit.speech.say(progress_words(progress));
    if contested { visit.speech.quote("answers-contested", "progress", said) } else { said.to_owned() }
}

/// The counts of what was answered, in a sentence; empty while its recommendations were put to nobody.
pub(crate) fn summary(visit: &Visit, opinion: &Opinion) -> String {
    if opinion.fate.asked().is_empty() {
        return String::new();
    }
    let rows = seen(visit).recommended_by(opinion);
    let mut counts: BTreeMap<Standing, usize> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.standing != Standing::NotPut) {
        *counts.entry(row.standing).or_default() += 1;
    }
    let said: Vec<_> = counts
        .iter()
        .map(|(standing, count)| visit.speech.count(&format!("answers-count-{}", standing.name()), *count))
        .collect();
    visit.speech.quote("answers-summary", "counts", visit.speech.list(&said))
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<ul>{% for (link, words) in lines %}<li><a href="{{ link.address }}">{{ link.text }}</a><br><span class="small muted">{{ words }}</span></li>{% endfor %}</ul><p><a href="/recommandations">{{ all }}</a></p>"#
)]
struct Latest<'a> {
    lines: Vec<(RecommendedView, String)>,
    all: &'a str,
}

/// What became of the recommendations that moved last; nothing while none was put to anybody.
pub(super) fn latest(visit: &Visit, most: usize) -> Html {
    let mut rows = seen(visit).recommended();
    rows.retain(|row| row.standing != Standing::NotPut);
    rows.sort_by_key(|row| std::cmp::Reverse(row.changed));
    rows.truncate(most);
    if rows.is_empty() {
        return Html::empty();
    }
    let lines = rows.into_iter().map(|row| {
        let words = row_words(visit, &row);
        (row, words)
    });
    Html::of(&Latest { lines: lines.collect(), all: visit.speech.say("answers-all-recommendations") })
}

/// Addressee, answer and progress of one line.
pub(crate) fn row_words(visit: &Visit, row: &RecommendedView) -> String {
    let speech = &visit.speech;
    let mut words = Vec::new();
    if row.fictitious {
        words.push(speech.say("mark-fictitious-word").to_owned());
    }
    words.extend(row.addressee.clone());
    words.push(speech.say(standing_words(row.standing)).to_owned());
    if row.contested || row.progress != Progress::NotStarted {
        words.push(progress(visit, row.progress, row.contested));
    }
    words.join(" · ")
}

/// The message that says a standing.
pub(crate) const fn standing_words(standing: Standing) -> &'static str {
    use crate::words::AnswerKind;
    match standing {
        Standing::NotPut => "answers-standing-not_put",
        Standing::Awaited => "answers-standing-awaited",
        Standing::NoAnswer => "answers-standing-no_answer",
        Standing::Answered(AnswerKind::Accepted) => "answers-standing-accepted",
        Standing::Answered(AnswerKind::AcceptedInPart) => "answers-standing-accepted_in_part",
        Standing::Answered(AnswerKind::Refused) => "answers-standing-refused",
        Standing::Answered(AnswerKind::AlreadyDone) => "answers-standing-already_done",
        Standing::Answered(AnswerKind::NotOurs) => "answers-standing-not_ours",
        Standing::Answered(AnswerKind::NoPositionYet) => "answers-standing-no_position_yet",
    }
}

/// The message that says where the doing stands.
pub(crate) const fn progress_words(progress: Progress) -> &'static str {
    match progress {
        Progress::NotStarted => "answers-progress-not_started",
        Progress::UnderWay => "answers-progress-under_way",
        Progress::Done => "answers-progress-done",
        Progress::Dropped => "answers-progress-dropped",
    }
}
