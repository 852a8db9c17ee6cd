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

/** Write in the terminal, which asks for it, or take the seal off there: trefoil identity --keep file */
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
