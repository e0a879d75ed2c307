//! How ballots are counted: members that no rule tells apart are counted together, and what taking out an
//! organisation changes is computed from the counts alone.
//!
//! - [`census`]: the electorate folded into classes of interchangeable members;
//! - [`cluster`]: colleges that can be counted apart from one another;
//! - [`formula`]: a rule ready to be put to counts;
//! - [`facts`]: all that a formula needs to know of the ballots, which add up college by college;
//! - [`ground`]: a formula put to the ballots of some classes;
//! - [`relevance`]: which numbers a formula looks at, and which ballots are better for it.

pub(crate) mod census;
pub(crate) mod cluster;
pub(crate) mod facts;
pub(crate) mod formula;
pub(crate) mod ground;
pub(crate) mod relevance;
pub(crate) mod stance;
