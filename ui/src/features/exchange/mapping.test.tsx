import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import type { MapTable, TableColumns, TableMapped } from "../../generated/api";
import { L10nProvider, loadLocaliser, withLaterTexts } from "../../l10n";
import { holding, needsCurrency, proposal, requestOf, wrongAt } from "./mapping";
import { MappingForm } from "./MappingForm";

const asked: { name: string; request: unknown }[] = [];
let answer: TableMapped = { plan: null, wrong: [] };

vi.mock("../../queries", async (original) => ({
  ...(await original<typeof import("../../queries")>()),
  useAsk: () => (name: string, request: unknown) => {
    asked.push({ name, request });
    return Promise.resolve(name === "import_map" ? answer : { running: false, progress: { writing: false, done: 0, total: 0, records: 0 } });
  },
}));

const plain = { texts: false, amount: false, roles: [] };

/** A table of three columns, of which one is told. */
const TABLE: TableColumns = {
  kind: "initiative",
  head: 2,
  lines: [{ line: 2, text: "Projet · Pays · Montant" }],
  remembered: false,
  columns: [
    { name: "Projet", samples: ["Cours"], holds: { field: "title", lang: "fr", role: null } },
    { name: "Pays", samples: ["Kenya"], holds: { field: null, lang: null, role: null } },
    { name: "Montant", samples: [], holds: { field: "budget.amount", lang: null, role: null } },
  ],
  fields: [
    { path: "title", label: "Title", ...plain, texts: true },
    { path: "summary", label: "Summary", ...plain, texts: true },
    { path: "beneficiaries", label: "Countries", ...plain, roles: [{ code: "priority", label: "Priority" }] },
    { path: "budget.amount", label: "Budget: amount", ...plain, amount: true },
    { path: "budget.currency", label: "Budget: currency", ...plain },
  ],
  languages: [
    { code: "en", label: "English" },
    { code: "fr", label: "French" },
  ],
  dates: "iso",
  decimal: "point",
  separator: ";",
  currency: "",
};

afterEach(() => {
  cleanup();
  asked.length = 0;
});

describe("what is said of a table", () => {
  it("begins as it is proposed, and is asked as it stands", () => {
    const draft = { ...proposal(TABLE), currency: "EUR" };
    const request = requestOf("t", TABLE, draft);
    expect(request.columns, "one for each column, in their order").toEqual(TABLE.columns.map(({ holds }) => holds));
    expect([request.head, request.currency], "with the head, and the currency that no column says").toEqual([2, "EUR"]);
  });

  it("takes a new text in the language of the texts beside it, and forgets what another field had", () => {
    const draft = holding(TABLE, proposal(TABLE), 1, "summary");
    expect(draft.columns[1], "French, as the title").toEqual({ field: "summary", lang: "fr", role: null });
    const none = holding(TABLE, draft, 1, "");
    expect(none.columns[1], "left out").toEqual({ field: null, lang: null, role: null });
  });

  it("asks for a currency only where an amount has none", () => {
    const draft = proposal(TABLE);
    expect(needsCurrency(TABLE, draft), "the amount stands alone").toBe(true);
    const own = holding(TABLE, draft, 1, "budget.currency");
    expect(needsCurrency(TABLE, own), "a column says it").toBe(false);
    expect(requestOf("t", TABLE, { ...own, currency: "EUR" }).currency, "what is not asked is not sent").toBeNull();
  });

  it("finds what is wrong at its column", () => {
    const wrong = [{ column: 1, message: "a" }, { column: null, message: "b" }, { column: 1, message: "c" }];
    expect([wrongAt(wrong, 1), wrongAt(wrong, null), wrongAt(wrong, 0)], "joined, or none").toEqual(["a c", "b", undefined]);
  });
});

describe("the form of a mapping", () => {
  it("says what is wrong at the column, takes the focus there, and asks again once it is mended", async () => {
    const { createQueries } = await import("../../queries");
    await withLaterTexts(() => Promise.resolve({}));
    const localiser = await loadLocaliser("en", "latn");
    const onPlan = vi.fn();
    answer = { plan: null, wrong: [{ column: 1, message: "Choose the role." }] };
    render(
      <QueryClientProvider client={createQueries()}>
        <L10nProvider localiser={localiser} digits="latn">
          <MappingForm table="t" columns={TABLE} stale={false} onPlan={onPlan} onDrop={vi.fn()} />
        </L10nProvider>
      </QueryClientProvider>,
    );
    const country = screen.getByRole("group", { name: /Pays/u });
    const field = country.querySelector("select");
    expect(field?.value, "nothing is told of it, so it is left out").toBe("");
    fireEvent.change(field ?? country, { target: { value: "beneficiaries" } });
    fireEvent.submit(country);
    await waitFor(() => expect(document.activeElement, "the reader goes on where it is wrong").toBe(field), { timeout: 5000 });
    expect(field?.getAttribute("aria-invalid"), "and hears it").toBe("true");
    expect(country.textContent, "with the reason").toContain("Choose the role.");
    const sent = asked.find(({ name }) => name === "import_map")?.request as MapTable | undefined;
    expect(sent?.columns[1]?.field, "what was chosen was asked").toBe("beneficiaries");

    const role = country.querySelectorAll("select")[1];
    fireEvent.change(role ?? country, { target: { value: "priority" } });
    expect(country.textContent, "what was touched is not wrong any more").not.toContain("Choose the role.");
    const plan = { plan: "p", file: "f.csv", format: "csv", counts: { new: 1, changed: 0, same: 0, rejected: 0 }, needs: 0, remarks: [], left_out: [] } as const;
    answer = { plan: { ...plan, remarks: [], left_out: [] }, wrong: [] };
    fireEvent.submit(country);
    await waitFor(() => expect(onPlan, "the plan is shown").toHaveBeenCalledOnce(), { timeout: 5000 });
  });
});
