//! What becomes of a suggestion: accepted, declined, withdrawn.

use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_house::Receipt;
use pluriel_pages::{
    Field, Form, Page, Problem,
    component::{ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit, see_other};

use super::{
    super::{confirm, done::done_at, forms, probe, seen, text::wording},
    Sides, address, as_wording, found, one,
};
use crate::{
    commands::{AcceptSuggestion, DeclineSuggestion, WithdrawSuggestion},
    state::{Opinion, Suggestion},
};

type OfSuggestion = Path<(String, String)>;

/// Accepts it: as it is, joined, or in the words that the pen chose. When the passage changed under the pen's hand, the page comes
/// back with what stands now.
pub(super) async fn accept(
    Path((number, id)): OfSuggestion,
    mut posted: Posted,
) -> Result<Response, Refused> {
    let (command, faults) = {
        let visit = &posted.visit;
        let opinion = seen::numbered(visit, &number)?;
        let suggestion = found(opinion, &id)?;
        let (fields, mut faults) = (&posted.fields, Vec::new());
        let chosen = wording::kind(fields.raw("kind"));
        let merged = match chosen {
            Some(kind) => Some(wording::read(visit, &mut faults, kind, fields)),
            None if fields.raw("joined") == "1" => {
                let merged = Sides::of(visit, opinion, suggestion).and_then(|sides| sides.merged());
                let clean = merged.filter(|merged| merged.is_clean);
                let clean = clean.ok_or(Refusal::conflict("drafting-suggestion-overtaken"))?;
                Some(as_wording(&clean.block))
            }
            None => None,
        };
        let seen = fields.raw("seen").parse().unwrap_or_default();
        (AcceptSuggestion { opinion: opinion.id, suggestion: suggestion.id, seen, merged }, faults)
    };
    let refused = match forms::give(&posted, faults, command).await {
        Ok(receipt) => {
            let opinion = seen::numbered(&posted.visit, &number)?;
            return Ok(see_other(&done_at(
                &format!("{}/suggestions", opinion.address()),
                "accepted",
                &receipt,
            )));
        }
        Err(refused) => refused,
    };
    posted.visit.read_again();
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let suggestion = found(opinion, &id)?;
    let overtaken = opinion.is_overtaken(suggestion);
    let merged = Sides::of(visit, opinion, suggestion).filter(|_| overtaken).and_then(|sides| sides.merged());
    let form = one::accepting(visit, opinion, suggestion, merged.as_ref());
    let form = match merged.filter(|merged| !merged.is_clean) {
        Some(merged) => form.filled(&wording::of(&merged.block).values()),
        None => form,
    };
    // What the pen typed stays; the form carries the version that stands now, not the one that it sent.
    let typed = wording::typed(&posted.fields);
    let form = if typed.raw("text").is_empty() { form } else { form.filled(&typed.values()) };
    let form = form.refused(Problem::of(&refused.refusal, &visit.speech));
    Ok(visit.refused_form(&one::page(visit, opinion, suggestion, Some(form)), &refused))
}

pub(super) async fn show_decline(
    visit: Visit,
    Path((number, id)): OfSuggestion,
) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let suggestion = found(opinion, &id)?;
    probe::require(&visit, declining(opinion, suggestion, ""))?;
    Ok(visit.page(&decline_page(&visit, opinion, suggestion, &decline_form(&visit, opinion, suggestion))))
}

fn declining(opinion: &Opinion, suggestion: &Suggestion, reasons: &str) -> DeclineSuggestion {
    DeclineSuggestion { opinion: opinion.id, suggestion: suggestion.id, reasons: reasons.to_owned() }
}

fn decline_form(visit: &Visit, opinion: &Opinion, suggestion: &Suggestion) -> Form {
    let at = address(opinion, suggestion.id);
    Form::new(format!("{at}/decliner"), visit.form_keys())
        .field(Field::text("reasons", visit.speech.say("drafting-decline-reasons"), 4).required())
        .button(confirm::button(visit, ActionKind::Main, "drafting-decline", &[]))
        .cancel(Link::new(at, visit.speech.say("cancel")))
}

fn decline_page(visit: &Visit, opinion: &Opinion, suggestion: &Suggestion, form: &Form) -> Page {
    let mut page = forms::page(visit, opinion, "drafting-decline", form);
    let label = visit.speech.quote("drafting-suggestion", "member", suggestion.member);
    page.breadcrumb.push(Link::new(address(opinion, suggestion.id), label));
    page
}

pub(super) async fn decline(Path((number, id)): OfSuggestion, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let suggestion = found(opinion, &id)?;
    let command = declining(opinion, suggestion, posted.fields.raw("reasons"));
    let result = forms::give(&posted, Vec::new(), command).await;
    let list = format!("{}/suggestions", opinion.address());
    let accepted = |receipt: &Receipt| done_at(&list, "suggestion-declined", receipt);
    let form = || decline_form(visit, opinion, suggestion);
    let page = |form: &Form| decline_page(visit, opinion, suggestion, form);
    Ok(forms::answer(&posted, result, accepted, form, page))
}

pub(super) async fn withdraw(Path((number, id)): OfSuggestion, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let suggestion = found(opinion, &id)?;
    let command = WithdrawSuggestion { opinion: opinion.id, suggestion: suggestion.id };
    let receipt = forms::give(&posted, Vec::new(), command).await?;
    Ok(see_other(&done_at(&address(opinion, suggestion.id), "suggestion-withdrawn", &receipt)))
}
