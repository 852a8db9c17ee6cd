import { describe, expect, it } from "vitest";

import type { FormField, FormView } from "../../generated/api";
import { draftName, headingOf, packDraft, unpackDraft } from "./draft";
import { faultsOf } from "./faults";
import { locate } from "./locate";
import { fits } from "./options";
import { fromMinor, meaningOf, parseNumber, plainDigits, toMinor } from "./numbers";
import { readForm } from "./read";
import { originalOf, standingOf, withState, withText } from "./texts";
import { isEmpty, type JsonFields, newRow, type TypedRow, type TypedTexts } from "./typed";
import { begun, stepped } from "./typing";
import { changedFields, writeDate, writeForm } from "./write";

const field = (name: string, control: FormField["control"]): FormField => ({ name, label: name, hint: "", required: false, control });
const amount: FormField[] = [
  field("amount_minor", { type: "minor" }),
  field("currency", { type: "choice", list: "currency" }),
  field("value_date", { type: "date" }),
];
const FORM: FormView = {
  kind: "initiative",
  lists: {},
  minor_digits: { JPY: 0, TND: 3 },
  text_languages: ["en", "fr"],
  sections: [
    {
      key: "main",
      label: "",
      fields: [
        field("title", { type: "texts", long: false }),
        field("beneficiaries", { type: "rows", fields: [field("place", { type: "place", of: "all" }), field("role", { type: "choice", list: "r" })] }),
        field("topics", { type: "many", of: { type: "choice", list: "topic" } }),
      ],
    },
    {
      key: "more",
      label: "",
      fields: [
        field("budget", { type: "group", fields: amount }),
        field("seats", { type: "number", whole: true }),
        field("actual_start", { type: "date" }),
        field("read", { type: "flag" }),
        field("self_check", { type: "self-check", questions: "principle", answers: "principle-answer" }),
      ],
    },
  ],
};
const MANNER = { lang: "fr", minorDigits: FORM.minor_digits };
const RECORD: JsonFields = {
  title: { fr: "Formation", en: { text: "Training", state: "machine", basis: "0011223344556677" } },
  beneficiaries: [{ place: "FJ", role: "priority" }, { place: "TO", later: [1] }],
  topics: ["ciip", "cbm"],
  budget: { amount_minor: 150_050, currency: "EUR", value_date: "2026-03" },
  seats: 12,
  actual_start: "2019",
  read: false,
  self_check: [{ principle: "6", answer: "partly", note: "Asked once" }],
};

describe("numbers", () => {
  it("reads what a person types in the manner of the language", () => {
    for (const [lang, text, value] of [
      ["en", "1,500.50", 1500.5],
      ["en", "1500,5", 1500.5],
      ["fr", "1 500,50", 1500.5],
      ["fr", "1500.5", 1500.5],
      ["es", "1.500", 1500],
      ["es", "1.500.000,25", 1_500_000.25],
      ["ar", "١٬٥٠٠٫٥", 1500.5],
      ["ru", "-3", -3],
      ["zh", "0.1", 0.1],
    ] as const) {
      expect(parseNumber(text, lang), `${text} in ${lang}`).toBe(value);
    }
    for (const [lang, text, value] of [
      ["fr", "1.500.000", 1_500_000],
      ["ru", "1.500,50", 1500.5],
      ["pt", "1.500,5", 1500.5],
      ["es", "1,500.50", 1500.5],
      ["en", "12,34", 12.34],
      ["fr", "0.500", 0.5],
      ["fr", "1500.5", 1500.5],
      ["en", ".5", 0.5],
    ] as const) {
      expect(parseNumber(text, lang), `${text} can only mean one thing in ${lang}`).toBe(value);
    }
    for (const text of ["", "abc", "12 apples", "1.2.3", "--1", "1.50.000", ",", "1,5.000.2"]) {
      expect(parseNumber(text, "en"), `“${text}” is no number`).toBeUndefined();
    }
    expect(plainDigits("٢٠٢٦ ۱۲"), "digits of Arabic and of Persian").toBe("2026 12");
  });

  it("takes nobody's word for what could be a thousand or a fraction", () => {
    for (const lang of ["fr", "pt", "ru"] as const) {
      expect(meaningOf("1.500", lang, 2), `1.500 in ${lang}`).toEqual({ either: [1500, 1.5] });
      expect(toMinor("1.500", lang, 2), "and is no amount until somebody says which").toBeUndefined();
    }
    expect(meaningOf("1.500", "en", 2), "three digits of cents in English").toEqual({ either: [1.5, 1500] });
    expect(meaningOf("1,500", "fr", 2), "and in French").toEqual({ either: [1.5, 1500] });
    expect(meaningOf("1.500", "es", 2), "the sign that groups in the language groups").toEqual({ value: 1500 });
    expect(meaningOf("1,500", "en", 2)).toEqual({ value: 1500 });
    expect(meaningOf("1.234", "fr", 2), "what cannot be a fraction of cents is no question").toEqual({ value: 1234 });
    expect(toMinor("1.234", "en", 2), "nor where it was meant as one: the catalogue refuses it").toBe(123.4);
    expect(meaningOf("1,500", "fr", 3), "three digits of millimes").toEqual({ value: 1.5 });
    expect(meaningOf("1.500", "fr", 0), "a number without fractions has one reading").toEqual({ value: 1500 });
    const typed = { ...readForm(FORM, {}, MANNER), budget: { amount_minor: "1.500", currency: "EUR", value_date: "" } };
    expect(writeForm(FORM, typed, MANNER)["budget"], "it goes as it was typed, and the catalogue refuses it").toEqual({
      amount_minor: "1.500",
      currency: "EUR",
    });
  });

  it("counts minor units without binary dust", () => {
    expect(toMinor("1.1", "en", 2), "110 cents, not 110.00000000000001").toBe(110);
    expect(toMinor("1.0055", "en", 2), "half a cent is left for the catalogue to refuse").toBe(100.55);
    expect(toMinor("2,5", "fr", 3), "three digits in Tunis").toBe(2500);
    expect(fromMinor(150_050, "fr", 2), "typed back as it would be typed").toBe("1500,50");
    expect(fromMinor(500, "fr", 0), "whole yen").toBe("500");
  });
});

