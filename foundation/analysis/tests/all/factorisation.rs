//! The factorisation of Community Notes reaches the optimum of the reference.

use crate::reference::{CONVERSATIONS, assert_close, number, read, reference};
use pluriel_deliberation::{Layout, bridging};

#[test]
fn reaches_the_reference_optimum() {
    for conversation in [CONVERSATIONS[1], CONVERSATIONS[2]] {
        let consultation = read(conversation, Layout::ById);
        let votes = &consultation.taken.votes;
        let ours = bridging::factorise(votes).expect("enough votes");
        let theirs = reference(conversation, "reference-mf.json");
        assert!(ours.loss <= number(&theirs["loss"]) + 1e-9, "{conversation}: {}", ours.loss);
        assert_close(ours.mean, number(&theirs["mu"]), 1e-4, "mean");
        let (people, statements, ratings) = ours.fitted;
        assert_eq!(theirs["n"], serde_json::json!([people, statements, ratings]));
        for (id, fitted) in votes.statements().iter().zip(&ours.statements) {
            let reference = &theirs["note"][id.to_string()];
            let Some((intercept, factor)) = fitted else {
                assert!(reference.is_null(), "{conversation} statement {id}");
                continue;
            };
            assert_close(*intercept, number(&reference[0]), 1e-4, "intercept");
            assert_close(*factor, number(&reference[1]), 1e-4, "factor");
        }
    }
}
