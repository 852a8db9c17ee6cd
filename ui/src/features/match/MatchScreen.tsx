import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTitle } from "../../components/hooks";
import { matchingTitle } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { isAsked, readMatch } from "./address";
import { Ask } from "./Ask";
import { Matches } from "./Matches";

/** Who could help whom, and why: first what is asked, then what fits. */
export function MatchScreen(): ReactNode {
  const l10n = useL10n();
  const address = readMatch({ ...useSearch({ from: "/match" }) });
  useTitle(matchingTitle(l10n));
  return isAsked(address) ? <Matches address={address} /> : <Ask />;
}
