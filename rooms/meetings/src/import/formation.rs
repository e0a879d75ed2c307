//! Which formation a calendar's summary means.

use pluriel_members::{CollegeId, Formation, FormationId, State, skeleton};

/// The formation that a summary names. When it names several, the one that has the colleges of all of them and is not
/// itself named: "this one and that one" is the plenary of both. `None` when that leaves none or more than one.
pub(super) fn of_summary(summary: &str, members: &State) -> Option<FormationId> {
    let said: Vec<String> = words(summary);
    let (named, others): (Vec<&Formation>, Vec<&Formation>) =
        members.formations().partition(|formation| is_named(formation, &said));
    match named.as_slice() {
        [] => None,
        [one] => Some(one.id.clone()),
        several => {
            let colleges: Vec<&CollegeId> =
                several.iter().flat_map(|formation| colleges_of(formation)).collect();
            let mut whole = others
                .into_iter()
                .filter(|other| colleges.iter().all(|college| colleges_of(other).any(|own| own == *college)));
            match (whole.next(), whole.next()) {
                (Some(one), None) => Some(one.id.clone()),
                _ => None,
            }
        }
    }
}

fn colleges_of(formation: &Formation) -> impl Iterator<Item = &CollegeId> {
    formation.votes.iter().chain(&formation.advises)
}

fn is_named(formation: &Formation, said: &[String]) -> bool {
    let id = formation.id.as_str().replace('-', " ");
    [id.as_str(), &formation.names.fr, &formation.names.en]
        .into_iter()
        .map(words)
        .any(|name| !name.is_empty() && said.windows(name.len()).any(|window| window == name.as_slice()))
}

/// The words of a text, each folded as names are.
fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .map(skeleton)
        .filter(|word| !word.is_empty())
        .collect()
}
