use std::io::Read;

use app::api::{AppErrorView, Fields};
use app::{ErrorCode, Reader};
use serde::de::DeserializeOwned;

/// Longest file that is read, in bytes: many times the longest record.
const LONGEST: u64 = 16 * 1024 * 1024;

/// Fields to write, and the version that they were edited from, where the file says so.
pub(crate) struct Given {
    pub(crate) fields: Fields,
    pub(crate) seen: Option<i64>,
}

/// Reads a file with the fields of a record, or the standard input for `-`.
///
/// What `trefoil edit KIND:SLUG` prints can be given back as it is: then it carries its version.
pub(crate) fn read(file: &str, reader: &Reader) -> Result<Given, AppErrorView> {
    let hint = reader.localiser().cli_file_unfit_hint();
    let mut fields: Fields = parsed(file, reader, &hint)?;
    if fields.contains_key("seen")
        && let Some(serde_json::Value::Object(inner)) = fields.get("fields")
    {
        let seen = fields.get("seen").and_then(serde_json::Value::as_i64);
        fields = inner.clone();
        return Ok(Given { fields, seen });
    }
    Ok(Given { fields, seen: None })
}

/// Reads JSON of one shape from a file, or from the standard input for `-`; `hint` says what the file should hold.
pub(crate) fn parsed<T: DeserializeOwned>(
    file: &str,
    reader: &Reader,
    hint: &str,
) -> Result<T, AppErrorView> {
    let loc = reader.localiser();
    let unfit = |path: String, reason: String| AppErrorView {
        code: ErrorCode::DataInvalid,
        message: loc.cli_file_unfit(path, reason),
        hint: hint.to_owned(),
        findings: Vec::new(),
    };
    let bytes = bytes(file)
        .map_err(|error| unfit(file.to_owned(), app::finding::unreadable(reader, &error)))?;
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
    serde_json::from_slice(text).map_err(|error| {
        let place = format!("{file}:{}", error.line());
        unfit(place, app::finding::not_json(reader, &error))
    })
}

fn bytes(file: &str) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if file == "-" {
        std::io::stdin()
            .lock()
            .take(LONGEST)
            .read_to_end(&mut bytes)?;
    } else {
        std::fs::File::open(file)?
            .take(LONGEST)
            .read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}
