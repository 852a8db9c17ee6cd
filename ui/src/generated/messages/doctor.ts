// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** A backup cannot be read. */
export function doctorBackupsUnwell(l: Localiser): string {
  return l.format("doctor-backups-unwell");
}

/**
 * ```
 * { $count ->
 *     [0] There is no backup yet. One is made before the catalogue changes its form.
 *     [one] There is { $count } backup.
 *    *[other] There are { $count } backups.
 * }
 * ```
 */
export function doctorBackupsWell(l: Localiser, args: { count: number }): string {
  return l.format("doctor-backups-well", args);
}

/** Some changes in the log are not what they were when they were written. Restore a backup. */
export function doctorChangesUnwell(l: Localiser): string {
  return l.format("doctor-changes-unwell");
}

/**
 * ```
 * { $count ->
 *     [one] The log holds { $count } change, and it is intact.
 *    *[other] The log holds { $count } changes, and all are intact.
 * }
 * ```
 */
export function doctorChangesWell(l: Localiser, args: { count: number }): string {
  return l.format("doctor-changes-well", args);
}

/** Backups */
export function doctorCheckBackups(l: Localiser): string {
  return l.format("doctor-check-backups");
}

/** Changes */
export function doctorCheckChanges(l: Localiser): string {
  return l.format("doctor-check-changes");
}

/** Derived tables */
export function doctorCheckDerived(l: Localiser): string {
  return l.format("doctor-check-derived");
}

/** File */
export function doctorCheckFile(l: Localiser): string {
  return l.format("doctor-check-file");
}

/** Integrity */
export function doctorCheckIntegrity(l: Localiser): string {
  return l.format("doctor-check-integrity");
}

/** Releases */
export function doctorCheckReleases(l: Localiser): string {
  return l.format("doctor-check-releases");
}

/** Root of trust */
export function doctorCheckRoot(l: Localiser): string {
  return l.format("doctor-check-root");
}

/** Search index */
export function doctorCheckSearch(l: Localiser): string {
  return l.format("doctor-check-search");
}

/** Signatures */
export function doctorCheckSignatures(l: Localiser): string {
  return l.format("doctor-check-signatures");
}

/** Make records and search index again from the log, then check */
export function doctorCliOptionRepair(l: Localiser): string {
  return l.format("doctor-cli-option-repair");
}

/** Some records do not agree with the log. */
export function doctorDerivedUnwell(l: Localiser): string {
  return l.format("doctor-derived-unwell");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } record agrees with the log.
 *    *[other] { $count } records agree with the log.
 * }
 * ```
 */
export function doctorDerivedWell(l: Localiser, args: { count: number }): string {
  return l.format("doctor-derived-well", args);
}

/** The file cannot be used as it is. */
export function doctorFileUnwell(l: Localiser): string {
  return l.format("doctor-file-unwell");
}

/** The file can be read and written, and this version of Trefoil knows its form. */
export function doctorFileWell(l: Localiser): string {
  return l.format("doctor-file-well");
}

/** The file is damaged. Restore a backup, or move it away and start again. */
export function doctorIntegrityUnwell(l: Localiser): string {
  return l.format("doctor-integrity-unwell");
}

/** The file is intact. */
export function doctorIntegrityWell(l: Localiser): string {
  return l.format("doctor-integrity-well");
}

/**
 * ```
 * { $count ->
 *     [one] The catalogue holds { $count } release.
 *    *[other] The catalogue holds { $count } releases.
 * }
 * ```
 */
export function doctorReleasesWell(l: Localiser, args: { count: number }): string {
  return l.format("doctor-releases-well", args);
}

/** Backups beside the catalogue may still hold values that were erased since. Delete those that were made before, here and elsewhere. */
export function doctorRemarkBackupErased(l: Localiser): string {
  return l.format("doctor-remark-backup-erased");
}

/** A row of the table “{ $table }” refers to something that is not there. */
export function doctorRemarkDangling(l: Localiser, args: { table: string }): string {
  return l.format("doctor-remark-dangling", args);
}

/** A computer has given one number to two different changes: its data folder was copied, and people write in both copies. Nothing is lost. To tell the copies apart, make a backup in one of them and restore it in a new data folder, which then has a key of its own. */
export function doctorRemarkForked(l: Localiser): string {
  return l.format("doctor-remark-forked");
}

/** The content of the change { $change } does not fit its identifier. */
export function doctorRemarkHash(l: Localiser, args: { change: string }): string {
  return l.format("doctor-remark-hash", args);
}

/** The index is not whole. Technical detail, in English: “{ $detail }”. */
export function doctorRemarkIndex(l: Localiser, args: { detail: string }): string {
  return l.format("doctor-remark-index", args);
}

/** The index was made by another version of Trefoil. */
export function doctorRemarkIndexVersion(l: Localiser): string {
  return l.format("doctor-remark-index-version");
}

/** SQLite reports, in English: “{ $detail }”. */
export function doctorRemarkIntegrity(l: Localiser, args: { detail: string }): string {
  return l.format("doctor-remark-integrity", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } more finding is not listed.
 *    *[other] { $count } more findings are not listed.
 * }
 * ```
 */
