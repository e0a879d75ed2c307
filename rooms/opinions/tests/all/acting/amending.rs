//! Amendments by form and by page: conflicts shown before they bite, decisions, votes, provenance; words in both languages.

use std::{collections::BTreeMap, fs, path::Path};

use axum::http::StatusCode;
use pluriel_opinions::AMENDING_WORDS;
use pluriel_speech::{Language, Words, differences};

use crate::acting::council::{Council, Who, text_of};

const PEN: Who = Who::Of("Ronces");

/// The ids quoted in the sources, and whether each is a refusal of its own.
fn ids(folder: &Path, found: &mut BTreeMap<String, bool>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            ids(&path, found);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        for (place, _) in source.match_indices("\"amending-") {
            let id = source[place + 1..].split('"').next().unwrap();
            let before = source[..place].trim_end();
            let refuses = ["forbidden(", "not_found(", "conflict("].iter().any(|made| before.ends_with(made));
            if !id.contains('{') && !id.ends_with('-') {
                *found.entry(id.to_owned()).or_default() |= refuses;
            }
        }
    }
}

#[test]
fn everything_is_said_in_both_languages() {
    let mut found = BTreeMap::new();
    ids(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert!(found.len() > 60 && found.values().filter(|refuses| **refuses).count() > 20, "{}", found.len());
    let words = Words::new(&[AMENDING_WORDS], &BTreeMap::new()).unwrap();
    for (id, refuses) in found {
        for language in Language::ALL {
            assert!(words.has(language, &id), "{id} in {language}");
            for attribute in ["why", "instead"] {
                let said = words.has(language, &format!("{id}.{attribute}"));
                assert!(said || !refuses, "{id}.{attribute} in {language}");
            }
        }
    }
    assert_eq!(differences(&AMENDING_WORDS), Ok(Vec::new()));
}

fn block(council: &Council) -> String {
    council.opinion(|opinion| opinion.text.blocks[1].id.to_string())
}

async fn opened(formation: &str) -> Council {
    let council = Council::new().await;
    council.admitted(formation).await;
    for name in ["Haies", "Voirie"] {
        council.look(Who::Of(name), "/avis/1/amendements/demander").await;
        council.send(Who::Of(name), "/avis/1/amendements/demander", &[]).await;
    }
    council
}

/// Proposes other words for the second block; leads to the page that follows, or gives the form again.
async fn propose(council: &Council, who: &'static str, text: &str, met: &str) -> String {
    let (block, seen) = (block(council), council.opinion(|opinion| opinion.text.version.to_string()));
    let fields = [
        ("passages", block.as_str()),
        ("seen", seen.as_str()),
        ("text", text),
        ("reasons", "Plus juste."),
        ("met", met),
    ];
    council.send(Who::Of(who), "/avis/1/amendements/nouveau", &fields).await
}

#[tokio::test]
async fn one_edits_the_text_is_warned_votes_and_the_text_tells_where_its_words_come_from() {
    let council = opened("assemblee").await;
    let chosen = council.look(Who::Of("Orties"), "/avis/1/amendements/passages").await;
    assert!(chosen.body.contains("Les haies abritent les oiseaux."));
    let form = format!("/avis/1/amendements/nouveau?passage={}", block(&council));
    council.look(Who::Of("Orties"), &form).await;
    let led = propose(&council, "Orties", "Les haies vives abritent les oiseaux.", "").await;
    assert_eq!(led, "/avis/1/amendements/1?fait=amendment-proposed#fait");
    propose(&council, "Serres", "Les haies protègent les oiseaux.", "").await;

    let passage = block(&council);
    let fields = [
        ("passages", passage.as_str()),
        ("seen", "1"),
        ("text", "Les haies nourrissent les oiseaux."),
        ("reasons", "Mieux."),
        ("met", ""),
    ];
    let warned = council.post(Who::Of("Mares"), "/avis/1/amendements/nouveau", &fields).await;
    assert_eq!(warned.status, StatusCode::OK);
    assert!(warned.body.contains("incompatible avec un autre"), "{}", text_of(&warned.body));
    assert_eq!(council.opinion(|opinion| opinion.amending.all.len()), 2, "nothing was recorded");
    propose(&council, "Mares", "Les haies nourrissent les oiseaux.", "2").await;

    let page = council.look(Who::Nobody, "/avis/1/amendements/2").await;
    assert!(page.body.contains("<del>abritent</del>") && page.body.contains("<ins>protègent</ins>"));
    let list = council.look(PEN, "/avis/1/amendements").await;
    assert!(
        list.body.contains("Les amendements 2, 3 ne peuvent pas tous être acceptés"),
        "{}",
        text_of(&list.body)
    );
    let both = [("amendments", "1"), ("amendments", "2"), ("decision", "accept")];
    let refused = council.post(PEN, "/avis/1/amendements/decider", &both).await;
    assert!(refused.body.contains("incompatible avec 3"), "{}", text_of(&refused.body));
    council.send(PEN, "/avis/1/amendements/decider", &[("amendments", "1"), ("decision", "accept")]).await;
    council.send(PEN, "/avis/1/amendements/decider", &[("amendments", "2"), ("decision", "vote")]).await;

    let vote = "/avis/1/amendements/votes/1";
    let ballot = [("rank-0", "3"), ("rank-1", "2"), ("rank-2", "1")];
    council.look(Who::Of("Mares"), vote).await;
    let unclear = council.post(Who::Of("Mares"), vote, &[("rank-1", "premier")]).await;
    assert_eq!(unclear.status, StatusCode::UNPROCESSABLE_ENTITY);
    council.send(Who::Of("Mares"), vote, &ballot).await;
    let own = council.look(Who::Of("Mares"), vote).await;
    assert!(own.body.contains(r#"value="3""#), "what one ranked comes back");
    let others = council.look(Who::Nobody, vote).await;
    assert!(!others.body.contains("Mares"), "nothing is told before the end");
    let closes = council.opinion(|opinion| opinion.amending.votes[0].closes);
    council.clock(closes).await;
    let result = council.look(Who::Nobody, vote).await;
    assert!(result.body.contains("Accepté") && result.body.contains("Mares"), "{}", text_of(&result.body));
    let provenance = council.look(Who::Nobody, "/avis/1/provenance").await;
    for (words, number) in [("vives", 1), ("nourrissent", 3)] {
        let marked =
            format!(r#"<mark class="origin">{words}</mark><sup><a href="/avis/1/amendements/{number}""#);
        assert!(provenance.body.contains(&marked), "{marked}: {}", provenance.body);
    }
    let text = council.look(Who::Nobody, "/avis/1").await;
    assert!(text.body.contains("Les haies vives nourrissent les oiseaux."), "{}", text_of(&text.body));
    assert!(text.body.contains("/avis/1/provenance"));
    council.look(PEN, "/avis/1/derniere-lecture").await;
    let api = council.look(Who::Nobody, "/api/v1/opinions/1/amendments").await;
    assert!(api.body.contains(r#""signed_by""#) && api.body.contains(r#""elected":2"#), "{}", api.body);
    council.look(Who::Nobody, "/avis/1/amendements.atom").await;
}

#[tokio::test]
async fn under_counts_no_public_address_tells_who_signed() {
    let council = opened("jardins").await;
    propose(&council, "Orties", "Les haies vives abritent les oiseaux.", "").await;
    for address in [
        "/avis/1/amendements",
        "/avis/1/amendements/1",
        "/api/v1/opinions/1/amendments",
        "/avis/1",
        "/avis/1/actes.atom",
        "/avis/1/amendements.atom",
    ] {
        let page = council.look(Who::Nobody, address).await;
        assert!(!page.body.contains("Orties"), "{address}: {}", text_of(&page.body));
    }
    let own = council.look(Who::Of("Orties"), "/avis/1/amendements/1").await;
    assert!(own.body.contains("/retirer"));
    council.look(Who::Of("Semences"), "/avis/1/amendements/1/avis").await;
    let advice = [("advice", "favourable"), ("remarks", "Oui.")];
    council.send(Who::Of("Semences"), "/avis/1/amendements/1/avis", &advice).await;
    council.send(PEN, "/avis/1/amendements/1/rejeter", &[("reasons", "Trop long.")]).await;
    let page = council.look(Who::Of("Orties"), "/avis/1/amendements/1").await;
    assert!(page.body.contains("/saisines/nouvelle?amendement=1-1"), "{}", text_of(&page.body));
    let question = council.look(Who::Of("Orties"), "/saisines/nouvelle?amendement=1-1").await;
    assert!(question.body.contains("Les haies vives abritent les oiseaux."));
}
