import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { workAssessments, workCases, workScreens, workWrite } from "../../generated/messages";
import { useL10n } from "../../l10n";

/** The screens of one's own work, one beside the other. */
export function WorkTabs(props: { current: "write" | "cases" | "assess" }): ReactNode {
  const l10n = useL10n();
  const tabs = [
    ["write", "/write", workWrite(l10n)],
    ["cases", "/cases", workCases(l10n)],
    ["assess", "/assess", workAssessments(l10n)],
  ] as const;
  return (
    <nav className="parts no-print" aria-label={workScreens(l10n)}>
      {tabs.map(([name, to, label]) => (
        <Link
          key={name}
          to={to}
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
