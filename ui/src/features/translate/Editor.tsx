import { type KeyboardEvent, type ReactNode, useState } from "react";

import type { TranslationPage, TranslationText } from "../../generated/api";
import {
  translationKeys,
  translationReviewAll,
  translationSave,
  translationSaveNext,
  translationUnsaved,
} from "../../generated/messages/translation";
import { Words } from "../../components/Words";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { ON_MAC } from "../shell/keyboard";
import type { TranslateAddress } from "./address";
import { useKeeping } from "./keeping";
import { TextBeside } from "./TextBeside";
import { keepTyped, takeTyped, typedOf } from "./typed";
import { useTranslator } from "./useTranslator";

/** Texts that a translator can work on. */
const isOpen = (text: TranslationText): boolean => text.state !== "original" && text.source !== null;
/** Drafts that somebody has to look at. */
const isDraft = (text: TranslationText): boolean => text.state === "machine" || text.state === "stale";

/** The texts of a record, each to be written or checked; what is ticked is saved. */
export function Editor(props: { page: TranslationPage; address: TranslateAddress }): ReactNode {
  const l10n = useL10n();
  const { page, address } = props;
  const reference = `${page.record.kind}:${page.record.slug}`;
  const [typed, setTyped] = useState(() => typedOf(page.lang, reference));
  // What was typed before is somebody's own; it only has to be saved.
  const [ticked, setTicked] = useState<readonly string[]>(() => Object.keys(typed));
  const keeping = useKeeping(page.lang, reference);
  const translator = useTranslator(page, address);
  const valueOf = (text: TranslationText): string => typed[text.field] ?? text.target?.text ?? "";

  const save = async (fields: readonly string[], goOn: boolean): Promise<void> => {
    const chosen = page.texts.filter((text) => isOpen(text) && fields.includes(text.field));
    const texts = Object.fromEntries(chosen.map((text) => [text.field, valueOf(text)]));
    if (await translator.save(texts, goOn)) {
      takeTyped(page.lang, reference, fields);
      keeping.now();
      setTyped((now) => Object.fromEntries(Object.entries(now).filter(([field]) => !fields.includes(field))));
      setTicked((now) => now.filter((field) => !fields.includes(field)));
    }
  };
  const drafts = page.texts.filter((text) => isOpen(text) && (isDraft(text) || ticked.includes(text.field)) && valueOf(text).trim() !== "");
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void save(ticked, true);
    }
  };
  return (
    <form
      className="translation"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save(ticked, true);
      }}
    >
      {page.texts.map((text) => (
        <TextBeside
          key={text.field}
          text={text}
          lang={page.lang}
          language={page.name}
          open={isOpen(text)}
          value={valueOf(text)}
          ticked={ticked.includes(text.field)}
          onType={(value) => {
            keepTyped(page.lang, reference, text.field, value);
            keeping.soon();
            setTyped((now) => ({ ...now, [text.field]: value }));
            // Whoever writes a text has checked it.
            setTicked((now) => (now.includes(text.field) ? now : [...now, text.field]));
          }}
          onTick={(on) => setTicked((now) => (on ? [...now, text.field] : now.filter((field) => field !== text.field)))}
          onReview={isDraft(text) ? () => void save([text.field], false) : undefined}
        />
      ))}
      <p className="hint no-print">
        <Words text={translationKeys(l10n, { keys: foreign({ text: ON_MAC ? "Cmd + Enter" : "Ctrl + Enter", lang: NO_LANGUAGE }) })} /> {translationUnsaved(l10n)}
      </p>
      <div className="actions translation-actions no-print">
        <button type="submit" className="button primary">
          {translationSaveNext(l10n)}
        </button>
        <button type="button" className="button" onClick={() => void save(ticked, false)}>
          {translationSave(l10n)}
        </button>
        {drafts.length > 0 ? (
          <button type="button" className="button" onClick={() => void save(drafts.map((text) => text.field), false)}>
            {translationReviewAll(l10n)}
          </button>
        ) : null}
      </div>
    </form>
  );
}
