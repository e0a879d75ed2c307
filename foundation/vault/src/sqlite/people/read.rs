//! Rows of the register, as the changes that make them.

use std::{error::Error, str::FromStr};

use pluriel_council::{
    Capacity, Standing,
    people::{
        Absence, Applicant, BoardLink, Charge, Draft, Expected, Follower, Id256, Identity, Invitation, Look,
        Mandate, Passkey, People, PeopleChange, Person, Scope, Session, SignIn, Token, Way,
    },
};
use rusqlite::{Connection, Row, types::Type};

pub(in super::super) fn load(connection: &Connection, people: &mut People) -> rusqlite::Result<()> {
    each(connection, "SELECT id, name, email, name_public_since, language FROM persons", people, person)?;
    each(connection, "SELECT id, person, capacity, member, starts, until FROM mandates", people, mandate)?;
    each(connection, SESSIONS, people, session)?;
    each(connection, "SELECT link, code, browser, person, until, tries_left FROM sign_ins", people, sign_in)?;
    each(connection, "SELECT hash, person, mandate, label, scope, until FROM tokens", people, token)?;
    each(connection, "SELECT hash, person, label, credential, added, used FROM passkeys", people, passkey)?;
    each(connection, "SELECT hash, issuer, person, label, added, used FROM identities", people, identity)?;
    each(connection, "SELECT person, form, fields, at, until FROM drafts", people, draft)?;
    each(connection, "SELECT id, mandate, alternate, starts, until FROM absences", people, absence)?;
    each(connection, "SELECT person, sent, times, answered FROM invitations", people, invitation)?;
    each(connection, "SELECT request, person, until FROM applicants", people, applicant)?;
    each(connection, "SELECT member, person, since FROM charges", people, charge)?;
    each(connection, FOLLOWERS, people, follower)?;
    each(connection, "SELECT person, subject, since, seen FROM looks", people, look)?;
    each(connection, "SELECT hash, person, member, subject, made FROM board_links", people, board_link)?;
    each(connection, "SELECT member, subject, person, day, at FROM expected_answers", people, expected)
}

const FOLLOWERS: &str = "SELECT hash, secret, subject, email, language, asked, confirmed FROM followers";
const SESSIONS: &str = "SELECT hash, person, mandate, opened, until, way, proved, used, place FROM sessions";

fn each(
    connection: &Connection,
    sql: &str,
    people: &mut People,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<PeopleChange>,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query(())?;
    while let Some(row) = rows.next()? {
        people.apply(&read(row)?);
    }
    Ok(())
}

/// A column whose text must parse.
pub(in super::super) fn parsed<T>(row: &Row<'_>, column: usize) -> rusqlite::Result<T>
where
    T: FromStr<Err: Error + Send + Sync + 'static>,
{
    let text: String = row.get(column)?;
    text.parse().map_err(|error: T::Err| unreadable(column, error))
}

fn maybe_parsed<T>(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<T>>
where
    T: FromStr<Err: Error + Send + Sync + 'static>,
{
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|error: T::Err| unreadable(column, error))).transpose()
}

fn unreadable(column: usize, error: impl Into<Box<dyn Error + Send + Sync>>) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, error.into())
}

fn charge(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    Ok(PeopleChange::Charge(Charge {
        member: parsed(row, 0)?,
        person: parsed(row, 1)?,
        since: parsed(row, 2)?,
    }))
}

fn person(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    Ok(PeopleChange::Person(Person {
        id: parsed(row, 0)?,
        name: row.get(1)?,
        email: row.get(2)?,
        name_public_since: maybe_parsed(row, 3)?,
        language: row.get(4)?,
    }))
}

fn mandate(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    let capacity: String = row.get(2)?;
    let capacity = match capacity.as_str() {
        "secretariat" => Capacity::Secretariat,
        "titular" => Capacity::Delegate { member: parsed(row, 3)?, standing: Standing::Titular },
        "alternate" => Capacity::Delegate { member: parsed(row, 3)?, standing: Standing::Alternate },
        "contributor" => Capacity::Contributor,
        "administrator" => Capacity::Administrator { member: parsed(row, 3)? },
        other => return Err(unreadable(2, format!("unknown capacity {other}"))),
    };
    Ok(PeopleChange::Mandate(Mandate {
        id: parsed(row, 0)?,
        person: parsed(row, 1)?,
        capacity,
        from: parsed(row, 4)?,
        until: maybe_parsed(row, 5)?,
    }))
}

