import { createContext, type ReactNode, useContext, useMemo, useRef } from "react";

/** Moves the focus between the search box and the results. */
export interface SearchFocus {
  /** The search box registers itself here. */
  readonly box: { current: HTMLInputElement | null };
  /** The list of results registers how to reach its first entry. */
  readonly results: { current: (() => void) | null };
  readonly toBox: () => void;
  readonly toResults: () => void;
}

const Current = createContext<SearchFocus | undefined>(undefined);

/** Holds the two ends of the search. */
export function SearchFocusProvider(props: { children: ReactNode }): ReactNode {
  const box = useRef<HTMLInputElement>(null);
  const results = useRef<(() => void) | null>(null);
  const focus = useMemo<SearchFocus>(
    () => ({
      box,
      results,
      toBox: () => {
        box.current?.focus();
        box.current?.select();
      },
      toResults: () => results.current?.(),
    }),
    [],
  );
  return <Current value={focus}>{props.children}</Current>;
}

/** The two ends of the search. */
export function useSearchFocus(): SearchFocus {
  const focus = useContext(Current);
  if (!focus) {
    throw new Error("useSearchFocus outside SearchFocusProvider");
  }
  return focus;
}
