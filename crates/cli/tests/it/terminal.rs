//! The program at a terminal, where somebody types and reads: a passphrase is not shown, and a page is as wide as its window.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ExitStatus};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use pty_process::blocking::{Command, Pty, open};
use rustix::termios::{LocalModes, tcgetattr};
use unicode_width::UnicodeWidthStr;

use crate::{built, done};

/// A program that says nothing for so long hangs; no test waits for it to pass.
const HANGS: Duration = Duration::from_secs(120);

/// A run of the program at a terminal of its own.
struct Terminal {
    pty: Pty,
    child: Child,
    output: Receiver<Vec<u8>>,
    bytes: Vec<u8>,
    shown: String,
}

impl Terminal {
    fn new(columns: u16, folder: &Path, arguments: &[&str]) -> Self {
        let (pty, pts) = open().unwrap();
        pty.resize(pty_process::Size::new(24, columns)).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_trefoil"))
            .args(arguments)
            .env_clear()
            .env("TREFOIL_DATA_DIR", folder)
            .env("TREFOIL_KEYCHAIN", "off")
            .env("LC_ALL", "C")
            .spawn(pts)
            .unwrap();
        let (say, output) = channel();
        let mut reading = std::fs::File::from(rustix::io::dup(&pty).unwrap());
        std::thread::spawn(move || {
            let mut piece = [0; 4096];
            // A terminal that nobody holds open any more answers with an error: that is its end.
            while let Ok(count @ 1..) = reading.read(&mut piece) {
                if say.send(piece[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self {
            pty,
            child,
            output,
            bytes: Vec::new(),
            shown: String::new(),
        }
    }

    /// A letter may come in two pieces.
    fn take(&mut self, piece: &[u8]) {
        self.bytes.extend_from_slice(piece);
        self.shown = String::from_utf8_lossy(&self.bytes).into_owned();
    }

    /// Waits until the terminal shows a text behind what it showed before, and forgets all up to it.
    fn sees(&mut self, wanted: &str, seen: &mut usize) {
        while !self.shown[*seen..].contains(wanted) {
            let piece = self
                .output
                .recv_timeout(HANGS)
                .unwrap_or_else(|_| panic!("`{wanted}` is not shown, but: {}", self.shown));
            self.take(&piece);
        }
        *seen += self.shown[*seen..].find(wanted).unwrap() + wanted.len();
    }

    /// Types once the program has made the terminal show nothing of it: it does so only after its question.
    fn types(&mut self, keys: &str) {
        let start = std::time::Instant::now();
        while tcgetattr(&self.pty)
            .unwrap()
            .local_modes
            .contains(LocalModes::ECHO)
        {
            assert!(start.elapsed() < HANGS, "what is typed would be shown");
            std::thread::yield_now();
        }
        self.pty.write_all(keys.as_bytes()).unwrap();
    }

    /// How the program ended, and all that the terminal showed.
    fn ends(mut self) -> (ExitStatus, String, LocalModes) {
        loop {
            match self.output.recv_timeout(HANGS) {
                Ok(piece) => self.take(&piece),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    let _ = self.child.kill();
                    panic!("it does not end; it showed: {}", self.shown);
                }
            }
        }
        let status = self.child.wait().unwrap();
        let modes = tcgetattr(&self.pty).unwrap().local_modes;
        (status, self.shown, modes)
    }
}

/// As a terminal is left for whoever types next: what is typed is shown, in lines, and Ctrl+C interrupts.
fn assert_usable(modes: LocalModes) {
    assert!(
        modes.contains(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG),
        "the terminal is as it was: {modes:?}"
    );
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_passphrase_is_asked_for_twice_and_never_shown() {
    let folder = tempfile::tempdir().unwrap();
    done(folder.path(), &["init"]);
    let file = folder.path().join("all.trefoil-backup");
    let file = file.to_str().unwrap();
    let mut terminal = Terminal::new(80, folder.path(), &["backup", file]);
    let mut seen = 0;
    terminal.sees("Passphrase: ", &mut seen);
    terminal.types("seven grey geesX\u{7f}e\r");
    terminal.sees("Passphrase again: ", &mut seen);
    terminal.types("seven grey geese\r");
    let (status, shown, modes) = terminal.ends();
    assert!(status.success(), "the same words twice are taken: {shown}");
    for word in ["seven", "grey", "gees", "*"] {
        assert!(!shown.contains(word), "nothing typed is shown: {shown}");
    }
    assert!(
        shown.contains("without it nobody can open"),
        "what to keep is said: {shown}"
    );
    assert_usable(modes);

    let mut terminal = Terminal::new(80, folder.path(), &["restore", file]);
    let mut seen = 0;
    terminal.sees("Passphrase: ", &mut seen);
    terminal.types("seven grey geese\r");
    let (status, shown, modes) = terminal.ends();
    assert!(status.success(), "it opens: {shown}");
    assert!(
        !shown.contains("again") && !shown.contains("geese"),
        "to open one, once is enough, unseen: {shown}"
    );
    assert!(
        shown.contains("catalogue.db.before-restore-"),
        "where the old catalogue lies: {shown}"
    );
    assert_usable(modes);
}

#[test]
fn two_passphrases_that_differ_make_no_backup() {
    let folder = tempfile::tempdir().unwrap();
    done(folder.path(), &["init"]);
    let before = names(folder.path());
    let file = folder.path().join("all.trefoil-backup");
    let mut terminal = Terminal::new(80, folder.path(), &["backup", file.to_str().unwrap()]);
    let mut seen = 0;
    terminal.sees("Passphrase: ", &mut seen);
    terminal.types("seven grey geese\r");
    terminal.sees("Passphrase again: ", &mut seen);
    terminal.types("seven grey ducks\r");
    let (status, shown, modes) = terminal.ends();
    assert_eq!(status.code(), Some(1), "it is refused: {shown}");
    assert!(
        shown.contains("The two passphrases are not the same"),
        "and why: {shown}"
    );
    assert!(
        !shown.contains("geese") && !shown.contains("ducks"),
        "neither is shown: {shown}"
    );
    assert_eq!(names(folder.path()), before, "and nothing was written");
    assert_usable(modes);
}

#[test]
fn whoever_interrupts_the_question_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    done(folder.path(), &["init"]);
    let file = folder.path().join("all.trefoil-backup");
    let file = file.to_str().unwrap();
    let before = names(folder.path());
    for first in [None, Some("seven grey geese\r")] {
        let mut terminal = Terminal::new(80, folder.path(), &["backup", file]);
        let mut seen = 0;
        terminal.sees("Passphrase: ", &mut seen);
        if let Some(first) = first {
            terminal.types(first);
            terminal.sees("Passphrase again: ", &mut seen);
        }
        terminal.types("seven\u{3}");
        let (status, shown, modes) = terminal.ends();
        assert!(!status.success(), "it did not make a backup: {shown}");
        assert!(
            !shown.contains("seven"),
            "what was typed stays unseen: {shown}"
        );
        assert_eq!(
            names(folder.path()),
            before,
            "no file, no part of one, no copy"
        );
        assert_usable(modes);
    }
    let mut terminal = Terminal::new(80, folder.path(), &["backup", file]);
    terminal.sees("Passphrase: ", &mut 0);
    // The end of the input instead of words.
    terminal.types("\u{4}");
    let (status, shown, modes) = terminal.ends();
    assert_eq!(status.code(), Some(2), "no passphrase was given: {shown}");
    assert_eq!(names(folder.path()), before, "and nothing was written");
    assert_usable(modes);
}

/// What a page says, without how it is laid out.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn a_comparison_is_never_wider_than_the_window_in_any_script() {
    let records = [
        "initiative:2centre",
        "initiative:3ce-cyprus",
        "organisation:gfce",
    ];
    for lang in ["en", "ar", "zh", "ru"] {
        let arguments = [&["--lang", lang, "compare"], records.as_slice()].concat();
        let whole = letters(&done(built(), &arguments));
        for columns in [40, 72, 160] {
            let terminal = Terminal::new(columns, built(), &arguments);
            let (status, shown, _) = terminal.ends();
            assert!(status.success(), "{lang}, {columns}: {shown}");
            for line in shown.lines() {
                let width = UnicodeWidthStr::width(line.trim_end());
                assert!(
                    width <= usize::from(columns),
                    "{lang}: {width} columns in a window of {columns}: {line}"
                );
            }
            // The line under the heading is as long as the window allows.
            let rest = |text: &str| text.replace('─', "");
            assert_eq!(
                rest(&letters(&shown)),
                rest(&whole),
                "{lang}: nothing is cut off in a window of {columns}"
            );
        }
    }
}
