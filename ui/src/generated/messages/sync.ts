// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** The bundle “{ $file }” is cut short or damaged. */
export function errorBundleDamaged(l: Localiser, args: { file: string }): string {
  return l.format("error-bundle-damaged", args);
}

/** What could be read of it was taken in. Copy it again and take it in once more: it goes on from there. */
export function errorBundleDamagedHint(l: Localiser): string {
  return l.format("error-bundle-damaged-hint");
}

/** It cannot be told what the earlier bundle “{ $file }” holds: it is no bundle, or it is cut short or damaged. */
export function errorBundleEarlier(l: Localiser, args: { file: string }): string {
  return l.format("error-bundle-earlier", args);
}

/** Choose another earlier bundle, or write without one. Nothing was written. */
export function errorBundleEarlierHint(l: Localiser): string {
  return l.format("error-bundle-earlier-hint");
}

/** “{ $file }” is not a bundle. */
export function errorBundleForeign(l: Localiser, args: { file: string }): string {
  return l.format("error-bundle-foreign", args);
}

/** Choose a file that { -brand-name } wrote as a bundle; its name ends in .trefoil. Nothing was changed. */
export function errorBundleForeignHint(l: Localiser): string {
  return l.format("error-bundle-foreign-hint");
}

/** The bundle “{ $file }” is larger than a bundle may be. */
export function errorBundleLarge(l: Localiser, args: { file: string }): string {
  return l.format("error-bundle-large", args);
}

/** Ask for a smaller one, for example of one region. Nothing more of it was taken in. */
export function errorBundleLargeHint(l: Localiser): string {
  return l.format("error-bundle-large-hint");
}

/** “{ $file }” is the earlier bundle itself; it would be lost. */
export function errorBundleSame(l: Localiser, args: { file: string }): string {
  return l.format("error-bundle-same", args);
}

/** Choose another name for the new bundle. Nothing was written. */
export function errorBundleSameHint(l: Localiser): string {
  return l.format("error-bundle-same-hint");
}

/** “{ $address }” cannot be used to reach a hub. */
export function errorHubAddress(l: Localiser, args: { address: string }): string {
  return l.format("error-hub-address", args);
}

/** An address begins with https://. Look at the proxy and the file of certificates too. */
export function errorHubAddressHint(l: Localiser): string {
  return l.format("error-hub-address-hint");
}

/** The hub has less than it once gave: it was probably restored from a backup. */
export function errorHubBehind(l: Localiser): string {
  return l.format("error-hub-behind");
}

/** Nothing is lost here. Tell whoever runs the hub to run “{ $command }”; with the next exchange the hub gets back from you what it has lost. */
export function errorHubBehindHint(l: Localiser, args: { command: string }): string {
  return l.format("error-hub-behind-hint", args);
}

/** The hub is busy. */
export function errorHubBusy(l: Localiser): string {
  return l.format("error-hub-busy");
}

/** Wait a little and exchange again; nothing is lost. */
export function errorHubBusyHint(l: Localiser): string {
  return l.format("error-hub-busy-hint");
}

/** The hub carries another catalogue. */
export function errorHubCatalogue(l: Localiser): string {
  return l.format("error-hub-catalogue");
}

/** Look at its address. Nothing was changed. */
export function errorHubCatalogueHint(l: Localiser): string {
  return l.format("error-hub-catalogue-hint");
}

/** The hub contradicts what it signed before. */
export function errorHubContradiction(l: Localiser): string {
  return l.format("error-hub-contradiction");
}

/** It may show different things to different people. Tell whoever runs it and whoever keeps the registry. Nothing of it was taken in. */
export function errorHubContradictionHint(l: Localiser): string {
  return l.format("error-hub-contradiction-hint");
}

/** The hub says that something was erased, and no registry here orders it. */
export function errorHubErased(l: Localiser): string {
  return l.format("error-hub-erased");
}

/** Exchange again: the newest registry comes first. If it stays so, trust the registry of whoever runs the catalogue. Nothing of it was taken in. */
export function errorHubErasedHint(l: Localiser): string {
  return l.format("error-hub-erased-hint");
}

/** What answered is not a hub, or what it sent is damaged. */
export function errorHubForeign(l: Localiser): string {
  return l.format("error-hub-foreign");
}

