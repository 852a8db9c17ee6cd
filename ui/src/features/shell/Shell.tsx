import { Outlet, useRouterState } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";

import { Loading } from "../../components/Feedback";
import { windowSkip } from "../../generated/messages";
import { useL10n, withLaterTexts } from "../../l10n";
import { FreshProvider } from "../saved/fresh";
import { SearchFocusProvider } from "../search/focus";
import { DataFooter } from "./DataBadge";
import { DialogsProvider, useDialogs } from "./dialogs";
import { NoticeBanner } from "./NoticeBanner";
import { Rail } from "./Rail";
import { SaidBar, SaidProvider } from "./said";
import { TopBar } from "./TopBar";
import { useShortcuts } from "./useShortcuts";

const ShortcutSheet = lazy(() => withLaterTexts(() => import("../help/ShortcutSheet")));
const Palette = lazy(() => withLaterTexts(() => import("../palette/Palette")));
const ExportSheet = lazy(() => withLaterTexts(() => import("../exchange/ExportSheet")));
const SaveDialog = lazy(() => import("../saved/SaveDialog"));

/** What stands around every screen. */
export function Shell(): ReactNode {
  return (
    <SearchFocusProvider>
      <DialogsProvider>
        <SaidProvider>
          <FreshProvider>
            <Frame />
          </FreshProvider>
        </SaidProvider>
      </DialogsProvider>
    </SearchFocusProvider>
  );
}

function Frame(): ReactNode {
  const l10n = useL10n();
  const path = useRouterState({ select: (state) => state.location.pathname });
  // The screen before stays until the next has come; whoever listens is told that it is on its way.
  const leaving = useRouterState({ select: (state) => state.status === "pending" });
  const dialogs = useDialogs();
  const main = useRef<HTMLElement>(null);
  const welcome = path === "/welcome";
  useShortcuts();
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
      {welcome ? null : <Rail onShortcuts={() => dialogs.open({ kind: "sheet" })} />}
      <main id="main" ref={main} tabIndex={-1} aria-busy={leaving || undefined}>
        <NoticeBanner />
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
        <DataFooter />
      </main>
      <SaidBar path={path} />
      <Suspense fallback={null}>
        <OverTheScreen />
      </Suspense>
    </div>
  );
}

/** What stands over the screen, loaded when it is first asked for. */
function OverTheScreen(): ReactNode {
  const { current, close } = useDialogs();
  switch (current?.kind) {
    case "sheet":
      return <ShortcutSheet onClose={close} />;
    case "palette":
      return <Palette onClose={close} />;
    case "save":
      return <SaveDialog address={current.address} onClose={close} />;
    case "export":
      return <ExportSheet what={current.what} onClose={close} />;
    case undefined:
      return null;
  }
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
