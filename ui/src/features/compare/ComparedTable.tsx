import { type ReactNode, useState } from "react";

import { kindLabel } from "../../components/kind";
import { RecordLink } from "../../components/Links";
import { Foreign, NotStated } from "../../components/Texts";
import { Words } from "../../components/Words";
import type { ComparedCell, ComparedField, ComparedRecord, ComparisonView } from "../../generated/api";
import { compareDiffers, compareNoField, compareOnly, compareSame, compareTable, pagesHistoryField } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { Values } from "../record/Fields";
import { Remove } from "./Chosen";

/** Records side by side: a row a field. A word says where they differ; on a narrow window the cells stand below one another. */
export function ComparedTable(props: { view: ComparisonView; onRemove: (record: string) => void }): ReactNode {
  const l10n = useL10n();
  const [only, setOnly] = useState(false);
  const { records, fields } = props.view;
  const shown = only ? fields.filter((field) => field.differs) : fields;
  return (
    <>
      <label className="choice-option plain no-print">
        <input type="checkbox" checked={only} onChange={(event) => setOnly(event.target.checked)} />
        <span>{compareOnly(l10n)}</span>
      </label>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={compareTable(l10n)}>
        <table className={`compared of-${records.length}`}>
          <caption className="visually-hidden">{compareTable(l10n)}</caption>
          <thead>
            <tr>
              <th scope="col">{pagesHistoryField(l10n)}</th>
              {records.map((one) => (
                <th key={nameOf(one)} scope="col" data-record={nameOf(one)}>
                  <Head compared={one} onRemove={() => props.onRemove(nameOf(one))} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => (
              <Row key={field.key} field={field} records={records} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 ? <p className="not-stated">{compareSame(l10n)}</p> : null}
    </>
  );
}

function Head(props: { compared: ComparedRecord; onRemove: () => void }): ReactNode {
  const l10n = useL10n();
  const { record, standing } = props.compared;
  return (
    <>
      <span className="compared-head">
        <RecordLink record={record} />
        <Remove name={record.title} onClick={props.onRemove} />
      </span>
      <small className="tags">
        <span className="kind">{kindLabel(l10n, record.kind)}</span>
        {standing.code === "published" ? null : <span className="state warning">{standing.label}</span>}
        {record.visibility ? <span className="state private">{record.visibility.label}</span> : null}
      </small>
    </>
  );
}

function Row(props: { field: ComparedField; records: readonly ComparedRecord[] }): ReactNode {
  const l10n = useL10n();
  const { field, records } = props;
  return (
    <tr data-field={field.key} className={field.differs ? "differs" : undefined}>
      <th scope="row">
        <span>{field.label}</span>
        {field.differs ? <span className="state warning">{compareDiffers(l10n)}</span> : null}
      </th>
      {field.cells.map((cell, index) => {
        const title = records[index]?.record.title;
        return (
          <td key={index}>
            {/* Where the columns are gone, each cell says whose it is. */}
            <span className="compared-of">{title ? <Foreign text={title} /> : null}</span>
            <Said cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}

function Said(props: { cell: ComparedCell }): ReactNode {
  const l10n = useL10n();
  const { of_kind: ofKind, values, note } = props.cell;
  if (!ofKind) {
    return <span className="not-stated">{compareNoField(l10n)}</span>;
  }
  return (
    <>
      {values.length === 0 ? <NotStated /> : <Values values={values} />}
      {note ? (
        <span className="field-note">
          <Words text={note} />
        </span>
      ) : null}
    </>
  );
}

function nameOf({ record }: ComparedRecord): string {
  return `${record.kind}:${record.slug}`;
}
