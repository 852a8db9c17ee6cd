use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;

/// Stands before the name of each part.
const MARK: &[u8] = b"\n%%";

/// A workbook of parts, each behind a line `%%name`: what a spoiled archive would hide behind its checksums lies open here.
pub(crate) fn assemble(parts: &[u8]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut rest = parts;
    while let Some(at) = find(rest, MARK) {
        let part = rest.get(at + MARK.len()..).unwrap_or_default();
        let length = find(part, MARK).unwrap_or(part.len());
        let (part, after) = part.split_at(length);
        rest = after;
        let line = part
            .iter()
            .position(|byte| *byte == b'\n')
            .unwrap_or(part.len());
        let (name, body) = part.split_at(line);
        let body = body.get(1..).unwrap_or_default();
        let options =
            SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        // Two parts of one name make no archive: the second is left out.
        if out
            .start_file(String::from_utf8_lossy(name), options)
            .is_ok()
            && out.write_all(body).is_err()
        {
            break;
        }
    }
    match out.finish() {
        Ok(done) => done.into_inner(),
        Err(error) => panic!("memory takes everything: {error}"),
    }
}

/// The parts of a workbook that a reader looks at.
pub(crate) fn parts(workbook: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut archive = match zip::ZipArchive::new(Cursor::new(workbook)) {
        Ok(archive) => archive,
        Err(error) => panic!("it is a workbook: {error}"),
    };
    for index in 0..archive.len() {
        let Ok(mut part) = archive.by_index(index) else {
            continue;
        };
        let name = part
            .name()
            .map(|name| name.into_owned())
            .unwrap_or_default();
        // The properties carry the hour at which they were written.
        if name.starts_with("docProps") || name.contains("theme") {
            continue;
        }
        out.extend(MARK);
        out.extend(name.as_bytes());
        out.push(b'\n');
        if part.read_to_end(&mut out).is_err() {
            panic!("what was packed unpacks");
        }
    }
    out
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}
