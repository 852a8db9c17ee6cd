import { type ReactNode, useId } from "react";

import { Figure, type FigureTable, Label, Legend, type LegendEntry, legendLayout } from "../../components/figure";
import { linesOf } from "../../components/figure/measure";
import { OrganisationLink, PlaceLink, RecordLink } from "../../components/Links";
import type { Leaf, Text, TieBetween, TrioView } from "../../generated/api";
import {
  matchingTrio,
  matchingTrioAnywhere,
  matchingTrioAsks,
  matchingTrioDescription,
  matchingTrioDescriptionOffer,
  matchingTrioDoes,
  matchingTrioName,
  matchingTrioOffers,
  matchingTrioPart,
  matchingTrioPays,
  matchingTrioShown,
  matchingTrioTies,
  matchingTrioUnshown,
} from "../../generated/messages";
import { useDataLang } from "../../components/dataLang";
import { foreign, type Localiser, plainText, useL10n } from "../../l10n";

const WIDTH = 440;
const HEIGHT = 290;
/** From one line of a sentence below the picture to the next. */
const LINE = 19;
/** How wide a name may be below its mark. */
const ROOM = 168;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the three stand when the line runs from left to right. */
const PLACES: Record<Leaf, Point> = {
  donor: { x: 220, y: 40 },
  implementer: { x: 86, y: 190 },
  beneficiary: { x: 354, y: 190 },
};

const ENDS: Record<TieBetween, readonly (readonly [Leaf, Leaf])[]> = {
  "donor-implementer": [["donor", "implementer"]],
  "donor-beneficiary": [["donor", "beneficiary"]],
  "implementer-beneficiary": [["implementer", "beneficiary"]],
  all: [],
};

/** Who pays, who does the work, for whom: three marks and what ties them, with the sentences below. */
export function Trio(props: { trio: TrioView }): ReactNode {
  const l10n = useL10n();
  const dataLang = useDataLang();
  const id = useId().replaceAll(":", "");
  const { trio } = props;
  const donor: Text = trio.donor?.name ?? trio.programme.title;
  const place: Text = {
    ...trio.programme.title,
    text: trio.places.length > 0 ? l10n.list(trio.places.map((each) => each.label)) : matchingTrioAnywhere(l10n),
    lang: trio.places.length > 0 ? dataLang : l10n.lang,
  };
  const at = (leaf: Leaf): Point => (l10n.dir === "rtl" ? { ...PLACES[leaf], x: WIDTH - PLACES[leaf].x } : PLACES[leaf]);
  const legend: LegendEntry[] = [
    { text: matchingTrioShown(l10n), sample: <line x1="0" y1="6" x2="18" y2="6" className="trio-tie" /> },
    { text: matchingTrioUnshown(l10n), sample: <line x1="0" y1="6" x2="18" y2="6" className="trio-tie open" /> },
  ];
  const ties = told(trio, l10n);
  const gives = trio.pays ? matchingTrioPays(l10n) : matchingTrioOffers(l10n);
  const above = HEIGHT + legendLayout(legend, WIDTH).height + 12;
  const describe = trio.pays ? matchingTrioDescription : matchingTrioDescriptionOffer;
  const described = describe(l10n, {
    donor: foreign(donor),
    implementer: foreign(trio.implementer.name),
    place: foreign(place),
  });
  const table: FigureTable = {
    columns: [{ label: matchingTrioPart(l10n) }, { label: matchingTrioName(l10n) }],
    rows: [
      [
        gives,
        { ...donor, node: trio.donor ? <OrganisationLink organisation={trio.donor} /> : <RecordLink record={trio.programme} /> },
      ],
      [matchingTrioDoes(l10n), { ...trio.implementer.name, node: <OrganisationLink organisation={trio.implementer} /> }],
      [
        matchingTrioAsks(l10n),
        {
          ...place,
          node:
            trio.places.length > 0 ? (
              <>
                {trio.places.map((each) => (
                  <span key={each.code}>
                    <PlaceLink place={each} />{" "}
                  </span>
                ))}
              </>
            ) : undefined,
        },
      ],
      ...trio.ties.map((tie) => [matchingTrioTies(l10n), tie.reason]),
    ],
  };
  return (
    <Figure id={`trio${id}`} name="triad" title={matchingTrio(l10n)} summary={described} table={table}>
      <svg viewBox={`0 0 ${WIDTH} ${above + ties.height}`} className="trio" role="img" aria-labelledby={`trio${id}-summary`}>
        {(Object.keys(ENDS) as TieBetween[]).flatMap((between) =>
          ENDS[between].map(([from, to]) => (
            <line
              key={between}
              x1={at(from).x}
              y1={at(from).y}
              x2={at(to).x}
              y2={at(to).y}
              className={trio.ties.some((tie) => tie.between === between && tie.met) ? "trio-tie" : "trio-tie open"}
            />
          )),
        )}
        {trio.ties.map((tie, index) => (
          <Number key={tie.reason} at={middle(ENDS[tie.between].flat(), at)} text={l10n.number(index + 1)} />
        ))}
        <circle cx={at("donor").x} cy={at("donor").y} r={24} className="leaf-donor" />
        <rect x={at("implementer").x - 22} y={at("implementer").y - 22} width={44} height={44} className="leaf-implementer" />
        <path d={triangle(at("beneficiary"))} className="leaf-beneficiary" />
        <Beside at={at("donor")} name={donor} part={gives} />
        <Below at={at("implementer")} name={trio.implementer.name} part={matchingTrioDoes(l10n)} />
        <Below at={at("beneficiary")} name={place} part={matchingTrioAsks(l10n)} />
        <Legend entries={legend} y={HEIGHT} width={WIDTH} />
        {ties.lines.map(({ text, y, number }) => (
          <g key={y} data-goes-on={number === undefined ? "" : undefined}>
            {number === undefined ? null : <Number at={{ x: l10n.dir === "rtl" ? WIDTH - 10 : 10, y: above + y + 8 }} text={l10n.number(number)} small />}
            <Label x={l10n.dir === "rtl" ? WIDTH - 26 : 26} y={above + y + 12} text={text} anchor={l10n.dir === "rtl" ? "end" : "start"} size={13} />
          </g>
        ))}
      </svg>
    </Figure>
  );
}

