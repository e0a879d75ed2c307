//! Pictures: marks that never touch, groups in their order, signs told apart, the same in a table.

use pluriel_pages::{
    Theme,
    charts::{AdviceSign, Adviser, Hemicycle, NumberLine, Seat, Sign, bar, half_ring},
};
use pluriel_speech::Language;
use proptest::prelude::*;
use scraper::{Html as Dom, Selector};

use crate::speech;

#[test]
fn marks_do_not_touch_from_1_to_1000_seats() {
    for count in 1..=1_000 {
        let layout = half_ring(count, 58.0, 118.0);
        assert_eq!(layout.places.len(), count);
        assert!(layout.radius >= 1.5, "{count} seats: marks of {} cannot be seen", layout.radius);
        let least = 2.0 * layout.radius * 1.2;
        let mut places = layout.places.clone();
        places.sort_by(|one, other| one.x.total_cmp(&other.x));
        for (index, one) in places.iter().enumerate() {
            let distance = one.x.hypot(one.y);
            assert!((57.9..=118.1).contains(&distance) && one.y >= -1e-9, "{count} seats: outside the ring");
            for other in places[index + 1..].iter().take_while(|other| other.x - one.x < least) {
                let apart = (one.x - other.x).hypot(one.y - other.y);
                assert!(apart >= least, "{count} seats: {apart} apart with radius {}", layout.radius);
            }
        }
    }
}

#[test]
fn groups_are_sectors_in_their_order() {
    for count in [23, 73, 1_000] {
        let turns: Vec<f64> = half_ring(count, 58.0, 118.0).places.iter().map(|place| place.turn).collect();
        assert!(turns.is_sorted());
    }
    let hemicycle = hemicycle(&[3, 2, 4], false);
    let picture = hemicycle.picture(&speech(Language::Fr)).into_string();
    let places: Vec<_> =
        ["groupe 0", "groupe 1", "groupe 2"].iter().map(|name| picture.find(name).unwrap()).collect();
    assert!(places.is_sorted(), "{picture}");
}

fn hemicycle(groups: &[usize], advised: bool) -> Hemicycle {
    let seats = groups.iter().enumerate().flat_map(|(group, count)| {
        (0..*count).map(move |seat| Seat {
            group,
            sign: Sign::POSITIONS[seat % Sign::POSITIONS.len()],
            label: format!("membre {group}.{seat} <b>"),
        })
    });
    let advisers = AdviceSign::ALL.map(|sign| Adviser { sign, label: String::new() });
    Hemicycle {
        id: "h <x>".to_owned(),
        title: "Positions & <b>".to_owned(),
        groups: (0..groups.len()).map(|group| format!("groupe {group} <i>")).collect(),
        seats: seats.collect(),
        advisers: if advised { advisers.to_vec() } else { Vec::new() },
        ..Hemicycle::default()
    }
}

#[test]
fn the_table_says_what_the_picture_shows() {
    let speech = speech(Language::Fr);
    let hemicycle = hemicycle(&[8, 2], true);
    let table = hemicycle.table(&speech);
    assert_eq!(table.columns.len(), 9, "the group, seven signs, the members");
    assert_eq!(table.rows[0].cells, ["2", "1", "1", "1", "1", "1", "1", "8"]);
    assert_eq!(table.rows[1].cells, ["1", "1", "0", "0", "0", "0", "0", "2"]);
    assert_eq!(table.rows[2].cells, ["3", "2", "1", "1", "1", "1", "1", "10"]);
    let dom = Dom::parse_fragment(hemicycle.figure(&Theme::neutral(), &speech).as_str());
    let text = |selector: &str| -> String {
        dom.select(&Selector::parse(selector).unwrap()).flat_map(|element| element.text()).collect()
    };
    assert_eq!(
        text("svg > desc").split('.').next().unwrap().replace('\u{a0}', " "),
        "groupe 0 <i> : 2 soutiens, 1 soutien avec réserve, 1 abstention, 1 opposition, 1 ne prend pas part, 1 déporté, 1 silencieux"
    );
    assert!(text("svg > desc").contains("1 favorable avec remarques"));
    assert_eq!(text("svg > title"), "Positions & <b>");
    assert_eq!(dom.select(&Selector::parse("svg.hemicycle g > title").unwrap()).count(), 10);
    assert!(dom.select(&Selector::parse("b, i").unwrap()).next().is_none());
}

