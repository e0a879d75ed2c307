//! The engine's own checks of PDF/UA-1 find nothing. The files that are given away do not claim it (docs/decisions/0087).

use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::documents::{document, opinion};

#[test]
fn the_engine_finds_nothing_against_pdf_ua() {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).unwrap();
    let sheets = pluriel_press::sheets(&document(opinion())).unwrap();
    let file = sheets.pdf(PdfOptions { standards, ..PdfOptions::default() }).unwrap();
    let claims = |file: &[u8]| String::from_utf8_lossy(file).contains("pdfuaid");
    assert!(claims(&file));
    assert!(!claims(&pluriel_press::set(&document(opinion())).unwrap()));
}
