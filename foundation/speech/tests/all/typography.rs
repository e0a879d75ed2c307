//! French typography, set when words are loaded.

use pluriel_speech::{Arg, Language::*, Source, french};

use crate::{speech, visible};

#[test]
fn spaces_and_apostrophes() {
    for (typed, set) in [
        ("Qui ? Vous ! Non ; si : oui", "Qui~? Vous~! Non~; si_: oui"),
        ("« Oui »", "«_Oui_»"),
        ("n° 3", "n°_3"),
        ("50 %", "50~%"),
        ("14 h 30", "14_h_30"),
        ("3 €", "3_€"),
        ("L'avis d'aujourd'hui", "L’avis d’aujourd’hui"),
        ("l'«avis»", "l’«avis»"),
        ("http://exemple.fr/?a=b", "http://exemple.fr/?a=b"),
        ("14:30", "14:30"),
        ("le 'mot'", "le 'mot'"),
    ] {
        assert_eq!(visible(&french(typed)), set);
        assert_eq!(french(&french(typed)), french(typed), "set twice, {typed} changes");
    }
}

#[test]
fn only_our_own_words_are_set() {
    let text = "said = L'organisation { $name } dit :\n    { $text } !\n    .help = D'{ $name } ?\n";
    let source = Source { room: "said", fr: text, en: text };
    let fr = speech(source, Fr);
    let args = [("name", Arg::from("A ! 'B'")), ("text", Arg::from("quoi ?"))];
    assert_eq!(visible(&fr.with("said", &args)), "L’organisation A ! 'B' dit_:\nquoi ?~!");
    assert_eq!(visible(&fr.attr("said", "help", &args).unwrap()), "D’A ! 'B'~?");
    assert_eq!(speech(source, En).with("said", &args), "L’organisation A ! 'B' dit :\nquoi ? !");
}
