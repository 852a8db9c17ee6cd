// Generated from crates/app by `cargo xtask gen`. Do not edit.

/**
 * An organisation that funds or implements here.
 */
export type ActiveOrganisation = { 
/**
 * The organisation.
 */
organisation: OrganisationRef, 
/**
 * Its leaves here.
 */
leaves: Array<Leaf>, 
/**
 * Initiatives here that name it.
 */
initiatives: number, };

/**
 * A record to add, as a draft. A need starts private to this machine.
 */
export type AddRecord = { 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Its fields; `slug` is made of the title where it is not given.
 */
fields: Record<string, unknown>, 
/**
 * Why, in the author's words.
 */
note?: string | null, };

/**
 * What is being typed, to be compared with what is there.
 */
export type AlikeRequest = { 
/**
 * Kind.
 */
kind: Kind, 
/**
 * The fields as far as they are typed; what cannot be read yet is passed over.
 */
fields: Record<string, unknown>, 
/**
 * Slug of the record that is edited: it is not its own duplicate.
 */
except?: string | null, };

/**
 * The records that may be the same, best first, at most five.
 */
export type AlikeResponse = { 
/**
 * The records.
 */
records: Array<AlikeView>, };

/**
 * A record that may be the same.
 */
export type AlikeView = { 
/**
 * The record as it stands in a list.
 */
record: RecordRef, 
/**
 * `title` or `facts`.
 */
code: string, 
/**
 * Why, in words.
 */
why: string, };

/**
 * What is said to all proposals of a device at once.
 */
export type AnswerToAll = "decline" | "reconsider";

/**
 * An error as it travels: the code for programs, the sentences for people.
 */
export type AppError = { 
/**
 * The code, from a closed list.
 */
code: ErrorCode, 
/**
 * What happened, in the reader's language.
 */
message: string, 
/**
 * What to do next, in the reader's language.
 */
hint: string, 
/**
 * What stands against a write, field by field; only where the code is `invalid`.
 */
findings?: Array<FindingView>, };

/**
 * Light, dark, or as the system says.
 */
export type Appearance = "system" | "light" | "dark" | "contrast";

/**
 * A record as it stood.
 */
export type AsWasPage = { 
/**
 * The record as it stands today.
 */
record: RecordRef, 
/**
 * The record as it stood; `None` where nothing of it counted yet.
 */
was: RecordRef | null, 
/**
 * The change.
 */
change: ChangeView, 
/**
 * The change counts; one that waits was never part of the record.
 */
counts: boolean, 
/**
 * Every field that it had or has: first as it stood, then today.
 */
fields: Array<ComparedField>, };

/**
 * A record as it stood is asked for.
 */
export type AsWasRequest = { 
/**
 * Kind of the record.
 */
kind: Kind, 
/**
 * Its slug.
 */
slug: string, 
/**
 * Id of the change after which it is to be shown, or how it begins.
 */
change: string, };

/**
 * The need that asking for a translation would write.
 */
export type AskProposal = { 
/**
 * The resource.
 */
resource: RecordRef, 
/**
 * The language.
 */
lang: string, 
/**
 * Its name, in the reader's.
 */
name: string, 
/**
 * The resource exists in that language already, as far as is stated.
 */
exists: boolean, 
/**
 * The need in words, in the reader's language.
 */
statement: string, 
/**
 * Who needs it; `None` where nobody has said.
 */
place: PlaceRef | null, };

/**
 * A resource that somebody needs in a language.
 */
export type AskTranslation = { 
/**
 * Slug of the resource.
 */
slug: string, 
/**
 * The language in which it is needed.
 */
lang: string, 
/**
 * The need in words; without it, those of the proposal.
 */
statement?: string | null, 
/**
 * Who needs it: a country or region; without it, the reader's own country, else that of the resource.
 */
place?: string | null, };

/**
 * What differs in one factor or norm.
 */
export type AssessChange = { 
/**
 * Factor or norm.
 */
term: Term, 
/**
 * The stage before; `None` if not stated.
 */
before?: Term | null, 
/**
 * The stage now.
 */
after?: Term | null, 
/**
 * Stages up, or down where below 0; `None` where one of the two is not stated.
 */
steps?: number | null, 
/**
 * What differs, in words.
 */
sentences: Array<string>, };

/**
 * Names of what is said of a factor or norm.
 */
export type AssessColumns = { 
/**
 * Present stage.
 */
stage: string, 
/**
 * Wanted stage.
 */
wanted: string, 
/**
 * What exists.
 */
exists: string, 
/**
 * What shows it.
 */
evidence: string, 
/**
 * What is missing.
 */
gap: string, 
/**
 * Which help is wanted.
 */
help: string, 
/**
 * The need that was drafted.
 */
need: string, };

/**
 * Two assessments to hold against one another.
 */
export type AssessCompare = { 
/**
 * Number of the one.
 */
id: string, 
/**
 * Number of the earlier one.
 */
earlier: string, };

/**
 * Two assessments held against one another.
 */
export type AssessCompareView = { 
/**
 * The one.
 */
later: AssessSummary, 
/**
 * The earlier one.
 */
earlier: AssessSummary, 
/**
 * What differs, by factor or norm.
 */
rows: Array<AssessChange>, 
/**
 * How much, in sentences.
 */
summary: Array<string>, };

/**
 * Factors of one dimension, or the norms.
 */
export type AssessGroup = { 
/**
 * The dimension; `None` for norms.
 */
dimension?: Term | null, 
/**
 * The factors or norms, in order.
 */
rows: Array<AssessRow>, };

/**
 * The assessments of this machine, the newest first.
 */
export type AssessList = { 
/**
 * The assessments.
 */
assessments: Array<AssessSummary>, 
/**
 * The methods that there are.
 */
methods: Array<Term>, 
/**
 * That they stay on this machine, in words.
 */
private: string, };

/**
 * An assessment by its number.
 */
export type AssessName = { 
/**
 * Number.
 */
id: string, };

/**
 * Answers to turn into needs.
 */
export type AssessNeeds = { 
/**
 * Number of the assessment.
 */
id: string, 
/**
 * Factors or norms; every one that asks for something without them.
 */
keys: Array<string>, };

/**
 * Needs that were drafted.
 */
export type AssessNeedsView = { 
/**
 * The assessment as it stands now.
 */
assessment: AssessView, 
/**
 * The new needs; each is a draft and private to this machine.
 */
made: Array<RecordRef>, 
/**
 * What was passed over, and why.
 */
passed: Array<string>, };

/**
 * A factor or norm with what is said of it. `None` is not known.
 */
export type AssessRow = { 
/**
 * Factor or norm.
 */
term: Term, 
/**
 * Present stage.
 */
stage?: Term | null, 
/**
 * Wanted stage.
 */
wanted?: Term | null, 
/**
 * What exists.
 */
exists?: string | null, 
/**
 * What shows it.
 */
evidence?: string | null, 
/**
 * What is missing.
 */
gap?: string | null, 
/**
 * Which help is wanted.
 */
help?: string | null, 
/**
 * It asks for something that a need could state.
 */
asks: boolean, 
/**
 * The need that was drafted from it: `need:…`.
 */
need?: string | null, };

/**
 * What is said of one factor or norm. `None` leaves a part as it is, an empty text takes it away.
 */
export type AssessSet = { 
/**
 * Number of the assessment.
 */
id: string, 
/**
 * Factor (`1.1`) or norm (`a`).
 */
key: string, 
/**
 * Present stage (vocabulary `cmm-stage`); of factors only.
 */
stage?: string | null, 
/**
 * Wanted stage; of factors only.
 */
wanted?: string | null, 
/**
 * What exists.
 */
exists?: string | null, 
/**
 * What shows it.
 */
evidence?: string | null, 
/**
 * What is missing.
 */
gap?: string | null, 
/**
 * Which help is wanted.
 */
help?: string | null, };

/**
 * An assessment to begin.
 */
export type AssessStart = { 
/**
 * `cmm` or `norms`.
 */
method: string, 
/**
 * Country or M49 region; that of the profile without it.
 */
place?: string | null, 
/**
 * What it is called.
 */
name?: string | null, };

/**
 * An assessment in a line.
 */
export type AssessSummary = { 
/**
 * Number.
 */
id: string, 
/**
 * The same in words: "Assessment 2".
 */
label: string, 
/**
 * `cmm` or `norms`.
 */
method: Term, 
/**
 * What it is called.
 */
name?: string | null, 
/**
 * The country or region.
 */
place?: PlaceRef | null, 
/**
 * The day on which it was begun, ISO 8601.
 */
on: string, 
/**
 * The day in words.
 */
when: string, 
/**
 * How many factors or norms something is said of.
 */
answered: number, 
/**
 * How many there are.
 */
of: number, 
/**
 * The same in words.
 */
progress: string, };

/**
 * An assessment.
 */
export type AssessView = { 
/**
 * What it is.
 */
summary: AssessSummary, 
/**
 * The factors by dimension; the norms in one group.
 */
groups: Array<AssessGroup>, 
/**
 * The stages, lowest first; empty for norms.
 */
stages: Array<Term>, 
/**
 * Names of the columns.
 */
columns: AssessColumns, 
/**
 * That it is the view of whoever made it, and no assessment of those whose method it follows.
 */
caution: string, 
/**
 * That it stays on this machine, in words.
 */
private: string, };

/**
 * What came of choosing a file of certificates.
 */
export type AuthoritiesMade = { 
/**
 * How the hub is reached now; `None` if no file was chosen.
 */
settings: HubSettings | null, };

/**
 * A passphrase for a backup whose file the reader chooses in a dialog of the system.
 */
export type BackupChosen = { 
/**
 * What opens it.
 */
passphrase: Secret, };

/**
 * What came of choosing where to write a backup.
 */
export type BackupMade = { 
/**
 * What was written; `None` if no file was chosen.
 */
written: BackupWritten | null, };

/**
 * A backup that was written.
 */
export type BackupWritten = { 
/**
 * The file.
 */
file: string, 
/**
 * How many bytes it has.
 */
bytes: number, };

/**
 * What stands in the way, or what is to be asked first.
 */
export type BlockerView = { 
/**
 * `window`, `place`, `kind`, `asks` or `language`.
 */
code: string, 
/**
 * Why, in words.
 */
reason: string, };

/**
 * A bundle to write to a file that the reader chooses in a dialog of the system.
 */
export type BundleChosen = { 
/**
 * Which changes.
 */
extent: BundleExtent, 
/**
 * Only records of a search; without words and filters, all.
 */
search: SearchRequest, 
/**
 * These records instead of those of the search, if there are any: `kind:slug`.
 */
records: Array<string>, };

/**
 * Which changes a bundle carries.
 */
export type BundleExtent = "all" | "pending" | "since";

/**
 * What came of choosing where to write a bundle.
 */
export type BundleMade = { 
/**
 * What was written; `None` if no file was chosen.
 */
written: BundleWritten | null, };

/**
 * What came of choosing a bundle to take in.
 */
export type BundleRead = { 
/**
 * What was taken in; `None` if no file was chosen.
 */
read: BundleTaken | null, };

/**
 * What came of a bundle.
 */
export type BundleTaken = { 
/**
 * The file.
 */
file: string, 
/**
 * The day on which it was written, by the clock of whoever wrote it.
 */
written: string, 
/**
 * Who wrote it, in a sentence: a device that the registry knows, another one, or nobody who says so.
 */
by: string, 
/**
 * That its registry was left out, and what that means; `None` if it was taken or there was none.
 */
registry_kept: string | null, 
/**
 * What was taken in.
 */
taken: TakenView, 
/**
 * How things stand now.
 */
status: SyncStatus, };

/**
 * A bundle that was written.
 */
export type BundleWritten = { 
/**
 * The file.
 */
file: string, 
/**
 * Changes in it.
 */
changes: number, 
/**
 * How many bytes it has.
 */
bytes: number, };

/**
 * A match to keep.
 */
export type CaseKeep = { 
/**
 * Two or three of a need, a programme and an organisation that would do the work, each once: `need:need-fm-strategy`.
 */
records: Array<string>, 
/**
 * Why, in the reader's words.
 */
why?: string | null, };

/**
 * The cases, the newest first, and the shortlists.
 */
export type CaseList = { 
/**
 * The cases.
 */
cases: Array<CaseView>, 
/**
 * The shortlists, by name.
 */
friends: Array<FriendsView>, 
/**
 * Every state, in order.
 */
states: Array<Term>, 
/**
 * That all of it stays on this machine, in words.
 */
private: string, };

/**
 * A step of a case.
 */
export type CaseMove = { 
/**
 * Number.
 */
id: string, 
/**
 * Where it goes: one of `next` of the case.
 */
state: string, 
/**
 * Why, in the reader's words.
 */
why: string, };

/**
 * A case by its number.
 */
export type CaseName = { 
/**
 * Number.
 */
id: string, };

/**
 * A note on a case.
 */
export type CaseNoteRequest = { 
/**
 * Number.
 */
id: string, 
/**
 * The note.
 */
text: string, };

/**
 * A note.
 */
export type CaseNoteView = { 
/**
 * The note.
 */
text: string, 
/**
 * Who, as far as they say.
 */
by?: string | null, 
/**
 * The day, ISO 8601.
 */
on: string, 
/**
 * The day in words.
 */
when: string, };

/**
 * A step that was taken.
 */
export type CaseStepView = { 
/**
 * Where it went.
 */
state: Term, 
/**
 * Who, as far as they say.
 */
by?: string | null, 
/**
 * The day, ISO 8601.
 */
on: string, 
/**
 * The day in words.
 */
when: string, 
/**
 * Why, in their words.
 */
why?: string | null, 
/**
 * All of it in a sentence.
 */
sentence: string, };

/**
 * A case.
 */
export type CaseView = { 
/**
 * Number.
 */
id: string, 
/**
 * The same in words: "Case 3".
 */
label: string, 
/**
 * How far it has come.
 */
state: Term, 
/**
 * True if nothing more can follow.
 */
ended: boolean, 
/**
 * The need; `None` if none is part of it, or it is not in the catalogue any more.
 */
need?: RecordRef | null, 
/**
 * The programme that would pay.
 */
programme?: RecordRef | null, 
/**
 * The organisation that would do the work.
 */
implementer?: RecordRef | null, 
/**
 * The steps so far, oldest first.
 */
steps: Array<CaseStepView>, 
/**
 * Where it can go from here.
 */
next: Array<Term>, 
/**
 * The same in words.
 */
next_sentence: string, 
/**
 * The notes, oldest first.
 */
notes: Array<CaseNoteView>, 
/**
 * That it stays on this machine, in words.
 */
private: string, };