/** Your network may want you to sign in first: open a page in a browser, then try again. Nothing was changed. */
export function errorHubForeignHint(l: Localiser): string {
  return l.format("error-hub-foreign-hint");
}

/** No hub is set. */
export function errorHubMissing(l: Localiser): string {
  return l.format("error-hub-missing");
}

/** Set its address in the settings, or give it with --hub. */
export function errorHubMissingHint(l: Localiser): string {
  return l.format("error-hub-missing-hint");
}

/** The hub wants a newer version of { -brand-name }. */
export function errorHubNewer(l: Localiser): string {
  return l.format("error-hub-newer");
}

/** Install it, then exchange again. Until then a bundle on a stick does the same. */
export function errorHubNewerHint(l: Localiser): string {
  return l.format("error-hub-newer-hint");
}

/** The hub answers with an error: { $answer } */
export function errorHubRefused(l: Localiser, args: { answer: string }): string {
  return l.format("error-hub-refused", args);
}

/** Try again later; if it stays so, tell whoever runs the hub. */
export function errorHubRefusedHint(l: Localiser): string {
  return l.format("error-hub-refused-hint");
}

/** The hub asks for a token, or refuses the one it got. */
export function errorHubToken(l: Localiser): string {
  return l.format("error-hub-token");
}

/** Ask whoever runs the hub for a token and set it in the settings. */
export function errorHubTokenHint(l: Localiser): string {
  return l.format("error-hub-token-hint");
}

/** The registry does not name this hub. */
export function errorHubUnknown(l: Localiser): string {
  return l.format("error-hub-unknown");
}

/** Ask whoever keeps the registry whether the address is right. Nothing was exchanged. */
export function errorHubUnknownHint(l: Localiser): string {
  return l.format("error-hub-unknown-hint");
}

/** The hub cannot be reached. */
export function errorHubUnreachable(l: Localiser): string {
  return l.format("error-hub-unreachable");
}

/** Nothing is lost: go on working and exchange again when there is a network. */
export function errorHubUnreachableHint(l: Localiser): string {
  return l.format("error-hub-unreachable-hint");
}

/** The registry is of another catalogue. */
export function errorRegistryCatalogue(l: Localiser): string {
  return l.format("error-registry-catalogue");
}

/** Look at where the file came from. Nothing was changed. */
export function errorRegistryCatalogueHint(l: Localiser): string {
  return l.format("error-registry-catalogue-hint");
}

/** The registry is past its date, or the clock of this computer is wrong. */
export function errorRegistryOld(l: Localiser): string {
  return l.format("error-registry-old");
}

/** Look at the clock. If it is right, whoever runs the hub has to renew the registry. */
export function errorRegistryOldHint(l: Localiser): string {
  return l.format("error-registry-old-hint");
}

/** The registry is older than one that was seen here before. */
export function errorRegistryOlder(l: Localiser): string {
  return l.format("error-registry-older");
}

/** Somebody may pass an old registry off as the newest. The newer one stays. */
export function errorRegistryOlderHint(l: Localiser): string {
  return l.format("error-registry-older-hint");
}

/** The registry is not what was signed. */
export function errorRegistryRefused(l: Localiser): string {
  return l.format("error-registry-refused");
}

/** Get it again from whoever keeps it. The registry that was here before stays. */
export function errorRegistryRefusedHint(l: Localiser): string {
  return l.format("error-registry-refused-hint");
}

/** { -brand-name } works without a network. When there is one, it brings what others have changed and gives what you have changed. Without one, a file on a stick does the same. */
export function syncAbout(l: Localiser): string {
  return l.format("sync-about");
}

/** Certificates of your organisation */
export function syncAuthorities(l: Localiser): string {
  return l.format("sync-authorities");
}

/** Only if your organisation’s network or hub uses an authority of its own: a file in the PEM format. */
export function syncAuthoritiesAbout(l: Localiser): string {
  return l.format("sync-authorities-about");
}

/** Choose a file */
export function syncAuthoritiesChoose(l: Localiser): string {
  return l.format("sync-authorities-choose");
}

/** No longer use them */
export function syncAuthoritiesDrop(l: Localiser): string {
  return l.format("sync-authorities-drop");
}

/** Certificates of your organisation are in use. */
export function syncAuthoritiesKept(l: Localiser): string {
  return l.format("sync-authorities-kept");
}

