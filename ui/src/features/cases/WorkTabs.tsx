import type { ReactNode } from "react";

import { ScreenTabs } from "../../components/ScreenTabs";
import { workAssessments, workCases, workScreens, workWrite } from "../../generated/messages";
import { reviewingTitle } from "../../generated/messages/reviewing";
import { useL10n } from "../../l10n";

/** The screens of one's own work. */
export function WorkTabs(props: { current: "write" | "review" | "cases" | "assess" }): ReactNode {
  const l10n = useL10n();
  return (
    <ScreenTabs
      label={workScreens(l10n)}
      current={props.current}
      tabs={[
        { name: "write", to: "/write", label: workWrite(l10n) },
        { name: "review", to: "/review", label: reviewingTitle(l10n) },
        { name: "cases", to: "/cases", label: workCases(l10n) },
        { name: "assess", to: "/assess", label: workAssessments(l10n) },
      ]}
    />
  );
}
