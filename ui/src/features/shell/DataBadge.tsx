import type { ReactNode } from "react";

import { windowDataAsOf, windowOffline, windowOfflineDescription } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useSession } from "./session";

/** That Trefoil works offline; on wide windows also how current the data are. */
export function DataBadge(): ReactNode {
  const l10n = useL10n();
  const { data } = useSession().start;
  return (
    <span className="badge" title={windowOfflineDescription(l10n)}>
      <span className="dot" aria-hidden="true" />
      <span className="badge-word">{windowOffline(l10n)}</span>
      <span className="badge-data">
        {" · "}
        {windowDataAsOf(l10n, { release: data.release, date: l10n.date(data.released_on) })}
      </span>
    </span>
  );
}

/** How current the data are, at the end of a screen and of a print. */
export function DataFooter(): ReactNode {
  const l10n = useL10n();
  const { data } = useSession().start;
  return (
    <footer className="data-footer">
      <span className="no-print">
        {windowOffline(l10n)}
        {" · "}
      </span>
      {windowDataAsOf(l10n, { release: data.release, date: l10n.date(data.released_on) })}
    </footer>
  );
}
