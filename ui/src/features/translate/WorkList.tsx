import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";

import { Answer } from "../../components/Answer";
import { Empty } from "../../components/Feedback";
import { kindLabel, kindPluralLabel } from "../../components/kind";
import { RecordMeta } from "../../components/RecordMeta";
import { Foreign } from "../../components/Texts";
import type { TranslationItem, TranslationList } from "../../generated/api";
import {
  translationFound,
  translationKinds,
  translationList,
  translationMore,
  translationNone,
  translationNoneHint,
  translationPlace,
  translationStates,
} from "../../generated/messages/translation";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { KINDS } from "../search/address";
import { useSession } from "../shell/session";
import { filtersOf, readTranslate, STATES, toggled, type TranslateAddress } from "./address";
import { stateLabel } from "./stateLabel";

/** How many records one request brings. */
const PAGE = 50;

/** What there is to do in a language, most worth first, narrowed by filters. */
export function WorkList(props: { address: TranslateAddress; lang: string }): ReactNode {
  const l10n = useL10n();
  const { address, lang } = props;
  const [pages, setPages] = useState(1);
  const first = useCommand("translation_list", requestOf(lang, address, 0));
  const name = first.data?.name ?? l10n.languageName(lang);
  const total = first.data?.total ?? 0;
  return (
    <section className="work">
      <h2>{translationList(l10n, { language: name })}</h2>
      <WorkFilters address={address} onChange={() => setPages(1)} />
      <p role="status" className="results-count">
        {first.data ? translationFound(l10n, { records: first.data.total, texts: first.data.texts }) : null}
      </p>
      <Answer query={first}>
        {(list: TranslationList) =>
          list.total === 0 ? (
            <Empty>
              <p>{translationNone(l10n)}</p>
              <p className="hint">{translationNoneHint(l10n)}</p>
            </Empty>
          ) : (
            <ul className="records">
              <Items items={list.items} lang={list.lang} address={address} />
              {Array.from({ length: pages - 1 }, (_, page) => (
                <Further key={page} lang={lang} address={address} offset={(page + 1) * PAGE} />
              ))}
            </ul>
          )
        }
      </Answer>
      {total > pages * PAGE ? (
        <button type="button" className="button" onClick={() => setPages(pages + 1)}>
          {translationMore(l10n)}
        </button>
      ) : null}
    </section>
  );
}

function requestOf(lang: string, address: TranslateAddress, offset: number) {
  return { lang, ...filtersOf(address), limit: PAGE, offset };
}

/** A later page of the list. */
function Further(props: { lang: string; address: TranslateAddress; offset: number }): ReactNode {
  const query = useCommand("translation_list", requestOf(props.lang, props.address, props.offset));
  return query.data ? <Items items={query.data.items} lang={query.data.lang} address={props.address} /> : null;
}

function Items(props: { items: readonly TranslationItem[]; lang: string; address: TranslateAddress }): ReactNode {
  const l10n = useL10n();
  const { items, lang, address } = props;
  return items.map(({ record, texts }) => (
    <li key={`${record.kind}:${record.slug}`}>
      <div className="records-title">
        <span className="kind">{kindLabel(l10n, record.kind)}</span>
        <Link
          className="title"
          to="/translate/$lang/$kind/$slug"
          params={{ lang, kind: record.kind, slug: record.slug }}
          search={readTranslate({ ...address, lang: undefined })}
        >
          <Foreign text={record.title} />
        </Link>
      </div>
      <RecordMeta record={record} />
      <p className="tags">
        {texts.map((text) => (
          <span key={text.field} className={text.state === "machine" ? "state" : "state waiting"}>
            {text.label} · {stateLabel(l10n, text.state)}
          </span>
        ))}
      </p>
    </li>
  ));
}

function WorkFilters(props: { address: TranslateAddress; onChange: () => void }): ReactNode {
  const l10n = useL10n();
  const navigate = useNavigate({ from: "/translate" });
  const { settings } = useSession();
  const { address, onChange } = props;
  const go = (next: TranslateAddress): void => {
    onChange();
    void navigate({ search: next, replace: true });
  };
  const place = address.country ?? settings.place ?? undefined;
  return (
    <div className="work-filters no-print">
      <fieldset className="choice">
        <legend>{translationKinds(l10n)}</legend>
        <div className="choice-options">
          {KINDS.map((kind) => (
            <Tick
              key={kind}
              label={kindPluralLabel(l10n, kind)}
              on={address.kind?.includes(kind) ?? false}
              onChange={() => go(toggled(address, "kind", kind))}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="choice">
        <legend>{translationStates(l10n)}</legend>
        <div className="choice-options">
          {STATES.map((state) => (
            <Tick
              key={state}
              label={stateLabel(l10n, state)}
              on={address.state?.includes(state) ?? false}
              onChange={() => go(toggled(address, "state", state))}
            />
          ))}
        </div>
      </fieldset>
      {place === undefined ? null : (
        <Tick
          label={translationPlace(l10n)}
          on={address.country !== undefined}
          onChange={() => go(readTranslate({ ...address, country: address.country === undefined ? place : undefined }))}
        />
      )}
    </div>
  );
}

function Tick(props: { label: string; on: boolean; onChange: () => void }): ReactNode {
  return (
    <label className={props.on ? "choice-option on" : "choice-option"}>
      <input type="checkbox" checked={props.on} onChange={props.onChange} />
      <span>{props.label}</span>
    </label>
  );
}
