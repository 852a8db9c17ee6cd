use super::chooser::FileType;
use super::export::{place, proposed};
use crate::api::{FigureFormat, FigureSave, FigureSaved};
use crate::{Fault, Host, Reader};

/// Writes a figure to a file that the person chooses: the drawing as the page made it, or the numbers behind it.
///
/// What is no plain drawing is refused before anybody is asked for a place.
///
/// # Errors
/// [`Fault::NoDialog`] where no window is shown or nothing draws; [`Fault::PictureRefused`]; [`Fault::FileUnwritable`].
/// Then no file was written.
pub fn figure_save(
    host: &Host,
    reader: &Reader,
    request: FigureSave,
) -> Result<FigureSaved, Fault> {
    let chooser = host.desk().chooser()?;
    let bytes = match request.format {
        FigureFormat::Csv => table(&request.rows)?,
        format => {
            let svg = request.svg.as_deref().unwrap_or_default();
            host.desk().picture_press()?(svg, format)?
        }
    };
    let kind = file_type(reader, request.format);
    let end = ending(request.format);
    let name = proposed(host, reader, Some(request.name), end);
    let title = reader.localiser().plain().action_export();
    let Some(path) = place(chooser, title, kind, name) else {
        return Ok(FigureSaved { file: None });
    };
    crate::report::write(&path, &bytes)?;
    Ok(FigureSaved {
        file: Some(path.to_string_lossy().into_owned()),
    })
}

fn table(rows: &[Vec<String>]) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    exchange::csv::rows(rows, &mut bytes).map_err(Fault::Export)?;
    Ok(bytes)
}

fn ending(format: FigureFormat) -> &'static str {
    match format {
        FigureFormat::Svg => "svg",
        FigureFormat::Png => "png",
        FigureFormat::Csv => "csv",
    }
}

fn file_type(reader: &Reader, format: FigureFormat) -> FileType {
    let loc = reader.localiser().plain();
    let label = match format {
        FigureFormat::Svg => loc.figure_format_svg(),
        FigureFormat::Png => loc.figure_format_png(),
        FigureFormat::Csv => loc.figure_format_csv(),
    };
    FileType {
        label,
        endings: vec![ending(format)],
    }
}
