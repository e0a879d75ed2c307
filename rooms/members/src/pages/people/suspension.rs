//! `/membres/{id}/suspension`: a member is suspended for a time, or excluded; the reasons are published.

use axum::{extract::Path, response::Response};
use pluriel_council::{Refusal, access::Action as Access};
use pluriel_pages::{
    Field, Form, Html, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Route, Visit, see_other};

use crate::{
    Command, Members,
    commands::{EndSuspension, ExcludeMember, SuspendMember},
    pages::{above, forms, of_address},
    state::Member,
};

pub(crate) fn routes() -> Vec<Route> {
    let keep = Access::KeepMembers;
    vec![
        Route::get("/membres/{id}/suspension", keep, show),
        Route::post("/membres/{id}/suspension", keep, suspend),
        Route::post("/membres/{id}/suspension/fin", keep, end),
        Route::post("/membres/{id}/exclusion", keep, exclude),
    ]
}

async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let member = of_address(&visit, &id)?;
    Ok(visit.page(&page(&visit, member, &suspension_form(&visit, member), &exclusion_form(&visit, member))))
}

fn page(visit: &Visit, member: &Member, suspension: &Form, exclusion: &Form) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let now = visit.site.house().now();
    let lasting = member.suspensions.last().filter(|known| known.period.until.is_none_or(|end| end > now));
    let mut page = forms::page(visit, "people-suspension", suspension, above(visit, member));
    if lasting.is_some() {
        let end = Form::new(format!("/membres/{}/suspension/fin", member.id), visit.form_keys())
            .button(Action::button(ActionKind::Main, speech.say("people-end-suspension")));
        page.body = end.html(theme, speech);
    }
    page.body.push(&Html::trusted("<h2>".to_owned()));
    page.body.push(&Html::text(speech.say("people-exclude")));
    page.body.push(&Html::trusted("</h2>".to_owned()));
    page.body.push(&exclusion.html(theme, speech));
    page
}

fn suspension_form(visit: &Visit, member: &Member) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(format!("/membres/{}/suspension", member.id), visit.form_keys())
        .field(
            Field::date("from", say("members-field-mandate-from"))
                .help(say("members-field-mandate-from.help")),
        )
        .field(Field::date("last_day", say("members-field-last-day")).help(say("people-suspension-no-end")))
        .field(Field::text("reason", say("members-field-reason"), 4).published().required())
        .button(
            Action::button(ActionKind::Grave, say("people-suspend"))
                .consequence(say("people-suspend.consequence")),
        )
        .cancel(Link::new(format!("/membres/{}", member.id), say("cancel")))
}

fn exclusion_form(visit: &Visit, member: &Member) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(format!("/membres/{}/exclusion", member.id), visit.form_keys())
        .field(Field::date("exclusion_day", say("members-field-last-day")).required())
        .field(Field::text("exclusion_reason", say("members-field-reason"), 4).published().required())
        .button(
            Action::button(ActionKind::Grave, say("people-exclude"))
                .consequence(say("people-exclude.consequence")),
        )
        .confirm(say("people-exclude.confirm"))
}

async fn suspend(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let member = of_address(visit, &id)?;
    let read = || -> Result<Command, Refusal> {
        let mut reading = posted.fields.read();
        let from = reading.with("from", |typed| forms::day(visit, "from", typed));
        let last_day = reading.with("last_day", |typed| forms::day(visit, "last_day", typed));
        let reason = reading.text("reason", 2_000);
        reading.end()?;
        Ok(Command::SuspendMember(SuspendMember { member: member.id, from, last_day, reason }))
    };
    let done = match read() {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(match done {
        Ok(_) => see_other(&format!("/membres/{}", member.id)),
        Err(refused) => {
            let form = forms::again(visit, suspension_form(visit, member), &posted.fields, &refused);
            forms::answer(visit, &page(visit, member, &form, &exclusion_form(visit, member)), &refused)
        }
    })
}

async fn end(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let member = of_address(visit, &id)?.id;
    visit.submit::<Members>(Command::EndSuspension(EndSuspension { member }), posted.key()).await?;
    Ok(see_other(&format!("/membres/{member}")))
}

async fn exclude(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let member = of_address(visit, &id)?;
    let read = || -> Result<Command, Refusal> {
        let mut reading = posted.fields.read();
        let last_day = reading
            .with("exclusion_day", |typed| forms::required_day(visit, "exclusion_day", typed).map(Some));
        let reason = reading.text("exclusion_reason", 2_000);
        reading.end()?;
        let Some(last_day) = last_day else { return Err(Refusal::invalid("form-to-correct")) };
        Ok(Command::ExcludeMember(ExcludeMember { member: member.id, last_day, reason }))
    };
    let done = match read() {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(match done {
        Ok(_) => see_other(&format!("/membres/{}", member.id)),
        Err(refused) => {
            let form = forms::again(visit, exclusion_form(visit, member), &posted.fields, &refused);
            forms::answer(visit, &page(visit, member, &suspension_form(visit, member), &form), &refused)
        }
    })
}
