//! Paper: a report set by typst, as a tagged PDF with title, language and outline.

mod fonts;
mod pages;
mod soften;

use std::sync::LazyLock;

use app::report::Report;
use typst::foundations::{Bytes, Dict, Smart, Value};
use typst::text::Font;
use typst_as_lib::{TypstAsLibError, TypstEngine, TypstTemplateMainFile};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub(crate) use fonts::FONTS;
pub use pages::Pages;

/// The look.
const PAGE: &str = include_str!("report.typ");

/// Why a report could not be set. Each is a fault of Trefoil: no report should be able to cause one.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    /// The report could not be handed over as values.
    #[error("the report could not be handed to the typesetter")]
    Values(#[source] serde_json::Error),
    /// The typesetter refused the page.
    #[error("the typesetter refused the page")]
    Set(#[source] TypstAsLibError),
    /// The pages could not be written as PDF.
    #[error("the pages could not be written: {0}")]
    Pdf(String),
}

/// The fonts and the page, read once.
static ENGINE: LazyLock<TypstEngine<TypstTemplateMainFile>> =
    LazyLock::new(|| TypstEngine::builder().main_file(PAGE).fonts(FONTS).build());

/// Whether one of the fonts for paper has a shape for a character.
#[must_use]
pub fn has_shape(c: char) -> bool {
    static SHAPES: LazyLock<Vec<Font>> = LazyLock::new(|| {
        FONTS
            .iter()
            .filter_map(|font| Font::new(Bytes::new(*font), 0))
            .collect()
    });
    SHAPES
        .iter()
        .any(|font| font.info().coverage.contains(u32::from(c)))
}

/// Sets a report on pages.
///
/// # Errors
/// [`PressError::Values`], [`PressError::Set`].
pub fn set(report: &Report) -> Result<Pages, PressError> {
    let mut values = serde_json::to_value(report).map_err(PressError::Values)?;
    soften::soften(&mut values);
    if let Some(values) = values.as_object_mut() {
        values.insert("has_drafts".to_owned(), report.has_drafts().into());
    }
    let values: Value = serde_json::from_value(values).map_err(PressError::Values)?;
    let mut inputs = Dict::new();
    inputs.insert("report".into(), values);
    let document: PagedDocument = ENGINE
        .compile_with_input(inputs)
        .output
        .map_err(PressError::Set)?;
    Ok(Pages::new(document))
}

/// Writes pages as PDF/UA-1, which every screen reader knows.
///
/// # Errors
/// [`PressError::Pdf`].
pub fn pdf(pages: &Pages) -> Result<Vec<u8>, PressError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|why| PressError::Pdf(format!("{why:?}")))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Trefoil".to_owned())),
        standards,
        tagged: true,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(pages.document(), &options).map_err(|why| {
        let said: Vec<&str> = why.iter().map(|one| one.message.as_str()).collect();
        PressError::Pdf(said.join("; "))
    })
}
