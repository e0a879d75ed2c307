//! `pluriel verify opinion`: recomputes tally, carriage and evaluation from a proof alone, without a server.

use std::{collections::BTreeMap, fmt::Write, sync::Arc};

use pluriel_opinions::{
    proof::{Proof, Verdict, verify},
    receipts::{AnyReceipt, Standing},
};
use pluriel_rules::Outcome;
use pluriel_speech::{Language, Speech, TimeZone, Words};
use serde_json::json;

use crate::{
    cli::{Failure, Lang, VerifyOpinion},
    commands::{print, read},
    pages,
};

/// Runs the command. A proof that does not recompute, or that a receipt contradicts, is a failure which says what differs.
pub fn opinion(asked: &VerifyOpinion) -> Result<(), Failure> {
    let named = |error: &dyn std::fmt::Display| Failure(format!("{}: {error}", asked.file.display()));
    let proof = Proof::read(&read(&asked.file)?).map_err(|error| named(&error))?;
    let verdict = verify(&proof).map_err(|mismatch| named(&mismatch))?;
    let standing = asked.receipt.as_ref().map(|path| {
        let receipt = AnyReceipt::read(&read(path)?)
            .map_err(|error| Failure(format!("{}: {error}", path.display())))?;
        receipt.check(&proof).map_err(|contradiction| named(&contradiction))
    });
    let standing = standing.transpose()?;
    if asked.json {
        let receipt = standing.map(|standing| match standing {
            Standing::Counted => json!("counted"),
            Standing::ReplacedBy(entry) => json!({ "replaced_by": entry }),
        });
        return print(&json!({ "verified": true, "opinion": proof.opinion, "outcome": verdict.outcome.word(), "receipt": receipt }).to_string());
    }
    print(&in_words(&proof, &verdict, standing, &speech(asked.lang)?))
}

/// The words of the command line in this language.
pub(super) fn speech(lang: Lang) -> Result<Speech, Failure> {
    let words = Words::new(&[pages::WORDS, pluriel_pages::WORDS], &BTreeMap::new())?;
    let language = match lang {
        Lang::Fr => Language::Fr,
        Lang::En => Language::En,
    };
    Ok(Speech::new(Arc::new(words), language, TimeZone::UTC))
}

fn in_words(proof: &Proof, verdict: &Verdict, standing: Option<Standing>, speech: &Speech) -> String {
    let mut text = String::new();
    let outcome = match verdict.outcome {
        Outcome::Adopted => "verify-adopted",
        Outcome::NotCarried => "verify-not-carried",
        Outcome::NotValid => "verify-not-valid",
    };
    let head = [
        ("number", i64::from(proof.opinion).into()),
        ("council", proof.council.as_str().into()),
        ("outcome", speech.say(outcome).into()),
    ];
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{}", speech.with("verify-opinion", &head));
    if proof.fictitious {
        let _ = writeln!(text, "{}", speech.say("verify-fictitious"));
    }
    let total = &verdict.total;
    let tally = [
        ("members", total.members.into()),
        ("supports", total.supports.into()),
        ("reservations", total.supports_with_reservation.into()),
        ("abstains", total.abstains.into()),
        ("opposes", total.opposes.into()),
    ];
    let _ = writeln!(text, "{}", speech.with("verify-tally", &tally));
    let receipt = standing.map(|standing| match standing {
        Standing::Counted if proof.took_part.is_some() => speech.say("verify-receipt-took-part").to_owned(),
        Standing::Counted => speech.say("verify-receipt-counted").to_owned(),
        Standing::ReplacedBy(entry) => {
            speech.quote("verify-receipt-replaced", "entry", i64::try_from(entry).unwrap_or(i64::MAX))
        }
    });
    if let Some(receipt) = receipt {
        let _ = writeln!(text, "{receipt}");
    }
    let _ = writeln!(text, "{}", speech.say("verify-not-proved"));
    text
}
