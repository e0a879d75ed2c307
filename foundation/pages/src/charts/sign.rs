//! The signs of positions and of advice (`specs/interface.md`, "Never colour alone").

use pluriel_speech::Speech;

use super::svg::{Length, Svg};

/// What one member says, as drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// Supports: full.
    Support,
    /// Supports with reservation: hatched at 45°.
    Reservation,
    /// Abstains: dotted.
    Abstention,
    /// Opposes: with a bar.
    Opposition,
    /// Takes no part: a ring struck through.
    NoPart,
    /// Recused: an empty ring.
    Recused,
    /// Silent: a small open dot.
    Silent,
    /// Has spoken, and what is not said yet.
    Spoken,
    /// A seat, whoever holds it, in the colour of its group (0 is the first).
    Seat(usize),
}

/// What one adviser says, as drawn: a diamond outside the ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AdviceSign {
    /// Favourable: full.
    Favourable,
    /// Favourable with remarks: hatched.
    WithRemarks,
    /// Unfavourable: with a bar.
    Unfavourable,
    /// None given: open.
    None,
}

impl Sign {
    /// The signs of positions, in the order of every table and legend.
    pub const POSITIONS: [Self; 7] = [
        Self::Support,
        Self::Reservation,
        Self::Abstention,
        Self::Opposition,
        Self::NoPart,
        Self::Recused,
        Self::Silent,
    ];

    /// The sign without what tells seats apart: one column of a table, one entry of a legend.
    #[must_use]
    pub const fn kind(self) -> Self {
        match self {
            Self::Seat(_) => Self::Seat(0),
            other => other,
        }
    }

    /// The class of a segment of a bar.
    pub(super) const fn segment_class(self) -> &'static str {
        match self {
            Self::Support => "m-support",
            Self::Reservation => "m-reservation",
            Self::Abstention => "m-abstention-full",
            Self::Opposition => "m-oppose",
            Self::NoPart | Self::Recused | Self::Silent => "m-open",
            Self::Spoken => "m-spoken",
            Self::Seat(_) => "c1",
        }
    }

    /// The same sign in a text: `+`, `+?`, `○`, `−`, `∅`, `( )`, `·`.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Support => "+",
            Self::Reservation => "+?",
            Self::Abstention => "○",
            Self::Opposition => "−",
            Self::NoPart => "∅",
            Self::Recused => "( )",
            Self::Silent => "·",
            Self::Spoken => "✓",
            Self::Seat(_) => "•",
        }
    }

    /// The Fluent message that names it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Support => "sign-support",
            Self::Reservation => "sign-reservation",
            Self::Abstention => "sign-abstention",
            Self::Opposition => "sign-opposition",
            Self::NoPart => "sign-no-part",
            Self::Recused => "sign-recused",
            Self::Silent => "sign-silent",
            Self::Spoken => "sign-spoken",
            Self::Seat(_) => "sign-seat",
        }
    }

    /// So many of them, in words ("3 soutiens").
    pub fn counted(self, count: usize, speech: &Speech) -> String {
        speech.count(&format!("{}.count", self.message()), count)
    }

    /// Draws the sign round a point.
    pub(super) fn draw(self, svg: &mut Svg, x: f64, y: f64, radius: f64, label: &str) {
        svg.titled(label, |svg| self.shapes(svg, x, y, radius));
    }

    fn shapes(self, svg: &mut Svg, x: f64, y: f64, radius: f64) {
        let thin = (radius * 0.28).clamp(0.4, 1.8);
        let (cx, cy, full, ring, stroke) =
            (Length(x), Length(y), Length(radius), Length(radius - thin / 2.0), Length(thin));
        match self {
            Self::Support => disc(svg, "m-support", x, y, radius),
            Self::Spoken => disc(svg, "m-spoken", x, y, radius),
            Self::Seat(group) => svg.shape(format_args!(
                r#"<circle class="c{}" cx="{cx}" cy="{cy}" r="{full}"/>"#,
                group % crate::theme::COLLEGES + 1
            )),
            Self::Reservation => {
                let hatch = svg.hatch(false);
                svg.shape(format_args!(
                    r#"<circle class="m-reservation" cx="{cx}" cy="{cy}" r="{ring}" fill="{hatch}" stroke-width="{stroke}"/>"#
                ));
            }
            Self::Abstention => {
                let dot = Length(thin * 1.2);
                svg.shape(format_args!(
                    r#"<circle class="m-abstention" cx="{cx}" cy="{cy}" r="{ring}" stroke-width="{stroke}" stroke-dasharray="{dot} {dot}"/>"#
                ));
            }
            Self::Opposition => {
                disc(svg, "m-oppose", x, y, radius);
                bar(svg, x, y, radius);
            }
            Self::Recused | Self::NoPart => {
                svg.shape(format_args!(
                    r#"<circle class="m-ring" cx="{cx}" cy="{cy}" r="{ring}" stroke-width="{stroke}"/>"#
                ));
                if self == Self::NoPart {
                    let reach = radius * 0.55;
                    let (left, low, width) = (Length(x - reach), Length(y + reach), Length(2.0 * reach));
                    svg.shape(format_args!(
                        r#"<path class="m-ring" d="M{left} {low}l{width} -{width}" stroke-width="{stroke}"/>"#
                    ));
                }
            }
            Self::Silent => {
                let small = Length(radius * 0.42);
                svg.shape(format_args!(
                    r#"<circle class="m-ring" cx="{cx}" cy="{cy}" r="{small}" stroke-width="{stroke}"/>"#
                ));
            }
        }
    }
}

