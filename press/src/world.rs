//! Everything that templates can reach: themselves, the fonts that are compiled in, and the document.

use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Dict, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

/// A template by its name.
const TEMPLATES: [(&str, &str); 4] = [
    (OPINION, include_str!("../template/opinion.typ")),
    (CARD, include_str!("../template/card.typ")),
    ("signs.typ", include_str!("../template/signs.typ")),
    ("words.typ", include_str!("../template/words.typ")),
];
/// The template of an opinion.
pub const OPINION: &str = "opinion.typ";
/// The template of a card.
pub const CARD: &str = "card.typ";

/// The closed world of one document.
pub struct Closed {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: Vec<Source>,
    main: FileId,
}

impl Closed {
    /// The world of the document that is set by the template of this name, one of those above.
    pub fn new(template: &str, inputs: Dict) -> Self {
        let fonts: Vec<Font> = typst_assets::fonts().flat_map(|data| Font::iter(Bytes::new(data))).collect();
        let sources = TEMPLATES.map(|(name, text)| Source::new(id(name), text.to_owned()));
        Self {
            library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources: sources.into(),
            main: id(template),
        }
    }
}

#[expect(clippy::expect_used, reason = "the names of templates are constants without `..`")]
fn id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain file name is a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for Closed {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
