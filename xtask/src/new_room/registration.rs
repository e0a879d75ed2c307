//! Where a room is named outside its folder: the workspace, the server's dependencies, the one list of rooms.

use super::template::type_name;

/// Lines to be put into a file, each before or after a line that is there.
#[derive(Debug)]
pub struct Edit {
    /// The file, from the root.
    pub file: &'static str,
    lines: Vec<(Place, String)>,
}

/// Where a line goes.
#[derive(Debug)]
enum Place {
    /// Among the lines that begin so, in the order of the alphabet.
    Among(&'static str),
    /// Before the first line that holds this.
    Before(&'static str),
}

/// Everything that names a room.
pub fn edits(name: &str) -> Vec<Edit> {
    let of_type = type_name(name);
    vec![
        Edit {
            file: "Cargo.toml",
            lines: vec![(
                Place::Among("pluriel-"),
                format!("pluriel-{name} = {{ path = \"rooms/{name}\", default-features = false }}"),
            )],
        },
        Edit {
            file: "server/Cargo.toml",
            lines: vec![(
                Place::Among("pluriel-"),
                format!("pluriel-{name} = {{ workspace = true, features = [\"web\"] }}"),
            )],
        },
        Edit {
            file: "server/src/fronts.rs",
            lines: vec![
                (Place::Among("use pluriel_"), format!("use pluriel_{name}::{of_type};")),
                (
                    Place::Before("RegisteredRoom::of::<sign_in::"),
                    format!("        RegisteredRoom::of::<{of_type}>(),"),
                ),
                (Place::Before("sign_in::front()"), format!("        pluriel_{name}::front(),")),
            ],
        },
    ]
}

impl Edit {
    /// The text with the lines in their places; `None` when a place is not there.
    pub fn apply(self, text: &str) -> Option<String> {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for (place, line) in self.lines {
            let index = place.index(&lines, &line)?;
            lines.insert(index, line);
        }
        Some(lines.join("\n") + "\n")
    }
}

impl Place {
    fn index(&self, lines: &[String], new: &str) -> Option<usize> {
        match self {
            Self::Before(words) => lines.iter().position(|line| line.contains(words)),
            Self::Among(start) => {
                let first = lines.iter().position(|line| line.starts_with(start))?;
                let those = lines[first..].iter().take_while(|line| line.starts_with(start));
                Some(first + those.filter(|line| line.as_str() < new).count())
            }
        }
    }
}
