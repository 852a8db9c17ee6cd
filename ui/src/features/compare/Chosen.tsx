import type { ReactNode } from "react";

import { Icon } from "../../components/Icons";
import { RecordLink } from "../../components/Links";
import { Code, Words } from "../../components/Words";
import { compareRemove } from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { useCommand } from "../../queries";

/** The records that were chosen, while they do not stand side by side. */
export function Chosen(props: { records: readonly string[]; onRemove: (record: string) => void }): ReactNode {
  const { data } = useCommand("record_names", { references: [...props.records] });
  if (props.records.length === 0) {
    return null;
  }
  return (
    <ul className="compare-chosen">
      {props.records.map((name) => {
        const record = data?.records.find(({ kind, slug }) => `${kind}:${slug}` === name);
        return (
          <li key={name}>
            {record ? <RecordLink record={record} /> : <Code text={name} />}
            <Remove name={record?.title ?? { text: name, lang: NO_LANGUAGE }} onClick={() => props.onRemove(name)} />
          </li>
        );
      })}
    </ul>
  );
}

/** Takes a record away; its name is in the name of the button. */
export function Remove(props: { name: { text: string; lang: string }; onClick: () => void }): ReactNode {
  const l10n = useL10n();
  const { text, lang } = props.name;
  return (
    <button type="button" className="clear no-print" onClick={props.onClick}>
      <Icon name="cross" size={12} />
      {/* Not an `aria-label`: an attribute could not say that the name in it is in another language. */}
      <span className="visually-hidden">
        <Words text={compareRemove(l10n, { name: foreign({ text, lang }) })} />
      </span>
    </button>
  );
}
