// What of a page can be read, and in which language it says it is.

/**
 * Every visible text of the page, also the ones that only assistive technology reads, with the `lang` that holds for it.
 *
 * Runs inside the page. Nothing is left out because of what it is: a name, an identifier, a key. Each must say its
 * language, or that it has none (`und`, `zxx`).
 *
 * @returns {{ text: string, lang: string, inMarks: boolean, where: string }[]}
 */
function visibleTexts() {
  const found = [];
  const langOf = (element) => element.closest("[lang]")?.getAttribute("lang") ?? "";
  const where = (element) => {
    const parts = [];
    for (let at = element; at !== null && at !== document.body && parts.length < 4; at = at.parentElement) {
      const cls = typeof at.className === "string" && at.className !== "" ? `.${at.className.split(" ")[0]}` : "";
      parts.unshift(at.tagName.toLowerCase() + cls);
    }
    return parts.join(" > ");
  };
  const count = (text, mark) => text.split(mark).length - 1;
  /** A foreign name cuts a sentence in two: the piece behind it belongs to the marks that the sentence began with. */
  const opened = (node) => {
    let depth = 0;
    // So does a line of a drawing: what it goes on with began on the lines before it.
    for (let line = node.parentElement.closest("[data-goes-on]"); line?.hasAttribute("data-goes-on");) {
      line = line.previousElementSibling;
      depth += count(line.textContent, "⟦") - count(line.textContent, "⟧");
    }
    for (let at = node.previousSibling; at !== null; at = at.previousSibling) {
      depth += count(at.textContent, "⟦") - count(at.textContent, "⟧");
    }
    return depth > 0;
  };
  const add = (text, element, inMarks) => {
    const trimmed = text.replace(/\s+/gu, " ").trim();
    if (trimmed !== "") {
      found.push({ text: trimmed, lang: langOf(element), inMarks, where: where(element) });
    }
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    // What stands in a field is the reader's, and cannot be marked.
    if (element === null || element.closest("script, style, noscript, template, textarea") !== null) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    // What assistive technology is told not to read may be a picture made of letters, but it is still seen.
    add(node.data, element, opened(node));
  }
  for (const attribute of ["aria-label", "title", "placeholder", "alt", "aria-description", "aria-valuetext", "aria-roledescription"]) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      if (element.checkVisibility({ visibilityProperty: true })) add(element.getAttribute(attribute), element, false);
    }
  }
  for (const element of document.querySelectorAll("input[type=text], input[type=search], input:not([type]), textarea")) {
    // What stands in a field is the reader's, but for the name of a choice.
    if (element.getAttribute("role") === "combobox" && element.checkVisibility()) add(element.value, element, false);
  }
  // The window is named after its heading and this application; the name of a window cannot say a language.
  const plain = (text) => text.replace(/[\u2066-\u2069]/gu, "").replace(/\s+/gu, " ").trim();
  const heading = plain(document.querySelector("h1")?.textContent ?? "");
  add(plain(document.title).replace(heading, "").replace("Trefoil", ""), document.documentElement, false);
  return found;
}

/** The visible texts of a Playwright page. */
export const textsOfPage = (page) => page.evaluate(visibleTexts);

/** The same, as the source of an expression, for the desktop window. */
export const VISIBLE_TEXTS = `(${visibleTexts})()`;

/** Two Latin letters in a row make a word; `A`, `é.` or `2 x` do not. */
const LATIN_WORD = /\p{Script=Latin}{2,}/u;

/** The texts that break the rule of an Arabic page: a Latin word stands only where the page says that it is not Arabic. */
export function unmarkedLatin(texts) {
  return texts.filter(({ text, lang }) => (lang === "" || /^ar\b/u.test(lang)) && LATIN_WORD.test(text));
}

/** Numbers, punctuation and single letters need no translation. */
const WORD = /\p{L}{2,}/u;

/**
 * The texts that break the rule of the pseudo-locale: each one comes from Fluent and carries its marks, or says that it
 * is in another language.
 */
export function withoutPseudoMarks(texts, pseudo = "en-XA") {
  return texts.filter(
    ({ text, lang, inMarks }) => (lang === "" || lang === pseudo) && !inMarks && !/[⟦⟧]/u.test(text) && WORD.test(text),
  );
}

/** The invisible marks by which a foreign value travels inside a sentence, where the page should have made an element of it. */
export function rawMarks(texts) {
  return texts.filter(({ text }) => /[\uFFF9-\uFFFB]/u.test(text));
}

/** One line for each text. */
export const listed = (texts) => [...new Set(texts.map(({ text, lang, where }) => `${text.slice(0, 80)} [${lang}] — ${where}`))];
