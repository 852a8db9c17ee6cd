import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";

import { kindLabel } from "../../components/kind";
import { Foreign } from "../../components/Texts";
import type { RecordRef } from "../../generated/api";
import { compareFind, compareFindNone, compareFindType } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { call } from "../../platform";
import { commandKey } from "../../queries";
import { requestOf } from "../search/address";
import { useSession } from "../shell/session";

const SHOWN = 12;

/** Adds a record of any kind, found by its words in any language. */
export function AddRecord(props: { taken: readonly string[]; onAdd: (record: string) => void }): ReactNode {
  const l10n = useL10n();
  const [typed, setTyped] = useState("");
  const query = typed.trim();
  const found = useFound(query).filter((record) => !props.taken.includes(nameOf(record)));
  return (
    <ComboBox
      className="field compare-add no-print"
      items={found.map((record) => ({ record, id: nameOf(record) }))}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        setTyped("");
        if (key !== null) {
          props.onAdd(String(key));
        }
      }}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <Label>{compareFind(l10n)}</Label>
      <div className="combo">
        <Input dir={typed === "" ? undefined : "auto"} />
      </div>
      <Popover className="popover combo-popover">
        <ListBox className="menu" renderEmptyState={() => <p className="not-stated">{query === "" ? compareFindType(l10n) : compareFindNone(l10n)}</p>}>
          {({ record }: { record: RecordRef }) => (
            <ListBoxItem id={nameOf(record)} textValue={record.title.text} className="menu-item">
              <Foreign text={record.title} />
              <small className="hint">{kindLabel(l10n, record.kind)}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function useFound(query: string): readonly RecordRef[] {
  const { lang, settings } = useSession();
  const request = { ...requestOf({ q: query }, 0), limit: SHOWN, facets: false };
  const { data } = useQuery({
    queryKey: commandKey("search", request, lang, settings.digits),
    queryFn: ({ signal }) => call("search", lang, request, signal),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  return query === "" ? [] : (data?.hits.map((hit) => hit.record) ?? []);
}

function nameOf(record: RecordRef): string {
  return `${record.kind}:${record.slug}`;
}
