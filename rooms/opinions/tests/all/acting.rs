//! Acting: forms, desk, letters and commands of the API, over a running house.

mod api;
mod composing;
mod council;
mod drafting_words;
mod forms;
mod letters;
mod notices;
mod pages;
mod road;
mod secrecy;
mod suggestions;
mod text;
mod versions;
mod words;
