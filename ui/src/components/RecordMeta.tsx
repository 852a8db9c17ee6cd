import type { ReactNode } from "react";

import type { Kind, Leaf, OrganisationRef, RecordRef } from "../generated/api";
import { screensPlaceCount } from "../generated/messages";
import { UNDETERMINED, useL10n } from "../l10n";
import { useDataLang } from "./dataLang";
import { LeafMark } from "./Leaf";
import { Foreign } from "./Texts";
import { Fixed } from "./Words";

/** How many places are named before they are only counted. */
const NAMED_PLACES = 4;
/** How many organisations of one leaf are named in a list. */
const NAMED_ORGANISATIONS = 2;

/** Kinds whose places are those that benefit; of an organisation it is the seat, of a resource what it is about. */
const SERVES: ReadonlySet<Kind> = new Set<Kind>(["initiative", "programme", "need"]);

/** The line under a title in a list: who pays, who does it, for whom, when, in which languages. */
export function RecordMeta(props: { record: RecordRef }): ReactNode {
  const l10n = useL10n();
  const lang = useDataLang();
  const { record } = props;
  const shownPlaces = record.place_count > NAMED_PLACES ? [] : record.places;
  return (
    <div className="meta">
      <Organisations leaf="donor" all={record.organisations} />
      <Organisations leaf="implementer" all={record.organisations} />
      {record.place_count > 0 ? (
        <span className="with-leaf">
          {SERVES.has(record.kind) ? <LeafMark leaf="beneficiary" /> : null}
          {shownPlaces.length > 0 ? (
            <bdi lang={lang}>{l10n.list(shownPlaces.map((place) => place.label))}</bdi>
          ) : (
            screensPlaceCount(l10n, { count: record.place_count })
          )}
        </span>
      ) : null}
      {record.when ? <span>{record.when}</span> : null}
      {record.languages.length > 0 ? <span lang={lang}>{l10n.list(record.languages.map((term) => term.label))}</span> : null}
    </div>
  );
}

function Organisations(props: { leaf: Leaf; all: readonly OrganisationRef[] }): ReactNode {
  const l10n = useL10n();
  const own = props.all.filter((organisation) => organisation.leaf === props.leaf);
  return own.slice(0, NAMED_ORGANISATIONS).map((organisation, index) => (
    <span className="with-leaf" key={organisation.slug}>
      <LeafMark leaf={props.leaf} />
      {organisation.acronym ? (
        <Fixed lang={UNDETERMINED} text={organisation.acronym} />
      ) : (
        <Foreign text={organisation.name} />
      )}
      {index === NAMED_ORGANISATIONS - 1 && own.length > NAMED_ORGANISATIONS ? (
        <span>+{l10n.number(own.length - NAMED_ORGANISATIONS)}</span>
      ) : null}
    </span>
  ));
}
