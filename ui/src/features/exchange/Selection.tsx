import type { ReactNode } from "react";

import type { Hit } from "../../generated/api";
import { Pick } from "./Pick";
import { PickedTools } from "./PickedTools";

/**
 * The tick of a result, or what can be done with all that are ticked: one part, so that the first screen has only one to
 * wait for. Neither takes room where nothing is ticked: what is aimed at must not move when they come.
 */
export default function Selection(props: { hit?: Hit }): ReactNode {
  const { hit } = props;
  return hit ? <Pick at={`${hit.kind}:${hit.slug}`} title={hit.record.title} /> : <PickedTools />;
}
