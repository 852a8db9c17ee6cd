import { type ReactNode, useMemo } from "react";

import { stringifyAddress } from "../../address";
import { Figure, type FigureTable, Label, Legend, type LegendEntry, legendLayout } from "../../components/figure";
import { useDataLang } from "../../components/dataLang";
import { useMedia } from "../../components/hooks";
import type { GapCell, GapPlace, GapsView, Term } from "../../generated/api";
import {
  gapsCell,
  gapsFurther,
  gapsFurtherHint,
  gapsGap,
  gapsIntro,
  gapsKeys,
  gapsNeed,
  gapsNeeds,
  gapsNone,
  gapsNote,
  gapsNothing,
  gapsOpen,
  gapsOverlap,
  gapsPast,
  gapsPlace,
  gapsRunning,
  gapsTitleOf,
  gapsTopic,
  gapsUnknown,
  gapsUnsure,
  gapsWhole,
} from "../../generated/messages";
import { foreign, type Localiser, plainText, useL10n } from "../../l10n";
import { SHADES, shadeOf } from "../place/shade";
import { spotKey, useGrid } from "./grid";

const ROW = 28;
const COLUMN = 56;
const HEADS = 158;
const NAMES = 316;
const MARGIN = 112;

/** A cell with where it stands. */
interface Placed {
  readonly cell: GapCell;
  readonly place: GapPlace;
  readonly topic: Term;
  readonly row: number;
  readonly column: number;
}

/** Topics across, places down: how many run, where a need is stated, where nothing answers it, where two may do the same. */
export function Matrix(props: { view: GapsView; theme?: string | undefined }): ReactNode {
  const l10n = useL10n();
  const lang = useDataLang();
  const narrow = !useMedia("(min-width: 700px)");
  const { view } = props;
  const placed = useMemo(() => placedOf(view), [view]);
  const grid = useGrid(placed, l10n.dir);
  const table = useTable(placed);
  const most = Math.max(SHADES, ...view.cells.map((cell) => cell.running));
  if (view.places.length === 0) {
    return <p className="not-stated">{gapsNothing(l10n)}</p>;
  }
  const width = NAMES + view.topics.length * COLUMN + MARGIN;
  const height = HEADS + view.places.length * ROW + 8;
  const legend = legendOf(l10n);
  const rtl = l10n.dir === "rtl";
  // The drawing itself runs from left to right: in Arabic its places are counted from the other side.
  const x = (from: number, wide = 0): number => (rtl ? width - from - wide : from);
  const named = (place: GapPlace): string => (place.whole ? plainText(gapsWhole(l10n, { place: place.label })) : place.label);
  const said = ({ cell, place, topic }: Placed): string =>
    plainText(
      [
        gapsCell(l10n, { ...cell, place: named(place), topic: topic.label }),
        ...remarks(l10n, cell),
      ].join(" "),
    );
  return (
    <Figure
      id="gaps"
      name="gaps"
      title={gapsTitleOf(l10n, { place: foreign({ text: view.place.label, lang }) })}
      summary={gapsIntro(l10n)}
      table={table}
      tableNote={gapsFurtherHint(l10n)}
      tableFirst={narrow}
    >
      <div className="table-scroll" role="region" tabIndex={0} aria-labelledby="gaps-title">
        <svg viewBox={`0 0 ${width} ${height + legendLayout(legend, width).height + 8}`} className="gap-matrix" style={{ minInlineSize: `${Math.min(width, 960)}px` }} role="group" aria-labelledby="gaps-title" aria-describedby="gaps-keys" {...grid.around}>
          {view.topics.map((topic, column) => {
            const middle = x(NAMES + column * COLUMN + COLUMN / 2);
            return (
              <g key={topic.code} transform={`translate(${middle} ${HEADS - 10}) rotate(${rtl ? 42 : -42})`}>
                <Label x={0} y={0} text={topic.label} anchor={rtl ? "end" : "start"} size={12} weight={600} room={190} />
              </g>
            );
          })}
          {view.places.map((place, row) => {
            const y = HEADS + row * ROW;
            return (
              <g key={place.code + String(place.whole)}>
                <line x1={0} x2={width - MARGIN * (rtl ? 0 : 1)} y1={y} y2={y} className="gap-line" />
                <a
                  href={place.region && !place.whole ? `#/gaps${stringifyAddress({ region: place.code, theme: props.theme })}` : `#/place/${place.code}`}
                  aria-label={named(place)}
                  lang={lang}
                >
                  <rect x={x(0, NAMES)} y={y + 1} width={NAMES} height={ROW - 2} className="gap-target" />
                  <Label x={x(4)} y={y + 18} text={named(place)} lang={lang} anchor={rtl ? "end" : "start"} size={13} room={NAMES - 12} className="gap-name" />
                </a>
              </g>
            );
          })}
          {placed.map((each) => (
            <Cell
              key={spotKey(each)}
              placed={each}
              x={x(NAMES + each.column * COLUMN + 2, COLUMN - 4)}
              shade={shadeOf(each.cell.running, most)}
              said={said(each)}
              stop={spotKey(each) === grid.current}
            />
          ))}
          <Legend entries={legend} y={height} width={width} />
        </svg>
      </div>
      <p id="gaps-keys" className="hint no-print">
        {gapsKeys(l10n)}
      </p>
    </Figure>
  );
}

