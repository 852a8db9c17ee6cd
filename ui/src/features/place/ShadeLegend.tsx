import type { ReactNode } from "react";

import { useL10n } from "../../l10n";
import { shadeOf } from "./shade";

/** What the shades mean: none, the smallest and the largest count. */
export function ShadeLegend(props: { most: number }): ReactNode {
  const l10n = useL10n();
  const { most } = props;
  const steps = [...new Set([0, 1, Math.ceil(most / 2), most])];
  return (
    <span className="legend" aria-hidden="true">
      {steps.map((count) => (
        <span key={count}>
          <span className={`shade shade-${shadeOf(count, most)}`} /> {l10n.number(count)}
        </span>
      ))}
    </span>
  );
}
