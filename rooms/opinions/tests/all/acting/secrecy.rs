//! Nobody reads a position before its time, and under `counts` and `by_group` at no time: two councils in which two members of one group
//! said the opposite of each other look the same to everybody else.

use crate::{
    acting::council::{Council, Who, without_keys},
    setting::{VOTERS, at},
};

/// What readers other than Haies and Prairies may ask for.
const READERS: [Who; 5] =
    [Who::Nobody, Who::Secretariat, Who::Of("Ronces"), Who::Of("Semences"), Who::Of("Voirie")];
const ADDRESSES: [&str; 26] = [
    "/avis/1",
    "/avis/1/position",
    "/avis/1/courriers",
    "/avis/1/recu",
    "/avis/1/recu.json",
    "/avis/1/declaration",
    "/avis/1/publier",
    "/avis/1/avis-consultatif",
    "/avis/1/commenter",
    "/avis/1/approbation",
    "/avis/1/reprendre",
    "/avis",
    "/avis.atom",
    "/avis.csv",
    "/avis.json",
    "/avis/1/actes.atom",
    "/avis/1/commentaires",
    "/avis/1/integrer",
    "/avis/1/preuve",
    "/avis/1/preuve.json",
    "/saisines/1",
    "/recommandations",
    "/registre/actes-du-secretariat",
    "/regles/laboratoire",
    "/api/v1/opinions/1",
    "/api/v1/opinions/1/proof",
];

/// Everything that these readers see, keys aside.
async fn seen(council: &Council) -> Vec<String> {
    let mut seen = Vec::new();
    for who in READERS {
        for address in ADDRESSES {
            let page = council.get(who, address, "fr").await;
            seen.push(format!("{who:?} {address} {}\n{}", page.status, without_keys(&page.body)));
        }
    }
    seen
}

/// A council in which Haies and Prairies say these positions.
async fn said((formation, publicity): (&str, &str), haies: &str, prairies: &str) -> Council {
    let council = Council::new().await;
    council.admitted_at(formation, publicity).await;
    council.send(Who::Of("Ronces"), "/avis/1/appel", &[("version", "1")]).await;
    for (name, position) in [("Haies", haies), ("Prairies", prairies)] {
        let fields = [("version", "1"), ("position", position), ("explanation", "Parce que.")];
        council.send(Who::Of(name), "/avis/1/position", &fields).await;
    }
    council
}

fn compared(one: &[String], other: &[String]) {
    assert_eq!(one.len(), READERS.len() * ADDRESSES.len());
    for (this, that) in one.iter().zip(other) {
        assert_eq!(this, that);
    }
}

#[tokio::test]
async fn before_the_closing_nobody_else_can_tell_what_was_said() {
    for formation in [("jardins", "counts"), ("jardins", "by_group"), ("assemblee", "named")] {
        let this = said(formation, "supports", "opposes").await;
        let that = said(formation, "takes_no_part", "abstains").await;
        compared(&seen(&this).await, &seen(&that).await);
    }
}

#[tokio::test]
async fn under_counts_nobody_else_can_tell_who_said_what_at_any_time() {
    nobody_can_tell("counts").await;
}

#[tokio::test]
async fn by_group_nobody_else_can_tell_who_said_what_at_any_time() {
    nobody_can_tell("by_group").await;
}

async fn nobody_can_tell(publicity: &str) {
    let mut councils = Vec::new();
    for (haies, prairies) in [("supports", "opposes"), ("opposes", "supports")] {
        let council = said(("jardins", publicity), haies, prairies).await;
        for (name, _) in &VOTERS[..7] {
            council.position(name, "supports").await;
        }
        let closes = council.opinion(|opinion| opinion.call().unwrap().closes);
        council.clock(closes).await;
        councils.push(council);
    }
    let [this, that] = councils.as_slice() else { panic!() };
    compared(&seen(this).await, &seen(that).await);
    for council in [this, that] {
        council.clock(at("2026-02-02T09:00:00Z")).await;
        council.publish().await;
        council.clock(at("2026-02-02T09:10:00Z")).await;
    }
    compared(&seen(this).await, &seen(that).await);
}

#[tokio::test]
async fn a_receipt_is_its_members_own_and_is_what_the_verifier_reads() {
    let council = said(("jardins", "counts"), "opposes", "abstains").await;
    let file = council.get(Who::Of("Haies"), "/avis/1/recu.json", "fr").await;
    assert_eq!(file.media_type, "application/json");
    let receipt = pluriel_opinions::receipts::Receipt::read(file.body.as_bytes()).unwrap();
    assert!(!receipt.fictitious, "nothing is invented here");
    assert_eq!((receipt.member, receipt.opinion, receipt.text_version), (council.member("Haies"), 1, 1));
    assert_eq!(council.running.site.house().leaf(receipt.entry).unwrap(), receipt.sha256);
    for who in READERS {
        let page = council.get(who, "/avis/1/recu.json", "fr").await;
        assert!(page.status.as_u16() >= 400, "{who:?}");
    }
}
