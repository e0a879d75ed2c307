//! Tokens of the API.

use pluriel_council::{
    Actor, Refusal,
    access::Action,
    people::{Id256, People, PeopleChange, Scope, Token},
};

use super::{MOST_TOKENS, oneself};

pub(super) fn give(people: &People, token: Token, actor: &Actor) -> Result<Vec<PeopleChange>, Refusal> {
    oneself(Action::KeepTokens, token.person, actor)?;
    let holds = people.mandate(token.mandate).is_some_and(|mandate| mandate.person == token.person);
    if !holds {
        return Err(Refusal::forbidden("sign-in-mandate-over"));
    }
    if people.tokens_of(token.person).count() >= MOST_TOKENS {
        return Err(Refusal::conflict("token-too-many").with("max", MOST_TOKENS));
    }
    Ok(vec![PeopleChange::Token(token)])
}

pub(super) fn end(people: &People, hash: Id256, actor: &Actor) -> Result<Vec<PeopleChange>, Refusal> {
    let Some(token) = people.token(&hash) else { return Ok(Vec::new()) };
    oneself(Action::KeepTokens, token.person, actor)?;
    Ok(vec![PeopleChange::TokenEnded(hash)])
}

/// What a token of this scope may do, by its name in forms.
pub fn scope(name: &str) -> Option<Scope> {
    match name {
        "read" => Some(Scope::Read),
        "act" => Some(Scope::Act),
        "calendar" => Some(Scope::Calendar),
        _ => None,
    }
}
