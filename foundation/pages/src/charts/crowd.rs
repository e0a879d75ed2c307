//! Many marks drawn in few shapes: a dot is a line of no length with a round cap. A thousand seats weigh at most 30 kB instead
//! of 90, so that a page stays below the 60 kB of `specs/interface.md`.

use std::collections::BTreeMap;

use super::{
    sign::Sign,
    svg::{Length, Svg},
};

/// From here on marks are drawn together, without a title each.
pub(super) const MANY: usize = 200;

/// One layer of dots: its class, the share of the mark's radius, whether it is hatched.
type Layer = (&'static str, f64, bool);

/// Draws all marks, sign by sign.
pub(super) fn draw(svg: &mut Svg, marks: &[(Sign, (f64, f64))], radius: f64) {
    let mut by_sign: BTreeMap<Sign, Vec<(f64, f64)>> = BTreeMap::new();
    for (sign, place) in marks {
        by_sign.entry(*sign).or_default().push(*place);
    }
    for (sign, places) in by_sign {
        for (class, share, hatched) in layers(sign) {
            let class = match sign {
                Sign::Seat(group) => format!("k-c{}", group % crate::theme::COLLEGES + 1),
                _ => (*class).to_owned(),
            };
            dots(svg, &class, &places, radius * share, *hatched);
        }
        if matches!(sign, Sign::Opposition | Sign::NoPart) {
            bars(svg, sign, &places, radius);
        }
    }
}

const fn layers(sign: Sign) -> &'static [Layer] {
    match sign {
        Sign::Support => &[("k-support", 1.0, false)],
        Sign::Reservation => &[("k-support", 1.0, false), ("k-paper", 0.75, false), ("", 0.75, true)],
        Sign::Abstention => &[("k-abstain", 0.6, false)],
        Sign::Opposition => &[("k-oppose", 1.0, false)],
        Sign::NoPart | Sign::Recused => &[("k-line", 1.0, false), ("k-paper", 0.65, false)],
        Sign::Silent => &[("k-line", 0.5, false), ("k-paper", 0.25, false)],
        Sign::Spoken => &[("k-spoken", 1.0, false)],
        Sign::Seat(_) => &[("", 1.0, false)],
    }
}

fn dots(svg: &mut Svg, class: &str, places: &[(f64, f64)], radius: f64, hatched: bool) {
    let width = Length(2.0 * radius);
    if hatched {
        let hatch = svg.hatch(false);
        svg.shape(format_args!(r#"<path stroke="{hatch}""#));
    } else {
        svg.shape(format_args!(r#"<path class="{class}""#));
    }
    svg.shape(format_args!(r#" stroke-linecap="round" stroke-width="{width}" d=""#));
    for (x, y) in places {
        svg.shape(format_args!("M{} {}h0", tenth(*x), tenth(*y)));
    }
    svg.shape(format_args!(r#""/>"#));
}

/// The bar of oppositions, and of those who take no part.
fn bars(svg: &mut Svg, sign: Sign, places: &[(f64, f64)], radius: f64) {
    let class = if sign == Sign::Opposition { "k-paper" } else { "k-line" };
    let reach = radius * 0.6;
    let (width, thick) = (Length(2.0 * reach), Length(radius * 0.34));
    svg.shape(format_args!(r#"<path class="{class}" stroke-width="{thick}" d=""#));
    for (x, y) in places {
        let (left, middle, low) = (tenth(x - reach), tenth(*y), tenth(y + reach));
        if sign == Sign::Opposition {
            svg.shape(format_args!("M{left} {middle}h{width}"));
        } else {
            svg.shape(format_args!("M{left} {low}l{width} -{width}"));
        }
    }
    svg.shape(format_args!(r#""/>"#));
}

/// A place to a tenth of a unit.
fn tenth(length: f64) -> Length {
    Length((length * 10.0).round() / 10.0)
}
