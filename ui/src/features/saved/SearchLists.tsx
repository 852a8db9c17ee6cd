import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { Icon } from "../../components/Icons";
import { Fixed, Words } from "../../components/Words";
import type { RecentSearch, SavedSearch } from "../../generated/api";
import {
  savedDeleteOf,
  savedLost,
  savedNew,
  savedNewNone,
  savedRenameOf,
} from "../../generated/messages";
import { UNDETERMINED, useL10n } from "../../l10n";
import { addressOf } from "../search/address";
import { ownWords } from "../search/labelLang";
import { Phrase } from "./phrase";
import { useSearches } from "./useSearches";

/** The saved searches, each with what is new to it; with `onRename` they can be renamed and deleted too. */
export function SavedSearches(props: { searches: readonly SavedSearch[]; onRename?: (search: SavedSearch) => void }): ReactNode {
  const l10n = useL10n();
  const { open, remove } = useSearches();
  const { searches, onRename } = props;
  return (
    <ul className="searches">
      {searches.map((search, index) => (
        // Not by its name: renaming must leave the button that was pressed, and with it the focus.
        <li key={index} className="searches-item">
          <div className="searches-what">
            {search.new === null ? (
              <Fixed className="searches-name" text={search.name} lang={UNDETERMINED} />
            ) : (
              <Link
                to="/search"
                search={addressOf(search.request)}
                className="searches-name"
                onClick={(event) => {
                  // Opening counts from here on, and says which results are new: more than its address.
                  event.preventDefault();
                  void open(search.name);
                }}
              >
                <Fixed text={search.name} lang={UNDETERMINED} />
              </Link>
            )}
            <Phrase request={search.request} filters={search.filters} />
            <NewCount search={search} />
          </div>
          {onRename ? (
            <span className="searches-tools">
              <Tool icon="rename" label={savedRenameOf(l10n, { name: ownWords(search.name) })} onPress={() => onRename(search)} />
              <Tool icon="delete" label={savedDeleteOf(l10n, { name: ownWords(search.name) })} onPress={() => void remove(search.name)} />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function NewCount(props: { search: SavedSearch }): ReactNode {
  const l10n = useL10n();
  const { new: count, seen_on: seen } = props.search;
  const date = l10n.date(seen);
  if (count === null) {
    return <span className="searches-new lost">{savedLost(l10n)}</span>;
  }
  return count > 0 ? (
    <span className="searches-new some">{savedNew(l10n, { count, date })}</span>
  ) : (
    <span className="searches-new">{savedNewNone(l10n, { date })}</span>
  );
}

function Tool(props: { icon: "rename" | "delete"; label: string; onPress: () => void }): ReactNode {
  return (
    <button type="button" className="button plain small" onClick={props.onPress}>
      <Icon name={props.icon} />
      {/* Not an attribute: it could not say that the name is in another language. */}
      <span className="visually-hidden">
        <Words text={props.label} />
      </span>
    </button>
  );
}

/** The recent searches, newest first. */
export function RecentSearches(props: { searches: readonly RecentSearch[] }): ReactNode {
  return (
    <ul className="searches recent">
      {props.searches.map((search) => (
        <li key={JSON.stringify(search.request)}>
          <Link to="/search" search={addressOf(search.request)} className="searches-again">
            <Icon name="recent" size={14} />
            <Phrase request={search.request} filters={search.filters} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
