import type { ReactNode } from "react";

import type { RecordRef } from "../generated/api";
import { useL10n } from "../l10n";
import { kindLabel } from "./kind";
import { RecordLink } from "./Links";
import { RecordMeta } from "./RecordMeta";
import { StandingMarks } from "./StandingMarks";
import { StateLabel } from "./Texts";

/** Records one below the other; `note` says why each is there. */
export function RecordList(props: {
  records: readonly RecordRef[];
  showKind?: boolean;
  note?: (record: RecordRef, index: number) => ReactNode;
}): ReactNode {
  const l10n = useL10n();
  const { records, showKind = false, note } = props;
  return (
    <ul className="records">
      {records.map((record, index) => (
        <li key={`${record.kind}:${record.slug}`}>
          <div className="records-title">
            {showKind ? <span className="kind">{kindLabel(l10n, record.kind)}</span> : null}
            <RecordLink record={record} className="title" />
            <StandingMarks record={record} />
            {record.status ? <StateLabel term={record.status} /> : null}
          </div>
          <RecordMeta record={record} />
          {note?.(record, index)}
        </li>
      ))}
    </ul>
  );
}
