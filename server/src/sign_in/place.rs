//! Where a session was opened, in a few words for its owner to recognise it. Nothing finer is read or kept: no version, no
//! address, no measure of the screen.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use pluriel_web::Site;

/// Browser and system: "Firefox, Linux"; empty when the program does not say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrowserPlace(pub String);

/// What each browser says of itself, the more particular first: most also call themselves Chrome and Safari.
const BROWSERS: [(&str, &str); 7] = [
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Chrome/", "Chrome"),
    ("CriOS/", "Chrome"),
    ("Safari/", "Safari"),
];

const SYSTEMS: [(&str, &str); 7] = [
    ("Android", "Android"),
    ("iPhone", "iOS"),
    ("iPad", "iPadOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

impl BrowserPlace {
    fn of(user_agent: &str) -> Self {
        let known = |list: &[(&str, &'static str)]| {
            list.iter().find(|(sign, _)| user_agent.contains(sign)).map(|(_, name)| *name)
        };
        let words: Vec<_> = [known(&BROWSERS), known(&SYSTEMS)].into_iter().flatten().collect();
        Self(words.join(", "))
    }
}

impl FromRequestParts<Site> for BrowserPlace {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Site) -> Result<Self, Infallible> {
        let agent = parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        Ok(Self::of(agent.unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_told_by_its_family_and_system_alone() {
        for (agent, place) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 \
                 Safari/537.36 Edg/140.0",
                "Edge, Windows",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) Version/18.4 Safari/604.1",
                "Safari, iOS",
            ),
            ("curl/8.0", ""),
        ] {
            assert_eq!(BrowserPlace::of(agent).0, place);
        }
    }
}
