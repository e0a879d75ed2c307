//! Feeds: Atom that any reader reads, CSV that no spreadsheet runs.

use pluriel_pages::{
    Html,
    feeds::{Cell, Csv, Entry, Feed},
    markdown,
};
use pluriel_speech::Language;
use proptest::prelude::*;
use scraper::{Html as Dom, Selector};

fn entry(title: &str) -> Entry {
    Entry {
        id: "https://conseil.example/avis/3".to_owned(),
        href: "https://conseil.example/avis/3?a=1&b=2".to_owned(),
        title: title.to_owned(),
        published: "2025-11-12T09:00:00Z".parse().unwrap(),
        updated: "2025-11-13T09:00:00Z".parse().unwrap(),
        summary: title.to_owned(),
        content: markdown("**Adopté** & publié", 2),
        fictitious: true,
    }
}

fn feed(entries: Vec<Entry>) -> Feed {
    Feed {
        id: "https://conseil.example/avis".to_owned(),
        title: "Avis".to_owned(),
        language: Language::Fr,
        author: "Conseil d’exemple".to_owned(),
        self_href: "https://conseil.example/avis.atom".to_owned(),
        page_href: "https://conseil.example/avis".to_owned(),
        updated: "2025-01-01T00:00:00Z".parse().unwrap(),
        entries,
    }
}

#[test]
fn a_feed_is_as_it_was() {
    insta::assert_snapshot!("feed", feed(vec![entry("L’avis n° 3 <b>]]></b>")]).to_xml());
    let empty = Feed { ..feed(Vec::new()) }.to_xml();
    assert!(empty.contains("<updated>2025-01-01T00:00:00Z</updated>"));
}

#[test]
fn a_feed_without_content_leaves_it_out() {
    let bare = Entry { content: Html::empty(), summary: String::new(), fictitious: false, ..entry("x") };
    let xml = feed(vec![bare]).to_xml();
    assert!(!xml.contains("<content") && !xml.contains("<summary") && !xml.contains("fictitious"));
}

#[test]
fn a_table_runs_no_formula_and_keeps_its_numbers() {
    let mut csv = Csv::new(&["nom", "voix", "note"]);
    for text in ["=1+1", "+33", "-x", "@a", "\tx", "\rx", "a;b", "a,b", "a\"b", "a\r\nb", "é"] {
        csv.row([text.into(), Cell::Number(-3), Cell::Empty]);
    }
    csv.row(["court".into()]);
    csv.row(["long".into(), 1_u32.into(), None::<i64>.into(), "perdu".into()]);
    let text = csv.into_string();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<Vec<String>> =
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    let names: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(
        names,
        ["'=1+1", "'+33", "'-x", "'@a", "'\tx", "'\rx", "a;b", "a,b", "a\"b", "a\r\nb", "é", "court", "long"]
    );
    assert!(rows[..11].iter().all(|row| row[1] == "-3"));
    assert!(text.starts_with("nom,voix,note\r\n"));
}

proptest! {
    #![proptest_config(crate::cases(200))]

    #[test]
    fn any_text_is_read_back(text in "(\\PC|[<>&\"']|]]>|\r\n|\t|\u{1}){0,24}") {
        let xml = feed(vec![entry(&text)]).to_xml();
        let dom = Dom::parse_document(&xml);
        prop_assert_eq!(dom.select(&Selector::parse("entry").unwrap()).count(), 1);
        prop_assert_eq!(dom.select(&Selector::parse("script, img, b").unwrap()).count(), 0);
        let kept: String = text.chars().filter(|letter| !letter.is_control() || matches!(letter, '\t' | '\n' | '\r')).collect();
        let summary: String = dom.select(&Selector::parse("summary").unwrap()).flat_map(|element| element.text()).collect();
        prop_assert_eq!(summary, kept.replace("\r\n", "\n"));

        let mut csv = Csv::new(&["a", "b"]);
        csv.row([text.clone().into(), "end".into()]);
        let table = csv.into_string();
        let row = csv::Reader::from_reader(table.as_bytes()).records().next().unwrap().unwrap();
        let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
        prop_assert_eq!(&row[0], if is_formula { format!("'{text}") } else { text });
    }
}
