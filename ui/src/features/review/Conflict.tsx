import { Link } from "@tanstack/react-router";
import { type ReactNode, useId, useRef, useState } from "react";

import { FieldValue } from "../../components/FieldValue";
import { OwnWords } from "../../components/OwnWords";
import { Code, Words } from "../../components/Words";
import type { RecordRef, ReviewField, VersionView } from "../../generated/api";
import {
  reviewingBase,
  reviewingChoose,
  reviewingKeep,
  reviewingMine,
  reviewingShown,
  reviewingTheirs,
  reviewingVersion,
  reviewingWrite,
  reviewingWriteForm,
} from "../../generated/messages/reviewing";
import { useL10n } from "../../l10n";
import { Another } from "./Another";
import { cardOf, type Chosen, keyOf } from "./decision";
import { Differences } from "./Differences";
import { Who } from "./Who";

/** A field that waits: what it held before, its versions side by side, and the ways to decide between them. */
export function Conflict(props: {
  record: RecordRef;
  field: ReviewField;
  ticked: boolean;
  onTick: (on: boolean) => void;
  onDecide: (chosen: Chosen) => Promise<boolean>;
}): ReactNode {
  const l10n = useL10n();
  const { record, field, ticked, onTick, onDecide } = props;
  const heading = useId();
  const [writing, setWriting] = useState(false);
  const write = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setWriting(false);
    write.current?.focus();
  };
  return (
    <section className="conflict" id={cardOf(keyOf(record, field))} tabIndex={-1} aria-labelledby={heading} data-field={field.path}>
      <div className="conflict-head">
        <label className="tick no-print">
          <input type="checkbox" checked={ticked} aria-label={reviewingChoose(l10n, { field: field.label })} onChange={(event) => onTick(event.target.checked)} />
        </label>
        <h3 id={heading}>
          <Words text={field.label} />
        </h3>
        <Code text={field.path} />
      </div>
      <div className="conflict-versions">
        {field.base ? (
          <article className="conflict-version base">
            <h4>{reviewingBase(l10n)}</h4>
            <Value field={field} version={field.base} />
            <Story version={field.base} />
          </article>
        ) : null}
        {field.versions.map((version, index) => (
          <article key={version.change} className="conflict-version" data-change={version.change}>
            <h4 id={`${heading}-${index}`}>
              {reviewingVersion(l10n, { number: index + 1 })} <span className="state">{version.own ? reviewingMine(l10n) : reviewingTheirs(l10n)}</span>{" "}
              {index === 0 ? <span className="state">{reviewingShown(l10n)}</span> : null}
            </h4>
            <Value field={field} version={version} />
            <Story version={version} />
            <button
              type="button"
              className="button no-print"
              id={`${heading}-${index}-keep`}
              aria-labelledby={`${heading}-${index}-keep ${heading}-${index} ${heading}`}
              onClick={() => void onDecide({ take: version.change })}
            >
              {reviewingKeep(l10n)}
            </button>
          </article>
        ))}
      </div>
      {writing && field.control !== "form" ? (
        <Another field={field} onSave={(text) => onDecide({ write: text })} onClose={close} />
      ) : (
        <div className="actions no-print">
          {field.control === "form" ? (
            <Link className="button" to="/record/$kind/$slug/edit" params={{ kind: record.kind, slug: record.slug }} search={{}}>
              {reviewingWriteForm(l10n)}
            </Link>
          ) : (
            <button ref={write} type="button" className="button" aria-expanded={false} onClick={() => setWriting(true)}>
              {reviewingWrite(l10n)}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** What a version says, with the words that differ marked. */
function Value(props: { field: ReviewField; version: VersionView }): ReactNode {
  const { field, version } = props;
  const { value, lang, state, words } = version;
  return (
    <p className="conflict-value">
      {words.length > 0 && lang !== null ? <Differences words={words} lang={lang} /> : <FieldValue field={{ path: field.path, label: field.label, value, lang }} />}
      {state ? <span className="draft-note"> {state.label}</span> : null}
    </p>
  );
}

/** Who wrote a version, when, where it came from, and why. */
function Story(props: { version: VersionView }): ReactNode {
  const { when, from, why } = props.version;
  return (
    <>
      <p className="meta">
        <Who of={props.version} />
        <span>{when}</span>
        <span>{from}</span>
      </p>
      {why === null ? null : (
        <p>
          <OwnWords text={why} />
        </p>
      )}
    </>
  );
}
