import type { ReactNode } from "react";

import { kindPluralLabel } from "../../components/kind";
import { Pick } from "../../components/Pick";
import type { Kind } from "../../generated/api";
import { actionColumnsKind } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { KINDS } from "./formats";

/** Which kind of records a table holds. */
export function KindPick(props: { kind: Kind; onChange: (kind: Kind) => void }): ReactNode {
  const l10n = useL10n();
  return (
    <Pick<Kind>
      label={actionColumnsKind(l10n)}
      value={props.kind}
      options={KINDS.map((kind) => ({ value: kind, label: kindPluralLabel(l10n, kind) }))}
      onChange={props.onChange}
    />
  );
}
