//! The three cookies of a browser: its session, a secret of its own, its language.

use axum::http::{HeaderMap, HeaderValue, header};
use pluriel_council::people::Id256;
use sha2::{Digest, Sha256};

/// Holds a session's secret; only its hash is kept on the server.
pub const SESSION: &str = "__Host-pluriel-session";
/// Holds a secret of this browser, so that a code is good here alone and forms of visitors cannot be forged.
pub const BROWSER: &str = "__Host-pluriel-browser";
/// Holds the language chosen.
pub const LANGUAGE: &str = "pluriel-lang";

/// The value of a cookie that the browser sent; the first when it sent several.
pub fn read<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(of, _)| *of == name)
        .map(|(_, value)| value)
}

/// A `Set-Cookie` that lasts so many seconds and that only this host gets, over TLS or loopback, out of reach of scripts.
pub fn set(name: &str, value: &str, seconds: u32) -> HeaderValue {
    let cookie = format!("{name}={value}; Path=/; Max-Age={seconds}; Secure; HttpOnly; SameSite=Lax");
    HeaderValue::try_from(cookie).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// A `Set-Cookie` that takes the cookie away.
pub fn unset(name: &str) -> HeaderValue {
    set(name, "", 0)
}

/// What the server keeps of a secret.
pub fn hash(secret: &str) -> Id256 {
    Id256(Sha256::digest(secret.as_bytes()).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others_and_by_its_whole_name() {
        let mut headers = HeaderMap::new();
        headers.append(
            header::COOKIE,
            HeaderValue::from_static("a=1; __Host-pluriel-session=abc ; pluriel-lang=en"),
        );
        assert_eq!(read(&headers, SESSION), Some("abc"));
        assert_eq!(read(&headers, LANGUAGE), Some("en"));
        assert_eq!(read(&headers, "session"), None);
    }
}
