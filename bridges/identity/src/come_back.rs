//! Coming back from the provider: everything is checked before anybody is let in.

use openidconnect::{
    AccessTokenHash, AdditionalClaims, AuthorizationCode, ClaimsVerificationError, Nonce,
    OAuth2TokenResponse, PkceCodeVerifier, TokenResponse, UserInfoClaims,
    core::{CoreGenderClaim, CoreIdToken, CoreIdTokenClaims, CoreIdTokenVerifier, CoreJwsSigningAlgorithm},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{Client, ComeBackError, Provider, ProviderError, Remembered, errors::chain};

/// What the browser brings back in the query of its address; an absent field is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// The code that is exchanged for tokens.
    pub code: String,
    /// What was sent along.
    pub state: String,
    /// Which provider says that it answers (RFC 9207); providers that do not say so are still told apart by address.
    pub issuer: String,
    /// Why there is no code.
    pub error: String,
}

/// Who came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Came {
    /// The provider, its `iss`.
    pub issuer: String,
    /// What that provider calls the person; means nothing elsewhere.
    pub subject: String,
    /// Given and family name, as the provider tells them; may be empty.
    pub name: String,
    /// The number of the organisation that the person belongs to, as the provider tells it: shown, never decisive.
    pub siret: Option<String>,
    /// The token, to sign out at the provider.
    pub id_token: String,
}

/// What is read of the user information beside the standard's names.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct More {
    #[serde(default)]
    usual_name: Option<String>,
    #[serde(default)]
    siret: Option<String>,
}

impl AdditionalClaims for More {}

/// The algorithms that a token may be signed with: by a key that the provider alone holds.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 3] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
];

impl Came {
    /// SHA-256 over issuer and subject: under which a person is kept.
    pub fn hash(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(b"pluriel/identity/v1\n");
        hash.update(self.issuer.as_bytes());
        hash.update([0]);
        hash.update(self.subject.as_bytes());
        hash.finalize().into()
    }
}

impl Provider {
    /// Who came back with this answer; `now` in seconds of the machine's clock.
    pub fn come_back(
        &self,
        remembered: &Remembered,
        answer: &Answer,
        now: i64,
    ) -> Result<Came, ComeBackError> {
        self.is_of(remembered, answer)?;
        let client = self.client(self.metadata(now)?, &remembered.back)?;
        let tokens = client
            .exchange_code(AuthorizationCode::new(answer.code.clone()))
            .map_err(|_| ProviderError::Unreachable("it has no token endpoint".to_owned()))?
            .set_pkce_verifier(PkceCodeVerifier::new(remembered.verifier.clone()))
            .request(&|request| self.web.ask(request))
            .map_err(|error| ComeBackError::Code(chain(&error)))?;
        let id_token = tokens.id_token().ok_or_else(|| ComeBackError::Token("there is none".to_owned()))?;
        let nonce = Nonce::new(remembered.nonce.clone());
        // A key that is not known may be a new one: the provider is asked for its keys again, once.
        let renewed = match id_token.claims(&self.verifier(&client), &nonce) {
            Err(ClaimsVerificationError::SignatureVerification(_)) => {
                self.forget();
                Some(self.client(self.metadata(now)?, &remembered.back)?)
            }
            _ => None,
        };
        let client = renewed.as_ref().unwrap_or(&client);
        let verifier = self.verifier(client);
        let claims =
            id_token.claims(&verifier, &nonce).map_err(|error| ComeBackError::Token(chain(&error)))?;
        is_for_this_token(id_token, claims, &verifier, tokens.access_token())?;
        let info: UserInfoClaims<More, CoreGenderClaim> = client
            .user_info(tokens.access_token().clone(), Some(claims.subject().clone()))
            .map_err(|_| ProviderError::Unreachable("it has no user information endpoint".to_owned()))?
            .require_signed_response(self.settings.signed_userinfo)
            .request(&|request| self.web.ask_for_jwt(request))
            .map_err(|error| ComeBackError::UserInfo(chain(&error)))?;
        Ok(Came {
            issuer: claims.issuer().as_str().to_owned(),
            subject: claims.subject().as_str().to_owned(),
            name: name(&info),
            siret: info.additional_claims().siret.clone(),
            id_token: id_token.to_string(),
        })
    }

    /// Whether an answer belongs to what was asked.
    fn is_of(&self, remembered: &Remembered, answer: &Answer) -> Result<(), ComeBackError> {
        // Both are hashed first, so that the time that it takes to compare tells nothing.
        if Sha256::digest(&answer.state) != Sha256::digest(&remembered.state) {
            return Err(ComeBackError::NotAsked("another state"));
        }
        if !answer.issuer.is_empty() && answer.issuer != self.settings.issuer {
            return Err(ComeBackError::NotAsked("another provider"));
        }
        if !answer.error.is_empty() {
            return Err(ComeBackError::Declined(answer.error.clone()));
        }
        if answer.code.is_empty() { Err(ComeBackError::NotAsked("no code")) } else { Ok(()) }
    }

    fn verifier<'a>(&'a self, client: &'a Client) -> CoreIdTokenVerifier<'a> {
        client.id_token_verifier().set_allowed_algs(ALGORITHMS).set_auth_context_verifier_fn(|class| {
            let wanted = &self.settings.acr;
            let got = class.map(|class| class.as_str());
            if wanted.is_empty() || wanted.iter().any(|wanted| Some(wanted.as_str()) == got) {
                return Ok(());
            }
            Err(format!("the class of authentication {got:?} is none of those asked for"))
        })
    }
}

/// The access token is the one that came with this token, where the provider says so.
fn is_for_this_token(
    id_token: &CoreIdToken,
    claims: &CoreIdTokenClaims,
    verifier: &CoreIdTokenVerifier<'_>,
    access_token: &openidconnect::AccessToken,
) -> Result<(), ComeBackError> {
    let Some(expected) = claims.access_token_hash() else { return Ok(()) };
    let bad = |error: &dyn std::error::Error| ComeBackError::Token(chain(error));
    let algorithm = id_token.signing_alg().map_err(|error| bad(&error))?;
    let key = id_token.signing_key(verifier).map_err(|error| bad(&error))?;
    let actual = AccessTokenHash::from_token(access_token, algorithm, key).map_err(|error| bad(&error))?;
    if actual == *expected {
        return Ok(());
    }
    Err(ComeBackError::Token("the access token is another's".to_owned()))
}

fn name(info: &UserInfoClaims<More, CoreGenderClaim>) -> String {
    let standard = info.standard_claims();
    let whole = standard.name().and_then(|name| name.get(None)).map(|name| name.as_str());
    if let Some(whole) = whole {
        return whole.to_owned();
    }
    let given = standard.given_name().and_then(|name| name.get(None)).map(|name| name.as_str());
    let family = standard.family_name().and_then(|name| name.get(None)).map(|name| name.as_str());
    let family = info.additional_claims().usual_name.as_deref().or(family);
    [given, family].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
