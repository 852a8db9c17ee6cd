import { Link, useRouterState } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { Icon, type IconName } from "../../components/Icons";
import {
  windowNavHelp,
  windowNavMatch,
  windowNavOrganisations,
  windowNavOverview,
  windowNavPlaces,
  windowNavSearch,
  windowNavSettings,
  windowNavWrite,
  windowNavigation,
  windowShortcuts,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { readSearch } from "../search/address";

/** The screens that show the catalogue as a whole. */
const OVERVIEW = ["/gaps", "/map", "/flows", "/network"];

/** The screens there are. Beside the content on wide windows, below it on narrow ones. */
export function Rail(props: { onShortcuts: () => void }): ReactNode {
  const l10n = useL10n();
  const location = useRouterState({ select: (state) => state.location });
  const kinds = location.pathname === "/search" ? readSearch(location.search).kind : undefined;
  const organisations =
    location.pathname.startsWith("/organisation") || (kinds?.length === 1 && kinds[0] === "organisation");
  const under = (prefix: string): boolean => location.pathname.startsWith(prefix);
  return (
    <nav className="rail" aria-label={windowNavigation(l10n)}>
      <Link to="/search" search={{}} {...state((under("/search") && !organisations) || under("/record"))}>
        <Item icon="search" label={windowNavSearch(l10n)} />
      </Link>
      <Link to="/places" search={{}} {...state(under("/place"))}>
        <Item icon="places" label={windowNavPlaces(l10n)} />
      </Link>
      <Link to="/search" search={{ kind: ["organisation"] }} {...state(organisations)}>
        <Item icon="organisations" label={windowNavOrganisations(l10n)} />
      </Link>
      <Link to="/match" search={{}} {...state(under("/match"))}>
        <Item icon="match" label={windowNavMatch(l10n)} />
      </Link>
      <Link to="/gaps" search={{}} {...state(OVERVIEW.some(under))}>
        <Item icon="overview" label={windowNavOverview(l10n)} />
      </Link>
      <Link to="/write" {...state(["/write", "/review", "/cases", "/assess"].some(under))}>
        <Item icon="rename" label={windowNavWrite(l10n)} />
      </Link>
      <span className="rail-gap" />
      <Link to="/settings" {...state(under("/settings"))}>
        <Item icon="settings" label={windowNavSettings(l10n)} />
      </Link>
      <Link to="/help" {...state(under("/help"))}>
        <Item icon="help" label={windowNavHelp(l10n)} />
      </Link>
      <button type="button" className="rail-keys" onClick={props.onShortcuts} aria-label={windowShortcuts(l10n)} title={windowShortcuts(l10n)}>
        <kbd aria-hidden="true">?</kbd>
      </button>
    </nav>
  );
}

/** TanStack's own notion of "active" does not know that organisations are a filtered search. */
function state(on: boolean): { className: string; "aria-current": "page" | undefined; activeProps: object } {
  return { className: on ? "on" : "", "aria-current": on ? "page" : undefined, activeProps: on ? {} : { "aria-current": undefined, className: "" } };
}

function Item(props: { icon: IconName; label: string }): ReactNode {
  return (
    <>
      <Icon name={props.icon} size={20} />
      <span>{props.label}</span>
    </>
  );
}
