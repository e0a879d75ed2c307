//! Pages about people and seats: one file each.

pub(crate) mod absence;
pub(crate) mod history;
pub(crate) mod invitations;
pub(crate) mod order;
pub(crate) mod suspension;
