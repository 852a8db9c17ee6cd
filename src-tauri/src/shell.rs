//! The open catalogue, and the one way in.

use std::sync::{Arc, OnceLock};

use anyhow::{Context, Result};
use app::api::{AppErrorView, Digits};
use app::exchange::chosen::FileChooser;
use app::secret::SystemKeychain;
use app::{Host, HostOptions, Reader};
use l10n::Lang;
use serde_json::Value;

/// The state that every command shares.
pub(crate) struct Shell {
    opened: Arc<OnceLock<Opened>>,
}

/// How opening ended; where not even the bundled catalogue opens, every command answers with why.
type Opened = Result<Host, Box<AppErrorView>>;

impl Shell {
    /// Starts to open the catalogue on another thread, so that the window can paint meanwhile.
    ///
    /// # Errors
    /// The system gives no thread.
    pub(crate) fn open_in_background(
        options: HostOptions,
        keychain: Option<Arc<SystemKeychain>>,
        chooser: Box<dyn FileChooser>,
    ) -> Result<Self> {
        app::search::get_ready();
        let opened = Arc::new(OnceLock::new());
        let shared = Arc::clone(&opened);
        std::thread::Builder::new()
            .name("catalogue".to_owned())
            .spawn(move || {
                let opened = shared.get_or_init(|| {
                    open(options).map(|host| {
                        let host = match keychain {
                            Some(keychain) => host.with_keychain(keychain),
                            None => host,
                        };
                        host.with_file_chooser(chooser)
                            .with_press(report::write)
                            .with_picture_press(report::picture::make)
                    })
                });
                if let Ok(host) = opened {
                    app::sync::exchange_by_itself(host);
                }
            })
            .context("no thread to open the catalogue")?;
        Ok(Self { opened })
    }

    /// Runs a use case by its name; waits for the catalogue if it is still being opened.
    ///
    /// # Errors
    /// The use case's own error object: code, message, hint.
    pub(crate) async fn call(
        &self,
        name: &'static str,
        lang: String,
        request: Value,
    ) -> Result<Value, Value> {
        let opened = Arc::clone(&self.opened);
        tauri::async_runtime::spawn_blocking(move || match opened.wait() {
            Ok(host) => host
                .call(name, &lang, request)
                .map_err(|error| as_value(error.view())),
            Err(view) => Err(as_value(view)),
        })
        .await
        .unwrap_or_else(|error| Err(Value::from(error.to_string())))
    }
}

fn open(options: HostOptions) -> Opened {
    let store = app::paths::store_file(&options.data_dir);
    // Nobody has said yet who reads: the system's own language is the best guess.
    let lang = options
        .system_languages
        .iter()
        .find_map(|tag| Lang::from_tag(tag))
        .unwrap_or_default();
    Host::open_or_bundled(options).map_err(|fault| {
        let reader = Reader::new(lang, Digits::default());
        Box::new(fault.localised(&reader, &store).view().clone())
    })
}

fn as_value(view: &AppErrorView) -> Value {
    serde_json::to_value(view).unwrap_or_else(|error| Value::from(error.to_string()))
}
