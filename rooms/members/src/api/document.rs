//! This room's part of the OpenAPI document.

use utoipa::openapi::{
    ComponentsBuilder, ContentBuilder, HttpMethod, Info, OpenApi, OpenApiBuilder, PathItem, Paths, Ref,
    RefOr, ResponseBuilder, ResponsesBuilder, Schema,
    example::ExampleBuilder,
    path::{OperationBuilder, ParameterBuilder, ParameterIn},
    request_body::RequestBodyBuilder,
    schema::{AdditionalProperties, ArrayBuilder, ObjectBuilder, Type},
    security::SecurityRequirement,
};
use utoipa::{PartialSchema, ToSchema};

use super::{COMMANDS, Composition, CouncilView};
use crate::{
    pages::{admission::list::RequestView, people::history::Sitting},
    view::MemberView,
};

/// The document.
pub fn document() -> OpenApi {
    let mut schemas = Vec::new();
    for (name, schema) in [
        (CouncilView::name().into_owned(), CouncilView::schema()),
        (Composition::name().into_owned(), Composition::schema()),
        (MemberView::name().into_owned(), MemberView::schema()),
    ] {
        schemas.push((name, schema));
    }
    CouncilView::schemas(&mut schemas);
    Composition::schemas(&mut schemas);
    let components = ComponentsBuilder::new().schemas_from_iter(schemas).build();
    let mut paths = Paths::new();
    let read = |summary, schema: &str| PathItem::new(HttpMethod::Get, reading(summary, schema).build());
    paths.paths.insert("/api/v1/council".to_owned(), read("What the council says of itself", "CouncilView"));
    paths
        .paths
        .insert("/api/v1/members".to_owned(), read("Members, colleges, kinds, formations", "Composition"));
    let one = reading("One member", "MemberView").parameter(path_parameter("id", "The member's id")).build();
    paths.paths.insert("/api/v1/members/{id}".to_owned(), PathItem::new(HttpMethod::Get, one));
    let command = commanding("Give a command about members", &COMMANDS);
    paths.paths.insert("/api/v1/members/commands".to_owned(), PathItem::new(HttpMethod::Post, command));
    OpenApiBuilder::new().info(Info::new("", "")).paths(paths).components(Some(components)).build()
}

/// What is told of requests for a seat.
pub(crate) fn admission_document() -> OpenApi {
    let mut schemas = vec![(RequestView::name().into_owned(), RequestView::schema())];
    RequestView::schemas(&mut schemas);
    let components = ComponentsBuilder::new().schemas_from_iter(schemas).build();
    let mut paths = Paths::new();
    let requests = ArrayBuilder::new().items(Ref::from_schema_name("RequestView")).build();
    let list = reading_as("Requests for a seat that were put to the council", requests).build();
    paths.paths.insert("/api/v1/seat-requests".to_owned(), PathItem::new(HttpMethod::Get, list));
    let one = reading("One request for a seat", "RequestView");
    let one = one.parameter(path_parameter("id", "The request's id")).build();
    paths.paths.insert("/api/v1/seat-requests/{id}".to_owned(), PathItem::new(HttpMethod::Get, one));
    OpenApiBuilder::new().info(Info::new("", "")).paths(paths).components(Some(components)).build()
}

/// What is told of people and past seats.
pub(crate) fn people_document() -> OpenApi {
    let mut schemas = vec![(Sitting::name().into_owned(), Sitting::schema())];
    Sitting::schemas(&mut schemas);
    let components = ComponentsBuilder::new().schemas_from_iter(schemas).build();
    let mut paths = Paths::new();
    let day = ParameterBuilder::new()
        .name("le")
        .parameter_in(ParameterIn::Query)
        .description(Some("The day, AAAA-MM-JJ; today without it"))
        .schema(Some(ObjectBuilder::new().schema_type(Type::String)));
    let read = reading("Who sits, or sat, on a day", "Sitting").parameter(day).build();
    paths.paths.insert("/api/v1/members/history".to_owned(), PathItem::new(HttpMethod::Get, read));
    OpenApiBuilder::new().info(Info::new("", "")).paths(paths).components(Some(components)).build()
}

/// An operation that reads and answers a JSON document of the schema of this name.
pub fn reading(summary: &str, schema: &str) -> OperationBuilder {
    reading_as(summary, Ref::from_schema_name(schema))
}

