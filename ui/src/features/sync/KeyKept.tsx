import type { ReactNode } from "react";

import type { KeyKept as Place } from "../../generated/api";
import { keyKeptFile, keyKeptKeychain, keyKeptSealed } from "../../generated/messages";
import { type Localiser, useL10n } from "../../l10n";

const WORDS: Record<Place, (l10n: Localiser) => string> = {
  keychain: keyKeptKeychain,
  sealed: keyKeptSealed,
  file: keyKeptFile,
};

/** Where the device key is kept, as one more line of how this computer stands. */
export function KeyKept(props: { place: Place | null }): ReactNode {
  const l10n = useL10n();
  return props.place === null ? null : <li>{WORDS[props.place](l10n)}</li>;
}
