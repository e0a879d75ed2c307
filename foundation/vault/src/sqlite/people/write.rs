//! Changes of the register, as rows.

use pluriel_council::{
    Capacity, PersonId, Standing,
    people::{
        Absence, Applicant, BoardLink, Charge, Draft, Expected, Follower, Identity, Invitation, Look,
        Mandate, Passkey, PeopleChange, Person, Scope, Session, SignIn, Token,
    },
};
use rusqlite::{OptionalExtension as _, Params, Transaction};

pub(in super::super) fn apply(transaction: &Transaction<'_>, change: &PeopleChange) -> rusqlite::Result<()> {
    match change {
        PeopleChange::Person(person) => keep_person(transaction, person),
        PeopleChange::Mandate(mandate) => keep_mandate(transaction, mandate),
        PeopleChange::Session(session) => keep_session(transaction, session),
        PeopleChange::SessionEnded(hash) => {
            run(transaction, "DELETE FROM sessions WHERE hash = ?1", (&hash.0,))
        }
        PeopleChange::SignIn(sign_in) => keep_sign_in(transaction, sign_in),
        PeopleChange::SignInOver(link) => {
            run(transaction, "DELETE FROM sign_ins WHERE link = ?1", (&link.0,))
        }
        PeopleChange::Token(token) => keep_token(transaction, token),
        PeopleChange::TokenEnded(hash) => run(transaction, "DELETE FROM tokens WHERE hash = ?1", (&hash.0,)),
        PeopleChange::Passkey(passkey) => keep_passkey(transaction, passkey),
        PeopleChange::PasskeyRevoked(hash) => {
            run(transaction, "DELETE FROM passkeys WHERE hash = ?1", (&hash.0,))
        }
        PeopleChange::Identity(identity) => keep_identity(transaction, identity),
        PeopleChange::IdentityParted(hash) => {
            run(transaction, "DELETE FROM identities WHERE hash = ?1", (&hash.0,))
        }
        PeopleChange::Draft(draft) => keep_draft(transaction, draft),
        PeopleChange::DraftOver { person, form } => {
            let sql = "DELETE FROM drafts WHERE person = ?1 AND form = ?2";
            run(transaction, sql, (person.to_string(), form))
        }
        PeopleChange::Absence(absence) => keep_absence(transaction, absence),
        PeopleChange::Invitation(invitation) => keep_invitation(transaction, invitation),
        PeopleChange::Applicant(applicant) => keep_applicant(transaction, applicant),
        PeopleChange::Charge(declared) => keep_charge(transaction, declared),
        PeopleChange::Erased(person) => erase(transaction, *person),
        PeopleChange::Follower(follower) => keep_follower(transaction, follower),
        PeopleChange::FollowerGone(hash) => {
            run(transaction, "DELETE FROM followers WHERE hash = ?1", (&hash.0,))
        }
        PeopleChange::Look(look) => keep_look(transaction, look),
        PeopleChange::LookOver { person, subject } => {
            let sql = "DELETE FROM looks WHERE person = ?1 AND subject = ?2";
            run(transaction, sql, (person.to_string(), subject.to_string()))
        }
        PeopleChange::BoardLink(link) => keep_board_link(transaction, link),
        PeopleChange::BoardLinkOver(hash) => {
            run(transaction, "DELETE FROM board_links WHERE hash = ?1", (&hash.0,))
        }
        PeopleChange::Expected(said) => keep_expected(transaction, said),
        PeopleChange::ExpectedOver { member, subject } => {
            let sql = "DELETE FROM expected_answers WHERE member = ?1 AND subject = ?2";
            run(transaction, sql, (member.to_string(), subject.to_string()))
        }
    }
}

fn run(transaction: &Transaction<'_>, sql: &str, params: impl Params) -> rusqlite::Result<()> {
    transaction.prepare_cached(sql)?.execute(params).map(drop)
}

fn keep_person(transaction: &Transaction<'_>, person: &Person) -> rusqlite::Result<()> {
    run(
        transaction,
        "INSERT OR REPLACE INTO persons (id, name, email, name_public_since, language) VALUES (?1, ?2, ?3, ?4, ?5)",
        (
            person.id.to_string(),
            &person.name,
            &person.email,
            person.name_public_since.map(|since| since.to_string()),
            &person.language,
        ),
    )
}