/** Exchange by itself while { -brand-name } is open */
export function syncAutomatic(l: Localiser): string {
  return l.format("sync-automatic");
}

/** Soon after the start, soon after you write, and every quarter of an hour. Otherwise only when you ask for it. */
export function syncAutomaticHint(l: Localiser): string {
  return l.format("sync-automatic-hint");
}

/** Last exchange: { $ago } */
export function syncBadgeAgo(l: Localiser, args: { ago: string }): string {
  return l.format("sync-badge-ago", args);
}

/** Exchange failed */
export function syncBadgeFailed(l: Localiser): string {
  return l.format("sync-badge-failed");
}

/** No exchange yet */
export function syncBadgeNever(l: Localiser): string {
  return l.format("sync-badge-never");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } to send
 *    *[other] { $count } to send
 * }
 * ```
 */
export function syncBadgePending(l: Localiser, args: { count: number }): string {
  return l.format("sync-badge-pending", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } to review
 *    *[other] { $count } to review
 * }
 * ```
 */
export function syncBadgeReview(l: Localiser, args: { count: number }): string {
  return l.format("sync-badge-review", args);
}

/** Exchanging… */
export function syncBadgeRunning(l: Localiser): string {
  return l.format("sync-badge-running");
}

/** Bundle */
export function syncBundle(l: Localiser): string {
  return l.format("sync-bundle");
}

/** A bundle carries changes on a stick. Whoever carries it needs no rights; every change in it is checked as if it came from a hub. */
export function syncBundleAbout(l: Localiser): string {
  return l.format("sync-bundle-about");
}

/** All that may leave this computer */
export function syncBundleAll(l: Localiser): string {
  return l.format("sync-bundle-all");
}

/** Written by the device “{ $device }” of { $organisation }, which the registry knows. */
export function syncBundleBy(l: Localiser, args: { device: string; organisation: string }): string {
  return l.format("sync-bundle-by", args);
}

/** Signed by a device that was revoked. */
export function syncBundleByRevoked(l: Localiser): string {
  return l.format("sync-bundle-by-revoked");
}

/** Signed by a device that the registry does not know. */
export function syncBundleByUnknown(l: Localiser): string {
  return l.format("sync-bundle-by-unknown");
}

/** Which changes go along */
export function syncBundleExtent(l: Localiser): string {
  return l.format("sync-bundle-extent");
}

/** Only what no hub has yet */
export function syncBundlePending(l: Localiser): string {
  return l.format("sync-bundle-pending");
}

/** Take a bundle in */
export function syncBundleRead(l: Localiser): string {
  return l.format("sync-bundle-read");
}

/** The registry in the bundle was left out: the root that is trusted here does not vouch for it. The registry that was here before stays. */
export function syncBundleRegistryKept(l: Localiser): string {
  return l.format("sync-bundle-registry-kept");
}

/** Only what an earlier bundle does not hold */
export function syncBundleSince(l: Localiser): string {
  return l.format("sync-bundle-since");
}

/** Choose the earlier bundle */
export function syncBundleSinceChoose(l: Localiser): string {
  return l.format("sync-bundle-since-choose");
}

/** You choose the earlier bundle first, then where the new one goes. Whoever has taken in the first then needs only the second. */
export function syncBundleSinceHint(l: Localiser): string {
  return l.format("sync-bundle-since-hint");
}

/** { $file }, written on { $date }, was taken in. */
export function syncBundleTaken(l: Localiser, args: { file: string; date: string }): string {
  return l.format("sync-bundle-taken", args);
}

/** Nobody signed the bundle as a whole. Every change in it was checked all the same. */
export function syncBundleUnsigned(l: Localiser): string {
  return l.format("sync-bundle-unsigned");
}

/** Write a bundle */
export function syncBundleWrite(l: Localiser): string {
  return l.format("sync-bundle-write");
}

/**
 * ```
 * { $count ->
 *     [0] There was nothing to give: { $file } carries no changes.
 *     [one] { $count } change written to { $file }.
 *    *[other] { $count } changes written to { $file }.
 * }
 * ```
 */
export function syncBundleWritten(l: Localiser, args: { file: string; count: number }): string {
  return l.format("sync-bundle-written", args);
}

