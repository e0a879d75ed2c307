//! What is the same for every operation and no room writes: the refusals of the house, what a parameter of the address
//! looks like, who needs a token.

use std::collections::BTreeMap;

use pluriel_council::{Actor, access};
use pluriel_pages::Problem;
use pluriel_web::{Cost, Route, RouteMethod};
use utoipa::openapi::{
    ContentBuilder, HeaderBuilder, OpenApi, Ref, RefOr, Response, ResponseBuilder, Schema,
    path::{Operation, Parameter, ParameterIn},
    schema::{ArrayBuilder, ObjectBuilder, Type},
    security::SecurityRequirement,
};

/// The security scheme of delegates' tokens.
pub const TOKEN: &str = "token";
/// The name of the schema of problems.
const PROBLEM: &str = "Problem";

/// Completes the operation of each of these routes.
pub fn complete(document: &mut OpenApi, routes: impl Iterator<Item = Route>) {
    for route in routes {
        let Some(item) = document.paths.paths.get_mut(route.path) else { continue };
        let operation = match route.method {
            RouteMethod::Get => item.get.as_mut(),
            RouteMethod::Post => item.post.as_mut(),
        };
        if let Some(operation) = operation {
            complete_operation(operation, &route);
        }
    }
    if let Some(components) = &mut document.components {
        components.schemas.insert(PROBLEM.to_owned(), RefOr::T(problem_schema()));
    }
}

fn complete_operation(operation: &mut Operation, route: &Route) {
    for parameter in operation.parameters.iter_mut().flatten() {
        if let RefOr::T(parameter) = parameter
            && parameter.parameter_in == ParameterIn::Path
        {
            name_shape(parameter);
        }
    }
    let is_for_anybody = access::require(route.action, &Actor::Visitor, |_| true).is_ok();
    let needs_nothing = is_for_anybody.then(SecurityRequirement::default);
    let needs_token = SecurityRequirement::new(TOKEN, [""; 0]);
    if route.method == RouteMethod::Post || !is_for_anybody {
        operation.security = Some(needs_nothing.into_iter().chain([needs_token]).collect());
    }
    let mut refusals = refusals(route, is_for_anybody);
    if operation.parameters.iter().flatten().any(is_of_query) {
        refusals.insert("422", "Something in the query is wrong");
    }
    let responses = &mut operation.responses.responses;
    for (status, description) in refusals {
        responses
            .entry(status.to_owned())
            .or_insert_with(|| RefOr::T(ResponseBuilder::new().description(description).build()));
    }
    for (status, response) in responses {
        if let RefOr::T(response) = response
            && status.starts_with(['4', '5'])
        {
            as_problem(response, status);
        }
    }
}

fn is_of_query(parameter: &RefOr<Parameter>) -> bool {
    matches!(parameter, RefOr::T(parameter) if parameter.parameter_in == ParameterIn::Query)
}

/// What the house refuses at this route, whatever the room says.
fn refusals(route: &Route, is_for_anybody: bool) -> BTreeMap<&'static str, &'static str> {
    let mut refusals = BTreeMap::from([("400", "The request cannot be read")]);
    if route.path.contains('{') {
        refusals.insert("404", "There is no such thing");
    }
    if !is_for_anybody {
        refusals.insert("403", "Somebody else may do this");
    }
    if route.cost != Cost::Free {
        refusals.insert("429", "Too many requests from this address");
    }
    if route.method == RouteMethod::Post {
        refusals.extend([
            ("403", "Somebody else may do this"),
            ("404", "There is no such thing"),
            ("408", "The body took too long to arrive"),
            ("413", "The body is larger than the server takes"),
            ("415", "The body is not announced as JSON"),
            ("422", "Something in the command is wrong"),
            ("503", "The house cannot record now"),
        ]);
    }
    refusals
}

/// Every refusal is a problem; what may be tried again says when.
fn as_problem(response: &mut Response, status: &str) {
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name(PROBLEM))).build();
    response.content.insert(Problem::CONTENT_TYPE.to_owned(), RefOr::T(content));
    if matches!(status, "429" | "503") {
        let seconds = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(1));
        let header = HeaderBuilder::new()
            .schema(Some(Schema::from(seconds)))
            .description(Some("Seconds after which it may be tried again"));
        response.headers.insert("Retry-After".to_owned(), RefOr::T(header.build()));
    }
}

/// Names in addresses: numbers, and opaque ids.
fn name_shape(parameter: &mut Parameter) {
    let schema = match parameter.name.as_str() {
        // The empty text before the first words is a version too.
        "version" => ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(0)),
        "number" | "rank" | "entry" | "amendment" | "vote" => {
            ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(1))
        }
        _ => ObjectBuilder::new().schema_type(Type::String).pattern(Some("^[0-7][0-9a-hjkmnp-tv-z]{25}$")),
    };
    parameter.schema = Some(RefOr::T(Schema::from(schema)));
}

fn problem_schema() -> Schema {
    let text =
        |description: &str| ObjectBuilder::new().schema_type(Type::String).description(Some(description));
    let field = ObjectBuilder::new()
        .property("field", text("The name of the field"))
        .property("detail", text("What is wrong and what would be accepted"))
        .required("field")
        .required("detail");
    let problem = ObjectBuilder::new()
        .description(Some("A refusal (RFC 9457)"))
        .property("type", text("The address that explains this kind of refusal"))
        .property("title", text("What was refused, in a few words"))
        .property("status", ObjectBuilder::new().schema_type(Type::Integer).description(Some("The status")))
        .property("detail", text("What was refused, why, and what would be accepted"))
        .property("why", text("Which rule, which article"))
        .property("instead", text("What would be accepted"))
        .property("errors", ArrayBuilder::new().items(field));
    let required = ["type", "title", "status", "detail"];
    Schema::from(required.into_iter().fold(problem, ObjectBuilder::required))
}
