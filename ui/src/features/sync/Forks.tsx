import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";

import { Words } from "../../components/Words";
import type { ForkView } from "../../generated/api";
import {
  syncFork,
  syncForkAbout,
  syncForkKnown,
  syncForkOtherDo,
  syncForkOwn,
  syncForkOwnDo,
  syncForkSeen,
  syncForkStays,
  syncForkUnknown,
} from "../../generated/messages";
import { foreign, type Localiser, NO_LANGUAGE, useL10n } from "../../l10n";
import { useAsk } from "../../queries";
import { reasonOf } from "../action/useAct";
import { useSay } from "../shell/said";

/** Whose data folder was copied and is written in twice, what that means, and what to do. */
export function Forks(props: { forks: readonly ForkView[] }): ReactNode {
  const l10n = useL10n();
  const title = useId();
  const ask = useAsk();
  const queries = useQueryClient();
  const say = useSay();
  const { forks } = props;
  const seen = async ({ device }: ForkView): Promise<void> => {
    try {
      await ask("fork_seen", { device });
      await queries.invalidateQueries();
      // The button is gone: whoever works with the keyboard goes on from the section.
      document.getElementById("exchange")?.focus();
    } catch (error) {
      say({ text: reasonOf(l10n, error), failed: true });
    }
  };
  if (forks.length === 0) {
    return null;
  }
  return (
    <section className="sync-forks" aria-labelledby={title}>
      <h3 id={title}>{syncFork(l10n)}</h3>
      <ul>
        {forks.map((fork) => (
          <li key={fork.device}>
            <Words text={whose(l10n, fork)} />{" "}
            <button type="button" className="button small no-print" onClick={() => void seen(fork)}>
              {syncForkSeen(l10n)}
            </button>
          </li>
        ))}
      </ul>
      <p>{syncForkAbout(l10n)}</p>
      {forks.some((fork) => fork.own) ? <p>{syncForkOwnDo(l10n)}</p> : null}
      {forks.every((fork) => fork.own) ? null : <p>{syncForkOtherDo(l10n)}</p>}
      <p className="hint">{syncForkStays(l10n)}</p>
    </section>
  );
}

function whose(l10n: Localiser, fork: ForkView): string {
  const { own, label, organisation, last: date } = fork;
  const name = (text: string): ReturnType<typeof foreign> => foreign({ text, lang: NO_LANGUAGE });
  if (own) {
    return syncForkOwn(l10n, { date });
  }
  return label === null || organisation === null
    ? syncForkUnknown(l10n, { device: name(fork.device), date })
    : syncForkKnown(l10n, { device: name(label), organisation: name(organisation), date });
}
