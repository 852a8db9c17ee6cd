import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { FailureView, Loading } from "./Feedback";

/** Draws an answer, or that it is awaited, or why there is none. */
export function Answer<Data>(props: {
  query: UseQueryResult<Data>;
  /** Level of the heading that says what went wrong: 1 where the answer is the whole screen. */
  level?: 1 | 2;
  children: (data: Data) => ReactNode;
}): ReactNode {
  const { query, level = 2, children } = props;
  if (query.data !== undefined) {
    return children(query.data);
  }
  return query.error ? <FailureView error={query.error} level={level} onRetry={() => void query.refetch()} /> : <Loading screen={level === 1} />;
}
