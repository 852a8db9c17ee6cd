import { type ReactNode, useRef, useState } from "react";

import type { FigureFormat, FigureSave } from "../../generated/api";
import { figureAsPicture, figureAsTable, figureSource, windowDataAsOf } from "../../generated/messages";
import { plainText, useL10n } from "../../l10n";
import { useSession } from "../../features/shell/session";
import { Words } from "../Words";
import { Downloads } from "./Downloads";
import { pictureOf } from "./picture";
import { type FigureTable, plainRows } from "./table";
import { Twin } from "./Twin";

/**
 * The frame that every picture stands in: what it is called and shows, the picture or the same data as a table, its
 * source and age, and the ways to save it. See the README beside this file.
 */
export function Figure(props: {
  id: string;
  /** Goes into the name of a saved file. */
  name: string;
  title: string;
  summary: string;
  table: FigureTable;
  /** Explains what only the table shows. */
  tableNote?: string;
  /** Where the drawing itself comes from, beside the catalogue. */
  source?: string;
  disclaimer?: string;
  /** Begin with the table. */
  tableFirst?: boolean;
  children: ReactNode;
}): ReactNode {
  const l10n = useL10n();
  const { start } = useSession();
  const { id, name, title, summary, table, tableNote, source, disclaimer, tableFirst = false, children } = props;
  const [asTable, setAsTable] = useState<boolean>();
  const picture = useRef<HTMLDivElement>(null);
  const numbers = asTable ?? tableFirst;
  const asOf = windowDataAsOf(l10n, { release: start.data.release, date: l10n.date(start.data.released_on) });
  const notes = [figureSource(l10n), source, asOf, disclaimer].filter((note) => note !== undefined);

  const make = (format: FigureFormat): Omit<FigureSave, "format"> => {
    const rows = plainRows(table, plainText);
    const drawing = picture.current?.querySelector("svg");
    if (format === "csv" || !drawing) {
      return { name, svg: null, rows };
    }
    const around = { title: plainText(title), summary: plainText(summary), notes: notes.map(plainText), lang: l10n.lang };
    return { name, svg: pictureOf(drawing, around), rows: [] };
  };

  return (
    <figure className="card picture" id={id} aria-labelledby={`${id}-title`}>
      <div className="picture-head">
        <h2 id={`${id}-title`}>
          <Words text={title} />
        </h2>
        <button type="button" className="button small no-print" onClick={() => setAsTable(!numbers)}>
          {numbers ? figureAsPicture(l10n) : figureAsTable(l10n)}
        </button>
      </div>
      <p className="hint" id={`${id}-summary`}>
        <Words text={summary} />
      </p>
      {/* Both stay: a picture is saved also while its table is looked at. */}
      <div className={numbers ? "picture-drawing put-away" : "picture-drawing"} ref={picture} inert={numbers}>
        {children}
      </div>
      {numbers && tableNote !== undefined ? (
        <p className="hint">
          <Words text={tableNote} />
        </p>
      ) : null}
      {numbers ? <Twin table={table} caption={title} id={id} /> : null}
      <div className="picture-notes">
        {notes.map((note) => (
          <p key={note}>
            <Words text={note} />
          </p>
        ))}
      </div>
      <Downloads make={make} />
    </figure>
  );
}
