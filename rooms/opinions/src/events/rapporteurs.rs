//! Who holds the pen, after the admission.

use serde::{Deserialize, Serialize};

use crate::words::{OpinionId, Rapporteur};

/// Others hold the pen of an opinion. Text: `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RapporteursChanged {
    /// The opinion.
    pub opinion: OpinionId,
    /// Who holds the pen from now on, and who reads.
    pub rapporteurs: Vec<Rapporteur>,
}
