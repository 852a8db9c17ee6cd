import {
  helpKeyAltArrows,
  helpKeyArrows,
  helpKeyBack,
  helpKeyCells,
  helpKeyCmdS,
  helpKeyCtrlS,
  helpKeyDown,
  helpKeyEnter,
  helpKeyEscape,
  helpKeyFourArrows,
  helpKeyHomeEnd,
  helpKeyList,
  helpKeyOpen,
  helpKeyPalette,
  helpKeySave,
  helpKeySearch,
  helpKeySheet,
  helpKeySpace,
  helpKeyTick,
  helpKeyToBox,
  helpKeyToResults,
  helpKeyEnds,
} from "../../generated/messages";
import type { Localiser } from "../../l10n";
import { paletteKeys } from "../palette/PaletteButton";
import { ON_MAC } from "../shell/keyboard";

/** A key and what it does. */
export interface ShortcutRow {
  readonly keys: string;
  readonly does: string;
  /** A single character key, which can be switched off in the settings. */
  readonly single: boolean;
}

/** Every key that the window listens to. */
export function shortcutRows(l10n: Localiser): ShortcutRow[] {
  return [
    { keys: paletteKeys(l10n), does: helpKeyPalette(l10n), single: false },
    { keys: "/", does: helpKeySearch(l10n), single: true },
    { keys: "?", does: helpKeySheet(l10n), single: true },
    { keys: helpKeyDown(l10n), does: helpKeyToResults(l10n), single: false },
    { keys: helpKeyArrows(l10n), does: helpKeyList(l10n), single: false },
    { keys: helpKeyHomeEnd(l10n), does: helpKeyEnds(l10n), single: false },
    { keys: helpKeyEnter(l10n), does: helpKeyOpen(l10n), single: false },
    { keys: helpKeySpace(l10n), does: helpKeyTick(l10n), single: false },
    { keys: helpKeyEscape(l10n), does: helpKeyToBox(l10n), single: false },
    { keys: ON_MAC ? helpKeyCmdS(l10n) : helpKeyCtrlS(l10n), does: helpKeySave(l10n), single: false },
    { keys: helpKeyFourArrows(l10n), does: helpKeyCells(l10n), single: false },
    { keys: helpKeyAltArrows(l10n), does: helpKeyBack(l10n), single: false },
  ];
}
