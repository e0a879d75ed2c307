//! `/avis` and `/saisines`: what is under way first, then what is published, then what ended on the way.

use askama::Template;
use axum::response::Response;
use pluriel_pages::{
    Alternate, Html, Page, Width,
    charts::bar,
    component::{Action, ActionKind, Card, Empty},
    deadline, relative_time,
};
use pluriel_speech::Speech;
use pluriel_web::Visit;

use super::{
    afterlife,
    charts::{signs, small_gauge},
    markup::with_rules_speech,
    numbered, seen, state,
};
use crate::{
    acting::public_question,
    adoption,
    state::Opinion,
    tally::CellTally,
    words::{Stage, StageWord},
};

#[derive(Template)]
#[template(path = "list.html")]
struct Body<'a> {
    speech: &'a Speech,
    parts: Vec<(&'static str, Vec<Html>)>,
    empty: Html,
}

pub(crate) async fn opinions(visit: Visit) -> Response {
    let of = |words: &[StageWord]| {
        let opinions = state(&visit).numbered().rev();
        let opinions = opinions.filter(|opinion| words.contains(&opinion.stage.word()));
        opinions.map(|opinion| visit.site.theme().html(&card(&visit, opinion))).collect::<Vec<_>>()
    };
    let parts = vec![
        ("opinions-under-way", of(&[StageWord::Question, StageWord::Text, StageWord::Positions])),
        ("opinions-published", of(&[StageWord::Published])),
        ("opinions-ended", of(&[StageWord::Ended])),
    ];
    let mut page = page(&visit, "opinions-title", parts, "opinions-none");
    page.formats = ["atom", "csv", "json"].map(|format| alternate(&visit, format)).into();
    visit.page(&page)
}

pub(crate) async fn referrals(visit: Visit) -> Response {
    let of = |open: bool| {
        let referrals = state(&visit).referrals().rev();
        let referrals = referrals.filter(|opinion| (opinion.stage == Stage::Referred) == open);
        referrals.map(|opinion| visit.site.theme().html(&referral_card(&visit, opinion))).collect::<Vec<_>>()
    };
    let parts = vec![("opinions-looking-for-sponsors", of(true)), ("opinions-dealt-with", of(false))];
    visit.page(&page(&visit, "opinions-referrals", parts, "opinions-no-referrals"))
}

fn page(visit: &Visit, title: &str, parts: Vec<(&'static str, Vec<Html>)>, none: &str) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let refer = visit.member().is_some().then(|| {
        let action = Action::link(ActionKind::Main, "/saisines/nouvelle", speech.say("opinions-do-refer"));
        let consequence = speech.attr("opinions-do-refer", "consequence", &[]).unwrap_or_default();
        theme.html(&action.consequence(consequence))
    });
    let ask = || {
        let is_offered = title == "opinions-referrals" && public_question::is_offered(visit);
        let link = Action::link(ActionKind::Other, public_question::ASK, speech.say("public-question-ask"));
        is_offered.then(|| theme.html(&link))
    };
    let parts: Vec<_> = parts.into_iter().filter(|(_, cards)| !cards.is_empty()).collect();
    let empty = if parts.is_empty() {
        theme.html(&Empty { sentence: Html::text(speech.say(none)), action: Html::empty() })
    } else {
        Html::empty()
    };
    let mut page = Page::new(speech.say(title), Html::of(&Body { speech, parts, empty }));
    page.lead = Html::text(&speech.attr(title, "lead", &[]).unwrap_or_default());
    page.action = refer.or_else(ask).unwrap_or_default();
    page.width = Width::Text;
    page
}

fn alternate(visit: &Visit, format: &str) -> Alternate {
    let media_type = match format {
        "atom" => "application/atom+xml",
        "csv" => "text/csv",
        _ => "application/json",
    };
    let label = visit.speech.say(&format!("format-{format}")).to_owned();
    Alternate { href: format!("/avis.{format}"), media_type, label }
}

/// The card of an opinion: number, state, title, one sentence, what is awaited, and its positions once they may be shown.
pub(crate) fn card(visit: &Visit, opinion: &Opinion) -> Card {
    Card {
        level: 3,
        href: opinion.address(),
        number: numbered(visit, opinion),
        title: seen(visit).title(opinion),
        state: standing(visit, opinion),
        sentence: Html::text(&told(visit, opinion)),
        when: when(visit, opinion),
        picture: picture(visit, opinion),
        mark: mark(visit, opinion),
    }
}

/// The state of an opinion in a word.
fn state_words(visit: &Visit, opinion: &Opinion) -> String {
    let stage = || visit.speech.say(stage_words(opinion.stage)).to_owned();
    afterlife::state(visit, opinion).unwrap_or_else(stage)
}

fn told(visit: &Visit, opinion: &Opinion) -> String {
    let overtaken = afterlife::overtaken_line(visit, opinion);
    overtaken.into_iter().chain([sentence(visit, opinion)]).collect::<Vec<_>>().join(" ")
}

