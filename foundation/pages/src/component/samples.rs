//! Samples of every component, filled and bare: by them a theme's templates are tried before the program starts, and
//! the two engines are compared.

use minijinja::Value;

use super::{
    Action, Breadcrumb, Card, Component, Empty, ErrorSummary, Facts, FieldBox, Footer, Gauge, Header,
    History, Link, Notice, Pagination, Tally, Timeline,
};
use crate::Html;

/// A component as a theme sees it.
#[derive(Debug)]
pub struct Sampled {
    /// Its name.
    pub name: &'static str,
    /// The template of the built-in theme: what an operator copies and changes.
    pub template: &'static str,
    /// Samples that fill every field, then as few as possible, as a theme's template receives them.
    pub samples: Vec<Value>,
    /// What the built-in theme makes of each sample.
    pub plain: Vec<Html>,
}

fn sampled<C: Component>() -> Sampled {
    let samples = C::samples();
    Sampled {
        name: C::NAME,
        template: C::TEMPLATE,
        samples: samples.iter().map(Value::from_serialize).collect(),
        plain: samples.iter().map(Component::plain).collect(),
    }
}

/// Every component that a theme may replace.
pub fn all() -> Vec<Sampled> {
    vec![
        sampled::<Header>(),
        sampled::<Footer>(),
        sampled::<Breadcrumb>(),
        sampled::<Notice>(),
        sampled::<Action>(),
        sampled::<Card>(),
        sampled::<Facts>(),
        sampled::<Tally>(),
        sampled::<Gauge>(),
        sampled::<Timeline>(),
        sampled::<History>(),
        sampled::<FieldBox>(),
        sampled::<ErrorSummary>(),
        sampled::<Empty>(),
        sampled::<Pagination>(),
    ]
}

/// Words that need escaping.
pub(super) fn words() -> String {
    "Des mots & « d’autres » <b>\"'".to_owned()
}

/// Markup that must not be escaped again.
pub(super) fn markup() -> Html {
    Html::trusted("<time datetime=\"2025-12-08\">8 décembre</time>".to_owned())
}

/// A link whose address and words need escaping.
pub(super) fn link() -> Link {
    Link::new("/avis/3?a=1&b=2", words())
}