/** Exchange changes with a hub, or say how things stand */
export function syncCliAbout(l: Localiser): string {
  return l.format("sync-cli-about");
}

/** File of the bundle */
export function syncCliArgumentBundle(l: Localiser): string {
  return l.format("sync-cli-argument-bundle");
}

/** Write changes to a file for a stick, or take them in from one */
export function syncCliBundleAbout(l: Localiser): string {
  return l.format("sync-cli-bundle-about");
}

/** Take the changes of a file in */
export function syncCliBundleRead(l: Localiser): string {
  return l.format("sync-cli-bundle-read");
}

/** Write changes to a file */
export function syncCliBundleWrite(l: Localiser): string {
  return l.format("sync-cli-bundle-write");
}

/** Once you have seen to it: { $command } */
export function syncCliCopiesSeen(l: Localiser, args: { command: string }): string {
  return l.format("sync-cli-copies-seen", args);
}

/** Say by which key this machine signs, and what the registry says of it */
export function syncCliIdentityAbout(l: Localiser): string {
  return l.format("sync-cli-identity-about");
}

/** Trust the registry whose root this is: a file 1.root.json, or a folder with a registry */
export function syncCliIdentityTrust(l: Localiser): string {
  return l.format("sync-cli-identity-trust");
}

/** File with the certificates of an authority of your organisation (PEM); copied and kept */
export function syncCliOptionAuthorities(l: Localiser): string {
  return l.format("sync-cli-option-authorities");
}

/** Take the notice of copied data folders away: they were seen to */
export function syncCliOptionCopiesSeen(l: Localiser): string {
  return l.format("sync-cli-option-copies-seen");
}

/** Address of the hub; kept for the next time */
export function syncCliOptionHub(l: Localiser): string {
  return l.format("sync-cli-option-hub");
}

/** Only changes that no hub has */
export function syncCliOptionPending(l: Localiser): string {
  return l.format("sync-cli-option-pending");
}

/** Proxy to the hub; kept for the next time */
export function syncCliOptionProxy(l: Localiser): string {
  return l.format("sync-cli-option-proxy");
}

/** Only changes that this earlier bundle does not hold */
export function syncCliOptionSince(l: Localiser): string {
  return l.format("sync-cli-option-since");
}

/** Say how things stand and exchange nothing */
export function syncCliOptionStatus(l: Localiser): string {
  return l.format("sync-cli-option-status");
}

/** File with the token that the hub asks for; kept for the next time */
export function syncCliOptionTokenFile(l: Localiser): string {
  return l.format("sync-cli-option-token-file");
}

/** ADDRESS */
export function syncCliValueUrl(l: Localiser): string {
  return l.format("sync-cli-value-url");
}

/** Device key: { $key } */
export function syncDeviceKey(l: Localiser, args: { key: string }): string {
  return l.format("sync-device-key", args);
}

/** A data folder was copied */
export function syncFork(l: Localiser): string {
  return l.format("sync-fork");
}

/** A computer’s data folder was copied together with its key, and both copies are written in. Nothing is lost: the changes of both count, and where they differ both versions wait for review. But nobody can tell which of the two wrote what, and when the key is revoked it is revoked for both. */
export function syncForkAbout(l: Localiser): string {
  return l.format("sync-fork-about");
}

/** The device “{ $device }” of { $organisation }. The latest such change is dated { $date }. */
export function syncForkKnown(l: Localiser, args: { device: string; organisation: string; date: string }): string {
  return l.format("sync-fork-known", args);
}

/** Tell whoever works with it: on one of the two computers they make a backup and restore it there, and it has a key of its own. */
export function syncForkOtherDo(l: Localiser): string {
  return l.format("sync-fork-other-do");
}

/** This computer and a copy of it. The latest such change is dated { $date }. */
export function syncForkOwn(l: Localiser, args: { date: string }): string {
  return l.format("sync-fork-own", args);
}

/** On one of the two computers, make a backup and restore it there; both are in these settings. That computer then has a key of its own, which whoever keeps the registry has to enrol. */
export function syncForkOwnDo(l: Localiser): string {
  return l.format("sync-fork-own-do");
}

/** I have seen to it */
export function syncForkSeen(l: Localiser): string {
  return l.format("sync-fork-seen");
}

/** The history keeps what was. Once you have seen to it, say so here: the notice goes, and comes back if both go on writing. */
export function syncForkStays(l: Localiser): string {
  return l.format("sync-fork-stays");
}

