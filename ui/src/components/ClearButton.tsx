import type { ReactNode } from "react";

import { windowSearchClear } from "../generated/messages";
import { useL10n } from "../l10n";
import { Icon } from "./Icons";

/** Takes away what was typed into a search box. The engine's own button has a label in the engine's language and no focus. */
export function ClearButton(props: { onClear: () => void }): ReactNode {
  const l10n = useL10n();
  return (
    <button
      type="button"
      className="clear"
      aria-label={windowSearchClear(l10n)}
      title={windowSearchClear(l10n)}
      onClick={(event) => {
        props.onClear();
        // The button goes away with the words; one who typed them goes on typing.
        event.currentTarget.parentElement?.querySelector("input")?.focus();
      }}
    >
      <Icon name="cross" size={12} />
    </button>
  );
}
