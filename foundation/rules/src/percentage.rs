//! Percentages for display, which never cross a threshold by rounding (rules.md §5).

use num_bigint::BigInt;

use crate::{Fraction, Lang, Share, typography};

/// A share as a page shows it.
///
/// ```
/// use pluriel_rules::{Fraction, Lang, Percentage, Share};
/// let just_under = Percentage::of(&Fraction::share(4999, 10_000), &[Share::HALF]);
/// assert_eq!(just_under.tenths(), 500);
/// assert_eq!(just_under.in_words(Lang::En), "just under half");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percentage {
    tenths: u32,
    beside: Beside,
}

/// Where the exact share stands when the rounded number alone would mislead about a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// The rounded number is on the same side of every threshold as the exact share.
    Nothing,
    /// The exact share is below this threshold, the rounded number is not.
    JustUnder(Share),
    /// The exact share is this threshold, which the rounded number is not.
    Exactly(Share),
    /// The exact share is above this threshold, the rounded number is not.
    JustOver(Share),
}

impl Percentage {
    /// Rounds a share (0 to 1) half to even to a tenth of a percent. `thresholds` are those at stake on the page;
    /// none and all (0 and 1) always are.
    pub fn of(share: &Fraction, thresholds: &[Share]) -> Self {
        let tenths = tenths_of(share);
        let rounded = Fraction::share(tenths, 1000);
        let beside = thresholds
            .iter()
            .copied()
            .chain([Share::ZERO, Share::ONE])
            .map(|threshold| beside(share, &rounded, threshold))
            .find(|beside| *beside != Beside::Nothing)
            .unwrap_or(Beside::Nothing);
        Self { tenths, beside }
    }

    /// The rounded number in tenths of a percent, 0 to 1000.
    pub fn tenths(self) -> u32 {
        self.tenths
    }

    /// What the rounded number would hide.
    pub fn beside(self) -> Beside {
        self.beside
    }

    /// What a page writes: `33.3%`, or words where the number would cross a threshold (`just under half`).
    pub fn in_words(self, lang: Lang) -> String {
        let (english, french, threshold) = match self.beside {
            Beside::Nothing => return self.in_digits(lang),
            Beside::JustUnder(threshold) => ("just under", "un peu moins", threshold),
            Beside::Exactly(threshold) => ("exactly", "exactement", threshold),
            Beside::JustOver(threshold) => ("just over", "un peu plus", threshold),
        };
        match (self.beside, lang) {
            (Beside::JustOver(Share::ZERO), Lang::En) => return "almost none".into(),
            (Beside::JustOver(Share::ZERO), Lang::Fr) => return "presque rien".into(),
            (Beside::JustUnder(Share::ONE), Lang::En) => return "almost all".into(),
            (Beside::JustUnder(Share::ONE), Lang::Fr) => return "presque tout".into(),
            _ => {}
        }
        let exact = matches!(self.beside, Beside::Exactly(_));
        match lang {
            Lang::En => format!("{english} {}", english_name(threshold)),
            Lang::Fr if exact => format!("{french} {}", french_name(threshold)),
            Lang::Fr => format!("{french} {}", typography::de(&french_name(threshold))),
        }
    }

    fn in_digits(self, lang: Lang) -> String {
        let (whole, tenth) = (self.tenths / 10, self.tenths % 10);
        match lang {
            Lang::En => format!("{whole}.{tenth}%"),
            Lang::Fr => format!("{whole},{tenth}{}%", typography::NO_BREAK),
        }
    }
}

fn beside(share: &Fraction, rounded: &Fraction, threshold: Share) -> Beside {
    let limit = Fraction::from(threshold);
    if *share < limit && *rounded >= limit {
        Beside::JustUnder(threshold)
    } else if *share > limit && *rounded <= limit {
        Beside::JustOver(threshold)
    } else if *share == limit && *rounded != limit {
        Beside::Exactly(threshold)
    } else {
        Beside::Nothing
    }
}

fn tenths_of(share: &Fraction) -> u32 {
    let denominator = BigInt::from(share.denominator().clone());
    let scaled = share.numerator() * 1000_u32;
    let (quotient, rest): (BigInt, BigInt) = (&scaled / &denominator, &scaled % &denominator);
    let down = u32::try_from(quotient).unwrap_or(0).min(1000);
    match (rest * 2_u32).cmp(&denominator) {
        std::cmp::Ordering::Greater => down + 1,
        std::cmp::Ordering::Equal => down + down % 2,
        std::cmp::Ordering::Less => down,
    }
}

fn english_name(share: Share) -> String {
    match (share.numerator(), share.denominator()) {
        (0, _) => "none".into(),
        (1, 1) => "all".into(),
        (1, 2) => "half".into(),
        (1, 3) => "one third".into(),
        (2, 3) => "two thirds".into(),
        (1, 4) => "one quarter".into(),
        (3, 4) => "three quarters".into(),
        _ => share.to_string(),
    }
}

fn french_name(share: Share) -> String {
    match (share.numerator(), share.denominator()) {
        (0, _) => "zéro".into(),
        (1, 1) => "la totalité".into(),
        (1, 2) => "la moitié".into(),
        (1, 3) => "un tiers".into(),
        (2, 3) => "deux tiers".into(),
        (1, 4) => "un quart".into(),
        (3, 4) => "trois quarts".into(),
        _ => share.to_string(),
    }
}
