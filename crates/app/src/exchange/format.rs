use std::path::Path;

use crate::Fault;
use crate::api::FileFormat;

/// How the names of files of a format end, without the dot.
pub(super) fn ending(format: FileFormat) -> &'static str {
    match format {
        FileFormat::Csv => "csv",
        FileFormat::Xlsx => "xlsx",
        FileFormat::Iati => "xml",
        FileFormat::Jsonl => "jsonl",
    }
}

/// The format that was asked for, else the one that the end of the name stands for.
pub(super) fn format(asked: Option<FileFormat>, file: &Path) -> Result<FileFormat, Fault> {
    if let Some(format) = asked {
        return Ok(format);
    }
    let end = file
        .extension()
        .map(|end| end.to_string_lossy().to_ascii_lowercase())
        .unwrap_or_default();
    match end.as_str() {
        "csv" => Ok(FileFormat::Csv),
        "xlsx" => Ok(FileFormat::Xlsx),
        "xml" => Ok(FileFormat::Iati),
        "jsonl" | "ndjson" => Ok(FileFormat::Jsonl),
        _ => Err(Fault::FormatUnknown {
            path: file.to_owned(),
        }),
    }
}
