import type { ErrorComponentProps } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { FailureView } from "../../components/Feedback";

/** A screen that broke: the window around it stays usable. */
export function RouteFailure(props: ErrorComponentProps): ReactNode {
  return (
    <div className="page">
      <FailureView level={1} error={props.error} onRetry={props.reset} />
    </div>
  );
}
