import type { ReactNode } from "react";

import { OwnWords } from "../../components/OwnWords";
import { Words } from "../../components/Words";
import type { ChangeView } from "../../generated/api";
import { actionUndoes } from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";

/** How much of an identifier is enough to find the change on the page. */
const SHORT = 12;

/** Who made a change, what it decided, why, and what it takes back. */
export default function ChangeNotes(props: { change: ChangeView }): ReactNode {
  const l10n = useL10n();
  const { author, decision, why, undoes } = props.change;
  return (
    <>
      {author !== undefined || decision !== undefined ? (
        <p className="meta">
          {author !== undefined ? (
            <span>
              <Words text={author} />
            </span>
          ) : null}
          {decision !== undefined ? <span className="state">{decision.label}</span> : null}
        </p>
      ) : null}
      {why !== undefined ? (
        <p>
          <OwnWords text={why} />
        </p>
      ) : null}
      {undoes !== undefined ? (
        <p className="change-id">
          <Words text={actionUndoes(l10n, { change: foreign({ text: undoes.slice(0, SHORT), lang: NO_LANGUAGE }) })} />
        </p>
      ) : null}
    </>
  );
}
