import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { flowsTitle, gapsPictures, gapsTitle, mapTitle, networkTitle } from "../generated/messages";
import { useL10n } from "../l10n";

/** The pictures of the catalogue as a whole, one beside the other. */
export function PictureTabs(props: { current: "gaps" | "map" | "flows" | "network" }): ReactNode {
  const l10n = useL10n();
  const tabs = [
    ["gaps", "/gaps", gapsTitle(l10n)],
    ["map", "/map", mapTitle(l10n)],
    ["flows", "/flows", flowsTitle(l10n)],
    ["network", "/network", networkTitle(l10n)],
  ] as const;
  return (
    <nav className="parts no-print" aria-label={gapsPictures(l10n)}>
      {tabs.map(([name, to, label]) => (
        <Link
          key={name}
          to={to}
          search={{}}
          className={name === props.current ? "part on" : "part"}
          aria-current={name === props.current ? "page" : undefined}
          activeProps={{}}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
