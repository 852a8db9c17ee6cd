import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useEffectEvent, useRef } from "react";

import type { SavedSearch } from "../../generated/api";
import { savedDeleted, savedRecentCleared, savedUndo } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { Failure } from "../../platform";
import { useWrite } from "../../queries";
import { addressOf, isAsked, questionOf, requestOf, type SearchAddress } from "../search/address";
import { ownWords } from "../search/labelLang";
import { useSay } from "../shell/said";
import { useKeepFresh } from "./fresh";

/** How long a reader stays with results before the search counts as settled on. */
const STAY_MS = 6_000;

/** What can be done with searches that are kept. Each says what it did, and what failed. */
export interface Searches {
  readonly open: (name: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /** Clears the recent searches. `takesFocus` where the button for it goes with them. */
  readonly forget: (takesFocus: boolean) => Promise<void>;
}

/** Opens, deletes and clears searches that are kept. */
export function useSearches(): Searches {
  const l10n = useL10n();
  const navigate = useNavigate();
  const write = useWrite();
  const say = useSay();
  const keepFresh = useKeepFresh();

  const tried = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      say({ text: error instanceof Failure ? `${error.message} ${error.hint}` : String(error), failed: true });
    }
  };
  const back = (search: SavedSearch): Promise<void> =>
    tried(async () => {
      await write("saved_save", { name: search.name, request: search.request, seen: search.seen });
    });
  return {
    open: (name) =>
      tried(async () => {
        const opened = await write("saved_open", { name });
        keepFresh(opened);
        await navigate({ to: "/search", search: addressOf(opened.search.request) });
      }),
    remove: (name) =>
      tried(async () => {
        const search = await write("saved_delete", { name });
        say({
          text: savedDeleted(l10n, { name: ownWords(search.name) }),
          takesFocus: true,
          action: { label: savedUndo(l10n), run: () => void back(search) },
        });
      }),
    forget: (takesFocus) =>
      tried(async () => {
        const { searches } = await write("recent_clear", {});
        const again = (): Promise<void> =>
          tried(async () => {
            // The newest stands first in the answer, and what is added last is the newest.
            for (const search of searches.toReversed()) {
              await write("recent_add", search.request);
            }
          });
        say({ text: savedRecentCleared(l10n), takesFocus, action: { label: savedUndo(l10n), run: () => void again() } });
      }),
  };
}

/** Remembers a search that the reader has settled on. That it could not be kept is no reason to disturb anybody. */
export function useRemember(): (address: SearchAddress) => void {
  const write = useWrite();
  return useCallback(
    (address) => {
      if (isAsked(address)) {
        write("recent_add", requestOf(address, 0)).catch(() => undefined);
      }
    },
    [write],
  );
}

/** Remembers a search whose result was opened, or with which the reader stays a while; not every key that is pressed. */
export function useRememberSettled(address: SearchAddress): void {
  const remember = useRemember();
  const question = questionOf(address);
  const done = useRef<string>(undefined);
  const settle = useEffectEvent(() => {
    if (done.current !== question) {
      done.current = question;
      remember(address);
    }
  });
  useEffect(() => {
    const timer = setTimeout(() => settle(), STAY_MS);
    return () => clearTimeout(timer);
  }, [question]);
  useEffect(() => {
    if (address.at !== undefined) {
      settle();
    }
  }, [question, address.at]);
}
