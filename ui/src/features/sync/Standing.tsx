import type { ReactNode } from "react";

import { Words } from "../../components/Words";
import type { SyncStatus } from "../../generated/api";
import {
  syncDeviceKey,
  syncLast,
  syncNever,
  syncPending,
  syncProposals,
  syncRegistry,
  syncRegistryDevelopment,
  syncRegistryMember,
  syncRegistryNone,
  syncRegistryOld,
  syncRegistryStranger,
  syncToReview,
} from "../../generated/messages";
import { foreign, type Localiser, NO_LANGUAGE, useL10n } from "../../l10n";

/** How this computer stands with others: the last exchange, what waits, and who vouches for whom. */
export function Standing(props: { status: SyncStatus }): ReactNode {
  const l10n = useL10n();
  const { status } = props;
  const lines = [
    status.synced === null ? syncNever(l10n) : syncLast(l10n, { date: status.synced }),
    syncPending(l10n, { count: status.pending }),
    syncToReview(l10n, { count: status.to_review }),
    ...(status.proposals > 0 ? [syncProposals(l10n, { count: status.proposals })] : []),
    ...registryLines(l10n, status),
    ...(status.root === null ? [] : [status.root.said]),
  ];
  return (
    <ul className="sync-standing">
      {lines.map((line) => (
        <li key={line}>
          <Words text={line} />
        </li>
      ))}
      <li className="sync-key">
        <Words text={syncDeviceKey(l10n, { key: foreign({ text: status.key, lang: NO_LANGUAGE }) })} />
      </li>
    </ul>
  );
}

function registryLines(l10n: Localiser, status: SyncStatus): string[] {
  const { registry } = status;
  if (registry === null) {
    return [syncRegistryNone(l10n)];
  }
  return [
    syncRegistry(l10n, { version: l10n.number(registry.version), date: registry.checked, days: registry.age_days }),
    ...(registry.old ? [syncRegistryOld(l10n)] : []),
    ...(registry.development ? [syncRegistryDevelopment(l10n)] : []),
    registry.organisation === null
      ? syncRegistryStranger(l10n)
      : syncRegistryMember(l10n, { organisation: foreign({ text: registry.organisation, lang: NO_LANGUAGE }) }),
  ];
}
