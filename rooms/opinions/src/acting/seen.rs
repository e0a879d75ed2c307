//! What the forms read of an opinion: which one an address names, its words, its formation.

use jiff::civil::Date;
use pluriel_council::{MemberId, Refusal};
use pluriel_meetings::Meetings;
use pluriel_members::{FormationId, Members, Names, TextAt};
pub(super) use pluriel_speech::beginning;
use pluriel_web::{Refused, Visit};

use crate::{
    Opinions,
    deadlines::calendar,
    standing_orders::{InForce, SetBy},
    state::{Block, Opinion, Words},
};

pub(super) use crate::pages::{
    of_number as numbered, of_number_or_outline as numbered_or_outline, of_referral as referred,
};

/// The words of a text, as they are quoted to the reader; empty when there is none.
pub(super) fn words(visit: &Visit, text: Option<TextAt>) -> String {
    visit.speech.quoted(bare_words(visit, text))
}

/// The words of a text as they are, to be compared; empty when there is none.
pub(super) fn bare_words(visit: &Visit, text: Option<TextAt>) -> String {
    text.map_or_else(String::new, |text| visit.text(text.seq, text.name).to_string())
}

/// The title of an opinion, or the question of one that has none.
pub(super) fn title(visit: &Visit, opinion: &Opinion) -> String {
    crate::pages::seen(visit).title(opinion)
}

/// What a wording says, as it is quoted to the reader.
pub(super) fn said(visit: &Visit, words: &Words) -> String {
    crate::pages::seen(visit).wording_text(words)
}

/// The words of a block as they stand.
pub(super) fn block_words(visit: &Visit, block: &Block) -> String {
    block.words().map_or_else(String::new, |words| said(visit, words))
}

/// The name of a member.
pub(super) fn member(visit: &Visit, member: MemberId) -> String {
    visit.speech.arg(&member.into())
}

/// The member in whose name the visitor speaks, called by its name; nothing for others.
pub(super) fn own_name(visit: &Visit) -> String {
    visit.member().map_or_else(String::new, |own| member(visit, own))
}

/// A name in the reader's language.
pub(super) fn named(visit: &Visit, names: &Names) -> String {
    pluriel_members::said(&visit.speech, names)
}

/// The name of a formation.
pub(super) fn formation(visit: &Visit, id: &FormationId) -> String {
    let known = visit.room::<Members>().formation(id);
    known.map_or_else(|| id.to_string(), |formation| named(visit, &formation.names))
}

/// Whether an opinion is put to an invented formation.
pub(super) fn is_fictitious(visit: &Visit, opinion: &Opinion) -> bool {
    visit.room::<Members>().is_fictitious_formation(&opinion.formation)
}

/// The standing orders that an opinion keeps.
pub(super) fn orders<'a>(visit: &'a Visit, opinion: &Opinion) -> Result<&'a InForce, Refused> {
    let kept = visit.room::<Opinions>().orders_of(opinion);
    Ok(kept.ok_or(Refusal::conflict("opinions-no-standing-orders"))?)
}

/// Whether the host set them and the council has not voted its own.
pub(super) fn is_set_by_host(orders: &InForce) -> bool {
    orders.set_by == SetBy::Host
}

/// The council's day.
pub(super) fn today(visit: &Visit) -> Date {
    visit.room::<Members>().calendar().day_of(visit.site.house().now())
}

/// The meetings of a formation that began, newest first, cancelled ones left out: value and words of a choice.
pub(super) fn sittings(visit: &Visit, of: &FormationId) -> Vec<(String, String)> {
    let (members, now) = (visit.room::<Members>(), visit.site.house().now());
    let council = members.calendar();
    let meetings = visit.room::<Meetings>().meetings(council);
    let held = meetings.into_iter().rev().filter(|meeting| {
        meeting.formation == *of
            && meeting.status != pluriel_meetings::Status::Cancelled
            && meeting.when.start(council) <= now
    });
    held.take(MOST_SITTINGS)
        .map(|meeting| (meeting.id.to_string(), visit.speech.date(meeting.when.day(council))))
        .collect()
}

/// How many meetings a form offers.
const MOST_SITTINGS: usize = 20;

/// The calendar of the council for an opinion: delays of others.
pub(super) fn calendar_of(visit: &Visit, orders: &InForce) -> pluriel_council::calendar::Calendar {
    calendar(&visit.snapshot.rooms, &orders.orders)
}

/// The calendar of an opinion: the delays of the council.
pub(super) fn own_calendar(
    visit: &Visit,
    opinion: &Opinion,
    orders: &InForce,
) -> pluriel_council::calendar::Calendar {
    crate::deadlines::calendar_of(&visit.snapshot.rooms, &orders.orders, opinion)
}
