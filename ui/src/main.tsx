import "./styles/index.css";

import { createRoot } from "react-dom/client";

import { App } from "./App";
import { languageFor } from "./features/shell/session";
import { StartFailure } from "./features/shell/StartFailure";
import { loadLocaliser } from "./l10n";
import { call } from "./platform";

/** Asks for what the first screen needs, in the reader's language, and draws it. */
async function start(): Promise<void> {
  const holder = document.getElementById("root");
  if (!holder) {
    return;
  }
  const root = createRoot(holder);
  try {
    const first = await call("start", "en", {});
    const lang = languageFor(first, first.settings);
    const [view, localiser] = await Promise.all([
      first.notice && lang !== "en" ? call("start", lang, {}) : first,
      loadLocaliser(lang, first.settings.digits),
    ]);
    root.render(<App start={view} localiser={localiser} />);
    void import("./styles/fonts-sc.css");
  } catch (error) {
    const localiser = await loadLocaliser(navigator.language, "latn");
    root.render(<StartFailure error={error} localiser={localiser} />);
  }
}

void start();
