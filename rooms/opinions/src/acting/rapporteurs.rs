//! Who holds the pen: chosen with the admission, changed with reasons, shown beside the opinion.

use axum::{extract::Path, response::Response};
use pluriel_council::{MemberId, access::Action};
use pluriel_members::Members;
use pluriel_pages::{Choice, Field, Form, Html, component::ActionKind};
use pluriel_speech::Source;
use pluriel_web::{Awaited, Fields, Front, Posted, Refused, Route, Visit};

use super::{api::rapporteurs as api, confirm, forms, probe, seen};
use crate::{
    Opinions, commands::ChangeRapporteurs, decide::rapporteurs::proposed, pages::link,
    standing_orders::InForce, state::Opinion,
};

/// The words of all this.
pub const WORDS: Source = Source {
    room: "opinions (rapporteurs)",
    fr: include_str!("../../words/rapporteurs.fr.ftl"),
    en: include_str!("../../words/rapporteurs.en.ftl"),
};

/// The front of who holds the pen.
pub fn rapporteurs_front() -> Front {
    Front { awaits, api: api::document, ..Front::new("opinions", WORDS, routes) }
}

fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/avis/{number}/rapporteurs", Action::ChangeRapporteurs, show),
        Route::post("/avis/{number}/rapporteurs", Action::ChangeRapporteurs, send),
    ];
    routes.extend(api::routes());
    routes
}

/// The field that chooses who holds the pen, among the members of the formation; whoever holds it now stays among them.
fn field(visit: &Visit, opinion: &Opinion, orders: &InForce, chosen: &[MemberId]) -> Field {
    let (members, now) = (visit.room::<Members>(), visit.site.house().now());
    let voices = members.voters(&opinion.formation, now).into_iter();
    let voices = voices.chain(members.advisers(&opinion.formation, now)).map(|member| member.id);
    let mut named: Vec<_> = voices.map(|member| (seen::member(visit, member), member)).collect();
    let gone = opinion.pens().filter(|pen| !named.iter().any(|(_, member)| member == pen));
    let gone: Vec<_> = gone.map(|pen| (seen::member(visit, pen), pen)).collect();
    named.extend(gone);
    named.sort_by_key(|(name, _)| name.to_lowercase());
    let choices = named.into_iter().map(|(name, member)| Choice::new(member.to_string(), name)).collect();
    Field::boxes("pens", visit.speech.say("rapporteurs-pens"), choices)
        .help(visit.speech.count("rapporteurs-pens-how-many", orders.orders.drafting.pens as usize))
        .chosen(chosen.iter().map(ToString::to_string).collect())
        .required()
}

/// The field of the admission, where more than one may hold the pen: those are ticked that hold it unless others are chosen.
pub(super) fn admission_field(visit: &Visit, opinion: &Opinion, orders: &InForce) -> Field {
    let (members, now) = (visit.room::<Members>(), visit.site.house().now());
    let pens = orders.orders.drafting.pens;
    let chosen = opinion.referral().map(|referral| proposed(members, referral, pens, now));
    field(visit, opinion, orders, &chosen.unwrap_or_default())
}

/// The members that a form names; what names none is refused by the room, which knows how many there must be.
pub(super) fn named(fields: &Fields) -> Vec<MemberId> {
    fields.all("pens").iter().filter_map(|member| member.parse().ok()).collect()
}

fn command(opinion: &Opinion, pens: Vec<MemberId>, reasons: &str) -> ChangeRapporteurs {
    ChangeRapporteurs { opinion: opinion.id, pens, reasons: reasons.to_owned() }
}

/// The page that asks who, and why.
async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, command(opinion, Vec::new(), ""))?;
    let form = form(&visit, opinion)?;
    Ok(visit.page(&forms::page(&visit, opinion, "rapporteurs-change", &form)))
}

fn form(visit: &Visit, opinion: &Opinion) -> Result<Form, Refused> {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let pens: Vec<_> = opinion.pens().collect();
    Ok(Form::new(format!("{}/rapporteurs", opinion.address()), visit.form_keys())
        .field(field(visit, opinion, seen::orders(visit, opinion)?, &pens))
        .field(
            Field::text("reasons", say("rapporteurs-reasons"), 4)
                .help(say("rapporteurs-reasons.help"))
                .required(),
        )
        .button(confirm::button(visit, ActionKind::Main, "rapporteurs-change", &[]))
        .cancel(forms::cancel(visit, opinion)))
}

/// Records it.
async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let empty = form(visit, opinion)?;
    let asked = command(opinion, named(&posted.fields), posted.fields.raw("reasons"));
    let result = forms::give(&posted, Vec::new(), asked).await;
    let page = |form: &Form| forms::page(visit, opinion, "rapporteurs-change", form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "rapporteurs-changed"), || empty, page))
}

/// Where the visitor changes who holds the pen, if it may.
fn change_link(visit: &Visit, opinion: &Opinion) -> Option<Html> {
    let may = probe::may(visit, command(opinion, Vec::new(), ""));
    let href = format!("{}/rapporteurs", opinion.address());
    may.then(|| link(&href, visit.speech.say("rapporteurs-do-change")))
}

/// Who holds the pen, for whoever reads the page: who left is said, and where the pen is given to others.
pub(crate) fn fact(visit: &Visit, opinion: &Opinion) -> Option<Html> {
    let (members, now) = (visit.room::<Members>(), visit.site.house().now());
    let in_council = |pen: MemberId| {
        let (voters, advisers) =
            (members.voters(&opinion.formation, now), members.advisers(&opinion.formation, now));
        voters.iter().chain(&advisers).any(|member| member.id == pen)
    };
    let said = |pen: MemberId| {
        let name = seen::member(visit, pen);
        if in_council(pen) { name } else { visit.speech.quote("rapporteurs-left", "member", name) }
    };
    let pens: Vec<_> = opinion.pens().map(said).collect();
    let mut fact = Html::text(&pens.join(", "));
    if let Some(change) = change_link(visit, opinion) {
        fact.push(&Html::text(" · "));
        fact.push(&change);
    }
    (!pens.is_empty()).then_some(fact)
}

/// Opinions of which nobody can write any more: a member that holds the pen left, or nobody speaks for it.
fn awaits(visit: &Visit) -> Vec<Awaited> {
    if !visit.is_secretariat() {
        return Vec::new();
    }
    let people = visit.snapshot.rooms.people();
    let now = visit.site.house().now();
    let orphaned = visit.room::<Opinions>().opinions().filter_map(|opinion| {
        let pen = opinion.pens().find(|pen| people.delegates_of(*pen, now).is_empty())?;
        probe::may(visit, command(opinion, Vec::new(), "")).then_some((opinion, pen))
    });
    orphaned
        .map(|(opinion, pen)| {
            let args = [
                ("opinion", forms::called(visit, opinion).into()),
                ("member", seen::member(visit, pen).into()),
            ];
            let id = "rapporteurs-awaits-change";
            Awaited {
                text: visit.speech.with(id, &args),
                href: format!("{}/rapporteurs", opinion.address()),
                action: visit.speech.attr(id, "do", &args).unwrap_or_default(),
                deadline: None,
                otherwise: visit.speech.attr(id, "otherwise", &args),
            }
        })
        .collect()
}