/** A device that the registry does not know: { $device }. The latest such change is dated { $date }. */
export function syncForkUnknown(l: Localiser, args: { device: string; date: string }): string {
  return l.format("sync-fork-unknown", args);
}

/** Address of the hub */
export function syncHub(l: Localiser): string {
  return l.format("sync-hub");
}

/** From whoever runs the hub of your region. Leave it empty to work without a hub. */
export function syncHubHint(l: Localiser): string {
  return l.format("sync-hub-hint");
}

/** Save the address */
export function syncHubSave(l: Localiser): string {
  return l.format("sync-hub-save");
}

/** The address is saved. */
export function syncHubSaved(l: Localiser): string {
  return l.format("sync-hub-saved");
}

/** Last exchanged: { $date } */
export function syncLast(l: Localiser, args: { date: string }): string {
  return l.format("sync-last", args);
}

/** Never exchanged with a hub. */
export function syncNever(l: Localiser): string {
  return l.format("sync-never");
}

/** The hub came back from a backup. It got back from you what it had lost. */
export function syncNewEpoch(l: Localiser): string {
  return l.format("sync-new-epoch");
}

/** Exchange now */
export function syncNow(l: Localiser): string {
  return l.format("sync-now");
}

/**
 * ```
 * { $count ->
 *     [0] No hub is owed anything of yours.
 *     [one] { $count } change of yours is with no hub yet.
 *    *[other] { $count } changes of yours are with no hub yet.
 * }
 * ```
 */
export function syncPending(l: Localiser, args: { count: number }): string {
  return l.format("sync-pending", args);
}

/** Received: { $pulled }. Still to come: { $left }. Sent: { $pushed }. */
export function syncProgress(l: Localiser, args: { pulled: number; left: number; pushed: number }): string {
  return l.format("sync-progress", args);
}

/** Proposals that are for you to decide: { $count } */
export function syncProposals(l: Localiser, args: { count: number }): string {
  return l.format("sync-proposals", args);
}

/** Proxy */
export function syncProxy(l: Localiser): string {
  return l.format("sync-proxy");
}

/** Only if your network asks for one; otherwise that of the system is used. */
export function syncProxyHint(l: Localiser): string {
  return l.format("sync-proxy-hint");
}

/**
 * ```
 * { $count ->
 *     [0] Nothing had to be sent.
 *     [one] { $count } change sent.
 *    *[other] { $count } changes sent.
 * }
 * ```
 */
export function syncPushed(l: Localiser, args: { count: number }): string {
  return l.format("sync-pushed", args);
}

/**
 * ```
 * { $count ->
 *     [one] The hub did not take { $count } change. It stays here.
 *    *[other] The hub did not take { $count } changes. They stay here.
 * }
 * ```
 */
export function syncRefusedThere(l: Localiser, args: { count: number }): string {
  return l.format("sync-refused-there", args);
}

/**
 * ```
 * { $days ->
 *     [0] Registry { $version }, checked today.
 *     [one] Registry { $version }, checked on { $date }, { $days } day ago.
 *    *[other] Registry { $version }, checked on { $date }, { $days } days ago.
 * }
 * ```
 */
export function syncRegistry(l: Localiser, args: { version: string; date: string; days: number }): string {
  return l.format("sync-registry", args);
}

/** It is signed with keys for trying things out. It vouches for nobody. */
export function syncRegistryDevelopment(l: Localiser): string {
  return l.format("sync-registry-development");
}

/** This computer writes in the name of { $organisation }. */
export function syncRegistryMember(l: Localiser, args: { organisation: string }): string {
  return l.format("sync-registry-member", args);
}

/** No registry: who wrote a change cannot be told, so what others wrote waits as a proposal. */
export function syncRegistryNone(l: Localiser): string {
  return l.format("sync-registry-none");
}

/** It is past its date. You can go on reading and writing; exchange with a hub to renew it. */
export function syncRegistryOld(l: Localiser): string {
  return l.format("sync-registry-old");
}

/** The registry is past its date, and the hub has none that is newer. Changes went both ways all the same; what devices signed that are new here waits until whoever runs the hub has renewed it. */
export function syncRegistryPast(l: Localiser): string {
  return l.format("sync-registry-past");
}

