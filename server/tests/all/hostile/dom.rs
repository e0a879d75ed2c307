//! A page read as browsers read it: nothing in it may run or lead astray, whatever was typed.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};

use super::payloads::MARK;

/// Elements that our pages never hold.
const FOREIGN: [&str; 8] = ["iframe", "object", "embed", "base", "frame", "applet", "math", "x-hostile"];

/// What of this page was not written by us; empty when nothing.
pub fn foreign(body: &str) -> Vec<String> {
    let page = Html::parse_document(body);
    page.root_element().descendent_elements().filter(is_foreign).map(|element| element.html()).collect()
}

fn is_foreign(element: &ElementRef<'_>) -> bool {
    let tag = element.value();
    FOREIGN.contains(&tag.name())
        || (tag.name() == "script" && tag.attr("src").is_none_or(|src| !src.starts_with("/statique/")))
        || (tag.name() == "img" && tag.attr("src").is_none_or(|src| !src.starts_with('/')))
        || tag.attrs().any(|(name, value)| is_foreign_attribute(name, value))
}

fn is_foreign_attribute(name: &str, value: &str) -> bool {
    let value: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let value = value.to_lowercase();
    let leads_out =
        ["javascript:", "data:", "vbscript:", "file:"].iter().any(|scheme| value.starts_with(scheme));
    name.starts_with("on")
        || name.contains(MARK)
        || (matches!(name, "class" | "id") && value.contains(MARK))
        || (matches!(name, "href" | "src" | "action" | "formaction") && leads_out)
}

/// A form of a page: where it is sent, its fields as they stand, and which of them take any text.
pub struct Form {
    pub action: String,
    pub fields: Vec<(String, String)>,
    pub texts: Vec<String>,
}

/// The first form of the page's content that is sent to this address.
pub fn form(body: &str, action: &str) -> Option<Form> {
    let page = Html::parse_document(body);
    let forms = Selector::parse("main form").unwrap();
    // A form that offers a preview comes back to it on its own page.
    let is_sent_there =
        |form: &ElementRef<'_>| form.attr("action").is_some_and(|to| to.split('#').next() == Some(action));
    let form = page.select(&forms).find(is_sent_there)?;
    let (mut fields, mut texts) = (Vec::new(), Vec::new());
    for field in form.descendent_elements() {
        let Some(name) = field.attr("name").map(str::to_owned) else { continue };
        let kind = field.attr("type").unwrap_or("text");
        match (field.value().name(), kind) {
            ("textarea", _) => {
                texts.push(name.clone());
                fields.push((name, field.text().collect()));
            }
            ("select", _) => fields.push((name, chosen(&field))),
            ("input", "radio") if fields.iter().any(|(known, _)| *known == name) => {}
            ("input", "checkbox") if fields.iter().filter(|(known, _)| *known == name).count() == 2 => {}
            ("input", "submit") | ("button", _) => {}
            // A box alone says yes to something; several of one name are a choice, of which two are made.
            ("input", "checkbox") if form.select(&boxes(&name)).count() < 2 => {}
            ("input", kind) => {
                if matches!(kind, "text" | "email" | "url" | "search") {
                    texts.push(name.clone());
                }
                fields.push((name, field.attr("value").unwrap_or_default().to_owned()));
            }
            _ => {}
        }
    }
    Some(Form { action: action.to_owned(), fields, texts })
}

fn boxes(name: &str) -> Selector {
    Selector::parse(&format!("input[name=\"{name}\"]")).unwrap()
}

/// The names of the fields at fault in a form that was refused.
pub fn faults(body: &str) -> BTreeSet<String> {
    let page = Html::parse_document(body);
    let marked = Selector::parse("main form [aria-invalid=true], main form .field-error [name]").unwrap();
    page.select(&marked).filter_map(|field| field.attr("name").map(str::to_owned)).collect()
}

/// What is chosen as the page comes, else the first choice there is.
fn chosen(select: &ElementRef<'_>) -> String {
    let options = Selector::parse("option").unwrap();
    let mut values = select.select(&options).filter_map(|option| option.attr("value"));
    let selected = select.select(&Selector::parse("option[selected]").unwrap()).next();
    let selected = selected.and_then(|option| option.attr("value")).filter(|value| !value.is_empty());
    selected.or_else(|| values.find(|value| !value.is_empty())).unwrap_or_default().to_owned()
}
