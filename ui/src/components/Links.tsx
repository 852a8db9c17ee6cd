import { Link } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";

import type { OrganisationRef, PlaceRef, RecordRef, Text } from "../generated/api";
import type { SearchAddress } from "../features/search/address";
import { useSession } from "../features/shell/session";
import { call } from "../platform";
import { UNDETERMINED } from "../l10n";
import { useDataLang } from "./dataLang";
import { Icon } from "./Icons";
import { LeafMark } from "./Leaf";
import { useInPane } from "./pane";
import { Foreign } from "./Texts";
import { Fixed } from "./Words";

/** An address outside the catalogue: opened by the system, never inside the window. */
export function OutsideLink(props: { url: string; children: ReactNode }): ReactNode {
  const { lang } = useSession();
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    void call("open_address", lang, { url: props.url });
  };
  return (
    <a className="outside" href={props.url} rel="noreferrer" onClick={open} onAuxClick={open}>
      {props.children}
      <Icon name="outside" size={12} />
    </a>
  );
}

/** A record by its title; an organisation leads to its track record. The search is not left for it. */
export function RecordLink(props: { record: RecordRef; className?: string }): ReactNode {
  const { record, className } = props;
  const inPane = useInPane();
  if (inPane) {
    return (
      <Link
        from="/search"
        to="/search"
        search={(before: SearchAddress) => ({ ...before, at: `${record.kind}:${record.slug}`, text: undefined })}
        className={className}
      >
        <Foreign text={record.title} />
      </Link>
    );
  }
  if (record.kind === "organisation") {
    return (
      <Link to="/organisation/$slug" params={{ slug: record.slug }} className={className}>
        <Foreign text={record.title} />
      </Link>
    );
  }
  return (
    <Link to="/record/$kind/$slug" params={{ kind: record.kind, slug: record.slug }} className={className}>
      <Foreign text={record.title} />
    </Link>
  );
}

/** A country or region by its name. */
export function PlaceLink(props: { place: PlaceRef }): ReactNode {
  const lang = useDataLang();
  return (
    <Link to="/place/$code" params={{ code: props.place.code }}>
      <bdi lang={lang}>{props.place.label}</bdi>
    </Link>
  );
}

/** An organisation by its name, with its acronym behind it. */
export function OrganisationLink(props: { organisation: OrganisationRef; leaf?: boolean }): ReactNode {
  const { organisation, leaf = false } = props;
  return (
    <span className="with-leaf">
      {leaf && organisation.leaf ? <LeafMark leaf={organisation.leaf} /> : null}
      <span>
        <OrganisationName slug={organisation.slug} name={organisation.name} />
        {organisation.acronym && organisation.acronym !== organisation.name.text ? (
          <>
            {" "}
            <Fixed className="acronym" lang={UNDETERMINED} text={organisation.acronym} />
          </>
        ) : null}
      </span>
    </span>
  );
}

/** An organisation's name as the way to its track record. */
export function OrganisationName(props: { slug: string; name: Text }): ReactNode {
  const { slug, name } = props;
  const inPane = useInPane();
  return inPane ? (
    <Link from="/search" to="/search" search={(before: SearchAddress) => ({ ...before, at: `organisation:${slug}`, text: undefined })}>
      <Foreign text={name} />
    </Link>
  ) : (
    <Link to="/organisation/$slug" params={{ slug }}>
      <Foreign text={name} />
    </Link>
  );
}
