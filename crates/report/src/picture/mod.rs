//! Pictures: a drawing of the page, looked through, as it is or in dots.

mod dots;
mod plain;

use app::Fault;
use app::api::FigureFormat;

pub use plain::Refusal;

/// The bytes of the file for a drawing.
///
/// # Errors
/// [`Fault::PictureRefused`] for what is not a plain drawing; [`Fault::NotSet`] if it cannot be drawn.
pub fn make(svg: &str, format: FigureFormat) -> Result<Vec<u8>, Fault> {
    plain::check(svg).map_err(|refusal| Fault::PictureRefused(Box::new(refusal)))?;
    match format {
        FigureFormat::Png => dots::draw(svg).map_err(|error| Fault::NotSet(Box::new(error))),
        FigureFormat::Svg | FigureFormat::Csv => {
            Ok(format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{svg}\n").into_bytes())
        }
    }
}
