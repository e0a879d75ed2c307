//! The stylesheet: light, readable in light and dark, and made of tokens.

use std::collections::BTreeSet;

use pluriel_pages::{Scheme, Theme, Tokens, contrast};

fn stylesheet() -> String {
    let theme = Theme::neutral();
    let name = theme.stylesheet().rsplit('/').next().unwrap();
    String::from_utf8(theme.asset(name).unwrap().bytes.clone()).unwrap()
}

#[test]
fn one_file_of_at_most_30_kb() {
    assert!(stylesheet().len() <= 30_000, "{} bytes", stylesheet().len());
}

#[test]
fn every_pair_of_colours_in_use_can_be_told_apart() {
    assert_eq!(Tokens::built_in().faint_pairs(), Vec::<String>::new());
}

#[test]
fn contrast_is_that_of_wcag() {
    let ratio = |one: &str, other: &str| contrast(one.parse().unwrap(), other.parse().unwrap());
    assert!((ratio("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    assert!((ratio("#777777", "#ffffff") - 4.478).abs() < 1e-3);
    assert!((ratio("#1a4fa3", "#1a4fa3") - 1.0).abs() < 1e-9);
    assert!(
        "#12345".parse::<pluriel_pages::Colour>().is_err() && "red".parse::<pluriel_pages::Colour>().is_err()
    );
}

#[test]
fn colours_are_those_of_the_specification() {
    let names = "paper soft ink muted line link accent focus support oppose abstain warning error done";
    let light = "#ffffff #f4f2ec #1d1b26 #55525f #8a8793 #1a4fa3 #5b2a86 #c2410c #1d5f99 #b3470b #6b6875 #7a4b00 #a4161a #1f6b3a";
    let dark = "#16151c #211f2a #f0eef5 #b4b0c0 #7f7b8c #9cc2ff #d2b3f2 #ffb454 #7db8ee #f5a15d #a5a1b0 #f0c36b #ff9a94 #86d6a0";
    let tokens = Tokens::built_in();
    for (scheme, colours) in [(Scheme::Light, light), (Scheme::Dark, dark)] {
        for (name, colour) in names.split(' ').zip(colours.split(' ')) {
            assert_eq!(tokens.colour(scheme, name), colour.parse().ok(), "{scheme:?} {name}");
        }
    }
    let colleges = "#3d5a80 #7a5195 #8a5a00 #26735a #a23b72 #556b2f #5d4037 #00707a";
    for (index, colour) in colleges.split(' ').enumerate() {
        assert_eq!(tokens.colour(Scheme::Light, &format!("college-{}", index + 1)), colour.parse().ok());
    }
}

#[test]
fn the_stylesheet_names_tokens_that_exist_and_no_colour_of_its_own() {
    let css = stylesheet();
    let (tokens, rules) = css.split_once("/* Ground */").unwrap();
    let print = rules.find("@media print").unwrap();
    let defined: BTreeSet<&str> = tokens
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(':').map(|(name, _)| name))
        .collect();
    for used in rules.split("var(--").skip(1) {
        let name = used.split(')').next().unwrap();
        assert!(defined.contains(name), "--{name} is no token");
    }
    assert!(!rules[..print].contains('#'), "a colour stands in the rules instead of a token");
    for foreign in ["url(", "@import", "@font-face", "http"] {
        assert!(!rules.replace("a[href^=\"http\"]", "").contains(foreign), "{foreign}");
    }
}

#[test]
fn files_are_kept_for_ever_because_their_names_follow_their_content() {
    let theme = Theme::neutral();
    let names: Vec<&str> = theme.assets().map(|asset| asset.name.as_str()).collect();
    assert_eq!(names.len(), 10, "{names:?}");
    for asset in theme.assets() {
        assert_eq!(theme.asset(&asset.name), Some(asset));
        let hashed = asset.name.split('.').nth(1).is_some_and(|hash| hash.len() == 12);
        assert!(hashed || asset.name == "icon.svg", "{}", asset.name);
    }
    assert_eq!(theme.asset("../theme.toml"), None);
}
