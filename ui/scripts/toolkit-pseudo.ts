import type { Plugin } from "vite";

/** The modules in which React Aria gathers the texts of one of its parts. */
const TEXTS = /[/\\](?:react-aria|react-aria-components|react-stately)[/\\].*[/\\]intlStrings\.m?js$/u;
const EXPORT = /export \{\s*(\S+) as default\s*\};/u;

/**
 * Gives React Aria texts in the pseudo-locales (`src/l10n/toolkit.ts`).
 *
 * Its own way to hand in texts takes one language for the whole life of the page, and this window changes languages.
 */
export function toolkitPseudo(): Plugin {
  return {
    name: "trefoil-toolkit-pseudo",
    transform(code, id) {
      if (!TEXTS.test(id.split("?", 1)[0] ?? id)) {
        return undefined;
      }
      const name = EXPORT.exec(code)?.[1];
      if (name === undefined) {
        // A newer React Aria: better a build that fails than English in a test that looks for it.
        throw new Error(`${id} does not export its texts as this plugin expects`);
      }
      const changed = code.replace(EXPORT, `const trefoilTexts = withPseudo(${name});\nexport { trefoilTexts as default };`);
      return { code: `import { withPseudo } from "/src/l10n/toolkit.ts";\n${changed}`, map: null };
    },
  };
}