/** This computer is not in the registry: what it writes is a proposal to others. Give the device key to whoever keeps the registry. */
export function syncRegistryStranger(l: Localiser): string {
  return l.format("sync-registry-stranger");
}

/** Root of trust: part of this build of { -brand-name }. Fingerprint: { $fingerprint } */
export function syncRootBuiltIn(l: Localiser, args: { fingerprint: string }): string {
  return l.format("sync-root-built-in", args);
}

/** The root of trust that is part of this build of { -brand-name } belongs to another catalogue or is damaged. Ask whoever gave out the program. */
export function syncRootBuiltInUnusable(l: Localiser): string {
  return l.format("sync-root-built-in-unusable");
}

/** Root of trust: chosen on this computer ({ $file }). Fingerprint: { $fingerprint } */
export function syncRootGiven(l: Localiser, args: { file: string; fingerprint: string }): string {
  return l.format("sync-root-given", args);
}

/** Root of trust: installed with { -brand-name } ({ $file }). Fingerprint: { $fingerprint } */
export function syncRootInstalled(l: Localiser, args: { file: string; fingerprint: string }): string {
  return l.format("sync-root-installed", args);
}

/** No root of trust: nobody is vouched for. Choose the root file that whoever runs the catalogue gave you. */
export function syncRootNone(l: Localiser): string {
  return l.format("sync-root-none");
}

/** The root of trust cannot be used: { $file } is damaged or belongs to another catalogue. Ask whoever gave it out for the file again. */
export function syncRootUnusable(l: Localiser, args: { file: string }): string {
  return l.format("sync-root-unusable", args);
}

/** Stop after this page */
export function syncStop(l: Localiser): string {
  return l.format("sync-stop");
}

/**
 * ```
 * { $accepted ->
 *     [0] Nothing new was accepted.
 *     [one] { $accepted } change accepted.
 *    *[other] { $accepted } changes accepted.
 * }
 * ```
 */
export function syncTaken(l: Localiser, args: { accepted: number }): string {
  return l.format("sync-taken", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } change is of a newer version of { -brand-name } and is kept for it.
 *    *[other] { $count } changes are of a newer version of { -brand-name } and are kept for it.
 * }
 * ```
 */
export function syncTakenLater(l: Localiser, args: { count: number }): string {
  return l.format("sync-taken-later", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } change was not what it claims to be and was left out.
 *    *[other] { $count } changes were not what they claim to be and were left out.
 * }
 * ```
 */
export function syncTakenRefused(l: Localiser, args: { count: number }): string {
  return l.format("sync-taken-refused", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } change waits as a proposal.
 *    *[other] { $count } changes wait as proposals.
 * }
 * ```
 */
export function syncTakenWaiting(l: Localiser, args: { count: number }): string {
  return l.format("sync-taken-waiting", args);
}

/** Exchange with others */
export function syncTitle(l: Localiser): string {
  return l.format("sync-title");
}

/**
 * ```
 * { $count ->
 *     [0] Nothing waits for review.
 *     [one] { $count } field has several versions and waits for review.
 *    *[other] { $count } fields have several versions and wait for review.
 * }
 * ```
 */
export function syncToReview(l: Localiser, args: { count: number }): string {
  return l.format("sync-to-review", args);
}

/** Token */
export function syncToken(l: Localiser): string {
  return l.format("sync-token");
}

/** Only if the hub asks for one. */
export function syncTokenHint(l: Localiser): string {
  return l.format("sync-token-hint");
}

/** Trust a registry */
export function syncTrust(l: Localiser): string {
  return l.format("sync-trust");
}

/** Choose the root file of the registry that whoever runs the catalogue gave you in person or over a line you trust. */
export function syncTrustAbout(l: Localiser): string {
  return l.format("sync-trust-about");
}

/** Root of a registry */
export function syncTrustFile(l: Localiser): string {
  return l.format("sync-trust-file");
}

/** From now on this registry is trusted. */
export function syncTrusted(l: Localiser): string {
  return l.format("sync-trusted");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } of them waits there for somebody who may accept it.
 *    *[other] { $count } of them wait there for somebody who may accept them.
 * }
 * ```
 */
export function syncWaitingThere(l: Localiser, args: { count: number }): string {
  return l.format("sync-waiting-there", args);
}
