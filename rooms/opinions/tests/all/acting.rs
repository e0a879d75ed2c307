//! Acting: forms, desk, letters and commands of the API, over a running house.

mod amending;
mod answers;
mod api;
mod ballot;
mod composing;
mod council;
mod disputes;
mod documents;
mod drafting_words;
mod entered;
mod following;
mod forms;
mod letters;
mod lists;
mod notices;
mod objections;
mod pages;
mod printed;
mod revisions;
mod road;
mod secrecy;
mod secret_ballot;
mod suggestions;
mod text;
mod versions;
mod words;
