//! PDF files read by a reader that knows nothing of the press.

use lopdf::{Document as Pdf, Object, decode_text_string};
use pluriel_printing::{Card, Printed};

use crate::documents::{ADDRESS, document, opinion};

/// The letters of a PDF without spaces: a reader finds lines, and may find spaces or none between them.
pub fn words(pdf: &[u8]) -> String {
    let pdf = Pdf::load_mem(pdf).unwrap();
    let pages: Vec<_> = pdf.get_pages().into_keys().collect();
    let text = pdf.extract_text(&pages).unwrap();
    bare(&text)
}

/// The same of what is looked for.
pub fn bare(text: &str) -> String {
    // Words are broken at the ends of lines by a hyphen that is not theirs, so hyphens are left out.
    text.chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '\u{200b}' | '\u{ad}' | '-' | '‐'))
        .collect()
}

#[test]
fn the_words_of_the_opinion_are_on_its_pages() {
    let words = words(&pluriel_press::set(&document(opinion())).unwrap());
    for said in [
        "Planter des haies le long des chemins communaux",
        "6 des 10 membres le soutiennent, il en fallait 6.",
        "2 membres s’y opposent.",
        "La version accessible est la page de l’avis",
        ADDRESS,
        "Une note de bas de page.",
        "Une seconde.",
        "Nous aurions préféré des murets.",
        "Recommandation 1",
        "https://jardins.example/avis/3/preuve",
        "CC-BY-SA-4.0",
        "3 / 3",
    ] {
        assert!(words.contains(&bare(said)), "{said} is not in: {words}");
    }
    assert!(!words.contains("fictif"));
}

#[test]
fn what_is_invented_says_so_on_every_page() {
    let mut opinion = opinion();
    opinion.fictitious = "Exemple fictif".to_owned();
    let file = pluriel_press::set(&document(opinion)).unwrap();
    let pages = Pdf::load_mem(&file).unwrap().get_pages().len();
    let marks = words(&file).matches("Exemplefictif").count();
    assert!(pages >= 2 && marks > pages, "{marks} marks on {pages} pages");
}

#[test]
fn the_file_says_title_language_council_and_date() {
    let pdf = Pdf::load_mem(&pluriel_press::set(&document(opinion())).unwrap()).unwrap();
    let text = |object: &Object| decode_text_string(object).unwrap();
    let information = pdf.trailer.get(b"Info").and_then(Object::as_reference).unwrap();
    let information = pdf.get_dictionary(information).unwrap();
    assert!(
        text(information.get(b"Title").unwrap()).ends_with("Planter des haies le long des chemins communaux")
    );
    assert_eq!(text(information.get(b"Author").unwrap()), "Conseil des jardins");
    assert!(text(information.get(b"CreationDate").unwrap()).starts_with("D:20251103"));
    let catalogue = pdf.catalog().unwrap();
    assert_eq!(text(catalogue.get(b"Lang").unwrap()), "fr");
    assert!(catalogue.has(b"StructTreeRoot") && catalogue.has(b"MarkInfo"), "it is tagged");
}

/// Every object of a PDF: nothing runs, nothing is embedded, and links lead to the web alone.
#[test]
fn nothing_in_the_file_acts() {
    let pdf = Pdf::load_mem(&pluriel_press::set(&document(opinion())).unwrap()).unwrap();
    let mut links = Vec::new();
    for object in pdf.objects.values() {
        let Ok(dictionary) = object.as_dict() else { continue };
        for key in
            [&b"JS"[..], b"JavaScript", b"Launch", b"OpenAction", b"AA", b"EmbeddedFiles", b"RichMedia"]
        {
            assert!(!dictionary.has(key), "{}", String::from_utf8_lossy(key));
        }
        if let Ok(action) = dictionary.get(b"S").and_then(Object::as_name) {
            assert!(
                ![&b"JavaScript"[..], b"Launch", b"SubmitForm", b"ImportData", b"GoToR"].contains(&action)
            );
        }
        if let Ok(link) = dictionary.get(b"A").and_then(Object::as_dict)
            && let Ok(address) = link.get(b"URI").and_then(Object::as_str)
        {
            links.push(String::from_utf8_lossy(address).into_owned());
        }
    }
    assert!(links.iter().any(|link| link == "https://oiseaux.example/"), "{links:?}");
    assert!(links.iter().all(|link| link.starts_with("https://")), "{links:?}");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = document(opinion());
    assert_eq!(pluriel_press::set(&document).unwrap(), pluriel_press::set(&document).unwrap());
}

#[test]
fn a_card_is_a_picture_of_its_size_and_no_title_is_too_long() {
    for title in [
        "Haies".to_owned(),
        "Planter des haies le long de tous les chemins communaux ".repeat(12),
        "é".repeat(600),
    ] {
        let card = Card {
            title,
            outcome: "Adopté. ".repeat(60),
            fictitious: "exemple".to_owned(),
            ..Card::default()
        };
        let picture = pluriel_press::set(&Printed::Card(card).into()).unwrap();
        assert_eq!(&picture[1..4], b"PNG");
        let size = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
        assert_eq!((size(16), size(20)), (1200, 630));
        assert!(picture.len() < 300_000, "{} bytes", picture.len());
    }
}
