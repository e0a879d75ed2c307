//! # What every room of the house shares
//!
//! A council's activity lives in *rooms* (members, meetings, opinions…). Every change goes one way: a **command** meets
//! the state; its room **decides**, which is to refuse with a reason or to return **events**; each event **evolves** the
//! state. This crate holds those words and nothing that touches a clock, a disk or a network:
//!
//! - [`Room`], [`Decision`], [`Refusal`], [`Actor`] and the [`Context`] that brings in time, ids and salts;
//! - [`access`]: the one table that says who may do what;
//! - [`calendar`]: deadlines in days, working days and months, holidays and quiet periods;
//! - [`people`]: persons and mandates, which are the one exception to the journal;
//! - [`urn`]: where the choices of a secret ballot lie while it is open;
//! - [`door`]: how a text that comes from outside is cleaned and bounded;
//! - [`harness`]: `given(events).when(command).then(events)` for every room's tests.

pub mod access;
mod actor;
pub mod calendar;
mod context;
mod decision;
pub mod door;
mod event;
pub mod harness;
mod id;
mod instant;
pub mod people;
mod refusal;
mod room;
pub mod urn;

pub use actor::{Actor, Capacity, Standing};
pub use context::Context;
pub use decision::{Decision, NewEvent, Stream};
pub use event::{Event, Kind, UnknownEvent};
#[doc(hidden)]
pub use event::{event_body, read_body};
pub use id::{Id, InvalidId, MemberId, PersonId};
pub use instant::{Instant, InvalidInstant};
pub use refusal::{Arg, FieldError, Refusal, RefusalKind};
pub use room::{Recorded, Room, Rooms, RoomsMut};
