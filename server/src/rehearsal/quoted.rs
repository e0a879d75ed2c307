//! Ids are opaque, and a script cannot know them: `{{ADDRESS#POINTER}}` stands for what the API shows at an address, at a place
//! in its answer. The place is a JSON pointer (RFC 6901) in which a step `key=value` goes to the element of a list whose
//! `key` is `value`: `{{/api/v1/members#/members/name=Les Ronces/id}}`.

use serde_json::Value;

use super::fault::Because;

const OPEN: &str = "{{";
const CLOSE: &str = "}}";

/// Whether a text quotes anything.
pub fn quotes(text: &str) -> bool {
    text.contains(OPEN)
}

/// What is quoted in a text, in order: address and pointer.
pub fn references(text: &str) -> Result<Vec<(String, String)>, Because> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(OPEN) {
        let not_quotable = || Because::NotQuotable(text.to_owned());
        let (quoted, after) = after.split_once(CLOSE).ok_or_else(not_quotable)?;
        let (address, pointer) = quoted.split_once('#').ok_or_else(not_quotable)?;
        if !address.starts_with("/api/v1/") {
            return Err(not_quotable());
        }
        found.push((address.to_owned(), pointer.to_owned()));
        rest = after;
    }
    Ok(found)
}

/// All texts inside a value.
pub fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(list) => list.iter().flat_map(texts).collect(),
        Value::Object(members) => members.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// Puts what is quoted in its place: a text that is one quotation becomes the value, of whatever type; within a text the
/// value is written out.
pub fn fill(value: &mut Value, quoted: &dyn Fn(&str, &str) -> Option<Value>) -> Result<(), Because> {
    match value {
        Value::String(text) if quotes(text) => *value = filled(text, quoted)?,
        Value::Array(list) => list.iter_mut().try_for_each(|value| fill(value, quoted))?,
        Value::Object(members) => members.values_mut().try_for_each(|value| fill(value, quoted))?,
        _ => {}
    }
    Ok(())
}

/// One text with what it quotes put in its place.
pub fn filled(text: &str, quoted: &dyn Fn(&str, &str) -> Option<Value>) -> Result<Value, Because> {
    let mut written = String::new();
    let mut rest = text;
    for (address, pointer) in references(text)? {
        let reference = format!("{OPEN}{address}#{pointer}{CLOSE}");
        let value = quoted(&address, &pointer).ok_or_else(|| Because::NotQuotable(reference.clone()))?;
        if reference == text {
            return Ok(value);
        }
        let (before, after) = rest.split_once(&reference).unwrap_or((rest, ""));
        written.push_str(before);
        match value {
            Value::String(value) => written.push_str(&value),
            value => written.push_str(&value.to_string()),
        }
        rest = after;
    }
    written.push_str(rest);
    Ok(Value::String(written))
}

/// What stands at a pointer.
pub fn at<'a>(value: &'a Value, pointer: &str) -> Option<&'a Value> {
    let mut at = value;
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        at = match (at, step.split_once('=')) {
            (Value::Array(list), Some((key, wanted))) => {
                list.iter().find(|element| is(element.get(key), wanted))?
            }
            (Value::Array(list), None) if step == "-1" => list.last()?,
            (Value::Array(list), None) => list.get(step.parse::<usize>().ok()?)?,
            (Value::Object(members), _) => members.get(&step)?,
            _ => return None,
        };
    }
    Some(at)
}

fn is(value: Option<&Value>, wanted: &str) -> bool {
    match value {
        Some(Value::String(text)) => text == wanted,
        Some(Value::Number(number)) => number.to_string() == wanted,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn members(address: &str, pointer: &str) -> Option<Value> {
        let answer = json!({"members": [{"name": "A", "id": "one"}, {"name": "B", "id": "two", "seats": 2}]});
        (address == "/api/v1/members").then(|| at(&answer, pointer).cloned()).flatten()
    }

    #[test]
    fn a_whole_text_becomes_the_value_and_a_part_is_written_out() {
        let mut body = json!({
            "member": "{{/api/v1/members#/members/name=B/id}}",
            "seats": "{{/api/v1/members#/members/-1/seats}}",
            "list": ["from {{/api/v1/members#/members/0/id}} to {{/api/v1/members#/members/1/id}}, {{/api/v1/members#/members/1/seats}}", "{"],
        });
        fill(&mut body, &members).unwrap();
        assert_eq!(body, json!({"member": "two", "seats": 2, "list": ["from one to two, 2", "{"]}));
    }

    #[test]
    fn what_is_not_there_is_told_and_nothing_is_guessed() {
        for text in [
            "{{/api/v1/members#/members/name=C/id}}",
            "{{/api/v1/other#/}}",
            "{{/membres#/x}}",
            "{{no pointer}}",
            "{{/api/v1/members#/members/9",
        ] {
            assert!(matches!(filled(text, &members), Err(Because::NotQuotable(_))), "{text}");
        }
    }
}
