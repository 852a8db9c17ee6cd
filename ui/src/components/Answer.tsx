import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { FailureView, Loading } from "./Feedback";

/** Draws an answer, or that it is awaited, or why there is none. */
export function Answer<Data>(props: { query: UseQueryResult<Data>; children: (data: Data) => ReactNode }): ReactNode {
  const { query, children } = props;
  if (query.data !== undefined) {
    return children(query.data);
  }
  return query.error ? <FailureView error={query.error} onRetry={() => void query.refetch()} /> : <Loading />;
}
