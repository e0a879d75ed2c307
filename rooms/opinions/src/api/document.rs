//! This room's part of the OpenAPI document.

use pluriel_members::api::{path_parameter, reading, reading_object};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        ComponentsBuilder, HttpMethod, Info, OpenApi, OpenApiBuilder, PathItem, Paths,
        path::{ParameterBuilder, ParameterIn},
        schema::{ObjectBuilder, Type},
    },
};

use super::OpinionList;
use crate::view::OpinionView;

/// The document.
pub fn document() -> OpenApi {
    let mut schemas = vec![
        (OpinionList::name().into_owned(), OpinionList::schema()),
        (OpinionView::name().into_owned(), OpinionView::schema()),
    ];
    OpinionList::schemas(&mut schemas);
    OpinionView::schemas(&mut schemas);
    let components = ComponentsBuilder::new().schemas_from_iter(schemas).build();
    let mut paths = Paths::new();
    let mut get = |path: &str, operation| {
        paths.paths.insert(path.to_owned(), PathItem::new(HttpMethod::Get, operation));
    };
    let number = || path_parameter("number", "The number of its page");
    get("/api/v1/opinions", reading("The opinions, by number", "OpinionList").build());
    get("/api/v1/opinions/{number}", reading("One opinion", "OpinionView").parameter(number()).build());
    get(
        "/api/v1/opinions/{number}/proof",
        reading_object("The proof of its result, once its call is closed").parameter(number()).build(),
    );
    get("/api/v1/referrals", reading("The questions put to the council, by number", "OpinionList").build());
    get("/api/v1/referrals/{number}", reading("One question", "OpinionView").parameter(number()).build());
    get("/api/v1/standing-orders", reading_object("The standing orders in force").build());
    get(
        "/api/v1/rules",
        reading_object("The rules to start from, with their sentences in both languages").build(),
    );
    let query = |name: &str, what: &str| {
        ParameterBuilder::new()
            .name(name)
            .parameter_in(ParameterIn::Query)
            .description(Some(what))
            .schema(Some(ObjectBuilder::new().schema_type(Type::String)))
    };
    let laboratory = reading_object("What a rule does in today’s council, whatever the ballots")
        .parameter(query("regle", "The name of a rule of the council or of the library"))
        .parameter(query("json", "A rule as JSON, instead of a name"))
        .parameter(query("formation", "The short name of a formation in which somebody votes"))
        .parameter(query("autre", "The name of a rule to compare with"));
    get("/api/v1/rules/laboratory", laboratory.build());
    OpenApiBuilder::new().info(Info::new("", "")).paths(paths).components(Some(components)).build()
}
