//! The pictures of a call: the hemicycle of positions by group, the bars of the carriage.

use askama::Template;
use pluriel_pages::{
    Html,
    charts::{AdviceSign, Adviser, Centre, Hemicycle, Seat, Sign, bar, legend},
    component::{Carriage, Gauge, GaugeRow},
};
use pluriel_rules::{Evaluation, PositionCounts, Standing};
use pluriel_web::Visit;

use super::{
    markup::{cell_name, groups_name},
    said,
};
use crate::{
    proof::Word,
    view::{CallView, ClosingView, TallyView},
    words::Advice,
};

/// The hemicycle of a call: turnout alone until its closing, then positions, each member one mark.
pub(super) fn hemicycle(visit: &Visit, call: &CallView, number: &str, fictitious: bool) -> Hemicycle {
    let speech = &visit.speech;
    let mut picture = Hemicycle {
        id: format!("hemicycle-{}", call.number),
        fictitious,
        advisers: call.advice.iter().map(|advice| adviser(visit, advice)).collect(),
        ..Hemicycle::default()
    };
    match &call.closing {
        None => {
            picture.title = speech.quote("opinions-hemicycle-turnout", "opinion", number);
            turnout(visit, call, &mut picture);
        }
        Some(closing) => {
            picture.title = speech.quote("opinions-hemicycle", "opinion", number);
            positions(visit, closing, &mut picture);
        }
    }
    picture
}

fn turnout(visit: &Visit, call: &CallView, picture: &mut Hemicycle) {
    let (mut answered, mut asked) = (0, 0);
    if let Some(secret) = &call.secret {
        (answered, asked) = (secret.ballots, secret.asked);
        picture.groups.push(visit.speech.say("secret-everybody").to_owned());
        seats(picture, 0, Sign::Spoken, answered);
        seats(picture, 0, Sign::Silent, asked.saturating_sub(answered));
    }
    for (place, group) in call.turnout.iter().enumerate() {
        picture.groups.push(said(visit, &group.group.names));
        seats(picture, place, Sign::Spoken, group.answered);
        seats(picture, place, Sign::Silent, group.asked - group.answered);
        answered += group.answered;
        asked += group.asked;
    }
    picture.centre = Centre {
        number: format!("{answered} / {asked}"),
        words: visit.speech.say("opinions-centre-answered").to_owned(),
    };
}

fn positions(visit: &Visit, closing: &ClosingView, picture: &mut Hemicycle) {
    let (mut supports, mut members) = (0, 0);
    for (place, tally) in closing.tallies.iter().enumerate() {
        picture.groups.push(groups_name(visit, &tally.groups));
        supports += tally.supports + tally.supports_with_reservation;
        members += tally.members;
        match &closing.positions {
            None => signs(tally).into_iter().for_each(|(sign, count)| {
                seats(picture, place, sign, u32::try_from(count).unwrap_or(u32::MAX));
            }),
            Some(positions) => {
                let of_group = positions.iter().filter(|position| tally.groups.contains(&position.group));
                picture.seats.extend(of_group.map(|position| Seat {
                    group: place,
                    sign: sign(position.position),
                    label: format!(
                        "{} : {}",
                        position.member.name,
                        visit.speech.say(position_words(position.position))
                    ),
                }));
            }
        }
    }
    picture.centre = Centre {
        number: format!("{supports} / {members}"),
        words: visit.speech.say("opinions-centre-support").to_owned(),
    };
}

fn seats(picture: &mut Hemicycle, group: usize, sign: Sign, count: u32) {
    picture.seats.extend((0..count).map(|_| Seat { group, sign, label: String::new() }));
}

fn adviser(visit: &Visit, advice: &crate::view::AdviceView) -> Adviser {
    let sign = match advice.advice {
        Advice::Favourable => AdviceSign::Favourable,
        Advice::WithRemarks => AdviceSign::WithRemarks,
        Advice::Unfavourable => AdviceSign::Unfavourable,
        Advice::None => AdviceSign::None,
    };
    let words = visit.speech.say(advice_words(advice.advice));
    let label =
        advice.member.as_ref().map_or_else(String::new, |member| format!("{} : {words}", member.name));
    Adviser { sign, label }
}

/// The message that says a position.
pub(super) const fn position_words(position: Word) -> &'static str {
    match position {
        Word::Supports => "opinions-position-supports",
        Word::SupportsWithReservation => "opinions-position-supports_with_reservation",
        Word::Abstains => "opinions-position-abstains",
        Word::Opposes => "opinions-position-opposes",
        Word::TakesNoPart => "opinions-position-takes_no_part",
        Word::Silent => "opinions-position-silent",
        Word::Recused => "opinions-position-recused",
    }
}

/// The message that says an advice.
pub(super) const fn advice_words(advice: Advice) -> &'static str {
    match advice {
        Advice::Favourable => "opinions-advice-favourable",
        Advice::WithRemarks => "opinions-advice-with_remarks",
        Advice::Unfavourable => "opinions-advice-unfavourable",
        Advice::None => "opinions-advice-none",
    }
}

