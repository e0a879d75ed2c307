//! The commands' part of the OpenAPI document.

use pluriel_members::api::{idempotency_key, path_parameter};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        ComponentsBuilder, ContentBuilder, HttpMethod, Info, OpenApi, OpenApiBuilder, PathItem, Paths, Ref,
        RefOr, Required, ResponseBuilder, ResponsesBuilder, Schema,
        path::{Operation, OperationBuilder},
        request_body::RequestBodyBuilder,
        security::SecurityRequirement,
    },
};

use super::{
    Accepted, call, objections,
    requests::{
        AbandonRequest, AddBlocksRequest, AdmitRequest, AdviceRequest, AnswerRequest, ApprovalRequest,
        CallRequest, CommentRequest, DeclineRequest, MoveBlockRequest, Nothing, PositionRequest,
        ReferRequest, RemoveBlockRequest, StatementRequest, TakeUpRequest, TitleRequest, WordBlockRequest,
    },
};

/// Paths with the schemas that they take.
#[derive(Default)]
pub(in crate::acting) struct Gathered {
    schemas: Vec<(String, RefOr<Schema>)>,
    paths: Paths,
}

impl Gathered {
    /// Adds a command.
    pub(in crate::acting) fn command<T: ToSchema + PartialSchema>(
        mut self,
        path: &str,
        summary: &str,
    ) -> Self {
        self.schema::<T>();
        let item = PathItem::new(HttpMethod::Post, operation(path, summary, &T::name()));
        self.paths.paths.insert(path.to_owned(), item);
        self
    }

    /// The document of what was gathered.
    pub(in crate::acting) fn build(self) -> OpenApi {
        let components = ComponentsBuilder::new().schemas_from_iter(self.schemas).build();
        OpenApiBuilder::new().info(Info::new("", "")).paths(self.paths).components(Some(components)).build()
    }

    /// A schema, with those that it refers to.
    pub(in crate::acting) fn schema<T: ToSchema + PartialSchema>(&mut self) {
        self.schemas.push((T::name().into_owned(), T::schema()));
        T::schemas(&mut self.schemas);
    }
}

/// The document of everything that one may ask of opinions.
pub fn document() -> OpenApi {
    let (referral, opinion) = ("/api/v1/referrals/{number}", "/api/v1/opinions/{number}");
    let of = |base: &str, act: &str| format!("{base}/{act}");
    let mut gathered = Gathered::default()
        .command::<ReferRequest>("/api/v1/referrals", "Put a question to the council")
        .command::<Nothing>(&of(referral, "sponsor"), "Stand behind a question")
        .command::<TakeUpRequest>(&of(referral, "take-up"), "Record that a meeting took a question up")
        .command::<DeclineRequest>(&of(referral, "decline"), "Record that the formation declined a question")
        .command::<AdmitRequest>(&of(referral, "admit"), "Admit a question")
        .command::<TitleRequest>(&of(opinion, "title"), "Change the title")
        .command::<AddBlocksRequest>(&of(opinion, "blocks"), "Add blocks to the text")
        .command::<WordBlockRequest>(&of(opinion, "blocks/{block}"), "Word a block anew")
        .command::<MoveBlockRequest>(&of(opinion, "blocks/{block}/move"), "Move a block")
        .command::<RemoveBlockRequest>(&of(opinion, "blocks/{block}/remove"), "Take a block out")
        .command::<CommentRequest>(&of(opinion, "comments"), "Comment the text")
        .command::<AnswerRequest>(&of(opinion, "comments/{id}/answer"), "Answer a comment")
        .command::<CallRequest>(&of(opinion, "call"), "Open the call for positions")
        .command::<PositionRequest>(&of(opinion, "position"), "Take a position in one’s member’s name")
        .command::<Nothing>(&of(opinion, "recuse"), "Declare one’s member’s interest")
        .command::<AdviceRequest>(&of(opinion, "advice"), "Give one’s member’s advice")
        .command::<StatementRequest>(
            &of(opinion, "statement"),
            "Amend one’s member’s statement after the closing",
        )
        .command::<Nothing>(&of(opinion, "publish"), "Plan the publication")
        .command::<Nothing>(&of(opinion, "undo-publication"), "Undo a publication that has not taken place")
        .command::<ApprovalRequest>(&of(opinion, "approval"), "Record the answer of an approving authority")
        .command::<AbandonRequest>(&of(opinion, "abandon"), "Give an opinion up before its call")
        .command::<Nothing>(
            &of(opinion, "rework"),
            "Take a text that was not carried back to its rapporteurs",
        );
    gathered = objections::described(call::described(gathered));
    gathered.schema::<Accepted>();
    gathered.build()
}

fn operation(path: &str, summary: &str, schema: &str) -> Operation {
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name(schema))).build();
    let body = RequestBodyBuilder::new().required(Some(Required::True)).content("application/json", content);
    let named = path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let operation = named.fold(OperationBuilder::new(), |operation, name| {
        operation.parameter(path_parameter(name, "As in the address of the page"))
    });
    operation
        .summary(Some(summary))
        .parameter(idempotency_key())
        .request_body(Some(body.build()))
        .security(SecurityRequirement::new("token", [""; 0]))
        .responses(
            ResponsesBuilder::new()
                .response("201", accepted("Recorded"))
                .response("200", accepted("It was so already"))
                .response("403", problem("Somebody else may do this"))
                .response("404", problem("There is no such thing"))
                .response("409", problem("It does not stand where it would have to"))
                .response("422", problem("Something in the command is wrong"))
                .build(),
        )
        .build()
}

fn accepted(description: &str) -> ResponseBuilder {
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name(Accepted::name()))).build();
    ResponseBuilder::new().description(description).content("application/json", content)
}

fn problem(description: &str) -> ResponseBuilder {
    ResponseBuilder::new()
        .description(description)
        .content("application/problem+json", ContentBuilder::new().build())
}
