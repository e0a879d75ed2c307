//! The list of opinions.

use pluriel_pages::{
    Html, Page,
    charts::bar,
    component::{Card, Empty, Link, Pagination},
    relative_time,
};

use super::{Specimen, at};

impl Specimen<'_> {
    /// Three opinions, and an empty list below them.
    pub(super) fn list(&self) -> Page {
        let mut body = Html::empty();
        for number in [3_u32, 2, 1] {
            body.push(&self.html(&self.card(number)));
        }
        body.push(&self.html(&Pagination {
            label: self.speech.say("pagination").to_owned(),
            position: self.speech.with(
                "pagination-position",
                &[("first", 1_i64.into()), ("last", 3_i64.into()), ("total", 57_i64.into())],
            ),
            previous: Vec::new(),
            next: vec![Link::new("/avis?page=2", self.speech.say("pagination-next"))],
        }));
        body.push(&Html::trusted(format!("<h2>{}</h2>", self.pick("Questions", "Questions"))));
        body.push(&self.html(&Empty {
            sentence: Html::text(self.pick(
                "Aucune question n’attend d’être admise. Un membre peut saisir le conseil à tout moment.",
                "No question awaits admission. A member may put one to the council at any time.",
            )),
            action: Html::trusted(format!(
                r#"<a href="/saisines/nouvelle">{}</a>"#,
                self.pick("Saisir le conseil", "Put a question")
            )),
        }));
        Page {
            lead: Html::text(self.pick(
                "Ce que le conseil a dit, et ce qu’il en est advenu.",
                "What the council said, and what became of it.",
            )),
            ..Page::new(self.pick("Avis", "Opinions"), body)
        }
    }

    fn card(&self, number: u32) -> Card {
        let title =
            self.pick("Des protocoles ouverts pour le service public", "Open protocols for public services");
        let picture = if number == 1 {
            Html::empty()
        } else {
            bar(&format!("card-{number}"), "Positions", &self.positions(None), self.speech)
        };
        Card {
            level: 2,
            href: format!("/avis/{number}"),
            number: format!("{} {number}", self.pick("Avis n°", "Opinion")),
            title: title.to_owned(),
            state: self.pick("adopté", "adopted").to_owned(),
            sentence: Html::text(self.pick(
                "7 des 12 membres le soutiennent ; contesté par les collectivités.",
                "7 of 12 members support it; contested by local governments.",
            )),
            when: relative_time(at("2025-11-12T09:00:00Z"), self.now, self.speech),
            picture,
            mark: if number == 3 {
                self.speech.say("mark-fictitious-word").to_owned()
            } else {
                String::new()
            },
        }
    }
}
