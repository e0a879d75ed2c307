//! Retention: whoever held its last mandate long ago is erased without being asked.

use pluriel_council::Actor;
use pluriel_web::Site;

use super::room::{Command, OwnData, former};
use crate::archive::Archives;

const DAY_SECONDS: i64 = 24 * 3600;

/// Erases former delegates whose time is over. Asks the queue only when there is somebody to erase.
pub async fn erase_former(site: &Site) {
    let house = site.house();
    let ended_before = house.now().plus_seconds(-i64::from(site.former_days()) * DAY_SECONDS);
    if former(house.snapshot().rooms.people(), ended_before).next().is_none() {
        return;
    }
    // Whoever keeps archives reads it here before the fact: afterwards nothing can be archived.
    if let Some(last) = house.snapshot().rooms.of::<Archives>().last {
        tracing::info!(at = %last.at, entries = last.entries, "erasing former delegates; the last archive");
    } else {
        tracing::warn!("erasing former delegates; no archive was ever made");
    }
    match house.submit::<OwnData>(Actor::Pluriel, Command::EraseFormer { ended_before }, None).await {
        Ok(receipt) => tracing::info!(persons = receipt.entries.len(), "former delegates were erased"),
        Err(error) => tracing::error!(%error, "former delegates were not erased"),
    }
}
