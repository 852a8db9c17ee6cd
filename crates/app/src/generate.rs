//! The TypeScript twins of the wire: `api.ts` (types) and `commands.ts` (the command map).
//!
//! Written by `cargo xtask gen`, committed, and compared by `cargo xtask check`.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::path::Path;

use ts_rs::{Config, TS, TypeVisitor};

const HEADER: &str = "// Generated from crates/app by `cargo xtask gen`. Do not edit.\n";

/// One generated file: its name below `ui/src/generated/` and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// File name.
    pub name: &'static str,
    /// Whole text.
    pub text: String,
}

/// The generated files, always in the same order and with the same bytes for the same wire.
#[must_use]
pub fn typescript() -> Vec<GeneratedFile> {
    let cfg = Config::new();
    let mut types = Declarations {
        cfg: &cfg,
        seen: HashSet::new(),
        by_name: BTreeMap::new(),
    };
    types.visit::<crate::api::AppErrorView>();
    let mut map = String::new();
    let mut list = String::new();

    macro_rules! describe {
        ($($name:ident: $request:ty => $response:ty, $effect:ident, $function:path;)*) => {
            $(
                types.visit::<$request>();
                types.visit::<$response>();
                // Writing to a String cannot fail.
                let _ = writeln!(
                    map,
                    "  {}: {{ request: {}; response: {} }};",
                    stringify!($name),
                    <$request as TS>::name(&cfg),
                    <$response as TS>::name(&cfg),
                );
                let _ = writeln!(
                    list,
                    "  {{ name: \"{}\", writes: {} }},",
                    stringify!($name),
                    stringify!($effect) == "writes",
                );
            )*
        };
    }
    crate::commands!(describe);

    let imports = types
        .by_name
        .keys()
        .filter(|name| contains_word(&map, name))
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    let commands = format!(
        "{HEADER}import type {{ {imports} }} from \"./api\";\n\n\
         /** Every command of the application with what it takes and gives. */\n\
         export interface Commands {{\n{map}}}\n\n\
         /** Name of a command. */\n\
         export type CommandName = keyof Commands;\n\n\
         /** The commands in the order of the list; `writes` marks those that answer with what they changed. */\n\
         export const COMMANDS = [\n{list}] as const satisfies readonly {{ name: CommandName; writes: boolean }}[];\n"
    );
    let mut api = String::from(HEADER);
    for declaration in types.by_name.values() {
        api.push('\n');
        api.push_str(declaration);
    }
    vec![
        GeneratedFile {
            name: "api.ts",
            text: api,
        },
        GeneratedFile {
            name: "commands.ts",
            text: commands,
        },
    ]
}

/// Writes the generated files into a folder and creates it if need be.
///
/// # Errors
/// When the folder or a file cannot be written.
pub fn write(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    for file in typescript() {
        std::fs::write(folder.join(file.name), file.text)?;
    }
    Ok(())
}

/// Whether `word` stands in `text` as a whole word.
fn contains_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .any(|part| part == word)
}

/// Collects the declaration of each type once, by name.
struct Declarations<'a> {
    cfg: &'a Config,
    seen: HashSet<TypeId>,
    by_name: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("{docs}export {}\n", T::decl(self.cfg));
            self.by_name.insert(T::ident(self.cfg), declaration);
        }
    }
}
