import { type ReactNode, useId } from "react";

import type { RecordPage, TextState, TextVersion } from "../../generated/api";
import {
  screensDraftNote,
  screensDraftOriginal,
  screensFallbackNote,
  screensStale,
  screensVersions,
  textStateMachine,
  textStateOriginal,
  textStateReviewed,
} from "../../generated/messages";
import { directionOf, type Localiser, useL10n } from "../../l10n";

/** The word for the state of a text. */
export function textStateLabel(l10n: Localiser, state: TextState): string {
  switch (state) {
    case "original":
      return textStateOriginal(l10n);
    case "reviewed":
      return textStateReviewed(l10n);
    case "machine":
      return textStateMachine(l10n);
  }
}

/** The languages in which the record's texts exist, each with its state, to switch between. */
export function Versions(props: { versions: readonly TextVersion[]; onChange: (lang: string | undefined) => void }): ReactNode {
  const l10n = useL10n();
  const group = useId();
  const { versions, onChange } = props;
  if (versions.length < 2) {
    return null;
  }
  return (
    <fieldset className="versions no-print">
      <legend className="visually-hidden">{screensVersions(l10n)}</legend>
      {versions.map((version) => (
        <label key={version.lang} className={version.shown ? "version on" : "version"}>
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            checked={version.shown}
            onChange={() => onChange(version.lang)}
          />
          <span lang={version.lang} dir={directionOf(version.lang)} translate="no">
            {version.name}
          </span>{" "}
          <small className={version.state}>
            {textStateLabel(l10n, version.state)}
            {version.stale ? ` · ${screensStale(l10n)}` : ""}
          </small>
        </label>
      ))}
    </fieldset>
  );
}

/** Know this before you trust it: a machine draft, or another language standing in. */
export function DraftNote(props: { page: RecordPage; onOriginal: (lang: string) => void }): ReactNode {
  const l10n = useL10n();
  const { page, onOriginal } = props;
  const shown = page.versions.find((version) => version.shown);
  const original = page.versions.find((version) => version.state === "original");
  if (shown?.state === "machine") {
    return (
      <p className="note">
        {screensDraftNote(l10n)}{" "}
        {original ? (
          <button type="button" className="link-button" onClick={() => onOriginal(original.lang)}>
            {screensDraftOriginal(l10n, { language: l10n.languageName(original.lang) })}
          </button>
        ) : null}
      </p>
    );
  }
  return page.record.title.fallback && !page.versions.some((version) => version.lang === l10n.lang) ? (
    <p className="note">{screensFallbackNote(l10n, { language: l10n.languageName(shown?.lang ?? page.record.title.lang) })}</p>
  ) : null;
}
