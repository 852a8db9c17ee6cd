import type { ReactNode } from "react";

import { Icon } from "../../components/Icons";
import type { Expansion } from "../../generated/api";
import { Words } from "../../components/Words";
import {
  screensChipAlso,
  screensChipRemove,
  screensChipSwitchOff,
  screensChipSwitchOn,
  screensChipsClear,
  screensChipsLabel,
  screensTogether,
  screensYearFrom,
  screensYearTo,
} from "../../generated/messages";
import { foreign, type Localiser, useL10n } from "../../l10n";
import { isFiltered, type SearchAddress, toggle, withoutFilters } from "./address";
import { labelLang } from "./labelLang";
import { activeFilters } from "./labels";
import type { Found } from "./useFound";

/** A chip: what narrows or widens the search, and the search without it. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  /** Language of the label where it is no message. */
  readonly lang?: string | undefined;
  readonly without: SearchAddress;
}

/** The chips of the filters in force. */
export function filterChips(l10n: Localiser, address: SearchAddress, found: Found): Chip[] {
  const chips: Chip[] = activeFilters(address, found.facets).map((active) => ({
    key: `${active.filter}:${active.value}`,
    label: active.label,
    lang: labelLang(l10n, active.filter, active),
    without: toggle(address, active.filter, active.value),
  }));
  if (address.from !== undefined) {
    chips.push({ key: "from", label: screensYearFrom(l10n, { year: l10n.year(address.from) }), without: { ...address, from: undefined } });
  }
  if (address.to !== undefined) {
    chips.push({ key: "to", label: screensYearTo(l10n, { year: l10n.year(address.to) }), without: { ...address, to: undefined } });
  }
  if (address.together) {
    chips.push({ key: "together", label: screensTogether(l10n), without: { ...address, together: undefined } });
  }
  return chips;
}

/** The label of a chip inside a sentence. */
export function labelOf({ label, lang }: Chip): string {
  return lang === undefined ? label : foreign({ text: label, lang });
}

/** What narrows the search, each removable, and what widened it, each to be switched off. */
export function Chips(props: { address: SearchAddress; found: Found; onChange: (next: SearchAddress) => void }): ReactNode {
  const l10n = useL10n();
  const { address, found, onChange } = props;
  const chips = filterChips(l10n, address, found);
  if (chips.length === 0 && found.expansions.length === 0) {
    return null;
  }
  return (
    <ul className="chips" aria-label={screensChipsLabel(l10n)}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <button type="button" className="chip" onClick={() => onChange(chip.without)}>
            <span aria-hidden="true">
              <Words text={labelOf(chip)} />
            </span>
            {/* Not an `aria-label`: an attribute could not say that the name in it is in another language. */}
            <span className="visually-hidden">
              <Words text={screensChipRemove(l10n, { filter: labelOf(chip) })} />
            </span>
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
      onClick={() => onChange({ ...address, without: active ? [...others, key] : others })}
    >
      <span className="chip-term">
        <Words text={screensChipAlso(l10n, { term })} />
      </span>
      <span className="visually-hidden">
        <Words text={active ? screensChipSwitchOff(l10n, { term }) : screensChipSwitchOn(l10n, { term })} />
      </span>
      <Icon name={active ? "cross" : "plus"} size={10} />
    </button>
  );
}
