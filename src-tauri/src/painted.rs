//! The marks that the first screen is on the glass and that a search is answered, for start-up tests and measurements.

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

/// Searches as the search box does, once, and waits for the answer.
const SEARCH: &str = "
    (() => {
        if (!('trefoilSearched' in window)) {
            window.trefoilSearched = false;
            window.__TAURI_INTERNALS__
                .invoke('search', { lang: 'en', request: { query: 'cyber', limit: 20, facets: true } })
                .then(() => { window.trefoilSearched = true; });
        }
        return window.trefoilSearched;
    })()";

/// How often the page is asked, and for how long.
const EVERY: Duration = Duration::from_millis(10);
const AT_MOST: Duration = Duration::from_secs(60);

/// Prints `painted` on standard output once the first screen is to be seen, and `searchable` once a search is answered.
#[expect(
    clippy::needless_pass_by_value,
    reason = "Tauri calls it with the event itself"
)]
pub(crate) fn report<R: Runtime>(window: WebviewWindow<R>, payload: PageLoadPayload<'_>) {
    if !matches!(payload.event(), PageLoadEvent::Finished) {
        return;
    }
    std::thread::spawn(move || {
        for (script, mark) in [(WAIT, "painted"), (SEARCH, "searchable")] {
            if !comes_true(&window, script) {
                return;
            }
            print(mark);
        }
    });
}

/// Asks the page again and again; false if it never says yes.
fn comes_true<R: Runtime>(window: &WebviewWindow<R>, script: &str) -> bool {
    let start = Instant::now();
    while start.elapsed() < AT_MOST {
        if is_true(window, script) {
            return true;
        }
        std::thread::sleep(EVERY);
    }
    false
}

fn is_true<R: Runtime>(window: &WebviewWindow<R>, script: &str) -> bool {
    let (sender, receiver) = mpsc::channel();
    let asked = window.eval_with_callback(script, move |answer| {
        // The receiver is gone only when it has given up waiting.
        let _ = sender.send(answer == "true");
    });
    asked.is_ok() && receiver.recv_timeout(AT_MOST).unwrap_or(false)
}

#[expect(
    clippy::print_stdout,
    reason = "the marks are for the program that started this one"
)]
fn print(mark: &str) {
    println!("{mark}");
}