describe("a form", () => {
  it("gives back what it was given, also what it does not know", () => {
    expect(writeForm(FORM, readForm(FORM, RECORD, MANNER), MANNER), "nothing is lost on the way").toEqual(RECORD);
  });

  it("writes nothing for what is empty", () => {
    const empty = readForm(FORM, {}, MANNER);
    expect(writeForm(FORM, empty, MANNER), "an empty form has no fields").toEqual({});
    const row = newRow((FORM.sections[0]?.fields[1]?.control as { fields: FormField[] }).fields);
    expect(writeForm(FORM, { ...empty, beneficiaries: [row] }, MANNER), "nor has an empty row").toEqual({});
  });

  it("writes dates as far as they are known", () => {
    for (const [typed, date] of [
      ["2019", "2019"],
      ["2019-3", "2019-03"],
      ["2019-3-1", "2019-03-01"],
      ["٢٠١٩-٣", "2019-03"],
      ["2019--", "2019"],
      ["-3", "-03"],
    ] as const) {
      expect(writeDate(typed), typed).toBe(date);
    }
    expect(isEmpty({ type: "date" }, "--"), "three empty fields are no date").toBe(true);
  });

  it("leaves what cannot be read to the catalogue, which says what is wrong", () => {
    const typed = { ...readForm(FORM, {}, MANNER), seats: "a dozen" };
    expect(writeForm(FORM, typed, MANNER), "as it was typed").toEqual({ seats: "a dozen" });
  });

  it("sends only what its author changed, each language for itself", () => {
    const typed = readForm(FORM, RECORD, MANNER);
    const before = writeForm(FORM, typed, MANNER);
    const title = withText(typed["title"] as TypedTexts, "en", "Course");
    const now = writeForm(FORM, { ...typed, title, seats: "", topics: ["ciip"] }, MANNER);
    expect(changedFields(FORM, before, now)).toEqual({
      title: { en: { text: "Course", state: "reviewed" } },
      topics: ["ciip"],
      seats: null,
    });
    expect(changedFields(FORM, before, before), "nothing changed, nothing sent").toEqual({});
    const gone = { ...before, title: { fr: "Formation" } };
    expect(changedFields(FORM, before, gone)["title"], "a language that is taken out").toEqual({ en: null });
  });
});

