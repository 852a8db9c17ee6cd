import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useId, useState } from "react";

import { Answer } from "../../components/Answer";
import { CountryPicker } from "../../components/CountryPicker";
import { useDataLang } from "../../components/dataLang";
import { Icon } from "../../components/Icons";
import { StandingMarks } from "../../components/StandingMarks";
import { Foreign } from "../../components/Texts";
import { Words } from "../../components/Words";
import type { FacetValue, SearchResponse } from "../../generated/api";
import {
  matchingAskAny,
  matchingAskAsker,
  matchingAskAskerPlace,
  matchingAskByHand,
  matchingAskGo,
  matchingAskIntro,
  matchingAskLanguage,
  matchingAskMode,
  matchingAskNeeds,
  matchingAskNeedsAll,
  matchingAskNeedsNone,
  matchingAskNeedsOf,
  matchingAskNeedsWrite,
  matchingAskOrganisations,
  matchingAskPlace,
  matchingAskProgrammes,
  matchingAskSomething,
  matchingAskTheme,
  matchingPortfolioOpen,
  matchingTitle,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { requestOf } from "../search/address";
import { useSession } from "../shell/session";
import { isAsked, readMatch } from "./address";

/** How many needs are offered before the reader is sent to the search. */
const OFFERED = 8;

/** What to match: a need that is there already, or what is said by hand. */
export function Ask(): ReactNode {
  const l10n = useL10n();
  return (
    <div className="page match-ask">
      <h1>{matchingTitle(l10n)}</h1>
      <p className="lead">{matchingAskIntro(l10n)}</p>
      <div className="columns">
        <Needs />
        <ByHand />
      </div>
    </div>
  );
}

/** The needs of the reader's own country first, private ones among them. */
function Needs(): ReactNode {
  const l10n = useL10n();
  const { settings } = useSession();
  const { data: places } = useCommand("places", {});
  const country = places?.places.find((place) => place.code === settings.place);
  const query = useCommand("search", {
    ...requestOf({ kind: ["need"], place: settings.place ? [settings.place] : [] }, 0),
    limit: OFFERED,
    facets: false,
  });
  return (
    <section className="card">
      <h2>{country ? <Words text={matchingAskNeedsOf(l10n, { place: country.label })} /> : matchingAskNeeds(l10n)}</h2>
      <Answer query={query}>
        {(found) =>
          found.hits.length === 0 ? (
            <p className="not-stated">{matchingAskNeedsNone(l10n)}</p>
          ) : (
            <ul className="records">
              {found.hits.map(({ record }) => (
                <li key={record.slug}>
                  <Link className="title" to="/match" search={{ of: `need:${record.slug}` }}>
                    <Foreign text={record.title} />
                  </Link>{" "}
                  <StandingMarks record={record} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <p className="actions">
        <Link className="button" to="/search" search={{ kind: ["need"] }}>
          <Icon name="search" />
          <span>{matchingAskNeedsAll(l10n)}</span>
        </Link>
        <Link className="button" to="/write/$kind" params={{ kind: "need" }} search={{}}>
          <Icon name="plus" />
          <span>{matchingAskNeedsWrite(l10n)}</span>
        </Link>
        <Link className="button" to="/search" search={{ kind: ["programme"] }}>
          {matchingAskProgrammes(l10n)}
        </Link>
        <Link className="button" to="/search" search={{ kind: ["organisation"] }}>
          {matchingAskOrganisations(l10n)}
        </Link>
        <Link className="button" to="/portfolio" search={{}}>
          {matchingPortfolioOpen(l10n)}
        </Link>
      </p>
    </section>
  );
}

function ByHand(): ReactNode {
  const l10n = useL10n();
  const { settings } = useSession();
  const navigate = useNavigate();
  // The counts of a search for nothing name every theme, language and form of delivery there is.
  const query = useCommand("search", { ...requestOf({}, 0), limit: 1 });
  const [theme, setTheme] = useState("");
  const [place, setPlace] = useState<string | null>(settings.place ?? null);
  const [language, setLanguage] = useState("");
  const [mode, setMode] = useState("");
  // Programmes say which kinds of organisation may ask; their form has the words for it.
  const form = useCommand("form", { kind: "programme" });
  const kinds = form.data?.lists["eligible-kind"] ?? [];
  const [asker, setAsker] = useState("");
  const [nothing, setNothing] = useState(false);
  const go = (): void => {
    const address = readMatch({ theme, place: place ?? "", language, mode, asker });
    if (isAsked(address)) {
      void navigate({ to: "/match", search: address });
    } else {
      setNothing(true);
    }
  };
  return (
    <section className="card">
      <h2>{matchingAskByHand(l10n)}</h2>
      <form
        className="match-form"
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <Answer query={query}>
          {(found) => (
            <>
              <Select label={matchingAskTheme(l10n)} value={theme} onChange={setTheme} options={[...facet(found, "theme"), ...facet(found, "topic")]} />
              <CountryPicker label={matchingAskPlace(l10n)} value={place} onChange={setPlace} />
              <Select label={matchingAskLanguage(l10n)} value={language} onChange={setLanguage} options={facet(found, "language")} names />
              <Select label={matchingAskMode(l10n)} value={mode} onChange={setMode} options={facet(found, "mode")} />
              <Select
                label={matchingAskAsker(l10n)}
                value={asker}
                onChange={setAsker}
                none={matchingAskAskerPlace(l10n)}
                options={kinds.map(({ code, label }) => ({ value: code, label }))}
              />
            </>
          )}
        </Answer>
        <button type="submit" className="button primary">
          {matchingAskGo(l10n)}
        </button>
        <p role="alert" className="field-error">
          {nothing ? matchingAskSomething(l10n) : ""}
        </p>
      </form>
    </section>
  );
}

function facet(found: SearchResponse, name: string): readonly FacetValue[] {
  return found.facets[name] ?? [];
}

function Select(props: {
  label: string;
  value: string;
  options: readonly Pick<FacetValue, "value" | "label">[];
  /** What holds where nothing is chosen; anything, if it is not said. */
  none?: string;
  /** The labels are names from the data, not messages. */
  names?: boolean;
  onChange: (value: string) => void;
}): ReactNode {
  const l10n = useL10n();
  const id = useId();
  const dataLang = useDataLang();
  return (
    <p className="field">
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        <option value="">{props.none ?? matchingAskAny(l10n)}</option>
        {[...props.options]
          .sort((a, b) => l10n.compare(a.label, b.label))
          .map((option) => (
            <option key={option.value} value={option.value} lang={props.names ? dataLang : undefined}>
              {option.label}
            </option>
          ))}
      </select>
    </p>
  );
}
