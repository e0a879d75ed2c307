//! Whole pages in both languages: as they are, and as browsers and screen readers read them.

use std::collections::BTreeSet;

use pluriel_council::Instant;
use pluriel_pages::{Account, Html, Page, Shell, Theme};
use pluriel_speech::Language;
use scraper::{ElementRef, Html as Dom, Selector};

use crate::{content::Specimen, speech};

fn each_page(check: impl Fn(&str, &str, &Dom)) {
    let theme = Theme::neutral();
    for language in Language::ALL {
        let speech = speech(language);
        for (name, document) in Specimen::new(&theme, &speech).documents() {
            let name = format!("{name}-{language}");
            check(&name, &document, &Dom::parse_document(&document));
        }
        assert_eq!(speech.words().missing(), Vec::<String>::new());
    }
}

fn all<'a>(dom: &'a Dom, selector: &str) -> Vec<ElementRef<'a>> {
    dom.select(&Selector::parse(selector).unwrap()).collect()
}

#[test]
fn pages_are_as_they_were() {
    each_page(|name, document, _| {
        // Names of static files follow their content: the stylesheet may change without changing pages.
        let mut document = document.to_owned();
        while let Some(start) = document.find("/statique/pluriel.") {
            let end = start + document[start..].find(".css").unwrap();
            document.replace_range(start..end, "/statique/(hash)");
        }
        for module in ["live-times", "word-counter", "unsaved-guard"] {
            let stem = format!("/statique/{module}.");
            while let Some(start) = document.find(&stem) {
                let end = start + document[start..].find(".js").unwrap();
                document.replace_range(start..end, &format!("/statique/({module})"));
            }
        }
        if !name.starts_with("membres") {
            insta::assert_snapshot!(name, document);
        }
    });
}

#[test]
fn a_page_can_be_read_by_everybody() {
    each_page(|name, _, dom| {
        assert_eq!(all(dom, "h1").len(), 1, "{name}: one h1");
        assert_eq!(all(dom, "main").len(), 1, "{name}: one main");
        assert!(["fr", "en"].contains(&all(dom, "html")[0].attr("lang").unwrap()));
        assert_eq!(all(dom, "body > a.skip")[0].attr("href"), Some("#contenu"), "{name}: skip link");

        let mut ids = BTreeSet::new();
        for element in all(dom, "[id]") {
            assert!(ids.insert(element.attr("id").unwrap()), "{name}: {:?} twice", element.attr("id"));
        }
        for attribute in ["for", "aria-describedby", "aria-labelledby"] {
            for element in all(dom, &format!("[{attribute}]")) {
                for id in element.attr(attribute).unwrap().split_whitespace() {
                    assert!(ids.contains(id), "{name}: {attribute} names {id}");
                }
            }
        }
        for link in all(dom, "a[href^='#']") {
            assert!(ids.contains(&link.attr("href").unwrap()[1..]), "{name}: {:?}", link.attr("href"));
        }
        for control in all(dom, "input:not([type=hidden]), textarea, select") {
            let id = control.attr("id").expect("a control has an id");
            assert_eq!(all(dom, &format!("label[for='{id}']")).len(), 1, "{name}: {id} has a label");
        }
        for picture in all(dom, "svg:not([aria-hidden])") {
            assert_eq!(picture.attr("role"), Some("img"));
            for part in ["title", "desc"] {
                let text = picture.select(&Selector::parse(part).unwrap()).next().unwrap();
                assert!(
                    !text.text().collect::<String>().trim().is_empty(),
                    "{name}: a picture without {part}"
                );
            }
        }
        for link in all(dom, "a, button") {
            assert!(!link.text().collect::<String>().trim().is_empty(), "{name}: {}", link.html());
        }
        for nav in all(dom, "nav, aside") {
            assert!(
                nav.attr("aria-label").is_some_and(|label| !label.is_empty()),
                "{name}: a nav without a name"
            );
        }
        let mut level = 1;
        for heading in all(dom, "h1, h2, h3, h4, h5, h6") {
            let next = heading.value().name()[1..].parse::<u8>().unwrap();
            assert!(next <= level + 1, "{name}: h{next} after h{level}");
            level = next;
        }
    });
}

#[test]
fn a_page_runs_nothing_of_its_own_and_asks_nobody_else() {
    each_page(|name, document, dom| {
        assert!(
            all(dom, "style, [style], iframe, object, embed, base, meta[http-equiv]").is_empty(),
            "{name}"
        );
        for script in all(dom, "script") {
            assert!(script.attr("src").unwrap().starts_with("/statique/"), "{name}");
            assert_eq!(script.text().collect::<String>(), "", "{name}: an inline script");
        }
        for element in all(dom, "*") {
            for (attribute, value) in element.value().attrs() {
                assert!(!attribute.starts_with("on"), "{name}: {attribute}");
                let loads = ["src", "srcset", "data", "poster", "action", "formaction"].contains(&attribute)
                    || (attribute == "href" && element.value().name() == "link");
                assert!(!loads || value.starts_with(['/', '#']), "{name}: {attribute}={value}");
            }
        }
        assert!(!document.contains("javascript:"));
    });
}

#[test]
fn a_page_is_light() {
    let theme = Theme::neutral();
    let files: usize = theme.assets().map(|asset| asset.bytes.len()).sum();
    each_page(|name, document, _| {
        let weight = document.len() + files;
        // A thousand seats and six colleges on one page are the heaviest there is.
        let most = if name.starts_with("membres") { 75_000 } else { 60_000 };
        assert!(weight <= most, "{name} weighs {weight} bytes cold");
    });
}

#[test]
fn what_is_invented_is_marked() {
    each_page(|name, _, dom| {
        if name.starts_with("avis-fr") || name.starts_with("avis-en") {
            let marks = all(dom, ".marks .notice");
            assert_eq!(marks.len(), 2, "{name}: fictitious, and set by the host");
            assert_eq!(all(dom, "svg .mark-text").len(), 1, "{name}: the picture says so itself");
        }
    });
}

#[test]
fn the_shell_keeps_hostile_words_as_words() {
    let theme = Theme::neutral();
    let speech = speech(Language::Fr);
    let hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)> {{ 7*7 }} ' onclick='x";
    let links = [pluriel_pages::component::Link::new("/avis", hostile)];
    let shell = Shell {
        theme: &theme,
        speech: &speech,
        now: Instant::from_unix(0).unwrap(),
        council_name: hostile,
        nav: &links,
        foot: &links,
        version: hostile,
        source: "https://example.org/",
        account: Account::Person {
            name: hostile,
            capacity: hostile,
            change: "/bureau/mandat?retour=%22%3E",
            desk: "/bureau",
            sign_out: "/x",
            csrf: hostile,
        },
        address: ("/avis", "q=%22%3E&x=\"><script>"),
        banner: &Html::empty(),
    };
    let page = Page {
        over: hostile.into(),
        lead: hostile.into(),
        breadcrumb: links.to_vec(),
        ..Page::new(hostile, Html::text(hostile))
    };
    let dom = Dom::parse_document(&shell.render(&page));
    assert_eq!(all(&dom, "script").len(), 1, "the module of live times alone");
    assert!(all(&dom, "img, [onclick], [onerror]").is_empty());
    let title: String = all(&dom, "h1")[0].text().collect();
    assert_eq!(title, hostile);
    let other = all(&dom, ".languages a")[0].attr("href").unwrap();
    assert_eq!(other, "/avis?q=%22%3E&x=\"><script>&lang=en");
}
