import { type FormEvent, type ReactNode, useState } from "react";

import { Choice } from "../../components/Choice";
import { useDataLang } from "../../components/dataLang";
import { Sheet } from "../../components/Sheet";
import { Words } from "../../components/Words";
import type { BundleWritten, ExportReport, ReportWritten } from "../../generated/api";
import {
  actionExport,
  actionExportEverything,
  actionExportFormat,
  actionExportNone,
  actionExportPlace,
  actionExportRecord,
  actionExportRecords,
  actionExportReport,
  actionExportSave,
  actionExportSearch,
  actionExportStays,
  actionExportWaiting,
  reportKindBrief,
  reportKindComparison,
  reportKindGaps,
  reportKindPack,
  reportKindSheet,
  savedCancel,
  syncBundleWritten,
  windowClose,
} from "../../generated/messages";
import { foreign, type Localiser, NO_LANGUAGE, useL10n } from "../../l10n";
import { useAsk } from "../../queries";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";
import { ExportDone } from "./ExportDone";
import { type Format, FORMATS, isReport, OFFERED } from "./formats";
import { ReportDone } from "./ReportDone";
import { type ExportWhat, reportsOf, selectionOf, type OfRecords } from "./what";

/** Which report. */
type ReportKind = OfRecords["report"];

/** What each report is called. */
const REPORTS = {
  sheet: reportKindSheet,
  brief: reportKindBrief,
  pack: reportKindPack,
  comparison: reportKindComparison,
  gaps: reportKindGaps,
} as const satisfies Record<ReportKind, unknown>;

/** Writes records to a file: asks for the format, lets the system ask for the place, and says what is in the file. */
export default function ExportSheet(props: { what: ExportWhat; onClose: () => void }): ReactNode {
  const l10n = useL10n();
  const dataLang = useDataLang();
  const ask = useAsk();
  const { what, onClose } = props;
  const [format, setFormat] = useState<Format>("csv");
  const reports = reportsOf(what);
  const [kind, setKind] = useState<ReportKind>(reports[0].report);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const [none, setNone] = useState(false);
  const [report, setReport] = useState<ExportReport>();
  const [paper, setPaper] = useState<ReportWritten>();
  const [bundle, setBundle] = useState<BundleWritten>();

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) {
      return;
    }
    setBusy(true);
    setNone(false);
    setError(undefined);
    try {
      if (isReport(format)) {
        const subject = reports.find(({ report }) => report === kind) ?? reports[0];
        const written = await ask("report_chosen", { format, subject });
        setPaper(written.report ?? undefined);
        setNone(written.report === null);
      } else if (format === "bundle") {
        const { written } = await ask("bundle_write_chosen", { extent: "all", ...selectionOf(what) });
        setBundle(written ?? undefined);
        setNone(written === null);
      } else {
        const exported = await ask("export_chosen", { format, ...selectionOf(what) });
        setReport(exported.report ?? undefined);
        setNone(exported.report === null);
      }
    } catch (failure) {
      setError(reasonOf(l10n, failure));
    }
    setBusy(false);
  };

  return (
    <Sheet title={actionExport(l10n)} onClose={onClose} busy={busy} wide={report !== undefined}>
      {report || paper || bundle ? (
        <>
          {report ? <ExportDone report={report} /> : null}
          {paper ? <ReportDone report={paper} /> : null}
          {bundle ? (
            <p role="status">
              <Words text={syncBundleWritten(l10n, { file: foreign({ text: bundle.file, lang: NO_LANGUAGE }), count: bundle.changes })} />
            </p>
          ) : null}
          <div className="actions">
            {/* The form that had the focus goes away with its answer: at no moment may a key go nowhere. */}
            <button type="button" className="button primary" autoFocus onClick={onClose}>
              {windowClose(l10n)}
            </button>
          </div>
        </>
      ) : (
        <form onSubmit={(event) => void submit(event)}>
          <p>
            <strong>
              <Words text={subject(l10n, what, dataLang)} />
            </strong>
          </p>
          <p className="hint">{actionExportStays(l10n)}</p>
          <Choice<Format>
            legend={actionExportFormat(l10n)}
            value={format}
            onChange={setFormat}
            options={OFFERED.map((value) => ({
              value,
              label: <Words text={FORMATS[value].label(l10n)} />,
              hint: <Words text={FORMATS[value].hint(l10n)} />,
            }))}
          />
          {isReport(format) && reports.length > 1 ? (
            <Choice<ReportKind>
              legend={actionExportReport(l10n)}
              value={kind}
              onChange={setKind}
              options={reports.map(({ report: value }) => ({ value, label: REPORTS[value](l10n) }))}
            />
          ) : null}
          <FormError text={error} />
          <p className="hint" role="status">
            {busy ? actionExportWaiting(l10n) : none ? actionExportNone(l10n) : ""}
          </p>
          <div className="actions">
            <button type="submit" className="button primary" disabled={busy}>
              {actionExportSave(l10n)}
            </button>
            <button type="button" className="button" disabled={busy} onClick={onClose}>
              {savedCancel(l10n)}
            </button>
          </div>
        </form>
      )}
    </Sheet>
  );
}

/** What is exported, in words. */
function subject(l10n: Localiser, what: ExportWhat, dataLang: string): string {
  if ("records" in what) {
    return what.records.length > 1 ? actionExportRecords(l10n, { count: what.records.length }) : actionExportRecord(l10n);
  }
  if ("place" in what) {
    return actionExportPlace(l10n, { place: foreign({ text: what.place.label, lang: dataLang }) });
  }
  return "search" in what ? actionExportSearch(l10n) : actionExportEverything(l10n);
}
