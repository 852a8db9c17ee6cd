// A small client of the W3C WebDriver protocol: as much of it as the desktop stories need.

/** The key under which the protocol names an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Keys without a letter, as the protocol writes them. */
export const KEY = {
  enter: "\uE007", tab: "\uE004", escape: "\uE00C", shift: "\uE008", control: "\uE009", alt: "\uE00A", backspace: "\uE003",
  left: "\uE012", up: "\uE013", right: "\uE014", down: "\uE015", space: " ",
};

/** One request to the driver; throws with the driver's own words. */
async function ask(base, method, path, body) {
  const response = await fetch(`${base}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = await response.json();
  if (!response.ok) {
    throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
  }
  return value;
}

/** Whether the driver is ready for a session. */
export async function isReady(base) {
  try {
    return (await ask(base, "GET", "/status")).ready !== false;
  } catch {
    return false;
  }
}

/** Opens a session with the given capabilities. */
export async function openSession(base, capabilities) {
  const { sessionId } = await ask(base, "POST", "/session", { capabilities: { alwaysMatch: capabilities } });
  return new Session(base, `/session/${sessionId}`);
}

/** One window under the driver. */
export class Session {
  #base;
  #path;

  constructor(base, path) {
    this.#base = base;
    this.#path = path;
  }

  #ask(method, path, body) {
    return ask(this.#base, method, this.#path + path, body);
  }

  /** Runs the body of a function in the page and returns its result. */
  run(script, ...args) {
    return this.#ask("POST", "/execute/sync", { script, args });
  }

  /** The same for one that calls its last argument when it is done. */
  runAsync(script, ...args) {
    return this.#ask("POST", "/execute/async", { script, args });
  }

  /** The first element that a CSS selector finds and that can be seen; waits for it. */
  async find(css, { within = 15_000, containing = undefined } = {}) {
    const found = await this.until(
      () => this.run(
        `const [css, containing] = arguments;
         // The invisible marks around arguments are no part of what is read.
         const plain = (text) => text.replace(/[\\u2066-\\u2069]/gu, "");
         return [...document.querySelectorAll(css)].find((element) =>
           element.checkVisibility({ visibilityProperty: true }) &&
           (containing === null || plain(element.getAttribute("aria-label") ?? element.textContent).includes(plain(containing)))) ?? null;`,
        css, containing ?? null,
      ),
      `${css}${containing === undefined ? "" : ` with ${containing}`}`, within,
    );
    return found[ELEMENT];
  }

  /** Asks again until the answer is true enough; throws with the reason if it never is. */
  async until(question, what, within = 15_000) {
    const end = performance.now() + within;
    for (;;) {
      const answer = await question();
      if (answer) return answer;
      if (performance.now() > end) {
        const page = await this.run("return document.body.innerText.slice(0, 2000)");
        throw new Error(`waited for ${what} in vain; the window shows:\n${page}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Finds an element and clicks it as a mouse would; once more if the page has drawn it anew meanwhile. */
  clickOn(css, options) {
    return this.until(async () => {
      const element = await this.find(css, options);
      try {
        await this.#ask("POST", `/element/${element}/click`, {});
        return true;
      } catch (error) {
        if (/stale element|not interactable|intercepted/u.test(error.message)) return false;
        throw error;
      }
    }, `a click on ${css}`);
  }

  /** Puts the focus on an element and types. */
  type(element, text) {
    return this.#ask("POST", `/element/${element}/value`, { text });
  }

  /** Presses keys wherever the focus is, those before the last one held. */
  async press(...keys) {
    const downs = keys.map((value) => ({ type: "keyDown", value }));
    const ups = [...keys].reverse().map((value) => ({ type: "keyUp", value }));
    await this.#ask("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions: [...downs, ...ups] }] });
    await this.#ask("DELETE", "/actions");
  }

  /** Gives the window a size, as a reader dragging its corner. */
  resize(width, height) {
    return this.#ask("POST", "/window/rect", { width, height });
  }

  /** A picture of what the window shows, as PNG bytes. */
  async picture() {
    // The driver waits for the next frame, and a page at rest draws none: a dot in the corner keeps it drawing.
    await this.run(`
      const dot = document.createElement("div");
      dot.id = "frame-ticker";
      dot.setAttribute("aria-hidden", "true");
      Object.assign(dot.style, { position: "fixed", insetBlockStart: "0", insetInlineStart: "0", inlineSize: "1px", blockSize: "1px" });
      document.body.append(dot);
      let even = false;
      const tick = () => {
        if (!dot.isConnected) return;
        even = !even;
        dot.style.background = even ? "rgb(127 127 127 / 2%)" : "transparent";
        requestAnimationFrame(tick);
      };
      tick();`);
    try {
      return Buffer.from(await this.#ask("GET", "/screenshot"), "base64");
    } finally {
      await this.run("document.getElementById('frame-ticker').remove()");
    }
  }

  /** Ends the session, and with it the application. */
  close() {
    return this.#ask("DELETE", "");
  }
}
