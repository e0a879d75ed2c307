//! This room's part of the OpenAPI document.

use pluriel_members::api::{path_parameter, reading};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ComponentsBuilder, HttpMethod, Info, OpenApi, OpenApiBuilder, PathItem, Paths},
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
        reading("The proof of its result, once its call is closed", "Object").parameter(number()).build(),
    );
    get("/api/v1/referrals", reading("The questions put to the council, by number", "OpinionList").build());
    get("/api/v1/referrals/{number}", reading("One question", "OpinionView").parameter(number()).build());
    get("/api/v1/standing-orders", reading("The standing orders in force", "Object").build());
    OpenApiBuilder::new().info(Info::new("", "")).paths(paths).components(Some(components)).build()
}
