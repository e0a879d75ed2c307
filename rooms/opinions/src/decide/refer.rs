//! Putting a question to the council.

use pluriel_council::{
    Context, Decision, FieldError, MemberId, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, blocks, consequence, form::Form};
use crate::{
    commands::Refer,
    events::{ConsequenceFixed, Event, Referred, With, stream},
    state::Text,
    words::{OpinionId, Stage, TextName},
};

/// How many links a question may quote.
const MOST_LINKS: usize = 10;
/// How long a link may be.
const LONGEST_LINK: usize = 500;

/// A delegate of a member of the formation asks; the referral has a number and an end from now on.
pub(super) fn decide(ground: &Ground<'_>, command: &Refer, context: &mut Context) -> Decided {
    let author = ground.seat(Action::Refer)?;
    let orders = ground.orders()?;
    if ground.members.formation(&command.formation).is_none() {
        return Err(FieldError::new("formation", "opinions-formation-unknown").into());
    }
    let in_formation = ground.is_in_formation(&command.formation, author);
    ground.permit(
        Action::Refer,
        |condition| condition == Condition::InFormation && in_formation,
        || Refusal::forbidden("opinions-not-in-formation"),
    )?;
    if let Some(same) = command.same_as.and_then(|same| ground.state.opinion(same)) {
        return Err(Refusal::conflict("opinions-asked-already").with("address", same.address()));
    }
    let open = open_referrals(ground, author);
    if open >= usize::try_from(orders.referral.open_per_author).unwrap_or(usize::MAX) {
        let refusal = Refusal::conflict("opinions-too-many-referrals").with("open", open);
        return Err(refusal.with("most", orders.referral.open_per_author));
    }
    command
        .consequence
        .map_or(Ok(()), |asked| consequence::target(ground, &command.formation, asked).map(drop))?;
    let opinion: OpinionId = context.id();
    let number = ground.state.next_referral();
    let calendar = ground.calendar(orders);

    let mut form = Form::default();
    let title = form.line("title", &command.title, TextName::Title);
    let question = form.text("question", &command.question, TextName::Question);
    let background = form.optional("context", &command.context, TextName::Context);
    let links = form.optional("links", &command.links, TextName::Links);
    form.keep(check_links(links.as_deref().unwrap_or_default()));
    if command.wanted.is_some_and(|wanted| wanted <= calendar.day_of(ground.now)) {
        form.fault(FieldError::new("wanted", "opinions-wanted-in-the-past"));
    }
    let text = blocks::added(&mut form, opinion, &Text::default(), None, &command.text, context);
    form.finish()?;

    let optional = [(TextName::Context, background), (TextName::Links, links)];
    let with: With = optional.iter().filter(|(_, text)| text.is_some()).map(|(name, _)| *name).collect();
    let referred = Referred {
        opinion,
        number,
        formation: command.formation.clone(),
        authors: vec![author],
        wanted: command.wanted,
        window_ends: calendar.after_days(ground.now, orders.referral.window_days),
        sponsors_needed: orders.referral.sponsors,
        groups_needed: orders.referral.groups,
        with,
    };
    let mut event = NewEvent::open(stream(opinion), Event::from(referred))
        .text(TextName::Title.as_str(), title)
        .text(TextName::Question.as_str(), question);
    for (name, text) in optional {
        if let Some(text) = text {
            event = event.text(name.as_str(), text);
        }
    }
    let fixed = command.consequence.map(|consequence| {
        let fixed = ConsequenceFixed { opinion, version: 1, consequence: Some(consequence) };
        NewEvent::open(stream(opinion), fixed.into())
    });
    let events = std::iter::once(event).chain(text).chain(fixed).collect();
    Ok(Decision::all(events).at(format!("/saisines/{number}")))
}

fn open_referrals(ground: &Ground<'_>, author: MemberId) -> usize {
    let signed = |opinion: &&crate::state::Opinion| {
        opinion.stage == Stage::Referred
            && opinion.referral().is_some_and(|referral| referral.authors.contains(&author))
    };
    ground.state.referrals().filter(signed).count()
}

pub(super) fn check_links(links: &str) -> Result<(), FieldError> {
    let given: Vec<_> = links.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if given.len() > MOST_LINKS {
        return Err(FieldError::new("links", "opinions-too-many-links").with("most", MOST_LINKS));
    }
    let is_link = |line: &&str| {
        let rest = line.strip_prefix("https://").or_else(|| line.strip_prefix("http://"));
        rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
            && line.len() <= LONGEST_LINK
    };
    match given.iter().find(|line| !is_link(line)) {
        Some(line) => Err(FieldError::new("links", "opinions-not-a-link").with("link", *line)),
        None => Ok(()),
    }
}
