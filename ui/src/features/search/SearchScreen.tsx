import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";

import { Loading } from "../../components/Feedback";
import { useMedia, useTitle, WIDE } from "../../components/hooks";
import { Icon } from "../../components/Icons";
import { PaneProvider } from "../../components/pane";
import {
  screensFilters,
  screensFiltersShow,
  screensOpenHere,
  screensOpenHereHint,
  screensRecordPane,
  screensResultsBack,
  screensResultsShow,
  screensSearchTitle,
  screensSearchTitleWords,
} from "../../generated/messages";
import { useL10n, withLaterTexts } from "../../l10n";
import { Words } from "../../components/Words";
import { RecordView } from "../record/RecordView";
import { useRememberSettled } from "../saved/useSearches";
import { isAsked, isFiltered, openRecord, type SearchAddress } from "./address";
import { Facets } from "./Facets";
import { ownWords } from "./labelLang";
import { Results } from "./Results";
import { useFound } from "./useFound";
import { useHeld } from "./useHeld";

const OrganisationView = lazy(() => withLaterTexts(() => import("../organisation/OrganisationView")));

const SearchStart = lazy(() => import("../saved/SearchStart"));

/** Search: filters, results and the open record side by side; one of them at a time on narrow windows. */
export function SearchScreen(): ReactNode {
  const l10n = useL10n();
  const address = useSearch({ from: "/search" });
  const navigate = useNavigate({ from: "/search" });
  const wide = useMedia(WIDE);
  const [filtering, setFiltering] = useState(false);
  const found = useFound(address);
  const [results, hold] = useHeld({ address, found });
  const open = openRecord(address);
  const title = address.q ? screensSearchTitleWords(l10n, { words: ownWords(address.q) }) : screensSearchTitle(l10n);
  useTitle(title);

  useRememberSettled(address);

  // What the reader searched before stands where there is room for it: beside the results, else above them.
  const start = isAsked(address) || open ? null : (
    <Suspense fallback={null}>
      <SearchStart above={!wide} />
    </Suspense>
  );
  const change = (next: SearchAddress): void => void navigate({ search: next });
  const showFacets = wide || (filtering && !open);
  const showResults = wide || (!open && !filtering);
  const filtersButton = wide ? null : (
    <button type="button" className="button" aria-expanded={filtering} onClick={() => setFiltering(true)}>
      <Icon name="filters" />
      <span>{screensFiltersShow(l10n)}</span>
      {isFiltered(address) ? <span className="dot on" aria-hidden="true" /> : null}
    </button>
  );

  return (
    <div className={`three${open ? " has-record" : ""}`}>
      <h1 className="visually-hidden">
        <Words text={title} />
      </h1>
      {showFacets ? (
        <section className="pane pane-facets" aria-label={screensFilters(l10n)}>
          {wide ? null : (
            <div className="pane-bar">
              <button type="button" className="button primary" onClick={() => setFiltering(false)}>
                {screensResultsShow(l10n, { count: found.total })}
              </button>
            </div>
          )}
          <Facets address={address} facets={found.facets} onChange={change} />
        </section>
      ) : null}
      {showResults ? <Results {...results} onHold={hold} onChange={change} tools={filtersButton} start={wide ? null : start} /> : null}
      {open || wide ? (
        <section className="pane pane-record" aria-label={screensRecordPane(l10n)}>
          {open ? (
            <>
              {wide ? null : (
                <div className="pane-bar">
                  <button type="button" className="button" onClick={() => change({ ...address, at: undefined, text: undefined })}>
                    <Icon name="back" />
                    <span>{screensResultsBack(l10n)}</span>
                  </button>
                </div>
              )}
              <PaneProvider>
                <ScrollToTop of={address.at ?? ""} />
                {open.kind === "organisation" ? (
                  <Suspense fallback={<Loading />}>
                    <OrganisationView slug={open.slug} level={2} />
                  </Suspense>
                ) : (
                  <RecordView
                    request={{ ...open, text_lang: address.text ?? null }}
                    level={2}
                    onVersion={(lang) => void navigate({ search: { ...address, text: lang }, replace: true })}
                  />
                )}
              </PaneProvider>
            </>
          ) : (
            <>
              {start}
              <div className="pane-hint">
                <p>{screensOpenHere(l10n)}</p>
                <p>{screensOpenHereHint(l10n)}</p>
              </div>
            </>
          )}
        </section>
      ) : null}
    </div>
  );
}

/** A newly opened record begins at its top, wherever the one before was scrolled to. */
function ScrollToTop(props: { of: string }): ReactNode {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const pane = here.current?.parentElement;
    if (pane) {
      pane.scrollTop = 0;
    }
  }, [props.of]);
  return <span ref={here} hidden />;
}
