import { type ReactNode, useId } from "react";

import { Answer } from "../../components/Answer";
import { RecordFinder } from "../../components/RecordFinder";
import { Words } from "../../components/Words";
import type { MatchResponse } from "../../generated/api";
import { matchingWhyNot, matchingWhyNotFind, matchingWhyNotHint } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { type MatchAddress, requestOf } from "./address";
import { Fit } from "./Fit";

/** Marks in the address a record that somebody asks about and that need not be in the list. */
const WHY = "why:";

/** The record that is asked about, `kind:slug`. */
export function aboutOf(address: MatchAddress): string | undefined {
  return address.at?.startsWith(WHY) ? address.at.slice(WHY.length) : undefined;
}

/** How one that was named stands, whether it is in the list or not. */
export function WhyFit(props: { about: string; answer: MatchResponse; address: MatchAddress }): ReactNode {
  const { about, answer, address } = props;
  const query = useCommand("match_why", { asked: requestOf(address), about });
  return (
    <Answer query={query}>
      {(why) => (
        <Fit
          found={why.found}
          answer={answer}
          address={address}
          place={
            <p className="note">
              <Words text={why.place} />
            </p>
          }
        />
      )}
    </Answer>
  );
}

/** Finds a programme or an organisation by its name, to ask why it is not higher, or not there. */
export function WhyNot(props: { onAsk: (at: string) => void }): ReactNode {
  const l10n = useL10n();
  const id = useId();
  return (
    <section className="why-not" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{matchingWhyNot(l10n)}</h2>
      <p className="hint" id={`${id}hint`}>
        {matchingWhyNotHint(l10n)}
      </p>
      <RecordFinder
        label={matchingWhyNotFind(l10n)}
        kinds={["programme", "organisation"]}
        describedBy={`${id}hint`}
        onPick={(record) => props.onAsk(`${WHY}${record.kind}:${record.slug}`)}
      />
    </section>
  );
}