/**
 * One change to a record.
 */
export type ChangeView = { 
/**
 * Content address (SHA-256, hexadecimal).
 */
id: string, 
/**
 * When, formatted; clocks decide nothing, they are only shown.
 */
when: string, 
/**
 * Who, in words ("bundled release 1", "this device", "another device"), or what the registry calls the device.
 */
who: string, 
/**
 * The device that signed it, where it is another one and the registry at hand knows it.
 */
signer?: SignerView, 
/**
 * Signature, in words ("part of the application", "signature valid").
 */
trust: string, 
/**
 * The author, in words: name where it is known, role and organisation as stated; `None` for bundled changes.
 */
author?: string, 
/**
 * What was decided, where the change decided anything: the standing that it gave.
 */
decision?: Term, 
/**
 * Why, in the author's own words.
 */
why?: string, 
/**
 * The change that it takes back, by its id.
 */
undoes?: string, 
/**
 * The fields it wrote.
 */
fields: Array<ChangedField>, };

/**
 * What a write has changed; the window drops its caches from this, never by guess.
 */
export type Changed = { 
/**
 * Settings have changed.
 */
settings: boolean, 
/**
 * Saved or recent searches have changed.
 */
searches: boolean, 
/**
 * Records have changed: `kind:slug`. Empty where they are too many to name.
 */
records: Array<string>, 
/**
 * So many records have changed that every answer may be old.
 */
everything: boolean, 
/**
 * What was written, as an action that can be taken back: for `of` of `undo`. `None` if nothing was.
 */
action: string | null, };

/**
 * One field written by a change.
 */
export type ChangedField = { 
/**
 * Path (`title.fr`, `beneficiary/FJ`).
 */
path: string, 
/**
 * Label of the field.
 */
label: string, 
/**
 * The value written, as text; `None` when it was removed.
 */
value: string | null, 
/**
 * Language of `value` where it is not the reader's; `zxx` for identifiers, addresses and codes.
 */
lang: string | null, };

/**
 * What is being written, to be looked at before it is kept.
 */
export type CheckRecord = { 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Slug of the record that is edited; `None` for a new one.
 */
slug?: string | null, 
/**
 * The fields, as for `record_add` and `record_edit`.
 */
fields: Record<string, unknown>, };

/**
 * What was found; nothing was written.
 */
export type CheckView = { 
/**
 * It can be written.
 */
ok: boolean, 
/**
 * What stands against it.
 */
findings: Array<FindingView>, 
/**
 * What would make it better.
 */
advice: Array<FindingView>, 
/**
 * Records that may be the same, best first.
 */
alike: Array<AlikeView>, 
/**
 * What would be written, field by field; empty while something stands against it.
 */
planned: Array<PlannedField>, };

/**
 * What a column of a table holds.
 */
export type ColumnHolds = { 
/**
 * Path of a field ([`TableField::path`]); without one the column is left out.
 */
field?: string | null, 
/**
 * The language, for a field that is a text.
 */
lang?: string | null, 
/**
 * The role of its members, for a field that has roles.
 */
role?: string | null, };

/**
 * A field as it is and as it would be.
 */
export type ComingField = { 
/**
 * What the catalogue says; `None` where it says nothing yet.
 */
before: ChangedField | null, 
/**
 * What would be written.
 */
after: ChangedField, };

/**
 * Records to set side by side.
 */
export type CompareRequest = { 
/**
 * Two to four records of any kind.
 */
records: Array<RecordRequest>, };

/**
 * What one record says in a field.
 */
export type ComparedCell = { 
/**
 * False where records of that kind have no such field.
 */
of_kind: boolean, 
/**
 * The values; empty means "not stated".
 */
values: Array<FieldValue>, 
/**
 * Why the value is less than certain, in words.
 */
note: string | null, };

/**
 * One field of the records.
 */
export type ComparedField = { 
/**
 * Stable key, the same as the field's path.
 */
key: string, 
/**
 * Label in the reader's language.
 */
label: string, 
/**
 * At least two of the records that can have the field do not say the same. The order of values means nothing.
 */
differs: boolean, 
/**
 * What each record says, in the order of the records.
 */
cells: Array<ComparedCell>, };

/**
 * A record that is compared.
 */
export type ComparedRecord = { 
/**
 * The record as it stands in a list.
 */
record: RecordRef, 
/**
 * Standing (`published`, `withdrawn`, …).
 */
standing: Term, };

/**
 * Records side by side, field by field.
 */
export type ComparisonView = { 
/**
 * The records, in the order in which they were named.
 */
records: Array<ComparedRecord>, 
/**
 * Every field that any of them has, in the order in which the records show them.
 */
fields: Array<ComparedField>, };

/**
 * "This is still true on this day."
 */
export type ConfirmRecord = { 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Slug.
 */
slug: string, 
/**
 * Slug of the organisation that confirms; without it, that of the profile.
 */
by?: string | null, 
/**
 * The day; without it, today.
 */
on?: string | null, 
/**
 * Why, in the author's words.
 */
note?: string | null, };

/**
 * How far the catalogue is translated. Private records and drafts do not count.
 */
export type CoverageView = { 
/**
 * Texts that are to be had in every language.
 */
texts: number, 
/**
 * By language, the reader's first.
 */
languages: Array<LanguageCoverage>, };

/**
 * What one criterion says.
 */
export type CriterionView = { 
/**
 * Key, as in files of weights.
 */
key: string, 
/**
 * Name.
 */
label: string, 
/**
 * Of 100.
 */
weight: number, 
/**
 * 0 to 100; `None` if a fact is missing.
 */
score: number | null, 
/**
 * Why, in words.
 */
reason: string, };

/**
 * "Data as of": stands on every screen and print.
 */
export type DataAsOf = { 
/**
 * Number of the bundled release.
 */
release: number, 
/**
 * Its date, ISO 8601.
 */
released_on: string, 
/**
 * Last sync, ISO 8601; `None` before the first one.
 */
last_sync: string | null, };

/**
 * A decision on a record: submit, publish, withdraw, restore.
 */
export type Decision = { 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Slug.
 */
slug: string, 
/**
 * Why, for the decision log.
 */
note?: string | null, };

/**
 * Which digits to show in Arabic.
 */
export type Digits = "latn" | "arab";

/**
 * One check of the store.
 */
export type DoctorCheck = { 
/**
 * `file`, `integrity`, `change-ids`, `signatures`, `releases`, `derived`, `search-index`, `backups`, `root`.
 */
code: string, 
/**
 * Label.
 */
label: string, 
/**
 * Whether it is well.
 */
ok: boolean, 
/**
 * What was found, in words.
 */
detail: string, 
/**
 * What was noticed, one sentence each, in the reader's language; usually none.
 */
notes: Array<string>, 
/**
 * Files that the check looked at.
 */
files: Array<string>, };

/**
 * The health of the store.
 */
export type DoctorReport = { 
/**
 * All checks are well.
 */
ok: boolean, 
/**
 * Path of the store.
 */
path: string, 
/**
 * The checks, in order.
 */
checks: Array<DoctorCheck>, };

/**
 * Fields of a record to write. A field that is not there stays, `null` removes one, a list is the whole list; each
 * language of a text stands for itself.
 */
export type EditRecord = { 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Slug.
 */
slug: string, 
/**
 * The fields.
 */
fields: Record<string, unknown>, 
/**
 * The version that the author saw: `seen` of `record_open`. Without it, the present one.
 */
seen: number | null, 
/**
 * Why, in the author's words.
 */
note?: string | null, };

/**
 * What can go wrong, as a closed list; each code has a Fluent message with a remedy.
 *
 * The list is part of the wire: codes are added, never renamed. `error-<code>` is the message,
 * `error-<code>-hint` says what to do next.
 */
export type ErrorCode = "not-found" | "bad-request" | "unknown-term" | "unknown-command" | "unknown-language" | "name-unfit" | "name-taken" | "address-refused" | "address-not-opened" | "interrupted" | "store-newer" | "store-damaged" | "store-read-only" | "store-locked" | "store-other-catalogue" | "store-unavailable" | "invalid" | "standing-step" | "record-private" | "record-shared" | "organisation-missing" | "nothing-to-undo" | "undo-blocked" | "data-invalid" | "format-unknown" | "compare-count" | "file-unreadable" | "file-unwritable" | "import-refused" | "nothing-to-export" | "undo-superseded" | "plan-closed" | "file-foreign" | "file-busy" | "no-dialog" | "record-stays" | "cancelled" | "catalogue-changed" | "not-translatable" | "nothing-to-translate" | "weights-unfit" | "nothing-asked" | "not-matchable" | "case-unfit" | "case-step" | "why-missing" | "assessment-unfit" | "backup-foreign" | "backup-newer" | "backup-damaged" | "passphrase-wrong" | "passphrase-short" | "passphrase-missing" | "passphrase-unlike" | "key-sealed" | "key-passphrase" | "key-away" | "key-lost" | "hub-missing" | "hub-address" | "hub-unreachable" | "hub-foreign" | "hub-catalogue" | "hub-unknown" | "hub-contradiction" | "hub-behind" | "hub-newer" | "hub-token" | "hub-device" | "hub-erased" | "hub-busy" | "hub-refused" | "registry-refused" | "registry-old" | "registry-older" | "registry-catalogue" | "bundle-foreign" | "bundle-damaged" | "bundle-large" | "bundle-earlier" | "bundle-same" | "not-waiting" | "internal";

/**
 * Words of the query that were recognised as a theme or place, and widened.
 */
export type Expansion = { 
/**
 * Give this back in `without` to switch the expansion off.
 */
key: string, 
/**
 * `theme`, `topic`, `place`, `mode`, `language`, `concept`.
 */
facet: string, 
/**
 * The term that was recognised.
 */
term: Term, 
/**
 * False where the reader has switched it off by `without`.
 */
active: boolean, };

/**
 * Records to write to a file, whose place the reader chooses in a dialog of the system.
 */
export type ExportChosen = { 
/**
 * The format.
 */
format: FileFormat, 
/**
 * Which records; a search without words and filters takes everything.
 */
search: SearchRequest, 
/**
 * These records instead of those of the search, if there are any: `kind:slug`.
 */
records: Array<string>, };

/**
 * What was written to a file.
 */
export type ExportReport = { 
/**
 * The file.
 */
file: string, 
/**
 * Its format.
 */
format: FileFormat, 
/**
 * Records in it.
 */
records: number, 
/**
 * Records that the format cannot hold, with the reason.
 */
left_out: Array<LeftOut>, 
/**
 * Records of kinds that the format does not have: only initiatives and programmes are IATI activities.
 */
other_kinds: number, };

/**
 * What came of choosing where to write.
 */
export type Exported = { 
/**
 * What was written; `None` if no file was chosen.
 */
report: ExportReport | null, };

/**
 * One value of a facet with its count under the other facets' filters.
 */
export type FacetValue = { 
/**
 * The code to filter by.
 */
value: string, 
/**
 * Label in the reader's language; the name of an organisation in the best language there is.
 */
label: string, 
/**
 * Language of `label` where it is not the reader's; goes into the `lang` attribute.
 */
label_lang?: string, 
/**
 * How many results carry it.
 */
count: number, 
/**
 * Whether the request filters by it.
 */
selected: boolean, 
/**
 * The theme above a topic, the region above a country.
 */
parent: string | null, };

/**
 * A fact about a country.
 */
export type FactView = { 
/**
 * Kind of fact (`budapest-convention`) with its label.
 */
fact: Term, 
/**
 * The value in words.
 */
value: string, 
/**
 * Language of `value` when it is a name that is not translated; `None` when it is in the reader's language.
 */
value_lang: string | null, 
/**
 * The resource that the value names, if it is in the catalogue.
 */
resource: RecordRef | null, 
/**
 * Year, if stated.
 */
year: number | null, 
/**
 * Source.
 */
source: SourceView, 
/**
 * `high` or `medium` with its label.
 */
confidence: Term, 
/**
 * Editors' note, in English.
 */
note: string | null, };

/**
 * One value of a field, ready to be drawn.
 */
export type FieldValue = { "type": "text", 
/**
 * The text.
 */
text: Text, } | { "type": "term", 
/**
 * `theme`, `topic`, `mode`, `language`, `status`, …: the name of the facet, empty if there is none.
 */
facet: string, 
/**
 * Code and label.
 */
term: Term, } | { "type": "place", 
/**
 * Code and name.
 */
place: PlaceRef, 
/**
 * Drawn as a triangle where the place benefits.
 */
leaf: Leaf | null, 
/**
 * Role of a beneficiary place, if stated.
 */
role: string | null, } | { "type": "organisation", 
/**
 * Slug.
 */
slug: string, 
/**
 * Name.
 */
name: Text, 
/**
 * Donor, implementer, or `None` for other roles.
 */
leaf: Leaf | null, 
/**
 * The role in words.
 */
role: string, } | { "type": "record", 
/**
 * The record as it stands in a list.
 */
record: RecordRef, } | { "type": "plain", 
/**
 * The formatted value.
 */
label: string, } | { "type": "link", 
/**
 * The address.
 */
url: string, 
/**
 * What to show.
 */
label: string, };

/**
 * One field of a record.
 */
export type FieldView = { 
/**
 * Stable key, the same as the field's path.
 */
key: string, 
/**
 * Label in the reader's language.
 */
label: string, 
/**
 * The values; empty means "not stated".
 */
values: Array<FieldValue>, 
/**
 * Why the value is less than certain ("inferred", "announced"), in words.
 */
note: string | null, };

/**
 * A form in which a figure is saved.
 */
export type FigureFormat = "svg" | "png" | "csv";

/**
 * A figure to write to a file, whose place the reader chooses in a dialog of the system.
 */
export type FigureSave = { 
/**
 * The form.
 */
format: FigureFormat, 
/**
 * What the figure is called in the name of the file: `map`, `flows`.
 */
name: string, 
/**
 * The drawing, for SVG and PNG: complete in itself.
 */
svg?: string | null, 
/**
 * The table, for CSV: the heads first, then a row each.
 */
rows: Array<Array<string>>, };

/**
 * What came of choosing where to write a figure.
 */