export function doctorRemarkMore(l: Localiser, args: { count: number }): string {
  return l.format("doctor-remark-more", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } record is missing from the index.
 *    *[other] { $count } records are missing from the index.
 * }
 * ```
 */
export function doctorRemarkNotIndexed(l: Localiser, args: { count: number }): string {
  return l.format("doctor-remark-not-indexed", args);
}

/** Release { $number } of this catalogue was built from another folder than the release { $number } that Trefoil carries. The catalogue follows its own releases and does not take in those that Trefoil carries. */
export function doctorRemarkOtherRelease(l: Localiser, args: { number: number }): string {
  return l.format("doctor-remark-other-release", args);
}

/** What was erased may still lie in unused parts of the file: another program was using it, or the disk was full. The next start writes it anew. */
export function doctorRemarkOwed(l: Localiser): string {
  return l.format("doctor-remark-owed");
}

/** The change { $change } cannot be unpacked. */
export function doctorRemarkPacked(l: Localiser, args: { change: string }): string {
  return l.format("doctor-remark-packed", args);
}

/** The tables cannot be made again from the log. Technical detail, in English: “{ $detail }”. */
export function doctorRemarkRebuild(l: Localiser, args: { detail: string }): string {
  return l.format("doctor-remark-rebuild", args);
}

/** The signature of the change { $change } is not valid. */
export function doctorRemarkSignature(l: Localiser, args: { change: string }): string {
  return l.format("doctor-remark-signature", args);
}

/** The table “{ $table }” differs from what the log says. */
export function doctorRemarkTable(l: Localiser, args: { table: string }): string {
  return l.format("doctor-remark-table", args);
}

/** The file has version { $version } of the form, which this version of Trefoil does not write. */
export function doctorRemarkVersion(l: Localiser, args: { version: number }): string {
  return l.format("doctor-remark-version", args);
}

/** The index does not agree with the records. */
export function doctorSearchUnwell(l: Localiser): string {
  return l.format("doctor-search-unwell");
}

/**
 * ```
 * { $count ->
 *     [one] The index holds { $count } record.
 *    *[other] The index holds { $count } records.
 * }
 * ```
 */
export function doctorSearchWell(l: Localiser, args: { count: number }): string {
  return l.format("doctor-search-well", args);
}

/** Some signatures are not valid. Their changes cannot be trusted. */
export function doctorSignaturesUnwell(l: Localiser): string {
  return l.format("doctor-signatures-unwell");
}

/**
 * ```
 * { $count ->
 *     [0] Nothing has been changed on this machine yet, so there is nothing to check.
 *     [one] { $count } signature was checked and is valid.
 *    *[other] { $count } signatures were checked and are valid.
 * }
 * ```
 */
export function doctorSignaturesWell(l: Localiser, args: { count: number }): string {
  return l.format("doctor-signatures-well", args);
}
