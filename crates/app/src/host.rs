use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};

use catalogue::place::{Languages, Places};
use catalogue::record::PartialDate;
use catalogue::sealed::Passphrase;
use catalogue::search::Lexicon;
use catalogue::store::KeyKeeper;
use catalogue::vocabulary::Vocabulary;
use catalogue::{Catalogue, OpenOptions, StoreError};
use l10n::Lang;

use crate::api::{Digits, Secret, Settings};
use crate::exchange::chosen::{Desk, FileChooser, PicturePress, Press};
use crate::matching::Landscapes;
use crate::search::Sessions;
use crate::sync::{Line, PinnedRoot};
use crate::translate::Surveys;
use crate::{AppError, Fault, Reader, paths};

/// The bundled catalogue: the committed release log, part of the program.
static RELEASE_LOG: &[u8] = include_bytes!("../../../data/releases.trefoil-log");

/// The wall clock, in milliseconds since 1970.
pub type Clock = Box<dyn Fn() -> i64 + Send + Sync>;
/// Opens an address in the reader's own program.
pub type AddressOpener = Box<dyn Fn(&str) -> std::io::Result<()> + Send + Sync>;

/// What the use cases need from the program that runs them.
pub struct HostOptions {
    /// Folder of the store; see [`paths::data_dir`].
    pub data_dir: PathBuf,
    /// The clock.
    pub now_ms: Clock,
    /// Languages that the system asks for, best first (`fr_FR.UTF-8`, `pt-BR`).
    pub system_languages: Vec<String>,
    /// Opens addresses; `None` where there is nothing to open them with.
    pub open_address: Option<AddressOpener>,
    /// The root of trust that came with the program; it counts where no person has had this machine trust another one.
    pub root: Option<PinnedRoot>,
}

/// One open catalogue and everything that the use cases share.
///
/// Send and Sync: a call may come from any thread; calls block.
pub struct Host {
    catalogue: Arc<Catalogue>,
    store: PathBuf,
    options: HostOptions,
    /// Why the bundled catalogue stands in for the store of this machine.
    notice: Option<Fault>,
    settings: Mutex<Option<Settings>>,
    readers: Mutex<HashMap<(Lang, Digits), Arc<Reader>>>,
    sessions: Sessions,
    desk: Desk,
    surveys: Surveys,
    landscapes: Landscapes,
    line: Line,
    keychain: Option<Arc<dyn KeyKeeper>>,
    /// Whether it was tried to give the key to the keychain.
    settled: AtomicBool,
}

impl Host {
    /// Opens the store of this machine, building it if there is none.
    ///
    /// # Errors
    /// The reader's sentences are in the language of `reader_lang`; the file is never changed by a refusal.
    pub fn open(options: HostOptions) -> Result<Self, Fault> {
        let store = paths::store_file(&options.data_dir);
        crate::backup::take_up(&options);
        let catalogue = Catalogue::open(&store, bundled(&options))?;
        Ok(Self::with(catalogue, store, options, None))
    }

    /// Opens the store, or the bundled catalogue read-only where the store cannot be used; says so in [`Host::notice`].
    ///
    /// # Errors
    /// Only when the bundled catalogue itself cannot be opened.
    pub fn open_or_bundled(options: HostOptions) -> Result<Self, Fault> {
        let store = paths::store_file(&options.data_dir);
        crate::backup::take_up(&options);
        match Catalogue::open(&store, bundled(&options)) {
            Ok(catalogue) => Ok(Self::with(catalogue, store, options, None)),
            Err(reason) => {
                let catalogue = Catalogue::open_bundled_read_only(bundled(&options))?;
                Ok(Self::with(
                    catalogue,
                    store,
                    options,
                    Some(Fault::from(reason)),
                ))
            }
        }
    }

    /// Builds or refreshes the store from the bundled catalogue, or from a folder of the shape of `data/`.
    ///
    /// # Errors
    /// [`Fault::DataMissing`], a folder with findings, or what keeps the store from being opened.
    pub fn init(options: HostOptions, from: Option<&Path>) -> Result<(Self, Built), Fault> {
        let store = paths::store_file(&options.data_dir);
        // A first start that was cut short leaves an empty file.
        let existed = std::fs::metadata(&store).is_ok_and(|meta| meta.len() > 0);
        let mut open = bundled(&options);
        let Some(folder) = from else {
            let before = if existed {
                Catalogue::open(&store, bundled(&options))
                    .and_then(|c| c.counts())
                    .ok()
            } else {
                None
            };
            let catalogue = Catalogue::init(&store, open)?;
            let built = match before {
                _ if !existed => Built::New,
                Some(before) if before == catalogue.counts()? => Built::Unchanged,
                _ => Built::Refreshed,
            };
            return Ok((Self::with(catalogue, store, options, None), built));
        };
        if !folder.is_dir() {
            return Err(Fault::DataMissing {
                path: folder.to_owned(),
            });
        }
        let folder = catalogue::data::read(folder).map_err(StoreError::Data)?;
        // A new store holds the folder and nothing else; for one that is there it is the next release.
        open.release_log = catalogue::release::build(&folder)
            .map_err(StoreError::from)?
            .into();
        let catalogue = Catalogue::init(&store, open)?;
        let appended = catalogue.take_release(&folder)?;
        let built = match appended.changes {
            _ if !existed => Built::New,
            0 => Built::Unchanged,
            _ => Built::Refreshed,
        };
        Ok((Self::with(catalogue, store, options, None), built))
    }

