//! The vault's tables in SQLite: one file and one transaction with the journal.
//!
//! The journal's store opens the connection, with `secure_delete=ON`, and empties the write-ahead log after an erasure:
//! without both, deleted bytes stay on the disk (measured, `specs/trust.md` §3).

mod effects;
mod people;
mod texts;

use rusqlite::{Connection, Transaction};

use crate::{TextRow, Vault, VaultChange};

/// The vault's tables. No foreign keys among the people's: [`pluriel_council::people::People`] in memory has none, and
/// both must accept the same changes.
pub const SCHEMA: &str = include_str!("sqlite/schema.sql");

/// What became of the tables since, in order: the second version's change first. A new file gets all of them, an older
/// one those that it lacks.
pub const CHANGES: [&str; 3] = [
    include_str!("sqlite/schema-2.sql"),
    include_str!("sqlite/schema-3.sql"),
    include_str!("sqlite/schema-4.sql"),
];
/// The tables that came after the first files. Made where they are missing, each time a file is opened.
pub const ADDED: &str = include_str!("sqlite/added.sql");

/// Applies one change inside the transaction that appends the entries it belongs to.
pub fn apply(transaction: &Transaction<'_>, change: &VaultChange) -> rusqlite::Result<()> {
    match change {
        VaultChange::Text(row) => texts::keep(transaction, row),
        VaultChange::EraseText { seq, name } => texts::erase(transaction, *seq, name),
        VaultChange::People(change) => people::apply(transaction, change),
        VaultChange::Effect(change) => effects::apply(transaction, change),
        VaultChange::Setting(setting) => transaction
            .prepare_cached(
                "INSERT INTO settings (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?
            .execute((&setting.name, &setting.value))
            .map(drop),
    }
}

/// Reads the whole vault.
pub fn load(connection: &Connection) -> rusqlite::Result<Vault> {
    let mut texts = Vec::new();
    let mut vault = read(connection, &mut |row| texts.push(row))?;
    for row in texts {
        vault.apply(&VaultChange::Text(row));
    }
    Ok(vault)
}

/// Reads the vault: gives each of its texts to `each`, by entry and name, and returns everything else. Texts are most of a
/// vault; whoever reads them so never holds two of them.
pub fn read(connection: &Connection, each: &mut dyn FnMut(TextRow)) -> rusqlite::Result<Vault> {
    let mut vault = Vault::default();
    texts::read(connection, each)?;
    people::load(connection, &mut vault.people)?;
    effects::load(connection, &mut vault)?;
    let mut settings = connection.prepare("SELECT name, value FROM settings")?;
    let rows = settings.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?;
    vault.settings = rows.collect::<rusqlite::Result<_>>()?;
    Ok(vault)
}
