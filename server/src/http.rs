//! HTTP: the accept loop with or without TLS, the router with its layers, rates, metrics.

pub mod gate;
pub mod headers;
pub mod limits;
pub mod listen;
pub mod metrics;
pub mod router;
pub mod tls;
mod watched;

pub use router::OWN_PATHS;
