//! Themes of operators: the second theme replaces everything that may be replaced, and faults are refused with file and line.

use std::{collections::BTreeMap, path::Path};

use pluriel_pages::{Theme, ThemeFolder, ThemeRefused, component};
use pluriel_speech::Language;
use scraper::{Html as Dom, Selector};

use crate::{content::Specimen, speech};

fn atelier() -> ThemeFolder {
    ThemeFolder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/themes/atelier")).unwrap()
}

fn count(document: &str, selector: &str) -> usize {
    Dom::parse_document(document).select(&Selector::parse(selector).unwrap()).count()
}

#[test]
fn the_second_theme_replaces_tokens_header_footer_and_every_component() {
    let theme = Theme::from_folder(&atelier()).unwrap();
    let (neutral, speech) = (Theme::neutral(), speech(Language::Fr));
    assert_eq!(theme.name(), "Atelier");
    assert_eq!(theme.warnings(), Vec::<String>::new());
    let documents = Specimen::new(&theme, &speech).documents();
    let plain = Specimen::new(&neutral, &speech).documents();
    for component in component::all() {
        assert!(theme.replaces(component.name) && !neutral.replaces(component.name), "{}", component.name);
        let class =
            format!(".atelier-{}", component.name.replace("header", "head").replace("footer", "foot"));
        let drawn: usize = documents.iter().map(|(_, document)| count(document, &class)).sum();
        assert!(drawn > 0, "no page shows {class}");
        assert_eq!(plain.iter().map(|(_, document)| count(document, &class)).sum::<usize>(), 0);
    }

    let name = theme.stylesheet().rsplit('/').next().unwrap();
    let css = String::from_utf8(theme.asset(name).unwrap().bytes.clone()).unwrap();
    assert!(
        css.find("--paper: #ffffff").unwrap() < css.find("--paper: #fffdf7").unwrap(),
        "the operator's come last"
    );
    assert_ne!(theme.stylesheet(), neutral.stylesheet());
    assert_eq!(neutral.asset(name), None);

    let logo = theme.assets().find(|asset| asset.name.starts_with("logo.")).unwrap();
    assert!(documents.iter().all(|(_, document)| document.contains(&format!("src=\"{}\"", logo.href()))));
    assert_eq!(logo.content_type, "image/svg+xml");
}

#[test]
fn a_theme_may_replace_one_thing_alone() {
    let mut folder = ThemeFolder { name: "little".to_owned(), ..ThemeFolder::default() };
    folder
        .templates
        .insert("empty".to_owned(), ("components/empty.html".to_owned(), "<p>{{ sentence }}</p>".to_owned()));
    let theme = Theme::from_folder(&folder).unwrap();
    assert!(theme.replaces("empty") && !theme.replaces("header"));
    assert_eq!(theme.stylesheet(), Theme::neutral().stylesheet());
    let sentence = component::Empty { sentence: "<b>".into(), action: pluriel_pages::Html::empty() };
    assert_eq!(theme.html(&sentence).as_str(), "<p>&#60;b&#62;</p>");
}

#[test]
fn a_template_at_fault_is_refused_with_its_file_and_line() {
    let refused = |template: &str| {
        let mut folder = ThemeFolder { name: "bad".to_owned(), ..ThemeFolder::default() };
        folder
            .templates
            .insert("notice".to_owned(), ("components/notice.html".to_owned(), template.to_owned()));
        Theme::from_folder(&folder).unwrap_err().to_string()
    };
    let cases = [
        ("<p>\n{{ titel }}</p>", "components/notice.html, line 2: undefined value"),
        ("<p>\n\n{% if title %}</p>", "components/notice.html, line 3: syntax error"),
        ("{% if kind == 'error' %}{{ oops }}{% endif %}", "components/notice.html, line 1: undefined value"),
        ("{% if kind == 'done' %}\n{{ oops }}{% endif %}", "components/notice.html, line 2: undefined value"),
        (
            "{% if kind == 'warning' %}{{ oops }}{% endif %}",
            "components/notice.html, line 1: undefined value",
        ),
        ("{{ file('none.svg') }}", "components/notice.html, line 1: invalid operation: no file none.svg"),
        (
            "{% include 'page.html' %}",
            "components/notice.html, line 1: syntax error: unknown statement include",
        ),
    ];
    for (template, expected) in cases {
        let said = refused(template);
        assert!(said.starts_with(expected), "{template}: {said}");
    }
}

