//! What becomes of amendments: signed, withdrawn, advised on, accepted, rejected, sent to a vote, declared to conflict.

use std::collections::BTreeSet;

use axum::{extract::Path, response::Response};
use pluriel_house::Receipt;
use pluriel_pages::{
    Choice, Field, Form, Page, Problem,
    component::{ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit, see_other};

use super::{
    super::{confirm, done::done_at, forms, probe, seen},
    address, breadcrumb, called, found, list, list_address,
};
use crate::{
    Command,
    commands::{
        AcceptAmendments, AdviseAmendment, AskAmendmentVote, DeclareConflict, OpenAmendmentVote,
        RejectAmendment, SignAmendment, TakeOutAmendment, WithdrawAmendment,
    },
    state::{Amendment, Opinion},
    words::AmendmentAdvice,
};

type Of = Path<(String, String)>;

/// Accepts those that were ticked, or sends them to a vote.
pub(super) async fn several(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let ticked = posted.fields.all("amendments").iter();
    let amendments: BTreeSet<u32> = ticked.filter_map(|number| number.parse().ok()).collect();
    let to_vote = posted.fields.raw("decision") == "vote";
    let command: Command = if to_vote {
        OpenAmendmentVote { opinion: opinion.id, amendments }.into()
    } else {
        AcceptAmendments { opinion: opinion.id, amendments }.into()
    };
    let refused = match forms::give(&posted, Vec::new(), command).await {
        Ok(receipt) => {
            let what = if to_vote { "amendment-vote-opened" } else { "amendments-accepted" };
            return Ok(see_other(&done_at(&list_address(opinion), what, &receipt)));
        }
        Err(refused) => refused,
    };
    let problem = Problem::of(&refused.refusal, &visit.speech);
    let form = list::deciding(visit, opinion);
    let form = form.map(|form| form.filled(&posted.fields.values()).refused(problem));
    if form.is_none() {
        return Err(refused);
    }
    Ok(visit.refused_form(&list::page(visit, opinion, form), &refused))
}

/// A form of one button: sent, said on the amendment's page.
async fn pressed(
    posted: &Posted,
    number: &str,
    amendment: &str,
    what: &str,
    command: impl FnOnce(&Opinion, u32) -> Command,
) -> Result<Response, Refused> {
    let opinion = seen::numbered(&posted.visit, number)?;
    let amendment = found(opinion, amendment)?.number;
    let receipt = forms::give(posted, Vec::new(), command(opinion, amendment)).await?;
    Ok(see_other(&done_at(&address(opinion, amendment), what, &receipt)))
}

pub(super) async fn sign(Path((number, amendment)): Of, posted: Posted) -> Result<Response, Refused> {
    pressed(&posted, &number, &amendment, "amendment-signed", |opinion, amendment| {
        SignAmendment { opinion: opinion.id, amendment }.into()
    })
    .await
}

pub(super) async fn withdraw(Path((number, amendment)): Of, posted: Posted) -> Result<Response, Refused> {
    pressed(&posted, &number, &amendment, "amendment-withdrawn", |opinion, amendment| {
        WithdrawAmendment { opinion: opinion.id, amendment }.into()
    })
    .await
}

pub(super) async fn ask_vote(Path((number, amendment)): Of, posted: Posted) -> Result<Response, Refused> {
    pressed(&posted, &number, &amendment, "amendment-vote-asked", |opinion, amendment| {
        AskAmendmentVote { opinion: opinion.id, amendment }.into()
    })
    .await
}

pub(super) async fn take_out(Path((number, amendment)): Of, posted: Posted) -> Result<Response, Refused> {
    pressed(&posted, &number, &amendment, "amendment-taken-out", |opinion, amendment| {
        TakeOutAmendment { opinion: opinion.id, amendment }.into()
    })
    .await
}

/// A form of an amendment, with its page.
struct Asked<'a> {
    visit: &'a Visit,
    opinion: &'a Opinion,
    amendment: &'a Amendment,
    id: &'static str,
    path: &'static str,
}

impl Asked<'_> {
    fn form(&self, fields: Vec<Field>) -> Form {
        let at = address(self.opinion, self.amendment.number);
        let form = Form::new(format!("{at}/{}", self.path), self.visit.form_keys());
        let args = [("member", seen::own_name(self.visit).into())];
        fields
            .into_iter()
            .fold(form, Form::field)
            .button(confirm::button(self.visit, ActionKind::Main, self.id, &args))
            .cancel(Link::new(at, self.visit.speech.say("cancel")))
    }

    fn page(&self, form: &Form) -> Page {
        let mut page = forms::page(self.visit, self.opinion, self.id, form);
        page.breadcrumb = breadcrumb(self.visit, self.opinion);
        let number = self.amendment.number;
        page.breadcrumb.push(Link::new(address(self.opinion, number), called(self.visit, number)));
        page
    }

    fn show(&self, command: impl Into<Command>, fields: Vec<Field>) -> Result<Response, Refused> {
        probe::require(self.visit, command)?;
        Ok(self.visit.page(&self.page(&self.form(fields))))
    }

    async fn send(
        &self,
        posted: &Posted,
        command: impl Into<Command>,
        fields: Vec<Field>,
        what: &str,
    ) -> Response {
        let result = forms::give(posted, Vec::new(), command).await;
        let at = address(self.opinion, self.amendment.number);
        let accepted = |receipt: &Receipt| done_at(&at, what, receipt);
        forms::answer(posted, result, accepted, || self.form(fields), |form| self.page(form))
    }
}

