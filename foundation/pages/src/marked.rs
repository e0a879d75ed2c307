//! Markdown as a tree for print: the same reading as on pages ([`crate::markdown`]), for another output than HTML.

use comrak::{
    Arena,
    nodes::{AstNode, ListType, NodeValue},
    parse_document,
};
use pluriel_printing::{Block, Inline};
use pluriel_speech::{Language, french, unquoted};

use crate::markdown::{is_within_bounds, options};

/// Deeper than this, lists and quotations are read as paragraphs, and what is marked twice and thrice as plain words.
const DEEPEST: usize = 6;
/// A table that is wider or longer is shown as its words: no page holds it.
const MOST_CELLS: usize = 2_000;
const MOST_COLUMNS: usize = 12;
/// Nothing longer is an address that one can follow from paper.
const MOST_ADDRESS: usize = 2_000;

/// Reads Markdown for print. `language` is that in which it was written: its typography is set.
pub fn marked(text: &str, language: Language) -> Vec<Block> {
    let text = unquoted(text);
    if !is_within_bounds(&text) {
        return split(&text, language);
    }
    let arena = Arena::new();
    let root = parse_document(&arena, &text, &options());
    Reader { language }.blocks(root, 0)
}

/// Reads a text as typed for print: paragraphs at empty lines, line breaks kept.
pub fn typed(text: &str, language: Language) -> Vec<Block> {
    split(&unquoted(text), language)
}

fn split(text: &str, language: Language) -> Vec<Block> {
    let reader = Reader { language };
    let text = text.replace("\r\n", "\n");
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs
        .map(|paragraph| {
            let mut inlines = Vec::new();
            for line in paragraph.lines() {
                if !inlines.is_empty() {
                    inlines.push(Inline::Break);
                }
                inlines.push(reader.text(line));
            }
            Block::Paragraph { inlines }
        })
        .collect()
}

struct Reader {
    language: Language,
}

impl Reader {
    fn text(&self, words: &str) -> Inline {
        let text = match self.language {
            Language::Fr => french(words),
            Language::En => words.to_owned(),
        };
        Inline::Text { text }
    }

    fn blocks<'a>(&self, parent: &'a AstNode<'a>, depth: usize) -> Vec<Block> {
        parent.children().filter_map(|node| self.block(node, depth)).collect()
    }

    fn block<'a>(&self, node: &'a AstNode<'a>, depth: usize) -> Option<Block> {
        let is_deep = depth >= DEEPEST;
        Some(match &node.data.borrow().value {
            NodeValue::Heading(_) => Block::Heading { inlines: self.inlines(node, 0) },
            NodeValue::ThematicBreak => Block::Line,
            NodeValue::CodeBlock(code) => Block::Code { text: code.literal.trim_end().to_owned() },
            NodeValue::HtmlBlock(html) => {
                Block::Paragraph { inlines: vec![self.text(&words_of(&html.literal))] }
            }
            NodeValue::List(_) | NodeValue::BlockQuote if is_deep => self.flat(node)?,
            NodeValue::List(list) => Block::List {
                start: (list.list_type == ListType::Ordered)
                    .then(|| u32::try_from(list.start).unwrap_or(u32::MAX / 2)),
                items: node.children().map(|item| self.blocks(item, depth + 1)).collect(),
            },
            NodeValue::BlockQuote => Block::Quote { blocks: self.blocks(node, depth + 1) },
            NodeValue::Table(table) => {
                let columns = table.num_columns;
                if columns > MOST_COLUMNS || columns * table.num_rows.max(1) > MOST_CELLS {
                    return self.flat(node);
                }
                self.table(node, columns)
            }
            _ => Block::Paragraph { inlines: self.inlines(node, 0) },
        })
    }

    fn table<'a>(&self, node: &'a AstNode<'a>, columns: usize) -> Block {
        let mut rows = node.children().map(|row| {
            let mut cells: Vec<_> = row.children().map(|cell| self.inlines(cell, 0)).collect();
            cells.resize(columns, Vec::new());
            cells
        });
        let head = rows.next().unwrap_or_default();
        Block::Table { head, rows: rows.collect() }
    }

    /// All words below a node as one paragraph; nothing without any.
    fn flat<'a>(&self, node: &'a AstNode<'a>) -> Option<Block> {
        let words = words_below(node);
        (!words.is_empty()).then(|| Block::Paragraph { inlines: vec![self.text(&words)] })
    }

    fn inlines<'a>(&self, parent: &'a AstNode<'a>, depth: usize) -> Vec<Inline> {
        parent.children().map(|node| self.inline(node, depth)).collect()
    }

    fn inline<'a>(&self, node: &'a AstNode<'a>, depth: usize) -> Inline {
        let value = &node.data.borrow().value;
        match value {
            NodeValue::Text(words) => self.text(words),
            NodeValue::SoftBreak => Inline::Text { text: " ".to_owned() },
            NodeValue::LineBreak => Inline::Break,
            NodeValue::Code(code) => Inline::Code { text: code.literal.clone() },
            NodeValue::HtmlInline(html) => self.text(html),
            _ if depth >= DEEPEST => self.text(&words_below(node)),
            NodeValue::Strong => Inline::Strong { inlines: self.inlines(node, depth + 1) },
            NodeValue::Strikethrough => Inline::Struck { inlines: self.inlines(node, depth + 1) },
            NodeValue::Link(link) if is_followed(&link.url) => {
                Inline::Link { address: link.url.clone(), inlines: self.inlines(node, depth + 1) }
            }
            // Pictures, and links that pages do not follow: their words are what is left of them.
            _ => Inline::Emphasis { inlines: self.inlines(node, depth + 1) },
        }
    }
}

/// The schemes that pages lead to.
fn is_followed(address: &str) -> bool {
    let schemes = ["http://", "https://", "mailto:"];
    let lower = address.get(..8.min(address.len())).unwrap_or_default().to_ascii_lowercase();
    address.len() <= MOST_ADDRESS && schemes.iter().any(|scheme| lower.starts_with(scheme))
}

fn words_below<'a>(node: &'a AstNode<'a>) -> String {
    let mut words = String::new();
    for below in node.descendants() {
        match &below.data.borrow().value {
            NodeValue::Text(text) => words.push_str(text),
            NodeValue::Code(code) => words.push_str(&code.literal),
            NodeValue::CodeBlock(code) => words.push_str(&code.literal),
            NodeValue::HtmlInline(html) => words.push_str(html),
            NodeValue::SoftBreak
            | NodeValue::LineBreak
            | NodeValue::Item(_)
            | NodeValue::Paragraph
            | NodeValue::TableCell => words.push(' '),
            _ => {}
        }
    }
    words_of(&words)
}

fn words_of(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
