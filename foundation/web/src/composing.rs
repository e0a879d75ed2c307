//! A long form before it is sent: previewed, kept as a draft, thrown away.

use axum::response::{IntoResponse, Response};
use pluriel_council::{Refusal, access::Action, people::Draft};
use pluriel_house::SubmitError;
use pluriel_pages::{ASK, AUTOSAVE, DRAFT, DraftKept, Form, PREVIEW, THROW};

use crate::{
    DraftCommand, Drafts, Fields, KEY_FIELD, Known, Posted, Refused, TOKEN_FIELD, Visit, json, see_other,
};

/// Whether the form that is sent may be kept as a draft.
#[derive(Clone, Copy)]
pub(crate) struct KeepsDrafts(pub fn(&Visit) -> bool);

/// Why a handler does not get a form that was posted.
#[derive(Debug)]
pub enum NotPosted {
    /// It was refused at the door.
    Refused(Box<Refused>),
    /// It was about a draft, and this is the answer.
    Answered(Response),
}

impl From<Refused> for NotPosted {
    fn from(refused: Refused) -> Self {
        Self::Refused(Box::new(refused))
    }
}

impl From<Refusal> for NotPosted {
    fn from(refusal: Refusal) -> Self {
        Refused::from(refusal).into()
    }
}

impl IntoResponse for NotPosted {
    fn into_response(self) -> Response {
        match self {
            Self::Refused(refused) => refused.into_response(),
            Self::Answered(response) => response,
        }
    }
}

impl Visit {
    /// A form that keeps drafts for whoever is signed in: filled with what the person kept, if anything.
    pub fn draftable(&self, form: Form) -> Form {
        if !matches!(self.known, Known::Session(..)) {
            return form;
        }
        let Some(draft) = self.draft(form.path()) else { return form.drafted(None) };
        let fields = Fields::decode(draft.fields.as_bytes()).unwrap_or_default();
        form.filled(&fields.values()).drafted(Some(DraftKept { at: draft.at, until: draft.until }))
    }

    /// The draft of this form that the person kept.
    fn draft(&self, form: &str) -> Option<&Draft> {
        let draft = self.snapshot.rooms.people().draft(self.person()?.id, form)?;
        (self.site.house().now() < draft.until).then_some(draft)
    }
}

impl Posted {
    /// Whether the form should come back with what was typed as it will be published; nothing is recorded.
    pub fn asks_preview(&self) -> bool {
        self.fields.raw(ASK) == PREVIEW
    }

    /// Deals with a button about the draft; every other form goes on to its handler.
    pub(crate) async fn of_draft(self, keeps: Option<KeepsDrafts>) -> Result<Self, NotPosted> {
        let asks_draft = [DRAFT, AUTOSAVE].contains(&self.fields.raw(ASK));
        if asks_draft && keeps.is_some_and(|KeepsDrafts(keeps)| !keeps(&self.visit)) {
            return Err(Refusal::conflict("web-keeps-no-draft").into());
        }
        match self.fields.raw(ASK) {
            DRAFT => {
                self.keep_draft().await.map_err(|refused| self.given_back(refused))?;
                Err(NotPosted::Answered(see_other(&self.visit.path)))
            }
            AUTOSAVE => {
                self.keep_draft().await?;
                Err(NotPosted::Answered(json(&serde_json::json!({ "kept": true }))))
            }
            THROW => {
                self.forget_draft().await;
                Err(NotPosted::Answered(see_other(&self.visit.path)))
            }
            _ => Ok(self),
        }
    }

    /// A draft that was not kept: nothing typed is lost.
    fn given_back(&self, refused: Refused) -> NotPosted {
        let typed = self.typed().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Refused { typed: Some(Box::new(typed)), ..refused }.into()
    }

    /// What a person typed, without what every form carries unseen.
    fn typed(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().filter(|(name, _)| ![TOKEN_FIELD, KEY_FIELD, ASK].contains(name))
    }

    async fn keep_draft(&self) -> Result<(), Refused> {
        let Some(person) = self.visit.person() else {
            return Err(Refusal::forbidden("access-sign-in")
                .with("action", Action::KeepDrafts.name())
                .into());
        };
        let command = DraftCommand::Keep {
            person: person.id,
            form: self.visit.path.clone(),
            fields: form_urlencoded::Serializer::new(String::new()).extend_pairs(self.typed()).finish(),
            days: self.visit.site.draft_days(),
        };
        self.visit.submit::<Drafts>(command, None).await.map(drop)
    }

    /// Forgets the draft of the form that was sent, if there is one.
    pub async fn forget_draft(&self) {
        let (visit, form) = (&self.visit, self.visit.path.clone());
        let Some(person) = visit.person().filter(|_| visit.draft(&form).is_some()) else { return };
        let command = DraftCommand::Forget { person: person.id, form };
        let forgotten = visit.site.house().submit::<Drafts>(visit.actor, command, None).await;
        if let Err(SubmitError::Unrecorded(error)) = forgotten {
            tracing::warn!(%error, "a draft outlives the form that was sent, until its time is over");
        }
    }
}