fn session(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    Ok(PeopleChange::Session(Session {
        hash: Id256(row.get(0)?),
        person: parsed(row, 1)?,
        mandate: maybe_parsed(row, 2)?,
        opened: parsed(row, 3)?,
        until: parsed(row, 4)?,
        way: {
            let way: String = row.get(5)?;
            Way::of(&way).ok_or_else(|| unreadable(5, format!("unknown way in {way}")))?
        },
        proved: parsed(row, 6)?,
        used: parsed(row, 7)?,
        place: row.get(8)?,
    }))
}

fn passkey(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    Ok(PeopleChange::Passkey(Passkey {
        hash: Id256(row.get(0)?),
        person: parsed(row, 1)?,
        label: row.get(2)?,
        credential: row.get(3)?,
        added: parsed(row, 4)?,
        used: maybe_parsed(row, 5)?,
    }))
}

fn identity(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    Ok(PeopleChange::Identity(Identity {
        hash: Id256(row.get(0)?),
        issuer: row.get(1)?,
        person: parsed(row, 2)?,
        label: row.get(3)?,
        added: parsed(row, 4)?,
        used: maybe_parsed(row, 5)?,
    }))
}

fn sign_in(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    Ok(PeopleChange::SignIn(SignIn {
        link: Id256(row.get(0)?),
        code: Id256(row.get(1)?),
        browser: Id256(row.get(2)?),
        person: maybe_parsed(row, 3)?,
        until: parsed(row, 4)?,
        tries_left: row.get(5)?,
    }))
}

fn token(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    let scope: String = row.get(4)?;
    Ok(PeopleChange::Token(Token {
        hash: Id256(row.get(0)?),
        person: parsed(row, 1)?,
        mandate: parsed(row, 2)?,
        label: row.get(3)?,
        scope: match scope.as_str() {
            "read" => Scope::Read,
            "act" => Scope::Act,
            "calendar" => Scope::Calendar,
            other => return Err(unreadable(4, format!("unknown scope {other}"))),
        },
        until: parsed(row, 5)?,
    }))
}

fn draft(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    Ok(PeopleChange::Draft(Draft {
        person: parsed(row, 0)?,
        form: row.get(1)?,
        fields: row.get(2)?,
        at: parsed(row, 3)?,
        until: parsed(row, 4)?,
    }))
}

fn absence(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    Ok(PeopleChange::Absence(Absence {
        id: parsed(row, 0)?,
        mandate: parsed(row, 1)?,
        alternate: parsed(row, 2)?,
        from: parsed(row, 3)?,
        until: parsed(row, 4)?,
    }))
}

fn invitation(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    Ok(PeopleChange::Invitation(Invitation {
        person: parsed(row, 0)?,
        sent: parsed(row, 1)?,
        times: row.get(2)?,
        answered: maybe_parsed(row, 3)?,
    }))
}

fn applicant(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    Ok(PeopleChange::Applicant(Applicant {
        request: parsed(row, 0)?,
        person: parsed(row, 1)?,
        until: maybe_parsed(row, 2)?,
    }))
}

fn follower(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    Ok(PeopleChange::Follower(Follower {
        hash: Id256(row.get(0)?),
        secret: row.get(1)?,
        subject: parsed(row, 2)?,
        email: row.get(3)?,
        language: row.get(4)?,
        asked: parsed(row, 5)?,
        confirmed: maybe_parsed(row, 6)?,
    }))
}

fn look(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    Ok(PeopleChange::Look(Look {
        person: parsed(row, 0)?,
        subject: parsed(row, 1)?,
        since: maybe_parsed(row, 2)?,
        seen: parsed(row, 3)?,
    }))
}

fn board_link(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    Ok(PeopleChange::BoardLink(BoardLink {
        hash: Id256(row.get(0)?),
        person: parsed(row, 1)?,
        member: parsed(row, 2)?,
        subject: parsed(row, 3)?,
        made: parsed(row, 4)?,
    }))
}

fn expected(row: &Row<'_>) -> rusqlite::Result<PeopleChange> {
    Ok(PeopleChange::Expected(Expected {
        member: parsed(row, 0)?,
        subject: parsed(row, 1)?,
        person: parsed(row, 2)?,
        day: row.get(3)?,
        at: parsed(row, 4)?,
    }))
}
