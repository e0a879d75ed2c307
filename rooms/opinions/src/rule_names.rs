//! What an adoption rule is called before a reader. Files, proofs and the API keep the one name by which standing orders list it.

use pluriel_rules::{Lang, Model};
use pluriel_speech::Speech;

/// The language in which rules are said to this reader.
pub(crate) fn language(speech: &Speech) -> Lang {
    if speech.code() == "en" { Lang::En } else { Lang::Fr }
}

/// A rule of the library by its name in the reader's language; a council's own rule as the council calls it.
pub(crate) fn rule_name(speech: &Speech, name: &str) -> String {
    Model::named(name).map_or_else(|| speech.quoted(name), |model| model.name(language(speech)).to_owned())
}