function Cell(props: { placed: Placed; x: number; shade: number; said: string; stop: boolean }): ReactNode {
  const l10n = useL10n();
  const { placed, x, shade, said, stop } = props;
  const { cell } = placed;
  const y = HEADS + placed.row * ROW + 3;
  const wide = COLUMN - 4;
  // How many needs there are is said by name and table: two numbers side by side would be read as one.
  const needed = cell.needs > 0;
  const aside = l10n.dir === "rtl" ? -1 : 1;
  const middle = x + wide / 2;
  const corner = l10n.dir === "rtl" ? x + 4 : x + wide - 11;
  return (
    <a
      href={`#/search${stringifyAddress({ theme: [cell.topic], place: [cell.place] })}`}
      data-cell={spotKey(placed)}
      tabIndex={stop ? 0 : -1}
      aria-label={said}
    >
      <title>{said}</title>
      <rect x={x} y={y} width={wide} height={ROW - 6} rx={3} className={`gap-cell gap-shade-${shade}${ringOf(cell)}`} />
      <Label
        x={needed ? middle - 8 * aside : middle}
        y={y + 16}
        text={cell.running > 0 ? l10n.number(cell.running) : "·"}
        anchor="middle"
        size={12}
        className={shade > 3 ? "gap-ink-high" : "gap-ink-low"}
      />
      {needed ? <path d={`M${middle + 8 * aside} ${y + 6.5}l5 9h-10z`} className={shade > 3 ? "gap-ink-high" : "gap-ink-low"} /> : null}
      {cell.overlap ? <path d={`M${corner} ${y + 3}h5v5h-5zM${corner + 2.5} ${y + 5.5}h5v5h-5z`} className={shade > 3 ? "gap-overlap high" : "gap-overlap"} /> : null}
    </a>
  );
}

/** The ring around a need that nothing answers; broken where nobody says whether something does. */
function ringOf(cell: GapCell): string {
  return cell.gap ? " gap-ring" : cell.unsure ? " gap-ring unsure" : "";
}

/** What is to be said of a cell beside its numbers. */
function remarks(l10n: Localiser, cell: GapCell): string[] {
  return [
    ...(cell.gap ? [gapsGap(l10n)] : []),
    ...(cell.unsure ? [gapsUnsure(l10n)] : []),
    ...(cell.overlap ? [gapsOverlap(l10n)] : []),
  ];
}

/** What the marks of a cell mean. */
function legendOf(l10n: Localiser): LegendEntry[] {
  return [
    { text: gapsRunning(l10n), sample: <rect width="18" height="12" rx="2" className="gap-cell gap-shade-3" /> },
    { text: gapsNeed(l10n), sample: <path d="M9 1l6 10H3z" className="gap-ink-low" /> },
    { text: gapsGap(l10n), sample: <rect x="1" y="1" width="16" height="10" rx="2" className="gap-cell gap-shade-0 gap-ring" /> },
    { text: gapsUnsure(l10n), sample: <rect x="1" y="1" width="16" height="10" rx="2" className="gap-cell gap-shade-0 gap-ring unsure" /> },
    { text: gapsOverlap(l10n), sample: <path d="M4 1h6v6H4zM7.500 4.500h6v6h-6z" className="gap-overlap" /> },
    { text: gapsNone(l10n), sample: <circle cx="9" cy="6" r="1.200" className="gap-ink-low" /> },
  ];
}

/** The cells with their rows and columns. */
function placedOf(view: GapsView): Placed[] {
  const rows = new Map(view.places.map((place, row) => [place.code, { place, row }]));
  const columns = new Map(view.topics.map((topic, column) => [topic.code, { topic, column }]));
  return view.cells.flatMap((cell) => {
    const down = rows.get(cell.place);
    const across = columns.get(cell.topic);
    return down && across ? [{ cell, ...down, ...across }] : [];
  });
}

function useTable(placed: readonly Placed[]): FigureTable {
  const l10n = useL10n();
  const lang = useDataLang();
  return {
    columns: [
      { label: gapsPlace(l10n) },
      { label: gapsTopic(l10n) },
      { label: gapsRunning(l10n), numeric: true },
      { label: gapsNeeds(l10n), numeric: true },
      { label: gapsPast(l10n), numeric: true },
      { label: gapsUnknown(l10n), numeric: true },
      { label: gapsOpen(l10n), numeric: true },
      { label: gapsFurther(l10n), numeric: true },
      { label: gapsNote(l10n) },
    ],
    rows: placed.map(({ cell, place, topic }) => [
      { text: place.whole ? gapsWhole(l10n, { place: place.label }) : place.label, lang },
      {
        text: topic.label,
        node: <a href={`#/search${stringifyAddress({ theme: [cell.topic], place: [cell.place] })}`}>{topic.label}</a>,
      },
      cell.running,
      cell.needs,
      cell.past,
      cell.unknown,
      cell.open,
      cell.further,
      remarks(l10n, cell).join(" · "),
    ]),
  };
}
