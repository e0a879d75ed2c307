//! Fonts: which letters their signs are, how wide they are, whether they are bold.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as File, Encoding, Object};

/// How many bytes the table of a font may unfold to.
const MOST_TABLE: usize = 2 * 1024 * 1024;
/// How wide a sign is whose width is not told, in thousandths of the size.
const USUAL_WIDTH: f32 = 500.0;

/// A font of a page.
pub(super) struct Font<'a> {
    encoding: Option<Encoding<'a>>,
    widths: BTreeMap<u32, f32>,
    missing: f32,
    /// Whether a sign is two bytes.
    pub is_wide: bool,
    /// Whether it is bold.
    pub is_bold: bool,
}

impl<'a> Font<'a> {
    /// The font that a dictionary describes.
    pub fn of(file: &'a File, font: &'a Dictionary) -> Self {
        let is_wide = font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Type0");
        let inner = descendant(file, font).unwrap_or(font);
        let (widths, missing) = if is_wide { wide_widths(file, inner) } else { widths(file, inner) };
        Self {
            encoding: font.get_font_encoding_with_limit(file, MOST_TABLE).ok().filter(|_| is_named(font)),
            widths,
            missing,
            is_wide,
            is_bold: is_bold(file, inner),
        }
    }

    /// The letters of signs; `�` for those that the file does not name.
    pub fn letters(&self, signs: &[u8]) -> String {
        let read = self.encoding.as_ref().and_then(|encoding| encoding.bytes_to_string(signs).ok());
        read.unwrap_or_else(|| "\u{fffd}".repeat(if self.is_wide { signs.len() / 2 } else { signs.len() }))
    }

    /// How wide a sign is, in thousandths of the size.
    pub fn width(&self, code: u32) -> f32 {
        self.widths.get(&code).copied().unwrap_or(self.missing)
    }
}

/// Whether a font says which letters its signs are: one whose signs are two bytes does so by a table, or an encoding of letters.
fn is_named(font: &Dictionary) -> bool {
    let kind = font.get(b"Subtype").and_then(Object::as_name);
    let encoding = font.get(b"Encoding").and_then(Object::as_name);
    kind.is_ok_and(|kind| kind != b"Type0")
        || font.has(b"ToUnicode")
        || encoding.is_ok_and(|encoding| encoding.starts_with(b"Uni"))
}

fn descendant<'a>(file: &'a File, font: &'a Dictionary) -> Option<&'a Dictionary> {
    let fonts = font.get_deref(b"DescendantFonts", file).and_then(Object::as_array).ok()?;
    dictionary(file, fonts.first()?)
}

fn dictionary<'a>(file: &'a File, object: &'a Object) -> Option<&'a Dictionary> {
    file.dereference(object).ok()?.1.as_dict().ok()
}

fn number(file: &File, object: &Object) -> Option<f32> {
    file.dereference(object).ok()?.1.as_float().ok().filter(|number| number.is_finite())
}

fn widths(file: &File, font: &Dictionary) -> (BTreeMap<u32, f32>, f32) {
    let first = font.get_deref(b"FirstChar", file).and_then(Object::as_i64).unwrap_or(0);
    let first = u32::try_from(first).unwrap_or(0);
    let listed = font.get_deref(b"Widths", file).and_then(Object::as_array);
    let listed = listed.map(|widths| widths.iter().take(256)).into_iter().flatten();
    let widths: BTreeMap<_, _> =
        (first..).zip(listed).filter_map(|(code, width)| Some((code, number(file, width)?))).collect();
    (widths, USUAL_WIDTH)
}

/// The widths of a font whose signs are two bytes: `c [w …]` and `from to w`.
fn wide_widths(file: &File, font: &Dictionary) -> (BTreeMap<u32, f32>, f32) {
    let missing = font.get(b"DW").ok().and_then(|width| number(file, width)).unwrap_or(1000.0);
    let mut widths = BTreeMap::new();
    let listed = font.get_deref(b"W", file).and_then(Object::as_array);
    let mut listed = listed.map(|widths| widths.iter()).into_iter().flatten();
    let code = |object: &Object| u32::try_from(object.as_i64().ok()?).ok().filter(|code| *code <= 0xffff);
    while let (Some(from), Some(next)) = (listed.next().and_then(code), listed.next()) {
        if let Ok((_, Object::Array(each))) = file.dereference(next) {
            let each = (from..=0xffff).zip(each);
            widths.extend(each.filter_map(|(code, width)| Some((code, number(file, width)?))));
        } else if let (Some(to), Some(width)) =
            (code(next), listed.next().and_then(|width| number(file, width)))
        {
            widths.extend((from..=to).map(|code| (code, width)));
        }
    }
    (widths, missing)
}

/// By its name, or what its description says of its weight.
fn is_bold(file: &File, font: &Dictionary) -> bool {
    let name = font.get(b"BaseFont").and_then(Object::as_name).unwrap_or_default();
    let name = String::from_utf8_lossy(name).to_lowercase();
    let name = name.split_once('+').map_or(name.as_str(), |(_, name)| name);
    // The bold fonts of TeX are called so: SFBX1200, CMBX10.
    let of_tex = ["sfbx", "cmbx", "ecbx"].iter().any(|bold| name.starts_with(bold));
    let named = of_tex || ["bold", "black", "heavy"].iter().any(|bold| name.contains(bold));
    let described =
        font.get_deref(b"FontDescriptor", file).and_then(Object::as_dict).is_ok_and(|description| {
            let weight = description.get(b"FontWeight").ok().and_then(|weight| number(file, weight));
            weight.is_some_and(|weight| weight >= 600.0)
        });
    named || described
}
