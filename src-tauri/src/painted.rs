//! The mark that the first screen is on the glass, for start-up tests and measurements.

use std::sync::mpsc;
use std::time::{Duration, Instant};

use tauri::webview::{PageLoadEvent, PageLoadPayload};
use tauri::{Runtime, WebviewWindow};

/// Waits for the first heading, then for two frames: one that lays it out, one that shows it.
const WAIT: &str = "
    (() => {
        const ready = () => document.querySelector('h1') !== null;
        if (!('trefoilPainted' in window)) {
            window.trefoilPainted = false;
            const look = () => {
                if (ready()) {
                    requestAnimationFrame(() => requestAnimationFrame(() => { window.trefoilPainted = true; }));
                } else {
                    requestAnimationFrame(look);
                }
            };
            look();
        }
        return window.trefoilPainted;
    })()";

/// How often the page is asked, and for how long.
const EVERY: Duration = Duration::from_millis(10);
const AT_MOST: Duration = Duration::from_secs(60);

/// Prints `painted` on standard output once the first screen is to be seen.
#[expect(
    clippy::needless_pass_by_value,
    reason = "Tauri calls it with the event itself"
)]
pub(crate) fn report<R: Runtime>(window: WebviewWindow<R>, payload: PageLoadPayload<'_>) {
    if !matches!(payload.event(), PageLoadEvent::Finished) {
        return;
    }
    std::thread::spawn(move || {
        let start = Instant::now();
        while start.elapsed() < AT_MOST {
            if is_painted(&window) {
                print();
                return;
            }
            std::thread::sleep(EVERY);
        }
    });
}

fn is_painted<R: Runtime>(window: &WebviewWindow<R>) -> bool {
    let (sender, receiver) = mpsc::channel();
    let asked = window.eval_with_callback(WAIT, move |answer| {
        // The receiver is gone only when it has given up waiting.
        let _ = sender.send(answer == "true");
    });
    asked.is_ok() && receiver.recv_timeout(AT_MOST).unwrap_or(false)
}

#[expect(
    clippy::print_stdout,
    reason = "the mark is for the program that started this one"
)]
fn print() {
    println!("painted");
}
