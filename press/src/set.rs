//! From a document to the bytes of a file.

use pluriel_printing::{Document, Printed, VERSION};
use typst::{diag::SourceDiagnostic, foundations::Smart};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;
use typst_render::RenderOptions;

use crate::{
    values::inputs,
    world::{CARD, Closed, OPINION},
};

/// Why a document was not set.
#[derive(Debug, thiserror::Error)]
pub enum NotSet {
    /// It was written for another version of the press.
    #[error(
        "the document is of version {0}; this press sets version {VERSION}: install server and press of one version"
    )]
    Version(u32),
    /// It cannot be turned into values.
    #[error("the document cannot be read: {0}")]
    Unreadable(#[from] serde_json::Error),
    /// An address is too long for a QR code.
    #[error("an address is too long for a QR code")]
    NoCode,
    /// The templates or the export refused it.
    #[error("the document cannot be set: {0}")]
    Refused(String),
    /// There is nothing on any page.
    #[error("the document has no page")]
    NoPage,
}

/// A document laid out.
pub struct Sheets {
    document: PagedDocument,
    identity: String,
}

/// Lays a document out and writes the file that it becomes.
pub fn set(document: &Document) -> Result<Vec<u8>, NotSet> {
    let laid_out = sheets(document)?;
    match &document.printed {
        Printed::Opinion(_) => laid_out.pdf(PdfOptions::default()),
        Printed::Card(_) => laid_out.picture(),
    }
}

/// Lays a document out.
pub fn sheets(document: &Document) -> Result<Sheets, NotSet> {
    if document.version != VERSION {
        return Err(NotSet::Version(document.version));
    }
    let (template, identity) = match &document.printed {
        Printed::Opinion(opinion) => (OPINION, opinion.address.clone()),
        Printed::Card(_) => (CARD, String::new()),
    };
    let world = Closed::new(template, inputs(document)?);
    let document = typst::compile::<PagedDocument>(&world).output.map_err(|why| refused(&why))?;
    Ok(Sheets { document, identity })
}

impl Sheets {
    /// The PDF, tagged. It claims no standard unless `options` ask for one.
    pub fn pdf(&self, options: PdfOptions) -> Result<Vec<u8>, NotSet> {
        let options = PdfOptions {
            ident: Smart::Custom(self.identity.clone()),
            creator: Smart::Custom(Some(concat!("pluriel-press ", env!("CARGO_PKG_VERSION")).to_owned())),
            ..options
        };
        typst_pdf::pdf(&self.document, &options).map_err(|why| refused(&why))
    }

    /// The first page as PNG, one pixel a point.
    pub fn picture(&self) -> Result<Vec<u8>, NotSet> {
        let page = self.document.pages().first().ok_or(NotSet::NoPage)?;
        let options = RenderOptions { pixel_per_pt: 1.0.into(), render_bleed: false };
        let picture = typst_render::render(page, &options);
        picture.encode_png().map_err(|error| NotSet::Refused(error.to_string()))
    }
}

fn refused(why: &[SourceDiagnostic]) -> NotSet {
    NotSet::Refused(why.iter().map(|one| one.message.as_str()).collect::<Vec<_>>().join("; "))
}
