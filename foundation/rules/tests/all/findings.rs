//! What the laboratory finds, in sentences of both languages and as data.

use pluriel_rules::{
    Game, Lang, Model, Outcome, Published, Replayed, Rule, Speech, compare, minimal_winning,
    participation_paradox, replay,
};
use serde_json::json;

use crate::council::council;

fn rule(json: &str) -> Rule {
    Rule::parse(json).unwrap()
}

fn both<T>(say: impl Fn(Speech<'static>) -> T) -> [T; 2] {
    [say(Speech::by_id(Lang::Fr)), say(Speech::by_id(Lang::En))]
}

#[test]
fn the_boycott_is_told_with_its_remedy() {
    let quorum = rule(
        r#"{"valid":{"quorum":{"at_least":"1/2"}},"decision":{"support":{"more_than":"1/2","of":"expressed"}}}"#,
    );
    let paradox = participation_paradox(&quorum, &council("a 10"));
    let [fr, en] = both(|speech| paradox.sentences(speech).join(" "));
    assert!(fr.starts_with("Paradoxe de participation\u{a0}: avec 4 soutiens (membres)"), "{fr}");
    assert!(en.contains("one more who opposes (members) has it adopted. The remedy"), "{en}");
    assert_eq!(paradox.to_json()["paradox"], true);
    let majority = participation_paradox(&Model::MajorityOfMembers.rule(), &council("a 10"));
    let [fr, en] = both(|speech| majority.sentences(speech).join(" "));
    assert!(fr.contains("aucune condition n’est un quorum") && en.contains("no condition is a quorum"));
    assert_eq!(majority.to_json(), json!({"paradox": false, "because": "no_quorum"}));
}

#[test]
fn two_rules_are_told_apart_by_their_smallest_situation() {
    let (consent, majority) = (Model::Consent.rule(), Model::MajorityOfMembers.rule());
    let council = council("a 3, b 2");
    let [fr, en] =
        both(|speech| compare(&consent, &majority, &council).sentence("Consent", "Majority", speech));
    assert!(en.contains("“Consent” adopts and “Majority” does not"), "{en}");
    assert!(
        fr.contains("« Consent » adopte et « Majority » n’adopte pas") || fr.contains("adopte et"),
        "{fr}"
    );
    let same = compare(&consent, &consent, &council);
    assert_eq!(same.to_json(), json!({"same": true}));
    assert!(both(|speech| same.sentence("", "", speech))[1].starts_with("Both rules adopt the same"));
}

#[test]
fn compositions_and_replays_are_data_and_words() {
    let found = minimal_winning(&Model::MajorityOfMembers.rule(), &council("a 10"), Game::AllSpeak).unwrap();
    assert_eq!(found.to_json()["compositions"], json!([[6]]));
    assert_eq!(both(|speech| found.seats[0].in_words(speech)), ["membres", "members"]);
    let known = Replayed::Outcome(Outcome::Adopted);
    assert_eq!(
        both(|speech| known.sentence(Some(Outcome::NotCarried), speech)),
        ["Adopté\u{a0}: une autre issue.", "Adopted: another outcome."]
    );
    assert_eq!(
        both(|speech| known.sentence(Some(Outcome::Adopted), speech)),
        ["Adopté, comme alors.", "Adopted, as it was."]
    );
    let nothing = replay(&Model::Consent.rule(), &Published::Nothing);
    assert_eq!(nothing.to_json()["outcome"], json!(null));
    assert!(both(|speech| nothing.sentence(None, speech))[0].contains("aucun décompte"));
}
