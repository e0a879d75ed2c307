//! Components: drawn alike by the compiled templates and by the engine of themes, and escaped in every field.

use minijinja::{AutoEscape, Environment};
use pluriel_pages::component;
use scraper::{Html as Dom, Selector};

/// The markup that samples put into fields which take markup; every `<b>` of theirs is text.
const MARKUP: &str = "time";

#[test]
fn every_text_field_is_escaped() {
    for component in component::all() {
        for plain in &component.plain {
            let dom = Dom::parse_fragment(plain.as_str());
            assert_eq!(dom.select(&Selector::parse("b").unwrap()).count(), 0, "{plain}");
            for element in dom.select(&Selector::parse("*").unwrap()) {
                for (name, value) in element.value().attrs() {
                    let known = [
                        "class", "href", "id", "type", "name", "value", "lang", "hreflang", "datetime",
                        "rel", "scope", "tabindex", "role", "for",
                    ];
                    assert!(known.contains(&name) || name.starts_with("aria-"), "{name}={value} in {plain}");
                }
            }
        }
    }
}

#[test]
fn both_engines_draw_the_same() {
    let folder = tempfolder();
    for component in component::all() {
        let path = if matches!(component.name, "header" | "footer") {
            format!("{}.html", component.name)
        } else {
            format!("components/{}.html", component.name)
        };
        std::fs::write(folder.join(path), component.template).unwrap();
    }
    let copied =
        pluriel_pages::Theme::from_folder(&pluriel_pages::ThemeFolder::read(&folder).unwrap()).unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    macro_rules! compare {
        ($($component:ident),*) => {$(
            for sample in <component::$component as component::Component>::samples() {
                assert!(copied.replaces(<component::$component as component::Component>::NAME));
                assert_eq!(copied.html(&sample), component::Component::plain(&sample), stringify!($component));
            }
        )*};
    }
    compare!(
        Header,
        Footer,
        Breadcrumb,
        Notice,
        Action,
        Card,
        Facts,
        Tally,
        Gauge,
        Timeline,
        History,
        FieldBox,
        ErrorSummary,
        Empty,
        Pagination
    );
}

#[test]
fn samples_use_every_field_of_their_template() {
    // A template that prints an unknown field is refused by the strict engine: so is a sample that lacks one.
    for component in component::all() {
        let mut engine = Environment::new();
        engine.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
        engine.set_auto_escape_callback(|_| AutoEscape::Html);
        engine.add_template(component.name, component.template).unwrap();
        for sample in &component.samples {
            let drawn = engine.get_template(component.name).unwrap().render(sample).unwrap();
            assert!(
                !drawn.contains("&lt;time") || !drawn.contains(MARKUP),
                "markup is escaped twice: {drawn}"
            );
        }
        assert!(engine.render_str("{{ unknown_field }}", &component.samples[0]).is_err());
    }
}

/// A folder of its own for this test, with an empty theme.
fn tempfolder() -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("pluriel-theme-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("components")).unwrap();
    std::fs::write(folder.join("theme.toml"), "name = \"copy\"").unwrap();
    folder
}
