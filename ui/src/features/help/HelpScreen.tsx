import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTitle } from "../../components/hooks";
import { LeafMark } from "../../components/Leaf";
import { Words } from "../../components/Words";
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
  helpMatch,
  helpMatchGaps,
  helpMatchPictures,
  helpMatchReasons,
  helpMatchWeights,
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
  helpWrite,
  helpWriteDraft,
  helpWriteFiles,
  helpWritePrivate,
  helpWriteSteps,
  settingsTitle,
} from "../../generated/messages";
import { translationHelp, translationHelpList, translationHelpReview, translationTitle } from "../../generated/messages/translation";
import { useL10n } from "../../l10n";
import { ShortcutTable } from "./ShortcutTable";

/** How to search, what the signs mean, how far to trust what stands here, the keys, and the accessibility statement. */
export function HelpScreen(): ReactNode {
  const l10n = useL10n();
  useTitle(helpTitle(l10n));
  return (
    <div className="page reading help">
      <h1>{helpTitle(l10n)}</h1>
      <p>
        <Words text={helpIntro(l10n)} />
      </p>
      <Points
        title={helpSearch(l10n)}
        points={[
          helpSearchWords(l10n),
          helpSearchLanguages(l10n),
          helpSearchAlso(l10n),
          helpSearchFilters(l10n),
          helpSearchSpelling(l10n),
          helpSearchSaved(l10n),
          helpSearchPalette(l10n),
          helpSearchLink(l10n),
        ]}
      />
      <Points
        title={helpWrite(l10n)}
        points={[helpWriteDraft(l10n), helpWriteSteps(l10n), helpWritePrivate(l10n), helpWriteFiles(l10n)]}
      />
      <Points
        title={helpMatch(l10n)}
        points={[helpMatchReasons(l10n), helpMatchWeights(l10n), helpMatchGaps(l10n), helpMatchPictures(l10n)]}
      />
      <section>
        <h2>{helpLeaves(l10n)}</h2>
        <dl className="fields">
          <dt className="with-leaf">
            <LeafMark leaf="donor" shown />
          </dt>
          <dd>
            <Words text={helpLeavesDonor(l10n)} />
          </dd>
          <dt className="with-leaf">
            <LeafMark leaf="implementer" shown />
          </dt>
          <dd>
            <Words text={helpLeavesImplementer(l10n)} />
          </dd>
          <dt className="with-leaf">
            <LeafMark leaf="beneficiary" shown />
          </dt>
          <dd>
            <Words text={helpLeavesBeneficiary(l10n)} />
          </dd>
        </dl>
      </section>
      <Points title={helpTrust(l10n)} points={[helpTrustDrafts(l10n), helpTrustSources(l10n), helpTrustConfirmed(l10n)]} />
      <section>
        <h2>{translationHelp(l10n)}</h2>
        <p>
          <Words text={translationHelpList(l10n)} /> {translationHelpReview(l10n)}
        </p>
        <p>
          <Link to="/translate" search={{}}>
            {translationTitle(l10n)}
          </Link>
        </p>
      </section>
      <section>
        <h2>{helpOffline(l10n)}</h2>
        <p>
          <Words text={helpOfflineBody(l10n)} />
        </p>
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
        <p>
          <Words text={helpAccessBody(l10n)} />
        </p>
        <p>
          <Words text={helpAccessMeans(l10n)} />
        </p>
        <p>
          <Words text={helpAccessKnown(l10n)} />
        </p>
      </section>
    </div>
  );
}

/** A heading and what there is to say under it. */
function Points(props: { title: string; points: readonly string[] }): ReactNode {
  return (
    <section>
      <h2>{props.title}</h2>
      <ul>
        {props.points.map((point) => (
          <li key={point}>
            <Words text={point} />
          </li>
        ))}
      </ul>
    </section>
  );
}
