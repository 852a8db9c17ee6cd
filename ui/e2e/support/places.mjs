// Where the programs under test are. `cargo xtask test` says so; run by hand, the usual build folder is looked into.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the clone. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

const built = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "debug");

/** The loopback host. */
export const BRIDGE = process.env.TREFOIL_BRIDGE ?? join(built, "trefoil-bridge");

/** The desktop application. */
export const DESKTOP = process.env.TREFOIL_DESKTOP ?? join(built, "trefoil-desktop");

/** The built front end. */
export const DIST = process.env.TREFOIL_UI ?? join(ROOT, "ui", "dist");

const artefacts = process.env.TREFOIL_ARTEFACTS ?? join(ROOT, "artefacts");

/** A file among the artefacts of a test run. */
export function artefact(...parts) {
  const path = join(artefacts, ...parts);
  mkdirSync(join(path, ".."), { recursive: true });
  return path;
}

/** A folder of its own for one start, and how to take it away again. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), "trefoil-e2e-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
