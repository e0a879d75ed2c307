//! The same votes give the same bytes, whatever the order of rows, the threads or the form of the files.

use crate::reference::{CONVERSATIONS, folder, scratch};
use pluriel_analysis::{Consultation, Language, Reading, drawing, json};
use pluriel_deliberation::{Layout, Threads, analysis::Settings, keyed::Key};
use std::{fs, path::Path};

const PERMUTATIONS: u64 = 20;

fn consultation(folder: &Path) -> Consultation {
    Consultation::read(folder, Layout::ById, &mut |_, _| ()).expect("an export")
}

fn document(consultation: Consultation, threads: usize) -> Vec<u8> {
    let settings = Settings { threads: Threads(threads), ..Settings::default() };
    let reading = Reading::of(consultation, settings, &mut |_| ());
    let mut document = Vec::new();
    json::write(&reading, &mut document).expect("written to memory");
    document
}

/// The document is a function of what was read: every permutation must read the same, and some are written too.
#[test]
fn twenty_permutations_of_each_conversation() {
    for conversation in CONVERSATIONS {
        let copy = scratch(&format!("permuted-{conversation}"));
        for file in ["comments.csv", "participants-votes.csv"] {
            fs::copy(folder(conversation).join(file), copy.join(file)).expect("a copy");
        }
        let original = consultation(&folder(conversation));
        let written = document(original.clone(), 2);
        let votes = fs::read_to_string(folder(conversation).join("votes.csv")).expect("votes");
        let (header, rows) = votes.split_once('\n').expect("a header");
        for permutation in 0..PERMUTATIONS {
            let key = Key::new("permutation").with(permutation);
            let mut rows: Vec<&str> = rows.lines().collect();
            for at in (1..rows.len()).rev() {
                rows.swap(at, key.with(at as u64).index(at + 1));
            }
            fs::write(copy.join("votes.csv"), format!("{header}\n{}\n", rows.join("\n"))).expect("written");
            let permuted = consultation(&copy);
            assert!(permuted == original, "{conversation}, permutation {permutation}");
            if permutation % 10 == 0 {
                let threads = 1 + permutation as usize / 5;
                assert!(document(permuted, threads) == written, "{conversation}, {threads} threads");
            }
        }
    }
}

#[test]
fn drawings_are_well_formed_and_complete() {
    for conversation in CONVERSATIONS {
        let consultation =
            Consultation::read(&folder(conversation), Layout::ById, &mut |_, _| ()).expect("read");
        let reading = Reading::of(consultation, Settings::default(), &mut |_| ());
        for language in [Language::French, Language::English] {
            for (name, drawing) in drawing::drawings(&reading, language) {
                assert_well_formed(&drawing, &format!("{conversation} {name}"));
            }
            let landscape = &drawing::drawings(&reading, language)[0].1;
            let points = landscape.matches("<circle").count();
            let labels = if reading.analysis.groups.k > 1 { reading.analysis.groups.k } else { 0 };
            assert_eq!(
                points,
                reading.consultation.taken.votes.participants().len() + labels,
                "{conversation}"
            );
        }
    }
}

/// Every element is closed in turn, and no stray `<` or `&` is in the text.
fn assert_well_formed(svg: &str, what: &str) {
    let mut open = Vec::new();
    let mut rest = svg;
    while let Some(start) = rest.find('<') {
        assert!(!rest[..start].contains('>'), "{what}: stray > in text");
        let end = start + rest[start..].find('>').unwrap_or_else(|| panic!("{what}: unclosed tag"));
        let tag = &rest[start + 1..end];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{what}");
        } else if !tag.ends_with('/') {
            open.push(tag.split_whitespace().next().expect("a name"));
        }
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty(), "{what}: {open:?}");
    for (at, _) in svg.match_indices('&') {
        let entity = &svg[at..svg.len().min(at + 6)];
        assert!(
            ["&amp;", "&lt;", "&gt;", "&quot;"].iter().any(|known| entity.starts_with(known)),
            "{what}: {entity}"
        );
    }
}
