//! `pluriel export archive` and `pluriel verify archive`.

use std::fmt::Write;

use pluriel_council::{Actor, people::Id256};
use pluriel_journal::{SqliteStore, Store};
use pluriel_speech::Speech;
use serde_json::json;

use super::{house_over, print, verify::speech};
use crate::{
    archive::{self, ArchiveMade, Archives, Made, Manifest, Part, Report, Retention},
    cli::{ExportArchive, Failure, VerifyArchive},
    config::Config,
};

/// Makes an archive and records that it was made.
pub fn export(asked: &ExportArchive) -> Result<(), Failure> {
    let limits = Config::read(asked.config.as_deref(), |_| None)?.limits;
    let retention = Retention { draft_days: limits.draft_days, former_days: limits.former_days };
    let store = SqliteStore::open(&asked.data)?;
    let reader = store.reader()?;
    let house = house_over(store, &asked.data)?;
    let made = archive::write(&asked.out, &*reader, &house, retention)?;
    if !asked.unrecorded {
        let (entries, manifest) = (made.manifest.entries, Id256(made.sha256).hex());
        let command = archive::Command::RecordArchive(ArchiveMade { entries, manifest });
        house.submit_blocking::<Archives>(Actor::Operator, command, None)?;
    }
    house.stop();
    print(&told(&made, &speech(asked.lang)?))
}

fn told(made: &Made, speech: &Speech) -> String {
    let mut text = counted(&made.manifest, speech);
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{}", speech.quote("archive-sum", "sum", Id256(made.sha256).hex()));
    text
}

fn counted(manifest: &Manifest, speech: &Speech) -> String {
    let args = [
        ("council", manifest.council.as_str().into()),
        ("entries", number(manifest.entries).into()),
        ("sealed", number(manifest.sealed).into()),
        ("texts", number(manifest.texts).into()),
        ("erased", number(manifest.erased).into()),
        ("files", number(manifest.files.len() as u64).into()),
    ];
    format!("{}\n", speech.with("archive-holds", &args))
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Checks an archive, without server and without the council's database.
pub fn verify(asked: &VerifyArchive) -> Result<(), Failure> {
    let report = archive::verify(&asked.folder)?;
    if asked.json {
        let Report { manifest, texts, left_out } = &report;
        let said = json!({
            "verified": true,
            "entries": manifest.entries,
            "sealed": manifest.sealed,
            "texts": texts,
            "erased": manifest.erased,
            "left_out": left_out,
        });
        return print(&said.to_string());
    }
    let speech = speech(asked.lang)?;
    let mut text = counted(&report.manifest, &speech);
    let _ = writeln!(text, "{}", speech.quote("archive-verified", "texts", number(report.texts)));
    for part in &report.left_out {
        let folder = Part::folder(*part).trim_end_matches('/');
        let _ = writeln!(text, "{}", speech.quote("archive-left-out", "folder", folder));
    }
    print(&text)
}
