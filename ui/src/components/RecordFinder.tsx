import { type ReactNode, useDeferredValue, useId, useState } from "react";

import type { Kind, RecordRef } from "../generated/api";
import { matchingWhyNotNone } from "../generated/messages";
import { useL10n } from "../l10n";
import { useCommand } from "../queries";
import { requestOf } from "../features/search/address";
import { kindLabel } from "./kind";
import { Foreign } from "./Texts";

/** How many names are offered. */
const OFFERED = 6;

/** Finds a record by its words and hands it on. */
export function RecordFinder(props: {
  label: string;
  kinds: readonly Kind[];
  describedBy?: string;
  onPick: (record: RecordRef) => void;
}): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim());
  return (
    <div className="finder no-print">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        dir={typed === "" ? undefined : "auto"}
        value={typed}
        aria-describedby={props.describedBy}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
      {words === "" ? null : (
        <Offered
          words={words}
          kinds={props.kinds}
          onPick={(record) => {
            setTyped("");
            props.onPick(record);
          }}
        />
      )}
    </div>
  );
}

function Offered(props: { words: string; kinds: readonly Kind[]; onPick: (record: RecordRef) => void }): ReactNode {
  const l10n = useL10n();
  const { data } = useCommand("search", { ...requestOf({ q: props.words, kind: props.kinds }, 0), limit: OFFERED, facets: false });
  if (data?.hits.length === 0) {
    return <p className="not-stated">{matchingWhyNotNone(l10n)}</p>;
  }
  return (
    <ul className="records">
      {(data?.hits ?? []).map(({ record }) => (
        <li key={`${record.kind}:${record.slug}`}>
          <span className="kind">{kindLabel(l10n, record.kind)}</span>{" "}
          <button type="button" className="link-button" data-found={`${record.kind}:${record.slug}`} onClick={() => props.onPick(record)}>
            <Foreign text={record.title} />
          </button>
        </li>
      ))}
    </ul>
  );
}
