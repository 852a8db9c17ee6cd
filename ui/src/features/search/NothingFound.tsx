import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { Empty } from "../../components/Feedback";
import { Words } from "../../components/Words";
import {
  screensNothingBrowseCountry,
  screensNothingBrowsePlaces,
  screensNothingDidYouMean,
  screensNothingEverything,
  screensNothingFewerWords,
  screensNothingFound,
  screensNothingRemove,
  screensNothingWithoutFilters,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useSession } from "../shell/session";
import { isFiltered, type SearchAddress, withoutFilters } from "./address";
import { filterChips, labelOf } from "./Chips";
import { ownWords } from "./labelLang";
import type { Found } from "./useFound";

/** Nothing found: ways out, never a dead end. */
export function NothingFound(props: { address: SearchAddress; found: Found; onChange: (next: SearchAddress) => void }): ReactNode {
  const l10n = useL10n();
  const { settings } = useSession();
  const { address, found, onChange } = props;
  const filtered = isFiltered(address);
  const meant = found.didYouMean;
  return (
    <Empty>
      <h2>{screensNothingFound(l10n)}</h2>
      <ul className="ways-out">
        {meant !== null ? (
          <li>
            <button type="button" className="button primary" onClick={() => onChange({ ...address, q: meant, exact: undefined })}>
              <span>
                <Words text={screensNothingDidYouMean(l10n, { words: ownWords(meant) })} />
              </span>
            </button>
          </li>
        ) : null}
        {filtered
          ? filterChips(l10n, address, found).map((chip) => (
              <li key={chip.key}>
                <button type="button" className="button" onClick={() => onChange(chip.without)}>
                  <span>
                    <Words text={screensNothingRemove(l10n, { filter: labelOf(chip) })} />
                  </span>
                </button>
              </li>
            ))
          : null}
        {filtered ? (
          <li>
            <button type="button" className="button" onClick={() => onChange(withoutFilters(address))}>
              {screensNothingWithoutFilters(l10n)}
            </button>
          </li>
        ) : (
          <li>
            <p>{screensNothingFewerWords(l10n)}</p>
            <button type="button" className="button" onClick={() => onChange({})}>
              {screensNothingEverything(l10n)}
            </button>
          </li>
        )}
        <li>
          {settings.place ? (
            <Link className="button" to="/place/$code" params={{ code: settings.place }}>
              {screensNothingBrowseCountry(l10n)}
            </Link>
          ) : (
            <Link className="button" to="/places" search={{}}>
              {screensNothingBrowsePlaces(l10n)}
            </Link>
          )}
        </li>
      </ul>
    </Empty>
  );
}
