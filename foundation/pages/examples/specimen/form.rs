//! A form, refused.

use pluriel_council::{FieldError, Refusal};
use pluriel_pages::{
    Choice, Field, Form, FormKeys, Page, Problem, Values,
    component::{Action, ActionKind, Link},
    deadline,
};

use super::{Specimen, at};

impl Specimen<'_> {
    /// A form that gives back what was typed.
    pub(super) fn form(&self) -> Page {
        let refusal = Refusal::invalid("form-to-correct")
            .field(FieldError::new("reservation", "field-required"))
            .field(FieldError::new("until", "field-date-unreadable").with("example", "27/10/2025"));
        let typed = Values::default()
            .with("position", "reservation")
            .with("until", self.pick("la semaine prochaine", "next week"))
            .with("reservation", "");
        let keys = FormKeys { csrf: "specimen".to_owned(), key: "specimen".to_owned() };
        let take = self.pick(
            "Prendre position au nom de Forge libre (exemple)",
            "Take a position for Forge libre (example)",
        );
        let consequence = self.pick(
            "Modifiable jusqu’à la clôture ; un reçu vous est remis.",
            "It may be changed until the closing; you get a receipt.",
        );
        let form = self
            .fields()
            .into_iter()
            .fold(Form::new("/avis/3/position", keys), Form::field)
            .button(Action::button(ActionKind::Main, take).consequence(consequence))
            .button(Action::button(ActionKind::Other, self.speech.say("preview")).named("preview", "yes"))
            .cancel(Link::new("/avis/3", self.speech.say("cancel")))
            .filled(&typed)
            .refused(Problem::of(&refusal, self.speech));
        Page {
            over: self.pick("Avis n° 3 · positions", "Opinion 3 · positions").into(),
            lead: deadline(at("2025-12-05T23:00:00Z"), self.now, self.speech),
            breadcrumb: vec![
                Link::new("/avis", self.pick("Avis", "Opinions")),
                Link::new("/avis/3", self.pick("Des protocoles ouverts", "Open protocols")),
            ],
            is_private: true,
            ..Page::new(self.pick("Prendre position", "Take a position"), form.html(self.theme, self.speech))
        }
    }

    fn fields(&self) -> Vec<Field> {
        let choice = |value: &str, fr: &str, en: &str| Choice::new(value, self.pick(fr, en));
        let reservation =
            self.pick("La réserve est à écrire ci-dessous.", "The reservation is to be written below.");
        let positions = vec![
            choice("supports", "Soutient", "Supports"),
            choice("reservation", "Soutient avec réserve", "Supports with reservation").help(reservation),
            choice("abstains", "S’abstient", "Abstains"),
            choice("opposes", "S’oppose", "Opposes"),
        ];
        let position = self.pick("Position de Forge libre (exemple)", "Position of Forge libre (example)");
        vec![
            Field::radio("position", position, positions).required(),
            Field::text("reservation", self.pick("Réserve", "Reservation"), 5).help(self.pick(
                "Ce qui manque au texte, en quelques phrases.",
                "What the text lacks, in a few sentences.",
            )),
            Field::date(
                "until",
                self.pick("Réponse du bureau attendue le", "Answer of the board expected on"),
            )
            .help(
                self.pick("Par exemple 27/10/2025 ou 27 octobre.", "For example 27/10/2025 or 27 October."),
            ),
            Field::select(
                "language",
                self.pick("Langue", "Language"),
                vec![Choice::new("fr", "Français"), Choice::new("en", "English")],
            )
            .required(),
            Field::tick(
                "public",
                self.pick("Publier le nom de la personne qui représente", "Publish the delegate’s name"),
            ),
        ]
    }
}
