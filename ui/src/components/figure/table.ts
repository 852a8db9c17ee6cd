import type { ReactNode } from "react";

/** A column of the table behind a figure. */
export interface Column {
  readonly label: string;
  readonly numeric?: boolean;
}

/** A cell: a number, a text, or a text with its language and with what stands for it on the screen. */
export type Cell = number | string | { readonly text: string; readonly lang?: string; readonly node?: ReactNode };

/** The data of a figure; the first cell of a row is its head. */
export interface FigureTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The table as plain texts, heads first: what a spreadsheet gets. Numbers stay in European digits, for programs read them. */
export function plainRows(table: FigureTable, plain: (text: string) => string): string[][] {
  return [
    table.columns.map((column) => plain(column.label)),
    ...table.rows.map((row) => row.map((cell) => (typeof cell === "number" ? String(cell) : plain(typeof cell === "string" ? cell : cell.text)))),
  ];
}
