import { createContext, type ReactNode, useContext, useEffect } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";

import type { Digits } from "../generated/api";
import { formattingTag, isPseudo } from "./locale";
import type { Localiser } from "./localiser";

const Current = createContext<Localiser | undefined>(undefined);

/** The reader's localiser. */
export function useL10n(): Localiser {
  const localiser = useContext(Current);
  if (!localiser) {
    throw new Error("useL10n outside L10nProvider");
  }
  return localiser;
}

/**
 * Gives the localiser to everything inside, and the language to the page and to React Aria.
 *
 * Both are needed: popovers take their direction from React Aria's provider, everything else from the page.
 */
export function L10nProvider(props: { localiser: Localiser; digits: Digits; children: ReactNode }): ReactNode {
  const { localiser, digits, children } = props;
  useEffect(() => {
    document.documentElement.lang = localiser.lang;
    document.documentElement.dir = localiser.dir;
  }, [localiser]);
  // React Aria finds its texts of a pseudo-locale (`toolkit.ts`) under its bare tag only.
  return (
    <I18nProvider locale={isPseudo(localiser.lang) ? localiser.lang : formattingTag(localiser.lang, digits)}>
      <Current value={localiser}>{children}</Current>
    </I18nProvider>
  );
}
