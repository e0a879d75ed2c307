//! A document as values of the templates.

use pluriel_printing::{Document, Opinion, Part, Printed};
use serde_json::Value as Json;
use typst::foundations::{Bytes, Dict, IntoValue, Value};

use crate::{code::code, set::NotSet, soften::soften};

/// Words that templates compare or that lead somewhere: they are given as they are.
const AS_IT_IS: [&str; 7] = ["address", "dated", "is", "language", "part", "sign", "text_language"];
const SIGNS: &str = "signs";

/// What a template is given: the document, and the codes of the addresses in it.
pub fn inputs(document: &Document) -> Result<Dict, NotSet> {
    let (json, codes) = match &document.printed {
        Printed::Opinion(opinion) => (serde_json::to_value(opinion)?, codes(opinion)?),
        Printed::Card(card) => (serde_json::to_value(card)?, Dict::new()),
    };
    let document: Value = serde_json::from_value(softened(json))?;
    let mut inputs = Dict::new();
    inputs.insert("document".into(), document);
    inputs.insert("codes".into(), codes.into_value());
    Ok(inputs)
}

fn codes(opinion: &Opinion) -> Result<Dict, NotSet> {
    let mut codes = Dict::new();
    for part in opinion.sections.iter().flat_map(|section| &section.parts) {
        let Part::Address { address, .. } = part else { continue };
        let code = code(address).ok_or(NotSet::NoCode)?;
        let mut one = Dict::new();
        one.insert("width".into(), code.width.into_value());
        one.insert("squares".into(), Bytes::new(code.squares).into_value());
        codes.insert(address.as_str().into(), one.into_value());
    }
    Ok(codes)
}

fn softened(json: Json) -> Json {
    match json {
        Json::String(text) => Json::String(soften(&text)),
        Json::Array(list) => list.into_iter().map(softened).collect(),
        Json::Object(map) => map
            .into_iter()
            .map(|(name, value)| {
                let as_it_is = name == SIGNS || (value.is_string() && AS_IT_IS.contains(&name.as_str()));
                let value = if as_it_is { value } else { softened(value) };
                (name, value)
            })
            .collect(),
        other => other,
    }
}
