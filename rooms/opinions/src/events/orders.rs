//! The standing orders.

use serde::{Deserialize, Serialize};

use crate::standing_orders::{SetBy, StandingOrders};

/// Standing orders were set. Stream: [`super::ORDERS`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StandingOrdersSet {
    /// Their version, from 1.
    pub version: u32,
    /// Who set them.
    pub set_by: SetBy,
    /// What they say.
    pub orders: StandingOrders,
}
