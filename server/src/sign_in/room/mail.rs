//! Signing in by a link or a code sent by mail.

use pluriel_council::{
    Instant, Refusal,
    people::{Id256, People, PeopleChange, SignIn, Way},
};

use super::{Opening, sessions};

/// A new request takes the place of the browser's former one; rows whose time is over go.
pub(super) fn ask(people: &People, sign_in: &SignIn, now: Instant) -> Vec<PeopleChange> {
    let over = people
        .sign_ins()
        .filter(|row| row.until <= now || row.browser == sign_in.browser)
        .map(|row| PeopleChange::SignInOver(row.link));
    over.chain([PeopleChange::SignIn(sign_in.clone())]).collect()
}

pub(super) fn by_link(
    people: &People,
    link: Id256,
    opening: &Opening,
    council_now: Instant,
) -> Result<Vec<PeopleChange>, Refusal> {
    let row = people.sign_in(&link).filter(|row| opening.now < row.until);
    open(people, row.ok_or(Refusal::conflict("sign-in-link-over"))?, opening, council_now)
}

pub(super) fn by_code(
    people: &People,
    typed: (Id256, Id256),
    opening: &Opening,
    council_now: Instant,
) -> Result<Vec<PeopleChange>, Refusal> {
    match tried(people, typed, opening.now)? {
        Ok(row) => open(people, row, opening, council_now),
        Err(one_less) => Ok(vec![one_less]),
    }
}

/// The session's person shows again who it is: the code must be that person's.
pub(super) fn prove(
    people: &People,
    session: Id256,
    typed: (Id256, Id256),
    now: Instant,
) -> Result<Vec<PeopleChange>, Refusal> {
    let session = sessions::current(people, session, now)?;
    match tried(people, typed, now)? {
        Ok(row) if row.person == Some(session.person) => {
            Ok(vec![PeopleChange::SignInOver(row.link), sessions::proved(session, Way::Mail, now)])
        }
        Ok(_) => Err(Refusal::conflict("sign-in-code-over")),
        Err(one_less) => Ok(vec![one_less]),
    }
}

/// The request whose code this is, or the change that a wrong code makes: it is accepted as an act that costs one try,
/// since refusing it would leave the count as it was.
fn tried(
    people: &People,
    (browser, code): (Id256, Id256),
    now: Instant,
) -> Result<Result<&SignIn, PeopleChange>, Refusal> {
    let row = people.sign_in_of_browser(&browser).filter(|row| now < row.until && row.tries_left > 0);
    let row = row.ok_or(Refusal::conflict("sign-in-code-over"))?;
    if row.code == code && row.person.is_some() {
        return Ok(Ok(row));
    }
    Ok(Err(PeopleChange::SignIn(SignIn { tries_left: row.tries_left - 1, ..row.clone() })))
}

fn open(
    people: &People,
    row: &SignIn,
    opening: &Opening,
    council_now: Instant,
) -> Result<Vec<PeopleChange>, Refusal> {
    let person = row.person.filter(|id| people.person(*id).is_some());
    let person = person.ok_or(Refusal::conflict("sign-in-link-over"))?;
    let session = sessions::open(people, opening, person, Way::Mail, council_now);
    Ok(vec![PeopleChange::SignInOver(row.link), session])
}
