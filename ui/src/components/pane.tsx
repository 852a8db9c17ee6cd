import { createContext, type ReactNode, useContext } from "react";

const InPane = createContext(false);

/** Marks the pane beside the results: records opened from inside it open in the same pane. */
export function PaneProvider(props: { children: ReactNode }): ReactNode {
  return <InPane value={true}>{props.children}</InPane>;
}

/** Whether this is drawn in the pane beside the results. */
export function useInPane(): boolean {
  return useContext(InPane);
}
