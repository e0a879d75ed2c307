//! The pictures of the specimen.

use pluriel_pages::{
    Html,
    charts::{AdviceSign, Adviser, Centre, Hemicycle, Seat, Sign, bar, legend},
    component::{Carriage, Gauge, GaugeRow},
};

use super::Specimen;

impl Specimen<'_> {
    /// Twelve members in four groups and nine who advise.
    pub(super) fn hemicycle(&self) -> Hemicycle {
        let names = [
            ("Entreprises", "Businesses"),
            ("Fondations", "Foundations"),
            ("Collectivités", "Local governments"),
            ("Associations", "Associations"),
        ];
        let positions = [
            [Sign::Support, Sign::Support, Sign::Reservation],
            [Sign::Support, Sign::Support, Sign::Support],
            [Sign::Opposition, Sign::Opposition, Sign::Abstention],
            [Sign::Support, Sign::Silent, Sign::Recused],
        ];
        let seats = positions.iter().enumerate().flat_map(|(group, signs)| {
            signs.iter().map(move |sign| Seat { group, sign: *sign, label: sign.text().to_owned() })
        });
        let advice = AdviceSign::ALL.iter().cycle().take(9);
        Hemicycle {
            id: "positions".to_owned(),
            title: self.pick("Positions sur l’avis n° 3", "Positions on opinion 3").to_owned(),
            groups: names.iter().map(|(fr, en)| self.pick(fr, en).to_owned()).collect(),
            seats: seats.collect(),
            advisers: advice.map(|sign| Adviser { sign: *sign, label: String::new() }).collect(),
            centre: Centre {
                number: "7 / 12".to_owned(),
                words: self.pick("soutiennent", "support").to_owned(),
            },
            fictitious: true,
        }
    }

    /// How many members of a group said each thing.
    pub(super) fn positions(&self, group: Option<usize>) -> Vec<(Sign, usize)> {
        let seats = self.hemicycle().seats;
        let count = |sign| {
            seats
                .iter()
                .filter(|seat| seat.sign == sign && group.is_none_or(|group| group == seat.group))
                .count()
        };
        Sign::POSITIONS.iter().map(|sign| (*sign, count(*sign))).collect()
    }

    /// Who carries the opinion.
    pub(super) fn gauge(&self) -> Gauge {
        let hemicycle = self.hemicycle();
        let states = [
            (Carriage::Carried, "porté", "carried"),
            (Carriage::Carried, "porté", "carried"),
            (Carriage::Contested, "contesté", "contested"),
            (Carriage::TooFewVoices, "trop peu de voix", "too few voices"),
        ];
        let rows = hemicycle.groups.iter().enumerate().map(|(index, group)| {
            let positions = self.positions(Some(index));
            let support = positions[0].1 + positions[1].1;
            GaugeRow {
                group: group.clone(),
                state: states[index].0,
                state_label: self.pick(states[index].1, states[index].2).to_owned(),
                bar: bar(&format!("bar-{index}"), group, &positions, self.speech),
                counts: format!("{support} / 3 {}", self.pick("soutiennent", "support")),
            }
        });
        Gauge {
            title: self.pick("Qui porte cet avis", "Who carries this opinion").to_owned(),
            summary: Html::text(self.pick(
                "Porté par 2 types de membres sur 4, contesté par un.",
                "Carried by 2 of 4 kinds of members, contested by one.",
            )),
            columns: [
                self.pick("Type de membre", "Kind of member").to_owned(),
                "Positions".to_owned(),
                self.pick("Portage", "Carriage").to_owned(),
            ],
            rows: rows.collect(),
            legend: legend("gauge-legend", &hemicycle.signs(), self.speech),
        }
    }
}
