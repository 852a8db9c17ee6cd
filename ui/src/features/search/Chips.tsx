import type { ReactNode } from "react";

import { Icon } from "../../components/Icons";
import type { Expansion } from "../../generated/api";
import {
  screensChipAlso,
  screensChipRemove,
  screensChipSwitchOff,
  screensChipSwitchOn,
  screensChipsClear,
  screensChipsLabel,
  screensYearFrom,
  screensYearTo,
} from "../../generated/messages";
import { type Localiser, useL10n } from "../../l10n";
import { type Filter, isFiltered, type SearchAddress, toggle, withoutFilters } from "./address";
import { useLabelLang } from "./labelLang";
import { activeFilters } from "./labels";
import type { Found } from "./useFound";

/** A chip: what narrows or widens the search, and the search without it. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  /** The filter that it belongs to; none for years. */
  readonly filter?: Filter;
  readonly without: SearchAddress;
}

/** The chips of the filters in force. */
export function filterChips(l10n: Localiser, address: SearchAddress, found: Found): Chip[] {
  const chips: Chip[] = activeFilters(address, found.facets).map(({ filter, value, label }) => ({
    key: `${filter}:${value}`,
    label,
    filter,
    without: toggle(address, filter, value),
  }));
  if (address.from !== undefined) {
    chips.push({ key: "from", label: screensYearFrom(l10n, { year: l10n.year(address.from) }), without: { ...address, from: undefined } });
  }
  if (address.to !== undefined) {
    chips.push({ key: "to", label: screensYearTo(l10n, { year: l10n.year(address.to) }), without: { ...address, to: undefined } });
  }
  return chips;
}

/** What narrows the search, each removable, and what widened it, each to be switched off. */
export function Chips(props: { address: SearchAddress; found: Found; onChange: (next: SearchAddress) => void }): ReactNode {
  const l10n = useL10n();
  const labelLang = useLabelLang();
  const { address, found, onChange } = props;
  const chips = filterChips(l10n, address, found);
  if (chips.length === 0 && found.expansions.length === 0) {
    return null;
  }
  return (
    <ul className="chips" aria-label={screensChipsLabel(l10n)}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <button type="button" className="chip" aria-label={screensChipRemove(l10n, { filter: chip.label })} onClick={() => onChange(chip.without)}>
            <bdi lang={chip.filter && labelLang(chip.filter)}>{chip.label}</bdi>
            <Icon name="cross" size={10} />
          </button>
        </li>
      ))}
      {found.expansions.map((expansion) => (
        <li key={expansion.key}>
          <ExpansionChip expansion={expansion} address={address} onChange={onChange} />
        </li>
      ))}
      {isFiltered(address) && chips.length > 1 ? (
        <li>
          <button type="button" className="chip plain" onClick={() => onChange(withoutFilters(address))}>
            {screensChipsClear(l10n)}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

/** What a word was widened by. Switched off it stays, so that it can be switched on again. */
function ExpansionChip(props: { expansion: Expansion; address: SearchAddress; onChange: (next: SearchAddress) => void }): ReactNode {
  const l10n = useL10n();
  const { expansion, address, onChange } = props;
  const { key, active } = expansion;
  const term = expansion.term.label;
  const others = (address.without ?? []).filter((other) => other !== key);
  return (
    <button
      type="button"
      className={active ? "chip soft" : "chip soft off"}
      aria-pressed={active}
      title={active ? screensChipSwitchOff(l10n, { term }) : screensChipSwitchOn(l10n, { term })}
      onClick={() => onChange({ ...address, without: active ? [...others, key] : others })}
    >
      <span className="chip-term">{screensChipAlso(l10n, { term })}</span>
      <Icon name={active ? "cross" : "plus"} size={10} />
    </button>
  );
}
