//! Walks the patterns of a message: what it quotes, and each text it holds.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// What a pattern quotes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reference {
    /// A message, a term (`-term`) or the attribute of a message: other words.
    Words(String),
    /// A value given by the page, shown.
    Shown(String),
    /// A value given by the page that only chooses between variants.
    Chooses(String),
}

/// Everything that an entry quotes, attributes included.
pub(super) fn references(entry: &Entry<String>) -> BTreeSet<Reference> {
    let mut found = BTreeSet::new();
    for pattern in patterns(entry) {
        in_pattern(pattern, &mut found);
    }
    found
}

fn patterns(entry: &Entry<String>) -> Vec<&Pattern<String>> {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), message.attributes.as_slice()),
        Entry::Term(term) => (Some(&term.value), term.attributes.as_slice()),
        _ => (None, [].as_slice()),
    };
    value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)).collect()
}

/// Every pattern of an entry, those inside variants included.
pub(super) fn each_pattern(entry: &mut Entry<String>, visit: &mut impl FnMut(&mut Pattern<String>)) {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_mut(), message.attributes.as_mut_slice()),
        Entry::Term(term) => (Some(&mut term.value), term.attributes.as_mut_slice()),
        _ => return,
    };
    for pattern in value.into_iter().chain(attributes.iter_mut().map(|attribute| &mut attribute.value)) {
        nested(pattern, visit);
    }
}

fn nested(pattern: &mut Pattern<String>, visit: &mut impl FnMut(&mut Pattern<String>)) {
    visit(pattern);
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            for variant in variants {
                nested(&mut variant.value, visit);
            }
        }
    }
}

fn in_pattern(pattern: &Pattern<String>, found: &mut BTreeSet<Reference>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<String>, found: &mut BTreeSet<Reference>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, false, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, true, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<String>, chooses: bool, found: &mut BTreeSet<Reference>) {
    match inline {
        InlineExpression::VariableReference { id } if chooses => {
            found.insert(Reference::Chooses(id.name.clone()));
        }
        InlineExpression::VariableReference { id } => {
            found.insert(Reference::Shown(id.name.clone()));
        }
        InlineExpression::MessageReference { id, .. } => {
            found.insert(Reference::Words(id.name.clone()));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            found.insert(Reference::Words(format!("-{}", id.name)));
            if let Some(arguments) = arguments {
                in_arguments(arguments, chooses, found);
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, chooses, found),
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn in_arguments(arguments: &CallArguments<String>, chooses: bool, found: &mut BTreeSet<Reference>) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for inline in arguments.positional.iter().chain(named) {
        in_inline(inline, chooses, found);
    }
}
