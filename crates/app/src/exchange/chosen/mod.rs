//! Files that the person at the window chooses: these use cases are what the page may call.
//!
//! The page names no path. It asks for a dialog, which the program that shows the window opens ([`FileChooser`]); the path
//! goes from there to the use case, and the page is told what came of it. A plan stays here while it is reviewed, and the
//! page leafs through it.

mod accept;
mod backup;
mod bundle;
mod chooser;
mod desk;
mod export;
mod figure;
mod leave;
mod lines;
mod links;
mod open;
mod progress;
mod report;
mod table;
mod template;
mod translations;

pub use accept::{file_cancel, file_progress, import_accept, import_drop};
pub use backup::{backup_chosen, restore_chosen};
pub use bundle::{authorities_chosen, bundle_read_chosen, bundle_write_chosen, trust_chosen};
pub use chooser::{FileChooser, FileType, WantedFile};
pub(crate) use desk::Desk;
pub use desk::{PicturePress, Press};
pub use export::export_chosen;
pub use figure::figure_save;
pub use leave::import_leave;
pub use lines::{import_fields, import_lines};
pub use open::import_open;
pub use report::report_chosen;
pub use table::{import_map, import_table};
pub use template::template_chosen;
pub use translations::{
    translation_export_chosen, translation_import_accept, translation_import_open,
};
