// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** The hub lets in only devices of its registry, and this one is not among them or no longer. */
export function errorHubDevice(l: Localiser): string {
  return l.format("error-hub-device");
}

/** Give the device key to whoever keeps the registry. Reading and writing here go on. */
export function errorHubDeviceHint(l: Localiser): string {
  return l.format("error-hub-device-hint");
}

/** The keychain of the system, which keeps the device key or the token of the hub, is locked or does not answer. */
export function errorKeyAway(l: Localiser): string {
  return l.format("error-key-away");
}

/** Unlock it and try again. Reading goes on without it. Nothing was written. */
export function errorKeyAwayHint(l: Localiser): string {
  return l.format("error-key-away-hint");
}

/** The device key is not to be had where it was kept. */
export function errorKeyLost(l: Localiser): string {
  return l.format("error-key-lost");
}

/** Nothing was written. Make a backup and restore it: this computer then gets a new key, and everything that is here stays. */
export function errorKeyLostHint(l: Localiser): string {
  return l.format("error-key-lost-hint");
}

/** The passphrase does not open the device key. */
export function errorKeyPassphrase(l: Localiser): string {
  return l.format("error-key-passphrase");
}

/** Look at capitals and at the language of the keyboard, and try again. Nothing was written. */
export function errorKeyPassphraseHint(l: Localiser): string {
  return l.format("error-key-passphrase-hint");
}

/** The device key is sealed with a passphrase, which was not given. Nothing was written. */
export function errorKeySealed(l: Localiser): string {
  return l.format("error-key-sealed");
}

/** Give it in the settings, under “Exchange with others”, or take the seal off in the terminal: trefoil identity --keep file */
export function errorKeySealedHint(l: Localiser): string {
  return l.format("error-key-sealed-hint");
}

/** Keep the device key in the keychain of the system (keychain) or in a file that only your account may read (file) */
export function keyCliKeep(l: Localiser): string {
  return l.format("key-cli-keep");
}

/** Passphrase of the device key: */
export function keyCliPrompt(l: Localiser): string {
  return l.format("key-cli-prompt");
}

/** Seal the device key with a passphrase, for which every write then asks */
export function keyCliSeal(l: Localiser): string {
  return l.format("key-cli-seal");
}

/** PLACE */
export function keyCliValuePlace(l: Localiser): string {
  return l.format("key-cli-value-place");
}

/** The device key is kept in a file that only your account on this computer may read. */
export function keyKeptFile(l: Localiser): string {
  return l.format("key-kept-file");
}

/** The device key is kept in the keychain of the system. */
export function keyKeptKeychain(l: Localiser): string {
  return l.format("key-kept-keychain");
}

/** The device key is kept in a file that a passphrase opens. */
export function keyKeptSealed(l: Localiser): string {
  return l.format("key-kept-sealed");
}

/** Open the key */
export function keyOpen(l: Localiser): string {
  return l.format("key-open");
}

/** The key is sealed. Until you give its passphrase { -brand-name } reads, but writes and exchanges nothing. */
export function keyOpenAbout(l: Localiser): string {
  return l.format("key-open-about");
}

/** Once after each start. It is kept nowhere. */
export function keyOpenHint(l: Localiser): string {
  return l.format("key-open-hint");
}

/** Passphrase of the device key */
export function keyOpenPassphrase(l: Localiser): string {
  return l.format("key-open-passphrase");
}

/** The key is open until { -brand-name } is closed: you can write and exchange. */
export function keyOpened(l: Localiser): string {
  return l.format("key-opened");
}

/** Seal the key with a passphrase */
export function keySeal(l: Localiser): string {
  return l.format("key-seal");
}

/** Then nobody who copies the files of this computer can write in its name. { -brand-name } asks for the passphrase once after each start, before it writes or exchanges anything. Nobody can bring back a forgotten passphrase: a backup that is made and restored then gives this computer a new key. */
export function keySealAbout(l: Localiser): string {
  return l.format("key-seal-about");
}

/** Seal the key */
export function keySealDo(l: Localiser): string {
  return l.format("key-seal-do");
}

/** New passphrase of the device key */
export function keySealPassphrase(l: Localiser): string {
  return l.format("key-seal-passphrase");
}

/** Take the passphrase away */
export function keyUnseal(l: Localiser): string {
  return l.format("key-unseal");
}

/** Nobody is asked for anything then; whoever may use your account on this computer has the key. */
export function keyUnsealAbout(l: Localiser): string {
  return l.format("key-unseal-about");
}

/** Keep the key in a file without a passphrase */
export function keyUnsealFile(l: Localiser): string {
  return l.format("key-unseal-file");
}

/** Keep the key in the keychain of the system */
export function keyUnsealKeychain(l: Localiser): string {
  return l.format("key-unseal-keychain");
}
