//! Writes a specimen of everything that pages are made of, to look at a theme before it is used:
//! `cargo run -p pluriel-pages --example specimen -- OUTPUT [THEME_FOLDER]`, then serve OUTPUT and open `avis.html`.
//! The council and all its members are invented.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a specimen that cannot be written stops with its reason"
)]

// Tests draw the same pages: by its path, the module finds its parts from either place.
#[path = "content.rs"]
mod content;

use std::{collections::BTreeMap, env, fs, path::Path, sync::Arc};

use content::Specimen;
use pluriel_pages::{Asset, Theme, ThemeFolder};
use pluriel_speech::{Language, Speech, TimeZone, Words};

fn main() {
    let mut args = env::args().skip(1);
    let out = args.next().expect("a folder to write to is expected");
    let theme = args.next().map_or_else(Theme::neutral, |folder| {
        let folder = ThemeFolder::read(Path::new(&folder)).unwrap_or_else(|refused| panic!("{refused}"));
        Theme::from_folder(&folder).unwrap_or_else(|refused| panic!("{refused}"))
    });
    let words = Arc::new(Words::new(&[pluriel_pages::WORDS], &BTreeMap::new()).unwrap());
    fs::create_dir_all(format!("{out}{}", Asset::FOLDER)).unwrap();
    for asset in theme.assets() {
        fs::write(format!("{out}{}{}", Asset::FOLDER, asset.name), &asset.bytes).unwrap();
    }
    for language in Language::ALL {
        let speech = Speech::new(words.clone(), language, TimeZone::get("Europe/Paris").unwrap());
        let specimen = Specimen::new(&theme, &speech);
        for (name, document) in specimen.documents() {
            let suffix = if language == Language::Fr { "" } else { "-en" };
            fs::write(format!("{out}/{name}{suffix}.html"), document).unwrap();
        }
    }
    for warning in theme.warnings() {
        println!("{warning}");
    }
}
