//! Routes: an address, a method, the action that the access table must allow, and who answers.

use axum::{
    Extension,
    extract::DefaultBodyLimit,
    handler::Handler,
    routing::{MethodFilter, MethodRouter, on},
};
use pluriel_council::access::Action;

use crate::{Site, Visit, answering::Answering, composing::KeepsDrafts};

/// One address with one method. Made by [`Route::get`] and its siblings.
#[derive(Clone)]
pub struct Route {
    /// The address, as axum writes patterns: `/avis/{number}`.
    pub path: &'static str,
    /// The method.
    pub method: RouteMethod,
    /// What the access table must allow; the room that decides looks at the conditions.
    pub action: Action,
    /// What is counted against the address's rate.
    pub cost: Cost,
    /// Whether a browser's session must be fresh: a person signed in for long shows again who it is.
    pub is_grave: bool,
    pub(crate) answer: MethodRouter<Site>,
}

/// A method that pages and the API use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RouteMethod {
    /// Reads; also answers HEAD.
    Get,
    /// Changes.
    Post,
}

/// What a request costs its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cost {
    /// A plain read: not counted.
    Free,
    /// A costly or changing request.
    Counted,
    /// A sign-in asked or tried.
    SignIn,
}

impl Route {
    /// A page, feed or document that is read.
    pub fn get<H, T>(path: &'static str, action: Action, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        Self {
            path,
            method: RouteMethod::Get,
            action,
            cost: Cost::Free,
            is_grave: false,
            answer: on(MethodFilter::GET, Answering::new(handler)),
        }
    }

    /// A form or a command.
    pub fn post<H, T>(path: &'static str, action: Action, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        Self {
            path,
            method: RouteMethod::Post,
            action,
            cost: Cost::Counted,
            is_grave: false,
            answer: on(MethodFilter::POST, Answering::new(handler)),
        }
    }

    /// The same, with another cost.
    #[must_use]
    pub fn costing(self, cost: Cost) -> Self {
        Self { cost, ..self }
    }

    /// The same, for bodies of at most so many bytes: a form with a document.
    #[must_use]
    pub fn taking(self, bytes: usize) -> Self {
        Self { answer: self.answer.layer(DefaultBodyLimit::max(bytes)), ..self }
    }

    /// The same, of which a person signed in for long is asked again who it is: what cannot be undone, and what opens the
    /// door to others.
    #[must_use]
    pub fn grave(self) -> Self {
        Self { is_grave: true, ..self }
    }

    /// The same, whose form keeps a draft only if this says so when it is sent: a draft outlives what is typed in secret.
    #[must_use]
    pub fn keeping_drafts_if(self, keeps: fn(&Visit) -> bool) -> Self {
        Self { answer: self.answer.layer(Extension(KeepsDrafts(keeps))), ..self }
    }

    /// Who answers.
    pub fn answer(&self) -> MethodRouter<Site> {
        self.answer.clone()
    }

    /// Whether anybody may read it: what it answers to a visitor that tells nothing of itself depends on the address, the
    /// language, the council and the clock alone, see [`Site::answer_public`].
    pub fn is_public(&self) -> bool {
        self.method == RouteMethod::Get && self.action == Action::ReadPublic
    }

    /// Whether the address belongs to the API.
    pub fn is_api(&self) -> bool {
        self.path.starts_with("/api/")
    }
}

impl std::fmt::Debug for Route {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {} ({})", self.method, self.path, self.action.name())
    }
}
