import { useRouter } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";

import { useSearchFocus } from "../search/focus";
import { isTyping, shortcutOf } from "./keyboard";
import { useSession } from "./session";

/** Listens to the keys that work on every screen. */
export function useShortcuts(openSheet: () => void): void {
  const router = useRouter();
  const { settings } = useSession();
  const focus = useSearchFocus();
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) {
      return;
    }
    const shortcut = shortcutOf(event, isTyping(event.target), settings.shortcuts);
    if (!shortcut) {
      return;
    }
    event.preventDefault();
    switch (shortcut) {
      case "search":
        focus.toBox();
        break;
      case "sheet":
        openSheet();
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
