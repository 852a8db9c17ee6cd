import type { ReactNode } from "react";

import type { Term, Text } from "../generated/api";
import { textStateMachine, recordNotStated } from "../generated/messages";
import { directionOf, latinPartsOf, useL10n } from "../l10n";
import { type Marks, splitMarks } from "./marks";

/** A text of the catalogue inside a line: with its language, isolated from the direction around it. */
export function Foreign(props: { text: Text; marks?: Marks; note?: boolean }): ReactNode {
  const l10n = useL10n();
  const { text, marks, note = false } = props;
  return (
    <>
      <bdi lang={text.lang} dir={directionOf(text.lang)}>
        <Marked text={text.text} lang={text.lang} marks={marks} />
      </bdi>
      {note && text.state === "machine" ? <span className="draft-note"> {textStateMachine(l10n)}</span> : null}
    </>
  );
}

/** A text with its matches marked. */
function Marked(props: { text: string; lang: string; marks?: Marks | undefined }): ReactNode {
  const { text, lang, marks } = props;
  if (!marks || marks.length === 0) {
    return <Plain text={text} lang={lang} />;
  }
  return splitMarks(text, marks).map((part, index) => {
    const plain = <Plain text={part.text} lang={lang} />;
    return part.marked ? <mark key={index}>{plain}</mark> : <span key={index}>{plain}</span>;
  });
}

/** A text of the catalogue, whose Latin names say that they are not in its language. Their direction needs no help. */
export function Plain(props: { text: string; lang: string }): ReactNode {
  return latinPartsOf(props.text, props.lang).map((part, index) =>
    part.lang === undefined ? (
      part.text
    ) : (
      <span key={index} lang={part.lang}>
        {part.text}
      </span>
    ),
  );
}

/** A paragraph of the catalogue, in its own language and direction; blank lines make paragraphs. */
export function Prose(props: { text: Text; className?: string }): ReactNode {
  const { text, className } = props;
  return (
    <div className={className ?? "prose"} lang={text.lang} dir={directionOf(text.lang)}>
      {text.text
        .split(/\n\s*\n/u)
        .filter((part) => part.trim() !== "")
        .map((part, index) => (
          <p key={index}>
            <Plain text={part} lang={text.lang} />
          </p>
        ))}
    </div>
  );
}

/** A value that the sources do not give. Never an empty cell. */
export function NotStated(): ReactNode {
  const l10n = useL10n();
  return <span className="not-stated">{recordNotStated(l10n)}</span>;
}

const RUNNING = new Set(["ongoing", "rolling"]);
const WAITING = new Set(["planned", "calls", "annual"]);

/** A state as an outlined label. */
export function StateLabel(props: { term: Term }): ReactNode {
  const { code, label } = props.term;
  const tone = RUNNING.has(code) ? " running" : WAITING.has(code) ? " waiting" : "";
  return <span className={`state${tone}`}>{label}</span>;
}
