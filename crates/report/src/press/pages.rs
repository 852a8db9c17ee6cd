//! What stands on the pages: to count them, to read them back, and to find what should not be there.

use std::collections::BTreeSet;

use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::text::TextItem;
use typst_layout::PagedDocument;

/// A report set on pages.
pub struct Pages {
    document: PagedDocument,
}

/// A run of text with where it stands, in points from the top left corner of its page.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The characters, in the order in which they are read.
    pub text: String,
    /// The page, from 0.
    pub page: usize,
    /// Its left end.
    pub left: f64,
    /// Its right end.
    pub right: f64,
    /// Its base line.
    pub base: f64,
}

impl Pages {
    pub(super) fn new(document: PagedDocument) -> Self {
        Self { document }
    }

    pub(super) fn document(&self) -> &PagedDocument {
        &self.document
    }

    /// How many pages.
    #[must_use]
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// Characters that no font has a shape for.
    #[must_use]
    pub fn missing(&self) -> BTreeSet<char> {
        let mut missing = BTreeSet::new();
        self.each(&mut |_, _, item| {
            for glyph in item.glyphs.iter().filter(|glyph| glyph.id == 0) {
                missing.extend(
                    item.text
                        .get(glyph.range())
                        .into_iter()
                        .flat_map(str::chars),
                );
            }
        });
        missing
    }

    /// Every run of text with its place.
    #[must_use]
    pub fn runs(&self) -> Vec<Run> {
        let mut runs = Vec::new();
        self.each(&mut |page, at, item| {
            runs.push(Run {
                text: item.text.to_string(),
                page,
                left: at.x.to_pt(),
                right: (at.x + item.width()).to_pt(),
                base: at.y.to_pt(),
            });
        });
        runs
    }

    /// All text in the order of setting, runs one after the other, without the unseen characters that setting added.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.each(&mut |_, _, item| text.push_str(&item.text));
        text.replace(
            ['\u{200b}', '\u{2060}', '\u{2066}', '\u{2067}', '\u{2069}'],
            "",
        )
    }

    /// Width and height of a page, in points.
    #[must_use]
    pub fn size(&self) -> (f64, f64) {
        self.document.pages().first().map_or((0.0, 0.0), |page| {
            (page.frame.width().to_pt(), page.frame.height().to_pt())
        })
    }

    fn each(&self, see: &mut impl FnMut(usize, Point, &TextItem)) {
        for (number, page) in self.document.pages().iter().enumerate() {
            walk(&page.frame, Point::zero(), &mut |at, item| {
                see(number, at, item);
            });
        }
    }
}

/// Goes through a frame; groups are only moved on these pages, never turned or stretched.
fn walk(frame: &Frame, origin: Point, see: &mut impl FnMut(Point, &TextItem)) {
    for (at, item) in frame.items() {
        let at = origin + *at;
        match item {
            FrameItem::Text(text) => see(at, text),
            FrameItem::Group(group) => {
                let moved = Point::new(
                    Abs::pt(group.transform.tx.to_pt()),
                    Abs::pt(group.transform.ty.to_pt()),
                );
                walk(&group.frame, at + moved, see);
            }
            _ => {}
        }
    }
}

impl std::fmt::Debug for Pages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages")
            .field("count", &self.count())
            .finish_non_exhaustive()
    }
}
