import type { ReactNode } from "react";

import type { Hit } from "../../generated/api";
import type { SearchAddress } from "../search/address";
import { Pick } from "./Pick";
import { ResultTools } from "./ResultTools";

/**
 * The tick of a result, or what can be done with a search and what is ticked of it: one part, so that the first screen
 * has only one to wait for.
 */
export default function Selection(props: { hit: Hit } | { address: SearchAddress; total: number }): ReactNode {
  return "hit" in props ? <Pick at={`${props.hit.kind}:${props.hit.slug}`} title={props.hit.record.title} /> : <ResultTools {...props} />;
}