export type FigureSaved = { 
/**
 * The file that was written; `None` if none was chosen.
 */
file: string | null, };

/**
 * A format of files that records travel in.
 */
export type FileFormat = "csv" | "xlsx" | "iati" | "jsonl";

/**
 * How far the work on a file is.
 */
export type FileProgress = { 
/**
 * A file is being chosen, read or written.
 */
running: boolean, 
/**
 * How far; nothing of nothing while a file is being chosen.
 */
progress: Progress, };

/**
 * One thing that is wrong with what somebody wants to write, or could be better.
 */
export type FindingView = { 
/**
 * Where: `title.fr`, `beneficiaries[0].place`.
 */
path: string, 
/**
 * The label of the field.
 */
label: string, 
/**
 * Stable code (`unknown-field`, `no-such-day`, …).
 */
code: string, 
/**
 * What is wrong and what mends it.
 */
message: string, 
/**
 * What may be meant, or what would do; empty if there is nothing to add.
 */
hint: string, };

/**
 * A flow between two nodes.
 */
export type FlowLink = { 
/**
 * Where it comes from, by its place in the list of nodes.
 */
from: number, 
/**
 * Where it goes to.
 */
to: number, 
/**
 * How many initiatives it is made of.
 */
initiatives: number, 
/**
 * The amounts that those state, as announced; never added up. Empty unless asked for.
 */
amounts: Array<string>, };

/**
 * One node: an organisation, a place or a theme, the rest of them, or that none is stated.
 */
export type FlowNode = { 
/**
 * The part.
 */
part: FlowPart, 
/**
 * The organisation, if it is one.
 */
organisation?: OrganisationRef | null, 
/**
 * The place or theme, if it is one.
 */
term?: Term | null, 
/**
 * How many are counted together here; 0 for a node that is one of them, or that none is stated.
 */
folded: number, 
/**
 * How many initiatives go through it.
 */
initiatives: number, };

/**
 * The part of a node.
 */
export type FlowPart = "funder" | "implementer" | "place" | "theme";

/**
 * Which flows are looked for. Inside a list "or" holds, between lists "and", as in a search.
 */
export type FlowsRequest = { 
/**
 * What stands at the end.
 */
to: FlowsTo, 
/**
 * Themes and topics; all without them.
 */
themes: Array<string>, 
/**
 * Countries and regions; the world without them.
 */
places: Array<string>, 
/**
 * Statuses of initiatives.
 */
statuses: Array<string>, 
/**
 * First year, inclusive.
 */
year_from?: number | null, 
/**
 * Last year, inclusive.
 */
year_to?: number | null, 
/**
 * How many are named in each part before the rest are counted together; 8 without it, at most 20.
 */
most?: number | null, 
/**
 * Also the amounts that are stated.
 */
amounts: boolean, };

/**
 * What stands at the end of a flow.
 */
export type FlowsTo = "places" | "themes";

/**
 * Who pays for what whom does, and where or on what.
 */
export type FlowsView = { 
/**
 * Everything that flows come from and go to, by part, the largest first.
 */
nodes: Array<FlowNode>, 
/**
 * The flows, between nodes by their places in the list.
 */
links: Array<FlowLink>, 
/**
 * How many initiatives there are in all of it.
 */
initiatives: number, 
/**
 * The themes that can be asked for.
 */
themes: Array<Term>, 
/**
 * The statuses that can be asked for.
 */
statuses: Array<Term>, 
/**
 * The years of the initiatives, from the first on.
 */
years: Array<number>, };

/**
 * A copied data folder was seen to.
 */
export type ForkSeen = { 
/**
 * The device, as a registry names it; `None` for all of them.
 */
device: string | null, };

/**
 * A computer whose data folder was copied: it has given one number to two different changes.
 */
export type ForkView = { 
/**
 * Whether it is this one: it, and another that signs with its key.
 */
own: boolean, 
/**
 * The device, as a registry names it.
 */
device: string, 
/**
 * What its organisation calls it; `None` if the registry at hand does not know it.
 */
label: string | null, 
/**
 * The organisation in whose name it writes.
 */
organisation: string | null, 
/**
 * How many numbers it gave twice.
 */
numbers: number, 
/**
 * The day of the one among these changes that came here last, by the clock of who wrote it.
 */
last: string, };

/**
 * How a field is written.
 */
export type FormControl = { "type": "texts", 
/**
 * More than one line.
 */
long: boolean, } | { "type": "text", 
/**
 * More than one line.
 */
long: boolean, 
/**
 * The language that it is written in all the same; `und` where nobody says which.
 */
lang: string, } | { "type": "address", } | { "type": "date", } | { "type": "minor", } | { "type": "number", 
/**
 * Without a fraction.
 */
whole: boolean, } | { "type": "flag", } | { "type": "choice", 
/**
 * The name of the list in `FormView::lists`.
 */
list: string, } | { "type": "place", 
/**
 * Which places.
 */
of: FormPlaces, } | { "type": "record", 
/**
 * Its kind.
 */
kind: Kind, } | { "type": "many", 
/**
 * How one of them is chosen.
 */
of: FormControl, } | { "type": "rows", 
/**
 * The fields of each.
 */
fields: Array<FormField>, } | { "type": "group", 
/**
 * Its fields.
 */
fields: Array<FormField>, } | { "type": "self-check", 
/**
 * The list that is asked through.
 */
questions: string, 
/**
 * The list of answers.
 */
answers: string, };

/**
 * One field of a form, or of an object inside a field.
 */
export type FormField = { 
/**
 * Name: the key in the JSON of the record.
 */
name: string, 
/**
 * Label.
 */
label: string, 
/**
 * What to write, in a sentence; empty where the label says it.
 */
hint: string, 
/**
 * Without it the record, or the object, is not kept.
 */
required: boolean, 
/**
 * How it is written.
 */
control: FormControl, };

/**
 * One entry of a list.
 */
export type FormOption = { 
/**
 * Code.
 */
code: string, 
/**
 * Label.
 */
label: string, 
/**
 * What it belongs to (the theme of a topic, the dimension of a factor); empty if nothing.
 */
group: string, 
/**
 * Another name to find it by (a language's name in itself); empty if there is none.
 */
also: string, };

/**
 * Which places can be chosen.
 */
export type FormPlaces = "all" | "country" | "region" | "or-group";

/**
 * Of which kind a form is wanted.
 */
export type FormRequest = { 
/**
 * Kind.
 */
kind: Kind, };

/**
 * A part of a form under its own heading.
 */
export type FormSection = { 
/**
 * Stable key (`main`, `people`, …).
 */
key: string, 
/**
 * Heading.
 */
label: string, 
/**
 * Fields.
 */
fields: Array<FormField>, };

/**
 * A form: what can be written in a record of a kind, section by section, labelled for the reader.
 */
export type FormView = { 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Sections; the first has what no record does without.
 */
sections: Array<FormSection>, 
/**
 * What can be chosen, by the name of the list: `topic`, `language`, `currency`, `place-group`, …
 */
lists: { [key in string]: Array<FormOption> }, 
/**
 * Digits of the minor unit, by currency, where they are not two.
 */
minor_digits: { [key in string]: number }, 
/**
 * Languages that every text can be written in first of all: those of the interface, the reader's before the others.
 */
text_languages: Array<string>, };

/**
 * A shortlist to make or change; one of this name that is there is changed.
 */
export type FriendsKeep = { 
/**
 * Its name.
 */
name: string, 
/**
 * Themes and topics that it is kept for; `None` leaves them as they are.
 */
themes?: Array<string> | null, 
/**
 * Places that it is kept for; `None` leaves them as they are.
 */
places?: Array<string> | null, 
/**
 * Organisations and programmes to take in: `organisation:gfce`.
 */
add: Array<string>, 
/**
 * Organisations and programmes to take out.
 */
remove: Array<string>, };

/**
 * The shortlists.
 */
export type FriendsList = { 
/**
 * By name.
 */
friends: Array<FriendsView>, 
/**
 * That they stay on this machine, in words.
 */
private: string, };

/**
 * A shortlist by its name.
 */
export type FriendsName = { 
/**
 * Its name.
 */
name: string, };

/**
 * A shortlist: the friends of a theme or a place.
 */
export type FriendsView = { 
/**
 * Its name.
 */
name: string, 
/**
 * The name in a heading: "Friends of: Fiji".
 */
label: string, 
/**
 * Themes and topics.
 */
themes: Array<Term>, 
/**
 * Places.
 */
places: Array<PlaceRef>, 
/**
 * Organisations and programmes, in the order of their kinds and names.
 */
members: Array<RecordRef>, };

/**
 * One topic in one place.
 */
export type GapCell = { 
/**
 * Topic.
 */
topic: string, 
/**
 * Place.
 */
place: string, 
/**
 * Needs stated.
 */
needs: number, 
/**
 * Initiatives that run or are planned.
 */
running: number, 
/**
 * Initiatives that are known to be over.
 */
past: number, 
/**
 * Initiatives whose status is not stated: they may run or be over.
 */
unknown: number, 
/**
 * Programmes that the place may ask and that are known to take requests.
 */
open: number, 
/**
 * Programmes that name the place, but are between two calls, not open yet, without a stated window, or for individuals
 * only.
 */
further: number, 
/**
 * True if a need is stated and nothing runs, nor anything whose status is not stated.
 */
gap: boolean, 
/**
 * True if a need is stated, nothing is known to run, and there is work whose status is not stated.
 */
unsure: boolean, 
/**
 * True if two that run have no organisation in common.
 */
overlap: boolean, };

/**
 * A row of the gaps.
 */
export type GapPlace = { 
/**
 * Only what names the region as a whole is counted; what names its countries has rows of its own.
 */
whole: boolean, 
/**
 * A region, which can be opened.
 */
region: boolean, 
/**
 * ISO 3166-1 alpha-2, M49 or `XK`; `001` is the world.
 */
code: string, 
/**
 * Name in the reader's language.
 */
label: string, };

/**
 * What the rows of the gaps stand for.
 */
export type GapRows = "countries" | "regions";

/**
 * Which gaps are looked for.
 */
export type GapsRequest = { 
/**
 * Country or M49 region; the world without it.
 */
region?: string | null, 
/**
 * Themes and topics; all without them.
 */
themes: Array<string>, 
/**
 * What the rows stand for.
 */
rows: GapRows, };

/**
 * Supply, demand and overlap by topic and place.
 */
export type GapsView = { 
/**
 * The region or country.
 */
place: PlaceRef, 
/**
 * The topics, in the order of their vocabulary.
 */
topics: Array<Term>, 
/**
 * The places of which anything is known: regions as a whole first, then by name.
 */
places: Array<GapPlace>, 
/**
 * What is known, by place and then by topic; a pair of which nothing is known has no cell.
 */
cells: Array<GapCell>, };

/**
 * A term of the glossary that stands in an original.
 */
export type GlossaryHint = { 
/**
 * The term, as the glossary has it.
 */
term: string, 
/**
 * What it is called in the language of the translation.
 */
translation: string, };

/**
 * The history of a record.
 */
export type HistoryPage = { 
/**
 * The record as it stands in a list.
 */
record: RecordRef, 
/**
 * Changes, newest first.
 */
changes: Array<ChangeView>, };

/**
 * One result.
 */
export type Hit = { 
/**
 * Kind of the record.
 */
kind: Kind, 
/**
 * Record id (UUID).
 */
id: string, 
/**
 * Slug, unique within the kind.
 */
slug: string, 
/**
 * Title as plain text, in the language of `title_lang`.
 */
title: string, 
/**
 * Language of `title`.
 */
title_lang: string, 
/**
 * Relevance; comparable within one answer only.
 */
score: number, 
/**
 * Why it is here, best reason first.
 */
why: Array<Why>, 
/**
 * The record as it stands in a list.
 */
record: RecordRef, 
/**
 * A summary or a passage of it around the first match.
 */
snippet: Text | null, 
/**
 * Matches in `record.title.text`: pairs of UTF-16 offsets, start inclusive, end exclusive.
 */
title_marks: Array<[number, number]>, 
/**
 * Matches in `snippet.text`: pairs of UTF-16 offsets, start inclusive, end exclusive.
 */
snippet_marks: Array<[number, number]>, };

/**
 * How a hub is reached. An empty text stands for nothing.
 */
export type HubSettings = { 
/**
 * Its address.
 */
hub: string | null, 
/**
 * A proxy; without one, that of the system.
 */
proxy: string | null, 
/**
 * A file of certificates of an organisation's own authority.
 */
authorities: string | null, 
/**
 * A token, where the hub asks for one.
 */
token: Secret | null, 
/**
 * The window exchanges by itself, without being asked each time.
 */
automatic: boolean, };

/**
 * The open plan, to be carried out.
 */
export type ImportAccept = { 
/**
 * The plan.
 */
plan: string, 
/**
 * Share its new needs; without that they stay on this machine.
 */
share_needs: boolean, };

/**
 * An open plan, to be carried out as it stands or dropped.
 */
export type ImportChosen = { 
/**
 * The plan.
 */
plan: string, };

/**
 * How many records of a kind an import adds.
 */
export type ImportCounts = { 
/**
 * Added.
 */
new: number, 
/**
 * Changed.
 */
changed: number, 
/**
 * Left as they are.
 */
same: number, 
/**
 * Rejected.
 */
rejected: number, };

/**
 * Asks for the fields that a line of the open plan writes.
 */
export type ImportFields = { 
/**
 * The plan.
 */
plan: string, 
/**
 * Place of the line among the lines.
 */
index: number, };

/**
 * Leaves lines of the open plan out, or takes them in again.
 */
export type ImportLeave = { 
/**
 * The plan.
 */
plan: string, 
/**
 * The lines, by their places.
 */
lines: Array<number>, 
/**
 * All lines with this verdict instead.
 */
verdict?: ImportVerdict | null, 
/**
 * Leave them out; otherwise take them in.
 */
out: boolean, };

/**
 * Which lines are left out of a plan.
 */
export type ImportLeft = { 
/**
 * Their places, in order.
 */
left_out: Array<number>, 
/**
 * How many of them followed: a record cannot come without those that it names, nor stay when they go.
 */
followed: number, };

/**
 * One line, row or activity of a file.
 */
