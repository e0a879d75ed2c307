//! Files made for tests: packages of parts, and PDF files of pages.

use std::io::{Cursor, Write};

use lopdf::{Dictionary, Document as File, Object, Stream, dictionary};
use zip::{ZipWriter, write::SimpleFileOptions};

/// A package of these parts.
pub fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A word processor's document with this body, and these parts besides.
pub fn docx(body: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let document = format!(
        r#"<?xml version="1.0"?><w:document xmlns:w="w" xmlns:r="r"><w:body>{body}</w:body></w:document>"#
    );
    let mut parts = vec![("[Content_Types].xml", "<Types/>"), ("word/document.xml", document.as_str())];
    parts.extend_from_slice(others);
    package(&parts)
}

/// An `OpenDocument` text with this body.
pub fn odt(body: &str, manifest: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:table="b" xmlns:draw="d" xmlns:xlink="x"><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"#
    );
    package(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", &content),
    ])
}

/// A PDF whose pages have these contents; fonts `/F1` (plain) and `/F2` (bold) are known to them.
pub fn pdf(pages: &[&str]) -> File {
    let mut file = File::with_version("1.5");
    let tree = file.new_object_id();
    let font = |name: &str| {
        dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => Object::Name(name.into()), "Encoding" => "WinAnsiEncoding" }
    };
    let (plain, bold) = (file.add_object(font("Helvetica")), file.add_object(font("Helvetica-Bold")));
    let resources = file.add_object(dictionary! { "Font" => dictionary! { "F1" => plain, "F2" => bold } });
    let kids: Vec<Object> = pages
        .iter()
        .map(|content| {
            let content = file.add_object(Stream::new(Dictionary::new(), content.as_bytes().to_vec()));
            let page = dictionary! { "Type" => "Page", "Parent" => tree, "Contents" => content, "Resources" => resources };
            file.add_object(page).into()
        })
        .collect();
    let count = i64::try_from(kids.len()).unwrap();
    let pages = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count };
    file.objects.insert(tree, Object::Dictionary(pages));
    let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    file.trailer.set("Root", catalog);
    file
}

/// The bytes of a PDF.
pub fn bytes(mut file: File) -> Vec<u8> {
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

/// The content of a page of lines, each at its place: across, up, font, size, words.
pub fn lines(lines: &[(i32, i32, &str, u32, &str)]) -> String {
    let line = |(x, y, font, size, words): &(i32, i32, &str, u32, &str)| {
        format!("BT /{font} {size} Tf 1 0 0 1 {x} {y} Tm ({words}) Tj ET\n")
    };
    lines.iter().map(line).collect::<Vec<_>>().concat()
}
