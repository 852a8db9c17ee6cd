use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{SearchRequest, Secret};

/// How a hub is reached. An empty text stands for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct HubSettings {
    /// Its address.
    pub hub: Option<String>,
    /// A proxy; without one, that of the system.
    pub proxy: Option<String>,
    /// A file of certificates of an organisation's own authority.
    pub authorities: Option<String>,
    /// A token, where the hub asks for one.
    pub token: Option<Secret>,
    /// The window exchanges by itself, without being asked each time.
    pub automatic: bool,
}

/// One exchange with a hub. What it names in the place of the settings is kept once it has led to a hub.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct SyncRequest {
    /// Another hub than the one that is set.
    pub hub: Option<String>,
    /// Another proxy.
    pub proxy: Option<String>,
    /// Another file of certificates of an organisation's own authority.
    pub authorities: Option<String>,
    /// A file with another token.
    pub token_file: Option<String>,
}

/// What an exchange came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SyncReport {
    /// The hub.
    pub hub: String,
    /// What was taken in.
    pub taken: TakenView,
    /// Changes that the hub took.
    #[ts(type = "number")]
    pub pushed: u64,
    /// Of these, how many wait there for somebody who may accept them.
    #[ts(type = "number")]
    pub waiting_there: u64,
    /// Changes that the hub will not take.
    #[ts(type = "number")]
    pub refused_there: u64,
    /// The hub came back from a backup and got what it had lost.
    pub new_epoch: bool,
    /// The registry is past its date and the hub has no newer one: what devices signed that are new here waits.
    pub registry_past: bool,
    /// How things stand now.
    pub status: SyncStatus,
}

/// What came of changes that were taken in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TakenView {
    /// New, and they count.
    #[ts(type = "number")]
    pub accepted: u64,
    /// New, and they wait for review.
    #[ts(type = "number")]
    pub waiting: u64,
    /// New, of a newer version of the program.
    #[ts(type = "number")]
    pub later: u64,
    /// Here already.
    #[ts(type = "number")]
    pub known: u64,
    /// Not what they claim to be; left out.
    #[ts(type = "number")]
    pub refused: u64,
    /// Records that look different now.
    #[ts(type = "number")]
    pub records: u64,
}

/// How this machine stands with others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SyncStatus {
    /// The hub that is set.
    pub hub: Option<String>,
    /// The day of the last exchange that came to its end.
    pub synced: Option<String>,
    /// The moment of it, in milliseconds since 1970.
    #[ts(type = "number | null")]
    pub synced_ms: Option<i64>,
    /// Changes of this machine that no hub has yet.
    #[ts(type = "number")]
    pub pending: u64,
    /// Fields with more than one version.
    #[ts(type = "number")]
    pub to_review: u64,
    /// Proposals without an answer that are for this computer to decide.
    #[ts(type = "number")]
    pub proposals: u64,
    /// The registry at hand.
    pub registry: Option<RegistryView>,
    /// The root of trust that counts here; `None` if there is none, and nobody is vouched for.
    pub root: Option<RootView>,
    /// The device: what a registry names it by.
    pub device: String,
    /// Its public key, for whoever enrols it.
    pub key: String,
    /// Where the secret half of it is kept; `None` if that cannot be told.
    pub key_kept: Option<KeyKept>,
    /// Whether this program has had it already: then a sealed key needs no passphrase until the program ends.
    pub key_open: bool,
    /// Whether this program may use a keychain of the system.
    pub keychain: bool,
    /// Computers whose data folder was copied, key and all, and is written in twice; without those that were seen to.
    pub forks: Vec<ForkView>,
}

/// A computer whose data folder was copied: it has given one number to two different changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ForkView {
    /// Whether it is this one: it, and another that signs with its key.
    pub own: bool,
    /// The device, as a registry names it.
    pub device: String,
    /// What its organisation calls it; `None` if the registry at hand does not know it.
    pub label: Option<String>,
    /// The organisation in whose name it writes.
    pub organisation: Option<String>,
    /// How many numbers it gave twice.
    #[ts(type = "number")]
    pub numbers: u64,
    /// The day of the one among these changes that came here last, by the clock of who wrote it.
    pub last: String,
}

/// A copied data folder was seen to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ForkSeen {
    /// The device, as a registry names it; `None` for all of them.
    pub device: Option<String>,
}

/// Where the key of the device is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KeyKept {
    /// In the keychain of the system.
    Keychain,
    /// In a file that a passphrase opens.
    Sealed,
    /// In a file that its owner alone may read.
    File,
}

/// Where the key of the device shall be kept from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeyKeepRequest {
    /// The place.
    pub place: KeyKept,
    /// What is to open the sealed file. For another place: what opens the one that the key lies in now; without it, a
    /// person is asked where the program can ask.
    pub passphrase: Option<Secret>,
}

