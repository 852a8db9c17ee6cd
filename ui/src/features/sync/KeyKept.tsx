import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useRef } from "react";

import { Words } from "../../components/Words";
import type { KeyKept as Place, SyncStatus } from "../../generated/api";
import { keyKeptFile, keyKeptKeychain, keyKeptSealed, keyOpened } from "../../generated/messages";
import { type Localiser, useL10n } from "../../l10n";
import { OpenKey, SealKey, UnsealKey } from "./KeyForms";

const WORDS: Record<Place, (l10n: Localiser) => string> = {
  keychain: keyKeptKeychain,
  sealed: keyKeptSealed,
  file: keyKeptFile,
};

/** Where the device key is kept; its seal is opened, put on and taken off here. */
export function KeyKept(props: { status: SyncStatus }): ReactNode {
  const l10n = useL10n();
  const queries = useQueryClient();
  const around = useRef<HTMLDivElement>(null);
  const { key_kept: place, key_open: open, keychain } = props.status;
  if (place === null) {
    return null;
  }
  const closed = place === "sealed" && !open;
  const done = async (): Promise<void> => {
    await queries.invalidateQueries();
    // The form that was sent is gone: whoever works with the keyboard goes on from here.
    around.current?.focus();
  };
  return (
    <div className={closed ? "sync-lock closed" : "sync-lock"} ref={around} tabIndex={-1}>
      <div role="status">
        <p>
          {WORDS[place](l10n)} {place === "sealed" && open ? <Words text={keyOpened(l10n)} /> : null}
        </p>
      </div>
      {closed ? <OpenKey done={done} /> : place === "sealed" ? <UnsealKey keychain={keychain} done={done} /> : <SealKey done={done} />}
    </div>
  );
}
