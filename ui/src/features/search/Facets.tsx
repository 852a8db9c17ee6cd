import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from "react";

import { usePaced } from "../../components/hooks";
import type { FacetValue } from "../../generated/api";
import {
  screensFacetFind,
  screensFacetFound,
  searchFacetKind,
  searchFacetLanguage,
  searchFacetMode,
  screensFacetNone,
  searchFacetOrganisation,
  searchFacetPlace,
  screensFacetShowAll,
  screensFacetShowFewer,
  searchFacetStatus,
  searchFacetTheme,
} from "../../generated/messages";
import { type Localiser, useL10n } from "../../l10n";
import { FILTERS, type Filter, type SearchAddress, toggle } from "./address";
import { FacetBranch } from "./FacetEntry";
import { FACETS_OF, facetTree, findNodes } from "./labels";
import type { FacetMap } from "./useFound";
import { Years } from "./Years";

/** From how many values on a facet has a search of its own. */
const FINDABLE = 10;
/** How many values a facet shows before "show all". */
const SHOWN = 8;
/** How many it shows of those that are looked for. */
const MATCHES_SHOWN = 30;

const LABELS: Record<Filter, (l10n: Localiser) => string> = {
  kind: searchFacetKind,
  theme: searchFacetTheme,
  place: searchFacetPlace,
  status: searchFacetStatus,
  organisation: searchFacetOrganisation,
  mode: searchFacetMode,
  language: searchFacetLanguage,
};

/** All filters with their counts: "or" inside one, "and" between them. */
export function Facets(props: { address: SearchAddress; facets: FacetMap; onChange: (next: SearchAddress) => void }): ReactNode {
  const { address, facets, onChange } = props;
  return (
    <>
      {FILTERS.map((filter) => (
        <Facet key={filter} filter={filter} facets={facets} address={address} onChange={onChange} />
      ))}
      <Years address={address} onChange={onChange} />
    </>
  );
}

function Facet(props: {
  filter: Filter;
  facets: FacetMap;
  address: SearchAddress;
  onChange: (next: SearchAddress) => void;
}): ReactNode {
  const l10n = useL10n();
  const { filter, facets, address, onChange } = props;
  const [find, setFind] = useState("");
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const entries = useMemo(() => FACETS_OF[filter].flatMap((name) => facets[name] ?? []), [filter, facets]);
  const tree = useMemo(() => facetTree(entries), [entries]);
  const chosen: ReadonlySet<string> = new Set(address[filter] ?? []);
  if (entries.length === 0) {
    return null;
  }
  const label = LABELS[filter](l10n);
  const findable = entries.length > FINDABLE;
  const typed = find.trim();
  const found = typed === "" ? undefined : findNodes(tree, typed);
  const onToggle = (entry: FacetValue): void => onChange(toggle(address, filter, entry.value));
  const nodes = found?.nodes ?? tree;
  const most = found ? MATCHES_SHOWN : SHOWN;
  // A chosen value is never hidden behind "show all".
  const shown = all ? nodes : nodes.filter((node, index) => index < most || holds(node, chosen));
  const onFindKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) {
      return;
    }
    if (event.key === "Escape" && find !== "") {
      event.preventDefault();
      setFind("");
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      list.current?.querySelector<HTMLElement>("input:enabled")?.focus();
    }
  };
  return (
    <fieldset className="facet" data-facet={filter}>
      <legend>{label}</legend>
      {findable ? (
        <input
          type="text"
          className="facet-find"
          aria-label={screensFacetFind(l10n, { facet: label })}
          placeholder={screensFacetFind(l10n, { facet: label })}
          value={find}
          onChange={(event) => setFind(event.target.value)}
          onKeyDown={onFindKey}
          dir={find === "" ? undefined : "auto"}
          autoComplete="off"
          spellCheck={false}
        />
      ) : null}
      {findable ? <Announcement text={found ? screensFacetFound(l10n, { count: found.count }) : ""} /> : null}
      {found?.count === 0 ? <p className="not-stated">{screensFacetNone(l10n)}</p> : null}
      <ul ref={list}>
        {shown.map((node) => (
          <FacetBranch
            key={node.entry.value}
            node={node}
            chosen={chosen}
            onToggle={onToggle}
            filter={filter}
            holdsMatch={found ? (branch) => findNodes(branch.children, typed).count > 0 : undefined}
          />
        ))}
      </ul>
      {nodes.length > most ? (
        <button type="button" className="link-button" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? screensFacetShowFewer(l10n) : screensFacetShowAll(l10n, { count: nodes.length })}
        </button>
      ) : null}
    </fieldset>
  );
}

/** Speaks how many values are left, at most once in a while. */
function Announcement(props: { text: string }): ReactNode {
  return (
    <span className="visually-hidden" role="status">
      {usePaced(props.text, 700)}
    </span>
  );
}

/** Whether a chosen value is in this branch. */
function holds(node: { entry: FacetValue; children: readonly { entry: FacetValue }[] }, chosen: ReadonlySet<string>): boolean {
  return chosen.has(node.entry.value) || node.children.some((child) => chosen.has(child.entry.value));
}
