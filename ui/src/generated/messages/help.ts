// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Accessibility */
export function helpAccess(l: Localiser): string {
  return l.format("help-access");
}

/** { -brand-name } is made to meet WCAG 2.2 at level AA. Every screen is checked by automated tests in several languages and writing directions; such tests find only part of what can be wrong. */
export function helpAccessBody(l: Localiser): string {
  return l.format("help-access-body");
}

/** Not yet checked by people who use screen readers every day. If something stands in your way, that is a fault of ours: please report it where you got the application. */
export function helpAccessKnown(l: Localiser): string {
  return l.format("help-access-known");
}

/** Everything works by keyboard alone, at 400 % zoom, in high contrast and without motion. Pictures have a table beside them, colours always come with a shape or a word, and every text names its language to screen readers. */
export function helpAccessMeans(l: Localiser): string {
  return l.format("help-access-means");
}

/** { -brand-name } opens, searches and prints without a network. Everything on this page is on your computer too. */
export function helpIntro(l: Localiser): string {
  return l.format("help-intro");
}

/** Key */
export function helpKey(l: Localiser): string {
  return l.format("help-key");
}

/** Alt + Arrow left, Alt + Arrow right */
export function helpKeyAltArrows(l: Localiser): string {
  return l.format("help-key-alt-arrows");
}

/** Arrow up, Arrow down */
export function helpKeyArrows(l: Localiser): string {
  return l.format("help-key-arrows");
}

/** Back and forward through the screens you have seen */
export function helpKeyBack(l: Localiser): string {
  return l.format("help-key-back");
}

/** Through the cells and marks of a picture */
export function helpKeyCells(l: Localiser): string {
  return l.format("help-key-cells");
}

/** Cmd + S */
export function helpKeyCmdS(l: Localiser): string {
  return l.format("help-key-cmd-s");
}

/** Ctrl + S */
export function helpKeyCtrlS(l: Localiser): string {
  return l.format("help-key-ctrl-s");
}

/** Arrow down */
export function helpKeyDown(l: Localiser): string {
  return l.format("help-key-down");
}

/** To the first or the last result */
export function helpKeyEnds(l: Localiser): string {
  return l.format("help-key-ends");
}

/** Enter */
export function helpKeyEnter(l: Localiser): string {
  return l.format("help-key-enter");
}

/** Esc */
export function helpKeyEscape(l: Localiser): string {
  return l.format("help-key-escape");
}

/** Arrow keys */
export function helpKeyFourArrows(l: Localiser): string {
  return l.format("help-key-four-arrows");
}

/** Home, End */
export function helpKeyHomeEnd(l: Localiser): string {
  return l.format("help-key-home-end");
}

/** Up and down the results */
export function helpKeyList(l: Localiser): string {
  return l.format("help-key-list");
}

/** (switched off) */
export function helpKeyOff(l: Localiser): string {
  return l.format("help-key-off");
}

/** Open the result */
export function helpKeyOpen(l: Localiser): string {
  return l.format("help-key-open");
}

/** Go to a screen, place, organisation, record or search */
export function helpKeyPalette(l: Localiser): string {
  return l.format("help-key-palette");
}

/** Review what you have written in a form */
export function helpKeySave(l: Localiser): string {
  return l.format("help-key-save");
}

/** Go to the search box */
export function helpKeySearch(l: Localiser): string {
  return l.format("help-key-search");
}

/** Show this list of keys */
export function helpKeySheet(l: Localiser): string {
  return l.format("help-key-sheet");
}

/** Space */
export function helpKeySpace(l: Localiser): string {
  return l.format("help-key-space");
}

/** Tick the result for an export */
export function helpKeyTick(l: Localiser): string {
  return l.format("help-key-tick");
}

/** Back to the search box */
export function helpKeyToBox(l: Localiser): string {
  return l.format("help-key-to-box");
}

/** From the search box to the results */
export function helpKeyToResults(l: Localiser): string {
  return l.format("help-key-to-results");
}

/** What it does */
export function helpKeyWhat(l: Localiser): string {
  return l.format("help-key-what");
}

/** Keyboard shortcuts */
export function helpKeys(l: Localiser): string {
  return l.format("help-keys");
}

/** Single keys can be switched off in the settings. */
export function helpKeysHint(l: Localiser): string {
  return l.format("help-keys-hint");
}

/** The three leaves */
export function helpLeaves(l: Localiser): string {
  return l.format("help-leaves");
}

/** Triangle: whom it serves. */
export function helpLeavesBeneficiary(l: Localiser): string {
  return l.format("help-leaves-beneficiary");
}

/** Circle: who pays. */
export function helpLeavesDonor(l: Localiser): string {
  return l.format("help-leaves-donor");
}

