import type { ReactNode } from "react";

import type { RecordRef } from "../generated/api";

/** What a reader must know of a record before all else: that it is a draft or withdrawn, that it stays on this computer. */
export function StandingMarks(props: { record: RecordRef }): ReactNode {
  const { standing, visibility } = props.record;
  return (
    <>
      {standing ? <span className="state warning">{standing.label}</span> : null}
      {visibility ? <span className="state private">{visibility.label}</span> : null}
    </>
  );
}