fn advising(
    opinion: &Opinion,
    amendment: &Amendment,
    advice: AmendmentAdvice,
    remarks: &str,
) -> AdviseAmendment {
    AdviseAmendment { opinion: opinion.id, amendment: amendment.number, advice, remarks: remarks.to_owned() }
}

fn advice_fields(visit: &Visit) -> Vec<Field> {
    let choices = AmendmentAdvice::ALL.map(|advice| {
        Choice::new(advice.name(), visit.speech.say(&format!("amending-advice-{}", advice.name())))
    });
    vec![
        Field::radio("advice", visit.speech.say("amending-advise"), choices.into()).required(),
        Field::text("remarks", visit.speech.say("amending-remarks"), 4),
    ]
}

pub(super) async fn show_advise(visit: Visit, Path((number, amendment)): Of) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let amendment = found(opinion, &amendment)?;
    let asked = Asked { visit: &visit, opinion, amendment, id: "amending-advise", path: "avis" };
    asked.show(advising(opinion, amendment, AmendmentAdvice::Neutral, ""), advice_fields(&visit))
}

pub(super) async fn advise(Path((number, amendment)): Of, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let amendment = found(opinion, &amendment)?;
    let asked = Asked { visit, opinion, amendment, id: "amending-advise", path: "avis" };
    let typed = posted.fields.raw("advice");
    let advice = AmendmentAdvice::ALL.into_iter().find(|advice| advice.name() == typed);
    let Some(advice) = advice else {
        let fault = pluriel_council::FieldError::new("advice", "acting-choose");
        let refused = forms::at_fault(vec![fault]);
        let form = || asked.form(advice_fields(visit));
        return Ok(forms::answer(&posted, Err(refused), |_| String::new(), form, |form| asked.page(form)));
    };
    let command = advising(opinion, amendment, advice, posted.fields.raw("remarks"));
    Ok(asked.send(&posted, command, advice_fields(visit), "amendment-advised").await)
}

fn reasons(visit: &Visit) -> Field {
    Field::text("reasons", visit.speech.say("amending-why"), 4).required()
}

pub(super) async fn show_reject(visit: Visit, Path((number, amendment)): Of) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let amendment = found(opinion, &amendment)?;
    let asked = Asked { visit: &visit, opinion, amendment, id: "amending-reject", path: "rejeter" };
    let command =
        RejectAmendment { opinion: opinion.id, amendment: amendment.number, reasons: String::new() };
    asked.show(command, vec![reasons(&visit)])
}

pub(super) async fn reject(Path((number, amendment)): Of, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let amendment = found(opinion, &amendment)?;
    let asked = Asked { visit, opinion, amendment, id: "amending-reject", path: "rejeter" };
    let said = posted.fields.raw("reasons").to_owned();
    let command = RejectAmendment { opinion: opinion.id, amendment: amendment.number, reasons: said };
    Ok(asked.send(&posted, command, vec![reasons(visit)], "amendment-rejected").await)
}

fn conflict_fields(visit: &Visit, opinion: &Opinion, amendment: &Amendment) -> Vec<Field> {
    let pending = opinion.amending.pending(visit.site.house().now());
    let others = pending.filter(|other| other.number != amendment.number);
    let choices = others.map(|other| Choice::new(other.number.to_string(), called(visit, other.number)));
    vec![
        Field::select("other", visit.speech.say("amending-conflict-other"), choices.collect()).required(),
        reasons(visit),
    ]
}

pub(super) async fn show_conflict(visit: Visit, Path((number, amendment)): Of) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let amendment = found(opinion, &amendment)?;
    let asked = Asked { visit: &visit, opinion, amendment, id: "amending-conflict", path: "conflit" };
    let number = amendment.number;
    let command = DeclareConflict { opinion: opinion.id, one: number, other: number, reasons: String::new() };
    asked.show(command, conflict_fields(&visit, opinion, amendment))
}

pub(super) async fn conflict(Path((number, amendment)): Of, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let amendment = found(opinion, &amendment)?;
    let asked = Asked { visit, opinion, amendment, id: "amending-conflict", path: "conflit" };
    let command = DeclareConflict {
        opinion: opinion.id,
        one: amendment.number,
        other: posted.fields.raw("other").parse().unwrap_or(amendment.number),
        reasons: posted.fields.raw("reasons").to_owned(),
    };
    Ok(asked.send(&posted, command, conflict_fields(visit, opinion, amendment), "conflict-declared").await)
}
