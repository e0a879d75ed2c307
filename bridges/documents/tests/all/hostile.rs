//! Files that mean harm, or are broken: each is refused by its name, and none makes the reader panic.

use pluriel_documents::{MOST_BYTES, Unreadable, read, text};
use proptest::{collection::vec, prelude::*, test_runner::Config};

use crate::made::{bytes, docx, lines, odt, package, pdf};

const WORDS: &str = "<w:p><w:r><w:t>Des mots.</w:t></w:r></w:p>";

fn refused(name: &str, bytes: &[u8]) -> Unreadable {
    read(name, bytes).unwrap_err()
}

#[test]
fn each_file_that_gives_no_text_is_refused_by_its_name() {
    let page = lines(&[(72, 700, "F1", 11, "Des mots que chacun peut lire sur cette page.")]);
    let macros = docx(WORDS, &[("word/vbaProject.bin", "x")]);
    let enabled = package(&[
        (
            "[Content_Types].xml",
            r#"<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>"#,
        ),
        ("word/document.xml", "<w:document/>"),
    ]);
    let locked = odt("<text:p>x</text:p>", "<manifest><manifest:encryption-data/></manifest>");
    let long = "<w:p><w:r><w:t>Un.</w:t></w:r></w:p>".repeat(301);
    let cases: Vec<(&str, Vec<u8>, Unreadable)> = vec![
        ("a.md", Vec::new(), Unreadable::Empty),
        ("a.md", b" \n\n ".to_vec(), Unreadable::Empty),
        ("a.txt", vec![b'a'; MOST_BYTES + 1], Unreadable::TooLarge),
        ("a.txt", b"\xe9t\xe9".to_vec(), Unreadable::NotUtf8),
        ("a.txt", b"\xff\xfea\x00".to_vec(), Unreadable::NotUtf8),
        ("a.rtf", b"{\\rtf1 mots}".to_vec(), Unreadable::UnknownFormat),
        ("a.png", b"\x89PNG\r\n\x1a\n\x00\x00".to_vec(), Unreadable::UnknownFormat),
        ("a.zip", package(&[("a.txt", "mots")]), Unreadable::UnknownFormat),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1xxxx".to_vec(), Unreadable::OldOrLocked),
        ("a.docx", macros, Unreadable::Macros),
        ("a.docm", enabled, Unreadable::Macros),
        ("a.odt", locked, Unreadable::Locked),
        ("a.docx", docx(&long, &[]), Unreadable::TooLong),
        ("a.docx", docx("<w:p><w:t>", &[]), Unreadable::Damaged),
        ("a.docx", b"PK\x03\x04 nothing of the kind".to_vec(), Unreadable::Damaged),
        ("a.odt", docx(WORDS, &[]), Unreadable::NotItsName),
        ("a.pdf", b"Des mots.".to_vec(), Unreadable::NotItsName),
        ("a.md", bytes(pdf(&[&page])), Unreadable::NotItsName),
        ("a.pdf", b"%PDF-1.7 and nothing more".to_vec(), Unreadable::Damaged),
        ("a.pdf", bytes(pdf(&["q 100 0 0 100 0 0 cm /Im1 Do Q"])), Unreadable::Scanned),
    ];
    for (name, bytes, reason) in cases {
        assert_eq!(refused(name, &bytes), reason, "{name}");
    }
}

#[test]
fn what_unfolds_to_too_much_is_refused() {
    let bomb = docx(&" ".repeat(33 * 1024 * 1024), &[]);
    assert!(bomb.len() < 200_000);
    assert_eq!(refused("a.docx", &bomb), Unreadable::TooMuch);
    let deep = docx(&format!("{}{}", "<w:p>".repeat(5_000), "</w:p>".repeat(5_000)), &[]);
    assert_eq!(refused("a.docx", &deep), Unreadable::TooMuch);
    let parts: Vec<(String, &str)> = (0..2_100).map(|number| (format!("word/{number}.xml"), "")).collect();
    let parts: Vec<_> = parts.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    assert_eq!(refused("a.docx", &docx(WORDS, &parts)), Unreadable::TooMuch);
    let entities = r#"<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:p><w:t>&b;</w:t></w:p></w:document>"#;
    let laughing = package(&[("[Content_Types].xml", "<Types/>"), ("word/document.xml", entities)]);
    assert_eq!(refused("a.docx", &laughing), Unreadable::Damaged);

    let content = format!("{}{}", lines(&[(72, 700, "F1", 11, "Des mots.")]), " ".repeat(33 * 1024 * 1024));
    let mut file = pdf(&[&content]);
    file.compress();
    assert_eq!(refused("a.pdf", &bytes(file)), Unreadable::TooMuch);
    let many: Vec<&str> = vec!["BT ET"; 301];
    assert_eq!(refused("a.pdf", &bytes(pdf(&many))), Unreadable::TooMuch);
}

