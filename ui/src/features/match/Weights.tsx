import { type ReactNode, useId } from "react";

import type { MatchRole, MatchView } from "../../generated/api";
import { matchingWeights, matchingWeightsOwn, matchingWeightsReset, matchingWeightsSum, matchingWeightsUsual, matchingWeightValue } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { type MatchAddress, weightsOf, withWeights } from "./address";
import { CRITERIA, weightsUsed } from "./criteria";
import { moved } from "./weights";

/** How much each criterion counts. The list follows the hand. */
export function Weights(props: {
  address: MatchAddress;
  matches: readonly MatchView[];
  role: MatchRole;
  onChange: (next: MatchAddress) => void;
}): ReactNode {
  const l10n = useL10n();
  const id = useId();
  const { address, matches, role, onChange } = props;
  const own = weightsOf(address);
  const weights = own ?? weightsUsed(matches, role);
  if (!weights) {
    return null;
  }
  return (
    <section className="weights" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{matchingWeights(l10n)}</h2>
      {CRITERIA.map(([key, label]) => (
        <div key={key} className="weight">
          <label htmlFor={id + key}>{label(l10n)}</label>
          <output htmlFor={id + key}>{l10n.number(weights[key] ?? 0)}</output>
          <input
            id={id + key}
            type="range"
            min={0}
            max={100}
            step={1}
            value={weights[key] ?? 0}
            aria-valuetext={matchingWeightValue(l10n, { weight: weights[key] ?? 0 })}
            onChange={(event) => onChange(withWeights(address, moved(complete(weights), key, Number(event.target.value))))}
          />
        </div>
      ))}
      <p className="hint">{own ? matchingWeightsOwn(l10n) : matchingWeightsUsual(l10n)}</p>
      <p className="hint">{matchingWeightsSum(l10n)}</p>
      {own ? (
        <button type="button" className="button small" onClick={() => onChange(withWeights(address, undefined))}>
          {matchingWeightsReset(l10n)}
        </button>
      ) : null}
    </section>
  );
}

/** Each criterion with a weight: an address may name a few only. */
function complete(weights: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(CRITERIA.map(([key]) => [key, Math.max(0, weights[key] ?? 0)]));
}
