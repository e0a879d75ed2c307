//! Defined terms in the words of a text, each linked to its definition.

use std::collections::BTreeMap;

use pluriel_pages::Html;

use crate::{
    diff::Worded,
    references::{Term, defined, uses},
    view::TextView,
    words::BlockId,
};

/// The terms that a text defines, and where their definitions stand.
pub(super) struct Glossary {
    terms: Vec<Term>,
    numbers: BTreeMap<BlockId, u32>,
}

impl Glossary {
    /// The terms of a text.
    pub fn of(text: &TextView) -> Self {
        let blocks: Vec<Worded> = text.blocks.iter().cloned().map(Into::into).collect();
        let numbered = text.blocks.iter().filter_map(|block| Some((block.id, block.number?)));
        Self { terms: defined(&blocks), numbers: numbered.collect() }
    }

    /// The words of a block with its terms linked; a definition does not lead to itself. Links, code and the names of tags stay as
    /// they are.
    pub fn linked(&self, own: BlockId, markup: Html) -> Html {
        if self.terms.is_empty() {
            return markup;
        }
        let markup = markup.into_string();
        let mut linked = String::with_capacity(markup.len() + 64);
        let (mut rest, mut untouched) = (markup.as_str(), 0_usize);
        while !rest.is_empty() {
            let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
            if untouched == 0 {
                self.link(own, text, &mut linked);
            } else {
                linked.push_str(text);
            }
            let (tag, next) = after.split_at(after.find('>').map_or(after.len(), |end| end + 1));
            let name: String =
                tag.trim_start_matches(['<', '/']).chars().take_while(char::is_ascii_alphanumeric).collect();
            if matches!(name.as_str(), "a" | "code" | "pre") {
                untouched = if tag.starts_with("</") { untouched.saturating_sub(1) } else { untouched + 1 };
            }
            linked.push_str(tag);
            rest = next;
        }
        Html::trusted(linked)
    }

    fn link(&self, own: BlockId, text: &str, linked: &mut String) {
        let mut from = 0;
        for found in uses(text, &self.terms) {
            let Some(number) = self.numbers.get(&found.definition).filter(|_| found.definition != own) else {
                continue;
            };
            linked.push_str(&text[from..found.range.start]);
            linked.extend([r##"<a class="term" href="#p"##, number.to_string().as_str(), r#"">"#]);
            linked.push_str(&text[found.range.clone()]);
            linked.push_str("</a>");
            from = found.range.end;
        }
        linked.push_str(&text[from..]);
    }
}