/// An operation that reads and answers an object whose members another document defines.
pub fn reading_object(summary: &str) -> OperationBuilder {
    reading_as(summary, ObjectBuilder::new().schema_type(Type::Object).build())
}

/// An operation that reads and answers a JSON document of this schema.
pub fn reading_as(summary: &str, schema: impl Into<RefOr<Schema>>) -> OperationBuilder {
    let content = ContentBuilder::new().schema(Some(schema)).build();
    let found = ResponseBuilder::new().description(summary).content("application/json", content);
    OperationBuilder::new().summary(Some(summary)).responses(
        ResponsesBuilder::new()
            .response("200", found)
            .response("404", problem("There is no such thing"))
            .build(),
    )
}

/// A parameter of the path.
pub fn path_parameter(name: &str, description: &str) -> ParameterBuilder {
    ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Path)
        .description(Some(description))
        .schema(Some(ObjectBuilder::new().schema_type(Type::String)))
}

/// The operation by which commands are given: one object whose only key names the command, in the shapes of the examples.
pub fn commanding(summary: &str, examples: &[(&str, &str)]) -> utoipa::openapi::path::Operation {
    let mut content = ContentBuilder::new().schema(Some(command_schema(examples)));
    for (name, text) in examples {
        let value = serde_json::from_str(text).unwrap_or_default();
        let example = ExampleBuilder::new().summary(*name).value(Some(value)).build();
        content = content.examples_from_iter([(*name, RefOr::T(example))]);
    }
    let body = RequestBodyBuilder::new().required(Some(utoipa::openapi::Required::True));
    let receipt = |description: &str| {
        let content = ContentBuilder::new().schema(Some(receipt_schema())).build();
        ResponseBuilder::new().description(description).content("application/json", content)
    };
    OperationBuilder::new()
        .summary(Some(summary))
        .parameter(idempotency_key())
        .request_body(Some(body.content("application/json", content.build()).build()))
        .security(SecurityRequirement::new("token", [""; 0]))
        .responses(
            ResponsesBuilder::new()
                .response("201", receipt("Recorded: the receipt, with the entries and the address"))
                .response("200", receipt("It was so already"))
                .response("403", problem("The access table says no"))
                .response("409", problem("The thing is not in a state that allows it"))
                .response("422", problem("Something in the command is wrong"))
                .build(),
        )
        .build()
}

/// The header that makes a command sent twice one act.
pub fn idempotency_key() -> ParameterBuilder {
    let schema = ObjectBuilder::new().schema_type(Type::String).min_length(Some(1)).max_length(Some(64));
    ParameterBuilder::new()
        .name("Idempotency-Key")
        .parameter_in(ParameterIn::Header)
        .description(Some(
            "1 to 64 visible ASCII characters: the same key from the same person at the same address is the same act",
        ))
        .schema(Some(schema.pattern(Some("^[!-~]+( +[!-~]+)*$"))))
}

fn receipt_schema() -> Schema {
    let entry = ObjectBuilder::new()
        .property("seq", ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(1)))
        .property("leaf", ObjectBuilder::new().schema_type(Type::String).pattern(Some("^[0-9a-f]{64}$")))
        .required("seq")
        .required("leaf");
    let receipt = ObjectBuilder::new()
        .property("entries", ArrayBuilder::new().items(entry))
        .property("at", ObjectBuilder::new().schema_type(Type::String))
        .property("address", ObjectBuilder::new().schema_type(Type::String))
        .property("already", ObjectBuilder::new().schema_type(Type::Boolean));
    Schema::Object(receipt.required("entries").required("at").required("already").build())
}

fn command_schema(examples: &[(&str, &str)]) -> Schema {
    let object = examples.iter().fold(ObjectBuilder::new().schema_type(Type::Object), |object, (name, _)| {
        object.property(*name, ObjectBuilder::new().build())
    });
    let object = object.additional_properties(Some(AdditionalProperties::FreeForm(false)));
    let object = object.min_properties(Some(1)).max_properties(Some(1));
    Schema::Object(object.description(Some("One command: an object with a single key")).build())
}

fn problem(description: &str) -> ResponseBuilder {
    ResponseBuilder::new()
        .description(description)
        .content("application/problem+json", ContentBuilder::new().build())
}