/** What ties them in sentences below the picture, each in as many lines as it needs. */
function told(trio: TrioView, l10n: Localiser): { lines: { text: string; y: number; number: number | undefined }[]; height: number } {
  let y = 0;
  const lines = trio.ties.flatMap((tie, index) =>
    linesOf(plainText(tie.reason), WIDTH - 30, 13, l10n.lang).map((text, line) => {
      const placed = { text, y, number: line === 0 ? index + 1 : undefined };
      y += LINE;
      return placed;
    }),
  );
  return { lines, height: y + 6 };
}

/** The number of a tie, on its line; of one that holds for all three, in the middle. */
function Number(props: { at: Point; text: string; small?: boolean }): ReactNode {
  return (
    <>
      <circle cx={props.at.x} cy={props.at.y} r={props.small ? 8.5 : 11} className="trio-number" />
      <Label x={props.at.x} y={props.at.y + 4} text={props.text} anchor="middle" size={12} weight={600} />
    </>
  );
}

/** The donor's name stands beside its mark, where the line has room. */
function Beside(props: { at: Point; name: Text; part: string }): ReactNode {
  const l10n = useL10n();
  const ahead = l10n.dir === "rtl" ? -1 : 1;
  const x = props.at.x + ahead * 36;
  const anchor = l10n.dir === "rtl" ? "end" : "start";
  const lines = linesOf(props.name.text, ROOM, 15, props.name.lang, 600).slice(0, 2);
  return (
    <>
      {lines.map((line, index) => (
        <Label key={line} x={x} y={props.at.y - 6 + 18 * index} text={line} lang={props.name.lang} anchor={anchor} size={15} weight={600} room={ROOM + 10} />
      ))}
      <Label x={x} y={props.at.y - 6 + 18 * lines.length} text={props.part} anchor={anchor} size={13} className="trio-part" />
    </>
  );
}

function Below(props: { at: Point; name: Text; part: string }): ReactNode {
  const lines = linesOf(props.name.text, ROOM, 15, props.name.lang, 600).slice(0, 3);
  return (
    <>
      {lines.map((line, index) => (
        <Label key={line} x={props.at.x} y={props.at.y + 42 + 18 * index} text={line} lang={props.name.lang} anchor="middle" size={15} weight={600} room={ROOM + 10} />
      ))}
      <Label x={props.at.x} y={props.at.y + 42 + 18 * lines.length} text={props.part} anchor="middle" size={13} className="trio-part" />
    </>
  );
}

function middle(ends: readonly Leaf[], at: (leaf: Leaf) => Point): Point {
  const points = (ends.length > 0 ? ends : (["donor", "implementer", "beneficiary"] as const)).map(at);
  const mean = (pick: (point: Point) => number): number => points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  return { x: mean((point) => point.x), y: mean((point) => point.y) };
}

function triangle({ x, y }: Point): string {
  return `M${x} ${y - 26}l28 48h-56z`;
}
