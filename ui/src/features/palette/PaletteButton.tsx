import type { ReactNode } from "react";

import { Icon } from "../../components/Icons";
import { windowKeyCmdK, windowKeyCtrlK, windowPalette } from "../../generated/messages";
import { type Localiser, NO_LANGUAGE, useL10n } from "../../l10n";
import { useDialogs } from "../shell/dialogs";
import { ON_MAC } from "../shell/keyboard";

/** The keys that open the palette, as they are printed on this machine's keyboard. */
export function paletteKeys(l10n: Localiser): string {
  return ON_MAC ? windowKeyCmdK(l10n) : windowKeyCtrlK(l10n);
}

/** The visible way to the palette. */
export function PaletteButton(): ReactNode {
  const l10n = useL10n();
  const { open } = useDialogs();
  return (
    <button
      type="button"
      className="badge go"
      aria-haspopup="dialog"
      aria-keyshortcuts={ON_MAC ? "Meta+K" : "Control+K"}
      title={windowPalette(l10n)}
      onClick={() => open({ kind: "palette" })}
    >
      <Icon name="go" />
      <span className="go-word">{windowPalette(l10n)}</span>
      <kbd aria-hidden="true" dir="ltr" lang={NO_LANGUAGE} translate="no">
        {paletteKeys(l10n)}
      </kbd>
    </button>
  );
}
