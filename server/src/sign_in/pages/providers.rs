//! Identity providers on the site: leaving for one, coming back, joined identities.

use std::sync::Arc;

use axum::{
    Extension,
    extract::Path,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use pluriel_council::{
    Instant, PersonId, Refusal,
    people::{Id256, Identity},
};
use pluriel_identity::{Answer, Came, ComeBackError, ProviderError};
use pluriel_web::{Known, Posted, Refused, Visit, cookies, see_other};

use super::{opening, passkeys::fresh_session, signed_in, submit, vouch, way_back, with_cookie};
use crate::sign_in::{
    BrowserPlace, Command, WaysIn, notice,
    providers::{Away, NamedProvider, Then, Vouched},
};

type Ways = Extension<Arc<WaysIn>>;

/// Sends the browser to a provider: to sign in, or to join what that provider calls the person.
pub async fn leave(
    Path(name): Path<String>,
    Extension(ways): Ways,
    mut visit: Visit,
) -> Result<Response, Refused> {
    let named = ways.providers.named(&name).ok_or_else(Refused::not_found)?;
    let then = if visit.query.ticked("joindre") {
        Then::Join(fresh_session(&ways, &visit)?.person)
    } else {
        Then::SignIn
    };
    let cookie = visit.remember_browser()?;
    let now = visit.site.house().machine_now();
    let (provider, address) = (Arc::clone(&named.provider), address(&visit, &name));
    let left = blocking(move || provider.leave(&address, now.unix())).await?;
    let left = left.map_err(|error| unusable(&name, &error))?;
    let away = Away { provider: name, remembered: left.remembered, back: way_back(&visit.query), then };
    ways.providers.away.ask(browser(&visit), away, now.plus_seconds(AWAY_SECONDS));
    Ok(with_cookie(elsewhere(left.to.as_str()), cookie))
}

/// How long somebody may be away at a provider.
const AWAY_SECONDS: i64 = 600;

/// Where a provider sends browsers back to.
fn address(visit: &Visit, name: &str) -> String {
    format!("{}/connexion/retour/{name}", visit.site.public_url())
}

fn browser(visit: &Visit) -> Id256 {
    cookies::hash(visit.browser.as_deref().unwrap_or_default())
}

/// Leads to a provider: the one address of another site that this one leads to by itself, from the operator's settings.
fn elsewhere(address: &str) -> Response {
    match HeaderValue::try_from(address) {
        Ok(address) => (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response(),
        Err(_) => Refused::of_status(StatusCode::INTERNAL_SERVER_ERROR).into_response(),
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Refused> {
    tokio::task::spawn_blocking(work).await.map_err(|error| {
        tracing::error!(%error, "what asks a provider ended badly");
        Refused::of_status(StatusCode::INTERNAL_SERVER_ERROR)
    })
}

fn unusable(name: &str, error: &ProviderError) -> Refused {
    tracing::error!(provider = name, %error, "an identity provider cannot be used");
    Refusal::conflict("provider-unusable").into()
}

/// Lets in, or joins, who comes back.
pub async fn come_back(
    Path(name): Path<String>,
    Extension(ways): Ways,
    place: BrowserPlace,
    visit: Visit,
) -> Result<Response, Refused> {
    let now = visit.site.house().machine_now();
    let away = ways.providers.away.take(browser(&visit), now).filter(|away| away.provider == name);
    let away = away.ok_or(Refusal::conflict("provider-not-asked"))?;
    let named = ways.providers.named(&name).ok_or_else(Refused::not_found)?;
    let answer = Answer {
        code: visit.query.raw("code").to_owned(),
        state: visit.query.raw("state").to_owned(),
        issuer: visit.query.raw("iss").to_owned(),
        error: visit.query.raw("error").to_owned(),
    };
    let (provider, remembered) = (Arc::clone(&named.provider), away.remembered.clone());
    let came = blocking(move || provider.come_back(&remembered, &answer, now.unix())).await?;
    let came = came.map_err(|error| not_let_in(&name, &error))?;
    match away.then {
        Then::SignIn => sign_in(&visit, &ways, place, named, came, &away.back).await,
        Then::Join(person) => join(&visit, &ways, named, &came, person).await,
    }
}

fn not_let_in(name: &str, error: &ComeBackError) -> Refused {
    tracing::warn!(provider = name, %error, "somebody who came back from a provider was not let in");
    match error {
        ComeBackError::Declined(_) => Refusal::conflict("provider-declined").into(),
        ComeBackError::NotAsked(_) => Refusal::conflict("provider-not-asked").into(),
        ComeBackError::Code(_) | ComeBackError::Token(_) | ComeBackError::UserInfo(_) => {
            Refusal::conflict("provider-unproven").into()
        }
        ComeBackError::Provider(_) => Refusal::conflict("provider-unusable").into(),
    }
}

async fn sign_in(
    visit: &Visit,
    ways: &WaysIn,
    place: BrowserPlace,
    named: &NamedProvider,
    came: Came,
    back: &str,
) -> Result<Response, Refused> {
    let now = visit.site.house().machine_now();
    let known = visit.snapshot.rooms.people().identity(&Id256(came.hash())).cloned();
    let Some(known) = known else {
        let until = now.plus_seconds(AWAY_SECONDS);
        ways.providers.strangers.ask(browser(visit), (named.name.clone(), came), until);
        return Ok(see_other("/connexion?inconnu=1&retour=%2Fbureau%2Facces%23identites"));
    };
    let (session, opening) = opening(visit, place)?;
    let (hash, until) = (opening.session, opening.now.plus_seconds(crate::sign_in::SESSION_SECONDS));
    let identity = Identity { label: label(&came, &named.label), used: Some(now), ..known };
    vouch(visit, Command::ByProvider { identity, opening }).await?;
    let vouched = Vouched { provider: named.name.clone(), id_token: came.id_token };
    ways.providers.vouched.ask(hash, vouched, until);
    Ok(signed_in(visit, &session, back))
}

async fn join(
    visit: &Visit,
    ways: &WaysIn,
    named: &NamedProvider,
    came: &Came,
    person: PersonId,
) -> Result<Response, Refused> {
    let session = fresh_session(ways, visit)?;
    if session.person != person {
        return Err(Refusal::conflict("provider-not-asked").into());
    }
    let hash = Id256(came.hash());
    let identity = new(came, &named.label, person, visit.site.house().machine_now());
    submit(visit, Command::JoinIdentity(identity)).await?;
    notice::of_new_way_in(visit, session, &hash.hex()[..16], "way-provider");
    Ok(see_other("/bureau/acces#identites"))
}

fn new(came: &Came, provider: &str, person: PersonId, now: Instant) -> Identity {
    Identity {
        hash: Id256(came.hash()),
        issuer: came.issuer.clone(),
        person,
        label: label(came, provider),
        added: now,
        used: None,
    }
}

/// What a person recognises an identity by.
fn label(came: &Came, provider: &str) -> String {
    let siret = came.siret.as_ref().map(|siret| format!("SIRET {siret}"));
    let parts = [Some(provider.to_owned()), Some(came.name.clone()), siret];
    let shown = parts.into_iter().flatten().filter(|part| !part.is_empty());
    shown.collect::<Vec<_>>().join(", ").chars().filter(|c| !c.is_control()).take(200).collect()
}

/// Joins the identity that this browser came with before its person signed in another way.
pub async fn join_stranger(Extension(ways): Ways, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let session = fresh_session(&ways, visit)?;
    let now = visit.site.house().machine_now();
    let stranger = ways.providers.strangers.take(browser(visit), now);
    let (name, came) = stranger.ok_or(Refusal::conflict("provider-not-asked"))?;
    let named = ways.providers.named(&name).ok_or_else(Refused::not_found)?;
    join(visit, &ways, named, &came, session.person).await
}

/// Who this browser came as, when that identity is nobody's yet: in words.
pub fn stranger(visit: &Visit, ways: &WaysIn) -> Option<String> {
    let now = visit.site.house().machine_now();
    ways.providers.strangers.look(browser(visit), now, |(name, came)| {
        let provider = ways.providers.named(name).map_or("", |named| named.label.as_str());
        label(came, provider)
    })
}

/// Parts an identity from its person.
pub async fn part(posted: Posted) -> Result<Response, Refused> {
    let Known::Session(session, ..) = &posted.visit.known else { return Ok(see_other("/connexion")) };
    let wanted = posted.fields.raw("identity");
    let mut own = posted.visit.snapshot.rooms.people().identities_of(session.person);
    if let Some(hash) = own.find(|row| row.hash.hex() == wanted).map(|row| row.hash) {
        submit(&posted.visit, Command::PartIdentity(hash)).await?;
    }
    Ok(see_other("/bureau/acces#identites"))
}

/// Where a session that a provider vouched for is ended at the provider too.
pub async fn sign_out_address(visit: &Visit, ways: &WaysIn, session: Id256) -> Option<(String, String)> {
    let now = visit.site.house().machine_now();
    let vouched = ways.providers.vouched.take(session, now)?;
    let named = ways.providers.named(&vouched.provider)?;
    let (provider, back) = (Arc::clone(&named.provider), format!("{}/", visit.site.public_url()));
    let address = blocking(move || provider.sign_out(&vouched.id_token, &back, now.unix())).await.ok()?;
    match address {
        Ok(address) => Some((named.label.clone(), address?.into())),
        Err(error) => {
            tracing::warn!(%error, "a session was not ended at its provider");
            None
        }
    }
}
