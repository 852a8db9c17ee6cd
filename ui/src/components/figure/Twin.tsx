import type { ReactNode } from "react";

import { directionFor, useL10n } from "../../l10n";
import { Words } from "../Words";
import type { Cell, FigureTable } from "./table";

/** The table twin of a figure: the same data, for eye and ear. */
export function Twin(props: { table: FigureTable; caption: string; id: string }): ReactNode {
  const { table, caption, id } = props;
  return (
    <div className="table-scroll" role="region" tabIndex={0} aria-labelledby={`${id}-caption`}>
      <table className="figure-table">
        <caption id={`${id}-caption`}>
          <Words text={caption} />
        </caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th scope="col" key={column.label} className={column.numeric ? "numeric" : undefined}>
                <Words text={column.label} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) =>
                place === 0 ? (
                  <th scope="row" key={place}>
                    <Shown cell={cell} />
                  </th>
                ) : (
                  <td key={place} className={table.columns[place]?.numeric ? "numeric" : undefined}>
                    <Shown cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Shown(props: { cell: Cell }): ReactNode {
  const l10n = useL10n();
  const { cell } = props;
  if (typeof cell === "number") {
    return l10n.number(cell);
  }
  if (typeof cell === "string") {
    return <Words text={cell} />;
  }
  if (cell.node !== undefined) {
    return cell.node;
  }
  return cell.lang === undefined ? (
    <Words text={cell.text} />
  ) : (
    <bdi lang={cell.lang} dir={directionFor(cell.lang)}>
      {cell.text}
    </bdi>
  );
}
