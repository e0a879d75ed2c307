//! Spaces, plurals and lists as each language writes them.

use crate::Lang;

/// The no-break space that French puts before a colon and a percent sign, and inside quotation marks.
pub(crate) const NO_BREAK: char = '\u{a0}';

/// A name between the quotation marks of the language.
pub(crate) fn quoted(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Fr => format!("«{NO_BREAK}{name}{NO_BREAK}»"),
        Lang::En => format!("“{name}”"),
    }
}

/// What separates a label from what it introduces.
pub(crate) fn colon(lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{NO_BREAK}: "),
        Lang::En => ": ".into(),
    }
}

/// What separates two members of a list that have commas of their own. French takes a narrow no-break space before.
pub(crate) fn semicolon(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "\u{202f}; ",
        Lang::En => "; ",
    }
}

/// Whether a count takes the plural: from 2 in French, for all but 1 in English.
pub(crate) fn is_plural(lang: Lang, count: u32) -> bool {
    match lang {
        Lang::Fr => count >= 2,
        Lang::En => count != 1,
    }
}

/// French *de*, elided or contracted before what follows.
pub(crate) fn de(following: &str) -> String {
    if let Some(rest) = following.strip_prefix("les ") {
        return format!("des {rest}");
    }
    if let Some(rest) = following.strip_prefix("le ") {
        return format!("du {rest}");
    }
    let elides =
        following.chars().next().is_some_and(|first| "aeiouyhàâéèêëîïôùûœAEIOUYHÀÂÉÈÊ".contains(first));
    if elides { format!("d’{following}") } else { format!("de {following}") }
}

/// The items joined as an enumeration: `a, b and c`.
pub(crate) fn enumerated(lang: Lang, items: &[String]) -> String {
    joined(
        items,
        ", ",
        match lang {
            Lang::Fr => " et ",
            Lang::En => " and ",
        },
    )
}

/// The items with one separator between them and another before the last.
pub(crate) fn joined(items: &[String], separator: &str, last: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [head @ .., end] => format!("{}{last}{end}", head.join(separator)),
    }
}

/// The text with its first letter as a capital.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
