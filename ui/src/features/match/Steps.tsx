import { type ReactNode, useState } from "react";

import { Words } from "../../components/Words";
import type { MatchStep } from "../../generated/api";
import { matchingSteps, matchingStepsBlocks, matchingStepsCertainty, matchingStepsPoints } from "../../generated/messages";
import { type Localiser, useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { type MatchAddress, requestOf } from "./address";

/** What it would take for one to fit, or to fit better: what stands in the way first, then what costs most. */
export function Steps(props: { about: string; address: MatchAddress }): ReactNode {
  const l10n = useL10n();
  const { data: answer } = useCommand("match_why", { asked: requestOf(props.address), about: props.about });
  // While a slider is dragged what was said before stays until the next is there.
  const [data, keep] = useState(answer);
  if (answer && answer !== data) {
    keep(answer);
  }
  if (!data || data.steps.length === 0) {
    return null;
  }
  return (
    <section className="steps">
      <h3 className="h2">{matchingSteps(l10n)}</h3>
      <ul>
        {data.steps.map((step) => (
          <li key={step.key + step.sentence} data-step={step.key}>
            <Words text={step.sentence} /> <small className="not-stated">{costOf(l10n, step)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function costOf(l10n: Localiser, step: MatchStep): string {
  if (step.blocks) {
    return matchingStepsBlocks(l10n);
  }
  const points = { points: step.points };
  return step.states ? matchingStepsCertainty(l10n, points) : matchingStepsPoints(l10n, points);
}
