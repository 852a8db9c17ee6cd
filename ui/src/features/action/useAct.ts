import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

import type { Written } from "../../generated/api";
import type { Commands } from "../../generated/commands";
import { actionRedo, actionUndone, actionUndoneMany, savedUndo, windowErrorUnexpected } from "../../generated/messages";
import { foreign, type Localiser, NO_LANGUAGE, useL10n } from "../../l10n";
import { call, Failure } from "../../platform";
import { dropChanged, type Output, type WriteName } from "../../queries";
import { useSay } from "../shell/said";
import { useSession } from "../shell/session";

/** How many records are named before they are only counted. */
const NAMED = 3;

/** What went wrong and what to do, in one line. */
export function reasonOf(l10n: Localiser, error: unknown): string {
  return error instanceof Failure ? `${error.message} ${error.hint}` : windowErrorUnexpected(l10n);
}

/** Takes back an action, or the last one of this computer, and says what came of it. Taking back can be taken back. */
export function useUndo(): (action?: string) => Promise<boolean> {
  const l10n = useL10n();
  const queries = useQueryClient();
  const { lang } = useSession();
  const say = useSay();
  return useCallback(
    async (action) => {
      const undo = async (of: string | undefined, isBack: boolean): Promise<boolean> => {
        try {
          const { output, changed } = await call("undo", lang, { note: null, of: of ?? null });
          dropChanged(queries, changed);
          const { records } = output;
          const named = foreign({ text: records.join(", "), lang: NO_LANGUAGE });
          const next = changed.action ?? undefined;
          say({
            text: records.length > NAMED ? actionUndoneMany(l10n, { count: records.length }) : actionUndone(l10n, { records: named }),
            ...(next === undefined
              ? {}
              : { action: { label: isBack ? savedUndo(l10n) : actionRedo(l10n), run: () => void undo(next, !isBack) } }),
          });
          return true;
        } catch (error) {
          say({ text: reasonOf(l10n, error), failed: true });
          return false;
        }
      };
      return undo(action, false);
    },
    [l10n, lang, queries, say],
  );
}

/**
 * Calls a use case that writes, says what was done and offers to take it back.
 *
 * Throws what the use case refuses: the form that asked for it knows best where to say so.
 */
export function useAct(): <Name extends WriteName>(
  name: Name,
  request: Commands[Name]["request"],
  said: (output: Output<Name>) => string,
) => Promise<Output<Name>> {
  const l10n = useL10n();
  const queries = useQueryClient();
  const { lang } = useSession();
  const say = useSay();
  const undo = useUndo();
  return useCallback(
    async <Name extends WriteName>(name: Name, request: Commands[Name]["request"], said: (output: Output<Name>) => string) => {
      const { output, changed } = (await call(name, lang, request)) as Written<Output<Name>>;
      dropChanged(queries, changed);
      const action = changed.action ?? undefined;
      say({
        text: said(output),
        ...(action === undefined ? {} : { action: { label: savedUndo(l10n), run: () => void undo(action) } }),
      });
      return output;
    },
    [l10n, lang, queries, say, undo],
  );
}
