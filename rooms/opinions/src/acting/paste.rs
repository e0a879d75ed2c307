//! A text that was pasted, as blocks for a person to correct: Markdown, or the text of printed pages, read as files are.

use crate::{commands::Wording, import::wordings::wordings};

/// The blocks of a text. A line that begins with `#` is a heading, `[^1]:` begins a note.
pub(super) fn blocks(text: &str) -> Vec<Wording> {
    wordings(pluriel_documents::text(text))
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
        assert_eq!(blocks, crate::import::blocks(text));
        let count = |is: fn(&&Wording) -> bool| blocks.iter().filter(is).count();
        assert_eq!(count(|block| matches!(block, Wording::Heading { .. })), 5, "four sections and a part");
        assert_eq!(count(|block| matches!(block, Wording::Footnote { .. })), 5);
        assert_eq!(count(|block| matches!(block, Wording::Paragraph { .. })), 24);
    }
}
