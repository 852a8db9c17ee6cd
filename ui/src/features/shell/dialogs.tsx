import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

import type { ExportWhat } from "../exchange/what";
import type { SearchAddress } from "../search/address";

/** What can stand over the screen, one at a time. */
export type WindowDialog =
  | { readonly kind: "sheet" }
  | { readonly kind: "palette" }
  | { readonly kind: "save"; readonly address: SearchAddress }
  | { readonly kind: "export"; readonly what: ExportWhat };

/** Opens and closes what stands over the screen. */
export interface Dialogs {
  readonly current: WindowDialog | undefined;
  readonly open: (dialog: WindowDialog) => void;
  readonly close: () => void;
}

const Current = createContext<Dialogs | undefined>(undefined);

/** Holds what stands over the screen. */
export function DialogsProvider(props: { children: ReactNode }): ReactNode {
  const [current, setCurrent] = useState<WindowDialog>();
  const dialogs = useMemo<Dialogs>(
    () => ({ current, open: setCurrent, close: () => setCurrent(undefined) }),
    [current],
  );
  return <Current value={dialogs}>{props.children}</Current>;
}

/** What stands over the screen. */
export function useDialogs(): Dialogs {
  const dialogs = useContext(Current);
  if (!dialogs) {
    throw new Error("useDialogs outside DialogsProvider");
  }
  return dialogs;
}