fn disc(svg: &mut Svg, class: &str, x: f64, y: f64, radius: f64) {
    let (x, y, radius) = (Length(x), Length(y), Length(radius));
    svg.shape(format_args!(r#"<circle class="{class}" cx="{x}" cy="{y}" r="{radius}"/>"#));
}

/// A bar of paper across a mark.
fn bar(svg: &mut Svg, x: f64, y: f64, radius: f64) {
    let reach = radius * 0.6;
    let (x, y, width, thick) = (Length(x - reach), Length(y), Length(2.0 * reach), Length(radius * 0.34));
    svg.shape(format_args!(r#"<path class="m-bar" d="M{x} {y}h{width}" stroke-width="{thick}"/>"#));
}

impl AdviceSign {
    /// Every sign, in the order of tables and legends.
    pub const ALL: [Self; 4] = [Self::Favourable, Self::WithRemarks, Self::Unfavourable, Self::None];

    /// The same sign in a text.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Favourable => "◆",
            Self::WithRemarks => "◈",
            Self::Unfavourable => "⬖",
            Self::None => "◇",
        }
    }

    /// The Fluent message that names it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Favourable => "advice-favourable",
            Self::WithRemarks => "advice-with-remarks",
            Self::Unfavourable => "advice-unfavourable",
            Self::None => "advice-none",
        }
    }

    /// So many of them, in words ("2 favorables").
    pub fn counted(self, count: usize, speech: &Speech) -> String {
        speech.count(&format!("{}.count", self.message()), count)
    }

    /// Draws the sign round a point.
    pub(super) fn draw(self, svg: &mut Svg, x: f64, y: f64, radius: f64, label: &str) {
        svg.titled(label, |svg| self.shapes(svg, x, y, radius));
    }

    fn shapes(self, svg: &mut Svg, x: f64, y: f64, radius: f64) {
        let (x_top, y_top, r) = (Length(x), Length(y - radius), Length(radius));
        let class = match self {
            Self::Favourable | Self::Unfavourable => "a-full",
            Self::WithRemarks => "a-line",
            Self::None => "a-open",
        };
        svg.shape(format_args!(r#"<path class="{class}" d="M{x_top} {y_top}l{r} {r} -{r} {r} -{r} -{r}z""#));
        if self == Self::WithRemarks {
            let hatch = svg.hatch(true);
            svg.shape(format_args!(r#" fill="{hatch}""#));
        }
        svg.shape(format_args!("/>"));
        if self == Self::Unfavourable {
            bar(svg, x, y, radius);
        }
    }
}
