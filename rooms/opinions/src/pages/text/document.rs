//! The versions' part of the OpenAPI document.

use pluriel_members::api::{path_parameter, reading};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        ComponentsBuilder, HttpMethod, Info, OpenApi, OpenApiBuilder, PathItem, Paths,
        path::{ParameterBuilder, ParameterIn},
        schema::{ObjectBuilder, Type},
    },
};

use super::{
    differences::{BlockDifference, Differences},
    versions::VersionList,
};
use crate::view::{BlockView, TextView, VersionView};

/// The document.
pub(crate) fn document() -> OpenApi {
    let schemas = vec![
        (VersionList::name().into_owned(), VersionList::schema()),
        (VersionView::name().into_owned(), VersionView::schema()),
        (TextView::name().into_owned(), TextView::schema()),
        (BlockView::name().into_owned(), BlockView::schema()),
        (Differences::name().into_owned(), Differences::schema()),
        (BlockDifference::name().into_owned(), BlockDifference::schema()),
    ];
    let components = ComponentsBuilder::new().schemas_from_iter(schemas).build();
    let mut paths = Paths::new();
    let number = || path_parameter("number", "The number of its page");
    let version = |name| {
        let schema = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(0));
        ParameterBuilder::new().name(name).parameter_in(ParameterIn::Query).schema(Some(schema))
    };
    for (path, operation) in [
        ("versions", reading("The versions of its text, oldest first", "VersionList").parameter(number())),
        (
            "versions/{version}",
            reading("Its text in one version", "TextView").parameter(number()).parameter(path_parameter(
                "version",
                "The version; 0 is the empty text before the first words",
            )),
        ),
        (
            "differences",
            reading(
                "What differs between two versions: `?from=` and `?to=`, else the last two",
                "Differences",
            )
            .parameter(number())
            .parameter(version("from"))
            .parameter(version("to")),
        ),
    ] {
        let item = PathItem::new(HttpMethod::Get, operation.build());
        paths.paths.insert(format!("/api/v1/opinions/{{number}}/{path}"), item);
    }
    OpenApiBuilder::new().info(Info::new("", "")).paths(paths).components(Some(components)).build()
}
