//! The real program, on real sockets, over real databases.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod access_matrix;
mod api_document;
mod archives;
mod command_line;
mod curl;
mod deadlines;
mod demo;
mod door;
mod following;
mod forgetting;
mod hostile;
mod http;
mod imports;
mod laboratory;
mod light;
mod limits;
mod opinion;
mod pages;
mod players;
mod press;
mod program;
mod public_pages;
mod recomputing;
mod rehearsals;
mod secret_ballot;
mod sign_in;
mod tls;
mod ways_in;
