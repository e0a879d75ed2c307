//! Forms: what was typed is given back, errors stand where they belong.

use pluriel_council::{FieldError, Refusal};
use pluriel_pages::{
    Choice, Field, Form, FormKeys, Problem, Theme, Values,
    component::{Action, ActionKind},
};
use pluriel_speech::{
    Language,
    civil::{date, time},
};
use scraper::{ElementRef, Html as Dom, Selector};

use crate::speech;

fn form() -> Form {
    Form::new("/saisines", FormKeys { csrf: "c\"<".to_owned(), key: "k1".to_owned() })
        .hidden("version", "7")
        .field(Field::line("title", "Titre").help("Une ligne.").required())
        .field(Field::text("text", "Texte", 6))
        .field(
            Field::radio("kind", "Sorte", vec![Choice::new("a", "A"), Choice::new("b", "B").help("Aide")])
                .required(),
        )
        .field(Field::boxes(
            "topics",
            "Thèmes",
            vec![Choice::new("x", "X"), Choice::new("y", "Y"), Choice::new("z", "Z")],
        ))
        .field(Field::select("place", "Lieu", vec![Choice::new("p", "P"), Choice::new("q", "Q")]))
        .field(Field::tick("public", "Publier").value("yes"))
        .button(Action::button(ActionKind::Main, "Envoyer"))
}

fn dom(form: &Form) -> Dom {
    Dom::parse_fragment(form.html(&Theme::neutral(), &speech(Language::Fr)).as_str())
}

fn one<'a>(dom: &'a Dom, selector: &str) -> ElementRef<'a> {
    let parsed = Selector::parse(selector).unwrap();
    let mut found = dom.select(&parsed);
    let first = found.next().unwrap_or_else(|| panic!("no {selector}"));
    assert!(found.next().is_none(), "several {selector}");
    first
}

#[test]
fn a_form_carries_its_keys() {
    let dom = dom(&form());
    assert_eq!(one(&dom, "input[name=csrf]").attr("value"), Some("c\"<"));
    assert_eq!(one(&dom, "input[name=key]").attr("value"), Some("k1"));
    assert_eq!(one(&dom, "input[name=version]").attr("value"), Some("7"));
    assert_eq!(one(&dom, "form").attr("method"), Some("post"));
    assert!(one(&dom, "form").attr("novalidate").is_some(), "errors are said in the page's words");
    assert!(dom.select(&Selector::parse("[placeholder], [maxlength]").unwrap()).next().is_none());
    let optional: Vec<String> = dom
        .select(&Selector::parse("label:has(.optional), legend:has(.optional)").unwrap())
        .map(|label| label.text().collect())
        .collect();
    assert_eq!(optional, ["Texte (facultatif)", "Lieu (facultatif)"]);
}

#[test]
fn what_was_typed_is_given_back() {
    let hostile = "\n\"><script>alert(1)</script>\n</textarea> fin";
    let values: Values = [
        ("title", "Des \"protocoles\" <ouverts>"),
        ("text", hostile),
        ("kind", "b"),
        ("topics", "x"),
        ("topics", "z"),
        ("place", "q"),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .collect();
    let dom = dom(&form().filled(&values));
    assert_eq!(one(&dom, "#f-title").attr("value"), Some("Des \"protocoles\" <ouverts>"));
    assert_eq!(one(&dom, "#f-text").text().collect::<String>(), hostile);
    assert_eq!(one(&dom, "#f-kind input[checked]").attr("value"), Some("b"));
    let ticked: Vec<_> = dom
        .select(&Selector::parse("#f-topics input[checked]").unwrap())
        .map(|input| input.attr("value").unwrap())
        .collect();
    assert_eq!(ticked, ["x", "z"]);
    assert_eq!(one(&dom, "option[selected]").attr("value"), Some("q"));
    assert!(one(&dom, "#f-public").attr("checked").is_none(), "a box not sent was unticked");
    assert!(one(&dom, "#f-text-count").text().collect::<String>().starts_with('3'));
}

#[test]
fn errors_stand_beside_their_field_and_at_the_top() {
    let refusal = Refusal::invalid("form-to-correct")
        .field(FieldError::new("title", "field-too-long").with("max", 200_u32).with("length", 1_234_u32))
        .field(FieldError::new("kind", "field-required"))
        .field(FieldError::new("unknown", "field-required"));
    let dom = dom(&form().refused(Problem::of(&refusal, &speech(Language::Fr))));
    let summary = one(&dom, "#errors");
    assert_eq!(summary.attr("role"), Some("alert"));
    let links: Vec<_> = summary
        .select(&Selector::parse("li a").unwrap())
        .map(|link| {
            (link.attr("href").unwrap(), link.text().collect::<String>().replace(['\u{a0}', '\u{202f}'], " "))
        })
        .collect();
    assert_eq!(
        links,
        [
            ("#f-title", "Titre : Ce texte compte 1 234 caractères ; 200 au plus sont acceptés.".to_owned()),
            ("#f-kind-1", "Sorte : Ce champ doit être rempli.".to_owned()),
            ("#errors", "Ce champ doit être rempli.".to_owned()),
        ]
    );
    let title = one(&dom, "#f-title");
    assert_eq!(title.attr("aria-invalid"), Some("true"));
    assert_eq!(title.attr("aria-describedby"), Some("f-title-help f-title-error"));
    assert_eq!(one(&dom, "fieldset#f-kind").attr("aria-describedby"), Some("f-kind-error"));
    assert_eq!(one(&dom, "#f-kind-error").text().collect::<String>(), "Ce champ doit être rempli.");
    assert!(summary.text().collect::<String>().contains("ce que vous avez écrit est conservé"));
}

#[test]
fn values_are_bounded_by_what_was_sent() {
    let values = Values::default().with("a", "1").with("a", "2");
    assert_eq!((values.get("a"), values.get("b")), ("1", ""));
    assert_eq!(values.all("a"), ["1", "2"]);
    assert!(values.has("a") && !values.has("b") && values.is_ticked("a") && !values.is_ticked("b"));
}

#[test]
fn days_and_times_are_read_as_typed() {
    let today = date(2025, 11, 24);
    let values = Values::default().with("day", " 27 octobre ").with("odd", "bientôt").with("at", "14 h 30");
    assert_eq!(values.date("day", today), Ok(Some(date(2026, 10, 27))));
    assert_eq!(values.date("none", today), Ok(None));
    let error = values.date("odd", today).unwrap_err();
    let problem = Problem::of(&error.into(), &speech(Language::En));
    assert_eq!(problem.errors[0].detail, "This date is not understood: write for example 24/11/2025.");
    assert_eq!(values.time("at"), Ok(Some(time(14, 30, 0, 0))));
    assert_eq!(values.time("odd").unwrap_err().code, "field-time-unreadable");
}
