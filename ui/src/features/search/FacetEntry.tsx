import { type ReactNode, useId, useState } from "react";

import { Icon } from "../../components/Icons";
import { Words } from "../../components/Words";
import type { FacetValue } from "../../generated/api";
import { screensFacetClose, screensFacetOpen } from "../../generated/messages";
import { foreign, useL10n } from "../../l10n";
import type { Filter } from "./address";
import { labelLang } from "./labelLang";
import type { FacetNode } from "./labels";

/** One value with its count. A value that would find nothing is switched off, not hidden. */
export function FacetCheckbox(props: {
  entry: FacetValue;
  chosen: ReadonlySet<string>;
  onToggle: (entry: FacetValue) => void;
  filter: Filter;
}): ReactNode {
  const l10n = useL10n();
  const { entry, chosen, onToggle, filter } = props;
  const lang = labelLang(l10n, filter, entry);
  const on = chosen.has(entry.value);
  return (
    <label className="facet-value">
      <input
        type="checkbox"
        checked={on}
        disabled={entry.count === 0 && !on}
        onChange={() => onToggle(entry)}
        data-value={entry.value}
      />
      <bdi className="facet-label">
        <Words text={lang === undefined ? entry.label : foreign({ text: entry.label, lang })} />
      </bdi>
      <span className="facet-count">{l10n.number(entry.count)}</span>
    </label>
  );
}

/** A value with those below it, which open and close; they are open where one of them is chosen. */
export function FacetBranch(props: {
  node: FacetNode;
  chosen: ReadonlySet<string>;
  onToggle: (entry: FacetValue) => void;
  filter: Filter;
  /** What is looked for: a branch with a match inside is open. */
  holdsMatch?: ((node: FacetNode) => boolean) | undefined;
}): ReactNode {
  const l10n = useL10n();
  const { node, chosen, onToggle, filter, holdsMatch } = props;
  const [wish, setWish] = useState<boolean>();
  const list = useId();
  const open = wish ?? (anyChosen(node, chosen) || (holdsMatch?.(node) ?? false));
  const { entry, children } = node;
  return (
    <li>
      <div className="facet-row">
        <FacetCheckbox entry={entry} chosen={chosen} onToggle={onToggle} filter={filter} />
        {children.length > 0 ? (
          <button
            type="button"
            className="facet-toggle"
            aria-expanded={open}
            aria-controls={open ? list : undefined}
            aria-label={open ? screensFacetClose(l10n, { value: entry.label }) : screensFacetOpen(l10n, { value: entry.label })}
            onClick={() => setWish(!open)}
          >
            <Icon name={open ? "down" : "forward"} size={12} />
          </button>
        ) : null}
      </div>
      {open && children.length > 0 ? (
        <ul id={list} className="facet-children">
          {children.map((child) => (
            <FacetBranch key={child.entry.value} node={child} chosen={chosen} onToggle={onToggle} filter={filter} holdsMatch={holdsMatch} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function anyChosen(node: FacetNode, chosen: ReadonlySet<string>): boolean {
  return node.children.some((child) => chosen.has(child.entry.value) || anyChosen(child, chosen));
}