fn keep_mandate(transaction: &Transaction<'_>, mandate: &Mandate) -> rusqlite::Result<()> {
    let (capacity, member) = match mandate.capacity {
        Capacity::Secretariat => ("secretariat", None),
        Capacity::Delegate { member, standing: Standing::Titular } => ("titular", Some(member.to_string())),
        Capacity::Delegate { member, standing: Standing::Alternate } => {
            ("alternate", Some(member.to_string()))
        }
        Capacity::Contributor => ("contributor", None),
        Capacity::Administrator { member } => ("administrator", Some(member.to_string())),
    };
    run(
        transaction,
        "INSERT OR REPLACE INTO mandates (id, person, capacity, member, starts, until) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            mandate.id.to_string(),
            mandate.person.to_string(),
            capacity,
            member,
            mandate.from.to_string(),
            mandate.until.map(|until| until.to_string()),
        ),
    )
}

fn keep_session(transaction: &Transaction<'_>, session: &Session) -> rusqlite::Result<()> {
    run(
        transaction,
        "INSERT OR REPLACE INTO sessions (hash, person, mandate, opened, until, way, proved, used, place)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        (
            &session.hash.0,
            session.person.to_string(),
            session.mandate.map(|mandate| mandate.to_string()),
            session.opened.to_string(),
            session.until.to_string(),
            session.way.name(),
            session.proved.to_string(),
            session.used.to_string(),
            &session.place,
        ),
    )
}

fn keep_passkey(transaction: &Transaction<'_>, passkey: &Passkey) -> rusqlite::Result<()> {
    run(
        transaction,
        "INSERT OR REPLACE INTO passkeys (hash, person, label, credential, added, used) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            &passkey.hash.0,
            passkey.person.to_string(),
            &passkey.label,
            &passkey.credential,
            passkey.added.to_string(),
            passkey.used.map(|used| used.to_string()),
        ),
    )
}

fn keep_identity(transaction: &Transaction<'_>, identity: &Identity) -> rusqlite::Result<()> {
    run(
        transaction,
        "INSERT OR REPLACE INTO identities (hash, issuer, person, label, added, used) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            &identity.hash.0,
            &identity.issuer,
            identity.person.to_string(),
            &identity.label,
            identity.added.to_string(),
            identity.used.map(|used| used.to_string()),
        ),
    )
}

fn keep_sign_in(transaction: &Transaction<'_>, sign_in: &SignIn) -> rusqlite::Result<()> {
    run(
        transaction,
        "INSERT OR REPLACE INTO sign_ins (link, code, browser, person, until, tries_left) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            &sign_in.link.0,
            &sign_in.code.0,
            &sign_in.browser.0,
            sign_in.person.map(|person| person.to_string()),
            sign_in.until.to_string(),
            sign_in.tries_left,
        ),
    )
}

fn keep_token(transaction: &Transaction<'_>, token: &Token) -> rusqlite::Result<()> {
    let scope = match token.scope {
        Scope::Read => "read",
        Scope::Act => "act",
        Scope::Calendar => "calendar",
    };
    run(
        transaction,
        "INSERT OR REPLACE INTO tokens (hash, person, mandate, label, scope, until) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            &token.hash.0,
            token.person.to_string(),
            token.mandate.to_string(),
            &token.label,
            scope,
            token.until.to_string(),
        ),
    )
}

fn keep_draft(transaction: &Transaction<'_>, draft: &Draft) -> rusqlite::Result<()> {
    run(
        transaction,
        "INSERT OR REPLACE INTO drafts (person, form, fields, at, until) VALUES (?1, ?2, ?3, ?4, ?5)",
        (draft.person.to_string(), &draft.form, &draft.fields, draft.at.to_string(), draft.until.to_string()),
    )
}

fn keep_absence(transaction: &Transaction<'_>, absence: &Absence) -> rusqlite::Result<()> {
    run(
        transaction,
        "INSERT OR REPLACE INTO absences (id, mandate, alternate, starts, until) VALUES (?1, ?2, ?3, ?4, ?5)",
        (
            absence.id.to_string(),
            absence.mandate.to_string(),
            absence.alternate.to_string(),
            absence.from.to_string(),
            absence.until.to_string(),
        ),
    )
}

fn keep_invitation(transaction: &Transaction<'_>, invitation: &Invitation) -> rusqlite::Result<()> {
    run(
        transaction,
        "INSERT OR REPLACE INTO invitations (person, sent, times, answered) VALUES (?1, ?2, ?3, ?4)",
        (
            invitation.person.to_string(),
            invitation.sent.to_string(),
            invitation.times,
            invitation.answered.map(|answered| answered.to_string()),
        ),
    )
}

