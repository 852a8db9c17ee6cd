import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";

import { RecordList } from "../../components/RecordList";
import { Words } from "../../components/Words";
import type { AlikeView, Kind } from "../../generated/api";
import { formAlike, formAlikeHint } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { call } from "../../platform";
import { commandKey } from "../../queries";
import { useSession } from "../shell/session";
import type { JsonFields } from "./typed";

/** How long to wait for the next key before what is typed is compared with the catalogue. */
const PAUSE_MS = 350;

/** Records that may be the same as what is typed, while it is typed. */
export function Alike(props: { kind: Kind; slug: string | undefined; fields: JsonFields }): ReactNode {
  return <AlikeList records={useAlike(props)} />;
}

/** Records that may be the same, each with the reason. */
export function AlikeList(props: { records: readonly AlikeView[] }): ReactNode {
  const l10n = useL10n();
  const { records } = props;
  return (
    <div role="status" className={records.length > 0 ? "form-alike" : "visually-hidden"}>
      {records.length > 0 ? (
        <>
          <h2>{formAlike(l10n, { count: records.length })}</h2>
          <p className="hint">{formAlikeHint(l10n)}</p>
          <RecordList
            records={records.map(({ record }) => record)}
            note={(_, index) => (
              <p className="records-why">
                <Words text={records[index]?.why ?? ""} />
              </p>
            )}
          />
        </>
      ) : null}
    </div>
  );
}

function useAlike(props: { kind: Kind; slug: string | undefined; fields: JsonFields }): readonly AlikeView[] {
  const { lang, settings } = useSession();
  const text = JSON.stringify({ kind: props.kind, fields: props.fields, except: props.slug ?? null });
  const [asked, setAsked] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const request = JSON.parse(asked) as { kind: Kind; fields: Record<string, unknown>; except: string | null };
  const named = ["title", "statement", "name"].some((name) => name in request.fields);
  const { data } = useQuery({
    queryKey: commandKey("alike", request, lang, settings.digits),
    queryFn: ({ signal }) => call("alike", lang, request, signal),
    enabled: named,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
  return (named ? data?.records : undefined) ?? [];
}
