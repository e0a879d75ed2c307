//! PDF pages without indents: gaps and early ends part paragraphs, running heads and page numbers go, bold lines may be titles.

use pluriel_documents::{Doubt, Kind, read};

use crate::made::{bytes, lines, pdf};

#[test]
fn paragraphs_part_at_gaps_and_running_heads_go() {
    let page = |number: u32, first: &str| {
        let foot = format!("Page {number} sur 3");
        lines(&[
            (72, 780, "F1", 9, "Avis sur les haies"),
            (72, 720, "F2", 11, "Un titre en gras"),
            (72, 706, "F1", 11, first),
            (72, 692, "F1", 11, "cette ligne est la suite de la phrase et finit le paragraphe, au bord."),
            (72, 664, "F1", 11, "Un autre paragraphe commence ici, plus bas, car un blanc le dit bien."),
            (72, 650, "F1", 11, "- un point de liste"),
            (72, 636, "F1", 11, "- un second point"),
            (280, 40, "F1", 9, &foot),
        ])
    };
    let first = "Une ligne assez longue pour atteindre la marge de droite de la page, et";
    let pages = [page(1, first), page(2, first), page(3, first)];
    let file = bytes(pdf(&[&pages[0], &pages[1], &pages[2]]));
    let document = read("avis.pdf", &file).unwrap();
    assert_eq!(document.blocks.len(), 12, "{:#?}", document.blocks);
    assert_eq!(document.blocks[0].kind, Kind::Heading(1));
    assert!(
        document.blocks[1]
            .text
            .ends_with("page, et cette ligne est la suite de la phrase et finit le paragraphe, au bord.")
    );
    assert_eq!(document.blocks[3].text, "- un point de liste\n- un second point");
    assert!(
        document.blocks.iter().all(|block| !block.text.contains("sur 3") && !block.text.contains("haies"))
    );
}

#[test]
fn letters_that_a_file_does_not_name_are_told() {
    let mut file = pdf(&[&lines(&[(72, 700, "F1", 11, "Des mots que chacun peut lire sur cette page.")])]);
    let unnamed = lopdf::dictionary! { "Type" => "Font", "Subtype" => "Type0", "BaseFont" => "X", "Encoding" => "Identity-H" };
    let unnamed = file.add_object(unnamed);
    let page = file.page_iter().next().unwrap();
    file.add_to_page_content(page, lopdf::content::Content { operations: Vec::new() }).unwrap();
    let content = file.get_page_contents(page)[0];
    let stream = file.get_object_mut(content).unwrap().as_stream_mut().unwrap();
    let shown = "BT /F1 11 Tf 72 700 Td (Des mots que chacun peut lire sur cette page,) Tj /F9 11 Tf <00410042> Tj ET";
    stream.set_plain_content(shown.as_bytes().to_vec());
    for object in file.objects.values_mut() {
        if let Ok(fonts) = object.as_dict_mut().and_then(|resources| resources.get_mut(b"Font"))
            && let Ok(fonts) = fonts.as_dict_mut()
        {
            fonts.set("F9", unnamed);
        }
    }
    let document = read("avis.pdf", &bytes(file)).unwrap();
    assert_eq!(document.blocks[0].doubts, [Doubt::Unread]);
}
