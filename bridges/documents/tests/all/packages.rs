//! DOCX and ODT: headings by rank, notes behind their callers, lists, tables, links, tracked changes, pictures.

use pluriel_documents::{Document, Doubt, Kind, read};

use crate::made::{docx, odt};

fn shown(document: &Document) -> Vec<(Kind, &str)> {
    document.blocks.iter().map(|block| (block.kind, block.text.as_str())).collect()
}

const STYLES: &str = r#"<w:styles xmlns:w="w"><w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Titre2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Titre"><w:name w:val="Title"/></w:style><w:style w:styleId="Perso"><w:name w:val="Chapitre"/><w:outlineLvl w:val="1"/></w:style></w:styles>"#;
const NOTES: &str = r#"<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t xml:space="preserve"> Sa source.</w:t></w:r></w:p></w:footnote></w:footnotes>"#;
const LINKS: &str = r#"<Relationships><Relationship Id="r9" Target="https://ngi.eu/"/><Relationship Id="r1" Target="styles.xml"/></Relationships>"#;

#[test]
fn a_docx_gives_its_headings_notes_lists_tables_and_links() {
    let body = r#"
<w:p><w:pPr><w:pStyle w:val="Titre"/></w:pPr><w:r><w:t>L’avis</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>Con</w:t></w:r><w:r><w:t>stat</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">Un fait</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>, &amp; un </w:t></w:r><w:hyperlink r:id="r9"><w:r><w:t>lien</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Perso"/></w:pPr><w:r><w:t>Suite</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>un</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>deux</w:t></w:r></w:p>
<w:p><w:r><w:t>Garde </w:t></w:r><w:del><w:r><w:delText>ôté</w:delText></w:r></w:del><w:ins><w:r><w:t>ajouté</w:t></w:r></w:ins><w:r><w:drawing><a:t>boîte</a:t></w:drawing></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:br w:type="page"/></w:r></w:p>"#;
    let others =
        [("word/styles.xml", STYLES), ("word/footnotes.xml", NOTES), ("word/_rels/document.xml.rels", LINKS)];
    let document = read("avis.docx", &docx(body, &others)).unwrap();
    assert_eq!(document.title.as_deref(), Some("L’avis"));
    assert_eq!(
        shown(&document),
        [
            (Kind::Heading(1), "L’avis"),
            (Kind::Heading(1), "Constat"),
            (Kind::Paragraph, "Un fait [1], & un lien (https://ngi.eu/)."),
            (Kind::Footnote, "Sa source."),
            (Kind::Heading(2), "Suite"),
            (Kind::Paragraph, "- un\n- deux"),
            (Kind::Paragraph, "Garde ajouté"),
            (Kind::Paragraph, "- A | B"),
        ]
    );
    assert_eq!(document.blocks[6].doubts, [Doubt::Tracked, Doubt::Picture]);
    assert_eq!(document.blocks[7].doubts, [Doubt::Table]);
}

#[test]
fn an_odt_gives_its_headings_notes_lists_tables_and_links() {
    let body = r#"
<text:tracked-changes><text:changed-region><text:deletion><text:p>ôté</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p text:style-name="P1">L’avis</text:p>
<text:h text:outline-level="1">Constat</text:h>
<text:p>Un<text:s text:c="3"/>fait<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Sa source.</text:p></text:note-body></text:note>, un <text:a xlink:href="https://ngi.eu/">lien</text:a>.</text:p>
<text:list><text:list-item><text:p>un</text:p></text:list-item><text:list-item><text:p>deux<text:change-start/></text:p></text:list-item></text:list>
<text:p>Avec image<draw:frame><text:p>boîte</text:p></draw:frame><office:annotation><text:p>marge</text:p></office:annotation>.</text:p>
<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>"#;
    let document = read("avis.odt", &odt(body, "<manifest/>")).unwrap();
    assert_eq!(
        shown(&document),
        [
            (Kind::Heading(1), "L’avis"),
            (Kind::Heading(1), "Constat"),
            (Kind::Paragraph, "Un fait [1], un lien (https://ngi.eu/)."),
            (Kind::Footnote, "Sa source."),
            (Kind::Paragraph, "- un\n- deux"),
            (Kind::Paragraph, "Avec image."),
            (Kind::Paragraph, "- A | B"),
        ]
    );
    assert_eq!(document.blocks[0].doubts, [Doubt::BeforeText]);
    assert_eq!(document.blocks[4].doubts, [Doubt::Tracked]);
    assert_eq!(document.blocks[5].doubts, [Doubt::Picture]);
}
