import { type ReactNode, useMemo, useState } from "react";

import type { FacetValue } from "../../generated/api";
import {
  screensFacetFind,
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
import { FacetBranch, FacetCheckbox } from "./FacetEntry";
import { FACETS_OF, facetTree, foldForFinding } from "./labels";
import type { FacetMap } from "./useFound";
import { Years } from "./Years";

/** From how many values on a facet has a search of its own. */
const FINDABLE = 10;
/** How many values a facet shows before "show all". */
const SHOWN = 8;

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
  const entries = useMemo(() => FACETS_OF[filter].flatMap((name) => facets[name] ?? []), [filter, facets]);
  const tree = useMemo(() => facetTree(entries), [entries]);
  const chosen: ReadonlySet<string> = new Set(address[filter] ?? []);
  if (entries.length === 0) {
    return null;
  }
  const label = LABELS[filter](l10n);
  const findable = entries.length > FINDABLE;
  const wanted = foldForFinding(find.trim());
  const matches = wanted === "" ? undefined : entries.filter((entry) => foldForFinding(entry.label).includes(wanted));
  const onToggle = (entry: FacetValue): void => onChange(toggle(address, filter, entry.value));
  // A chosen value is never hidden behind "show all".
  const shown = all ? tree : tree.filter((node, index) => index < SHOWN || holds(node, chosen));
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
        />
      ) : null}
      {matches ? (
        <ul>
          {matches.slice(0, 30).map((entry) => (
            <li key={entry.value}>
              <FacetCheckbox entry={entry} chosen={chosen} onToggle={onToggle} filter={filter} />
            </li>
          ))}
          {matches.length === 0 ? <li className="not-stated">{screensFacetNone(l10n)}</li> : null}
        </ul>
      ) : (
        <ul>
          {shown.map((node) => (
            <FacetBranch key={node.entry.value} node={node} chosen={chosen} onToggle={onToggle} filter={filter} />
          ))}
        </ul>
      )}
      {!matches && tree.length > SHOWN ? (
        <button type="button" className="link-button" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? screensFacetShowFewer(l10n) : screensFacetShowAll(l10n, { count: tree.length })}
        </button>
      ) : null}
    </fieldset>
  );
}

/** Whether a chosen value is in this branch. */
function holds(node: { entry: FacetValue; children: readonly { entry: FacetValue }[] }, chosen: ReadonlySet<string>): boolean {
  return chosen.has(node.entry.value) || node.children.some((child) => chosen.has(child.entry.value));
}