#[test]
fn tokens_at_fault_are_refused_with_their_line() {
    let refused = |css: &str| {
        let folder =
            ThemeFolder { name: "bad".to_owned(), tokens: Some(css.to_owned()), ..ThemeFolder::default() };
        Theme::from_folder(&folder).unwrap_err().to_string()
    };
    for (css, line) in [
        ("@import 'x.css';", 1),
        ("/* a\nb */\nbody {", 3),
        (":root {\n--paper: url(https://evil.example);\n}", 2),
        (":root {\n--paper: #fff; } body { color: red;\n}", 2),
        (":root {\n  color: red;\n}", 2),
        ("--paper: #ffffff;", 1),
        (":root {\n--paper: </style><script>;\n}", 2),
    ] {
        let said = refused(css);
        assert!(said.starts_with(&format!("tokens.css, line {line}: ")), "{css:?}: {said}");
    }
}

#[test]
fn colours_that_are_hard_to_tell_apart_are_accepted_with_a_warning() {
    let tokens = Some(":root {\n  --ink: #999999;\n  --accent: gold;\n}\n".to_owned());
    let folder = ThemeFolder { name: "pale".to_owned(), tokens, ..ThemeFolder::default() };
    let warnings = Theme::from_folder(&folder).unwrap().warnings().join("\n");
    assert!(warnings.contains("Light: --ink on --paper has a contrast of 2.85, 4.5 is needed"), "{warnings}");
    assert!(warnings.contains("Light: --accent or --paper is not a colour #rrggbb"), "{warnings}");
    assert!(!warnings.contains("Dark: --ink on --paper"), "{warnings}");
}

#[test]
fn files_at_fault_are_refused() {
    for (name, size) in
        [("logo.gif", 9), ("logo", 9), ("../logo.svg", 9), ("a b.png", 9), ("logo.png", 100_001)]
    {
        let folder = ThemeFolder {
            name: "bad".to_owned(),
            files: BTreeMap::from([(name.to_owned(), vec![0; size])]),
            ..ThemeFolder::default()
        };
        assert!(matches!(Theme::from_folder(&folder), Err(ThemeRefused::File { .. })), "{name}");
    }
    let mut folder = atelier();
    folder.templates.insert("hero".to_owned(), ("components/hero.html".to_owned(), String::new()));
    let said = Theme::from_folder(&folder).unwrap_err().to_string();
    assert!(
        said.starts_with("components/hero.html: no such component; there are: header, footer, breadcrumb"),
        "{said}"
    );
}

#[test]
fn a_folder_at_fault_is_refused() {
    let folder = std::env::temp_dir().join(format!("pluriel-folder-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("components")).unwrap();
    let read = |path: &str, text: &str| {
        std::fs::write(folder.join(path), text).unwrap();
        ThemeFolder::read(&folder).map_err(|refused| refused.to_string())
    };
    assert!(ThemeFolder::read(&folder).unwrap_err().to_string().contains("theme.toml"));
    assert!(read("theme.toml", "name = 3").unwrap_err().starts_with("theme.toml: "));
    assert!(read("theme.toml", "nom = \"x\"").unwrap_err().contains("nom"));
    assert_eq!(read("theme.toml", "name = \"x\"").unwrap().name, "x");
    assert!(read("style.css", "").unwrap_err().starts_with("style.css: a theme holds"));
    std::fs::remove_file(folder.join("style.css")).unwrap();
    assert!(
        read("components/notice.htm", "").unwrap_err().starts_with("components/notice.htm: a theme holds")
    );
    std::fs::remove_dir_all(&folder).unwrap();
}
