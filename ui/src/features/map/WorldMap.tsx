import { type MouseEvent, memo, type PointerEvent, type ReactNode, useMemo, useState } from "react";

import { indexOf, Legend, type LegendEntry, legendLayout, Mark, Reading, type Roving, useRoving } from "../../components/figure";
import type { MapPlace, MapShape, MapShapes } from "../../generated/api";
import { plainText, useL10n } from "../../l10n";
import { type Class, shadeIn } from "./classes";
import { type Frame, isSmall, placed, REACH } from "./view";

/** A country on the map: what there is, and how it is drawn. */
interface Drawn {
  readonly view: MapPlace;
  readonly shape: MapShape;
  readonly shade: number;
  readonly isGap: boolean;
}

/** The map itself. It is never mirrored; its countries stand in the alphabet for the keyboard. */
export function WorldMap(props: {
  shapes: MapShapes;
  frame: Frame;
  /** In the reader's alphabet. */
  countries: readonly MapPlace[];
  labels: readonly string[];
  classes: readonly Class[];
  count: (place: MapPlace) => number;
  gaps: boolean;
  legend: readonly LegendEntry[];
}): ReactNode {
  const l10n = useL10n();
  const { shapes, frame, countries, labels, classes, count, gaps, legend } = props;
  const [at, setAt] = useState<number>();
  const byCode = useMemo(() => new Map(shapes.places.map((shape) => [shape.code, shape])), [shapes]);
  const drawn = useMemo(
    () =>
      countries.flatMap((view): Drawn[] => {
        const shape = byCode.get(view.place.code);
        return shape ? [{ view, shape, shade: shadeIn(classes, count(view)), isGap: gaps && view.needs > 0 && view.running === 0 && view.unknown === 0 }] : [];
      }),
    [countries, byCode, classes, count, gaps],
  );
  const names = useMemo(() => drawn.map(({ view }) => plainText(view.place.label)), [drawn]);
  const roving = useRoving(names, l10n.dir);
  const small = useMemo(
    () => drawn.flatMap(({ shape }, index) => (isSmall(frame, shape) ? [{ index, at: placed(frame, shape.at) }] : [])),
    [drawn, frame],
  );

  /** The small country whose circle is nearest, if one is within reach: circles are larger for the pointer than for the eye. */
  const nearest = (event: PointerEvent | MouseEvent): number | undefined => {
    const drawing = event.currentTarget.querySelector("svg") ?? event.currentTarget;
    const box = drawing.getBoundingClientRect();
    const shrunk = box.width / frame.width;
    const [x, y] = [(event.clientX - box.x) / shrunk, (event.clientY - box.y) / shrunk];
    let found: { index: number; far: number } | undefined;
    for (const { index, at: [cx, cy] } of small) {
      const far = Math.hypot(cx - x, cy - y);
      if (far <= REACH && far < (found?.far ?? Infinity)) {
        found = { index, far };
      }
    }
    return found?.index;
  };
  const click = (event: MouseEvent): void => {
    const index = event.detail === 0 ? undefined : nearest(event);
    if (index !== undefined && index !== indexOf(event.target)) {
      event.preventDefault();
      location.hash = addressOf(drawn[index]?.view);
    }
  };
  const lit = at === undefined ? undefined : drawn[at];

  return (
    <Reading labels={labels} markAt={nearest} onRead={setAt}>
      <svg viewBox={`0 0 ${frame.width} ${frame.height + 8 + legendLayout(legend, frame.width).height}`} role="group" aria-labelledby="map-title" className="world" onClickCapture={click} {...roving.around}>
        <defs>
          <pattern id="map-gap" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="1.600" height="5" className="gap-line" />
          </pattern>
          <clipPath id="map-frame">
            <rect width={frame.width} height={frame.height} />
          </clipPath>
        </defs>
        <g clipPath="url(#map-frame)">
          <Land shapes={shapes} frame={frame} drawn={drawn} labels={labels} roving={roving} />
          <g>
            {small.map(({ index, at: [x, y] }) => (
              <circle key={index} cx={x.toFixed(1)} cy={y.toFixed(1)} r={frame.width < 600 ? 2.6 : 3.6} className={`small land-${drawn[index]?.shade ?? 0}`} />
            ))}
          </g>
          {lit ? <Lit frame={frame} shape={lit.shape} small={isSmall(frame, lit.shape)} /> : null}
        </g>
        <Legend entries={legend} y={frame.height + 6} width={frame.width} />
      </svg>
    </Reading>
  );
}

/** The address of a country's page. */
function addressOf(view: MapPlace | undefined): string {
  return `/place/${view?.place.code ?? ""}`;
}

/** Everything that does not change while the pointer moves. */
const Land = memo(function Land(props: {
  shapes: MapShapes;
  frame: Frame;
  drawn: readonly Drawn[];
  labels: readonly string[];
  roving: Roving;
}): ReactNode {
  const { shapes, frame, drawn, labels, roving } = props;
  const thin = (0.6 / frame.scale).toFixed(3);
  const dashes = `${(3 / frame.scale).toFixed(3)} ${(2 / frame.scale).toFixed(3)}`;
  return (
    <g transform={`scale(${frame.scale.toFixed(4)}) translate(${(-frame.x).toFixed(2)} ${(-frame.y).toFixed(2)})`}>
      <path d={shapes.outline} className="sea" strokeWidth={thin} />
      <path d={shapes.blank} className="blank" />
      {drawn.map(({ view, shape, shade, isGap }, index) => (
        <Mark key={view.place.code} index={index} roving={roving} to={addressOf(view)} label={labels[index] ?? ""}>
          {shape.path === "" ? (
            <circle cx={shape.at[0]} cy={shape.at[1]} r={(2 / frame.scale).toFixed(2)} className={`land-${shade}`} />
          ) : (
            <path d={shape.path} className={`land-${shade}`} />
          )}
          {isGap && shape.path !== "" ? <path d={shape.path} fill="url(#map-gap)" className="gap" /> : null}
        </Mark>
      ))}
      <path d={shapes.borders} className="borders" strokeWidth={thin} />
      <path d={shapes.undetermined} className="borders dashed" strokeWidth={(1.3 / frame.scale).toFixed(3)} strokeDasharray={dashes} />
    </g>
  );
});

/** The country that the keys or the pointer are at. */
function Lit(props: { frame: Frame; shape: MapShape; small: boolean }): ReactNode {
  const { frame, shape, small } = props;
  const [x, y] = placed(frame, shape.at);
  return small ? (
    <circle cx={x} cy={y} r={9} className="lit" data-screen-only="" />
  ) : (
    <path
      d={shape.path}
      className="lit"
      strokeWidth={2.4 / frame.scale}
      transform={`scale(${frame.scale}) translate(${-frame.x} ${-frame.y})`}
      data-screen-only=""
    />
  );
}