export type ImportLine = { 
/**
 * Its place in the plan, from 0: by it the line is named.
 */
index: number, 
/**
 * Line or row, from 1.
 */
line: number, 
/**
 * Where it stands, in the reader's language: line, sheet, cell.
 */
place: string, 
/**
 * What happens to it.
 */
verdict: ImportVerdict, 
/**
 * `kind:slug`, or what a rejected line calls itself.
 */
reference: string | null, 
/**
 * Title or name, in the best language there is.
 */
title: string | null, 
/**
 * Paths of the fields that are written.
 */
fields: Array<string>, 
/**
 * Why it is rejected, in the reader's language.
 */
reason: string | null, 
/**
 * What is worth knowing, in the reader's language.
 */
remarks: Array<string>, };

/**
 * Asks for lines of the open plan.
 */
export type ImportLines = { 
/**
 * The plan.
 */
plan: string, 
/**
 * Only lines with this verdict.
 */
verdict?: ImportVerdict | null, 
/**
 * From this place in the plan on: the next page begins after `index` of the last line.
 */
from: number, 
/**
 * How many at most; never more than 200.
 */
limit: number, };

/**
 * Asks which file to take in.
 */
export type ImportOpen = { 
/**
 * Read the file of the open plan again, instead of asking for one.
 */
again: boolean, };

/**
 * What came of choosing a file to take in.
 */
export type ImportOpened = { 
/**
 * What taking it in would do; `None` if no file was chosen, reading it was cancelled, or its columns must be mapped first.
 */
plan: PlanView | null, 
/**
 * A table whose columns are not named as ours: what they hold is for the reader to say.
 */
table: TableView | null, };

/**
 * A part of the lines of a plan, in the order of the file.
 */
export type ImportPage = { 
/**
 * The lines.
 */
lines: Array<PlannedLine>, };

/**
 * What happens to a line of a file.
 */
export type ImportVerdict = "new" | "changed" | "same" | "rejected";

/**
 * What was taken in.
 */
export type Imported = { 
/**
 * The name of the file.
 */
file: string, 
/**
 * In numbers, as written; `same` and `rejected` as planned.
 */
counts: ImportCounts, 
/**
 * Lines that were left out at the reader's wish.
 */
left_out: number, 
/**
 * New records that stay on this machine.
 */
private: number, };

/**
 * A form as it is typed.
 */
export type KeepTyped = { 
/**
 * What it is a draft of: `new need`, `need:fj-csirt`.
 */
name: string, 
/**
 * What was typed, as text of the form.
 */
body: string, };

/**
 * Where the key of the device shall be kept from now on.
 */
export type KeyKeepRequest = { 
/**
 * The place.
 */
place: KeyKept, 
/**
 * What is to open the sealed file. For another place: what opens the one that the key lies in now; without it, a
 * person is asked where the program can ask.
 */
passphrase: Secret | null, };

/**
 * Where the key of the device is kept.
 */
export type KeyKept = "keychain" | "sealed" | "file";

/**
 * What opens the sealed key of the device.
 */
export type KeyOpenRequest = { 
/**
 * The passphrase.
 */
passphrase: Secret, };

/**
 * The kind of a catalogue record.
 */
export type Kind = "initiative" | "programme" | "need" | "organisation" | "resource";

/**
 * How many records of a kind there are.
 */
export type KindCount = { 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Published records.
 */
count: number, };

/**
 * How far the texts of one kind of record are translated.
 */
export type KindCoverage = { 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Its texts.
 */
counts: TranslationCounts, 
/**
 * Texts that can be relied on (original or reviewed), as a share of all, 0 to 1.
 */
done: number, };

/**
 * How far the catalogue is translated into a language.
 */
export type LanguageCoverage = { 
/**
 * BCP 47 tag.
 */
lang: string, 
/**
 * Name of the language, in the reader's.
 */
name: string, 
/**
 * All texts.
 */
counts: TranslationCounts, 
/**
 * Texts that can be relied on (original or reviewed), as a share of all, 0 to 1.
 */
done: number, 
/**
 * The same by kind of record, in the order of the kinds.
 */
kinds: Array<KindCoverage>, };

/**
 * A language of the interface.
 */
export type LanguageView = { 
/**
 * BCP 47 tag.
 */
tag: string, 
/**
 * Its name in itself.
 */
name: string, 
/**
 * `ltr` or `rtl`.
 */
dir: string, 
/**
 * Pseudo-locale, for tests only.
 */
pseudo: boolean, };

/**
 * The three leaves; everywhere the same colour, shape and word.
 */
export type Leaf = "donor" | "implementer" | "beneficiary";

/**
 * A record that is not in a file, or not all of it.
 */
export type LeftOut = { 
/**
 * `kind:slug`.
 */
reference: string, 
/**
 * Why, in the reader's language.
 */
reason: string, };

/**
 * What there is in one place.
 */
export type MapPlace = { 
/**
 * The place.
 */
place: PlaceRef, 
/**
 * Initiatives that name it.
 */
initiatives: number, 
/**
 * Those of them that run or are planned.
 */
running: number, 
/**
 * Those of them that are known to be over.
 */
past: number, 
/**
 * Those of them whose status is not stated.
 */
unknown: number, 
/**
 * Needs that it has stated.
 */
needs: number, 
/**
 * Programmes that it may ask and that are known to take requests.
 */
open: number, 
/**
 * Programmes that name it, but are between two calls, not open yet, without a stated window, or for individuals only.
 */
further: number, };

/**
 * What the map is to show.
 */
export type MapRequest = { 
/**
 * Themes and topics; all without them.
 */
themes: Array<string>, 
/**
 * Only initiatives that ran in this year; all without it. Needs and programmes have no year.
 */
year?: number | null, };

/**
 * One country or area.
 */
export type MapShape = { 
/**
 * Its code, as in `places.json`.
 */
code: string, 
/**
 * Its shape as an SVG path; empty where the source has none.
 */
path: string, 
/**
 * A point inside it.
 */
at: [number, number], 
/**
 * Left, top, right and bottom of its main part.
 */
extent: [number, number, number, number], };

/**
 * The shapes of the map, projected: nothing is left to compute but the scale.
 *
 * This is also the form of the file that a deployer puts beside the catalogue to have another map (decision 0019).
 */
export type MapShapes = { 
/**
 * Width of the map in its own units.
 */
width: number, 
/**
 * Height.
 */
height: number, 
/**
 * Whose shapes these are, in the words of their owner.
 */
source: string, 
/**
 * The outline of the world, as an SVG path.
 */
outline: string, 
/**
 * The countries and areas that have a code.
 */
places: Array<MapShape>, 
/**
 * Land without a code: drawn, never joined to data.
 */
blank: string, 
/**
 * Boundaries.
 */
borders: string, 
/**
 * Boundaries that are not determined: drawn in dashes.
 */
undetermined: string, 
/**
 * Sentences to stand below the map instead of the usual ones, by language.
 */
notes: { [key in string]: Array<string> }, };

/**
 * What the columns of an open table hold.
 */
export type MapTable = { 
/**
 * The table.
 */
table: string, 
/**
 * Kind of every record in it.
 */
kind: Kind, 
/**
 * Line of the head, from 1.
 */
head: number, 
/**
 * For each column of [`TableColumns::columns`] what it holds, in the same order.
 */
columns: Array<ColumnHolds>, 
/**
 * How dates are written.
 */
dates: TableDates, 
/**
 * The sign before the parts of an amount.
 */
decimal: TableDecimal, 
/**
 * What stands between the members of a list in one cell.
 */
separator: string, 
/**
 * ISO 4217 code of the amounts without a currency of their own.
 */
currency?: string | null, };

/**
 * What there is, by country.
 */
export type MapView = { 
/**
 * Every country and area, in the reader's alphabet.
 */
countries: Array<MapPlace>, 
/**
 * Regions, and the world, that records name as such: those stand at no country.
 */
regions: Array<MapPlace>, 
/**
 * The years for which initiatives are known.
 */
years: Array<number>, 
/**
 * The themes that can be asked for.
 */
themes: Array<Term>, };

/**
 * A text that is not compared with anything.
 */
export type MatchNote = { 
/**
 * Name of the field.
 */
label: string, 
/**
 * The text.
 */
text: Text, };

/**
 * What is matched: a record, or what a reader asks for by hand.
 */
export type MatchRequest = { 
/**
 * A need, a programme or an organisation: `need:need-fm-strategy`. Then the rest but weights and limit is passed over.
 */
reference?: string | null, 
/**
 * Themes and topics.
 */
themes: Array<string>, 
/**
 * Countries and regions.
 */
places: Array<string>, 
/**
 * Languages that work.
 */
languages: Array<string>, 
/**
 * Delivery modes.
 */
modes: Array<string>, 
/**
 * Who asks: a kind of organisation, or one that programmes name. Without it the government of the places is presumed to, which
 * shuts nothing out; where no place is named either, nobody in particular.
 */
asker?: string | null, 
/**
 * Weights by criterion that sum to 100; without them the reader's saved ones, else the usual ones of each direction.
 */
weights: { [key in string]: number } | null, 
/**
 * How many of each that fit, and a quarter as many that cannot; 10 without it.
 */
limit?: number | null, };

/**
 * What fits, best first, by role.
 */
export type MatchResponse = { 
/**
 * What was asked.
 */
subject: MatchSubject, 
/**
 * What fits, then a few that something stands in the way of; by role.
 */
matches: Array<MatchView>, 
/**
 * How many there are of each role, shown or not; of triads, which are looked for only as far as they are shown, nothing.
 */
totals: Array<MatchTotal>, 
/**
 * Work of the same kind, here and elsewhere.
 */
precedents: Array<RecordRef>, 
/**
 * What already runs on the same subject in the same place, the most similar first; no more than the limit.
 */
overlaps: Array<RecordRef>, 
/**
 * How many run in all.
 */
overlaps_count: number, 
/**
 * The weights that were used.
 */
weights: WeightsView, 
/**
 * The day on which windows were judged, ISO 8601.
 */
as_of: string, };

/**
 * The part in which something fits.
 */
export type MatchRole = "programme" | "implementer" | "need" | "triad" | "partner";

/**
 * One thing that would bring a match nearer.
 */
export type MatchStep = { 
/**
 * Key of a criterion, or code of a blocker.
 */
key: string, 
/**
 * Name of the criterion.
 */
label: string, 
/**
 * It stands in the way, whatever the score.
 */
blocks: boolean, 
/**
 * A fact is missing: to state it makes the match more certain.
 */
states: boolean, 
/**
 * Points that it costs, to a tenth: of the score, or of the certainty where a fact is missing; 0 for a blocker.
 */
points: number, 
/**
 * What would have to be, in words.
 */
sentence: string, };

/**
 * What was asked, as the reader sees it.
 */
export type MatchSubject = { 
/**
 * The record, if one was named.
 */
record?: RecordRef | null, 
/**
 * Topics.
 */
topics: Array<Term>, 
/**
 * Places.
 */
places: Array<PlaceRef>, 
/**
 * Languages.
 */
languages: Array<Term>, 
/**
 * Delivery modes.
 */
modes: Array<Term>, 
/**
 * The kind of who asks.
 */
asker?: Term | null, 
/**
 * True if nobody says who asks and the government of the place is presumed to.
 */
asker_presumed: boolean, 
/**
 * What a need states in words, of its time and of how much can be taken in: not compared, for a person to read.
 */
notes: Array<MatchNote>, };

/**
 * How many there are of one role.
 */
export type MatchTotal = { 
/**
 * The role.
 */
role: MatchRole, 
/**
 * How many nothing stands in the way of.
 */
fit: number, 
/**
 * How many something stands in the way of.
 */
blocked: number, };

/**
 * Something that fits.
 */
export type MatchView = { 
/**
 * The part.
 */
role: MatchRole, 
/**
 * Kind of the record; for a triad that of its programme.
 */
kind: Kind, 
/**
 * The record; for a triad its programme.
 */
id: string, 
/**
 * Short name.
 */
slug: string, 
/**
 * Name or title in the reader's language as far as there is one; for a triad who pays and who does.
 */
name: string, 
/**
 * The same as a text with its language.
 */
title: Text, 
/**
 * The record as lists show it; for a triad its programme.
 */
record: RecordRef, 
/**
 * The organisation that does the work; for triads only.
 */
implementer: string | null, 
/**
 * The three and what ties them; for triads only.
 */
trio: TrioView | null, 
/**
 * 0 to 100, to a tenth.
 */
score: number, 
/**
 * 0 to 100: how much of the weight rests on stated facts.
 */
certainty: number, 
/**
 * Each criterion that counts, in order; for a triad what makes the three fit.
 */
criteria: Array<CriterionView>, 
/**
 * What stands in the way.
 */
blockers: Array<BlockerView>, 
/**
 * What is to be asked first; it stands in nobody's way.
 */
cautions: Array<BlockerView>, };

/**
 * One record that somebody asks about: why does it fit, or why not?
 */
export type MatchWhyRequest = { 
/**
 * What is matched.
 */
asked: MatchRequest, 
/**
 * The record: `programme:adrf-offer`.
 */
about: string, };

/**
 * What is said of one record, and what it would take.
 */
export type MatchWhyView = { 
/**
 * What was asked.
 */
subject: MatchSubject, 
/**
 * The record with its score, certainty, criteria and blockers.
 */
found: MatchView, 
/**
 * Its place in the list, from 1; `None` if it is in none.
 */
rank?: number | null, 
/**
 * How many are in the list.
 */
of: number, 
/**
 * The same in words; of a record that is in no list, why.
 */
place: string, 
/**
 * What it would take: what stands in the way first, then what costs most.
 */
steps: Array<MatchStep>, 
/**
 * The weights that were used.
 */
weights: WeightsView, 
/**
 * The day on which windows were judged, ISO 8601.
 */
as_of: string, };

/**
 * Records by reference, to be named.
 */
export type NamesRequest = { 
/**
 * `kind:slug`, at most 500.
 */
references: Array<string>, };

/**
 * The records that there are, in the order asked for.
 */
export type NamesResponse = { 
/**
 * As they stand in a list.
 */
records: Array<RecordRef>, };

/**
 * Two organisations that share initiatives.
 */
export type NetworkLink = { 
/**
 * One, by its place in the list of nodes.
 */
from: number, 
/**
 * The other.
 */
to: number, 
/**
 * How many they share.
 */
initiatives: number, };

/**
 * An organisation in the network.
 */
