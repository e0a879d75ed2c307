//! Events: what happened, for ever.

/// One kind of event and the newest version of its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    /// Its name, `[a-z][a-z0-9_]{0,39}`, never changed once published.
    pub name: &'static str,
    /// The newest version.
    pub version: u16,
}

/// The events of one room. Implemented by [`crate::events!`].
pub trait Event: Sized + Clone + std::fmt::Debug + PartialEq + Send + Sync + 'static {
    /// Every kind that the room writes.
    const KINDS: &'static [Kind];

    /// The kind of this event.
    fn kind(&self) -> Kind;

    /// The body: one JSON object, without floats, the bytes that the journal stores.
    fn body(&self) -> String;

    /// Reads a body of the newest version of a kind.
    fn read(kind: &str, body: &str) -> Result<Self, UnknownEvent>;
}

/// A stored event that this program cannot read: it must not start, since it would act on a state that is not the
/// council's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnknownEvent {
    /// No room writes this kind.
    #[error(
        "event kind {0} is unknown to this version of Pluriel: a newer one wrote it; install that version or a later one"
    )]
    Kind(String),
    /// The kind is known, not its version.
    #[error(
        "event {kind} has version {version}, unknown to this version of Pluriel: install the one that wrote it, or a later one"
    )]
    Version {
        /// The kind.
        kind: String,
        /// Its version.
        version: u16,
    },
    /// The body does not have the shape of its version.
    #[error("event {kind} cannot be read: {reason}")]
    Body {
        /// The kind.
        kind: String,
        /// What the reader met.
        reason: String,
    },
}

/// Declares the events of a room: an enum whose variants each hold a struct, with kind and version.
///
/// ```
/// # use serde::{Serialize, Deserialize};
/// # #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)] pub struct Opened { n: u32 }
/// pluriel_council::events! {
///     /// What happened to doors.
///     pub enum Event {
///         /// A door opened.
///         Opened = "opened" / 1,
///     }
/// }
/// ```
#[macro_export]
macro_rules! events {
    ($(#[$doc:meta])* $vis:vis enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $kind:literal / $version:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        $vis enum $name { $($(#[$vdoc])* $variant($variant),)* }

        impl $crate::Event for $name {
            const KINDS: &'static [$crate::Kind] = &[$($crate::Kind { name: $kind, version: $version }),*];

            fn kind(&self) -> $crate::Kind {
                match self { $(Self::$variant(_) => $crate::Kind { name: $kind, version: $version },)* }
            }

            fn body(&self) -> String {
                match self { $(Self::$variant(body) => $crate::event_body(body),)* }
            }

            fn read(kind: &str, body: &str) -> Result<Self, $crate::UnknownEvent> {
                match kind {
                    $($kind => $crate::read_body(kind, body).map(Self::$variant),)*
                    _ => Err($crate::UnknownEvent::Kind(kind.to_owned())),
                }
            }
        }

        $(impl From<$variant> for $name {
            fn from(body: $variant) -> Self { Self::$variant(body) }
        })*
    };
}

/// The JSON of an event's body; used by [`crate::events!`].
///
/// # Panics
/// When a body holds a map whose keys are not text or a float that JSON cannot write, which golden tests exclude.
#[doc(hidden)]
pub fn event_body<B: serde::Serialize>(body: &B) -> String {
    #[expect(
        clippy::expect_used,
        reason = "bodies are structs of texts, integers, lists and text-keyed maps: serialising them cannot fail"
    )]
    serde_json::to_string(body).expect("an event body is plain data")
}

/// Reads an event's body; used by [`crate::events!`].
#[doc(hidden)]
pub fn read_body<B: serde::de::DeserializeOwned>(kind: &str, body: &str) -> Result<B, UnknownEvent> {
    serde_json::from_str(body)
        .map_err(|error| UnknownEvent::Body { kind: kind.to_owned(), reason: error.to_string() })
}
