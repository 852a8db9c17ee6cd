// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Back */
export function welcomeBack(l: Localiser): string {
  return l.format("welcome-back");
}

/** Which is your country? */
export function welcomeCountry(l: Localiser): string {
  return l.format("welcome-country");
}

/** Open the catalogue */
export function welcomeFinish(l: Localiser): string {
  return l.format("welcome-finish");
}

/** A catalogue of cyber capacity-building that works without a network, in your language. */
export function welcomeIntro(l: Localiser): string {
  return l.format("welcome-intro");
}

/** Which language do you read? */
export function welcomeLanguage(l: Localiser): string {
  return l.format("welcome-language");
}

/** Continue */
export function welcomeNext(l: Localiser): string {
  return l.format("welcome-next");
}

/** What brings you here? */
export function welcomeRole(l: Localiser): string {
  return l.format("welcome-role");
}

/** Skip this step */
export function welcomeSkip(l: Localiser): string {
  return l.format("welcome-skip");
}

/** Go straight to the catalogue */
export function welcomeSkipAll(l: Localiser): string {
  return l.format("welcome-skip-all");
}

/** Step { $step } of { $steps } */
export function welcomeStep(l: Localiser, args: { step: number; steps: number }): string {
  return l.format("welcome-step", args);
}

/** Welcome to { -brand-name } */
export function welcomeTitle(l: Localiser): string {
  return l.format("welcome-title");
}
