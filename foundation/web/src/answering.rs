//! Any handler as one type. The web framework builds its routing, layers and fallbacks anew for every type of handler; with hundreds
//! of pages that was a twelfth of the program's code (`cargo bloat --release --crates`).

use std::{pin::Pin, sync::Arc};

use axum::{extract::Request, handler::Handler, response::Response};

use crate::Site;

type Answer = Pin<Box<dyn Future<Output = Response> + Send>>;

/// Who answers an address, whatever it asks of the request.
#[derive(Clone)]
pub(crate) struct Answering(Arc<dyn Fn(Request, Site) -> Answer + Send + Sync>);

impl Answering {
    pub(crate) fn new<H, T>(handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        Self(Arc::new(move |request, site| Box::pin(handler.clone().call(request, site))))
    }
}

impl Handler<(), Site> for Answering {
    type Future = Answer;

    fn call(self, request: Request, site: Site) -> Answer {
        (self.0)(request, site)
    }
}
