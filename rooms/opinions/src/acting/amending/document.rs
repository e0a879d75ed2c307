//! The amendments' part of the OpenAPI document.

use pluriel_members::api::{path_parameter, reading};
use utoipa::openapi::{HttpMethod, OpenApi, PathItem};

use super::{
    super::api::{document::Gathered, requests::Nothing},
    api::{AmendmentList, Provenance},
    requests::{
        AdviseAmendmentRequest, AmendmentsRequest, CoherenceRequest, ConflictRequest, LastReadingRequest,
        ProposeAmendmentRequest, RankRequest, RejectAmendmentRequest,
    },
};
use crate::view::AmendmentView;

/// The document.
pub(super) fn document() -> OpenApi {
    let opinion = |act: &str| format!("/api/v1/opinions/{{number}}/{act}");
    let amendment = |act: &str| opinion(&format!("amendments/{{amendment}}/{act}"));
    let mut gathered = Gathered::default()
        .command::<ProposeAmendmentRequest>(&opinion("amendments"), "Propose an amendment")
        .command::<Nothing>(&opinion("ask-amendments"), "Ask that the text be amended")
        .command::<AmendmentsRequest>(&opinion("accept-amendments"), "Accept amendments together")
        .command::<AmendmentsRequest>(&opinion("vote-amendments"), "Send amendments to a vote")
        .command::<Nothing>(&amendment("sign"), "Sign an amendment")
        .command::<Nothing>(&amendment("withdraw"), "Withdraw one’s member’s amendment")
        .command::<ConflictRequest>(&amendment("conflict"), "Declare a conflict between two amendments")
        .command::<AdviseAmendmentRequest>(&amendment("advise"), "Advise on an amendment as a rapporteur")
        .command::<RejectAmendmentRequest>(&amendment("reject"), "Reject an amendment")
        .command::<Nothing>(&amendment("ask-vote"), "Ask for a vote on an amendment that was rejected")
        .command::<Nothing>(&amendment("take-out"), "Take an amendment out of those voted together")
        .command::<RankRequest>(&opinion("amendment-votes/{vote}/rank"), "Rank the options of a vote")
        .command::<LastReadingRequest>(&opinion("last-reading"), "Open the last reading")
        .command::<CoherenceRequest>(
            &opinion("blocks/{block}/coherence"),
            "Make the words of a block coherent during the last reading",
        );
    gathered.schema::<AmendmentList>();
    gathered.schema::<AmendmentView>();
    gathered.schema::<Provenance>();
    let mut document = gathered.build();
    let number = || path_parameter("number", "The number of its page");
    let list = reading("The amendments of an opinion, and the votes on them", "AmendmentList");
    let one = reading("One amendment", "AmendmentView").parameter(number());
    let one = one.parameter(path_parameter("amendment", "Its number"));
    let origins = reading("The text with the origin of every word", "Provenance").parameter(number());
    let mut get = |path: String, operation| {
        let item = document.paths.paths.entry(path).or_insert_with(|| PathItem::builder().build());
        item.merge_operations(PathItem::new(HttpMethod::Get, operation));
    };
    get(opinion("amendments"), list.parameter(number()).build());
    get(opinion("amendments/{amendment}"), one.build());
    get(opinion("provenance"), origins.build());
    document
}
