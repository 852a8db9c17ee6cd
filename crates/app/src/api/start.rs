use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Kind;

/// What the reader is here for; it only chooses the home page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// An official of a beneficiary country.
    Official,
    /// A donor.
    Donor,
    /// An implementer.
    Implementer,
    /// A coordinator.
    Coordinator,
}

impl Role {
    /// The code as it travels.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Donor => "donor",
            Self::Implementer => "implementer",
            Self::Coordinator => "coordinator",
        }
    }
}

/// Light, dark, or as the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Appearance {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

/// Which digits to show in Arabic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Digits {
    /// 0123456789.
    #[default]
    Latn,
    /// ٠١٢٣٤٥٦٧٨٩.
    Arab,
}

/// Choices of this machine; in no log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct Settings {
    /// Chosen language; `None` before the welcome screens.
    pub lang: Option<String>,
    /// Chosen role.
    pub role: Option<Role>,
    /// Own country (ISO 3166-1 alpha-2).
    pub place: Option<String>,
    /// The welcome screens are done or skipped.
    pub welcomed: bool,
    /// Appearance.
    pub appearance: Appearance,
    /// Digits in Arabic.
    pub digits: Digits,
    /// Single-key shortcuts are on (WCAG 2.1.4).
    pub shortcuts: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            lang: None,
            role: None,
            place: None,
            welcomed: false,
            appearance: Appearance::default(),
            digits: Digits::default(),
            shortcuts: true,
        }
    }
}

/// A language of the interface.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LanguageView {
    /// BCP 47 tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Pseudo-locale, for tests only.
    pub pseudo: bool,
}

/// How many records of a kind there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KindCount {
    /// Kind.
    pub kind: Kind,
    /// Published records.
    pub count: u32,
}

/// Why the catalogue is open read-only, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Notice {
    /// Error code.
    pub code: crate::ErrorCode,
    /// What happened.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// "Data as of": stands on every screen and print.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DataAsOf {
    /// Number of the bundled release.
    pub release: u32,
    /// Its date, ISO 8601.
    pub released_on: String,
    /// Last sync, ISO 8601; `None` before the first one.
    pub last_sync: Option<String>,
}

/// What the window needs before it draws its first screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StartView {
    /// Application version.
    pub version: String,
    /// Settings.
    pub settings: Settings,
    /// Languages of the interface.
    pub languages: Vec<LanguageView>,
    /// The language that the system asks for, if Trefoil has it.
    pub system_lang: Option<String>,
    /// Release and sync.
    pub data: DataAsOf,
    /// Records by kind.
    pub counts: Vec<KindCount>,
    /// Set when the catalogue is open read-only.
    pub notice: Option<Notice>,
}

/// What a write has changed; the window drops its caches from this, never by guess.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Changed {
    /// Settings have changed.
    pub settings: bool,
    /// Saved or recent searches have changed.
    #[serde(default)]
    pub searches: bool,
    /// Records have changed: `kind:slug`. Empty where they are too many to name.
    pub records: Vec<String>,
    /// So many records have changed that every answer may be old.
    #[serde(default)]
    pub everything: bool,
    /// What was written, as an action that can be taken back: for `of` of `undo`. `None` if nothing was.
    #[serde(default)]
    pub action: Option<String>,
}

/// The answer to a write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Written<T> {
    /// What the write returns.
    pub output: T,
    /// What it changed.
    pub changed: Changed,
}

/// An address to open in the reader's browser or mail program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenAddress {
    /// https, http or mailto.
    pub url: String,
}

/// One check of the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DoctorCheck {
    /// `file`, `integrity`, `change-ids`, `signatures`, `releases`, `derived`, `search-index`, `backups`, `root`.
    pub code: String,
    /// Label.
    pub label: String,
    /// Whether it is well.
    pub ok: bool,
    /// What was found, in words.
    pub detail: String,
    /// What was noticed, one sentence each, in the reader's language; usually none.
    pub notes: Vec<String>,
    /// Files that the check looked at.
    pub files: Vec<String>,
}

/// The health of the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DoctorReport {
    /// All checks are well.
    pub ok: bool,
    /// Path of the store.
    pub path: String,
    /// The checks, in order.
    pub checks: Vec<DoctorCheck>,
}

/// A request or an answer without content: `{}`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}

/// An error as it travels: the code for programs, the sentences for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "AppError")]
pub struct AppErrorView {
    /// The code, from a closed list.
    pub code: crate::ErrorCode,
    /// What happened, in the reader's language.
    pub message: String,
    /// What to do next, in the reader's language.
    pub hint: String,
    /// What stands against a write, field by field; only where the code is `invalid`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<super::FindingView>>", optional)]
    pub findings: Vec<super::FindingView>,
}
