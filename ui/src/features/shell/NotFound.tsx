import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTitle } from "../../components/hooks";
import { windowNavSearch, windowNotFound, windowNotFoundHint } from "../../generated/messages";
import { useL10n } from "../../l10n";

/** An address that leads nowhere. */
export function NotFound(): ReactNode {
  const l10n = useL10n();
  useTitle(windowNotFound(l10n));
  return (
    <section className="page">
      <h1>{windowNotFound(l10n)}</h1>
      <p>{windowNotFoundHint(l10n)}</p>
      <p>
        <Link to="/search" search={{}} className="button primary">
          {windowNavSearch(l10n)}
        </Link>
      </p>
    </section>
  );
}
