//! What the specimen shows: pages of an invented council that use every component.

mod charts;
mod form;
mod list;
mod members;
mod opinion;

use pluriel_council::Instant;
use pluriel_pages::{
    Account, Html, Page, Problem, Shell, Theme,
    component::{Component, Link},
    error_page,
};
use pluriel_speech::{Language, Speech};

/// The pages of an invented council in one language, drawn by one theme.
pub struct Specimen<'a> {
    theme: &'a Theme,
    speech: &'a Speech,
    now: Instant,
    nav: Vec<Link>,
    foot: Vec<Link>,
    banner: Html,
}

impl<'a> Specimen<'a> {
    /// The council on 24 November 2025.
    pub fn new(theme: &'a Theme, speech: &'a Speech) -> Self {
        let links = |links: &[(&str, &str, &str)]| -> Vec<Link> {
            links.iter().map(|(href, fr, en)| Link::new(*href, pick(speech, fr, en))).collect()
        };
        Self {
            theme,
            speech,
            now: at("2025-11-24T10:00:00Z"),
            nav: links(&[
                ("/avis", "Avis", "Opinions"),
                ("/reunions", "Réunions", "Meetings"),
                ("/consultations", "Consultations", "Consultations"),
                ("/membres", "Membres", "Members"),
                ("/communs", "Communs", "Commons"),
                ("/donnees", "Données", "Data"),
            ]),
            foot: links(&[
                ("/accessibilite", "Accessibilité : non conforme", "Accessibility: not compliant"),
                ("/plan", "Plan du site", "Site map"),
                ("/aide", "Aide", "Help"),
                ("/contact", "Contact", "Contact"),
                ("/mentions", "Mentions légales", "Legal"),
                ("/donnees-personnelles", "Données personnelles", "Personal data"),
            ]),
            banner: Html::trusted(
                "<p>Démonstration · 24 novembre 2025</p><form><button>+ 1 jour</button></form>".to_owned(),
            ),
        }
    }

    /// Every page of the specimen, rendered, by name.
    pub fn documents(&self) -> Vec<(&'static str, String)> {
        let pages = [
            ("avis", self.opinion()),
            ("avis-liste", self.list()),
            ("position", self.form()),
            ("membres", self.members()),
            ("absente", self.missing()),
        ];
        pages.into_iter().map(|(name, page)| (name, self.shell(name).render(&page))).collect()
    }

    fn pick<'t>(&self, french: &'t str, english: &'t str) -> &'t str {
        pick(self.speech, french, english)
    }

    fn html(&self, component: &impl Component) -> Html {
        self.theme.html(component)
    }

    fn shell(&self, name: &str) -> Shell<'_> {
        Shell {
            theme: self.theme,
            speech: self.speech,
            now: self.now,
            council_name: self.pick("Conseil des communs numériques", "Digital Commons Council"),
            nav: &self.nav,
            foot: &self.foot,
            version: "0.1.0",
            source: "https://example.org/pluriel",
            account: if name == "position" {
                Account::Person {
                    name: "Camille Exemple",
                    capacity: self.pick("Forge libre (exemple), titulaire", "Forge libre (example), titular"),
                    change: "",
                    desk: "/bureau",
                    sign_out: "/deconnexion",
                    csrf: "specimen",
                }
            } else {
                Account::Visitor { sign_in: "/connexion" }
            },
            address: (if name.starts_with("avis") { "/avis/3" } else { "/membres" }, ""),
            banner: &self.banner,
        }
    }

    fn missing(&self) -> Page {
        error_page(
            &Problem::of_status(404, self.speech),
            &[
                Link::new("/", self.pick("L’accueil", "The home")),
                Link::new("/plan", self.pick("Le plan du site", "The site map")),
            ],
            self.theme,
            self.speech,
        )
    }
}

fn pick<'t>(speech: &Speech, french: &'t str, english: &'t str) -> &'t str {
    if speech.language() == Language::Fr { french } else { english }
}

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}
