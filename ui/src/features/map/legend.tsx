import type { ReactNode } from "react";

import type { LegendEntry } from "../../components/figure";
import {
  mapLegendBlank,
  mapLegendGap,
  mapLegendNone,
  mapLegendSmall,
  mapLegendUndetermined,
} from "../../generated/messages";
import type { Localiser } from "../../l10n";
import type { Class } from "./classes";

/** What shades, hatching, circles and dashes mean. */
export function legendOf(l10n: Localiser, classes: readonly Class[], gaps: boolean): LegendEntry[] {
  return [
    { text: mapLegendNone(l10n), sample: <Swatch className="land-0" /> },
    ...classes.map(({ shade, from, to }) => ({
      text: from === to ? l10n.number(from) : `${l10n.number(from)}–${l10n.number(to)}`,
      sample: <Swatch className={`land-${shade}`} />,
    })),
    ...(gaps ? [{ text: mapLegendGap(l10n), sample: <Swatch className="land-1" over="url(#map-gap)" /> }] : []),
    { text: mapLegendSmall(l10n), sample: <circle cx="9" cy="6" r="4" className="small land-0" /> },
    {
      text: mapLegendUndetermined(l10n),
      sample: <path d="M0 6H18" className="borders dashed" strokeWidth="1.500" strokeDasharray="4 3" />,
    },
    { text: mapLegendBlank(l10n), sample: <Swatch className="blank" /> },
  ];
}

function Swatch(props: { className: string; over?: string }): ReactNode {
  return (
    <>
      <rect width="18" height="12" className={`sample ${props.className}`} />
      {props.over === undefined ? null : <rect width="18" height="12" fill={props.over} className="gap" />}
    </>
  );
}
