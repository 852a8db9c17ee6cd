import type { ReactNode } from "react";

import { useL10n } from "../../l10n";
import { Label } from "./Label";
import { widthOf } from "./measure";

/** One entry of a legend: a sample of 18 × 12, and what it stands for. */
export interface LegendEntry {
  readonly text: string;
  readonly sample: ReactNode;
}

const SAMPLE = 18;
const ROW = 20;
const SIZE = 12;

/** Where the entries stand from the line's beginning, and how high all of them are. */
export function legendLayout(entries: readonly LegendEntry[], width: number): { places: readonly (readonly [number, number])[]; height: number } {
  let [x, y] = [0, 0];
  const places = entries.map(({ text }) => {
    const wide = SAMPLE + 6 + widthOf(text, SIZE) + 20;
    if (x > 0 && x + wide > width) {
      [x, y] = [0, y + ROW];
    }
    const place = [x, y] as const;
    x += wide;
    return place;
  });
  return { places, height: entries.length === 0 ? 0 : y + ROW };
}

/** What the marks of a drawing mean, inside the drawing: a saved picture must not lose it. Stands below `y`. */
export function Legend(props: { entries: readonly LegendEntry[]; y: number; width: number }): ReactNode {
  const { dir } = useL10n();
  const { entries, y, width } = props;
  const { places } = legendLayout(entries, width);
  return (
    <g>
      {entries.map(({ text, sample }, index) => {
        const [x = 0, row = 0] = places[index] ?? [];
        const turned = dir === "rtl";
        const top = y + row + 4;
        return (
          <g key={text}>
            <g transform={`translate(${turned ? width - x - SAMPLE : x} ${top})`}>{sample}</g>
            <Label
              x={turned ? width - x - SAMPLE - 6 : x + SAMPLE + 6}
              y={top + 10}
              text={text}
              size={SIZE}
              anchor={turned ? "end" : "start"}
              room={width - SAMPLE - 6}
              className="quiet"
            />
          </g>
        );
      })}
    </g>
  );
}