/** Square: who does the work. */
export function helpLeavesImplementer(l: Localiser): string {
  return l.format("help-leaves-implementer");
}

/** Matching and pictures */
export function helpMatch(l: Localiser): string {
  return l.format("help-match");
}

/** Gaps and overlaps shows by topic and place where a need is stated, what runs, and where two may do the same. */
export function helpMatchGaps(l: Localiser): string {
  return l.format("help-match-gaps");
}

/** Every picture can be read as a table and saved as SVG, PNG or CSV. */
export function helpMatchPictures(l: Localiser): string {
  return l.format("help-match-pictures");
}

/** Each match says why: criterion by criterion, with the facts that it rests on. What is not known lowers the certainty and is never counted as “no”. */
export function helpMatchReasons(l: Localiser): string {
  return l.format("help-match-reasons");
}

/** Your own weights change the order at once. What stands in the way, as a closed call, is listed apart from the score. */
export function helpMatchWeights(l: Localiser): string {
  return l.format("help-match-weights");
}

/** Without a network */
export function helpOffline(l: Localiser): string {
  return l.format("help-offline");
}

/** The catalogue is bundled with the application. Links to sources open in your browser and need a network; all else does not. How old the data are stands on every screen and every print. */
export function helpOfflineBody(l: Localiser): string {
  return l.format("help-offline-body");
}

/** How to search */
export function helpSearch(l: Localiser): string {
  return l.format("help-search");
}

/** Names of themes and places are widened, as from a region to its countries. What was added stands as a dashed chip; press it to search without, and again to search with it. */
export function helpSearchAlso(l: Localiser): string {
  return l.format("help-search-also");
}

/** Filters inside one list widen the search, filters of different lists narrow it. The number beside a filter says how many results it would leave. */
export function helpSearchFilters(l: Localiser): string {
  return l.format("help-search-filters");
}

/** Words in any of the seven languages find records in all of them. */
export function helpSearchLanguages(l: Localiser): string {
  return l.format("help-search-languages");
}

/** “Copy link” keeps a search, a record or a page. Paste the link into the search box to open it again, here or on another computer. */
export function helpSearchLink(l: Localiser): string {
  return l.format("help-search-link");
}

/** “Go to…” leads to any screen, place, organisation, record or search by the beginning of its name. */
export function helpSearchPalette(l: Localiser): string {
  return l.format("help-search-palette");
}

/** “Save this search” keeps a search under a name, on this computer. It then says what is new since you last opened it. The last searches are kept too, until you clear them. */
export function helpSearchSaved(l: Localiser): string {
  return l.format("help-search-saved");
}

/** A word that stands nowhere is corrected, and the line above the results says so; you can still search for it as it is spelt. */
export function helpSearchSpelling(l: Localiser): string {
  return l.format("help-search-spelling");
}

/** Type any words: results appear as you type. The last word may be unfinished. */
export function helpSearchWords(l: Localiser): string {
  return l.format("help-search-words");
}

/** Help */
export function helpTitle(l: Localiser): string {
  return l.format("help-title");
}

/** How far to trust what you read */
export function helpTrust(l: Localiser): string {
  return l.format("help-trust");
}

/** A record says when its implementer last confirmed it. Bundled records stand on public sources only, until someone confirms them. */
export function helpTrustConfirmed(l: Localiser): string {
  return l.format("help-trust-confirmed");
}

/** “Machine draft” marks a translation that nobody has reviewed. The original is always one press away, and the original counts. */
export function helpTrustDrafts(l: Localiser): string {
  return l.format("help-trust-drafts");
}

/** Every record names its sources and when they were read. “Not stated” means that the sources do not say it; nothing is filled in by guess. */
export function helpTrustSources(l: Localiser): string {
  return l.format("help-trust-sources");
}

/** Writing records */
export function helpWrite(l: Localiser): string {
  return l.format("help-write");
}

/** What you type into a form is kept every two seconds on this computer, until you save or discard it. */
export function helpWriteDraft(l: Localiser): string {
  return l.format("help-write-draft");
}

/** Files are looked through before anything is written, line by line, and an import is taken back as one action. */
export function helpWriteFiles(l: Localiser): string {
  return l.format("help-write-files");
}

/** A need is private at first: it stays on this computer and leaves it in no export. Sharing it shows which fields would leave, and each can be held back. */
export function helpWritePrivate(l: Localiser): string {
  return l.format("help-write-private");
}

/** A record is a draft, then submitted, then published. Each step says who took it, when and why; all of it stands in the history, and each step can be taken back. */
export function helpWriteSteps(l: Localiser): string {
  return l.format("help-write-steps");
}
