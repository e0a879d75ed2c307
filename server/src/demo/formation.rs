//! The invented formation: four kinds, twelve organisations, one delegate each. Every name ends in "(exemple)".

/// The short name of the invented college and of its formation.
pub const ESSAI: &str = "essai";

/// The kinds of the invented organisations: short name, French, English.
pub const KINDS: [(&str, &str, &str); 4] = [
    ("entreprises", "entreprises", "businesses"),
    ("collectivites", "collectivités", "local governments"),
    ("usagers", "usagers", "users"),
    ("communs", "communs", "commons"),
];

/// An invented organisation and who speaks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delegate {
    /// The organisation.
    pub organisation: &'static str,
    /// Its kind.
    pub kind: &'static str,
    /// The person.
    pub person: &'static str,
    /// Its mail address, in a domain that exists nowhere (RFC 2606).
    pub email: &'static str,
}

const fn delegate(
    organisation: &'static str,
    kind: &'static str,
    person: &'static str,
    email: &'static str,
) -> Delegate {
    Delegate { organisation, kind, person, email }
}

/// The twelve.
pub const DELEGATES: [Delegate; 12] = [
    delegate("Ateliers du Code (exemple)", "entreprises", "Aline Aubry (exemple)", "aline@ateliers.example"),
    delegate(
        "Logiciels du Littoral (exemple)",
        "entreprises",
        "Bastien Blin (exemple)",
        "bastien@littoral.example",
    ),
    delegate(
        "Coopérative Hexabit (exemple)",
        "entreprises",
        "Chloé Carré (exemple)",
        "chloe@hexabit.example",
    ),
    delegate(
        "Ville de Montclair (exemple)",
        "collectivites",
        "David Dumas (exemple)",
        "david@montclair.example",
    ),
    delegate(
        "Département de la Vallise (exemple)",
        "collectivites",
        "Élise Estève (exemple)",
        "elise@vallise.example",
    ),
    delegate(
        "Agglomération des Trois-Rives (exemple)",
        "collectivites",
        "Farid Ferrand (exemple)",
        "farid@trois-rives.example",
    ),
    delegate(
        "Usagers du numérique libre (exemple)",
        "usagers",
        "Gaëlle Granier (exemple)",
        "gaelle@usagers.example",
    ),
    delegate(
        "Bibliothèques connectées (exemple)",
        "usagers",
        "Hugo Hamel (exemple)",
        "hugo@bibliotheques.example",
    ),
    delegate(
        "Enseignantes et enseignants du libre (exemple)",
        "usagers",
        "Inès Imbert (exemple)",
        "ines@enseignants.example",
    ),
    delegate(
        "Fondation Passerelle (exemple)",
        "communs",
        "Jules Jacquet (exemple)",
        "jules@passerelle.example",
    ),
    delegate("Carte commune (exemple)", "communs", "Katia Kern (exemple)", "katia@carte.example"),
    delegate("Recettes partagées (exemple)", "communs", "Luc Lemoine (exemple)", "luc@recettes.example"),
];

/// The invented secretariat: name and mail address.
pub const SECRETARIAT: (&str, &str) = ("Sacha Secrétariat (exemple)", "secretariat@conseil.example");

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn everything_invented_says_so_and_kinds_are_even() {
        let mut by_kind = BTreeMap::new();
        for delegate in DELEGATES {
            assert!(delegate.organisation.ends_with("(exemple)") && delegate.person.ends_with("(exemple)"));
            assert!(delegate.email.ends_with(".example"));
            *by_kind.entry(delegate.kind).or_insert(0) += 1;
        }
        assert_eq!(
            by_kind.into_iter().collect::<Vec<_>>(),
            [("collectivites", 3), ("communs", 3), ("entreprises", 3), ("usagers", 3)]
        );
    }
}
