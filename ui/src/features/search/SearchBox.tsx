import { useNavigate, useRouter, useRouterState } from "@tanstack/react-router";
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";

import { WIDE } from "../../components/hooks";
import { ClearButton } from "../../components/ClearButton";
import { Icon } from "../../components/Icons";
import { windowSearchLabel, windowSearchPlaceholder } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { readLink } from "../../platform";
import { useRemember } from "../saved/useSearches";
import { useSession } from "../shell/session";
import { readSearch } from "./address";
import { useSearchFocus } from "./focus";

/**
 * The least time between two searches. A key after a longer pause, as nearly all are, searches at once; of a burst (a held key,
 * a slow machine catching up) only the last one does.
 */
const APART_MS = 60;

/** Searches as one types, on every screen. While an input method composes, nothing is searched. */
export function SearchBox(): ReactNode {
  const l10n = useL10n();
  const navigate = useNavigate();
  const router = useRouter();
  const focus = useSearchFocus();
  const { settings } = useSession();
  const remember = useRemember();
  const asked = useRouterState({
    select: ({ location }) => (location.pathname === "/search" ? (readSearch(location.search).q ?? "") : undefined),
  });
  const [words, setWords] = useState(asked ?? "");
  const sent = useRef(asked ?? "");
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sentAt = useRef(-APART_MS);

  // The address may change under the box (Back, a link): then the box follows, but never while its own words are on
  // their way.
  const follow = useEffectEvent(() => {
    if (asked !== undefined && asked !== sent.current && !composing.current) {
      clearTimeout(timer.current);
      sent.current = asked;
      setWords(asked);
    }
  });
  useEffect(() => follow(), [asked]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const send = (text: string): void => {
    clearTimeout(timer.current);
    const link = readLink(text);
    if (link !== undefined) {
      sent.current = "";
      setWords("");
      router.history.push(link);
      return;
    }
    // Where the window is going, not where it was: a record that was opened a moment ago stays open.
    const at = router.latestLocation;
    const onSearch = at.pathname === "/search";
    if (onSearch && text === sent.current) {
      return;
    }
    sent.current = text;
    sentAt.current = performance.now();
    const before = onSearch ? readSearch(at.search) : {};
    void navigate({
      to: "/search",
      search: {
        ...before,
        q: text === "" ? undefined : text,
        without: undefined,
        exact: undefined,
        // Beside the list an open record stays; in one column it would hide the results.
        ...(matchMedia(WIDE).matches ? {} : { at: undefined, text: undefined }),
      },
      // Typing on is one step of the history, not one for each letter.
      replace: onSearch,
    });
  };

  const soon = (text: string): void => {
    clearTimeout(timer.current);
    const wait = sentAt.current + APART_MS - performance.now();
    if (wait > 0) {
      timer.current = setTimeout(() => send(text), wait);
    } else {
      send(text);
    }
  };

  const clear = (): void => {
    setWords("");
    send("");
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || composing.current) {
      return;
    }
    if (event.key === "Enter") {
      event.preventDefault();
      send(words);
      if (readLink(words) === undefined) {
        const at = router.latestLocation;
        const before = at.pathname === "/search" ? readSearch(at.search) : {};
        remember({ ...before, q: words.trim() === "" ? undefined : words });
      }
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      focus.toResults();
    } else if (event.key === "Escape" && words !== "") {
      event.preventDefault();
      clear();
    }
  };

  return (
    <search className="search">
      <Icon name="search" />
      <input
        ref={focus.box}
        type="search"
        // An empty field takes the direction of the page, and with it the hint inside.
        dir={words === "" ? undefined : "auto"}
        aria-label={windowSearchLabel(l10n)}
        placeholder={windowSearchPlaceholder(l10n)}
        aria-keyshortcuts={settings.shortcuts ? "/" : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          if (!composing.current) {
            soon(event.target.value);
          }
        }}
        onCompositionStart={() => {
          composing.current = true;
          clearTimeout(timer.current);
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          soon(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {words === "" ? null : <ClearButton onClear={clear} />}
      {settings.shortcuts ? <kbd aria-hidden="true">/</kbd> : null}
    </search>
  );
}