/// Until when it is open, else when something last happened; of what was issued elsewhere, the day on which it was.
fn when(visit: &Visit, opinion: &Opinion) -> Html {
    let (now, speech) = (visit.site.house().now(), &visit.speech);
    if let Some(import) = opinion.import() {
        return Html::text(&speech.plain_date(import.dated));
    }
    match opinion.call().filter(|_| opinion.stage.is_vote()) {
        Some(call) => deadline(call.closes, now, speech),
        None => opinion.acts.last().map(|act| relative_time(act.at, now, speech)).unwrap_or_default(),
    }
}

fn referral_card(visit: &Visit, opinion: &Opinion) -> Card {
    let referral = opinion.referral();
    let number = referral.map_or(0, |referral| referral.number);
    Card {
        href: if opinion.is_outline { opinion.address() } else { format!("/saisines/{number}") },
        number: visit.speech.quote("opinions-referral-number", "number", number),
        picture: Html::empty(),
        when: referral
            .map(|referral| relative_time(referral.at, visit.site.house().now(), &visit.speech))
            .unwrap_or_default(),
        sentence: match seen(visit).optional(opinion.question) {
            Some(question) => Html::text(&question),
            None => Html::text(&sentence(visit, opinion)),
        },
        ..card(visit, opinion)
    }
}

fn mark(visit: &Visit, opinion: &Opinion) -> String {
    let fictitious = seen(visit).is_fictitious(opinion);
    if fictitious { visit.speech.say("mark-fictitious-word").to_owned() } else { String::new() }
}

/// Where an opinion stands in one sentence: the outcome and the carriage once there are any, else the question.
pub(crate) fn sentence(visit: &Visit, opinion: &Opinion) -> String {
    if opinion.is_outline {
        return visit.speech.say("doors-sentence").to_owned();
    }
    if let Some(import) = opinion.import() {
        let outcome = seen(visit).text(import.outcome);
        return visit.speech.quote("opinions-imported-outcome", "outcome", outcome);
    }
    let closed =
        opinion.calls.last().filter(|call| call.closing.is_some() && opinion.stage != Stage::Drafting);
    match closed.and_then(|call| adoption::of_call(opinion, call)) {
        Some(evaluation) => {
            let said = with_rules_speech(visit, |speech| evaluation.headline(speech));
            let fate = Some(super::fate::summary(visit, opinion)).filter(|fate| !fate.is_empty());
            [Some(said.outcome), said.carriage, fate].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
        None => seen(visit).optional(opinion.question).unwrap_or_default(),
    }
}

/// The positions group by group, each with its carriage in words, once the call is closed; one bar of the whole electorate
/// where only a total is published.
fn picture(visit: &Visit, opinion: &Opinion) -> Html {
    let closed = opinion.calls.last().filter(|_| opinion.stage != Stage::Drafting);
    let Some((call, closing)) = closed.and_then(|call| Some((call, call.closing.as_ref()?))) else {
        return Html::empty();
    };
    let number = opinion.number().unwrap_or_default();
    let evaluation = adoption::of_call(opinion, call);
    if let Some(groups) = evaluation.and_then(|evaluation| small_gauge(visit, &evaluation, number)) {
        return groups;
    }
    let total = seen(visit).tally(&CellTally::total(&closing.tallies));
    bar(&format!("bar-{number}"), visit.speech.say("opinions-positions"), &signs(&total), &visit.speech)
}

/// The words for where an opinion stands, with the mark of the fast track.
pub(crate) fn standing(visit: &Visit, opinion: &Opinion) -> String {
    let stage = state_words(visit, opinion);
    match opinion.fast_track.granted {
        Some(_) => format!("{stage} · {}", visit.speech.say("fast-track-mark")),
        None => stage,
    }
}

/// The message that says a stage.
pub(crate) const fn stage_words(stage: Stage) -> &'static str {
    match stage {
        Stage::Referred => "opinions-stage-referred",
        Stage::Declined => "opinions-stage-declined",
        Stage::Drafting => "opinions-stage-drafting",
        Stage::LastReading => "opinions-stage-last_reading",
        Stage::Call => "opinions-stage-call",
        Stage::Ballot => "opinions-stage-ballot",
        Stage::Suspended => "opinions-stage-suspended",
        Stage::NotValid => "opinions-stage-not_valid",
        Stage::Adopted => "opinions-stage-adopted",
        Stage::NotCarried => "opinions-stage-not_carried",
        Stage::Closed => "opinions-stage-closed",
        Stage::Abandoned => "opinions-stage-abandoned",
        Stage::Lapsed => "opinions-stage-lapsed",
        Stage::Published => "opinions-stage-published",
        Stage::Transmitted => "opinions-stage-transmitted",
        Stage::PartlyAnswered => "opinions-stage-partly_answered",
        Stage::Answered => "opinions-stage-answered",
        Stage::FollowedUp => "opinions-stage-followed_up",
        Stage::FollowUpClosed => "opinions-stage-follow_up_closed",
        Stage::Annulled => "opinions-stage-annulled",
        Stage::Joined => "opinions-stage-joined",
    }
}
