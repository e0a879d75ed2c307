//! A provider in one thread that does what a test tells it to.

use std::{
    collections::BTreeSet,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use openidconnect::{
    JsonWebKey, JsonWebKeyId, PrivateSigningKey,
    core::{CoreJwsSigningAlgorithm, CoreRsaPrivateSigningKey},
};
use serde_json::{Value, json};

const PROVIDER: &str = include_str!("../data/provider.pem");
const STRANGER: &str = include_str!("../data/stranger.pem");
const RS256: CoreJwsSigningAlgorithm = CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256;

/// How a token is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signed {
    /// By the provider's key.
    Well,
    /// By a key that is not the provider's, under the name of the provider's.
    ByStranger,
    /// By a key that the provider does not publish.
    ByUnknown,
    /// Not at all: `alg` is `none`.
    Not,
    /// By the client's secret, as if it were a key.
    BySecret,
}

/// What the provider answers.
#[derive(Debug, Clone)]
pub struct Says {
    /// The claims of the ID token laid over good ones.
    pub id: Value,
    pub id_signed: Signed,
    /// The claims of the user information laid over good ones.
    pub info: Value,
    pub info_signed: Signed,
    /// Whether user information is plain JSON.
    pub info_is_plain: bool,
}

impl Default for Says {
    fn default() -> Self {
        Self {
            id: json!({}),
            id_signed: Signed::Well,
            info: json!({}),
            info_signed: Signed::Well,
            info_is_plain: false,
        }
    }
}

/// The provider, as long as the test runs.
pub struct Hostile {
    pub issuer: String,
    pub says: Arc<Mutex<Says>>,
    /// The bodies of the requests for tokens.
    pub asked: Arc<Mutex<Vec<String>>>,
}

impl Hostile {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let (says, asked) = (Arc::new(Mutex::new(Says::default())), Arc::default());
        let provider = Self { issuer: issuer.clone(), says: Arc::clone(&says), asked: Arc::clone(&asked) };
        std::thread::spawn(move || {
            let mut used = BTreeSet::new();
            for stream in listener.incoming() {
                answer(stream.unwrap(), &issuer, &says, &asked, &mut used);
            }
        });
        provider
    }

    pub fn say(&self, says: Says) {
        *self.says.lock().unwrap() = says;
    }
}

fn answer(
    stream: TcpStream,
    issuer: &str,
    says: &Mutex<Says>,
    asked: &Mutex<Vec<String>>,
    used: &mut BTreeSet<String>,
) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let (mut first, mut length) = (String::new(), 0);
    reader.read_line(&mut first).unwrap();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let body = String::from_utf8(body).unwrap();
    let says = says.lock().unwrap().clone();
    let (status, kind, content) = match first.split(' ').nth(1).unwrap() {
        "/.well-known/openid-configuration" => (200, "application/json", metadata(issuer)),
        "/jwks" => (200, "application/json", keys()),
        "/token" => {
            asked.lock().unwrap().push(body.clone());
            if used.insert(field(&body, "code")) {
                (200, "application/json", tokens(issuer, &says))
            } else {
                (400, "application/json", json!({ "error": "invalid_grant" }).to_string())
            }
        }
        "/userinfo" => info(issuer, &says),
        other => panic!("nobody asks for {other}"),
    };
    let head = format!(
        "HTTP/1.1 {status} x\r\ncontent-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        content.len()
    );
    let mut stream = stream;
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(content.as_bytes()).unwrap();
}

fn field(body: &str, name: &str) -> String {
    let pairs = url::form_urlencoded::parse(body.as_bytes());
    pairs.into_iter().find(|(of, _)| of == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
}

fn metadata(issuer: &str) -> String {
    json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "userinfo_endpoint": format!("{issuer}/userinfo"),
        "jwks_uri": format!("{issuer}/jwks"),
        "end_session_endpoint": format!("{issuer}/session/end"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
    })
    .to_string()
}

fn key(pem: &str, name: &str) -> CoreRsaPrivateSigningKey {
    CoreRsaPrivateSigningKey::from_pem(pem, Some(JsonWebKeyId::new(name.to_owned()))).unwrap()
}

fn keys() -> String {
    let public = key(PROVIDER, "one").as_verification_key();
    assert!(public.key_id().is_some());
    json!({ "keys": [public] }).to_string()
}

fn tokens(issuer: &str, says: &Says) -> String {
    let now = now();
    let good = json!({
        "iss": issuer, "sub": "7", "aud": "pluriel", "iat": now, "exp": now + 60, "acr": "eidas1",
    });
    json!({
        "access_token": "access",
        "token_type": "Bearer",
        "id_token": jwt(&over(good, &says.id), says.id_signed),
    })
    .to_string()
}

fn info(issuer: &str, says: &Says) -> (u16, &'static str, String) {
    let good = json!({
        "iss": issuer, "aud": "pluriel", "sub": "7",
        "given_name": "Aline", "usual_name": "Aubry", "siret": "13002526500013",
    });
    let claims = over(good, &says.info);
    if says.info_is_plain {
        return (200, "application/json", claims.to_string());
    }
    (200, "application/jwt", jwt(&claims, says.info_signed))
}

pub fn now() -> u64 {
    std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs()
}

fn over(mut good: Value, other: &Value) -> Value {
    for (name, value) in other.as_object().unwrap() {
        good[name] = value.clone();
    }
    good
}

fn jwt(claims: &Value, signed: Signed) -> String {
    let header = match signed {
        Signed::Not => json!({ "alg": "none" }),
        Signed::BySecret => json!({ "alg": "HS256" }),
        Signed::ByUnknown => json!({ "alg": "RS256", "kid": "two" }),
        Signed::Well | Signed::ByStranger => json!({ "alg": "RS256", "kid": "one" }),
    };
    let text = format!("{}.{}", BASE64.encode(header.to_string()), BASE64.encode(claims.to_string()));
    let signature = match signed {
        Signed::Not => Vec::new(),
        Signed::Well => key(PROVIDER, "one").sign(&RS256, text.as_bytes()).unwrap(),
        Signed::ByStranger | Signed::ByUnknown => key(STRANGER, "two").sign(&RS256, text.as_bytes()).unwrap(),
        Signed::BySecret => openidconnect::core::CoreHmacKey::new("the client's secret")
            .sign(&CoreJwsSigningAlgorithm::HmacSha256, text.as_bytes())
            .unwrap(),
    };
    format!("{text}.{}", BASE64.encode(signature))
}