export type NetworkNode = { 
/**
 * The organisation, with the part that it plays most often.
 */
organisation: OrganisationRef, 
/**
 * How many initiatives it takes part in.
 */
initiatives: number, 
/**
 * How many organisations it shares one with, shown or not.
 */
partners: number, };

/**
 * Which network is looked for.
 */
export type NetworkRequest = { 
/**
 * Only this organisation and those it works with; all without it.
 */
organisation?: string | null, 
/**
 * Themes and topics; all without them.
 */
themes: Array<string>, 
/**
 * Countries and regions; the world without them.
 */
places: Array<string>, 
/**
 * How many organisations at most; 80 without it, never more than 150.
 */
most?: number | null, };

/**
 * Who works with whom.
 */
export type NetworkView = { 
/**
 * The organisations, those with the most initiatives first; one that was asked for stands first.
 */
nodes: Array<NetworkNode>, 
/**
 * Who shares how many, by their places in the list.
 */
links: Array<NetworkLink>, 
/**
 * Organisations that work with others and are not shown.
 */
left_out: number, 
/**
 * The themes that can be asked for.
 */
themes: Array<Term>, 
/**
 * The organisation that was asked for.
 */
organisation?: OrganisationRef | null, };

/**
 * A request or an answer without content: `{}`.
 */
export type Nothing = Record<string, never>;

/**
 * Why the catalogue is open read-only, and what to do.
 */
export type Notice = { 
/**
 * Error code.
 */
code: ErrorCode, 
/**
 * What happened.
 */
message: string, 
/**
 * What to do.
 */
hint: string, };

/**
 * An address to open in the reader's browser or mail program.
 */
export type OpenAddress = { 
/**
 * https, http or mailto.
 */
url: string, };

/**
 * How a programme is open to a place.
 */
export type OpenProgramme = { 
/**
 * The programme.
 */
record: RecordRef, 
/**
 * Why the place is eligible, in words ("open to small island developing States").
 */
via: string, 
/**
 * Window in words ("rolling", "closes 3 March 2027").
 */
window: string, };

/**
 * A text of a record in the work list.
 */
export type OpenText = { 
/**
 * Name of the field.
 */
field: string, 
/**
 * Its label.
 */
label: string, 
/**
 * How it stands.
 */
state: TranslationState, };

/**
 * An initiative with the organisation's part in it.
 */
export type OrganisationInitiative = { 
/**
 * The initiative.
 */
record: RecordRef, 
/**
 * Roles with labels.
 */
roles: Array<Term>, };

/**
 * The page of an organisation: track record computed from initiatives, nothing claimed by itself.
 */
export type OrganisationPage = { 
/**
 * Record id (UUID).
 */
id: string, 
/**
 * Slug, name, acronym.
 */
organisation: OrganisationRef, 
/**
 * Number of fields with more than one version waiting in *To review*.
 */
conflicts: number, 
/**
 * Names in other languages.
 */
names: Array<Text>, 
/**
 * Kind of organisation.
 */
kind: Term | null, 
/**
 * Its seat.
 */
place: PlaceRef | null, 
/**
 * Website.
 */
website: string | null, 
/**
 * Declared parts.
 */
leaves: Array<Leaf>, 
/**
 * Initiatives in all.
 */
initiative_count: number, 
/**
 * Of these, ongoing.
 */
ongoing: number, 
/**
 * By theme, most first.
 */
by_theme: Array<TrackBar>, 
/**
 * By place, most first.
 */
by_place: Array<TrackBar>, 
/**
 * By role, most first.
 */
by_role: Array<TrackBar>, 
/**
 * Initiatives: ongoing first, newest first.
 */
initiatives: Array<OrganisationInitiative>, 
/**
 * Programmes that it funds or runs.
 */
programmes: Array<RecordRef>, 
/**
 * Resources that it published.
 */
resources: Array<RecordRef>, 
/**
 * Who it works with, most shared first.
 */
partners: Array<PartnerView>, };

/**
 * An organisation as it stands in a list.
 */
export type OrganisationRef = { 
/**
 * Slug, unique among organisations.
 */
slug: string, 
/**
 * Its name, in the best language there is.
 */
name: Text, 
/**
 * Its acronym, if it has one.
 */
acronym: string | null, 
/**
 * Its part in the record that names it.
 */
leaf: Leaf | null, };

/**
 * Which organisation page to open.
 */
export type OrganisationRequest = { 
/**
 * Slug.
 */
slug: string, };

/**
 * Texts with an original in another language than that of a file.
 */
export type OtherOriginals = { 
/**
 * The language of the originals.
 */
lang: string, 
/**
 * Its name, in the reader's.
 */
name: string, 
/**
 * How many texts.
 */
texts: number, };

/**
 * A record in the palette.
 */
export type PaletteRecord = { 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Slug, unique within the kind.
 */
slug: string, 
/**
 * Title.
 */
title: Text, };

/**
 * What somebody types into the palette.
 */
export type PaletteRequest = { 
/**
 * The beginning of a name or of words in it.
 */
query: string, };

/**
 * Where one can go from here: at most eight of each, best first.
 */
export type PaletteResponse = { 
/**
 * Countries and regions.
 */
places: Array<PlaceRef>, 
/**
 * Organisations.
 */
organisations: Array<OrganisationRef>, 
/**
 * Other records.
 */
records: Array<PaletteRecord>, };

/**
 * An organisation that works with this one.
 */
export type PartnerView = { 
/**
 * The other organisation.
 */
organisation: OrganisationRef, 
/**
 * Initiatives they share.
 */
shared: number, };

/**
 * A place in the list of places.
 */
export type PlaceEntry = { 
/**
 * ISO 3166-1 alpha-2, M49 or `XK`.
 */
code: string, 
/**
 * Name in the reader's language.
 */
label: string, 
/**
 * Other names to find it by, in every language.
 */
aliases: Array<string>, 
/**
 * Country or region.
 */
is_region: boolean, 
/**
 * The region right above; `None` for the world.
 */
parent: string | null, 
/**
 * `LDC`, `LLDC`, `SIDS`.
 */
flags: Array<string>, 
/**
 * Initiatives that name the place.
 */
initiatives: number, 
/**
 * Published needs of the place.
 */
needs: number, };

/**
 * The figures at the head of a place's page.
 */
export type PlaceFigures = { 
/**
 * Initiatives that name the place, or a place inside it.
 */
initiatives: number, 
/**
 * Of these, ongoing.
 */
ongoing: number, 
/**
 * Programmes open to it.
 */
programmes_open: number, 
/**
 * Organisations that fund or implement here.
 */
organisations: number, 
/**
 * Public needs.
 */
needs: number, };

/**
 * All places, in the order of their names.
 */
export type PlaceList = { 
/**
 * Countries and regions.
 */
places: Array<PlaceEntry>, };

/**
 * The page of a country or region.
 */
export type PlacePage = { 
/**
 * Code and name.
 */
place: PlaceRef, 
/**
 * Country or region.
 */
is_region: boolean, 
/**
 * Flags with their labels.
 */
flags: Array<Term>, 
/**
 * Regions that hold it, nearest first.
 */
within: Array<PlaceRef>, 
/**
 * Places right inside it, for a region.
 */
members: Array<PlaceRef>, 
/**
 * Figures.
 */
figures: PlaceFigures, 
/**
 * Initiatives by theme and year.
 */
theme_years: ThemeYears, 
/**
 * Initiatives by theme; one with two themes stands under both.
 */
themes: Array<ThemeGroup>, 
/**
 * Initiatives of the regions around a country that do not name it.
 */
regional: Array<RecordRef>, 
/**
 * Programmes open to it.
 */
programmes: Array<OpenProgramme>, 
/**
 * Who funds and implements.
 */
organisations: Array<ActiveOrganisation>, 
/**
 * Public needs, newest first.
 */
needs: Array<RecordRef>, 
/**
 * Strategies, laws and other resources.
 */
resources: Array<RecordRef>, 
/**
 * Facts.
 */
facts: Array<FactView>, };

/**
 * A place with its name; `code` is ISO 3166-1 alpha-2, an M49 region, or `XK`.
 */
export type PlaceRef = { 
/**
 * ISO 3166-1 alpha-2, M49 or `XK`; `001` is the world.
 */
code: string, 
/**
 * Name in the reader's language.
 */
label: string, };

/**
 * Which country or region page to open.
 */
export type PlaceRequest = { 
/**
 * ISO 3166-1 alpha-2, M49 or `XK`; `001` is the world.
 */
code: string, };

/**
 * What taking a file in would do. Nothing is written.
 */
export type PlanView = { 
/**
 * The plan, for the commands that look at it; it holds until another file is opened.
 */
plan: string, 
/**
 * The name of the file, without its folder.
 */
file: string, 
/**
 * Its format.
 */
format: FileFormat, 
/**
 * In numbers.
 */
counts: ImportCounts, 
/**
 * New needs: they stay on this machine unless they are shared.
 */
needs: number, 
/**
 * About the file as a whole, in the reader's language.
 */
remarks: Array<string>, 
/**
 * Records that are left out, by their place among the lines.
 */
left_out: Array<number>, };

/**
 * A field that would be written.
 */
export type PlannedField = { 
/**
 * Path (`title.fr`, `topics/ciip`).
 */
path: string, 
/**
 * Label of the field.
 */
label: string, 
/**
 * What stands there now; `None` if nothing.
 */
before: PlannedValue | null, 
/**
 * What will stand there; `None` if it is removed.
 */
after: PlannedValue | null, };

/**
 * The fields that a line writes, in the order in which people read a record.
 */
export type PlannedFields = { 
/**
 * The fields.
 */
fields: Array<ComingField>, };

/**
 * A line of a plan.
 */
export type PlannedLine = { 
/**
 * Title or name with its language, as far as there is one.
 */
title: Text | null, 
/**
 * What would happen.
 */
line: ImportLine, };

/**
 * A value in words.
 */
export type PlannedValue = { 
/**
 * The value.
 */
text: string, 
/**
 * Its language where it is not the reader's; `zxx` for identifiers, addresses and codes.
 */
lang: string | null, 
/**
 * Of a translation: reviewed or machine draft, in words.
 */
state: string | null, };

/**
 * A need with the programme that it gets.
 */
export type PortfolioPair = { 
/**
 * The need.
 */
need: RecordRef, 
/**
 * The programme.
 */
programme: RecordRef, 
/**
 * 0 to 100, to a tenth.
 */
score: number, 
/**
 * What the need would have got if the best pair always came first.
 */
greedy?: RecordRef | null, 
/**
 * Its score.
 */
greedy_score?: number | null, 
/**
 * What the need gains beside that; below 0 what it gives up.
 */
gain: number, 
/**
 * The same in words.
 */
sentence: string, };

/**
 * Many needs and few programmes: who gets what.
 */
export type PortfolioRequest = { 
/**
 * Needs of this country or M49 region only.
 */
region?: string | null, 
/**
 * Needs of these themes and topics only.
 */
themes: Array<string>, 
/**
 * How many needs each programme takes; 1 without it.
 */
capacity?: number | null, 
/**
 * A score below which a pair is no help, 0 to 100; 40 without it.
 */
floor?: number | null, 
/**
 * Weights by criterion; as for a match.
 */
weights: { [key in string]: number } | null, };

/**
 * A plan in figures.
 */
export type PortfolioSum = { 
/**
 * Needs that get a programme.
 */
served: number, 
/**
 * The sum of the scores, to a tenth.
 */
points: number, };

/**
 * The plan that serves all needs together best, beside the one that takes the best pair first.
 */
export type PortfolioView = { 
/**
 * The region or country; `None` for the world.
 */
place?: PlaceRef | null, 
/**
 * The topics; empty for all.
 */
topics: Array<Term>, 
/**
 * How many needs each programme takes.
 */
capacity: number, 
/**
 * The score below which a pair is no help.
 */
floor: number, 
/**
 * How many needs there are.
 */
needs: number, 
/**
 * How many programmes there are.
 */
programmes: number, 
/**
 * The best plan in figures.
 */
best: PortfolioSum, 
/**
 * The plan that takes the best pair first, in figures.
 */
greedy: PortfolioSum, 
/**
 * The figures in sentences.
 */
summary: Array<string>, 
/**
 * What each need gets, by need.
 */
pairs: Array<PortfolioPair>, 
/**
 * Needs that go without, and why.
 */
without: Array<PortfolioWithout>, 
/**
 * The weights that were used.
 */
weights: WeightsView, 
/**
 * The day on which windows were judged, ISO 8601.
 */
as_of: string, };

/**
 * A need that goes without.
 */
export type PortfolioWithout = { 
/**
 * The need.
 */
need: RecordRef, 
/**
 * `blocked`, `low`, `taken` or `none`.
 */
reason: string, 
/**
 * The programme that comes nearest.
 */
nearest?: RecordRef | null, 
/**
 * Its score, to a tenth.
 */
score?: number | null, 
/**
 * Why, in words.
 */
sentence: string, };

/**
 * Who writes on this machine. The name stands in no log and can be erased.
 */
export type Profile = { 
/**
 * The random id that this machine's changes carry instead of a name.
 */
author: string, 
/**
 * The name; `None` if not stated.
 */
name: string | null, 
/**
 * The organisation as it was stated: the slug of one of the catalogue, or a name in words.
 */
organisation: string | null, 
/**
 * The organisation, where the catalogue has it.
 */
organisation_ref: OrganisationRef | null, 
/**
 * The role; it also chooses the home page.
 */
role: Role | null, 
/**
 * The role in words.
 */
role_label: string | null, 
/**
 * The place.
 */
place: PlaceRef | null, };

/**
 * How far a long action is.
 */
export type Progress = { 
/**
 * The plan is being written; before, the file is being read.
 */
writing: boolean, 
/**
 * Bytes read, or records written.
 */
done: number, 
/**
 * Bytes of the file, or records to write.
 */
total: number, 
/**
 * Records found or written so far.
 */
records: number, };

/**
 * What is said to a proposal.
 */
export type ProposalAnswer = "adopt" | "decline" | "reconsider";

/**
 * The unanswered proposals of one device that wait for one reason.
 */
export type ProposalGroup = { 
/**
 * The device, as a registry names it.
 */
device: string, 
/**
 * Whose it is, in words.
 */
who: string, 
/**
 * The device, where the registry at hand knows it.
 */
signer: SignerView | null, 
/**
 * Why they wait, in words.
 */
reason: string, 
/**
 * How many there are.
 */
count: number, };

