//! Pictures drawn on the server as SVG, each with the same in a table or in words. Colours come from classes, so that the
//! theme and the reader's scheme decide; positions are told by signs, never by colour alone.

mod bar;
mod crowd;
mod geometry;
mod hemicycle;
mod number_line;
mod shares;
mod sign;
mod svg;

pub use bar::{advice_legend, bar, legend};
pub use geometry::{Layout, Place, half_ring};
pub use hemicycle::{Adviser, Centre, Hemicycle, Seat};
pub use number_line::NumberLine;
pub use shares::Shares;
pub use sign::{AdviceSign, Sign};
