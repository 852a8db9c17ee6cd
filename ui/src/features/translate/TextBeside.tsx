import { type ReactNode, useId } from "react";

import { Prose } from "../../components/Texts";
import type { TranslationText } from "../../generated/api";
import {
  translationChecked,
  translationHints,
  translationIsOriginal,
  translationOptional,
  translationReview,
  translationSource,
  translationTarget,
} from "../../generated/messages/translation";
import { Foreign } from "../../components/Texts";
import { directionOf, useL10n } from "../../l10n";

/** About how many letters stand on a line of the field. */
const LINE = 58;

/** One text: the original, and beside it the translation in its own language and direction. */
export function TextBeside(props: {
  text: TranslationText;
  lang: string;
  /** Name of the language, in the reader's. */
  language: string;
  /** It can be translated. */
  open: boolean;
  value: string;
  ticked: boolean;
  onType: (value: string) => void;
  onTick: (on: boolean) => void;
  onReview: (() => void) | undefined;
}): ReactNode {
  const l10n = useL10n();
  const id = useId();
  const { text, lang, language, open, value, ticked } = props;
  const { source } = text;
  const rows = Math.min(16, Math.max(2, Math.ceil(Math.max(source?.text.length ?? 0, value.length) / LINE) + 1));
  return (
    <section className="beside" data-field={text.field} aria-labelledby={`${id}-label`}>
      <h2 id={`${id}-label`}>
        {text.label}{" "}
        <span id={`${id}-state`} className={text.state === "reviewed" || text.state === "original" ? "state running" : "state waiting"}>
          {text.state_label}
        </span>
      </h2>
      <div className="beside-texts">
        <div className="beside-source">
          {source ? (
            <>
              <h3 className="kind">{translationSource(l10n, { language: l10n.languageName(source.lang) })}</h3>
              <Prose text={source} />
              <Hints text={text} lang={lang} from={source.lang} />
            </>
          ) : null}
        </div>
        <div className="beside-target">
          {open ? (
            <>
              <label className="kind" htmlFor={`${id}-field`}>
                {translationTarget(l10n, { field: text.label, language })}
              </label>
              <textarea
                id={`${id}-field`}
                lang={lang}
                dir={directionOf(lang)}
                rows={rows}
                value={value}
                aria-describedby={`${id}-state${text.optional ? ` ${id}-optional` : ""}`}
                onChange={(event) => props.onType(event.target.value)}
              />
              {text.optional ? (
                <p id={`${id}-optional`} className="hint">
                  {translationOptional(l10n)}
                </p>
              ) : null}
              <div className="beside-check no-print">
                <label className={ticked ? "choice-option on" : "choice-option"}>
                  <input type="checkbox" checked={ticked} onChange={(event) => props.onTick(event.target.checked)} />
                  <span>{translationChecked(l10n, { field: text.label })}</span>
                </label>
                {props.onReview ? (
                  <button type="button" className="button small" aria-describedby={`${id}-label`} onClick={props.onReview}>
                    {translationReview(l10n)}
                  </button>
                ) : null}
              </div>
            </>
          ) : (
            <>
              <p className="hint">{translationIsOriginal(l10n)}</p>
              {text.target ? <Prose text={text.target} /> : null}
            </>
          )}
        </div>
      </div>
    </section>
  );
}

function Hints(props: { text: TranslationText; lang: string; from: string }): ReactNode {
  const l10n = useL10n();
  const { text, lang, from } = props;
  const word = (said: string, of: string) => ({ text: said, lang: of, state: "original" as const, stale: false, fallback: false });
  return text.hints.length === 0 ? null : (
    <details className="hints" open>
      <summary>{translationHints(l10n)}</summary>
      <dl className="fields tight">
        {text.hints.map((hint) => (
          <div key={hint.term}>
            <dt>
              <Foreign text={word(hint.term, from)} />
            </dt>
            <dd>
              <Foreign text={word(hint.translation, lang)} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