fn keep_applicant(transaction: &Transaction<'_>, applicant: &Applicant) -> rusqlite::Result<()> {
    run(
        transaction,
        "INSERT OR REPLACE INTO applicants (request, person, until) VALUES (?1, ?2, ?3)",
        (
            applicant.request.to_string(),
            applicant.person.to_string(),
            applicant.until.map(|until| until.to_string()),
        ),
    )
}

fn keep_charge(transaction: &Transaction<'_>, charge: &Charge) -> rusqlite::Result<()> {
    run(
        transaction,
        "INSERT OR REPLACE INTO charges (member, person, since) VALUES (?1, ?2, ?3)",
        (charge.member.to_string(), charge.person.to_string(), charge.since.to_string()),
    )
}

fn keep_follower(transaction: &Transaction<'_>, follower: &Follower) -> rusqlite::Result<()> {
    run(
        transaction,
        "INSERT OR REPLACE INTO followers (hash, secret, subject, email, language, asked, confirmed)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (
            &follower.hash.0,
            &follower.secret,
            follower.subject.to_string(),
            &follower.email,
            &follower.language,
            follower.asked.to_string(),
            follower.confirmed.map(|confirmed| confirmed.to_string()),
        ),
    )
}

fn erase(transaction: &Transaction<'_>, person: PersonId) -> rusqlite::Result<()> {
    let person = person.to_string();
    let email: Option<String> = transaction
        .prepare_cached("SELECT email FROM persons WHERE id = ?1")?
        .query_row((&person,), |row| row.get(0))
        .optional()?;
    if let Some(email) = email {
        // Letter case is Unicode's: the database knows that of ASCII alone.
        run(transaction, "DELETE FROM followers WHERE email = ?1", (email.to_lowercase(),))?;
    }
    for sql in [
        "DELETE FROM persons WHERE id = ?1",
        "DELETE FROM absences WHERE mandate IN (SELECT id FROM mandates WHERE person = ?1)
            OR alternate IN (SELECT id FROM mandates WHERE person = ?1)",
        "DELETE FROM invitations WHERE person = ?1",
        "DELETE FROM applicants WHERE person = ?1",
        "DELETE FROM mandates WHERE person = ?1",
        "DELETE FROM sessions WHERE person = ?1",
        "DELETE FROM sign_ins WHERE person = ?1",
        "DELETE FROM tokens WHERE person = ?1",
        "DELETE FROM passkeys WHERE person = ?1",
        "DELETE FROM identities WHERE person = ?1",
        "DELETE FROM drafts WHERE person = ?1",
        "DELETE FROM charges WHERE person = ?1",
        "DELETE FROM looks WHERE person = ?1",
        "DELETE FROM board_links WHERE person = ?1",
        "DELETE FROM expected_answers WHERE person = ?1",
        "DELETE FROM texts WHERE name = 'by' AND text = ?1",
    ] {
        run(transaction, sql, (&person,))?;
    }
    Ok(())
}

fn keep_look(transaction: &Transaction<'_>, look: &Look) -> rusqlite::Result<()> {
    run(
        transaction,
        "INSERT OR REPLACE INTO looks (person, subject, since, seen) VALUES (?1, ?2, ?3, ?4)",
        (
            look.person.to_string(),
            look.subject.to_string(),
            look.since.map(|since| since.to_string()),
            look.seen.to_string(),
        ),
    )
}

fn keep_board_link(transaction: &Transaction<'_>, link: &BoardLink) -> rusqlite::Result<()> {
    run(
        transaction,
        "INSERT OR REPLACE INTO board_links (hash, person, member, subject, made) VALUES (?1, ?2, ?3, ?4, ?5)",
        (
            &link.hash.0,
            link.person.to_string(),
            link.member.to_string(),
            link.subject.to_string(),
            link.made.to_string(),
        ),
    )
}

fn keep_expected(transaction: &Transaction<'_>, said: &Expected) -> rusqlite::Result<()> {
    run(
        transaction,
        "INSERT OR REPLACE INTO expected_answers (member, subject, person, day, at) VALUES (?1, ?2, ?3, ?4, ?5)",
        (
            said.member.to_string(),
            said.subject.to_string(),
            said.person.to_string(),
            &said.day,
            said.at.to_string(),
        ),
    )
}
