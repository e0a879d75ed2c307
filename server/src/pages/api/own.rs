//! The part of the OpenAPI document that belongs to no room: search, the desk, the access table, the document itself.

use pluriel_members::api::{reading_as, reading_object};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        ComponentsBuilder, HttpMethod, Info, OpenApi, OpenApiBuilder, PathItem, Paths, Ref,
        path::{OperationBuilder, ParameterBuilder, ParameterIn},
        schema::{ArrayBuilder, ObjectBuilder, Type},
    },
};

use crate::pages::{access::RowJson, desk::AwaitedJson, search::HitJson};

/// The document.
pub fn document() -> OpenApi {
    let schemas = [
        (AwaitedJson::name().into_owned(), AwaitedJson::schema()),
        (HitJson::name().into_owned(), HitJson::schema()),
        (RowJson::name().into_owned(), RowJson::schema()),
    ];
    let typed = ParameterBuilder::new()
        .name("q")
        .parameter_in(ParameterIn::Query)
        .description(Some("Words that all occur; accents and case do not matter"))
        .schema(Some(ObjectBuilder::new().schema_type(Type::String)));
    let mut paths = Paths::new();
    let mut get = |path: &str, operation: OperationBuilder| {
        paths.paths.insert(path.to_owned(), PathItem::new(HttpMethod::Get, operation.build()));
    };
    get("/api/v1/search", list_of::<HitJson>("What holds all of these words").parameter(typed));
    get("/api/v1/desk", list_of::<AwaitedJson>("What awaits whoever asks, by deadline"));
    get("/api/v1/access", list_of::<RowJson>("The access table: who may do what, and when"));
    get("/api/v1/openapi.json", reading_object("This document"));
    let components = ComponentsBuilder::new().schemas_from_iter(schemas).build();
    OpenApiBuilder::new().info(Info::new("", "")).paths(paths).components(Some(components)).build()
}

fn list_of<T: ToSchema>(summary: &str) -> OperationBuilder {
    reading_as(summary, ArrayBuilder::new().items(Ref::from_schema_name(T::name())).build())
}
