import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from "react";

import type { Settings, StartView } from "../../generated/api";
import { L10nProvider, loadLocaliser, type Localiser } from "../../l10n";
import { call } from "../../platform";
import { dropChanged } from "../../queries";
import { useAppearance } from "./appearance";

/** What the window knows from its start, and the reader's choices. */
export interface Session {
  readonly start: StartView;
  readonly settings: Settings;
  /** The language in use: the chosen one, else the system's, else English. */
  readonly lang: string;
  /** Changes some choices at once and keeps them; gives back whether they were kept. */
  readonly save: (change: Partial<Settings>) => Promise<boolean>;
  /** Why the last choice could not be kept, in the reader's language. */
  readonly unsaved: Error | null;
}

const Current = createContext<Session | undefined>(undefined);

/** The session of this window. */
export function useSession(): Session {
  const session = useContext(Current);
  if (!session) {
    throw new Error("useSession outside SessionProvider");
  }
  return session;
}

/** The language to show with these settings. */
export function languageFor(start: StartView, settings: Settings): string {
  return settings.lang ?? start.system_lang ?? "en";
}

/** Holds the session. A change of language swaps the texts only once they are loaded: nothing flickers or remounts. */
export function SessionProvider(props: { start: StartView; localiser: Localiser; children: ReactNode }): ReactNode {
  const [start, setStart] = useState(props.start);
  const [settings, setSettings] = useState(props.start.settings);
  const [localiser, setLocaliser] = useState(props.localiser);
  const [unsaved, setUnsaved] = useState<Error | null>(null);
  const latest = useRef(settings);
  const queries = useQueryClient();
  useAppearance(settings.appearance);

  const show = useCallback(
    async (next: Settings) => {
      const lang = languageFor(props.start, next);
      const before = latest.current;
      latest.current = next;
      if (lang !== languageFor(props.start, before) || next.digits !== before.digits) {
        const loaded = await loadLocaliser(lang, next.digits);
        if (latest.current !== next) {
          return;
        }
        setLocaliser(loaded);
      }
      setSettings(next);
    },
    [props.start],
  );

  const save = useCallback(
    async (change: Partial<Settings>) => {
      const next = { ...latest.current, ...change };
      await show(next);
      try {
        const written = await call("save_settings", languageFor(props.start, next), next);
        setUnsaved(null);
        dropChanged(queries, written.changed);
        if (start.notice) {
          // The notice is a sentence in the reader's language.
          setStart(await call("start", languageFor(props.start, next), {}));
        }
        return true;
      } catch (error) {
        setUnsaved(error instanceof Error ? error : new Error(String(error)));
        return false;
      }
    },
    [props.start, queries, show, start.notice],
  );

  const session = useMemo(
    () => ({ start, settings, lang: localiser.lang, save, unsaved }),
    [start, settings, localiser.lang, save, unsaved],
  );
  return (
    <L10nProvider localiser={localiser} digits={settings.digits}>
      <Current value={session}>{props.children}</Current>
    </L10nProvider>
  );
}
