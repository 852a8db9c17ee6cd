// What of a page can be read, and in which language it says it is.

/**
 * Every visible text of the page, also the ones that only assistive technology reads, with the `lang` that holds for it.
 *
 * Runs inside the page.
 *
 * @returns {{ text: string, lang: string, data: boolean, where: string }[]}
 */
function visibleTexts() {
  const found = [];
  const langOf = (element) => element.closest("[lang]")?.getAttribute("lang") ?? "";
  // A name, an identifier, a code: the page marks it as not to be translated.
  const isData = (element) =>
    element.closest("[translate=no], code, kbd, [data-text]") !== null;
  const where = (element) => {
    const parts = [];
    for (let at = element; at !== null && at !== document.body && parts.length < 4; at = at.parentElement) {
      const cls = typeof at.className === "string" && at.className !== "" ? `.${at.className.split(" ")[0]}` : "";
      parts.unshift(at.tagName.toLowerCase() + cls);
    }
    return parts.join(" > ");
  };
  const add = (text, element) => {
    const trimmed = text.replace(/\s+/gu, " ").trim();
    if (trimmed !== "") {
      found.push({ text: trimmed, lang: langOf(element), data: isData(element), where: where(element) });
    }
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || element.closest("script, style, noscript, template") !== null) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    // What assistive technology is told not to read may be a picture made of letters, but it is still seen.
    add(node.data, element);
  }
  for (const attribute of ["aria-label", "title", "placeholder", "alt", "aria-description", "aria-valuetext", "aria-roledescription"]) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      if (element.checkVisibility({ visibilityProperty: true })) add(element.getAttribute(attribute), element);
    }
  }
  // The window is named after its heading, which may be a foreign title; a name of a window cannot say its language.
  const heading = document.querySelector("h1")?.textContent?.trim() ?? "";
  add(heading === "" ? document.title : document.title.replace(heading, ""), document.documentElement);
  return found;
}

/** The visible texts of a Playwright page. */
export const textsOfPage = (page) => page.evaluate(visibleTexts);

/** The same, as the source of an expression, for the desktop window. */
export const VISIBLE_TEXTS = `(${visibleTexts})()`;

/** Two Latin letters in a row make a word; `A`, `é.` or `2 x` do not. */
const LATIN_WORD = /\p{Script=Latin}{2,}/u;
/** Names of organisations and methods: capitals and figures, as ITU, OAS/CICTE, NL MFA. They are the same in every language. */
const ACRONYMS = /^[\p{Lu}\p{N}\p{P}\p{Zs}]+$/u;
/** The application's own name. */
const BRAND = /Trefoil/gu;
const words = (text, script) => text.match(script)?.length ?? 0;

/**
 * The texts that break the rule of an Arabic page: foreign text only where the page says which language it is in.
 *
 * An Arabic sentence may name what is written in Latin letters, but not be outnumbered by it.
 */
export function unmarkedLatin(texts) {
  return texts.filter(({ text, lang, data }) => {
    const said = text.replace(BRAND, "");
    if (data || (lang !== "" && !lang.startsWith("ar")) || !LATIN_WORD.test(said) || ACRONYMS.test(said)) return false;
    return words(said, /\p{Script=Latin}+/gu) > 3 * words(said, /\p{Script=Arabic}+/gu);
  });
}

/** Numbers, punctuation and single letters need no translation. */
const WORD = /\p{L}{2,}/u;
/** Texts that React Aria brings along in its own languages; it has no pseudo-locale. */
const OF_THE_TOOLKIT = new Set(["Dismiss"]);

/**
 * The texts that break the rule of the pseudo-locale: each one comes from Fluent and carries its marks, or is data whose
 * language the page states.
 */
export function withoutPseudoMarks(texts, pseudo = "en-XA") {
  return texts.filter(
    ({ text, lang, data }) =>
      !data && (lang === "" || lang === pseudo) && !/[⟦⟧]/u.test(text) && WORD.test(text.replace(BRAND, "")) && !ACRONYMS.test(text) &&
      !OF_THE_TOOLKIT.has(text),
  );
}

/** One line for each text. */
export const listed = (texts) => [...new Set(texts.map(({ text, where }) => `${text.slice(0, 80)} — ${where}`))];
