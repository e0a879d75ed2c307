//! The gate before every route: the address's rate, then the access table by role. The room that decides looks at the
//! conditions.

use std::net::{IpAddr, SocketAddr};

use axum::{
    extract::{ConnectInfo, FromRequest, Request, State},
    http::{HeaderMap, Method, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use pluriel_council::{Actor, Refusal, access};
use pluriel_web::{Cost, Fields, Known, NotPosted, Posted, Refused, Route, Site, Visit};

use super::{limits::Counted, router::Server};
use crate::sign_in::{Access, Command, USE_SECONDS, again};

/// What the gate of one route knows.
#[derive(Debug, Clone)]
pub struct Gate {
    /// The server.
    pub server: Server,
    /// The route.
    pub route: Route,
}

/// Lets a request through, or answers it.
pub async fn pass(State(gate): State<Gate>, request: Request, next: Next) -> Response {
    if let Err(refused) = gate.count(&request) {
        return refused.into_response();
    }
    if gate.route.is_public() {
        let site = gate.server.site.clone();
        return site.answer_public(request, |request| admit(gate, request, next)).await;
    }
    admit(gate, request, next).await
}

/// Asks the access table. The visit that it was asked about is the one that the handler gets.
async fn admit(gate: Gate, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let visit = Visit::of(&parts, &gate.server.site);
    if let Err(refusal) = access::require(gate.route.action, &visit.actor, |_| true) {
        let may_sign_in =
            visit.actor == Actor::Visitor && parts.method == Method::GET && !gate.route.is_api();
        if may_sign_in {
            return Redirect::to(&sign_in_address(parts.uri.path())).into_response();
        }
        let mut refused = Refused::from(refusal);
        if parts.method == Method::POST && !gate.route.is_api() {
            refused.typed = typed(Request::from_parts(parts, body), &gate.server.site).await;
        }
        return refused.into_response();
    }
    if gate.route.is_grave
        && let Known::Session(session, ..) = &visit.known
        && gate.server.ways.is_stale(session, visit.site.house().machine_now())
    {
        return gate.ask_again(Request::from_parts(parts, body)).await;
    }
    Gate::note_use(&visit);
    parts.extensions.insert(visit);
    next.run(Request::from_parts(parts, body)).await
}

/// What a form of our own holds that may not be sent, for example because the session ended meanwhile: nothing typed is
/// lost.
async fn typed(request: Request, site: &Site) -> Option<Box<Fields>> {
    match Posted::from_request(request, site).await {
        Ok(posted) => Some(Box::new(posted.fields)),
        Err(NotPosted::Refused(refused)) => refused.typed,
        Err(NotPosted::Answered(_)) => None,
    }
}

impl Gate {
    /// Holds a grave act back until the person shows again who it is.
    async fn ask_again(&self, request: Request) -> Response {
        let ways = &self.server.ways;
        if self.route.is_api() {
            let refusal = Refusal::forbidden("access-prove-again").with("minutes", ways.fresh_minutes());
            return Refused::from(refusal).into_response();
        }
        match Posted::from_request(request, &self.server.site).await {
            Ok(posted) => again::ask(ways, &posted),
            Err(refused) => refused.into_response(),
        }
    }

    /// Writes down now and then that a session is used; the answer does not wait for it.
    fn note_use(visit: &Visit) {
        let Known::Session(session, ..) = &visit.known else { return };
        let (house, now) = (visit.site.house().clone(), visit.site.house().machine_now());
        if session.used.plus_seconds(USE_SECONDS) <= now {
            let (command, actor) = (Command::Use { session: session.hash, now }, visit.actor);
            // A use that is not written down is written down by the next.
            tokio::spawn(async move { drop(house.submit::<Access>(actor, command, None).await) });
        }
    }

    fn count(&self, request: &Request) -> Result<(), Refused> {
        let counted = match self.route.cost {
            Cost::Free => return Ok(()),
            Cost::Counted => Counted::Request,
            Cost::SignIn => Counted::SignIn,
        };
        let address = self.server.client(request.headers(), peer(request));
        let wait = self.server.rates.take(counted, address);
        wait.map_err(|wait| Refused::too_many(wait.as_secs() + 1))
    }
}

fn peer(request: &Request) -> IpAddr {
    let unknown = IpAddr::from([0, 0, 0, 0]);
    request.extensions().get::<ConnectInfo<SocketAddr>>().map_or(unknown, |connect| connect.0.ip())
}

/// The page that signs in and then leads back.
pub fn sign_in_address(path: &str) -> String {
    let back: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
    format!("/connexion?retour={back}")
}

/// The address that a request comes from: the peer's, or what a trusted proxy says of it. The proxy appends to the list,
/// so the last address that is no proxy of ours is the client's; what stands before it anybody may have written.
pub fn client(headers: &HeaderMap, peer: IpAddr, proxies: &[IpAddr]) -> IpAddr {
    if !proxies.contains(&peer.to_canonical()) {
        return peer;
    }
    let forwarded = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let list: Vec<&str> = forwarded.flat_map(|value| value.split(',')).map(str::trim).collect();
    let client = list
        .iter()
        .rev()
        .map_while(|text| text.parse::<IpAddr>().ok())
        .find(|address| !proxies.contains(address));
    client.unwrap_or(peer)
}

/// Whether a request asks for JSON rather than a page.
pub fn wants_json(path: &str, headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    path.starts_with("/api/") || (accept.contains("json") && !accept.contains("text/html"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_trusted_proxy_tells_the_client() {
        let (proxy, other): (IpAddr, IpAddr) = ("127.0.0.1".parse().unwrap(), "192.0.2.9".parse().unwrap());
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "203.0.113.66, 198.51.100.7, 127.0.0.1".parse().unwrap());
        assert_eq!(client(&headers, other, &[proxy]), other);
        assert_eq!(client(&headers, proxy, &[proxy]), "198.51.100.7".parse::<IpAddr>().unwrap());
        headers.insert("x-forwarded-for", "203.0.113.66, nonsense".parse().unwrap());
        assert_eq!(client(&headers, proxy, &[proxy]), proxy);
    }

    #[test]
    fn the_way_back_is_escaped() {
        assert_eq!(sign_in_address("/avis/3"), "/connexion?retour=%2Favis%2F3");
    }
}
