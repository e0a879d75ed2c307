//! What stands before the text: its title, larger than any heading, then centred lines that tell who wrote it and when.

use super::{super::line::Line, measures::Measures};
use crate::{
    block::{Block, Doubt, Kind},
    lines::{Joined, Vocabulary},
};

/// Takes them from the first page.
pub(super) fn take(
    page: &mut Vec<Line>,
    measures: &Measures,
    vocabulary: &Vocabulary,
) -> (Option<String>, Vec<Block>) {
    let largest = page.iter().map(|line| line.size).max().unwrap_or_default();
    let begins = page.iter().position(|line| line.size == largest).unwrap_or_default();
    let is_before = |line: &&Line| line.size < largest && measures.is_centred(line);
    let is_first = page[..begins].iter().all(|line| is_before(&line));
    let titled = page[begins..].iter().take_while(|line| line.size == largest).count();
    let follows = page.iter().skip(begins + titled).any(|line| line.size == largest);
    if !measures.is_heading(largest) || !is_first || follows || titled > 6 {
        return (None, Vec::new());
    }
    let behind = page[begins + titled..].iter().take_while(is_before).count();
    let taken: Vec<Line> = page.drain(..begins + titled + behind).collect();
    let mut title: Option<Joined> = None;
    let mut blocks = Vec::new();
    for line in taken {
        if line.size != largest {
            blocks.push(Joined::begin(&line.text).block(Kind::Paragraph).doubting(Doubt::BeforeText));
        } else if let Some(title) = &mut title {
            title.push(&line.text, vocabulary);
        } else {
            title = Some(Joined::begin(&line.text));
        }
    }
    let words = title.as_ref().map(|title| title.text.clone());
    let title = title.map(|title| title.block(Kind::Heading(1)).doubting(Doubt::BeforeText));
    blocks.splice(..0, title);
    (words, blocks)
}
