//! Markdown of texts and comments: rendered, then sanitised by an allow-list (`specs/trust.md` §5, row 9).

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use ammonia::{Builder, UrlRelative};
use comrak::{
    Arena, Options, format_html,
    nodes::{AstNode, NodeValue},
    parse_document,
};

use crate::{Html, quoting};

/// Beyond this many bytes a text is shown as plain paragraphs. This and the bounds below keep the worst texts known within
/// 200 ms (`specs/trust.md` §5, row 22): each was measured to cost more than it is long.
const MAX_BYTES: usize = 60_000;
/// Markers of nesting at the beginning of a line.
const MAX_NESTING: usize = 12;
/// Characters that HTML escapes: the parser of the sanitiser takes quadratic time in a run of them.
const MAX_ESCAPED: usize = 8_000;
/// Bytes of markup: a table fills the cells that its rows lack.
const MAX_MARKUP: usize = 300_000;

/// Renders Markdown. Raw HTML is shown as typed, images become links to their words alone, links lead to `http`, `https` or
/// `mailto` and lend no weight (`rel="nofollow noopener"`), and the first level of headings becomes `top_heading` (2 to 6).
pub fn markdown(text: &str, top_heading: u8) -> Html {
    quoting::around(text, |text| rendered(text, top_heading))
}

fn rendered(text: &str, top_heading: u8) -> Html {
    if !is_within_bounds(text) {
        return paragraphs(text);
    }
    let arena = Arena::new();
    let options = options();
    let root = parse_document(&arena, text, &options);
    for node in root.descendants() {
        adapt(node, top_heading);
    }
    let mut markup = String::with_capacity(text.len() * 2);
    if format_html(root, &options, &mut markup).is_err() || markup.len() > MAX_MARKUP {
        return paragraphs(text);
    }
    Html::trusted(SANITISER.clean(&markup).to_string())
}

/// Whether a text is read as Markdown; what is beyond is shown as typed.
pub(crate) fn is_within_bounds(text: &str) -> bool {
    text.len() <= MAX_BYTES && escaped(text) <= MAX_ESCAPED && nesting(text) <= MAX_NESTING
}

/// A text as typed: paragraphs at empty lines, line breaks kept.
pub fn paragraphs(text: &str) -> Html {
    quoting::around(text, split)
}

fn split(text: &str) -> Html {
    let mut markup = String::with_capacity(text.len() + 32);
    for paragraph in text.replace("\r\n", "\n").split("\n\n").map(str::trim).filter(|text| !text.is_empty()) {
        markup.push_str("<p>");
        markup.push_str(&Html::text(paragraph).as_str().replace('\n', "<br>"));
        markup.push_str("</p>");
    }
    Html::trusted(markup)
}

/// How Markdown is read.
pub(crate) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.autolink = true;
    options.render.escape = true;
    options
}

fn adapt<'a>(node: &'a AstNode<'a>, top_heading: u8) {
    let mut data = node.data.borrow_mut();
    match &mut data.value {
        NodeValue::Heading(heading) => heading.level = (heading.level + top_heading - 1).clamp(2, 6),
        // Its words stay as its children; no reader's browser loads it.
        NodeValue::Image(_) => data.value = NodeValue::Emph,
        _ => {}
    }
}

/// How deep the deepest line begins: quotes, lists and brackets nest without bound in Markdown.
fn nesting(text: &str) -> usize {
    let depth = |line: &str| {
        line.bytes()
            .take_while(|byte| matches!(byte, b' ' | b'\t' | b'>' | b'-' | b'*' | b'+' | b'['))
            .filter(|byte| !matches!(byte, b' ' | b'\t'))
            .count()
    };
    text.lines().map(depth).max().unwrap_or_default()
}

fn escaped(text: &str) -> usize {
    text.bytes().filter(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"')).count()
}

/// Built once: it holds an allow-list and nothing of what it cleans.
static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from([
            "p",
            "br",
            "hr",
            "em",
            "strong",
            "del",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "a",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
        ]))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"])), ("ol", HashSet::from(["start"]))]))
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("nofollow noopener"));
    builder
});
