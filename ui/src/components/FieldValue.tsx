import type { ReactNode } from "react";

import type { ChangedField } from "../generated/api";
import { screensHistoryRemoved } from "../generated/messages";
import { directionFor, useL10n } from "../l10n";
import { Plain } from "./Texts";
import { Words } from "./Words";

/** The value that a change writes, in its own language; or that it removes one. */
export function FieldValue(props: { field: ChangedField }): ReactNode {
  const l10n = useL10n();
  const { value, lang } = props.field;
  if (value === null) {
    return <span className="not-stated">{screensHistoryRemoved(l10n)}</span>;
  }
  return lang ? (
    <bdi lang={lang} dir={directionFor(lang)}>
      <Plain text={value} lang={lang} />
    </bdi>
  ) : (
    <Words text={value} />
  );
}
