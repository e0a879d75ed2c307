//! Who holds the pen: chosen at the admission, changed by the secretariat with reasons (`specs/opinions.md`, "Admitted").

use std::collections::BTreeSet;

use pluriel_council::{Decision, FieldError, Instant, MemberId, NewEvent, Refusal, access::Action};
use pluriel_members::State as Members;

use super::{Decided, Ground, form::Form, ground::wrong_stage};
use crate::{
    commands::ChangeRapporteurs,
    events::{Event, RapporteursChanged, stream},
    sponsors::organisation,
    state::{Opinion, Referral},
    words::{Rapporteur, Task, TextName},
};

/// Who holds the pen unless the admission says otherwise: those that signed the question, then those that stand behind it, in their
/// order, each of another organisation, as many as there are pens.
pub(crate) fn proposed(members: &Members, referral: &Referral, pens: u32, now: Instant) -> Vec<MemberId> {
    let mut organisations = BTreeSet::new();
    let sponsors = referral.sponsors.iter().map(|sponsorship| sponsorship.member);
    let candidates = referral.authors.iter().copied().chain(sponsors);
    let distinct = candidates.filter(|member| organisations.insert(organisation(members, *member, now)));
    distinct.take(usize::try_from(pens).unwrap_or(usize::MAX)).collect()
}

/// Who holds the pen and who reads, at the admission: those that were asked for, else those that are proposed. Where one holds the pen,
/// the first sponsor that does not reads.
pub(super) fn at_admission(
    ground: &Ground<'_>,
    opinion: &Opinion,
    referral: &Referral,
    asked: &[MemberId],
) -> Result<Vec<Rapporteur>, Refusal> {
    let pens = ground.orders()?.drafting.pens;
    let holders = if asked.is_empty() {
        let proposed = proposed(ground.members, referral, pens, ground.now);
        match u32::try_from(proposed.len()).unwrap_or(u32::MAX) {
            0 => return Err(Refusal::conflict("opinions-nobody-holds-the-pen")),
            found if found < pens => {
                return Err(Refusal::conflict("rapporteurs-missing").with("found", found).with("pens", pens));
            }
            _ => proposed,
        }
    } else {
        fit(ground, opinion, asked, pens)?;
        asked.to_vec()
    };
    let sponsors = referral.sponsors.iter().map(|sponsorship| sponsorship.member);
    let reader = sponsors.filter(|sponsor| pens == 1 && !holders.contains(sponsor));
    Ok(charged(&holders, reader))
}

/// The secretariat, with reasons, until the opinion's end. Only members that were not charged before must fit: whoever stays, stays.
pub(super) fn change(ground: &Ground<'_>, command: &ChangeRapporteurs) -> Decided {
    ground.role(Action::ChangeRapporteurs)?;
    let opinion = ground.opinion(command.opinion)?;
    let admission = opinion.admission.as_ref().filter(|_| !opinion.stage.is_end());
    let admission = admission.ok_or_else(|| wrong_stage(opinion, "rapporteurs-not-now"))?;
    let mut form = Form::default();
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    form.finish()?;
    fit(ground, opinion, &command.pens, ground.orders_of(opinion)?.drafting.pens)?;
    let before: BTreeSet<_> = opinion.pens().collect();
    if command.pens.iter().copied().collect::<BTreeSet<_>>() == before {
        return Err(FieldError::new("pens", "rapporteurs-unchanged").into());
    }
    let readers = admission.rapporteurs.iter().filter(|rapporteur| rapporteur.task == Task::Reader);
    let rapporteurs = charged(&command.pens, readers.map(|reader| reader.member));
    let changed = RapporteursChanged { opinion: opinion.id, rapporteurs };
    let event = NewEvent::open(stream(opinion.id), Event::from(changed));
    Ok(Decision::one(event.text(TextName::Reasons.as_str(), reasons)).at(opinion.address()))
}

/// Refuses another number of pens than the standing orders say, two of one organisation, and members of no voice in the formation.
fn fit(ground: &Ground<'_>, opinion: &Opinion, pens: &[MemberId], wanted: u32) -> Result<(), FieldError> {
    let found = u32::try_from(pens.len()).unwrap_or(u32::MAX);
    if found != wanted {
        return Err(FieldError::new("pens", "rapporteurs-wrong-number").with("wanted", wanted));
    }
    let before: BTreeSet<_> = opinion.pens().collect();
    let has_voice = |member: &MemberId| ground.is_in_formation(&opinion.formation, *member);
    if let Some(stranger) = pens.iter().find(|member| !has_voice(member) && !before.contains(member)) {
        return Err(FieldError::new("pens", "rapporteurs-not-in-formation").with("member", *stranger));
    }
    let organisations: BTreeSet<_> =
        pens.iter().map(|member| organisation(ground.members, *member, ground.now)).collect();
    if organisations.len() < pens.len() {
        return Err(FieldError::new("pens", "rapporteurs-one-organisation"));
    }
    Ok(())
}

fn charged(pens: &[MemberId], readers: impl Iterator<Item = MemberId>) -> Vec<Rapporteur> {
    let reader = readers.into_iter().find(|reader| !pens.contains(reader));
    let pens = pens.iter().map(|member| Rapporteur { member: *member, task: Task::Pen });
    pens.chain(reader.map(|member| Rapporteur { member, task: Task::Reader })).collect()
}
