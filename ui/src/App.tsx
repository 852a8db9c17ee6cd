import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";

import { SessionProvider } from "./features/shell/session";
import type { StartView } from "./generated/api";
import type { Localiser } from "./l10n";
import { createQueries } from "./queries";
import { createAppRouter } from "./router";

/** The window: session, cache and routes. */
export function App(props: { start: StartView; localiser: Localiser }): ReactNode {
  const [queries] = useState(createQueries);
  const [router] = useState(createAppRouter);
  return (
    <QueryClientProvider client={queries}>
      <SessionProvider start={props.start} localiser={props.localiser}>
        <RouterProvider router={router} />
      </SessionProvider>
    </QueryClientProvider>
  );
}
