import type { ReactNode } from "react";

import { Plain } from "./Texts";
import { directionFor, type Localiser, NO_LANGUAGE, partsOf, useL10n } from "../l10n";

/**
 * A sentence of the interface. What stands in it in another language (a title, the name of an organisation, a path, the
 * name of this application) becomes an element that says so: a screen reader changes its voice, and the direction of
 * one does not disturb the other.
 */
export function Words(props: { text: string }): ReactNode {
  return <WordsOf localiser={useL10n()} text={props.text} />;
}

/** The same where there is no reader's localiser yet. */
export function WordsOf(props: { localiser: Localiser; text: string }): ReactNode {
  return partsOf(props.localiser, props.text).map((part, index) =>
    part.lang === undefined ? (
      part.text
    ) : (
      <bdi key={index} lang={part.lang} dir={directionFor(part.lang)}>
        <Plain text={part.text} lang={part.lang} />
      </bdi>
    ),
  );
}

/** A name that is the same in every language: an acronym, the host of an address. Nobody has said what language it is in. */
export function Fixed(props: { text: string; lang: string; className?: string; ltr?: boolean }): ReactNode {
  const { text, lang, className, ltr = false } = props;
  return (
    <bdi className={className} lang={lang} dir={ltr ? "ltr" : directionFor(lang)} translate="no">
      {text}
    </bdi>
  );
}

/** An identifier or a path: no language at all, and always from left to right. */
export function Code(props: { text: string }): ReactNode {
  return (
    <code lang={NO_LANGUAGE} dir="ltr" translate="no">
      {props.text}
    </code>
  );
}
