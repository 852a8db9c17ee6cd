// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** { -brand-name } */
export function windowBrand(l: Localiser): string {
  return l.format("window-brand");
}

/** Close */
export function windowClose(l: Localiser): string {
  return l.format("window-close");
}

/** Copied */
export function windowCopied(l: Localiser): string {
  return l.format("window-copied");
}

/** It could not be copied */
export function windowCopyFailed(l: Localiser): string {
  return l.format("window-copy-failed");
}

/** Data as of release { $release }, { $date } */
export function windowDataAsOf(l: Localiser, args: { release: number; date: string }): string {
  return l.format("window-data-as-of", args);
}

/** Try again */
export function windowErrorRetry(l: Localiser): string {
  return l.format("window-error-retry");
}

/** This could not be shown */
export function windowErrorTitle(l: Localiser): string {
  return l.format("window-error-title");
}

/** Something unexpected went wrong. Try again; if it happens again, start { -brand-name } anew. */
export function windowErrorUnexpected(l: Localiser): string {
  return l.format("window-error-unexpected");
}

/** { -brand-name }: home */
export function windowHome(l: Localiser): string {
  return l.format("window-home");
}

/** Cmd + K */
export function windowKeyCmdK(l: Localiser): string {
  return l.format("window-key-cmd-k");
}

/** Ctrl + K */
export function windowKeyCtrlK(l: Localiser): string {
  return l.format("window-key-ctrl-k");
}

/** Language */
export function windowLanguage(l: Localiser): string {
  return l.format("window-language");
}

/** Language: { $language } */
export function windowLanguageCurrent(l: Localiser, args: { language: string }): string {
  return l.format("window-language-current", args);
}

/** Loading… */
export function windowLoading(l: Localiser): string {
  return l.format("window-loading");
}

/** Help */
export function windowNavHelp(l: Localiser): string {
  return l.format("window-nav-help");
}

/** Match */
export function windowNavMatch(l: Localiser): string {
  return l.format("window-nav-match");
}

/** Organisations */
export function windowNavOrganisations(l: Localiser): string {
  return l.format("window-nav-organisations");
}

/** Overview */
export function windowNavOverview(l: Localiser): string {
  return l.format("window-nav-overview");
}

/** Places */
export function windowNavPlaces(l: Localiser): string {
  return l.format("window-nav-places");
}

/** Search */
export function windowNavSearch(l: Localiser): string {
  return l.format("window-nav-search");
}

/** Settings */
export function windowNavSettings(l: Localiser): string {
  return l.format("window-nav-settings");
}

/** Write */
export function windowNavWrite(l: Localiser): string {
  return l.format("window-nav-write");
}

/** Screens */
export function windowNavigation(l: Localiser): string {
  return l.format("window-navigation");
}

/** There is nothing at this address */
export function windowNotFound(l: Localiser): string {
  return l.format("window-not-found");
}

/** The address may be mistyped, or what stood there has been renamed. */
export function windowNotFoundHint(l: Localiser): string {
  return l.format("window-not-found-hint");
}

/** Offline */
export function windowOffline(l: Localiser): string {
  return l.format("window-offline");
}

/** Everything is on this computer. No network is used. */
export function windowOfflineDescription(l: Localiser): string {
  return l.format("window-offline-description");
}

/** Go to… */
export function windowPalette(l: Localiser): string {
  return l.format("window-palette");
}

/** Clear the words */
export function windowSearchClear(l: Localiser): string {
  return l.format("window-search-clear");
}

/** Search the catalogue */
export function windowSearchLabel(l: Localiser): string {
  return l.format("window-search-label");
}

/** Search in any language */
export function windowSearchPlaceholder(l: Localiser): string {
  return l.format("window-search-placeholder");
}

/** Keyboard shortcuts */
export function windowShortcuts(l: Localiser): string {
  return l.format("window-shortcuts");
}

/** Skip to the content */
export function windowSkip(l: Localiser): string {
  return l.format("window-skip");
}

/** { -brand-name } could not start */
export function windowStartFailed(l: Localiser): string {
  return l.format("window-start-failed");
}

/** { $screen } – { -brand-name } */
export function windowTitle(l: Localiser, args: { screen: string }): string {
  return l.format("window-title", args);
}
