//! The suggestions' part of the OpenAPI document.

use utoipa::openapi::OpenApi;

use super::{
    super::api::{document::Gathered, requests::Nothing},
    api::{AcceptSuggestionRequest, DeclineSuggestionRequest, SuggestRequest},
};

/// The document.
pub(crate) fn document() -> OpenApi {
    let suggestion = |act: &str| format!("/api/v1/opinions/{{number}}/suggestions/{{id}}/{act}");
    Gathered::default()
        .command::<SuggestRequest>(
            "/api/v1/opinions/{number}/blocks/{block}/suggest",
            "Suggest other words for a block",
        )
        .command::<AcceptSuggestionRequest>(&suggestion("accept"), "Accept a suggestion")
        .command::<DeclineSuggestionRequest>(&suggestion("decline"), "Decline a suggestion")
        .command::<Nothing>(&suggestion("withdraw"), "Withdraw one’s member’s suggestion")
        .build()
}
