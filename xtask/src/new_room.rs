//! `cargo xtask new room NAME`: a room that compiles, passes its tests and is tidy, to be made one's own.

mod registration;
mod template;

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    failure::{Failure, Outcome},
    root::root,
    run::{cargo, run},
};
use registration::Edit;

/// What to begin.
#[derive(Debug, clap::Subcommand)]
pub enum New {
    /// A room: one activity of the council
    Room {
        /// One English word in the plural and in lower case, for example `petitions`
        name: String,
    },
}

/// Writes the folder and registers the room.
pub fn run_new(new: &New) -> Outcome {
    let New::Room { name } = new;
    make(&root(), name)?;
    run(cargo().args(["fmt", "--package", &format!("pluriel-{name}"), "--package", "pluriel"]))?;
    println!(
        "rooms/{name} is there. Next: its words, events and README; docs/developers/adding-a-room.md tells the rest."
    );
    Ok(())
}

/// Writes the folder of a room under `root` and registers it there; nothing is changed when anything is refused.
fn make(root: &Path, name: &str) -> Outcome {
    check_name(name)?;
    let folder = root.join("rooms").join(name);
    if folder.exists() {
        return Err(Failure::new(format!("rooms/{name} is there already")));
    }
    let edits =
        registration::edits(name).into_iter().map(|edit| edited(root, edit)).collect::<Outcome<Vec<_>>>()?;
    for (path, text) in template::files(name) {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap_or(&folder))?;
        fs::write(file, text)?;
    }
    for (path, text) in edits {
        fs::write(path, text)?;
    }
    Ok(())
}

fn edited(root: &Path, edit: Edit) -> Outcome<(PathBuf, String)> {
    let (file, path) = (edit.file, root.join(edit.file));
    let text = fs::read_to_string(&path).map_err(|error| Failure::new(format!("{file}: {error}")))?;
    let text =
        edit.apply(&text).ok_or_else(|| Failure::new(format!("{file}: no place found for the room")))?;
    Ok((path, text))
}

fn check_name(name: &str) -> Outcome {
    let is_word = (3..=30).contains(&name.len()) && name.bytes().all(|letter| letter.is_ascii_lowercase());
    if is_word {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{name:?}: one English word in lower case is expected, 3 to 30 letters, for example `petitions`"
    )))
}

#[cfg(test)]
mod tests;