/**
 * A change that nobody has vouched for.
 */
export type ProposalView = { 
/**
 * Id of the change.
 */
change: string, 
/**
 * Kind of the record.
 */
kind: Kind, 
/**
 * The record as it stands in a list; `None` where the proposal would make a new one.
 */
record: RecordRef | null, 
/**
 * Why it waits, in words.
 */
reason: string, 
/**
 * Whose it is, in words: what the registry calls the device, or that it is another one.
 */
who: string, 
/**
 * The device that signed it, where the registry at hand knows it.
 */
signer: SignerView | null, 
/**
 * Its author, in words.
 */
author: string | null, 
/**
 * When, formatted.
 */
when: string, 
/**
 * By which way it came here, in words.
 */
from: string, 
/**
 * Why, in its author's own words.
 */
why: string | null, 
/**
 * What it would write.
 */
fields: Array<ProposedFieldView>, 
/**
 * What was said to it (`adopted`, `declined`); `None` while it waits.
 */
answer: Term | null, };

/**
 * A field of a proposal.
 */
export type ProposedFieldView = { 
/**
 * What would stand.
 */
proposed: ChangedField, 
/**
 * What stands now; `None` where there is nothing yet.
 */
present: ChangedField | null, 
/**
 * The versions that stand now, by their changes: what an adoption names as seen.
 */
seen: Array<string>, 
/**
 * The words beside those that stand now; empty where there is nothing to compare.
 */
words: Array<WordsView>, };

/**
 * Where a record comes from and how far to trust it.
 */
export type ProvenanceView = { 
/**
 * Sources.
 */
sources: Array<SourceView>, 
/**
 * `high` or `medium`, with its label; `None` if not stated.
 */
confidence: Term | null, 
/**
 * Editors' notes, in English, as bundled.
 */
notes: Text | null, 
/**
 * Last confirmation by the implementer or steward, in words; `None` if never.
 */
confirmed: string | null, 
/**
 * Release, import or device that wrote it last, in words.
 */
recorded: string, };

/**
 * The last searches, newest first, at most twenty.
 */
export type RecentList = { 
/**
 * The searches.
 */
searches: Array<RecentSearch>, };

/**
 * A search that was made not long ago.
 */
export type RecentSearch = { 
/**
 * The search, without page, session and facets.
 */
request: SearchRequest, 
/**
 * What it filters by, in the reader's words.
 */
filters: Array<Term>, };

/**
 * A record by name.
 */
export type RecordName = { 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Slug.
 */
slug: string, };

/**
 * The record page.
 */
export type RecordPage = { 
/**
 * Record id (UUID).
 */
id: string, 
/**
 * The record as it stands in a list.
 */
record: RecordRef, 
/**
 * Standing (`published`, `withdrawn`, …).
 */
standing: Term, 
/**
 * Themes and topics, themes first.
 */
themes: Array<Term>, 
/**
 * Summary; `None` if not stated, and for needs, whose statement is `record.title`.
 */
summary: Text | null, 
/**
 * Language versions, the reader's first.
 */
versions: Array<TextVersion>, 
/**
 * The rest, in the order of the page.
 */
fields: Array<FieldView>, 
/**
 * Provenance.
 */
provenance: ProvenanceView, 
/**
 * Related records with the reason for each.
 */
related: Array<RelatedView>, 
/**
 * A citation that can be copied: title, organisations, catalogue release, id, date.
 */
citation: string, 
/**
 * Number of fields with more than one version waiting in *To review*.
 */
conflicts: number, 
/**
 * The shared record that was made of this private one: `kind:slug`.
 */
shared_as?: string, };

/**
 * A record as it stands in a list.
 */
export type RecordRef = { 
/**
 * Kind of the record.
 */
kind: Kind, 
/**
 * Slug, unique within the kind.
 */
slug: string, 
/**
 * Title, name or statement.
 */
title: Text, 
/**
 * Status of an initiative, window of a programme; `None` for other kinds.
 */
status: Term | null, 
/**
 * Dates in the reader's language ("since June 2025", "2017–2019"); `None` when not stated.
 */
when: string | null, 
/**
 * Beneficiary places; the first few only, in the order of the record.
 */
places: Array<PlaceRef>, 
/**
 * How many places there are in all.
 */
place_count: number, 
/**
 * Organisations with a leaf, donors first; the publisher of a resource, without a leaf.
 */
organisations: Array<OrganisationRef>, 
/**
 * Languages in which a resource exists, or in which help is given.
 */
languages: Array<Term>, 
/**
 * Its standing, where it is not published (`draft`, `submitted`, `withdrawn`).
 */
standing?: Term, 
/**
 * `private`, where it stays on this machine.
 */
visibility?: Term, };

/**
 * Which record to open, in which language to prefer its texts.
 */
export type RecordRequest = { 
/**
 * Kind of the record.
 */
kind: Kind, 
/**
 * Slug, unique within the kind.
 */
slug: string, 
/**
 * Show texts in this language instead of the reader's, to compare with the original.
 */
text_lang?: string | null, };

/**
 * A record as it is edited.
 */
export type RecordSource = { 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Slug.
 */
slug: string, 
/**
 * The version, for `record_edit`.
 */
seen: number, 
/**
 * It stays on this machine.
 */
private: boolean, 
/**
 * Standing.
 */
standing: Term, 
/**
 * The fields in the shape of the JSON Schema, references as slugs.
 */
fields: Record<string, unknown>, 
/**
 * The fields without which it is not kept.
 */
mandatory: Array<string>, };

/**
 * The registry at hand: which organisations and devices may write what.
 */
export type RegistryView = { 
/**
 * Its version.
 */
version: number, 
/**
 * The day on which a hub last said that this is the newest.
 */
checked: string, 
/**
 * How many days ago that was.
 */
age_days: number, 
/**
 * One of its files is past its date.
 */
old: boolean, 
/**
 * It is signed with keys for trying things out: it vouches for nothing.
 */
development: boolean, 
/**
 * The organisation in whose name this device writes; `None` if it is not in the registry.
 */
organisation: string | null, 
/**
 * Its role, as a code.
 */
role: string | null, };

/**
 * A related record and why it is related.
 */
export type RelatedView = { 
/**
 * The record as it stands in a list.
 */
record: RecordRef, 
/**
 * Why, in words ("same place and topic").
 */
why: string, };

/**
 * A new name for a saved search.
 */
export type RenameSaved = { 
/**
 * The name that it has.
 */
name: string, 
/**
 * The name that it is to have.
 */
to: string, };

/**
 * A report to write to a file, whose place the reader chooses in a dialog of the system.
 */
export type ReportChosen = { 
/**
 * The form.
 */
format: ReportFormat, 
/**
 * What it shows.
 */
subject: ReportSubject, };

/**
 * A form in which a report is written.
 */
export type ReportFormat = "pdf" | "html";

/**
 * What a report is to show.
 */
export type ReportSubject = { "report": "sheet", 
/**
 * Which record.
 */
record: RecordRequest, } | { "report": "brief", 
/**
 * ISO 3166-1 alpha-2, M49 or `XK`.
 */
place: string, } | { "report": "pack", 
/**
 * The search.
 */
search: SearchRequest, } | { "report": "comparison", 
/**
 * Two to four records of any kind.
 */
records: Array<RecordRequest>, } | { "report": "gaps", 
/**
 * ISO 3166-1 alpha-2, M49 or `XK`.
 */
place: string, 
/**
 * Only these themes and topics; none for every theme.
 */
themes: Array<string>, } | { "report": "case", 
/**
 * Number.
 */
id: string, } | { "report": "assessment", 
/**
 * Number.
 */
id: string, };

/**
 * A report that was written.
 */
export type ReportWritten = { 
/**
 * The file.
 */
file: string, 
/**
 * Its form.
 */
format: ReportFormat, 
/**
 * Its title.
 */
title: string, 
/**
 * Pages, on paper.
 */
pages: number | null, 
/**
 * Characters of scripts that the fonts for paper do not have, which stand on it as boxes.
 */
missing: Array<string>, };

/**
 * What came of choosing where to write a report.
 */
export type Reported = { 
/**
 * What was written; `None` if no file was chosen.
 */
report: ReportWritten | null, };

/**
 * What came of choosing a backup to restore.
 */
export type RestoreReady = { 
/**
 * The file that lies ready for the next start; `None` if none was chosen.
 */
file: string | null, 
/**
 * Where the present store will lie from then on; `None` if no file was chosen, or there is no present store.
 */
aside: string | null, };

/**
 * Answer a proposal.
 */
export type ReviewAnswer = { 
/**
 * Id of the change, or how it begins.
 */
change: string, 
/**
 * What is said.
 */
answer: ProposalAnswer, 
/**
 * For an adoption, the versions that were seen in each field; a field that is not named replaces whatever stands.
 */
seen: { [key in string]: Array<string> }, 
/**
 * Why, for the history.
 */
note?: string | null, };

/**
 * Answer all proposals of a device.
 */
export type ReviewAnswerAll = { 
/**
 * The device, as a registry names it.
 */
device: string, 
/**
 * What is said.
 */
answer: AnswerToAll, 
/**
 * Only those that were declined at this moment, as the answer to that said: to take just that back.
 */
at_ms: number | null, };

/**
 * What became of an answer to all.
 */
export type ReviewAnsweredAll = { 
/**
 * How many proposals it was.
 */
answered: number, 
/**
 * The moment, by which it can be taken back.
 */
at_ms: number, };

/**
 * How another value of a field is written.
 */
export type ReviewControl = "line" | "paragraph" | "number" | "date" | "form";

/**
 * What is to stand in a field: one of its versions, or another text.
 */
export type ReviewDecision = { 
/**
 * Kind of the record.
 */
kind: Kind, 
/**
 * Its slug.
 */
slug: string, 
/**
 * Path of the field.
 */
path: string, 
/**
 * The versions that whoever decides has seen; those that came meanwhile go on waiting.
 */
seen: Array<string>, 
/**
 * The version to keep, by its change.
 */
take?: string | null, 
/**
 * Another text in place of all versions.
 */
write?: string | null, };

/**
 * What became of decisions.
 */
export type ReviewDone = { 
/**
 * Fields that were decided.
 */
decided: number, 
/**
 * Fields that wait now, in the whole catalogue.
 */
left: number, };

/**
 * A field with more than one version.
 */
export type ReviewField = { 
/**
 * Path (`title.fr`): what a decision names.
 */
path: string, 
/**
 * Label of the field, with the language of a text.
 */
label: string, 
/**
 * How another value is written.
 */
control: ReviewControl, 
/**
 * What the field held before the versions were written; `None` where they have no common beginning.
 */
base: VersionView | null, 
/**
 * The versions; the one that is shown comes first.
 */
versions: Array<VersionView>, 
/**
 * The one version that was written here, by its change; `None` where there is none, or more than one.
 */
mine: string | null, 
/**
 * The one version that came from elsewhere, by its change.
 */
theirs: string | null, };

/**
 * What waits for a decision.
 */
export type ReviewList = { 
/**
 * Fields with more than one version.
 */
fields: number, 
/**
 * Records that have such fields.
 */
records: number, 
/**
 * Records that were handed in and wait to be published.
 */
submissions: number, 
/**
 * Proposals without an answer.
 */
proposals: number, 
/**
 * Proposals that were answered.
 */
answered: number, 
/**
 * The records with their fields.
 */
waiting: Array<ReviewRecord>, 
/**
 * The records that were handed in, those that wait longest first.
 */
submitted: Array<RecordRef>, 
/**
 * The proposals, unanswered ones first, and among them those that are for this computer to decide.
 */
proposed: Array<ProposalView>, 
/**
 * The unanswered proposals by device and reason, the most numerous first.
 */
groups: Array<ProposalGroup>, };

/**
 * A record with fields that wait.
 */
export type ReviewRecord = { 
/**
 * The record as it stands in a list.
 */
record: RecordRef, 
/**
 * Its fields.
 */
fields: Array<ReviewField>, };

/**
 * What waits for a decision is asked for.
 */
export type ReviewRequest = { 
/**
 * Only what concerns this record, `kind:slug`.
 */
record?: string | null, 
/**
 * At most so many records with fields that wait, so many that were handed in, so many proposals without an answer, and
 * so many with one; 0 for all.
 */
limit: number, 
/**
 * Proposals that were answered stand in the list too.
 */
answered: boolean, };

/**
 * Decide fields that wait.
 */
export type ReviewResolve = { 
/**
 * What is decided; several records are one action, which is taken back as one.
 */
decisions: Array<ReviewDecision>, 
/**
 * Why, for the history.
 */
note?: string | null, };

/**
 * Drafts that a person has read and found right.
 */
export type ReviewTranslation = { 
/**
 * The language.
 */
lang: string, 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Slug.
 */
slug: string, 
/**
 * Names of the fields; empty for every draft of the record.
 */
fields: Array<string>, 
/**
 * The version that the reviewer saw. Without it, the present one.
 */
seen: number, 
/**
 * Why, in the author's words.
 */
note?: string | null, };

/**
 * What the reader is here for; it only chooses the home page.
 */
export type Role = "official" | "donor" | "implementer" | "coordinator";

/**
 * Where a root of trust is from.
 */
export type RootOrigin = "given" | "installed" | "built-in";

/**
 * The root of trust: by whose word a registry counts.
 */
export type RootView = { 
/**
 * Where it is from.
 */
origin: RootOrigin, 
/**
 * The file that it was read from; `None` if it is built in.
 */
file: string | null, 
/**
 * SHA-256 of the file, in hexadecimal digits.
 */
fingerprint: string, 
/**
 * Whether it is a root of this catalogue.
 */
usable: boolean, 
/**
 * All of it in a sentence.
 */
said: string, };

/**
 * What somebody says of themselves. `None` leaves a part as it is, an empty text takes it away.
 */
export type SaveProfile = { 
/**
 * The name.
 */
name?: string | null, 
/**
 * The slug of an organisation of the catalogue, or its name in words.
 */
organisation?: string | null, 
/**
 * `official`, `donor`, `implementer` or `coordinator`.
 */
role?: string | null, 
/**
 * A country by its code.
 */
place?: string | null, };

/**
 * A search to keep.
 */
export type SaveSearch = { 
/**
 * The name to keep it under.
 */
name: string, 
/**
 * The search.
 */
request: SearchRequest, 
/**
 * `SavedSearch::seen` of a deleted search, to undo its deletion; `None` counts from now on.
 */
seen?: string | null, };