describe("findings", () => {
  const typed = readForm(FORM, RECORD, MANNER);

  it("lead to the control that mends them", () => {
    const rows = typed["beneficiaries"] as readonly TypedRow[];
    expect(locate(FORM, typed, "title.fr"), "a text by its language").toEqual({ section: "main", path: "title", lang: "fr" });
    expect(locate(FORM, typed, "budget.currency"), "a part of an object").toEqual({ section: "more", path: "budget/currency" });
    expect(locate(FORM, typed, "beneficiaries[1].place")?.path, "a part of a row").toBe(`beneficiaries/${rows[1]?.key}/place`);
    expect(locate(FORM, typed, "self_check[0].answer")?.path, "the field where there is nothing finer").toBe("self_check");
    expect(locate(FORM, typed, "nowhere"), "a field that the form does not have").toBeUndefined();
  });

  it("count only rows in which something is typed", () => {
    const rows = typed["beneficiaries"] as readonly TypedRow[];
    const empty: TypedRow = { key: "empty", parts: { place: "", role: "" } };
    const more = { ...typed, beneficiaries: [empty, ...rows] };
    expect(locate(FORM, more, "beneficiaries[0].place")?.path, "the empty row is not written").toBe(`beneficiaries/${rows[0]?.key}/place`);
  });

  it("are gathered by control", () => {
    const finding = (path: string) => ({ path, label: "", code: path, message: "", hint: "" });
    const faults = faultsOf(FORM, typed, [finding("title.fr"), finding("title.en"), finding("seats")]);
    expect(faults.get("title")?.length, "both languages of the title").toBe(2);
    expect([...faults.keys()], "each control once").toEqual(["title", "seats"]);
  });
});

describe("a list to choose from", () => {
  const topic = (label: string, wider: string) => ({ code: label, label, names: [label.toLowerCase()], wider: wider.toLowerCase() });
  const options = [topic("Incident management", "Incidents and critical infrastructure"), topic("Infrastructure protection", "Incidents and critical infrastructure")];
  const found = (typed: string) => options.filter(({ label }) => fits(options, label, typed)).map(({ label }) => label);

  it("finds an entry by its own words, and by those of its theme only where no entry has them", () => {
    expect(found("infrastructure"), "its own word").toEqual(["Infrastructure protection"]);
    expect(found("critical"), "a word of the theme finds its topics").toEqual(options.map(({ label }) => label));
    expect(found("protect infra"), "beginnings, in any order").toEqual(["Infrastructure protection"]);
    expect(found("law"), "nothing fits").toEqual([]);
  });
});

describe("texts", () => {
  it("the first is the original, the next are translations by a person", () => {
    const one = withText({}, "fr", "Formation");
    const two = withText(one, "es", "Formación");
    expect(standingOf(two, "fr")).toBe("original");
    expect(standingOf(two, "es"), "typed by a person").toBe("reviewed");
    expect(standingOf(two, "ar"), "nothing there").toBe("missing");
    expect(withText(two, "es", ""), "emptied is gone").toEqual(one);
  });

  it("a machine draft that somebody changes or has read is a draft no more", () => {
    const texts: TypedTexts = { fr: { text: "Formation", state: "original" }, en: { text: "Training", state: "machine", basis: "0011223344556677" } };
    expect(standingOf(withText(texts, "en", "Trainings"), "en")).toBe("reviewed");
    expect(withState(texts, "en", "reviewed")["en"], "of the original as it now stands").toEqual({ text: "Training", state: "reviewed" });
    expect(originalOf({ ...texts, en: { text: "Training", state: "original" } })?.lang, "English if English is one").toBe("en");
  });
});

describe("typing", () => {
  it("is taken back a word at a time, and brought back", () => {
    let typing = begun({ title: "" });
    for (const [at, value] of [[0, "a"], [100, "ab"], [5000, "abc"]] as const) {
      typing = stepped(typing, { do: "type", field: "title", value, at });
    }
    typing = stepped(typing, { do: "undo" });
    expect(typing.now["title"], "letters in a row are one step").toBe("ab");
    typing = stepped(typing, { do: "undo" });
    expect(typing.now["title"], "to the beginning").toBe("");
    expect(stepped(typing, { do: "undo" }), "and no further").toBe(typing);
    typing = stepped(stepped(typing, { do: "redo" }), { do: "redo" });
    expect(typing.now["title"], "and forth").toBe("abc");
  });
});

describe("a draft", () => {
  it("is kept as text and read back", () => {
    const typed = readForm(FORM, RECORD, MANNER);
    const draft = { version: 1, kind: "initiative", slug: "x", seen: 7, before: {}, lang: "fr", typed } as const;
    expect(unpackDraft(packDraft(draft)), "as it was").toEqual(draft);
    expect(headingOf(draft), "known by its title").toEqual({ text: "Formation", lang: "fr" });
    expect(draftName("need", undefined)).toBe("new need");
    expect(draftName("need", "fj-csirt")).toBe("need:fj-csirt");
  });

  it("of another version, or no draft at all, is left alone", () => {
    for (const body of ["", "null", "{}", '{"version":2,"kind":"need","typed":{},"before":{}}', "["]) {
      expect(unpackDraft(body), body).toBeUndefined();
    }
  });
});
