// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Part of the application */
export function historyTrustBundled(l: Localiser): string {
  return l.format("history-trust-bundled");
}

/** Signature valid. To others it is a proposal. { $reason } */
export function historyTrustElsewhere(l: Localiser, args: { reason: string }): string {
  return l.format("history-trust-elsewhere", args);
}

/** Values erased on { $date } by order of { $office }. The signature can no longer be checked. */
export function historyTrustErased(l: Localiser, args: { date: string; office: string }): string {
  return l.format("history-trust-erased", args);
}

/** Values erased on { $date } by order of { $office }, because they were written by mistake. The signature can no longer be checked. */
export function historyTrustErasedError(l: Localiser, args: { date: string; office: string }): string {
  return l.format("history-trust-erased-error", args);
}

/** Values erased on { $date } by order of { $office }, at a legal request. The signature can no longer be checked. */
export function historyTrustErasedLegal(l: Localiser, args: { date: string; office: string }): string {
  return l.format("history-trust-erased-legal", args);
}

/** Values erased on { $date } by order of { $office }, because they were personal data. The signature can no longer be checked. */
export function historyTrustErasedPersonal(l: Localiser, args: { date: string; office: string }): string {
  return l.format("history-trust-erased-personal", args);
}

/** Signature not valid */
export function historyTrustInvalid(l: Localiser): string {
  return l.format("history-trust-invalid");
}

/** Signature valid */
export function historyTrustValid(l: Localiser): string {
  return l.format("history-trust-valid");
}

/** Signature valid, waiting for review */
export function historyTrustWaiting(l: Localiser): string {
  return l.format("history-trust-waiting");
}

/** Erased */
export function historyValueErased(l: Localiser): string {
  return l.format("history-value-erased");
}

/** No */
export function historyValueNo(l: Localiser): string {
  return l.format("history-value-no");
}

/** Removed */
export function historyValueRemoved(l: Localiser): string {
  return l.format("history-value-removed");
}

/** { $organisation } ({ $role }) */
export function historyValueRole(l: Localiser, args: { organisation: string; role: string }): string {
  return l.format("history-value-role", args);
}

/** Yes */
export function historyValueYes(l: Localiser): string {
  return l.format("history-value-yes");
}

/** { $device }, { $organisation } */
export function historyWhoDevice(l: Localiser, args: { device: string; organisation: string }): string {
  return l.format("history-who-device", args);
}

/** Another device */
export function historyWhoForeign(l: Localiser): string {
  return l.format("history-who-foreign");
}

/** This device */
export function historyWhoOwn(l: Localiser): string {
  return l.format("history-who-own");
}

/** Bundled release { $number } */
export function historyWhoRelease(l: Localiser, args: { number: number }): string {
  return l.format("history-who-release", args);
}
