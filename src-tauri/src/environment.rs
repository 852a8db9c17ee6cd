//! What the program reads from outside, once, at its start: only programs do, the crates are given it.

use std::sync::Arc;

use app::HostOptions;
use app::secret::SystemKeychain;

/// The environment of this start.
pub(crate) struct Environment {
    /// `TREFOIL_DATA_DIR` names the data folder.
    pub(crate) has_own_data_dir: bool,
    /// The keychain of the system; none with `TREFOIL_KEYCHAIN=off`.
    pub(crate) keychain: Option<Arc<SystemKeychain>>,
    /// `TREFOIL_PRINT_PAINTED=1`: print a mark when the first screen is to be seen.
    pub(crate) print_painted: bool,
    system_languages: Vec<String>,
}

impl Environment {
    /// Reads the environment.
    pub(crate) fn read() -> Self {
        Self {
            has_own_data_dir: variable("TREFOIL_DATA_DIR").is_some_and(|folder| !folder.is_empty()),
            keychain: (variable("TREFOIL_KEYCHAIN").as_deref() != Some("off"))
                .then(|| Arc::new(SystemKeychain::new())),
            print_painted: variable("TREFOIL_PRINT_PAINTED").as_deref() == Some("1"),
            system_languages: variable("TREFOIL_LANG")
                .into_iter()
                .chain(sys_locale::get_locales())
                .collect(),
        }
    }

    /// What the use cases need from this program.
    pub(crate) fn host_options(&self) -> HostOptions {
        HostOptions {
            data_dir: app::paths::data_dir(&variable),
            now_ms: Box::new(now_ms),
            system_languages: self.system_languages.clone(),
            open_address: Some(Box::new(|address| {
                tauri_plugin_opener::open_url(address, None::<&str>).map_err(std::io::Error::other)
            })),
            root: app::sync::PinnedRoot::of(std::env::current_exe().ok().as_deref()),
        }
    }
}

/// Chooses the drawing path of the web view that works on every Linux machine, unless the reader has chosen another.
///
/// WebKitGTK's newest path leaves the window blank on some graphics drivers.
pub(crate) fn steady_web_view() {
    #[cfg(target_os = "linux")]
    {
        const NAME: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
        if std::env::var_os(NAME).is_none() {
            #[expect(
                unsafe_code,
                reason = "the first thing that the program does: no other thread reads the environment yet"
            )]
            // SAFETY: called at the top of `main`, before any thread is started.
            unsafe {
                std::env::set_var(NAME, "1");
            }
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a program may read its environment"
)]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn now_ms() -> i64 {
    #[expect(clippy::disallowed_methods, reason = "a program may read the clock")]
    let now = jiff::Timestamp::now();
    now.as_millisecond()
}
