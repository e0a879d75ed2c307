//! Written text and Markdown: blocks part at empty lines, `#` begins a heading, `[^1]:` a note.

use crate::{
    block::{Block, Document, Kind},
    lines::squeezed,
};

/// A line longer than so many characters is no heading, whatever it begins with.
const LONGEST_HEADING: usize = 200;

/// Reads it. Lines stay lines: they are Markdown's own.
pub(crate) fn read(text: &str) -> Document {
    let mut blocks = Vec::new();
    let mut paragraph: Vec<&str> = Vec::new();
    let mut fence = None;
    for line in without_front_matter(text).lines().chain([""]) {
        if let Some(mark) = fence_of(line).filter(|mark| fence.is_none_or(|open| open == *mark)) {
            fence = if fence.is_some() { None } else { Some(mark) };
        }
        let heading = heading(line).filter(|_| fence.is_none());
        let underlined = rank_under(line).filter(|_| fence.is_none() && is_title(&paragraph));
        let begins_note = line.starts_with("[^") && line.contains("]:");
        if heading.is_some() || begins_note || (fence.is_none() && line.trim().is_empty()) {
            finish(&mut blocks, &mut paragraph);
        }
        match (heading, underlined) {
            (Some((rank, words)), _) => blocks.push(Block::new(Kind::Heading(rank), squeezed(words))),
            (None, Some(rank)) => {
                blocks.push(Block::new(Kind::Heading(rank), squeezed(&paragraph.join(" "))));
                paragraph.clear();
            }
            (None, None) if paragraph.is_empty() && line.trim().is_empty() => {}
            (None, None) => paragraph.push(line.trim_end()),
        }
    }
    finish(&mut blocks, &mut paragraph);
    Document { title: None, blocks }
}

fn finish(blocks: &mut Vec<Block>, paragraph: &mut Vec<&str>) {
    let text = paragraph.join("\n");
    paragraph.clear();
    if text.trim().is_empty() {
        return;
    }
    let note = text.strip_prefix("[^").and_then(|note| note.split_once("]:"));
    blocks.push(match note.filter(|(_, words)| !words.trim().is_empty()) {
        Some((_, words)) => Block::new(Kind::Footnote, words.trim().to_owned()),
        None => Block::new(Kind::Paragraph, text),
    });
}

fn heading(line: &str) -> Option<(u8, &str)> {
    let bare = line.trim_start_matches('#');
    let rank = u8::try_from(line.len() - bare.len()).ok().filter(|rank| (1..=6).contains(rank))?;
    let words = bare.strip_prefix(' ')?.trim().trim_end_matches('#').trim_end();
    (!words.is_empty() && words.chars().count() <= LONGEST_HEADING).then_some((rank, words))
}

/// The rank that a line of `=` or `-` gives to the line above it.
fn rank_under(line: &str) -> Option<u8> {
    let line = line.trim_end();
    let all = |sign: char| line.len() >= 3 && line.chars().all(|other| other == sign);
    if all('=') {
        Some(1)
    } else if all('-') {
        Some(2)
    } else {
        None
    }
}

fn is_title(paragraph: &[&str]) -> bool {
    matches!(paragraph, [line] if line.chars().count() <= LONGEST_HEADING)
}

fn fence_of(line: &str) -> Option<char> {
    let line = line.trim_start();
    ['`', '~'].into_iter().find(|mark| line.chars().take_while(|sign| sign == mark).count() >= 3)
}

/// The text behind the lines between `---` with which some programs begin a file.
fn without_front_matter(text: &str) -> &str {
    let Some(rest) = text.strip_prefix("---\n") else { return text };
    rest.split_once("\n---\n").filter(|(head, _)| !head.contains("\n\n")).map_or(text, |(_, body)| body)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(Kind, String)> {
        read(text).blocks.into_iter().map(|block| (block.kind, block.text)).collect()
    }

    #[test]
    fn blocks_part_at_empty_lines_and_headings_are_marked() {
        let text = "# Constat\nLes haies\nabritent.\n\n \nElles ont disparu.\n# Et après #\n#sans espace\n\n";
        let expected = [
            (Kind::Heading(1), "Constat"),
            (Kind::Paragraph, "Les haies\nabritent."),
            (Kind::Paragraph, "Elles ont disparu."),
            (Kind::Heading(1), "Et après"),
            (Kind::Paragraph, "#sans espace"),
        ];
        assert_eq!(kinds(text), expected.map(|(kind, text)| (kind, text.to_owned())));
        assert_eq!(kinds(" \n\n"), []);
    }

    #[test]
    fn notes_underlined_titles_and_front_matter_are_known_and_code_is_left_alone() {
        let text = "---\nauthor: x\n---\nConstat\n-------\n\nUn fait[^1].\n\n[^1]: Sa source.\n[^2]: L’autre.\n\n```\n# code\n\nsuite\n```\n";
        let expected = [
            (Kind::Heading(2), "Constat"),
            (Kind::Paragraph, "Un fait[^1]."),
            (Kind::Footnote, "Sa source."),
            (Kind::Footnote, "L’autre."),
            (Kind::Paragraph, "```\n# code\n\nsuite\n```"),
        ];
        assert_eq!(kinds(text), expected.map(|(kind, text)| (kind, text.to_owned())));
    }
}
