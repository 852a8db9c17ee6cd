import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";

import { Answer } from "../../components/Answer";
import { useTitle } from "../../components/hooks";
import { Icon } from "../../components/Icons";
import { compareIntro, compareNone, compareOne, compareTitle, screensExport } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { useDialogs } from "../shell/dialogs";
import { AddRecord } from "./AddRecord";
import { MOST, requestFor, readCompare } from "./address";
import { Chosen } from "./Chosen";
import { collect } from "./collected";
import { ComparedTable } from "./ComparedTable";

/** Two to four records side by side; which ones stands in the address. */
export function CompareScreen(): ReactNode {
  const l10n = useL10n();
  const dialogs = useDialogs();
  const { records = [] } = readCompare({ ...useSearch({ from: "/compare" }) });
  const navigate = useNavigate({ from: "/compare" });
  const head = useRef<HTMLHeadingElement>(null);
  useTitle(compareTitle(l10n));
  const named = records.join(",");
  useEffect(() => collect(named === "" ? [] : named.split(",")), [named]);
  const set = (next: readonly string[]): void => {
    // What had the focus may be gone with the record.
    head.current?.focus();
    void navigate({ search: next.length > 0 ? { records: next } : {}, replace: true });
  };
  const remove = (record: string): void => set(records.filter((one) => one !== record));
  return (
    <div className="page compare">
      <div className="page-head">
        <h1 ref={head} tabIndex={-1}>
          {compareTitle(l10n)}
        </h1>
        {records.length > 1 ? (
          <div className="actions no-print">
            <button type="button" className="button" onClick={() => dialogs.open({ kind: "export", what: { records } })}>
              <Icon name="export" />
              <span>{screensExport(l10n)}</span>
            </button>
          </div>
        ) : null}
      </div>
      <p className="hint">{records.length === 0 ? compareNone(l10n) : records.length === 1 ? compareOne(l10n) : compareIntro(l10n)}</p>
      {records.length < MOST ? <AddRecord taken={records} onAdd={(record) => set([...records, record])} /> : null}
      {records.length > 1 ? <SideBySide records={records} onRemove={remove} /> : <Chosen records={records} onRemove={remove} />}
    </div>
  );
}

function SideBySide(props: { records: readonly string[]; onRemove: (record: string) => void }): ReactNode {
  const requests = props.records.map(requestFor).filter((request) => request !== undefined);
  const query = useCommand("compare", { records: requests });
  return (
    <>
      <Answer query={query}>{(view) => <ComparedTable view={view} onRemove={props.onRemove} />}</Answer>
      {/* A record that is gone keeps the others from being shown: it can be taken away all the same. */}
      {query.error ? <Chosen records={props.records} onRemove={props.onRemove} /> : null}
    </>
  );
}