    fn with(
        catalogue: Catalogue,
        store: PathBuf,
        options: HostOptions,
        notice: Option<Fault>,
    ) -> Self {
        Self {
            catalogue: Arc::new(catalogue),
            store,
            options,
            notice,
            settings: Mutex::default(),
            readers: Mutex::default(),
            sessions: Sessions::default(),
            desk: Desk::default(),
            surveys: Surveys::default(),
            landscapes: Landscapes::default(),
            line: Line::default(),
            keychain: None,
            settled: AtomicBool::new(false),
        }
    }

    /// The same for a program that may use a keychain; without one, secrets lie in files alone.
    #[must_use]
    pub fn with_keychain(mut self, keychain: Arc<dyn KeyKeeper>) -> Self {
        self.catalogue.set_key_keeper(Arc::clone(&keychain));
        self.keychain = Some(keychain);
        self
    }

    /// The same for a program that can ask for the passphrase of a sealed device key.
    #[must_use]
    pub fn with_passphrase(self, ask: impl Fn() -> Option<Secret> + Send + Sync + 'static) -> Self {
        self.catalogue
            .set_ask_passphrase(Box::new(move || Some(Passphrase::new(&ask()?.0))));
        self
    }

    /// The same for a program with a window, which lets the person choose files.
    #[must_use]
    pub fn with_file_chooser(mut self, chooser: Box<dyn FileChooser>) -> Self {
        self.desk.set_chooser(chooser);
        self
    }

    /// The same for a program that can set reports.
    #[must_use]
    pub fn with_press(mut self, press: Press) -> Self {
        self.desk.set_press(press);
        self
    }

    /// The same for a program that can draw pictures.
    #[must_use]
    pub fn with_picture_press(mut self, press: PicturePress) -> Self {
        self.desk.set_picture_press(press);
        self
    }

    /// The reader of a language, with the digits of the settings.
    ///
    /// # Errors
    /// [`Fault::UnknownLanguage`].
    pub fn reader(&self, lang: &str) -> Result<Arc<Reader>, Fault> {
        let lang = Lang::from_tag(lang).ok_or_else(|| Fault::UnknownLanguage {
            lang: lang.chars().take(40).collect(),
        })?;
        let digits = self.settings().digits;
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        let reader = readers
            .entry((lang, digits))
            .or_insert_with(|| Arc::new(Reader::new(lang, digits)));
        Ok(Arc::clone(reader))
    }

    /// Runs one use case for a reader of `lang` and turns a fault into sentences of that language.
    ///
    /// # Errors
    /// What the use case refuses; [`crate::ErrorCode::UnknownLanguage`].
    pub fn run<Q, R>(
        &self,
        lang: &str,
        request: Q,
        use_case: impl FnOnce(&Self, &Reader, Q) -> Result<R, Fault>,
    ) -> Result<R, AppError> {
        let reader = match self.reader(lang) {
            Ok(reader) => reader,
            Err(fault) => {
                return Err(fault.localised(&Reader::new(Lang::ENGLISH, Digits::Latn), &self.store));
            }
        };
        use_case(self, &reader, request).map_err(|fault| fault.localised(&reader, &self.store))
    }

    /// Runs a command of the list by its name, with its request and answer as JSON.
    ///
    /// # Errors
    /// [`crate::ErrorCode::UnknownCommand`], [`crate::ErrorCode::BadRequest`], and what the command refuses.
    pub fn call(
        &self,
        name: &str,
        lang: &str,
        request: serde_json::Value,
    ) -> Result<serde_json::Value, AppError> {
        self.run(lang, (name, request), dispatch)
    }

    /// Why the bundled catalogue stands in for the store; `None` when the store of this machine is open.
    #[must_use]
    pub fn notice(&self) -> Option<&Fault> {
        self.notice.as_ref()
    }

    pub(crate) fn options(&self) -> &HostOptions {
        &self.options
    }

    /// File of the store.
    #[must_use]
    pub fn store(&self) -> &Path {
        &self.store
    }

