import { Outlet, useRouterState } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";

import { Loading } from "../../components/Feedback";
import { windowSkip } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { SearchFocusProvider } from "../search/focus";
import { DataFooter } from "./DataBadge";
import { NoticeBanner } from "./NoticeBanner";
import { Rail } from "./Rail";
import { TopBar } from "./TopBar";
import { useShortcuts } from "./useShortcuts";

const ShortcutSheet = lazy(() => import("../help/ShortcutSheet"));

/** What stands around every screen. */
export function Shell(): ReactNode {
  return (
    <SearchFocusProvider>
      <Frame />
    </SearchFocusProvider>
  );
}

function Frame(): ReactNode {
  const l10n = useL10n();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [sheet, setSheet] = useState(false);
  const main = useRef<HTMLElement>(null);
  const welcome = path === "/welcome";
  useShortcuts(() => setSheet(true));
  useFocusOnArrival(path, main);
  return (
    <div className={welcome ? "app app-welcome" : "app"}>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          // The address is the route: a real jump to #main would leave the screen.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {windowSkip(l10n)}
      </a>
      <TopBar bare={welcome} />
      {welcome ? null : <Rail onShortcuts={() => setSheet(true)} />}
      <main id="main" ref={main} tabIndex={-1}>
        <NoticeBanner />
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
        <DataFooter />
      </main>
      {sheet ? (
        <Suspense fallback={null}>
          <ShortcutSheet onClose={() => setSheet(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** On a new screen the focus goes to its content, unless the reader is typing in the search box. */
function useFocusOnArrival(path: string, main: { current: HTMLElement | null }): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) {
      return;
    }
    before.current = path;
    const active = document.activeElement;
    if (!(active instanceof HTMLInputElement && active.type === "search")) {
      main.current?.focus({ preventScroll: true });
    }
  }, [path, main]);
}
