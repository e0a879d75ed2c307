//! Where passkeys can be used: they are bound to a domain name that the browser checks.

use url::{Host, Url};

/// Why a site has no passkeys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoPasskeys {
    /// Its address is a number: browsers bind keys to names.
    #[error("passkeys need a domain name: set public_url to https:// and a name")]
    NoDomain,
    /// Its address is not over TLS.
    #[error("passkeys need https:// (or this machine's own http://localhost)")]
    NotSecure,
}

/// The origin of a site's passkeys. This machine's own address in numbers (`http://127.0.0.1:8080`) stands for `localhost`
/// at the same port, since browsers know the name and not the number.
pub fn origin_of(public_url: &str) -> Result<Url, NoPasskeys> {
    let mut url = Url::parse(public_url).map_err(|_| NoPasskeys::NoDomain)?;
    let is_loopback = match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    };
    if is_loopback && url.scheme() == "http" {
        url.set_host(Some("localhost")).map_err(|_| NoPasskeys::NoDomain)?;
        return Ok(url);
    }
    if url.domain().is_none() {
        return Err(NoPasskeys::NoDomain);
    }
    if url.scheme() == "https" { Ok(url) } else { Err(NoPasskeys::NotSecure) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_bound_to_a_name_over_tls_or_to_this_machine() {
        let origin = |url| origin_of(url).map(|url| url.origin().ascii_serialization());
        let same = "https://conseil.example:8443";
        assert_eq!(origin(same), Ok(same.to_owned()));
        for own in ["http://127.0.0.1:80", "http://[::1]", "http://localhost"] {
            assert_eq!(origin(own), Ok("http://localhost".to_owned()), "{own}");
        }
        assert_eq!(origin("https://192.0.2.1"), Err(NoPasskeys::NoDomain));
        assert_eq!(origin("http://conseil.example"), Err(NoPasskeys::NotSecure));
    }
}