#[test]
fn a_form_that_shows_itself_ends() {
    let mut file =
        pdf(&[&format!("{}/X Do", lines(&[(72, 700, "F1", 11, "Des mots que chacun peut lire.")]))]);
    let form = lopdf::dictionary! { "Subtype" => "Form" };
    let form = file.add_object(lopdf::Stream::new(form, b"/X Do /X Do /X Do".to_vec()));
    let resources = lopdf::dictionary! { "XObject" => lopdf::dictionary! { "X" => form } };
    let page = file.page_iter().next().unwrap();
    let stream = file.get_object_mut(form).unwrap().as_stream_mut().unwrap();
    stream.dict.set("Resources", resources.clone());
    let fonts =
        file.get_object(page).unwrap().as_dict().unwrap().get(b"Resources").unwrap().as_reference().unwrap();
    file.get_object_mut(fonts).unwrap().as_dict_mut().unwrap().extend(&resources);
    assert_eq!(read("a.pdf", &bytes(file)).unwrap().blocks.len(), 1);
}

/// So many cases, the same on every run; as many as `PROPTEST_CASES` says under `cargo xtask test --deep`.
fn config() -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    Config {
        cases: asked.unwrap_or(48),
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(7),
        ..Config::default()
    }
}

/// A file of each format, to be broken.
fn whole() -> Vec<(&'static str, Vec<u8>)> {
    let page = lines(&[
        (72, 700, "F2", 14, "Titre"),
        (72, 680, "F1", 11, "Des mots que chacun peut lire sur cette page, et une note 1 ."),
        (72, 60, "F1", 8, "1. La note."),
    ]);
    let mut file = pdf(&[&page, &page]);
    file.compress();
    vec![
        ("a.pdf", bytes(file)),
        (
            "a.docx",
            docx(WORDS, &[("word/styles.xml", "<w:styles/>"), ("word/footnotes.xml", "<w:footnotes/>")]),
        ),
        ("a.odt", odt("<text:h>T</text:h><text:p>x</text:p>", "<manifest/>")),
    ]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in vec(any::<u8>(), 0..600), head in 0_usize..4) {
        let mut file = [&b""[..], b"%PDF-1.5\n", b"PK\x03\x04", b"# "][head].to_vec();
        file.extend(bytes);
        let _ = read("", &file);
    }

    #[test]
    fn no_broken_file_makes_the_reader_panic(which in 0_usize..3, changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..12), cut in any::<prop::sample::Index>(), cuts in any::<bool>()) {
        let (name, mut file) = whole().swap_remove(which);
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        if cuts {
            file.truncate(cut.index(file.len()));
        }
        let _ = read(name, &file);
    }

    #[test]
    fn no_markup_makes_the_reader_panic(pieces in vec(prop::sample::select(vec![
        "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tc>", "</w:tc>", "<w:tr>", "</w:tr>", "<w:t>mot</w:t>", "<w:del>", "</w:del>",
        "<w:hyperlink r:id=\"r\">", "</w:hyperlink>", "<w:footnoteReference w:id=\"2\"/>", "<text:note>", "</text:note>", "<text:p>", "</text:p>",
    ]), 0..40)) {
        let body = pieces.concat();
        let _ = read("a.docx", &docx(&body, &[]));
        let _ = read("a.odt", &odt(&body, "<manifest/>"));
    }

    #[test]
    fn no_operators_make_the_reader_panic(pieces in vec(prop::sample::select(vec![
        "BT ", "ET ", "q ", "Q ", "/F1 11 Tf ", "/F9 -3 Tf ", "(mot) Tj ", "[(a) -300 (b) 9999999999 (c)] TJ ", "1 0 0 1 72 700 Tm ",
        "0 1 -1 0 0 0 cm ", "3e38 0 0 3e38 0 0 cm ", "T* ", "14 TL ", "(x) ' ", "1 2 (y) \" ", "/Artifact BMC ", "EMC ", "/X Do ", "5 Ts ",
    ]), 0..60)) {
        let _ = read("a.pdf", &bytes(pdf(&[&pieces.concat()])));
    }

    #[test]
    fn pasted_text_loses_no_word(words in vec("[a-zé]{1,8}", 1..30), breaks in vec(0_usize..4, 30)) {
        let gaps = breaks.iter().map(|gap| [" ", "\n", "\n\n", "\r\n"][*gap]);
        let text = words.iter().map(String::as_str).zip(gaps).flat_map(|(word, gap)| [word, gap]).collect::<Vec<_>>().concat();
        let read: Vec<String> = pluriel_documents::text(&text)
            .blocks
            .iter()
            .flat_map(|block| block.text.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        prop_assert_eq!(read, words);
    }

    #[test]
    fn no_pasted_text_makes_the_reader_panic(lines in vec("[ #*=`\\[\\]^:0-9a-zé.\u{c}-]{0,20}", 0..20)) {
        let _ = text(&lines.join("\n"));
    }
}