/// The sign of a position.
pub(super) const fn sign(position: Word) -> Sign {
    match position {
        Word::Supports => Sign::Support,
        Word::SupportsWithReservation => Sign::Reservation,
        Word::Abstains => Sign::Abstention,
        Word::Opposes => Sign::Opposition,
        Word::TakesNoPart => Sign::NoPart,
        Word::Silent => Sign::Silent,
        Word::Recused => Sign::Recused,
    }
}

/// The signs of a tally, in the order of every bar.
pub(crate) fn signs(tally: &TallyView) -> Vec<(Sign, usize)> {
    [
        (Sign::Support, tally.supports),
        (Sign::Reservation, tally.supports_with_reservation),
        (Sign::Abstention, tally.abstains),
        (Sign::Opposition, tally.opposes),
        (Sign::NoPart, tally.takes_no_part),
        (Sign::Recused, tally.recused),
        (Sign::Silent, tally.silent),
    ]
    .into_iter()
    .map(|(sign, count)| (sign, count as usize))
    .collect()
}

/// The signs of an electorate or a cell, in the order of every bar.
pub(super) fn signs_of(counts: &PositionCounts) -> Vec<(Sign, usize)> {
    [
        (Sign::Support, counts.supports),
        (Sign::Reservation, counts.supports_with_reservation),
        (Sign::Abstention, counts.abstains),
        (Sign::Opposition, counts.opposes),
        (Sign::NoPart, counts.takes_no_part),
        (Sign::Recused, counts.recused),
        (Sign::Silent, counts.silent),
    ]
    .into_iter()
    .map(|(sign, count)| (sign, count as usize))
    .collect()
}

/// The carriage, group by group; `None` where only a total is published.
pub(super) fn gauge(visit: &Visit, evaluation: &Evaluation) -> Option<Gauge> {
    let speech = &visit.speech;
    let carriage = evaluation.carriage.as_ref()?;
    let rows = carriage.groups().iter().enumerate().map(|(place, group)| {
        let name = cell_name(visit, &group.cell);
        let standing = group.standing();
        let args =
            [("supports", group.counts.in_favour().into()), ("members", group.counts.members().into())];
        GaugeRow {
            state: carriage_of(standing),
            state_label: speech.say(standing_words(standing)).to_owned(),
            bar: bar(&format!("bar-{place}"), &name, &signs_of(&group.counts), speech),
            counts: speech.with("opinions-counts", &args),
            group: name,
        }
    });
    let columns = ["opinions-column-group", "opinions-column-positions", "opinions-column-carriage"];
    Some(Gauge {
        title: speech.say("opinions-carriage").to_owned(),
        summary: Html::empty(),
        columns: columns.map(|column| speech.say(column).to_owned()),
        rows: rows.collect(),
        legend: legend("gauge-legend", &used(evaluation), speech),
    })
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<ul class="card-groups">{% for (words, bar) in groups %}<li>{{ words }} {{ bar }}</li>{% endfor %}</ul>"#
)]
struct SmallGauge {
    groups: Vec<(String, Html)>,
}

/// The carriage at the size of a card: each group with its word, then its positions. `None` where only a total is published.
pub(super) fn small_gauge(visit: &Visit, evaluation: &Evaluation, number: u32) -> Option<Html> {
    let speech = &visit.speech;
    let groups = evaluation.carriage.as_ref()?.groups();
    let groups = groups.iter().enumerate().map(|(place, group)| {
        let name = cell_name(visit, &group.cell);
        let standing = speech.say(standing_words(group.standing()));
        let bar = bar(&format!("bar-{number}-{place}"), &name, &signs_of(&group.counts), speech);
        let args = [("group", name.into()), ("standing", standing.into())];
        (speech.with("opinions-group-standing", &args), bar)
    });
    Some(Html::of(&SmallGauge { groups: groups.collect() }))
}

fn used(evaluation: &Evaluation) -> Vec<Sign> {
    let counts = signs_of(&evaluation.counts);
    counts.into_iter().filter(|(_, count)| *count > 0).map(|(sign, _)| sign).collect()
}

const fn carriage_of(standing: Standing) -> Carriage {
    match standing {
        Standing::Carried => Carriage::Carried,
        Standing::Leaning => Carriage::Leaning,
        Standing::Divided => Carriage::Divided,
        Standing::Contested => Carriage::Contested,
        Standing::TooFewVoices => Carriage::TooFewVoices,
    }
}

/// The message that says the carriage of a group.
pub(super) const fn standing_words(standing: Standing) -> &'static str {
    match standing {
        Standing::Carried => "opinions-standing-carried",
        Standing::Leaning => "opinions-standing-leaning",
        Standing::Divided => "opinions-standing-divided",
        Standing::Contested => "opinions-standing-contested",
        Standing::TooFewVoices => "opinions-standing-too-few-voices",
    }
}
