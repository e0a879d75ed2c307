//! The tables of effects: how far each went, and what it did already.

use rusqlite::{Connection, Transaction};

use super::people::parsed;
use crate::{EffectChange, Vault, VaultChange};

pub(super) fn apply(transaction: &Transaction<'_>, change: &EffectChange) -> rusqlite::Result<()> {
    match change {
        EffectChange::Cursor { effect, seq } => transaction
            .prepare_cached(
                "INSERT INTO effects (name, cursor) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET cursor = excluded.cursor",
            )?
            .execute((effect, seq)),
        EffectChange::Done { effect, key, at } => {
            begin(transaction, effect)?;
            transaction
                .prepare_cached(
                    "INSERT INTO effect_keys (effect, key, at) VALUES (?1, ?2, ?3)
                     ON CONFLICT (effect, key) DO UPDATE SET at = excluded.at",
                )?
                .execute((effect, key, at.to_string()))
        }
        EffectChange::Forget { effect, before } => {
            begin(transaction, effect)?;
            // Instants are written with a fixed width, so their texts sort as they do.
            transaction
                .prepare_cached("DELETE FROM effect_keys WHERE effect = ?1 AND at < ?2")?
                .execute((effect, before.to_string()))
        }
    }
    .map(drop)
}

fn begin(transaction: &Transaction<'_>, effect: &str) -> rusqlite::Result<usize> {
    transaction
        .prepare_cached("INSERT INTO effects (name, cursor) VALUES (?1, 0) ON CONFLICT (name) DO NOTHING")?
        .execute((effect,))
}

pub(super) fn load(connection: &Connection, vault: &mut Vault) -> rusqlite::Result<()> {
    let mut effects = connection.prepare("SELECT name, cursor FROM effects")?;
    let mut rows = effects.query(())?;
    while let Some(row) = rows.next()? {
        let change = EffectChange::Cursor { effect: row.get(0)?, seq: row.get(1)? };
        vault.apply(&VaultChange::Effect(change));
    }
    let mut keys = connection.prepare("SELECT effect, key, at FROM effect_keys")?;
    let mut rows = keys.query(())?;
    while let Some(row) = rows.next()? {
        let change = EffectChange::Done { effect: row.get(0)?, key: row.get(1)?, at: parsed(row, 2)? };
        vault.apply(&VaultChange::Effect(change));
    }
    Ok(())
}
