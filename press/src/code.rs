//! QR codes as grey squares, one byte each.

use qrcode::{Color, EcLevel, QrCode};

/// The squares of a code with the quiet zone that readers need around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// How many squares a side has.
    pub width: usize,
    /// The squares, row by row: 0 is black, 255 white.
    pub squares: Vec<u8>,
}

/// ISO/IEC 18004 asks for four squares of paper on each side.
const QUIET: usize = 4;

/// The code of an address; `None` where it is too long for any code.
pub fn code(address: &str) -> Option<Code> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let inner = code.width();
    let width = inner + 2 * QUIET;
    let mut squares = vec![255; width * width];
    for (place, colour) in code.to_colors().into_iter().enumerate() {
        if colour == Color::Dark {
            squares[(place / inner + QUIET) * width + place % inner + QUIET] = 0;
        }
    }
    Some(Code { width, squares })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners_and_paper_around() {
        let Code { width, squares } = code("https://conseil.example/avis/3/preuve").unwrap();
        let dark = |x: usize, y: usize| squares[y * width + x] == 0;
        let last = width - QUIET - 1;
        for (x, y) in [(QUIET, QUIET), (last, QUIET), (QUIET, last)] {
            assert!(dark(x, y));
        }
        assert!((0..width).all(|place| !dark(place, 0) && !dark(0, place) && !dark(place, width - 1)));
        assert_eq!(code(&"x".repeat(5_000)), None);
    }
}
