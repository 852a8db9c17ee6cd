import type { ReactNode } from "react";

import { Plain } from "../../components/Texts";
import type { WordsView } from "../../generated/api";
import { reviewingAdded, reviewingEnd, reviewingRemoved } from "../../generated/messages/reviewing";
import { directionFor, useL10n } from "../../l10n";

/** A text with the words that are new and those that are gone; both are marked by a line, and said to whoever listens. */
export function Differences(props: { words: readonly WordsView[]; lang: string }): ReactNode {
  const l10n = useL10n();
  const { words, lang } = props;
  const hidden = (text: string): ReactNode => (
    <span className="visually-hidden" lang={l10n.lang}>
      {text}
    </span>
  );
  return (
    <bdi lang={lang} dir={directionFor(lang)}>
      {words.map(({ text, mark }, index) => {
        switch (mark) {
          case "same":
            return <Plain key={index} text={text} lang={lang} />;
          case "added":
            return (
              <ins key={index}>
                {hidden(` ${reviewingAdded(l10n)} `)}
                <Plain text={text} lang={lang} />
                {hidden(` ${reviewingEnd(l10n)} `)}
              </ins>
            );
          case "removed":
            return (
              <del key={index}>
                {hidden(` ${reviewingRemoved(l10n)} `)}
                <Plain text={text} lang={lang} />
                {hidden(` ${reviewingEnd(l10n)} `)}
              </del>
            );
        }
      })}
    </bdi>
  );
}
