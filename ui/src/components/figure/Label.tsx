import type { ReactNode } from "react";

import { directionFor, latinPartsOf, useL10n } from "../../l10n";
import { isolated, shortened } from "./measure";

/** A text in a drawing: in its own direction, with its language, shortened where there is not room enough. */
export function Label(props: {
  x: number;
  y: number;
  text: string;
  /** The text's language; the reader's without it. */
  lang?: string;
  size?: number;
  weight?: number;
  /** Which end of the text stands at `x`: left, middle or right, whatever the direction. */
  anchor?: "start" | "middle" | "end";
  room?: number;
  className?: string;
}): ReactNode {
  const l10n = useL10n();
  const { x, y, text, lang = l10n.lang, size = 12, weight = 400, anchor = "start", room, className } = props;
  const shown = room === undefined ? text : shortened(text, room, size, weight);
  if (shown === "") {
    return null;
  }
  const parts = latinPartsOf(shown, lang);
  const open = isolated("", directionFor(lang));
  return (
    <text
      x={x}
      y={y}
      lang={lang}
      fontSize={size}
      fontWeight={weight}
      textAnchor={anchor}
      className={className === undefined ? "label" : `label ${className}`}
      aria-hidden="true"
    >
      {open.slice(0, 1)}
      {parts.map((part, index) =>
        part.lang === undefined ? (
          part.text
        ) : (
          <tspan key={index} lang={part.lang}>
            {part.text}
          </tspan>
        ),
      )}
      {open.slice(1)}
    </text>
  );
}
