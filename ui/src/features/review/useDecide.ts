import { useCallback } from "react";

import type { ReviewDecision } from "../../generated/api";
import { reviewingDecided } from "../../generated/messages/reviewing";
import { useL10n } from "../../l10n";
import { Failure } from "../../platform";
import { useAct, reasonOf } from "../action/useAct";
import { useSay } from "../shell/said";

/** Decides fields as one action, says so, and offers to take it back; what is wrong with a value is said too. */
export function useDecide(): (decisions: readonly ReviewDecision[]) => Promise<boolean> {
  const l10n = useL10n();
  const say = useSay();
  const act = useAct();
  return useCallback(
    async (decisions) => {
      try {
        await act("review_resolve", { decisions: [...decisions], note: null }, ({ decided }) => reviewingDecided(l10n, { count: decided }));
        return true;
      } catch (error) {
        const found = error instanceof Failure ? error.findings.map(({ message, hint }) => `${message} ${hint}`.trim()) : [];
        say({ text: found.length > 0 ? found.join(" ") : reasonOf(l10n, error), failed: true });
        return false;
      }
    },
    [l10n, say, act],
  );
}
