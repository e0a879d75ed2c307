//! The settings of the program that sets documents for print.

use std::{path::PathBuf, time::Duration};

use pluriel_printing::{Limits, Press};
use serde::Deserialize;

use super::ConfigError;

/// Where the press is, and what one document may take.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PressSettings {
    /// The program; `None`: `pluriel-press` beside the server's own.
    pub program: Option<PathBuf>,
    /// Seconds after which a document is given up.
    pub seconds: u32,
    /// Memory that a document may take, in MiB.
    pub memory_mib: u32,
}

impl Default for PressSettings {
    fn default() -> Self {
        Self { program: None, seconds: 30, memory_mib: 1024 }
    }
}

impl PressSettings {
    /// The press, if its program is installed. A program that is named and not there is an error: somebody meant it to be.
    pub fn press(&self) -> Result<Option<Press>, ConfigError> {
        let limits = Limits {
            time: Duration::from_secs(self.seconds.max(1).into()),
            memory: u64::from(self.memory_mib) * 1024 * 1024,
        };
        match (Press::find(self.program.as_deref()), &self.program) {
            (Some(program), _) => Ok(Some(Press::new(program, limits))),
            (None, Some(named)) => Err(ConfigError::NoPress(named.clone())),
            (None, None) => Ok(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_press_that_is_named_must_be_there() {
        let settings =
            PressSettings { program: Some("/nowhere/pluriel-press".into()), ..PressSettings::default() };
        let error = settings.press().unwrap_err().to_string();
        assert!(error.contains("/nowhere/pluriel-press") && error.contains("[press] program"), "{error}");
    }
}
