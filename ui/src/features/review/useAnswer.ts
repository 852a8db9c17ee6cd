import { useCallback } from "react";

import type { AnswerToAll, ProposalAnswer, ProposalView } from "../../generated/api";
import { savedUndo } from "../../generated/messages";
import { reviewingAdopted, reviewingDeclined, reviewingDeclinedAll, reviewingReconsidered, reviewingReconsideredAll } from "../../generated/messages/reviewing";
import { useL10n } from "../../l10n";
import { useWrite } from "../../queries";
import { reasonOf, useAct } from "../action/useAct";
import { useSay } from "../shell/said";

/** Answers a proposal, says so and offers to take it back. */
export function useAnswer(): (proposal: ProposalView, answer: ProposalAnswer) => Promise<void> {
  const l10n = useL10n();
  const say = useSay();
  const act = useAct();
  const write = useWrite();
  return useCallback(
    async ({ change, fields }, answer) => {
      const seen = Object.fromEntries(fields.map((field) => [field.proposed.path, field.seen]));
      const run = async (said: ProposalAnswer): Promise<void> => {
        try {
          if (said === "adopt") {
            await act("review_answer", { change, answer: said, seen, note: null }, () => reviewingAdopted(l10n));
          } else {
            await write("review_answer", { change, answer: said, seen: {}, note: null });
            // Nothing was written that an undo could take back: the answer itself is.
            say(
              said === "decline"
                ? { text: reviewingDeclined(l10n), action: { label: savedUndo(l10n), run: () => void run("reconsider") } }
                : { text: reviewingReconsidered(l10n), action: { label: savedUndo(l10n), run: () => void run("decline") } },
            );
          }
          // The card has gone elsewhere.
          (document.getElementById("review-proposals") ?? document.getElementById("review-title"))?.focus();
        } catch (error) {
          say({ text: reasonOf(l10n, error), failed: true });
        }
      };
      await run(answer);
    },
    [l10n, say, act, write],
  );
}

/** Declines all that a device proposes, as one action, says so and offers to take just that back. */
export function useAnswerAll(): (device: string, answer: AnswerToAll, at: number | null) => Promise<void> {
  const l10n = useL10n();
  const say = useSay();
  const write = useWrite();
  return useCallback(
    async (device, answer, at) => {
      const run = async (said: AnswerToAll, of: number | null): Promise<void> => {
        try {
          const { answered, at_ms } = await write("review_answer_all", { device, answer: said, at_ms: of });
          say(
            said === "decline"
              ? {
                  text: reviewingDeclinedAll(l10n, { count: answered }),
                  action: { label: savedUndo(l10n), run: () => void run("reconsider", at_ms) },
                }
              : {
                  text: reviewingReconsideredAll(l10n, { count: answered }),
                  action: { label: savedUndo(l10n), run: () => void run("decline", null) },
                },
          );
          (document.getElementById("review-proposals") ?? document.getElementById("review-title"))?.focus();
        } catch (error) {
          say({ text: reasonOf(l10n, error), failed: true });
        }
      };
      await run(answer, at);
    },
    [l10n, say, write],
  );
}
