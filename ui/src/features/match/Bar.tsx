import type { ReactNode } from "react";

import { matchingScore, matchingUnknown } from "../../generated/messages";
import { useL10n } from "../../l10n";

/** How far one criterion is met: a bar and its number, or a hatched bar where a fact is missing. */
export function Bar(props: { score: number | null }): ReactNode {
  const l10n = useL10n();
  const { score } = props;
  return (
    <span className="fit">
      <Met score={score} />
      {score === null ? (
        <span className="not-stated">{matchingUnknown(l10n)}</span>
      ) : (
        <>
          <span aria-hidden="true">{l10n.number(score)}</span>
          <span className="visually-hidden">{matchingScore(l10n, { score: Math.round(score) })}</span>
        </>
      )}
    </span>
  );
}

/** The bar alone, as wide as its place or in proportion to its neighbours. */
export function Met(props: { score: number | null; grow?: number; title?: string }): ReactNode {
  const { score, grow, title } = props;
  return (
    <span className={score === null ? "fit-bar unknown" : "fit-bar"} style={{ flexGrow: grow }} title={title} aria-hidden="true">
      {score === null ? null : <span style={{ inlineSize: `${score}%` }} />}
    </span>
  );
}
