// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Everything on this computer that cannot be made again, private needs and drafts too, in one file that only your passphrase opens. */
export function backupAbout(l: Localiser): string {
  return l.format("backup-about");
}

/** Passphrase again */
export function backupAgain(l: Localiser): string {
  return l.format("backup-again");
}

/** What was there before lies at { $path }. */
export function backupAside(l: Localiser, args: { path: string }): string {
  return l.format("backup-aside", args);
}

/** Choose the file */
export function backupChooseFile(l: Localiser): string {
  return l.format("backup-choose-file");
}

/** Choose where to save */
export function backupChooseSave(l: Localiser): string {
  return l.format("backup-choose-save");
}

/** Write everything of this machine to one file that a passphrase opens */
export function backupCliAbout(l: Localiser): string {
  return l.format("backup-cli-about");
}

/** File of the backup */
export function backupCliArgumentFile(l: Localiser): string {
  return l.format("backup-cli-argument-file");
}

/** File whose first line is the passphrase; else the variable TREFOIL_PASSPHRASE, else it is asked for */
export function backupCliOptionPassphraseFile(l: Localiser): string {
  return l.format("backup-cli-option-passphrase-file");
}

/** Passphrase: */
export function backupCliPrompt(l: Localiser): string {
  return l.format("backup-cli-prompt");
}

/** Passphrase again: */
export function backupCliPromptAgain(l: Localiser): string {
  return l.format("backup-cli-prompt-again");
}

/** Restore a backup; the present catalogue is moved aside */
export function backupCliRestoreAbout(l: Localiser): string {
  return l.format("backup-cli-restore-about");
}

/** Keep the passphrase apart from the file: without it nobody can open the backup. */
export function backupKeep(l: Localiser): string {
  return l.format("backup-keep");
}

/** Make a backup */
export function backupMake(l: Localiser): string {
  return l.format("backup-make");
}

/** No file was chosen. Nothing was changed. */
export function backupNone(l: Localiser): string {
  return l.format("backup-none");
}

/** Passphrase */
export function backupPassphrase(l: Localiser): string {
  return l.format("backup-passphrase");
}

/** “{ $file }” was read to its end. Close { -brand-name } and open it again to use it. */
export function backupReady(l: Localiser, args: { file: string }): string {
  return l.format("backup-ready", args);
}

/** What is here now will lie at { $path } from then on. */
export function backupReadyAside(l: Localiser, args: { path: string }): string {
  return l.format("backup-ready-aside", args);
}

/** Restore a backup */
export function backupRestore(l: Localiser): string {
  return l.format("backup-restore");
}

/** The backup becomes the catalogue of this computer the next time { -brand-name } opens. What is here now is moved aside, not deleted. */
export function backupRestoreAbout(l: Localiser): string {
  return l.format("backup-restore-about");
}

/** { $file } is now the catalogue of this machine ({ $store }), which writes as a new device from now on. */
export function backupRestored(l: Localiser, args: { file: string; store: string }): string {
  return l.format("backup-restored", args);
}

/** Backup */
export function backupTitle(l: Localiser): string {
  return l.format("backup-title");
}

/** One moment: the key is being made and the file read or written. */
export function backupWaiting(l: Localiser): string {
  return l.format("backup-waiting");
}

/** Backup written: { $file } */
export function backupWritten(l: Localiser, args: { file: string }): string {
  return l.format("backup-written", args);
}

/** The backup “{ $file }” is damaged or not whole. */
export function errorBackupDamaged(l: Localiser, args: { file: string }): string {
  return l.format("error-backup-damaged", args);
}

/** Copy it again from where it was kept, or use another backup. Nothing was changed. */
export function errorBackupDamagedHint(l: Localiser): string {
  return l.format("error-backup-damaged-hint");
}

/** “{ $file }” is not a backup. */
export function errorBackupForeign(l: Localiser, args: { file: string }): string {
  return l.format("error-backup-foreign", args);
}

/** Choose a file that this application wrote as a backup. Nothing was changed. */
export function errorBackupForeignHint(l: Localiser): string {
  return l.format("error-backup-foreign-hint");
}

/** The backup “{ $file }” was made by a newer version of { -brand-name }. */
export function errorBackupNewer(l: Localiser, args: { file: string }): string {
  return l.format("error-backup-newer", args);
}

/** Install that version, then restore it. Nothing was changed. */
export function errorBackupNewerHint(l: Localiser): string {
  return l.format("error-backup-newer-hint");
}

/** No passphrase was given. */
export function errorPassphraseMissing(l: Localiser): string {
  return l.format("error-passphrase-missing");
}

/** Run the command in a terminal, or give --passphrase-file or the variable TREFOIL_PASSPHRASE. */
export function errorPassphraseMissingHint(l: Localiser): string {
  return l.format("error-passphrase-missing-hint");
}

/** A passphrase needs at least { $count } characters. */
export function errorPassphraseShort(l: Localiser, args: { count: string }): string {
  return l.format("error-passphrase-short", args);
}

/** Several words that you will remember are best. */
export function errorPassphraseShortHint(l: Localiser): string {
  return l.format("error-passphrase-short-hint");
}

/** The two passphrases are not the same. */
export function errorPassphraseUnlike(l: Localiser): string {
  return l.format("error-passphrase-unlike");
}

/** Type the same passphrase twice. Nothing was written. */
export function errorPassphraseUnlikeHint(l: Localiser): string {
  return l.format("error-passphrase-unlike-hint");
}

/** The passphrase does not open “{ $file }”. */
export function errorPassphraseWrong(l: Localiser, args: { file: string }): string {
  return l.format("error-passphrase-wrong", args);
}

/** Look at capitals and at the language of the keyboard, and try again. Nothing was changed. */
export function errorPassphraseWrongHint(l: Localiser): string {
  return l.format("error-passphrase-wrong-hint");
}
