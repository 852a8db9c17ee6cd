import { type ReactNode, useId, useState } from "react";

import { Answer } from "../../components/Answer";
import { Code, Words } from "../../components/Words";
import { kindPluralLabel } from "../../components/kind";
import type { DoctorReport } from "../../generated/api";
import {
  settingsAbout,
  settingsAboutText,
  settingsData,
  settingsDataAsOf,
  settingsDoctor,
  settingsDoctorAgain,
  settingsDoctorBad,
  settingsDoctorCheck,
  settingsDoctorFound,
  settingsDoctorGood,
  settingsDoctorHint,
  settingsDoctorPath,
  settingsDoctorRepair,
  settingsDoctorRepaired,
  settingsDoctorRepairHint,
  settingsDoctorRun,
  settingsDoctorState,
  settingsDoctorWell,
  settingsDoctorUnwell,
  settingsLicences,
  settingsLicencesCode,
  settingsLicencesData,
  settingsLicencesFonts,
  settingsLicencesParts,
  settingsVersion,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand, useWrite } from "../../queries";
import { reasonOf } from "../action/useAct";
import { useSay } from "../shell/said";
import { useSession } from "../shell/session";

/** What this is, how current its data are, under which licences it stands, and whether its store is well. */
export function About(): ReactNode {
  const l10n = useL10n();
  const { start } = useSession();
  const [examined, setExamined] = useState(false);
  return (
    <section className="about">
      <h2>
        <Words text={settingsAbout(l10n)} />
      </h2>
      <p>
        <Words text={settingsAboutText(l10n)} />
      </p>
      <p>{settingsVersion(l10n, { version: start.version })}</p>
      <h3 className="h2">{settingsData(l10n)}</h3>
      <p>{settingsDataAsOf(l10n, { release: start.data.release, date: l10n.date(start.data.released_on) })}</p>
      <dl className="fields tight">
        {start.counts.map(({ kind, count }) => (
          <div key={kind}>
            <dt>{kindPluralLabel(l10n, kind)}</dt>
            <dd>{l10n.number(count)}</dd>
          </div>
        ))}
      </dl>
      <h3 className="h2">{settingsLicences(l10n)}</h3>
      <ul className="plain-list">
        {[settingsLicencesCode, settingsLicencesData, settingsLicencesFonts, settingsLicencesParts].map((licence) => (
          <li key={licence(l10n)}>
            <Words text={licence(l10n)} />
          </li>
        ))}
      </ul>
      <h3 className="h2">{settingsDoctor(l10n)}</h3>
      <p className="hint">{settingsDoctorHint(l10n)}</p>
      {examined ? (
        <Examination />
      ) : (
        <button type="button" className="button" onClick={() => setExamined(true)}>
          {settingsDoctorRun(l10n)}
        </button>
      )}
    </section>
  );
}

function Examination(): ReactNode {
  const l10n = useL10n();
  const query = useCommand("doctor", {});
  return (
    <>
      <Answer query={query}>{(report) => <Report report={report} />}</Answer>
      <div className="actions">
        <button type="button" className="button" disabled={query.isFetching} onClick={() => void query.refetch()}>
          {settingsDoctorAgain(l10n)}
        </button>
        <Repair />
      </div>
    </>
  );
}

/** Builds what is derived again; offered also where nothing seems wrong, for whoever is in doubt. */
function Repair(): ReactNode {
  const l10n = useL10n();
  const write = useWrite();
  const say = useSay();
  const hint = useId();
  const [busy, setBusy] = useState(false);
  const repair = async (): Promise<void> => {
    setBusy(true);
    try {
      await write("repair", {});
      say({ text: settingsDoctorRepaired(l10n) });
    } catch (failure) {
      say({ text: reasonOf(l10n, failure), failed: true });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button type="button" className="button" disabled={busy} aria-describedby={hint} onClick={() => void repair()}>
        {settingsDoctorRepair(l10n)}
      </button>
      <p id={hint} className="hint">
        {settingsDoctorRepairHint(l10n)}
      </p>
    </>
  );
}

function Report(props: { report: DoctorReport }): ReactNode {
  const l10n = useL10n();
  const { report } = props;
  return (
    <>
      <p role="status">
        <strong>{report.ok ? settingsDoctorGood(l10n) : settingsDoctorBad(l10n)}</strong>
      </p>
      <p>
        {settingsDoctorPath(l10n)} <Code text={report.path} />
      </p>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{settingsDoctorCheck(l10n)}</th>
              <th scope="col">{settingsDoctorState(l10n)}</th>
              <th scope="col">{settingsDoctorFound(l10n)}</th>
            </tr>
          </thead>
          <tbody>
            {report.checks.map((check) => (
              <tr key={check.code}>
                <th scope="row">{check.label}</th>
                <td>
                  <span className={check.ok ? "state running" : "state warning"}>
                    {check.ok ? settingsDoctorWell(l10n) : settingsDoctorUnwell(l10n)}
                  </span>
                </td>
                <td>
                  <Words text={check.detail} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
