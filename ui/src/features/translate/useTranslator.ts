import { useNavigate } from "@tanstack/react-router";

import type { TranslationPage } from "../../generated/api";
import {
  translationNothingChecked,
  translationSaved,
  translationUnchanged,
  translationUndo,
  translationWaiting,
} from "../../generated/messages/translation";
import { foreign, useL10n } from "../../l10n";
import { Failure } from "../../platform";
import { useWrite } from "../../queries";
import { useSay } from "../shell/said";
import type { TranslateAddress } from "./address";

/** Keeps what a translator has checked, and says what became of it. */
export interface Translator {
  /** Saves texts by name of field; with `goOn`, opens the next record of the list. Gives back whether they are kept. */
  readonly save: (texts: Record<string, string>, goOn: boolean) => Promise<boolean>;
}

/** The translator's hand on one record. */
export function useTranslator(page: TranslationPage, address: TranslateAddress): Translator {
  const l10n = useL10n();
  const navigate = useNavigate();
  const write = useWrite();
  const say = useSay();
  const failed = (error: unknown): void =>
    say({ text: error instanceof Failure ? `${error.message} ${error.hint}` : String(error), failed: true });
  const undo = async (): Promise<void> => {
    try {
      await write("undo", { note: null });
    } catch (error) {
      failed(error);
    }
  };
  return {
    save: async (texts, goOn) => {
      if (Object.keys(texts).length === 0) {
        say({ text: translationNothingChecked(l10n), failed: true });
        return false;
      }
      const { kind, slug, title } = page.record;
      // The list is another one after the write: the next record is that of the list as it was.
      const { next } = page;
      try {
        const done = await write("translation_save", { lang: page.lang, kind, slug, texts, seen: page.seen, note: null });
        if (goOn) {
          await (next === null
            ? navigate({ to: "/translate", search: { ...address, lang: page.lang } })
            : navigate({ to: "/translate/$lang/$kind/$slug", params: { lang: page.lang, kind: next.kind, slug: next.slug }, search: address }));
        }
        const waiting = done.review.length > 0 ? translationWaiting(l10n, { fields: l10n.list(done.review) }) : undefined;
        say({
          text: waiting ?? (done.changed ? translationSaved(l10n, { title: foreign(title) }) : translationUnchanged(l10n)),
          ...(done.changed ? { action: { label: translationUndo(l10n), run: () => void undo() } } : {}),
        });
        return true;
      } catch (error) {
        failed(error);
        return false;
      }
    },
  };
}
