import { useRouter } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";

import { useSearchFocus } from "../search/focus";
import { useDialogs } from "./dialogs";
import { isTyping, shortcutOf } from "./keyboard";
import { useSession } from "./session";

/** Listens to the keys that work on every screen. */
export function useShortcuts(): void {
  const router = useRouter();
  const { settings } = useSession();
  const focus = useSearchFocus();
  const dialogs = useDialogs();
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) {
      return;
    }
    const shortcut = shortcutOf(event, isTyping(event.target), settings.shortcuts);
    if (!shortcut) {
      return;
    }
    event.preventDefault();
    // What stands over the screen keeps the keys; the palette's own closes it again.
    if (document.querySelector("[aria-modal=true], .overlay") !== null) {
      if (shortcut === "palette" && dialogs.current?.kind === "palette") {
        dialogs.close();
      }
      return;
    }
    switch (shortcut) {
      case "search":
        focus.toBox();
        break;
      case "sheet":
        dialogs.open({ kind: "sheet" });
        break;
      case "palette":
        dialogs.open({ kind: "palette" });
        break;
      case "back":
        router.history.back();
        break;
      case "forward":
        router.history.forward();
        break;
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => act(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
