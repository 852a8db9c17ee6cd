import type { ReactNode } from "react";

import { flowsTitle, gapsPictures, gapsTitle, mapTitle, networkTitle } from "../generated/messages";
import { useL10n } from "../l10n";
import { ScreenTabs } from "./ScreenTabs";

/** The pictures of the catalogue as a whole. */
export function PictureTabs(props: { current: "gaps" | "map" | "flows" | "network" }): ReactNode {
  const l10n = useL10n();
  return (
    <ScreenTabs
      label={gapsPictures(l10n)}
      current={props.current}
      tabs={[
        { name: "gaps", to: "/gaps", label: gapsTitle(l10n) },
        { name: "map", to: "/map", label: mapTitle(l10n) },
        { name: "flows", to: "/flows", label: flowsTitle(l10n) },
        { name: "network", to: "/network", label: networkTitle(l10n) },
      ]}
    />
  );
}
