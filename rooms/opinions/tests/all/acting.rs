//! Acting: forms, desk, letters and commands of the API, over a running house.

mod api;
mod council;
mod forms;
mod letters;
mod pages;
mod road;
mod secrecy;
mod text;
mod words;
