//! This room's part of the OpenAPI document.

use pluriel_members::api::{commanding, path_parameter, reading};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ComponentsBuilder, HttpMethod, Info, OpenApi, OpenApiBuilder, PathItem, Paths},
};

use super::{COMMANDS, MeetingList};
use crate::view::MeetingView;

/// The document.
pub fn document() -> OpenApi {
    let mut schemas = vec![
        (MeetingList::name().into_owned(), MeetingList::schema()),
        (MeetingView::name().into_owned(), MeetingView::schema()),
    ];
    MeetingList::schemas(&mut schemas);
    let components = ComponentsBuilder::new().schemas_from_iter(schemas).build();
    let mut paths = Paths::new();
    let list = reading("Meetings, newest first", "MeetingList").build();
    paths.paths.insert("/api/v1/meetings".to_owned(), PathItem::new(HttpMethod::Get, list));
    let one =
        reading("One meeting", "MeetingView").parameter(path_parameter("id", "The meeting's id")).build();
    paths.paths.insert("/api/v1/meetings/{id}".to_owned(), PathItem::new(HttpMethod::Get, one));
    let command = commanding("Give a command about meetings", &COMMANDS);
    paths.paths.insert("/api/v1/meetings/commands".to_owned(), PathItem::new(HttpMethod::Post, command));
    OpenApiBuilder::new().info(Info::new("", "")).paths(paths).components(Some(components)).build()
}
