import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

import type { SavedOpened } from "../../generated/api";
import { addressOf, questionOf, type SearchAddress } from "../search/address";

/** The saved search that was opened last: its results that were new to it then. */
export interface Fresh {
  /** How many were new, and since which day. */
  readonly count: number;
  readonly since: string;
  /** `kind:slug`. */
  readonly records: ReadonlySet<string>;
  /** The question to which they were new. */
  readonly question: string;
}

interface Holder {
  readonly fresh: Fresh | undefined;
  readonly keep: (opened: SavedOpened) => void;
}

const Current = createContext<Holder | undefined>(undefined);

/** What was new when a saved search was opened; its count begins anew with the opening, so it is kept here. */
export function freshOf({ search, new: records }: SavedOpened): Fresh {
  return {
    count: search.new ?? 0,
    since: search.seen_on,
    records: new Set(records),
    question: questionOf(addressOf(search.request)),
  };
}

/** Holds what was new to the saved search that was opened last. */
export function FreshProvider(props: { children: ReactNode }): ReactNode {
  const [fresh, setFresh] = useState<Fresh>();
  const holder = useMemo<Holder>(() => ({ fresh, keep: (opened) => setFresh(freshOf(opened)) }), [fresh]);
  return <Current value={holder}>{props.children}</Current>;
}

function useHolder(): Holder {
  const holder = useContext(Current);
  if (!holder) {
    throw new Error("useFresh outside FreshProvider");
  }
  return holder;
}

/** Keeps what was new when a saved search was opened. */
export function useKeepFresh(): (opened: SavedOpened) => void {
  return useHolder().keep;
}

/** What is new among the results of this search, if it is the saved one that was opened last. */
export function useFresh(address: SearchAddress): Fresh | undefined {
  const { fresh } = useHolder();
  return fresh && fresh.question === questionOf(address) ? fresh : undefined;
}
