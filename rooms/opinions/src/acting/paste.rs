//! A text that was pasted, as blocks for a person to correct: paragraphs part at empty lines, `#` begins a heading.

use crate::{commands::Wording, words::TextName};

/// The blocks of a text. A paragraph of one short line that begins with `#` is a heading.
pub(super) fn blocks(text: &str) -> Vec<Wording> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut blocks = Vec::new();
    let mut paragraph: Vec<&str> = Vec::new();
    for line in text.lines().chain([""]) {
        let heading = heading(line);
        if heading.is_some() || line.trim().is_empty() {
            if !paragraph.is_empty() {
                blocks.push(Wording::Paragraph { text: paragraph.join("\n") });
                paragraph.clear();
            }
        } else {
            paragraph.push(line.trim_end());
        }
        blocks.extend(heading.map(|text| Wording::Heading { text: text.to_owned() }));
    }
    blocks
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
    }
}
