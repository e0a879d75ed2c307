//! What one can do, and what awaits, once an opinion is published.

use pluriel_council::Instant;
use pluriel_web::Visit;

use super::super::{probe, seen};
use crate::{
    commands::{CloseFollowUp, JudgeProgress, NameAddressees},
    events::ReportedBy,
    fate,
    state::Opinion,
    words::{AddresseeId, BlockId, Verdict},
};

/// An act that is open: the words that say it, and where it is done below the opinion's address.
pub(crate) type Open = (&'static str, String);

/// What the visitor can do, the most awaited first.
pub(crate) fn offers(visit: &Visit, opinion: &Opinion) -> Vec<Open> {
    let mut offers = Vec::new();
    if let Some(path) = to_judge(visit, opinion) {
        offers.push(("answers-do-judge-first", path));
    }
    if may_transmit(visit, opinion) {
        offers.push(("answers-do-transmit", "transmettre".to_owned()));
    }
    if may_close(visit, opinion) {
        offers.push(("answers-do-close", "clore-le-suivi".to_owned()));
    }
    offers
}

/// What awaits the visitor, with its deadline.
pub(crate) fn waits(visit: &Visit, opinion: &Opinion) -> Vec<(&'static str, String, Option<Instant>)> {
    let orders = seen::orders(visit, opinion).ok();
    let end = orders
        .and_then(|orders| fate::unattended_end(opinion, &orders.orders, &seen::calendar_of(visit, orders)));
    let mut waits = Vec::new();
    if let Some(path) = to_judge(visit, opinion) {
        waits.push(("answers-awaits-judge", path, None));
    }
    if may_transmit(visit, opinion) && is_put_to_nobody(opinion) {
        waits.push(("answers-awaits-transmit", "transmettre".to_owned(), None));
    }
    if may_close(visit, opinion) {
        waits.push(("answers-awaits-close", "clore-le-suivi".to_owned(), end));
    }
    waits
}

fn may_transmit(visit: &Visit, opinion: &Opinion) -> bool {
    let has_recommendations = opinion.text.recommendations().next().is_some();
    has_recommendations
        && opinion.import().is_none()
        && probe::may(visit, NameAddressees { opinion: opinion.id, addressees: Vec::new() })
}

fn is_put_to_nobody(opinion: &Opinion) -> bool {
    let put: Vec<BlockId> = opinion.fate.puts().map(|(_, block, _)| block).collect();
    opinion.text.recommendations().any(|block| !put.contains(&block.id))
}

fn may_close(visit: &Visit, opinion: &Opinion) -> bool {
    probe::may(visit, CloseFollowUp { opinion: opinion.id, note: String::new() })
}

/// The form of the first report of an addressee on which the visitor, a rapporteur, has not spoken.
fn to_judge(visit: &Visit, opinion: &Opinion) -> Option<String> {
    let own = visit.member().filter(|own| opinion.is_rapporteur(*own))?;
    let unjudged = |(addressee, block, put): (AddresseeId, BlockId, &crate::state::Put)| {
        let report = put.report().filter(|report| report.by == ReportedBy::Addressee)?;
        let spoke = report.verdicts.iter().any(|verdict| verdict.member == own);
        let judge = JudgeProgress {
            opinion: opinion.id,
            addressee,
            recommendation: block,
            verdict: Verdict::Contested,
            reasons: String::new(),
        };
        (!spoke && probe::may(visit, judge)).then_some((addressee, block))
    };
    let (addressee, block) = opinion.fate.puts().find_map(unjudged)?;
    let rank = opinion.text.recommendations().position(|known| known.id == block)? + 1;
    Some(format!("reponses/{addressee}/{rank}/verdict"))
}
