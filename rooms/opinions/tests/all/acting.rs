//! Acting: forms, desk, letters and commands of the API, over a running house.

mod api;
mod composing;
mod council;
mod forms;
mod letters;
mod notices;
mod pages;
mod road;
mod secrecy;
mod text;
mod words;