#[test]
fn many_seats_weigh_little_and_keep_their_table() {
    let speech = speech(Language::En);
    let many = hemicycle(&[500, 300, 200], false);
    let picture = many.picture(&speech);
    assert!(picture.as_str().len() < 32_000, "{} bytes", picture.as_str().len());
    assert_eq!(picture.as_str().matches("h0").count(), {
        let layers = |sign| match sign {
            Sign::Reservation => 3,
            Sign::NoPart | Sign::Recused | Sign::Silent => 2,
            _ => 1,
        };
        many.seats.iter().map(|seat| layers(seat.sign)).sum::<usize>()
    });
    assert_eq!(many.table(&speech).rows[3].cells.last().unwrap(), "1,000");
}

#[test]
fn every_sign_has_its_own_shape_and_its_own_letter() {
    let shapes: Vec<String> = Sign::POSITIONS
        .iter()
        .map(|sign| bar("b", "", &[(*sign, 1)], &speech(Language::Fr)).into_string())
        .map(|svg| svg.split("</desc>").nth(1).unwrap().to_owned())
        .collect();
    for (index, shape) in shapes.iter().enumerate() {
        assert!(!shapes[..index].contains(shape), "{shape}");
    }
    let letters: Vec<&str> = Sign::POSITIONS.iter().map(|sign| sign.text()).collect();
    assert_eq!(letters, ["+", "+?", "○", "−", "∅", "( )", "·"]);
}

#[test]
fn a_bar_shows_each_member_or_proportions() {
    let speech = speech(Language::Fr);
    let few = bar("b", "g", &[(Sign::Support, 4), (Sign::Silent, 0), (Sign::Opposition, 2)], &speech);
    assert_eq!(few.as_str().matches("<circle").count(), 6);
    let many = bar("b", "g", &[(Sign::Support, 60), (Sign::Opposition, 20)], &speech);
    assert!(many.as_str().contains(r#"width="178""#) && many.as_str().contains(r#"width="58""#), "{many}");
    assert!(many.as_str().contains("60 soutiens, 20 oppositions"));
    let none = bar("b", "g", &[], &speech);
    assert_eq!(none.as_str().matches("<circle").count(), 0);
}

#[test]
fn a_rule_of_one_condition_is_a_sentence_and_a_line() {
    let line = NumberLine { id: "n".to_owned(), total: 10, needed: 6, reached: 5 };
    assert_eq!(line.said(&speech(Language::Fr)), "6 nécessaires, 5 atteints sur 10.");
    assert_eq!(line.said(&speech(Language::En)), "6 needed, 5 reached out of 10.");
    let html = line.html(&speech(Language::Fr)).into_string();
    assert!(html.contains("missed") && !html.contains("\"reached\""));
    let odd = NumberLine { id: "n".to_owned(), total: 0, needed: 3, reached: 9 };
    assert!(!odd.html(&speech(Language::Fr)).as_str().contains("NaN"));
}

proptest! {
    #![proptest_config(crate::cases(60))]

    #[test]
    fn any_council_can_be_drawn(groups in prop::collection::vec(0_usize..40, 0..12), advised: bool) {
        let speech = speech(Language::Fr);
        let hemicycle = hemicycle(&groups, advised);
        let picture = hemicycle.picture(&speech);
        prop_assert!(!picture.as_str().contains("NaN") && !picture.as_str().contains("inf"));
        let dom = Dom::parse_fragment(picture.as_str());
        // Labels stay inside the picture.
        for label in dom.select(&Selector::parse("text.sector").unwrap()) {
            let length = |name| label.attr(name).unwrap().parse::<f64>().unwrap();
            prop_assert!((0.0..=470.0).contains(&length("x")) && (8.0..=214.0).contains(&length("y")));
        }
        let seats: usize = groups.iter().sum();
        prop_assert_eq!(hemicycle.table(&speech).rows.len(), groups.len() + usize::from(groups.len() > 1));
        let _ = seats;
    }
}
