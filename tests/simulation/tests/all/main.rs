//! A scripted year of a council; the seed is printed, and the same seed gives the same bytes.

mod year;
