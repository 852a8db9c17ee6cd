// The real application: its own window, its own web view, its own data folder, under a virtual display.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

import { DESKTOP, temporaryFolder } from "./places.mjs";
import { isReady, openSession } from "./webdriver.mjs";

/** Starts a virtual display and says which. */
export async function startDisplay() {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3].once("data", (data) => resolve(String(data).trim()));
  });
  return { display: `:${number}`, stop: () => end(server) };
}

/** A free port of this machine. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Ends a process that was started here, and waits until it is gone; one that does not listen is killed. */
function end(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const impatience = setTimeout(() => child.kill("SIGKILL"), 3_000);
    child.once("exit", () => {
      clearTimeout(impatience);
      resolve();
    });
    child.kill("SIGTERM");
  });
}

/**
 * The environment of one start: nothing of the person who runs the tests is read or written.
 */
export function environmentOf(folder, display, lang) {
  const locale = { ar: "ar_EG.UTF-8", fr: "fr_FR.UTF-8" }[lang] ?? "en_GB.UTF-8";
  return {
    PATH: process.env.PATH,
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, "config"),
    XDG_CACHE_HOME: join(folder, "cache"),
    XDG_DATA_HOME: join(folder, "share"),
    XDG_RUNTIME_DIR: folder,
    DISPLAY: display,
    GDK_BACKEND: "x11",
    NO_AT_BRIDGE: "1", // no accessibility bus here, and GTK would wait for one
    LIBGL_ALWAYS_SOFTWARE: "1",
    TREFOIL_DATA_DIR: join(folder, "data"),
    TREFOIL_KEYCHAIN: "off", // never that of whoever runs the tests
    TREFOIL_LANG: lang,
    LANGUAGE: locale,
    TAURI_AUTOMATION: "true",
    TAURI_WEBVIEW_AUTOMATION: "true",
  };
}

/**
 * Starts the application under WebKitWebDriver.
 *
 * `prepare` may put something into the folder that the application will find.
 */
export async function startDesktop({ lang = "en", prepare = () => {} } = {}) {
  if (!existsSync(DESKTOP)) throw new Error(`${DESKTOP} is not built`);
  const folder = temporaryFolder();
  prepare(folder.path);
  const display = await startDisplay();
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", ["--host=127.0.0.1", `--port=${port}`], {
    env: environmentOf(folder.path, display.display, lang),
    stdio: ["ignore", "ignore", "inherit"],
  });
  const base = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await end(driver);
    await display.stop();
    folder.remove();
  };
  try {
    for (let tries = 0; !(await isReady(base)); tries += 1) {
      if (tries > 200) throw new Error("WebKitWebDriver does not answer");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const session = await openSession(base, { "webkitgtk:browserOptions": { binary: DESKTOP, args: [] } });
    return {
      session,
      async stop() {
        await session.close().catch(() => {}); // an application that has ended has closed its session
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