/**
 * Translations that a person has made or checked.
 */
export type SaveTranslation = { 
/**
 * The language.
 */
lang: string, 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Slug.
 */
slug: string, 
/**
 * Texts by name of field; an empty one takes the translation away.
 */
texts: { [key in string]: string }, 
/**
 * The version that the translator saw: `seen` of the page. An original that has changed since makes the translation
 * a stale one. Without it, the present version.
 */
seen: number, 
/**
 * Why, in the author's words.
 */
note?: string | null, };

/**
 * Weights to keep.
 */
export type SaveWeights = { 
/**
 * By criterion; they sum to 100. What is left out counts nothing.
 */
weights: Record<string, number>, };

/**
 * The saved searches, oldest first.
 */
export type SavedList = { 
/**
 * The searches.
 */
searches: Array<SavedSearch>, };

/**
 * A saved search by its name.
 */
export type SavedName = { 
/**
 * The name.
 */
name: string, };

/**
 * A saved search that was opened. From now on nothing is new to it.
 */
export type SavedOpened = { 
/**
 * The search as it was before the look, with the number of what is new.
 */
search: SavedSearch, 
/**
 * What is new: `kind:slug`, in the order of the results; at most 200.
 */
new: Array<string>, };

/**
 * A search that somebody keeps under a name. It stays on this machine.
 */
export type SavedSearch = { 
/**
 * Its name, unique on this machine.
 */
name: string, 
/**
 * The search, without page, session and facets.
 */
request: SearchRequest, 
/**
 * What it filters by, in the reader's words, in the order of the filters.
 */
filters: Array<Term>, 
/**
 * Records that match now and have changed since the search was last looked at; `None` where the search cannot be
 * run any more (it filters by something that the catalogue does not have).
 */
new: number | null, 
/**
 * The last look, for nobody to read; goes back into `saved_save` to undo a deletion.
 */
seen: string, 
/**
 * Day of the last look, ISO 8601.
 */
seen_on: string, };

/**
 * What to search for. Inside a list "or" holds, between lists "and".
 */
export type SearchRequest = { 
/**
 * The reader's words, as typed.
 */
query: string, 
/**
 * Record kinds.
 */
kinds: Array<Kind>, 
/**
 * Themes (`A`–`E`, `X`) or topics (`ciip`).
 */
themes: Array<string>, 
/**
 * Countries, M49 regions or `XK`.
 */
places: Array<string>, 
/**
 * Status codes (`ongoing`, `open`, …).
 */
statuses: Array<string>, 
/**
 * Organisation slugs.
 */
organisations: Array<string>, 
/**
 * Only where all of those organisations take part, instead of any.
 */
together?: boolean | null, 
/**
 * Delivery modes.
 */
modes: Array<string>, 
/**
 * Languages of delivery or of the document.
 */
languages: Array<string>, 
/**
 * First year, inclusive.
 */
year_from?: number | null, 
/**
 * Last year, inclusive.
 */
year_to?: number | null, 
/**
 * Order of the results.
 */
sort: Sort, 
/**
 * Page size; 0 means the default of 20; at most 200.
 */
limit: number, 
/**
 * How many results to skip.
 */
offset: number, 
/**
 * Whether to count facets.
 */
facets: boolean, 
/**
 * Expansions that the reader has switched off (`Expansion::key`).
 */
without: Array<string>, 
/**
 * Search for the words exactly as they are spelt: a better spelling is named in the answer, but not applied.
 */
as_spelt: boolean, 
/**
 * Searches of one session cancel each other: a newer one ends the older one with `interrupted`.
 * `None` is never cancelled.
 */
session?: number | null, };

/**
 * What was found.
 */
export type SearchResponse = { 
/**
 * The query as it was understood.
 */
query: string, 
/**
 * How many records match.
 */
total: number, 
/**
 * Time inside the catalogue, in milliseconds.
 */
took_ms: number, 
/**
 * One page of results.
 */
hits: Array<Hit>, 
/**
 * Facets by name: `kind`, `theme`, `topic`, `place`, `status`, `mode`, `organisation`, `language`, `year`.
 */
facets: { [key in string]: Array<FacetValue> }, 
/**
 * A better spelling, if one was found.
 */
did_you_mean: string | null, 
/**
 * The results are those of `did_you_mean`, because a word of the query stands nowhere in the catalogue.
 */
corrected: boolean, 
/**
 * What the query was widened by.
 */
expansions: Array<Expansion>, };

/**
 * A text that must not be shown: it does not appear where a request is written down for a log.
 */
export type Secret = string;

/**
 * Choices of this machine; in no log.
 */
export type Settings = { 
/**
 * Chosen language; `None` before the welcome screens.
 */
lang?: string | null, 
/**
 * Chosen role.
 */
role?: Role | null, 
/**
 * Own country (ISO 3166-1 alpha-2).
 */
place?: string | null, 
/**
 * The welcome screens are done or skipped.
 */
welcomed: boolean, 
/**
 * Appearance.
 */
appearance: Appearance, 
/**
 * Digits in Arabic.
 */
digits: Digits, 
/**
 * Single-key shortcuts are on (WCAG 2.1.4).
 */
shortcuts: boolean, };

/**
 * A private record to share. Fields are named by their root (`timing`) or with a language (`statement.fr`).
 */
export type ShareRecord = { 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Slug.
 */
slug: string, 
/**
 * Only these fields leave; empty for all.
 */
only: Array<string>, 
/**
 * These fields stay.
 */
without: Array<string>, 
/**
 * Why, in the author's words. It leaves with the fields.
 */
note?: string | null, 
/**
 * Only show what would leave.
 */
dry_run: boolean, };

/**
 * What leaves this machine with a share, and what stays.
 */
export type ShareView = { 
/**
 * What leaves, exactly.
 */
leaves: Array<ChangedField>, 
/**
 * What stays.
 */
stays: Array<ChangedField>, 
/**
 * The shared record; `None` if nothing was shared yet.
 */
record: WriteView | null, };

/**
 * A device that signed something, as the registry at hand names it.
 */
export type SignerView = { 
/**
 * What its organisation calls it.
 */
label: string, 
/**
 * The organisation in whose name it signs.
 */
organisation: string, };

/**
 * How results are ordered.
 */
export type Sort = "relevance" | "newest" | "closing";

/**
 * A source of a record.
 */
export type SourceView = { 
/**
 * Address.
 */
url: string, 
/**
 * Title as the source gives it, in the source's own language.
 */
title: string, 
/**
 * Language of `title`: `und` where nobody has recorded it, `zxx` where the address stands for the title.
 */
title_lang: string, 
/**
 * Date of publication, formatted; `None` if not stated.
 */
published: string | null, 
/**
 * Date on which it was read, formatted; `None` if not stated.
 */
accessed: string | null, 
/**
 * False when the source is only named and was not read.
 */
read: boolean, };

/**
 * What the window needs before it draws its first screen.
 */
export type StartView = { 
/**
 * Application version.
 */
version: string, 
/**
 * Settings.
 */
settings: Settings, 
/**
 * Languages of the interface.
 */
languages: Array<LanguageView>, 
/**
 * The language that the system asks for, if Trefoil has it.
 */
system_lang: string | null, 
/**
 * Release and sync.
 */
data: DataAsOf, 
/**
 * Records by kind.
 */
counts: Array<KindCount>, 
/**
 * Set when the catalogue is open read-only.
 */
notice: Notice | null, };

/**
 * How far the exchange with the hub is.
 */
export type SyncProgress = { 
/**
 * One is under way.
 */
running: boolean, 
/**
 * Changes taken in so far.
 */
pulled: number, 
/**
 * Changes that the hub has beyond them.
 */
to_pull: number, 
/**
 * Changes given so far.
 */
pushed: number, 
/**
 * How many exchanges have ended since the program began: another number, and screens may look different.
 */
ended: number, 
/**
 * Why the last exchange that began by itself failed; `None` if one went well since.
 */
failed: string | null, };

/**
 * What an exchange came to.
 */
export type SyncReport = { 
/**
 * The hub.
 */
hub: string, 
/**
 * What was taken in.
 */
taken: TakenView, 
/**
 * Changes that the hub took.
 */
pushed: number, 
/**
 * Of these, how many wait there for somebody who may accept them.
 */
waiting_there: number, 
/**
 * Changes that the hub will not take.
 */
refused_there: number, 
/**
 * The hub came back from a backup and got what it had lost.
 */
new_epoch: boolean, 
/**
 * The registry is past its date and the hub has no newer one: what devices signed that are new here waits.
 */
registry_past: boolean, 
/**
 * How things stand now.
 */
status: SyncStatus, };

/**
 * One exchange with a hub. What it names in the place of the settings is kept once it has led to a hub.
 */
export type SyncRequest = { 
/**
 * Another hub than the one that is set.
 */
hub: string | null, 
/**
 * Another proxy.
 */
proxy: string | null, 
/**
 * Another file of certificates of an organisation's own authority.
 */
authorities: string | null, 
/**
 * A file with another token.
 */
token_file: string | null, };

/**
 * How this machine stands with others.
 */
export type SyncStatus = { 
/**
 * The hub that is set.
 */
hub: string | null, 
/**
 * The day of the last exchange that came to its end.
 */
synced: string | null, 
/**
 * The moment of it, in milliseconds since 1970.
 */
synced_ms: number | null, 
/**
 * Changes of this machine that no hub has yet.
 */
pending: number, 
/**
 * Fields with more than one version.
 */
to_review: number, 
/**
 * Proposals without an answer that are for this computer to decide.
 */
proposals: number, 
/**
 * The registry at hand.
 */
registry: RegistryView | null, 
/**
 * The root of trust that counts here; `None` if there is none, and nobody is vouched for.
 */
root: RootView | null, 
/**
 * The device: what a registry names it by.
 */
device: string, 
/**
 * Its public key, for whoever enrols it.
 */
key: string, 
/**
 * Where the secret half of it is kept; `None` if that cannot be told.
 */
key_kept: KeyKept | null, 
/**
 * Whether this program has had it already: then a sealed key needs no passphrase until the program ends.
 */
key_open: boolean, 
/**
 * Whether this program may use a keychain of the system.
 */
keychain: boolean, 
/**
 * Computers whose data folder was copied, key and all, and is written in twice; without those that were seen to.
 */
forks: Array<ForkView>, };

/**
 * Asks what the columns of an open table may hold.
 */
export type TableAsk = { 
/**
 * The table.
 */
table: string, 
/**
 * Kind of every record in it.
 */
kind: Kind, 
/**
 * Line of the head, from 1; the likeliest when not given.
 */
head?: number | null, };

/**
 * A column of a table, with what it is proposed to hold.
 */
export type TableColumn = { 
/**
 * Its head, as it stands.
 */
name: string, 
/**
 * Its first values, cut where they are long.
 */
samples: Array<string>, 
/**
 * What it holds.
 */
holds: ColumnHolds, };

/**
 * The columns of a table, what they may hold, and what is proposed.
 */
export type TableColumns = { 
/**
 * The kind that was asked for.
 */
kind: Kind, 
/**
 * Line of the head, from 1.
 */
head: number, 
/**
 * The lines that may be the head.
 */
lines: Array<TableLine>, 
/**
 * The proposal is what was used for such a head before.
 */
remembered: boolean, 
/**
 * The columns that have a head, in the order of the table.
 */
columns: Array<TableColumn>, 
/**
 * The fields of the kind, in the order in which people read a record.
 */
fields: Array<TableField>, 
/**
 * Languages of texts, the reader's first.
 */
languages: Array<Term>, 
/**
 * How dates are written.
 */
dates: TableDates, 
/**
 * The sign before the parts of an amount.
 */
decimal: TableDecimal, 
/**
 * What stands between the members of a list in one cell.
 */
separator: string, 
/**
 * ISO 4217 code of the amounts without a currency of their own; empty where none is known.
 */
currency: string, };

/**
 * The order of the parts of a date; ISO 8601 is read in any case.
 */
export type TableDates = "iso" | "day-month-year" | "month-day-year";

/**
 * The sign before the parts of an amount.
 */
export type TableDecimal = "point" | "comma";

/**
 * A field that a column may hold.
 */
export type TableField = { 
/**
 * Its path, for a text without the language.
 */
path: string, 
/**
 * Its name in the reader's language.
 */
label: string, 
/**
 * It is a text, in a language.
 */
texts: boolean, 
/**
 * It is an amount, and needs a currency.
 */
amount: boolean, 
/**
 * The roles that its members can have; empty where there are none.
 */
roles: Array<Term>, };

/**
 * A format of tables.
 */
export type TableFormat = "csv" | "xlsx";

/**
 * A line of a table.
 */
export type TableLine = { 
/**
 * Its number, from 1.
 */
line: number, 
/**
 * How it begins.
 */
text: string, };

/**
 * What came of a mapping.
 */
export type TableMapped = { 
/**
 * What taking the table in would do; `None` where something is wrong, or reading it was cancelled.
 */
plan: PlanView | null, 
/**
 * What is wrong with the mapping.
 */
wrong: Array<WrongColumn>, };

/**
 * A table whose columns are not named as ours; it holds until another file is opened.
 */
export type TableView = { 
/**
 * The table, for the commands that look at it.
 */
table: string, 
/**
 * The name of the file, without its folder.
 */
file: string, 
/**
 * Why it is not taken in as it is, in the reader's language.
 */
why: string, 
/**
 * The kind that its records are of, by all that can be seen.
 */
kind: Kind, };

/**
 * What came of changes that were taken in.
 */
export type TakenView = { 
/**
 * New, and they count.
 */
accepted: number, 
/**
 * New, and they wait for review.
 */
waiting: number, 
/**
 * New, of a newer version of the program.
 */
later: number, 
/**
 * Here already.
 */
known: number, 
/**
 * Not what they claim to be; left out.
 */
refused: number, 
/**
 * Records that look different now.
 */
records: number, };

/**
 * An empty table to write, to a place that the reader chooses in a dialog of the system.
 */
export type TemplateChosen = { 
/**
 * The kind of its records.
 */
kind: Kind, 
/**
 * The format.
 */
format: TableFormat, };

/**
 * What came of choosing where to write an empty table.
 */
export type TemplateSaved = { 
/**
 * The file; `None` if none was chosen.
 */
file: string | null, };

/**
 * A code of a controlled vocabulary with its label.
 */
