import type { ReactNode } from "react";

import { UNDETERMINED } from "../l10n";

/** What a person has typed: in whatever language, in its own direction. */
export function OwnWords(props: { text: string }): ReactNode {
  return (
    <bdi lang={UNDETERMINED} dir="auto">
      {props.text}
    </bdi>
  );
}