    /// Languages that the system asks for.
    #[must_use]
    pub fn system_languages(&self) -> &[String] {
        &self.options.system_languages
    }

    /// The settings of this machine; what cannot be read counts as not chosen.
    #[must_use]
    pub fn settings(&self) -> Settings {
        let mut settings = self.settings.lock().unwrap_or_else(PoisonError::into_inner);
        settings
            .get_or_insert_with(|| self.stored_settings().unwrap_or_default())
            .clone()
    }

    fn stored_settings(&self) -> Option<Settings> {
        let text = self.catalogue.setting(SETTINGS_KEY).ok()??;
        serde_json::from_str(&text).ok()
    }

    /// Keeps the settings; where the store cannot be written they last as long as the program runs.
    pub(crate) fn keep_settings(&self, settings: &Settings) -> Result<(), Fault> {
        if self.notice.is_none() {
            let text = serde_json::to_string(settings).map_err(Fault::Answer)?;
            self.catalogue.set_setting(SETTINGS_KEY, &text)?;
        }
        *self.settings.lock().unwrap_or_else(PoisonError::into_inner) = Some(settings.clone());
        Ok(())
    }

    pub(crate) fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The catalogue for work on other threads.
    pub(crate) fn catalogue_shared(&self) -> Arc<Catalogue> {
        Arc::clone(&self.catalogue)
    }

    pub(crate) fn places(&self) -> &'static Places {
        Places::bundled()
    }

    pub(crate) fn languages(&self) -> &'static Languages {
        Languages::bundled()
    }

    pub(crate) fn vocabulary(&self) -> &'static Vocabulary {
        Vocabulary::bundled()
    }

    pub(crate) fn lexicon(&self) -> &'static Lexicon {
        crate::search::lexicon()
    }

    pub(crate) fn desk(&self) -> &Desk {
        &self.desk
    }

    pub(crate) fn sessions(&self) -> &Sessions {
        &self.sessions
    }

    pub(crate) fn surveys(&self) -> &Surveys {
        &self.surveys
    }

    /// What matching sees, kept between calls.
    pub(crate) fn landscapes(&self) -> &Landscapes {
        &self.landscapes
    }

    pub(crate) fn line(&self) -> &Line {
        &self.line
    }

    pub(crate) fn keychain(&self) -> Option<&dyn KeyKeeper> {
        self.keychain.as_deref()
    }

    pub(crate) fn settled(&self) -> &AtomicBool {
        &self.settled
    }

    pub(crate) fn open_outside(&self, url: &str) -> std::io::Result<()> {
        self.options
            .open_address
            .as_ref()
            .map_or(Ok(()), |open| open(url))
    }

    pub(crate) fn now_ms(&self) -> i64 {
        (self.options.now_ms)()
    }

    /// Today by the clock of the program, in UTC: it only decides whether a window is over.
    pub(crate) fn today(&self) -> Option<PartialDate> {
        day_of(self.now_ms())
    }
}

impl std::fmt::Debug for Host {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Host")
            .field("store", &self.store)
            .field("notice", &self.notice)
            .finish_non_exhaustive()
    }
}

/// What [`Host::init`] did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Built {
    /// There was no store.
    New,
    /// There was one, and it now holds what it lacked.
    Refreshed,
    /// There was one, and it lacked nothing.
    Unchanged,
}

const SETTINGS_KEY: &str = "settings";

pub(crate) fn bundled(options: &HostOptions) -> OpenOptions {
    OpenOptions::new(RELEASE_LOG, (options.now_ms)())
}

/// The calendar day of a time stamp in UTC; `None` for one that no calendar has.
pub(crate) fn day_of(ms: i64) -> Option<PartialDate> {
    let stamp = jiff::Timestamp::from_millisecond(ms).ok()?;
    let date = jiff::tz::TimeZone::UTC.to_datetime(stamp).date();
    PartialDate::new(date.year(), Some(date.month()), Some(date.day())).ok()
}

/// Every command of the list by its name.
fn dispatch(
    host: &Host,
    reader: &Reader,
    call: (&str, serde_json::Value),
) -> Result<serde_json::Value, Fault> {
    let (called, request) = call;
    macro_rules! arms {
        ($($name:ident: $request:ty => $response:ty, $effect:ident, $function:path;)*) => {
            match called {
                $(stringify!($name) => {
                    let request: $request = serde_json::from_value(request).map_err(Fault::BadRequest)?;
                    let response: $response = $function(host, reader, request)?;
                    serde_json::to_value(response).map_err(Fault::Answer)
                })*
                _ => Err(Fault::UnknownCommand { name: called.chars().take(60).collect() }),
            }
        };
    }
    crate::commands!(arms)
}
