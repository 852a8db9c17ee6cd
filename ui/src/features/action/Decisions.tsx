import type { ReactNode } from "react";

import { OwnWords } from "../../components/OwnWords";
import { NotStated } from "../../components/Texts";
import { Words } from "../../components/Words";
import type { ChangeView } from "../../generated/api";
import {
  actionColumnDecision,
  actionColumnWhen,
  actionColumnWho,
  actionColumnWhy,
  actionDecisions,
  actionDecisionsNone,
} from "../../generated/messages";
import { useL10n } from "../../l10n";

/** The log of decisions: who has decided what about the record, when and why; the newest first. */
export default function Decisions(props: { changes: readonly ChangeView[] }): ReactNode {
  const l10n = useL10n();
  const decided = props.changes.filter((change) => change.decision !== undefined && (change.author !== undefined || change.signer !== undefined));
  return (
    <section className="decisions">
      <h2>{actionDecisions(l10n)}</h2>
      {decided.length === 0 ? (
        <p className="not-stated">{actionDecisionsNone(l10n)}</p>
      ) : (
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{actionColumnWhen(l10n)}</th>
                <th scope="col">{actionColumnDecision(l10n)}</th>
                <th scope="col">{actionColumnWho(l10n)}</th>
                <th scope="col">{actionColumnWhy(l10n)}</th>
              </tr>
            </thead>
            <tbody>
              {decided.map((change) => (
                <tr key={change.id}>
                  <td>{change.when}</td>
                  <td>{change.decision?.label}</td>
                  <td>
                    <Words text={change.author ?? change.who} />
                  </td>
                  <td>{change.why === undefined ? <NotStated /> : <OwnWords text={change.why} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
