import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import type { Kind } from "../../generated/api";
import { reviewingOpen, reviewingRecord } from "../../generated/messages/reviewing";
import { useL10n } from "../../l10n";

/** Says on the page of a record that fields of it wait, and leads to where they are decided. */
export default function RecordWaiting(props: { record: { kind: Kind; slug: string }; conflicts: number }): ReactNode {
  const l10n = useL10n();
  const { record, conflicts } = props;
  return conflicts > 0 ? (
    <p className="note record-waiting">
      {reviewingRecord(l10n, { count: conflicts })}{" "}
      <Link className="no-print" to="/review" search={{ record: `${record.kind}:${record.slug}` }}>
        {reviewingOpen(l10n)}
      </Link>
    </p>
  ) : null;
}
