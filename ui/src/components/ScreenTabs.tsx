import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** Screens that belong together, one beside the other. */
export function ScreenTabs<Name extends string>(props: {
  label: string;
  tabs: readonly { readonly name: Name; readonly to: LinkProps["to"]; readonly label: string }[];
  current: Name;
}): ReactNode {
  const { label, tabs, current } = props;
  return (
    <nav className="parts no-print" aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.name}
          to={tab.to}
          className={tab.name === current ? "part on" : "part"}
          aria-current={tab.name === current ? "page" : undefined}
          activeProps={{}}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
