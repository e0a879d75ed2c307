//! The members, many seats, and notices of every kind.

use pluriel_pages::{
    Html, Page, Width,
    charts::{Centre, Hemicycle, Seat, Sign},
    component::{Notice, NoticeKind},
};

use super::Specimen;

impl Specimen<'_> {
    /// Seats of six colleges, a thousand seats, and what notices look like.
    pub(super) fn members(&self) -> Page {
        let mut body = self.colleges().figure(self.theme, self.speech);
        body.push(&self.thousand().figure(self.theme, self.speech));
        for (kind, fr, en) in [
            (NoticeKind::Information, "À savoir", "To know"),
            (NoticeKind::Done, "Position enregistrée", "Position recorded"),
            (NoticeKind::Warning, "L’appel se clôt demain", "The call closes tomorrow"),
            (NoticeKind::Error, "L’appel est clos", "The call is closed"),
        ] {
            body.push(&self.html(&Notice::new(kind, self.pick(fr, en)).body(self.pick(
                "Une phrase dit ce qui en découle et ce que l’on peut faire.",
                "One sentence says what follows and what one can do.",
            ))));
        }
        Page {
            width: Width::Wide,
            lead: Html::text(
                self.pick("73 organisations, en six collèges.", "73 organisations, in six colleges."),
            ),
            ..Page::new(self.pick("Membres", "Members"), body)
        }
    }

    fn colleges(&self) -> Hemicycle {
        let colleges = [
            ("Administrations", 13),
            ("Écosystème", 10),
            ("Communautés d’usage", 24),
            ("Recherche", 7),
            ("Grand public", 1),
            ("Collectivités", 18),
        ];
        let seats = colleges.iter().enumerate().flat_map(|(group, (_, count))| {
            (0..*count).map(move |_| Seat { group, sign: Sign::Seat(group), label: String::new() })
        });
        Hemicycle {
            id: "membres".to_owned(),
            title: self.pick("Les sièges du conseil", "The council’s seats").to_owned(),
            groups: colleges.map(|(name, _)| name.to_owned()).to_vec(),
            seats: seats.collect(),
            centre: Centre { number: "73".to_owned(), words: self.pick("sièges", "seats").to_owned() },
            ..Hemicycle::default()
        }
    }

    fn thousand(&self) -> Hemicycle {
        let seat = |number: usize| Seat {
            group: number % 3,
            sign: Sign::POSITIONS[number / 3 % Sign::POSITIONS.len()],
            label: String::new(),
        };
        Hemicycle {
            id: "mille".to_owned(),
            title: self.pick("Mille sièges", "A thousand seats").to_owned(),
            groups: ["Est", "Nord", "Ouest"].map(str::to_owned).to_vec(),
            seats: (0..1_000).map(seat).collect(),
            centre: Centre {
                number: self.speech.number(1_000_i64),
                words: self.pick("sièges", "seats").to_owned(),
            },
            ..Hemicycle::default()
        }
    }
}
