import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { App } from "./App";
import type { SearchResponse, Settings, StartView, SyncProgress, SyncStatus } from "./generated/api";
import { loadLocaliser } from "./l10n";

const SETTINGS: Settings = {
  lang: "en",
  role: null,
  place: null,
  welcomed: true,
  appearance: "light",
  digits: "latn",
  shortcuts: true,
};

const START: StartView = {
  version: "0.0.0",
  settings: SETTINGS,
  languages: [
    { tag: "ar", name: "العربية", dir: "rtl", pseudo: false },
    { tag: "en", name: "English", dir: "ltr", pseudo: false },
  ],
  system_lang: null,
  data: { release: 1, released_on: "2026-11-22", last_sync: null },
  counts: [],
  notice: null,
};

/** A computer that works without a hub. */
const ALONE: SyncStatus = {
  hub: null,
  synced: null,
  synced_ms: null,
  pending: 0,
  to_review: 0,
  proposals: 0,
  registry: null,
  root: null,
  device: "",
  key: "",
  key_kept: null,
  key_open: false,
  keychain: false,
  forks: [],
};

const found = (query: string): SearchResponse => ({
  query,
  total: 0,
  took_ms: 0,
  hits: [],
  facets: {},
  did_you_mean: null,
  corrected: false,
  expansions: [],
});

/** The questions that the window asked. */
let asked: { name: string; lang: string; request: Record<string, unknown> }[] = [];

function answer(name: string, request: Record<string, unknown>): unknown {
  switch (name) {
    case "search":
      return found(String(request["query"]));
    case "save_settings":
      return { output: request, changed: { settings: true, records: [] } };
    case "places":
      return { places: [] };
    case "sync_status":
      return ALONE;
    case "sync_progress":
      return { running: false, pulled: 0, to_pull: 0, pushed: 0, ended: 0, failed: null } satisfies SyncProgress;
    default:
      return START;
  }
}

beforeEach(() => {
  asked = [];
  document.head.innerHTML = '<meta name="trefoil-token" content="test" />';
  location.hash = "#/search";
  vi.stubGlobal("matchMedia", (media: string) => ({
    media,
    matches: media.includes("min-width"),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal("ResizeObserver", class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  });
  vi.stubGlobal("CSS", { escape: (text: string) => text, supports: () => false });
  Element.prototype.scrollTo = () => {};
  window.scrollTo = () => {};
  vi.stubGlobal("fetch", (url: string, init: { body: string }) => {
    const name = url.replace("/call/", "");
    const { lang, request } = JSON.parse(init.body) as { lang: string; request: Record<string, unknown> };
    asked.push({ name, lang, request });
    return Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(answer(name, request)) });
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(start: StartView = START): Promise<void> {
  const localiser = await loadLocaliser(start.settings.lang ?? "en", "latn");
  render(<App start={start} localiser={localiser} />);
  await screen.findByRole("banner");
}

const words = (): string[] => asked.filter(({ name }) => name === "search").map(({ request }) => String(request["query"]));
const box = (): HTMLInputElement => screen.getByRole<HTMLInputElement>("searchbox");

describe("the search box", () => {
  it("searches nothing while an input method composes, and once when it is done", async () => {
    await open();
    await waitFor(() => expect(words(), "the empty search of the first screen").toEqual([""]));
    fireEvent.compositionStart(box());
    fireEvent.change(box(), { target: { value: "w" } });
    fireEvent.change(box(), { target: { value: "wang" } });
    await act(() => new Promise((done) => setTimeout(done, 150)));
    expect(words(), "half-composed letters are no words").toEqual([""]);
    fireEvent.change(box(), { target: { value: "网络" } });
    fireEvent.compositionEnd(box());
    await waitFor(() => expect(words(), "one search for the composed words").toEqual(["", "网络"]));
    expect(new URLSearchParams(location.hash.split("?")[1]).get("q"), "the address holds the words").toBe("网络");
  });

  it("waits for a pause between keys", async () => {
    await open();
    for (const text of ["r", "re", "res", "resp"]) {
      fireEvent.change(box(), { target: { value: text } });
    }
    await waitFor(() => expect(words().at(-1), "the last words").toBe("resp"));
    expect(words(), "no search for each letter").not.toContain("re");
  });
});

describe("the language", () => {
  it("changes in place: same address, same words, right to left", async () => {
    location.hash = "#/search?q=cert&kind=need";
    await open();
    await waitFor(() => expect(words(), "the search of the address").toContain("cert"));
    const button = document.querySelector<HTMLButtonElement>("button.language");
    button?.focus();
    fireEvent.keyDown(button as HTMLButtonElement, { key: "Enter" });
    fireEvent.keyUp(button as HTMLButtonElement, { key: "Enter" });
    const arabic = await screen.findByRole("menuitemradio", { name: "العربية" });
    fireEvent.click(arabic);
    await waitFor(() => expect(document.documentElement.dir, "the page is mirrored").toBe("rtl"));
    expect(document.documentElement.lang, "and says its language").toBe("ar");
    expect(location.hash, "the address is untouched").toBe("#/search?q=cert&kind=need");
    expect(box().value, "so are the words").toBe("cert");
    await waitFor(() => expect(asked.some(({ name, lang }) => name === "search" && lang === "ar"), "asked again in Arabic").toBe(true));
    expect(asked.find(({ name }) => name === "save_settings")?.request["lang"], "and kept").toBe("ar");
  });
});

describe("the way in", () => {
  it("is the welcome at the first start", async () => {
    location.hash = "#/";
    await open({ ...START, settings: { ...SETTINGS, lang: null, welcomed: false }, system_lang: "ar" });
    await waitFor(() => expect(location.hash, "three steps, from the language").toBe("#/welcome"));
  });

  it("is the own country for an official", async () => {
    location.hash = "#/";
    await open({ ...START, settings: { ...SETTINGS, role: "official", place: "FJ" } });
    await waitFor(() => expect(location.hash, "her country's page").toBe("#/place/FJ"));
  });
});