/// What opens the sealed key of the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeyOpenRequest {
    /// The passphrase.
    pub passphrase: Secret,
}

/// Where a root of trust is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RootOrigin {
    /// A person had this computer trust it.
    Given,
    /// A file that was installed with the program.
    Installed,
    /// It is part of the program.
    BuiltIn,
}

/// The root of trust: by whose word a registry counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RootView {
    /// Where it is from.
    pub origin: RootOrigin,
    /// The file that it was read from; `None` if it is built in.
    pub file: Option<String>,
    /// SHA-256 of the file, in hexadecimal digits.
    pub fingerprint: String,
    /// Whether it is a root of this catalogue.
    pub usable: bool,
    /// All of it in a sentence.
    pub said: String,
}

/// The registry at hand: which organisations and devices may write what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegistryView {
    /// Its version.
    #[ts(type = "number")]
    pub version: u64,
    /// The day on which a hub last said that this is the newest.
    pub checked: String,
    /// How many days ago that was.
    #[ts(type = "number")]
    pub age_days: i64,
    /// One of its files is past its date.
    pub old: bool,
    /// It is signed with keys for trying things out: it vouches for nothing.
    pub development: bool,
    /// The organisation in whose name this device writes; `None` if it is not in the registry.
    pub organisation: Option<String>,
    /// Its role, as a code.
    pub role: Option<String>,
}

/// A bundle to write.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct BundleRequest {
    /// The file.
    pub file: String,
    /// Only changes that no hub has: what this machine has to give.
    pub pending: bool,
    /// Only what this earlier bundle does not hold.
    pub since: Option<String>,
    /// Only records of a search; without words and filters, all.
    pub search: SearchRequest,
    /// These records instead of those of the search, if there are any: `kind:slug`.
    pub records: Vec<String>,
}

/// A bundle that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BundleWritten {
    /// The file.
    pub file: String,
    /// Changes in it.
    #[ts(type = "number")]
    pub changes: u64,
    /// How many bytes it has.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// A bundle to take in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BundleFile {
    /// The file.
    pub file: String,
}

/// What came of a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BundleTaken {
    /// The file.
    pub file: String,
    /// The day on which it was written, by the clock of whoever wrote it.
    pub written: String,
    /// Who wrote it, in a sentence: a device that the registry knows, another one, or nobody who says so.
    pub by: String,
    /// That its registry was left out, and what that means; `None` if it was taken or there was none.
    pub registry_kept: Option<String>,
    /// What was taken in.
    pub taken: TakenView,
    /// How things stand now.
    pub status: SyncStatus,
}

/// A root of trust: the first file of a registry, from whoever runs the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TrustRequest {
    /// The file `1.root.json`, or a folder with a registry.
    pub file: String,
}

/// How far the exchange with the hub is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SyncProgress {
    /// One is under way.
    pub running: bool,
    /// Changes taken in so far.
    #[ts(type = "number")]
    pub pulled: u64,
    /// Changes that the hub has beyond them.
    #[ts(type = "number")]
    pub to_pull: u64,
    /// Changes given so far.
    #[ts(type = "number")]
    pub pushed: u64,
    /// How many exchanges have ended since the program began: another number, and screens may look different.
    #[ts(type = "number")]
    pub ended: u64,
    /// Why the last exchange that began by itself failed; `None` if one went well since.
    pub failed: Option<String>,
}

/// A bundle to write to a file that the reader chooses in a dialog of the system.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct BundleChosen {
    /// Which changes.
    pub extent: BundleExtent,
    /// Only records of a search; without words and filters, all.
    pub search: SearchRequest,
    /// These records instead of those of the search, if there are any: `kind:slug`.
    pub records: Vec<String>,
}

/// Which changes a bundle carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BundleExtent {
    /// All that may leave.
    #[default]
    All,
    /// Those that no hub has.
    Pending,
    /// Those that an earlier bundle, which the reader chooses first, does not hold.
    Since,
}

/// What came of choosing where to write a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BundleMade {
    /// What was written; `None` if no file was chosen.
    pub written: Option<BundleWritten>,
}

/// What came of choosing a bundle to take in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BundleRead {
    /// What was taken in; `None` if no file was chosen.
    pub read: Option<BundleTaken>,
}

/// What came of choosing a file of certificates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AuthoritiesMade {
    /// How the hub is reached now; `None` if no file was chosen.
    pub settings: Option<HubSettings>,
}

/// What came of choosing a root of trust.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrustMade {
    /// How things stand now; `None` if no file was chosen.
    pub status: Option<SyncStatus>,
}
