// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** About { -brand-name } */
export function settingsAbout(l: Localiser): string {
  return l.format("settings-about");
}

/** { -brand-name } carries a whole catalogue of cyber capacity-building on one computer: who funds, who implements, who benefits. Nothing leaves this computer unless you exchange with a hub or write a file. */
export function settingsAboutText(l: Localiser): string {
  return l.format("settings-about-text");
}

/** Appearance */
export function settingsAppearance(l: Localiser): string {
  return l.format("settings-appearance");
}

/** High contrast */
export function settingsAppearanceContrast(l: Localiser): string {
  return l.format("settings-appearance-contrast");
}

/** Dark */
export function settingsAppearanceDark(l: Localiser): string {
  return l.format("settings-appearance-dark");
}

/** Light */
export function settingsAppearanceLight(l: Localiser): string {
  return l.format("settings-appearance-light");
}

/** As the system */
export function settingsAppearanceSystem(l: Localiser): string {
  return l.format("settings-appearance-system");
}

/** Country */
export function settingsCountry(l: Localiser): string {
  return l.format("settings-country");
}

/** For officials, its page opens first. It also stands at the head of the list of places. */
export function settingsCountryHint(l: Localiser): string {
  return l.format("settings-country-hint");
}

/** Data */
export function settingsData(l: Localiser): string {
  return l.format("settings-data");
}

/** Bundled release { $release } of { $date }. The records come from public sources; each names its own. */
export function settingsDataAsOf(l: Localiser, args: { release: number; date: string }): string {
  return l.format("settings-data-as-of", args);
}

/** Digits in Arabic */
export function settingsDigits(l: Localiser): string {
  return l.format("settings-digits");
}

/** ٠١٢٣٤٥٦٧٨٩ */
export function settingsDigitsArab(l: Localiser): string {
  return l.format("settings-digits-arab");
}

/** They only matter when the language is Arabic. */
export function settingsDigitsHint(l: Localiser): string {
  return l.format("settings-digits-hint");
}

/** 0123456789 */
export function settingsDigitsLatn(l: Localiser): string {
  return l.format("settings-digits-latn");
}

/** Health of the store */
export function settingsDoctor(l: Localiser): string {
  return l.format("settings-doctor");
}

/** Examine again */
export function settingsDoctorAgain(l: Localiser): string {
  return l.format("settings-doctor-again");
}

/** Some checks are not well. */
export function settingsDoctorBad(l: Localiser): string {
  return l.format("settings-doctor-bad");
}

/** Check */
export function settingsDoctorCheck(l: Localiser): string {
  return l.format("settings-doctor-check");
}

/** What was found */
export function settingsDoctorFound(l: Localiser): string {
  return l.format("settings-doctor-found");
}

/** All checks are well. */
export function settingsDoctorGood(l: Localiser): string {
  return l.format("settings-doctor-good");
}

/** Checks the file that holds the catalogue and your changes. Nothing is altered. */
export function settingsDoctorHint(l: Localiser): string {
  return l.format("settings-doctor-hint");
}

/** The store is at */
export function settingsDoctorPath(l: Localiser): string {
  return l.format("settings-doctor-path");
}

/** Build again from the log */
export function settingsDoctorRepair(l: Localiser): string {
  return l.format("settings-doctor-repair");
}

/** Makes records and search index again from the log of changes. Nothing that was written is lost. */
export function settingsDoctorRepairHint(l: Localiser): string {
  return l.format("settings-doctor-repair-hint");
}

/** The catalogue was built again from its log. */
export function settingsDoctorRepaired(l: Localiser): string {
  return l.format("settings-doctor-repaired");
}

/** Examine now */
export function settingsDoctorRun(l: Localiser): string {
  return l.format("settings-doctor-run");
}

/** State */
export function settingsDoctorState(l: Localiser): string {
  return l.format("settings-doctor-state");
}

/** Not well */
export function settingsDoctorUnwell(l: Localiser): string {
  return l.format("settings-doctor-unwell");
}

/** Well */
export function settingsDoctorWell(l: Localiser): string {
  return l.format("settings-doctor-well");
}

/** Each choice is kept at once, on this computer only. */
export function settingsHint(l: Localiser): string {
  return l.format("settings-hint");
}

/** Language */
export function settingsLanguage(l: Localiser): string {
  return l.format("settings-language");
}

/** Licences */
export function settingsLicences(l: Localiser): string {
  return l.format("settings-licences");
}

/** The application: Apache-2.0 or MIT, at your choice. */
export function settingsLicencesCode(l: Localiser): string {
  return l.format("settings-licences-code");
}

/** The catalogue: under the licence in its data folder, with the provenance of every part. */
export function settingsLicencesData(l: Localiser): string {
  return l.format("settings-licences-data");
}

/** Fonts: Noto Sans, Vazirmatn and Noto Sans SC, SIL Open Font License 1.1. */
export function settingsLicencesFonts(l: Localiser): string {
  return l.format("settings-licences-fonts");
}

/** Names of countries and languages: Unicode CLDR, Unicode License. */
export function settingsLicencesParts(l: Localiser): string {
  return l.format("settings-licences-parts");
}

/** Role */
export function settingsRole(l: Localiser): string {
  return l.format("settings-role");
}

/** Coordinator */
export function settingsRoleCoordinator(l: Localiser): string {
  return l.format("settings-role-coordinator");
}

/** Who does what, where, and where does it overlap? */
export function settingsRoleCoordinatorHint(l: Localiser): string {
  return l.format("settings-role-coordinator-hint");
}

/** Donor */
export function settingsRoleDonor(l: Localiser): string {
  return l.format("settings-role-donor");
}

/** Where are the gaps, and who funds what already? */
export function settingsRoleDonorHint(l: Localiser): string {
  return l.format("settings-role-donor-hint");
}

/** It only chooses which page opens first. */
export function settingsRoleHint(l: Localiser): string {
  return l.format("settings-role-hint");
}

/** Implementer */
export function settingsRoleImplementer(l: Localiser): string {
  return l.format("settings-role-implementer");
}

/** What runs where, and who looks for whom? */
export function settingsRoleImplementerHint(l: Localiser): string {
  return l.format("settings-role-implementer-hint");
}

/** Official of a beneficiary country */
export function settingsRoleOfficial(l: Localiser): string {
  return l.format("settings-role-official");
}

/** Who helps a country like mine, and who is open to requests? */
export function settingsRoleOfficialHint(l: Localiser): string {
  return l.format("settings-role-official-hint");
}

/** Keyboard */
export function settingsShortcuts(l: Localiser): string {
  return l.format("settings-shortcuts");
}

/** The keys / and ? act wherever you are not typing. Switch them off if they get in the way of speech input. */
export function settingsShortcutsHint(l: Localiser): string {
  return l.format("settings-shortcuts-hint");
}

/** Single keys as shortcuts */
export function settingsShortcutsOn(l: Localiser): string {
  return l.format("settings-shortcuts-on");
}

/** Settings */
export function settingsTitle(l: Localiser): string {
  return l.format("settings-title");
}

/** Version { $version } */
export function settingsVersion(l: Localiser, args: { version: string }): string {
  return l.format("settings-version", args);
}

/** Go through the welcome again */
export function settingsWelcomeAgain(l: Localiser): string {
  return l.format("settings-welcome-again");
}
