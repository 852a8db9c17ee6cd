import { type ReactNode, useId } from "react";

import type { ImportCounts, ImportVerdict } from "../../generated/api";
import {
  actionImportAll,
  actionImportFilter,
  exchangeVerdictChanged,
  exchangeVerdictNew,
  exchangeVerdictRejected,
  exchangeVerdictSame,
} from "../../generated/messages";
import { type Localiser, useL10n } from "../../l10n";

/** The verdicts in the order in which they matter, with their words. */
export const VERDICTS = {
  new: exchangeVerdictNew,
  changed: exchangeVerdictChanged,
  same: exchangeVerdictSame,
  rejected: exchangeVerdictRejected,
} as const satisfies Record<ImportVerdict, (l10n: Localiser) => string>;

/** How many lines have which verdict, and which of them are shown. */
export function PlanFilter(props: {
  counts: ImportCounts;
  value: ImportVerdict | null;
  onChange: (verdict: ImportVerdict | null) => void;
}): ReactNode {
  const l10n = useL10n();
  const name = useId();
  const { counts, value, onChange } = props;
  const all = counts.new + counts.changed + counts.same + counts.rejected;
  const options: { key: ImportVerdict | null; label: string; count: number }[] = [
    { key: null, label: actionImportAll(l10n), count: all },
    ...(Object.keys(VERDICTS) as ImportVerdict[]).map((key) => ({ key, label: VERDICTS[key](l10n), count: counts[key] })),
  ];
  return (
    <fieldset className="versions">
      <legend className="visually-hidden">{actionImportFilter(l10n)}</legend>
      {options.map(({ key, label, count }) => (
        <label key={key ?? "all"} className={key === value ? "version on" : "version"}>
          <input type="radio" className="visually-hidden" name={name} checked={key === value} onChange={() => onChange(key)} />
          {label} <small>{l10n.number(count)}</small>
        </label>
      ))}
    </fieldset>
  );
}
