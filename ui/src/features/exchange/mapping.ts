import type { ColumnHolds, MapTable, TableColumns, TableField, WrongColumn } from "../../generated/api";

/** What a person says about a table, as it is being said. */
export interface Draft {
  readonly columns: readonly ColumnHolds[];
  readonly dates: MapTable["dates"];
  readonly decimal: MapTable["decimal"];
  readonly separator: string;
  readonly currency: string;
}

/** What is proposed. */
export function proposal(table: TableColumns): Draft {
  const { columns, dates, decimal, separator, currency } = table;
  return { columns: columns.map(({ holds }) => holds), dates, decimal, separator, currency };
}

/** A column that holds another field: a text begins in the language of the texts beside it, else in the reader's. */
export function holding(table: TableColumns, draft: Draft, at: number, path: string): Draft {
  const field = fieldOf(table, path);
  const lang = draft.columns.find((one) => one.lang)?.lang ?? table.languages[0]?.code ?? null;
  const holds: ColumnHolds = { field: field?.path ?? null, lang: field?.texts ? lang : null, role: null };
  return changed(draft, at, holds);
}

/** The draft with something else in one column. */
export function changed(draft: Draft, at: number, holds: Partial<ColumnHolds>): Draft {
  return { ...draft, columns: draft.columns.map((one, place) => (place === at ? { ...one, ...holds } : one)) };
}

/** The field of a path. */
export function fieldOf(table: TableColumns, path: string | null | undefined): TableField | undefined {
  return table.fields.find((field) => field.path === path);
}

/** Whether some column is an amount whose currency no column says. */
export function needsCurrency(table: TableColumns, draft: Draft): boolean {
  const held = new Set(draft.columns.map(({ field }) => field));
  return draft.columns.some(({ field }) => {
    const object = field?.split(".", 1)[0] ?? "";
    return fieldOf(table, field)?.amount === true && !held.has(`${object}.currency`);
  });
}

/** What the application is asked. */
export function requestOf(id: string, table: TableColumns, draft: Draft): MapTable {
  const { kind, head } = table;
  const { dates, decimal, separator } = draft;
  const currency = needsCurrency(table, draft) ? draft.currency : null;
  return { table: id, kind, head, columns: [...draft.columns], dates, decimal, separator, currency };
}

/** What is wrong with a column, or with the whole. */
export function wrongAt(wrong: readonly WrongColumn[], column: number | null): string | undefined {
  const said = wrong.filter((one) => one.column === column).map(({ message }) => message);
  return said.length > 0 ? said.join(" ") : undefined;
}