export type Term = { 
/**
 * The code, stable across releases.
 */
code: string, 
/**
 * The label in the reader's language.
 */
label: string, };

/**
 * A text as shown: its language may differ from the one asked for, and then the reader is told.
 */
export type Text = { 
/**
 * The text itself.
 */
text: string, 
/**
 * BCP 47 tag of the language it is in; goes into the `lang` attribute.
 */
lang: string, 
/**
 * Original, reviewed or machine draft.
 */
state: TextState, 
/**
 * The original has changed since this translation was made.
 */
stale: boolean, 
/**
 * The reader's language had no text, so another one stands in for it.
 */
fallback: boolean, };

/**
 * Where a text comes from: written in this language, checked by a person, or drafted by a machine.
 */
export type TextState = "original" | "reviewed" | "machine";

/**
 * One language version of a record's texts.
 */
export type TextVersion = { 
/**
 * BCP 47 tag.
 */
lang: string, 
/**
 * The language's name in itself.
 */
name: string, 
/**
 * State of the least certain text in this language.
 */
state: TextState, 
/**
 * At least one text is older than its original.
 */
stale: boolean, 
/**
 * The version shown now.
 */
shown: boolean, };

/**
 * Initiatives of one theme on a place's page.
 */
export type ThemeGroup = { 
/**
 * The theme.
 */
theme: Term, 
/**
 * Initiatives: ongoing first, then planned, not stated, completed; at most 60, the rest by searching.
 */
initiatives: Array<RecordRef>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * One theme over the years.
 */
export type ThemeYearRow = { 
/**
 * The theme.
 */
theme: Term, 
/**
 * Initiatives under way in each year, in the order of `years`.
 */
counts: Array<number>, 
/**
 * Initiatives of the theme, dated or not.
 */
total: number, };

/**
 * Initiatives by theme and year: a picture and its table twin.
 */
export type ThemeYears = { 
/**
 * Years, ascending, without gaps.
 */
years: Array<number>, 
/**
 * One row a theme.
 */
rows: Array<ThemeYearRow>, 
/**
 * Initiatives without a stated start, which the picture leaves out.
 */
undated: number, };

/**
 * Which of the three are tied.
 */
export type TieBetween = "donor-implementer" | "donor-beneficiary" | "implementer-beneficiary" | "all";

/**
 * What ties two of the three, or all of them.
 */
export type TieView = { 
/**
 * Which of them.
 */
between: TieBetween, 
/**
 * False where no record shows the tie.
 */
met: boolean, 
/**
 * Why, in words.
 */
reason: string, };

/**
 * One bar of a track record.
 */
export type TrackBar = { 
/**
 * Theme, place or role.
 */
term: Term, 
/**
 * Initiatives.
 */
count: number, };

/**
 * How many texts stand how in a language.
 */
export type TranslationCounts = { 
/**
 * No text yet.
 */
missing: number, 
/**
 * Translations of an older original.
 */
stale: number, 
/**
 * Machine drafts.
 */
machine: number, 
/**
 * Checked by a person.
 */
reviewed: number, 
/**
 * Written in this language.
 */
original: number, };

/**
 * Texts to write for translators to a file, whose place the reader chooses in a dialog of the system.
 */
export type TranslationExportChosen = { 
/**
 * The language to translate into.
 */
lang: string, 
/**
 * The language to translate from: a file has one.
 */
from: string, 
/**
 * Only these kinds; empty for all.
 */
kinds: Array<Kind>, 
/**
 * Only records of these places; empty for all.
 */
places: Array<string>, 
/**
 * Only texts that stand so; empty for all that there is to do.
 */
states: Array<TranslationState>, };

/**
 * What was written for translators.
 */
export type TranslationExportReport = { 
/**
 * The file.
 */
file: string, 
/**
 * The language to translate into.
 */
lang: string, 
/**
 * The language to translate from.
 */
from: string, 
/**
 * Records in it.
 */
records: number, 
/**
 * Texts in it.
 */
texts: number, 
/**
 * Texts that fit but have an original in another language: they want a file of their own.
 */
others: Array<OtherOriginals>, };

/**
 * What came of choosing where to write.
 */
export type TranslationExported = { 
/**
 * What was written; `None` if no file was chosen.
 */
report: TranslationExportReport | null, };

/**
 * Asks which file of translators to take in.
 */
export type TranslationImportOpen = { 
/**
 * Look at the open file again, instead of asking for one.
 */
again: boolean, 
/**
 * Take every text for a draft that somebody has still to review.
 */
drafts: boolean, };

/**
 * What came of choosing a file of translators.
 */
export type TranslationImportOpened = { 
/**
 * What taking it in would do; `None` if no file was chosen.
 */
plan: TranslationPlan | null, };

/**
 * What taking in a file of translators does, or would do.
 */
export type TranslationImportReport = { 
/**
 * The file.
 */
file: string, 
/**
 * The language of the translations.
 */
lang: string, 
/**
 * The catalogue has changed.
 */
written: boolean, 
/**
 * What the changes of this import share, by which they are undone together; `None` where nothing was written.
 */
group: string | null, 
/**
 * In numbers: a line is a text.
 */
counts: ImportCounts, 
/**
 * Text by text, in the order of the file; `title` is the translation.
 */
lines: Array<ImportLine>, };

/**
 * A record with something to translate.
 */
export type TranslationItem = { 
/**
 * The record as it stands in a list.
 */
record: RecordRef, 
/**
 * Its texts that there is something to do about, in the order of the record.
 */
texts: Array<OpenText>, };

/**
 * The work list of a language, most worth first.
 */
export type TranslationList = { 
/**
 * The language.
 */
lang: string, 
/**
 * Its name, in the reader's.
 */
name: string, 
/**
 * Records in all.
 */
total: number, 
/**
 * Texts in all.
 */
texts: number, 
/**
 * The records from `offset` on.
 */
items: Array<TranslationItem>, };

/**
 * What is asked of the work list.
 */
export type TranslationListRequest = { 
/**
 * The language to translate into.
 */
lang: string, 
/**
 * Only these kinds; empty for all.
 */
kinds: Array<Kind>, 
/**
 * Only records of these places; empty for all.
 */
places: Array<string>, 
/**
 * Only records with a text that stands so; empty for all that there is to do.
 */
states: Array<TranslationState>, 
/**
 * Most records in the answer; 0 for the usual number.
 */
limit: number, 
/**
 * Records to pass over.
 */
offset: number, };

/**
 * The texts of a record beside their translations into one language.
 */
export type TranslationPage = { 
/**
 * The record as it stands in a list.
 */
record: RecordRef, 
/**
 * The language.
 */
lang: string, 
/**
 * Its name, in the reader's.
 */
name: string, 
/**
 * The version of the record, for `translation_save`.
 */
seen: number, 
/**
 * Its texts.
 */
texts: Array<TranslationText>, 
/**
 * The record before this one in the work list.
 */
previous: RecordName | null, 
/**
 * The record after this one; the first one where this one is not in the list.
 */
next: RecordName | null, 
/**
 * Records of the work list.
 */
remaining: number, };

/**
 * What taking a file of translators in would do. Nothing is written.
 */
export type TranslationPlan = { 
/**
 * The plan; it holds until another file is opened.
 */
plan: string, 
/**
 * The name of the language, in the reader's.
 */
name: string, 
/**
 * In numbers and text by text: what would be written, and what is rejected with the reason. What stays as it is is
 * only counted.
 */
report: TranslationImportReport, 
/**
 * Texts that are not listed, because they are too many.
 */
more: number, };

/**
 * A record to translate into a language.
 */
export type TranslationRequest = { 
/**
 * The language.
 */
lang: string, 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Slug.
 */
slug: string, 
/**
 * Kinds of the work list that is being worked through, for the record before and after.
 */
kinds: Array<Kind>, 
/**
 * Places of that list.
 */
places: Array<string>, 
/**
 * States of that list.
 */
states: Array<TranslationState>, };

/**
 * How a text stands in a language: what there is to do about it.
 */
export type TranslationState = "missing" | "stale" | "machine" | "reviewed" | "original";

/**
 * A text beside its translation.
 */
export type TranslationText = { 
/**
 * Name of the field.
 */
field: string, 
/**
 * Its label.
 */
label: string, 
/**
 * How it stands.
 */
state: TranslationState, 
/**
 * The state in words.
 */
state_label: string, 
/**
 * It need not be there in every language: the name of a body.
 */
optional: boolean, 
/**
 * What is translated; `None` where the only text is in the language of the translation.
 */
source: Text | null, 
/**
 * Fingerprint of it, sixteen hexadecimal digits.
 */
basis: string | null, 
/**
 * The translation; `None` if there is none yet.
 */
target: Text | null, 
/**
 * Terms of the glossary, in the order in which they stand in the original.
 */
hints: Array<GlossaryHint>, };

/**
 * Donor, implementer and beneficiary, as they stand in the picture of the three.
 */
export type TrioView = { 
/**
 * Who pays, or who makes an offer for which no payer is named.
 */
donor?: OrganisationRef | null, 
/**
 * True if the programme says that the donor pays.
 */
pays: boolean, 
/**
 * The programme that it would pay from.
 */
programme: RecordRef, 
/**
 * Who does the work.
 */
implementer: OrganisationRef, 
/**
 * For whom.
 */
places: Array<PlaceRef>, 
/**
 * What ties two of them, or all.
 */
ties: Array<TieView>, };

/**
 * What came of choosing a root of trust.
 */
export type TrustMade = { 
/**
 * How things stand now; `None` if no file was chosen.
 */
status: SyncStatus | null, };

/**
 * The forms that were left, the last one first.
 */
export type TypedList = { 
/**
 * The forms.
 */
drafts: Array<TypedView>, };

/**
 * A form by its name.
 */
export type TypedName = { 
/**
 * What it is a draft of.
 */
name: string, };

/**
 * A form that was left before it was saved.
 */
export type TypedView = { 
/**
 * What it is a draft of.
 */
name: string, 
/**
 * What was typed.
 */
body: string, 
/**
 * When it was kept, in milliseconds since 1970.
 */
kept_ms: number, };

/**
 * Take back the last action of this machine.
 */
export type UndoRequest = { 
/**
 * Why, for the history.
 */
note?: string | null, 
/**
 * Only this action (`action` of what a write changed), if it is still the last one.
 */
of?: string | null, };

/**
 * What was taken back.
 */
export type UndoView = { 
/**
 * The records: `kind:slug`.
 */
records: Array<string>, 
/**
 * How many changes were taken back.
 */
changes: number, 
/**
 * Day of what was taken back, ISO 8601.
 */
written_on: string, };

/**
 * What is begun and not published yet.
 */
export type UnpublishedList = { 
/**
 * Drafts and submissions, the last one written first, at most 100.
 */
records: Array<RecordRef>, };

/**
 * One version of a field.
 */
export type VersionView = { 
/**
 * The change that stands for it.
 */
change: string, 
/**
 * Written on this machine.
 */
own: boolean, 
/**
 * Whose it is, in words ("this device", "bundled release 2").
 */
who: string, 
/**
 * The device that signed it, where it is another one and the registry at hand knows it.
 */
signer: SignerView | null, 
/**
 * Its author, in words; `None` where nobody knows more than the device.
 */
author: string | null, 
/**
 * When, formatted; clocks decide nothing.
 */
when: string, 
/**
 * By which way it came here, in words.
 */
from: string, 
/**
 * Why, in its author's own words.
 */
why: string | null, 
/**
 * The value, as text; `None` where the field was removed.
 */
value: string | null, 
/**
 * Language of `value` where it is not the reader's.
 */
lang: string | null, 
/**
 * State of a translation (`reviewed`, `machine`).
 */
state: Term | null, 
/**
 * The text itself, to go on writing from; `None` where it is written in the form.
 */
raw: string | null, 
/**
 * The words beside those of the base or, without one, of the first version; empty where there is nothing to compare.
 */
words: Array<WordsView>, };

/**
 * The weight of one criterion.
 */
export type WeightView = { 
/**
 * Key.
 */
key: string, 
/**
 * Name.
 */
label: string, 
/**
 * Of 100.
 */
weight: number, };

/**
 * Where weights come from.
 */
export type WeightsOrigin = "usual" | "saved" | "given";

/**
 * Weights as they are used.
 */
export type WeightsView = { 
/**
 * Where they come from.
 */
origin: WeightsOrigin, 
/**
 * True if they are the reader's own, saved or given.
 */
own: boolean, 
/**
 * The same in words.
 */
sentence: string, 
/**
 * For programmes, and for needs seen from a programme; every criterion, in order.
 */
programmes: Array<WeightView>, 
/**
 * For organisations, and for needs and programmes seen from an organisation.
 */
organisations: Array<WeightView>, };

/**
 * A reason for a result, as a sentence in the reader's language.
 */
export type Why = { 
/**
 * `title`, `summary`, `organisation`, `theme`, `place`, `language`, `concept`.
 */
code: string, 
/**
 * The sentence.
 */
label: string, };

/**
 * What became of words.
 */
export type WordMark = "same" | "added" | "removed";

/**
 * Words of a text and what became of them.
 */
export type WordsView = { 
/**
 * The words, with the spaces between them.
 */
text: string, 
/**
 * What became of them.
 */
mark: WordMark, };

/**
 * A record after a write.
 */
export type WriteView = { 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Slug.
 */
slug: string, 
/**
 * Record id (UUID).
 */
id: string, 
/**
 * Standing.
 */
standing: Term, 
/**
 * It stays on this machine.
 */
private: boolean, 
/**
 * Something was different; otherwise nothing was written.
 */
changed: boolean, 
/**
 * Its version now, for the next edit.
 */
seen: number, 
/**
 * Fields that somebody else has written meanwhile: both versions wait in *To review*.
 */
review: Array<string>, 
/**
 * What would make it better.
 */
advice: Array<FindingView>, 
/**
 * Records that may be the same, best first; only after an addition.
 */
alike: Array<AlikeView>, };

/**
 * The answer to a write.
 */
export type Written<T> = { 
/**
 * What the write returns.
 */
output: T, 
/**
 * What it changed.
 */
changed: Changed, };

/**
 * What is wrong with a mapping.
 */
export type WrongColumn = { 
/**
 * The column, by its place among the columns; `None` for the mapping as a whole.
 */
column: number | null, 
/**
 * What, in the reader's language.
 */
message: string, };
