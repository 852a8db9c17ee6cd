use std::path::Path;

use crate::api::{MapShapes, Nothing};
use crate::{Fault, Host, Reader, paths};

/// The map that the application carries, made by `node ui/scripts/map.mjs`; see decision 0019.
const BUNDLED: &str = include_str!("../../../../data/map/world.json");

/// A file larger than any map of the world that is to be drawn in a window.
const LARGEST: u64 = 8 << 20;

/// The shapes of the map: those of a file `map.json` that the deployer has put beside the catalogue, else the bundled ones.
///
/// # Errors
/// [`Fault::MapUnfit`] if the deployer's file cannot be read or is no map: another map than the one that was meant is not
/// shown in its place.
pub fn map_shapes(host: &Host, _reader: &Reader, _request: Nothing) -> Result<MapShapes, Fault> {
    let own = host.store().with_file_name(paths::MAP_FILE);
    if own.exists() {
        return read(&own).map_err(|reason| Fault::MapUnfit { path: own, reason });
    }
    serde_json::from_str(BUNDLED).map_err(Fault::Answer)
}

/// Why a file is no map.
#[derive(Debug, thiserror::Error)]
pub enum MapError {
    /// The system refused.
    #[error("the file cannot be read")]
    Io(#[from] std::io::Error),
    /// It is larger than any map.
    #[error("the file is larger than a map")]
    TooLarge,
    /// It is not of the form.
    #[error("the file is no map")]
    Form(#[from] serde_json::Error),
    /// A shape is no path.
    #[error("the shape of {0} is no path")]
    Path(String),
    /// A number is no place on the map.
    #[error("{0} lies outside the map")]
    Outside(String),
}

fn read(file: &Path) -> Result<MapShapes, MapError> {
    if std::fs::metadata(file)?.len() > LARGEST {
        return Err(MapError::TooLarge);
    }
    let shapes: MapShapes = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    check(&shapes)?;
    Ok(shapes)
}

/// What the page draws must be drawable: paths of numbers, points on the map.
fn check(shapes: &MapShapes) -> Result<(), MapError> {
    if !(1.0..=100_000.0).contains(&shapes.width) || !(1.0..=100_000.0).contains(&shapes.height) {
        return Err(MapError::Outside("width × height".to_owned()));
    }
    for (name, path) in [
        ("outline", &shapes.outline),
        ("blank", &shapes.blank),
        ("borders", &shapes.borders),
        ("undetermined", &shapes.undetermined),
    ] {
        check_path(name, path)?;
    }
    for place in &shapes.places {
        check_path(&place.code, &place.path)?;
        let (left, top, right, bottom) = place.extent;
        let across = [place.at.0, left, right]
            .iter()
            .all(|x| (0.0..=shapes.width).contains(x));
        let down = [place.at.1, top, bottom]
            .iter()
            .all(|y| (0.0..=shapes.height).contains(y));
        if !across || !down {
            return Err(MapError::Outside(place.code.clone()));
        }
    }
    Ok(())
}

fn check_path(name: &str, path: &str) -> Result<(), MapError> {
    let drawn = |c: char| c.is_ascii_digit() || "MLHVZmlhvz.,- ".contains(c);
    if path.chars().all(drawn) {
        Ok(())
    } else {
        Err(MapError::Path(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundled() -> MapShapes {
        serde_json::from_str(BUNDLED).unwrap()
    }

    #[test]
    fn the_bundled_map_is_a_map_and_small() {
        let shapes = bundled();
        assert!(check(&shapes).is_ok(), "every shape can be drawn");
        assert!(BUNDLED.len() < 1_000_000, "and it opens at once");
        assert!(
            !shapes.undetermined.is_empty(),
            "some boundaries are dashed"
        );
    }

    #[test]
    fn a_shape_that_is_no_path_is_refused() {
        let mut shapes = bundled();
        shapes.borders = "M0 0\"/><script>".to_owned();
        assert!(
            matches!(check(&shapes), Err(MapError::Path(name)) if name == "borders"),
            "only letters of a path and numbers"
        );
        let mut shapes = bundled();
        shapes.places.first_mut().unwrap().at = (-5.0, 0.0);
        assert!(
            matches!(check(&shapes), Err(MapError::Outside(_))),
            "a point beside the map"
        );
    }
}
