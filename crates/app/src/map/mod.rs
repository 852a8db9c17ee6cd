//! The map: what there is by country, and the shapes that it is drawn with.

mod find;
mod open;
mod shapes;

pub use find::map_find;
pub use shapes::{MapError, map_shapes};
