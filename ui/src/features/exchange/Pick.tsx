import { type ReactNode, useEffect, useRef } from "react";

import { Words } from "../../components/Words";
import type { Text } from "../../generated/api";
import { actionPick } from "../../generated/messages";
import { foreign, useL10n } from "../../l10n";
import { pick, usePicks } from "./picks";

/**
 * Ticks a result for the selection that is exported. On the keys it is the space bar where the result has the focus: a
 * stop of its own for each result would double the way through the list.
 */
export function Pick(props: { at: string; title: Text }): ReactNode {
  const l10n = useL10n();
  const { at, title } = props;
  const on = usePicks().includes(at);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const entry = box.current?.closest<HTMLElement>("[data-index]");
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === " " && event.target instanceof HTMLAnchorElement && !event.altKey && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        box.current?.click();
      }
    };
    entry?.addEventListener("keydown", onKeyDown);
    return () => entry?.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <label className="hit-pick">
      <input ref={box} type="checkbox" tabIndex={-1} checked={on} onChange={(event) => pick(at, event.target.checked)} />
      <span className="visually-hidden">
        <Words text={actionPick(l10n, { record: foreign({ text: title.text, lang: title.lang }) })} />
      </span>
    </label>
  );
}
