import { type ReactNode, useId, useState } from "react";

import { Words } from "../../components/Words";
import type { WeightsView, WeightView } from "../../generated/api";
import { matchingWeights, matchingWeightsReset, matchingWeightsSave, matchingWeightsSum, matchingWeightValue } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useWrite } from "../../queries";
import { reasonOf } from "../action/useAct";
import { type MatchAddress, weightsOf, withWeights } from "./address";
import { moved } from "./weights";

/** How much each criterion counts. The list follows the hand; what is kept holds from then on, here and on the terminal. */
export function Weights(props: {
  address: MatchAddress;
  used: WeightsView;
  shown: readonly WeightView[];
  onChange: (next: MatchAddress) => void;
}): ReactNode {
  const l10n = useL10n();
  const id = useId();
  const { address, used, shown, onChange } = props;
  const write = useWrite();
  const [failed, setFailed] = useState("");
  const given = weightsOf(address);
  // The hand is ahead of the answer.
  const weights = Object.fromEntries(shown.map(({ key, weight }) => [key, given ? Math.max(0, given[key] ?? 0) : weight]));
  const act = async (name: "save" | "reset"): Promise<void> => {
    try {
      await (name === "save" ? write("weights_save", { weights }) : write("weights_reset", {}));
      setFailed("");
      onChange(withWeights(address, undefined));
    } catch (error) {
      setFailed(reasonOf(l10n, error));
    }
  };
  return (
    <section className="weights" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{matchingWeights(l10n)}</h2>
      {shown.map(({ key, label }) => (
        <div key={key} className="weight" data-weight={key}>
          <label htmlFor={id + key}>{label}</label>
          <output htmlFor={id + key}>{l10n.number(weights[key] ?? 0)}</output>
          <input
            id={id + key}
            type="range"
            min={0}
            max={100}
            step={1}
            value={weights[key] ?? 0}
            aria-valuetext={matchingWeightValue(l10n, { weight: weights[key] ?? 0 })}
            onChange={(event) => onChange(withWeights(address, moved(weights, key, Number(event.target.value))))}
          />
        </div>
      ))}
      <p className="hint">
        <Words text={used.sentence} /> {matchingWeightsSum(l10n)}
      </p>
      <p className="actions">
        {given ? (
          <button type="button" className="button small" onClick={() => void act("save")}>
            {matchingWeightsSave(l10n)}
          </button>
        ) : null}
        {used.own ? (
          <button type="button" className="button small" onClick={() => (used.origin === "saved" ? void act("reset") : onChange(withWeights(address, undefined)))}>
            {matchingWeightsReset(l10n)}
          </button>
        ) : null}
      </p>
      <p role="alert" className="field-error">
        <Words text={failed} />
      </p>
    </section>
  );
}
