//! A text that was pasted, as blocks for a person to correct. Written text and Markdown part at empty lines, `#` begins a heading and
//! `[^1]:` a note; the text of a printed page, as programs extract it from a PDF, is put back together ([`crate::import::blocks`]).

use crate::{commands::Wording, import, words::TextName};

/// The blocks of a text. A paragraph of one short line that begins with `#` is a heading.
pub(super) fn blocks(text: &str) -> Vec<Wording> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if is_printed(&text) {
        return import::blocks(&text);
    }
    let mut blocks = Vec::new();
    let mut paragraph: Vec<&str> = Vec::new();
    for line in text.lines().chain([""]) {
        let heading = heading(line);
        if heading.is_some() || line.trim().is_empty() {
            if !paragraph.is_empty() {
                blocks.push(block(&paragraph.join("\n")));
                paragraph.clear();
            }
        } else {
            paragraph.push(line.trim_end());
        }
        blocks.extend(heading.map(|text| Wording::Heading { text: text.to_owned() }));
    }
    blocks
}

fn block(text: &str) -> Wording {
    match text.strip_prefix("[^").and_then(|note| note.split_once("]:")) {
        Some((_, note)) if !note.trim().is_empty() => Wording::Footnote { text: note.trim().to_owned() },
        _ => Wording::Paragraph { text: text.to_owned() },
    }
}

/// Whether a text was laid out on pages: they are parted, or words are cut at the ends of lines between indented paragraphs.
fn is_printed(text: &str) -> bool {
    let indented = text.lines().filter(|line| line.starts_with("    ") && !line.trim().is_empty()).count();
    let is_cut = |line: &str| line.strip_suffix('-').is_some_and(|word| word.ends_with(char::is_alphabetic));
    text.contains('\u{c}') || (indented > 1 && text.lines().any(is_cut))
}

fn heading(line: &str) -> Option<&str> {
    let words = line.strip_prefix('#')?.trim_start_matches('#').strip_prefix(' ')?.trim();
    (!words.is_empty() && words.chars().count() <= TextName::Title.limit()).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_part_at_empty_lines_and_headings_are_marked() {
        let text = "# Constat\r\nLes haies\r\nabritent.\r\n\r\n \r\nElles ont disparu.\n## Et après\n#sans espace\n\n";
        let paragraph = |text: &str| Wording::Paragraph { text: text.to_owned() };
        let heading = |text: &str| Wording::Heading { text: text.to_owned() };
        let expected = [
            heading("Constat"),
            paragraph("Les haies\nabritent."),
            paragraph("Elles ont disparu."),
            heading("Et après"),
            paragraph("#sans espace"),
        ];
        assert_eq!(blocks(text), expected);
        assert_eq!(blocks(" \n\n"), []);
        let noted = blocks("Un fait[^1].\n\n[^1]: Sa source.");
        assert_eq!(noted, [paragraph("Un fait[^1]."), Wording::Footnote { text: "Sa source.".to_owned() }]);
    }

    #[test]
    fn the_text_of_a_printed_opinion_comes_out_as_clean_blocks() {
        let text = include_str!("../../../../tests/data/council/opinions/2024-10-02-avis-ngi.txt");
        let blocks = blocks(text);
        assert_eq!(blocks, import::blocks(text));
        let count = |is: fn(&&Wording) -> bool| blocks.iter().filter(is).count();
        assert!(count(|block| matches!(block, Wording::Heading { .. })) >= 4);
        assert!(count(|block| matches!(block, Wording::Footnote { .. })) > 2);
    }
}
