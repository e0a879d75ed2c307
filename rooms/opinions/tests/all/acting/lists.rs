//! What lists and the page of an open call show of groups: turnout by day until the closing, then each group's carriage.

use super::council::{Council, Who, text_of};

#[tokio::test]
async fn an_open_call_shows_turnout_by_day_and_a_closed_one_its_carriage_by_group() {
    let council = Council::new().await;
    council.called("jardins").await;
    let words = "Participation jour par jour";
    assert!(!council.look(Who::Nobody, "/avis/1").await.body.contains(words), "nobody answered yet");
    council.position("Ronces", "opposes").await;
    let page = council.look(Who::Nobody, "/avis/1").await;
    assert!(page.body.contains(words), "{}", text_of(&page.body));
    assert!(!council.look(Who::Nobody, "/avis").await.body.contains("card-groups"), "no position is told");
    let closed = ["supports"; 8];
    council.closed(&closed).await;
    let list = council.look(Who::Nobody, "/avis").await;
    let card = text_of(list.body.split("<article").nth(1).unwrap());
    let outcome = card.find("Adopté").unwrap_or_else(|| panic!("{card}"));
    let groups = card.find("communes").unwrap_or_else(|| panic!("{card}"));
    assert!(outcome < groups, "words first, the outcome before the carriage: {card}");
    assert!(list.body.contains("<ul class=\"card-groups\">"), "{card}");
    assert!(!council.look(Who::Nobody, "/avis/1").await.body.contains(words), "positions tell more now");
    council.running.nothing_unsaid();
}
