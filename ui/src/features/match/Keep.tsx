import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";

import { Words } from "../../components/Words";
import type { MatchResponse, MatchView } from "../../generated/api";
import { workKeep, workKept } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { reasonOf, useAct } from "../action/useAct";

/** Keeps a match as a case, where at least two of need, programme and implementer are known. */
export function Keep(props: { found: MatchView; answer: MatchResponse }): ReactNode {
  const l10n = useL10n();
  const act = useAct();
  const navigate = useNavigate();
  const [failed, setFailed] = useState("");
  const records = partsOf(props.found, props.answer);
  if (records.length < 2) {
    return null;
  }
  const keep = async (): Promise<void> => {
    try {
      const { id } = await act("case_keep", { records, why: null }, (made) => workKept(l10n, { case: made.label }));
      await navigate({ to: "/cases/$id", params: { id } });
    } catch (error) {
      setFailed(reasonOf(l10n, error));
    }
  };
  return (
    <div className="no-print">
      <button type="button" className="button primary" data-act="keep" onClick={() => void keep()}>
        {workKeep(l10n)}
      </button>
      <p role="alert" className="field-error">
        <Words text={failed} />
      </p>
    </div>
  );
}

/** The need, the programme and the implementer of a match, as far as they are known. */
function partsOf(found: MatchView, answer: MatchResponse): string[] {
  const asked = answer.subject.record;
  const parts = found.trio
    ? [`programme:${found.trio.programme.slug}`, `organisation:${found.trio.implementer.slug}`]
    : [`${found.kind}:${found.slug}`];
  return [...new Set([...(asked ? [`${asked.kind}:${asked.slug}`] : []), ...parts])];
}
