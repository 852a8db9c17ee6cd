import type { ReactNode } from "react";

import { syncAbout, syncTitle } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { Words } from "../../components/Words";
import { Authorities } from "./Authorities";
import { Bundles } from "./Bundles";
import { Exchange } from "./Exchange";
import { Forks } from "./Forks";
import { HubForm } from "./HubForm";
import { KeyKept } from "./KeyKept";
import { Standing } from "./Standing";
import { Trusting } from "./Trusting";

/** Exchange with others: a hub where there is a network, a file on a stick where there is none. */
export function SyncSection(): ReactNode {
  const l10n = useL10n();
  const status = useCommand("sync_status", {});
  return (
    <section className="sync" id="exchange" tabIndex={-1}>
      <h2>{syncTitle(l10n)}</h2>
      <p className="hint">
        <Words text={syncAbout(l10n)} />
      </p>
      {status.data === undefined ? null : (
        <>
          <Forks forks={status.data.forks} />
          <Standing status={status.data} />
          <KeyKept status={status.data} />
        </>
      )}
      <HubForm />
      <Authorities />
      <Exchange ready={status.data?.hub !== null && status.data !== undefined} />
      <Bundles />
      <Trusting />
    </section>
  );
}
