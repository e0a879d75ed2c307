//! What may go wrong, told to whom it concerns: the operator in the log, the person by a kind.

/// The provider cannot be used now.
#[derive(Debug, thiserror::Error)]
pub enum ProviderError {
    /// The settings name no address.
    #[error("an address in the provider's settings is none")]
    Address,
    /// It does not answer, or not as the protocol says.
    #[error("the provider does not answer as it should: {0}")]
    Unreachable(String),
}

/// Why somebody who comes back from the provider is not let in.
#[derive(Debug, thiserror::Error)]
pub enum ComeBackError {
    /// The provider says no: the person gave up, or may not.
    #[error("the provider declined: {0}")]
    Declined(String),
    /// The answer does not belong to what was asked: another state, another provider, no code.
    #[error("the answer belongs to nothing that was asked: {0}")]
    NotAsked(&'static str),
    /// The provider did not give a token for the code.
    #[error("the code is not good: {0}")]
    Code(String),
    /// The token is not what it must be: signature, key, algorithm, issuer, audience, time, nonce, class.
    #[error("the token is not good: {0}")]
    Token(String),
    /// The user information is not what it must be.
    #[error("the user information is not good: {0}")]
    UserInfo(String),
    /// The provider cannot be used.
    #[error(transparent)]
    Provider(#[from] ProviderError),
}

/// An error with its causes, in one line.
pub fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |line, cause| format!("{line}: {cause}"))
}
