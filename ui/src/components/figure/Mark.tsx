import { type FocusEvent, type PointerEvent, type ReactNode, useState } from "react";

import { figureOpen } from "../../generated/messages";
import { latinPartsOf, partsOf, useL10n } from "../../l10n";
import { Words } from "../Words";
import type { Roving } from "./roving";

/**
 * A mark of a drawing that opens what it stands for. Its label is text inside it and not an attribute, so that the names
 * in it can say their language.
 */
export function Mark(props: {
  index: number;
  roving: Roving;
  /** The view it opens, as in the address. */
  to: string;
  label: string;
  className?: string;
  children: ReactNode;
}): ReactNode {
  const l10n = useL10n();
  const { index, roving, to, label, className, children } = props;
  return (
    <a
      href={`#${to}`}
      data-mark={index}
      tabIndex={roving.current === index ? 0 : -1}
      className={className === undefined ? "mark" : `mark ${className}`}
    >
      <text className="mark-label" data-screen-only="">
        {partsOf(l10n, label).flatMap((part, at) =>
          latinPartsOf(part.text, part.lang ?? l10n.lang).map((inner, place) => {
            const lang = inner.lang ?? part.lang;
            return lang === undefined ? (
              inner.text
            ) : (
              <tspan key={`${at}.${place}`} lang={lang}>
                {inner.text}
              </tspan>
            );
          }),
        )}
      </text>
      {children}
    </a>
  );
}

/** What stands around marks: a line below the drawing says what the pointer or the keys are at. */
export function Reading(props: {
  /** The labels of the marks, by their indices. */
  labels: readonly string[];
  /** The mark at a point, where what lies under the pointer is not the answer. */
  markAt?: (event: PointerEvent) => number | undefined;
  onRead?: (index: number | undefined) => void;
  children: ReactNode;
}): ReactNode {
  const l10n = useL10n();
  const { labels, markAt, onRead, children } = props;
  const [at, setAt] = useState<number>();
  const read = (index: number | undefined): void => {
    if (index !== at) {
      setAt(index);
      onRead?.(index);
    }
  };
  return (
    <div
      onPointerMove={(event) => {
        const index = markAt?.(event) ?? indexOf(event.target);
        if (index !== undefined) {
          read(index);
        }
      }}
      onPointerLeave={() => read(undefined)}
      onFocus={(event: FocusEvent) => read(indexOf(event.target))}
      onBlur={() => read(undefined)}
    >
      {children}
      {/* What has the focus says the same by itself. */}
      <p className="picture-readout no-print" aria-hidden="true">
        <Words text={(at === undefined ? undefined : labels[at]) ?? figureOpen(l10n)} />
      </p>
    </div>
  );
}

/** The mark that an element belongs to. */
export function indexOf(element: EventTarget | null): number | undefined {
  const mark = element instanceof Element ? element.closest("[data-mark]")?.getAttribute("data-mark") : null;
  return mark === null || mark === undefined ? undefined : Number(mark);
}
