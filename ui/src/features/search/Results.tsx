import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, lazy, type PointerEvent, type ReactNode, Suspense, useEffect, useEffectEvent, useRef } from "react";

import { stringifyAddress } from "../../address";
import { CopyButton } from "../../components/CopyButton";
import { FailureView, Loading } from "../../components/Feedback";
import { usePaced } from "../../components/hooks";
import { Words } from "../../components/Words";
import type { Sort } from "../../generated/api";
import {
  savedNew,
  screensCopyLink,
  screensNothingDidYouMean,
  screensResultCount,
  screensResults,
  screensResultsAsSpelt,
  screensResultsCorrected,
  screensSort,
  screensSortClosing,
  screensSortNewest,
  screensSortRelevance,
} from "../../generated/messages";
import { useL10n, withLaterTexts } from "../../l10n";
import { linkTo } from "../../platform";
import { ResultTools } from "../exchange/ResultTools";
import { useFresh } from "../saved/fresh";
import { moveInList } from "../shell/keyboard";
import type { SearchAddress } from "./address";
import { Chips } from "./Chips";
import { useSearchFocus } from "./focus";
import { ownWords } from "./labelLang";
import { NothingFound } from "./NothingFound";
import { ResultItem } from "./ResultItem";
import type { Found } from "./useFound";

const Selection = lazy(() => withLaterTexts(() => import("../exchange/Selection")));

/** How far from the end of what is loaded the next page is asked for. */
const AHEAD = 15;
/** Height of a result before it is measured. */
const ESTIMATE_PX = 124;

