import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTitle } from "../../components/hooks";
import { LeafMark } from "../../components/Leaf";
import {
  helpAccess,
  helpAccessBody,
  helpAccessKnown,
  helpAccessMeans,
  helpIntro,
  helpKeys,
  helpKeysHint,
  helpLeaves,
  helpLeavesBeneficiary,
  helpLeavesDonor,
  helpLeavesImplementer,
  helpOffline,
  helpOfflineBody,
  helpSearch,
  helpSearchAlso,
  helpSearchFilters,
  helpSearchLanguages,
  helpSearchLink,
  helpSearchPalette,
  helpSearchSaved,
  helpSearchSpelling,
  helpSearchWords,
  helpTitle,
  helpTrust,
  helpTrustConfirmed,
  helpTrustDrafts,
  helpTrustSources,
  settingsTitle,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { ShortcutTable } from "./ShortcutTable";

/** How to search, what the signs mean, how far to trust what stands here, the keys, and the accessibility statement. */
export function HelpScreen(): ReactNode {
  const l10n = useL10n();
  useTitle(helpTitle(l10n));
  return (
    <div className="page reading help">
      <h1>{helpTitle(l10n)}</h1>
      <p>{helpIntro(l10n)}</p>
      <section>
        <h2>{helpSearch(l10n)}</h2>
        <ul>
          <li>{helpSearchWords(l10n)}</li>
          <li>{helpSearchLanguages(l10n)}</li>
          <li>{helpSearchAlso(l10n)}</li>
          <li>{helpSearchFilters(l10n)}</li>
          <li>{helpSearchSpelling(l10n)}</li>
          <li>{helpSearchSaved(l10n)}</li>
          <li>{helpSearchPalette(l10n)}</li>
          <li>{helpSearchLink(l10n)}</li>
        </ul>
      </section>
      <section>
        <h2>{helpLeaves(l10n)}</h2>
        <dl className="fields">
          <dt className="with-leaf">
            <LeafMark leaf="donor" shown />
          </dt>
          <dd>{helpLeavesDonor(l10n)}</dd>
          <dt className="with-leaf">
            <LeafMark leaf="implementer" shown />
          </dt>
          <dd>{helpLeavesImplementer(l10n)}</dd>
          <dt className="with-leaf">
            <LeafMark leaf="beneficiary" shown />
          </dt>
          <dd>{helpLeavesBeneficiary(l10n)}</dd>
        </dl>
      </section>
      <section>
        <h2>{helpTrust(l10n)}</h2>
        <ul>
          <li>{helpTrustDrafts(l10n)}</li>
          <li>{helpTrustSources(l10n)}</li>
          <li>{helpTrustConfirmed(l10n)}</li>
        </ul>
      </section>
      <section>
        <h2>{helpOffline(l10n)}</h2>
        <p>{helpOfflineBody(l10n)}</p>
      </section>
      <section>
        <h2>{helpKeys(l10n)}</h2>
        <p>
          {helpKeysHint(l10n)} <Link to="/settings">{settingsTitle(l10n)}</Link>
        </p>
        <ShortcutTable />
      </section>
      <section>
        <h2>{helpAccess(l10n)}</h2>
        <p>{helpAccessBody(l10n)}</p>
        <p>{helpAccessMeans(l10n)}</p>
        <p>{helpAccessKnown(l10n)}</p>
      </section>
    </div>
  );
}
