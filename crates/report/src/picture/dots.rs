use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, FontResolver, Options, Tree, fontdb};

use crate::press::FONTS;

/// Dots for each unit of the drawing: sharp on a slide.
const SCALE: f32 = 2.0;
/// The longest side in dots; a larger drawing is drawn coarser.
const LONGEST_SIDE: f32 = 8000.0;

/// Why a drawing could not be drawn.
#[derive(Debug, thiserror::Error)]
pub(super) enum DrawError {
    /// The drawing has no size, or none that can be drawn.
    #[error("the drawing cannot be drawn: {0}")]
    Drawing(#[from] usvg::Error),
    /// There is no room for so many dots.
    #[error("the drawing has no size that can be drawn")]
    Size,
    /// The dots could not be written.
    #[error("the picture could not be written: {0}")]
    Encoding(String),
}

/// The fonts for paper, under the names that the page writes into a drawing.
static LETTERS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for font in FONTS {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(font)));
    }
    fonts.set_sans_serif_family("Noto Sans");
    Arc::new(fonts)
});

/// A checked drawing in dots, the same on every machine: no font of the system is asked.
pub(super) fn draw(svg: &str) -> Result<Vec<u8>, DrawError> {
    let options = Options {
        font_family: "Noto Sans".to_owned(),
        fontdb: Arc::clone(&LETTERS),
        // The page names the font of every stretch. To look for others letter by letter mixes up joined Arabic letters.
        font_resolver: FontResolver {
            select_fallback: Box::new(|_, _, _| None),
            ..FontResolver::default()
        },
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options)?;
    let size = tree.size();
    let scale = SCALE.min(LONGEST_SIDE / size.width().max(size.height()));
    let dots = size.to_int_size().scale_by(scale).ok_or(DrawError::Size)?;
    let mut canvas = Pixmap::new(dots.width(), dots.height()).ok_or(DrawError::Size)?;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut canvas.as_mut(),
    );
    canvas
        .encode_png()
        .map_err(|error| DrawError::Encoding(error.to_string()))
}