/** The list of results: count, chips, order, and only those entries drawn that are in sight. */
export function Results(props: {
  address: SearchAddress;
  found: Found;
  /** A pointer is down on the results: they stay as they are until it is up. */
  onHold: (event: PointerEvent) => void;
  onChange: (next: SearchAddress) => void;
  tools: ReactNode;
  /** Stands above the results where nothing is asked yet. */
  start?: ReactNode;
}): ReactNode {
  const l10n = useL10n();
  const { address, found, onHold, onChange, tools, start } = props;
  const focus = useSearchFocus();
  const fresh = useFresh(address);
  const scroller = useRef<HTMLDivElement>(null);
  const { hits, didYouMean: meant } = found;
  const list = useVirtualizer({
    count: hits.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATE_PX,
    overscan: 6,
    getItemKey: (index) => hits[index]?.id ?? index,
  });
  const items = list.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const more = useEffectEvent(() => found.more());
  useEffect(() => {
    if (last >= hits.length - AHEAD) {
      more();
    }
  }, [last, hits.length]);

  // New words or filters: from the top again. The open record is no part of the question.
  const question = JSON.stringify({ ...address, at: undefined, text: undefined });
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [question]);

  const reach = (index: number): void => {
    list.scrollToIndex(index, { align: "auto" });
    // The entry may be drawn only after the scroll.
    const attempt = (left: number): void => {
      const link = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] a`);
      if (link) {
        link.focus({ preventScroll: false });
      } else if (left > 0) {
        requestAnimationFrame(() => attempt(left - 1));
      }
    };
    attempt(10);
  };
  const reachFirst = useEffectEvent(() => {
    if (hits.length > 0) {
      reach(0);
    }
  });
  const { results } = focus;
  useEffect(() => {
    results.current = () => reachFirst();
    return () => {
      results.current = null;
    };
  }, [results]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const entry = (event.target as HTMLElement).closest<HTMLElement>("[data-index]");
    if (!entry || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const to = moveInList(event.key, Number(entry.dataset["index"]), hits.length);
    if (to === undefined) {
      return;
    }
    event.preventDefault();
    if (to === "out") {
      focus.toBox();
    } else {
      reach(to);
    }
  };

  const count = screensResultCount(l10n, { count: found.total });
  return (
    <section className="pane pane-results" aria-label={screensResults(l10n)} aria-busy={found.outdated} data-answers={found.waiting || found.outdated ? undefined : (address.q ?? "")}>
      <div className="results-head">
        <div className="results-bar">
          <strong className="results-count" aria-hidden="true" data-testid="result-count">
            {found.waiting ? "" : count}
          </strong>
          <Announcement text={found.waiting ? "" : count} />
          {tools}
          <span className="results-end">
            <ResultTools
              address={address}
              total={found.total}
              picked={
                <Suspense>
                  <Selection />
                </Suspense>
              }
            />
            <CopyButton
              small
              icon="link"
              label={screensCopyLink(l10n)}
              text={() => linkTo(`/search${stringifyAddress({ ...address })}`)}
            />
          </span>
          <SortChoice sort={address.sort ?? "relevance"} onChange={(sort) => onChange({ ...address, sort: sort === "relevance" ? undefined : sort })} label={screensSort(l10n)} />
        </div>
        {fresh && fresh.count > 0 ? (
          <p className="results-note">{savedNew(l10n, { count: fresh.count, date: l10n.date(fresh.since) })}</p>
        ) : null}
        {meant !== null && hits.length > 0 ? <Meant address={address} meant={meant} corrected={found.corrected} onChange={onChange} /> : null}
        <Chips address={address} found={found} onChange={onChange} />
      </div>
      {start}
      <div className="results-scroll" ref={scroller} onKeyDown={onKeyDown}>
        {found.error ? <FailureView error={found.error} onRetry={found.retry} /> : null}
        {found.waiting && !found.error ? <Loading /> : null}
        {!found.waiting && !found.error && hits.length === 0 ? (
          <NothingFound address={address} found={found} onChange={onChange} />
        ) : (
          <ol className="hits" style={{ blockSize: list.getTotalSize() }} onPointerDown={onHold}>
            {items.map((item) => {
              const hit = hits[item.index];
              return hit ? (
                <li
                  key={item.key}
                  ref={list.measureElement}
                  data-index={item.index}
                  aria-setsize={found.total}
                  aria-posinset={item.index + 1}
                  className="hits-item"
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  <ResultItem hit={hit} address={address} fresh={fresh?.records.has(`${hit.kind}:${hit.slug}`) ?? false} />
                  <Suspense>
                    <Selection hit={hit} />
                  </Suspense>
                </li>
              ) : null;
            })}
          </ol>
        )}
      </div>
    </section>
  );
}

/** A better spelling: the results are already those of it, and the words as typed are a press away; or it is offered. */
function Meant(props: {
  address: SearchAddress;
  meant: string;
  corrected: boolean;
  onChange: (next: SearchAddress) => void;
}): ReactNode {
  const l10n = useL10n();
  const { address, meant, corrected, onChange } = props;
  return (
    <p className="results-note">
      {corrected ? (
        <>
          <span>
            <Words text={screensResultsCorrected(l10n, { words: ownWords(meant.trim()) })} />
          </span>
          <button type="button" className="link-button" onClick={() => onChange({ ...address, exact: true })}>
            <Words text={screensResultsAsSpelt(l10n, { words: ownWords((address.q ?? "").trim()) })} />
          </button>
        </>
      ) : (
        <button type="button" className="link-button" onClick={() => onChange({ ...address, q: meant, exact: undefined })}>
          <Words text={screensNothingDidYouMean(l10n, { words: ownWords(meant.trim()) })} />
        </button>
      )}
    </p>
  );
}

/** Speaks the count, at most once a second. */
function Announcement(props: { text: string }): ReactNode {
  const paced = usePaced(props.text, 1000);
  return (
    <span className="visually-hidden" role="status" data-testid="result-status">
      {paced}
    </span>
  );
}

function SortChoice(props: { sort: Sort; label: string; onChange: (sort: Sort) => void }): ReactNode {
  const l10n = useL10n();
  return (
    <label className="sort">
      <span className="visually-hidden">{props.label}</span>
      <select value={props.sort} onChange={(event) => props.onChange(event.target.value as Sort)}>
        <option value="relevance">{screensSortRelevance(l10n)}</option>
        <option value="newest">{screensSortNewest(l10n)}</option>
        <option value="closing">{screensSortClosing(l10n)}</option>
      </select>
    </label>
  );
}
