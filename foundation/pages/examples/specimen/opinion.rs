//! The page of an opinion.

use pluriel_pages::{
    Alternate, Html, Page,
    charts::NumberLine,
    component::{Act, Action, ActionKind, Facts, History, Link, Step, StepState, Timeline},
    markdown, relative_time, short_day,
};

use super::{Specimen, at};

const TEXT: [&str; 2] = [
    "## Les protocoles ouverts d’abord\n\nLe conseil recommande que tout service public en ligne parle un protocole ouvert, documenté et tenu par une communauté **plurielle**. Un protocole n’est ouvert que si *chacun* peut le lire, le mettre en œuvre et participer à son évolution, sans autorisation ni redevance.\n\n1. Publier la liste des protocoles employés.\n2. Financer ceux dont tout le monde dépend.\n\n> Un format que personne ne peut relire dans vingt ans n’est pas une archive.\n\nVoir [la norme](https://example.org/norme).",
    "## Open protocols first\n\nThe council recommends that every public service online speaks an open protocol, documented and kept by a **plural** community. A protocol is open only when *everybody* may read it, implement it and take part in its evolution, without permission or fee.\n\n1. Publish the list of protocols in use.\n2. Fund those on which everybody depends.\n\n> A format that nobody can read in twenty years is no archive.\n\nSee [the standard](https://example.org/standard).",
];

impl Specimen<'_> {
    /// An adopted opinion with everything on its page.
    pub(super) fn opinion(&self) -> Page {
        let mut body = self.outcome();
        body.push(&self.hemicycle().figure(self.theme, self.speech));
        body.push(&self.html(&self.gauge()));
        body.push(&self.heading("Ce que la règle demandait", "What the rule asked for"));
        body.push(
            &NumberLine { id: "needed".to_owned(), total: 12, needed: 6, reached: 7 }.html(self.speech),
        );
        body.push(&self.heading("Le texte", "The text"));
        body.push(&Html::trusted(r#"<div class="prose">"#.to_owned()));
        body.push(&markdown(self.pick(TEXT[0], TEXT[1]), 2));
        body.push(&Html::trusted("</div>".to_owned()));
        body.push(&self.heading("Le chemin", "The way"));
        body.push(&self.html(&self.timeline()));
        body.push(&self.heading("Qui a fait quoi", "Who did what"));
        body.push(&self.html(&self.history()));
        let mut margin = self.heading("Fiche", "Facts");
        let facts = Facts::default()
            .with(self.pick("Auteur", "Author"), "Forge libre (exemple)")
            .with(self.pick("Règle", "Rule"), self.pick("Majorité des membres", "Majority of members"))
            .with("Licence", "CC BY-SA 4.0");
        margin.push(&self.html(&facts));
        let follow = self.pick("Suivre cet avis", "Follow this opinion");
        let consequence = self
            .pick("Un courriel à la réponse, rien d’autre.", "One mail when it is answered, nothing else.");
        Page {
            over: Html::text(self.pick("Avis n° 3 · publié", "Opinion 3 · published")),
            lead: Html::text(self.pick(
                "Les services publics doivent-ils parler des protocoles ouverts, et qui les tient ?",
                "Should public services speak open protocols, and who keeps them?",
            )),
            action: self
                .html(&Action::link(ActionKind::Main, "/avis/3/suivre", follow).consequence(consequence)),
            breadcrumb: vec![Link::new("/avis", self.pick("Avis", "Opinions"))],
            margin,
            formats: vec![
                Alternate {
                    href: "/avis/3.atom".to_owned(),
                    media_type: "application/atom+xml",
                    label: self.speech.say("format-atom").to_owned(),
                },
                Alternate {
                    href: "/api/v1/avis/3".to_owned(),
                    media_type: "application/json",
                    label: self.speech.say("format-json").to_owned(),
                },
            ],
            is_fictitious: true,
            is_set_by_host: true,
            ..Page::new(
                self.pick(
                    "Des protocoles ouverts pour le service public",
                    "Open protocols for public services",
                ),
                body,
            )
        }
    }

    fn heading(&self, french: &str, english: &str) -> Html {
        Html::trusted(format!("<h2>{}</h2>", self.pick(french, english)))
    }

    fn outcome(&self) -> Html {
        Html::trusted(format!(
            r#"<div class="outcome"><p><strong>{}</strong> {}</p><p>{}</p></div>"#,
            self.pick("Adopté :", "Adopted:"),
            self.pick(
                "7 des 12 membres le soutiennent, il en fallait 6.",
                "7 of 12 members support it, 6 were needed."
            ),
            self.pick(
                "Porté par 2 types de membres sur 4 ; contesté par les collectivités.",
                "Carried by 2 of 4 kinds of members; contested by local governments."
            ),
        ))
    }

    fn timeline(&self) -> Timeline {
        let day = |text: &str| short_day(at(text), self.speech);
        let step = |fr: &str, en: &str, when: Html, state: StepState| Step {
            label: self.pick(fr, en).to_owned(),
            when,
            state,
            state_label: self.speech.say(&format!("step-{state}")).to_owned(),
            note: Html::empty(),
        };
        Timeline {
            label: self.pick("De la question aux suites", "From question to follow-up").to_owned(),
            steps: vec![
                step("Question", "Question", day("2025-09-12T08:00:00Z"), StepState::Done),
                step("Texte", "Text", day("2025-10-01T08:00:00Z"), StepState::Done),
                step("Positions", "Positions", day("2025-10-27T13:30:00Z"), StepState::Done),
                step("Publié", "Published", day("2025-11-12T09:00:00Z"), StepState::Now),
                step("Réponses", "Answers", Html::empty(), StepState::Later),
            ],
        }
    }

    fn history(&self) -> History {
        let act = |anchor: &str, when: &str, fr: &str, en: &str, mark: &str| Act {
            anchor: anchor.to_owned(),
            when: relative_time(at(when), self.now, self.speech),
            what: Html::text(self.pick(fr, en)),
            mark: mark.to_owned(),
        };
        History {
            label: self.pick("Histoire de l’avis", "History of the opinion").to_owned(),
            acts: vec![
                act(
                    "a41",
                    "2025-11-12T09:00:00Z",
                    "Le secrétariat a publié l’avis.",
                    "The secretariat published the opinion.",
                    "",
                ),
                act(
                    "a38",
                    "2025-10-27T13:30:00Z",
                    "Forge libre (exemple) a soutenu l’avis avec réserve.",
                    "Forge libre (example) supported the opinion with reservation.",
                    self.speech.say("mark-fictitious-word"),
                ),
            ],
        }
    }
}
