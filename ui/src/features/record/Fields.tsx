import { Link } from "@tanstack/react-router";
import { Fragment, type ReactNode, useState } from "react";

import { useDataLang } from "../../components/dataLang";
import { LeafMark } from "../../components/Leaf";
import { OrganisationName, OutsideLink, PlaceLink, RecordLink } from "../../components/Links";
import { NotStated, Prose } from "../../components/Texts";
import { Fixed, Words } from "../../components/Words";
import type { FieldValue, FieldView, Leaf } from "../../generated/api";
import { screensMoreValues } from "../../generated/messages";
import { NO_LANGUAGE, useL10n } from "../../l10n";
import type { SearchAddress } from "../search/address";

/** How many values of a field are shown before "n more". */
const SHOWN = 8;

/** The fields of a record, in the order of the page. A field without a value says so. */
export function Fields(props: { fields: readonly FieldView[] }): ReactNode {
  return (
    <dl className="fields">
      {props.fields.map((field) => (
        <Fragment key={field.key}>
          <dt>{field.label}</dt>
          <dd data-field={field.key}>
            {field.values.length === 0 ? <NotStated /> : <Values values={field.values} />}
            {field.note ? <span className="field-note">
                <Words text={field.note} />
              </span> : null}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** The values of a field, one or a list. */
export function Values(props: { values: readonly FieldValue[] }): ReactNode {
  const l10n = useL10n();
  const [all, setAll] = useState(false);
  const { values } = props;
  const [only] = values;
  if (values.length === 1 && only) {
    return <Value value={only} />;
  }
  const shown = all || values.length <= SHOWN + 1 ? values : values.slice(0, SHOWN);
  const inline = values.every((value) => value.type === "place" || value.type === "term" || value.type === "plain");
  return (
    <ul className={inline ? "values inline" : "values"}>
      {shown.map((value, index) => (
        <li key={index}>
          <Value value={value} leafless={inline && index > 0 && leafOf(value) === leafOf(values[index - 1])} />
        </li>
      ))}
      {/* Paper has no "more". */}
      {values.slice(shown.length).map((value, index) => (
        <li key={`rest-${index}`} className="print-only">
          <Value value={value} leafless={inline} />
        </li>
      ))}
      {shown.length < values.length ? (
        <li className="no-print">
          <button type="button" className="link-button" onClick={() => setAll(true)}>
            {screensMoreValues(l10n, { count: values.length - shown.length })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

/** The leaf that stands before a value. */
function leafOf(value: FieldValue | undefined): Leaf | null {
  return value && (value.type === "place" || value.type === "organisation") ? value.leaf : null;
}

/** One value. In a row of places of one leaf only the first carries it. */
function Value(props: { value: FieldValue; leafless?: boolean }): ReactNode {
  const { value, leafless = false } = props;
  const dataLang = useDataLang();
  switch (value.type) {
    case "text":
      return <Prose text={value.text} />;
    case "term": {
      const search = searchFor(value.facet, value.term.code);
      // Names of languages and places come from the data, all other labels are messages.
      const label = (
        <bdi lang={value.facet === "language" || value.facet === "place" ? dataLang : undefined}>
          <Words text={value.term.label} />
        </bdi>
      );
      return search ? (
        <Link to="/search" search={search}>
          {label}
        </Link>
      ) : (
        label
      );
    }
    case "place":
      return (
        <span className="with-leaf">
          {value.leaf && !leafless ? <LeafMark leaf={value.leaf} /> : null}
          <PlaceLink place={value.place} />
          {value.role ? <span className="value-role">{value.role}</span> : null}
        </span>
      );
    case "organisation":
      return (
        <span className="with-leaf">
          {value.leaf ? <LeafMark leaf={value.leaf} /> : null}
          <OrganisationName slug={value.slug} name={value.name} />
          {/* A leaf says donor or implementer already, and so does the label of the field. */}
          {value.role && !value.leaf ? <span className="value-role">{value.role}</span> : null}
        </span>
      );
    case "record":
      return <RecordLink record={value.record} />;
    case "plain":
      return (
        <span>
          <Words text={value.label} />
        </span>
      );
    case "link":
      return (
        <OutsideLink url={value.url}>
          <Fixed lang={NO_LANGUAGE} ltr text={value.label} />
        </OutsideLink>
      );
  }
}

/** The search that a term opens, if the search can filter by it. */
export function searchFor(facet: string, code: string): SearchAddress | undefined {
  switch (facet) {
    case "theme":
    case "topic":
      return { theme: [code] };
    case "mode":
      return { mode: [code] };
    case "language":
      return { language: [code] };
    case "status":
      return { status: [code] };
    case "place":
      return { place: [code] };
    case "organisation":
      return { organisation: [code] };
    default:
      return undefined;
  }
}
