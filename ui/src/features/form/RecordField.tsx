import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { ComboBox } from "react-aria-components/ComboBox";

import { Icon } from "../../components/Icons";
import { Foreign } from "../../components/Texts";
import { Code, Words } from "../../components/Words";
import type { Kind, RecordRef } from "../../generated/api";
import { formPickEmpty, formPickNone, formPickType, formRemove } from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { call } from "../../platform";
import { commandKey, useCommand } from "../../queries";
import { requestOf } from "../search/address";
import { useSession } from "../shell/session";
import type { FieldProps } from "./Field";
import { Frame, type Tied } from "./Frame";
import type { Option } from "./options";
import { Box, Choices } from "./Pick";

/** How long to wait for the next key before the catalogue is searched. */
const PAUSE_MS = 120;
const SHOWN = 12;

/** Another record, found by its name in any language. */
export function RecordField(props: FieldProps<string> & { kind: Kind }): ReactNode {
  const { field, path, value, onChange, kind } = props;
  const around = useRef<HTMLDivElement>(null);
  const moveTo = useRef<"input" | "button">(undefined);
  useEffect(() => {
    // What had the focus has gone with the choice: it goes to what stands there now.
    if (moveTo.current !== undefined) {
      around.current?.querySelector<HTMLElement>(moveTo.current)?.focus();
      moveTo.current = undefined;
    }
  }, [value]);
  const choose = (slug: string): void => {
    moveTo.current = slug === "" ? "input" : "button";
    onChange(slug);
  };
  return (
    <Frame field={field} path={path}>
      {(tied) => (
        <div ref={around}>
          {value === "" ? (
            <RecordSearch kind={kind} tied={tied} label={field.label} onChoose={choose} />
          ) : (
            <Chosen kind={kind} slug={value} tied={tied} onRemove={() => choose("")} />
          )}
        </div>
      )}
    </Frame>
  );
}

function Chosen(props: { kind: Kind; slug: string; tied: Tied; onRemove: () => void }): ReactNode {
  const l10n = useL10n();
  const { kind, slug, tied, onRemove } = props;
  const { data } = useCommand("record_names", { references: [`${kind}:${slug}`] });
  const title = data?.records[0]?.title;
  return (
    // Not on the button: the label of the field would become its name.
    <div className="form-chosen one" id={tied.id}>
      <span>{title ? <Foreign text={title} /> : <Code text={slug} />}</span>
      <button
        type="button"
        className="clear"
        aria-describedby={tied["aria-describedby"]}
        onClick={onRemove}
      >
        <Icon name="cross" size={12} />
        {/* Not an `aria-label`: an attribute could not say that the name in it is in another language. */}
        <span className="visually-hidden">
          <Words text={formRemove(l10n, { name: foreign(title ?? { text: slug, lang: NO_LANGUAGE }) })} />
        </span>
      </button>
    </div>
  );
}

function RecordSearch(props: { kind: Kind; tied: Tied; label: string; onChoose: (slug: string) => void }): ReactNode {
  const l10n = useL10n();
  const { kind, tied, label, onChoose } = props;
  const [typed, setTyped] = useState("");
  const query = usePaused(typed.trim());
  const found = useRecords(kind, query);
  return (
    <ComboBox
      items={query === "" ? [] : found.map(optionOf)}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) {
          // Escape, or the focus has gone: nothing was chosen, and what was typed is no name.
          setTyped("");
        } else {
          onChoose(String(key));
        }
      }}
      menuTrigger="input"
      allowsEmptyCollection
      isInvalid={tied["aria-invalid"] ?? false}
      aria-label={label}
    >
      <Box tied={tied} placeholder={formPickType(l10n)} open={false} />
      <Choices empty={query === "" ? formPickEmpty(l10n) : formPickNone(l10n)} />
    </ComboBox>
  );
}

function optionOf({ slug, title, organisations, kind }: RecordRef): Option {
  const acronym = kind === "organisation" ? organisations[0]?.acronym : undefined;
  return { code: slug, label: title.text, lang: title.lang, note: acronym ?? "", names: [] };
}

function useRecords(kind: Kind, query: string): readonly RecordRef[] {
  const { lang, settings } = useSession();
  const request = { ...requestOf({ q: query, kind: [kind] }, 0), limit: SHOWN, facets: false };
  const { data } = useQuery({
    queryKey: commandKey("search", request, lang, settings.digits),
    queryFn: ({ signal }) => call("search", lang, request, signal),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  return data?.hits.map((hit) => hit.record) ?? [];
}

function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
